package org.rapporteur.topic;

import org.rapporteur.edition.Editions;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.SlugTaken;
import org.rapporteur.web.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where topics are written. */
@Service
@Transactional
public class TopicDesk {

    private static final String KIND = "topic";

    private final Topics topics;
    private final Addresses addresses;
    private final Editions editions;

    TopicDesk(Topics topics, Addresses addresses, Editions editions) {
        this.topics = topics;
        this.addresses = addresses;
        this.editions = editions;
    }

    /**
     * Adds a topic.
     *
     * @throws SlugTaken when another topic has or had the address
     */
    public TopicId add(TopicDetails details) {
        Topic topic = new Topic(details);
        claim(topic, details.slug());
        topics.save(topic);
        return topic.id();
    }

    /**
     * Describes a topic anew.
     *
     * @throws StaleVersion when it was saved since {@code version} was read
     */
    public void describe(TopicId id, long version, TopicDetails details) {
        Topic topic = topics.findById(id.value()).orElseThrow(NotFound::new);
        StaleVersion.unlessSame(topic.version(), version);
        claim(topic, details.slug());
        topic.describe(details);
    }

    private void claim(Topic topic, String slug) {
        if (!addresses.claim(KIND, slug, topic.id().value())) {
            throw new SlugTaken(slug);
        }
        addresses.show(KIND, slug);
        editions.next();
    }
}
