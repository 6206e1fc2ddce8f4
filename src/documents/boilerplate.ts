/** What web pages and publishers print on everything: put aside where it stands alone, flagged where it stands within. */
import { type Block, textsOf } from './document.ts';

const sayings: readonly RegExp[] = [
  /\benable javascript\b/i,
  /\b(?:we|this (?:site|website|page)) uses? cookies\b|\bcookie (?:policy|settings|preferences|notice)\b|\baccept (?:all |additional )?cookies\b/i,
  /\bskip to (?:the )?(?:main )?content\b/i,
  /\bprint (?:this|entire) (?:page|guide|document)\b/i,
  /(?:©|\bcrown) ?copyright\b|^©/i,
  /\bopen government licen[cs]e\b/i,
  /\ball rights reserved\b/i,
  /\b(?:share|tweet|email) this page\b|\bshare (?:on|via) (?:facebook|twitter|x|linkedin)\b/i,
  /^back to (?:the )?top$/i,
  /\b(?:is|was) this page (?:useful|helpful)\b|\breport a problem with this page\b/i,
  /\bsubscribe to (?:our|the) newsletter\b/i,
  /\bthis publication is (?:licensed|available at)\b/i,
];

/** Longer text that mentions one of these has something else to say. */
const mostAlone = 300;

export const saysBoilerplate = (text: string): boolean => sayings.some((saying) => saying.test(text));

export function isBoilerplate(block: Block): boolean {
  if (block.kind === 'table' || block.kind === 'heading') return false;
  const text = textsOf(block).join(' ');
  return text.length <= mostAlone && saysBoilerplate(text);
}
