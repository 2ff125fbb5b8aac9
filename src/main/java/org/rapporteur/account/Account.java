package org.rapporteur.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.rapporteur.site.Role;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A person who may sign in. */
@Entity
class Account {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passwordHash;
    private boolean enabled;
    private Instant createdAt;

    @SuppressWarnings("NullAway") // for JPA, which fills the fields itself
    protected Account() {}

    Account(String email, String name, Role role, String passwordHash, Instant createdAt) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.email = normalised(email);
        this.name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        this.role = role;
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.createdAt = createdAt;
    }

    /** One person, one spelling: letter case and the way accents are encoded do not matter. */
    static String normalised(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isEnabled() {
        return enabled;
    }

    Instant createdAt() {
        return createdAt;
    }

    SignedIn signedIn() {
        return new SignedIn(id, name, role);
    }
}
