import answer from "./answer.en.json" with { type: "json" };
import casework from "./casework.en.json" with { type: "json" };
import dispute from "./dispute.en.json" with { type: "json" };
import handins from "./handins.en.json" with { type: "json" };
import kiosks from "./kiosks.en.json" with { type: "json" };
import notices from "./notices.en.json" with { type: "json" };
import office from "./office.en.json" with { type: "json" };
import papers from "./papers.en.json" with { type: "json" };
import signal from "./signal.en.json" with { type: "json" };
import sspd from "./sspd.en.json" with { type: "json" };
import sui from "./sui.en.json" with { type: "json" };

/** What the pages of the office say: each part keeps its words in a pair of files and has its two lines here and in es-CO.ts. */
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
