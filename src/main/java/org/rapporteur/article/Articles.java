package org.rapporteur.article;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<Article, UUID> {

    Article save(Article article);

    Optional<Article> findById(UUID id);

    void delete(Article article);
}
