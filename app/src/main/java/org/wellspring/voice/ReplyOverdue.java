package org.wellspring.voice;

/** The day a reply named has passed, and nothing newer was said. Published once for each reply. */
public record ReplyOverdue(ReplyId reply) {}
