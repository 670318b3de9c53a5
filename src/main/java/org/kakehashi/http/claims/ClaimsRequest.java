package org.kakehashi.http.claims;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.feature.DataFormat;
import org.kakehashi.http.lens.Views;
import org.kakehashi.query.BadArgument;

/** Reads whose claims are asked for, and by which property. */
record ClaimsRequest(Asked asked) {
  static final String SUBJECT = "subject";
  static final String PROPERTY = "property";
  static final String STATUS = "status";

  private static final List<String> SETS = List.of(STATUS, "without");
  private static final List<String> KNOWN =
      Stream.concat(Stream.of(SUBJECT, PROPERTY, STATUS), Views.PARAMETERS.stream()).toList();

  static ClaimsRequest of(HttpServletRequest request) {
    return new ClaimsRequest(Asked.of(request, ClaimsFeature.PATH, KNOWN, SETS));
  }

  /** Programs get every status and choose themselves: the verdict is about all claims. */
  void require(DataFormat format) {
    if (format != DataFormat.PAGE && !asked.all(STATUS).isEmpty()) {
      throw BadArgument.pagesOnly(STATUS);
    }
  }

  /** Another question in the same language and lens. */
  Asked about(String subject, String property) {
    return asked.with(STATUS, "").with(SUBJECT, subject).with(PROPERTY, property);
  }
}
