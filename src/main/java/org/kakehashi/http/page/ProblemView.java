package org.kakehashi.http.page;

/**
 * What the problem page shows.
 *
 * @param position line and column, or empty
 */
public record ProblemView(
    int status, String title, String detail, String position, String code, String requestId) {}
