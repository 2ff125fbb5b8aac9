/*
 * Asks before something is done that readers will notice.
 *
 * <button data-confirm="Delete this draft? It cannot be brought back.">Delete draft</button>
 */
document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-confirm]");
    if (button && !window.confirm(button.dataset.confirm)) {
        event.preventDefault();
    }
});
