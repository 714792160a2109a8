import type { DeskSession, PageState } from "@ventanilla/contract";

export interface PaperPage extends PageState {
  id: string;
}

/** The papers of the attention in the order they were handed in. */
export function pagesOf(session: Pick<DeskSession, "pages">): PaperPage[] {
  return Object.entries(session.pages)
    .map(([id, page]) => ({ id, ...page }))
    .sort((a, b) => a.number - b.number);
}

export type PagePart = "preview" | "page" | "original";

/** The best picture that has arrived. */
export function bestPart(page: PageState): "preview" | "page" | undefined {
  if (page.page) return "page";
  return page.preview ? "preview" : undefined;
}

export type Turn = 0 | 90 | 180 | 270;

export function turned(turn: Turn): Turn {
  return ((turn + 90) % 360) as Turn;
}

const SMALLEST = 1;
const LARGEST = 4;

/** Half as large again, between the whole page and its smallest print. */
export function zoomed(zoom: number, by: "in" | "out"): number {
  return Math.min(LARGEST, Math.max(SMALLEST, by === "in" ? zoom * 1.5 : zoom / 1.5));
}

interface Size {
  width: number;
  height: number;
}

/** How large the picture and the frame around it are: the whole page fits the room at zoom 1, however it is turned. */
export function fitted(picture: Size, room: Size, turn: Turn, zoom: number): { picture: Size; frame: Size } {
  const lying = turn % 180 !== 0;
  const seen = lying ? { width: picture.height, height: picture.width } : picture;
  const scale = Math.min(room.width / seen.width, room.height / seen.height) * zoom;
  const scaled = ({ width, height }: Size) => ({ width: width * scale, height: height * scale });
  return { picture: scaled(picture), frame: scaled(seen) };
}
