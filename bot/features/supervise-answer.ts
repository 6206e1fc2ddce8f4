/** An advisor approves, changes, declines or grades an answer in a model's words; who presses is asked of Teams each time. */
import type { Inputs } from '../../cards/actions.ts';
import type { SupervisedAction } from '../../cards/supervised-actions.ts';
import {
  editAnswerCard,
  erasedAnswerCard,
  longestEdited,
  supervisedCard,
} from '../../cards/supervised-card.ts';
import { lineOfAnswerCard, lineOfAsker } from '../../src/consultations/outbox.ts';
import {
  grades,
  judge,
  type Judged,
  type Supervised,
  type Verdict,
  type Worded,
} from '../../src/model/supervised.ts';
import { screen } from '../../src/screening/screen.ts';
import { sayToPresser, showInPlace } from '../reply-in-place.ts';
import type { Roster } from '../roster.ts';
import { advisorStanding } from '../standing.ts';
import type { Feature, Turn } from '../turn.ts';

interface SuperviseDeps {
  readonly roster: Roster;
  readonly nudgeOutbox: () => void;
}

const kinds: readonly string[] = [
  'decide-answer',
  'edit-answer',
  'send-edited',
  'grade-answer',
] satisfies readonly SupervisedAction['kind'][];

const isOfAnswers = (action: { readonly kind: string }): action is SupervisedAction =>
  kinds.includes(action.kind);

export const createSuperviseAnswer =
  (deps: SuperviseDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action, inputs } = event.parsed;
    if (!isOfAnswers(action)) return false;
    const standing = await advisorStanding(turn, turn.service, deps.roster);
    if (standing.kind === 'refused') {
      await sayToPresser(turn, standing.words);
      return true;
    }
    const supervised = await turn.stores.supervised.find(turn.service.id, action.answer);
    if (supervised) await deal(turn, { action, inputs, supervised }, deps);
    else await showInPlace(turn, erasedAnswerCard());
    return true;
  };

interface Pressed {
  readonly action: SupervisedAction;
  readonly inputs: Inputs;
  readonly supervised: Supervised;
}

async function deal(turn: Turn, pressed: Pressed, deps: SuperviseDeps): Promise<void> {
  const { action } = pressed;
  switch (action.kind) {
    case 'decide-answer':
      return decide(turn, pressed, { kind: action.decision }, deps);
    case 'edit-answer':
      return open(turn, pressed);
    case 'send-edited':
      return sendEdited(turn, pressed, deps);
    case 'grade-answer':
      return saveGrade(turn, pressed, deps);
  }
}

async function sendEdited(turn: Turn, pressed: Pressed, deps: SuperviseDeps): Promise<void> {
  const read = readEdited(turn, pressed.supervised, pressed.inputs['message'] ?? '');
  if ('problems' in read) return showForm(turn, pressed, read.words, read.problems);
  return decide(turn, pressed, { kind: 'edit', worded: read }, deps);
}

async function saveGrade(turn: Turn, pressed: Pressed, deps: SuperviseDeps): Promise<void> {
  const { supervised, inputs } = pressed;
  const grade = grades.find((one) => one === inputs['grade']);
  if (grade === undefined) return showInPlace(turn, supervisedCard(supervised, 'Choose how right it is.'));
  const comment = masked(turn, inputs['message'] ?? '').text.trim();
  return decide(turn, pressed, { kind: 'grade', grade, comment: comment || undefined }, deps);
}

