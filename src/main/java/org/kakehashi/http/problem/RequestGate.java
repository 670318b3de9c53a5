package org.kakehashi.http.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every request passes through here: it gets its id and the headers that protect readers, and
 * whatever it throws becomes a problem.
 */
public final class RequestGate extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger("org.kakehashi.request");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    long start = System.nanoTime();
    String id = RequestId.choose(request.getHeader(RequestId.HEADER));
    RequestId.put(request, id);
    response.setHeader(RequestId.HEADER, id);
    SafeHeaders.ALL.forEach(response::setHeader);
    try {
      chain.doFilter(request, response);
    } catch (Exception | StackOverflowError thrown) {
      Problems.answer(request, response, thrown);
    } finally {
      log(request, response, id, (System.nanoTime() - start) / 1_000_000);
    }
  }

  /** The path without the query text, which shows what someone is researching. */
  private static void log(
      HttpServletRequest request, HttpServletResponse response, String id, long milliseconds) {
    LOG.info(
        "id={} method={} path={} status={} ms={}",
        id,
        printable(request.getMethod()),
        printable(request.getRequestURI()),
        response.getStatus(),
        milliseconds);
  }

  /** Control characters would let a client write log lines of its own. */
  private static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("?");
  }
}
