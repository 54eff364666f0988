package org.wellspring.notifications.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.platform.Installation;

class WebPushTests {
    private static final URI HERE = URI.create("http://localhost:8080");
    private static final String WORDS = "{\"title\":\"Wellspring\"}";

    @TempDir Path data;
    private PushService service;
    private WebPush push;

    @BeforeEach void open() {
        service = PushService.open();
        push = pushFrom(data);
    }

    @AfterEach void close() {
        service.close();
    }

    @Test void onlyThePhoneReadsWhatItIsSent() throws Exception {
        var phone = PhoneInHand.fresh();

        push.send(phone.at(service.endpoint("a")), WORDS, Duration.ofMinutes(20));
        var pushed = service.next();

        assertThat(phone.read(pushed.body())).isEqualTo(WORDS);
        assertThat(new String(pushed.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Wellspring");
        assertThat(pushed.header("Content-encoding")).isEqualTo("aes128gcm");
    }

    @Test void aPushThatIsLateIsDroppedByThePushService() throws Exception {
        push.send(PhoneInHand.fresh().at(service.endpoint("a")), WORDS, Duration.ofMinutes(12));

        assertThat(service.next().header("Ttl")).isEqualTo("720");
    }

    @Test void thePushServiceCanCheckThatItComesFromUs() throws Exception {
        push.send(PhoneInHand.fresh().at(service.endpoint("a")), WORDS, Duration.ofMinutes(20));
        var proof = service.next().header("Authorization");

        var token = proof.replaceAll("^vapid t=([^,]+),.*", "$1").split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8);
        assertThat(proof).endsWith("k=" + push.publicKey());
        assertThat(signedBy(push.publicKey(), token)).isTrue();
        assertThat(claims).contains(service.endpoint("a").getPort() + "").contains("mailto:").doesNotContain("/push/a");
    }

    @Test void theKeysStayTheSameAfterARestartAndAreOnlyOurs() throws Exception {
        var before = push.publicKey();

        assertThat(pushFrom(data).publicKey()).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("push/vapid.pem")))).isEqualTo("rw-------");
    }

    @Test void noKeyIsMadeBeforeSomebodyWantsPushes() {
        assertThat(push.keysMade()).isFalse();
        assertThat(data.resolve("push")).doesNotExist();
    }

    @Test void aPhoneThatIsGoneIsKnownToBeGone() {
        service.answer(410);

        assertThat(push.send(PhoneInHand.fresh().at(service.endpoint("a")), WORDS, Duration.ofMinutes(20))).isEqualTo(WebPush.Outcome.GONE);
    }

    @Test void aPushServiceInTroubleIsNotAskedAgain() {
        service.answer(503);

        assertThat(push.send(PhoneInHand.fresh().at(service.endpoint("a")), WORDS, Duration.ofMinutes(20))).isEqualTo(WebPush.Outcome.DROPPED);
        assertThat(service.waiting()).isEqualTo(1);
    }

    @Test void anAddressInsideTheHouseIsNeverCalled() {
        var strangers = PushServices.named("");

        assertThat(strangers.allow(URI.create("https://fcm.googleapis.com/fcm/send/x"))).isTrue();
        assertThat(strangers.allow(URI.create("https://updates.push.services.mozilla.com/wpush/v2/x"))).isTrue();
        for (var address : new String[] {"https://10.0.0.5/x", "https://localhost/x", "http://fcm.googleapis.com/x", "https://fcm.googleapis.com:8443/x",
            "https://fcm.googleapis.com.example.org/x", "https://evilpush.apple.com.example.org/x", "https://a@fcm.googleapis.com/x", "file:///etc/passwd", "https:///x"}) {
            assertThat(strangers.allow(URI.create(address))).as(address).isFalse();
        }
        assertThat(new PushServices(Set.of("10.0.0.5")).allow(URI.create("http://10.0.0.5/x"))).isFalse();
    }

    @Test void whatNoBrowserSaysIsNotTaken() {
        var phone = PhoneInHand.fresh();
        var offTheCurve = Base64.getUrlEncoder().withoutPadding().encodeToString(concat(new byte[] {4}, new byte[64]));

        assertThat(Subscription.heard("https://fcm.googleapis.com/x", phone.p256dh(), phone.auth())).isPresent();
        assertThat(Subscription.heard("https://fcm.googleapis.com/x", offTheCurve, phone.auth())).isEmpty();
        assertThat(Subscription.heard("https://fcm.googleapis.com/x", phone.p256dh(), "AAAA")).isEmpty();
        assertThat(Subscription.heard("https://fcm.googleapis.com/x", "not base64!", phone.auth())).isEmpty();
        assertThat(Subscription.heard("not an address", phone.p256dh(), phone.auth())).isEmpty();
        assertThat(Subscription.heard("https://fcm.googleapis.com/" + "x".repeat(1000), phone.p256dh(), phone.auth())).isEmpty();
    }

    /** RFC 8291, appendix A: the phone of these tests reads the bytes printed there. */
    @Test void ourReaderReadsTheBytesOfTheStandard() throws Exception {
        var keys = pair("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94",
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4");
        var body = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

        var read = PhoneInHand.with(keys, Base64.getUrlDecoder().decode("BTBZMqHH6r4Tts7J_aSIgg")).read(Base64.getUrlDecoder().decode(body));

        assertThat(read).isEqualTo("When I grow up, I want to be a watermelon");
    }

    private static WebPush pushFrom(Path data) {
        return new WebPush(new Installation(HERE, HERE, HERE, data, false), "127.0.0.1");
    }

    private static boolean signedBy(String publicKey, String[] token) throws GeneralSecurityException {
        var verify = Signature.getInstance("SHA256withECDSAinP1363Format");
        verify.initVerify(publicKey(publicKey));
        verify.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        return verify.verify(Base64.getUrlDecoder().decode(token[2]));
    }

    private static KeyPair pair(String privateKey, String publicKey) throws GeneralSecurityException {
        var secret = new BigInteger(1, Base64.getUrlDecoder().decode(privateKey));
        return new KeyPair(publicKey(publicKey), KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(secret, p256())));
    }

    private static ECPublicKey publicKey(String base64url) throws GeneralSecurityException {
        var point = Base64.getUrlDecoder().decode(base64url);
        var w = new ECPoint(new BigInteger(1, point, 1, 32), new BigInteger(1, point, 33, 32));
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(w, p256()));
    }

    private static ECParameterSpec p256() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
