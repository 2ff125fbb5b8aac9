package org.rapporteur;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal: readers browse it, editors add to it, and every quotation in it is a record. */
@SpringBootApplication
public class Rapporteur {

    static void main(String[] arguments) {
        SpringApplication.run(Rapporteur.class, arguments);
    }
}
