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

    static List<Place> forRoles(Set<Role> roles) {
        if (roles.contains(Role.ADMINISTRATOR)) {
            return List.of(HEALTH, PEOPLE, CONNECTIONS, DATA, ME);
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
