/** The words for each outcome, every one of them in one place. */
import {
  childWords,
  parentWords,
  type Routes,
  wordsForConcern,
  wordsInCaseOfDanger,
} from '../safeguarding/words.ts';
import { type CurrencyContext, currencyNotes, standingWords } from './currency.ts';
import type { AuthorityNames } from './authorities.ts';
import { countWords, datesWords, topicWords } from './holdings.ts';
import { plainLine, quoted } from './plain-words.ts';
import type { AuthorityId } from './passage.ts';
import type { Cited, Compared, Outcome, OutcomeKind, SmallTalk } from './outcome.ts';
import type { Choice } from './unclear.ts';

export interface WordsContext extends CurrencyContext {
  readonly routes: Routes;
  /** How the Virtual School of an authority is reached, by the settings of the service: Markdown, never empty. */
  readonly reach: (authority: AuthorityId) => readonly string[];
  /** The person's authority, where known. */
  readonly home: string | undefined;
  /** Gives a passage its number in this reply. */
  readonly number: (cited: Cited) => number;
}

type WordsFor<K extends OutcomeKind> = (
  outcome: Extract<Outcome, { kind: K }>,
  context: WordsContext,
) => string;

const smallTalkWords: Readonly<Record<SmallTalk, string>> = {
  greeting:
    'Hello. Ask me about attendance escalation, elective home education or what the Virtual School offers.',
  thanks: 'You are welcome. Ask again any time, or request a consultation with an advisor.',
  goodbye: 'Goodbye. I am here when you need me.',
  'how-are-you':
    'Ready to help. What would you like to know about attendance, home education or the Virtual School?',
  'who-are-you':
    'I am Signpost, an automated assistant of the Virtual School, not a person. I answer from its guidance with the sources, and I pass consultation requests to its advisors, who are people.',
  chat: 'I am only good at looking things up. Ask me about attendance escalation, elective home education or what the Virtual School offers, or type **help** for what else I do.',
  abuse:
    'It sounds like a hard moment. I can look things up in the guidance, or pass a request to an advisor, who is a person.',
};

