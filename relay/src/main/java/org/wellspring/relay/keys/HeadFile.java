package org.wellspring.relay.keys;

import org.wellspring.relay.signed.Wire;

/**
 * What was charged and released, remembered outside the database: written after each charge and before anything is drawn
 * for it, so that an older backup of the database is recognised and nothing is drawn twice.
 */
public final class HeadFile {
    private static final String FILE = "ledger.head";

    private final KeyFolder folder;

    private HeadFile(KeyFolder folder) {
        this.folder = folder;
    }

    /** @param mayBeMade false once a notice was signed: then a missing file is a loss, not a first start */
    static HeadFile in(KeyFolder folder, boolean mayBeMade) {
        var file = new HeadFile(folder);
        if (!folder.holds(FILE)) {
            if (!mayBeMade) {
                throw new IllegalStateException(("The relay's database holds signed notices, but %s is missing from the key folder. "
                    + "Put it back from the key folder's backup: without it an older database could draw noise twice.").formatted(FILE));
            }
            file.remember(Heads.NONE);
        }
        return file;
    }

    public Heads remembered() {
        return Wire.read(folder.read(FILE).orElseThrow(), Heads.class);
    }

    public void remember(Heads heads) {
        folder.write(FILE, Wire.write(heads));
    }
}
