package org.kakehashi.http.api;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.kakehashi.http.evaluation.BoundedBytes;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.query.Lens.Verdict;
import org.kakehashi.text.Language;

/**
 * Writes a page of rows as JSON, with the names of things in every language. An empty cell has no
 * member in its row.
 *
 * @param release which release answers
 * @param aside what is not to be seen
 */
record JsonRows(String release, Labels labels, SetAside aside) {
  /** Whole numbers beyond this lose digits in JavaScript. */
  private static final int SAFE_DIGITS = 15;

  void write(ApiRequest request, Rows rows, BoundedBytes out) {
    JsonBuilder head = JsonBuilder.create();
    head.startObject()
        .pair("query", ApiCatalogue.name(request.query()))
        .pair("title", request.query().title().in(request.language()))
        .pair("release", release);
    head.key("parameters").startObject();
    request.parameters().forEach(head::pair);
    head.finishObject();
    head.pair("total", rows.total()).pair("limit", request.limit());
    head.pair("offset", request.offset());
    Paging paging = new Paging(request, rows.total());
    paging.next().ifPresent(address -> head.pair("next", address));
    paging.previous().ifPresent(address -> head.pair("previous", address));
    writeSetAside(request, rows, head);
    aside.write(head, request.language());
    writeColumns(rows.columns(), head);
    String text = head.key("rows").startArray().finishArray().finishObject().build().toString();
    int place = text.lastIndexOf('[');
    out.write(text.substring(0, place) + "[");
    writeRows(rows, out);
    out.write("\n] }\n");
  }

  private static void writeColumns(List<Var> columns, JsonBuilder json) {
    json.key("columns").startArray();
    columns.forEach(column -> json.value(column.getVarName()));
    json.finishArray();
  }

  private static void writeSetAside(ApiRequest request, Rows rows, JsonBuilder json) {
    if (request.lens().asOf().isEmpty()) {
      return;
    }
    json.key("setAside").startObject();
    for (Verdict verdict : Verdict.values()) {
      if (verdict != Verdict.KEPT) {
        json.pair(SetAside.name(verdict), rows.setAside().getOrDefault(verdict, 0));
      }
    }
    json.finishObject();
  }

  /** Row by row, so that the limit on bytes stops a large answer early. */
  private void writeRows(Rows rows, BoundedBytes out) {
    String separator = "\n";
    for (Binding row : rows.page()) {
      out.write(separator + row(rows.columns(), row));
      separator = ",\n";
    }
  }

  private String row(List<Var> columns, Binding row) {
    JsonBuilder json = JsonBuilder.create().startObject();
    for (Var column : columns) {
      Node term = row.get(column);
      if (term != null) {
        json.key(column.getVarName());
        write(term, json);
      }
    }
    return json.finishObject().build().toString();
  }

  private void write(Node term, JsonBuilder json) {
    json.startObject();
    if (term.isLiteral()) {
      writeLiteral(term, json);
    } else {
      json.pair("type", term.isURI() ? "iri" : term.isBlank() ? "blank" : "triple");
      json.pair("value", term.isURI() ? term.getURI() : NodeFmtLib.strNT(term));
      writeLabels(labels.of(term), json);
    }
    json.finishObject();
  }

  private static void writeLabels(Map<Language, String> names, JsonBuilder json) {
    if (!names.isEmpty()) {
      json.key("label").startObject();
      names.forEach((language, name) -> json.pair(language.tag(), name));
      json.finishObject();
    }
  }

  private static void writeLiteral(Node term, JsonBuilder json) {
    String text = term.getLiteralLexicalForm();
    json.pair("type", "literal");
    if (term.getLiteralDatatype().equals(XSDDatatype.XSDboolean)) {
      json.pair("value", text.equals("true") || text.equals("1"));
    } else if (term.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
        && text.matches("-?\\d{1," + SAFE_DIGITS + "}")) {
      json.pair("value", Long.parseLong(text));
    } else {
      json.pair("value", text);
    }
    if (term.getLiteralLanguage().isEmpty()) {
      json.pair("datatype", term.getLiteralDatatypeURI());
    } else {
      json.pair("lang", term.getLiteralLanguage());
    }
  }
}
