import type { Problem } from "@ventanilla/contract";
import type { Answer, Api } from "../api/api";
import type { Asked, CaseDraft, CaseList, CaseRow, CaseView, Colleague, Unassigned } from "./records";

const at = (radicado: string) => `/casework/cases/${radicado}`;

/** Its words are the page's own. */
const OVERTAKEN: Problem = { type: "about:blank", code: "case-changed", status: 409, title: "", next: "" };

/** What this page asks the server for. */
export const requests = {
  search: (api: Api, asked: Asked, after?: string) =>
    api.write<CaseList>("POST", "/casework/search", after ? { ...asked, after } : asked),
  one: (api: Api, radicado: string) => api.read<CaseView>(at(radicado)),
  analysts: (api: Api) => api.read<Colleague[]>("/casework/analysts"),
  assign: (api: Api, radicados: readonly string[], analyst: string) =>
    api.write<Unassigned>("POST", "/casework/assignments", { cases: radicados, analyst }),
  /** One of them: given, or a colleague was faster. */
  assignOne: async (api: Api, radicado: string, analyst: string): Promise<Answer<Unassigned>> => {
    const answer = await requests.assign(api, [radicado], analyst);
    return answer.value?.kept.includes(radicado) ? { problem: OVERTAKEN } : answer;
  },
  related: (api: Api, radicado: string) => api.read<CaseRow[]>(`${at(radicado)}/related`),
  drafts: (api: Api, radicado: string) => api.read<CaseDraft[]>(`${at(radicado)}/drafts`),
  saveDraft: (api: Api, radicado: string, field: string, text: string, version: number) =>
    api.write<void>("PUT", `${at(radicado)}/drafts/${field}`, { text, version }),
};

/** Pictures and documents are fetched by the browser itself, with the cookie. */
export const caseAddresses = {
  paper: (radicado: string, page: string, part: string) => `/api/v1${at(radicado)}/papers/${page}/${part}`,
  papersPdf: (radicado: string) => `/api/v1${at(radicado)}/papers`,
};
