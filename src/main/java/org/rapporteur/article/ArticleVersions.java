package org.rapporteur.article;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ArticleVersions extends Repository<ArticleVersion, UUID> {

    ArticleVersion save(ArticleVersion version);
}
