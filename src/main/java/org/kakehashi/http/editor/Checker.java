package org.kakehashi.http.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kakehashi.http.editor.Finding.Fix;
import org.kakehashi.http.editor.Finding.Severity;
import org.kakehashi.http.editor.QueryText.Name;
import org.kakehashi.query.NearNames;
import org.kakehashi.query.QueryGuard;
import org.kakehashi.query.QueryRefused;
import org.kakehashi.text.Texts;

/** Finds what is wrong with a query text: what a run would refuse, and names that do not exist. */
record Checker(QueryGuard guard, Vocabulary vocabulary, Texts texts) {
  private static final Pattern VARIABLE = Pattern.compile("[?$][\\p{L}\\p{N}_]+");
  private static final Pattern TOKEN = Pattern.compile("[^\\s{}()\\[\\];,.]++|.", Pattern.DOTALL);

  /** Namespaces that people use by the same prefix everywhere. */
  private static final ResourceBundle WELL_KNOWN =
      ResourceBundle.getBundle("org.kakehashi.http.editor.prefixes");

  List<Finding> check(String text) {
    QueryText read = QueryText.read(text);
    List<Finding> unresolved =
        read.names().stream().flatMap(name -> unresolved(name, read).stream()).toList();
    List<Finding> found = new ArrayList<>(unresolved);
    read.names().forEach(name -> missing(name, read).ifPresent(found::add));
    refusal(text).filter(refused -> !isTold(refused, unresolved)).ifPresent(found::add);
    found.sort(Comparator.comparingInt(Finding::from));
    return found;
  }

  /** Prefixes that only this server knows without being told: others would refuse the query. */
  Map<String, String> undeclared(String text) {
    QueryText read = QueryText.read(text);
    Map<String, String> undeclared = new LinkedHashMap<>();
    read.names().stream()
        .filter(name -> name.prefixed() && !read.declared().containsKey(name.prefix()))
        .filter(name -> vocabulary.prefixes().containsKey(name.prefix()))
        .forEach(name ->
            undeclared.put(name.prefix(), vocabulary.prefixes().getOrDefault(name.prefix(), "")));
    return undeclared;
  }

  private static boolean isTold(Finding refusal, List<Finding> unresolved) {
    return unresolved.stream().anyMatch(each -> each.from() == refusal.from());
  }

  private Optional<Finding> refusal(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      guard.admit(text);
      return Optional.empty();
    } catch (QueryRefused refused) {
      String message = refused.message(texts.language());
      Span span = span(refused, text);
      return Optional.of(
          new Finding(
              Severity.ERROR, refused.reason().code(), message, span.from(), span.to(), List.of()));
    }
  }

  private record Span(int from, int to) {}

  /** The token at the place, or the variable that the message names, or the first line. */
  private static Span span(QueryRefused refused, String text) {
    if (refused.position().isPresent()) {
      return token(text, refused.position().get().offset(text));
    }
    Matcher variable = VARIABLE.matcher(String.valueOf(refused.getMessage()));
    int named = variable.find() ? text.lastIndexOf(variable.group()) : -1;
    return named >= 0
        ? new Span(named, named + variable.group().length())
        : new Span(0, text.lines().findFirst().orElse("").length());
  }

  /** At the end of the text, its last character: nothing cannot be marked. */
  private static Span token(String text, int offset) {
    Matcher token = TOKEN.matcher(text).region(offset, text.length());
    if (token.lookingAt()) {
      return new Span(offset, token.end());
    }
    int last = text.stripTrailing().length();
    return new Span(last == 0 ? 0 : text.offsetByCodePoints(last, -1), last);
  }

  private Optional<Finding> unresolved(Name name, QueryText read) {
    boolean known =
        !name.prefixed()
            || read.declared().containsKey(name.prefix())
            || vocabulary.prefixes().containsKey(name.prefix());
    return known
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Severity.ERROR,
                "unknown-prefix",
                texts.say("unknown-prefix", name.prefix()),
                name.from(),
                name.to(),
                prefixFixes(name, read)));
  }

  private List<Fix> prefixFixes(Name name, QueryText read) {
    Stream<Fix> declare =
        WELL_KNOWN.containsKey(name.prefix())
            ? Stream.of(declaration(name.prefix(), WELL_KNOWN.getString(name.prefix())))
            : Stream.empty();
    List<String> known =
        Stream.concat(vocabulary.prefixes().keySet().stream(), read.declared().keySet().stream())
            .toList();
    Stream<Fix> replace =
        NearNames.of(name.prefix(), known).stream()
            .map(near -> replacement(name, near + ":" + name.local()));
    return Stream.concat(declare, replace).toList();
  }

  private Fix declaration(String prefix, String iri) {
    String line = "PREFIX " + prefix + ": <" + iri + ">";
    return new Fix(texts.say("fix.add", line), 0, 0, line + "\n");
  }

  private Fix replacement(Name name, String text) {
    return new Fix(texts.say("fix.replace", text), name.from(), name.to(), text);
  }

  private Optional<Finding> missing(Name name, QueryText read) {
    return iri(name, read)
        .filter(vocabulary::misses)
        .map(iri -> {
          List<Fix> fixes =
              vocabulary.near(iri).stream().map(near -> renamed(name, iri, near)).toList();
          return new Finding(
              Severity.WARNING,
              "unknown-term",
              texts.say("unknown-term", vocabulary.shortened(iri).orElse("<" + iri + ">")),
              name.from(),
              name.to(),
              fixes);
        });
  }

  /** Written as the name was: what follows the namespace is put in the place of what follows it. */
  private Fix renamed(Name name, String wrong, String near) {
    String written =
        name.prefixed()
            ? name.prefix() + ":" + near.substring(wrong.length() - unescaped(name).length())
            : "<" + near + ">";
    return replacement(name, written);
  }

  private static String unescaped(Name name) {
    return name.local().replace("\\", "");
  }

  private Optional<String> iri(Name name, QueryText read) {
    if (!name.prefixed()) {
      return Optional.of(name.local());
    }
    return Optional.ofNullable(read.declared().get(name.prefix()))
        .or(() -> Optional.ofNullable(vocabulary.prefixes().get(name.prefix())))
        .map(namespace -> namespace + unescaped(name));
  }
}
