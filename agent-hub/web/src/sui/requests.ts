import type { Api } from "../api/api";
import type { LookedThrough, SuiPreflight, SuiService, Take } from "./records";

const at = (month: string, service: SuiService) => `/sui/${month}/${service}`;

/** What these pages ask the server for. */
export const requests = {
  preflight: (api: Api, month: string, service: SuiService) => api.read<SuiPreflight>(at(month, service)),
  submit: (api: Api, month: string, service: SuiService) =>
    api.write<SuiPreflight>("POST", `${at(month, service)}/submission`),
  addChannel: (api: Api, name: string) => api.write<void>("POST", "/sui/channels", { name }),
  removeChannel: (api: Api, name: string) =>
    api.write<void>("DELETE", `/sui/channels/${encodeURIComponent(name)}`),
  deliver: (api: Api, month: string, service: SuiService, channel: string, file: File, take: Take) =>
    api.send<LookedThrough>(
      "POST",
      `${at(month, service)}/rows?channel=${encodeURIComponent(channel)}&take=${take}`,
      file,
      "text/csv",
    ),
  bring: (api: Api, file: File, take: Take) =>
    api.send<LookedThrough>("POST", `/cases/import?take=${take}`, file, "text/csv"),
};

/** Fetched by the browser itself, with the cookie. */
export const suiFile = (month: string, service: SuiService) => `/api/v1${at(month, service)}/file`;
