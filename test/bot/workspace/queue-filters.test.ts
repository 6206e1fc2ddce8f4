/** What the queue is narrowed to and in which order it stands, over HTTP: each filter and each order that the contract knows. */
import assert from 'node:assert/strict';
import { plusMilliseconds } from '../../../src/calendar/clock.ts';
import type { Move } from '../../../src/consultations/event.ts';
import type { NewRequest, RequestDetails } from '../../../src/consultations/request.ts';
import { type QueueFilter, queueFilter, queueOrders } from '../../../src/web/contract/queue.ts';
import { colleague, newRequest } from '../../support/requests.ts';
import { noon } from '../../support/standing-clock.ts';
import { useApp } from '../../support/use-app.ts';
import { call, signInLocally } from '../../support/workspace.ts';

const me = { id: '00000000-0000-4000-8000-000000000002', name: 'Sample Advisor' };

interface Told {
  readonly over?: Partial<NewRequest>;
  readonly details?: Partial<RequestDetails>;
  readonly then?: readonly Move[];
}

/** In the order in which they come in, a minute apart; the tests' Friday noon is when they are looked at. */
const told = {
  plain: {},
  late: { over: { due: '2026-11-20T11:00:00.000Z' } },
  tonight: { over: { due: '2026-11-20T23:59:59.999Z' } },
  sunday: { over: { due: '2026-11-22T23:59:59.999Z' } },
  monday: { over: { due: '2026-11-23T00:00:00.000Z' } },
  replied: {
    over: { due: '2026-11-20T11:00:00.000Z' },
    then: [{ kind: 'replied', message: 'As you were told.' }],
  },
  mine: { then: [{ kind: 'assigned', to: me }] },
  colleagues: { then: [{ kind: 'assigned', to: colleague }] },
  closed: { then: [{ kind: 'closed', message: 'It was settled.' }] },
  training: { details: { kind: 'training' } },
  data: { details: { topic: 'data' } },
  norfolk: { details: { authority: 'norfolk' } },
  early: { details: { phase: 'early-years' } },
  pressing: { details: { urgency: 'deadline' } },
  elsewhere: { over: { desk: 'send-desk' } },
  quagga: { details: { question: 'What of the quagga protocol?' } },
} satisfies Record<string, Told>;
type Name = keyof typeof told;
const names = Object.keys(told) as readonly Name[];
const without = (...gone: readonly Name[]): readonly Name[] => names.filter((name) => !gone.includes(name));

/** Of the fields of the contract none is left out: another one does not compile without a line here. */
const filters: {
  readonly [F in keyof Required<QueueFilter>]: readonly (readonly [QueueFilter[F], readonly Name[]])[];
} = {
  status: [
    [['closed'], ['closed']],
    [['closed', 'received'], without('mine', 'colleagues', 'replied')],
  ],
  kind: [[['training'], ['training']]],
  topic: [[['data'], ['data']]],
  authority: [[['norfolk'], ['norfolk']]],
  phase: [[['early-years', 'post-16'], ['early']]],
  urgency: [[['deadline'], ['pressing']]],
  desk: [[['send-desk'], ['elsewhere']]],
  assigned: [
    ['me', ['mine']],
    ['nobody', without('mine', 'colleagues', 'closed')],
    [{ person: colleague.id }, ['colleagues']],
  ],
  due: [
    ['overdue', ['late']],
    ['today', ['tonight']],
    ['this-week', ['tonight', 'sunday']],
  ],
  words: [['quagga', ['quagga']]],
};

describe('The queue of the workspace', () => {
  const world = useApp();
  const references = new Map<string, Name>();
  let token = '';
  before(async () => {
    const { storage, clock, port } = world.app;
    token = await signInLocally(port, 'advisor');
    for (const [at, name] of names.entries()) {
      const { over, details, then = [] }: Told = told[name];
      clock.set(plusMilliseconds('2026-11-20T09:00:00.000Z', at * 60_000));
      const request = newRequest({ at: clock.now(), ...over });
      let { request: now } = await storage.requests.log({
        ...request,
        details: { ...request.details, urgency: 'routine', ...details },
      });
      for (const move of then) {
        const by = { by: colleague, as: 'advisor', at: clock.now(), once: undefined } as const;
        const moved = await storage.inTransaction(({ requests }) => requests.append(now, move, by));
        assert.ok(moved);
        now = moved;
      }
      references.set(now.reference, name);
    }
    clock.set(noon);
  });

  const asked = async (body: object) => (await call(world.app.port, 'queue', { token, body })).body;
  const named = async (body: object): Promise<readonly (Name | undefined)[]> =>
    (await asked({ limit: 100, ...body })).rows.map(({ reference }) => references.get(reference));
  const change = async (move: Move, name: Name): Promise<void> => {
    const { storage, clock } = world.app;
    const reference = [...references].find(([, of]) => of === name)?.[0] ?? '';
    const request = await storage.requests.find('southwark', reference);
    assert.ok(request);
    const by = { by: colleague, as: 'advisor', at: clock.now(), once: undefined } as const;
    await storage.inTransaction(({ requests }) => requests.append(request, move, by));
  };

  for (const [field, each] of Object.entries(filters))
    for (const [value, fitting] of each)
      it(`holds, narrowed by ${field} ${JSON.stringify(value)}, what fits and nothing else, and counts as many`, async () => {
        const filter = { [field]: value };
        assert.deepEqual((await named({ filter })).toSorted(), fitting.toSorted());
        const { body } = await call(world.app.port, 'queueCounts', { token, body: { filter } });
        assert.equal(body.total, fitting.length);
      });

  it('is narrowed by several fields at once to what fits all of them', async () => {
    const open = { status: ['received'], due: 'this-week', assigned: 'nobody' };
    assert.deepEqual((await named({ filter: open })).toSorted(), ['sunday', 'tonight']);
    assert.deepEqual(await named({ filter: { ...open, topic: ['data'] } }), []);
  });

  it('refuses a filter that the contract does not know, rather than showing everything', async () => {
    for (const filter of [{ stage: ['2'] }, { due: 'tomorrow' }, { assigned: 'somebody' }]) {
      const { status } = await call(world.app.port, 'queue', { token, body: { filter } });
      assert.equal(status, 400, JSON.stringify(filter));
    }
    assert.deepEqual(Object.keys(filters).toSorted(), Object.keys(queueFilter.shape).toSorted());
  });

  it('stands in each order that can be asked for, the same by small pages as by one', async () => {
    world.app.advance(60_000);
    await change({ kind: 'noted', message: 'Looked at.' }, 'late');
    const newest = names.toReversed();
    const due: readonly Name[] = ['late', 'tonight', 'sunday', 'monday'];
    const orders: Readonly<Record<(typeof queueOrders)[number], readonly Name[]>> = {
      newest,
      oldest: names,
      due: [...due, ...newest.filter((name) => !due.includes(name))],
      changed: ['late', ...newest.filter((name) => name !== 'late')],
    };
    for (const order of queueOrders) {
      assert.deepEqual(await named({ order }), orders[order], order);
      const paged: (Name | undefined)[] = [];
      let after: string | undefined;
      do {
        const page = await asked({ order, limit: 5, ...(after !== undefined && { after }) });
        paged.push(...page.rows.map(({ reference }) => references.get(reference)));
        after = page.next;
      } while (after !== undefined && paged.length <= names.length);
      assert.deepEqual(paged, orders[order], `${order}, by pages`);
    }
  });
});
