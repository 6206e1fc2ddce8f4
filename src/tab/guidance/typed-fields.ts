/** The fields of a passage as they are typed, and as they are sent. */
import type { Gap } from '../../web/contract/gap-shapes.ts';
import type { PassageFields } from '../../web/contract/passage-shapes.ts';

/** A passage that is begun on an empty form. */
export const blankFields: PassageFields = {
  id: '',
  title: '',
  source: '',
  locator: '',
  authority: '',
  standing: '',
  topic: '',
  audience: [],
  holds: [],
  asks: [],
  stage: '',
  unsaid: [],
  asAt: '',
  commencement: '',
  untilThen: '',
  supersededBy: '',
  confidence: 'high',
  related: [],
  text: '',
};

/** An id from a title, as long as the editor has not written one. */
export const idFrom = (authority: string, title: string): string =>
  [authority === 'national' ? '' : authority, title]
    .join(' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');

export const toLines = (items: readonly string[]): string => items.join('\n');
/** One a line; empty lines are none, but for the one that is being typed. */
export const fromLines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));
/** As it is sent. */
export const tidied = (fields: PassageFields): PassageFields => {
  const lines = (items: readonly string[]): readonly string[] =>
    items.map((item) => item.trim()).filter((item) => item !== '');
  return { ...fields, asks: lines(fields.asks), unsaid: lines(fields.unsaid) };
};

/** Which of the ways of asking were taken over from which answers: a question of several lines is several of them. */
export const askedIn = ({ asks }: PassageFields, asked: Gap['asked']): Gap['asked'] =>
  asked.flatMap(({ ask: question, answers }) =>
    asks
      .filter((ask) => [question, ...question.split('\n')].some((line) => line.trim() === ask))
      .map((ask) => ({ ask, answers })),
  );
