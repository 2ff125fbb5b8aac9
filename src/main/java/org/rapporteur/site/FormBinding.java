package org.rapporteur.site;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.FormPages;
import org.rapporteur.web.Typed;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

import java.beans.PropertyEditorSupport;

/**
 * Forms are records: what was typed goes in through the constructor, which tidies it, and nothing
 * is written past it afterwards. No form fails to come about.
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

    /**
     * A box that was sent with anything but "true" is not checked; no record has a version that
     * cannot be read.
     */
    @InitBinder(FormPages.FORM)
    void boxesAndVersions(WebDataBinder binder) {
        binder.registerCustomEditor(Boolean.class, new Box());
        binder.registerCustomEditor(Long.class, new Version());
    }

    private static final class Box extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String sent) {
            setValue("true".equals(sent));
        }
    }

    private static final class Version extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String sent) {
            setValue(sent == null || sent.isBlank() ? null : Typed.version(sent.strip()));
        }
    }
}
