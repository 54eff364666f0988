package org.wellspring.launch.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.wellspring.privacy.export.Manifest;

/** {@code wellspring verify FILE}: looks at the file's first sign to see what it is, and checks all that can be checked of it. */
public final class Verify {
    private Verify() {}

    /**
     * @return whether something was checked and nothing was wrong
     * @throws IllegalArgumentException for words that make no question
     */
    public static boolean run(List<String> words, PrintStream out) throws IOException {
        var asked = Asked.read(words);
        var findings = new Findings();
        out.println(asked.file().getFileName().toString());
        if (first(asked) == '[') {
            new ChainFile(findings).check(asked.file(), asked.key().or(asked::relayKey));
        } else {
            figures(asked, findings);
        }
        return findings.print(out);
    }

    private static void figures(Asked asked, Findings findings) throws IOException {
        var manifest = Manifests.check(asked, findings);
        switch (first(asked)) {
            case '{' -> new JsonOfFigures(findings).check(asked.file(), asked.relayKey(), manifest.map(Manifest::keys).map(Manifest.Keys::relay));
            case 'P' -> findings.notChecked("The shares in a Parquet file. Its fingerprint covers them; the JSON file can be worked out again.");
            default -> new CsvOfFigures(findings).check(asked.file());
        }
    }

    /** The first sign that is no blank; 0 in an empty file. */
    private static char first(Asked asked) throws IOException {
        try (var in = Files.newInputStream(asked.file())) {
            for (int at = 0, sign = in.read(); at < 64 && sign >= 0; at++, sign = in.read()) {
                if (!Character.isWhitespace(sign)) {
                    return (char) sign;
                }
            }
            return 0;
        }
    }

}
