package io.github.quotadoctor.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Places without a server, and with two. */
final class Places {
  private Places() {}

  /** A port at which nobody listens, and at which nobody else can begin to. */
  static Site closedPort() throws IOException {
    Socket holder = new Socket();
    holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    return new Site() {
      @Override
      public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + holder.getLocalPort() + "/v1");
      }

      @Override
      public void close() throws IOException {
        holder.close();
      }
    };
  }

  /** A host that does not exist, by the rules for such names. */
  static Site unknownHost() {
    return new Site() {
      @Override
      public URI baseUrl() {
        return URI.create("https://api.quotadoctor.invalid/v1");
      }

      @Override
      public void close() {}
    };
  }

  /** A good API, and a base URL with another path than its own. */
  static Site under(String path) throws IOException {
    FaultServer server =
        FaultServer.plain(connection -> GoodApi.answer(connection.question(), connection));
    return new Site() {
      @Override
      public URI baseUrl() {
        return server.baseUrl().resolve("/" + path);
      }

      @Override
      public void close() throws IOException {
        server.close();
      }
    };
  }

  /** A server that sends one path on to another server, which must never hear of it. */
  static Site sendingOn(String path, int status) throws IOException {
    FaultServer stranger =
        FaultServer.plain(connection -> GoodApi.answer(connection.question(), connection));
    Reply redirect =
        Reply.html(status, "Moved").with("Location: " + stranger.baseUrl().resolve(path));
    FaultServer server = FaultServer.answering(path, Answering.reply(redirect));
    return new Site() {
      @Override
      public URI baseUrl() {
        return server.baseUrl();
      }

      @Override
      public int strayConnections() {
        return stranger.accepted();
      }

      @Override
      public void close() throws IOException {
        server.close();
        stranger.close();
      }
    };
  }
}
