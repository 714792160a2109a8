import type { Api } from "../api/api";
import type { AnswerView, ToSign, Typed } from "./records";

const at = (radicado: string) => `/casework/cases/${radicado}/answer`;

/** What the answer asks the server for. */
export const answers = {
  open: (api: Api, radicado: string) => api.read<AnswerView>(at(radicado)),
  save: (api: Api, radicado: string, version: number, typed: Typed) =>
    api.write<AnswerView>("PUT", at(radicado), { version, ...typed }),
  preview: (api: Api, radicado: string, typed: Typed) =>
    api.document(`${at(radicado)}/preview`, { version: 0, ...typed }),
  send: (api: Api, radicado: string, version: number) =>
    api.write<AnswerView>("POST", `${at(radicado)}/signature-request`, { version }),
  giveBack: (api: Api, radicado: string, version: number, note: string) =>
    api.write<AnswerView>("POST", `${at(radicado)}/return`, note === "" ? { version } : { version, note }),
  issue: (api: Api, radicado: string, version: number) =>
    api.write<AnswerView>("POST", `${at(radicado)}/issue`, { version }),
  toSign: (api: Api, after?: string) =>
    api.read<ToSign>(`/casework/answers/to-sign${after ? `?after=${encodeURIComponent(after)}` : ""}`),
};

/** Documents are fetched by the browser itself, with the cookie. */
export const answerAddresses = {
  pdf: (radicado: string) => `/api/v1${at(radicado)}/pdf`,
  expediente: (radicado: string) => `/api/v1/casework/cases/${radicado}/expediente`,
  presented: (from: string, until: string, kind: "csv" | "pdf") =>
    `/api/v1/casework/presented.${kind}?from=${from}&until=${until}`,
};
