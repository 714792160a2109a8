import type { Problem } from "./generated/wire.ts";
import { mergePatch } from "./merge-patch.ts";

/** What any of our servers says: a view by snapshot and numbered changes, answers to commands, and whatever else. */
type FromServer =
  | { type: "snapshot"; seq: number; view: unknown }
  | { type: "change"; seq: number; patch: unknown }
  | { type: "done"; id: string }
  | { type: "problem"; id?: string; problem: Problem }
  | { type: "other" };

/** A refusal by the server: show `problem.title` and `problem.next` to the person. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

interface Pending {
  text: string;
  done: () => void;
  refused: (reason: ProblemError) => void;
}

/**
 * The conversation over a socket, without the socket: keeps the view in step and the unanswered commands, so that a
 * dropped line loses neither. A command may reach the server twice; its id makes the second time harmless.
 */
export class Conversation<View> {
  view: View | undefined;
  private seq = -1;
  private readonly pending = new Map<string, Pending>();

  /** A command to send, and the promise of its answer. */
  command(message: { id: string }): { text: string; answer: Promise<void> } {
    const text = JSON.stringify(message);
    const answer = new Promise<void>((done, refused) => {
      this.pending.set(message.id, { text, done, refused });
    });
    return { text, answer };
  }

  /** What to say again on a new socket, oldest first. */
  unanswered(): string[] {
    return [...this.pending.values()].map((command) => command.text);
  }

  /** `view`: it changed. `resync`: a change was missed, ask for a snapshot. `other`: not ours, hand it on. */
  receive(raw: unknown): "view" | "resync" | "answer" | "other" {
    const message = raw as FromServer;
    switch (message.type) {
      case "snapshot":
        this.seq = message.seq;
        this.view = message.view as View;
        return "view";
      case "change":
        if (this.view === undefined || message.seq !== this.seq + 1) return "resync";
        this.seq = message.seq;
        this.view = mergePatch(this.view, message.patch) as View;
        return "view";
      case "done":
        this.settle(message.id)?.done();
        return "answer";
      case "problem": {
        const command = message.id === undefined ? undefined : this.settle(message.id);
        command?.refused(new ProblemError(message.problem));
        return command ? "answer" : "other";
      }
      default:
        return "other";
    }
  }

  private settle(id: string): Pending | undefined {
    const command = this.pending.get(id);
    this.pending.delete(id);
    return command;
  }
}
