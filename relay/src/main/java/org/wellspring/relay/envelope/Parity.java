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
        """);

    final String keep;
    final String batch;
    final String holdsAnotherWeek;
    final String empty;

    Parity(String keep, String batch, String holdsAnotherWeek, String empty) {
        this.keep = keep;
        this.batch = batch;
        this.holdsAnotherWeek = holdsAnotherWeek;
        this.empty = empty;
    }

    static Parity of(Week week) {
        return Math.floorMod(Math.floorDiv(week.monday().toEpochDay(), 7), 2) == 0 ? EVEN : ODD;
    }
}
