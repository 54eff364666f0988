// Where blinding happens: beside the page where the browser can, in it otherwise.
import { trusted } from "../page/trusted.js";

/** @param moduli RSA moduli, one for each token @returns `{prepared, blinded, inverse}` for each */
export async function blindAll(moduli) {
  try {
    return await aside(moduli);
  } catch {
    return here(moduli);
  }
}

function aside(moduli) {
  const worker = new Worker(trusted("/blind.js"), { type: "module" });
  const answer = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = reject;
  });
  worker.postMessage(moduli);
  return answer.finally(() => worker.terminate());
}

async function here(moduli) {
  const { blind } = await import("../protocol/token.js");
  const made = [];
  for (const modulus of moduli) made.push(await blind(modulus));
  return made;
}
