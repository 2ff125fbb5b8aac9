package org.rapporteur.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * Remembers who is signed in. A session holds only the identifier of the account; name, role and
 * whether the account may still be used are read anew for each request, so a change takes effect at
 * once. All sessions of an account can be found by its identifier.
 */
@Component
class SignInSessions implements SecurityContextRepository {

    private static final String ACCOUNT =
            FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Accounts accounts;

    SignInSessions(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Starts a new session for a person; whatever session there was before ends. */
    void begin(SignedIn person, HttpServletRequest request) {
        end(request);
        request.getSession(true).setAttribute(ACCOUNT, person.id().toString());
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still demands it
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        SecurityContext context = new SecurityContextImpl();
        personOf(exchange.getRequest())
                .ifPresent(person ->
                        context.setAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(
                                        person,
                                        null,
                                        AuthorityUtils.createAuthorityList(
                                                person.role().authority()))));
        return context;
    }

    /** Nothing to do: a session begins only by {@link #begin}. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return accountIn(request).isPresent();
    }

    private Optional<SignedIn> personOf(HttpServletRequest request) {
        return accountIn(request)
                .map(UUID::fromString)
                .flatMap(accounts::findByIdAndEnabledTrue)
                .map(Account::signedIn);
    }

    private static Optional<String> accountIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        @Nullable Object account = session == null ? null : session.getAttribute(ACCOUNT);
        return Optional.ofNullable((String) account);
    }
}
