import type { PaperPage } from "../papers/pages";
import type { HandIn } from "./records";

/** As the viewer of papers takes them. */
export function pagesIn(handIn: HandIn): PaperPage[] {
  return handIn.pages.map(({ page, number, kind, preview, whole }) => ({
    id: page,
    number,
    kind,
    preview,
    page: whole,
  }));
}
