package org.wellspring.ballot.instrument;

/** Instruments that are sold by use: neither key nor words ship, and both can be loaded once they are bought. */
public enum Sold {
    MBI("mbi", "Maslach Burnout Inventory", 22, "Mind Garden"),
    AWS("aws", "Areas of Worklife Survey", 28, "Mind Garden"),
    JSE("jse", "Jefferson Scale of Empathy", 20, "Thomas Jefferson University");

    private final String id;
    private final String label;
    private final int items;
    private final String holder;

    Sold(String id, String label, int items, String holder) {
        this.id = id;
        this.label = label;
        this.items = items;
        this.holder = holder;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public int items() {
        return items;
    }

    public String holder() {
        return holder;
    }
}
