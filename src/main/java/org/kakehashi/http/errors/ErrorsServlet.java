package org.kakehashi.http.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.ErrorsView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.problem.ProblemCode;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.NearNames;
import org.kakehashi.text.Language;

/** Serves the list of codes and the page of each. */
final class ErrorsServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of("lang"));
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    boolean list = name.isEmpty();
    List<ProblemCode> codes = list ? ProblemCode.all() : List.of(code(name));
    Language language = Languages.of(request);
    ErrorsView view =
        new ErrorsView(codes.stream().map(code -> entry(code, language)).toList(), list);
    return Answer.page(Pages.of(request).errors(view, language));
  }

  private static ProblemCode code(String name) {
    return ProblemCode.find(name).orElseThrow(() -> unknown(name));
  }

  private static RequestRefused unknown(String name) {
    List<String> codes = ProblemCode.all().stream().map(ProblemCode::code).toList();
    return new RequestRefused(
        ProblemKind.UNKNOWN_ERROR_CODE, name, String.join(", ", NearNames.ranked(name, codes)));
  }

  private static ErrorsView.Entry entry(ProblemCode code, Language language) {
    return new ErrorsView.Entry(
        code.code(),
        code.status(),
        code.address(),
        code.title(language),
        code.why(language),
        code.mend(language));
  }
}
