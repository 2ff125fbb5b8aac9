package org.rapporteur.statement;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface StatementVersions extends Repository<StatementVersion, UUID> {

    StatementVersion save(StatementVersion version);

    Optional<StatementVersion> findFirstByStatementIdOrderByVersionNumberDesc(UUID statementId);
}
