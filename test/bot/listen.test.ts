/** A port or an address that cannot be had is told in the words of the settings. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { listen } from '../../bot/listen.ts';
import { listen as open } from '../../src/web/lifecycle.ts';

describe('Listening', () => {
  const server = createServer();
  const web = { listen: (host: string, port: number) => open(server, host, port) };
  after(() => server.close());

  it('names HOST and a remedy where that is no address of this machine', async () => {
    // Which names are known, and how soon that is said, depends on the machine's resolver: it is not asked here.
    const notFound = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    const nameless = { listen: () => Promise.reject(notFound) };
    // The second is kept for examples: no machine has it.
    for (const [host, by] of [
      ['no.such.host.invalid', nameless],
      ['192.0.2.1', web],
    ] as const)
      await assert.rejects(listen(by, { host, port: 0 }), {
        name: 'CannotStart',
        message: new RegExp(`^HOST ${host} is no address of this machine: set it to 0\\.0\\.0\\.0`),
      });
  });

  it('opens a port that is free', async () => {
    assert.ok((await listen(web, { host: '127.0.0.1', port: 0 })).port > 0);
  });
});
