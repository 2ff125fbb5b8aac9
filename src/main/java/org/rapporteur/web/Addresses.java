package org.rapporteur.web;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/**
 * Every slug that was ever in use. A slug belongs for ever to the record that used it first, so an
 * old address can always answer with the new one (RFC 9110, 301).
 */
@Component
public class Addresses {

    /** Leaves room for a number within the 80 characters of a slug. */
    private static final int LONGEST_STEM = 74;

    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims a slug for a record; claiming one's own slug again is allowed.
     *
     * @param kind the kind of record, at most 16 characters ("article", "actor" …)
     * @return false when the slug belongs to another record of that kind
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(String kind, String slug, UUID owner) {
        return holder(kind, slug)
                .map(owner::equals)
                .orElseGet(() -> isClaimedFirst(kind, slug, owner));
    }

    /** Two may claim it at the same moment; the second then has to give up all it was about. */
    private boolean isClaimedFirst(String kind, String slug, UUID owner) {
        try {
            jdbc.sql("insert into address (kind, slug, owner_id, shown) values (?, ?, ?, false)")
                    .params(kind, slug, owner)
                    .update();
            return true;
        } catch (DuplicateKeyException atTheSameMoment) {
            return false;
        }
    }

    /**
     * The wanted slug, or the first of "wanted-2", "wanted-3" … that no other record holds.
     *
     * @param owner the record it is for; null for a new one
     */
    public String free(String kind, String wanted, @Nullable UUID owner) {
        String slug = wanted;
        for (int number = 2; isOthers(kind, slug, owner); number++) {
            slug = stem(wanted) + "-" + number;
        }
        return slug;
    }

    private static String stem(String wanted) {
        String stem = wanted.substring(0, Math.min(wanted.length(), LONGEST_STEM));
        return stem.endsWith("-") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private boolean isOthers(String kind, String slug, @Nullable UUID owner) {
        return holder(kind, slug).filter(holder -> !holder.equals(owner)).isPresent();
    }

    /** Notes that readers are shown a record under a slug: from now on it answers for ever. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void show(String kind, String slug) {
        jdbc.sql("update address set shown = true where kind = ? and slug = ?")
                .params(kind, slug)
                .update();
    }

    /** The record that readers are or were shown under a slug. */
    public Optional<UUID> owner(String kind, String slug) {
        return jdbc.sql("select owner_id from address where kind = ? and slug = ? and shown = true")
                .params(kind, slug)
                .query(UUID.class)
                .optional();
    }

    private Optional<UUID> holder(String kind, String slug) {
        return jdbc.sql("select owner_id from address where kind = ? and slug = ?")
                .params(kind, slug)
                .query(UUID.class)
                .optional();
    }

    /** Gives back every slug of a record that readers were never shown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String kind, UUID owner) {
        jdbc.sql("delete from address where kind = ? and owner_id = ?")
                .params(kind, owner)
                .update();
    }
}
