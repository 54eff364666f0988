package org.wellspring.privacy.spi;

import java.util.Optional;
import org.wellspring.web.Text;

/** Tells in words what a survey's indicator says of a person; the ballot module answers. */
public interface Statements {
    /** Empty where no survey ever asked it. */
    Optional<String> words(String indicator, Text text);
}
