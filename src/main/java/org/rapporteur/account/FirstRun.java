package org.rapporteur.account;

import org.rapporteur.site.RapporteurProperties;
import org.rapporteur.site.RapporteurProperties.Setup;
import org.rapporteur.site.WrongSetting;
import org.rapporteur.web.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What happens when a portal without an administrator starts: one is made from the settings, or the
 * log shows the link to the setup page.
 */
@Component
class FirstRun implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);

    private static final String BOX =
            """

            ┌──────────────────────────────────────────────────────────────────────────────────┐
            │  This portal has no administrator yet. Make one here, once:                      │
            └──────────────────────────────────────────────────────────────────────────────────┘

                {}

                The code behind # is also in {}
            """;

    private final SetupDesk desk;
    private final SetupCodes codes;
    private final PasswordRules rules;
    private final RapporteurProperties properties;
    private final MessageSource words;

    FirstRun(
            SetupDesk desk,
            SetupCodes codes,
            PasswordRules rules,
            RapporteurProperties properties,
            MessageSource words) {
        this.desk = desk;
        this.codes = codes;
        this.rules = rules;
        this.properties = properties;
        this.words = words;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Setup setup = properties.setup();
        String email = setup.email();
        Path file = setup.passwordFile();
        if (desk.isDone() || (email == null && file == null)) {
            return;
        } else if (email == null) {
            throw new WrongSetting("rapporteur.setup.email", "is needed with a password file");
        } else if (file == null) {
            throw new WrongSetting("rapporteur.setup.password-file", "is needed with an e-mail");
        }
        make(email, setup.name(), passwordIn(file));
    }

    private void make(String email, String name, String password) {
        rules.fault(password, email, name)
                .ifPresent(fault -> {
                    throw new WrongSetting(
                            "rapporteur.setup.password-file",
                            words.getMessage(fault, null, Locale.ENGLISH));
                });
        try {
            desk.setUp(email, name, password, null);
        } catch (NotFound otherNodeWasFirst) {
            LOG.info("Another node has made the first administrator");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void showTheWayIn() {
        if (!desk.isDone()) {
            String link = properties.baseUrl().address("/setup") + "#" + codes.current();
            LOG.warn(BOX, link, properties.dataFolder().resolve("setup-code"));
        }
    }

    private static String passwordIn(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException failure) {
            throw new WrongSetting("rapporteur.setup.password-file", "cannot be read: " + file);
        }
    }
}
