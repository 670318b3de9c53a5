package org.kakehashi.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.corpus.LangText;

/** Fills {@code {?name}} in messages with the terms of one row or result, prefixed for reading. */
final class RowValues {
  private final PrefixMap prefixes;
  private final Map<String, Node> values = new LinkedHashMap<>();

  RowValues(PrefixMap prefixes) {
    this.prefixes = prefixes;
  }

  void put(String name, @Nullable Node value) {
    if (value != null) {
      values.put(name, value);
    }
  }

  LangText fill(LangText template) {
    return new LangText(fill(template.en()), fill(template.ja()));
  }

  private String fill(String template) {
    String filled = template;
    for (Map.Entry<String, Node> value : values.entrySet()) {
      filled = filled.replace("{?" + value.getKey() + "}", readable(value.getValue()));
    }
    return filled;
  }

  private String readable(Node node) {
    return node.isBlank() ? "[]" : NodeFmtLib.str(node, prefixes);
  }
}
