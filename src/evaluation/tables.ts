/** The tables of messages that the tests of single rules keep, as cases for the whole product. */
import { readFile } from 'node:fs/promises';
import type { OutcomeKind } from '../knowledge/outcome.ts';
import type { Case, CaseClass, Expectation } from './case.ts';

interface Table {
  readonly file: string;
  readonly class: CaseClass;
  readonly expect: Expectation;
  /** A table of look-alikes was written against one rule, and says nothing of the others. */
  readonly alarms?: readonly OutcomeKind[];
}

const ofLines: readonly Table[] = [
  { file: 'test/safeguarding/immediate-dangers.txt', class: 'danger', expect: 'danger' },
  { file: 'test/safeguarding/worries.txt', class: 'worry', expect: 'worry' },
  { file: 'test/safeguarding/allegations.txt', class: 'allegation', expect: 'allegation' },
  {
    file: 'test/safeguarding/look-alikes.txt',
    class: 'concern-look-alikes',
    expect: 'answer',
    alarms: ['immediate-danger', 'worry', 'allegation'],
  },
  { file: 'test/people/parents.txt', class: 'parent-or-carer', expect: 'parent' },
  { file: 'test/people/children.txt', class: 'child', expect: 'child' },
  {
    file: 'test/people/professionals.txt',
    class: 'asker-look-alikes',
    expect: 'answer',
    alarms: ['parent-or-carer', 'child'],
  },
  { file: 'test/knowledge/case-decisions.txt', class: 'decision', expect: 'decision' },
  {
    file: 'test/knowledge/procedure-questions.txt',
    class: 'decision-look-alikes',
    expect: 'answer',
    alarms: ['case-decision'],
  },
];
const smallTalk = 'test/knowledge/small-talk.txt';
const screened = ['named', 'ordinary', 'second-set'].map((name) => `test/screening/messages/${name}.ts`);

export async function readTables(): Promise<readonly Case[]> {
  const lists = await Promise.all(
    ofLines.map(async (table) => (await linesOf(table.file)).map((ask) => toCase(ask, table))),
  );
  const talk = (await linesOf(smallTalk)).map(readTalk).filter((one) => one !== undefined);
  const messages = await Promise.all(
    screened.map(async (file) => readMessages(await readFile(file, 'utf8'))),
  );
  return unique([...lists.flat(), ...talk, ...messages.flat()]);
}

const linesOf = async (file: string): Promise<readonly string[]> => filled(await readFile(file, 'utf8'));

const filled = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

function readTalk(line: string): Case | undefined {
  const [what = '-', ask = ''] = line.split('\t');
  if (what === '-') return undefined;
  const expect = what === 'abuse' ? 'abuse' : 'small-talk';
  return toCase(ask, { class: expect, expect });
}

/** The messages stand in TypeScript for their types' sake; each table is one template string with a telling name. */
const messageTable = /(\w*?)(named|ordinary)\w* = [^`;]*`([^`]*)`/gi;

const readMessages = (source: string): readonly Case[] =>
  [...source.matchAll(messageTable)].flatMap(([, , of = '', table = '']) =>
    filled(table).map((line) => (of.toLowerCase() === 'named' ? readNamed(line) : readOrdinary(line))),
  );

function readNamed(line: string): Case {
  const [ask = '', gone = ''] = line.split('|').map((part) => part.trim());
  return { ...toCase(ask, { class: 'identifiers', expect: 'identifiers' }), mustNot: gone.split(/\s+/) };
}

const readOrdinary = (line: string): Case =>
  toCase(line.trim(), {
    class: 'identifier-look-alikes',
    expect: 'answer',
    alarms: ['identifiers-caught'],
  });

const toCase = (ask: string, table: Omit<Table, 'file'>): Case => ({
  asks: [ask],
  at: undefined,
  family: `table-${table.class}`,
  kind: 'route',
  class: table.class,
  must: [],
  mustNot: [],
  expect: table.expect,
  gold: [],
  unsaid: false,
  ...(table.alarms && { alarms: table.alarms }),
});

const unique = (cases: readonly Case[]): readonly Case[] => [
  ...new Map(cases.map((one) => [`${one.class}\n${one.asks.join('\n')}`, one])).values(),
];
