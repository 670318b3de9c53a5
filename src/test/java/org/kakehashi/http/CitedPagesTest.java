package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.RunningServer;

/** Whatever tells something can be cited, with the release and an address that gives it again. */
class CitedPagesTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String path) {
    return server.get(path, "Accept", "text/html").body();
  }

  private static String cited(String path) {
    String page = page(path);
    assertThat(page.split("id=\"cite\"", -1)).as(path).hasSize(2);
    return page.substring(page.indexOf("id=\"cite\""));
  }

  @ParameterizedTest
  @CsvSource({
    "/search?q=fund&lang=en, /search?q=fund",
    "/coverage?lang=en, /coverage",
    "/model?lang=en, /model",
    "/model/Fund?lang=en, /model/Fund",
    "/source?lang=en, /source",
    "/conflict?lang=en, /conflict"
  })
  void a_page_is_cited_by_its_address_and_the_release(String path, String address) {
    String root = server.uri().toString().replaceFirst("/$", "");
    assertThat(cited(path))
        .contains(OtterAccord.snapshot().releaseId(), root + address, "BibTeX", "RIS", "CSL-JSON");
  }

  @Test
  void the_answer_to_a_query_is_cited_with_the_query() {
    String ask = RunningServer.query("ASK { ?s ?p ?o }");
    assertThat(cited(ask + "&lang=ja")).contains("SPARQLの問い合わせへの回答", "/sparql?query=ASK");
    assertThat(page("/sparql?lang=en")).doesNotContain("id=\"cite\"");
  }

  @Test
  void what_browsers_do_not_encode_is_cited_as_it_was_asked() throws IOException {
    try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
      String request =
          String.join(
              "\r\n",
              "GET /search?q=a|b^c&lang=en HTTP/1.1",
              "Host: localhost",
              "Accept: text/html",
              "Connection: close",
              "",
              "");
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 200")
          .contains("http://localhost/search?q=a|b^c</p>");
    }
  }

  @Test
  void what_goes_wrong_is_not_cited() {
    assertThat(page("/no/such/page")).doesNotContain("id=\"cite\"");
  }
}
