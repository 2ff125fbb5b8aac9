package org.rapporteur.site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every template, those of error pages included, what the layouts need. */
@Configuration(proxyBeanMethods = false)
class LayoutConfiguration {

    @Autowired
    void share(Layout layout, ObjectProvider<ThymeleafViewResolver> views) {
        views.ifAvailable(resolver -> resolver.addStaticVariable("layout", layout));
    }
}
