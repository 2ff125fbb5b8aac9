package org.rapporteur.text;

import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.Locale;

/**
 * Names languages in the words of the page, from their tags (RFC 5646). Templates call it by its
 * name: {@code ${@languages.name(wording.language)}}.
 */
@Component("languages")
public class Languages {

    /** "Serbian (Latin)" for {@code sr-Latn}. */
    public String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(LocaleContextHolder.getLocale());
    }

    /**
     * "rtl" where the language is written from right to left; null, for no attribute, elsewhere.
     */
    public @Nullable String dir(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : null;
    }
}
