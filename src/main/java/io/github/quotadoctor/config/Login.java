package io.github.quotadoctor.config;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The name and password that a proxy is given; never printed. */
public record Login(String name, String password) {
  /** The value of a {@code Proxy-Authorization} header. */
  public String basic() {
    return "Basic " + encoded();
  }

  /**
   * Remembers the password, or the name that stands in for one, and the form in which it is sent.
   */
  public void teach(Redactor redactor) {
    redactor.learn(password.isEmpty() ? name : password);
    redactor.learn(encoded());
  }

  private String encoded() {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(both);
  }

  @Override
  public String toString() {
    return "***";
  }
}
