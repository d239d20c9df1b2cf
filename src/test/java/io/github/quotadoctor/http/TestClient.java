package io.github.quotadoctor.http;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A client that asks again without a pause, and is closed after each test. */
public final class TestClient implements AfterEachCallback {
  private final HttpClient http = Clients.plain();

  public HttpClient http() {
    return http;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    http.close();
  }
}
