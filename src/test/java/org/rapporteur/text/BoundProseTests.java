package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class BoundProseTests {

    @Test
    void aNoticeStandsInPlaceOfWordsThatAreWithheld() {
        SafeHtml prose =
                prose("KFOR said [all **actors**](statement:kfor/2) & [no](statement:no).");

        assertThat(BoundProse.withholding(prose, Map.of("kfor", "[Withdrawn: a < b]")).toString())
                .isEqualTo(
                        "<p>KFOR said <a href=\"/statements/kfor#passage-2\">[Withdrawn: a &lt; b]"
                                + "</a> &amp; <q><a href=\"/statements/no#passage-1\">“no”</a></q>.</p>");
    }

    @Test
    void whatIsBoundToOtherStatementsStaysAsItIs() {
        SafeHtml prose = prose("[Words](statement:kfor-2) and [a link](/statements/kfor)");

        assertThat(BoundProse.withholding(prose, Map.of("kfor", "[Withdrawn]"))).isEqualTo(prose);
    }

    @Test
    void proseIsReadInPlainTextBlockByBlock() {
        SafeHtml prose =
                prose("## Patrols\n\nOne *day*\nlater  \nstill\n\n- first\n- [second](/a)\n");

        assertThat(BoundProse.paragraphs(prose))
                .containsExactly("Patrols", "One day later\nstill", "first", "second");
    }

    private static SafeHtml prose(String markdown) {
        return ((Markup.Prose) Markup.render(markdown).parts().getFirst()).html();
    }

    @Test
    void emptyProseHasNoParagraphs() {
        assertThat(BoundProse.paragraphs(SafeHtml.stored(""))).isEqualTo(List.of());
    }
}
