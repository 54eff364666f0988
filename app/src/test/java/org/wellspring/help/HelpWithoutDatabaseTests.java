package org.wellspring.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.ContextConfiguration;
import org.wellspring.AppApplication;
import org.wellspring.Browser;
import org.wellspring.RealPostgres;
import org.wellspring.Staffing;
import org.wellspring.TimeForTests;
import org.wellspring.platform.MovedClock;

/** Through a real socket: the numbers stay when the database is away, also for somebody who is signed in. */
@SpringBootTest(classes = AppApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"spring.config.name=app", "wellspring.timers=false"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = RealPostgres.class)
@Import({TimeForTests.class, Staffing.class, HelpWithoutDatabaseTests.Breakable.class})
class HelpWithoutDatabaseTests {
    private static final AtomicBoolean AWAY = new AtomicBoolean();

    @Autowired Staffing staffing;
    @LocalServerPort int port;
    @Autowired MovedClock clock;

    @Test void helpIsThereWhileTheDatabaseIsNot() throws Exception {
        var ana = staffing.signedIn(staffing.person("Ana", staffing.team("Dark ward")));
        clock.advance(Duration.ofMinutes(2));
        ana.get("/help");
        clock.advance(Duration.ofMinutes(2));
        AWAY.set(true);

        var page = open("/help", ana);
        AWAY.set(false);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("tel:999", "tel:116123").doesNotContain("content=\"\"");
    }

    private HttpResponse<String> open(String path, Browser browser) throws IOException, InterruptedException {
        var cookies = Stream.of(browser.cookies()).map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Cookie", cookies).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Breakable {
        @Bean static BeanPostProcessor breakableDatabase() {
            return new BeanPostProcessor() {
                @Override public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database && name.equals("dataSource") ? new Switched(database) : bean;
                }
            };
        }
    }

    private static final class Switched extends DelegatingDataSource {
        Switched(DataSource database) {
            super(database);
        }

        @Override public Connection getConnection() throws SQLException {
            if (AWAY.get()) {
                throw new SQLTransientConnectionException("away");
            }
            return super.getConnection();
        }
    }
}
