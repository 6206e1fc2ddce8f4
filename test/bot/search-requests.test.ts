/** "Find a request": the team's for its advisors, their own for everybody else, and nobody's words on what may be sent on. */
import assert from 'node:assert/strict';
import { searchCommand } from '../../bot/features/search-requests.ts';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import { makeMove } from '../../src/consultations/make-move.ts';
import { type Json, cardText, partsOf } from '../support/cards.ts';
import {
  advice,
  channel,
  goodForm,
  type Reply,
  referenceIn,
  somebody,
  type Somebody,
  type Spot,
  submitData,
  team,
} from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { until } from '../support/until.ts';

const world = useApp();
const advisor = somebody('Finding Advisor');
const requester = somebody('Finding Requester');
const stranger = somebody('Stranger');
const group: Spot = { kind: 'groupChat', room: '19:anybody@thread.v2' };

const searchFor = (who: Somebody, words: string | undefined, page: Json = {}, spot = group): Promise<Reply> =>
  world.chat({ who, spot }).invoke('composeExtension/query', {
    commandId: searchCommand,
    parameters: [
      words === undefined ? { name: 'initialRun', value: 'true' } : { name: 'words', value: words },
    ],
    queryOptions: { skip: 0, count: 25, ...page },
  });

interface Attachment {
  readonly content: unknown;
  readonly preview: {
    readonly contentType: string;
    readonly content: { readonly title: string; readonly text: string };
  };
}
const answered = ({ body }: Reply) =>
  body['composeExtension'] as {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly Attachment[];
  };
const results = (reply: Reply): readonly Attachment[] => answered(reply).attachments ?? [];
const references = (reply: Reply): readonly string[] =>
  results(reply).map(({ preview }) => referenceIn(preview.content.title));
const linkOn = (card: unknown): string =>
  String(partsOf(card).find(({ type }) => type === 'Action.OpenUrl')?.['url']);

const submit = async (who: Somebody, over: Readonly<Record<string, string>> = {}): Promise<string> => {
  world.app.advance(1_000);
  const receipt = await world
    .chat({ who })
    .send(submitData(), { as: 'invoke', inputs: { ...goodForm, ...over } });
  return referenceIn(receipt.words);
};

let routine = '';
let urgent = '';
let taken = '';
let another = '';
before(async () => {
  world.connector.setRoster(team, [advisor.id]);
  await world.chat({ who: advisor, spot: advice }).send({ signpost: 1, kind: 'make-advisory' });
  routine = await submit(requester, {
    urgency: 'routine',
    question: 'Is a surgery next at <b>stage two</b>?',
  });
  urgent = await submit(requester, { urgency: 'deadline', question: 'The contract was not agreed.' });
  taken = await submit(somebody(), { urgency: 'routine', question: 'When is the ELPM held?' });
  another = await submit(somebody('Another Requester'), { urgency: 'routine', question: 'Who chairs it?' });
  await until(() => world.app.rows('select 1 from requests where post is null').length === 0);
  const press = { signpost: 1, kind: 'make-move', move: 'assigned', reference: taken, revision: 1 };
  await world.chat({ who: advisor, spot: advice }).send(press, { as: 'invoke' });
});
afterEach(() => {
  world.connector.heal();
});

