package org.wellspring.relay.rating;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.wellspring.relay.rating.Stocks.Team;
import org.wellspring.relay.release.Release.ClientLine;

/** Exact counts of one team's ratings. Lives in memory for the moments between counting and bands. */
final class RatingTally {
    private final Map<String, Integer> answered = new HashMap<>();
    private final Map<String, Integer> fully = new HashMap<>();
    private int ratings;
    private int proxies;

    void add(Collection<Opened> more) {
        more.forEach(this::add);
    }

    private void add(Opened rating) {
        ratings++;
        proxies += rating.proxy() ? 1 : 0;
        Opened.ITEMS.forEach(item -> {
            answered.merge(item, rating.answered(item) ? 1 : 0, Integer::sum);
            fully.merge(item, rating.fully(item) ? 1 : 0, Integer::sum);
        });
    }

    ClientLine line(Team team, int clinicians) {
        return new ClientLine(team.name(), team.quarter(), clinicians, RatingBands.ratings(ratings), RatingBands.proxy(proxies, ratings), top());
    }

    /** Empty until enough rated; then every item has a band or says that too few answered it. */
    private Map<String, String> top() {
        var top = new TreeMap<String, String>();
        if (ratings >= RatingBands.ENOUGH) {
            Opened.ITEMS.forEach(item -> top.put(item, RatingBands.top(fully.get(item), answered.get(item))));
        }
        return top;
    }

    @Override public String toString() {
        return "[counts]";
    }
}
