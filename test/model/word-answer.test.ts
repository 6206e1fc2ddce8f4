/** Several questions in one message: what was stopped or turned off meanwhile is shown in nobody's words but the guidance's. */
import assert from 'node:assert/strict';
import { type Answered, wordAnswer, type WordDeps } from '../../src/model/word-answer.ts';
import type { RewordRequest } from '../../src/rewording/answer-model.ts';
import { newService } from '../support/service.ts';
import { createTestClock, noon } from '../support/standing-clock.ts';

const question = (text: string): Answered => ({ kind: 'answered', question: text }) as unknown as Answered;

describe('Two questions in one message', () => {
  const outcomes = [question('one?'), question('two?')];
  const base = newService();
  const service = { ...base, model: { ...base.model, on: true } };

  /** The first is read at once; `meanwhile` happens before the second comes. */
  const ask = async (meanwhile: (stop: AbortController, off: () => void) => void) => {
    const stop = new AbortController();
    let isOn = true;
    const reword = ({ question: asked }: RewordRequest) => {
      if (asked === 'two?') meanwhile(stop, () => (isOn = false));
      const tokens = { prompt: 1, reply: 1 };
      return Promise.resolve(
        asked === 'two?' && stop.signal.aborted
          ? ({ kind: 'trouble', trouble: 'stopped' } as const)
          : ({ kind: 'replied', text: asked, model: 'm', tokens } as const),
      );
    };
    const deps = {
      model: { answers: { reword }, host: 'h', isOnThisMachine: true, timeoutMilliseconds: 5_000 },
      rewordings: {
        requestFor: (outcome: Answered) => ({ question: outcome.question, passages: [] }),
        read: (outcome: Answered) => ({
          outcome: { ...outcome, reworded: [] },
          record: { model: 'm', promptVersion: 1, end: 'complete', passages: [] },
        }),
      },
      switches: { latest: () => Promise.resolve({ isOn, by: 'x', at: noon }) },
      use: { reserve: () => Promise.resolve('reserved'), settle: () => Promise.resolve() },
      clock: createTestClock(),
    } as unknown as WordDeps;
    return wordAnswer({ outcomes }, { service, person: 'p', role: undefined, signal: stop.signal }, deps);
  };

  it('are both in the model’s words where nothing happens', async () => {
    const { wordedBy, trouble } = await ask(() => undefined);
    assert.deepEqual([wordedBy?.model, trouble], ['m', undefined]);
  });

  it('are both in the guidance’s own where it was stopped after the first was read', async () => {
    const worded = await ask((stop) => {
      stop.abort();
    });
    assert.deepEqual(worded, {
      outcomes,
      wordedBy: undefined,
      note: undefined,
      trouble: 'stopped',
      records: [],
    });
  });

  it('are both in the guidance’s own where the model was turned off meanwhile', async () => {
    const worded = await ask((_, off) => {
      off();
    });
    assert.deepEqual(worded, {
      outcomes,
      wordedBy: undefined,
      note: undefined,
      trouble: 'switched-off',
      records: [],
    });
  });
});
