package org.rapporteur.site;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.Notice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * What both layouts know beyond the page they frame. Every template finds it under the name {@code
 * layout}; the topics are looked up only when a page shows them.
 */
@Component
public class Layout {

    private final RapporteurProperties properties;
    private final ObjectProvider<TopicLinks> topicLinks;
    private final MessageSource words;

    Layout(
            RapporteurProperties properties,
            ObjectProvider<TopicLinks> topicLinks,
            MessageSource words) {
        this.properties = properties;
        this.topicLinks = topicLinks;
        this.words = words;
    }

    public String siteName() {
        return properties.siteName();
    }

    /** The topics in the navigation; none on a bare page, and none while nobody knows any. */
    public List<TopicLink> topics(PageHead head) {
        TopicLinks known = topicLinks.getIfAvailable();
        return head.bare() || known == null ? List.of() : known.topicLinks();
    }

    /** The absolute address of a path of the portal. */
    public String address(String path) {
        return properties.baseUrl().address(path);
    }

    /** The name of whoever is signed in; null for everyone else. */
    public @Nullable String signedIn() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || person instanceof AnonymousAuthenticationToken) {
            return null;
        }
        return person.getName();
    }

    /**
     * The {@code id} of a field, made from its path in the form: {@code headline}, {@code
     * wordings-0-text} for {@code wordings[0].text}. A list of issues links to it.
     */
    public String id(String field) {
        return field.replace("[", "-").replace("]", "").replace('.', '-');
    }

    /**
     * The name of a field in the message files, without the numbers of repeated parts: {@code
     * wordings.text} for {@code wordings[0].text}.
     */
    public String name(String field) {
        return field.replaceAll("\\[[^]]*]", "");
    }

    /** What describes a field to whoever hears the page: its hint, then its error. */
    public @Nullable String describedBy(String id, @Nullable String hint, boolean wrong) {
        String hinted = hint == null ? "" : id + "-hint";
        String refused = wrong ? id + "-error" : "";
        String both = (hinted + " " + refused).strip();
        return both.isEmpty() ? null : both;
    }

    /** A notice in words. */
    public String say(Notice notice) {
        return words.getMessage(
                notice.key(), notice.arguments().toArray(), LocaleContextHolder.getLocale());
    }
}
