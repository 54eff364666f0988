// Where an envelope's counter begins: anywhere, so that the one that is kept does not tell how often its device has sent.
import { random, sha256, utf8 } from "./bytes.js";

const BELOW = 2 ** 30;

const first = bytes => new DataView(bytes.buffer).getUint32(0) % BELOW;

/** Of a device: the next ones count up from here. */
export const anywhere = () => first(random(4));

/** Of a slip: always the same, so that its first envelope stands, and known only to whoever holds its tokens. */
export const counterOf = async ({ prepared }) => first(await sha256(utf8(`wellspring/paper-counter/1|${prepared}`)));
