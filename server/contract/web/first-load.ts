import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

type Bundle = Parameters<Extract<NonNullable<Plugin["generateBundle"]>, (...args: never[]) => unknown>>[1];

/**
 * Fails the build when a first screen weighs more than a slow link should carry: script, style and font, as sent. A
 * screen is the modules, by the end of their names, that it cannot stand without.
 */
export function firstLoad(screens: string[][], budget: number): Plugin {
  return {
    name: "first-load",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const screen of screens) {
          const bytes = [...filesOf(screen, bundle)].reduce((sum, file) => sum + sent(bundle, file), 0);
          if (bytes > budget) this.error(`${screen[0]} weighs ${bytes} bytes, more than ${budget}.`);
        }
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
  for (const part of screen) {
    const chunk = Object.entries(bundle).find(([, output]) => isOf(part, output));
    if (!chunk) throw new Error(`${part} is in no file of its own`);
    add(chunk[0]);
  }
  return files;
}

function isOf(part: string, output: Bundle[string]): boolean {
  return output.type === "chunk" && (output.facadeModuleId ?? "").endsWith(part);
}

/** A font is compressed already. */
function sent(bundle: Bundle, file: string): number {
  const output = bundle[file];
  const content = output?.type === "chunk" ? output.code : (output?.source ?? "");
  return file.endsWith(".woff2") ? content.length : gzipSync(content).length;
}
