/** One request with everything that can be on it, as the workspace hands it to an advisor and to whoever asked. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Move } from '../../../src/consultations/event.ts';
import { goodForm, referenceIn, type Somebody } from '../../support/people.ts';
import { drafted } from '../../support/moves.ts';
import { colleague, newRequest } from '../../support/requests.ts';
import { useApp } from '../../support/use-app.ts';
import { type BodyOf, call, signInLocally } from '../../support/workspace.ts';

/** The local test person of that role, as Teams would have them. */
const tester: Somebody = {
  id: '29:tester',
  name: 'Local Tester',
  aadObjectId: '00000000-0000-4000-8000-000000000001',
};

describe('A request with everything on it, in the workspace', () => {
  const world = useApp();
  let advisor = '';
  let requester = '';
  let reference = '';
  let alike = '';
  let seen: BodyOf<'request'>;
  let theirs: BodyOf<'request'>;

  const append = async (move: Move): Promise<void> => {
    const { storage, clock } = world.app;
    const request = await storage.requests.find('southwark', reference);
    assert.ok(request);
    const by = { by: colleague, as: 'advisor', at: clock.now(), once: undefined } as const;
    await storage.inTransaction(({ requests }) => requests.append(request, move, by));
  };
  const look = async (token: string) =>
    (await call(world.app.port, 'request', { token, parts: { reference } })).body;
  const send = async (token: string, body: Readonly<Record<string, unknown>>) =>
    call(world.app.port, 'move', {
      token,
      parts: { reference },
      body: { once: randomUUID(), revision: (await look(token)).revision, ...body },
    });

  before(async () => {
    const { port, storage } = world.app;
    [advisor, requester] = [await signInLocally(port, 'advisor'), await signInLocally(port, 'requester')];
    const asker = world.chat({ who: tester });
    const asked = await asker.say('When must the ELPM be held?');
    const gate = await asker.press(asked.card, 'Request a consultation');
    const form = await asker.press(gate.card, 'Attendance or education advice');
    const inputs = {
      ...goodForm,
      stage: '3',
      consultationDay: '2026-10-12',
      cohort: 'none',
      schoolAuthority: 'norfolk',
    };
    reference = referenceIn((await asker.sendForm(form.card, { as: 'invoke', inputs })).words);
    const { details } = (await storage.requests.find('southwark', reference)) ?? newRequest();
    alike = (await storage.requests.log(newRequest({ details }))).request.reference;
    const draft = { day: '2026-11-27', time: '10:00', minutes: '30', places: '2', way: 'teams' };
    const session = await call(port, 'publishSession', {
      token: advisor,
      body: { id: randomUUID(), draft: { ...draft, desk: 'advisors' } },
    });
    const [place] = session.body.places;
    const { revision } = await look(advisor);
    const booked = await call(port, 'book', {
      token: advisor,
      parts: { reference },
      body: { session: session.body.id, starts: place?.starts, revision },
    });
    assert.equal(booked.status, 200);
    await append({ kind: 'due-set', due: '2026-11-24T12:00:00.000Z' });
    await append({ kind: 'replied', message: 'Hold the meeting first.', drafted });
    const noted = await send(advisor, { move: 'noted', inputs: { message: 'Among us: the okapi.' } });
    assert.equal(noted.status, 200);
    [seen, theirs] = [await look(advisor), await look(requester)];
  });

  it('has the answer that led to it, with the version and the places in the sources that it was given from', () => {
    for (const { asked } of [seen, theirs]) {
      assert.equal(asked?.question, 'When must the ELPM be held?');
      assert.match(asked.answer, /within 20 days of the consultation/);
      assert.equal(asked.from[0], 'Answered from version 1 of the guidance.');
      assert.match(asked.from[1] ?? '', /^\[1\] Virtual School Head role extension.*, .+/);
    }
  });

  it('has for an advisor what may be the same, as it stands, and for whoever asked nothing of others', () => {
    assert.deepEqual(
      seen.duplicates.map((one) => [one.reference, one.status, one.question]),
      [[alike, 'received', goodForm.question]],
    );
    assert.deepEqual(theirs.duplicates, []);
    assert.ok(!JSON.stringify(theirs).includes(alike));
  });

  it('has its deadlines: the first reply, the place that is booked, the dates of the procedure, that they have passed, and how they were counted', () => {
    const timed = seen.deadlines.filter(({ at }) => at !== undefined);
    assert.deepEqual(
      timed.map(({ kind, at, state }) => [kind, at, state]),
      [
        ['first-reply', '2026-11-24T12:00:00.000Z', 'met'],
        ['booking', '2026-11-27T10:00:00.000Z', 'coming'],
      ],
    );
    const inWords = seen.deadlines.filter(({ words }) => words !== undefined);
    assert.ok(inWords.every(({ day, words }) => day === '2026-10-12' && words !== ''));
    assert.doesNotMatch(JSON.stringify(inWords), /\*\*/);
    const wordsOf = (of: string) => inWords.filter(({ kind }) => kind === of).map(({ words }) => words);
    assert.ok(wordsOf('procedure').length > 0);
    for (const words of wordsOf('procedure')) assert.match(words ?? '', /2026/);
    assert.match(wordsOf('caution').join('\n'), /The latest day for the ELPM, .* has passed/);
    assert.doesNotMatch(wordsOf('counting').join('\n'), /has passed/);
    assert.match(wordsOf('counting').join('\n'), /count/i);
    assert.deepEqual(
      theirs.deadlines.map(({ kind }) => kind),
      ['booking', ...inWords.map(({ kind }) => kind)],
    );
  });

  it('has for an advisor what speaks against its being the service’s', () => {
    assert.ok(seen.warnings.some((words) => words.includes('There is no social worker')));
    assert.ok(seen.warnings.some((words) => words.startsWith('The school is in Norfolk')));
    assert.deepEqual(theirs.warnings, []);
  });

  it('marks words that a model wrote most of, for their reader, and the desk is told by which', () => {
    const marks = [
      [
        seen,
        /^Began as a suggestion of the language model example-model \(prompt version 1, guidance version 1\)/,
      ],
      [theirs, /^AI-generated: a language model wrote most of these words/],
    ] as const;
    for (const [view, mark] of marks) {
      const reply = view.conversation.find(({ words }) => words === 'Hold the meeting first.');
      assert.match(reply?.drafted ?? '', mark);
      const others = view.conversation.filter((one) => one !== reply);
      assert.ok(others.length > 0 && others.every((one) => one.drafted === undefined));
    }
  });

  it('keeps what advisors noted from whoever asked, in every part of it', () => {
    assert.deepEqual(
      seen.notes.map(({ words }) => words),
      ['Among us: the okapi.'],
    );
    assert.ok(!JSON.stringify(theirs).includes('okapi'));
  });

  it('answers danger told of with the fixed words of safety first, and takes what was told', async () => {
    const told = await send(requester, {
      move: 'added',
      inputs: { message: 'The child is being hit at home right now and is in danger.' },
    });
    assert.equal(told.status, 200);
    assert.match(told.body.safety ?? '', /999/);
    assert.ok((await look(advisor)).conversation.some(({ words }) => words.includes('is in danger')));
  });

  it('says what became of it in the words of the cards', async () => {
    await append({ kind: 'closed', message: 'It was settled.' });
    await append({ kind: 'rated', rating: 'not-helped', message: undefined });
    assert.equal((await look(advisor)).rating, 'It did not help');
  });
});
