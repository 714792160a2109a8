/** What this side sends of itself, whenever it is there: a camera takes a second to open, and the path is found meanwhile. */
export class Outgoing {
  /** The name under which all of it belongs together, whatever it will be. */
  readonly stream = new MediaStream();
  private readonly on = { audio: true, video: true };
  private tracks: MediaStreamTrack[] = [];

  get picture(): MediaStreamTrack | undefined {
    return this.tracks.find(({ kind }) => kind === "video");
  }

  /** Clones are sent: muting them leaves the raw tracks to the still of a paper. */
  carry(raw: MediaStream): void {
    this.stop();
    this.tracks = raw.getTracks().map((track) => track.clone());
    this.apply();
  }

  switch(kind: "audio" | "video", on: boolean): void {
    this.on[kind] = on;
    this.apply();
  }

  /** Nobody has to be asked: what will be sent was agreed on before it was there. */
  async putInto(connection: RTCPeerConnection): Promise<void> {
    for (const { sender, receiver, direction } of connection.getTransceivers()) {
      const track = this.tracks.find(({ kind }) => kind === receiver.track.kind);
      if (track && direction === "sendrecv") await sender.replaceTrack(track);
    }
  }

  stop(): void {
    for (const track of this.tracks) track.stop();
  }

  private apply(): void {
    for (const track of this.tracks) track.enabled = this.on[track.kind === "audio" ? "audio" : "video"];
  }
}
