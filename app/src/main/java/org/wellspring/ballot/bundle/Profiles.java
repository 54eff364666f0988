package org.wellspring.ballot.bundle;

import org.springframework.stereotype.Component;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Profile;

/** Which profile counts: chosen by size when a year of the grid is first declared, and kept until that year ends. */
@Component
public class Profiles {
    private static final int BUNDLES = Calendar.YEAR / Calendar.BUNDLE;

    private final Bundles bundles;

    Profiles(Bundles bundles) {
        this.bundles = bundles;
    }

    /** @param staff eligible people as that bundle is drawn up */
    public Profile of(int bundle, int staff) {
        var first = Calendar.yearOfBundle(bundle) * BUNDLES;
        return bundles.firstProfile(first, first + BUNDLES).map(Profile::ofCode).orElseGet(() -> Profile.forStaff(staff));
    }
}
