package org.kakehashi.corpus;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Gathers what goes wrong while files are read. */
final class FindingCollector {
  private static final LangText MEND_TURTLE =
      new LangText(
          "correct the Turtle at this place; the rest of the file was not read",
          "この箇所のTurtle構文を直す。以降は読み込まれていない");

  private final List<Finding> findings = new ArrayList<>();

  void violation(Location where, String rule, LangText message, LangText mend) {
    findings.add(Finding.violation(where, rule, message, mend));
  }

  void malformedTitle(String path, QueryHeader.Malformed trouble) {
    String message = String.valueOf(trouble.getMessage());
    violation(
        new Location(path, 1),
        "turtle-header",
        new LangText(message, message),
        new LangText(
            "write the header as #+ title: {en: \"…\", ja: \"…\"}, or leave it out",
            "見出しを#+ title: {en: \"…\", ja: \"…\"}と書くか、省く"));
  }

  void notUtf8(String path) {
    violation(
        new Location(path, 0),
        "not-utf-8",
        new LangText("the file is not UTF-8 text", "UTF-8のテキストではない"),
        new LangText("save the file as UTF-8", "UTF-8で保存し直す"));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  ErrorHandler inTurtle(String path) {
    return new ErrorHandler() {
      @Override
      public void warning(String message, long line, long column) {
        error(message, line, column);
      }

      @Override
      public void error(String message, long line, long column) {
        LangText text =
            new LangText(message + " (column " + column + ")", message + "(" + column + "列目)");
        violation(new Location(path, Math.max(line, 0)), "turtle-syntax", text, MEND_TURTLE);
      }

      @Override
      public void fatal(String message, long line, long column) {
        error(message, line, column);
        throw new RiotException(message);
      }
    };
  }
}
