package org.wellspring.privacy.spi;

/** The payload of a document whose signature was checked. Only {@link SignedDocument#verifiedBy} makes one. */
public final class Verified {
    private final byte[] payload;
    private final String head;

    Verified(byte[] payload, String head) {
        this.payload = payload;
        this.head = head;
    }

    public byte[] payload() {
        return payload.clone();
    }

    public String head() {
        return head;
    }
}
