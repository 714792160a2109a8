import type { Shown } from "@ventanilla/contract";

/** Which sheet of this act lies on the kiosk's screen, and of how many: the server says both in what is shown. */
export function sheetsOf(shown: Shown | undefined, act: string): { sheet: number; sheets: number } {
  const [, number] = shown?.id.match(/-(\d+)$/) ?? [];
  const [, of] = shown?.title.match(/de (\d+)$/) ?? [];
  return act && shown?.id.startsWith(`act-${act}-`) && number && of
    ? { sheet: Number(number), sheets: Number(of) }
    : { sheet: 0, sheets: 0 };
}
