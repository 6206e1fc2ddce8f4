/**
 * Microsoft's Agents Playground as a process of ours, with its folder and its program named first: it is reached from
 * this machine only, and ends when whoever started it is gone, however that came about.
 */
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Server } from 'node:net';

const [folder = '', program = '', ...options] = process.argv.slice(2);

process.once('disconnect', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
});

// It names no host where it listens, and has no setting for one.
const listen = Reflect.get(Server.prototype, 'listen') as (...given: readonly unknown[]) => Server;
Server.prototype.listen = function (this: Server, first?: unknown, ...rest: readonly unknown[]): Server {
  const isHostNamed = typeof first !== 'number' || typeof rest[0] === 'string';
  const given = isHostNamed ? [first, ...rest] : [first, '127.0.0.1', ...rest];
  return Reflect.apply(listen, this, given);
};

process.chdir(folder);
process.argv.splice(1, process.argv.length - 1, program, ...options);
createRequire(import.meta.url)(program);
