// Everything the organisation's half runs in a browser.
import { keepDrafts } from "./drafts.js";
import { bringHtmx } from "./htmx.js";
import { listenToPrivateFrames } from "./private-frame.js";
import { offerPasskeys } from "./passkey.js";
import { offerPushes } from "./push/phone.js";
import { keepHelpAtHand } from "./worker.js";

keepDrafts();
listenToPrivateFrames();
bringHtmx();
offerPasskeys();
offerPushes();
keepHelpAtHand();
