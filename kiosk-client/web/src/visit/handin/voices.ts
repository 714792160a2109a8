/** What was said in this visit, to be heard again: in the page's memory only, by the number of the note. */
const voices = new Map<number, string>();

export function keepVoice(number: number, said: Blob): void {
  voices.set(number, URL.createObjectURL(said));
}

/** Undefined after a reload: the program cannot open what it has sealed. */
export function voiceOf(number: number): string | undefined {
  return voices.get(number);
}

export function forgetVoices(): void {
  for (const url of voices.values()) URL.revokeObjectURL(url);
  voices.clear();
}
