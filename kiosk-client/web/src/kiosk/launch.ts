const BEARER = "bearer";

/** The key of the launch stands in the URL's fragment, which no server ever sees. */
export function keyOf(hash: string): string | undefined {
  return new URLSearchParams(hash.slice(1)).get("llave") ?? undefined;
}

/** What the page shows to be answered: kept by the tab, so that a reloaded page goes on. Nothing else is kept. */
export function keptBearer(): string | undefined {
  return sessionStorage.getItem(BEARER) ?? undefined;
}

export function forgetBearer(): void {
  sessionStorage.removeItem(BEARER);
}

/** A new bearer for the key in the URL; none when the program refuses the key. Rejects when it does not answer. */
export async function launch(): Promise<string | undefined> {
  const key = keyOf(location.hash);
  if (!key) return undefined;
  const answer = await fetch("/api/launch", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ key }),
  });
  if (answer.status >= 500) throw new Error("the kiosk's program cannot launch now");
  if (!answer.ok) return undefined;
  const { bearer } = (await answer.json()) as { bearer: string };
  sessionStorage.setItem(BEARER, bearer);
  return bearer;
}
