package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.RunningServer;
import org.kakehashi.support.TheProject;

/** What caches, ours and others', may do with answers. */
class KeptAnswersTest {
  private static final Snapshot SNAPSHOT = TheProject.snapshot();
  private static final RunningServer SERVER = RunningServer.start(SNAPSHOT, Limits.DEFAULT);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/doc/id/nato.ttl",
        "/doc/id/nato.jsonld",
        "/doc/id/nato.rdf",
        "/doc/id/nato.trig",
        "/doc/id/nato.html?lang=ja",
        "/api/lineage",
        "/openapi.json",
        "/search?q=NATO",
        "/catalogue",
        "/.well-known/void",
        "/sitemap.xml",
        "/context.jsonld",
        "/errors",
        "/assets/page.css"
      })
  void each_address_has_a_strong_tag_of_the_release(String path) {
    String tag = tag(SERVER.get(path));
    assertThat(tag).startsWith("\"" + SNAPSHOT.releaseId() + "-").endsWith("\"");
    assertThat(SERVER.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(SERVER.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "jsonld", "rdf", "trig", "nq", "html"})
  void documents_are_the_same_bytes_on_every_server(String format) {
    String path = "/doc/id/nato." + format;
    try (RunningServer another = RunningServer.start(SNAPSHOT, Limits.DEFAULT)) {
      assertThat(another.get(path).body().replace(another.uri().toString(), "/"))
          .isEqualTo(SERVER.get(path).body().replace(SERVER.uri().toString(), "/"));
    }
  }

  @Test
  void a_packed_answer_is_the_same_answer() {
    HttpResponse<String> packed = SERVER.get("/doc/id/nato.ttl", "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    assertThat(tag(packed)).isNotEqualTo(tag(SERVER.get("/doc/id/nato.ttl")));
    assertThat(SERVER.get("/doc/id/nato.ttl", "If-None-Match", tag(packed)).statusCode())
        .isEqualTo(304);
  }

  @Test
  void answers_kept_for_one_reader_are_not_given_to_another_who_asked_otherwise() {
    for (int round = 0; round < 2; round++) {
      assertThat(SERVER.get("/doc/id/nato", "Accept", "text/turtle").body()).contains("PREFIX ");
      assertThat(SERVER.get("/doc/id/nato", "Accept", "application/ld+json").body())
          .contains("@context");
      assertThat(SERVER.get("/", "Accept-Language", "ja").body()).contains("<html lang=\"ja\"");
      assertThat(SERVER.get("/", "Accept-Language", "en").body()).contains("<html lang=\"en\"");
    }
  }

  @Test
  void what_tells_of_the_moment_is_never_kept() {
    HttpResponse<String> health = SERVER.get("/health");
    assertThat(health.headers().firstValue("Cache-Control")).contains("no-store");
  }

  private static String tag(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(200);
    return response.headers().firstValue("ETag").orElseThrow();
  }
}
