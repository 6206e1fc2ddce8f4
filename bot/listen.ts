/** Opens the port that the settings name; what is wrong with it is told in the settings' words. */
import { CannotStart } from './cannot-start.ts';

interface Listens {
  listen(host: string, port: number): Promise<{ readonly port: number }>;
}

export async function listen(
  web: Listens,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<{ readonly port: number }> {
  try {
    return await web.listen(host, port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = portFaults[code];
    if (why !== undefined) {
      throw new CannotStart([
        `Port ${String(port)} ${why}. Stop what listens there (another Signpost?), or set PORT to another number.`,
      ]);
    }
    if (!hostFaults.has(code)) throw error;
    throw new CannotStart([
      `HOST ${host} is no address of this machine: set it to 0.0.0.0 (every one) or 127.0.0.1, or leave it out.`,
    ]);
  }
}

const portFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use',
  EACCES: 'may not be used',
};
const hostFaults: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'EINVAL']);
