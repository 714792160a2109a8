import type { IceServer, Rung, Signalling } from "../generated/wire.ts";
import type { Call, CallEvents, CallState } from "./call.ts";
import { Candidates, plain } from "./candidates.ts";
import { leanVoice, withPackets } from "./lean-sdp.ts";
import { type PacketMs, sending } from "./rungs.ts";
import { limit, sendPackets } from "./sending.ts";
import { StillsChannel } from "./stills-channel.ts";

const HELLO_EVERY_MS = 2_000;
const GIVE_UP_ATTEMPT_MS = 10_000;

/** Who makes the offers. One side always does, so that two offers never meet: the agent's. */
export type CallRole = "offerer" | "answerer";

/**
 * The engine `direct`: one RTCPeerConnection between the two browsers, signalled through the server.
 *
 * Each attempt of the offerer, and each page of the answerer, has an incarnation id (`from`). A side that starts says
 * hello until the other answers; a hello of an unknown incarnation makes the offerer begin anew, so a reloaded page, a
 * killed browser and a changed network all mend the same way.
 */
export class DirectCall implements Call {
  private me = crypto.randomUUID() as string;
  private peer: string | undefined;
  private connection: RTCPeerConnection | undefined;
  private stills: StillsChannel | undefined;
  private rung: Rung = "VIDEO";
  /** Also while the voice rests: then it wakes as it fell asleep. */
  private packets: PacketMs = 20;
  private candidates = new Candidates();
  private readonly sent: MediaStream;
  private timer: ReturnType<typeof setInterval> | undefined;
  private attemptedAt = 0;
  private state: CallState = "connecting";
  private work: Promise<void> = Promise.resolve();
  private readonly role: CallRole;
  private readonly iceServers: IceServer[];
  private readonly events: CallEvents;

  constructor(role: CallRole, raw: MediaStream, iceServers: IceServer[], events: CallEvents) {
    this.role = role;
    this.iceServers = iceServers;
    this.events = events;
    // Clones are sent: muting them leaves the raw tracks to the still of a paper.
    this.sent = new MediaStream(raw.getTracks().map((track) => track.clone()));
  }

  start(): void {
    this.become("connecting");
    this.sayHello();
    clearInterval(this.timer);
    this.timer = setInterval(() => this.watch(), HELLO_EVERY_MS);
  }

  receive(signal: Signalling): void {
    if (signal.to !== undefined && signal.to !== this.me) return;
    // In the order of arrival: a candidate must not overtake its description.
    this.work = this.work.then(() => this.handle(signal)).catch(() => this.startAnew());
  }

  setMicrophone(on: boolean): void {
    for (const track of this.sent.getAudioTracks()) track.enabled = on;
  }

  setCamera(on: boolean): void {
    for (const track of this.sent.getVideoTracks()) track.enabled = on;
  }

  obey(rung: Rung): void {
    if (rung === this.rung) return;
    this.rung = rung;
    this.packets = sending(rung).voice?.packetMs ?? this.packets;
    this.work = this.work.then(() => this.send()).catch(() => undefined);
  }

  mend(): void {
    this.watch();
  }

  hangUp(): void {
    this.signal({ bye: true });
    this.close();
  }

  close(): void {
    clearInterval(this.timer);
    this.drop();
    for (const track of this.sent.getTracks()) track.stop();
  }

  async stats(): Promise<RTCStatsReport | undefined> {
    return await this.connection?.getStats();
  }

  private async handle(signal: Signalling): Promise<void> {
    if (signal.bye) this.ended();
    else if (signal.hello) await this.greeted(signal.from);
    else if (signal.description?.type === "offer") await this.answer(signal.from, signal.description);
    else if (signal.from === this.peer) await this.negotiate(signal);
  }

