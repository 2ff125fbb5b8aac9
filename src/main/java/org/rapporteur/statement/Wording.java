package org.rapporteur.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * The words of a statement in one version.
 *
 * @param ours whether the newsroom made the translation
 * @param language a language tag (RFC 5646)
 * @param words at most 10,000 characters
 * @param verbatim the words are the source's; otherwise a paraphrase
 * @param checked the words were found a second time at their source
 * @param source null only for a translation of our own
 * @param locator where in the source: a page, a timecode, a paragraph
 * @param note for editors; never shown to readers
 * @param passage wordings with the same number, from 1, are versions of the same words
 */
@Embeddable
public record Wording(
        @Enumerated(EnumType.STRING) @Column(length = 16) WordingKind kind,
        boolean ours,
        @Column(length = 20) String language,
        @Column(length = 10_000) String words,
        boolean verbatim,
        boolean checked,
        @Column(name = "source_id") @Nullable SourceId source,
        @Column(length = 200) @Nullable String locator,
        @Column(length = 2000) @Nullable String note,
        int passage)
        implements Worded {}
