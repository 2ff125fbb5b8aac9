package org.rapporteur.site;

import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/**
 * How the container answers by itself, and whose word it takes for where a request came from; on
 * the port for health and metrics too, for which this is registered a second time (in {@code
 * META-INF/spring}).
 */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerAnswers(
            SecurityHeaders headers, MessageSource words, RapporteurProperties properties) {
        return server -> {
            if (!properties.trustedProxies().isEmpty()) {
                server.addEngineValves(forwardedBy(properties.trustedProxies()));
            }
            server.addConnectorCustomizers(
                    connector -> HeadersAdapter.replaceAdapterOf(connector, headers));
            server.addContextCustomizers(
                    (TomcatContextCustomizer)
                            context -> replaceErrorReport(context, headers, words));
        };
    }

    private static RemoteIpValve forwardedBy(List<String> proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(String.join(",", proxies));
        valve.setTrustedProxies(null);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader(null);
        valve.setPortHeader(null);
        return valve;
    }

    private static void replaceErrorReport(
            Context context, SecurityHeaders headers, MessageSource words) {
        Host host = (Host) context.getParent();
        ((StandardHost) host).setErrorReportValveClass(LastResortValve.class.getName());
        host.getPipeline().addValve(new LastResortValve(headers, words));
    }
}
