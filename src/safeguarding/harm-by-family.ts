/** Harm that is told of somebody's own family, at whose work nobody is named: "one of ours says her dad hits her". */
import { createPhraseBook, holds, wordsOf } from '../knowledge/phrase-book.ts';
import { gapStops } from './concern-words.ts';
import { concernFamilies } from './innocent-talk.ts';

const families = {
  ...concernFamilies,
  kin: `mum dad mums dads stepdad stepmum stepdads stepmums step-dad step-mum parents parent nan nans gran grandad grandads uncle
    uncles aunt aunts auntie aunty brother brothers sister sisters stepbrother step-brother cousin cousins boyfriend
    boyfriends mums-partner dads-partner her-partner his-partner`,
  harms: '@hits @hitting @hitPast @hurt @touch @wrong @threat hurting pulled scares',
};

const patterns = [
  '@kin ~3 @harms',
  '@kin ~1 did|done|does ~1 it|that|this|something|things',
  'says|said|saying|disclosed|disclosing ~2 was|is|were ~1 @kin',
  '@harms|bruise|bruised|bruises|mark|marks|scared|frightened|afraid ~6 by|was|from|of ~2 @kin',
];

const findFamily = createPhraseBook(
  families,
  patterns.map((pattern) => ({ pattern })),
  gapStops,
);
/** Whoever works with children, foster carers too: an allegation is told of them whatever else they are to the child. */
const atWork = wordsOf(
  families,
  '@staffOne|staff|foster|fostering|fostered|carer|carers|worker|workers|mr|mrs|ms|works|employed|colleagues|teachers|coaches|drivers|officer|officers|helper|helpers|volunteers|volunteering|volunteers-at|reader|readers|host|hosts|house-parent|house-parents|houseparents|boarding|respite|transport|taxi|minibus|escorts|governors|tutors|our-it|runs-the|runs-a|club|clubs|church|mosque|imam|priest',
);
/** Who only heard of it or passed it on: "her teacher told me her dad hits her". */
const findHearers = createPhraseBook(
  families,
  [
    { pattern: '@staffOne told|tells me|us' },
    { pattern: '@staffOne says|said|reports|reported|rang|phoned ~1 her|his|that|she|he' },
    { pattern: 'told|tells|disclosed|confided ~1 to|in|a|an|her|his|the|my|our|their|^ ~1 @staffOne' },
  ],
  gapStops,
);

function withoutHearers(words: readonly string[]): readonly string[] {
  const spans = findHearers(words);
  return words.filter((_, at) => !spans.some(({ from, to }) => from <= at && at <= to));
}

export const isHarmByFamily = (words: readonly string[]): boolean =>
  findFamily(words).length > 0 && !holds(atWork, withoutHearers(words));
