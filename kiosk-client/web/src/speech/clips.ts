/**
 * The words that numbers and dates are joined from, and how each is spoken: about sixty clips, so that any radicado
 * and any date can be read aloud without a voice in the browser.
 */
export const MONTHS = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
] as const;

/** From Sunday, as `Date` counts. */
export const WEEKDAYS = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"] as const;

const NUMBERS = [
  ..."cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince".split(" "),
  ..."dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés".split(" "),
  ..."veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta_y_uno".split(
    " ",
  ),
].map((word) => word.replaceAll("_", " "));

/** As the characters of a code are said in Colombia; b and v, u and w must not sound alike. */
const LETTERS: Readonly<Record<string, string>> = {
  A: "a",
  B: "be",
  C: "ce",
  D: "de",
  E: "e",
  F: "efe",
  G: "ge",
  H: "hache",
  J: "jota",
  K: "ka",
  M: "eme",
  N: "ene",
  P: "pe",
  Q: "cu",
  R: "erre",
  S: "ese",
  T: "te",
  V: "uve",
  W: "doble u",
  X: "equis",
  Y: "ye",
  Z: "zeta",
};

export type Clip = `clip.${string}`;

export const CLIPS: Readonly<Record<Clip, string>> = {
  ...Object.fromEntries(NUMBERS.map((word, number) => [`clip.${number}`, word])),
  ...Object.fromEntries(WEEKDAYS.map((word, day) => [`clip.weekday.${day}`, word])),
  ...Object.fromEntries(MONTHS.map((word, month) => [`clip.month.${month + 1}`, `de ${word}`])),
  ...Object.fromEntries(Object.entries(LETTERS).map(([letter, said]) => [`clip.${letter}`, said])),
  "clip.first": "primero",
  "clip.ENT": "e, ene, te",
};

/** The greatest number with a clip of its own. */
export const GREATEST = NUMBERS.length - 1;
