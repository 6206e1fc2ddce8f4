/** Reads YAML that people write, and names the file and the line of whatever is wrong with it. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Thrown where a start cannot go on; the message lists every problem, each with its file and line. */
export class FileProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`).join('\n'));
    this.name = 'FileProblems';
    this.problems = problems;
  }
}

/** Parses `text` and checks it against `schema`; `firstLine` is where the text starts in its file. */
export function readCheckedYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  firstLine = 1,
): Checked<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      message: error.message,
    }));
    return { ok: false, problems };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map((issue) => {
    const message = `${issue.path.join('.') || 'the whole'}: ${issue.message}`;
    return { file, line: lineAt(offsetOf(document, issue.path)), message };
  });
  return { ok: false, problems };
}

/** The offset of the nearest node that exists on the way to `path`. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The line of what stands at `path`, or of the nearest that there is on the way to it. */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return lines.linePos(offsetOf(document, path)).line;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/;

/** Splits a Markdown file into its checked front matter and its body. */
export function readFrontMatter<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): Checked<{ readonly head: T; readonly body: string }> {
  const match = frontMatter.exec(text);
  if (!match) {
    const message = 'Start the file with front matter: a line "---", the fields, a line "---".';
    return { ok: false, problems: [{ file, line: 1, message }] };
  }
  const head = readCheckedYaml(file, match[1] ?? '', schema, 2);
  return head.ok ? { ok: true, value: { head: head.value, body: (match[2] ?? '').trim() } } : head;
}
