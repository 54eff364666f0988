package org.wellspring.notifications.push;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A phone that takes pushes: holds its private key and reads RFC 8188/8291 bodies with nothing but the JDK. */
public final class PhoneInHand {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private final KeyPair keys;
    private final byte[] auth;

    private PhoneInHand(KeyPair keys, byte[] auth) {
        this.keys = keys;
        this.auth = auth;
    }

    public static PhoneInHand fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var auth = new byte[16];
            new java.security.SecureRandom().nextBytes(auth);
            return new PhoneInHand(generator.generateKeyPair(), auth);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A phone with given keys, for the vector of RFC 8291, appendix A. */
    static PhoneInHand with(KeyPair keys, byte[] auth) {
        return new PhoneInHand(keys, auth);
    }

    public Subscription at(URI endpoint) {
        return new Subscription(endpoint, p256dh(), auth());
    }

    public String p256dh() {
        return URL.encodeToString(point((ECPublicKey) keys.getPublic()));
    }

    public String auth() {
        return URL.encodeToString(auth);
    }

    /** @param body salt (16), record size (4), key length (1), the sender's key, one encrypted record */
    public String read(byte[] body) throws GeneralSecurityException {
        var in = ByteBuffer.wrap(body);
        var salt = take(in, 16);
        in.getInt();
        var sender = take(in, in.get());
        var ikm = hkdf(auth, agreed(sender), concat("WebPush: info\0".getBytes(US_ASCII), point((ECPublicKey) keys.getPublic()), sender), 32);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(hkdf(salt, ikm, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16), "AES"),
            new GCMParameterSpec(128, hkdf(salt, ikm, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12)));
        var record = cipher.doFinal(take(in, in.remaining()));
        int end = record.length - 1;
        while (record[end] == 0) {
            end--;
        }
        if (record[end] != 2) {
            throw new GeneralSecurityException("not the last record");
        }
        return new String(record, 0, end, UTF_8);
    }

    private byte[] agreed(byte[] sender) throws GeneralSecurityException {
        var parameters = ((ECPublicKey) keys.getPublic()).getParams();
        var point = new ECPoint(new BigInteger(1, sender, 1, 32), new BigInteger(1, sender, 33, 32));
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, parameters)), true);
        return agreement.generateSecret();
    }

    private static byte[] hkdf(byte[] salt, byte[] ikm, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(hmac(salt, ikm), concat(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    static byte[] point(ECPublicKey key) {
        return concat(new byte[] {4}, fixed(key.getW().getAffineX()), fixed(key.getW().getAffineY()));
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] take(ByteBuffer in, int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
