package org.wellspring.notifications.mail;

import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands one plain-text letter to the mail server. Addresses and words never reach a log. */
@Component
public class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    /** Why the last letter was not taken. */
    public enum Trouble {
        /** Nothing answered at its address. */
        SILENT,
        SIGN_IN,
        REFUSED
    }

    private final MailServer server;
    private final JavaMailSenderImpl sender;
    private volatile @Nullable Trouble trouble;

    Post(@Value("${wellspring.mail.host:}") String host, @Value("${wellspring.mail.port:587}") int port, @Value("${wellspring.mail.user:}") String user,
         @Value("${wellspring.mail.password:}") String password, @Value("${wellspring.mail.from:}") String from, @Value("${wellspring.mail.security:starttls}") String security) {
        this.server = new MailServer(host, port, user, password, from, security);
        this.sender = sender(server);
    }

    public MailServer server() {
        return server;
    }

    /** @return whether the mail server took it */
    public boolean send(Letter letter) {
        if (!server.named()) {
            return false;
        }
        var message = new SimpleMailMessage();
        message.setFrom(server.sender());
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.body());
        try {
            sender.send(message);
            trouble = null;
            return true;
        } catch (MailException refused) {
            LOG.warn("The mail server {} did not take a letter: {}. The notice is still in the app.", server, refused.getClass().getSimpleName());
            trouble = trouble(refused);
            return false;
        }
    }

    /** Since the start; empty when the last letter was taken or none was tried. */
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    private static Trouble trouble(MailException failure) {
        return switch (failure) {
            case MailAuthenticationException _ -> Trouble.SIGN_IN;
            case MailSendException sending when sending.getCause() != null -> Trouble.SILENT;
            default -> Trouble.REFUSED;
        };
    }

    private static JavaMailSenderImpl sender(MailServer server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setDefaultEncoding("UTF-8");
        if (!server.user().isEmpty()) {
            sender.setUsername(server.user());
            sender.setPassword(server.password());
        }
        sender.setJavaMailProperties(properties(server));
        return sender;
    }

    private static Properties properties(MailServer server) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.writetimeout", "10000");
        properties.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString("starttls".equals(server.security())));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString("starttls".equals(server.security())));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString("tls".equals(server.security())));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
