package org.wellspring.help.now;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wellspring.help.HourWords;
import org.wellspring.help.KnownLine;
import org.wellspring.help.Line;
import org.wellspring.help.Telephone;
import org.wellspring.help.contacts.Colleague;
import org.wellspring.help.now.HelpSheet.Button;
import org.wellspring.help.now.HelpSheet.Call;
import org.wellspring.help.now.HelpSheet.Post;
import org.wellspring.help.numbers.LineWords;
import org.wellspring.web.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts a board into one language. */
@Component
class Sheets {
    private static final String NUMBER = "{number}";

    private final LineWords words;
    private final Urgency risk;

    Sheets(LineWords words, JsonMapper json) {
        this.words = words;
        try (var in = new ClassPathResource("help/escalation.json").getInputStream()) {
            risk = json.readValue(in, new TypeReference<List<Urgency>>() {}).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HelpSheet sheet(Board board, Text text, Instant now, boolean saved) {
        var here = now.atZone(board.zone());
        var staffed = board.colleagues().stream().collect(Collectors.partitioningBy(colleague -> saved || colleague.hours().cover(here)));
        return new HelpSheet(calls(board, board.emergency(), text), text.of(board.openness().key()),
            calls(board, board.firstChoice(), text), calls(board, board.more(), text), posts(board, staffed.get(true), text), posts(board, staffed.get(false), text), saved);
    }

    private List<Call> calls(Board board, List<Line> lines, Text text) {
        return lines.stream().map(line -> new Call(line.name(), button(line, text), line.what().in(text.language()), words.facts(line, text.language()), checked(board, line, text))).toList();
    }

    private Button button(Line line, Text text) {
        var keyword = line.dial().keyword();
        var pattern = line.kind() == Line.Kind.EMERGENCY ? risk.action().in(text.language())
            : text.of(line.dial().uri().startsWith("sms:") ? keyword.isPresent() ? "help.write.keyword" : "help.write" : "help.call",
                "name", line.name(), "number", NUMBER, "keyword", keyword.orElse(""));
        var at = pattern.indexOf(NUMBER);
        return new Button(pattern.substring(0, at), line.dial().number(), pattern.substring(at + NUMBER.length()), line.dial().uri());
    }

    private static String checked(Board board, Line line, Text text) {
        var check = board.lines().stream().filter(known -> known.line().equals(line)).findFirst().flatMap(KnownLine::check);
        if (check.isPresent()) {
            return text.of(line.kind() == Line.Kind.EMERGENCY ? "help.checked.read" : "help.checked.dialled", "day", text.date(check.get().on()));
        }
        var origin = line.origin();
        return origin.checked().map(day -> text.of("help.unchecked.read", "source", origin.source(), "day", text.date(day)))
            .orElseGet(() -> text.of("help.unchecked", "source", origin.source()));
    }

    private static List<Post> posts(Board board, List<Colleague> colleagues, Text text) {
        return colleagues.stream().map(colleague -> new Post(colleague.post(), colleague.phone(), "tel:" + Telephone.digits(colleague.phone()),
            HourWords.of(colleague.hours(), text), board.sites().getOrDefault(colleague.site().value(), ""))).toList();
    }
}
