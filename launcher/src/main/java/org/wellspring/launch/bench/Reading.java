package org.wellspring.launch.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens pages as a browser does: with their style sheets, the fonts that Latin text needs, scripts with their imports, pictures and frames. */
final class Reading {
    private static final Pattern LINK = Pattern.compile("<link rel=\"(?:stylesheet|manifest|icon)\" href=\"([^\"]+)\"");
    private static final Pattern SOURCE = Pattern.compile("<(?:script|iframe|img)[^>]* src=\"([^\"]+)\"");
    private static final Pattern PICTURE = Pattern.compile("<use href=\"([^\"#]+)#");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\"([^\"]+\\.js)\"");
    private static final Pattern LATER = Pattern.compile("import\\(\"([^\"]+\\.js)\"\\)");
    private static final Pattern FONT = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\"?([^)\"]+)\"?\\)");
    /** The range of ordinary text begins with the space, or before it. */
    private static final Pattern PLAIN = Pattern.compile("unicode-range:\\s*U\\+0*(?:0|20)-", Pattern.CASE_INSENSITIVE);

    private final Cache cache;
    private final Set<URI> later = new LinkedHashSet<>();

    Reading(Cache cache) {
        this.cache = cache;
    }

    void open(URI address) {
        var answer = cache.open(address);
        var type = answer.headers().firstValue("content-type").orElse("");
        if (type.startsWith("text/html")) {
            html(address, answer).forEach(this::open);
        } else if (type.startsWith("text/css")) {
            fonts(address, answer).forEach(cache::open);
        } else if (type.contains("javascript")) {
            script(address, answer);
        }
    }

    /** Scripts that the ones read so far load when they need them. */
    Set<URI> later() {
        return later;
    }

    private static Stream<URI> html(URI address, HttpResponse<byte[]> answer) {
        var page = Browser.text(answer);
        return Stream.of(LINK, SOURCE, PICTURE).flatMap(kind -> kind.matcher(page).results()).map(found -> address.resolve(found.group(1).replace("&amp;", "&"))).distinct();
    }

    private static Stream<URI> fonts(URI address, HttpResponse<byte[]> answer) {
        return FONT.matcher(Browser.text(answer)).results().map(java.util.regex.MatchResult::group).filter(face -> PLAIN.matcher(face).find())
            .flatMap(face -> ADDRESS.matcher(face).results()).map(found -> address.resolve(found.group(1)));
    }

    private void script(URI address, HttpResponse<byte[]> answer) {
        var text = Browser.text(answer);
        LATER.matcher(text).results().map(found -> address.resolve(found.group(1))).forEach(later::add);
        IMPORT.matcher(text).results().map(found -> address.resolve(found.group(1))).distinct().forEach(this::openOnce);
    }

    /** Modules import one another in circles. */
    private void openOnce(URI module) {
        if (!opened.add(module)) {
            return;
        }
        open(module);
    }

    private final Set<URI> opened = new LinkedHashSet<>();
}
