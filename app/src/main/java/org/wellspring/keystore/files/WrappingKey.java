package org.wellspring.keystore.files;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.security.GeneralSecurityException;

/** AES-256-GCM under which every person's key is kept, so that a key file alone opens nothing. */
final class WrappingKey {
    private final Aead wrap;

    private WrappingKey(Aead wrap) {
        this.wrap = wrap;
    }

    /** The key in this file; made at the first start. */
    static WrappingKey in(KeyFile file) throws IOException, GeneralSecurityException {
        AeadConfig.register();
        if (file.read().isEmpty()) {
            file.createOnce(TinkProtoKeysetFormat.serializeKeyset(newKey(), InsecureSecretKeyAccess.get()));
        }
        var kept = TinkProtoKeysetFormat.parseKeyset(file.read().orElseThrow(), InsecureSecretKeyAccess.get());
        return new WrappingKey(aead(kept));
    }

    byte[] newWrappedKey(byte[] whose) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(newKey(), wrap, whose);
    }

    Aead unwrapped(byte[] wrapped, byte[] whose) throws GeneralSecurityException {
        return aead(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrap, whose));
    }

    private static KeysetHandle newKey() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    private static Aead aead(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
