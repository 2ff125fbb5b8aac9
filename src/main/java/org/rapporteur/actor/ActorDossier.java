package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What readers are told of an actor: who it is, in every language; its offices and its memberships,
 * from both sides.
 *
 * @param iso two letters of ISO 3166-1, lower case
 * @param wikidata an id such as Q7184
 * @param offices the offices it holds or held
 * @param holders who holds or held an office of it
 */
public record ActorDossier(
        ActorName name,
        @Nullable String iso,
        @Nullable String wikidata,
        List<Name> names,
        List<Tenure> offices,
        List<Tenure> holders,
        List<Belonging> memberships,
        List<Belonging> members) {

    /** The name in other languages and scripts. */
    public List<Name> translations() {
        return names.stream().filter(other -> !other.alias()).toList();
    }

    /** What it is called besides. */
    public List<Name> aliases() {
        return names.stream().filter(Name::alias).toList();
    }

    /** Who belongs to it, and as what. */
    public Set<Map.Entry<MembershipKind, List<Belonging>>> membersByKind() {
        return members.stream()
                .collect(
                        Collectors.groupingBy(
                                Belonging::kind,
                                () -> new EnumMap<>(MembershipKind.class),
                                Collectors.toList()))
                .entrySet();
    }

    /** Whether there is anything to say about what it is called. */
    public boolean hasNames() {
        return !names.isEmpty()
                || iso != null
                || wikidata != null
                || !name.shortName().equals(name.name());
    }

    /** Every other name, each once. */
    public List<String> otherNames() {
        return names.stream()
                .map(Name::name)
                .filter(other -> !other.equals(name.name()))
                .distinct()
                .toList();
    }

    /** Who holds office, as far as is known; or else who held one. */
    public List<Tenure> holders(boolean open) {
        return holders.stream().filter(tenure -> tenure.isOpen() == open).toList();
    }

    /** The capacities in which others spoke for it. */
    public List<Capacity> capacities() {
        return holders.stream().map(Tenure::capacity).toList();
    }
}
