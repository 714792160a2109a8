import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { firstLoad } from "./first-load.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  base: "/hub/",
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [firstLoad(["src/main.tsx", "messages/es-CO.json", "src/desk/Desk.tsx"], 60_000)],
  build: {
    outDir: here("../target/classes/hub"),
    emptyOutDir: true,
    // A `data:` address would need a hole in the content security policy.
    assetsInlineLimit: 0,
  },
});
