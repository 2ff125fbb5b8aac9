package org.rapporteur.sample;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Timestamp;
import java.time.Clock;

/** Where the first content is entered: all of it in one transaction, once in a portal's life. */
@Service
class SampleDesk {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RecordEntry record;
    private final ArticleEntry articles;

    SampleDesk(JdbcClient jdbc, Clock clock, RecordEntry record, ArticleEntry articles) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.record = record;
        this.articles = articles;
    }

    /**
     * Fills an empty portal that never held the first content.
     *
     * @return whether it was entered now
     */
    @Transactional
    boolean enterOnce() {
        boolean due = isFirstTime() && isPortalEmpty();
        if (due) {
            enter(SampleContent.read());
            noteThatItWasEntered();
        }
        return due;
    }

    /** Locks the row, so that of two nodes that start at once the second waits and then knows. */
    private boolean isFirstTime() {
        return jdbc.sql("select entered_at from sample_content where id = 1 for update")
                .query((row, number) -> row.getObject("entered_at") == null)
                .single();
    }

    private boolean isPortalEmpty() {
        return jdbc.sql(
                        """
                        select not exists (select 1 from topic)
                           and not exists (select 1 from actor)
                           and not exists (select 1 from source)
                           and not exists (select 1 from statement)
                           and not exists (select 1 from article)
                        """)
                .query(Boolean.class)
                .single();
    }

    private void enter(SampleContent content) {
        PublicationTimes times = new PublicationTimes(content.articles());
        articles.enter(content.articles(), record.enter(content.record(), times));
    }

    private void noteThatItWasEntered() {
        jdbc.sql("update sample_content set entered_at = ? where id = 1")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
