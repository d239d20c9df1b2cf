package io.github.quotadoctor.report;

/**
 * One command that a step of a GitHub workflow prints, on a line of its own. Source: "Workflow
 * commands for GitHub Actions", docs.github.com, and the escaping of its toolkit, 2026-11.
 */
record WorkflowCommand(String name, String title, String message) {
  String line() {
    return "::" + name + " title=" + property(title) + "::" + data(message) + "\n";
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
