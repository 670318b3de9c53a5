package org.kakehashi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.text.Language;

class ProblemsTest {
  static List<Throwable> troubles() {
    IOException broken = new IOException("Broken pipe");
    return List.of(
        broken,
        new UncheckedIOException(broken),
        new IllegalStateException("wrapped", broken),
        new RequestRefused(ProblemKind.NOT_FOUND, "/"));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void a_client_that_is_gone_is_no_trouble_for_those_above(Throwable trouble) {
    HttpServletRequest request = fake(HttpServletRequest.class, List.of("getMethod", "GET"));
    HttpServletResponse response = fake(HttpServletResponse.class, List.of());
    Problems.answer(request, response, trouble);
  }

  @Test
  void a_broken_connection_is_not_our_fault() {
    ProblemTable table = new ProblemTable(Language.EN);
    assertThat(troubles().subList(0, 3))
        .allSatisfy(trouble -> assertThat(table.of(trouble).code()).isEqualTo("connection-broken"));
  }

  @Test
  void what_is_not_known_says_nothing_of_the_inside() {
    Problem problem = new ProblemTable(Language.EN).of(new IllegalStateException("/secret"));
    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.json("id")).doesNotContain("secret", "Exception");
  }

  /** Knows one answer; its stream is broken. */
  private static <T> T fake(Class<T> type, List<String> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getOutputStream")) {
                throw new IOException("Broken pipe");
              }
              if (answer.contains(method.getName())) {
                return answer.getLast();
              }
              return method.getReturnType() == boolean.class ? (Object) false : null;
            }));
  }
}
