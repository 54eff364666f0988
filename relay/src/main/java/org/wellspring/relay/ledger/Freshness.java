package org.wellspring.relay.ledger;

import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.wellspring.relay.keys.HeadFile;
import org.wellspring.relay.keys.Heads;
import org.wellspring.relay.release.Releases;

/** Compares the database with what this machine remembers of it, so that a restored older backup draws nothing twice. */
@Component
public class Freshness implements InitializingBean {
    private final HeadFile file;
    private final Charges charges;
    private final Releases releases;
    private volatile boolean stale;

    Freshness(HeadFile file, Charges charges, Releases releases) {
        this.file = file;
        this.charges = charges;
        this.releases = releases;
    }

    @Override public void afterPropertiesSet() {
        complaint().ifPresent(LoggerFactory.getLogger(Freshness.class)::error);
    }

    /** Why nothing may be declared, taken or drawn; nothing where all is well. */
    public Optional<String> complaint() {
        var remembered = file.remembered();
        stale = !charges.hold(remembered.charge()) || !releases.hold(remembered.release());
        return stale ? Optional.of(("The relay's database is older than what was already drawn from it: this machine remembers charge %d and release %d, "
            + "and the database does not hold them. It was probably restored from an older backup. Nothing was declared, taken or drawn. "
            + "Restore the newest backup of the relay.").formatted(remembered.charge().number(), remembered.release().number())) : Optional.empty();
    }

    /** What {@link #complaint} found when it last looked. */
    public boolean wasStale() {
        return stale;
    }

    /** To be called after a charge is committed and before anything is drawn for it, and after a release is committed. */
    public void rememberNewest() {
        file.remember(new Heads(charges.newest(), releases.newest()));
    }
}
