package org.wellspring.ballot.grid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.people.DepartmentId;

/**
 * Departments that a survey tells of together.
 *
 * @param departments at least one, by name
 * @param leaves ids of all leaves that hold a team of theirs
 * @param eligible how many people count in them
 */
public record Division(List<Department> departments, List<String> leaves, int eligible) {
    /** Longest name that the relay takes is 400 characters. */
    private static final int LONGEST = 390;
    private static final int ID_BYTES = 4;
    private static final Comparator<Department> BY_NAME = Comparator.comparing(Department::name).thenComparing(department -> department.id().toString());

    /** As on the staff list. */
    public record Department(DepartmentId id, String name) {}

    public Division {
        departments = departments.stream().distinct().sorted(BY_NAME).toList();
        leaves = leaves.stream().sorted().toList();
    }

    /** The same for these departments under these names, whenever and however often it is worked out. */
    public String id() {
        var written = departments.stream().map(department -> department.id() + " " + department.name()).collect(Collectors.joining("\n"));
        try {
            return "division-" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written.getBytes(UTF_8)), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Department names with a plus between them, the same in every language; the first and the last where there are too many. */
    public String name() {
        var all = departments.stream().map(Department::name).collect(Collectors.joining(" + "));
        return all.length() <= LONGEST ? all : shortened(departments.getFirst().name()) + " … " + shortened(departments.getLast().name());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST / 2 ? name : name.substring(0, LONGEST / 2 - 2) + "…";
    }

    boolean shares(Division other) {
        return !Collections.disjoint(departments, other.departments);
    }

    Division with(Division other) {
        return new Division(Stream.of(this, other).flatMap(one -> one.departments.stream()).toList(), Stream.of(this, other).flatMap(one -> one.leaves.stream()).toList(), eligible + other.eligible);
    }
}
