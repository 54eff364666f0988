package org.wellspring.privacy.releases;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.privacy.spi.Release;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.trust.RelayKey;
import org.wellspring.privacy.trust.Untrusted;

/** The releases kept here. Each is verified again when it is opened; opened ones stay in memory while there is room. */
@Component
public class Releases {
    /** Stands among the kinds of figures where a release tells what clients said. */
    static final String CLIENTS = "clients";
    private final Map<String, SoftReference<Release>> opened = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final RelayKey key;

    Releases(JdbcClient jdbc, RelayKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    public Optional<Week> newest() {
        return jdbc.sql("select max(monday)::text from privacy.release").query(String.class).optional().map(Week::parse);
    }

    /** 0 before the first. */
    public int newestNumber() {
        return jdbc.sql("select coalesce(max(number), 0) from privacy.release").query(Integer.class).single();
    }

    /** The empty text before the first. */
    public String newestHead() {
        return jdbc.sql("select head from privacy.release order by number desc limit 1").query(String.class).optional().orElse("");
    }

    /** The newest release that is kept here. */
    public Optional<Kept> newestKept() {
        return jdbc.sql("select number, head, monday::text from privacy.release order by number desc limit 1")
            .query((row, _) -> new Kept(row.getInt("number"), row.getString("head"), Week.parse(row.getString("monday")))).optional();
    }

    public record Kept(int number, String head, Week week) {}

    /** Releases of weeks from {@code from} until before {@code until}, oldest first. */
    public List<Release> between(Week from, Week until) {
        return jdbc.sql("select head from privacy.release where monday >= :from and monday < :until order by number")
            .param("from", from.monday()).param("until", until.monday()).query(String.class).list().stream().map(this::open).toList();
    }

    /** Releases with a figure of this kind, oldest first. */
    List<Release> with(String figure) {
        return jdbc.sql("select head from privacy.release where :figure = any (figures) order by number")
            .param("figure", figure).query(String.class).list().stream().map(this::open).toList();
    }

    /** As the relay signed them, oldest first, sixty at most. */
    public List<SignedDocument> documentsAfter(int number) {
        return jdbc.sql("""
                select payload, signature
                from privacy.release
                where number > :number
                order by number
                limit 60
                """)
            .param("number", number).query((row, _) -> SignedDocument.of(row.getBytes("payload"), row.getBytes("signature"))).list();
    }

    void add(Release release, SignedDocument document) {
        jdbc.sql("""
                insert into privacy.release (number, head, monday, figures, payload, signature)
                values (:number, :head, :monday, :figures, :payload, :signature)
                """)
            .param("number", release.number()).param("head", release.head()).param("monday", release.week().monday())
            .param("figures", kinds(release))
            .param("payload", document.payloadBytes()).param("signature", document.signatureBytes())
            .update();
    }

    private static String[] kinds(Release release) {
        var clients = release.clients().stream().map(_ -> CLIENTS);
        return Stream.concat(release.text().figures().stream().map(figure -> figure.kind()), clients).distinct().toArray(String[]::new);
    }

    private Release open(String head) {
        var held = opened.getOrDefault(head, new SoftReference<>(null)).get();
        return held != null ? held : verified(head);
    }

    private Release verified(String head) {
        var document = jdbc.sql("select payload, signature from privacy.release where head = :head").param("head", head)
            .query((row, _) -> SignedDocument.of(row.getBytes("payload"), row.getBytes("signature"))).single();
        var release = read(document);
        opened.put(head, new SoftReference<>(release));
        return release;
    }

    /** What a document kept here says; verified again, and not held in memory. */
    public Release read(SignedDocument document) {
        return document.verifiedBy(key.known().orElseThrow(Releases::notOurs)).map(Release::new).orElseThrow(Releases::notOurs);
    }

    private static Untrusted notOurs() {
        return new Untrusted("A release kept here is not signed with the relay's pinned key. Restore the key folder or the database from one backup.");
    }
}
