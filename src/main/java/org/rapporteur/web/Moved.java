package org.rapporteur.web;

/** What is asked for has another address now: answered with 301 to that path of the portal. */
public final class Moved extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;

    /**
     * @param path the new address, a path that starts with one slash
     */
    public Moved(String path) {
        super("Moved", null, false, false);
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Not a path of the portal: " + path);
        }
        this.path = path;
    }

    public String path() {
        return path;
    }
}
