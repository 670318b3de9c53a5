package org.kakehashi.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Reads one stored query: header and SPARQL. */
final class QueryFileReader {
  private static final String FOLDER = "queries/";
  private static final Set<String> PARAMETER_FIELDS =
      Set.of("type", "label", "example", "default", "optional");
  private static final LangText MEND_HEADER =
      new LangText(
          "give title, description and parameters in the form that CONTRIBUTING.md shows",
          "CONTRIBUTING.mdの形式でtitle、description、parametersを書く");
  private static final LangText MEND_SPARQL =
      new LangText("correct the query at this place", "この箇所の問い合わせ構文を直す");

  private QueryFileReader() {}

  static Optional<QueryFile> read(Path root, Path file, FindingCollector findings) {
    String path = ProjectFolder.relative(root, file);
    try {
      return Optional.of(parse(path, Files.readString(file)));
    } catch (QueryHeader.Malformed e) {
      findings.violation(
          new Location(path, 1), "query-header", sameInBoth(e.getMessage()), MEND_HEADER);
    } catch (QueryParseException e) {
      findings.violation(
          new Location(path, SyntaxPosition.of(e).map(SyntaxPosition::line).orElse(0)),
          "query-syntax",
          sameInBoth(e.getMessage()),
          MEND_SPARQL);
    } catch (CharacterCodingException notUtf8) {
      findings.notUtf8(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  private static LangText sameInBoth(@org.jspecify.annotations.Nullable String message) {
    String text = String.valueOf(message);
    return new LangText(text, text);
  }

  private static QueryFile parse(String path, String text) {
    QueryHeader header = QueryHeader.of(text);
    Query query = QueryFactory.create(text, Syntax.syntaxARQ);
    List<QueryFile.Parameter> parameters = parameters(header, query);
    return new QueryFile(
        path.substring(FOLDER.length(), path.length() - ".rq".length()),
        path,
        header.text("title"),
        header.text("description"),
        parameters,
        check(path, header),
        page(header, parameters),
        questions(header),
        QueryHeader.removedFrom(text),
        query);
  }

  private static List<QueryFile.Parameter> parameters(QueryHeader header, Query query) {
    if (!header.has("parameters")) {
      return List.of();
    }
    QueryHeader all = header.child("parameters");
    refuseUnbound(all.names(), query);
    return all.names().stream().map(name -> parameter(name, all.child(name))).toList();
  }

  /** A value is joined to the outermost pattern, so a variable that is not there stays free. */
  private static void refuseUnbound(Set<String> parameters, Query query) {
    Set<String> bindable = OutermostVariables.of(query);
    parameters.stream()
        .filter(name -> !bindable.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new QueryHeader.Malformed(
              "parameter '"
                  + name
                  + "' has no effect: ?"
                  + name
                  + " is not in the query's"
                  + " outermost pattern, but at most in a subquery or (NOT) EXISTS");
        });
  }

  private static QueryFile.Parameter parameter(String name, QueryHeader fields) {
    fields.refuseUnknown(PARAMETER_FIELDS);
    return new QueryFile.Parameter(
        name,
        fields.oneOf("type", ParameterType.class),
        fields.text("label"),
        fields.string("example"),
        fields.optionalString("default"),
        fields.optionalString("optional").filter("true"::equals).isPresent());
  }

  private static Optional<QueryFile.Page> page(
      QueryHeader header, List<QueryFile.Parameter> parameters) {
    if (!header.has("page")) {
      return Optional.empty();
    }
    QueryHeader page = header.child("page");
    page.refuseUnknown(Set.of("name", "order", "view", "thing"));
    Optional<String> thing = page.optionalString("thing");
    thing.ifPresent(name -> refuseOtherThanThing(name, parameters));
    return Optional.of(
        new QueryFile.Page(
            page.text("name"),
            page.number("order"),
            page.oneOf("view", QueryFile.View.class),
            thing));
  }

  private static void refuseOtherThanThing(String name, List<QueryFile.Parameter> parameters) {
    if (parameters.stream()
        .noneMatch(one -> one.name().equals(name) && one.type() == ParameterType.IRI)) {
      throw new QueryHeader.Malformed(
          "'thing' is '" + name + "', but must be the name of a parameter of type iri");
    }
  }

  private static List<QueryFile.Question> questions(QueryHeader header) {
    if (!header.has("questions")) {
      return List.of();
    }
    Set<String> parameters =
        header.has("parameters") ? header.child("parameters").names() : Set.of();
    QueryHeader all = header.child("questions");
    return all.names().stream().map(name -> question(all.child(name), parameters)).toList();
  }

  private static QueryFile.Question question(QueryHeader fields, Set<String> parameters) {
    fields.refuseUnknown(Set.of("order", "text", "with"));
    return new QueryFile.Question(
        fields.number("order"),
        fields.text("text"),
        fields.has("with") ? values(fields.child("with"), parameters) : Map.of());
  }

  private static Map<String, String> values(QueryHeader with, Set<String> parameters) {
    with.refuseUnknown(parameters);
    Map<String, String> values = new LinkedHashMap<>();
    with.names().forEach(name -> values.put(name, with.string(name)));
    return values;
  }

  private static Optional<QueryFile.CheckReport> check(String path, QueryHeader header) {
    if (!path.startsWith(FOLDER + "checks/")) {
      return Optional.empty();
    }
    return Optional.of(
        new QueryFile.CheckReport(
            header.oneOf("severity", Severity.class), header.text("message"), header.text("mend")));
  }
}
