/*
 * Fills the setup code from the address (/setup#CODE), which no server and no log ever sees, and
 * takes it out of the address bar. <form data-setup-code="name-of-the-field">
 */
function fill(form) {
    const code = decodeURIComponent(location.hash.slice(1));
    if (code) {
        form.elements[form.dataset.setupCode].value = code;
        history.replaceState(history.state, "", location.pathname + location.search);
    }
}

for (const form of document.querySelectorAll("form[data-setup-code]")) {
    fill(form);
    addEventListener("hashchange", () => fill(form));
}
