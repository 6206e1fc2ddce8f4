/** As whom a professional asks, where they say it of themselves: only they may be told "you". */
import type { Audience } from '../knowledge/passage.ts';
import { readWords } from '../knowledge/read-words.ts';
import { withoutQuotations } from './recognise-asker.ts';

interface Named {
  readonly role: Audience;
  /** "I am a …", "as a …". */
  readonly persons: string;
  /** "I work in a …", "we are a …". */
  readonly places: string;
}

const inSchool = `(?:deputy )?(?:dsl|designated safeguarding lead|safeguarding lead)|(?:class |form |head ?|designated |assistant |deputy )?(?:head ?)?teacher|deputy head|assistant head|head of year|form tutor|senco|sendco|pastoral lead`;

const named: readonly Named[] = [
  { role: 'social-worker', persons: '(?:childrens )?social worker', places: 'childrens social care' },
  { role: 'school', persons: inSchool, places: 'school|academy' },
  {
    role: 'early-years',
    persons: 'childminder|nursery (?:manager|teacher|practitioner|worker)|early years practitioner',
    places: 'nursery|pre ?school|early years setting',
  },
  { role: 'college', persons: 'college (?:tutor|lecturer|teacher)', places: '(?:sixth form )?college' },
  {
    role: 'virtual-school',
    persons: 'virtual school (?:head|adviser|advisor|officer|teacher)|vsh',
    places: 'virtual school',
  },
  { role: 'authority', persons: 'local authority officer', places: 'local authority|council' },
];

/** What may stand before it and leaves it what it is. */
const before =
  '(?:(?:a|an|the|our|their|his|her|this|also|currently|now|just|new|newly|qualified|senior|duty|allocated|mainstream|primary|secondary|special|local|small|large|infant|junior) ){0,4}';
/** "A social worker manager", "a teacher friend" is another. */
const after = '(?! (?:s|manager|managers|student|students|assistant|friend|colleague|colleagues|support)\\b)';
const asking = '(?:i|we|do|does|can|could|must|should|what|when|who|how|which|where|am|are)';

/** What the asker does themselves: whom they met, saw or know "as a social worker" is another. */
const ownVerb =
  '(?:(?:must|should|can|could|may|shall|will|need to|have to|want to|am to|are to) )?(?:do|send|write|tell|bring|record|prepare|say|share|expect|need|have|complete|fill|act|use|check|make|get|start|raise|request|sign|refer|report|attend|contribute|contact|give|provide|keep|decide|look|go|come|be|offer)';
/** With one of them between, it is their work. */
const others =
  '(?:him|her|hers|his|them|their|he|she|they|who|whom|whose|that|somebody|someone|name|initials|colleague|friend|mother|father|mum|dad|working|works|worked|acting|acts|employed|serving|seen|known)\\b';

const patternsOf = ({ persons, places }: Named): readonly RegExp[] => {
  const person = `${before}(?:${persons})\\b${after}`;
  const place = `${before}(?:${places})\\b`;
  return [
    `\\b(?:i am|i (?:work|am working|am asking|am writing|am speaking) as|(?:asking|speaking|writing) as|in my (?:role|job|work) as) ${person}`,
    `\\bwe are ${before}(?:${persons})s\\b`,
    `\\bwe are ${place}(?! (?:visiting|calling|with)\\b)`,
    `\\b(?:i work|i am working|i am|we work|we are) (?:in|at|for) ${place}`,
    `(?:^|\\. )as ${before}(?:${persons}|${places})\\b${after} ${asking}\\b`,
    `\\b(?:i|we) ${ownVerb} (?:(?!${others})\\w+ ){0,5}as (?:a|an|the) ${before}(?:${persons}|${places})(?= \\.|$)`,
    `(?:^|\\. )${person} here\\b`,
  ].map((pattern) => new RegExp(pattern));
};

const rules = named.map((one) => ({ role: one.role, patterns: patternsOf(one) }));

/** Undefined where the words do not say, or say more than one. */
export function recogniseRole(message: string): Audience | undefined {
  const words = readWords(withoutQuotations(message)).join(' ');
  const said = rules.filter(({ patterns }) => patterns.some((pattern) => pattern.test(words)));
  return said.length === 1 ? said[0]?.role : undefined;
}
