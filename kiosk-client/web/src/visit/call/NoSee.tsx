import { Help } from "./Help.tsx";

export function NoSee({ onClose }: { onClose: () => void }) {
  return (
    <Help
      title="noSee.title"
      steps={["noSee.signal", "noSee.talk", "noSee.told"]}
      line="noSee.line"
      done="noSee.done"
      onClose={onClose}
    />
  );
}
