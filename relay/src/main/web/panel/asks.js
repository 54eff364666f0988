import { drawAsks } from "../panels/asks.js";
import { run } from "../panels/run.js";

await run(drawAsks);
