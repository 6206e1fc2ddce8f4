/** Finds in typed text what could identify a child, and puts its kind in its place. */
import { findAddresses } from './addresses.ts';
import { findDatesOfBirth } from './dates.ts';
import { findInitials, findSchoolsOfOneChild } from './initials.ts';
import { findHalfInWords } from './half-in-words.ts';
import { findInWords } from './in-words.ts';
import type { IdentifierKind, Span } from './kinds.ts';
import { findNames } from './names.ts';
import { findNicknames } from './nicknames.ts';
import { type PlainText, punch, toPlain, toTyped } from './normalise.ts';
import { findNumbers } from './numbers.ts';
import { findSpelledOut } from './spelled-out.ts';
import { tokenise } from './tokens.ts';
import { findVehicles } from './vehicles.ts';

export type { IdentifierKind } from './kinds.ts';

/** A finding by its place in the text as it was typed; never the value itself. */
export interface Found {
  readonly kind: IdentifierKind;
  readonly certain: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Screened {
  /** The text with each finding replaced by its kind in brackets. */
  readonly text: string;
  readonly found: readonly Found[];
}

export interface ScreeningContext {
  /** True for a masked piece of text that the person says is no name; asked of uncertain names only. */
  readonly cleared?: (word: string) => boolean;
  /** Lower-case words of the guidance, authorities and glossary: no strangers, though they may be names too. */
  readonly knownWords?: ReadonlySet<string>;
}

/** A masked value may give its neighbours away, so the rest is read again; more rounds than this find nothing. */
const rounds = 6;
const nothing: ReadonlySet<string> = new Set();

function findAll(text: string, knownWords: ReadonlySet<string>): Span[] {
  const tokens = tokenise(text);
  return [
    ...findDatesOfBirth(text),
    ...findNumbers(text),
    ...findInWords(text),
    ...findHalfInWords(text),
    ...findVehicles(text),
    ...findAddresses(text),
    ...findSpelledOut(text),
    ...findNicknames(text),
    ...findNames(text, tokens, knownWords),
    ...findInitials(text, tokens, knownWords),
    ...findSchoolsOfOneChild(text),
  ];
}

/** In order of place; findings that overlap become one, of the kind that starts first and, then, is longest. */
function joinOverlaps(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else
      joined[joined.length - 1] = {
        ...last,
        certain: last.certain || span.certain,
        end: Math.max(last.end, span.end),
      };
  }
  return joined;
}

function isCleared(typed: string, plain: PlainText, span: Span, context: ScreeningContext): boolean {
  if (span.certain || span.kind !== 'name' || context.cleared === undefined) return false;
  const { start, end } = toTyped(plain, span);
  const whole = typed.slice(start, end);
  return context.cleared(whole) || context.cleared(whole.toLowerCase());
}

function maskAll(typed: string, found: readonly Found[]): string {
  let out = '';
  let at = 0;
  for (const { kind, start, end } of found) {
    out += `${typed.slice(at, start)}[${kind}]`;
    at = end;
  }
  return out + typed.slice(at);
}

export function screen(text: string, context: ScreeningContext = {}): Screened {
  let plain = toPlain(text);
  const found: Found[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = plain;
    const spans = joinOverlaps(
      findAll(from.text, context.knownWords ?? nothing).filter(
        (span) => !isCleared(text, from, span, context),
      ),
    );
    if (spans.length === 0) break;
    found.push(...spans.map((span) => toTyped(from, span)));
    plain = punch(from, spans);
  }
  const ordered = joinOverlaps(found);
  return { text: ordered.length === 0 ? text : maskAll(text, ordered), found: ordered };
}
