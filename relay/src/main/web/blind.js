// Blinds tokens beside the page, so that a tap is never kept waiting. It is told keys that everyone knows, and keeps nothing.
import { blind } from "./protocol/token.js";

addEventListener("message", async ({ data }) => {
  const made = [];
  for (const modulus of data) made.push(await blind(modulus));
  postMessage(made);
});
