package org.kakehashi.http.problem;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.Site;
import org.kakehashi.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what Jetty refuses before any of our code runs, such as a malformed request line. Jetty's
 * own pages show messages from the inside.
 */
public final class JettyProblems extends ErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger("org.kakehashi.request");

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    HttpFields asked = request.getHeaders();
    Language language = Languages.fromHeader(asked.get(HttpHeader.ACCEPT_LANGUAGE));
    Problem problem = new ProblemTable(language).ofStatus(response.getStatus());
    String id = RequestId.create();
    String type = Problems.type(asked.get(HttpHeader.ACCEPT), asked.get(HttpHeader.USER_AGENT));
    byte[] body = Problems.body(type, problem, new Asked(id, ""), new Pages(Site.NONE), language);
    LOG.info("id={} refused={} status={}", id, problem.code(), problem.status());
    HttpFields.Mutable headers = response.getHeaders();
    response.setStatus(problem.status());
    headers.put(RequestId.HEADER, id);
    headers.put(HttpHeader.CONTENT_TYPE, Problems.contentType(type));
    headers.put(HttpHeader.CONTENT_LENGTH, body.length);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    SafeHeaders.ALL.forEach(headers::put);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }
}