const words: { readonly [K in OutcomeKind]: WordsFor<K> } = {
  'immediate-danger': (_, { routes }) => wordsForConcern('immediate-danger', routes),
  worry: (_, { routes }) => wordsForConcern('worry', routes),
  allegation: (_, { routes }) => wordsForConcern('allegation', routes),
  'in-case-of-danger': (_, { routes }) => wordsInCaseOfDanger(routes),
  'identifiers-caught': ({ found }) =>
    `**Your message seems to hold ${listed(found.map((kind) => `[${kind}]`))}.** I took it out before anything was searched or kept. Teams itself still keeps what you typed: please **delete or edit that message**. No child’s details are needed here.`,
  'parent-or-carer': () => parentWords,
  child: () => childWords,
  'small-talk': ({ what }) => smallTalkWords[what],
  help: () =>
    'I answer professionals’ questions about **attendance escalation**, **elective home education** and **the Virtual School’s offer**, with the source of every answer. I never decide a case, and I need no child’s details.\n\nType a question in your own words, or one of these:\n- **which stage am I at**, **does my child count**, **home education steps** or **offer** (what the Virtual School offers): I ask at most five questions and say where things stand\n- **compare offers**: two Virtual Schools side by side\n- **what do you hold**: the guidance that I answer from\n- **dates**: the latest day for a meeting and for its report\n- **request a consultation**: an advisor, who is a person, replies to you\n- **my requests**: what you have asked for and where it stands\n- **set authority to** and its name, such as *set authority to Norfolk*\n- **privacy**: what I keep of you, for how long, and who sees it\n- **help**: this list',
  'person-wanted': () =>
    '**You can talk to a person.** I am automated, and nobody watches this chat. An advisor of the Virtual School replies to you: press **Request a consultation** below, or type **request a consultation**, and say how and when you are best reached. No child’s details are needed.\n\nIf a child is in danger now, do not wait for that: call 999. If you are a child yourself, tell an adult whom you trust, or call Childline, free, on 0800 1111.',
  'way-to-reach': ({ authorities }, { reach }) =>
    `**How to reach the Virtual School**\n\n${(authorities.length > 0 ? authorities : ['national'])
      .flatMap(reach)
      .map((line) => `- ${line}`)
      .join(
        '\n',
      )}\n\nOr press **Request a consultation** below: an advisor, who is a person, replies to you. No child’s details are needed.`,
  'term-meant': ({ term, abbreviations, meaning, notToConfuseWith: other }) =>
    [
      `**${term}**${abbreviations.length > 0 ? ` (${abbreviations.join(', ')})` : ''}: ${meaning}`,
      ...(other === undefined ? [] : [`Not to be confused with this: ${other}`]),
      '_From the glossary of this guidance, in its own words._',
    ].join('\n\n'),
  'parts-left': ({ parts }) =>
    `**You asked more than I answer at once. Not answered yet:**\n\n${parts.map((part) => `- ${plainLine(cut(part))}`).join('\n')}\n\nSend these in a message of their own, and I go on with them.`,
  'home-set': ({ authority, held }, { names }) =>
    held
      ? `Noted: your authority is **${names.nameOf(authority)}**. I answer with national guidance and ${names.nameOf(authority)}’s own.`
      : `Noted: your authority is **${names.nameOf(authority)}**. I hold no local guidance of ${names.nameOf(authority)}’s, so you get the national position, and I say where a local rule is missing.`,
  'case-decision': () =>
    '**I cannot decide, diagnose or draft for one child’s case.** That is for you, your manager and the people who know the child. I can explain the procedure, and an advisor can talk it through with you: request a consultation.',
  clarify: ({ choices }, context) =>
    choices === undefined
      ? '**Which stage do you mean?** The answer differs between them. If you do not know, choose that.'
      : meantWords(choices, context),
  answered: (outcome, context) => {
    const intro = answeredIntro(outcome, context);
    const isLabelled = outcome.cited.length > 1 || outcome.compared !== undefined;
    const passages = outcome.cited.map((cited) => passageWords(cited, context, isLabelled, outcome));
    return [...intro, ...passages].filter((words) => words !== '').join('\n\n');
  },
  closest: ({ cited, nothingLocalFor }, context) =>
    [
      '**I found no passage that answers this for certain.** The closest that the guidance has:',
      ...(nothingLocalFor === undefined ? [] : [noneOfTheirOwn(nothingLocalFor, context)]),
      ...cited.map((one) => passageWords(one, context, true)),
      'If that is not it, put it another way or request a consultation.',
    ].join('\n\n'),
  'not-covered': (outcome, context) => notCoveredWords(outcome, context),
  failed: ({ quote }) =>
    `**Sorry, something went wrong on our side and I could not answer.** Nothing you sent was lost by you: please try once more. If it happens again, tell your Virtual School and quote **${quote}**. If a child is in danger, call 999.`,
};

/** The table's type pairs each kind with its own function, which a look-up by a union cannot show. */
export const wordsFor = (outcome: Outcome, context: WordsContext): string =>
  (words[outcome.kind] as (outcome: Outcome, context: WordsContext) => string)(outcome, context);

/** Another authority's is named as that: whose guidance is looked in may not be known. */
const meantWords = (choices: readonly Choice[], { names, home }: WordsContext): string =>
  [
    '**Which of these do you mean?** Each has an answer of its own.',
    choices
      .map(({ title, authority }) =>
        authority === 'national' || authority === home
          ? `- ${title}`
          : `- ${title} (${names.nameOf(authority)})`,
      )
      .join('\n'),
    'Choose one, or say in your own words what it is about.',
  ].join('\n\n');

const noneOfTheirOwn = (authority: string, { names }: WordsContext): string =>
  `I hold no guidance of ${names.nameOf(authority)}’s own; this is the national position.`;

function answeredIntro(outcome: Answered, context: WordsContext): readonly string[] {
  const { names } = context;
  const { cited, local, nothingLocalFor, compared } = outcome;
  if (compared) return [comparedIntro(compared, names)];
  if (outcome.standingAsked) return standingIntro(outcome, context);
  if (nothingLocalFor !== undefined) {
    return [noneOfTheirOwn(nothingLocalFor, context)];
  }
  const place = cited.find(({ passage }) => passage.standing === 'local')?.passage.authority;
  if (local === 'theirs' || place === undefined) return [];
  return [
    `This is how **${names.nameOf(place)}** does it. Other authorities differ: tell me yours with “set authority to …”.`,
  ];
}

