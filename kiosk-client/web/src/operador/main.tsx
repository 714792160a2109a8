import "@fontsource-variable/atkinson-hyperlegible-next";
import { PRODUCT } from "@ventanilla/contract";
import { render } from "preact";

const app = document.getElementById("app");
if (app) render(<h1>{PRODUCT} · Operador</h1>, app);
