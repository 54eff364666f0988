import { drawCheckin } from "../panels/checkin.js";
import { run } from "../panels/run.js";

await run(drawCheckin);
