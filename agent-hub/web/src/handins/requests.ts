import type { FiledPqr } from "@ventanilla/contract";
import type { Api } from "../api/api";
import type { NewPqr, SignedIn } from "../api/records";
import type { HandIn, HandInList, PaperSheet } from "./records";

const at = (envelope: string) => `/hand-ins/${envelope}`;

/** What this page asks the server for. */
export const requests = {
  all: (api: Api) => api.read<HandInList>("/hand-ins"),
  one: (api: Api, envelope: string) => api.read<HandIn>(at(envelope)),
  /** Said twice, also after a reload, it is one case; a colleague's try is another one. */
  file: (api: Api, envelope: string, me: SignedIn, pqr: NewPqr, presentedAt: string | undefined) =>
    api.write<FiledPqr>("POST", `${at(envelope)}/pqr`, presentedAt ? { pqr, presentedAt } : { pqr }, {
      "Idempotency-Key": `${envelope}-${me.id}`,
    }),
  close: (api: Api, envelope: string, why: string) =>
    api.write<void>("POST", `${at(envelope)}/closing`, { why }),
  filePaper: (api: Api, sheet: PaperSheet) => api.write<FiledPqr>("POST", "/paper-pad/pqrs", sheet),
};

/** Sound and pictures are fetched by the browser itself, with the cookie. */
export const handInAddresses = {
  note: (envelope: string, note: string) => `/api/v1${at(envelope)}/notes/${note}`,
  paper: (envelope: string, page: string, part: string) => `/api/v1${at(envelope)}/papers/${page}/${part}`,
};
