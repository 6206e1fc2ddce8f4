/** Dates as a card, over HTTP: what is worked out, what is refused, and the way into a calendar. */
import assert from 'node:assert/strict';
import { buttonTitles, cardProblems, cardText, formValues, type Json, partsOf } from '../support/cards.ts';
import type { Reply, Talk } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { send } from '../support/web.ts';

const world = useApp();
const { chat } = world;

async function form(talk: Talk): Promise<unknown> {
  return (await talk.say('dates')).card;
}
const workOut = async (
  talk: Talk,
  inputs: Readonly<Record<string, string>>,
  title = 'Work out the dates',
): Promise<Reply> => talk.press(await form(talk), title, { as: 'invoke', inputs });
const links = (card: unknown): readonly Json[] =>
  partsOf(card).filter(({ type }) => type === 'Action.OpenUrl');

describe('The dates', () => {
  it('are asked for with “dates”, and from the end of a walk', async () => {
    const talk = chat();
    const { card, replies } = await talk.say('work out the ELPM dates please');
    assert.equal(replies.length, 1);
    assert.match(cardText(card), /Dates of the ELPM\nLocal to Southwark/);
    assert.deepEqual(
      partsOf(card)
        .filter(({ type }) => type === 'Input.Date')
        .map(({ label }) => label),
      [
        'Day of the consultation',
        'Day of the ELPM, where it is set',
        'Day of the decision',
        'Day that was agreed for the review ELPM, if any',
      ],
    );
    const pressed = await talk.send({ signpost: 1, kind: 'ask-dates', procedure: 'southwark-attendance' });
    assert.match(pressed.words, /Dates of the ELPM/);
  });

  it('of a consultation are the latest meeting and its report, with what was assumed, in the card’s place', async () => {
    const { words, card, replies } = await workOut(chat(), { consultation: '2026-11-23' });
    assert.equal(replies.length, 0);
    assert.match(words, /to be held by \*\*Friday 11 December 2026\*\* at the latest/);
    assert.match(
      words,
      /report is due by \*\*Friday 4 December 2026\*\*.*If it is held earlier, the report is due earlier too/,
    );
    assert.match(words, /What was assumed\*\*\n• The day of the consultation is day 0/);
    assert.match(words, /cautious reading/);
    assert.match(words, /\[1\] Virtual School Head role extension/);
    assert.deepEqual(formValues(card), { consultation: '2026-11-23' });
  });

  it('of a meeting are checked against the consultation', async () => {
    const late = await workOut(chat(), { consultation: '2026-11-23', meeting: '2026-12-30' });
    assert.match(
      late.words,
      /ELPM on Wednesday 30 December 2026: its report is due by \*\*Monday 21 December/,
    );
    assert.match(late.words, /later than the latest day that is counted here/);
    const early = await workOut(chat(), { consultation: '2026-12-30', meeting: '2026-11-23' });
    assert.match(early.words, /cannot be before the consultation/);
    assert.equal(links(early.card).length, 0);
  });

  it('say where a day has passed, and refuse one that is more than a year off', async () => {
    assert.match(
      (await workOut(chat(), { consultation: '2026-10-01' })).words,
      /has passed\. Speak to the lead/,
    );
    assert.match((await workOut(chat(), { consultation: '2029-10-01' })).words, /more than a year ahead/);
    assert.match((await workOut(chat(), { consultation: '2020-10-01' })).words, /more than a year ago/);
  });

  it('have a word for a day that is none, and for none at all', async () => {
    assert.match(
      (await workOut(chat(), { consultation: '2026-02-31' })).words,
      /There is no 31 February 2026/,
    );
    const odd = await workOut(chat(), { consultation: 'canaryword', meeting: '2026-12-30' });
    assert.match(odd.words, /could not be read as a date/);
    assert.doesNotMatch(JSON.stringify(odd.body), /canaryword/);
    assert.match((await workOut(chat(), {})).words, /Give the day of the consultation, or of the ELPM/);
    assert.match(
      (await workOut(chat(), { meeting: '2026-12-30' }, 'Work out the review')).words,
      /day of the decision/,
    );
  });

  it('read a day as people type it, where a client has no calendar to pick from', async () => {
    assert.match((await workOut(chat(), { consultation: '23 Nov 2026' })).words, /Friday 11 December 2026/);
  });

  it('of a review are those that were agreed, and none is made up', async () => {
    const unset = await workOut(chat(), { decision: '2026-11-20' }, 'Work out the review');
    assert.match(unset.words, /gives no number of days/);
    assert.equal(links(unset.card).length, 0);
    const agreed = await workOut(
      chat(),
      { decision: '2026-11-20', review: '2027-01-11' },
      'Work out the review',
    );
    assert.match(agreed.words, /Review ELPM: \*\*Monday 11 January 2027\*\*, as you gave it/);
    assert.equal(links(agreed.card).length, 1);
  });

  it('go into a calendar by a link to this server that holds days and nothing else, and as text', async () => {
    const { card } = await workOut(chat(), { consultation: '2026-11-23' });
    assert.deepEqual(
      links(card).map(({ title }) => title),
      ['Add to calendar: latest ELPM', 'Add to calendar: report due'],
    );
    for (const { url } of links(card)) {
      const { port, pathname, search } = new URL(String(url));
      assert.equal(port, String(world.app.port));
      assert.match(
        pathname,
        /^\/calendar\/southwark\/southwark-attendance\/consultation\/2026-11-23\/[a-z-]+\.ics$/,
      );
      assert.equal(search, '');
      assert.equal((await send(world.app.port, { path: pathname })).status, 200);
    }
    assert.ok(buttonTitles(card).includes('As text, to copy'));
    assert.match(cardText(card), /\*\*ELPM: latest date\*\*: Friday 11 December 2026, all day/);
  });

  it('make a card that Teams takes, whatever is given', async () => {
    for (const inputs of [
      {},
      { consultation: '2026-11-23' },
      { meeting: '2027-05-31', consultation: '2026-05-01' },
    ]) {
      assert.deepEqual(cardProblems((await workOut(chat(), inputs)).card), []);
    }
  });

  it('are not kept', async () => {
    await workOut(chat(), { consultation: '2027-03-17' });
    for (const table of ['walks', 'turn_claims', 'memories', 'answers']) {
      assert.doesNotMatch(
        JSON.stringify(world.app.rows(`select * from ${table}`)),
        /2027-03-17|17 March/,
        table,
      );
    }
    assert.ok(world.app.log.every((line) => !line.includes('2027-03-17')));
  });

  it('are none where the asker’s authority gives no days, and where the table is gone', async () => {
    const talk = chat();
    await talk.say('set authority to Norfolk');
    assert.doesNotMatch((await talk.say('dates')).words, /Dates of the ELPM/);
    const gone = await talk.send({ signpost: 1, kind: 'ask-dates', procedure: 'elective-home-education' });
    assert.match(gone.words, /no dates to work out for this any more/);
  });
});
