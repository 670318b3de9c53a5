package org.kakehashi.cli;

import org.jspecify.annotations.Nullable;

/** A command cannot be carried out; the message says why and what to do. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailure(@Nullable String message) {
    super(message);
  }
}
