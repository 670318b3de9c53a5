package org.kakehashi.http.linkeddata;

/** What comparing the values of a matter gives; of a single claim there is nothing to say. */
public enum Agreement {
  ALONE(""),
  SAME("dispute.same"),
  UNEQUALLY_FIRM("dispute.unequal"),
  DENIED("dispute.denied"),
  EXCLUDED("dispute.excluded"),
  COMPATIBLE("dispute.compatible"),
  DIFFERENT("dispute.different");

  private final String text;

  Agreement(String text) {
    this.text = text;
  }

  /** The key of what is said of it. */
  public String text() {
    return text;
  }

  /** Whether not all can be right. */
  public boolean isContradiction() {
    return this == EXCLUDED || this == DENIED;
  }
}
