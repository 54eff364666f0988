// Everything the organisation's half runs in a browser besides htmx.
import { listenToPrivateFrames } from "./private-frame.js";
import { offerPasskeys } from "./passkey.js";
import { offerPushes } from "./push/phone.js";
import { keepHelpAtHand } from "./worker.js";

listenToPrivateFrames();
offerPasskeys();
offerPushes();
keepHelpAtHand();
