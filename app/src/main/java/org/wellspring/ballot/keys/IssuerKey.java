package org.wellspring.ballot.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;

/**
 * An RSA-2048 key that signs blindly for one week and one purpose (RFC 9474, RSABSSA-SHA384-PSS-Randomized). What it signs it
 * cannot read, and what it has signed it cannot recognise.
 */
public final class IssuerKey {
    private static final int BITS = 2048;

    private final RSAPrivateCrtKey key;

    private IssuerKey(RSAPrivateCrtKey key) {
        this.key = key;
    }

    public static IssuerKey make() {
        try {
            var maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(new RSAKeyGenParameterSpec(BITS, RSAKeyGenParameterSpec.F4));
            return new IssuerKey((RSAPrivateCrtKey) maker.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** @param encoded PKCS #8, as {@link #encoded} gave it */
    static IssuerKey of(byte[] encoded) {
        try {
            return new IssuerKey((RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | ClassCastException broken) {
            throw new IllegalStateException("An issuing key's file is damaged. Its week cannot give out tokens any more; the next bundle makes new keys.", broken);
        }
    }

    byte[] encoded() {
        return key.getEncoded();
    }

    /** The modulus, 256 bytes in base64url: all that anybody else needs to know of this key. */
    public String modulus() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(key.getModulus()));
    }

    /** Whether these bytes can be signed: as long as the modulus, and below it. */
    public boolean takes(byte[] blinded) {
        return blinded.length == length() && new BigInteger(1, blinded).compareTo(key.getModulus()) < 0;
    }

    /**
     * RSASP1 of RFC 8017, checked by raising the result again (RFC 9474, section 4.3): a faulty signature would give the key away.
     *
     * @param blinded what {@link #takes} accepts
     */
    public byte[] sign(byte[] blinded) {
        if (!takes(blinded)) {
            throw new IllegalArgumentException("A blinded message is as long as the modulus and below it.");
        }
        try {
            var rsa = Cipher.getInstance("RSA/ECB/NoPadding");
            rsa.init(Cipher.DECRYPT_MODE, key);
            var signature = new BigInteger(1, rsa.doFinal(blinded));
            if (!signature.modPow(key.getPublicExponent(), key.getModulus()).equals(new BigInteger(1, blinded))) {
                throw new IllegalStateException("A blind signature came out wrong and was thrown away. Nothing was given out; check this machine's memory.");
            }
            return bytes(signature);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Bytes of the modulus, of a blinded message and of a blind signature. */
    private int length() {
        return key.getModulus().bitLength() / 8;
    }

    private byte[] bytes(BigInteger number) {
        var digits = number.toString(16);
        return HexFormat.of().parseHex("0".repeat(2 * length() - digits.length()) + digits);
    }
}
