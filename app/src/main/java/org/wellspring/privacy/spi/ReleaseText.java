package org.wellspring.privacy.spi;

import java.util.List;
import java.util.regex.Pattern;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Verdict;
import org.wellspring.privacy.trust.StrictJson;
import org.wellspring.privacy.trust.Untrusted;

/** A release as written, its words checked; see "Release" in docs/protocol.md. */
public record ReleaseText(int v, int number, String previous, String monday, String notice, List<Figure> figures, List<BandLine> bands,
                          List<AskLine> asks, List<DidLine> did, List<ClientLine> clients, LedgerLine ledger) {
    public ReleaseText {
        Week.parse(monday);
    }

    /** @param cells noised counts of class 0 and class 1; may be negative */
    public record Figure(String wave, String kind, String leaf, int eligible, String indicator, String sigma2, List<Long> cells) {
        public Figure {
            Rational.parse(sigma2);
            if (cells.size() != 2) {
                throw new IllegalArgumentException("A figure has two cells.");
            }
        }
    }

    /** Years of these are held in memory, and they say the same few words again and again. */
    public record BandLine(String leaf, String kind, String band) {
        public BandLine {
            band = Band.ofCode(band).code();
            leaf = leaf.intern();
            kind = kind.intern();
        }
    }

    public record AskLine(String leaf, String ask, String band) {
        public AskLine {
            Band.ofCode(band);
        }
    }

    public record DidLine(String leaf, String ask, String verdict) {
        public DidLine {
            Verdict.ofCode(verdict);
        }
    }

    /** @param spent52 rho of the last 52 weeks, in decimals */
    public record LedgerLine(String charged, String spent52) {
        private static final Pattern FOUR_DECIMALS = Pattern.compile("\\d{1,3}\\.\\d{4}");

        public LedgerLine {
            if (!FOUR_DECIMALS.matcher(charged).matches() || !FOUR_DECIMALS.matcher(spent52).matches()) {
                throw new IllegalArgumentException("The ledger of a release has four decimals.");
            }
        }

        static Rational rho(String decimals) {
            return Rational.of(Long.parseLong(decimals.replace(".", "")), 10_000);
        }
    }

    /** @throws org.wellspring.privacy.trust.Untrusted for anything but a release of this protocol */
    static ReleaseText read(byte[] payload) {
        var text = StrictJson.read(payload, ReleaseText.class, "clients");
        if (text.v != 1) {
            throw new Untrusted("The relay's release is of a later protocol. Update this half.");
        }
        return text;
    }
}
