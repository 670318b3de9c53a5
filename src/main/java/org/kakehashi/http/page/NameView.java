package org.kakehashi.http.page;

/**
 * A name that may be asked for.
 *
 * @param other the same thing in the other language, or empty
 */
public record NameView(String name, String other) {}
