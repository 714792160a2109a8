import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { firstLoad } from "../../server/contract/web/first-load.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [firstLoad([["web/index.html"], ["operador/index.html"]], 60_000)],
  build: {
    outDir: here("../target/classes/web"),
    emptyOutDir: true,
    target: "es2023",
    // The pages' security policy allows no data: URLs, and every browser of a kiosk preloads modules by itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [here("index.html"), here("operador/index.html")],
    },
  },
});
