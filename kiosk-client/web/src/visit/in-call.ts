/** Everything that is seen from the agent's first word on, in one piece that the first screens do not wait for. */
import "../words/later.ts";
import "../styles/handin.css";
import "../styles/call.css";
import "../styles/writing.css";
import "../styles/paper.css";
import "../styles/shown.css";
import "../styles/question.css";
import "../styles/radicado.css";

export { Call } from "./call/Call.tsx";
export { CallRoom } from "./call/call-room.ts";
export { PaperScreen } from "./paper/PaperScreen.tsx";
export { Question } from "./question/Question.tsx";
export { Radicado } from "./radicado/Radicado.tsx";
