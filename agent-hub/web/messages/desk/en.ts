import counter from "./counter.en.json" with { type: "json" };

export default { ...counter };
