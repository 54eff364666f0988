package org.wellspring.figures.effect;

/** Why nothing can be told. Pages say each in words of their own. */
public enum Why {
    /** Fewer than three periods before the change: no trend to go on from (Cochrane EPOC asks for three on either side). */
    TOO_FEW_BEFORE,
    /** Fewer than three periods after the change. */
    TOO_FEW_AFTER,
    /** More terms to estimate than the periods carry. */
    TOO_FEW_FOR_THE_TERMS,
    /** Two terms say the same of these periods, for example a season longer than the series. */
    TERMS_NOT_SEPARABLE,
    /** A side, or a month of the year, on which nothing was counted: the ratio has no finite size. */
    NOTHING_COUNTED,
    /** The arithmetic found no answer. */
    NO_ANSWER_FOUND,
    /** Nothing to compare with. */
    NO_COMPARATOR,
    /** One team's before and after: chance and the fall back to the usual look like a success. */
    ONE_TEAM,
    /** So few orders of the lot that even the luckiest would not be surprising. */
    TOO_FEW_ORDERS
}
