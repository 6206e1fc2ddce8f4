/** The person stopped the reply with Teams' own button: they want none. */
export class Stopped extends Error {
  constructor(cause: unknown) {
    super('The reply was stopped by the person.', { cause });
    this.name = 'Stopped';
  }
}
