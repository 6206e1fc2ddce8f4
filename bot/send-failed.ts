/** A reply did not get through to Teams. */
export class SendFailed extends Error {
  readonly code: string;
  readonly mayHaveArrived: boolean;
  constructor(code: string, mayHaveArrived: boolean, cause: unknown) {
    super(`The reply did not get through: ${code}`, { cause });
    this.name = 'SendFailed';
    this.code = code;
    this.mayHaveArrived = mayHaveArrived;
  }
}
