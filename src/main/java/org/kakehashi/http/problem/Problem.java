package org.kakehashi.http.problem;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonBuilder;
import org.kakehashi.query.BadArgument;
import org.kakehashi.query.QueryRefused.Position;

/**
 * What went wrong, ready to be told.
 *
 * @param status HTTP status
 * @param code stable code for programs
 * @param title the kind of problem, in a few words
 * @param detail what is wrong with this request and what to do about it
 * @param position the place in the query, if one is to blame
 * @param headers to send along
 * @param argument the parameter at fault, if one is
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
record Problem(
    int status,
    String code,
    String title,
    String detail,
    Optional<Position> position,
    Map<String, String> headers,
    Optional<BadArgument> argument) {
  static final String TYPE = "/errors/";

  String json(String requestId) {
    JsonBuilder json = JsonBuilder.create();
    json.startObject()
        .pair("type", TYPE + code)
        .pair("title", title)
        .pair("status", status)
        .pair("detail", detail)
        .pair("code", code);
    position.ifPresent(place -> json.pair("line", place.line()).pair("column", place.column()));
    return json.pair("requestId", requestId).finishObject().build() + "\n";
  }

  String text(String requestId) {
    String place =
        position.map(at -> "line %d, column %d%n".formatted(at.line(), at.column())).orElse("");
    return "%d %s%n%s%n%s%ncode: %s%nrequest: %s%n"
        .formatted(status, title, detail, place, code, requestId);
  }
}
