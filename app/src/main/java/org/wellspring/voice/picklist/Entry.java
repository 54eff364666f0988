package org.wellspring.voice.picklist;

/** A team's own words in a pick list. There is no author to leak. */
public record Entry(String code, PickList list, String words) {}
