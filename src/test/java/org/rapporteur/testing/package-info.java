/**
 * What tests share: the two databases, and people who are signed in.
 *
 * <p>A test that needs the portal running is annotated with one of
 *
 * <ul>
 *   <li>{@link org.rapporteur.testing.OnH2}: an empty portal on H2, as shipped;
 *   <li>{@link org.rapporteur.testing.OnPostgres}: an empty portal on a real PostgreSQL 18;
 *   <li>{@link org.rapporteur.testing.WithContentOnH2}, {@link
 *       org.rapporteur.testing.WithContentOnPostgres}: the same, filled with the first content.
 * </ul>
 *
 * <p>Each of the four is one portal per run of the tests, started once, with a database of its own,
 * listening on a free port ({@code @LocalServerPort}) and reachable through {@code MockMvcTester}.
 * Do not add properties or mock beans: every difference starts a further portal. Records written by
 * one test class are still there in the next, so use slugs of your own, or annotate the test
 * {@code @Transactional} to roll it back. The filled ones are only read.
 *
 * <p>What must hold on both databases is written once, in an abstract class, and run twice:
 *
 * <pre>{@code
 * class ArticlesTests {
 *
 *     @Nested
 *     @OnH2
 *     class OnTheShippedDatabase extends Questions {}
 *
 *     @Nested
 *     @OnPostgres
 *     class OnPostgreSql extends Questions {}
 *
 *     @Transactional
 *     abstract static class Questions {
 *
 *         @Autowired Articles articles;
 *
 *         @Test
 *         void aDraftIsNotFoundByReaders() { … }
 *     }
 * }
 * }</pre>
 */
package org.rapporteur.testing;
