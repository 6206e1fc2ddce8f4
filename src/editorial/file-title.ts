/** What a file of the guidance is called: its title for everybody, and its path for whoever keeps the files. */
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';

export interface NamedFile {
  readonly title: string;
  readonly path: string;
}

/** Of each folder whose files have no title of their own. */
const untitled: Readonly<Record<string, (name: string, files: GuidanceFiles) => string>> = {
  offers: (name, files) => `The offer: ${authorityIn(files, name)}`,
  glossary: (name) => `Glossary: ${inWords(name)}`,
  procedures: (name) => `Law that procedures rest on: ${inWords(name)}`,
};

export function namedFile(files: GuidanceFiles, path: string): NamedFile {
  const own = /^title: (.+)$/m.exec(files.get(path) ?? '')?.[1];
  return { title: own === undefined ? byPath(files, path) : unquoted(own), path };
}

function byPath(files: GuidanceFiles, path: string): string {
  const [, folder = '', name = path] = /^(?:(\w+)\/)?(?:.*\/)?([^/]+)\.\w+$/.exec(path) ?? [];
  return untitled[folder]?.(name, files) ?? inWords(name);
}

function authorityIn(files: GuidanceFiles, id: string): string {
  const named = new RegExp(`^- id: ${id}\\n {2}name: (.+)$`, 'm').exec(files.get('authorities.yaml') ?? '');
  return named?.[1] === undefined ? inWords(id) : unquoted(named[1]);
}

const inWords = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** As YAML has it: between double quotes with backslashes, or between single ones that stand twice within. */
function unquoted(written: string): string {
  const text = written.trim();
  if (/^".*"$/.test(text)) return text.slice(1, -1).replace(/\\(.)/g, '$1');
  return /^'.*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}
