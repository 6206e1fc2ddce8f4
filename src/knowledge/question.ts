/** Reads a question: which stage it names, and what kind of fact it asks for. */
import type { FactKind } from './passage.ts';
import type { Stage } from './outcome.ts';
import { sayingNothing } from './saying-nothing.ts';

const stageWords: Readonly<Record<string, Stage>> = {
  one: 1,
  '1': 1,
  first: 1,
  '1st': 1,
  i: 1,
  initial: 1,
  two: 2,
  '2': 2,
  second: 2,
  '2nd': 2,
  ii: 2,
  formal: 2,
  three: 3,
  '3': 3,
  third: 3,
  '3rd': 3,
  iii: 3,
  statutory: 3,
  final: 3,
  last: 3,
};
const stageWord = '(?:stage|stge|satge|stg|sateg)';
const stagePattern = new RegExp(
  [
    `(?<!\\bkey )\\b${stageWord}s?\\s*(?:no\\.?\\s*)?(one|two|three|[123]|iii|ii|i)\\b`,
    `\\b(first|second|third|1st|2nd|3rd|final|last|initial|formal|statutory) ${stageWord}\\b`,
    '\\b(initial|formal|statutory) action\\b',
    '\\bs([123])\\b(?!\\d)',
    '\\bst\\.? ?([123])\\b',
  ].join('|'),
  'gi',
);

/** "Stages one and two", "stage 2 to 3": the second names a stage as the first does. */
const nextStage = new RegExp(
  `^\\s*(?:,|and|or|to|from|&|-|–|\\/|into|vs)\\s*(?:${stageWord}s?\\s*)?(one|two|three|[123])\\b(?!\\s*(?:days?|weeks?|months?|years?|sessions?|%))`,
  'i',
);

/** The stages named, in order, each once. "s1" to "s3" are shorthand; "s17" and "s47" are sections. */
export function stagesNamed(text: string): readonly Stage[] {
  const found = new Set<Stage>();
  const add = (word: string): void => {
    const stage = stageWords[word.toLowerCase()];
    if (stage) found.add(stage);
  };
  for (const match of text.matchAll(stagePattern)) {
    add(match.slice(1).join(''));
    const next = nextStage.exec(text.slice(match.index + match[0].length));
    if (next?.[1] !== undefined) add(next[1]);
  }
  return [...found];
}

