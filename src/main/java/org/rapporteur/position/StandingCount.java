package org.rapporteur.position;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many standings are drawn alike, for a legend.
 *
 * @param standing one of them
 */
public record StandingCount(Standing standing, long count) {

    private static final List<String> SHADES =
            List.of("for", "reserved", "against", "neutral", "mixed", "silent");

    /**
     * For, reserved, against, neutral, mixed, silent, unknown; what is filled before what is not.
     */
    static final Comparator<Standing> AS_DRAWN =
            Comparator.comparing((Standing standing) -> order(standing))
                    .thenComparing(standing -> word(standing))
                    .thenComparing(standing -> !standing.isFilled());

    static List<StandingCount> of(List<Standing> standings) {
        Map<Standing, Long> counts =
                standings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        standing -> standing,
                                        () -> new TreeMap<>(AS_DRAWN),
                                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> new StandingCount(count.getKey(), count.getValue()))
                .toList();
    }

    private static int order(Standing standing) {
        return standing.isKnown() ? SHADES.indexOf(standing.shade()) : SHADES.size();
    }

    private static String word(Standing standing) {
        return standing.stance() == null ? "" : Objects.requireNonNull(standing.stance()).name();
    }
}
