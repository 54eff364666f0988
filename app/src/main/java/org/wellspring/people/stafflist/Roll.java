package org.wellspring.people.stafflist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everyone who has a line on the staff list, or says they have. */
final class Roll {
    /** Whom a line is about. */
    sealed interface Match {
        record Nobody() implements Match {}

        record Known(Colleague person) implements Match {}

        /** @param waiting the account made for this line before, which nobody took up */
        record Claimant(Colleague person, Optional<Colleague> waiting) implements Match {}

        record Several() implements Match {}
    }

    private final Map<String, Colleague> byKey;
    private final Map<String, List<Colleague>> byClaim;
    private final Set<String> namesakes;
    private final Set<String> keysOnTheList;

    /** @param lines of the list, to see which names occur twice */
    Roll(Collection<Colleague> people, Collection<Listed> lines) {
        byKey = people.stream().filter(person -> person.standing().staffKey().isPresent()).collect(Collectors.toMap(person -> person.standing().staffKey().orElseThrow(), Function.identity()));
        byClaim = people.stream().filter(person -> person.standing().staffKey().isEmpty() && person.standing().claimedKey().isPresent())
            .collect(Collectors.groupingBy(person -> person.standing().claimedKey().orElseThrow()));
        keysOnTheList = lines.stream().map(Listed::key).collect(Collectors.toSet());
        namesakes = lines.stream().collect(Collectors.groupingBy(Listed::nameKey, Collectors.counting())).entrySet().stream()
            .filter(name -> name.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    Stream<Colleague> listed() {
        return byKey.values().stream().sorted(java.util.Comparator.comparing((Colleague person) -> person.standing().called()).thenComparing(person -> person.id().toString()));
    }

    Match find(Listed line) {
        boolean alone = !namesakes.contains(line.nameKey());
        var known = Optional.ofNullable(byKey.get(line.key()))
            .or(() -> alone && !keysOnTheList.contains(line.nameKey()) ? Optional.ofNullable(byKey.get(line.nameKey())) : Optional.empty());
        if (known.isPresent() && known.get().joined()) {
            return new Match.Known(known.get());
        }
        var claims = Stream.of(line.key(), line.nameKey()).distinct().filter(key -> key.equals(line.key()) || alone)
            .flatMap(key -> byClaim.getOrDefault(key, List.of()).stream()).toList();
        if (claims.size() > 1) {
            return new Match.Several();
        }
        return claims.isEmpty() ? known.<Match>map(Match.Known::new).orElseGet(Match.Nobody::new) : new Match.Claimant(claims.getFirst(), known);
    }
}
