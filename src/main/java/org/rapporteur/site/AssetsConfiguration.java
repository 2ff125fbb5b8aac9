package org.rapporteur.site;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

import java.time.Duration;

/**
 * Stylesheets, fonts, scripts and pictures of the house live under {@code /assets}. Their addresses
 * carry the hash of their content, so that browsers may keep them for a year and still see every
 * change at once; without it they ask each time. A template writes
 * {@code @{/assets/css/reader.css}}; the hash is added on the way out.
 */
@Configuration(proxyBeanMethods = false)
class AssetsConfiguration implements WebMvcConfigurer {

    private static final String HASHED = "/assets/{folder}/{file:.+-[0-9a-f]{32}[.][a-z0-9]+}";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(
                HASHED,
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable(),
                registry);
        serve("/assets/**", CacheControl.noCache().cachePublic(), registry);
    }

    private static void serve(
            String addresses, CacheControl keeping, ResourceHandlerRegistry registry) {
        registry.addResourceHandler(addresses)
                .addResourceLocations("classpath:/static/")
                .setCacheControl(keeping)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new Stylesheets())
                .addTransformer(new CssLinkResourceTransformer());
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> addressesWithHashes() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> filter =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }
}
