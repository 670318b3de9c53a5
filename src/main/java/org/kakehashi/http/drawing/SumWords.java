package org.kakehashi.http.drawing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.kakehashi.http.drawing.Drawings.Sum;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** Says amounts in words; never a number that the source does not give. */
record SumWords(Texts texts) {
  private static final String TEXTS = "org.kakehashi.http.drawing.sums";

  SumWords(Language language) {
    this(Texts.of(TEXTS, language));
  }

  String of(Sum sum) {
    if (sum.value().isPresent()) {
      return exact(sum.currency(), sum.value().get());
    }
    if (sum.atLeast().isPresent() && sum.atMost().isPresent()) {
      return texts.say(
          "between", sum.currency(), number(sum.atLeast().get()), number(sum.atMost().get()));
    }
    return sum.atLeast()
        .map(least -> texts.say("atLeast", sum.currency(), number(least)))
        .or(() -> sum.atMost().map(most -> texts.say("atMost", sum.currency(), number(most))))
        .orElseGet(() -> texts.say("none"));
  }

  String exact(String currency, BigDecimal value) {
    return texts.say("exact", currency, number(value));
  }

  String none() {
    return texts.say("none");
  }

  String notStated() {
    return texts.say("notStated");
  }

  String purpose(String name) {
    return texts.say("purpose", name);
  }

  String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }
}
