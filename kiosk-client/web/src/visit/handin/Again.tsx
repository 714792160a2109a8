import type { ComponentChildren } from "preact";
import { Choice } from "../../parts/Choice.tsx";
import { useWords } from "../../words/Words.tsx";
import { usePlaying } from "./playing.ts";

/** Hears her voice again, or sees her film. */
export function Again({ url, film, children }: { url: string; film: boolean; children?: ComponentChildren }) {
  const t = useWords();
  const { now, toggle, seenIn } = usePlaying(url);
  return (
    <div class="again">
      {film && (
        // biome-ignore lint/a11y/useMediaCaption: she just said it, nobody has written it down yet
        <video
          ref={seenIn}
          class={now ? "watched" : ""}
          src={url}
          playsInline
          disablePictureInPicture
          aria-label={t("tell.watch")}
        />
      )}
      <Choice
        word={now ? "tell.stop" : film ? "tell.watch" : "tell.play"}
        icon={now ? "stop" : film ? "eye" : "sound"}
        onPress={toggle}
      >
        {children}
      </Choice>
    </div>
  );
}
