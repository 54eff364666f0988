package org.wellspring.relay.notice;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellspring.figures.grid.Leaves;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.notice.Declaration.DeclaredWeek;
import org.wellspring.relay.notice.Declaration.Leaf;
import org.wellspring.relay.notice.Declaration.Wave;
import org.wellspring.relay.token.TokenKey;

/** What a declaration must keep by itself: its form, the grid, the gate, the sums, one key for one purpose. */
final class OwnRules {
    private static final int MOST_KINDS = 64;
    private static final List<Function<Declaration, Optional<Refusal>>> RULES = List.of(
        OwnRules::form, OwnRules::weeks, OwnRules::keys, each(OwnRules::leaves), each(OwnRules::sums), each(OwnRules::waves), each(DivisionRules::firstBroken));

    private OwnRules() {}

    static Optional<Refusal> firstBroken(Declaration declaration) {
        return RULES.stream().flatMap(rule -> rule.apply(declaration).stream()).findFirst();
    }

    private static Optional<Refusal> form(Declaration declaration) {
        return broken(declaration.v() != 1, Refusal.malformed("This relay reads version 1 of a declaration. Update the older of the two halves."))
            .or(() -> broken(!isName(declaration.organisation(), 200), Refusal.malformed("The organisation needs a name of at most 200 characters.")))
            .or(() -> broken(!isZone(declaration.zone()), Refusal.malformed("The time zone must be one of the tz database, such as Europe/London.")))
            .or(() -> broken(!isProfile(declaration.profile()), Refusal.malformed("The profile must be large, medium or small.")))
            .or(() -> broken(declaration.bundle() < 0 || declaration.bundle() > 10_000, Refusal.malformed("Bundles are counted from 0.")))
            .or(() -> broken(declaration.kinds().size() > MOST_KINDS || !distinct(declaration.kinds())
                || !declaration.kinds().stream().allMatch(OwnRules::isId), Refusal.malformed("Kinds are at most %d different short words.".formatted(MOST_KINDS))));
    }

    private static Optional<Refusal> weeks(Declaration declaration) {
        var expected = declaration.calendar().weeksOfBundle(declaration.bundle());
        return broken(!declaration.weeks().stream().map(DeclaredWeek::monday).toList().equals(expected), Refusal.rule(
            "Bundle %d is the four weeks from %s. Declare exactly these, in order.", declaration.bundle(), expected.getFirst()));
    }

    private static Optional<Refusal> keys(Declaration declaration) {
        var keys = issuerKeys(declaration).toList();
        return broken(!keys.stream().allMatch(OwnRules::isKey), Refusal.rule("Every key must be an RSA modulus of exactly 2048 bits. Make new keys."))
            .or(() -> broken(!distinct(keys), Refusal.rule("A key is used twice. Make one key for each week and leaf and one for each week's admission.")));
    }

    private static Optional<Refusal> leaves(Declaration declaration, DeclaredWeek week) {
        var leaves = week.leaves();
        return broken(leaves.isEmpty(), Refusal.rule("The week of %s has no leaf. Leave the whole bundle undeclared until a leaf has %d eligible people.", week.monday(), Leaves.GATE))
            .or(() -> broken(!leaves.stream().allMatch(OwnRules::isLeaf), Refusal.malformed("A leaf needs an id of a-z, 0-9 and hyphens, a name, and the names of its teams.")))
            .or(() -> broken(!distinct(leaves.stream().map(Leaf::id).toList()), Refusal.rule("A leaf is listed twice in the week of %s.", week.monday())))
            .or(() -> broken(!distinct(leaves.stream().flatMap(leaf -> leaf.teams().stream()).toList()),
                Refusal.rule("A team is in two leaves in the week of %s. A joined leaf and its parts never appear together.", week.monday())))
            .or(() -> leaves.stream().filter(leaf -> leaf.eligible() < Leaves.GATE).findFirst().map(leaf -> Refusal.rule(
                "The leaf %s has %d eligible people; at least %d are needed. Join it with a neighbour.", leaf.id(), leaf.eligible(), Leaves.GATE)));
    }

    private static Optional<Refusal> sums(Declaration declaration, DeclaredWeek week) {
        var sum = week.leaves().stream().mapToLong(Leaf::eligible).sum();
        return broken(sum != declaration.staff(), Refusal.rule(
            "The leaves of the week of %s hold %d eligible people together, but staff says %d. Make them agree.", week.monday(), sum, declaration.staff()));
    }

    private static Optional<Refusal> waves(Declaration declaration, DeclaredWeek week) {
        return broken(!distinct(week.waves().stream().map(Wave::id).toList()) || !week.waves().stream().allMatch(wave -> WaveRules.planned(declaration, week.monday(), wave)),
            Refusal.rule("The waves of the week of %s are not those of the %s profile's grid. Declare what the grid plans for that week, or less.", week.monday(), declaration.profile()));
    }

    /** Every key of the declaration: admission and leaves. */
    static Stream<String> issuerKeys(Declaration declaration) {
        return declaration.weeks().stream().flatMap(week -> Stream.concat(Stream.of(week.admission()), week.leaves().stream().map(Leaf::key)));
    }

    private static Function<Declaration, Optional<Refusal>> each(java.util.function.BiFunction<Declaration, DeclaredWeek, Optional<Refusal>> rule) {
        return declaration -> declaration.weeks().stream().flatMap(week -> rule.apply(declaration, week).stream()).findFirst();
    }

    private static Optional<Refusal> broken(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }

    private static boolean isLeaf(Leaf leaf) {
        return isId(leaf.id()) && !leaf.id().equals("organisation") && isName(leaf.name(), 400) && !leaf.teams().isEmpty()
            && leaf.teams().stream().allMatch(team -> isName(team, 200));
    }

    private static boolean isId(String text) {
        return text.matches("[a-z0-9-]{1,60}");
    }

    private static boolean isName(String text, int most) {
        return !text.isBlank() && text.length() <= most;
    }

    private static boolean isZone(String zone) {
        try {
            return ZoneId.getAvailableZoneIds().contains(ZoneId.of(zone).getId());
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean isProfile(String code) {
        return Stream.of(Profile.values()).anyMatch(profile -> profile.code().equals(code));
    }

    private static boolean isKey(String modulus) {
        try {
            TokenKey.of(modulus);
            return true;
        } catch (IllegalArgumentException notAKey) {
            return false;
        }
    }

    private static boolean distinct(Collection<String> texts) {
        return new HashSet<>(texts).size() == texts.size();
    }
}
