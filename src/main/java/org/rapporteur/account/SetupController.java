package org.rapporteur.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.NotFound;
import org.rapporteur.web.Notice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** The page on which the first administrator is made; once that is done there is no such page. */
@Controller
@RequestMapping("/setup")
class SetupController {

    private static final String PAGE = "account/setup";

    private final SetupDesk desk;
    private final PasswordRules rules;
    private final Attempts attempts;

    SetupController(SetupDesk desk, PasswordRules rules, Attempts attempts) {
        this.desk = desk;
        this.rules = rules;
        this.attempts = attempts;
    }

    @GetMapping
    String form(Model model) {
        onlyOnce();
        model.addAttribute("form", SetupForm.empty());
        return PAGE;
    }

    @PostMapping
    String setUp(
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult issues,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        onlyOnce();
        String network = Attempts.networkOf(request.getRemoteAddr());
        Optional<Duration> wait = attempts.toSetUp(network);
        if (wait.isPresent()) {
            return tooManyWrongCodes(wait.get(), issues, response);
        }
        checkCode(form, issues, network);
        if (!issues.hasErrors()) {
            checkPassword(form, issues);
        }
        if (issues.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        desk.setUp(known(form.email()), known(form.name()), known(form.password()), network);
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.of("account.setup.done"));
        return "redirect:/sign-in";
    }

    private void onlyOnce() {
        if (desk.isDone()) {
            throw new NotFound();
        }
    }

    private static String tooManyWrongCodes(
            Duration wait, BindingResult issues, HttpServletResponse response) {
        long seconds = wait.toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        issues.reject("account.setup.wait", new Object[] {seconds}, null);
        return PAGE;
    }

    private void checkCode(SetupForm form, BindingResult issues, String network) {
        if (!issues.hasFieldErrors("code") && !desk.knowsCode(known(form.code()))) {
            attempts.wrongSetupCode(network);
            issues.rejectValue("code", "account.setup.code.wrong");
        }
    }

    private void checkPassword(SetupForm form, BindingResult issues) {
        rules.fault(known(form.password()), known(form.email()), known(form.name()))
                .ifPresent(fault -> issues.rejectValue("password", fault));
    }

    private static String known(@Nullable String typed) {
        return Objects.requireNonNull(typed);
    }
}
