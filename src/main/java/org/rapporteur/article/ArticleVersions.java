package org.rapporteur.article;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface ArticleVersions extends Repository<ArticleVersion, UUID> {

    ArticleVersion save(ArticleVersion version);

    Optional<ArticleVersion> findByArticleIdAndVersionNumber(UUID article, int number);
}
