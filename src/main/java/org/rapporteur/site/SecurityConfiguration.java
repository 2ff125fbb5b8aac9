package org.rapporteur.site;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

import java.util.function.Predicate;

/**
 * Two doors. Readers come through the first and leave no trace: no session, no cookie. The newsroom
 * is behind the second: sessions, and a token in every form. Whatever {@link Routes} does not list
 * is refused at both. Health and metrics are on a port of their own.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Which methods an address knows is for {@link Routes} to say, in an answer that says so. */
    @Bean
    HttpFirewall anyMethodMayAsk() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    @Order(1)
    SecurityFilterChain metrics(HttpSecurity http, SecurityHeaders headers) {
        withoutSession(http, headers);
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain newsroom(
            HttpSecurity http,
            SecurityHeaders headers,
            RapporteurProperties properties,
            ObjectProvider<SecurityContextRepository> signedIn) {
        boolean secure = properties.baseUrl().isSecure();
        ourHeaders(http, headers, true);
        signedIn.ifAvailable(repository ->
                http.securityContext(context -> context.securityContextRepository(repository)));
        return allow(http, route -> route.audience() != Audience.READERS)
                .securityMatcher(Routes.NEWSROOM.toArray(String[]::new))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(FormTokens.inACookie(secure))
                                .csrfTokenRequestHandler(new FormTokens()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new NewsroomDoor())
                                .accessDeniedHandler(new Refusal()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain readers(HttpSecurity http, SecurityHeaders headers) {
        withoutSession(http, headers);
        return allow(http, route -> route.audience() == Audience.READERS)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint((request, response, anonymous) ->
                                        Refusal.notListed(request, response))
                                .accessDeniedHandler((request, response, denied) ->
                                        Refusal.notListed(request, response)))
                .build();
    }

    private static HttpSecurity allow(HttpSecurity http, Predicate<Route> ofThisDoor) {
        return http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll();
            Routes.ALL.stream()
                    .filter(ofThisDoor)
                    .forEach(route -> {
                        var matched = requests.requestMatchers(route.matcher());
                        if (route.audience().needsSignIn()) {
                            matched.hasAnyRole(route.audience().roleNames());
                        } else {
                            matched.permitAll();
                        }
                    });
            requests.anyRequest().denyAll();
        });
    }

    private static void withoutSession(HttpSecurity http, SecurityHeaders headers) {
        ourHeaders(http, headers, false);
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(context ->
                        context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(sessions ->
                        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static void ourHeaders(HttpSecurity http, SecurityHeaders headers, boolean newsroom) {
        http.headers(written ->
                written.defaultsDisabled()
                        .addHeaderWriter((request, response) ->
                                headers.write(response::setHeader, newsroom, request.isSecure())));
    }
}
