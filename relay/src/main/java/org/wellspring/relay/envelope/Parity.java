package org.wellspring.relay.envelope;

import org.wellspring.figures.Week;

/** Weeks take turns on two tables, so that a closed one is emptied as a whole while its neighbour is open. */
enum Parity {
    EVEN("""
        with open as (
          select 1 where not exists (select from relay.closing where monday = :monday)
        ), kept as (
          insert into relay.envelope_even as standing (monday, nonce, counter, sealed)
          select :monday, :nonce, :counter, :sealed from open
          on conflict (monday, nonce) do update set counter = excluded.counter, sealed = excluded.sealed
          where standing.counter < excluded.counter
        )
        select exists (select from open)
        """, """
        select nonce, sealed
        from relay.envelope_even
        where monday = :monday and nonce > :after
        order by nonce
        limit :most
        """, """
        select exists (select from relay.envelope_even where monday <> :monday)
        """, """
        truncate relay.envelope_even
        """, """
        select count(distinct xmin::text) > 1 from relay.envelope_even
        """, """
        lock table relay.envelope_even in access exclusive mode
        """, """
        insert into relay.laid_aside (monday, nonce, counter, sealed)
        select monday, nonce, counter, sealed
        from relay.envelope_even
        """, """
        insert into relay.envelope_even (monday, nonce, counter, sealed)
        select monday, nonce, counter, sealed
        from relay.laid_aside
        order by nonce
        """),
    ODD("""
        with open as (
          select 1 where not exists (select from relay.closing where monday = :monday)
        ), kept as (
          insert into relay.envelope_odd as standing (monday, nonce, counter, sealed)
          select :monday, :nonce, :counter, :sealed from open
          on conflict (monday, nonce) do update set counter = excluded.counter, sealed = excluded.sealed
          where standing.counter < excluded.counter
        )
        select exists (select from open)
        """, """
        select nonce, sealed
        from relay.envelope_odd
        where monday = :monday and nonce > :after
        order by nonce
        limit :most
        """, """
        select exists (select from relay.envelope_odd where monday <> :monday)
        """, """
        truncate relay.envelope_odd
        """, """
        select count(distinct xmin::text) > 1 from relay.envelope_odd
        """, """
        lock table relay.envelope_odd in access exclusive mode
        """, """
        insert into relay.laid_aside (monday, nonce, counter, sealed)
        select monday, nonce, counter, sealed
        from relay.envelope_odd
        """, """
        insert into relay.envelope_odd (monday, nonce, counter, sealed)
        select monday, nonce, counter, sealed
        from relay.laid_aside
        order by nonce
        """);

    final String keep;
    final String batch;
    final String holdsAnotherWeek;
    final String empty;
    final String holdsAnOrder;
    final String lock;
    final String layAside;
    final String layBack;

    Parity(String keep, String batch, String holdsAnotherWeek, String empty, String holdsAnOrder, String lock, String layAside, String layBack) {
        this.keep = keep;
        this.batch = batch;
        this.holdsAnotherWeek = holdsAnotherWeek;
        this.empty = empty;
        this.holdsAnOrder = holdsAnOrder;
        this.lock = lock;
        this.layAside = layAside;
        this.layBack = layBack;
    }

    static Parity of(Week week) {
        return Math.floorMod(Math.floorDiv(week.monday().toEpochDay(), 7), 2) == 0 ? EVEN : ODD;
    }
}
