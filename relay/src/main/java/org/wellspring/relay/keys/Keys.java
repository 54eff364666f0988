package org.wellspring.relay.keys;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.relay.RelaySettings;
import org.wellspring.relay.signed.Ed25519;

/** Opens the key folder; refuses to start anew over a database that has signed before. */
@Configuration(proxyBeanMethods = false)
class Keys {
    @Bean KeyFolder keyFolder(RelaySettings settings) {
        return new KeyFolder(settings.keys());
    }

    @Bean AppKey appKey(RelaySettings settings) {
        return new AppKey(Ed25519.publicKey(settings.appKey()));
    }

    @Bean SigningKey signingKey(KeyFolder folder, JdbcClient jdbc) {
        return SigningKey.in(folder, !hasSigned(jdbc));
    }

    @Bean HeadFile headFile(KeyFolder folder, JdbcClient jdbc) {
        return HeadFile.in(folder, !hasSigned(jdbc));
    }

    @Bean SealingKeys sealingKeys(KeyFolder folder) {
        return SealingKeys.ofWeeks(folder);
    }

    @Bean QuarterKeys quarterKeys(KeyFolder folder) {
        return new QuarterKeys(SealingKeys.ofQuarters(folder));
    }

    private static boolean hasSigned(JdbcClient jdbc) {
        return jdbc.sql("select exists (select from relay.notice)").query(Boolean.class).single();
    }
}
