package org.wellspring.clients.cards;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.ballot.SigningKey;
import org.wellspring.platform.Installation;
import org.wellspring.platform.PersonId;
import org.wellspring.privacy.spi.Relay;

/**
 * Draws cards, declares them to the relay and keeps their hashes. The codes leave with the answer and are nowhere else; where the
 * relay does not take them, nothing is kept here and the same form may be sent again.
 */
@Component
class DrawCards {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 8;

    private final ConcurrentHashMap<UUID, CompletableFuture<Outcome>> drawing = new ConcurrentHashMap<>();
    private final Relay relay;
    private final Stocks stocks;
    private final WriteStock write;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final SigningKey signing;
    private final String origin;

    DrawCards(Relay relay, Stocks stocks, WriteStock write, Audit audit, TransactionTemplate transaction, Installation installation) {
        this.relay = relay;
        this.stocks = stocks;
        this.write = write;
        this.audit = audit;
        this.transaction = transaction;
        this.signing = SigningKey.in(installation.data());
        this.origin = installation.privateUrl().toString().replaceAll("/+$", "");
    }

    sealed interface Outcome {}

    record Drawn(Sheet sheet) implements Outcome {}

    /** This form made its cards already; they were shown then. */
    record Before() implements Outcome {}

    record Refused(String because) implements Outcome {}

    record Away() implements Outcome {}

    /** A form that is sent twice in one breath, as by a double click, gets one stock and both times its sheet. */
    Outcome draw(Order order, PersonId by) {
        var own = new CompletableFuture<Outcome>();
        var running = drawing.putIfAbsent(order.form(), own);
        if (running != null) {
            return running.join();
        }
        try {
            own.complete(stocks.madeWith(order.form()) ? new Before() : declared(order, by));
            return own.join();
        } catch (RuntimeException broken) {
            own.completeExceptionally(broken);
            throw broken;
        } finally {
            drawing.remove(order.form());
        }
    }

    private Outcome declared(Order order, PersonId by) {
        var codes = Stream.generate(() -> Code.draw(RANDOM)).distinct().limit(order.cards()).toList();
        var hashes = codes.stream().map(Code::hash).sorted().toList();
        var stock = new Stock(newId(), order.unit().name(), order.unit().teams(), order.quarter().first(), order.unit().clinicians(), order.cards(), order.handed());
        return switch (relay.stock(signing.sign(write.write(stock, order.quarter(), hashes)))) {
            case Relay.Stocked.Taken _ -> kept(order, stock, hashes, codes, by);
            case Relay.Stocked.Refused(_, var because) -> new Refused(because);
            case Relay.Stocked.Away _ -> new Away();
        };
    }

    private Outcome kept(Order order, Stock stock, List<String> hashes, List<Code> codes, PersonId by) {
        transaction.executeWithoutResult(_ -> {
            stocks.add(order.form(), stock, hashes);
            audit.record(by, Act.CARDS_DRAWN, Integer.toString(stock.cards()));
        });
        return new Drawn(new Sheet(stock.team(), stock.quarter(), stock.handed(), origin, codes));
    }

    private static String newId() {
        var random = new byte[ID_BYTES];
        RANDOM.nextBytes(random);
        return "stock-" + HexFormat.of().formatHex(random);
    }
}
