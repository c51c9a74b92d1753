/**
 * One piece of work at a time. It is taken at once and not with the next drawing: of two clicks in one moment the second
 * finds it taken.
 */
export class OneAtATime {
  #running: AbortController | undefined;

  /** What the work listens to; undefined while another has not ended. */
  begin(): AbortController | undefined {
    if (this.#running !== undefined) return undefined;
    this.#running = new AbortController();
    return this.#running;
  }

  /** To be told of what `begin` gave, however the work ended. */
  end(work: AbortController): void {
    if (this.#running === work) this.#running = undefined;
  }

  /** Stops what is running; it is still running until it has ended. */
  stop(): void {
    this.#running?.abort();
  }
}
