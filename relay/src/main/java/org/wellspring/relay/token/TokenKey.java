package org.wellspring.relay.token;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import org.wellspring.relay.signed.Base64Url;

/** The public half of an issuing key: RSA-2048, e = 65537. Checks tokens; safe for use from several threads. */
public final class TokenKey {
    public static final BigInteger EXPONENT = BigInteger.valueOf(65537);
    /** SHA-384, MGF1 with SHA-384, 48 bytes of salt, trailer 1 (RFC 9474, section 5). */
    public static final PSSParameterSpec PSS = new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1);

    private final RSAPublicKey key;

    private TokenKey(RSAPublicKey key) {
        this.key = key;
    }

    /**
     * @param modulus base64url of n, 256 bytes
     * @throws IllegalArgumentException unless n is odd and has exactly 2048 bits
     */
    public static TokenKey of(String modulus) {
        var n = new BigInteger(1, Base64Url.decode(modulus, Token.SIGNATURE_BYTES));
        if (n.bitLength() != 2048 || !n.testBit(0)) {
            throw new IllegalArgumentException("An RSA modulus has exactly 2048 bits and is odd.");
        }
        return ofAnySize(n);
    }

    /** As {@link #of}, also for the sizes that the RFC's vectors have. */
    public static TokenKey ofAnySize(BigInteger n) {
        try {
            return new TokenKey((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(n, EXPONENT)));
        } catch (GeneralSecurityException refused) {
            throw new IllegalArgumentException("This RSA modulus cannot be used.");
        }
    }

    public BigInteger modulus() {
        return key.getModulus();
    }

    /** Whether the token was signed under this key; wrong lengths and signatures of n or more are not. */
    public boolean signed(Token token) {
        try {
            return signed(token.preparedBytes(), token.signatureBytes());
        } catch (IllegalArgumentException wrongLength) {
            return false;
        }
    }

    /** As {@link #signed(Token)}, for a message of any length. */
    public boolean signed(byte[] message, byte[] signature) {
        if (new BigInteger(1, signature).compareTo(key.getModulus()) >= 0) {
            return false;
        }
        try {
            var check = Signature.getInstance("RSASSA-PSS");
            check.setParameter(PSS);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }
}
