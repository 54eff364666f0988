package org.wellspring.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wellspring.platform.Installation;

/** The time and the place this half runs in. */
@Configuration(proxyBeanMethods = false)
class Surroundings {
    @Bean @ConditionalOnMissingBean Clock clock() {
        return Clock.systemUTC();
    }

    @Bean Installation installation(@Value("${wellspring.url}") URI url, @Value("${wellspring.private-url}") URI privateUrl,
                                    @Value("${wellspring.relay-url}") URI relayUrl, @Value("${wellspring.data}") Path data,
                                    @Value("${wellspring.demonstration:false}") boolean demonstration) {
        return new Installation(url, privateUrl, relayUrl, data, demonstration);
    }
}
