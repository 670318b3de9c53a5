package org.kakehashi.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * A text that stops being readable once its query is cancelled: the only way to interrupt Java's
 * regular expressions, which may go on for years.
 */
final class CancellableText implements CharSequence {
  private static final int BETWEEN_LOOKS = 1024;

  private final String text;
  private final @Nullable AtomicBoolean cancelled;
  private int read;

  private CancellableText(String text, @Nullable AtomicBoolean cancelled) {
    this.text = text;
    this.cancelled = cancelled;
  }

  static CancellableText of(String text, FunctionEnv env) {
    return new CancellableText(text, Context.getCancelSignal(env.getContext()));
  }

  @Override
  public char charAt(int index) {
    read++;
    if (read % BETWEEN_LOOKS == 0 && cancelled != null && cancelled.get()) {
      throw new QueryStopped(new QueryCancelledException());
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
