package org.wellspring.privacy.spi;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspring.figures.Week;

/**
 * What a release says clients said of one team in one quarter, its words checked.
 *
 * @param top for each item that 30 or more people answered: how many in a hundred said "fully"
 */
public record ClientLine(String team, Week quarter, int clinicians, ClientRatings ratings, Optional<String> proxy, Map<ClientItem, ClientShare> top) {
    /** Below this nobody may be rated: a figure would be about single people. */
    public static final int FEWEST_CLINICIANS = 10;
    /** Stands where fewer than 30 people answered. */
    private static final String TOO_FEW = "too-few";
    private static final Set<String> FIELDS = Set.of("team", "quarter", "clinicians", "ratings", "proxy", "top");
    private static final Set<String> PROXY = Set.of("0-9", "10-24", "25-49", "50+");

    public ClientLine {
        if (team.isBlank() || clinicians < FEWEST_CLINICIANS || proxy.isPresent() && !PROXY.contains(proxy.get())
            || ratings == ClientRatings.UNDER_30 && (proxy.isPresent() || !top.isEmpty())) {
            throw new IllegalArgumentException("A release says more of clients, or of fewer people, than it may.");
        }
        top = Map.copyOf(top);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING) static ClientLine of(Map<String, Object> fields) {
        if (!FIELDS.containsAll(fields.keySet()) || !(fields.get("clinicians") instanceof Integer clinicians)) {
            throw new IllegalArgumentException("A release says something of clients that this half does not know.");
        }
        return new ClientLine(word(fields.get("team")), Week.parse(word(fields.get("quarter"))), clinicians, ClientRatings.ofCode(word(fields.get("ratings"))),
            told(fields.get("proxy")), shares(fields.getOrDefault("top", Map.of())));
    }

    private static Map<ClientItem, ClientShare> shares(Object top) {
        var shares = new EnumMap<ClientItem, ClientShare>(ClientItem.class);
        if (!(top instanceof Map<?, ?> items)) {
            throw new IllegalArgumentException("A release says items with their shares.");
        }
        items.forEach((item, share) -> told(share).ifPresent(code -> shares.put(ClientItem.ofCode(word(item)), ClientShare.ofCode(code))));
        return shares;
    }

    private static Optional<String> told(@Nullable Object said) {
        return said == null || said.equals(TOO_FEW) ? Optional.empty() : Optional.of(word(said));
    }

    private static String word(@Nullable Object said) {
        if (said instanceof String word) {
            return word;
        }
        throw new IllegalArgumentException("A release says this in a word.");
    }

    /** Whether no team and quarter is told of twice. */
    public static boolean once(Collection<ClientLine> lines) {
        return lines.stream().map(line -> Map.entry(line.team(), line.quarter())).distinct().count() == lines.size();
    }
}
