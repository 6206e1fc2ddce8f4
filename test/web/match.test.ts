/** Which route an address leads to. */
import assert from 'node:assert/strict';
import { routes } from '../../src/web/contract.ts';
import type { Route } from '../../src/web/contract/routes.ts';
import { createMatch } from '../../src/web/workspace/match.ts';
import { addressOf } from '../support/workspace.ts';

const match = createMatch(routes);
const parts = {
  reference: 'SWK-2026-0042',
  session: 'a-session',
  move: 'noted',
  draft: '00000000-0000-4000-8000-00000000000d',
  passage: 'southwark-elpm-when',
  number: '3',
  document: '00000000-0000-4000-8000-0000000000d0',
};

describe('The addresses of the workspace', () => {
  it('lead each to its own route, with what stands in their parts', () => {
    for (const [name, route] of Object.entries<Route>(routes)) {
      const found = match(route.method, addressOf(route.path, { parts }));
      assert.ok(found.kind === 'route', name);
      assert.equal(found.name, name);
      const named = [...route.path.matchAll(/:(\w+)/g)].map(([, part]) => part);
      assert.deepEqual(Object.keys(found.parts), named);
    }
  });

  it('say which methods there are, where there is another', () => {
    const found = match('PUT', '/api/workspace/me');
    assert.deepEqual(found, { kind: 'method', allowed: ['GET'] });
    const drafts = match('DELETE', '/api/workspace/services/southwark/guidance/drafts');
    assert.deepEqual(drafts.kind === 'method' ? [...drafts.allowed].sort() : [], ['GET', 'POST']);
  });

  it('lead nowhere with a part that is not what it should be, a part too many or too few', () => {
    for (const path of [
      '/services/SOUTHWARK/sessions',
      '/services//sessions',
      '/me/',
      '/services/southwark',
      '/services/southwark/requests/SWK-2026-1',
      '/services/southwark/requests/%53WK-2026-0042',
      '/services/southwark/guidance/versions/0/changes',
      '/services/southwark/guidance/drafts/1',
      '/services/constructor/prototype',
    ])
      assert.equal(match('GET', `/api/workspace${path}`).kind, 'none', path);
  });
});
