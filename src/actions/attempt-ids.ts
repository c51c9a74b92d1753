/**
 * Ids of one attempt to save. The same content gets the same ids again until it was saved, so that a retry of what
 * reached the disk after all appends nothing twice; other content gets others. `content` is anything JSON can write.
 */
export class AttemptIds {
  readonly #newId: () => string;
  #content = '';
  #made: string[] = [];

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** A source of ids for this content, from its first id on. */
  of(content: unknown): () => string {
    const text = JSON.stringify(content);
    if (text !== this.#content) this.#made = [];
    this.#content = text;
    const made = this.#made;
    let next = 0;
    return () => {
      const id = made[next] ?? this.#newId();
      made[next] = id;
      next += 1;
      return id;
    };
  }

  /** Saved: the same content once more is another act. */
  forget(): void {
    this.#content = '';
    this.#made = [];
  }
}
