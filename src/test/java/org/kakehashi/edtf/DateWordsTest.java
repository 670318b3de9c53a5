package org.kakehashi.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.text.Language;

class DateWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2025-04-09, 9 April 2025, 令和7年4月9日",
    "2025-04, April 2025, 令和7年4月",
    "2022, 2022, 令和4年(2022年)",
    "2022-XX, 2022, 令和4年(2022年)",
    "2019, 2019, 平成31年・令和元年(2019年)",
    "2019-04-30, 30 April 2019, 平成31年4月30日",
    "2019-05-01, 1 May 2019, 令和元年5月1日",
    "1989-01, January 1989, 昭和64年・平成元年1月",
    "1850, 1850, 1850年",
    "199X, the 1990s, 1990年代",
    "19XX, 1900–1999, 1900~1999",
    "XXXX, date not known, 時期不明",
    "2009~, about 2009, 平成21年(2009年)頃",
    "2023?, perhaps 2023, 令和5年(2023年)か",
    "2023-07%, perhaps about July 2023, 令和5年7月頃か"
  })
  void a_date_is_said_as_exactly_as_it_is_known(String edtf, String en, String ja) {
    assertThat(DateWords.of(edtf, Language.EN)).isEqualTo(en);
    assertThat(DateWords.of(edtf, Language.JA)).isEqualTo(ja);
  }

  @ParameterizedTest
  @CsvSource({
    "[2025-04-08..2025-04-09], 8 or 9 April 2025, 令和7年4月8日または9日",
    "[2025-04-30..2025-05-01], 30 April 2025 or 1 May 2025, 令和7年4月30日または令和7年5月1日",
    "[2025-04-01..2025-04-09], between 1 April 2025 and 9 April 2025, 令和7年4月1日から令和7年4月9日の間",
    "[2022..2023], 2022 or 2023, 令和4年(2022年)または令和5年(2023年)",
    "[..2025-04], by April 2025, 令和7年4月までに",
    "[2022..], 2022 or later, 令和4年(2022年)以降",
    "[2007-12..2009-11], between December 2007 and November 2009, 平成19年12月から平成21年11月の間",
    "2022/.., since 2022, 令和4年(2022年)から",
    "1990~/.., since about 1990, 平成2年(1990年)頃から",
    "199X/.., since the 1990s, 1990年代から",
    "2023-07?/.., perhaps since July 2023, 令和5年7月からか",
    "'2022/', 'from 2022, end not known', 令和4年(2022年)から(終わりは不明)",
    "../2027, until 2027, 令和9年(2027年)まで",
    "2009/2013, 2009–2013, 平成21年(2009年)~平成25年(2013年)",
    "2025-04-08/2025-04-09, 8–9 April 2025, 令和7年4月8日~9日"
  })
  void an_interval_lasts_and_a_set_means_one_of_its_members(String edtf, String en, String ja) {
    assertThat(DateWords.of(edtf, Language.EN)).isEqualTo(en);
    assertThat(DateWords.of(edtf, Language.JA)).isEqualTo(ja);
  }

  @Test
  void what_is_no_date_stays_as_it_is() {
    assertThat(DateWords.of("last spring", Language.EN)).isEqualTo("last spring");
    assertThat(DateWords.of("2025-02-30", Language.JA)).isEqualTo("2025-02-30");
  }
}
