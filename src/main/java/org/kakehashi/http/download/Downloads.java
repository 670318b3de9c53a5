package org.kakehashi.http.download;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.kakehashi.corpus.LangText;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** Everything that can be downloaded of a snapshot. */
public final class Downloads {
  static final String CHECKSUMS = "CHECKSUMS";
  static final String METADATA = "tables-metadata.json";

  private final Snapshot snapshot;
  private final DumpWriter writer;
  private final List<Download> all = new ArrayList<>();

  private Downloads(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.writer = new DumpWriter(snapshot.prefixes());
    addEverything();
    addDefaultGraph();
    graphs().forEach(this::addGraph);
    addTables(new Tables(snapshot));
  }

  /** The downloads of a snapshot; none is made yet. */
  public static Downloads of(Snapshot snapshot) {
    return Txn.calculateRead(snapshot.dataset(), () -> new Downloads(snapshot));
  }

  /** All of them: everything first, then each graph, then the tables. */
  public List<Download> all() {
    return List.copyOf(all);
  }

  /** Makes all that is not made yet, which takes seconds. */
  void makeAll() {
    all.forEach(Download::content);
  }

  Optional<Download.File> find(String name) {
    return files().stream().filter(file -> file.name().equals(name)).findFirst();
  }

  List<Download.File> files() {
    return all.stream().flatMap(download -> download.files().stream()).toList();
  }

  /** What a file is called on the reader's disk, where it must still say which release it is. */
  String savedName(String name) {
    String project = snapshot.description().uriSpace().replaceFirst("/$", "");
    return project.substring(project.lastIndexOf('/') + 1)
        + "-"
        + snapshot.releaseId()
        + "-"
        + name;
  }

  /**
   * In the form of {@code sha256sum}, once by the name in the address and once by the saved one.
   */
  String checksums() {
    return files().stream()
        .flatMap(file ->
            List.of(file.name(), savedName(file.name())).stream()
                .map(name -> file.sha256() + "  " + name + "\n"))
        .collect(Collectors.joining());
  }

  private void addEverything() {
    for (DumpFormat format : DumpFormat.ofDatasets()) {
      // JSON-LD has no triple terms, so it leaves out the graphs that need them.
      boolean whole = format != DumpFormat.JSON_LD;
      Predicate<Node> wanted = graph -> whole || !hasTripleTerms(graph);
      String text = whole ? "download.everything" : "download.everything.withoutTripleTerms";
      add("all", format, text(text), Optional.empty(), () -> quads(wanted));
    }
  }

  private void addDefaultGraph() {
    for (DumpFormat format : DumpFormat.ofGraphs()) {
      add(
          "default",
          format,
          text("download.default"),
          Optional.empty(),
          () -> quadsOf(Quad.defaultGraphNodeGenerated));
    }
  }

  private void addGraph(Node graph) {
    String name = graph.getURI().substring(snapshot.description().graph("").getURI().length());
    boolean tripleTerms = hasTripleTerms(graph);
    for (DumpFormat format : DumpFormat.ofGraphs()) {
      if (!tripleTerms || format != DumpFormat.JSON_LD) {
        add(
            name.replace('/', '-'),
            format,
            text("download.graph", name),
            Optional.of(graph),
            () -> alone(quadsOf(graph)));
      }
    }
  }

  private void add(
      String name,
      DumpFormat format,
      LangText title,
      Optional<Node> graph,
      Supplier<List<Quad>> quads) {
    all.add(
        new Download(
            name + "." + format.ending(),
            format.mediaType(),
            title,
            graph,
            () -> Txn.calculateRead(snapshot.dataset(), () -> writer.write(quads.get(), format))));
  }

  private void addTables(Tables tables) {
    tables
        .all()
        .forEach(query ->
            all.add(
                new Download(
                    Tables.fileName(query),
                    "text/csv",
                    query.title(),
                    Optional.empty(),
                    () -> tables.csv(query))));
    if (!tables.all().isEmpty()) {
      all.add(
          new Download(
              METADATA,
              "application/csvm+json",
              text("download.metadata"),
              Optional.empty(),
              tables::metadata));
    }
  }

  private List<Node> graphs() {
    List<Node> names = new ArrayList<>();
    snapshot.dataset().listGraphNodes().forEachRemaining(names::add);
    names.sort(Comparator.comparing(Node::getURI));
    return names;
  }

  private List<Quad> quads(Predicate<Node> wanted) {
    return graphs().stream().filter(wanted).flatMap(graph -> quadsOf(graph).stream()).toList();
  }

  private List<Quad> quadsOf(Node name) {
    DatasetGraph dataset = snapshot.dataset();
    return (Quad.isDefaultGraph(name) ? dataset.getDefaultGraph() : dataset.getGraph(name))
        .stream().map(triple -> Quad.create(name, triple)).toList();
  }

  /** A file of one graph has it as its default graph, in every format. */
  private static List<Quad> alone(List<Quad> quads) {
    return quads.stream()
        .map(quad -> Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple()))
        .toList();
  }

  private boolean hasTripleTerms(Node graph) {
    return snapshot.dataset().getGraph(graph).stream()
        .anyMatch(triple -> triple.getObject().isTripleTerm());
  }

  private static LangText text(String key, Object... values) {
    return new LangText(
        Pages.texts(Language.EN).say(key, values), Pages.texts(Language.JA).say(key, values));
  }
}
