package org.wellspring.relay.envelope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays waiting envelopes out anew, by nonce, which is chance. Where a row lies and which transaction wrote it then no longer
 * say who came before whom: beside the other half's rows that order would say who sent what.
 */
@Component
public class ForgetOrder {
    private final JdbcClient jdbc;

    ForgetOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All or nothing: killed anywhere, the envelopes lie as before. Whoever sends one meanwhile waits for it. */
    @Transactional
    public void forgetOrder() {
        for (var parity : Parity.values()) {
            if (jdbc.sql(parity.holdsAnOrder).query(Boolean.class).single()) {
                layAnew(parity);
            }
        }
    }

    /** Locked before it is read, so that nothing that comes in between is lost. */
    private void layAnew(Parity parity) {
        jdbc.sql(parity.lock).update();
        jdbc.sql(parity.layAside).update();
        jdbc.sql(parity.empty).update();
        jdbc.sql(parity.layBack).update();
        jdbc.sql("truncate relay.laid_aside").update();
    }
}
