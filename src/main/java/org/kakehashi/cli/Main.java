package org.kakehashi.cli;

/** Entry. */
public final class Main {
  private Main() {}

  /** Runs. */
  public static void main(String[] args) {}
}
