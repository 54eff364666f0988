package org.wellspring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells who is signed in; the people module answers. */
public interface CurrentPerson {
    Optional<Visitor> visiting(HttpServletRequest request);
}
