// What all files of the suite share, made once before the processes begin that they are dealt out to.
import { builtTab } from './built-tab.ts';
import { startSuitesPostgres } from './postgres.ts';

let stopPostgres;

export async function mochaGlobalSetup() {
  // Two that build it at once would be in each other's way.
  await builtTab();
  stopPostgres = await startSuitesPostgres();
}

export const mochaGlobalTeardown = () => stopPostgres?.();
