package org.rapporteur.actor;

import org.rapporteur.text.LanguageTag;
import org.rapporteur.text.PlainText;
import org.rapporteur.web.Typed;

/** One row of an actor's names, as typed. A row without a name is none. */
record NameRow(
        @PlainText(max = 200) String name,
        @PlainText(max = 20) @LanguageTag String language,
        Boolean alias) {

    static final NameRow EMPTY = new NameRow("", "", false);

    NameRow {
        name = Typed.text(name);
        language = Typed.text(language);
        alias = Typed.isChecked(alias);
    }

    static NameRow of(Name name) {
        return new NameRow(name.name(), name.language(), name.alias());
    }

    boolean isEmpty() {
        return name.isBlank();
    }
}
