package org.wellspring.ballot.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.platform.Installation;

/** The issuing keys, one file for each week and leaf and one for each week's admission, until their week has closed. */
@Component
public class IssuerKeys {
    /** Not a leaf: every leaf's id starts with {@code leaf-}. */
    public static final String ADMISSION = "admission";

    private final Path folder;
    private final KeyMaking making;

    IssuerKeys(Installation installation, KeyMaking making) {
        this.folder = installation.data().resolve("keys/issuer");
        this.making = making;
    }

    /** What a key is for. */
    public record Purpose(Week week, String leaf) {}

    /** Makes what is missing, on all cores: a key takes a tenth of a second and a large organisation needs thousands. */
    public void make(List<Purpose> purposes) {
        purposes.parallelStream().filter(purpose -> !Files.exists(file(purpose).path())).forEach(purpose -> file(purpose).write(making.make().encoded()));
    }

    public Optional<IssuerKey> of(Week week, String leaf) {
        return file(new Purpose(week, leaf)).read().map(IssuerKey::of);
    }

    /** Weeks that any key is kept for. */
    public List<Week> weeks() {
        return Files.isDirectory(folder) ? listed(folder).map(path -> Week.parse(path.getFileName().toString())).toList() : List.of();
    }

    /** Overwrites and removes every key of the week. */
    public void destroy(Week week) {
        var weekFolder = folder.resolve(week.toString());
        listed(weekFolder).forEach(path -> new KeyFile(path).destroy());
        try {
            Files.deleteIfExists(weekFolder);
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder %s cannot be removed. Give this account the right to delete it.".formatted(weekFolder), e);
        }
    }

    private KeyFile file(Purpose purpose) {
        return new KeyFile(folder.resolve(purpose.week().toString()).resolve(purpose.leaf() + ".key"));
    }

    private static Stream<Path> listed(Path folder) {
        try (var files = Files.list(folder)) {
            return files.collect(Collectors.toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder %s cannot be read. Give this account the right to read it.".formatted(folder), e);
        }
    }
}
