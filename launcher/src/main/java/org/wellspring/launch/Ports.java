package org.wellspring.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Says which port is taken before anything is started. */
final class Ports {
    private Ports() {}

    static void refuseTaken(Settings settings, Serve.Halves halves) {
        if (halves.app()) {
            refuse(settings.app().port(), "WELLSPRING_PORT");
        }
        if (halves.relay()) {
            refuse(settings.relay().port(), "WELLSPRING_PRIVATE_PORT");
        }
    }

    static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void refuse(int port, String setting) {
        if (!free(port)) {
            throw new Refusal("Port %d is taken by another program. Stop that program, or set %s to a free port.".formatted(port, setting));
        }
    }
}
