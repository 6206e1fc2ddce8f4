/** The contracts of ModelSwitches, ModelUse and SupervisedAnswers. */
import assert from 'node:assert/strict';
import { supervisedCard } from '../../cards/supervised-card.ts';
import { cosine, unit } from '../../src/meaning/vector.ts';
import type { Supervised } from '../../src/model/supervised.ts';
import { retention } from '../support/retention.ts';
import { describeOnBoth } from '../support/storage.ts';
import { noon } from '../support/standing-clock.ts';

describeOnBoth('The switch of the model', (subject) => {
  it('is what it was set to last, in one service only', async () => {
    const { modelSwitches } = subject().storage;
    assert.equal(await modelSwitches.latest('southwark'), undefined);
    await modelSwitches.set('southwark', { isOn: false, by: 'mona', at: noon });
    await modelSwitches.set('southwark', { isOn: true, by: 'max', at: '2026-11-20T12:00:01.000Z' });
    assert.deepEqual(await modelSwitches.latest('southwark'), {
      isOn: true,
      by: 'max',
      at: '2026-11-20T12:00:01.000Z',
    });
    assert.equal(await modelSwitches.latest('norfolk'), undefined);
    const rows = await subject().rows("select set_by from model_switches where service_id = 'southwark'");
    assert.equal(rows.length, 2, 'every turn of it is kept');
  });

  it('is off where two set it at the same moment', async () => {
    const { modelSwitches } = subject().storage;
    await modelSwitches.set('same', { isOn: true, by: 'mona', at: noon });
    await modelSwitches.set('same', { isOn: false, by: 'max', at: noon });
    await modelSwitches.set('same', { isOn: true, by: 'mia', at: noon });
    assert.equal((await modelSwitches.latest('same'))?.isOn, false);
  });
});

describeOnBoth('The budget of the model', (subject) => {
  const limits = { answersPerPersonADay: 3, tokensADay: 10_000 };
  const of = (service: string, person: string, tokens = 1_000) => ({
    service,
    person,
    day: '2026-11-20',
    answers: 1 as const,
    tokens,
  });

  it('counts each answer, and refuses a person beyond their share without counting it', async () => {
    const { modelUse } = subject().storage;
    for (let time = 0; time < 3; time += 1) {
      assert.equal(await modelUse.reserve(of('a', 'anna'), limits), 'reserved');
    }
    assert.equal(await modelUse.reserve(of('a', 'anna'), limits), 'person-spent');
    assert.equal(await modelUse.reserve(of('a', 'ben'), limits), 'reserved');
    assert.equal(await modelUse.reserve({ ...of('a', 'anna'), day: '2026-11-21' }, limits), 'reserved');
    assert.equal(await modelUse.reserve(of('b', 'anna'), limits), 'reserved');
    assert.deepEqual(await modelUse.usedOn('a', '2026-11-20'), { answers: 4, tokens: 4_000 });
  });

  it('counts what only helps an answer along in tokens alone, and refuses it to whoever has no answer left', async () => {
    const { modelUse } = subject().storage;
    const helping = { ...of('h', 'anna', 500), answers: 0 as const };
    assert.equal(await modelUse.reserve(helping, limits), 'reserved');
    assert.deepEqual(await modelUse.usedOn('h', '2026-11-20'), { answers: 0, tokens: 500 });
    await modelUse.settle(helping, 0);
    assert.deepEqual(await modelUse.usedOn('h', '2026-11-20'), { answers: 0, tokens: 0 });
    for (let time = 0; time < 3; time += 1) await modelUse.reserve(of('h', 'anna'), limits);
    assert.equal(await modelUse.reserve(helping, limits), 'person-spent');
  });

  it('refuses a service beyond its tokens, and gives back what was not used', async () => {
    const { modelUse } = subject().storage;
    const big = of('c', 'anna', 6_000);
    assert.equal(await modelUse.reserve(big, limits), 'reserved');
    assert.equal(await modelUse.reserve({ ...big, person: 'ben' }, limits), 'service-spent');
    await modelUse.settle(big, 2_000);
    assert.equal(await modelUse.reserve({ ...big, person: 'ben' }, limits), 'reserved');
    assert.deepEqual(await modelUse.usedOn('c', '2026-11-20'), { answers: 2, tokens: 8_000 });
    assert.equal(await modelUse.reserve(of('new', 'anna', 20_000), limits), 'service-spent');
    assert.deepEqual(await modelUse.usedOn('new', '2026-11-20'), { answers: 0, tokens: 0 });
  });

  it('is passed by no twenty people who ask at once', async () => {
    const { modelUse } = subject().storage;
    const people = Array.from({ length: 20 }, (_, index) => of('d', `person-${String(index)}`));
    const reserved = await Promise.all(people.map((one) => modelUse.reserve(one, limits)));
    assert.equal(reserved.filter((one) => one === 'reserved').length, 10);
    const same = await Promise.all(people.map(() => modelUse.reserve(of('e', 'anna', 10), limits)));
    assert.equal(same.filter((one) => one === 'reserved').length, 3);
  });

  it('forgets people after two days, and keeps the sums for a year', async () => {
    const { storage } = subject();
    await storage.modelUse.reserve(of('f', 'anna'), limits);
    await storage.purge('2026-11-23T12:00:00.000Z');
    const rows = await subject().rows("select person, tokens from model_use where service_id = 'f'");
    assert.deepEqual(
      rows.map((row) => (row as { readonly person: string }).person),
      [''],
    );
    await storage.purge('2028-01-23T12:00:00.000Z');
    assert.equal((await subject().rows("select person from model_use where service_id = 'f'")).length, 0);
  });
});

