package org.wellspring.privacy.spi;

/** This half's own signature; the ballot module holds the key, as it declares with it. */
public interface Signing {
    /** The public half: 32 bytes in base64url, without padding. */
    String publicText();

    SignedDocument sign(byte[] payload);
}
