import type { Problem } from "@ventanilla/contract";
import { useWords } from "../words/WordsContext";
import { Icon } from "./Icon";

/** What happened and what to do, where the eye already is. */
export function ProblemNote({ problem, id }: { problem: Problem | undefined; id?: string }) {
  const words = useWords();
  if (!problem) return null;
  const { title, next } = words.problem(problem);
  return (
    <p class="problem" role="alert" id={id}>
      <Icon name="alert" />
      <span>
        <strong>{title}</strong> {next}
      </span>
    </p>
  );
}
