/*
 * Says a date that is only partly known in the words readers will see, while it is typed.
 *
 * <div data-date-words="/admin/lookup/date" data-shown="Readers will see: {0}"><input …></div>
 * The address answers {words} or {refused} to ?edtf=. Without script the server says it after each answer.
 */
const PATIENCE = 200;

for (const place of document.querySelectorAll("[data-date-words]")) {
    const input = place.querySelector("input");
    let waiting = 0;

    const say = async () => {
        const typed = input.value.trim();
        if (typed === "") {
            output(place, input).textContent = "";
            return;
        }
        const address = `${place.dataset.dateWords}?${new URLSearchParams({ edtf: typed })}`;
        const answer = await fetch(address, { headers: { Accept: "application/json" } });
        if (answer.ok && input.value.trim() === typed) {
            const { words, refused } = await answer.json();
            output(place, input).textContent =
                words === null ? refused : place.dataset.shown.replace("{0}", words);
        }
    };

    input.addEventListener("input", () => {
        window.clearTimeout(waiting);
        waiting = window.setTimeout(() => say().catch(() => {}), PATIENCE);
    });
}

function output(place, input) {
    const there = place.querySelector("output");
    if (there) {
        return there;
    }
    const made = document.createElement("output");
    made.className = "shown";
    made.htmlFor = input.id;
    input.after(made);
    return made;
}
