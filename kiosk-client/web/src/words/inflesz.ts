/**
 * How easy Spanish is to read: the INFLESZ scale over Szigriszt's formula (206,835 − 62,3 · syllables/words −
 * words/sentences). 65 and more is "bastante fácil": what a person with primary school reads.
 */
export function inflesz(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentencesOf(text).length;
}

export function sentencesOf(text: string): string[] {
  return text
    .split(/[.:;!?…\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A syllable for each vowel group; two strong vowels, or a weak one with its accent, are two. */
export function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/([gq])u(?=[eiéí])/g, "$1")
    .replace(/y$/, "i")
    .match(/[aeiouáéíóúü]+/g);
  return Math.max(
    1,
    (groups ?? []).reduce((sum, group) => sum + nucleiOf(group), 0),
  );
}

function nucleiOf(vowels: string): number {
  const strong = vowels.match(/[aeoáéóíú]/g);
  return Math.max(1, strong?.length ?? 1);
}
