package org.wellspring.audit.log;

import org.springframework.stereotype.Component;

/** Holds the log against every checkpoint this installation kept: for whoever restored a backup. */
@Component
public class CheckKept {
    private final CheckLog check;
    private final Checkpoints checkpoints;

    CheckKept(CheckLog check, Checkpoints checkpoints) {
        this.check = check;
        this.checkpoints = checkpoints;
    }

    public Checked check() {
        return check.against(checkpoints.all());
    }
}
