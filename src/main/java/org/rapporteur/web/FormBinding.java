package org.rapporteur.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

import java.beans.PropertyEditorSupport;

/**
 * How what a browser sent becomes a form. No form fails to come about: a box that was sent with
 * anything but "true" is not checked.
 */
@ControllerAdvice
class FormBinding {

    @InitBinder(FormPages.FORM)
    void boxes(WebDataBinder binder) {
        binder.registerCustomEditor(Boolean.class, new Box());
    }

    private static final class Box extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String sent) {
            setValue("true".equals(sent));
        }
    }
}
