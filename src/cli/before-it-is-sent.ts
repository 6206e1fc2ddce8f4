/** What a command settles before it sends anything to a model: whose settings allow it, what it may cost, and who agrees. */
import { createInterface } from 'node:readline/promises';
import type { Config } from '../config.ts';
import { placeOf } from '../model-config.ts';
import type { Guidance } from '../knowledge/passage.ts';
import type { Service } from '../people/service.ts';
import { loadServices } from '../services/load.ts';

export const end = (words: string, code: number): never => {
  process.stderr.write(`${words}\n`);
  process.exit(code);
};

export function numberIn(name: string, written: string): number {
  const number = Number(written);
  return Number.isFinite(number) && number >= 0 && written.trim() !== ''
    ? number
    : end(`--${name} must be a number.`, 2);
}

/** A busy model, and one that rests. */
export const pauses = [5_000, 35_000, 65_000];

export const configuredModel = ({ model }: Config) =>
  model ??
  end('No model is configured: set MODEL and what belongs to it (docs/how-to/turn-the-model-on.md).', 1);

/** One whose settings let questions go there; on this machine any will do. */
export async function agreedService(config: Config, { authorities }: Guidance): Promise<Service> {
  const { host, isOnThisMachine } = placeOf(configuredModel(config));
  const loaded = await loadServices(config.guidanceFolder, config.services, authorities);
  const services = loaded.map(({ service }) => service);
  const agreed = services.find(({ model }) => model.on && model.endpoints.includes(host));
  if (agreed) return agreed;
  const [first] = services;
  if (isOnThisMachine && first) return { ...first, model: { ...first.model, on: true } };
  return end(
    `No service has turned a model on and lists ${host} under model.endpoints: nothing may be sent there.`,
    1,
  );
}

/** Ends where nobody does. */
export async function agree(isGiven: boolean): Promise<void> {
  if (isGiven) return;
  if (!process.stdin.isTTY) end('Nobody is there to agree: add --yes.', 2);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const said = await terminal.question('Go on? (yes/no) ');
  terminal.close();
  if (!/^y(?:es)?$/i.test(said.trim())) end('Nothing was asked.', 2);
}
