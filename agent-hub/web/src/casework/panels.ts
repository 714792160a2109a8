import type { ComponentType } from "preact";
import type { Api } from "../api/api";
import type { SignedIn } from "../api/records";
import { later } from "../page/later";
import type { Key } from "../words/words";
import type { CaseView } from "./records";

export interface PanelProps {
  api: Api;
  me: SignedIn;
  /** The case as the page has it; a newer one comes in when somebody changed it, and the panel stays as it is. */
  file: CaseView;
  /** Say it when the case was changed here: the whole page reads it again. */
  onChange: () => void;
}

export interface Panel {
  /** The last step of its address: `#caso/2026-ENT-000458/papeles`. */
  id: string;
  word: Key;
  /** A tab on the right, or always in sight under the petition on the left. */
  place: "tab" | "side";
  /** Left out: always. */
  shows?: (file: CaseView, me: SignedIn) => boolean;
  Panel: ComponentType<PanelProps>;
}

/**
 * What stands on the page of a case, in its order.
 *
 * To add one: write `src/<folder>/<Name>.tsx` that exports a component of `PanelProps` (its own requests made of `api.read` and
 * `api.write`, its style imported by itself), add a line here, its word as `panel.<id>` in your pair of files in
 * `messages/office/`. For what somebody writes use `useCaseDraft`, for what changes the case `useAct`: they keep every text.
 */
export const PANELS: readonly Panel[] = [
  {
    id: "historia",
    word: "panel.historia",
    place: "tab",
    Panel: later(async () => (await import("./case/Timeline")).Timeline).Later,
  },
  {
    id: "pasos",
    word: "panel.pasos",
    place: "tab",
    shows: (_, me) => me.role !== "SUPERVISOR",
    Panel: later(async () => (await import("./moves/MovesPanel")).MovesPanel).Later,
  },
  {
    id: "silencio",
    word: "panel.silencio",
    place: "tab",
    shows: ({ silence }, { role }) => silence?.stand === "FLAGGED" && role === "RESPONSIBLE",
    Panel: later(async () => (await import("./law/SilencePanel")).SilencePanel).Later,
  },
  {
    id: "si",
    word: "panel.si",
    place: "tab",
    shows: ({ answer }) => !answer,
    Panel: later(async () => (await import("./law/WhatIfPanel")).WhatIfPanel).Later,
  },
  {
    id: "respuesta",
    word: "panel.respuesta",
    place: "tab",
    Panel: later(async () => (await import("../answer/AnswerPanel")).AnswerPanel).Later,
  },
  {
    id: "notificacion",
    word: "panel.notificacion",
    place: "tab",
    Panel: later(async () => (await import("../notices/NoticePanel")).NoticePanel).Later,
  },
  {
    id: "recurso",
    word: "panel.recurso",
    place: "tab",
    shows: ({ kind }) => kind === "REPOSICION" || kind === "REPOSICION_APELACION",
    Panel: later(async () => (await import("./sspd/SspdPanel")).SspdPanel).Later,
  },
  {
    id: "papeles",
    word: "panel.papeles",
    place: "tab",
    Panel: later(async () => (await import("./case/CasePapers")).CasePapers).Later,
  },
  {
    id: "entregado",
    word: "panel.entregado",
    place: "tab",
    shows: ({ receivedHow }, { role }) => receivedHow !== "VIDEO" && role !== "SUPERVISOR",
    Panel: later(async () => (await import("../handins/CasePanel")).CasePanel).Later,
  },
  {
    id: "disputa",
    word: "panel.disputa",
    place: "side",
    Panel: later(async () => (await import("./law/DisputePanel")).DisputePanel).Later,
  },
  {
    id: "expediente",
    word: "panel.expediente",
    place: "side",
    Panel: later(async () => (await import("../answer/ExpedientePanel")).ExpedientePanel).Later,
  },
  {
    id: "relacionados",
    word: "panel.relacionados",
    place: "side",
    Panel: later(async () => (await import("./case/RelatedCases")).RelatedCases).Later,
  },
];
