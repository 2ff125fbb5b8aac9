package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Markup.Binding;
import org.rapporteur.text.Markup.Card;
import org.rapporteur.text.Markup.HiddenSign;
import org.rapporteur.text.Markup.Prose;
import org.rapporteur.text.Markup.Quotation;
import org.rapporteur.text.Markup.Rendered;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;

class MarkupTests {

    private static String html(String markdown) {
        return Markup.render(markdown).stored();
    }

    @Nested
    class Text {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Words. | <p>Words.</p>",
                    "# One | <h2>One</h2>",
                    "## Two | <h2>Two</h2>",
                    "### Three | <h3>Three</h3>",
                    "###### Six | <h3>Six</h3>",
                    "*a* **b** `c` | <p><em>a</em> <strong>b</strong> <code>c</code></p>",
                    "AT&T <3 | <p>AT&amp;T &lt;3</p>",
                    "*** | <hr>",
                    "![A barricade](x.png) | <p>A barricade</p>",
                    "[Kosovo](/topics/kosovo) | <p><a href=\"/topics/kosovo\">Kosovo</a></p>",
                    "[desk](mailto:desk@example.org) | <p><a"
                            + " href=\"mailto:desk@example.org\">desk</a></p>",
                    "<https://nato.int/@kfor> | <p><a href=\"https://nato.int/@kfor\""
                            + " rel=\"external noopener\">https://nato.int/@kfor</a></p>",
                    "[a](https://x.org/Косово?a=1&b=2 'title') | <p><a"
                            + " href=\"https://x.org/%D0%9A%D0%BE%D1%81%D0%BE%D0%B2%D0%BE?a=1&amp;b=2\""
                            + " rel=\"external noopener\">a</a></p>",
                })
        void isWrittenWithAShortListOfElements(String markdown, String html) {
            assertThat(html(markdown)).isEqualTo(html);
        }

        @Test
        void hasListsQuotationsAndLineBreaks() {
            assertThat(html("- a\n- b\n\n1. c\n\n> d\n> e  \n> f"))
                    .isEqualToIgnoringWhitespace(
                            """
                            <ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>
                            <blockquote><p>d e<br>f</p></blockquote>
                            """);
        }

        @Test
        void aBlockOfCodeKeepsItsLines() {
            assertThat(html("```js\na < b\nc\n```"))
                    .isEqualTo("<p><code>a &lt; b</code><br>\n<code>c</code></p>");
        }

        @Test
        void indentedWordsAreWordsNotCode() {
            assertThat(html("    pasted text")).isEqualTo("<p>pasted text</p>");
        }

        @Test
        void anEmptyBodyHasNoParts() {
            assertThat(Markup.render(" \n ").parts()).isEmpty();
            assertThat(Markup.parts("")).isEmpty();
        }
    }

    @Nested
    class Safety {

        private static final Set<String> ELEMENTS =
                Set.of(
                        "p",
                        "h2",
                        "h3",
                        "ul",
                        "ol",
                        "li",
                        "strong",
                        "em",
                        "blockquote",
                        "hr",
                        "br",
                        "code",
                        "a",
                        "q",
                        "cite",
                        "figure");

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                    "<img src=x onerror=alert(1)>",
                    "<svg/onload=alert(1)>",
                    "<svg><script>alert(1)</script></svg>",
                    "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>",
                    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                    "<object data=javascript:alert(1)></object><embed src=//evil.example>",
                    "<form action=//evil.example><input name=p><button>Go</button></form>",
                    "<a href=\"javascript:alert(1)\" onclick=alert(1)>x</a>",
                    "<a href=\"https://example.org\" style=\"position:fixed\" class=x id=y>x</a>",
                    "<base href=//evil.example><meta http-equiv=refresh content=0><link"
                            + " rel=stylesheet>",
                    "<style>*{display:none}</style>",
                    "<p style='x' onmouseover='alert(1)'>x</p>",
                    "<figure data-statement=\"forged/1\"></figure>",
                    "text <b onmouseover=alert(1)>x</b> <!-- --> <?php x ?> <![CDATA[x]]>",
                    "<div\n\n<script>alert(1)</script>",
                    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                    "[x](javascript:alert(1))",
                    "[x](JaVaScRiPt:alert(1))",
                    "[x](<java\tscript:alert(1)>)",
                    "[x](&#106;avascript:alert(1))",
                    "[x](javascript&colon;alert(1))",
                    "[x](\u0001javascript:alert(1))",
                    "[x](vbscript:msgbox)",
                    "[x](data:text/html;base64,PHNjcmlwdD4=)",
                    "[x](blob:https://example.org/1)",
                    "[x](file:///etc/passwd)",
                    "[x](//evil.example)",
                    "[x](/\\evil.example)",
                    "[x](\\\\evil.example)",
                    "[x](</\t/evil.example>)",
                    "[x](https:evil.example)",
                    "[x](https:///evil.example)",
                    "[x](https://example.org@evil.example/)",
                    "[x](https://example.org\\@evil.example/)",
                    "[x](https://example.org/\u202Egpj.exe)",
                    "[x](relative.html)",
                    "[x](#fragment)",
                    "[x](?query)",
                    "[x]()",
                    "<javascript:alert(1)>",
                    "![x](javascript:alert(1))",
                    "[![x](javascript:alert(1))](javascript:alert(2))",
                    "[x][1]\n\n[1]: javascript:alert(1)",
                    "[x](https://example.org \"onmouseover=alert(1) x=\")",
                    "[x](https://example.org/\"onmouseover=alert(1))",
                    "[x](https://example.org/%22onmouseover=alert(1))",
                    "[x](statement:\"><script>alert(1)</script>)",
                    "[x](<statement:a\" onclick=\"alert(1)>)",
                    "[x](statement:javascript:alert(1))",
                    "text [x](statement:../../admin)",
                    "[<script>alert(1)</script>](statement:kfor)",
                    "text [\"><img src=x onerror=alert(1)>](statement:kfor)",
                    "`<script>alert(1)</script>`",
                    "```\n</code><script>alert(1)</script>\n```",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "\\<script>alert(1)\\</script>",
                })
        void nothingThatActsSurvives(String attack) {
            for (String markdown : List.of(attack, "- " + attack, "# " + attack, "> " + attack)) {
                assertHarmless(html(markdown));
            }
        }

        private static void assertHarmless(String html) {
            for (Element element :
                    Jsoup.parseBodyFragment(html).body().select("body > *, body * *")) {
                assertThat(ELEMENTS).as(html).contains(element.tagName());
                element.attributes().forEach(attribute -> assertHarmless(html, attribute));
            }
            assertThat(html)
                    .doesNotContainIgnoringCase(
                            "<script", "<img", "<figure data-statement=\"forged");
        }

        private static void assertHarmless(String html, org.jsoup.nodes.Attribute attribute) {
            switch (attribute.getKey()) {
                case "href" ->
                        assertThat(attribute.getValue())
                                .as(html)
                                .matches(
                                        "https://example\\.org(/%22.*)?|/statements/kfor#passage-1");
                case "rel" -> assertThat(attribute.getValue()).isEqualTo("external noopener");
                case "data-statement" -> assertThat(attribute.getValue()).isEqualTo("kfor/1");
                default -> throw new AssertionError(attribute.getKey() + " in " + html);
            }
        }

        @Test
        void wordsBetweenTagsStay() {
            assertThat(html("<div>one <b>two</b></div>")).isEqualTo("<p>one two</p>");
            assertThat(html("one<br>two")).isEqualTo("<p>one<br>\ntwo</p>");
        }

        @Test
        void aLinkToNowhereLeavesItsWords() {
            assertThat(html("[the *words*](javascript:alert)"))
                    .isEqualTo("<p>the <em>words</em></p>");
        }

        @Test
        void whateverIsTypedTheResultIsHarmless() {
            String[] pieces = {
                "<",
                ">",
                "\"",
                "'",
                "[",
                "]",
                "(",
                ")",
                "statement:",
                "kfor",
                "javascript:",
                "*",
                "_",
                "`",
                "\n",
                "\n\n",
                "# ",
                "> ",
                "- ",
                "<img src=x onerror=alert(1)>",
                "\\",
                "&",
                "<!--",
                "-->",
                "![",
                "“",
                "”",
                " ",
                "a",
                "/1",
                "<figure data-statement=\"forged/1\">"
            };
            Random random = new Random(16);
            for (int round = 0; round < 3_000; round++) {
                StringBuilder body = new StringBuilder();
                for (int length = random.nextInt(30); length > 0; length--) {
                    body.append(pieces[random.nextInt(pieces.length)]);
                }
                assertHarmless(html(body.toString()));
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    ">",
                    "- ",
                    "1. ",
                    "*a **a ",
                    "[",
                    "![",
                    "](",
                    "[a](",
                    "<",
                    "`",
                    "“",
                    "\"",
                    "„",
                    "_",
                    "*",
                    "**",
                    "a**b",
                    "<a ",
                    "[x](statement:y) ",
                    "“[x](statement:y)” ",
                    "&",
                    "\\",
                    "> - ",
                    "[a]: b\n",
                    "\n\n[x](statement:y)",
                    "«»",
                    "# \n",
                    "``` \n"
                })
        void theLongestBodyOfAnyPatternIsRenderedSoon(String pattern) {
            String body = pattern.repeat(Markup.MAX_LENGTH / pattern.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> {
                        assertThat(html(body)).isNotNull();
                        assertThat(Markup.plain(body)).isNotNull();
                    });
        }

        @Test
        void emphasisWithinEmphasisHasAnEnd() {
            String body = "*a **b ".repeat(12_000) + "c" + "** d*".repeat(12_000);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> html(body));
        }

        @Test
        void aLongerBodyIsRefused() {
            String body = "a".repeat(Markup.MAX_LENGTH + 1);
            assertThatIllegalArgumentException().isThrownBy(() -> Markup.render(body));
        }
    }

    @Nested
    class Bindings {

        private static final String QUOTATION =
                "<q><a href=\"/statements/kfor#passage-2\">“all actors”</a></q>";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "KFOR expects [all actors](statement:kfor/2) to … | KFOR expects @ to …",
                    "KFOR expects [“all actors”](statement:kfor/2) to | KFOR expects @ to",
                    "KFOR expects [\"all actors\"](statement:kfor/2) to | KFOR expects @ to",
                    "KFOR expects [„all actors“](statement:kfor/2) to | KFOR expects @ to",
                    "KFOR expects [«all actors»](statement:kfor/2) to | KFOR expects @ to",
                    "KFOR expects ['all actors'](statement:kfor/2) to | KFOR expects @ to",
                    "KFOR expects [‘all actors’](statement:kfor/2) to | KFOR expects @ to",
                    "KFOR expects “[all actors](statement:kfor/2)” to | KFOR expects @ to",
                    "KFOR expects \"[all actors](statement:kfor/2)\" to | KFOR expects @ to",
                    "KFOR expects ‘[all actors](statement:kfor/2)’ to | KFOR expects @ to",
                    "KFOR expects “[“all actors”](statement:kfor/2)” to | KFOR expects @ to",
                    "KFOR expects “[all actors”](statement:kfor/2) to | KFOR expects @ to",
                    "KFOR expects [“all actors](statement:kfor/2)” to | KFOR expects @ to",
                    "KFOR expects “[all actors](statement:kfor/2).” Then | KFOR expects @. Then",
                    "KFOR expects “[all actors](statement:kfor/2),” he | KFOR expects @, he",
                    "KFOR («[all actors](statement:kfor/2)») | KFOR (@)",
                    "KFOR's [all actors](statement:kfor/2)'s | KFOR's @'s",
                    "l'[all actors](statement:kfor/2)' end | l'@' end",
                    "“He expects [all actors](statement:kfor/2) to” | “He expects @ to”",
                    "[all actors](statement:kfor/2) and “more” | @ and “more”",
                    "[all actors](statement:kfor/2)/“more” | @/“more”",
                    "*“[all actors](statement:kfor/2)”* | <em>@</em>",
                    "[all *actors*](statement:kfor/2) he said | @ he said",
                    "[all actors](STATEMENT:kfor/2) he said | @ he said",
                    "[all actors][k] he said | @ he said",
                    "# [all actors](statement:kfor/2) | @",
                })
        void haveExactlyOnePairOfMarks(String markdown, String expected) {
            String html = html(markdown + "\n\n[k]: statement:kfor/2");
            assertThat(html.replaceAll("^<(p|h2)>|</(p|h2)>$", ""))
                    .isEqualTo(expected.replace("@", QUOTATION));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "“one” and “two” | “one” and “two”",
                    "\"one\" and \"two\" | \"one\" and \"two\"",
                    "he said \"no\" | he said \"no\"",
                    "'one' and 'two' | 'one' and 'two'",
                    "'the actors' view' | the actors' view",
                    "‘it’s “so”’ | it’s “so”",
                    "\"he said “no”\" | he said “no”",
                    "[K]osovo’s […] side & more | [K]osovo’s […] side & more",
                    "  much   white | much   white",
                    "тзв. „Косово“ | тзв. „Косово“",
                })
        void neverChangeTheWords(String typed, String words) {
            assertThat(Markup.bindings("So [" + typed + "](statement:kfor)."))
                    .containsExactly(new Binding("kfor", 1, words, false, 1));
        }

        @Test
        void twoBesideEachOtherKeepTheirOwnMarks() {
            String html = html("“[one](statement:a)” “[two](statement:b)”");
            assertThat(html)
                    .isEqualTo(
                            "<p><q><a href=\"/statements/a#passage-1\">“one”</a></q> "
                                    + "<q><a href=\"/statements/b#passage-1\">“two”</a></q></p>");
        }

        @Test
        void knowTheirLines() {
            String body =
                    "One\n\ntwo [a](statement:a)\nthree [b](statement:b/3)\n\n[c](statement:c)";
            assertThat(Markup.bindings(body))
                    .containsExactly(
                            new Binding("a", 1, "a", false, 3),
                            new Binding("b", 3, "b", false, 4),
                            new Binding("c", 1, "c", true, 6));
            assertThat(Markup.render(body).bindings()).isEqualTo(Markup.bindings(body));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Bad", "a--b", "a/0", "a/b", "a/1/2", "a/1000", "", "../x", "//x", "a%20b", "ž"
                })
        void toWhatIsNoSlugAreReportedAsTypedAndLeadNowhere(String slug) {
            Rendered rendered = Markup.render("[words](statement:" + slug + ")");
            assertThat(rendered.bindings())
                    .containsExactly(new Binding(slug, 1, "words", false, 1));
            assertThat(rendered.stored()).isEqualTo("<p><q>“words”</q></p>");
        }

        @Test
        void quotationsWithoutABindingAreReported() {
            String body =
                    """
                    “Not bound” and [bound](statement:a) and “[also bound](statement:a)”,
                    then "straight", „niske“ and «angles»
                    and [“in a link”](https://example.org)

                    - “in a list”
                    """;
            assertThat(Markup.render(body).unboundQuotations())
                    .containsExactly(
                            new Quotation("Not bound", 1),
                            new Quotation("straight", 2),
                            new Quotation("niske", 2),
                            new Quotation("angles", 2),
                            new Quotation("in a link", 3),
                            new Quotation("in a list", 5));
        }
    }

    @Nested
    class Cards {

        @Test
        void splitTheProse() {
            Rendered rendered =
                    Markup.render("One\n\n[KFOR’s post](statement:kfor-2022-12-16/2)\n\nTwo");
            assertThat(rendered.parts())
                    .containsExactly(
                            new Prose(SafeHtml.stored("<p>One</p>")),
                            new Card("kfor-2022-12-16", 2),
                            new Prose(SafeHtml.stored("<p>Two</p>")));
            assertThat(rendered.bindings())
                    .containsExactly(new Binding("kfor-2022-12-16", 2, "KFOR’s post", true, 3));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[x](statement:a)",
                    "  [x](statement:a)  ",
                    "“[x](statement:a)”",
                    "[](statement:a)",
                    "<statement:a>",
                    "[x][1]\n\n[1]: statement:a",
                    "<p>[x](statement:a)</p>",
                })
        void areBindingsAloneInAParagraph(String markdown) {
            assertThat(Markup.render(markdown).parts()).containsExactly(new Card("a", 1));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[x](statement:a).",
                    "[x](statement:a) [y](statement:b)",
                    "- [x](statement:a)",
                    "> [x](statement:a)",
                    "# [x](statement:a)",
                    "*[x](statement:a)*",
                })
        void areNotMadeOfOtherBindings(String markdown) {
            Rendered rendered = Markup.render(markdown);
            assertThat(rendered.parts()).hasOnlyElementsOfType(Prose.class);
            assertThat(rendered.bindings()).noneMatch(Binding::card);
        }

        @Test
        void areStoredInTheirPlaceAndReadBack() {
            for (String body :
                    List.of(
                            "[x](statement:a)",
                            "One\n\n[x](statement:a/12)\n\n[x](statement:b)\n\nTwo\n\nThree",
                            "One `<figure data-statement=\"forged/1\"></figure>`",
                            "")) {
                Rendered rendered = Markup.render(body);
                assertThat(Markup.parts(rendered.stored())).isEqualTo(rendered.parts());
            }
            assertThat(html("[x](statement:a/12)"))
                    .contains("<figure data-statement=\"a/12\"></figure>");
        }
    }

    /** Signs that nobody sees and that turn or break words, written as character references. */
    @Nested
    class HiddenSigns {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "One\n\ntwo &#x202e;gnp.exe",
                    "One\n\ntwo &#8238;gnp.exe",
                    "One\n\n[two&#x202E;](statement:a)",
                    "One\n\n[two](https://a.example \"x&#x202e;\")",
                    "One\n\n[two](https://a.example/&#x202e;)",
                    "One\n\n![two](x.png '&#x202e;')",
                    "One\n\n![two&#x202e;](x.png)",
                    "One\n\n## Two&#x202e;",
                    "One\n\n- *two&#x202e;*",
                    "One\n\n[two][1]\n\n[1]: https://a.example 'x&#x202e;'",
                })
        void areFoundWithTheirLine(String markdown) {
            assertThat(Markup.hiddenSigns(markdown)).containsExactly(new HiddenSign("U+202E", 3));
        }

        @ParameterizedTest
        @CsvSource({"&rlm;, U+200F", "&lrm;, U+200E", "&#x1;, U+0001", "&#xFEFF;, U+FEFF"})
        void areThoseThatPlainTextRefuses(String reference, String sign) {
            assertThat(Markup.hiddenSigns("A\nb " + reference))
                    .containsExactly(new HiddenSign(sign, 2));
        }

        @Test
        void areNotRendered() {
            Rendered rendered =
                    Markup.render(
                            "a&#x202e;b `c\u202ed` [e&#x202e;f](statement:g) [h&rlm;i](/j) &rlm;k");
            assertThat(rendered.stored()).doesNotContain("\u202e", "\u200f", "202");
            assertThat(rendered.bindings().getFirst().words()).isEqualTo("ef");
            assertThat(Markup.plain("a&#x202e;b")).isEqualTo("ab");
        }

        @Test
        void areNotThoseThatEditorsMayUse() {
            String allowed = "A&nbsp;b&shy;c &mdash; `&#x202e;` &amp;#x202e; &#10;";
            assertThat(Markup.hiddenSigns(allowed)).isEmpty();
            assertThat(Markup.plain(allowed)).contains("&#x202e; &#x202e;");
        }
    }

    @Test
    void plainTextIsWithoutMarks() {
        String body =
                """
                # Head & *line*

                One [link](https://example.org) and ["words"](statement:a),
                <b>bold</b> `code`.

                - first
                - second

                [The post](statement:b)
                """;
        assertThat(Markup.plain(body))
                .isEqualTo(
                        "Head & line\n\nOne link and “words”, bold code.\n\nfirst\n\nsecond\n\n"
                                + "“The post”");
    }
}
