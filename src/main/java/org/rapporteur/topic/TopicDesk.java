package org.rapporteur.topic;

import org.rapporteur.edition.Editions;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.Opened;
import org.rapporteur.web.SlugTaken;
import org.rapporteur.web.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where topics are written. */
@Service
@Transactional
public class TopicDesk {

    static final String KIND = "topic";

    private final Topics topics;
    private final Addresses addresses;
    private final Editions editions;
    private final List<StanceUses> uses;

    TopicDesk(Topics topics, Addresses addresses, Editions editions, List<StanceUses> uses) {
        this.topics = topics;
        this.addresses = addresses;
        this.editions = editions;
        this.uses = uses;
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
     * @throws StanceInUse when a stance would vanish that a record takes
     * @throws SlugTaken when another topic has or had the address
     */
    public void describe(TopicId id, long version, TopicDetails details) {
        Topic topic = topics.findById(id.value()).orElseThrow(NotFound::new);
        StaleVersion.unlessSame(topic.version(), version);
        refuseToLose(id, details.stances());
        claim(topic, details.slug());
        topic.describe(details);
    }

    /** A topic as its form shows it. */
    @Transactional(readOnly = true)
    public Opened<TopicDetails> open(TopicId id) {
        Topic topic = topics.findById(id.value()).orElseThrow(NotFound::new);
        return new Opened<>(topic.details(), topic.version());
    }

    private void refuseToLose(TopicId id, List<Stance> vocabulary) {
        Set<String> kept = vocabulary.stream().map(Stance::name).collect(Collectors.toSet());
        List<String> lost =
                uses.stream()
                        .flatMap(use -> use.of(id).stream())
                        .filter(stance -> !kept.contains(stance))
                        .distinct()
                        .sorted()
                        .toList();
        if (!lost.isEmpty()) {
            throw new StanceInUse(lost);
        }
    }

    private void claim(Topic topic, String slug) {
        if (!addresses.claim(KIND, slug, topic.id().value())) {
            throw new SlugTaken(slug);
        }
        addresses.show(KIND, slug);
        editions.next();
    }
}
