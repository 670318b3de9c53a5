package org.kakehashi.corpus;

/** What values a query parameter takes. */
public enum ParameterType {
  /** An IRI, a prefixed name, or the slug of an entity. */
  IRI,
  /** An ISO 8601 day, month or year. */
  DATE,
  /** A BCP 47 language tag. */
  LANGUAGE,
  /** An ISO 4217 code. */
  CURRENCY,
  /** A whole number. */
  INTEGER,
  /** Any text. */
  TEXT
}
