import call from "./call.en.json" with { type: "json" };
import counter from "./counter.en.json" with { type: "json" };

export default { ...call, ...counter };
