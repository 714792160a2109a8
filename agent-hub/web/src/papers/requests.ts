import type { Api } from "../api/api";

export const askOriginal = (api: Api, session: string, page: string) =>
  api.write<void>("POST", `/sessions/${session}/papers/${page}/original/request`);

/** Whether a number that was read on a page is what it says. */
export const answerFinding = (api: Api, session: string, page: string, kind: string, yes: boolean) =>
  api.write<void>("POST", `/sessions/${session}/papers/${page}/findings/${kind}`, { yes });
