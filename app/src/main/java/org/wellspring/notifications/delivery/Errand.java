package org.wellspring.notifications.delivery;

/** Why somebody is reached: all that a lock screen or a subject line ever gives away. */
enum Errand {
    QUESTION("question", "/"), NEWS("news", "/me/notices");

    private final String word;
    private final String opens;

    Errand(String word, String opens) {
        this.word = word;
        this.opens = opens;
    }

    String word() {
        return word;
    }

    /** Page of ours that a tap opens. */
    String opens() {
        return opens;
    }
}
