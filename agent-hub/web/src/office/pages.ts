import type { ComponentType } from "preact";
import type { Api } from "../api/api";
import type { SignedIn } from "../api/records";
import type { IconName } from "../page/Icon";
import { later } from "../page/later";
import type { Key } from "../words/words";
import type { Address } from "./address";

export interface PageProps {
  api: Api;
  me: SignedIn;
  address: Address;
  /** The server did not answer: look whether one is still signed in. */
  onDropped: () => void;
}

export interface OfficePage {
  /** What stands first in its addresses. The first leads to it from the nav. */
  places: readonly [string, ...string[]];
  word: Key;
  icon: IconName;
  roles: readonly SignedIn["role"][];
  Page: ComponentType<PageProps>;
}

/**
 * The pages behind the nav, in its order; the first of one's role opens after sign-in.
 *
 * To add one: write `<folder>/<Name>.tsx` that exports a component of `PageProps` (it brings its own h1 and imports its own
 * style), add a line here, its word as `page.<name>` in a pair of files in `messages/office/`. It is fetched when it is opened.
 */
export const PAGES: readonly OfficePage[] = [
  {
    places: ["puntos", "senal"],
    word: "page.kiosks",
    icon: "screen",
    roles: ["SUPERVISOR"],
    Page: later(async () => (await import("../supervisor/Places")).Places).Later,
  },
  {
    places: ["casos", "caso"],
    word: "page.cases",
    icon: "cases",
    roles: ["ANALYST", "RESPONSIBLE", "SUPERVISOR"],
    Page: later(async () => (await import("../casework/Casework")).Casework).Later,
  },
  {
    places: ["entregado"],
    word: "page.handins",
    icon: "noSignal",
    roles: ["ANALYST", "RESPONSIBLE"],
    Page: later(async () => (await import("../handins/HandIns")).HandIns).Later,
  },
  {
    places: ["por-firmar"],
    word: "page.toSign",
    icon: "check",
    roles: ["RESPONSIBLE"],
    Page: later(async () => (await import("../answer/ToSignPage")).ToSignPage).Later,
  },
  {
    places: ["relacion"],
    word: "page.record",
    icon: "download",
    roles: ["RESPONSIBLE", "SUPERVISOR"],
    Page: later(async () => (await import("../answer/RecordPage")).RecordPage).Later,
  },
  {
    places: ["avisos"],
    word: "page.notices",
    icon: "send",
    roles: ["ANALYST", "RESPONSIBLE", "SUPERVISOR"],
    Page: later(async () => (await import("../notices/Notices")).Notices).Later,
  },
  {
    places: ["sui"],
    word: "page.sui",
    icon: "document",
    roles: ["SUPERVISOR"],
    Page: later(async () => (await import("../sui/Sui")).Sui).Later,
  },
  {
    places: ["traer"],
    word: "page.bring",
    icon: "download",
    roles: ["SUPERVISOR"],
    Page: later(async () => (await import("../sui/Bring")).Bring).Later,
  },
];

export function pagesOf(role: SignedIn["role"]): readonly OfficePage[] {
  return PAGES.filter((page) => page.roles.includes(role));
}
