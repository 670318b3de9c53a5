package org.kakehashi.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.Logs;

/** What the browser wrote down since it was last asked: what it sent and got, and its console. */
public final class Traffic {
  private final String origin;
  private final Map<String, String> addresses = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();
  private String document = "";
  private int status;

  private Traffic(String origin) {
    this.origin = origin;
  }

  static Traffic of(Logs logs, String origin) {
    Traffic traffic = new Traffic(origin);
    Json json = new Json();
    for (LogEntry entry : logs.get(LogType.PERFORMANCE)) {
      Map<?, ?> event = json.toType(entry.getMessage(), Map.class);
      traffic.read(part(event, "message"));
    }
    logs.get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .filter(message -> !message.startsWith(traffic.document + " - Failed to load resource"))
        .forEach(message -> traffic.complaints.add("console: " + message));
    return traffic;
  }

  /** Console messages, requests that failed, and requests that left the server. */
  public List<String> complaints() {
    return complaints;
  }

  /** The status of the page last loaded, which may be an error without being one of the browser. */
  public int status() {
    return status;
  }

  private void read(Map<?, ?> message) {
    Map<?, ?> details = part(message, "params");
    switch (text(message, "method")) {
      case "Network.requestWillBeSent" -> sent(details);
      case "Network.responseReceived" -> answered(details);
      case "Network.loadingFailed" -> failed(details);
      default -> {}
    }
  }

  private void sent(Map<?, ?> details) {
    String address = text(part(details, "request"), "url");
    addresses.put(text(details, "requestId"), address);
    if (Stream.of(origin, "data:", "blob:").noneMatch(address::startsWith)) {
      complaints.add("left the server: " + address);
    }
  }

  private void answered(Map<?, ?> details) {
    Map<?, ?> response = part(details, "response");
    int answer = ((Number) response.get("status")).intValue();
    if (text(details, "type").equals("Document")) {
      status = answer;
      document = text(response, "url");
    } else if (answer >= 400) {
      complaints.add("answered " + answer + ": " + text(response, "url"));
    }
  }

  private void failed(Map<?, ?> details) {
    if (!Boolean.TRUE.equals(details.get("canceled"))) {
      String address = addresses.get(text(details, "requestId"));
      complaints.add("failed, " + text(details, "errorText") + ": " + address);
    }
  }

  private static Map<?, ?> part(Map<?, ?> whole, String name) {
    return (Map<?, ?>) whole.get(name);
  }

  private static String text(Map<?, ?> whole, String name) {
    return String.valueOf(whole.get(name));
  }
}
