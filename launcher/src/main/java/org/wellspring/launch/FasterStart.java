package org.wellspring.launch;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The ahead-of-time cache that {@code ./wellspring} prepares after a build; without it everything works and starts more slowly. */
public final class FasterStart {
    private static final String OPTION = "-XX:AOTCache=";

    private FasterStart() {}

    /** Whether this process uses it, and if not, why not. */
    public static String words() {
        return cache().map(FasterStart::words).orElse("without an ahead-of-time cache (./wellspring makes one after a build)");
    }

    private static String words(Path cache) {
        if (!Files.isReadable(cache)) {
            return "without an ahead-of-time cache: %s is not there. Delete launcher/target/run to have it made again".formatted(cache);
        }
        return System.getProperty("java.vm.info", "").contains("sharing") ? "with an ahead-of-time cache"
            : "without an ahead-of-time cache: %s does not fit this Java or these options. Delete launcher/target/run to have it made again".formatted(cache);
    }

    private static Optional<Path> cache() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(option -> option.startsWith(OPTION)).findFirst().map(option -> Path.of(option.substring(OPTION.length())));
    }
}
