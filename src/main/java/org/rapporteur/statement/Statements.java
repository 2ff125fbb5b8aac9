package org.rapporteur.statement;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface Statements extends Repository<Statement, UUID> {

    Statement save(Statement statement);

    Optional<Statement> findById(UUID id);

    void delete(Statement statement);
}
