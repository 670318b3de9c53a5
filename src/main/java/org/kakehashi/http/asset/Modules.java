package org.kakehashi.http.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The modules of the query editor, each a file of a WebJar on the class path. They import one
 * another by bare names, which browsers cannot follow; here the names become addresses.
 */
final class Modules {
  private static final List<Module> ALL =
      List.of(
          new Module("@codemirror/autocomplete", "codemirror__autocomplete", "dist/index.js"),
          new Module("@codemirror/commands", "codemirror__commands", "dist/index.js"),
          new Module("@codemirror/language", "codemirror__language", "dist/index.js"),
          new Module("@codemirror/lint", "codemirror__lint", "dist/index.js"),
          new Module("@codemirror/state", "codemirror__state", "dist/index.js"),
          new Module("@codemirror/view", "codemirror__view", "dist/index.js"),
          new Module(
              "@codemirror/legacy-modes/mode/sparql", "codemirror__legacy-modes", "mode/sparql.js"),
          new Module("@lezer/common", "lezer__common", "dist/index.js"),
          new Module("@lezer/highlight", "lezer__highlight", "dist/index.js"),
          new Module("@marijn/find-cluster-break", "marijn__find-cluster-break", "src/index.js"),
          new Module("crelt", "crelt", "index.js"),
          new Module("style-mod", "style-mod", "src/style-mod.js"),
          new Module("w3c-keyname", "w3c-keyname", "index.js"));

  private static final Map<String, Module> BY_NAME =
      ALL.stream().collect(Collectors.toMap(Module::name, Function.identity()));

  private static final Pattern IMPORT =
      Pattern.compile(
          "^(import\\b[^;]*?\\bfrom\\s*)['\"]([^'\"./][^'\"]*)['\"]", Pattern.MULTILINE);

  private Modules() {}

  /**
   * A module.
   *
   * @param name by which others import it
   * @param jar name of its WebJar
   * @param path in the jar, after the version
   */
  private record Module(String name, String jar, String path) {

    /** With the version in it, so that it may be kept for ever. */
    String address() {
      return "/assets/" + versioned();
    }

    String text() {
      return read("/META-INF/resources/webjars/" + versioned());
    }

    private String versioned() {
      return jar + "/" + version() + "/" + path;
    }

    private String version() {
      String notes = read("/META-INF/maven/org.webjars.npm/" + jar + "/pom.properties");
      return notes
          .lines()
          .filter(line -> line.startsWith("version="))
          .map(line -> line.substring("version=".length()))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The text of each module of the editor's libraries, by its address. */
  static Map<String, String> libraries() {
    Map<String, String> texts = new LinkedHashMap<>();
    ALL.forEach(module -> texts.put(module.address(), resolved(module.text())));
    return texts;
  }

  /** A module of ours, whose imports browsers can follow. */
  static String own(String name) {
    return resolved(read(name));
  }

  private static String resolved(String module) {
    return IMPORT.matcher(module).replaceAll(Modules::addressed);
  }

  private static String addressed(MatchResult from) {
    Module module = Objects.requireNonNull(BY_NAME.get(from.group(2)), from.group(2));
    return Matcher.quoteReplacement(from.group(1) + "'" + module.address() + "'");
  }

  private static String read(String name) {
    try (InputStream bytes =
        Objects.requireNonNull(Modules.class.getResourceAsStream(name), name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
