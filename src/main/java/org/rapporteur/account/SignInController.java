package org.rapporteur.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.rapporteur.account.SignInDesk.Answer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;
import java.util.Objects;

/** The door of the newsroom. */
@Controller
class SignInController {

    private static final String PAGE = "account/sign-in";

    private final SignInDesk desk;
    private final SignInSessions sessions;

    SignInController(SignInDesk desk, SignInSessions sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    String form(
            @RequestParam(required = false) @Nullable String to,
            @Nullable SignedIn person,
            Model model) {
        SignInForm form = SignInForm.leadingTo(to);
        model.addAttribute("form", form);
        return person == null ? PAGE : "redirect:" + form.destination();
    }

    @PostMapping("/sign-in")
    String signIn(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult issues,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (issues.hasErrors()) {
            return again(response, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        String email = Objects.requireNonNull(form.email());
        String password = Objects.requireNonNull(form.password());
        return switch (desk.signIn(email, password, request.getRemoteAddr())) {
            case Answer.Welcome(SignedIn person) -> {
                sessions.begin(person, request);
                yield "redirect:" + form.destination();
            }
            case Answer.Refused() -> {
                issues.reject("account.sign-in.refused");
                yield again(response, HttpStatus.UNPROCESSABLE_ENTITY);
            }
            case Answer.Wait(Duration time) -> {
                long seconds = time.toSeconds() + 1;
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
                issues.reject("account.sign-in.wait", new Object[] {seconds}, null);
                yield again(response, HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        sessions.end(request);
        return "redirect:/sign-in";
    }

    private static String again(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        return PAGE;
    }
}
