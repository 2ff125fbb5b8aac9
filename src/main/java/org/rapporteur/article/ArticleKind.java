package org.rapporteur.article;

/** What kind of text an article is. */
public enum ArticleKind {
    NEWS,
    /** The related diplomatic items. */
    DIPLOMATIC_BRIEF,
    EXPLAINER
}