const leaning =
  /\b(?:this|that|our|the|my|at which|current|next|same) (?:stage|step)\b|\bwhat(?:'s| is| do (?:i|we) do)? next\b|\bnext steps?\b|\bwhat (?:do|should|can|must) (?:i|we|they) (?:do )?now\b|\bwhat now\b|\bat this point\b|\bfrom here\b/i;
/** Of these a question is made that says no more than that something comes next. */
const sayingWhatNext: ReadonlySet<string> = new Set([
  ...sayingNothing,
  ...`next step steps stage after before current attendance absence consultation contract surgery notice meeting case
  child kid pupil parent mum dad family school process procedure happens happen comes go from start finished point
  hasn hasnt haven havent isn t s been any improved improving improvement better worse change changed changing
  ready move moving onto`.split(/\s+/),
]);
const tellingWordsAtMost = 1;

/** True where the words lean on a stage and do not say which, nor what has come to pass. */
export function leansOnStage(text: string): boolean {
  if (stagesNamed(text).length > 0 || !leaning.test(text)) return false;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.filter((word) => !sayingWhatNext.has(word)).length <= tellingWordsAtMost;
}

export interface Asked {
  readonly pattern: RegExp;
  /** The kinds of fact of which a passage must hold at least one; none where no passage may hold it. */
  readonly kinds: readonly FactKind[];
  /** A figure, which must stand beside what it is a figure of. */
  readonly ofFigure?: boolean;
  /** How a sentence on what the source leaves open speaks of such a fact. */
  readonly unsaid: RegExp;
}

const ofTime =
  /\bhow (?:soon|long|often|quickly|many (?:days|weeks|months))\b|\btimes?(?:cales?)?\b|\bdates?\b|\bdays?\b|\bweeks?\b|\bperiod\b|\blength\b|\bfrequency\b/i;
const ofContact = /\bnumbers?\b|\baddress|\bcontact|\bnames?\b|\blink\b|\bhow to\b/i;
const ofQuantity =
  /\bhow (?:many|much)\b|\bnumbers?\b|\bfigures?\b|\brates?\b|\bamounts?\b|\bsums?\b|\bshares?\b/i;

const wereOr = '(?:were|was|have been|has been|got|did)';
const cameToPass =
  'issued?|prosecuted?|fined?|excluded?|suspended?|convicted?|deregistered?|withdrawn|home[ -]educated';
/** What a rule counts, and words in which a rule is asked for: then how many there may be is asked. */
const ofRule =
  '\\b(?:sessions?|days?|weeks?|absences?|lates?|warnings?|times)\\b|\\b(?:can|could|may|must|should|(?<!in )needs?|needed|allow\\w*|permit\\w*|max\\w*|limit\\w*|before|till|until|means?|triggers?|(?:has|have) to)\\b|\\b(?:per|each|a|an|one) (?:parent|child|pupil|family|school)\\b';
const period =
  '(?:last|this|past) (?:\\w+ )?(?:year|yr|term|month)|nationally|(?:in|across|by) (?:england|[a-z]+ (?:council|borough))';
const people = 'children|kids|pupils|families|young people|looked[- ]after|cin|cp|lac';
/** What came to pass is counted; what may be is a limit. */
const counted = [
  `${wereOr} (?:\\w+ ){0,4}?(?:${cameToPass})`,
  `(?:${cameToPass})\\b.*\\b(?:${period})`,
  `(?:${period})\\b.*\\b(?:${cameToPass})`,
].join('|');
const countPatterns = [
  `\\b(?:how many|number of)\\b(?!.*(?:${ofRule})).*\\b(?:${counted})\\b`,
  `\\bnumber of (?:${people}) (?:${cameToPass})\\b`,
  `\\bhow many (?:${people})\\b(?!.*(?:${ofRule})).*\\b(?:right now|at the moment|currently|today|(?:has|have|does) (?:\\w+ ){1,4}?(?:got|have)|are (?:there )?(?:on|in|under))\\b`,
  '\\bhow many (?!times)\\w+ (?:has|have|did) (?:he|she|they|mum|dad|the (?:family|child|pupil|parents?)) (?:had|got|get|have)\\b',
  '\\bwhich (?:schools?|authorit\\w+|councils?|boroughs?|la|las)\\b.*\\b(?:most|highest|lowest|worst|best|fewest|least)\\b',
];

/** The first that fits holds; a question that fits none leaves the kind open. */
const asksFor: readonly Asked[] = [
  {
    pattern: new RegExp(countPatterns.join('|'), 'i'),
    kinds: ['count'],
    ofFigure: true,
    unsaid: ofQuantity,
  },
  {
    // Numbers, addresses and persons are not in the guidance: at most it says where they stand.
    pattern:
      /\b(?:phone|telephone|mobile|tel)(?: (?:number|no|nr))?\b(?! to| phones?\b)|\b(?:contact|direct|ext\w*) (?:number|no|details)\b|\b(?:e-?mail|postal|web|office)[ -]?address\b|\b(?:e-?mail|address) (?:for|of) (?:the )?\w+|\b(?:what(?:'?s| is) )?the number (?:for|of)\b|\b(?:url|postcode|link) (?:for|to|of)\b|\bwhat(?:'?s| is) (?:\w+ )?(?:e-?mail|number|mobile|extension)\b|\bwhat(?:['’]?s| is) (?:the |our )?(?:(?!(?:in|of|on|to|for|from|said|sent|meant)\b)[\w&'’]+ ){2,4}(?:e-?mail|mobile|extension)(?= ?(?:\?|$|please|pls))|\b(?:full |real )?names? of (?:the |our |my )?(?:\w+ ){0,4}?(?:person|head|officer|vsh|manager|adviser|advisor|lead|sewo|ep|director|chair\w*|teacher|co-?ordinator)\b|\bwhat(?:'?s| is) (?:the )?[\w ]{2,40}(?:'s|s) name\b|\bwho is (?:the |our |my )?current\b|\bwho(?:'?s| is) (?:the |our |my )?(?:virtual school head|head of (?:the )?virtual school|vsh|director|head|manager|\w+ officer|advis[eo]r)s?(?: \w+)? (?:in|at|for|of|now)\b/i,
    kinds: [],
    unsaid: ofContact,
  },
  {
    pattern:
      /\b(?:which|what) (?:day|days|weekday|time|times|room|building|venue)\b(?! limit| scale| frame)|\bwhere (?:is|are|s) (?:\w+ ){1,5}?(?:based|located|situated)\b|\bday of the week\b|\bwhat o'?clock\b|\bopening (?:hours|times)\b|\bwhen(?:'?s| is| are) (?:the |our |your )?next\b/i,
    kinds: [],
    unsaid: /\bdays?\b|\bwhen\b|\btimes?\b|\bhours?\b|\bwhere\b/i,
  },
  {
    // "How much did attendance go up" asks for no sum of money, "how much has the fine gone up" does.
    pattern:
      /\bhow much (?:did|does|do|has|have|had|is|was|were)\b.*\b(?:go|goes|gone|went|going|come|came) (?:up|down)\b|\bhow much (?:did|does|do|has|have|had)\b.*\b(?:ris\w+|rose|increased?|gr[eo]wn?|fall\w*|fell|drop\w*|improved?|changed?)\b/i,
    kinds: ['number', 'money'],
    ofFigure: true,
    unsaid: ofQuantity,
  },
  {
    pattern:
      /\bhow much (?!time|notice|warning|support|help|more|less|higher|lower|likel\w+|of\b)|\bcosts?\b|£|\bprice\b|\bfees?\b|\bsalary\b|\bearn\b|\brate per\b|\b(?:pp|ppg|pp\+|pupil premium(?: plus)?|premium|grant|funding|pay) rates?\b|\bamounts?\b|\bbudget\b/i,
    kinds: ['money'],
    ofFigure: true,
    unsaid: /\bhow much\b|\bamounts?\b|\bsums?\b|\brates?\b|\bsalary\b|\bgrant for\b|£/i,
  },
  {
    pattern:
      /\bwho (?:do|does|can|should|would|could) (?:\w+ ){1,3}?(?:phone|call|ring|contact|ask|e-?mail|speak|talk|go) ?(?:to)?\b/i,
    kinds: ['route', 'actor'],
    unsaid: /\bwho|\bhow to\b/i,
  },
  {
    pattern:
      /\bhow (?:do|can|should|would) (?:i|we|schools?|you|they|social workers|social care) (?:apply|refer|contact|reach|book|get hold|make a referral|claim|phone|ring|e-?mail)\b|\bwhere (?:do|can) (?:i|we)\b/i,
    kinds: ['route', 'steps'],
    unsaid: /\bhow to\b|\bwhere\b/i,
  },
  {
    pattern:
      /\bhow (?:long|soon|quick(?:ly)?|often|frequently|late|early|much (?:time|notice|warning))\b|\bhow many (?:\w+ )?(?:days|weeks|months|years)\b|\b(?:max\w*|min\w*|total|usual) (?:length|duration)\b|\b(?:length|duration) of\b|\bdeadlines?\b|\btime ?(?:limits?|scales?|frames?)\b|\bby when\b/i,
    kinds: ['time-limit', 'date'],
    ofFigure: true,
    unsaid: ofTime,
  },
  {
    pattern:
      /\bhow (?:many\b|much (?:more|less|higher|lower|likel))|\bpercentages?\b|\bper ?cent\b|%|\bwhat proportion\b|\bnumber of\b|\bwhat share\b/i,
    kinds: ['number'],
    ofFigure: true,
    unsaid: ofQuantity,
  },
  { pattern: /\bwhat date\b|\bwhat year\b|\bwhich year\b|\bsince when\b/i, kinds: ['date'], unsaid: ofTime },
];

/** The kind of fact asked for; undefined where the question leaves it open. */
export const factAskedFor = (question: string): Asked | undefined =>
  asksFor.find(({ pattern }) => pattern.test(question));

const preferences: readonly (readonly [RegExp, readonly FactKind[]])[] = [
  [
    /(?<!\b(?:know|knows|knowing|sure|idea|saying|said|say|told (?:me|us)) )\bwhy\b|\bhow come\b|\breasons?\b|\bwhat(?:'?s| is) the point\b|\bwhat made\b/i,
    ['reason'],
  ],
  [
    /\bsteps\b|\bprocess\b|\bprocedure\b|\bin order\b|\b(?:talk|walk|take) me through\b|\bstart to finish\b|\bwhat happens (?:at|in) (?:the )?(?:\w+ )?stage\b/i,
    ['steps'],
  ],
  [/\b(?:who|what|which \w+) counts?\b|\bwho is (?:covered|included|in scope)\b/i, ['definition']],
  [
    /^(?:and |so |but )?who(?:'?s|m)?\b|(?<!\b(?:child|children|kids?|pupils?|people|person|anyone|someone|those|parents?|famil(?:y|ies)|students?|carers?|mum|dad|lad|girl|boy) )\bwho (?:is|are|was|has|have|should|must|does|do|can|will)\b/i,
    ['actor'],
  ],
  [
    /^(?:and |so |but )?when\b|\bwhen (?:is|are|was|were|did|does|do|must|should|will)\b/i,
    ['date', 'time-limit', 'steps'],
  ],
  [/^(?:and |so |but )?how (?:do|does|did|is|are|should)\b/i, ['steps', 'route', 'definition']],
  [
    /^(?:and |so |but )?(?:can|could|does|do|did|is|are|must|should|will|would|has|have|was|were|may)\b/i,
    ['yes-no'],
  ],
];

/** The kinds of fact of which a passage had better hold one; without it, it must speak of the question more fully. */
export const factsPreferred = (question: string): readonly FactKind[] =>
  preferences.find(([pattern]) => pattern.test(question))?.[1] ?? [];
