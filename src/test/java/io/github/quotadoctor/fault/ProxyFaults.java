package io.github.quotadoctor.fault;

import static io.github.quotadoctor.diagnosis.Cause.HEALTHY;
import static io.github.quotadoctor.diagnosis.Cause.PROXY_FAILURE;

import io.github.quotadoctor.diagnosis.Cause;
import java.util.List;

/** Proxies that pass a connection on, and such that do not. */
final class ProxyFaults {
  private static final String NAME = "courier";

  private ProxyFaults() {}

  static List<Fault> all() {
    return List.of(
        through(
            "proxy-passes-on",
            HEALTHY,
            "An HTTP proxy passes the connection on.",
            () -> ProxiedSite.through(TunnelProxy.that(TunnelProxy.Mode.TUNNELS))),
        through(
            "proxy-takes-password",
            HEALTHY,
            "An HTTP proxy passes the connection on for the right name and password.",
            () ->
                ProxiedSite.through(
                    TunnelProxy.wanting(NAME, Canary.PASSWORD), NAME + ":" + Canary.PASSWORD)),
        through(
            "proxy-wants-password",
            PROXY_FAILURE,
            "The proxy wants a name and a password, and is given none (407).",
            () -> ProxiedSite.through(TunnelProxy.that(TunnelProxy.Mode.WANTS_BASIC))),
        through(
            "proxy-refuses-password",
            PROXY_FAILURE,
            "The proxy does not take the name and password (407).",
            () ->
                ProxiedSite.through(
                    TunnelProxy.that(TunnelProxy.Mode.WANTS_BASIC), NAME + ":" + Canary.PASSWORD)),
        through(
            "proxy-wants-windows-account",
            PROXY_FAILURE,
            "The proxy wants a Windows account (407).",
            () ->
                ProxiedSite.through(
                    TunnelProxy.that(TunnelProxy.Mode.WANTS_NTLM), NAME + ":" + Canary.PASSWORD)),
        through(
            "proxy-forbids",
            PROXY_FAILURE,
            "The proxy forbids the host (403).",
            () -> ProxiedSite.through(TunnelProxy.that(TunnelProxy.Mode.FORBIDS))),
        through(
            "proxy-bad-gateway",
            PROXY_FAILURE,
            "The proxy does not reach the host (502).",
            () -> ProxiedSite.through(TunnelProxy.that(TunnelProxy.Mode.BAD_GATEWAY))),
        through(
                "proxy-silent",
                PROXY_FAILURE,
                "The proxy says nothing.",
                () -> ProxiedSite.through(TunnelProxy.that(TunnelProxy.Mode.SILENT)))
            .being(Fault.Trait.WAITS),
        through(
            "proxy-closes",
            PROXY_FAILURE,
            "The proxy closes the connection without a word.",
            () -> ProxiedSite.through(TunnelProxy.that(TunnelProxy.Mode.CLOSES))),
        through(
            "proxy-garbage",
            PROXY_FAILURE,
            "The proxy answers with something else than HTTP.",
            () -> ProxiedSite.through(TunnelProxy.that(TunnelProxy.Mode.GARBAGE))),
        through(
            "proxy-closed-port",
            PROXY_FAILURE,
            "No proxy listens where it should.",
            ProxiedSite::throughNobody),
        through(
                "proxy-unknown-name",
                PROXY_FAILURE,
                "The name of the proxy has no address.",
                ProxiedSite::throughUnknownName)
            .being(Fault.Trait.OFF_LOOPBACK),
        through(
            "socks-passes-on",
            HEALTHY,
            "A SOCKS proxy passes the connection on.",
            () -> ProxiedSite.through(SocksProxy.open())));
  }

  private static Fault through(String name, Cause verdict, String sentence, Site.Opening opening) {
    return Fault.at(opening, name, verdict, sentence).being(Fault.Trait.UNCOUNTED);
  }
}
