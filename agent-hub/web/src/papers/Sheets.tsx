import { useState } from "preact/hooks";
import { PaperThumb } from "./PaperThumb";
import { PaperView } from "./PaperView";
import type { PagePart, PaperPage } from "./pages";

interface Props {
  label: string;
  address: (page: string, part: PagePart) => string;
  pages: PaperPage[];
}

/** Pages side by side; the one that is pressed fills the screen. */
export function Sheets({ label, address, pages }: Props) {
  const [looking, setLooking] = useState<number>();
  const large = pages.find((page) => page.number === looking);
  return (
    <>
      <ul class="papers" aria-label={label}>
        {pages.map((page) => (
          <PaperThumb key={page.id} address={address} page={page} onLook={() => setLooking(page.number)} />
        ))}
      </ul>
      {large && (
        <PaperView
          address={address}
          pages={pages}
          page={large}
          onLook={setLooking}
          onClose={() => setLooking(undefined)}
        />
      )}
    </>
  );
}
