/** Reads "I am away until 3 December, Ben covers" and "I am back". */

export interface AwayTyped {
  /** As it was typed, to be read as a date. */
  readonly until: string;
  readonly cover: string | undefined;
}

const away =
  /^(?:i am|i['’]?m) (?:away|off|out|on leave|on holiday)(?:(?: until| till| til)? (?<rest>\S.*?))?[.!]*$/i;
const covering =
  /^(?<until>.+?)(?:\s*[,;.–-]\s*|\s+and\s+)(?<cover>[\p{L}'’ .-]+?)\s+(?:covers?|will cover|is covering)(?: for me)?$/iu;
const back = /^(?:i am|i['’]?m) back(?: at work| today)?[.!]*$/i;

/** Undefined where it is no such message; `until` is empty where it names no day. */
export function readAway(typed: string): AwayTyped | undefined {
  const said = away.exec(typed);
  if (!said) return undefined;
  const rest = said.groups?.['rest'] ?? '';
  const { until = rest, cover } = covering.exec(rest)?.groups ?? {};
  return { until, cover };
}

export const isBack = (typed: string): boolean => back.test(typed);
