package org.wellspring.help.now;

import org.wellspring.help.Wording;

/** How pressing it is, and what to do about it: {@code help/escalation.json}. */
record Urgency(String id, Wording title, Wording action, Wording after) {}
