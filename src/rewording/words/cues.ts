/** Small words that decide what a sentence means: whoever changes one of them has changed the guidance. */

/** What a word or phrase does to the words around it. */
export const cues = [
  'not',
  'unless',
  'only',
  'must',
  'should',
  'may',
  'if',
  'before',
  'after',
  'at-most',
  'at-least',
  'within',
  'over',
  'under',
  'always',
  'mostly',
  'possible',
] as const;
export type Cue = (typeof cues)[number];

interface CueWords {
  /** Each calls for a word of its kind on the other side. */
  readonly calls: string;
  /** These answer such a call and call for nothing themselves: they have other meanings too. */
  readonly answers: string;
}

/** The longest phrase wins, so that "no later than" is no "no". */
export const cueWords: Readonly<Record<Cue, CueWords>> = {
  not: {
    calls:
      'not, no, never, neither, none, nothing, nobody, non, cannot, no longer, no one, nowhere, decides against, decide against, decided against',
    answers:
      'without, apart from, outside, instead of, instead, rather than, other than, excludes, exclude, excluding, nor, unchanged, separate, too few, fails to, failed to, lacks, lack, stops, different, except, exception, exceptions, remains, beyond, unlike',
  },
  unless: {
    calls: 'unless, except where, except when, except if, except',
    answers: 'exception, exceptions, other than, apart from',
  },
  only: {
    calls:
      'not without, no other, nothing else, nobody else, no one else, only, solely, sole, exclusively, nothing but, just',
    answers: 'alone, on its own, in itself, by itself, of itself, limited to, restricted to',
  },
  must: {
    calls:
      'must, shall, has to, have to, had to, having to, is required to, are required to, was required to, is obliged to, are obliged to, obliges, compulsory, mandatory, needs to, need to',
    answers:
      'is to, are to, to be, is required, are required, required, requires, require, duty, duties, obliged, oblige, responsible, responsibility, needed, need, calls for, call for, condition, makes, make sure, makes sure, ensure, ensures, satisfy, depend, depends',
  },
  should: {
    calls:
      'only recommended, only a recommendation, should, ought to, is expected to, are expected to, is recommended, are recommended, recommended, recommends',
    answers:
      'expected, expects, expectation, recommend, recommendation, good practice, is encouraged to, are encouraged to, encouraged, encourage, asked, asks, advised to, guidance says',
  },
  may: {
    calls:
      'may, might, is free to, are free to, be free to, been free to, is allowed to, are allowed to, has the option, optional',
    answers:
      'can, could, free to, allowed to, allowed, allows, discretion, voluntary, able to, up to the headteacher, choose, possible, possibly, perhaps, entitled',
  },
  if: {
    calls:
      'if, when, whenever, where, once, as soon as, provided, provided that, providing that, as long as, so long as, as though, in case, on condition, unless, if there is, if they have, if it has, if the pupil has, with the right support, given the right support',
    answers: 'depends on, depending on, subject to, without, after, before, until, while, either',
  },
  before: {
    calls: 'before, prior to, ahead of, in advance of, until',
    answers: 'earlier, first, then, beforehand, previous, previously, formerly, till, up to, once, when',
  },
  after: {
    calls: 'after, afterwards, once, as soon as',
    answers:
      'following, then, later, subsequently, since, when, whenever, if, from, second, next, first, not until',
  },
  'at-most': {
    calls: 'at most, no more than, not more than, a maximum of, no later than, not later than, at the latest',
    answers: 'maximum, the latest, limit, limits, within, up to',
  },
  within: { calls: 'within, up to', answers: 'in' },
  'at-least': {
    calls: 'at least, no fewer than, not fewer than, no less than, not less than, a minimum of',
    answers: 'minimum, or more, or over, or above',
  },
  over: { calls: 'more than, over, above, in excess of, exceeding', answers: 'higher than, exceeds' },
  under: { calls: 'less than, fewer than, under, below, nearly, almost', answers: 'lower than, just under' },
  always: {
    calls:
      'always, automatically, automatic, routinely, in every case, in all cases, invariably, immediately, at once, straight away, without delay, without exception, forever, guaranteed, guarantees',
    answers: 'every, each, all, any, immediate, delay, routine',
  },
  mostly: {
    calls:
      'mostly, mainly, usually, generally, in general, often, typically, in most cases, most often, normally, sometimes, in some cases, occasionally, tend to, on average, rarely, seldom, ideally',
    answers: 'most, some, average, main, tends, likely, more likely, general, many, not in every case',
  },
  possible: {
    calls:
      'where possible, if possible, where that is possible, wherever possible, where appropriate, if appropriate, as appropriate, where relevant, where needed, if needed, where necessary, if necessary, where one is necessary, where they exist, if there is one, if they have one, if they have them',
    answers:
      'possible, appropriate, necessary, can, relevant, needed, practicable, if there is, if they have, if it has, if the pupil has, exist, any',
  },
};

/** What binds somebody, or says when it does: a sentence with one of these may not be left out. */
export const binding: ReadonlySet<Cue> = new Set([
  'not',
  'unless',
  'only',
  'must',
  'should',
  'may',
  'if',
  'before',
  'at-most',
  'at-least',
  'possible',
]);
