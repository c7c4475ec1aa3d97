/** For a dialog: Escape closes an open list first, and only then the dialog with what was typed. */
export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return ({ target }) => {
    if (target instanceof Element && target.getAttribute("aria-expanded") === "true") return;
    close();
  };
}
