import type { IceServer, Rung, Signalling } from "../generated/wire.ts";
import type { Call, CallEvents, CallState } from "./call.ts";
import { Candidates, plain } from "./candidates.ts";
import { inOrder } from "./codecs.ts";
import { leanVoice, withPackets } from "./lean-sdp.ts";
import { Outgoing } from "./outgoing.ts";
import { type PacketMs, sending } from "./rungs.ts";
import { limit, sendPackets } from "./sending.ts";
import { StillsChannel } from "./stills-channel.ts";

const HELLO_EVERY_MS = 2_000;
const GIVE_UP_ATTEMPT_MS = 10_000;

/** Who makes the offers. One side always does, so that two offers never meet: the kiosk's, which has time while she waits. */
export type CallRole = "offerer" | "answerer";

/**
 * The engine `direct`: one RTCPeerConnection between the two browsers, signalled through the server.
 *
 * Each attempt of the offerer, and each page of the answerer, has an incarnation id (`from`). A side that starts says
 * hello until the other answers; a hello of an unknown incarnation makes the offerer begin anew, so a reloaded page, a
 * killed browser and a changed network all mend the same way. What is sent may come later than the connection: a camera
 * takes a second to open, and the path is found meanwhile.
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
  private readonly outgoing = new Outgoing();
  private timer: ReturnType<typeof setInterval> | undefined;
  private attemptedAt = 0;
  private helloAt = 0;
  private answered: string | undefined;
  private state: CallState = "connecting";
  private work: Promise<void> = Promise.resolve();
  private readonly role: CallRole;
  private readonly image: boolean;
  private readonly iceServers: IceServer[];
  private readonly events: CallEvents;

  /** @param image whether this side will ever send a picture */
  constructor(role: CallRole, image: boolean, iceServers: IceServer[], events: CallEvents) {
    this.role = role;
    this.image = image;
    this.iceServers = iceServers;
    this.events = events;
  }

  /** Makes the offer before there is anybody to take it: whoever is told of it later answers at once. Sends nothing of her. */
  prepare(): void {
    this.work = this.work.then(() => this.offerAnew()).catch(() => this.drop());
  }

  start(): void {
    if (this.state !== "connected") this.become("connecting");
    this.attemptedAt = Date.now();
    // An offer that was prepared says more than a hello, and is there already.
    this.work = this.work.then(() => {
      if (this.connection?.iceGatheringState !== "complete") this.sayHello();
    });
    clearInterval(this.timer);
    this.timer = setInterval(() => this.watch(), HELLO_EVERY_MS);
  }

  receive(signal: Signalling): void {
    if (signal.to !== undefined && signal.to !== this.me) return;
    // In the order of arrival: a candidate must not overtake its description.
    this.work = this.work.then(() => this.handle(signal)).catch(() => this.startAnew());
  }

  carry(raw: MediaStream): void {
    this.stills?.stop();
    this.outgoing.carry(raw);
    this.work = this.work.then(() => this.send()).catch(() => undefined);
  }

  setMicrophone(on: boolean): void {
    this.outgoing.switch("audio", on);
  }

  setCamera(on: boolean): void {
    this.outgoing.switch("video", on);
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
    this.outgoing.stop();
  }

  async stats(): Promise<RTCStatsReport | undefined> {
    return await this.connection?.getStats();
  }

  private async handle(signal: Signalling): Promise<void> {
    if (signal.bye) this.ended();
    else if (signal.hello) await this.greeted(signal.from);
    else if (signal.description?.type === "offer") await this.answer(signal.from, signal.description);
    else if (signal.from === this.peer || this.isTaken(signal)) await this.negotiate(signal);
  }

  /** Somebody answers what was offered to nobody in particular. */
  private isTaken({ to }: Signalling): boolean {
    return this.role === "offerer" && this.peer === undefined && to === this.me;
  }

  private async negotiate(signal: Signalling): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    this.peer = signal.from;
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
    const codecs = RTCRtpReceiver.getCapabilities("video")?.codecs ?? [];
    const ordered = await inOrder(codecs, navigator.mediaCapabilities);
    this.me = crypto.randomUUID();
    const connection = this.connect();
    const { stream } = this.outgoing;
    const sent: RTCRtpTransceiverInit = { direction: "sendrecv", streams: [stream] };
    connection.addTransceiver("audio", sent);
    connection
      .addTransceiver("video", this.image ? sent : { direction: "recvonly" })
      .setCodecPreferences(ordered);
    await this.outgoing.putInto(connection);
    await this.offer();
  }

  private async offer(): Promise<void> {
    const connection = this.connection;
    if (!connection) return;
    await connection.setLocalDescription(await connection.createOffer());
    await limit(connection, this.rung);
    if (this.peer) this.signalDescription(connection);
  }

  private async answer(from: string, description: RTCSessionDescriptionInit): Promise<void> {
    // One that was heard before is answered already.
    if (this.role !== "answerer" || description.sdp === this.answered) return;
    this.answered = description.sdp;
    if (from !== this.peer || !this.connection) {
      this.peer = from;
      this.connect();
    }
    const connection = this.connection as RTCPeerConnection;
    await connection.setRemoteDescription(this.asked(description));
    for (const transceiver of connection.getTransceivers()) {
      if (transceiver.receiver.track.kind === "video" && !this.image) continue;
      transceiver.sender.setStreams(this.outgoing.stream);
      transceiver.direction = "sendrecv";
    }
    await this.outgoing.putInto(connection);
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
      // As long as nobody can take it, the offer waits for all its candidates and goes whole.
      if (!this.peer) return candidate ? undefined : this.signalDescription(connection);
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
    this.helloAt = 0;
    this.sayHello();
  }

  /** Twice in a breath says no more than once, and would be taken for two who come. */
  private sayHello(): void {
    if (Date.now() - this.helloAt < HELLO_EVERY_MS / 2) return;
    this.helloAt = Date.now();
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
    await this.outgoing.putInto(this.connection);
    await limit(this.connection, this.rung);
    await sendPackets(this.connection, this.packets);
  }

  private sendStills(): void {
    if (sending(this.rung).stills) this.stills?.send(this.outgoing.picture);
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
