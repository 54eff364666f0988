package org.wellspring.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what points at one person in words that many will read. It is a net with holes: the page says so, and says what to write
 * instead. A given name counts however it is written; a family name only with its capital, where
 * its script has capitals, for many are ordinary words.
 */
public final class Identifiers {
    public enum Kind { NAME, EMAIL, TELEPHONE, PATIENT }

    /** @param words the piece that was found, as it was written */
    public record Found(Kind kind, String words) {}

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern DATE_OR_TIME = Pattern.compile(
        "(?<![\\d.])(\\d{4}-\\d{2}-\\d{2}|(0?[1-9]|[12]\\d|3[01])[./](0?[1-9]|1[0-2])[./](\\d{4}|\\d{2})?|([01]?\\d|2[0-3])[:.][0-5]\\d)(?![.]?\\d)");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d(?:[\\s()/.-]{0,2}\\d){6,}");
    private static final String BED = "(?i:bed|cot|bett|cama|سرير)";
    private static final String PLACE = "(?i:bed|cot|bay|room|bett|zimmer|cama|habitaci[oó]n|سرير|غرفة)";
    private static final String WITH_DOTS = "\\p{Lu}\\.\\s?\\p{Lu}\\.?";
    private static final String TWO_CAPITALS = "\\b(?!ER|OP|IV|IT|AE|ED|OT|CT|MR|US)\\p{Lu}{2}\\b";
    private static final Pattern PATIENT = Pattern.compile("(?U)"
        + WITH_DOTS + "[\\s,]+(?:\\p{L}{1,4}\\s+)?" + PLACE + "\\s*\\d+|" + PLACE + "\\s*\\d+[\\s,:(]+" + WITH_DOTS
        + "|" + TWO_CAPITALS + "[\\s,]+(?:\\p{L}{1,4}\\s+)?" + BED + "\\s*\\d+|" + BED + "\\s*\\d+[\\s,:(]+" + TWO_CAPITALS
        + "|\\b(?i:mr|mrs|ms|herr|frau|señora?|السيدة?)\\b\\.?\\s+[\\p{Lu}\\p{Lo}]\\p{L}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]{2,}");
    private static final int SHORTEST = 3;

    /** Given names that are also everyday words here; alone they are let through. */
    private static final Set<String> EVERYDAY = Set.of("will", "may", "mark", "grace", "hope", "faith", "joy", "rose", "art", "bill", "sue", "pat",
        "rob", "dean", "guy", "grant", "miles", "rich", "penny", "dawn", "summer", "april", "june", "august", "eve", "max", "jack", "drew", "chase",
        "ernst", "wolf", "sol", "paz", "luz", "mar", "angel", "consuelo", "pilar", "rosa", "socorro", "نور", "امل", "سعيد", "كريم", "جميل", "هدى", "سلام", "صالح", "عادل", "فرح", "راحة");

    private final List<List<String>> names;

    private Identifiers(List<List<String>> names) {
        this.names = names;
    }

    /** @param names of the people who must not be named, as they are called on screen */
    public static Identifiers of(Collection<String> names) {
        return new Identifiers(names.stream().map(Identifiers::parts).filter(name -> !name.isEmpty()).toList());
    }

    public Optional<Found> in(String words) {
        return Stream.of(
                first(EMAIL, words, Kind.EMAIL),
                first(TELEPHONE, DATE_OR_TIME.matcher(words).replaceAll("~"), Kind.TELEPHONE),
                first(PATIENT, words, Kind.PATIENT),
                name(words))
            .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Found> first(Pattern pattern, String words, Kind kind) {
        return pattern.matcher(words).results().map(MatchResult::group).findFirst().map(piece -> new Found(kind, piece.strip()));
    }

    private Optional<Found> name(String words) {
        var written = WORD.matcher(words).results().map(MatchResult::group).toList();
        for (int i = 0; i < written.size(); i++) {
            for (var name : names) {
                int length = fullNameAt(written, i, name) ? name.size() : names(written.get(i), name) ? 1 : 0;
                if (length > 0) {
                    return Optional.of(new Found(Kind.NAME, String.join(" ", written.subList(i, i + length))));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fullNameAt(List<String> written, int at, List<String> name) {
        return name.size() > 1 && at + name.size() <= written.size()
            && written.subList(at, at + name.size()).stream().map(Identifiers::bare).toList().equals(name);
    }

    private static boolean names(String word, List<String> name) {
        var bare = bare(word);
        if (bare.length() < SHORTEST || EVERYDAY.contains(bare)) {
            return false;
        }
        boolean given = bare.equals(name.getFirst());
        boolean family = name.size() > 1 && name.subList(1, name.size()).contains(bare) && !Character.isLowerCase(word.codePointAt(0));
        return given || family;
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.strip().split("\\s+")).map(Identifiers::bare).filter(part -> part.length() >= SHORTEST && !part.endsWith(".")).toList();
    }

    private static String bare(String word) {
        var possessive = word.replaceAll("['’]s?$", "");
        return Normalizer.normalize(possessive, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
