package org.wellspring.keystore.files;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.keystore.PersonKeys;
import org.wellspring.platform.Installation;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** Opens the keystore in this installation's data folder, for the organisation its database connection serves. */
@Configuration(proxyBeanMethods = false)
class Keystore {
    /** @param wrappingKey a file to keep on another disk or mount as a secret; by default it lies in the key folder */
    @Bean PersonKeys personKeys(Installation installation, JdbcClient jdbc, @Value("${wellspring.keystore.wrapping-key:}") String wrappingKey) throws IOException, GeneralSecurityException {
        var folder = installation.data().resolve("keystore");
        return new KeyFolder(folder, wrappingKey.isEmpty() ? folder.resolve("wrapping.key") : Path.of(wrappingKey), served(jdbc));
    }

    /** Erasing a person ends with their key, and with it whatever older copies of the database hold under it. */
    @Bean PersonalData keyOfThePerson(PersonKeys keys) {
        return new PersonalData() {
            @Override public Set<String> columns() {
                return Set.of();
            }

            @Override public List<Map<String, Object>> export(PersonId person) {
                return List.of();
            }

            @Override public void erase(PersonId person) {
                keys.shred(person);
            }
        };
    }

    private static Supplier<UUID> served(JdbcClient jdbc) {
        var known = new AtomicReference<UUID>();
        return () -> known.updateAndGet(id -> id != null ? id : jdbc.sql("select current_setting('wellspring.organisation')::uuid").query(UUID.class).single());
    }
}
