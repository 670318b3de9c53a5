package org.kakehashi.http.download;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.text.Language;

/**
 * How to cite something of a release: its persistent name, and the release in which it was read.
 *
 * @param key that reference managers know it by, before the release
 * @param names what it is called, by language; those of the data set itself if it is that
 * @param address persistent name with the moment that was asked for
 */
public record Citable(
    Snapshot snapshot, String key, Function<Language, String> names, String address) {
  /** In each style, for a reader of a language. */
  public List<Citation> all(Language language) {
    Stream<Citation> sentences =
        Stream.of(Language.values()).map(each -> new Citation("text", each.tag(), sentence(each)));
    return Stream.concat(
            sentences,
            Stream.of(
                new Citation("bibtex", "", bibtex(language)),
                new Citation("ris", "", ris(language)),
                new Citation("csl", "", csl(language))))
        .toList();
  }

  private String sentence(Language language) {
    if (title(language).isEmpty()) {
      return new Credits(snapshot).citation(language);
    }
    return Pages.texts(language)
        .say(
            "cite.sentence",
            publisher(language),
            name(language),
            title(language),
            issued(),
            snapshot.releaseId(),
            address);
  }

  private String bibtex(Language language) {
    String fields =
        Stream.of(
                field("author", "{" + escaped(publisher(language)) + "}", publisher(language)),
                field("title", "{" + escaped(name(language)) + "}", name(language)),
                field("howpublished", escaped(title(language)), title(language)),
                field("year", year(), year()),
                field("date", issued(), issued()),
                field("version", snapshot.releaseId(), snapshot.releaseId()),
                field("url", address, address))
            .filter(field -> !field.isEmpty())
            .collect(Collectors.joining(",\n"));
    return "@misc{" + citeKey() + ",\n" + fields + "\n}";
  }

  private static String field(String name, String value, String given) {
    return given.isEmpty() ? "" : "  " + name + " = {" + value + "}";
  }

  /** Characters that mean something to TeX; a backslash would need a command, so it goes. */
  private static String escaped(String text) {
    return oneLine(text).replace("\\", "/").replaceAll("([{}%#&$_])", "\\\\$1");
  }

  private String ris(Language language) {
    return Stream.of(
            tag("TY", "DATA"),
            tag("AU", publisher(language)),
            tag("TI", name(language)),
            tag("T2", title(language)),
            tag("PY", year()),
            tag("DA", issued().replace('-', '/')),
            tag("ET", snapshot.releaseId()),
            tag("UR", address),
            tag("LA", language.tag()),
            "ER  - ")
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String tag(String name, String value) {
    return value.isEmpty() ? "" : name + "  - " + oneLine(value);
  }

  private String csl(Language language) {
    JsonObject item = new JsonObject();
    item.put("id", citeKey());
    item.put("type", "dataset");
    item.put("title", name(language));
    if (!title(language).isEmpty()) {
      item.put("container-title", title(language));
    }
    if (!publisher(language).isEmpty()) {
      JsonObject author = new JsonObject();
      author.put("literal", publisher(language));
      item.put("author", array(author));
    }
    if (!issued().isEmpty()) {
      JsonArray day = new JsonArray();
      Stream.of(issued().split("-")).map(JsonNumber::valueInteger).forEach(day::add);
      JsonObject date = new JsonObject();
      date.put("date-parts", array(day));
      item.put("issued", date);
    }
    item.put("version", snapshot.releaseId());
    item.put("URL", address);
    item.put("language", language.tag());
    return JSON.toString(array(item));
  }

  private static JsonArray array(JsonValue value) {
    JsonArray array = new JsonArray();
    array.add(value);
    return array;
  }

  private String citeKey() {
    return key.replaceAll("[^A-Za-z0-9-]", "-") + "-" + snapshot.releaseId();
  }

  private String name(Language language) {
    return names.apply(language);
  }

  private String title(Language language) {
    String title = snapshot.description().title().in(language);
    return title.equals(name(language)) ? "" : title;
  }

  private String publisher(Language language) {
    return new Credits(snapshot).publisher(language);
  }

  private String issued() {
    return new Credits(snapshot).issued();
  }

  private String year() {
    return issued().replaceFirst("-.*", "");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
