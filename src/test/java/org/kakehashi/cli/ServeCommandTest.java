package org.kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.support.OtterAccord;
import picocli.CommandLine;

class ServeCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_taken_port_is_one_line_that_says_what_to_do() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(serve("--project", OtterAccord.FOLDER.toString(), "--port", port)).isEqualTo(2);
      assertThat(err.toString().lines())
          .last()
          .isEqualTo("port " + port + " is in use; choose another with --port");
      assertThat(out.toString()).isEmpty();
    }
  }

  @Test
  void a_rejected_project_is_told_by_file_and_line(@TempDir Path project) throws IOException {
    for (String part : new String[] {"ontology", "data", "queries"}) {
      Files.createDirectory(project.resolve(part));
    }
    Files.writeString(project.resolve("data/broken.ttl"), "# a comment\n<a:s> <a:p> .\n");
    assertThat(serve("--project", project.toString(), "--port", "0")).isEqualTo(1);
    assertThat(err.toString()).contains("data/broken.ttl:2  violation  ");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"--port,70000", "--port,x", "--timeout,0", "--timeout,NaN", "--timeout,-1"})
  void bad_settings_are_told_before_anything_is_read(String option, String value) {
    assertThat(serve(option, value)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains(option).doesNotContain("checking");
  }

  private int serve(String... arguments) {
    return new CommandLine(new ServeCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
