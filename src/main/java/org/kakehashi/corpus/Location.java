package org.kakehashi.corpus;

/**
 * A place in the project's files.
 *
 * @param file path relative to the project folder, with forward slashes
 * @param line line number from 1, or 0 when the finding concerns the whole file
 */
public record Location(String file, long line) {
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : file;
  }
}
