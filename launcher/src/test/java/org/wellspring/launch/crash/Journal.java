package org.wellspring.launch.crash;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What people were told, kept by themselves: what was acknowledged to them, and what they tried. */
final class Journal {
    /** Something that is stored under an id of its own, in a table of the organisation's half. */
    enum Kind { SHIFT, REPLY, WORDS, TOKENS }

    /** @param told 0 before the first acknowledgement  @param sent at least {@code told}  @param first where this envelope's counter began */
    record Counters(int told, int sent, int first) {
        /** How many growths were acknowledged, at most. */
        int grown() {
            return told == 0 ? 0 : told - first + 1;
        }
    }

    private final Map<Kind, Set<String>> tried = new ConcurrentHashMap<>();
    private final Map<Kind, Set<String>> told = new ConcurrentHashMap<>();
    private final Map<String, Counters> envelopes = new ConcurrentHashMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    void tried(Kind kind, String id) {
        tried.computeIfAbsent(kind, _ -> ConcurrentHashMap.newKeySet()).add(id);
    }

    void told(Kind kind, String id) {
        told.computeIfAbsent(kind, _ -> ConcurrentHashMap.newKeySet()).add(id);
    }

    void sent(String nonce, int counter) {
        envelopes.merge(nonce, new Counters(0, counter, counter), (before, _) -> new Counters(before.told(), Math.max(before.sent(), counter), before.first()));
    }

    void acknowledged(String nonce, int counter) {
        envelopes.computeIfPresent(nonce, (_, before) -> new Counters(Math.max(before.told(), counter), before.sent(), before.first()));
    }

    /** Something that may not happen, killed or not. */
    void surprise(String what) {
        surprises.add(what);
    }

    Set<String> triedOf(Kind kind) {
        return Set.copyOf(tried.getOrDefault(kind, Set.of()));
    }

    Set<String> toldOf(Kind kind) {
        return Set.copyOf(told.getOrDefault(kind, Set.of()));
    }

    Map<String, Counters> envelopes() {
        return Map.copyOf(envelopes);
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }
}
