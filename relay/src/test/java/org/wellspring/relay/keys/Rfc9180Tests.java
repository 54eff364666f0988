package org.wellspring.relay.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.internal.HpkeContext;
import com.google.crypto.tink.hybrid.internal.HpkeKemKeyFactory;
import com.google.crypto.tink.hybrid.internal.HpkePrimitiveFactory;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.wellspring.relay.device.SealedEnvelope;
import org.wellspring.relay.device.WeekKeys;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.token.Token;

/** Sealing is HPKE as RFC 9180 writes it, checked with its vector and with a second implementation on the JDK's own parts. */
class Rfc9180Tests {
    /** Appendix A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, sequence number 0. */
    private static final byte[] RECIPIENT = hex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8");
    private static final byte[] ENCAPSULATED = hex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431");
    private static final byte[] INFO = "Ode on a Grecian Urn".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AAD = "Count-0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CIPHERTEXT = hex("f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a");
    private static final String PLAINTEXT = "Beauty is truth, truth beauty";
    private static final int AES_128 = 1;
    private static final int AES_256 = 2;

    @Test void theLibraryOpensTheVectorOfTheRfc() throws GeneralSecurityException {
        var suite = HpkeParameters.builder().setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256).setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
            .setAeadId(HpkeParameters.AeadId.AES_128_GCM).setVariant(HpkeParameters.Variant.NO_PREFIX).build();
        var open = HpkePublicKey.create(suite, Bytes.copyFrom(X25519.publicFromPrivate(RECIPIENT)), null);
        var secret = HpkeKemKeyFactory.createPrivate(HpkePrivateKey.create(open, SecretBytes.copyFrom(RECIPIENT, InsecureSecretKeyAccess.get())));

        var context = HpkeContext.createRecipientContext(ENCAPSULATED, secret, HpkePrimitiveFactory.createKem(suite.getKemId()),
            HpkePrimitiveFactory.createKdf(suite.getKdfId()), HpkePrimitiveFactory.createAead(suite.getAeadId()), INFO);

        assertThat(context.open(CIPHERTEXT, AAD)).asString(StandardCharsets.US_ASCII).isEqualTo(PLAINTEXT);
    }

    @Test void theSecondImplementationOpensTheVectorOfTheRfc() throws GeneralSecurityException {
        assertThat(open(RECIPIENT, ENCAPSULATED, CIPHERTEXT, INFO, AAD, AES_128)).asString(StandardCharsets.US_ASCII).isEqualTo(PLAINTEXT);
    }

    @Test void whatADeviceSealsTheSecondImplementationOpens() throws GeneralSecurityException {
        var secret = X25519.generatePrivateKey();
        var admission = Token.of(new byte[64], new byte[256]);
        var keys = new WeekKeys(org.wellspring.figures.Week.parse("2026-10-26"), "leaf-a", "", "", Base64Url.encode(X25519.publicFromPrivate(secret)));

        var sealed = Base64Url.decode(SealedEnvelope.seal(keys, admission, 1, "{}".getBytes(StandardCharsets.UTF_8)).sealed());

        var info = "wellspring/envelope/1|2026-10-26|" + Sha256.hex(new byte[64]);
        var plain = open(secret, Arrays.copyOf(sealed, 32), Arrays.copyOfRange(sealed, 32, sealed.length), info.getBytes(StandardCharsets.UTF_8), new byte[0], AES_256);
        assertThat(plain).hasSize(4096).startsWith(0, 0, 0, 2, '{', '}', 0);
        assertThat(SealingKey.of(secret).open(sealed, info.getBytes(StandardCharsets.UTF_8))).hasValue(plain);
    }

    @Test void whatWasSealedForAnotherWeekOrTokenStaysShut() throws GeneralSecurityException {
        var secret = X25519.generatePrivateKey();
        var admission = Token.of(new byte[64], new byte[256]);
        var keys = new WeekKeys(org.wellspring.figures.Week.parse("2026-10-26"), "leaf-a", "", "", Base64Url.encode(X25519.publicFromPrivate(secret)));
        var sealed = Base64Url.decode(SealedEnvelope.seal(keys, admission, 1, "{}".getBytes(StandardCharsets.UTF_8)).sealed());

        var otherWeek = "wellspring/envelope/1|2026-11-02|" + Sha256.hex(new byte[64]);
        var otherToken = "wellspring/envelope/1|2026-10-26|" + Sha256.hex(new byte[63]);

        assertThat(SealingKey.of(secret).open(sealed, otherWeek.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(SealingKey.of(secret).open(sealed, otherToken.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    /** Sections 5.1 and 5.2 of RFC 9180, base mode. */
    private static byte[] open(byte[] secret, byte[] encapsulated, byte[] ciphertext, byte[] info, byte[] aad, int aead) throws GeneralSecurityException {
        var suite = join("HPKE".getBytes(StandardCharsets.US_ASCII), new byte[] {0, 0x20, 0, 1, 0, (byte) aead});
        var shared = shared(secret, encapsulated);
        var context = join(new byte[] {0}, extract(suite, new byte[0], "psk_id_hash", new byte[0]), extract(suite, new byte[0], "info_hash", info));
        var pseudorandom = extract(suite, shared, "secret", new byte[0]);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(expand(suite, pseudorandom, "key", context, 16 * aead), "AES"),
            new GCMParameterSpec(128, expand(suite, pseudorandom, "base_nonce", context, 12)));
        cipher.updateAAD(aad);
        return cipher.doFinal(ciphertext);
    }

    /** The JDK's own DHKEM. */
    private static byte[] shared(byte[] secret, byte[] encapsulated) throws GeneralSecurityException {
        var key = KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(join(hex("302e020100300506032b656e04220420"), secret)));
        return KEM.getInstance("DHKEM").newDecapsulator(key).decapsulate(encapsulated).getEncoded();
    }

    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] material) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract()
            .addSalt(salt).addIKM(join("HPKE-v1".getBytes(StandardCharsets.US_ASCII), suite, label.getBytes(StandardCharsets.US_ASCII), material)).extractOnly());
    }

    private static byte[] expand(byte[] suite, byte[] pseudorandom, String label, byte[] info, int length) throws GeneralSecurityException {
        var labelled = join(new byte[] {0, (byte) length}, "HPKE-v1".getBytes(StandardCharsets.US_ASCII), suite, label.getBytes(StandardCharsets.US_ASCII), info);
        return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.expandOnly(new SecretKeySpec(pseudorandom, "Generic"), labelled, length));
    }

    private static byte[] join(byte[]... parts) {
        var joined = new java.io.ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
