package org.wellspring.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wellspring.platform.Role;

/** Nobody is shut out: no barrier that a machine can find, and no sideways scroll, in light, dark and Arabic, at 390 and 320 pixels. */
class AccessibilityJourneyTests {
    private static final List<Phone.Look> LOOKS = List.of(Phone.Look.USUAL, Phone.Look.USUAL.atNight(), Phone.Look.USUAL.in("ar"), Phone.Look.USUAL.wide(320));
    private static final List<String> SIGNED_OUT = List.of("/", "/help", "/help/phrases", "/sign-in", "/join", "/language", "/promise", "/accessibility", "/status", "/verify");
    private static final List<String> NURSE = List.of("/", "/support", "/skills", "/me", "/me/history", "/me/notices", "/me/notifications", "/roster", "/say", "/asks", "/answers", "/survey", "/figures", "/figures/organisation", "/figures/organisation?by=profession", "/export", "/surveys", "/budget");
    private static final List<String> SUPERVISOR = List.of("/team", "/team/shifts", "/team/codes", "/me/away", "/answers");
    private static final List<String> LEAD = List.of("/overview", "/departments", "/departments/new", "/policies", "/reports", "/supervisors", "/start", "/waves", "/waves/new", "/measurements", "/measurements/cbi");
    private static final List<String> ADMINISTRATOR = List.of("/admin", "/people", "/people/list", "/people/waiting", "/connections", "/data", "/data/audit");

    private final DemoHospital hospital = DemoHospital.running();

    @TestFactory Stream<DynamicTest> pagesShutNobodyOut() {
        return LOOKS.stream().flatMap(look -> Stream.of(
            dynamicTest("signed out, " + look, () -> check(new Phone(look), SIGNED_OUT)),
            dynamicTest("nurse, " + look, () -> check(new Phone(look).signedIn(hospital.nurse(6)), NURSE)),
            dynamicTest("supervisor, " + look, () -> check(new Phone(look).signedIn(hospital.supervisorOf("Ward 4")), SUPERVISOR)),
            dynamicTest("wellbeing lead, " + look, () -> check(new Phone(look).signedIn(hospital.withRole(Role.WELLBEING_LEAD)), LEAD)),
            dynamicTest("administrator, " + look, () -> check(new Phone(look).signedIn(hospital.withRole(Role.ADMINISTRATOR)), ADMINISTRATOR))));
    }

    private static void check(Phone phone, List<String> paths) {
        try (phone) {
            for (var path : paths) {
                phone.open(path);

                assertThat(phone.barriers()).as(path).isEmpty();
                assertThat(phone.scrollsSideways()).as("%s scrolls sideways", path).isFalse();
            }
        }
    }
}
