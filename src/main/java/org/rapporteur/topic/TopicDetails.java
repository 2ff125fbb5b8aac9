package org.rapporteur.topic;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the newsroom says of a topic.
 *
 * @param navTitle the short title for the navigation bar, at most 60 characters
 * @param note the editorial note, CommonMark; shown to readers
 * @param statusNote the note on status that pages of this topic carry once; null for none
 * @param stances the vocabulary, in the order of the form
 */
public record TopicDetails(
        String slug,
        String title,
        String navTitle,
        String question,
        @Nullable String note,
        @Nullable String statusNote,
        int ordinal,
        List<Stance> stances) {}
