package org.rapporteur.testing;

import org.rapporteur.Rapporteur;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The portal with its first content on PostgreSQL 18; only read by tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureMockMvc
@SpringBootTest(
        classes = Rapporteur.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {FreshDatabase.POSTGRES, "rapporteur.sample-content=true"})
public @interface WithContentOnPostgres {}
