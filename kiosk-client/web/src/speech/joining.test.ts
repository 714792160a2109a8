import assert from "node:assert/strict";
import { test } from "node:test";
import { CLIPS, type Clip } from "./clips.ts";
import {
  codeAloud,
  dateAloud,
  groupsOf,
  numberAloud,
  radicadoAloud,
  type Spoken,
  sentenceWithNumber,
} from "./joining.ts";

const heard = (spoken: Spoken[]) => spoken.map(({ clip }) => CLIPS[clip as Clip] ?? clip).join(" ");

test("a radicado is read digit by digit", () => {
  assert.equal(
    heard(radicadoAloud("2026-ENT-000458")),
    "dos cero dos seis e, ene, te cero cero cero cuatro cinco ocho",
  );
});

test("a radicado stands in groups of at most four", () => {
  assert.deepEqual(groupsOf("2026-ENT-000458"), ["2026", "ENT", "000", "458"]);
});

test("the silence after a group is long enough to write it down", () => {
  const pauses = radicadoAloud("2026-ENT-000458").map(({ pause }) => pause >= 500);
  assert.deepEqual(
    pauses.flatMap((long, at) => (long ? [at] : [])),
    [3, 4, 7, 10],
  );
});

test("a code is read character by character, and every character has its sound", () => {
  assert.equal(heard(codeAloud("E-7K3M-VW0B")), "e siete ka tres eme uve doble u cero be");
  for (const character of "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    assert.ok(CLIPS[`clip.${character}` as Clip], character);
});

test("a date is read with its weekday", () => {
  assert.equal(heard(dateAloud("2026-12-11")), "viernes once de diciembre");
  assert.equal(heard(dateAloud("2027-02-01")), "lunes primero de febrero");
  assert.equal(heard(dateAloud("2026-08-31")), "lunes treinta y uno de agosto");
});

test("every day of a leap year can be read", () => {
  for (let day = Date.UTC(2028, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000)
    for (const { clip } of dateAloud(new Date(day).toISOString().slice(0, 10)))
      assert.ok(CLIPS[clip as Clip], clip);
});

test("a place in the line is one word, and beyond thirty-one digit by digit", () => {
  assert.equal(heard(sentenceWithNumber("waiting.place", 3)), "waiting.place tres");
  assert.equal(heard(numberAloud(45)), "cuatro cinco");
});
