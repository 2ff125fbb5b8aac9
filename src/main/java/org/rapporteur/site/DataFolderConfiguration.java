package org.rapporteur.site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the data folder before anything is written into it, first of all by the database. */
@Configuration(proxyBeanMethods = false)
class DataFolderConfiguration {

    @Bean
    static BeanPostProcessor dataFolderBeforeTheDatabase(
            ObjectProvider<RapporteurProperties> properties) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof JdbcConnectionDetails database) {
                    make(DataFolder.of(properties.getObject().dataFolder()), database);
                }
                return bean;
            }
        };
    }

    private static void make(DataFolder folder, JdbcConnectionDetails database) {
        folder.make();
        if (database.getJdbcUrl().equals(folder.databaseUrl())) {
            folder.makeDatabaseFile();
        }
    }
}
