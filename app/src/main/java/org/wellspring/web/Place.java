package org.wellspring.web;

import java.util.List;
import java.util.Set;
import org.wellspring.platform.Role;

/** One of the five items of the navigation, by what a person does here most. */
public enum Place {
    TODAY("/", "house", "web.place.today"), SUPPORT("/support", "heart-handshake", "web.place.support"),
    SKILLS("/skills", "graduation-cap", "web.place.skills"), ROSTER("/roster", "calendar-days", "web.place.roster"),
    ME("/me", "circle-user-round", "web.place.me"), TEAM("/team", "users", "web.place.team"),
    OVERVIEW("/overview", "layout-dashboard", "web.place.overview"), DEPARTMENTS("/departments", "building-2", "web.place.departments"),
    POLICIES("/policies", "scroll-text", "web.place.policies"), REPORTS("/reports", "chart-line", "web.place.reports"),
    HEALTH("/admin", "activity", "web.place.health"), PEOPLE("/people", "users-round", "web.place.people"),
    CONNECTIONS("/connections", "plug", "web.place.connections"), DATA("/data", "database", "web.place.data");

    private static final List<Place> ADMINISTRATION = List.of(HEALTH, PEOPLE, CONNECTIONS, DATA, ME);

    private final String path;
    private final String icon;
    private final String key;

    Place(String path, String icon, String key) {
        this.path = path;
        this.icon = icon;
        this.key = key;
    }

    public String path() {
        return path;
    }

    public String icon() {
        return icon;
    }

    public String key() {
        return key;
    }

    boolean holds(String address) {
        return path.equals("/") ? address.equals("/") : address.equals(path) || address.startsWith(path + "/");
    }

    /** The administrator area is apart: whoever has another role beside it sees that role's items outside. */
    static boolean administering(Set<Role> roles, String address) {
        var elsewhere = roles.contains(Role.WELLBEING_LEAD) || roles.contains(Role.SUPERVISOR);
        return roles.contains(Role.ADMINISTRATOR) && (!elsewhere || ADMINISTRATION.stream().anyMatch(place -> place != ME && place.holds(address)));
    }

    static List<Place> forRoles(Set<Role> roles, String address) {
        if (administering(roles, address)) {
            return ADMINISTRATION;
        }
        if (roles.contains(Role.WELLBEING_LEAD)) {
            return List.of(OVERVIEW, DEPARTMENTS, POLICIES, REPORTS, ME);
        }
        if (roles.contains(Role.SUPERVISOR)) {
            return List.of(TODAY, TEAM, SUPPORT, ROSTER, ME);
        }
        return List.of(TODAY, SUPPORT, SKILLS, ROSTER, ME);
    }
}
