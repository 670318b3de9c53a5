package org.kakehashi.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.CannotListen;
import org.kakehashi.http.KakehashiServer;
import org.kakehashi.http.PortInUse;
import org.kakehashi.http.PortNotPermitted;
import org.kakehashi.http.ServerSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: reads a project, checks it, and answers questions about it over HTTP. */
@Command(
    name = "serve",
    description = "Check a project and serve it: front page, SPARQL, search and health.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final double MAX_TIMEOUT_SECONDS = 3600;

  @Mixin private Project project = new Project();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + ServerSettings.DEFAULT_PORT,
      description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = ServerSettings.DEFAULT_HOST,
      description =
          "Address to listen on; 0.0.0.0 lets other machines in (default: ${DEFAULT-VALUE}).")
  private String host = ServerSettings.DEFAULT_HOST;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "Longest time for one query (default: ${DEFAULT-VALUE}).")
  private double timeoutSeconds;

  @Override
  public Integer call() {
    ServerSettings settings = settings();
    return project
        .snapshot(err())
        .map(snapshot -> serve(settings, snapshot))
        .orElse(CommandLine.ExitCode.SOFTWARE);
  }

  private ServerSettings settings() {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port must be from 0 to 65535");
    }
    if (!(timeoutSeconds >= 0.001 && timeoutSeconds <= MAX_TIMEOUT_SECONDS)) {
      throw new ParameterException(
          spec.commandLine(), "--timeout must be a number of seconds above 0, at most 3600");
    }
    return new ServerSettings(host, port, Duration.ofMillis(Math.round(timeoutSeconds * 1000)));
  }

  private int serve(ServerSettings settings, Snapshot snapshot) {
    try {
      project.progress(err(), "indexing for search");
      run(KakehashiServer.start(settings, snapshot));
      return CommandLine.ExitCode.OK;
    } catch (PortInUse e) {
      err().println("port " + e.port() + " is in use; choose another with --port");
    } catch (PortNotPermitted e) {
      err().println("port " + e.port() + " is not permitted; choose one above 1023 with --port");
    } catch (CannotListen e) {
      err()
          .println(
              "cannot listen on " + e.host() + "; name an address of this machine with --host");
    }
    return CommandLine.ExitCode.USAGE;
  }

  /** Runs until Ctrl-C or SIGTERM; the Java runtime then exits with 128 plus the signal. */
  private void run(KakehashiServer server) {
    AtomicBoolean stopping = new AtomicBoolean();
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("stop")
                .unstarted(() -> {
                  stopping.set(true);
                  server.close();
                }));
    out().println("Kakehashi is ready at " + server.uri());
    out().flush();
    server.warmUp();
    server.join();
    if (!stopping.get()) {
      server.close();
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
