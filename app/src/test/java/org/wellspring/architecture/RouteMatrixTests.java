package org.wellspring.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/**
 * V16 and V17: every route, read from the running application, is tried by everyone; a route without a sign fails; nothing is
 * changed without the form's token; every answer carries the headers.
 */
@WellspringTest
class RouteMatrixTests {
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    TeamId ward;
    Map<Role, Browser> reading = new EnumMap<>(Role.class);

    @BeforeEach void oneOfEach() {
        ward = staffing.team("Ward " + UUID.randomUUID());
        Arrays.stream(Role.values()).forEach(role -> reading.put(role, staffing.signedIn(person(role))));
    }

    @Test void everyDoorHasASign() {
        assertThat(Routes.of(mappings).all()).isNotEmpty().filteredOn(route -> !route.open() && route.sign() == null).isEmpty();
    }

    @TestFactory Stream<DynamicTest> everyoneIsLetInOrSentAwayAsTheSignSays() {
        return Routes.of(mappings).all().stream().map(route -> dynamicTest(route.toString(), () -> {
            signedOut(route, send(staffing.signedOut(), route));
            for (var role : Role.values()) {
                var browser = route.reads() ? reading.get(role) : staffing.signedIn(person(role));
                var answer = send(browser, route).getResponse();
                if (route.open() || mayEnter(route, role)) {
                    letIn(route, role, answer);
                } else {
                    assertThat(answer.getStatus()).as("%s by %s", route, role).isEqualTo(403);
                }
            }
        }));
    }

    @TestFactory Stream<DynamicTest> doorsThatAskAgainAskAfterTenMinutes() {
        var administrator = everything();
        clock.advance(Duration.ofMinutes(11));
        return Routes.of(mappings).all().stream().filter(route -> route.sign() != null && route.sign().confirmed()).map(route -> dynamicTest(route.toString(), () -> {
            var answer = send(administrator, route).getResponse();
            if (route.reads()) {
                assertThat(answer.getRedirectedUrl()).startsWith("/confirm?back=");
            } else {
                assertThat(answer.getStatus()).isEqualTo(401);
            }
        }));
    }

    @TestFactory Stream<DynamicTest> nothingChangesWithoutTheTokenOfAPage() {
        var administrator = everything();
        return Routes.of(mappings).all().stream().filter(route -> !route.reads()).map(route -> dynamicTest(route.toString(), () -> {
            assertThat(administrator.postWithToken(route.address(), "").getResponse().getStatus()).isEqualTo(403);
            assertThat(administrator.postWithToken(route.address(), "bm90LW91cnM").getResponse().getStatus()).isEqualTo(403);
        }));
    }

    @TestFactory Stream<DynamicTest> everyAnswerCarriesTheHeaders() {
        var administrator = everything();
        return Routes.of(mappings).all().stream().map(route -> dynamicTest(route.toString(), () -> {
            for (var browser : List.of(staffing.signedOut(), administrator)) {
                var answer = route.reads() ? browser.get(route.address()).getResponse() : browser.postWithToken(route.address(), "").getResponse();
                assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
                assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
                assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
                assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            }
        }));
    }

    private static boolean mayEnter(Routes.Route route, Role role) {
        return route.sign() != null && List.of(route.sign().value()).stream().anyMatch(named -> named == role || named == Role.STAFF);
    }

    private static void signedOut(Routes.Route route, MvcTestResult result) {
        var answer = result.getResponse();
        if (route.open()) {
            assertThat(answer.getStatus()).as("%s signed out", route).isNotIn(401, 403);
        } else if (route.reads()) {
            assertThat(answer.getRedirectedUrl()).as("%s signed out", route).startsWith("/sign-in?back=");
        } else {
            assertThat(answer.getStatus()).as("%s signed out", route).isEqualTo(401);
        }
    }

    /** The door lets in; behind it, a thing that is not this person's may still be refused by name. */
    private static void letIn(Routes.Route route, Role role, MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).as("%s by %s", route, role).isNotEqualTo(401).isLessThan(500);
        assertThat(String.valueOf(answer.getRedirectedUrl())).as("%s by %s", route, role).doesNotStartWith("/sign-in?back=").doesNotStartWith("/confirm?back=");
        if (!route.namesOneThing()) {
            assertThat(answer.getStatus()).as("%s by %s", route, role).isNotEqualTo(403);
        }
    }

    private static MvcTestResult send(Browser browser, Routes.Route route) {
        return route.reads() ? browser.get(route.address()) : browser.post(route.address());
    }

    private PersonId person(Role role) {
        return role == Role.STAFF ? staffing.eligible("Ana", ward) : staffing.with(role, ward);
    }

    private Browser everything() {
        var person = staffing.with(Role.ADMINISTRATOR, ward);
        Arrays.stream(Role.values()).filter(role -> role != Role.STAFF).forEach(role -> staffing.grant(person, role));
        return staffing.signedIn(person);
    }
}
