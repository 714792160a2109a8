import "../styles/base.css";
import "../styles/operador.css";
import { render } from "preact";
import { Operador } from "./Operador.tsx";

const app = document.getElementById("app");
if (app) render(<Operador />, app);
