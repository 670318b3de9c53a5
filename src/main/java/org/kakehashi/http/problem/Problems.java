package org.kakehashi.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ProblemView;
import org.kakehashi.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request with what went wrong, as JSON, plain text or a page. */
public final class Problems {
  private static final String JSON = "application/problem+json";
  private static final String TEXT = "text/plain";
  private static final String HTML = "text/html";
  private static final List<String> OFFERS = List.of(JSON, TEXT, HTML);
  private static final Pattern TERMINALS = Pattern.compile("(curl|Wget|HTTPie)/");
  private static final String PAGE = Problems.class.getName();
  private static final Logger LOG = LoggerFactory.getLogger("org.kakehashi.request");

  private Problems() {}

  /**
   * Answers with the problem that an exception stands for. It throws nothing: a client that is gone
   * has no use for an answer, and whoever called this has no better one.
   */
  public static void answer(
      HttpServletRequest request, HttpServletResponse response, Throwable thrown) {
    try {
      answerOrThrow(request, response, thrown);
    } catch (IOException gone) {
      LOG.debug("id={} client gone: {}", RequestId.of(request), gone.toString());
    }
  }

  /**
   * Names another page than that of problems for what may go wrong with a request: one on which the
   * reader can go on.
   */
  public static void showOn(HttpServletRequest request, Function<ProblemView, String> page) {
    request.setAttribute(PAGE, new Page(page));
  }

  private record Page(Function<ProblemView, String> maker) {}

  private static void answerOrThrow(
      HttpServletRequest request, HttpServletResponse response, Throwable thrown)
      throws IOException {
    Language language = Languages.of(request);
    Problem problem = new ProblemTable(language).of(thrown);
    String requestId = RequestId.of(request);
    if (problem.code().equals(ProblemKind.CONNECTION_BROKEN.code())) {
      LOG.debug("id={} client gone: {}", requestId, thrown.toString());
    } else if (problem.status() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      LOG.error("id={} failed", requestId, thrown);
    }
    if (!response.isCommitted()) {
      send(request, response, problem, language);
    }
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, Problem problem, Language language)
      throws IOException {
    String type = type(request.getHeader("Accept"), request.getHeader("User-Agent"));
    byte[] body =
        request.getAttribute(PAGE) instanceof Page page && type.equals(HTML)
            ? page.maker()
                .apply(view(problem, Asked.of(request), language))
                .getBytes(StandardCharsets.UTF_8)
            : body(type, problem, Asked.of(request), Pages.of(request), language);
    response.resetBuffer();
    response.setStatus(problem.status());
    problem.headers().forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Language", language.tag());
    response.setContentType(contentType(type));
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /** What the client wants to read; someone at a terminal has asked for nothing, and reads text. */
  static String type(@Nullable String accept, @Nullable String agent) {
    Accept wanted = Accept.parse(accept);
    boolean terminal = TERMINALS.matcher(String.valueOf(agent)).lookingAt();
    return wanted.choose(terminal ? List.of(TEXT, JSON, HTML) : OFFERS).orElse(JSON);
  }

  static String contentType(String type) {
    return type.equals(JSON) ? JSON : type + ";charset=utf-8";
  }

  static byte[] body(String type, Problem problem, Asked asked, Pages pages, Language language) {
    String text =
        switch (type) {
          case TEXT -> problem.text(asked.id());
          case HTML -> pages.problem(view(problem, asked, language), language);
          default -> problem.json(asked.id());
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ProblemView view(Problem problem, Asked asked, Language language) {
    return new ProblemView(
        problem.status(),
        problem.title(),
        problem.detail(),
        problem.position().map(at -> at.line() + ":" + at.column()).orElse(""),
        problem.code(),
        asked.id(),
        asked.here(),
        ways(problem, asked, language));
  }

  /** Addresses that may do what was meant; the last leaves out what does not fit. */
  private static List<ProblemView.Way> ways(Problem problem, Asked asked, Language language) {
    return problem.argument().stream()
        .flatMap(argument ->
            Stream.concat(
                    argument.instead().stream().map(Optional::of),
                    Stream.of(Optional.<String>empty()))
                .map(value ->
                    new ProblemView.Way(
                        value.orElse(""), asked.with(argument.parameter(), value, language))))
        .filter(way -> !way.link().isEmpty())
        .toList();
  }
}
