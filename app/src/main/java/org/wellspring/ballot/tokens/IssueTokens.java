package org.wellspring.ballot.tokens;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.keys.IssuerKey;
import org.wellspring.ballot.keys.IssuerKeys;
import org.wellspring.ballot.tokens.Offers.Offer;
import org.wellspring.platform.PersonId;

/** Signs blindly, once for a person and week; the same request gets the same signatures again. */
@Component
class IssueTokens {
    private final Offers offers;
    private final Issued issued;
    private final IssuerKeys keys;

    IssueTokens(Offers offers, Issued issued, IssuerKeys keys) {
        this.offers = offers;
        this.issued = issued;
        this.keys = keys;
    }

    sealed interface Answer {
        record Signed(Blinded asked, byte[] leaf, byte[] admission) implements Answer {}

        /** Another request had the week before, or the person answers on paper in it. */
        record Taken(Blinded asked) implements Answer {}
    }

    /** @throws IllegalArgumentException where a message cannot be signed; the week is not used up then */
    List<Answer> issue(PersonId person, List<Blinded> asked) {
        var offered = offers.to(person);
        return asked.stream().flatMap(one -> offered.stream().filter(offer -> offer.week().equals(one.week())).findFirst()
            .flatMap(offer -> issue(person, one, offer)).stream()).toList();
    }

    /** Nothing where the week's keys are gone: it closes at this moment, or the key folder was lost. */
    private Optional<Answer> issue(PersonId person, Blinded asked, Offer offer) {
        if (offer.paper()) {
            return Optional.of(new Answer.Taken(asked));
        }
        var leaf = keys.of(offer.week(), offer.leaf());
        var admission = keys.of(offer.week(), IssuerKeys.ADMISSION);
        if (leaf.isEmpty() || admission.isEmpty()) {
            return Optional.empty();
        }
        mustBeSignable(leaf.get(), asked.leaf());
        mustBeSignable(admission.get(), asked.admission());
        return Optional.of(issued.take(person, offer.week(), asked.digest())
            ? new Answer.Signed(asked, leaf.get().sign(asked.leaf()), admission.get().sign(asked.admission()))
            : new Answer.Taken(asked));
    }

    private static void mustBeSignable(IssuerKey key, byte[] blinded) {
        if (!key.takes(blinded)) {
            throw new IllegalArgumentException("A blinded message is as long as the modulus and below it.");
        }
    }
}
