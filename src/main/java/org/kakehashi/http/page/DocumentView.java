package org.kakehashi.http.page;

import java.util.List;

/**
 * What the page of a description in RDF shows.
 *
 * @param formats short names of its other forms, for programs
 * @param turtle the description, or its beginning
 * @param cut whether it is only that
 */
public record DocumentView(
    String title, String lead, List<String> formats, String turtle, boolean cut) {}
