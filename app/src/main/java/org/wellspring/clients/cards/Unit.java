package org.wellspring.clients.cards;

import java.util.List;
import org.wellspring.platform.TeamId;

/**
 * Whom a card asks about: one team, or several that are counted together.
 *
 * @param key the team's id, or the leaf's
 * @param name as it is printed and released; no two units have the same
 * @param clinicians how many people in it could be rated
 */
public record Unit(String key, String name, List<TeamId> teams, int clinicians) {
    /** With fewer a figure would be about single people. */
    public static final int FEWEST = 10;
    /** Figures are told from thirty ratings. */
    public static final int FEWEST_CARDS = 30;
    public static final int MOST_CARDS = 5000;
    private static final int CARDS_A_PERSON = 15;
    private static final int ON_A_SHEET = 8;

    public boolean enough() {
        return clinicians >= FEWEST;
    }

    /** A number to begin with: about one answer in four comes back, and sheets are full. */
    public int cards() {
        int wanted = Math.clamp((long) clinicians * CARDS_A_PERSON, FEWEST_CARDS * 4, MOST_CARDS);
        return wanted / ON_A_SHEET * ON_A_SHEET;
    }
}
