/*
 * Adds "Role management" to the navigation of Keycloak's admin console and shows the console of Tenant Access inside it.
 *
 * Of the admin console this needs: the JSON in #environment, one of the navigation's entries in NEIGHBOURS, the content
 * area CONTENT, and addresses of the form #/{realm}/…. Where one of them is missing there is no entry, or an entry that
 * leaves the admin console; the admin console itself is never changed, only added to.
 */
const PAGE = "role-management";
const NEIGHBOURS = ["nav-item-groups", "nav-item-users", "nav-item-roles", "nav-item-clients"];
const CONTENT = "kc-main-content-page-container";
const CURRENT = "pf-m-current";
const CHINESE = /\/resources\/[^/]+\/admin\/zh[-_](TW|HK|MO|Hant)\b/i;
const TITLES = { en: "Role management", zh: "角色管理" };

/** Whatever goes wrong here is no reason for the admin console to stop. */
function carefully(action) {
  return () => {
    try {
      action();
    } catch (error) {
      console.debug("Role management is not shown:", error);
    }
  };
}

/** Where the console of Tenant Access is, for who is signed in to this realm's admin console. */
function addressOf({ serverBaseUrl, realm }) {
  return new URL(`${serverBaseUrl}/realms/${encodeURIComponent(realm)}/tenant-access/console/`, location.href);
}

/** Not every server has it; and a server that is elsewhere cannot be asked from here. */
async function isThere(address) {
  return address.origin !== location.origin || (await fetch(address)).ok;
}

/** The admin console tells its language nowhere, but loads its texts in it. */
function title() {
  const chinese = performance.getEntriesByType("resource").some(({ name }) => CHINESE.test(name));
  return chinese ? TITLES.zh : TITLES.en;
}

/** The realm that the admin console shows, as its address spells it. */
function shownRealm(loginRealm) {
  return /^#\/([^/?]+)/.exec(location.hash)?.[1] ?? encodeURIComponent(loginRealm);
}

/** Whole, since older servers give the page a base for relative ones. */
function here(hash) {
  return `${location.origin}${location.pathname}${location.search}${hash}`;
}

function isOpen() {
  return new RegExp(`^#/[^/?]+/${PAGE}/?$`).test(location.hash);
}

/** The entry, made after the pattern of another one and put behind it; nothing if there is no other one. */
function entry() {
  const own = document.getElementById(`nav-item-${PAGE}`);
  if (own) return own;
  const neighbour = NEIGHBOURS.map((id) => document.getElementById(id)).find((found) => found?.closest("li"));
  if (!neighbour) return null;
  const item = neighbour.closest("li").cloneNode(true);
  const link = item.querySelector("a");
  link.id = link.dataset.testid = `nav-item-${PAGE}`;
  neighbour.closest("li").after(item);
  return link;
}

function setAttribute(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function markCurrent(link, current) {
  if (link.classList.contains(CURRENT) !== current) link.classList.toggle(CURRENT, current);
  if (current) setAttribute(link, "aria-current", "page");
  else link.removeAttribute("aria-current");
}

/** The frame in the content area; what the admin console has there stays, but is not seen. */
class Frame {
  #element = null;

  show(content, source, name) {
    if (this.#element?.parentElement === content && this.#element.dataset.source === source) return;
    this.hide();
    this.#element = document.createElement("iframe");
    this.#element.dataset.testid = "tenant-access-frame";
    this.#element.dataset.source = source;
    this.#element.title = name;
    this.#element.src = source;
    content.dataset.tenantAccess = "shown";
    content.append(this.#element);
  }

  hide() {
    if (!this.#element) return;
    delete this.#element.parentElement?.dataset.tenantAccess;
    this.#element.remove();
    this.#element = null;
  }
}

function addStyles() {
  const style = document.createElement("style");
  style.textContent = `
    [data-tenant-access] > :not([data-testid="tenant-access-frame"]) { display: none !important; }
    [data-testid="tenant-access-frame"] { border: 0; display: block; flex: 1 1 auto; inline-size: 100%; min-block-size: 0; }
  `;
  document.head.append(style);
}

/** Brings the entry and the frame in line with the address, as often as the admin console changes. */
function follow(environment, address) {
  const frame = new Frame();
  const embeds = address.origin === location.origin;

  const update = carefully(() => {
    const realm = shownRealm(environment.realm);
    const content = document.getElementById(CONTENT);
    const inside = embeds && content !== null;
    const outside = `${address}#/${realm}/`;
    const link = entry();
    const open = inside && isOpen();
    if (link) {
      const name = title();
      if (link.textContent !== name) link.textContent = name;
      setAttribute(link, "href", inside ? here(`#/${realm}/${PAGE}`) : outside);
      markCurrent(link, open);
    }
    if (open) frame.show(content, `${address}?embedded=true#/${realm}/`, title());
    else frame.hide();
  });

  let due = false;
  const updateSoon = () => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      update();
    });
  };
  addStyles();
  new MutationObserver(updateSoon).observe(document.body, { childList: true, subtree: true });
  addEventListener("hashchange", update);
  addEventListener("popstate", update);
  update();
}

carefully(() => {
  const environment = JSON.parse(document.getElementById("environment").textContent);
  const address = addressOf(environment);
  isThere(address).then(
    (there) => there && carefully(() => follow(environment, address))(),
    () => undefined,
  );
})();
