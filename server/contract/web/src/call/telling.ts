/** Nobody is told more often than that how the call goes. */
export const QUIET_MS = 20_000;

export interface Told<What> {
  what: What;
  at: number;
}

/** What comes of news: to be told now, to be looked at again when it is quiet enough, or neither. */
export interface Next<What> {
  told: Told<What>;
  tell: boolean;
  againMs?: number;
}

/** @param told the last that was told; at the beginning what goes without saying, at a time that is long ago */
export function next<What>(told: Told<What>, what: What, now: number): Next<What> {
  if (what === told.what) return { told, tell: false };
  const quiet = now - told.at;
  if (quiet < QUIET_MS) return { told, tell: false, againMs: QUIET_MS - quiet };
  return { told: { what, at: now }, tell: true };
}

/** Tells what lasts: what came and went within the quiet is never told. */
export class Teller<What> {
  private told: Told<What>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly tell: (what: What, before: What) => void;

  /** @param toldAt when something else was told, which was news enough for a while */
  constructor(
    usual: What,
    tell: (what: What, before: What) => void,
    toldAt: number = Number.NEGATIVE_INFINITY,
  ) {
    this.told = { what: usual, at: toldAt };
    this.tell = tell;
  }

  hear(what: What): void {
    clearTimeout(this.timer);
    const before = this.told.what;
    const { told, tell, againMs } = next(this.told, what, Date.now());
    this.told = told;
    if (tell) this.tell(what, before);
    if (againMs !== undefined) this.timer = setTimeout(() => this.hear(what), againMs);
  }

  close(): void {
    clearTimeout(this.timer);
  }
}
