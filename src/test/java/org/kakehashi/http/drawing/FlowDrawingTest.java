package org.kakehashi.http.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kakehashi.http.drawing.Drawings.Doubt;
import org.kakehashi.http.drawing.Drawings.Flow;
import org.kakehashi.http.drawing.Drawings.Sum;
import org.kakehashi.http.page.FlowsView.Amount;
import org.kakehashi.http.page.FlowsView.Box;
import org.kakehashi.http.page.FlowsView.Drawing;
import org.kakehashi.http.page.FlowsView.LeftOut;
import org.kakehashi.http.page.FlowsView.Stream;
import org.kakehashi.http.page.TimelineView.Reference;
import org.kakehashi.http.page.TimelineView.Status;
import org.kakehashi.text.Language;

class FlowDrawingTest {
  private static Reference thing(String name) {
    return new Reference(name, "/id/" + name);
  }

  private static Optional<Sum> exactly(String currency, long value) {
    return Optional.of(
        new Sum(
            currency, Optional.of(BigDecimal.valueOf(value)), Optional.empty(), Optional.empty()));
  }

  private static Flow flow(String name, String channel, Optional<Sum> sum, boolean fact) {
    return flow(name, channel, "", sum, fact);
  }

  private static Flow flow(
      String name, String channel, String stage, Optional<Sum> sum, boolean fact) {
    return new Flow(
        thing(name),
        thing("giver"),
        Optional.of(channel).filter(text -> !text.isEmpty()).map(FlowDrawingTest::thing),
        Optional.of(thing("receiver")),
        Optional.of(thing("need")),
        Optional.of(stage).filter(text -> !text.isEmpty()).map(FlowDrawingTest::thing),
        sum,
        fact ? new Status("asserted", "asserted") : new Status("announced", "announced"),
        fact,
        List.of(thing("T1-001")));
  }

  private static List<Drawing> draw(List<Doubt> doubts, Flow... rows) {
    return Drawings.flows(List.of(rows), doubts, List.of(), Language.EN).drawings();
  }

  private static Drawing drawing(Flow... rows) {
    List<Drawing> drawings = draw(List.of(), rows);
    assertThat(drawings).hasSize(1);
    return drawings.getFirst();
  }

  @Test
  void currencies_and_stages_are_never_mixed() {
    List<Drawing> drawings =
        draw(
            List.of(),
            flow("a", "fund", "pledge", exactly("USD", 5), true),
            flow("b", "fund", "payment", exactly("USD", 5), true),
            flow("c", "fund", "pledge", exactly("EUR", 5), true),
            flow("d", "fund", "pledge", Optional.empty(), true));
    assertThat(drawings)
        .extracting(drawing -> drawing.currency() + " " + drawing.stage() + " " + drawing.total())
        .containsExactlyInAnyOrder(
            "USD pledge USD 5", "USD payment USD 5", "EUR pledge EUR 5", " pledge ");
    assertThat(drawings.getLast().currency()).isEmpty();
  }

  @Test
  void only_an_exact_amount_has_a_width_of_its_own() {
    Optional<Sum> least =
        Optional.of(
            new Sum(
                "USD", Optional.empty(), Optional.of(BigDecimal.valueOf(900)), Optional.empty()));
    Drawing drawing =
        drawing(
            flow("big", "fund", exactly("USD", 1000), true),
            flow("half", "fund", exactly("USD", 500), true),
            flow("bounded", "fund", least, true));
    assertThat(drawing.streams())
        .extracting(Stream::name, Stream::width, Stream::amount, Stream::stated)
        .contains(
            org.assertj.core.groups.Tuple.tuple("big", "72.0", Amount.EXACT, "USD 1,000"),
            org.assertj.core.groups.Tuple.tuple("half", "36.0", Amount.EXACT, "USD 500"),
            org.assertj.core.groups.Tuple.tuple(
                "bounded", "7.0", Amount.BOUND, "at least USD 900"));
    assertThat(drawing.total()).isEqualTo("USD 1,500");
    assertThat(drawing.leftOut()).containsExactly(new LeftOut("bounded", "bound"));
  }

