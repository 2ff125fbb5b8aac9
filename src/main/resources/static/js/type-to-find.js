/*
 * Fills the list of a field while an editor types.
 *
 * <input list="actors" data-find="/admin/lookup/actors"> <datalist id="actors">…</datalist>
 * The address answers [{value, label}] to ?q=. Without script the list stays as it came.
 */
const PATIENCE = 150;

for (const input of document.querySelectorAll("input[data-find]")) {
    let waiting = 0;
    let asked = "";

    const fill = async () => {
        const typed = input.value.trim();
        const list = input.list;
        if (!list || typed === "" || typed === asked || isChosen(list, typed)) {
            return;
        }
        asked = typed;
        const address = `${input.dataset.find}?${new URLSearchParams({ q: typed })}`;
        const answer = await fetch(address, { headers: { Accept: "application/json" } });
        if (answer.ok && input.value.trim() === typed) {
            const found = await answer.json();
            list.replaceChildren(...found.map((record) => option(record, typed)));
        }
    };

    input.addEventListener("input", () => {
        window.clearTimeout(waiting);
        waiting = window.setTimeout(() => fill().catch(() => {}), PATIENCE);
    });
}

/* Browsers offer only what contains the letters typed; who was found by others carries those as well. */
function option({ value, label }, typed) {
    const shown = `${value} ${label}`.toLowerCase().includes(typed.toLowerCase());
    return new Option(shown ? label : `${typed} – ${label}`, value);
}

function isChosen(list, typed) {
    return [...list.options].some((option) => option.value === typed);
}
