package org.rapporteur.article;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface Articles extends Repository<Article, UUID> {

    Article save(Article article);

    Optional<Article> findById(UUID id);

    void delete(Article article);
}
