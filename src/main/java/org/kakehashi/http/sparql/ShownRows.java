package org.kakehashi.http.sparql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.http.drawing.Drawings;
import org.kakehashi.http.drawing.Drawings.Dated;
import org.kakehashi.http.drawing.Drawings.Link;
import org.kakehashi.http.page.QueryView.Drawing;
import org.kakehashi.http.page.QueryView.Network;
import org.kakehashi.http.page.QueryView.Times;
import org.kakehashi.http.page.TimelineView.Reference;
import org.kakehashi.http.page.TimelineView.Status;

/** The rows on a page, and the drawings that what is in their columns allows. */
record ShownRows(List<Var> columns, List<Binding> rows, Naming naming) {
  private static final List<RDFDatatype> DATES =
      List.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYear, XSDDatatype.XSDgYearMonth);
  private static final int DAY = "2000-01-01".length();
  private static final Reference NOBODY = new Reference("", "");
  private static final Status NO_STATUS = new Status("", "");

  /** The views that there are, the table aside. */
  List<AnswerView> views() {
    return Stream.of(AnswerView.CHART, AnswerView.TIMELINE, AnswerView.GRAPH)
        .filter(this::allows)
        .toList();
  }

  private boolean allows(AnswerView view) {
    return switch (view) {
      case CHART -> !holding(ShownRows::isNumber).isEmpty() && !labels().isEmpty();
      case TIMELINE -> !holding(ShownRows::isDate).isEmpty() && thing().isPresent();
      case GRAPH -> ends().size() > 1;
      case TABLE -> true;
    };
  }

  Optional<Drawing> draw(AnswerView view) {
    if (!allows(view)) {
      return Optional.empty();
    }
    return switch (view) {
      case CHART -> Optional.of(new RowBars(this).chart());
      case TIMELINE -> Optional.of(timeline());
      case GRAPH -> Optional.of(new Network(Drawings.links(links())));
      case TABLE -> Optional.empty();
    };
  }

  /** Columns that have a value somewhere, and everywhere one of this kind. */
  List<Var> holding(Predicate<Node> kind) {
    return columns.stream()
        .filter(column -> !values(column).isEmpty() && values(column).stream().allMatch(kind))
        .toList();
  }

  Set<Node> values(Var column) {
    return rows.stream()
        .flatMap(row -> Stream.ofNullable(row.get(column)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static boolean isNumber(Node term) {
    return term.isLiteral() && NodeValue.makeNode(term).isNumber();
  }

  private static boolean isDate(Node term) {
    return time(term).isPresent();
  }

  private static Optional<String> time(Node term) {
    if (!term.isLiteral()) {
      return Optional.empty();
    }
    String text = term.getLiteralLexicalForm();
    RDFDatatype type = term.getLiteralDatatype();
    boolean moment = type.equals(XSDDatatype.XSDdateTime) && text.length() > DAY;
    boolean date = DATES.contains(type) || type.getURI().endsWith("/EDTF") || moment;
    return Optional.of(moment ? text.substring(0, DAY) : text)
        .filter(day -> date && Edtf.parse(day).isPresent());
  }

  /** Columns that tell rows apart: all that hold no numbers. */
  List<Var> labels() {
    List<Var> numbers = holding(ShownRows::isNumber);
    return columns.stream()
        .filter(column -> !numbers.contains(column) && !values(column).isEmpty())
        .toList();
  }

  Reference reference(Binding row, Var column) {
    return Optional.ofNullable(row.get(column)).map(naming::reference).orElse(NOBODY);
  }

  /** What the dates are of: the first thing that is no status, else the first other column. */
  private Optional<Var> thing() {
    List<Var> dates = holding(ShownRows::isDate);
    List<Var> others = columns.stream().filter(column -> !dates.contains(column)).toList();
    List<Var> things = holding(Node::isURI);
    List<Var> statuses = holding(naming::isStatus);
    return others.stream()
        .filter(column -> things.contains(column) && !statuses.contains(column))
        .findFirst()
        .or(() -> others.stream().filter(column -> !values(column).isEmpty()).findFirst());
  }

  private Times timeline() {
    Var when = holding(ShownRows::isDate).getFirst();
    Var thing = thing().orElseThrow();
    Optional<Var> status = holding(naming::isStatus).stream().findFirst();
    Optional<Var> claim =
        holding(naming::isClaim).stream().filter(column -> !column.equals(thing)).findFirst();
    List<Dated> dated = new ArrayList<>();
    for (Binding row : rows) {
      time(row, when)
          .filter(time -> row.contains(thing))
          .ifPresent(time ->
              dated.add(
                  new Dated(
                      reference(row, thing),
                      time,
                      status
                          .flatMap(column -> get(row, column))
                          .map(naming::status)
                          .orElse(NO_STATUS),
                      status
                          .flatMap(column -> get(row, column))
                          .filter(naming::licenses)
                          .isPresent(),
                      claim.flatMap(column -> get(row, column)).map(naming::claim).orElse(NOBODY),
                      claim.flatMap(column -> get(row, column)).flatMap(naming::testifiesUntil))));
    }
    return new Times(Drawings.timeline(dated, rows.size() - dated.size(), naming.language()));
  }

  private static Optional<String> time(Binding row, Var column) {
    return get(row, column).flatMap(ShownRows::time);
  }

  private static Optional<Node> get(Binding row, Var column) {
    return Optional.ofNullable(row.get(column));
  }

  /** Columns of things that something can lead between. */
  private List<Var> ends() {
    List<Var> statuses = holding(naming::isStatus);
    return holding(Node::isURI).stream().filter(column -> !statuses.contains(column)).toList();
  }

  /** From the first column of things to the next, through the one between if it names relations. */
  private List<Link> links() {
    List<Var> ends = ends();
    boolean named = ends.size() > 2 && values(ends.get(1)).stream().allMatch(naming::isProperty);
    Var to = ends.get(named ? 2 : 1);
    return rows.stream()
        .filter(row -> row.contains(ends.getFirst()) && row.contains(to))
        .map(row ->
            new Link(
                reference(row, ends.getFirst()),
                named ? reference(row, ends.get(1)).name() : to.getVarName(),
                reference(row, to)))
        .toList();
  }
}
