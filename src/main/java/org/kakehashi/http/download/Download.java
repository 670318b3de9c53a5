package org.kakehashi.http.download;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.kakehashi.corpus.LangText;
import org.kakehashi.http.feature.Once;

/** A file that can be downloaded, as it is and packed; it is made when first asked for. */
public final class Download {
  private final String name;
  private final String mediaType;
  private final LangText title;
  private final Optional<Node> graph;
  private final Supplier<Content> content;

  Download(
      String name, String mediaType, LangText title, Optional<Node> graph, Supplier<byte[]> maker) {
    this.name = name;
    this.mediaType = mediaType;
    this.title = title;
    this.graph = graph;
    this.content = new Once<>(() -> new Content(maker.get()));
  }

  /** Its name below {@code /download/}. */
  public String name() {
    return name;
  }

  /** Media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** What it holds. */
  public LangText title() {
    return title;
  }

  /** The one graph that it holds; empty for everything and for tables. */
  public Optional<Node> graph() {
    return graph;
  }

  /** The file as it is, and packed. */
  public java.util.List<File> files() {
    return java.util.List.of(new File(this, false), new File(this, true));
  }

  Content content() {
    return content.get();
  }

  /**
   * One of the two files of a download.
   *
   * @param packed whether it is the one with gzip
   */
  public record File(Download download, boolean packed) {
    /** Name below {@code /download/}. */
    public String name() {
      return packed ? download.name + ".gz" : download.name;
    }

    /** Bytes. */
    public long size() {
      return download.content().size(packed);
    }

    /** SHA-256 in hexadecimal. */
    public String sha256() {
      return download.content().sha256(packed);
    }

    byte[] bytes() {
      return download.content().bytes(packed);
    }
  }
}
