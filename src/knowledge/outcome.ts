/** Every way in which a message can end, as one closed family: a new one does not compile until it has words and a card. */
import type { Concern } from '../safeguarding/recognise-concern.ts';
import type { IdentifierKind } from '../screening/screen.ts';
import type { Holding } from './holdings.ts';
import type { AuthorityId, Passage, Source } from './passage.ts';
import type { Choice } from './unclear.ts';

export type Stage = 1 | 2 | 3;

/** A passage that stands in an answer, with the source that carries it. */
export interface Cited {
  readonly passage: Passage;
  readonly source: Source;
}

export type SmallTalk = 'greeting' | 'thanks' | 'goodbye' | 'how-are-you' | 'who-are-you' | 'chat' | 'abuse';

/** Why an answer shows local text beside or instead of the asker's own. */
export type LocalLabel =
  /** It is the asker's own authority's, or the one that they named. */
  | 'theirs'
  /** The asker's authority is not known: an example. */
  | 'example';

export interface Compared {
  readonly authority: AuthorityId;
  readonly isHeld: boolean;
}

/** A part of an answer in the words of a model, which the check let through. */
export interface RewordedPart {
  /** Markdown. */
  readonly text: string;
  /** The ids of the passages that carry it: of one authority and one standing; never empty. */
  readonly passages: readonly string[];
}

export type Outcome =
  | { readonly kind: Concern }
  /** Nothing was recognised as a worry, and the message tells of somebody: a line that is never wrong. */
  | { readonly kind: 'in-case-of-danger' }
  | { readonly kind: 'identifiers-caught'; readonly found: readonly IdentifierKind[] }
  | { readonly kind: 'parent-or-carer' }
  | { readonly kind: 'child' }
  | { readonly kind: 'small-talk'; readonly what: SmallTalk }
  | { readonly kind: 'help' }
  /** Nothing was asked but for a person in the place of a machine. */
  | { readonly kind: 'person-wanted' }
  /** How the Virtual School of an authority is reached was asked, or of each; none where it is not known of which. */
  | {
      readonly kind: 'way-to-reach';
      readonly question: string;
      readonly authorities: readonly AuthorityId[];
    }
  /** What a term of the glossary means was asked. */
  | {
      readonly kind: 'term-meant';
      readonly question: string;
      readonly term: string;
      readonly abbreviations: readonly string[];
      readonly meaning: string;
      /** What it is easily taken for, a sentence. */
      readonly notToConfuseWith?: string | undefined;
    }
  /** More was asked in one message than is answered at once: what was left, in its words. */
  | { readonly kind: 'parts-left'; readonly parts: readonly string[] }
  | { readonly kind: 'home-set'; readonly authority: AuthorityId; readonly held: boolean }
  | { readonly kind: 'case-decision' }
  | {
      readonly kind: 'clarify';
      readonly question: string;
      /** What may be meant, each with the whole question; left out where it is the stage that is asked for. */
      readonly choices?: readonly Choice[];
    }
  | {
      readonly kind: 'answered';
      readonly question: string;
      readonly cited: readonly Cited[];
      readonly local: LocalLabel;
      /** The asker's authority, where we hold nothing of its own: the answer is the national position. */
      readonly nothingLocalFor: AuthorityId | undefined;
      /** Set where several authorities were asked about: each, and whether we hold anything of its own on this. */
      readonly compared?: readonly Compared[];
      /** Set where it leads with what the source leaves open, for that is what was asked for. */
      readonly leadsWithUnsaid?: true;
      /** Set where it was asked how binding the answer before is: that is said first. */
      readonly standingAsked?: true;
      /** Set where a model wrote words of it; passages that no part names keep their own. */
      readonly reworded?: readonly RewordedPart[];
    }
  | {
      readonly kind: 'closest';
      readonly question: string;
      readonly cited: readonly Cited[];
      readonly nothingLocalFor?: AuthorityId | undefined;
    }
  | {
      readonly kind: 'not-covered';
      readonly question: string;
      /** The asker's authority, where we hold nothing of its own. */
      readonly nothingLocalFor: AuthorityId | undefined;
      /** Set where little is held of the asker's authority: then what there is, is said. */
      readonly little?: Holding;
      /** Authorities whose own guidance speaks of it, which the asker may name. */
      readonly elsewhere: readonly AuthorityId[];
    }
  | { readonly kind: 'failed'; readonly quote: string };

export type OutcomeKind = Outcome['kind'];
