package org.wellspring.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Installation;
import org.wellspring.platform.PersonId;
import org.wellspring.web.LostDatabase;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said between browser and server to make or use a passkey (WebAuthn level 3). Each challenge waits in the browser's
 * session and is good for one answer. The device always checks that it is its owner.
 */
@Component
class PasskeyCeremony {
    private static final String MAKING = "passkey-making";
    private static final String USING = "passkey-using";
    /** Sessions are written to the hour: one that should live minutes must be given hours, or it is over before it began. */
    private static final Duration LIFE_FOR_A_STRANGER = Duration.ofHours(2);

    private final Webauthn4JRelyingPartyOperations operations;
    private final PasskeyHolders holders;
    private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyCeremony(PasskeyHolders holders, Passkeys passkeys, Installation installation) {
        this.holders = holders;
        var here = PublicKeyCredentialRpEntity.builder().id(installation.url().getHost()).name("Wellspring").build();
        this.operations = new Webauthn4JRelyingPartyOperations(holders, passkeys, here, Set.of(origin(installation)));
        operations.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
            .residentKey(ResidentKeyRequirement.REQUIRED).userVerification(UserVerificationRequirement.REQUIRED).build()));
    }

    /** Begins making a passkey. @return options for {@code navigator.credentials.create}, as JSON */
    String beginMaking(HttpServletRequest request, PersonId person) {
        var options = operations.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(known(person)));
        request.getSession().setAttribute(MAKING, options);
        return json.writeValueAsString(options);
    }

    /** @return whether the answer made a passkey */
    boolean finishMaking(HttpServletRequest request, String answer) {
        if (!(taken(request, MAKING) instanceof PublicKeyCredentialCreationOptions options)) {
            return false;
        }
        try {
            var credential = json.readValue(answer, new TypeReference<PublicKeyCredential<org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse>>() {});
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, new RelyingPartyPublicKey(credential, "passkey")));
            return true;
        } catch (RuntimeException unusable) {
            unlessAway(unusable);
            return false;
        }
    }

    /** Begins using a passkey. @return options for {@code navigator.credentials.get}, as JSON */
    String beginUsing(HttpServletRequest request) {
        boolean stranger = request.getSession(false) == null;
        var options = operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        var session = request.getSession();
        session.setAttribute(USING, options);
        if (stranger) {
            session.setMaxInactiveInterval((int) LIFE_FOR_A_STRANGER.toSeconds());
        }
        return json.writeValueAsString(options);
    }

    /** @return whose passkey answered, if it did so rightly */
    Optional<PersonId> finishUsing(HttpServletRequest request, String answer) {
        if (!(taken(request, USING) instanceof PublicKeyCredentialRequestOptions options)) {
            return Optional.empty();
        }
        try {
            var credential = json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var holder = operations.authenticate(new RelyingPartyAuthenticationRequest(options, credential));
            return holders.person(holder.getId());
        } catch (RuntimeException unusable) {
            unlessAway(unusable);
            return Optional.empty();
        }
    }

    /** An answer that nobody could look up is not a wrong one. */
    private static void unlessAway(RuntimeException failure) {
        if (LostDatabase.behind(failure)) {
            throw failure;
        }
    }

    private static @org.jspecify.annotations.Nullable Object taken(HttpServletRequest request, String challenge) {
        var session = request.getSession(false);
        var options = session == null ? null : session.getAttribute(challenge);
        if (options != null) {
            session.removeAttribute(challenge);
        }
        return options;
    }

    private static UsernamePasswordAuthenticationToken known(PersonId person) {
        return UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, java.util.List.of());
    }

    private static String origin(Installation installation) {
        var url = installation.url();
        return url.getScheme() + "://" + url.getAuthority();
    }
}
