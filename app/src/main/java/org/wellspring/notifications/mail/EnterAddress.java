package org.wellspring.notifications.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.platform.Installation;
import org.wellspring.platform.PersonId;
import org.wellspring.web.Text;

/** Takes an address from its owner and writes to it once, with a link that only its reader can know. */
@Component
public class EnterAddress {
    /** What a mail server could deliver to, and nothing that could end a header line. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}.-]{1,190}");
    /** So that nobody can have a stranger written to over and over. */
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Mailboxes mailboxes;
    private final Post post;
    private final Installation installation;
    private final Clock clock;

    EnterAddress(Mailboxes mailboxes, Post post, Installation installation, Clock clock) {
        this.mailboxes = mailboxes;
        this.post = post;
        this.installation = installation;
        this.clock = clock;
    }

    public static boolean readable(String address) {
        return ADDRESS.matcher(address).matches();
    }

    @Transactional public Outcome enter(PersonId person, Text text, String address) {
        var now = clock.instant();
        if (mailboxes.askedSince(person, now.minus(PAUSE))) {
            return Outcome.TOO_SOON;
        }
        var word = word();
        mailboxes.enter(person, text.language(), address, sha256(word), now);
        var letter = new Letter(address, text.of("notifications.mail.confirm.subject"),
            text.of("notifications.mail.confirm.body", "address", installation.url() + "/me/notifications/mail/" + word));
        return post.send(letter) ? Outcome.WRITTEN : Outcome.NOT_TAKEN;
    }

    @Transactional public boolean confirm(PersonId person, String word) {
        return mailboxes.confirm(person, sha256(word));
    }

    /** What became of an address. */
    public enum Outcome {
        WRITTEN("notifications.mail.written"), TOO_SOON("notifications.mail.soon"), NOT_TAKEN("notifications.mail.away");

        private final String message;

        Outcome(String message) {
            this.message = message;
        }

        /** Message key of what to say. */
        public String message() {
            return message;
        }
    }

    private static String word() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
