import { drawSurvey } from "../panels/survey.js";
import { run } from "../panels/run.js";

await run(drawSurvey);
