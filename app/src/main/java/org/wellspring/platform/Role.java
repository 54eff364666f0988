package org.wellspring.platform;

/** What somebody may do here, apart from being staff. Everyone with a membership is {@link #STAFF}. */
public enum Role {
    STAFF, SUPERVISOR, PEER_SUPPORTER, MENTOR, WELLBEING_LEAD, PLANNER, ADMINISTRATOR
}
