/** "Why": an editor is shown how an answer came about; whoever is none is told how one becomes one, and nothing else. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type RunningApp, startApp } from '../support/app.ts';
import { buttonTitles, cardText } from '../support/cards.ts';
import { type FakeConnector, startConnector } from '../support/fake-connector.ts';
import type { OpenIdIssuer } from '../support/openid.ts';
import { somebody, type Spot, type Talk, talk, team, tenant } from '../support/people.ts';
import { registered, signedFor, startIssuer } from '../support/production.ts';
import { hasty, useApp } from '../support/use-app.ts';
import { cardsIn } from '../support/wire.ts';

const question = 'When must the ELPM be held?';
const nothingYet = /I have no answer here to explain/;
const ways = ['why', 'Why?', 'why this answer', 'Why that answer?', 'why did you say that?'];

describe('"Why" in local mode, where everybody is an editor', () => {
  const world = useApp();
  const { chat } = world;

  for (const way of ways) {
    it(`shows the search, the scores and the gate of the last answer: ${way}`, async () => {
      const { say } = chat();
      await say('What happens at stage two?');
      await say(question);
      const { words } = await say(way);
      for (const expected of [
        /Searched: “When must the ELPM be held\?”/,
        /elpm \(also education legal planning meeting at 0\.8\)/,
        /Looked in: every authority/,
        /Stage: none/,
        /Decided: answered, because/,
        /“When the ELPM must be held” \(southwark-elpm-when\) answers: score [\d.]+, coverage [\d.]+, gap [\d.]+/,
        /Guidance: version 1, published/,
      ]) {
        assert.match(words, expected);
      }
      assert.doesNotMatch(words, /It would be different now|What happens at stage two/);
    });
  }

  it('is on the card of the source, for that answer and no other', async () => {
    const { say, press } = chat();
    const first = await say(question);
    await say('What happens at stage two?');
    const source = await press(first.card, 'See the source');
    const { words, card } = await press(source.card, 'Why this answer?');
    assert.match(words, /The question “When must the ELPM be held\?”/);
    const back = await press(card, 'See the source');
    assert.match(back.words, /\[1\] When the ELPM must be held/);
  });

  it('explains a refusal, a question back and the stage chosen then', async () => {
    const { say, press } = chat();
    await say('what colour is the school bus?');
    assert.match((await say('why')).words, /Decided: not covered, because/);
    const asked = await say('what is the next step?');
    assert.match((await say('why')).words, /a question back for what is meant[\s\S]*lean on a stage/);
    await press(asked.card, 'Stage two');
    const { words } = await say('why');
    assert.match(words, /Stage: 2, chosen with a button/);
    assert.doesNotMatch(words, /It would be different now/);
  });

  it('says where the answer would be different now', async () => {
    const { say } = chat();
    await say(question);
    await say('set authority to Norfolk');
    const { words } = await say('why');
    assert.match(words, /It would be different now\. Then: answered, from southwark-elpm-when\. Now: /);
    assert.match(words, /not kept with an answer/);
  });

  it('shows nothing of what could identify a child', async () => {
    const { say } = chat();
    await say('My pupil Winterbourne, UPN A123456789012, will not come: when must the ELPM be held?');
    const { words, replies } = await say('why');
    assert.match(words, /\[name\]/);
    assert.doesNotMatch(JSON.stringify(replies), /Winterbourne|A123456789012/i);
  });

  it('has a way on where there is nothing to explain, or no longer', async () => {
    const { say, edit, remove, send } = chat();
    assert.match((await say('why')).words, nothingYet);
    const asked = await say(question);
    await remove(asked.sentIn);
    assert.match((await say('why')).words, nothingYet);
    const edited = await say(question);
    await edit(edited.sentIn, 'What happens at stage two?');
    assert.match((await say('why')).words, /The question “What happens at stage two\?”/);
    const unknown = await send({ signpost: 1, kind: 'why', answer: randomUUID() });
    assert.match(unknown.words, nothingYet);
    assert.match((await send({ signpost: 0, kind: 'why', answer: randomUUID() })).words, /older message/);
  });

  it('explains nobody else’s answer', async () => {
    const { say, press } = chat();
    const source = await press((await say(question)).card, 'See the source');
    const other = await chat().press(source.card, 'Why this answer?');
    assert.match(other.words, nothingYet);
  });

  const spot: Spot = { kind: 'channel', room: '19:why@thread.tacv2', team, thread: '1' };

  it('is told in the editor’s own chat where it is asked in a channel', async () => {
    const who = somebody();
    await chat({ who }).install();
    const { say } = chat({ who, spot });
    await say(question);
    const own = `a:${who.id}`;
    const before = world.connector.messages(own).length;
    const { words } = await say('why');
    assert.equal(words, 'I am telling you in our own chat.');
    const sent = world.connector.messages(own).slice(before);
    assert.equal(sent.length, 1);
    assert.match(cardsIn(sent[0]?.activity).map(cardText).join('\n'), /Decided: answered/);
  });

  it('says how to be told where there is no chat of their own', async () => {
    const { say } = chat({ spot });
    await say(question);
    const { words } = await say('why');
    assert.match(words, /for you alone: open a chat with me/);
    assert.doesNotMatch(words, /score/);
  });

  it('leaves longer questions that begin so to the guidance', async () => {
    const { say } = chat();
    await say(question);
    const { words } = await say('why is persistent absence a concern?');
    assert.doesNotMatch(words, /Why this answer\n|Decided:/);
  });
});

describe('"Why" in production', () => {
  const editor = somebody('Editor');
  const worker = somebody('Worker');
  let issuer: OpenIdIssuer;
  let connector: FakeConnector;
  let app: RunningApp;

  before(async () => {
    issuer = await startIssuer();
    connector = await startConnector();
    app = await startApp({
      outbound: hasty,
      ...registered(issuer),
      // An editor need not be on the list of staff as well.
      service: (service) => ({
        ...service,
        tenants: [tenant],
        staff: [worker.aadObjectId ?? ''],
        editors: [editor.aadObjectId ?? ''],
      }),
    });
  });
  after(async () => {
    await app.end();
    await connector.close();
    await issuer.close();
  });
  const chat = (who: typeof editor): Talk =>
    talk({
      port: app.port,
      connector,
      who,
      spot: { kind: 'personal' },
      headers: signedFor(issuer, connector.url),
    });

  it('is shown to an editor of the service', async () => {
    const { say, press } = chat(editor);
    const asked = await say(question);
    assert.match((await say('why')).words, /Decided: answered/);
    const source = await press(asked.card, 'See the source');
    assert.ok(buttonTitles(source.card).includes('Why this answer?'));
  });

  it('tells anybody else that it is for editors and how one becomes one, and nothing more', async () => {
    const { say, press, send } = chat(worker);
    assert.match((await say('why')).words, /editors of the guidance of Southwark Virtual School/);
    const asked = await say(question);
    const told = await say('why');
    assert.match(told.words, /add you to its editors/);
    assert.match(told.words, /See the source/);
    assert.doesNotMatch(told.words, /score|coverage|southwark-elpm|ELPM|Decided/);
    const source = await press(asked.card, 'See the source');
    assert.ok(!buttonTitles(source.card).includes('Why this answer?'));
    const [row] = app.rows(`select id from answers where asked_in = '${asked.sentIn}'`);
    const forged = await send({ signpost: 1, kind: 'why', answer: String(row?.['id']) });
    assert.equal(forged.words, told.words);
  });
});
