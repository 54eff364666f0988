package org.wellspring.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A person's phone: a real browser that counts taps and the words there are to read. */
final class Phone implements AutoCloseable {
    /** What a phone looks like in the hand. */
    record Look(int width, int height, boolean dark, String language, boolean script) {
        static final Look USUAL = new Look(390, 844, false, "en", true);

        Look atNight() {
            return new Look(width, height, true, language, script);
        }

        Look in(String other) {
            return new Look(width, height, dark, other, script);
        }

        Look wide(int pixels) {
            return new Look(pixels, height, dark, language, script);
        }

        Look withoutScript() {
            return new Look(width, height, dark, language, false);
        }
    }

    private static final Playwright PLAYWRIGHT = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser CHROMIUM = PLAYWRIGHT.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium())
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--ignore-certificate-errors-spki-list=" + Authority.fingerprint())));

    private final BrowserContext context;
    private final Page page;
    private final URI home;
    private final String language;
    private int taps;

    Phone() {
        this(Look.USUAL);
    }

    Phone(Look look) {
        this(look, DemoHospital.running().app());
    }

    /** @param home address of the installation this phone opens */
    Phone(Look look, URI home) {
        this.home = home;
        this.language = look.language();
        context = CHROMIUM.newContext(new Browser.NewContextOptions().setViewportSize(look.width(), look.height()).setLocale(look.language())
            .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT).setJavaScriptEnabled(look.script()));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
    }

    /** Comes in by a one-time link and stands on Today. */
    Phone signedIn(URI link) {
        page.navigate(link.toString());
        page.locator("main form button").first().click();
        page.waitForURL("**/*");
        return this;
    }

    /** Opens a page, in the language of this phone. */
    Phone open(String path) {
        page.navigate(home.resolve(language.equals("en") ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + language).toString());
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** The part of the page that runs private code. */
    FrameLocator privately() {
        return page.frameLocator("figure.private iframe");
    }

    Phone tap(Locator what) {
        what.click();
        taps++;
        return this;
    }

    Phone tap(String button) {
        return tap(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(button))).first());
    }

    int taps() {
        return taps;
    }

    void countTapsFromHere() {
        taps = 0;
    }

    /** Words a reader meets in the main part and its private frame; closed details and lists that are not opened left out. */
    int words() {
        var main = page.locator("main").innerText();
        var frames = page.locator("figure.private iframe").count() == 0 ? "" : privately().locator("main").innerText();
        var lists = String.join(" ", page.locator("main select").allInnerTexts());
        return count(main + " " + frames) - count(lists) + page.locator("main select").count();
    }

    /** Words from the top of the main part to the end of {@code what}, as somebody reads them who looks for it. */
    int wordsUpTo(Locator what) {
        return count((String) what.evaluate("""
            end => {
                const before = document.createRange();
                before.setStart(document.querySelector("main"), 0);
                before.setEndAfter(end);
                const texts = document.createTreeWalker(before.cloneContents(), NodeFilter.SHOW_TEXT);
                let words = "";
                while (texts.nextNode()) words += " " + texts.currentNode.data;
                return words;
            }"""));
    }

    private static int count(String text) {
        return (int) Stream.of(text.split("[\\s·]+")).filter(word -> word.matches(".*\\p{L}.*|.*\\d.*")).count();
    }

    /** Rules of WCAG 2.2 AA that this page breaks, private frame included. */
    List<String> barriers() {
        return new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml()).toList();
    }

    boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/" + name + ".png")));
    }

    @Override public void close() {
        context.close();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
            .map(Path::of).filter(Files::exists).findFirst()
            .orElseThrow(() -> new IllegalStateException("The journeys need a browser. On Debian: apt-get install chromium."));
    }
}
