package org.rapporteur.site;

import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Forms are records: what was typed goes in through the constructor, which tidies it, and nothing
 * is written past it afterwards.
 */
@ControllerAdvice
class FormBinding {

    @InitBinder
    void onlyThroughTheConstructor(WebDataBinder binder) {
        ResolvableType type = binder.getTargetType();
        if (type != null && type.toClass().isRecord()) {
            binder.setDeclarativeBinding(true);
        }
    }
}
