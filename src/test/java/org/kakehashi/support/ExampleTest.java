package org.kakehashi.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTest {
  private static Example answering(String answer) {
    return new Example("guide.md:1", Interpreter.BASH, "", answer);
  }

  @ParameterizedTest
  @CsvSource({
    "a/b, a/b, true",
    "a/b, a /b, true",
    "a/b, a/b/c, false",
    "a/b, a/c, false",
    "…/b, b, true",
    "…/b, x/y/b, true",
    "…/b, x/b/y, false",
    "a…c, abc, true",
    "a…c, ab/c, false",
    "a…, a, true",
    "a.c, abc, false"
  })
  void what_is_left_out_is_all_that_may_differ(String answer, String printed, boolean same) {
    Example example = answering(answer.replace("/", "\n") + "\n");
    assertThat(example.prints(printed.replace("/", "\n") + "\n")).isEqualTo(same);
  }

  @Test
  void a_block_without_an_answer_directly_below_it_is_refused() {
    String block = "```bash\ntrue\n```\n";
    assertThat(new Guide(Path.of("g.md"), block + "\n```text\n…\n```\n").examples()).hasSize(1);
    for (String text :
        List.of(block, block + "\nso:\n\n```text\n…\n```\n", "```x\n```\n" + block)) {
      assertThatThrownBy(() -> new Guide(Path.of("g.md"), text).examples())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("g.md:1");
    }
  }
}
