// Ends what tests have started and not ended: after the last of them, or after each file where files are dealt out to processes.
// What mocha requires must be JavaScript: it does not ask how TypeScript is to be read.
import { stopPostgres } from './postgres.ts';
import { killProcesses } from './signpost-process.ts';

export const mochaHooks = {
  async afterAll() {
    this.timeout(20_000);
    killProcesses();
    await stopPostgres();
  },
};
