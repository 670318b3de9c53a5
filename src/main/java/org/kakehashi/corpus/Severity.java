package org.kakehashi.corpus;

/** How bad a {@link Finding} is; only violations stop a build. */
public enum Severity {
  VIOLATION,
  WARNING,
  INFO;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
