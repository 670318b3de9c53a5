package org.kakehashi.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "2025-04-09, 2025-04-09, 2025-04-09",
    "2025-04, 2025-04-01, 2025-04-30",
    "2024-02, 2024-02-01, 2024-02-29",
    "2025-04-09?, 2025-04-09, 2025-04-09",
    "2009-11~, 2009-11-01, 2009-11-30",
    "199X, 1990-01-01, 1999-12-31",
    "20XX, 2000-01-01, 2099-12-31",
    "2012-XX, 2012-01-01, 2012-12-31",
    "2012-07-XX, 2012-07-01, 2012-07-31",
    "2009/2013, 2009-01-01, 2013-12-31",
    "2025-04-08/2025-04-09, 2025-04-08, 2025-04-09",
    "1990~/.., 1990-01-01,",
    "../2027, , 2027-12-31",
    "/2027, , 2027-12-31",
    "[2025-04-08..2025-04-09], 2025-04-08, 2025-04-09",
    "[..2009-11~], , 2009-11-30",
    "[2009..], 2009-01-01,",
  })
  void a_date_covers_the_days_it_may_mean(String lexical, LocalDate earliest, LocalDate latest) {
    assertThat(Edtf.parse(lexical))
        .contains(new DateRange(Optional.ofNullable(earliest), Optional.ofNullable(latest)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "April 2025",
        "2025-13",
        "2025-02-30",
        "2013/2009",
        "../..",
        "199X~/nonsense",
        "2025-XX-09",
        "199X-04",
        "2025-4",
        "令和7年",
        "2025-04-09T10:00:00",
        "[2025-04-09..2025-04-08]",
        "[..]",
        "[2025-04-08/2025-04-09]",
        "[2025-04-09",
        "[2025-02-30..2025-04-09]"
      })
  void what_is_no_date_of_the_supported_part_is_refused(String lexical) {
    assertThat(Edtf.parse(lexical)).isEmpty();
  }
}
