package org.wellspring.clients.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.platform.Identifiers;

/**
 * Finds what points at one person in words that a whole team will read, more readily than not: every word that could be a name of
 * the team, whoever stands behind a title, numbers, addresses, beds and rooms. While anything is found, nothing is passed on.
 */
final class Marks {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Cf}'’]+");
    private static final Pattern MAIL_OR_HANDLE = Pattern.compile("\\S*@\\S+|(?i:https?://|www\\.)\\S+");
    private static final Pattern NUMBER = Pattern.compile("(?U)\\+?\\d(?:[\\s()/.-]{0,2}\\d){3,}");
    private static final Pattern PLACE = Pattern.compile("(?U)(?i:\\b(?:bed|cot|bay|room|cubicle|bett|zimmer|kabine|cama|habitaci[oó]n|sala|box)|سرير|السرير|غرفة|الغرفة|رقم)"
        + "\\s*(?i:number|no\\.?|nummer|nr\\.?|número|n[.º°]*|رقم)?\\s*#?\\d+\\p{L}?\\b");
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
    private static final Pattern TITLE = Pattern.compile("(?U)\\b(?i:dr|doctor|doctora|prof|professor|profesora?|sister|nurse|matron|brother|carer|teacher|mr|mrs|ms|miss|sr|sra|srta|señora?|señorita|don|doña"
        + "|hermana|enfermer[ao]|schwester|pfleger|pflegerin|herr|frau|doktor)\\b\\.?\\s+(?:(?:de|del|van|von|der|la|el|al)\\s+)*" + NAME + "(?:[\\s-]+" + NAME + ")*"
        + "|(?:د\\.|دكتورة?|الدكتورة?|السيدة?|الأستاذة?|الأخت|الأخ)\\s+[\\p{L}\\p{M}]+");

    private final Identifiers identifiers;
    private final Set<String> parts;

    private Marks(Identifiers identifiers, Set<String> parts) {
        this.identifiers = identifiers;
        this.parts = parts;
    }

    /** @param names of everybody in the team, as they are called on screen */
    static Marks of(Collection<String> names) {
        return new Marks(Identifiers.of(names), names.stream().flatMap(name -> Arrays.stream(name.split("[\\s-]+"))).map(Marks::bare).filter(part -> part.length() > 1).collect(Collectors.toSet()));
    }

    /** A piece of the words, from its first letter until before the letter behind it. */
    record Span(int from, int until) {}

    /** In order; none touches another. */
    List<Span> in(String words) {
        var found = new ArrayList<Span>();
        Stream.of(MAIL_OR_HANDLE, NUMBER, PLACE, TITLE).forEach(pattern -> pattern.matcher(words).results().forEach(match -> found.add(new Span(match.start(), match.end()))));
        WORD.matcher(words).results().filter(match -> names(match.group())).forEach(match -> found.add(new Span(match.start(), match.end())));
        identified(words, found);
        return joined(found);
    }

    /** The same words with three dots where something was found. */
    String without(String words) {
        var left = new StringBuilder();
        int at = 0;
        for (var span : in(words)) {
            left.append(words, at, span.from()).append('…');
            at = span.until();
        }
        return left.append(words.substring(at)).toString();
    }

    private boolean names(String word) {
        var small = Character.isLowerCase(word.codePointAt(0));
        return !small && Stream.concat(Stream.of(bare(word)), Arrays.stream(word.split("['’]")).map(Marks::bare)).anyMatch(parts::contains);
    }

    /** What is caught elsewhere too: given names in small letters, initials beside beds. */
    private void identified(String words, List<Span> found) {
        var rest = words;
        for (var next = identifiers.in(rest); next.isPresent(); next = identifiers.in(rest)) {
            var piece = next.get().words();
            int from = rest.indexOf(piece);
            if (from < 0) {
                found.add(new Span(0, words.length()));
                return;
            }
            found.add(new Span(from, from + piece.length()));
            rest = rest.substring(0, from) + "~".repeat(piece.length()) + rest.substring(from + piece.length());
        }
    }

    private static List<Span> joined(List<Span> found) {
        var joined = new ArrayList<Span>();
        found.stream().sorted(Comparator.comparing(Span::from).thenComparing(Span::until)).forEach(span -> {
            if (!joined.isEmpty() && span.from() <= joined.getLast().until()) {
                joined.set(joined.size() - 1, new Span(joined.getLast().from(), Math.max(joined.getLast().until(), span.until())));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }

    private static String bare(String word) {
        return Normalizer.normalize(word.replace('’', '\'').replaceAll("'s?$", ""), Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}]", "").toLowerCase(Locale.ROOT);
    }
}
