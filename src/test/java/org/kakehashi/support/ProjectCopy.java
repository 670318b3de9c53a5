package org.kakehashi.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A project folder copied to where a test may damage it. */
public record ProjectCopy(Path folder) {

  /** The real project, copied into an empty folder. */
  public static ProjectCopy ofTheProject(Path into) throws IOException {
    return of(TheProject.FOLDER, into);
  }

  /** Any project, copied into an empty folder. */
  public static ProjectCopy of(Path project, Path into) throws IOException {
    for (String part : List.of("ontology", "data", "queries")) {
      copyTree(project.resolve(part), into.resolve(part));
    }
    return new ProjectCopy(into);
  }

  static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  /** Replaces the first occurrence of a text that must be there. */
  public void replace(String file, String text, String by) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    int place = before.indexOf(text);
    if (place < 0) {
      throw new AssertionError(file + " does not hold: " + text);
    }
    Files.writeString(
        path, before.substring(0, place) + by + before.substring(place + text.length()));
  }

  /** Replaces a text that must be there, the first time it stands behind a marker. */
  public void replaceAfter(String marker, String file, String text, String by) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    int place = before.indexOf(text, before.indexOf(marker));
    if (!before.contains(marker) || place < 0) {
      throw new AssertionError(file + " does not hold: " + marker + " … " + text);
    }
    Files.writeString(
        path, before.substring(0, place) + by + before.substring(place + text.length()));
  }

  /** The number of the line on which a text first stands, counted from 1. */
  public long lineOf(String file, String text) throws IOException {
    String content = Files.readString(folder.resolve(file));
    String before = content.substring(0, content.indexOf(text));
    return before.chars().filter(character -> character == '\n').count() + 1;
  }
}
