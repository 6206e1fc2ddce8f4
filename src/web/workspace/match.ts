/** Finds the route that an address and a method name, with what stands in the address's parts. */
import { pathParts, apiRoot, type PathPart, type Route, type RouteTable } from '../contract/routes.ts';

export interface Matched {
  /** The route's name in the contract: what the log calls it. */
  readonly name: string;
  readonly route: Route;
  readonly parts: Readonly<Record<string, string>>;
}

export type Match =
  | ({ readonly kind: 'route' } & Matched)
  | { readonly kind: 'none' }
  /** The address is known, with other methods. */
  | { readonly kind: 'method'; readonly allowed: readonly string[] };

/** By the form of the address: `/me`, `/services/:/queue`. */
type Index = ReadonlyMap<string, readonly (readonly [string, Route])[]>;

const segmentsOf = (path: string): readonly string[] => path.split('/').slice(1);

const isPart = (segment: string): boolean => segment.startsWith(':');

/** As many forms as a route has: each of its parts stands for one segment. */
const formOf = (path: string): string =>
  segmentsOf(path)
    .map((segment) => (isPart(segment) ? ':' : segment))
    .join('/');

export function createMatch(table: RouteTable): (method: string, path: string) => Match {
  const entries = Object.entries(table);
  const forms = [...new Set(entries.map(([, { path }]) => formOf(path)))];
  const index: Index = new Map(
    forms.map((form) => [form, entries.filter(([, { path }]) => formOf(path) === form)]),
  );
  return (method, path) => {
    const segments = segmentsOf(path.slice(apiRoot.length));
    const form = forms.find((one) => fits(one.split('/'), segments));
    const there = (form === undefined ? undefined : index.get(form)) ?? [];
    const found = there.find(([, route]) => route.method === method);
    if (found === undefined) return there.length === 0 ? { kind: 'none' } : otherMethods(there);
    const [name, route] = found;
    const parts = partsIn(route.path, segments);
    return parts === undefined ? { kind: 'none' } : { kind: 'route', name, route, parts };
  };
}

const otherMethods = (there: readonly (readonly [string, Route])[]): Match => ({
  kind: 'method',
  allowed: [...new Set(there.map(([, { method }]) => method))],
});

const fits = (form: readonly string[], segments: readonly string[]): boolean =>
  form.length === segments.length && form.every((one, at) => one === ':' || one === segments[at]);

const isKnownPart = (name: string): name is PathPart => Object.hasOwn(pathParts, name);

/** Undefined where a part is not of the shape that it must have. */
function partsIn(path: string, segments: readonly string[]): Readonly<Record<string, string>> | undefined {
  const parts: Record<string, string> = {};
  for (const [at, segment] of segmentsOf(path).entries()) {
    if (!isPart(segment)) continue;
    const name = segment.slice(1);
    const value = segments[at] ?? '';
    if (!isKnownPart(name) || !pathParts[name].safeParse(value).success) return undefined;
    parts[name] = value;
  }
  return parts;
}
