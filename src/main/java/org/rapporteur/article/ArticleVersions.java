package org.rapporteur.article;

import org.springframework.data.repository.Repository;

import java.util.UUID;

interface ArticleVersions extends Repository<ArticleVersion, UUID> {

    ArticleVersion save(ArticleVersion version);
}
