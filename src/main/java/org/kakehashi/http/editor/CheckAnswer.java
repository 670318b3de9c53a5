package org.kakehashi.http.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.json.JsonBuilder;
import org.kakehashi.http.editor.Finding.Fix;
import org.kakehashi.query.QueryRefused.Position;

/** Findings as programs read them: places in lines and columns, and in UTF-16 units. */
record CheckAnswer(String text, List<Finding> findings, Map<String, String> undeclared) {

  String json() {
    JsonBuilder json = JsonBuilder.create().startObject().key("findings").startArray();
    findings.forEach(finding -> write(json, finding));
    json.finishArray().key("undeclared").startArray();
    undeclared.forEach(
        (prefix, iri) -> json.startObject().pair("prefix", prefix).pair("iri", iri).finishObject());
    return json.finishArray().finishObject().build() + "\n";
  }

  private void write(JsonBuilder json, Finding finding) {
    Position place = Position.at(text, finding.from());
    json.startObject()
        .pair("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .pair("code", finding.code())
        .pair("message", finding.message())
        .pair("line", place.line())
        .pair("column", place.column())
        .pair("from", finding.from())
        .pair("to", finding.to())
        .key("fixes")
        .startArray();
    finding.fixes().forEach(fix -> write(json, fix));
    json.finishArray().finishObject();
  }

  private static void write(JsonBuilder json, Fix fix) {
    json.startObject()
        .pair("label", fix.label())
        .pair("from", fix.from())
        .pair("to", fix.to())
        .pair("text", fix.text())
        .finishObject();
  }
}
