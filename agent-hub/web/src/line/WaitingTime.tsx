import { useWords } from "../words/WordsContext";

const LONG_MINUTES = 10;

export function WaitingTime({ minutes }: { minutes: number }) {
  const { say } = useWords();
  const words =
    minutes < 1
      ? say("line.justNow")
      : minutes < 60
        ? say("line.minutes", { minutes })
        : say("line.hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  return <span class={minutes >= LONG_MINUTES ? "wait long" : "wait"}>{words}</span>;
}
