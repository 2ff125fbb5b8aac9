package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the newsroom knows of an actor.
 *
 * @param name the house form of the name
 * @param shortName the form used beside quotations and in tables, at most 80 characters
 * @param iso two letters of ISO 3166-1, lower case; "xk" is user-assigned
 * @param wikidata an id such as Q7184
 * @param note for editors; never shown to readers
 */
public record ActorDetails(
        String slug,
        ActorKind kind,
        String name,
        String shortName,
        @Nullable String iso,
        @Nullable String wikidata,
        @Nullable String note,
        List<Name> names,
        List<Office> offices,
        List<Membership> memberships) {}
