import answer from "./answer.es-CO.json" with { type: "json" };
import casework from "./casework.es-CO.json" with { type: "json" };
import dispute from "./dispute.es-CO.json" with { type: "json" };
import handins from "./handins.es-CO.json" with { type: "json" };
import kiosks from "./kiosks.es-CO.json" with { type: "json" };
import notices from "./notices.es-CO.json" with { type: "json" };
import office from "./office.es-CO.json" with { type: "json" };
import papers from "./papers.es-CO.json" with { type: "json" };
import signal from "./signal.es-CO.json" with { type: "json" };
import sspd from "./sspd.es-CO.json" with { type: "json" };
import sui from "./sui.es-CO.json" with { type: "json" };

/** What the pages of the office say: each part keeps its words in a pair of files and has its two lines here and in en.ts. */
export default {
  ...answer,
  ...office,
  ...casework,
  ...sspd,
  ...dispute,
  ...handins,
  ...kiosks,
  ...notices,
  ...papers,
  ...signal,
  ...sui,
};
