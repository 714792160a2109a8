import type { Api } from "../api/api";
import type { KioskHours, SiteLink } from "./records";

const between = (from: string, until: string) => `?from=${from}&until=${until}`;
const of = (kiosk: string) => `/kiosks/${encodeURIComponent(kiosk)}/link`;

/** What the history of the links asks the server for; days are those of Colombia, both included. */
export const links = {
  hours: (api: Api, kiosk: string, day: string) => api.read<KioskHours>(of(kiosk) + between(day, day)),
  sites: (api: Api, from: string, until: string) => api.read<SiteLink[]>(`/link${between(from, until)}`),
};

/** Tables are fetched by the browser itself, with the cookie. */
export const linkTables = {
  hours: (kiosk: string, from: string, until: string) => `/api/v1${of(kiosk)}.csv${between(from, until)}`,
  sites: (from: string, until: string) => `/api/v1/link.csv${between(from, until)}`,
};
