package org.wellspring.audit;

import java.util.Optional;
import java.util.UUID;

/** Says what an id in the log is called today; the people module answers. Somebody erased has no name any more. */
public interface Names {
    Optional<String> of(UUID id);
}
