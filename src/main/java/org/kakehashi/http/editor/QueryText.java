package org.kakehashi.http.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in a query text with their places, which the parser does not keep. It reads texts that
 * are not SPARQL yet as well, and never fails.
 */
final class QueryText {
  private static final Pattern IRI = Pattern.compile("<([^<>\"{}|^`\\\\\\s]*+)>");
  private static final Pattern NAME =
      Pattern.compile("((?:\\p{L}[\\p{L}\\p{M}\\p{N}_.-]*+)?):([\\p{L}\\p{M}\\p{N}_:%.\\\\-]*+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]++");
  private static final Pattern COMMENT = Pattern.compile("#[^\\r\\n]*+");
  private static final Pattern VARIABLE = Pattern.compile("[?$@][\\p{L}\\p{M}\\p{N}_-]*+");
  private static final Pattern BLANK = Pattern.compile("_:[\\p{L}\\p{M}\\p{N}_.-]*+");

  private final String text;
  private final List<Name> names = new ArrayList<>();
  private final Map<String, String> declared = new LinkedHashMap<>();
  private String word = "";
  private String declaring = "";

  private QueryText(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      at = next(at);
    }
  }

  /**
   * A name as written.
   *
   * @param prefix before the colon; a name written as a whole IRI has none and is not prefixed
   * @param local after the colon, or the whole IRI
   * @param from where it begins, in UTF-16 units
   * @param to where it ends
   */
  record Name(boolean prefixed, String prefix, String local, int from, int to) {}

  static QueryText read(String text) {
    return new QueryText(text);
  }

  /** Names used, in the order of the text; not those of declarations. */
  List<Name> names() {
    return names;
  }

  /** Prefixes that the text declares. */
  Map<String, String> declared() {
    return declared;
  }

  private int next(int at) {
    return switch (text.charAt(at)) {
      case '#' -> passed(COMMENT, at);
      case '?', '$', '@' -> passed(VARIABLE, at);
      case '"', '\'' -> afterString(at);
      case '<' -> iri(at);
      case '_' -> passed(BLANK, at);
      default -> name(at);
    };
  }

  private int passed(Pattern pattern, int at) {
    Matcher matcher = matcher(pattern, at);
    return matcher.lookingAt() ? matcher.end() : at + 1;
  }

  private Matcher matcher(Pattern pattern, int at) {
    return pattern.matcher(text).region(at, text.length());
  }

  private int afterString(int at) {
    String one = text.substring(at, at + 1);
    String mark = text.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
    for (int i = at + mark.length(); i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '\\') {
        i++;
      } else if (text.startsWith(mark, i)) {
        return i + mark.length();
      } else if (mark.length() == 1 && (each == '\n' || each == '\r')) {
        return i;
      }
    }
    return text.length();
  }

  private int iri(int at) {
    Matcher iri = matcher(IRI, at);
    if (!iri.lookingAt()) {
      return at + 1;
    }
    if (!declaring.isEmpty()) {
      declared.put(declaring.substring(0, declaring.length() - 1), iri.group(1));
      declaring = "";
    } else if (!word.equalsIgnoreCase("BASE")) {
      names.add(new Name(false, "", iri.group(1), at, iri.end()));
    }
    word = "";
    return iri.end();
  }

  private int name(int at) {
    Matcher name = matcher(NAME, at);
    if (!name.lookingAt()) {
      Matcher plain = matcher(WORD, at);
      if (!plain.lookingAt()) {
        return at + Character.charCount(text.codePointAt(at));
      }
      word = plain.group();
      return plain.end();
    }
    String local = name.group(2).replaceFirst("\\.+$", "");
    int end = name.start(2) + local.length();
    if (word.equalsIgnoreCase("PREFIX") && local.isEmpty()) {
      declaring = name.group(1) + ":";
    } else {
      names.add(new Name(true, name.group(1), local, at, end));
    }
    word = "";
    return end;
  }
}