describe('An advisor’s search', () => {
  it('shows the newest first where nothing is typed yet, and for “recent”', async () => {
    for (const words of [undefined, '', 'recent']) {
      assert.deepEqual(references(await searchFor(advisor, words)), [another, taken, urgent, routine]);
    }
  });

  it('knows its lists, a reference, a number and words', async () => {
    for (const [words, expected] of [
      ['unassigned', [another, urgent, routine]],
      ['mine', [taken]],
      ['urgent', [urgent]],
      ['urgent unassigned', [urgent]],
      [routine, [routine]],
      [routine.toLowerCase(), [routine]],
      [String(Number(urgent.slice(-4))), [urgent]],
      ['contract agreed', [urgent]],
      ['unassigned surgery', [routine]],
    ] as const) {
      assert.deepEqual(references(await searchFor(advisor, words)), expected, words);
    }
  });

  it('is the same in a client that names neither the command nor its field', async () => {
    const bare = world
      .chat({ who: advisor, spot: group })
      .invoke('composeExtension/query', { parameters: [{ value: 'mine' }] });
    assert.deepEqual(references(await bare), [taken]);
  });

  it('gives a page at a time', async () => {
    const first = await searchFor(advisor, '', { skip: 0, count: 3 });
    const second = await searchFor(advisor, '', { skip: 3, count: 3 });
    const third = await searchFor(advisor, '', { skip: 6, count: 3 });
    assert.deepEqual([...references(first), ...references(second)], [another, taken, urgent, routine]);
    assert.deepEqual(answered(third), { type: 'result', attachmentLayout: 'list', attachments: [] });
  });

  it('shows the advisor the question, as it was typed, and whom it is with', async () => {
    const [shown] = results(await searchFor(advisor, routine));
    assert.equal(shown?.preview.contentType, 'application/vnd.microsoft.card.thumbnail');
    assert.match(shown.preview.content.title, /^SWK-\d{4}-\d{4} · Received$/);
    assert.match(shown.preview.content.text, /“Is a surgery next at &lt;b>stage two&lt;\/b>\?”$/);
    const [mine] = results(await searchFor(advisor, 'mine'));
    assert.match(mine?.preview.content.text ?? '', /with Finding Advisor/);
  });

  it('leads to the thread in the advisory channel', async () => {
    const [shown] = results(await searchFor(advisor, routine));
    const [row] = world.app.rows(`select post from requests where reference = '${routine}'`);
    const { activity } = JSON.parse(String(row?.['post'])) as { readonly activity: string };
    const link = linkOn(shown?.content);
    assert.ok(
      link.startsWith(`https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/${activity}?`),
      link,
    );
  });

  it('lists as overdue what is open past its date, and says so of it', async () => {
    const { storage, clock } = world.app;
    const request = await storage.requests.find('southwark', routine);
    assert.ok(request);
    const setDue = (revision: number, due: string | undefined) => ({
      service: 'southwark',
      reference: routine,
      revision,
      move: { kind: 'due-set', due } as const,
      by: { id: 'anybody', name: 'Advisor' },
      as: 'advisor' as const,
      at: clock.now(),
      once: undefined,
    });
    const press = (made: ReturnType<typeof setDue>) =>
      storage.inTransaction((stores) => makeMove(stores, made));
    await press(setDue(request.revision, plusMilliseconds(clock.now(), -60_000)));
    const found = await searchFor(advisor, 'overdue');
    assert.deepEqual(references(found), [routine]);
    assert.match(results(found)[0]?.preview.content.title ?? '', /Received, overdue/);
    assert.deepEqual(references(await searchFor(advisor, 'unassigned overdue')), [routine]);
    await press(setDue(request.revision + 1, undefined));
    assert.equal(answered(await searchFor(advisor, 'overdue')).type, 'message');
  });

  it('says what else to try where nothing fits', async () => {
    for (const words of ['nowhere', 'overdue', 'SWK-2026-9999', 'NFK-2026-0001']) {
      const { type, text } = answered(await searchFor(advisor, words));
      assert.equal(type, 'message');
      assert.match(text ?? '', /Try a reference, words of the question, or: mine, unassigned/);
    }
  });
});

