package org.rapporteur.actor;

/** How an actor belongs to another. */
public enum MembershipKind {
    MEMBER,
    PERMANENT_MEMBER,
    PART
}
