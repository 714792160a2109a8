import "../styles/base.css";
import "../styles/visit.css";
import "../styles/pictures.css";
import "../styles/asking.css";
import { render } from "preact";
import { Visit } from "./Visit.tsx";

const app = document.getElementById("app");
if (app) render(<Visit />, app);
