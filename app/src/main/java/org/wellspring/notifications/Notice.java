package org.wellspring.notifications;

import java.time.Instant;
import java.util.UUID;

/**
 * Something to tell a person. Carries ids and a message key, never a name or anybody's words.
 *
 * @param message key of what the list in Me says, in the message file of the module that tells
 * @param about the fact this tells of; one person is told of one fact once with one message
 * @param opens page of ours that shows it, for example {@code /replies/<id>}
 * @param staleAfter when it is no longer worth telling; then it also leaves the list
 */
public record Notice(String message, UUID about, String opens, Kind kind, Instant staleAfter) {
    public enum Kind {
        /** About the person's team; joins the one push after a shift. */
        TEAM,
        /** A duty of the person's role; only in the app. */
        WORK,
        /** The safety of the person's own account; at once on Today and by mail. */
        ACCOUNT
    }
}
