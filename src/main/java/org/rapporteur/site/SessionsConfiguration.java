package org.rapporteur.site;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Sessions are the newsroom's. On every other address they do not exist: a reader's page neither
 * reads nor writes one, even when the reader is an editor.
 */
@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {

    private static final String MERGE =
            """
            merge into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
            key (session_primary_id, attribute_name) values (?, ?, ?)
            """;

    @Bean
    CookieSerializer sessionCookie(RapporteurProperties properties) {
        boolean secure = properties.baseUrl().isSecure();
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-session" : "session");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** Two requests of one session may remember the same thing at once; the later one counts. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> theLaterOneCounts(
            JdbcConnectionDetails database) {
        return database.getJdbcUrl().startsWith("jdbc:h2:")
                ? sessions -> sessions.setCreateSessionAttributeQuery(MERGE)
                : new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    static BeanPostProcessor sessionsInTheNewsroomOnly() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (name.equals("sessionRepositoryFilterRegistration")) {
                    ((DelegatingFilterProxyRegistrationBean) bean)
                            .addUrlPatterns("/admin/*", "/sign-in", "/sign-out", "/setup");
                }
                return bean;
            }
        };
    }
}
