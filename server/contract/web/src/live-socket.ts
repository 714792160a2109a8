import { Conversation } from "./conversation.ts";

const FIRST_RETRY_MS = 300;
const LONGEST_RETRY_MS = 5_000;

/** A message before its id is put in. */
type WithoutId<T> = T extends { id: string } ? Omit<T, "id"> : never;

export interface LiveSocketEvents<View, In> {
  /** The view changed. */
  view(view: View): void;
  /** Anything but view and answers: signals, pointers, problems of no command. */
  message(message: In): void;
  /** Whether the socket is open now. */
  open(open: boolean): void;
  /** Said first on every new socket, when given. */
  hello?(): object;
}

/**
 * A socket that stays: reconnects by itself (0.3 s, doubling to 5 s, jittered), keeps the view, repeats unanswered
 * commands. `In` and `Out` are the messages of the schema.
 */
export class LiveSocket<View, In, Out extends { type: string }> {
  private readonly conversation = new Conversation<View>();
  private socket: WebSocket | undefined;
  private retryMs = FIRST_RETRY_MS;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private closed = false;
  private readonly url: string;
  private readonly events: LiveSocketEvents<View, In>;

  constructor(url: string, events: LiveSocketEvents<View, In>) {
    this.url = url;
    this.events = events;
    this.connect();
    globalThis.addEventListener?.("online", this.connectNow);
  }

  /** Resolves when the server has done it; rejects with a ProblemError when it refuses. Survives a dropped socket. */
  command(message: WithoutId<Out>): Promise<void> {
    const { text, answer } = this.conversation.command({ ...message, id: crypto.randomUUID() });
    this.say(text);
    return answer;
  }

  /** For what is worthless a second later (signals, pointers): dropped while the socket is down. */
  tell(message: Out): void {
    this.say(JSON.stringify(message));
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.retry);
    globalThis.removeEventListener?.("online", this.connectNow);
    this.socket?.close();
  }

  private readonly connectNow = (): void => {
    if (this.socket || this.closed) return;
    clearTimeout(this.retry);
    this.connect();
  };

  private connect(): void {
    const socket = new WebSocket(this.url);
    this.socket = socket;
    socket.onopen = () => {
      this.retryMs = FIRST_RETRY_MS;
      const hello = this.events.hello?.();
      if (hello) socket.send(JSON.stringify(hello));
      this.events.open(true);
      for (const text of this.conversation.unanswered()) socket.send(text);
    };
    socket.onmessage = (event) => this.receive(JSON.parse(event.data));
    socket.onclose = () => this.lost();
  }

  private lost(): void {
    this.socket = undefined;
    if (this.closed) return;
    this.events.open(false);
    this.retry = setTimeout(() => this.connect(), this.retryMs * (0.5 + Math.random() / 2));
    this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
  }

  private receive(message: unknown): void {
    switch (this.conversation.receive(message)) {
      case "view":
        this.events.view(this.conversation.view as View);
        break;
      case "resync":
        this.say('{"type":"resync"}');
        break;
      case "other":
        this.events.message(message as In);
        break;
      case "answer":
        break;
    }
  }

  private say(text: string): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(text);
  }
}
