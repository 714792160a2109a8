const SAVE_AFTER_MS = 1_000;

export type Saved = "saved" | "saving";

/**
 * Saves the newest draft at most a second after the first keystroke that is not saved yet, one at a time: a slow link never
 * has two underway, and an old one never lands after a new one.
 */
export class DraftSaver<Draft> {
  #newest: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underway = false;
  readonly #save: (draft: Draft) => Promise<unknown>;
  readonly #tell: (saved: Saved) => void;

  constructor(save: (draft: Draft) => Promise<unknown>, tell: (saved: Saved) => void) {
    this.#save = save;
    this.#tell = tell;
  }

  change(draft: Draft): void {
    this.#newest = draft;
    this.#tell("saving");
    if (!this.#underway) this.#timer ??= setTimeout(() => void this.flush(), SAVE_AFTER_MS);
  }

  /** Now, because the page may go away. */
  async flush(): Promise<void> {
    this.stop();
    const draft = this.#newest;
    if (draft === undefined || this.#underway) return;
    this.#newest = undefined;
    this.#underway = true;
    await this.#save(draft);
    this.#underway = false;
    if (this.#newest === undefined) this.#tell("saved");
    else this.change(this.#newest);
  }

  /** Forgets what waits: the attention is over. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
