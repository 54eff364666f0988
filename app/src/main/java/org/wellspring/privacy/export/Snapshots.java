package org.wellspring.privacy.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.privacy.notices.Notices;
import org.wellspring.privacy.releases.Releases;
import org.wellspring.privacy.releases.Releases.Kept;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.trust.RelayKey;

/** Takes a snapshot of what is released now. */
@Component
class Snapshots {
    private final Releases releases;
    private final Notices notices;
    private final RelayKey key;

    Snapshots(Releases releases, Notices notices, RelayKey key) {
        this.releases = releases;
        this.notices = notices;
        this.key = key;
    }

    Snapshot now() {
        var newest = releases.newestKept();
        var declarations = newest.map(kept -> until(kept.week())).orElse(List.of());
        return new Snapshot(declarations.isEmpty() ? "" : declarations.getLast().organisation(), key.text().orElse(""), newest.map(Kept::number).orElse(0), newest.map(Kept::head).orElse(""),
            names(declarations), releases);
    }

    /** What the notices declared of weeks up to this one. */
    private List<Declaration> until(Week newest) {
        return notices.all().stream().filter(notice -> !newest.isBefore(notice.first())).flatMap(notice -> notices.withHead(notice.head()).stream())
            .map(notice -> notice.declaration()).toList();
    }

    private static Map<String, String> names(List<Declaration> declarations) {
        var names = new HashMap<String, String>();
        declarations.forEach(declaration -> declaration.weeks().forEach(week -> {
            week.leaves().forEach(leaf -> names.put(leaf.id(), leaf.name()));
            week.divisions().forEach(division -> names.put(division.id(), division.name()));
        }));
        return names;
    }
}