describe('A requester’s search', () => {
  it('finds their own requests and nobody else’s, whatever they type', async () => {
    assert.deepEqual(references(await searchFor(requester, '')), [urgent, routine]);
    assert.deepEqual(references(await searchFor(requester, 'contract')), [urgent]);
    for (const words of ['ELPM', taken, another, 'mine ELPM']) {
      assert.equal(answered(await searchFor(requester, words)).type, 'message', words);
    }
  });

  it('leads to their own chat, and not to the advisors’', async () => {
    for (const { content } of results(await searchFor(requester, ''))) {
      assert.equal(linkOn(content), 'https://teams.microsoft.com/l/chat/0/0?users=28%3Asignpost');
    }
  });

  it('finds nothing for somebody without any, and says how to ask', async () => {
    const { type, text } = answered(await searchFor(stranger, ''));
    assert.equal(type, 'message');
    assert.match(text ?? '', /asked for no such consultation.*request a consultation/);
  });

  it('takes nobody’s word for being an advisor', async () => {
    const forged = {
      commandId: searchCommand,
      parameters: [
        { name: 'words', value: 'ELPM' },
        { name: 'role', value: 'advisor' },
      ],
      requester: advisor.aadObjectId,
      team,
    };
    const { invoke } = world.chat({ who: stranger, spot: advice });
    const reply = await invoke('composeExtension/query', forged);
    assert.equal(answered(reply).type, 'message');
    assert.doesNotMatch(JSON.stringify(reply.body), /ELPM/);
  });
});

describe('Whoever Teams will not tell of', () => {
  it('sees their own, and is told to try again, in time', async () => {
    for (const fault of [{ status: 403 }, 'hang'] as const) {
      world.connector.fail(fault, 3, ({ kind }) => kind === 'member');
      const started = performance.now();
      const { type, text } = answered(await searchFor(somebody(), ''));
      world.connector.heal();
      assert.ok(performance.now() - started < 5_000);
      assert.equal(type, 'message');
      assert.match(text ?? '', /would not tell me just now/);
    }
  });

  it('is no advisor any more a minute after leaving the team', async () => {
    const leaver = somebody('Leaver');
    world.connector.setRoster(team, [advisor.id, leaver.id]);
    assert.equal(references(await searchFor(leaver, '')).length, 4);
    world.connector.setRoster(team, [advisor.id]);
    world.app.advance(61_000);
    assert.equal(answered(await searchFor(leaver, '')).type, 'message');
  });
});

describe('What is found', () => {
  it('has a card that holds nobody’s name and nobody’s words', async () => {
    const shown = [...results(await searchFor(advisor, '')), ...results(await searchFor(requester, ''))];
    assert.equal(shown.length, 6);
    for (const { content } of shown) {
      const words = JSON.stringify(content);
      assert.doesNotMatch(words, /Requester|Advisor"|Finding|Another|surgery next|contract was|ELPM|chairs/);
      assert.match(cardText(content), /What was asked is shown to the advisors and to whoever asked/);
    }
  });

  it('is looked for without what could identify a child, and that is neither logged nor stored', async () => {
    const { type, text } = answered(await searchFor(advisor, 'Jordan Canaryson A123456789012'));
    assert.equal(type, 'message');
    assert.match(text ?? '', /nothing that could be a name/);
    await searchFor(advisor, 'contractcanary surgery');
    const kept = `${world.app.log.join('\n')}${world.app.bytes().toString('latin1')}`;
    assert.doesNotMatch(kept, /Canaryson|A123456789012|contractcanary/);
  });

  it('gives way to the words of danger', async () => {
    const { type, text } = answered(await searchFor(advisor, 'he says he will kill himself tonight'));
    assert.equal(type, 'message');
    assert.match(text ?? '', /999/);
    assert.doesNotMatch(text ?? '', /\*\*/);
  });

  it('is told in place of a fault, with a reference to quote', async () => {
    const failing = world.app.storage.finder;
    const find = failing.find.bind(failing);
    Object.assign(failing, { find: () => Promise.reject(new Error('As told.')) });
    const before = world.connector.messages().length;
    const reply = await searchFor(advisor, '');
    Object.assign(failing, { find });
    assert.equal(answered(reply).type, 'message');
    assert.match(answered(reply).text ?? '', /went wrong/i);
    assert.equal(world.connector.messages().length, before);
  });
});
