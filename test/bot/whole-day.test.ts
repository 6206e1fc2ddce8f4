/** A request's whole life as its people live it: asked, triaged by several, booked, advised and closed, over a power cut. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type RunningApp, startApp } from '../support/app.ts';
import { buttonTitles, cardText } from '../support/cards.ts';
import { type FakeConnector, startConnector } from '../support/fake-connector.ts';
import {
  advice,
  goodForm,
  referenceIn,
  somebody,
  type Somebody,
  type Talk,
  talk,
  team,
} from '../support/people.ts';
import { startSignpost } from '../support/signpost-process.ts';
import { cardsIn } from '../support/wire.ts';

describe('A day of one request', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-day-'));
  const [rae, anna, ben] = [somebody('Requester Rae'), somebody('Advisor Anna'), somebody('Advisor Ben')];
  let connector: FakeConnector | undefined;
  let app: RunningApp | undefined;
  after(async () => {
    await app?.end();
    await connector?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes from a question to its reopening, and a kill in the middle loses and doubles nothing', async () => {
    const teams = (connector = await startConnector());
    teams.setRoster(team, [anna.id, ben.id]);
    let port = 0;
    const own = (who: Somebody): Talk => talk({ port, connector: teams, who, spot: { kind: 'personal' } });
    const desk = (who: Somebody): Talk => talk({ port, connector: teams, who, spot: advice });
    const cardOf = (reference: string): unknown =>
      teams.calls
        .flatMap(({ id, activity }) => (id === undefined ? [] : cardsIn(activity)))
        .findLast((card) => cardText(card).startsWith(`${reference}: `));
    const fill = async (
      who: Somebody,
      reference: string,
      title: string,
      inputs: Readonly<Record<string, string>>,
    ) => {
      const view = await desk(who).press(cardOf(reference), 'More', { as: 'invoke' });
      return desk(who).fill(view.card, title, { as: 'invoke', inputs });
    };
    const told = async (who: Somebody, words: RegExp): Promise<void> => {
      await teams.seen(
        ({ conversation, id, raw }) => id !== undefined && conversation === `a:${who.id}` && words.test(raw),
        8_000,
      );
    };
    const toldTimes = (who: Somebody, words: RegExp): number =>
      teams.messages(`a:${who.id}`).filter(({ kind, raw }) => kind === 'send' && words.test(raw)).length;

    // One process, as it is started for real; the request is pressing, so that it calls people at any hour.
    const first = await startSignpost(folder);
    ({ port } = first);
    for (const who of [rae, anna, ben]) await own(who).install();
    await desk(anna).send({ signpost: 1, kind: 'make-advisory' });
    const answer = await own(rae).say('When must the ELPM be held?');
    assert.match(answer.words, /\[1\]/);
    const gate = await own(rae).press(answer.card, 'Request a consultation');
    const form = await own(rae).press(gate.card, 'Attendance or education advice');
    const sent = await own(rae).sendForm(form.card, {
      as: 'invoke',
      inputs: { ...goodForm, urgency: 'deadline' },
    });
    const reference = referenceIn(sent.words);
    await teams.seen(({ kind, raw }) => kind === 'send' && raw.includes(`"text":"${reference}: `), 8_000);
    const both = await Promise.all(
      [anna, ben].map((who) => desk(who).press(cardOf(reference), 'Assign to me', { as: 'invoke' })),
    );
    assert.equal(both.filter(({ words }) => words.includes('Nothing was done')).length, 1);
    await told(rae, /is now with Advisor (?:Anna|Ben)/);
    await fill(ben, reference, 'Ask the requester', { message: 'Which plan was agreed?' });
    await told(rae, /Which plan was agreed/);
    const mine = await own(rae).say('my requests');
    const seen = await own(rae).press(mine.card, 'See or change it', { as: 'invoke' });
    await own(rae).fill(seen.card, 'Add or answer', {
      as: 'invoke',
      inputs: { message: 'The second plan.' },
    });

    // A power cut, at whatever was in hand.
    await first.kill();
    const monday = '2026-11-30T10:00:00.000Z';
    const second = (app = await startApp({ folder, startAt: monday }));
    ({ port } = second);
    const at = async (time: string): Promise<void> => {
      second.clock.set(time);
      await desk(anna).send({ signpost: 1, kind: 'make-advisory' });
      await delay(300);
    };
    await at(monday);
    await teams.seen(
      ({ conversation, raw }) => conversation.includes(';messageid=') && raw.includes('The second plan'),
      8_000,
    );
    assert.equal(toldTimes(rae, /Which plan was agreed/), 1);

    const sessionForm = await desk(anna).say('publish a surgery session');
    const session = {
      day: '2026-12-03',
      time: '10:00',
      minutes: '30',
      places: '2',
      roles: '',
      phases: '',
      way: 'teams',
      where: '',
      note: '',
      desk: '',
    };
    assert.match(
      (await desk(anna).press(sessionForm.card, 'Publish', { as: 'invoke', inputs: session })).words,
      /2 of 2 places free/,
    );
    const pick = await own(rae).send({ signpost: 1, kind: 'pick-session', reference }, { as: 'invoke' });
    const place =
      /"value":"([0-9a-f-]{36} 2026-12-03T10:00[^"]*)"/.exec(JSON.stringify(pick.card))?.[1] ?? '';
    assert.match(
      (await own(rae).press(pick.card, 'Book this place', { as: 'invoke', inputs: { place } })).words,
      /Booked: Thursday 3 December/,
    );
    await at('2026-12-02T09:00:00.000Z');
    await told(
      rae,
      /is booked for Thursday 3 December 2026 at 10:00.{0,60}Who cannot|is booked for.*In Teams/,
    );
    await at('2026-12-03T09:10:00.000Z');
    await told(rae, /begins within the hour/);
    await fill(ben, reference, 'Record advice', {
      purposes: 'agree-plan',
      advice: 'Hold the meeting.',
      nextStep: 'The school writes.',
      stage: '3',
    });
    await told(rae, /Hold the meeting/);
    await fill(anna, reference, 'Close', { message: 'All done.' });
    await told(rae, /All done/);
    const ended = await own(rae).say('my requests');
    const view = await own(rae).press(ended.card, 'See or change it', { as: 'invoke' });
    assert.ok(buttonTitles(view.card).includes('Open again'));
    await own(rae).fill(view.card, 'Open again', { as: 'invoke', inputs: { message: 'It came back.' } });
    const [row] = second.rows(`select status, revision from requests where reference = '${reference}'`);
    assert.equal(row?.['status'], 'reopened');

    const kinds = (await second.storage.requests.history('southwark', reference)).map(
      ({ happening }) => happening.kind,
    );
    assert.deepEqual(kinds, [
      'received',
      'assigned',
      'asked',
      'added',
      'booked',
      'advised',
      'closed',
      'reopened',
    ]);
    assert.deepEqual((await second.storage.records.verify()).faulty, []);
    for (const words of [/begins within the hour/, /Hold the meeting/, /All done/])
      assert.equal(toldTimes(rae, words), 1, String(words));
  });
});
