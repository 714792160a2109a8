/**
 * A voice of this computer's own that speaks Spanish, the country's if there is one: Windows has one, Linux seldom. Never one that sends
 * the words away to be spoken.
 */
export function ownVoice<V extends Pick<SpeechSynthesisVoice, "lang" | "localService">>(
  voices: readonly V[],
): V | undefined {
  const spanish = voices.filter(({ lang, localService }) => localService && /^es\b/.test(lang));
  return (
    spanish.find(({ lang }) => lang === "es-CO") ?? spanish.find(({ lang }) => lang !== "es-ES") ?? spanish[0]
  );
}

/** What nobody could record beforehand. Without a voice it is only read. */
export function readAloud(text: string): void {
  const voice = ownVoice(speechSynthesis.getVoices());
  if (!voice) return;
  speechSynthesis.cancel();
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.voice = voice;
  spoken.lang = voice.lang;
  speechSynthesis.speak(spoken);
}
