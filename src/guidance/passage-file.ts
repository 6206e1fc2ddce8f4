/** Writes a passage's file from the fields of an editor's form, changing of an earlier text only what is different. */
import { type Document, isSeq, parseDocument } from 'yaml';
import { type FieldName, fieldNames, type PassageFields } from '../editorial/passage-fields.ts';

type Value = string | number | readonly string[] | undefined;

const toValue = (field: FieldName, fields: PassageFields): Value => {
  const held = fields[field];
  if (field === 'stage') return /^\d$/.test(fields.stage) ? Number(fields.stage) : fields.stage || undefined;
  // What is left out says the same, and most files do.
  if (field === 'confidence' && held === 'high') return undefined;
  return held.length === 0 ? undefined : held;
};

/** Short words side by side; sentences on lines of their own. */
const inOneLine: ReadonlySet<FieldName> = new Set(['audience', 'holds', 'related']);
/** A year alone would be read as a number. */
const quoted: ReadonlySet<FieldName> = new Set(['asAt']);

const front = /^(\uFEFF?---\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$))([\s\S]*)$/;

/** A file in its parts: joined, they are its text again. */
interface Parts {
  readonly open: string;
  readonly head: string;
  readonly close: string;
  readonly body: string;
}

const blank: Parts = { open: '---\n', head: '', close: '\n---\n', body: '' };

/** Undefined where it has no front matter. */
function partsOf(text: string): Parts | undefined {
  const [all, open = '', head = '', close = '', body = ''] = front.exec(text) ?? [];
  return all === undefined ? undefined : { open, head, close, body };
}

/** `base` is the file as it stands; undefined writes a new one. */
export function passageFileText(fields: PassageFields, base: string | undefined): string {
  const parts = partsOf(base ?? '') ?? blank;
  const document = parseDocument(parts.head === '' ? '{}' : parts.head);
  if (parts.head === '') document.contents = document.createNode({}) as unknown as typeof document.contents;
  const head = changeHead(document, fields) ? headOf(document) : parts.head;
  const isSameBody = parts.body.trim() === fields.text.trim();
  const body = isSameBody ? parts.body : `${fields.text.trim()}\n`;
  return `${parts.open}${head}${parts.close}${body}`;
}

/** False where nothing is different. */
function changeHead(document: Document, fields: PassageFields): boolean {
  const before = document.toJS() as Readonly<Record<string, unknown>>;
  const heads = fieldNames.filter((field) => field !== 'text');
  const changed = heads.filter((field) => !isSame(field, before[field], toValue(field, fields)));
  for (const field of changed) set(document, field, toValue(field, fields));
  if (changed.includes('asks')) for (const list of besideAsks) dropAsked(document, list, fields.asks);
  return changed.length > 0;
}

/** What the form does not show: other words that a passage is found by, and questions that it comes near. */
const besideAsks = ['heard', 'notHeld'] as const;

/** A question that an editor gives to the passage stands there alone, in no list that says otherwise of it. */
function dropAsked(document: Document, list: (typeof besideAsks)[number], asks: readonly string[]): void {
  const held = document.get(list);
  if (!isSeq(held)) return;
  const asked = new Set(asks.map((ask) => ask.toLowerCase()));
  const kept = (held.toJSON() as readonly unknown[]).map((one) => !asked.has(String(one).toLowerCase()));
  held.items = held.items.filter((_, at) => kept[at]);
  if (held.items.length === 0) document.delete(list);
}

const headOf = (document: Document): string =>
  document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();

function isSame(field: FieldName, before: unknown, now: Value): boolean {
  // An empty list, or what is understood where nothing is written, is as good as none.
  const empty = before === undefined || before === null || (Array.isArray(before) && before.length === 0);
  if (now === undefined) return empty || (field === 'confidence' && before === 'high');
  return JSON.stringify(before) === JSON.stringify(now);
}

function set(document: Document, field: FieldName, value: Value): void {
  if (value === undefined) {
    document.delete(field);
    return;
  }
  const node = document.createNode(value, { flow: inOneLine.has(field) });
  if (quoted.has(field)) Object.assign(node, { type: 'QUOTE_DOUBLE' });
  document.set(field, node);
}

/** The file of another passage, without `id` among what is related to it. */
export function dropRelated(text: string, id: string): string {
  const parts = partsOf(text);
  if (!parts || !text.includes(id)) return text;
  const document = parseDocument(parts.head);
  const related = document.get('related');
  const at = isSeq(related) ? (related.toJSON() as readonly unknown[]).indexOf(id) : -1;
  if (!isSeq(related) || at === -1) return text;
  related.delete(at);
  if (related.items.length === 0) document.delete('related');
  return `${parts.open}${headOf(document)}${parts.close}${parts.body}`;
}
