/** The index of words: it holds those of the texts that there are and of nothing that was erased, and all that it holds is found. */
import assert from 'node:assert/strict';
import type { HappeningKind, Move } from '../../src/consultations/event.ts';
import type { ConsultationRequest, NewRequest } from '../../src/consultations/request.ts';
import { isSearched, searchedWords } from '../../src/consultations/searched-words.ts';
import { createRequestWords } from '../../src/storage/migrations/0018-request-words.ts';
import { connect } from '../support/earlier-database.ts';
import { newRequest } from '../support/requests.ts';
import { keptADay } from '../support/retention.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';
import { tamper } from '../support/tamper.ts';

const advisor = { id: 'advisor-1', name: 'Example Advisor' };
const requester = { id: 'person-1', name: 'Example Requester' };
const later = '2026-12-01T12:00:00.000Z';

describeOnBoth('The index of words', (subject, kind) => {
  const storage = () => subject().storage;
  const log = async (service: string, question: string, over: Partial<NewRequest> = {}) => {
    const details = { ...newRequest().details, question, contactTimes: 'mornings' };
    return (await storage().requests.log(newRequest({ service, details, ...over }))).request;
  };
  const move = async (request: ConsultationRequest, what: Move, as: 'requester' | 'advisor' = 'advisor') => {
    const by = as === 'advisor' ? advisor : request.requester;
    const moved = await storage().requests.append(request, what, { by, as, at: noon, once: undefined });
    assert.ok(moved);
    return moved;
  };
  const indexed = async (service: string) =>
    (await subject().rows(
      `select reference, word from request_words where service_id = '${service}' order by reference, word`,
    )) as readonly { readonly reference: string; readonly word: string }[];
  const wordsOf = async (service: string) => (await indexed(service)).map(({ word }) => word);
  /** What the texts that are there say should be in it. */
  const owed = async (service: string) => {
    const texts = (await subject().rows(`select t.reference, t.field, t.body, e.kind from request_texts t
      join request_events e on e.service_id = t.service_id and e.reference = t.reference and e.seq = t.seq
      where t.service_id = '${service}'`)) as readonly {
      readonly reference: string;
      readonly field: string;
      readonly body: string;
      readonly kind: HappeningKind;
    }[];
    const rows = texts.flatMap(({ reference, field, body, kind }) =>
      isSearched(kind, field) ? searchedWords(body).map((word) => `${reference} ${word}`) : [],
    );
    return [...new Set(rows)].sort();
  };
  const assertRight = async (service: string): Promise<void> => {
    const held = (await indexed(service)).map(({ reference, word }) => `${reference} ${word}`);
    assert.deepEqual(held.sort(), await owed(service));
  };
  const lived = async (service: string): Promise<ConsultationRequest> => {
    let request = await log(service, 'Which heron stands there?');
    request = await move(request, { kind: 'noted', message: 'A noted okapi.' });
    request = await move(request, { kind: 'replied', message: 'The kestrel stands there.' });
    request = await move(request, { kind: 'added', message: 'One heron more.' }, 'requester');
    return move(request, {
      kind: 'advised',
      purposes: ['agree-plan'],
      advice: 'Bring the pangolin.',
      nextStep: 'A wombat',
      stage: '2',
    });
  };

  it('holds each word of question, messages and advice once, and of a note among advisors none', async () => {
    await lived('lived');
    assert.deepEqual(await wordsOf('lived'), [
      'bring',
      'heron',
      'kestrel',
      'more',
      'one',
      'pangolin',
      'stands',
      'the',
      'there',
      'which',
    ]);
    await assertRight('lived');
  });

  it('keeps the words of a question beside those that it was changed to, as its texts are kept', async () => {
    const request = await log('changed', 'An early heron?');
    const changed = {
      kind: 'changed',
      question: 'A late kestrel?',
      urgency: 'soon',
      promise: undefined,
    } as const;
    await move(request, changed, 'requester');
    assert.deepEqual(await wordsOf('changed'), ['an', 'early', 'heron', 'kestrel', 'late']);
  });

  it('has nothing of what was taken back with its transaction', async () => {
    await assert.rejects(
      storage().inTransaction(async (stores) => {
        await stores.requests.log(newRequest({ service: 'failed' }));
        throw new Error('As told.');
      }),
      /As told/,
    );
    assert.deepEqual(await indexed('failed'), []);
  });

  it('holds no word of a request whose time is over, and leaves those of the others', async () => {
    const ended = await lived('ended');
    const left = await log('ended', 'Which heron is left?');
    await move(ended, { kind: 'closed', message: 'Done with the ostrich.' });
    assert.ok((await wordsOf('ended')).includes('ostrich'));
    await storage().purge(later, [{ id: 'ended', retention: keptADay }]);
    assert.equal((await storage().requests.find('ended', ended.reference))?.details.question, '[erased]');
    assert.deepEqual(
      new Set((await indexed('ended')).map(({ reference }) => reference)),
      new Set([left.reference]),
    );
    await assertRight('ended');
    const query = { services: ['ended'], filters: [], now: noon, skip: 0, limit: 5 } as const;
    assert.deepEqual(await storage().finder.find({ ...query, words: ['pangolin'] }), []);
    assert.equal((await storage().finder.find({ ...query, words: ['heron'] })).length, 1);
    await storage().purge('2033-12-01T12:00:00.000Z', [{ id: 'ended', retention: keptADay }]);
    assert.equal(await storage().requests.find('ended', ended.reference), undefined);
    await assertRight('ended');
  });

  it('holds no word of somebody who was erased but those that an advisor wrote as well', async () => {
    const request = await lived('erased');
    await storage().people.erase(requester.id, later);
    const words = await wordsOf('erased');
    for (const word of ['heron', 'which', 'more', 'one']) assert.ok(!words.includes(word), word);
    // “Stands there” was written by both.
    assert.deepEqual(words, ['bring', 'kestrel', 'pangolin', 'stands', 'the', 'there']);
    assert.equal((await storage().requests.find('erased', request.reference))?.status, 'withdrawn');
    await assertRight('erased');
  });

  it('keeps the words of what its requester withdrew until its time is over', async () => {
    const request = await log('withdrawn', 'A heron to withdraw?');
    await move(request, { kind: 'withdrawn', reason: 'other', message: 'A kestrel came.' }, 'requester');
    assert.deepEqual(await wordsOf('withdrawn'), ['came', 'heron', 'kestrel', 'to', 'withdraw']);
    await storage().purge(later, [{ id: 'withdrawn', retention: keptADay }]);
    assert.deepEqual(await indexed('withdrawn'), []);
  });

  it('is made of the texts of a database from before there was one, however many', async () => {
    await lived('before');
    const { reference } = await lived('before');
    // More than are read at a time, and before the question in their order.
    await tamper(
      subject().place,
      `insert into request_texts (service_id, reference, seq, field, salt, body)
        with recursive counted(n) as (select 1 union all select n + 1 from counted where n < 700)
        select service_id, reference, seq, 'more' || n, salt, 'A gannet.' from request_texts, counted
        where service_id = 'before' and reference = '${reference}' and field = 'question'`,
    );
    const held = await indexed('before');
    assert.equal(held.length, 20);
    await tamper(subject().place, 'drop table request_words');
    const db = connect(subject().place);
    await db.transaction().execute((inner) => createRequestWords(kind).up(inner));
    await db.destroy();
    assert.deepEqual(await indexed('before'), held);
    for (const service of ['lived', 'changed', 'erased']) await assertRight(service);
  });
});