describeOnBoth('Supervised answers', (subject) => {
  const citation = {
    position: 1,
    name: 'A source',
    link: undefined,
    abstract: 'Somewhere',
    keywords: ['Local'],
  };
  const worded = (text: string) => ({ text, citations: [citation] });
  const record = (id: string) => ({
    service: 'southwark',
    id,
    conversation: 'a:anna',
    person: 'anna',
    askedIn: `in ${id}`,
    sentAs: undefined,
    question: 'When is the meeting?',
    outcomes: ['answered'],
    answer: 'An advisor reads it first.',
    passages: ['elpm'],
    at: noon,
    guidanceVersion: 3,
    wordedBy: { model: 'fake', promptVersion: 1 },
  });
  const supervise = async (id: string): Promise<Supervised | undefined> => {
    const { storage } = subject();
    await storage.answers.record(record(id));
    await storage.supervised.add({
      service: 'southwark',
      answer: id,
      mode: 'hold',
      topic: 'attendance',
      written: worded('Within 20 days [1].'),
      curated: worded('It is held within 20 days [1].'),
      digest: 'd1',
      model: 'fake',
      promptVersion: 1,
      at: noon,
      due: '2026-11-20T16:00:00.000Z',
    });
    return storage.supervised.find('southwark', id);
  };

  it('are found as they were kept, with who asked what', async () => {
    const found = await supervise('one');
    assert.equal(found?.person, 'anna');
    assert.equal(found.question, 'When is the meeting?');
    assert.deepEqual(found.state, { kind: 'waiting' });
    assert.deepEqual(found.written.text, 'Within 20 days [1].');
    assert.equal(found.model, 'fake');
    assert.equal(found.isTold, false);
    assert.equal(await subject().storage.supervised.find('norfolk', 'one'), undefined);
  });

  it('are decided once, by whoever comes first', async () => {
    await supervise('two');
    const { supervised } = subject().storage;
    const which = { service: 'southwark', answer: 'two' };
    const by = { id: 'adam', name: 'Advisor Adam' };
    const approved = {
      state: { kind: 'released', as: 'approved', by, at: noon },
      edited: undefined,
    } as const;
    const both = await Promise.all([supervised.decide(which, approved), supervised.decide(which, approved)]);
    assert.deepEqual([...both].sort(), [false, true]);
    const found = await supervised.find('southwark', 'two');
    assert.deepEqual(found?.state, { kind: 'released', as: 'approved', by, at: noon });
    await supervised.notePost('southwark', 'two', { conversation: '19:advice', activity: '7' });
    await supervised.markTold(which, { kind: 'released', as: 'switched-off', at: noon });
    const told = await supervised.find('southwark', 'two');
    assert.deepEqual(told?.state, { kind: 'released', as: 'switched-off', by, at: noon });
    assert.deepEqual([told.isTold, told.post], [true, { conversation: '19:advice', activity: '7' }]);
  });

  it('keep an edit and a grade with who made them, until that person is erased', async () => {
    await supervise('three');
    const { storage } = subject();
    const which = { service: 'southwark', answer: 'three' };
    const by = { id: 'advisor-to-erase', name: 'Advisor Alma' };
    await storage.supervised.decide(which, {
      state: { kind: 'released', as: 'edited', by, at: noon },
      edited: worded('Within 20 calendar days [1].'),
    });
    assert.equal(
      (await storage.supervised.find('southwark', 'three'))?.edited?.text,
      'Within 20 calendar days [1].',
    );
    await storage.people.erase('advisor-to-erase', noon);
    const rows = await subject().rows("select * from supervised_answers where answer_id = 'three'");
    assert.doesNotMatch(JSON.stringify(rows), /advisor-to-erase|Alma/);
    assert.equal(rows.length, 1);
  });

  it('go with their answer, and with whoever asked', async () => {
    await supervise('four');
    await subject().storage.answers.erase(
      { service: 'southwark', conversation: 'a:anna', askedIn: 'in four' },
      noon,
    );
    assert.equal(
      (await subject().rows("select 1 from supervised_answers where answer_id = 'four'")).length,
      0,
    );
    await supervise('five');
    await subject().storage.people.erase('anna', noon);
    assert.equal(
      (await subject().rows("select 1 from supervised_answers where answer_id = 'five'")).length,
      0,
    );
  });

  it('leave word for their card to be blanked, however their answer is erased', async () => {
    const { storage } = subject();
    const retired = async (id: string) =>
      (await subject().rows("select key, line, notice from outbox where key like 'retire %'"))
        .map((row) => row as { readonly key: string; readonly line: string; readonly notice: unknown })
        .filter(({ line }) => line === `answer ${id}`);
    const postOf = (id: string) => ({ conversation: '19:advice', activity: `card ${id}` });
    const standing = async (id: string): Promise<void> => {
      await supervise(id);
      assert.equal(await storage.supervised.notePost('southwark', id, postOf(id)), true);
    };
    for (const id of ['gone-1', 'gone-2', 'gone-3', 'gone-4']) await standing(id);
    await storage.answers.erase({ service: 'southwark', conversation: 'a:anna', askedIn: 'in gone-1' }, noon);
    await storage.answers.erase({ service: 'southwark', id: 'gone-2' }, noon);
    assert.notEqual(await storage.supervised.find('southwark', 'gone-3'), undefined);
    await storage.people.erase('anna', noon);
    await standing('gone-5');
    await storage.purge('2027-12-20T12:00:00.000Z', [{ id: 'southwark', retention }]);
    for (const id of ['gone-1', 'gone-2', 'gone-3', 'gone-4', 'gone-5']) {
      const [word, ...more] = await retired(id);
      assert.equal(more.length, 0);
      assert.match(JSON.stringify(word?.notice), new RegExp(`card ${id}`));
      assert.doesNotMatch(JSON.stringify(word), /meeting|20 days|anna/);
      assert.equal(await storage.supervised.notePost('southwark', id, postOf(id)), false);
    }
    await supervise('never-posted');
    await storage.answers.erase({ service: 'southwark', id: 'never-posted' }, noon);
    assert.deepEqual(await retired('never-posted'), []);
  });

  it('are shown anew without the name of an advisor who is erased', async () => {
    await supervise('named');
    const { storage } = subject();
    await storage.supervised.notePost('southwark', 'named', { conversation: '19:advice', activity: '9' });
    const by = { id: 'advisor-leaving', name: 'Advisor Lea' };
    await storage.supervised.decide(
      { service: 'southwark', answer: 'named' },
      { state: { kind: 'released', as: 'approved', by, at: noon }, edited: undefined },
    );
    await storage.people.erase('advisor-leaving', noon);
    const rows = await subject().rows("select notice from outbox where key = 'supervise named unnamed'");
    assert.equal(rows.length, 1);
    const found = await storage.supervised.find('southwark', 'named');
    assert.ok(found);
    assert.doesNotMatch(JSON.stringify(supervisedCard(found)), /Lea| by [,.]/);
  });

  it('are released onto the answer, with who put it into words or nobody', async () => {
    await supervise('six');
    const { answers } = subject().storage;
    await answers.release('southwark', 'six', { answer: 'Curated.', sentAs: 'm6', wordedBy: undefined });
    const found = await answers.find('southwark', 'six');
    assert.deepEqual([found?.answer, found?.sentAs, found?.wordedBy], ['Curated.', 'm6', undefined]);
  });
});