async function decide(
  turn: Turn,
  { action, supervised }: Pressed,
  verdict: Verdict,
  { nudgeOutbox }: SuperviseDeps,
): Promise<void> {
  const { person, stores, now, service, log } = turn;
  const by = { id: person.id, name: person.name };
  const judged = judge(supervised, { verdict, by, digest: action.digest, at: now });
  if (judged.kind === 'refused') return refuse(turn, supervised, judged.why);
  const isFirst = await stores.inTransaction(async (kept) => {
    if (!(await kept.supervised.decide(supervised, judged.next))) return false;
    const { answer } = supervised;
    const [kind, line] =
      judged.next.state.kind === 'released'
        ? (['release-answer', lineOfAsker(answer)] as const)
        : (['post-answer', lineOfAnswerCard(answer)] as const);
    await kept.outbox.add({
      service: service.id,
      key: `${kind} ${answer} decided`,
      notice: { kind, answer },
      line,
      at: now,
    });
    return true;
  });
  nudgeOutbox();
  const outcome = judged.next.state.kind === 'graded' ? judged.next.state.grade : verdict.kind;
  log.info('answer.supervised', { service: service.id, kind: supervised.mode, outcome });
  const present = (await stores.supervised.find(service.id, supervised.answer)) ?? supervised;
  await showInPlace(turn, supervisedCard(present, isFirst ? undefined : refusals.decided));
}

type Why = Extract<Judged, { kind: 'refused' }>['why'];

const refusals: Readonly<Record<Why, string>> = {
  own: 'You asked this yourself: another advisor decides on it. Nothing was changed.',
  decided: 'Somebody has decided on it already. Nothing was changed.',
  'other-words': 'These are no longer the words that you were shown. Nothing was changed: look again.',
  'not-held': 'This answer is not for that. Nothing was changed.',
  'too-late': 'Its time is over: the asker gets the guidance’s own words. Nothing was changed.',
};

const refuse = (turn: Turn, supervised: Supervised, why: Why): Promise<void> =>
  // Whoever asked it reads nothing of the answer before somebody else has.
  why === 'own'
    ? sayToPresser(turn, refusals.own)
    : showInPlace(turn, supervisedCard(supervised, refusals[why]));

async function open(turn: Turn, pressed: Pressed): Promise<void> {
  const { supervised } = pressed;
  const by = { id: turn.person.id, name: turn.person.name };
  const verdict = { kind: 'edit', worded: supervised.written } as const;
  const judged = judge(supervised, { verdict, by, digest: pressed.action.digest, at: turn.now });
  if (judged.kind === 'refused') return refuse(turn, supervised, judged.why);
  await showForm(turn, pressed, partsOf(supervised.written.text).words, []);
}

const showForm = (
  turn: Turn,
  { action }: Pressed,
  words: string,
  problems: readonly string[],
): Promise<void> => {
  const { answer, digest } = action;
  return showInPlace(turn, editAnswerCard({ answer, digest, words, problems }));
};

const sourcesBeneath = /\n\n\*\*Sources?\*\*\n\n[\s\S]*$/;

const partsOf = (text: string): { readonly words: string; readonly sources: string } => {
  const sources = sourcesBeneath.exec(text)?.[0] ?? '';
  return { words: text.slice(0, text.length - sources.length), sources };
};

const masked = ({ knowing: { knowledge } }: Turn, text: string) =>
  screen(text, { knownWords: knowledge.knownWords });

/** The advisor's words with the sources beneath, or what is to be mended first. */
function readEdited(
  turn: Turn,
  { written }: Supervised,
  typed: string,
): Worded | { readonly words: string; readonly problems: readonly string[] } {
  const { text: words, found } = masked(turn, typed.trim());
  const citations = written.citations.filter(({ position }) => words.includes(`[${String(position)}]`));
  const problems = [
    ...(words === '' ? ['Write the answer.'] : []),
    ...(words.length > longestEdited ? [tooLong(words.length - longestEdited)] : []),
    ...(found.length > 0 ? [maskedWords] : []),
    ...(citations.length === 0
      ? ['Keep at least one mark, such as [1]: an answer without a source is not sent.']
      : []),
  ];
  if (problems.length > 0) return { words, problems };
  return { text: `${words}${partsOf(written.text).sources}`, citations };
}

const tooLong = (over: number): string =>
  `Nothing was sent yet: it is too long by ${String(over)} ${over === 1 ? 'letter' : 'letters'}. Shorten it and send again.`;

const maskedWords =
  'Nothing was sent yet: something that could identify somebody was taken out and marked. Check the words and send again.';
