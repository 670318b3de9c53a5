package org.kakehashi.support;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What runs the examples of one language; not every machine has it. */
public enum Interpreter {
  BASH("bash with curl (7.70 or later) and sha256sum"),
  PYTHON("/usr/bin/python3 with rdflib, SPARQLWrapper and pandas"),
  R("Rscript"),
  JAVASCRIPT("node with fetch (18 or later)"),
  JAVA("java");

  private final String needs;

  Interpreter(String needs) {
    this.needs = needs;
  }

  /** The interpreter of a language as fenced blocks name it. */
  static Optional<Interpreter> of(String language) {
    return Arrays.stream(values()).filter(each -> each.language().equals(language)).findFirst();
  }

  /** What fenced blocks call it. */
  String language() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What must be installed for it. */
  public String needs() {
    return needs;
  }

  /** Whether this machine has it, with its libraries. */
  public boolean isThere() {
    return Program.run(Path.of("."), probe()).exit() == 0;
  }

  private List<String> probe() {
    return switch (this) {
      case BASH ->
          List.of("bash", "-c", "curl --help all | grep -e --etag-compare && command -v sha256sum");
      case PYTHON -> List.of("/usr/bin/python3", "-c", "import rdflib, SPARQLWrapper, pandas");
      case R -> List.of("Rscript", "-e", "quit()");
      case JAVASCRIPT -> List.of("node", "-e", "fetch");
      case JAVA -> List.of(java(), "--version");
    };
  }

  /** Runs a program text, saved in a folder. */
  Program.Outcome run(Path folder, String code) {
    return switch (this) {
      case BASH -> saved(folder, "example.sh", code, List.of("bash", "-e", "-o", "pipefail"));
      case PYTHON -> saved(folder, "example.py", code, List.of("/usr/bin/python3"));
      case R -> saved(folder, "example.R", code, List.of("Rscript"));
      case JAVASCRIPT -> saved(folder, "example.mjs", code, List.of("node"));
      case JAVA -> saved(folder, "Example.java", code, List.of(java(), "-Dstdout.encoding=UTF-8"));
    };
  }

  /** The one that runs the tests. */
  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Program.Outcome saved(
      Path folder, String name, String code, List<String> command) {
    Path file = folder.resolve(name);
    Program.write(file, code);
    return Program.run(
        folder, Stream.concat(command.stream(), Stream.of(file.toString())).toList());
  }
}
