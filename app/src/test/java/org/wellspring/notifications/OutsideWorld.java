package org.wellspring.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.wellspring.notifications.push.PushService;

/** A mail server and a push service on the loopback address, where messages that leave the app arrive. */
@TestConfiguration(proxyBeanMethods = false)
public class OutsideWorld {
    @Bean(initMethod = "start", destroyMethod = "stop") GreenMail mail() {
        return new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    /** A port that stays the same when the server stops and comes back. */
    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean PushService pushService() {
        return PushService.open();
    }

    @Bean DynamicPropertyRegistrar reachable(GreenMail mail) {
        return registry -> {
            registry.add("wellspring.push.hosts", () -> "127.0.0.1");
            registry.add("wellspring.mail.host", () -> "127.0.0.1");
            registry.add("wellspring.mail.port", () -> mail.getSmtp().getPort());
            registry.add("wellspring.mail.security", () -> "none");
            registry.add("wellspring.mail.from", () -> "wellspring@linden.example");
        };
    }
}
