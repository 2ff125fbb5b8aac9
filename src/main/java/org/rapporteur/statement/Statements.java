package org.rapporteur.statement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Statements extends Repository<Statement, UUID> {

    Statement save(Statement statement);

    Optional<Statement> findById(UUID id);

    void delete(Statement statement);
}
