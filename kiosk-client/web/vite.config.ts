import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: here("../target/classes/web"),
    emptyOutDir: true,
    rolldownOptions: {
      input: [here("index.html"), here("operador/index.html")],
    },
  },
});
