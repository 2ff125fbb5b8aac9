package org.rapporteur.site;

import org.jspecify.annotations.Nullable;
import org.rapporteur.site.RapporteurProperties.Operator;
import org.springframework.stereotype.Component;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The operator's words in the pages that are part of the portal. Where such a page says {@code
 * {{rapporteur.operator.name|Nobody has entered a name yet.}}}, it shows that setting, or else the
 * sentence behind the bar.
 */
@Component
public class OperatorWords {

    private static final Pattern PLACE =
            Pattern.compile("\\{\\{rapporteur\\.operator\\.([a-z-]+)\\|([^{}]*)}}");
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

    private final Operator operator;

    OperatorWords(RapporteurProperties settings) {
        this.operator = settings.operator();
    }

    /**
     * Fills in the settings of a page.
     *
     * @param text CommonMark; the settings are put in as plain words, their lines kept
     * @throws IllegalArgumentException when the page names a setting that does not exist
     */
    public String fill(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(words(place)));
    }

    private String words(MatchResult place) {
        String setting = setting(place.group(1));
        return setting == null || setting.isBlank() ? place.group(2) : plain(setting.strip());
    }

    private @Nullable String setting(String name) {
        return switch (name) {
            case "name" -> operator.name();
            case "address" -> operator.address();
            case "contact" -> operator.contact();
            case "responsible" -> operator.responsible();
            case "log-notice" -> operator.logNotice();
            default -> throw new IllegalArgumentException("rapporteur.operator." + name);
        };
    }

    /** A backslash takes a sign's meaning, and before the end of a line keeps the line. */
    private static String plain(String setting) {
        return PUNCTUATION.matcher(setting).replaceAll("\\\\$0").replaceAll("\\R+", "\\\\\n");
    }
}
