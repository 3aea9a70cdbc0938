/** A call that did not succeed. `message` is a sentence from the server, in the caller's language, or empty. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ApiProblem";
  }

  /** No answer at all: the server is stopped or the network is away. */
  get isOffline(): boolean {
    return this.status === 0;
  }
}
