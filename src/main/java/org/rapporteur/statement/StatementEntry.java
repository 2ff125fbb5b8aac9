package org.rapporteur.statement;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an editor typed, read: the record it describes, and the sources that are to be made with it.
 *
 * @param details with a wording for each one typed, in that order
 * @param newSources by the place of their wording, from 0
 */
record StatementEntry(StatementDetails details, Map<Integer, SourceDetails> newSources) {

    boolean hasSource(int wording) {
        return details.wordings().get(wording).source() != null || newSources.containsKey(wording);
    }

    /** The record with the sources that were made for it. */
    StatementDetails with(Map<Integer, SourceId> made) {
        List<Wording> wordings =
                IntStream.range(0, details.wordings().size())
                        .mapToObj(place -> {
                            Wording wording = details.wordings().get(place);
                            SourceId source = made.get(place);
                            return source == null ? wording : from(source, wording);
                        })
                        .toList();
        return new StatementDetails(
                details.slug(),
                details.speakers(),
                details.onBehalfOf(),
                details.saidOn(),
                details.dateConfidence(),
                details.reportedOn(),
                details.channel(),
                details.place(),
                details.claim(),
                details.note(),
                details.topics(),
                wordings,
                details.links());
    }

    private static Wording from(SourceId source, Wording wording) {
        return new Wording(
                wording.kind(),
                wording.ours(),
                wording.language(),
                wording.words(),
                wording.verbatim(),
                wording.checked(),
                source,
                wording.locator(),
                wording.note(),
                wording.passage());
    }
}
