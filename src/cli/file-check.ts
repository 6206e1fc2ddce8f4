/** What the editors' checks share: every problem as file:line and its remedy, and 1 as the exit code where there is one. */
import { join } from 'node:path';
import { type Config, parseConfig, readEnvironment } from '../config.ts';
import { FileProblems, type Problem } from '../files/checked-yaml.ts';

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Files are named from where the command was run, so that a terminal can open them. */
export const problemLines = (guidanceFolder: string, problems: readonly Problem[]): readonly string[] =>
  problems.map(({ file, line, message }) => `${join(guidanceFolder, file)}:${String(line)} ${message}`);

const fail = (lines: readonly string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
};

/** Runs a check of the configured guidance folder; the faults that it throws are listed. */
export async function runFileCheck(check: (config: Config) => Promise<void>): Promise<void> {
  const read = parseConfig(readEnvironment());
  if (!read.ok) {
    fail(read.problems);
    return;
  }
  const { guidanceFolder } = read.config;
  try {
    await check(read.config);
  } catch (error) {
    if (isMissing(error)) {
      fail([`There is no whole guidance folder at ${guidanceFolder}: set GUIDANCE_DIR to where it is.`]);
      return;
    }
    if (!(error instanceof FileProblems)) throw error;
    const count = error.problems.length;
    fail([
      ...problemLines(guidanceFolder, error.problems),
      `${String(count)} ${count === 1 ? 'problem' : 'problems'}: it cannot start until ${count === 1 ? 'it is' : 'they are'} put right.`,
    ]);
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
