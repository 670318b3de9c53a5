package org.kakehashi.http.linkeddata;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.kakehashi.dataset.Snapshot;

/**
 * Writes documents as compact JSON-LD 1.1. The context is a file of this server, named by its whole
 * address as the client knows it, so that documents stay small and can still be read when they were
 * saved.
 */
final class JsonLdText {
  private final JsonDocument context;

  JsonLdText(Snapshot snapshot) {
    try {
      this.context = JsonDocument.of(new StringReader(JsonLdContext.of(snapshot).toString()));
    } catch (JsonLdError e) {
      throw new IllegalStateException("the generated context is not JSON", e);
    }
  }

  /**
   * The text of a document, with its topic first.
   *
   * @param root of the server, as the client addressed it
   */
  String write(Document document, String root) {
    try {
      JsonArray nodes = topicFirst(expanded(document.graph()), document.topic());
      return withReference(JsonLd.compact(JsonDocument.of(nodes), context).get(), root).toString();
    } catch (JsonLdError e) {
      throw new IllegalStateException("the document does not go into JSON-LD", e);
    }
  }

  /** Jena writes one node alone without an array. */
  private static JsonArray expanded(Graph graph) throws JsonLdError {
    String text = RDFWriter.source(graph).format(RDFFormat.JSONLD11_PLAIN).asString();
    return JsonLd.expand(JsonDocument.of(new StringReader(text))).get();
  }

  private static JsonArray topicFirst(JsonArray nodes, Node topic) {
    JsonArrayBuilder sorted = Json.createArrayBuilder();
    nodes.stream().filter(node -> isAbout(node, topic)).forEach(sorted::add);
    nodes.stream().filter(node -> !isAbout(node, topic)).forEach(sorted::add);
    return sorted.build();
  }

  private static boolean isAbout(JsonValue node, Node topic) {
    return node.asJsonObject().getString("@id", "").equals(topic.toString());
  }

  private static JsonObject withReference(JsonObject compact, String root) {
    JsonObjectBuilder object =
        Json.createObjectBuilder().add("@context", root + JsonLdContext.PATH.substring(1));
    compact.forEach((key, value) -> {
      if (!key.equals("@context")) {
        object.add(key, value);
      }
    });
    return object.build();
  }
}