  @Test
  void an_unknown_amount_is_named_and_not_zero() {
    Drawing drawing = drawing(flow("a", "fund", Optional.empty(), true));
    assertThat(drawing.streams().getFirst())
        .extracting(Stream::amount, Stream::stated, Stream::width)
        .containsExactly(Amount.NONE, "amount not stated", "7.0");
    assertThat(drawing.total()).isEmpty();
  }

  @Test
  void a_flow_with_several_channels_is_drawn_and_counted_once() {
    Drawing drawing =
        drawing(
            flow("a", "one fund", exactly("USD", 10), true),
            flow("a", "other fund", exactly("USD", 10), true));
    assertThat(drawing.streams()).hasSize(1);
    assertThat(drawing.streams().getFirst().route())
        .isEqualTo("giver → one fund + other fund → receiver + for: need");
    assertThat(drawing.total()).isEqualTo("USD 10");
    assertThat(drawing.counted()).isEqualTo(1);
  }

  @Test
  void flows_that_may_be_one_are_not_added_up() {
    List<Doubt> doubts = List.of(new Doubt(thing("a"), thing("b")));
    Drawing drawing =
        draw(
                doubts,
                flow("a", "fund", exactly("USD", 10), true),
                flow("b", "fund", exactly("USD", 10), true),
                flow("c", "fund", exactly("USD", 1), true))
            .getFirst();
    assertThat(drawing.total()).isEqualTo("USD 1");
    assertThat(drawing.leftOut())
        .containsExactlyInAnyOrder(new LeftOut("a", "maybe"), new LeftOut("b", "maybe"));
  }

  @Test
  void claims_that_are_no_facts_are_not_added_up() {
    Drawing drawing = drawing(flow("a", "fund", exactly("USD", 10), false));
    assertThat(drawing.total()).isEmpty();
    assertThat(drawing.leftOut()).containsExactly(new LeftOut("a", "status"));
  }

  @Test
  void sources_that_differ_give_no_amount() {
    Drawing drawing =
        drawing(
            flow("a", "fund", exactly("USD", 10), true),
            flow("a", "fund", exactly("USD", 20), true));
    assertThat(drawing.streams()).hasSize(1);
    assertThat(drawing.streams().getFirst().amount()).isEqualTo(Amount.SEVERAL);
    assertThat(drawing.streams().getFirst().stated()).isEqualTo("USD 10 / USD 20");
    assertThat(drawing.total()).isEmpty();
  }

  @Test
  void boxes_hold_their_streams_and_do_not_touch() {
    Drawing drawing =
        drawing(
            flow(
                "a",
                "fund with a very long name that needs several lines",
                exactly("USD", 10),
                true),
            flow("b", "other", exactly("USD", 10), true),
            flow("c", "", exactly("USD", 10), true));
    List<Box> channels =
        drawing.boxes().stream().filter(box -> box.x() > 0 && box.x() < 700).toList();
    assertThat(channels).hasSize(3).allMatch(box -> box.height() >= 72);
    for (int i = 1; i < channels.size(); i++) {
      Box above = channels.get(i - 1);
      assertThat(channels.get(i).y()).isGreaterThan(above.y() + above.height());
    }
    assertThat(channels.getLast().stated()).isFalse();
    assertThat(drawing.boxes()).allMatch(box -> box.y() + box.height() <= drawing.height());
  }

  @Test
  void a_long_name_is_broken_within_its_box() {
    assertThat(Wrap.lines("word".repeat(30), 15))
        .hasSizeGreaterThan(4)
        .allMatch(line -> Wrap.width(line) <= 15);
    assertThat(Wrap.lines("弾薬備蓄に関する信託基金(対象国不明)", 15)).containsExactly("弾薬備蓄に関する信託基金(対象", "国不明)");
    assertThat(Wrap.lines("two words", 15)).containsExactly("two words");
  }
}
