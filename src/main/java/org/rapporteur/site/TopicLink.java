package org.rapporteur.site;

/**
 * One topic in the navigation under the masthead.
 *
 * @param slug its address below {@code /topics/}
 * @param navTitle its short title
 */
public record TopicLink(String slug, String navTitle) {

    /** The path of its page. */
    public String path() {
        return "/topics/" + slug;
    }
}
