package org.kakehashi.http.feature;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.text.Language;

/**
 * The answers that a server has given of its release. A release never changes, so each is made once
 * and then kept as long as there is room, and carries a strong entity tag: the release and a digest
 * of the bytes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110, 8.8.3</a>
 */
public final class Representations {
  /** Under which servlets find them in their context. */
  public static final String ATTRIBUTE = Representations.class.getName();

  /** Bytes of bodies and addresses. */
  private static final long ROOM = 64L * 1024 * 1024;

  /** What an answer takes beside its body and address. */
  private static final int FRAME = 500;

  private final String release;
  private final Cache<Key, Answer> kept =
      Caffeine.newBuilder().maximumWeight(ROOM).weigher(Representations::weight).build();

  /** The answers of a release. */
  public Representations(String release) {
    this.release = release;
  }

  /** The answer to a request, made unless it is kept; short if the client holds it already. */
  Answer answer(HttpServletRequest request, Function<HttpServletRequest, Answer> maker) {
    Key key = Key.of(request);
    Answer answer = kept.getIfPresent(key);
    if (answer == null) {
      answer = maker.apply(request).tagged(release);
      keep(key, answer);
    }
    return answer.isHeldBy(request) ? answer.notModified() : answer;
  }

  /** Not made under the cache's lock: an answer that takes long would hold up others. */
  private void keep(Key key, Answer answer) {
    if (answer.mayBeKept()) {
      kept.put(key, answer);
    }
  }

  private static int weight(Key key, Answer answer) {
    return FRAME + 2 * key.length() + answer.length();
  }

  /**
   * All that an answer may depend on, which is what its header Vary names. Of the languages only
   * the one to answer in, so that browsers set in different ways get one answer.
   */
  private record Key(
      String address, @Nullable String query, List<String> accept, Language language) {

    static Key of(HttpServletRequest request) {
      return new Key(
          request.getRequestURL().toString(),
          request.getQueryString(),
          Collections.list(request.getHeaders("Accept")),
          Languages.of(request));
    }

    int length() {
      return address.length() + String.valueOf(query).length() + String.join("", accept).length();
    }
  }
}