  private async negotiate(signal: Signalling): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    if (signal.candidate) await this.candidates.add(connection, signal.candidate);
    if (!signal.description) return;
    await connection.setRemoteDescription(this.asked(signal.description));
    await this.candidates.addWaiting(connection);
  }

  private async greeted(from: string): Promise<void> {
    const known = from === this.peer && this.connection !== undefined && this.state !== "ended";
    if (this.role === "answerer") {
      if (!known) this.signal({ hello: true }, from);
    } else if (!known) {
      this.peer = from;
      await this.offerAnew();
    }
  }

  private async offerAnew(): Promise<void> {
    this.me = crypto.randomUUID();
    const connection = this.connect();
    for (const kind of ["audio", "video"] as const) {
      const track = this.sent.getTracks().find((each) => each.kind === kind);
      connection.addTransceiver(track ?? kind, {
        direction: track ? "sendrecv" : "recvonly",
        streams: track ? [this.sent] : [],
      });
    }
    await this.offer();
  }

  private async offer(): Promise<void> {
    const connection = this.connection;
    if (!connection) return;
    await connection.setLocalDescription(await connection.createOffer());
    await limit(connection, this.rung);
    this.signalDescription(connection);
  }

  private async answer(from: string, description: RTCSessionDescriptionInit): Promise<void> {
    if (this.role !== "answerer") return;
    if (from !== this.peer || !this.connection) {
      this.peer = from;
      this.connect();
    }
    const connection = this.connection as RTCPeerConnection;
    await connection.setRemoteDescription(this.asked(description));
    for (const transceiver of connection.getTransceivers()) {
      const track = this.sent.getTracks().find((each) => each.kind === transceiver.receiver.track.kind);
      if (!track || transceiver.sender.track) continue;
      await transceiver.sender.replaceTrack(track);
      transceiver.sender.setStreams(this.sent);
      transceiver.direction = "sendrecv";
    }
    await connection.setLocalDescription(await connection.createAnswer());
    await limit(connection, this.rung);
    this.signalDescription(connection);
    await this.candidates.addWaiting(connection);
  }

  private connect(): RTCPeerConnection {
    this.drop();
    this.attemptedAt = Date.now();
    const connection = new RTCPeerConnection({
      iceServers: this.iceServers,
      bundlePolicy: "max-bundle",
      iceCandidatePoolSize: 1,
    });
    this.connection = connection;
    this.stills = new StillsChannel(connection, (still) => this.events.still?.(still));
    this.sendStills();
    connection.onicecandidate = ({ candidate }) => {
      if (candidate?.candidate) this.signal({ candidate: plain(candidate) }, this.peer);
    };
    connection.ontrack = ({ streams, track }) => this.events.remote(streams[0] ?? new MediaStream([track]));
    connection.onconnectionstatechange = () => {
      if (connection === this.connection) this.changed(connection.connectionState);
    };
    return connection;
  }

  private changed(now: RTCPeerConnectionState): void {
    if (now === "connected") this.become("connected");
    if (now !== "disconnected" && now !== "failed") return;
    this.attemptedAt = Date.now();
    this.become("interrupted");
    if (now === "failed") this.startAnew();
  }

  /** Says hello while nobody answers, tries the path again while it is interrupted, gives a dead attempt up. */
  private watch(): void {
    if (this.state === "connected" || this.state === "ended") return;
    if (!this.connection) this.sayHello();
    else if (Date.now() - this.attemptedAt > GIVE_UP_ATTEMPT_MS) this.startAnew();
    else if (this.state === "interrupted" && this.role === "offerer") {
      this.work = this.work.then(() => this.offerAnotherPath()).catch(() => this.startAnew());
    }
  }

  private async offerAnotherPath(): Promise<void> {
    this.connection?.restartIce();
    await this.offer();
  }

  private startAnew(): void {
    this.drop();
    // What waits for a connection that was closed waits for ever: the new attempt must not queue behind it.
    this.work = Promise.resolve();
    // A new incarnation, so that the other side does not take this hello for a late one of the old attempt.
    this.me = crypto.randomUUID();
    this.peer = undefined;
    this.attemptedAt = Date.now();
    this.sayHello();
  }

  private sayHello(): void {
    this.signal({ hello: true });
  }

  private ended(): void {
    this.drop();
    this.peer = undefined;
    this.become("ended");
  }

  private drop(): void {
    const connection = this.connection;
    this.connection = undefined;
    this.stills?.stop();
    this.stills = undefined;
    this.candidates = new Candidates();
    connection?.close();
  }

  /** What this side sends, once the two agreed on what can be sent at all. */
  private async send(): Promise<void> {
    this.sendStills();
    if (!this.connection) return;
    await limit(this.connection, this.rung);
    await sendPackets(this.connection, this.packets);
  }

  private sendStills(): void {
    if (sending(this.rung).stills) this.stills?.send(this.sent.getVideoTracks()[0]);
    else this.stills?.stop();
  }

  private asked(description: RTCSessionDescriptionInit): RTCSessionDescriptionInit {
    return { type: description.type, sdp: withPackets(description.sdp ?? "", this.packets) };
  }

  private signalDescription(connection: RTCPeerConnection): void {
    const description = connection.localDescription;
    if (description)
      this.signal({ description: { type: description.type, sdp: leanVoice(description.sdp) } }, this.peer);
  }

  private signal(signal: Omit<Signalling, "from" | "to">, to?: string): void {
    this.events.signal({ ...signal, from: this.me, ...(to === undefined ? {} : { to }) });
  }

  private become(state: CallState): void {
    if (state === this.state && state !== "connecting") return;
    this.state = state;
    this.events.state(state);
  }
}
