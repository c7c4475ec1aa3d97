/*
 * Adds "My permissions" to the navigation of Keycloak's account console: a link to that page of the console of Tenant
 * Access.
 *
 * Of the account console this needs: the JSON in #environment, and a navigation whose entries are list items with a link.
 * Where one of them is missing, there is no link; the account console itself is never changed, only added to.
 */
const ID = "nav-item-my-permissions";
/** The outermost comes first; entries may hold lists of their own. */
const LIST = "nav .pf-v5-c-nav__list";
const TITLES = { en: "My permissions", zh: "我的權限" };

/** Whatever goes wrong here is no reason for the account console to stop. */
function carefully(action) {
  return () => {
    try {
      action();
    } catch (error) {
      console.debug("My permissions are not linked:", error);
    }
  };
}

function addressOf({ serverBaseUrl, realm }) {
  const name = encodeURIComponent(realm);
  return new URL(`${serverBaseUrl}/realms/${name}/tenant-access/console/#/${name}/mine`, location.href);
}

/** A list item that looks like the others. */
function item(address, title) {
  const link = document.createElement("a");
  link.id = link.dataset.testid = ID;
  link.className = "pf-v5-c-nav__link";
  link.href = address;
  link.textContent = title;
  const element = document.createElement("li");
  element.className = "pf-v5-c-nav__item";
  element.append(link);
  return element;
}

function follow(address, title) {
  const update = carefully(() => {
    const list = document.querySelector(LIST);
    if (list?.querySelector(":scope > li") && !document.getElementById(ID)) list.append(item(address, title));
  });
  new MutationObserver(update).observe(document.body, { childList: true, subtree: true });
  update();
}

carefully(() => {
  const environment = JSON.parse(document.getElementById("environment").textContent);
  const address = addressOf(environment);
  const title = /^zh[-_](TW|HK|MO|Hant)/i.test(environment.locale ?? "") ? TITLES.zh : TITLES.en;
  // Not every server has the page; and a server that is elsewhere cannot be asked from here.
  const there = address.origin === location.origin ? fetch(address) : Promise.resolve({ ok: true });
  there.then(
    ({ ok }) => ok && carefully(() => follow(address, title))(),
    () => undefined,
  );
})();
