package org.kakehashi.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document in Markdown that shows what the product does. */
public record Guide(Path file, String text) {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\n(.*?)^```\n", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  /** The document in a file. */
  public static Guide read(Path file) {
    try {
      return new Guide(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its examples, each with the answer below it; no block may be anything else. */
  public List<Example> examples() {
    List<MatchResult> blocks = BLOCK.matcher(text).results().toList();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i += 2) {
      MatchResult code = blocks.get(i);
      if (i + 1 == blocks.size() || blocks.get(i + 1).start() != code.end() + 1) {
        throw new AssertionError(place(code) + " has no answer directly below it");
      }
      examples.add(example(code, blocks.get(i + 1)));
    }
    return examples;
  }

  private Example example(MatchResult code, MatchResult answer) {
    Interpreter interpreter =
        Interpreter.of(code.group(1))
            .orElseThrow(() -> new AssertionError(place(code) + " is no example"));
    return new Example(place(code), interpreter, code.group(2), answer.group(2));
  }

  private String place(MatchResult block) {
    return file + ":" + (text.substring(0, block.start()).lines().count() + 1);
  }

  /** The cells of the rows of the table under a heading. */
  public List<List<String>> table(String heading) {
    return section(heading)
        .lines()
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1))
        .toList();
  }

  private String section(String heading) {
    int start = text.indexOf("\n## " + heading + "\n");
    if (start < 0) {
      throw new AssertionError(file + " has no section " + heading);
    }
    int end = text.indexOf("\n## ", start + 1);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** Whatever stands between single backquotes, outside of blocks. */
  public List<String> code() {
    return code(BLOCK.matcher(text).replaceAll(""));
  }

  /** Whatever stands between single backquotes in a text. */
  public static List<String> code(String text) {
    return CODE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /**
   * Holds a part between marks against what it must be; makes it anew when the tests run with
   * {@code -Dkakehashi.write-docs=true}.
   */
  public void holds(String name, String made) {
    Matcher part =
        Pattern.compile("<!-- made: " + name + " -->\n(.*?)<!-- end -->", Pattern.DOTALL)
            .matcher(text);
    assertThat(part.find()).as(name).isTrue();
    if (Boolean.getBoolean("kakehashi.write-docs")) {
      Program.write(file, text.substring(0, part.start(1)) + made + text.substring(part.end(1)));
    } else {
      assertThat(part.group(1))
          .as(file + ", part " + name + ": make it anew with -Dkakehashi.write-docs=true")
          .isEqualTo(made);
    }
  }
}
