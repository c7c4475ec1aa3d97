const DARK = "pf-v5-theme-dark";

/** Dark where the browser asks for it and the realm allows it, as Keycloak's own consoles do. */
export function followColorScheme(allowed: boolean): void {
  if (!allowed) return;
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = (dark: boolean) => document.documentElement.classList.toggle(DARK, dark);
  apply(query.matches);
  query.addEventListener("change", (event) => apply(event.matches));
}
