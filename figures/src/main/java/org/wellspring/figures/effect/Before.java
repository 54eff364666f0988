package org.wellspring.figures.effect;

/** From what a group's change is reckoned. */
public enum Before {
    /** The last wave before it adopts (Callaway and Sant'Anna 2021): also where groups drift apart slowly. */
    LAST_WAVE,
    /** The mean of all waves before it adopts: steadier where figures carry noise and the order was drawn by lot (Roth and Sant'Anna 2023). */
    ALL_WAVES
}
