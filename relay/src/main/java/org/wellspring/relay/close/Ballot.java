package org.wellspring.relay.close;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Declaration;
import org.wellspring.relay.token.TokenKey;

/** What a week's notice allows to be counted. Everything else in an envelope is passed over. */
final class Ballot {
    private static final Pattern ASK = Pattern.compile("[a-z0-9.-]{3,90}");

    private final Map<String, TokenKey> leaves;
    private final Map<String, Pattern> waves;
    private final Set<String> kinds;

    Ballot(CountedWeek week) {
        leaves = week.declared().leaves().stream().collect(Collectors.toMap(Declaration.Leaf::id, leaf -> TokenKey.of(leaf.key())));
        waves = week.declared().waves().stream().collect(Collectors.toMap(Declaration.Wave::id, wave -> Pattern.compile("[01-]{%d}".formatted(wave.indicators().size()))));
        kinds = Set.copyOf(week.kinds());
    }

    /** Nothing unless the token was signed under the key of the leaf that the text names. */
    Optional<Said> counted(Content content) {
        var leaf = leaves.get(content.leaf());
        return leaf != null && leaf.signed(content.token()) ? Optional.of(said(content)) : Optional.empty();
    }

    private Said said(Content content) {
        return new Said(content.counter(), content.leaf(), answers(content.answers()), only(content.kinds(), kinds::contains),
            only(content.asks(), Ballot::isAsk), did(content.did()));
    }

    private Map<String, String> answers(Map<String, String> answers) {
        return answers.entrySet().stream()
            .filter(answer -> waves.containsKey(answer.getKey()) && waves.get(answer.getKey()).matcher(answer.getValue()).matches())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> only(List<String> words, java.util.function.Predicate<String> allowed) {
        return words.stream().filter(allowed).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Said.Helped> did(Map<String, String> did) {
        return did.entrySet().stream()
            .filter(answer -> isAsk(answer.getKey()))
            .flatMap(answer -> helped(answer.getValue()).map(helped -> Map.entry(answer.getKey(), helped)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Said.Helped> helped(String word) {
        return Stream.of(Said.Helped.values()).filter(helped -> helped.name().toLowerCase(Locale.ROOT).equals(word));
    }

    private static boolean isAsk(String text) {
        return ASK.matcher(text).matches();
    }
}
