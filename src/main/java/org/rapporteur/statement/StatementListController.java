package org.rapporteur.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.statement.StatementLookup.Filter;
import org.rapporteur.web.BadQuery;
import org.rapporteur.web.TextFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;

/** The newsroom's list of statements, what was edited last first. */
@Controller
class StatementListController {

    private final StatementLookup statements;

    StatementListController(StatementLookup statements) {
        this.statements = statements;
    }

    @GetMapping("/admin/statements")
    ModelAndView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        Filter filter = new Filter(state(state), TextFilter.of(q).typed());
        ModelAndView page = new ModelAndView("statement/statement-desk");
        page.addObject("list", statements.page(filter, after));
        page.addObject("count", statements.count(filter));
        page.addObject("states", StatementState.values());
        page.addObject("state", state);
        page.addObject("q", q);
        return page;
    }

    private static @Nullable StatementState state(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return FieldReader.choice(StatementState.class, typed.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new BadQuery("state"));
    }
}
