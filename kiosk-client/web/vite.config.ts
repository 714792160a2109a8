import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: process.env.KIOSK_WEB_OUT ?? here("../target/classes/web"),
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
