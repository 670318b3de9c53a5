package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The message of the exception says nothing here, as on a system in a language unknown to us. */
class ListenFailureTest {
  private static final String HERE = ServerSettings.DEFAULT_HOST;

  @Test
  void a_port_that_someone_answers_on_is_in_use() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(explained(HERE, taken.getLocalPort())).isInstanceOf(PortInUse.class);
    }
  }

  @Test
  void a_low_port_that_nobody_answers_on_is_not_permitted() {
    assertThat(explained(HERE, 1))
        .isInstanceOfSatisfying(
            PortNotPermitted.class, refused -> assertThat(refused.port()).isEqualTo(1));
  }

  @Test
  void an_address_of_another_machine_is_told_whatever_the_port() {
    assertThat(explained("192.0.2.1", 1)).isInstanceOf(CannotListen.class);
    assertThat(explained("192.0.2.1", 3030)).isInstanceOf(CannotListen.class);
  }

  @Test
  void what_has_nothing_to_do_with_listening_stays_what_it_is() {
    RuntimeException other = new IllegalStateException("other");
    assertThat(ListenFailure.explained(other, settings(HERE, 1))).isSameAs(other);
  }

  private static RuntimeException explained(String host, int port) {
    Exception bind = new BindException("許可がありません");
    return ListenFailure.explained(new IllegalStateException(bind), settings(host, port));
  }

  private static ServerSettings settings(String host, int port) {
    return new ServerSettings(host, port, Duration.ofSeconds(1));
  }
}
