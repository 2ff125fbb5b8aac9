package org.rapporteur.article;

import java.util.List;

/**
 * The body as readers are shown it.
 *
 * @param html cleaned HTML in the storable form of {@link org.rapporteur.text.Markup}
 * @param quotations the bound quotations in reading order
 */
record RenderedBody(String html, List<Quotation> quotations) {}
