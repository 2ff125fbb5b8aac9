package org.rapporteur.statement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StatementVersions extends Repository<StatementVersion, UUID> {

    StatementVersion save(StatementVersion version);

    Optional<StatementVersion> findFirstByStatementIdOrderByVersionNumberDesc(UUID statementId);
}
