package org.wellspring.notifications.push;

import java.math.BigInteger;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;

/**
 * Where and under which key one browser takes pushes (Push API, {@code PushSubscription.toJSON()}).
 *
 * @param p256dh the browser's public key: 65 bytes, uncompressed point on P-256, base64url
 * @param auth 16 bytes, base64url
 */
public record Subscription(URI endpoint, String p256dh, String auth) {
    private static final int LONGEST = 1000;
    private static final BigInteger P = new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    private static final BigInteger B = new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);

    /** @return nothing when a browser cannot have said this */
    public static Optional<Subscription> heard(String endpoint, String p256dh, String auth) {
        try {
            boolean sound = endpoint.length() <= LONGEST && onTheCurve(bytes(p256dh)) && bytes(auth).length == 16;
            return sound ? Optional.of(new Subscription(URI.create(endpoint), p256dh, auth)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }

    /** y² = x³ - 3x + b: a point beside the curve would give away bits of a private key. */
    private static boolean onTheCurve(byte[] point) {
        if (point.length != 65 || point[0] != 4) {
            return false;
        }
        var x = new BigInteger(1, point, 1, 32);
        var y = new BigInteger(1, point, 33, 32);
        var right = x.modPow(BigInteger.valueOf(3), P).subtract(x.multiply(BigInteger.valueOf(3))).add(B).mod(P);
        return x.compareTo(P) < 0 && y.compareTo(P) < 0 && y.modPow(BigInteger.TWO, P).equals(right);
    }
}
