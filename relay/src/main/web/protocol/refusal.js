// Why a device will have nothing to do with what a server sent. The code is shown to the person and names a sentence in messages.

export class Refusal extends Error {
  /** @param code one of the words under `refused.` in the messages */
  constructor(code, detail = "") {
    super(`${code}${detail ? `: ${detail}` : ""}`);
    this.name = "Refusal";
    this.code = code;
  }
}

/** Refuses with `code` unless `holds`. */
export function must(holds, code, detail) {
  if (!holds) throw new Refusal(code, detail);
}
