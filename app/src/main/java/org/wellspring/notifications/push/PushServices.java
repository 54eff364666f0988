package org.wellspring.notifications.push;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The push services of the browser makers, and no other address: an endpoint comes from a browser, and must not make this server call
 * into its own network. A push goes to one of them, encrypted for the phone.
 *
 * @param more hosts of push services the organisation runs itself
 */
public record PushServices(Set<String> more) {
    /** As these browsers hand them out: Chrome and Edge on Android, Firefox, Edge on Windows, Safari. */
    private static final List<String> KNOWN = List.of("fcm.googleapis.com", "push.services.mozilla.com", "notify.windows.com", "push.apple.com");

    public boolean allow(URI endpoint) {
        var host = endpoint.getHost();
        if (host == null || endpoint.getRawUserInfo() != null) {
            return false;
        }
        boolean ours = more.contains(host);
        boolean known = KNOWN.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name));
        boolean onThisMachine = ours && (host.equals("localhost") || host.equals("127.0.0.1"));
        return "https".equals(endpoint.getScheme()) ? ours || known && endpoint.getPort() == -1 : onThisMachine && "http".equals(endpoint.getScheme());
    }

    public Set<String> hosts() {
        var hosts = new TreeSet<>(more);
        hosts.addAll(KNOWN);
        return hosts;
    }

    static PushServices named(String commaSeparated) {
        return new PushServices(Set.copyOf(Stream.of(commaSeparated.split(",")).map(String::strip).filter(host -> !host.isEmpty()).toList()));
    }
}
