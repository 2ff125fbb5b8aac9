/*
 * Says whether a pasted address is known as a source; if it is not, opens the fields that describe it.
 *
 * <div data-known-source="/admin/lookup/sources" data-known="Known: {0}"><input …> … <details>…</details></div>
 * The address answers {source, address} to ?url=. Without script the server says it after each answer.
 */
for (const place of document.querySelectorAll("[data-known-source]")) {
    const input = place.querySelector("input");
    const details = place.querySelector("details");

    const say = async () => {
        const typed = input.value.trim();
        const address = `${place.dataset.knownSource}?${new URLSearchParams({ url: typed })}`;
        const answer = await fetch(address, { headers: { Accept: "application/json" } });
        if (answer.ok && input.value.trim() === typed) {
            const known = await answer.json();
            shown(input).textContent =
                known.source === null ? "" : place.dataset.known.replace("{0}", known.source);
            details.open = known.source === null && known.address;
        }
    };

    input.addEventListener("change", () => say().catch(() => {}));
}

function shown(input) {
    const there = input.parentElement.querySelector(".shown");
    if (there) {
        return there;
    }
    const made = document.createElement("p");
    made.className = "shown";
    made.setAttribute("role", "status");
    input.after(made);
    return made;
}
