package org.rapporteur.statement;

import java.util.List;

/** placeholder */
record Passage(CardWording lead, List<CardWording> wordings) {

    static Passage of(CardWording lead, List<CardWording> wordings) {
        return new Passage(lead, wordings);
    }
}
