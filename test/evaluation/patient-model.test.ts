/** A run waits for a busy model, ends where it stays away, and keeps every reply that was paid for. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeptReplies } from '../../src/evaluation/with-model/kept-replies.ts';
import { ModelAway, patientModels } from '../../src/evaluation/with-model/patient-model.ts';
import type { ModelResult } from '../../src/rewording/answer-model.ts';

const replied: ModelResult = { kind: 'replied', text: '{}', model: 'm', tokens: { prompt: 10, reply: 5 } };
const trouble = (kind: 'busy' | 'unreachable' | 'too-slow'): ModelResult => ({
  kind: 'trouble',
  trouble: kind,
});
const request = { question: 'when?', role: undefined, passages: [] };
const signal = new AbortController().signal;

describe('A run against a deployment', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-kept-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function models(results: readonly ModelResult[], of = 'deployment') {
    const waited: number[] = [];
    let asked = 0;
    const next = (): Promise<ModelResult> => Promise.resolve(results[asked++] ?? trouble('unreachable'));
    const patient = patientModels(
      { answers: { reword: next }, followUps: { makeWhole: next } },
      {
        pauses: [5, 35],
        wait: (pause) => Promise.resolve(void waited.push(pause)),
        timeoutMilliseconds: 1_000,
        kept: await openKeptReplies(join(folder, 'kept', 'replies.jsonl'), of),
      },
    );
    return { patient, waited, asked: () => asked };
  }

  it('waits for a busy one and asks again', async () => {
    const { patient, waited } = await models([trouble('busy'), trouble('unreachable'), replied]);
    assert.deepEqual(await patient.answers.reword(request, signal), replied);
    assert.deepEqual(waited, [5, 35]);
  });

  it('ends where the model stays away', async () => {
    const { patient } = await models([]);
    await assert.rejects(patient.answers.reword(request, signal), ModelAway);
  });

  it('takes too slow for what a person would have met, and asks for it anew the next time', async () => {
    const { patient, asked } = await models([trouble('too-slow'), replied]);
    assert.deepEqual(await patient.answers.reword(request, signal), trouble('too-slow'));
    assert.deepEqual(await patient.answers.reword(request, signal), replied);
    assert.equal(asked(), 2);
  });

  it('asks for nothing twice, not even after a restart in the middle of a line', async () => {
    const { patient } = await models([replied]);
    await patient.answers.reword(request, signal);
    appendFileSync(join(folder, 'kept', 'replies.jsonl'), '{"key":"half');
    const later = await models([]);
    const again = await later.patient.answers.reword(request, signal);
    assert.deepEqual(again, { ...replied, tokens: { prompt: 0, reply: 0 } });
    assert.equal(later.asked(), 0);
  });

  it('asks anew for another question, of another kind, or of another deployment', async () => {
    await (await models([replied])).patient.answers.reword(request, signal);
    const same = await models([replied, replied, replied]);
    await same.patient.answers.reword({ ...request, question: 'who?' }, signal);
    await same.patient.followUps.makeWhole({ before: '', question: 'when?' }, signal);
    assert.equal(same.asked(), 2);
    const other = await models([replied], 'another');
    await other.patient.answers.reword(request, signal);
    assert.equal(other.asked(), 1);
  });
});
