package org.wellspring.clients.words;

import java.util.ArrayList;
import java.util.List;

/** A piece of somebody's words, marked where it may point at one person. */
public record Piece(String words, boolean marked) {
    static List<Piece> of(String words, List<Marks.Span> spans) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var span : spans) {
            pieces.add(new Piece(words.substring(at, span.from()), false));
            pieces.add(new Piece(words.substring(span.from(), span.until()), true));
            at = span.until();
        }
        pieces.add(new Piece(words.substring(at), false));
        return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }
}
