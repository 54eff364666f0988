package org.wellspring.people.stafflist;

/** What came of applying a list. */
sealed interface Applied {
    /** Now, or by the same button before. */
    record Done() implements Applied {}

    /** People changed since the dry run was shown. Nothing was applied. */
    record Stale() implements Applied {}

    /** It would end more than half of the people. Nothing was applied. */
    record TooMany() implements Applied {}

    /** The list is no longer kept. Nothing was applied. */
    record Gone() implements Applied {}
}
