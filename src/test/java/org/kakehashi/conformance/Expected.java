package org.kakehashi.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * The answer that a case should have.
 *
 * @param lang the format to ask for, which is that of the file where the standard knows it
 */
record Expected(Answer answer, Lang lang) {
  static Expected read(String address) {
    Lang lang = RDFLanguages.pathnameToLang(address);
    if (RDFLanguages.isTriples(lang)) {
      Graph graph = SuiteFiles.graph(address);
      return Answer.isTable(graph)
          ? new Expected(Answer.ofTable(graph), ResultSetLang.RS_JSON)
          : new Expected(new Answer.Triples(graph), Lang.TURTLE);
    }
    try {
      return new Expected(Answer.read(Files.readAllBytes(SuiteFiles.path(address)), lang), lang);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String mediaType() {
    return lang.getContentType().getContentTypeStr();
  }

  boolean matches(HttpResponse<byte[]> response, boolean ordered, boolean lax) {
    return Endpoint.mediaType(response).equals(mediaType())
        && Answer.received(response, lang)
            .filter(received -> answer.matches(received, ordered, lax))
            .isPresent();
  }
}
