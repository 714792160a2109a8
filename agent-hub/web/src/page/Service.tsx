import type { Service as Code } from "@ventanilla/contract";
import { useWords } from "../words/WordsContext";
import { Icon, type IconName } from "./Icon";

const ICONS: Record<Code, IconName> = { ENERGIA: "energia", AGUA: "agua", ASEO: "aseo", OTRO: "otro" };

export function Service({ service }: { service: Code }) {
  const { say } = useWords();
  return (
    <span class={`service ${service.toLowerCase()}`}>
      <Icon name={ICONS[service]} />
      {say(`service.${service}`)}
    </span>
  );
}
