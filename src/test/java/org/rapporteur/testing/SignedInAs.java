package org.rapporteur.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.rapporteur.account.SignedIn;
import org.rapporteur.site.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.util.UUID;

/**
 * Requests of people who are signed in, with the token of their form: {@code
 * browser.post().uri(…).with(SignedInAs.editor())}.
 */
public final class SignedInAs {

    public static final SignedIn ADA =
            person("01900000-0000-7000-8000-0000000000a1", "Ada Admin", Role.ADMINISTRATOR);

    public static final SignedIn EDIS =
            person("01900000-0000-7000-8000-0000000000e1", "Edis Editor", Role.EDITOR);

    public static final SignedIn CARLA =
            person("01900000-0000-7000-8000-0000000000c1", "Carla Contributor", Role.CONTRIBUTOR);

    private SignedInAs() {}

    public static RequestPostProcessor administrator() {
        return as(ADA);
    }

    public static RequestPostProcessor editor() {
        return as(EDIS);
    }

    public static RequestPostProcessor contributor() {
        return as(CARLA);
    }

    private static RequestPostProcessor as(SignedIn person) {
        RequestPostProcessor known =
                authentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                person,
                                null,
                                AuthorityUtils.createAuthorityList(person.role().authority())));
        return request -> csrf().postProcessRequest(known.postProcessRequest(request));
    }

    private static SignedIn person(String id, String name, Role role) {
        return new SignedIn(UUID.fromString(id), name, role);
    }
}
