package org.wellspring.relay.close;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.figures.ledger.Admission;
import org.wellspring.relay.ledger.Charges;
import org.wellspring.relay.notice.CountedWeek;

/** Charges the ledger for the waves that close with a week; what stands already is not charged again. */
@Component
class ChargeWaves {
    private static final Logger LOG = LoggerFactory.getLogger(ChargeWaves.class);

    private final Charges charges;

    ChargeWaves(Charges charges) {
        this.charges = charges;
    }

    @Transactional
    void charge(CountedWeek week) {
        var ledger = charges.ledger();
        for (var charge : week.charges()) {
            switch (ledger.admit(charge)) {
                case Admission.Admitted(var with) -> {
                    charges.add(charge);
                    ledger = with;
                }
                case Admission.AlreadyCharged _ -> { }
                case Admission.Refused _ -> LOG.error("The privacy ledger refuses the wave {}. It is released without figures.", charge.wave());
            }
        }
    }
}
