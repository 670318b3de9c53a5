package org.kakehashi.corpus;

/** What values a query parameter takes. */
public enum ParameterType {
  /** An IRI, a prefixed name, or the slug of an entity or source. */
  IRI,
  /** The name of a status of claims. */
  STATUS,
  /** An ISO 8601 day, or a month or year for its first day. */
  DATE,
  /** An ISO 8601 day, or a month or year for its last day. */
  UNTIL,
  /** A BCP 47 language tag. */
  LANGUAGE,
  /** An ISO 4217 code. */
  CURRENCY,
  /** A whole number. */
  INTEGER,
  /** Any text. */
  TEXT
}
