import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

type Bundle = Parameters<Extract<NonNullable<Plugin["generateBundle"]>, (...args: never[]) => unknown>>[1];

/** Fails the build when an agent's first screen weighs more than a slow link should carry: script, style and font, as sent. */
export function firstLoad(screen: string[], budget: number): Plugin {
  return {
    name: "first-load",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const bytes = [...filesOf(screen, bundle)].reduce((sum, file) => sum + sent(bundle, file), 0);
        if (bytes > budget) this.error(`The first screen weighs ${bytes} bytes, more than ${budget}.`);
      },
    },
  };
}

function filesOf(screen: string[], bundle: Bundle): Set<string> {
  const files = new Set(Object.keys(bundle).filter((file) => file.endsWith(".woff2")));
  const add = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== "chunk" || files.has(file)) return;
    files.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const imported of chunk.imports) add(imported);
  };
  for (const [file, chunk] of Object.entries(bundle)) {
    const isPart = (module: string) => screen.some((part) => module.endsWith(part));
    if (chunk.type === "chunk" && chunk.facadeModuleId && (chunk.isEntry || isPart(chunk.facadeModuleId)))
      add(file);
  }
  return files;
}

/** A font is compressed already. */
function sent(bundle: Bundle, file: string): number {
  const output = bundle[file];
  const content = output?.type === "chunk" ? output.code : (output?.source ?? "");
  return file.endsWith(".woff2") ? content.length : gzipSync(content).length;
}
