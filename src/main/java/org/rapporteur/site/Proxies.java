package org.rapporteur.site;

/** How the proxies in front of the portal are written in its settings. */
final class Proxies {

    /** An IPv4 or IPv6 address, never a name, with or without a prefix length. */
    static final String ADDRESS_OR_NETWORK =
            "(\\d{1,3}(\\.\\d{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?)"
                    + "|([0-9a-fA-F:]*:[0-9a-fA-F:.]*(/(\\d{1,2}|1[01]\\d|12[0-8]))?)";

    private Proxies() {}
}
