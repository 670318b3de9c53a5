package org.kakehashi.cli;

/** How an answer is printed; named in lower case because people type these. */
enum AnswerFormat {
  table,
  csv,
  json
}
