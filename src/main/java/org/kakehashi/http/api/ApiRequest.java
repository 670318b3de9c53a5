package org.kakehashi.http.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.query.BadArgument;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Language;

/**
 * What a client asks of a stored query.
 *
 * @param given values of the query's own parameters, as written
 * @param lens which claims count
 * @param limit most rows of one page
 * @param offset how many rows come before this page
 * @param language for people
 * @param root address of the server as the client knows it, ending in a slash
 */
record ApiRequest(
    QueryFile query,
    Map<String, String> given,
    Lens lens,
    int limit,
    int offset,
    ApiFormat format,
    Language language,
    String root) {
  static final int DEFAULT_LIMIT = 100;
  static final int MAX_LIMIT = 10_000;
  static final int MAX_OFFSET = 1_000_000;

  /** The parameters of every query, beside its own. */
  static final List<String> COMMON =
      Stream.concat(Views.PARAMETERS.stream(), Stream.of("limit", "offset", "format", "lang"))
          .toList();

  /**
   * Reads a request.
   *
   * @param factual the status of facts, which pages show where the reader names none
   */
  static ApiRequest read(
      HttpServletRequest request, QueryFile query, Views views, Optional<String> factual) {
    Parameters.require(request, known(query), Views.REPEATABLE);
    Map<String, String> values = values(request);
    Map<String, String> given = new LinkedHashMap<>(values);
    given.keySet().removeAll(COMMON);
    ApiFormat format = Negotiation.choose(request, ApiFormat.all());
    if (FactsFirst.holds(query, format) && request.getParameter(Column.STATUS) == null) {
      factual.ifPresent(status -> given.put(Column.STATUS, status));
    }
    return new ApiRequest(
        query,
        given,
        lens(request, query, views),
        number(values, "limit", 1, MAX_LIMIT, DEFAULT_LIMIT),
        number(values, "offset", 0, MAX_OFFSET, 0),
        format,
        Languages.of(request),
        Address.root(request));
  }

  /** A field of a form that was left empty counts as not given. */
  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, written) -> {
          if (!written[0].isBlank()) {
            values.put(name, written[0].strip());
          }
        });
    return values;
  }

  private static List<String> known(QueryFile query) {
    return Stream.concat(
            query.parameters().stream().map(QueryFile.Parameter::name), COMMON.stream())
        .toList();
  }

  private static Lens lens(HttpServletRequest request, QueryFile query, Views views) {
    Lens lens = views.lens(request);
    if (lens.asOf().isPresent() && !knowsStatements(query)) {
      throw BadArgument.notHere("asOf");
    }
    return lens;
  }

  /** Whether the rows of a query say which claim they rest on. */
  static boolean knowsStatements(QueryFile query) {
    return query.query().getResultVars().contains(Rows.STATEMENT);
  }

  private static int number(
      Map<String, String> values, String name, int least, int most, int standard) {
    String written = values.getOrDefault(name, String.valueOf(standard));
    if (!written.matches("\\d{1,7}")
        || Integer.parseInt(written) < least
        || Integer.parseInt(written) > most) {
      throw BadArgument.wrong(name, written, "number", least + "–" + most, List.of());
    }
    return Integer.parseInt(written);
  }

  /** The values that the query runs with, defaults included. */
  Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    query
        .parameters()
        .forEach(parameter ->
            Optional.ofNullable(given.get(parameter.name()))
                .or(parameter::defaultValue)
                .ifPresent(value -> all.put(parameter.name(), value)));
    if (FactsFirst.holds(query, format)) {
      all.putIfAbsent(Column.STATUS, "");
    }
    all.putAll(lens.parameters());
    return all;
  }

  /** Whether the client gave a value, rather than left it to the query's default. */
  boolean isGiven(String parameter) {
    return given.containsKey(parameter) || lens.parameters().containsKey(parameter);
  }

  /** The address of this page, without a language. */
  String here() {
    Map<String, String> all = new LinkedHashMap<>(parameters());
    if (limit != DEFAULT_LIMIT) {
      all.put("limit", String.valueOf(limit));
    }
    if (offset != 0) {
      all.put("offset", String.valueOf(offset));
    }
    return address(all);
  }

  /** The values without some of them. */
  Map<String, String> without(Collection<String> names) {
    Map<String, String> rest = new LinkedHashMap<>(parameters());
    rest.keySet().removeAll(names);
    if (FactsFirst.holds(query, format)) {
      rest.putIfAbsent(Column.STATUS, "");
    }
    return rest;
  }

  /** The address of this query with values, without a language. */
  String address(Map<String, String> values) {
    String query =
        values.entrySet().stream()
            .map(pair -> pair.getKey() + "=" + encode(pair.getValue()))
            .collect(Collectors.joining("&"));
    return ApiFeature.PATH + "/" + ApiCatalogue.name(query()) + "?" + query;
  }

  /** An address with the language to read it in. */
  static String withLanguage(String address, Language language) {
    return address + (address.endsWith("?") ? "" : "&") + "lang=" + language.tag();
  }

  /** The address of a page of this answer, in full. */
  String page(int start, int rows, ApiFormat as) {
    Map<String, String> all = new LinkedHashMap<>(parameters());
    all.put("limit", String.valueOf(rows));
    all.put("offset", String.valueOf(start));
    all.put("format", as.shortName());
    return withLanguage(address(all), language);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
