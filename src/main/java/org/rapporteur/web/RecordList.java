package org.rapporteur.web;

import org.jspecify.annotations.Nullable;

/**
 * The records of one kind as the newsroom lists them.
 *
 * @param <L> a line of the list
 */
public interface RecordList<L> {

    /** How many records the filter lets through. */
    long count(TextFilter filter);

    /**
     * A page of them.
     *
     * @param after the cursor at the end of the page before; null for the first page
     * @throws BadQuery if that is no cursor of this list
     */
    KeysetPage<L> page(TextFilter filter, @Nullable String after);
}
