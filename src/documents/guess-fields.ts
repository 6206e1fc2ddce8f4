/** First guesses at what a passage is about, whom it is for and what it holds; an editor decides. */
import type { Audience, FactKind, Topic } from '../knowledge/passage.ts';

type Signs<T extends string> = Readonly<Record<T, RegExp>>;

const topicSigns: Signs<Topic> = {
  attendance: /\b(?:attend(?:ance|ing)?|absen(?:ce|t)s?|penalty notice|ELPM|parenting contract)\b/gi,
  'home-education': /\b(?:home[- ]educat\w+|elective home|EHE|off[- ]roll\w*|deregist\w+)\b/gi,
  cohort:
    /\b(?:cohort|children in need|child protection plan|section 17|have (?:previously )?had a social worker)\b/gi,
  'virtual-school': /\bvirtual school(?: head)?s?\b|\bVSHs?\b/gi,
  'local-offer': /\b(?:our offer|local offer|caseload|advisory teachers?|training offer|booklets?)\b/gi,
  'looked-after':
    /\b(?:looked[- ]after|in care|personal education plans?|PEPs?|kinship|special guardian\w*)\b/gi,
  funding: /\b(?:fund(?:ing|ed)|grants?|pupil premium|allocations?|£\s?\d[\d,.]*)/gi,
  evidence: /\b(?:research|evidence|study|studies|per ?cent|attainment|outcomes|GCSEs?)\b|\d%/gi,
  'mental-health-and-send':
    /\b(?:mental health|SENDs?|SENCOs?|EHCPs?|special educational|wellbeing|trauma)\b/gi,
  exclusion: /\b(?:exclu(?:sion|ded?)s?|suspen(?:sion|ded?)s?)\b/gi,
  data: /\b(?:data|information sharing|UPNs?|unique pupil|identifiers?|tracking)\b/gi,
};

const audienceSigns: Signs<Audience> = {
  'social-worker': /\b(?:social workers?|social care|lead professional)\b/i,
  school: /\b(?:schools?|academ(?:y|ies)|headteachers?|designated teachers?)\b/i,
  'early-years': /\b(?:early years|nurser(?:y|ies))\b/i,
  college: /\b(?:colleges?|further education|post-16)\b/i,
  'virtual-school': /\bvirtual school\b|\bVSH\b/i,
  authority: /\b(?:local authorit(?:y|ies)|councils?|LAs?)\b/,
};

const holdsSigns: Partial<Signs<FactKind>> = {
  'time-limit':
    /\bwithin \S+(?: \S+)? (?:hours?|days?|weeks?|months?|terms?)\b|\bno later than\b|\bdeadline\b/i,
  date: /\b(?:January|February|March|April|June|July|August|September|October|November|December|May) (?:\d{1,2},? )?(?:19|20)\d\d\b/,
  number: /\b\d+(?:\.\d+)?\s?%|\b\d[\d,]* (?:children|pupils|schools|sessions|places|cases)\b/i,
  count:
    /\b\d+(?:\.\d+)?\s?% of\b|\b\d[\d,]* (?:children|pupils|schools|families|suspensions|exclusions) (?:were|was|had|have)\b/i,
  money: /£\s?\d/,
  steps: /^\s*(?:\d+[.)]|step \d)/im,
  definition: /\b(?:means|is defined as|refers to|is used to refer)\b/i,
  reason: /\b(?:because|in order to|so that|the aim|the purpose)\b/i,
  example: /\b(?:for example|such as|case study)\b/i,
};

export interface Guesses {
  readonly topic: Topic;
  readonly audience: readonly Audience[];
  readonly holds: readonly FactKind[];
}

export function guessFields(text: string): Guesses {
  const counts = entries(topicSigns).map(([topic, sign]) => ({
    topic,
    count: [...text.matchAll(sign)].length,
  }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  const audience = entries(audienceSigns).flatMap(([who, sign]) => (sign.test(text) ? [who] : []));
  const holds = entries(holdsSigns).flatMap(([kind, sign]) => (sign.test(text) ? [kind] : []));
  return {
    topic: best === undefined || best.count === 0 ? 'virtual-school' : best.topic,
    audience: audience.length === 0 ? ['virtual-school'] : audience,
    holds: holds.length === 0 ? ['actor'] : holds,
  };
}

const entries = <K extends string>(
  signs: Readonly<Partial<Record<K, RegExp>>>,
): readonly (readonly [K, RegExp])[] => Object.entries(signs) as [K, RegExp][];
