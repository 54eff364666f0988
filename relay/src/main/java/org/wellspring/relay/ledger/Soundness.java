package org.wellspring.relay.ledger;

import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.wellspring.relay.keys.HeadFile;
import org.wellspring.relay.keys.Heads;
import org.wellspring.relay.release.Releases;

/**
 * Whether the database is what this machine remembers of it: a restored older backup or a changed ledger is recognised, and
 * then nothing is declared, taken or drawn, so that nothing is drawn twice.
 */
@Component
public class Soundness implements InitializingBean {
    private final HeadFile file;
    private final Charges charges;
    private final Releases releases;
    private volatile boolean unsound;

    Soundness(HeadFile file, Charges charges, Releases releases) {
        this.file = file;
        this.charges = charges;
        this.releases = releases;
    }

    @Override public void afterPropertiesSet() {
        complaint().ifPresent(LoggerFactory.getLogger(Soundness.class)::error);
    }

    /** What is wrong and what to do; nothing where all is well. */
    public Optional<String> complaint() {
        var complaint = charges.complaint().or(this::olderThanRemembered);
        unsound = complaint.isPresent();
        return complaint;
    }

    /** Whether {@link #complaint} found something when it last looked. */
    public boolean wasUnsound() {
        return unsound;
    }

    /** @throws Unsound when there is a {@link #complaint} */
    public void require() {
        complaint().ifPresent(complaint -> {
            throw new Unsound(complaint);
        });
    }

    /** To be called after a charge is committed and before anything is drawn for it, and after a release is committed. */
    public void rememberNewest() {
        var newest = new Heads(charges.newest(), releases.newest());
        if (!newest.equals(file.remembered())) {
            file.remember(newest);
        }
    }

    private Optional<String> olderThanRemembered() {
        var remembered = file.remembered();
        return charges.hold(remembered.charge()) && releases.hold(remembered.release()) ? Optional.empty() : Optional.of((
            "The relay's database is older than what was already drawn from it: this machine remembers charge %d and release %d, "
            + "and the database does not hold them. It was probably restored from an older backup. Nothing was declared, taken or drawn. "
            + "Restore the newest backup of the relay.").formatted(remembered.charge().number(), remembered.release().number()));
    }

    /** The message says what to do. */
    public static final class Unsound extends IllegalStateException {
        Unsound(String complaint) {
            super(complaint);
        }
    }
}
