import type { Spoken } from "./joining.ts";

/**
 * Plays recorded sentences one after another. One at a time: what starts stops what was speaking.
 * The browser lets a page sound only after the first touch; before it, saying something is nothing.
 */
export class Voice {
  private context: AudioContext | undefined;
  private readonly buffers = new Map<string, Promise<AudioBuffer | undefined>>();
  private playing: AudioBufferSourceNode[] = [];
  private turn = 0;

  /** Resolves when the last word was said, or when something else stopped it. */
  async say(spoken: Spoken[]): Promise<void> {
    this.stop();
    if (spoken.length === 0 || !navigator.userActivation.hasBeenActive) return;
    const turn = this.turn;
    const context = this.ready();
    const buffers = await Promise.all(spoken.map(({ clip }) => this.buffer(context, clip)));
    if (turn === this.turn) await this.play(context, spoken, buffers);
  }

  stop(): void {
    this.turn++;
    for (const node of this.playing.splice(0)) node.stop();
  }

  private ready(): AudioContext {
    this.context ??= new AudioContext();
    void this.context.resume();
    return this.context;
  }

  private play(context: AudioContext, spoken: Spoken[], buffers: (AudioBuffer | undefined)[]): Promise<void> {
    let at = context.currentTime + 0.05;
    for (const [index, buffer] of buffers.entries()) {
      if (!buffer) continue;
      const node = new AudioBufferSourceNode(context, { buffer });
      node.connect(context.destination);
      node.start(at);
      this.playing.push(node);
      at += buffer.duration + (spoken[index]?.pause ?? 0) / 1000;
    }
    const last = this.playing.at(-1);
    return new Promise((said) => {
      if (last) last.onended = () => said();
      else said();
    });
  }

  /** A sentence without its file is passed over: it stands on the screen. */
  private buffer(context: AudioContext, clip: string): Promise<AudioBuffer | undefined> {
    const loaded = this.buffers.get(clip) ?? load(context, clip);
    this.buffers.set(clip, loaded);
    return loaded;
  }
}

async function load(context: AudioContext, clip: string): Promise<AudioBuffer | undefined> {
  const answer = await fetch(`/prompts/es-CO/${clip}.opus`).catch(() => undefined);
  if (!answer?.ok) return undefined;
  return await context.decodeAudioData(await answer.arrayBuffer()).catch(() => undefined);
}
