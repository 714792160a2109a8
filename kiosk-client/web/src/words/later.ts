import spanish from "../../messages/later/es-CO.json";
import { learn } from "./Words.tsx";

/** The words of every screen that the first ones do not wait for. */
learn(spanish);
