/** Two soft notes, made here: nothing to load. A browser that allows no sound yet stays silent. */
export function chime(): void {
  const audio = new AudioContext();
  const now = audio.currentTime;
  note(audio, 659, now, 0.35);
  note(audio, 880, now + 0.16, 0.6).onended = () => void audio.close();
}

function note(audio: AudioContext, pitch: number, from: number, lasts: number): OscillatorNode {
  const tone = new OscillatorNode(audio, { frequency: pitch, type: "sine" });
  const loudness = new GainNode(audio, { gain: 0 });
  loudness.gain.setTargetAtTime(0.08, from, 0.02);
  loudness.gain.setTargetAtTime(0, from + 0.08, lasts / 4);
  tone.connect(loudness).connect(audio.destination);
  tone.start(from);
  tone.stop(from + lasts);
  return tone;
}
