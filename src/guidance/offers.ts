/** Reads offers/ of the guidance, an authority a file: what its Virtual School offers, each row resting on passages that are held. */
import { basename } from 'node:path';
import type { Citation } from '../escalation/procedure.ts';
import { type Checked, FileProblems, readCheckedYaml } from '../files/checked-yaml.ts';
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';
import type { Guidance, Passage } from '../knowledge/passage.ts';
import type { Offer, Offers } from '../offer/offer.ts';
import { checkOffer } from './check-offer.ts';
import { type OfferFile, offerShape } from './offer-schema.ts';

/** By path below the guidance folder. Throws FileProblems, which lists every fault of every file with its line. */
export function parseOffers(texts: GuidanceFiles, guidance: Guidance): Offers {
  const passages = new Map(guidance.passages.map((passage) => [passage.id, passage]));
  const read = [...texts].map(([file, text]) => readOffer(file, text, passages, guidance));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) throw new FileProblems(problems);
  const offers = read.flatMap((one) => (one.ok ? [toOffer(one.value, passages)] : []));
  return new Map(offers.map((offer) => [offer.authority, offer]));
}

function readOffer(
  file: string,
  text: string,
  passages: ReadonlyMap<string, Passage>,
  { authorities }: Guidance,
): Checked<OfferFile> {
  const schema = offerShape.superRefine((offer, context) => {
    const faults = checkOffer(offer, { passages, authorities, name: basename(file, '.yaml') });
    for (const { path, message } of faults) context.addIssue({ code: 'custom', path: [...path], message });
  });
  return readCheckedYaml(file, text, schema);
}

/** A row's place in its source is that of the passage that it rests on. */
function toOffer(file: OfferFile, passages: ReadonlyMap<string, Passage>): Offer {
  const cited = (ids: readonly string[]): readonly Citation[] =>
    ids.flatMap((id) => {
      const passage = passages.get(id);
      return passage ? [{ source: passage.source, locator: passage.locator, passage: id }] : [];
    });
  return {
    ...file,
    cite: cited(file.cite),
    rows: file.rows.map((row) => ({ ...row, cite: cited(row.cite) })),
    outOfScope: file.outOfScope.map((row) => ({ ...row, cite: cited(row.cite) })),
  };
}

/** Passages about an authority's offer that no row rests on and that nobody left out on purpose. */
export function passagesMissed({ passages }: Pick<Guidance, 'passages'>, offers: Offers): readonly string[] {
  const met = new Set(
    [...offers.values()].flatMap(({ cite, rows, outOfScope, leftOut }) => [
      ...[{ cite }, ...rows, ...outOfScope].flatMap((row) => row.cite.map(({ passage }) => passage)),
      ...leftOut.map(({ passage }) => passage),
    ]),
  );
  return passages.filter(({ id, topic }) => topic === 'local-offer' && !met.has(id)).map(({ id }) => id);
}
