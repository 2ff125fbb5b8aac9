package org.rapporteur.text;

import com.ibm.icu.text.Transliterator;

import java.lang.Character.UnicodeScript;

/** The two scripts of Serbian: the same words, whichever of them they are written in. */
public final class Script {

    /** Not the one named for the two scripts' locales: that one gives wrong letters. */
    private static final Transliterator SERBIAN =
            Transliterator.getInstance("NFC; Serbian-Latin/BGN; NFC");

    private Script() {}

    /** Serbian Cyrillic in Serbian Latin; what is not Cyrillic stays as it is. */
    public static String latin(String serbian) {
        return SERBIAN.transliterate(serbian);
    }

    /** Whether a text is in Cyrillic: it has letters, and at least half of them are Cyrillic. */
    public static boolean isCyrillic(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long cyrillic = text.codePoints().filter(Script::isCyrillicLetter).count();
        return letters > 0 && 2 * cyrillic >= letters;
    }

    private static boolean isCyrillicLetter(int character) {
        return Character.isLetter(character)
                && UnicodeScript.of(character) == UnicodeScript.CYRILLIC;
    }
}
