package org.kakehashi.http.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-04-09 | 9 April 2025 | 2025年(令和7年)4月9日",
        "2019-04-30 | 30 April 2019 | 2019年(平成31年)4月30日",
        "2019-05-01 | 1 May 2019 | 2019年(令和元年)5月1日",
        "2019 | 2019 | 2019年(平成31年・令和元年)",
        "1989-01 | January 1989 | 1989年(昭和64年・平成元年)1月",
        "1868-02-01 | 1 February 1868 | 1868年2月1日",
        "2025-04-09? | 9 April 2025 (uncertain) | 2025年(令和7年)4月9日(不確か)",
        "199X | some time in 1990–1999 | 1990~1999年のいずれか",
        "2023-07/.. | from July 2023 on | 2023年(令和5年)7月以降",
        "[2025-04-08..2025-04-09] | a day between 8 April 2025 and 9 April 2025 "
            + "| 2025年(令和7年)4月8日から2025年(令和7年)4月9日までのいずれかの日",
        "2025-13 | 2025-13 | 2025-13",
        "soon | soon | soon",
      })
  void a_date_is_said_in_words_and_in_japanese_with_its_era(String edtf, String en, String ja) {
    assertThat(text(Language.EN, edtf)).isEqualTo(en);
    assertThat(text(Language.JA, edtf)).isEqualTo(ja);
  }

  private static String text(Language language, String edtf) {
    return new DateText(Texts.of("org.kakehashi.http.page.pages", language)).of(edtf);
  }
}
