package org.wellspring.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wellspring.launch.Installed;
import org.wellspring.people.signin.OneTimeLinks;

/** Takes the pictures in {@code docs/pictures} anew, for people to look at: {@code -Dpictures=../docs/pictures}. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+", disabledReason = "only on demand: -Dpictures=../docs/pictures")
class TakePictures {
    private static final int DESKTOP = 1280;
    private static final Map<String, Phone.Look> LOOKS = looks();
    private final Path folder = Path.of(System.getProperty("pictures", "target/pictures"));

    @Test void ofTheDemonstration() {
        var hospital = DemoHospital.running();
        LOOKS.forEach((name, look) -> {
            try (var nurse = new Phone(look).signedIn(hospital.nurse(1)); var supervisor = new Phone(look).signedIn(hospital.supervisorOf("Ward 4"))) {
                nurse.privately().locator(".choice").first().click();
                nurse.privately().locator(".choice").nth(3).waitFor();
                take(nurse.open("/"), "today-" + name, 5);
                take(nurse.open("/help"), "help-" + name, 0);
                take(nurse.open("/promise"), "promise-" + name, 0);
                take(supervisor.open("/team"), "week-" + name, 0);
                take(supervisor.open(supervisor.page().locator("main a.ds-button[href$='/reply']").first().getAttribute("href")), "reply-" + name, 0);
            }
        });
    }

    /** Side by side: how a shift is told, what the supervisor reads, what was answered. */
    @Test void forTheReadme() {
        var hospital = DemoHospital.running();
        try (var nurse = new Phone().signedIn(hospital.nurse(2)); var supervisor = new Phone().signedIn(hospital.supervisorOf("Ward 4")); var page = new Phone(new Phone.Look(1230, 864, false, "en", true))) {
            nurse.privately().locator(".choice").first().click();
            nurse.privately().locator(".choice").nth(3).waitFor();
            var shown = Stream.of(shot(nurse.open("/"), 5), shot(supervisor.open("/team"), 0), shot(nurse.open("/answers"), 0))
                .map(shot -> "<img src='data:image/png;base64,%s'>".formatted(Base64.getEncoder().encodeToString(shot))).collect(Collectors.joining());
            page.page().setContent("<body style='margin: 10px; display: flex; gap: 20px; background: #dfe5e5'>" + shown);
            page.page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("readme.png")));
        }
    }

    @Test void ofTheFirstRun() {
        try (var installed = Installed.on(Clock.systemUTC()).start()) {
            var link = installed.app(OneTimeLinks.class).forFirstAdministrator().orElseThrow();
            try (var lead = new Phone(Phone.Look.USUAL, installed.settings.app().url()).signedIn(link)) {
                lead.page().locator("main [name=name]").fill("sam");
                lead.page().locator("main [name=passphrase]").fill("four slow trains at dusk");
                lead.page().locator("form[action$='/passphrase'] button").click();
            }
            LOOKS.forEach((name, look) -> {
                try (var lead = new Phone(look, installed.settings.app().url()).open("/sign-in")) {
                    lead.page().locator("main [name=name]").fill("sam");
                    lead.page().locator("main [name=passphrase]").fill("four slow trains at dusk");
                    lead.page().locator("form:has([name=passphrase]) button[type=submit]").click();
                    take(lead.open("/start"), "first-run-" + name, 0);
                }
            });
        }
    }

    private void take(Phone phone, String name, int answers) {
        try {
            Files.write(folder.resolve(name + ".png"), shot(phone, answers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param answers how many answers of the private frame to wait for */
    private static byte[] shot(Phone phone, int answers) {
        phone.page().waitForLoadState(LoadState.NETWORKIDLE);
        if (answers > 0) {
            phone.privately().locator("button").nth(answers - 1).waitFor();
        }
        return phone.page().screenshot();
    }

    private static Map<String, Phone.Look> looks() {
        var looks = new LinkedHashMap<String, Phone.Look>();
        looks.put("phone", Phone.Look.USUAL);
        looks.put("phone-dark", Phone.Look.USUAL.atNight());
        looks.put("phone-arabic", Phone.Look.USUAL.in("ar"));
        looks.put("desktop", Phone.Look.USUAL.wide(DESKTOP));
        return looks;
    }
}
