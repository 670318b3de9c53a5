package org.kakehashi.http.page;

/**
 * What the problem page shows.
 *
 * @param position line and column, or empty
 * @param here what the address in another language keeps, such as {@code ?asOf=2015}; empty where
 *     asking again would ask something else
 */
public record ProblemView(
    int status,
    String title,
    String detail,
    String position,
    String code,
    String requestId,
    String here) {}
