import { drawReport } from "../panels/report.js";
import { run } from "../panels/run.js";

await run(drawReport);
