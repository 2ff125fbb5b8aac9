package org.rapporteur.site;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The settings, and the one clock by which the whole portal tells the time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RapporteurProperties.class)
class SiteConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
