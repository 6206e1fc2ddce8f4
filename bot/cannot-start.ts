/** Why Signpost does not start, in words for whoever starts it: everything that is missing, at once. */
export class CannotStart extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'CannotStart';
  }
}
