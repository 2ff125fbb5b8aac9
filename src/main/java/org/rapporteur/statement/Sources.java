package org.rapporteur.statement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Sources extends Repository<Source, UUID> {

    Source save(Source source);

    Optional<Source> findById(UUID id);

    Optional<Source> findByAddressKey(String addressKey);
}
