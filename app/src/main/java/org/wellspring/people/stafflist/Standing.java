package org.wellspring.people.stafflist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything about a person that a staff list can change.
 *
 * @param called what colleagues call them
 * @param staffName the name as listed
 */
record Standing(String called, Optional<String> staffKey, Optional<String> staffName, Optional<String> claimedKey, Profile profile, List<Belonging> memberships) {
    /** @param share of a full post, in percent */
    record Profile(String profession, List<String> languages, Optional<Integer> share) {}

    static final Standing NOBODY = new Standing("", Optional.empty(), Optional.empty(), Optional.empty(), new Profile("", List.of(), Optional.empty()), List.of());

    /** The team they count in on that day, or will next. */
    Optional<Belonging> place(LocalDate day) {
        return memberships.stream().filter(one -> one.counts() && one.goesOnAfter(day)).min(Comparator.comparing(Belonging::from));
    }

    /** Off the list, and in no team from that day. */
    Standing goneFrom(LocalDate day) {
        return new Standing(called, staffKey, staffName, claimedKey, profile, memberships.stream().map(one -> one.endedBy(day)).toList());
    }

    /** Their line of the list is somebody else's: the account they made themselves. */
    Standing replacedFrom(LocalDate day) {
        return new Standing(called, Optional.empty(), staffName, claimedKey, profile, goneFrom(day).memberships());
    }

    /** What a list put in place goes back to what it was; whatever is no longer as the list left it stays as it is now. */
    Standing putBack(Standing before, Standing after) {
        return new Standing(back(called, before.called, after.called), back(staffKey, before.staffKey, after.staffKey), back(staffName, before.staffName, after.staffName),
            back(claimedKey, before.claimedKey, after.claimedKey),
            new Profile(back(profile.profession, before.profile.profession, after.profile.profession), back(profile.languages, before.profile.languages, after.profile.languages),
                back(profile.share, before.profile.share, after.profile.share)),
            back(memberships, before.memberships, after.memberships));
    }

    private static <T> T back(T now, T before, T after) {
        return now.equals(after) ? before : now;
    }
}
