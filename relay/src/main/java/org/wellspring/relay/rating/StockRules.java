package org.wellspring.relay.rating;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wellspring.relay.notice.Refusal;
import org.wellspring.relay.signed.Sha256;

/** What a stock of cards must keep by itself. */
final class StockRules {
    /** With fewer, a band of ratings comes too close to one of them. */
    static final int FEWEST_CLINICIANS = 10;
    /** Fewer cards could never reach a band. */
    static final int FEWEST_CARDS = 30;
    static final int MOST_CARDS = 5_000;
    private static final int MOST_CLINICIANS = 100_000;
    private static final Pattern ID = Pattern.compile("stock-[0-9a-f]{16}");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{1,19}");
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?");
    private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,200}");
    private static final List<Function<StockText, Optional<Refusal>>> RULES = List.of(StockRules::form, StockRules::codes, StockRules::clinicians);

    private StockRules() {}

    static Optional<Refusal> firstBroken(StockText stock) {
        return RULES.stream().flatMap(rule -> rule.apply(stock).stream()).findFirst();
    }

    private static Optional<Refusal> form(StockText stock) {
        return broken(stock.v() != 1, Refusal.malformed("This relay reads version 1 of a stock. Update the older of the two halves."))
            .or(() -> broken(!ID.matcher(stock.stock()).matches(), Refusal.malformed("A stock is called stock- and 16 hexadecimal digits.")))
            .or(() -> broken(!isName(stock.organisation()) || !isName(stock.team()), Refusal.malformed("Organisation and team need names of at most 200 characters.")))
            .or(() -> broken(!stock.emergency().isEmpty() && !NUMBER.matcher(stock.emergency()).matches(), Refusal.malformed("The emergency number must be one that a phone can dial, or empty where none is known.")))
            .or(() -> broken(!ORIGIN.matcher(stock.app()).matches(), Refusal.malformed("The app's address must be an origin such as https://app.example.org, without a path.")));
    }

    private static Optional<Refusal> codes(StockText stock) {
        var codes = stock.codes();
        return broken(codes.size() < FEWEST_CARDS || codes.size() > MOST_CARDS,
                Refusal.rule("A stock has %d to %d cards. Print as many, or several stocks.", FEWEST_CARDS, MOST_CARDS))
            .or(() -> broken(!Sha256.areDifferent(codes),
                Refusal.malformed("Codes are different SHA-256 hashes in lower-case hex, in ascending order, so that their order says nothing.")));
    }

    private static Optional<Refusal> clinicians(StockText stock) {
        return broken(stock.clinicians() > MOST_CLINICIANS, Refusal.malformed("No team has so many clinicians."))
            .or(() -> broken(stock.clinicians() < FEWEST_CLINICIANS, Refusal.rule(
                "%s has %d people who could have been rated; at least %d are needed, so that no rating points at one of them. Print cards for a larger team.",
                stock.team(), stock.clinicians(), FEWEST_CLINICIANS)));
    }

    static List<byte[]> hashes(StockText stock) {
        return stock.codes().stream().map(HexFormat.of()::parseHex).toList();
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches() && !text.isBlank();
    }

    private static Optional<Refusal> broken(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
