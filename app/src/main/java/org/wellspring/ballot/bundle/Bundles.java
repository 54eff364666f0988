package org.wellspring.ballot.bundle;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.figures.Week;
import org.wellspring.platform.PersonId;
import org.wellspring.privacy.spi.SignedDocument;

/** The bundles drawn up so far. What is published stays; what is not may be drawn up anew. */
@Component
public class Bundles {
    private final JdbcClient jdbc;

    Bundles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param first the first of its four weeks */
    record Drawn(int number, Week first, boolean published) {}

    List<Drawn> all() {
        return jdbc.sql("""
                select number, first_week, published
                from ballot.bundle
                order by number
                """)
            .query((row, _) -> new Drawn(row.getInt("number"), Week.parse(row.getString("first_week")), row.getBoolean("published"))).list();
    }

    /** JSON of the declaration, as signed. */
    byte[] payload(int number) {
        return jdbc.sql("select payload from ballot.bundle where number = :number").param("number", number).query(byte[].class).single();
    }

    public boolean published(int number) {
        return jdbc.sql("select exists (select from ballot.bundle where number = :number and published)").param("number", number).query(Boolean.class).single();
    }

    /** Whether the notice of that bundle announced the wave. */
    public boolean announced(int number, String wave) {
        return jdbc.sql("""
                select exists (
                    select from ballot.bundle
                    where number = :number and published
                      and jsonb_path_match(convert_from(payload, 'UTF8')::jsonb, '$.weeks[*].waves[*].id == $wave', jsonb_build_object('wave', :wave::text))
                )
                """)
            .param("number", number).param("wave", wave).query(Boolean.class).single();
    }

    /** What the first published bundle from {@code first} up to {@code until}, exclusive, was declared with. */
    Optional<String> firstProfile(int first, int until) {
        return jdbc.sql("""
                select convert_from(payload, 'UTF8')::jsonb ->> 'profile'
                from ballot.bundle
                where published and number >= :first and number < :until
                order by number
                limit 1
                """)
            .param("first", first).param("until", until).query(String.class).optional();
    }

    /** The first week that anybody counted in. */
    public Optional<Week> firstPublished() {
        return jdbc.sql("select min(first_week)::text from ballot.bundle where published").query(String.class).optional().map(Week::parse);
    }

    /** The first week of the newest bundle that was drawn up and that the relay has not published. */
    Optional<Week> unpublished() {
        return jdbc.sql("select max(first_week)::text from ballot.bundle where not published").query(String.class).optional().map(Week::parse);
    }

    void publish(int number) {
        jdbc.sql("update ballot.bundle set published = true where number = :number").param("number", number).update();
    }

    /** Puts this roll and its declaration in the place of an unpublished one. */
    @Transactional
    public void drawUp(Roll roll, SignedDocument declaration) {
        dropUnpublished(roll.bundle());
        jdbc.sql("""
                insert into ballot.bundle (number, first_week, payload, signature)
                values (:number, :first, :payload, :signature)
                """)
            .param("number", roll.bundle()).param("first", roll.weeks().getFirst().week().monday())
            .param("payload", declaration.payloadBytes()).param("signature", declaration.signatureBytes())
            .update();
        roll.weeks().forEach(week -> IntStream.range(0, week.leaves().size()).forEach(place -> add(roll.bundle(), week.week(), place, week.leaves().get(place))));
        addPeople(roll);
    }

    private void add(int bundle, Week week, int place, Roll.RollLeaf leaf) {
        jdbc.sql("""
                insert into ballot.leaf (bundle, monday, id, name, eligible, paper, place)
                values (:bundle, :monday, :id, :name, :eligible, :paper, :place)
                """)
            .param("bundle", bundle).param("monday", week.monday()).param("id", leaf.teams().id()).param("name", leaf.teams().name())
            .param("eligible", leaf.eligible()).param("paper", leaf.paper()).param("place", place)
            .update();
        var teams = leaf.teams().teams();
        jdbc.sql("""
                insert into ballot.leaf_team (monday, team, leaf, name, place)
                select :monday, team::uuid, :leaf, name, place from unnest(:teams::text[], :names::text[]) with ordinality as listed (team, name, place)
                """)
            .param("monday", week.monday()).param("leaf", leaf.teams().id())
            .param("teams", teams.stream().map(team -> team.id().toString()).toArray(String[]::new))
            .param("names", teams.stream().map(team -> team.name()).toArray(String[]::new))
            .update();
    }

    private void addPeople(Roll roll) {
        jdbc.sql("""
                insert into ballot.eligible (bundle, person, team, paper)
                select :bundle, person::uuid, team::uuid, person = any(:paper::text[]) from unnest(:people::text[], :teams::text[]) as listed (person, team)
                """)
            .param("bundle", roll.bundle()).param("paper", roll.onPaper().stream().map(PersonId::toString).toArray(String[]::new))
            .param("people", roll.people().stream().map(one -> one.person().toString()).toArray(String[]::new))
            .param("teams", roll.people().stream().map(one -> one.team().toString()).toArray(String[]::new))
            .update();
    }

    /**
     * Forgets who counted where and who fetched tokens; the leaves stay, because their ids may not mean anything else later.
     *
     * @param first first week of the newest bundle that has ended
     */
    @Transactional
    public void forgetPeopleUpTo(Week first) {
        jdbc.sql("""
                delete from ballot.eligible e
                using ballot.bundle b
                where b.number = e.bundle and b.first_week <= :first
                """).param("first", first.monday()).update();
        jdbc.sql("""
                delete from ballot.issued
                where monday < :first::date + 28
                """).param("first", first.monday()).update();
    }

    void dropUnpublished(int bundle) {
        jdbc.sql("delete from ballot.bundle where number = :number and not published").param("number", bundle).update();
    }
}
