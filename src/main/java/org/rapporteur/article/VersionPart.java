package org.rapporteur.article;

import org.rapporteur.text.WordDiff;

/**
 * A block of a version with what became of its words since the version before.
 *
 * @param block as the later of the two versions has it; as the earlier one had it, where it is lost
 */
record VersionPart(VersionBlock block, WordDiff words) {

    static VersionPart of(VersionBlock before, VersionBlock after) {
        return new VersionPart(after, WordDiff.between(before.words(), after.words()));
    }

    static VersionPart lost(VersionBlock block) {
        return new VersionPart(block, WordDiff.between(block.words(), ""));
    }

    static VersionPart added(VersionBlock block) {
        return new VersionPart(block, WordDiff.between("", block.words()));
    }
}
