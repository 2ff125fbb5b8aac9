package org.rapporteur.site;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Sessions are the newsroom's. On every other address they do not exist: a reader's page neither
 * reads nor writes one, even when the reader is an editor.
 */
@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {

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
