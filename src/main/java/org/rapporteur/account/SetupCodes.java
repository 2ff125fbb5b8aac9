package org.rapporteur.account;

import org.rapporteur.site.RapporteurProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The one-time code that proves who sets the portal up can read its log or its data folder: 160
 * random bits, in a file that only its owner can read. The database keeps the hash, so that every
 * node knows the codes of all.
 */
@Component
class SetupCodes {

    /** The digits of base 32 (RFC 4648), small. */
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

    private static final int LENGTH = 32;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private final JdbcClient jdbc;
    private final Clock clock;

    SetupCodes(RapporteurProperties properties, JdbcClient jdbc, Clock clock) {
        this.file = properties.dataFolder().resolve("setup-code");
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The code of this node: the one in the file if it is still good, else a new one. */
    String current() {
        try {
            String written = Files.exists(file) ? Files.readString(file).strip() : "";
            return knows(written) ? written : renewed();
        } catch (IOException failure) {
            throw new UncheckedIOException("The setup code cannot be kept in " + file, failure);
        }
    }

    /** Whether a code was shown by one of the nodes; hyphens, blanks and case do not matter. */
    boolean knows(String typed) {
        byte[] hash = hash(typed).getBytes(StandardCharsets.US_ASCII);
        boolean found = false;
        for (String known : hashes()) {
            found |= MessageDigest.isEqual(known.getBytes(StandardCharsets.US_ASCII), hash);
        }
        return found;
    }

    /** Forgets all codes, those of the other nodes included. */
    void forget() {
        jdbc.sql("delete from setup_code").update();
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String renewed() throws IOException {
        String code = generated();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, forTheOwnerOnly());
        Files.writeString(file, code + System.lineSeparator());
        jdbc.sql("insert into setup_code (code_hash, made_at) values (?, ?)")
                .params(hash(code), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return code;
    }

    /** For instance {@code abcd-efgh-…}: eight groups of four. */
    private String generated() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "");
            code.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return code.toString();
    }

    private List<String> hashes() {
        return jdbc.sql("select code_hash from setup_code")
                .query((row, number) -> String.valueOf(row.getString("code_hash")))
                .list();
    }

    private static String hash(String typed) {
        String digits = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(digits.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FileAttribute<?>[] forTheOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
