/** What stands in the chat's field. It outlives the field, so that a call that turns into an attention without a link loses no word. */
let unsent = "";

export function keepUnsent(text: string): void {
  unsent = text;
}

export function keptUnsent(): string {
  return unsent;
}

/** What she typed before, and this line; a line that was on its way to the agent is among it already. */
export function carried(matter: string | undefined, line: string): string | undefined {
  const said = line.trim();
  if (!said || matter?.split("\n").includes(said)) return undefined;
  return matter ? `${matter}\n${said}` : said;
}
