package org.rapporteur.site;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * The folder that holds the portal's data, and the database file in it. Both are for the account
 * under which the portal runs: what was never published is in there, and who may sign in.
 */
final class DataFolder {

    /** The setting that names it. */
    static final String SETTING = "rapporteur.data-folder";

    private static final String DATABASE = "rapporteur";
    private static final String DATABASE_FILE = DATABASE + ".mv.db";

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /**
     * The folder that the setting names.
     *
     * @throws WrongSetting if it cannot be the name of one
     */
    static DataFolder of(String written) {
        if (written.isBlank()) {
            throw new WrongSetting(SETTING, "must name a folder, for instance ./data");
        } else if (written.indexOf(';') >= 0) {
            throw new WrongSetting(SETTING, "must not contain a semicolon: " + written);
        }
        try {
            return of(Path.of(written));
        } catch (InvalidPathException impossible) {
            throw new WrongSetting(SETTING, "cannot be a folder: " + impossible.getReason());
        }
    }

    static DataFolder of(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    /** The address of the database that lies in it. */
    String databaseUrl() {
        return "jdbc:h2:file:"
                + path.resolve(DATABASE)
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    /**
     * Makes the folder if it is not there, for its owner only; one that is there stays as it is.
     *
     * @throws WrongSetting if it cannot be made or written
     */
    void make() {
        try {
            Files.createDirectories(path, forItsOwner("rwx------"));
        } catch (FileAlreadyExistsException file) {
            throw new WrongSetting(SETTING, "is a file, not a folder: " + path);
        } catch (IOException failure) {
            throw new WrongSetting(SETTING, "cannot be made: " + path);
        }
        if (!Files.isWritable(path)) {
            throw new WrongSetting(SETTING, "cannot be written: " + path);
        }
    }

    /** Makes the database file, for its owner only, before the database does so for everybody. */
    void makeDatabaseFile() {
        Path file = path.resolve(DATABASE_FILE);
        try {
            if (Files.notExists(file)) {
                Files.createFile(file, forItsOwner("rw-------"));
            } else if (isPosix()) {
                hideFromOthers(file);
            }
        } catch (IOException failure) {
            throw new WrongSetting(SETTING, "holds a database that is not the portal's: " + file);
        }
    }

    /** A group may have been let in on purpose; everybody never. */
    private static void hideFromOthers(Path file) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        if (permissions.removeAll(PosixFilePermissions.fromString("------rwx"))) {
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    private static FileAttribute<?>[] forItsOwner(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
