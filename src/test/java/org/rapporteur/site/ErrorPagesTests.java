package org.rapporteur.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.OnH2;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

@OnH2
class ErrorPagesTests {

    @LocalServerPort int port;

    @Test
    void whoeverIsLostSeesTheHouseAndTheWaysOn() throws Exception {
        HttpResponse<String> answer = get("/articles/never-written");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.select("h1").text()).isEqualTo("There is nothing at this address");
        assertThat(page.select(".masthead .name").text()).isEqualTo("Rapporteur");
        assertThat(page.select(".ways a").eachAttr("href"))
                .containsExactly("/", "/articles", "/statements", "/topics");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void whatTheContainerRefusesLooksTheSame() throws Exception {
        HttpResponse<String> answer = get("/no/such/address");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.select("link[rel=stylesheet]").attr("href"))
                .matches("/assets/css/reader-[0-9a-f]{32}\\.css");
        assertThat(page.quirksMode()).isEqualTo(Document.QuirksMode.noQuirks);
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
