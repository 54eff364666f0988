package org.wellspring.launch.bench;

import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.internal.HpkeDecrypt;
import com.google.crypto.tink.hybrid.internal.HpkeEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Cipher;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.token.TokenKey;

/**
 * The bare primitives on one core, with nothing of Wellspring's around them.
 *
 * @param sign RSA-2048 private operation, as the JDK does it
 * @param verify RSASSA-PSS with SHA-384
 * @param seal HPKE of 4,096 bytes
 * @param open the reverse
 */
record Primitives(Pace sign, Pace verify, Pace seal, Pace open) {
    private static final int PLAIN_BYTES = 4096;
    private static final byte[] INFO = new byte[92];

    /** @param time for each */
    static Primitives measured(Duration time) {
        try {
            var issuer = Issuer.make();
            var message = new byte[256];
            new SecureRandom().nextBytes(message);
            message[0] = 0;
            var token = issuer.token(new SecureRandom());
            var check = TokenKey.of(issuer.modulus());
            var secret = X25519.generatePrivateKey();
            var key = HpkePublicKey.create(SealingKey.SUITE, Bytes.copyFrom(X25519.publicFromPrivate(secret)), null);
            var sealer = HpkeEncrypt.create(key);
            var opener = HpkeDecrypt.create(HpkePrivateKey.create(key, SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get())));
            var sealed = sealer.encrypt(new byte[PLAIN_BYTES], INFO);
            return new Primitives(alone(time, _ -> sign(issuer.key(), message)), alone(time, _ -> check.signed(token)),
                alone(time, _ -> sealer.encrypt(new byte[PLAIN_BYTES], INFO)), alone(time, _ -> opener.decrypt(sealed, INFO)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Once to warm up, then for counting. */
    private static Pace alone(Duration time, Crew.Work work) {
        Crew.during(1, time.dividedBy(2), work);
        return Crew.during(1, time, work);
    }

    private static void sign(PrivateKey key, byte[] message) throws GeneralSecurityException {
        var rsa = Cipher.getInstance("RSA/ECB/NoPadding");
        rsa.init(Cipher.DECRYPT_MODE, key);
        rsa.doFinal(message);
    }
}
