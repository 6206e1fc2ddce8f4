/** Each request goes to the desk that says most exactly that it takes it; what no desk takes is flagged. */
import assert from 'node:assert/strict';
import { phases, requestTopics } from '../../src/consultations/request.ts';
import { routeTo } from '../../src/consultations/route.ts';
import type { Desk, DeskTakes, OfferedKind } from '../../src/people/service.ts';

const offered = (kind: string, desk?: string): OfferedKind => ({
  kind,
  label: kind,
  fields: [],
  ...(desk !== undefined && { desk }),
});
const desk = (id: string, takes?: DeskTakes): Desk => ({ id, name: id, ...(takes && { takes }) });
const fallback: Desk = { id: 'advisors', name: 'Advisors', default: true };
type Desks = readonly [Desk, ...Desk[]];

const kinds = ['sewo-consultation', 'home-education-advice', 'training'];
const authorities = ['southwark', 'norfolk', 'salford'];
const grid = kinds.flatMap((kind) =>
  requestTopics.flatMap((topic) =>
    authorities.flatMap((schoolAuthority) =>
      phases.map((phase) => ({ kind, topic, schoolAuthority, phase })),
    ),
  ),
);
type Cell = (typeof grid)[number];

/** Word by word as the how-to has it, and not how the rule is written. */
function byHand(cell: Cell, desks: Desks, own: string | undefined): string | undefined {
  const tests: readonly (readonly [keyof DeskTakes, string])[] = [
    ['kinds', cell.kind],
    ['topics', cell.topic],
    ['authorities', cell.schoolAuthority],
    ['phases', cell.phase],
  ];
  const places = desks.map(({ id, takes = {} }, place) => {
    const asked = tests.filter(([field]) => takes[field] !== undefined);
    const fits = asked.every(([field, value]) => takes[field]?.some((one) => one === value));
    return { id, place, named: fits ? asked.length : 0 };
  });
  const rank = (one: (typeof places)[number]): readonly number[] => [
    Math.max(one.named, one.id === own ? 1 : 0),
    one.id === own ? 1 : 0,
    -one.place,
  ];
  const [first] = places
    .filter((one) => one.named > 0 || one.id === own)
    .sort((one, other) => {
      const [mine, theirs] = [rank(one), rank(other)];
      const at = mine.findIndex((value, index) => value !== theirs[index]);
      return at < 0 ? 0 : (theirs[at] ?? 0) - (mine[at] ?? 0);
    });
  return first?.id;
}

/** Desks that fit one another's requests in every way: alone, together, twice alike, and none. */
const settings: Readonly<Record<string, { readonly desks: Desks; readonly own?: string }>> = {
  'one desk': { desks: [fallback] },
  'desks by one thing each': {
    desks: [
      desk('by-kind', { kinds: ['training', 'sewo-consultation'] }),
      desk('by-topic', { topics: ['attendance', 'send'] }),
      desk('by-authority', { authorities: ['norfolk', 'salford'] }),
      desk('by-phase', { phases: ['early-years', 'primary'] }),
      fallback,
    ],
  },
  'desks by several things': {
    desks: [
      fallback,
      desk('one', { topics: ['attendance'] }),
      desk('two', { topics: ['attendance'], phases: ['primary', 'secondary'] }),
      desk('three', { topics: ['attendance'], phases: ['primary'], kinds: ['sewo-consultation'] }),
      desk('four', {
        topics: ['attendance', 'exclusion'],
        phases: ['primary'],
        kinds: ['sewo-consultation'],
        authorities: ['norfolk'],
      }),
      desk('again', { phases: ['primary', 'secondary'], topics: ['attendance'] }),
    ],
  },
  'a desk that kinds name': {
    desks: [desk('by-topic', { topics: ['attendance'] }), desk('named'), fallback],
    own: 'named',
  },
  'a desk that kinds name and that takes more': {
    desks: [
      desk('exact', { topics: ['attendance'], authorities: ['norfolk'] }),
      desk('named', { phases: ['secondary', 'post-16'] }),
      fallback,
    ],
    own: 'named',
  },
  'a default desk with work of its own': {
    desks: [
      desk('other', { kinds: ['training'] }),
      { id: 'advisors', name: 'Advisors', default: true, takes: { topics: ['send', 'data'] } },
    ],
  },
};

describe('the way of a request to a desk', () => {
  for (const [name, { desks, own }] of Object.entries(settings)) {
    it(`is the most exact one, for every request and ${name}`, () => {
      const service = {
        desks,
        kinds: kinds.map((kind) => offered(kind, kind === 'training' ? undefined : own)),
      };
      const reached = new Set<string>();
      for (const cell of grid) {
        const hand = byHand(cell, desks, cell.kind === 'training' ? undefined : own);
        const route = routeTo(cell, service);
        const expected = { desk: hand ?? 'advisors', isFlagged: hand === undefined && desks.length > 1 };
        assert.deepEqual(route, expected, JSON.stringify(cell));
        reached.add(route.desk);
      }
      const never = name === 'desks by several things' ? ['again'] : [];
      assert.deepEqual([...reached, ...never].sort(), desks.map(({ id }) => id).sort());
    });
  }

  it('is the first desk of two that fit alike', () => {
    const cell = { kind: 'training', topic: 'data', schoolAuthority: 'norfolk', phase: 'primary' } as const;
    const one = desk('one', { topics: ['data'] });
    const two = desk('two', { phases: ['primary'] });
    const to = (desks: Desks): string => routeTo(cell, { desks, kinds: [] }).desk;
    assert.equal(to([fallback, one, two]), 'one');
    assert.equal(to([fallback, two, one]), 'two');
  });

  it('is the default desk, flagged, for a kind that is no longer offered', () => {
    const cell = { kind: 'gone', topic: 'other', schoolAuthority: 'kent', phase: 'not-known' } as const;
    const desks: Desks = [desk('by-kind', { kinds: ['training'] }), fallback];
    assert.deepEqual(routeTo(cell, { desks, kinds: [offered('training')] }), {
      desk: 'advisors',
      isFlagged: true,
    });
  });

  it('is the first desk where none is the default, so that nothing is lost', () => {
    const cell = { kind: 'gone', topic: 'other', schoolAuthority: 'kent', phase: 'not-known' } as const;
    assert.equal(routeTo(cell, { desks: [desk('one'), desk('two')], kinds: [] }).desk, 'one');
  });
});
