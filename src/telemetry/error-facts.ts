/** What may be told of an error: its name, its code and where it was thrown, never its message, which may quote input. */

export interface ErrorFacts {
  readonly name: string;
  readonly code?: string | number;
  readonly stack?: readonly string[];
  readonly cause?: ErrorFacts;
  readonly errors?: readonly ErrorFacts[];
}

const deepestCause = 3;
const mostFrames = 20;
const plainName = /^[A-Za-z_$][\w$]{0,60}$/;
const plainCode = /^[\w.-]{1,60}$/;
/** A place in code: `at name (file:line:column)` and its kin; a line of a message is not one. */
const frame = /^ {4}at (?:[^()]{1,120} \()?(?:file:\/\/|node:|\/|[A-Za-z]:[\\/])[^()]{1,300}:\d+:\d+\)?$/;

export function toErrorFacts(thrown: unknown, depth = 1): ErrorFacts {
  // Anything can be thrown; of what is not an error, only its type is safe to tell.
  if (!(thrown instanceof Error)) return { name: thrown === null ? 'null' : typeof thrown };
  const code = toCode(thrown);
  const stack = toFrames(thrown);
  return {
    name: plainName.test(thrown.name) ? thrown.name : 'Error',
    ...(code === undefined ? {} : { code }),
    ...(stack.length === 0 ? {} : { stack }),
    ...(depth < deepestCause ? within(thrown, depth + 1) : {}),
  };
}

function within(error: Error, depth: number): Pick<ErrorFacts, 'cause' | 'errors'> {
  const several = error instanceof AggregateError ? error.errors.slice(0, 3) : [];
  return {
    ...(error.cause === undefined ? {} : { cause: toErrorFacts(error.cause, depth) }),
    ...(several.length === 0 ? {} : { errors: several.map((each) => toErrorFacts(each, depth)) }),
  };
}

function toCode(error: Error): string | number | undefined {
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'number') return code;
  return typeof code === 'string' && plainCode.test(code) ? code : undefined;
}

/** The message stands at the head of a stack and may have lines that look like frames: it is cut off first. */
function toFrames(error: Error): readonly string[] {
  const stack = typeof error.stack === 'string' ? error.stack : '';
  const at = error.message === '' ? -1 : stack.indexOf(error.message);
  const rest = at < 0 ? stack : stack.slice(at + error.message.length);
  return rest
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim());
}
