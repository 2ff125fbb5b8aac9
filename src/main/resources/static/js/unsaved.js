/*
 * Says in words that a form holds something unsaved, and asks before it is left behind.
 *
 * <form data-unsaved> … <p class="unsaved" role="status" data-unsaved-note data-text="Unsaved changes"></p> … </form>
 * A form that comes back with something to mend is unsaved from the start: <form data-unsaved="yes">
 */
for (const form of document.querySelectorAll("form[data-unsaved]")) {
    const note = form.querySelector("[data-unsaved-note]");
    let unsaved = false;

    const mark = () => {
        unsaved = true;
        if (note && !note.textContent) {
            note.textContent = note.dataset.text;
        }
    };

    form.addEventListener("input", mark);
    form.addEventListener("change", mark);
    form.addEventListener("submit", (event) => {
        if (!event.defaultPrevented) {
            unsaved = false;
        }
    });
    window.addEventListener("beforeunload", (event) => {
        if (unsaved) {
            event.preventDefault();
        }
    });

    if (form.dataset.unsaved === "yes") {
        mark();
    }
}
