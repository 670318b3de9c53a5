package org.kakehashi.http.problem;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.kakehashi.http.negotiation.Languages;

/**
 * Answers what Jetty refuses before any of our code runs, such as a malformed request line. Jetty's
 * own pages show messages from the inside.
 */
public final class JettyProblems extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String language = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
    Problem problem =
        new ProblemTable(Languages.fromHeader(language)).ofStatus(response.getStatus());
    String id = RequestId.create();
    byte[] body = problem.json(id).getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    response.getHeaders().put(RequestId.HEADER, id);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.JSON);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    SafeHeaders.ALL.forEach(response.getHeaders()::put);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }
}
