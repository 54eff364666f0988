package org.wellspring.privacy.export;

import java.util.List;
import org.wellspring.privacy.trust.StrictJson;
import org.wellspring.privacy.trust.Untrusted;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a set of files is, for whoever wants to check one; this half signs it. See "Export" in docs/protocol.md.
 *
 * @param kind always {@code figures}, so that the signature is worth nothing under anything else
 * @param rows how many figures each of the files holds
 */
public record Manifest(int v, String kind, String organisation, Newest release, long rows, List<File> files, Keys keys) {
    static final String KIND = "figures";

    /** The newest release in the files; 0 and empty before the first. */
    public record Newest(int number, String head) {}

    /** @param sha256 of all bytes, in lower-case hex */
    public record File(String name, long bytes, String sha256) {}

    /** Both public, 32 bytes in base64url: the app signs this manifest, the relay signed every release. */
    public record Keys(String app, String relay) {}

    byte[] written() {
        return JsonMapper.shared().writeValueAsBytes(this);
    }

    /** @throws Untrusted for anything but a manifest of this edition */
    public static Manifest read(byte[] payload) {
        var read = StrictJson.read(payload, Manifest.class);
        if (read.v != 1 || !read.kind.equals(KIND)) {
            throw new Untrusted("This is no list of exported figures of an edition known here. Use a newer edition of the program.");
        }
        return read;
    }
}
