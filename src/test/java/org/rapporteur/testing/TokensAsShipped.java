package org.rapporteur.testing;

import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the portal itself keeps the tokens of forms. A request made {@code with(csrf())} leaves
 * another way behind in the portal that it was sent to; a test that looks at real cookies puts the
 * portal's own back first.
 */
@Component
public class TokensAsShipped {

    private static final String FIELD = "tokenRepository";

    private final Map<CsrfFilter, Object> shipped = new HashMap<>();

    TokensAsShipped(List<SecurityFilterChain> doors) {
        doors.stream()
                .flatMap(door -> door.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .map(CsrfFilter.class::cast)
                .forEach(filter -> shipped.put(filter, own(filter)));
    }

    private static Object own(CsrfFilter filter) {
        return Objects.requireNonNull(ReflectionTestUtils.getField(filter, FIELD));
    }

    /** Puts them back. */
    public void restore() {
        shipped.forEach((filter, own) -> ReflectionTestUtils.setField(filter, FIELD, own));
    }
}
