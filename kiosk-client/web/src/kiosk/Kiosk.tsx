import type { PageStep, Problem, VisitView } from "@ventanilla/contract";
import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useMemo, useRef, useState } from "preact/hooks";
import { type Command, type Face, KioskLink, type Phase } from "./kiosk-link.ts";

export interface Kiosk {
  phase: Phase;
  link: KioskLink;
  /** What the program refused last, until the next button. */
  problem: Problem | undefined;
  /** True when it was done. A second press while the first is on its way is nothing. */
  send(command: Command): Promise<boolean>;
  press(step: PageStep["step"]): Promise<boolean>;
  /** What was refused outside the socket: a photo. */
  refused(problem: Problem | undefined): void;
}

/** Who presses again after that is in earnest: the program may have been started again meanwhile. */
const PATIENCE_MS = 3_000;
const NOBODY: VisitView["step"][] = ["IDLE", "GOODBYE"];

const KioskContext = createContext<Kiosk | undefined>(undefined);
const ViewContext = createContext<VisitView | undefined>(undefined);

export function useKiosk(): Kiosk {
  return given(useContext(KioskContext));
}

/** What the program shows now; only inside screens, which stand when there is one. */
export function useView(): VisitView {
  return given(useContext(ViewContext));
}

/** The first view may take a moment. */
export function useFirstView(): VisitView | undefined {
  return useContext(ViewContext);
}

export function KioskProvider({ face, children }: { face: Face; children: ComponentChildren }) {
  const [phase, setPhase] = useState<Phase>("starting");
  const [view, setView] = useState<VisitView>();
  const [problem, setProblem] = useState<Problem>();
  const link = useMemo(() => {
    let step: VisitView["step"] | undefined;
    const show = (now: VisitView) => {
      // The next person has not done what was refused to this one.
      if (step !== undefined && step !== now.step && NOBODY.includes(now.step)) setProblem(undefined);
      step = now.step;
      setView(now);
    };
    return new KioskLink(face, { phase: setPhase, view: show, problem: setProblem });
  }, [face]);
  const send = useSending(link, setProblem);
  const kiosk = useMemo<Kiosk>(
    () => ({
      phase,
      link,
      problem,
      send,
      press: (step) => send({ type: "step", step }),
      refused: setProblem,
    }),
    [phase, link, problem, send],
  );
  return (
    <KioskContext.Provider value={kiosk}>
      <ViewContext.Provider value={view}>{children}</ViewContext.Provider>
    </KioskContext.Provider>
  );
}

function useSending(link: KioskLink, setProblem: (problem: Problem | undefined) => void) {
  const onItsWay = useRef(new Set<string>());
  return useCallback(
    async (command: Command) => {
      const said = JSON.stringify(command);
      if (onItsWay.current.has(said)) return false;
      onItsWay.current.add(said);
      setTimeout(() => onItsWay.current.delete(said), PATIENCE_MS);
      setProblem(undefined);
      const refused = await link.command(command).finally(() => onItsWay.current.delete(said));
      setProblem(refused);
      return refused === undefined;
    },
    [link, setProblem],
  );
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("outside its provider");
  return value;
}
