import { groupsOf } from "../../speech/joining.ts";

/** In groups to read and copy, and still one number to whoever selects it: the gaps are drawn, not written. */
export function RadicadoNumber({ radicado }: { radicado: string }) {
  const groups = groupsOf(radicado);
  return (
    <span class="radicado-number" data-testid="radicado">
      {groups.map((group, at) => (
        <span key={at}>{group + (at < 2 ? "-" : "")}</span>
      ))}
    </span>
  );
}
