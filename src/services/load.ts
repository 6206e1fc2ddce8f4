/** Reads what each council decided, and says what a production start still lacks. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Checked, FileProblems, type Problem, lineOf, readCheckedYaml } from '../files/checked-yaml.ts';
import type { Authority } from '../knowledge/passage.ts';
import type { DangerRoute, Service } from '../people/service.ts';
import { contactPlaceholders } from './contacts.ts';
import { faultsBeside } from './desk-schema.ts';
import { report } from './fields.ts';
import { isPlaceholder } from './placeholder.ts';
import { serviceSchema } from './schema.ts';

export interface LoadedService {
  readonly file: string;
  readonly service: Service;
  /** As it was read, so that what is missing is told with its line. */
  readonly text: string;
}

/** Reads guidance/services/*.yaml, or those of `ids`; throws FileProblems with every fault. */
export async function loadServices(
  guidanceFolder: string,
  ids: readonly string[],
  authorities: readonly Authority[],
): Promise<readonly LoadedService[]> {
  const folder = join(guidanceFolder, 'services');
  const there = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const wanted = ids.length === 0 ? there : ids.map((id) => `${id}.yaml`);
  const missing = wanted.filter((name) => !there.includes(name)).map(missingFile);
  const read = await Promise.all(
    wanted.filter((name) => there.includes(name)).map((name) => readService(folder, name, authorities)),
  );
  const loaded = read.flatMap((one) => (one.ok ? [one.value] : []));
  const faults = read.flatMap((one) => (one.ok ? [] : one.problems));
  const none = wanted.length === 0 ? [noService] : [];
  const problems = [...missing, ...faults, ...none, ...crossChecks(loaded, authorities)];
  if (problems.length > 0) throw new FileProblems(problems);
  return loaded;
}

const missingFile = (name: string): Problem => ({
  file: `services/${name}`,
  line: 1,
  message: 'There is no such file, and SERVICES names it.',
});

const noService: Problem = {
  file: 'services/',
  line: 1,
  message: 'There is no service. Copy southwark.yaml and make it yours.',
};

/** From the fields of a file to what the rules know of a service. */
export function toService({ staff, reopenWithin, ...rest }: z.output<typeof serviceSchema>): Service {
  return { ...rest, reopenWithinDays: reopenWithin, ...(staff && { staff }) };
}

async function readService(
  folder: string,
  name: string,
  authorities: readonly Authority[],
): Promise<Checked<LoadedService>> {
  const file = `services/${name}`;
  const schema = serviceSchema.superRefine((service, context) => {
    report(faultsBeside(authorities, service), context);
  });
  const text = await readFile(join(folder, name), 'utf8');
  const read = readCheckedYaml(file, text, schema);
  if (!read.ok) return read;
  return { ok: true, value: { file, text, service: toService(read.value) } };
}

function crossChecks(
  loaded: readonly LoadedService[],
  authorities: readonly Authority[],
): readonly Problem[] {
  const known = new Set(authorities.map(({ id }) => id));
  return loaded.flatMap(({ file, service }, index) => {
    const at = (message: string): Problem => ({ file, line: 1, message });
    const earlier = loaded.slice(0, index).map((one) => one.service);
    return [
      ...(file === `services/${service.id}.yaml`
        ? []
        : [at(`id: it is ${service.id}; name the file ${service.id}.yaml.`)]),
      ...(known.has(service.authority)
        ? []
        : [at(`authority: there is no "${service.authority}" in authorities.yaml.`)]),
      ...Object.keys(service.otherAuthorities)
        .filter((id) => !known.has(id))
        .map((id) => at(`otherAuthorities: there is no "${id}" in authorities.yaml.`)),
      ...(earlier.some(({ prefix }) => prefix === service.prefix)
        ? [at('prefix: another service has it too.')]
        : []),
      ...(earlier.some(({ authority }) => authority === service.authority)
        ? [at('authority: another service has it too; its requests would go to only one of them.')]
        : []),
      ...service.tenants
        .filter((tenant) => earlier.some(({ tenants }) => tenants.includes(tenant)))
        .map(() => at('tenants: another service lists the same tenant; a person belongs to one service.')),
    ];
  });
}

/** What production lacks: a real way to danger routes and people who may talk. Empty where it may start. */
export function productionGaps({ file, service, text }: LoadedService): readonly Problem[] {
  const gap = (path: readonly string[], remedy: string): Problem => ({
    file,
    line: lineOf(text, path),
    message: `${path.join('.')}: ${remedy}`,
  });
  const routes = Object.entries<DangerRoute>({ ...service.danger }).flatMap(([name, route]) =>
    Object.entries<string>({ ...route })
      .filter(([, value]) => isPlaceholder(value))
      .map(([field]) =>
        gap(['danger', name, field], "write the council's real one in place of the example."),
      ),
  );
  return [
    ...(service.example
      ? [gap(['example'], 'this is the worked example. Make it yours, then take the line out.')]
      : []),
    ...(service.tenants.length === 0
      ? [gap(['tenants'], 'list the Entra tenant ids whose people may talk to it.')]
      : []),
    ...routes,
    ...contactPlaceholders(service.contacts).map(({ path, message }) => gap(path, message)),
  ];
}
