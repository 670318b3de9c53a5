package org.kakehashi.http.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.kakehashi.http.drawing.Drawings;
import org.kakehashi.http.drawing.Drawings.Sum;
import org.kakehashi.http.page.ApiView.Part;
import org.kakehashi.http.page.ApiView.Plain;

/**
 * A column as people see it. Columns of a query that belong together are one: a thing with its
 * names, its status and its statement; a claim with its status and its source; an amount with its
 * currency and its bounds.
 *
 * @param name of the column of the query that it stands for
 */
record Column(String name, Kind kind) {
  static final String AMOUNT = "amount";
  static final String CURRENCY = "amountCurrency";
  static final List<String> FIGURES = List.of("value", "atLeast", "atMost");
  static final String STATUS = "status";
  static final String SOURCE = "source";

  /** What a column holds. */
  enum Kind {
    TERM,
    STATUS,
    RECORD,
    CLAIM,
    SUM
  }

  /** The columns to show of those that a query has, in the reader's language. */
  static List<Column> of(List<String> names, String language) {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      showing(name, names, language).ifPresent(columns::add);
    }
    return columns.stream().distinct().toList();
  }

  /** The column in which people see one that a query has. */
  static Optional<Column> showing(String name, List<String> names, String language) {
    return kind(name, names, language).map(kind -> new Column(shown(name, kind), kind));
  }

  private static String shown(String name, Kind kind) {
    return switch (kind) {
      case CLAIM -> Rows.STATEMENT;
      case SUM -> AMOUNT;
      case TERM, STATUS, RECORD -> name;
    };
  }

  private static Optional<Kind> kind(String name, List<String> names, String language) {
    if (isPartOfAnother(name, names) || isInOtherLanguage(name, names, language)) {
      return Optional.empty();
    }
    if (name.equals(CURRENCY)) {
      return Optional.of(Kind.SUM);
    }
    boolean ofClaim = List.of(STATUS, SOURCE, Rows.STATEMENT).contains(name);
    if (ofClaim && names.contains(Rows.STATEMENT)) {
      return Optional.of(Kind.CLAIM);
    }
    return Optional.of(
        name.matches(STATUS + "|.*Status")
            ? Kind.STATUS
            : name.matches(SOURCE + "|.*Source|.*Statement") ? Kind.RECORD : Kind.TERM);
  }

  private static boolean isPartOfAnother(String name, List<String> names) {
    String label = name.replaceFirst("Label(En|Ja)$", "");
    String detail = name.replaceFirst("(Status|Statement)$", "");
    boolean ofSum = names.contains(CURRENCY) && (FIGURES.contains(name) || detail.equals(AMOUNT));
    return ofSum
        || (!label.equals(name) && names.contains(label))
        || (!detail.equals(name) && names.contains(detail));
  }

  /** Of two columns that hold one text in two languages, people read one. */
  private static boolean isInOtherLanguage(String name, List<String> names, String language) {
    String stem = name.replaceFirst("(En|Ja)$", "");
    return !stem.equals(name)
        && names.contains(stem + "En")
        && names.contains(stem + "Ja")
        && !name.substring(stem.length()).equalsIgnoreCase(language);
  }

  /** What a row has in this column; nothing where the query found nothing. */
  List<Part> parts(Binding row, Terms terms) {
    return switch (kind) {
      case TERM -> term(row, terms);
      case STATUS ->
          get(row, name).map(status -> List.<Part>of(terms.mark(status))).orElse(List.of());
      case RECORD ->
          get(row, name).map(record -> List.<Part>of(terms.brief(record))).orElse(List.of());
      case CLAIM -> claim(row, terms);
      case SUM -> sum(row, terms);
    };
  }

  private List<Part> term(Binding row, Terms terms) {
    List<Part> parts = new ArrayList<>();
    get(row, name)
        .filter(term -> !term.isLiteral() || !term.getLiteralLexicalForm().isBlank())
        .ifPresent(term -> parts.add(terms.part(term)));
    parts.addAll(detail(name, row, terms));
    return parts;
  }

  /** On what a part of a row rests, with its status where that is not the row's. */
  private static List<Part> detail(String name, Binding row, Terms terms) {
    List<Part> parts = new ArrayList<>();
    get(row, name + "Status")
        .filter(status -> !Optional.of(status).equals(get(row, STATUS)))
        .ifPresent(status -> parts.add(terms.mark(status)));
    get(row, name + "Statement").ifPresent(claim -> parts.add(terms.brief(claim)));
    return parts;
  }

  private static List<Part> claim(Binding row, Terms terms) {
    List<Part> parts = new ArrayList<>();
    boolean words = get(row, Rows.STATEMENT + "LabelEn").isPresent();
    get(row, Rows.STATEMENT)
        .filter(claim -> words)
        .ifPresent(claim -> parts.add(terms.part(claim)));
    get(row, STATUS).ifPresent(status -> parts.add(terms.mark(status)));
    get(row, Rows.STATEMENT)
        .filter(claim -> !words)
        .ifPresent(claim -> parts.add(terms.brief(claim)));
    get(row, SOURCE).ifPresent(source -> parts.add(terms.brief(source)));
    return parts;
  }

  private static List<Part> sum(Binding row, Terms terms) {
    List<Part> parts = new ArrayList<>();
    sumOf(row, terms)
        .ifPresent(sum -> parts.add(new Plain(Drawings.words(sum, terms.language()), "")));
    parts.addAll(detail(AMOUNT, row, terms));
    return parts;
  }

  /** The amount of a row, where its columns have one. */
  static Optional<Sum> sumOf(Binding row, Terms terms) {
    return get(row, CURRENCY)
        .map(currency ->
            new Sum(
                currency.getLiteralLexicalForm(),
                get(row, "value").flatMap(terms::number),
                get(row, "atLeast").flatMap(terms::number),
                get(row, "atMost").flatMap(terms::number)));
  }

  static Optional<Node> get(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column)));
  }
}