/** Of the passage that leads; the others bear their own standing. */
function standingIntro({ cited }: Answered, { names }: WordsContext): readonly string[] {
  const [first] = cited;
  switch (first?.passage.standing) {
    case 'statutory':
      return ['**This is national, and statutory:** it holds throughout England.'];
    case 'non-statutory':
      return [
        '**This is national guidance, and non-statutory:** it holds throughout England, and is not law.',
      ];
    case 'local':
      return [
        `**This is ${names.nameOf(first.passage.authority)}’s own practice.** It is not national, and the guidance here does not say that it is law.`,
      ];
    case undefined:
      return [];
  }
}

function comparedIntro(compared: readonly Compared[], names: AuthorityNames): string {
  const namesOf = (isHeld: boolean): readonly string[] =>
    compared.filter((one) => one.isHeld === isHeld).map(({ authority }) => names.nameOf(authority));
  const missing = namesOf(false);
  const held = `What the guidance has of **${listed(namesOf(true))}** on this. It is local practice and binds nobody elsewhere.`;
  return missing.length === 0
    ? held
    : `${held} I hold nothing of **${listed(missing)}** on it, which does not mean that there is nothing.`;
}

type Answered = Extract<Outcome, { kind: 'answered' }>;

function passageWords(
  cited: Cited,
  context: WordsContext,
  labelled: boolean,
  answered?: Pick<Answered, 'reworded' | 'cited'>,
): string {
  const { passage } = cited;
  const text = answered && rewordedText(passage.id, answered, context);
  const label = labelled ? `**${standingWords(cited, context)}: ${passage.title}**\n\n` : '';
  const open = [...passage.unsaid, ...currencyNotes(cited, context)].map((sentence) => `_${sentence}_`);
  return [`${label}${text ?? withMark(passage.text, [context.number(cited)])}`, ...open]
    .filter((words) => words !== '')
    .join('\n\n');
}

/**
 * What a model made of the passage; empty where that stands with another passage that it came from as well, and
 * undefined where the passage keeps its own words.
 */
function rewordedText(
  id: string,
  { reworded = [], cited }: Pick<Answered, 'reworded' | 'cited'>,
  { number }: WordsContext,
): string | undefined {
  if (!reworded.some(({ passages }) => passages.includes(id))) return undefined;
  return reworded
    .filter(({ passages }) => passages[0] === id)
    .map(({ text, passages }) =>
      withMark(text, cited.filter(({ passage }) => passages.includes(passage.id)).map(number)),
    )
    .join('\n\n');
}

/** The citation mark goes to the end of the first paragraph, or of the last line of a text that is one list. */
function withMark(text: string, numbers: readonly number[]): string {
  const [first = '', ...rest] = text.split('\n\n');
  return [`${first} ${numbers.map((number) => `[${String(number)}]`).join('')}`, ...rest].join('\n\n');
}

const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);

function notCoveredWords(
  { question, nothingLocalFor, elsewhere, little }: Extract<Outcome, { kind: 'not-covered' }>,
  { names }: WordsContext,
): string {
  const about = quoted(cut(question));
  const missing =
    nothingLocalFor === undefined
      ? ''
      : ` I hold no local guidance of ${names.nameOf(nothingLocalFor)}’s, and the national guidance here does not cover it.`;
  const held =
    little === undefined
      ? ''
      : ` Of ${names.nameOf(little.authority)} I hold ${countWords(little.passages, 'passage')}: ${topicWords(little)}. ${datesWords(little)}`;
  const others = elsewhere.map((id) => names.nameOf(id));
  const hint =
    others.length === 0
      ? ''
      : `\n\nThe guidance of ${listed(others)} speaks of it. It is not yours; to see it, ask again and name it.`;
  return `**The guidance here does not cover ${about}.** I would rather say so than guess.${missing}${held}${hint}\n\nAn advisor can help: request a consultation. You can also put it another way.`;
}

export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`;
