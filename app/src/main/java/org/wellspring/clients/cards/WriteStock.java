package org.wellspring.clients.cards;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.Quarters;
import org.wellspring.clients.reader.Readers;
import org.wellspring.help.Help;
import org.wellspring.help.Line;
import org.wellspring.people.People;
import org.wellspring.platform.Installation;
import tools.jackson.databind.json.JsonMapper;

/** Puts a stock into the words of the protocol. */
@Component
class WriteStock {
    private final People people;
    private final Help help;
    private final Readers readers;
    private final String app;
    private final JsonMapper json = new JsonMapper();

    WriteStock(People people, Help help, Readers readers, Installation installation) {
        this.people = people;
        this.help = help;
        this.readers = readers;
        this.app = "%s://%s".formatted(installation.url().getScheme(), installation.url().getAuthority());
    }

    byte[] write(Stock stock, Quarters.Running quarter, List<String> hashes) {
        return json.writeValueAsBytes(new StockText(1, people.organisation().orElseThrow().name(), quarter.zone().getId(), stock.id(), stock.quarter().toString(),
            stock.team(), stock.clinicians(), emergency(), readers.named().isPresent(), app, hashes));
    }

    private String emergency() {
        return help.numbers().stream().map(known -> known.line()).filter(line -> line.kind() == Line.Kind.EMERGENCY).map(line -> line.dial().number()).findFirst().orElse("");
    }
}
