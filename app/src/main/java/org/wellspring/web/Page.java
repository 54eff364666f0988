package org.wellspring.web;

import java.util.List;
import java.util.Optional;
import org.wellspring.platform.Installation;

/**
 * What every page may show of its surroundings: the words, the visitor, the navigation, the token its forms carry.
 * A controller takes it as a parameter and hands it to its template.
 *
 * @param path of this request, to mark the current place in the navigation
 */
public record Page(Text text, Optional<Visitor> visitor, String path, Csrf csrf, Assets assets, Installation installation) {
    /** The token that proves a form came from a page of ours. */
    public record Csrf(String parameter, String header, String token) {}

    public String direction() {
        return text.language().direction();
    }

    public String scheme() {
        return visitor.map(Visitor::scheme).orElse("auto");
    }

    public List<Place> places() {
        return visitor.map(v -> Place.forRoles(v.roles(), path)).orElse(List.of());
    }

    /** Whether this page belongs to the administrator area, which looks different. */
    public boolean administering() {
        return visitor.filter(v -> Place.administering(v.roles(), path)).isPresent();
    }

    public boolean at(Place place) {
        return place.holds(path);
    }

    public String privateOrigin() {
        return installation.privateUrl().toString();
    }
}