describeOnBoth('The vectors of passages', (subject) => {
  const of = { service: 'vectors', version: 1, model: 'one' };
  const vector = (passage: string, digest: string) => ({ passage, digest, vector: unit([1, -2, 3]) });
  const held = async (over: Partial<typeof of> = {}): Promise<readonly string[]> =>
    (await subject().storage.passageVectors.list({ ...of, ...over }))
      .map(({ passage, digest }) => `${passage} ${digest}`)
      .sort();

  it('are those of one service, version and model, and come back as they were', async () => {
    const { passageVectors } = subject().storage;
    await passageVectors.add(of, [vector('a', '1'), vector('b', '2')]);
    await passageVectors.add(of, [vector('b', '3')]);
    assert.deepEqual(await held(), ['a 1', 'b 3']);
    for (const other of [{ service: 'other' }, { version: 2 }, { model: 'two' }])
      assert.deepEqual(await held(other), []);
    const [first] = await passageVectors.list(of);
    assert.ok(first && Number(cosine(first.vector, unit([1, -2, 3]))) > 0.9999);
  });

  it('are taken over by digest, and those before go once the new ones are whole', async () => {
    const { passageVectors } = subject().storage;
    const next = { ...of, version: 2 };
    assert.equal(
      await passageVectors.takeOver(next, [
        { passage: 'c', digest: '1' },
        { passage: 'd', digest: '9' },
      ]),
      1,
    );
    assert.deepEqual(await held({ version: 2 }), ['c 1']);
    await passageVectors.add({ ...of, model: 'two' }, [vector('a', '1')]);
    await passageVectors.add({ ...of, service: 'beside' }, [vector('a', '1')]);
    await passageVectors.dropBefore(next);
    assert.deepEqual([await held(), await held({ model: 'two' })], [[], []]);
    assert.deepEqual([await held({ version: 2 }), await held({ service: 'beside' })], [['c 1'], ['a 1']]);
  });
});
