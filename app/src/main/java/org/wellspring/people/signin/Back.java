package org.wellspring.people.signin;

import org.jspecify.annotations.Nullable;

/** Where to go on after signing in: a page of ours, never another site's. */
record Back(String path) {
    static Back to(@Nullable String asked) {
        return new Back(asked != null && asked.matches("/(?![/\\\\])[A-Za-z0-9/_.~%-]*") ? asked : "/");
    }
}
