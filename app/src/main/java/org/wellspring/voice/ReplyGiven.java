package org.wellspring.voice;

/** Whoever answers for a team replied to an ask; everybody in the team sees it. */
public record ReplyGiven(ReplyId reply) {}
