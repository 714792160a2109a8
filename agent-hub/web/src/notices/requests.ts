import type { Api } from "../api/api";
import type { Permission } from "../api/records";
import type { CourierImport, CourierTable, LetterBatch, Notice, NoticesOverview } from "./records";

/** What these pages ask the server for. */
export const requests = {
  ofCase: (api: Api, radicado: string) => api.read<Notice[]>(`/cases/${radicado}/notices`),
  permission: (api: Api, radicado: string) => api.read<Permission>(`/cases/${radicado}/electronic-notice`),
  revokePermission: (api: Api, radicado: string) =>
    api.write<void>("DELETE", `/cases/${radicado}/electronic-notice`),
  overview: (api: Api) => api.read<NoticesOverview>("/notices"),
  publish: (api: Api, act: string, place: string) =>
    api.write<Notice>("POST", `/acts/${act}/publication`, { place }),
  publishDue: (api: Api, place: string) =>
    api.write<{ published: number }>("POST", "/notices/publications", { place }),
  sendAccess: (api: Api, act: string) => api.write<Notice>("POST", `/acts/${act}/access`),
  record: (api: Api, act: string, what: string, on: string, proof: string) =>
    api.write<Notice>("POST", `/acts/${act}/steps`, { what, on, proof }),
  makeLetters: (api: Api) => api.write<LetterBatch>("POST", "/letters"),
  courier: (api: Api, table: CourierTable, file: Blob, apply: boolean) =>
    api.send<CourierImport>("POST", `/letters/imports/${table}?apply=${apply}`, file, "text/csv"),
  retry: (api: Api, message: string) => api.write<void>("POST", `/messages/${message}/retry`),
};

/** Fetched by the browser itself, with the cookie. */
export const addresses = {
  letters: (batch: string) => `/api/v1/letters/${batch}`,
  manifest: (batch: string) => `/api/v1/letters/${batch}/manifest`,
};
