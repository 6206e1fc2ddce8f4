/** Several steps of one answer read the same text: each reading is made once. */

/** Forgotten as soon as the steps at hand are through: what people type is not kept. */
export function rememberLast<Input, Made>(work: (input: Input) => Made): (input: Input) => Made {
  let last: { readonly input: Input; readonly made: Made } | undefined;
  const forget = (): void => {
    last = undefined;
  };
  return (input) => {
    if (last?.input === input) return last.made;
    if (!last) queueMicrotask(forget);
    last = { input, made: work(input) };
    return last.made;
  };
}
