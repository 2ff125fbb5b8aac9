package org.rapporteur.sample;

import org.rapporteur.site.RapporteurProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * Fills an empty portal when it starts, unless {@code rapporteur.sample-content} says no. It does
 * so when all parts of the portal are made but before the web server accepts the first request:
 * readers never see half of the content.
 */
@Component
class SampleLoader implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    private final RapporteurProperties settings;
    private final SampleDesk desk;

    SampleLoader(RapporteurProperties settings, SampleDesk desk) {
        this.settings = settings;
        this.desk = desk;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.sampleContent()) {
            load();
        }
    }

    private void load() {
        long begun = System.nanoTime();
        if (desk.enterOnce()) {
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            LOG.info("The empty portal was given its first content in {} ms", taken.toMillis());
        }
    }
}
