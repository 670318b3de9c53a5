package org.kakehashi.corpus;

/** What values a query parameter takes. */
public enum ParameterType {
  /** An IRI, a prefixed name, the slug of an entity or source, or the name of a concept. */
  IRI,
  /** The name of a status of claims. */
  STATUS,
  /** An ISO 8601 day, or a month or year for its first day. */
  DATE,
  /** An ISO 8601 day, or a month or year for its last day. */
  UNTIL,
  /** A BCP 47 language tag. */
  LANGUAGE,
  /** The ISO 4217 code of a currency that amounts are in, in any case. */
  CURRENCY,
  /** A whole number. */
  INTEGER,
  /** Any text. */
  TEXT
}
