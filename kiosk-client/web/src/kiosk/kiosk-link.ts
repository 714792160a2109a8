import {
  type FromPage,
  LiveSocket,
  type PageCallStats,
  type PageDevices,
  type PagePointer,
  type PageSignal,
  type PageTakePhoto,
  type Problem,
  ProblemError,
  type ToPage,
  type VisitView,
} from "@ventanilla/contract";
import { forgetBearer, keptBearer, launch } from "./launch.ts";

/** `lost`: the kiosk's program does not answer. `refused`: it does not let this window in. */
export type Phase = "starting" | "live" | "lost" | "refused" | "replaced";
export type Face = "CUSTOMER" | "OPERATOR";
export type Heard = PageSignal | PagePointer | PageTakePhoto;
export type Command = FromPage extends infer T ? (T extends { id: string } ? Omit<T, "id"> : never) : never;

export interface LinkEvents {
  phase(phase: Phase): void;
  view(view: VisitView): void;
  /** A refusal of something that was not asked for by a button: a photo that was none. */
  problem(problem: Problem): void;
}

const SHUT_OUT = ["launch-key-wrong", "signed-out"];

const RELAUNCH_MS = 1_000;
/** A shorter gap nobody needs to see. */
const LOST_AFTER_MS = 800;

/** The page's line to the kiosk's program: lets itself in by the launch key, stays, and comes back by itself. */
export class KioskLink {
  bearer = "";
  private socket: LiveSocket<VisitView, ToPage, FromPage> | undefined;
  private lost: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<(message: Heard) => void>();
  private heardNow = false;
  private readonly face: Face;
  private readonly events: LinkEvents;

  constructor(face: Face, events: LinkEvents) {
    this.face = face;
    this.events = events;
    void this.enter(keptBearer());
  }

  /** What the person should read, when the program refused it. */
  async command(command: Command): Promise<Problem | undefined> {
    try {
      await this.socket?.command(command);
      return undefined;
    } catch (reason) {
      if (reason instanceof ProblemError) return reason.problem;
      throw reason;
    }
  }

  /** Whether the agent is heard here. The program forgets it with the socket. */
  hears(now: boolean): void {
    if (now === this.heardNow) return;
    this.heardNow = now;
    this.socket?.tell({ type: "hears", hears: now });
  }

  tell(message: PageCallStats | PageDevices | PageSignal | PagePointer): void {
    this.socket?.tell(message);
  }

  listen(listener: (message: Heard) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async enter(kept?: string): Promise<void> {
    try {
      const bearer = kept ?? (await launch());
      if (bearer) this.open(bearer);
      else this.events.phase("refused");
    } catch {
      this.events.phase("lost");
      setTimeout(() => void this.enter(), RELAUNCH_MS);
    }
  }

  private open(bearer: string): void {
    this.bearer = bearer;
    this.socket = new LiveSocket(`ws://${location.host}/ws`, {
      hello: () => ({ type: "hello", bearer, face: this.face }),
      open: (open) => this.opened(open),
      view: (view) => {
        this.events.phase("live");
        this.events.view(view);
      },
      message: (message) => this.heard(message),
    });
  }

  private opened(open: boolean): void {
    clearTimeout(this.lost);
    if (!open) this.lost = setTimeout(() => this.events.phase("lost"), LOST_AFTER_MS);
    else if (this.heardNow) this.socket?.tell({ type: "hears", hears: true });
  }

  private heard(message: ToPage): void {
    switch (message.type) {
      case "replaced":
        this.leave("replaced");
        break;
      case "problem":
        this.troubled(message.problem);
        break;
      case "signal":
      case "pointer":
      case "takePhoto":
        for (const listener of this.listeners) listener(message);
        break;
    }
  }

  /** A program that was started again does not know the bearer: the key may still open. Anything else is shown. */
  private troubled(problem: Problem): void {
    if (SHUT_OUT.includes(problem.code)) {
      this.leave("starting");
      forgetBearer();
      void this.enter();
    } else this.events.problem(problem);
  }

  private leave(phase: Phase): void {
    clearTimeout(this.lost);
    this.socket?.close();
    this.socket = undefined;
    this.events.phase(phase);
  }
}
