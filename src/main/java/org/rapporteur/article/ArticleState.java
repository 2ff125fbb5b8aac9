package org.rapporteur.article;

/** Where an article is in its life. */
public enum ArticleState {
    /** Only editors see it. */
    DRAFT,
    /** Readers see its latest version. */
    PUBLISHED,
    /** Its address says that it was taken back, and why. */
    WITHDRAWN
}
