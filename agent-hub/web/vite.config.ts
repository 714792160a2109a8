import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { firstLoad } from "../../server/contract/web/first-load.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  base: "/hub/",
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [firstLoad([["index.html", "messages/es-CO.json", "src/desk/Desk.tsx"]], 60_000)],
  build: {
    outDir: here("../target/classes/hub"),
    emptyOutDir: true,
    // A `data:` address would need a hole in the content security policy.
    assetsInlineLimit: 0,
  },
});
