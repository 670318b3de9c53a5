package org.kakehashi.http.linkeddata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.kakehashi.query.PropertyNames;

/** Where all claims about a thing stand side by side, in the language and lens of the page. */
record ClaimsAddress(Names names) {
  private static final String FOLDER = "id/";

  /** All about a thing; empty for what has no name of its own. */
  String of(Node thing) {
    String query = names.query().isEmpty() ? "?" : names.query() + "&";
    return names
        .addresses()
        .path(thing)
        .filter(path -> path.startsWith(FOLDER))
        .map(path -> "/claims" + query + "subject=" + encode(path.substring(FOLDER.length())))
        .orElse("");
  }

  /** Those about one of its properties. */
  String of(Node thing, Node property) {
    String address = of(thing);
    return address.isEmpty()
        ? ""
        : address
            + "&property="
            + encode(PropertyNames.name(property, names.addresses().uriSpace()));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
