package org.rapporteur.account;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findByEmail(String email);

    Optional<Account> findByIdAndEnabledTrue(UUID id);

    long count();
}
