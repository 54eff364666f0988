package org.wellspring.relay.door;

import java.io.IOException;
import java.io.InputStream;
import org.wellspring.relay.signed.Wire;

/** Reads request bodies up to a size. */
public final class Body {
    private Body() {}

    /** @throws Wire.Malformed when there is more */
    public static byte[] of(InputStream body, int most) throws IOException {
        var bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Wire.Malformed("The request is larger than anything the protocol sends here.");
        }
        return bytes;
    }
}
