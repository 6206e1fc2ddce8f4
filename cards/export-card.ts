/** A link to an export, with how long it is good and what it must not be used for. */
import { linkMinutes } from '../src/consultations/exports.ts';
import { type AdaptiveCard, card, heading, linkButton, note, text } from './elements.ts';

export interface ExportCardFacts {
  /** What it is: "The record of SWK-2026-0001" */
  readonly what: string;
  /** What it is as a file: "a page to print or save" */
  readonly form: string;
  readonly url: string;
}

export const exportCard = ({ what, form, url }: ExportCardFacts): AdaptiveCard =>
  card(
    `${what}: a link for ${String(linkMinutes)} minutes`,
    [
      heading(what),
      text(
        `It is ${form}. The link is good for **${String(linkMinutes)} minutes**, and its button takes the file **once**.`,
      ),
      note(
        'That you took it out is noted, not what it held. Keep the file where your council keeps such records.',
      ),
    ],
    [linkButton('Open it', url)],
  );
