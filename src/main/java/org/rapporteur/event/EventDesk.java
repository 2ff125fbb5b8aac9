package org.rapporteur.event;

import org.rapporteur.edition.Editions;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.Opened;
import org.rapporteur.web.SlugTaken;
import org.rapporteur.web.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where events are written. */
@Service
@Transactional
public class EventDesk {

    static final String KIND = "event";

    private final Events events;
    private final Addresses addresses;
    private final Editions editions;

    EventDesk(Events events, Addresses addresses, Editions editions) {
        this.events = events;
        this.addresses = addresses;
        this.editions = editions;
    }

    /**
     * Adds an event.
     *
     * @throws SlugTaken when another event has or had the address
     */
    public EventId add(EventDetails details) {
        Event event = new Event(details);
        claim(event, details.slug());
        events.save(event);
        return event.id();
    }

    /**
     * Describes an event anew.
     *
     * @throws StaleVersion when it was saved since {@code version} was read
     */
    public void describe(EventId id, long version, EventDetails details) {
        Event event = events.findById(id.value()).orElseThrow(NotFound::new);
        StaleVersion.unlessSame(event.version(), version);
        claim(event, details.slug());
        event.describe(details);
    }

    /** An event as its form shows it. */
    @Transactional(readOnly = true)
    public Opened<EventDetails> open(EventId id) {
        Event event = events.findById(id.value()).orElseThrow(NotFound::new);
        return new Opened<>(event.details(), event.version());
    }

    private void claim(Event event, String slug) {
        if (!addresses.claim(KIND, slug, event.id().value())) {
            throw new SlugTaken(slug);
        }
        addresses.show(KIND, slug);
        editions.next();
    }
}
