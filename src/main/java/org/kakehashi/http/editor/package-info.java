/**
 * What helps people to write SPARQL: checks of a text, terms to complete with, examples, and the
 * same query in other languages.
 */
@NullMarked
package org.kakehashi.http.editor;

import org.jspecify.annotations.NullMarked;
