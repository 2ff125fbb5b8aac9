package org.rapporteur.text;

import com.ibm.icu.text.Transliterator;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of an address that names a thing: small ASCII letters and digits, in words joined by
 * hyphens. Names of any script have one: Vučić is {@code vucic}, Боцан is {@code bocan}.
 */
public final class Slug {

    /** The longest slug, in characters. */
    public static final int MAX_LENGTH = 80;

    private static final String UNTITLED = "untitled";
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʹʺ`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /** Words that stand, or may one day stand, where a slug stands in an address. */
    private static final Set<String> RESERVED =
            Set.of(
                    "admin",
                    "all",
                    "api",
                    "archive",
                    "changes",
                    "edit",
                    "feed",
                    "feeds",
                    "index",
                    "new",
                    "page",
                    "preview",
                    "search",
                    "sitemap",
                    "versions");

    /**
     * One table for every language in Cyrillic, as scholars transliterate, without diacritics; it
     * agrees with Serbian Latin, so that both scripts of a Serbian name make the same slug.
     */
    private static final String CYRILLIC =
            """
            а > a; б > b; в > v; г > g; ґ > g; д > d; ђ > dj; ѓ > gj; е > e; ё > e; є > je;
            ж > z; з > z; ѕ > dz; и > i; і > i; ї > ji; й > j; ј > j; к > k; ќ > kj; л > l;
            љ > lj; м > m; н > n; њ > nj; о > o; п > p; р > r; с > s; т > t; ћ > c; у > u;
            ў > u; ф > f; х > h; ц > c; ч > c; џ > dz; ш > s; щ > sc; ъ > ; ы > y; ь > ;
            э > e; ю > ju; я > ja; đ > dj;
            """;

    private static final Transliterator TO_ASCII =
            Transliterator.createFromRules(
                    "Any-Slug",
                    ":: NFC; :: Any-Lower;\n" + CYRILLIC + ":: Any-Latin; :: Latin-ASCII;",
                    Transliterator.FORWARD);

    private Slug() {}

    /** The slug of a title or name; {@code untitled} when nothing of it can be written in ASCII. */
    public static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), 10 * MAX_LENGTH));
        String ascii = TO_ASCII.transliterate(start).toLowerCase(Locale.ROOT);
        String words = APOSTROPHES.matcher(ascii).replaceAll("");
        String slug = cut(trim(BETWEEN_WORDS.matcher(words).replaceAll("-")));
        if (slug.isEmpty()) {
            return UNTITLED;
        } else {
            return RESERVED.contains(slug) ? slug + "-1" : slug;
        }
    }

    private static String trim(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.length() - (slug.endsWith("-") ? 1 : 0);
        return from < to ? slug.substring(from, to) : "";
    }

    private static String cut(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int end = slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, end > 0 ? end : MAX_LENGTH);
    }

    /** Whether a text can be a slug: its form, its length, and no word that addresses reserve. */
    public static boolean isValid(String slug) {
        return slug.length() <= MAX_LENGTH
                && FORM.matcher(slug).matches()
                && !RESERVED.contains(slug);
    }
}
