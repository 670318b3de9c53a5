package org.kakehashi.http.api;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.atlas.json.JsonBuilder;
import org.kakehashi.corpus.ParameterType;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.query.StoredQueries;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** Writes the parameters of an operation. */
final class OpenApiParameters {
  private static final String TIME = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

  private final JsonBuilder json;
  private final Texts texts;
  private final StoredQueries stored;

  OpenApiParameters(JsonBuilder json, Texts texts, StoredQueries stored) {
    this.json = json;
    this.texts = texts;
    this.stored = stored;
  }

  void write(QueryFile.Parameter parameter, Language language) {
    start(parameter.name(), parameter.label().in(language), parameter.isRequired());
    example(parameter.type(), parameter.example());
    json.key("schema").startObject();
    writeType(parameter.type());
    parameter
        .defaultValue()
        .ifPresent(value -> {
          json.key("default");
          value(parameter.type(), value);
        });
    json.finishObject().finishObject();
  }

  private void example(ParameterType type, String example) {
    json.key("example");
    value(type, example);
  }

  private void value(ParameterType type, String written) {
    if (type == ParameterType.INTEGER) {
      json.value(Long.parseLong(written));
    } else {
      json.value(written);
    }
  }

  private void writeType(ParameterType type) {
    json.pair("type", type == ParameterType.INTEGER ? "integer" : "string");
    switch (type) {
      case STATUS, CURRENCY -> {
        if (!stored.choices(type).isEmpty()) {
          choices(stored.choices(type));
        }
      }
      case DATE, UNTIL -> json.pair("pattern", TIME);
      case LANGUAGE -> json.pair("pattern", "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$");
      case IRI, INTEGER, TEXT -> {}
    }
  }

  private void choices(List<String> values) {
    json.key("enum").startArray();
    values.forEach(json::value);
    json.finishArray();
  }

  /** Those that every query has, and {@code asOf} where rows rest on claims. */
  void writeCommon(boolean knowsStatements) {
    if (knowsStatements) {
      time("asOf");
    }
    time("knownAt");
    without();
    number("limit", 1, ApiRequest.MAX_LIMIT, ApiRequest.DEFAULT_LIMIT);
    number("offset", 0, ApiRequest.MAX_OFFSET, 0);
    choice("format", ApiFormat.all().stream().map(ApiFormat::shortName).toList());
    choice("lang", Arrays.stream(Language.values()).map(Language::tag).toList());
  }

  private void time(String name) {
    start(name, texts.say("api." + name), false);
    json.key("schema").startObject().pair("type", "string").pair("pattern", TIME);
    json.finishObject().finishObject();
  }

  /** Names of sources with commas between; names may be given again instead. */
  private void without() {
    start("without", texts.say("api.without"), false);
    json.key("schema").startObject().pair("type", "string").finishObject().finishObject();
  }

  private void number(String name, int least, int most, int standard) {
    start(name, texts.say("api." + name), false);
    json.key("schema").startObject().pair("type", "integer").pair("minimum", least);
    json.pair("maximum", most).pair("default", standard).finishObject().finishObject();
  }

  private void choice(String name, List<String> values) {
    start(name, texts.say("api." + name), false);
    json.key("schema").startObject().pair("type", "string");
    choices(values);
    json.finishObject().finishObject();
  }

  private void start(String name, String description, boolean required) {
    json.startObject()
        .pair("name", name)
        .pair("in", "query")
        .pair("required", required)
        .pair("description", description);
  }
}
