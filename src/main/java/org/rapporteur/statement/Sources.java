package org.rapporteur.statement;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface Sources extends Repository<Source, UUID> {

    Source save(Source source);

    Optional<Source> findById(UUID id);

    Optional<Source> findByAddressKey(String addressKey);
}
