package org.wellspring.launch.attack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Somebody who holds everything that both halves keep and wants to know whose envelope is whose. Puts people and envelopes
 * side by side by every pair of signals: in order, by the nearest clock, by equal ranks of equal counts; and looks for any
 * value that stands on both sides, also hashed or written otherwise.
 */
final class Attacker {
    private final Random chance;

    Attacker(long seed) {
        chance = new Random(seed);
    }

    /** @return by method and signals, a guess of a person for each envelope that there is one for */
    Map<String, Map<String, String>> guesses(Traces people, Traces envelopes) {
        Map<String, Map<String, String>> guesses = new LinkedHashMap<>();
        people.orders().forEach((mine, persons) -> envelopes.orders().forEach((theirs, sealed) -> {
            guesses.put("order: %s ~ %s".formatted(mine, theirs), inOrder(persons, sealed));
            if (mine.startsWith("clock") && theirs.startsWith("clock")) {
                guesses.put("clock: %s ~ %s".formatted(mine, theirs), nearestBefore(persons, sealed));
            }
        }));
        guesses.put("equal values", equal(people, envelopes));
        return guesses;
    }

    /** The first with the first, the last with the last; where many stand at one place, any of them. */
    private Map<String, String> inOrder(Map<String, Double> persons, Map<String, Double> sealed) {
        var left = sorted(persons);
        var right = sorted(sealed);
        var guess = new HashMap<String, String>();
        for (int at = 0; at < right.size(); at++) {
            guess.put(right.get(at), left.get((int) ((long) at * left.size() / right.size())));
        }
        return guess;
    }

    /** Each envelope with whoever was last there before it and has none yet. */
    private Map<String, String> nearestBefore(Map<String, Double> persons, Map<String, Double> sealed) {
        var free = new ArrayList<>(sorted(persons));
        var guess = new HashMap<String, String>();
        for (var envelope : sorted(sealed)) {
            free.stream().filter(person -> persons.get(person) <= sealed.get(envelope)).reduce((earlier, later) -> later).ifPresent(person -> {
                guess.put(envelope, person);
                free.remove(person);
            });
        }
        return guess;
    }

    private List<String> sorted(Map<String, Double> orders) {
        var names = new ArrayList<>(orders.keySet());
        Collections.sort(names);
        Collections.shuffle(names, chance);
        names.sort(Comparator.comparing(orders::get));
        return names;
    }

    private static Map<String, String> equal(Traces people, Traces envelopes) {
        var writtenOf = new HashMap<String, String>();
        people.values().forEach((person, own) -> own.forEach(value -> writings(value).forEach(writing -> writtenOf.put(writing, person))));
        var guess = new HashMap<String, String>();
        envelopes.values().forEach((envelope, own) -> own.forEach(value -> writings(value).stream().filter(writtenOf::containsKey).forEach(writing -> guess.put(envelope, writtenOf.get(writing)))));
        return guess;
    }

    /** The same thing as text, as bytes and hashed. */
    private static Set<String> writings(String value) {
        var bytes = value.startsWith("\\x") ? HexFormat.of().parseHex(value.substring(2)) : value.getBytes(StandardCharsets.UTF_8);
        var writings = new HashSet<String>();
        for (var one : List.of(bytes, hash("SHA-256", bytes), hash("SHA-1", bytes), hash("MD5", bytes), value.replace("-", "").getBytes(StandardCharsets.UTF_8))) {
            writings.add(HexFormat.of().formatHex(one));
        }
        try {
            writings.add(HexFormat.of().formatHex(Base64.getUrlDecoder().decode(value)));
        } catch (IllegalArgumentException notBase64) {
            return writings;
        }
        return writings;
    }

    private static byte[] hash(String name, byte[] bytes) {
        try {
            return MessageDigest.getInstance(name).digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
