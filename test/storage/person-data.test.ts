/** What is held of one person, shown whole and erased because they ask. */
import assert from 'node:assert/strict';
import type { Move } from '../../src/consultations/event.ts';
import type { ConsultationRequest, NewRequest } from '../../src/consultations/request.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';
import { tamper } from '../support/tamper.ts';

const later = '2026-12-01T12:00:00.000Z';
const asker = { id: 'asker-0001', name: 'Example Asker' };
const advisor = { id: 'advisor-0001', name: 'Example Advisor' };
const address = {
  channel: 'msteams',
  serviceUrl: 'https://service.example/',
  conversation: 'a:asker-chat',
  bot: { id: '28:bot', name: 'Signpost' },
  tenant: undefined,
};

describeOnBoth('A person who asks what is held of them', (subject) => {
  const storage = () => subject().storage;
  const log = async (over: Partial<NewRequest>) => (await storage().requests.log(newRequest(over))).request;
  const move = async (
    request: ConsultationRequest,
    as: 'requester' | 'advisor' | 'manager',
    what: Move,
  ): Promise<ConsultationRequest> => {
    const by = as === 'requester' ? request.requester : advisor;
    const moved = await storage().requests.append(request, what, { by, as, at: noon, once: undefined });
    assert.ok(moved);
    return moved;
  };
  const everything = async (): Promise<string> => {
    const tables = [
      'turn_claims',
      'preferences',
      'memories',
      'walks',
      'drafts',
      'personal_addresses',
      'team_installers',
      'advisory_channels',
      'answers',
      'feedback',
      'requests',
      'request_events',
      'request_texts',
      'request_words',
      'request_people',
      'outbox',
      'erasures',
      'exports',
      'accesses',
    ];
    const found = await Promise.all(tables.map((table) => subject().rows(`select * from ${table}`)));
    return JSON.stringify(found);
  };

  let open: ConsultationRequest;
  let held: ConsultationRequest;

  before(async () => {
    for (const service of ['one', 'two']) {
      await storage().preferences.setHomeAuthority(service, asker.id, 'norfolk');
      await storage().drafts.keep(service, asker.id, {
        submission: 's',
        values: { question: 'A drafted heron?' },
        at: noon,
      });
    }
    await storage().whereabouts.notePersonal('one', asker.id, address);
    await storage().advisoryChannels.noteInstaller('one', '19:team', asker.id);
    await storage().answers.record({
      service: 'one',
      id: 'answer',
      conversation: 'a:asker-chat',
      person: asker.id,
      askedIn: 'm',
      sentAs: 'o',
      question: 'A typed heron?',
      outcomes: ['answered'],
      answer: 'Yes.',
      passages: [],
      at: noon,
      guidanceVersion: 1,
    });
    const details = { ...newRequest().details, question: 'An asked heron?' };
    open = await log({ service: 'one', requester: asker, details });
    open = await move(open, 'advisor', { kind: 'assigned', to: advisor });
    open = await move(open, 'advisor', { kind: 'noted', message: 'A noted kestrel.' });
    open = await move(open, 'advisor', { kind: 'replied', message: 'A replied kestrel.' });
    open = await move(open, 'requester', { kind: 'added', message: 'An added heron.' });
    held = await log({ service: 'one', requester: asker, details });
    held = await move(held, 'manager', { kind: 'held' });
    await storage().outbox.add({
      service: 'one',
      key: 'tell',
      notice: { kind: 'tell-requester', reference: open.reference, seq: 4, person: asker.id },
      line: open.reference,
      at: noon,
    });
    const by = { service: 'one', kind: 'record', reference: open.reference, by: asker.id } as const;
    await storage().exportLinks.make({ ...by, as: 'requester' }, noon);
    const looked = {
      service: 'one',
      person: asker.id,
      deed: 'request-read',
      about: open.reference,
      at: noon,
    };
    await storage().accesses.note(looked);
    await storage().accesses.note({ ...looked, about: held.reference });
  });

  it('is shown it from every table and service, with what was said to them and nothing that advisors noted', async () => {
    const shown = await storage().people.held(asker.id);
    assert.deepEqual(Object.keys(shown.rows).sort(), [
      'accesses',
      'answers',
      'drafts',
      'exports',
      'outbox',
      'personal_addresses',
      'preferences',
      'team_installers',
    ]);
    assert.equal(shown.rows['preferences']?.length, 2);
    const words = JSON.stringify(shown);
    for (const one of ['drafted heron', 'typed heron', 'asked heron', 'added heron', 'replied kestrel']) {
      assert.ok(words.includes(one), one);
    }
    assert.ok(!words.includes('noted kestrel'));
    assert.deepEqual(
      shown.requests.map(({ reference, isOpen, isHeld, isRequester }) => [
        reference,
        isOpen,
        isHeld,
        isRequester,
      ]),
      [
        ['SWK-2026-0001', true, false, true],
        ['SWK-2026-0002', true, true, true],
      ],
    );
    const advisors = await storage().people.held(advisor.id);
    const seen = JSON.stringify(advisors);
    assert.ok(seen.includes('noted kestrel') && !seen.includes('asked heron'));
  });

  it('is erased with their words and links, while what advisors wrote stays and a held record is left', async () => {
    const erased = await storage().people.erase(asker.id, later);
    assert.deepEqual([erased.requests, erased.held, erased.moved], [[open.reference], [held.reference], []]);
    assert.equal(erased.rows['drafts'], 2);
    const request = await storage().requests.find('one', open.reference);
    assert.equal(request?.status, 'withdrawn');
    assert.equal(request.requester.id, 'erased');
    const history = JSON.stringify(await storage().requests.history('one', open.reference));
    assert.ok(history.includes('replied kestrel') && history.includes('noted kestrel'));
    assert.ok(!history.includes('heron'));
    assert.equal((await storage().requests.find('one', held.reference))?.details.question, 'An asked heron?');
    const left = (await everything()).split('asker-0001').length - 1;
    // The record that is held: its row, and who its opaque id is.
    assert.equal(left, 2);
    assert.doesNotMatch(await everything(), /drafted heron|typed heron|added heron|asker-chat/);
    assert.deepEqual((await storage().records.verify()).faulty, []);
    const asked = (await storage().requests.history('one', open.reference)).at(-1);
    assert.ok(asked?.happening.kind === 'erased' && asked.happening.gone?.includes('1 question'));
  });

  it('is erased without excusing whatever else is gone from the record', async () => {
    const here = `where service_id = 'one' and reference = '${open.reference}' and body = 'A replied kestrel.'`;
    const [row] = (await subject().rows(`select * from request_texts ${here}`)) as readonly Readonly<
      Record<string, string | number>
    >[];
    assert.ok(row);
    await tamper(subject().place, `delete from request_texts ${here}`);
    const [found] = (await storage().records.verify()).faulty;
    assert.deepEqual(found?.faults, [{ kind: 'text-missing', seq: row['seq'], field: 'message' }]);
    const columns = Object.keys(row).join(', ');
    const values = Object.values(row)
      .map((value) => (typeof value === 'number' ? value : `'${value}'`))
      .join(', ');
    await tamper(subject().place, `insert into request_texts (${columns}) values (${values})`);
    assert.deepEqual((await storage().records.verify()).faulty, []);
  });

  it('is erased from a record as soon as it is held no longer', async () => {
    await move(held, 'manager', { kind: 'released' });
    const erased = await storage().people.erase(asker.id, later);
    assert.deepEqual([erased.requests, erased.held], [[held.reference], []]);
    assert.doesNotMatch(await everything(), /asker-0001|heron/);
    assert.deepEqual(await storage().people.held(asker.id), { person: asker.id, rows: {}, requests: [] });
  });

  it('is erased as an advisor from what they dealt with, and their words to others stay', async () => {
    await storage().people.erase(advisor.id, later);
    const history = await storage().requests.history('one', open.reference);
    assert.ok(JSON.stringify(history).includes('replied kestrel'));
    assert.ok(!(await everything()).includes(advisor.id));
    assert.deepEqual((await storage().records.verify()).faulty, []);
  });
});
