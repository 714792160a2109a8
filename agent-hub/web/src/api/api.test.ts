import assert from "node:assert/strict";
import { test } from "node:test";
import { Api } from "./api.ts";

interface Asked {
  path: string;
  init: RequestInit;
}

/** Answers what it is given, and remembers what it was asked. */
function server(...answers: Response[]) {
  const asked: Asked[] = [];
  const api = new Api(async (path, init = {}) => {
    asked.push({ path: String(path), init });
    const answer = answers.shift();
    if (!answer) throw new TypeError("Failed to fetch");
    return answer;
  });
  return { api, asked };
}

const ana = { id: "1", name: "Ana", role: "AGENT", csrf: "token-of-ana" };
const headers = ({ init }: Asked) => new Headers(init.headers);

test("every write carries the token that came with the sign-in", async () => {
  const { api, asked } = server(Response.json(ana), new Response(null, { status: 204 }));
  await api.signIn("ana@example.co", "secret");
  await api.signOut();
  assert.equal(headers(asked[1] as Asked).get("X-CSRF-Token"), "token-of-ana");
});

test("a reloaded page has the token again when it asks who is signed in", async () => {
  const { api, asked } = server(Response.json(ana), new Response(null, { status: 204 }));
  await api.whoAmI();
  await api.identify("s", { relation: "USUARIO", identity: "DECLARED" });
  assert.equal(headers(asked[1] as Asked).get("X-CSRF-Token"), "token-of-ana");
  assert.equal(asked[1]?.path, "/api/v1/sessions/s/customer");
});

test("a refusal is a value with its words", async () => {
  const problem = {
    type: "about:blank",
    code: "credentials-wrong",
    status: 401,
    title: "No.",
    next: "Otra vez.",
  };
  const refusal = new Response(JSON.stringify(problem), {
    status: 401,
    headers: { "Content-Type": "application/problem+json" },
  });
  assert.deepEqual(await server(refusal).api.signIn("a", "b"), { problem });
});

test("no answer, and an answer that is not ours, are a lost signal", async () => {
  assert.equal((await server().api.whoAmI()).problem?.code, "no-answer");
  const gateway = new Response("<h1>502 Bad Gateway</h1>", { status: 502 });
  assert.equal((await server(gateway).api.whoAmI()).problem?.code, "no-answer");
});

test("a petition is filed under its attention, so that said twice it is filed once", async () => {
  const { api, asked } = server(Response.json({}, { status: 201 }), Response.json({}, { status: 201 }));
  const pqr = { kind: "QUEJA", service: "AGUA", object: "Que revisen", pages: [] as string[] } as const;
  await api.filePqr("session-1", pqr);
  await api.filePqr("session-1", pqr);
  assert.deepEqual(
    asked.map((each) => headers(each).get("Idempotency-Key")),
    ["session-1", "session-1"],
  );
});

test("a number is looked for as it was typed", async () => {
  const { api, asked } = server(Response.json([]));
  await api.findCustomers("s", "9.012 345-678");
  assert.equal(asked[0]?.path, "/api/v1/sessions/s/customers?number=9.012%20345-678");
});
