/* Swaps a directory's results in place. Never needed: every link and the form work without it. */
(() => {
  "use strict";
  const root = document.querySelector(".lo-directory");
  const form = document.getElementById("lo-question");
  if (!root || !form || !window.fetch || !window.AbortController) return;
  const find = (id, within = document) => within.querySelector(`[id="${id}"]`);
  let running = null;

  const swap = (page, focus) => {
    const open = new Map([...root.querySelectorAll("details[id]")].map((d) => [d.id, d.open]));
    for (const id of ["lo-filters", "lo-understood", "lo-found"]) find(id).innerHTML = find(id, page).innerHTML;
    for (const details of root.querySelectorAll("details[id]")) {
      if (open.has(details.id)) details.open = open.get(details.id);
    }
    // Whoever is typing goes on typing.
    if (document.activeElement !== find("lo-words")) form.innerHTML = find("lo-question", page).innerHTML;
    document.title = page.title;
    document.dispatchEvent(new CustomEvent("localoffer:results"));
    // Text only: a live region that is itself replaced is not read out.
    const count = find("lo-count");
    count.textContent = find("lo-count", page).textContent;
    // A tick box keeps the focus; after a link or the button it goes to the results.
    const target = focus && (find(focus) || count);
    if (target) target.focus({ preventScroll: true });
    if (target === count) count.scrollIntoView({ block: "nearest", behavior: "instant" });
  };

  const load = async (url, focus, remember = true, posted = null) => {
    if (running) running.abort();
    const mine = (running = new AbortController());
    root.setAttribute("aria-busy", "true");
    try {
      const options = { signal: mine.signal, credentials: "same-origin" };
      if (posted) Object.assign(options, { method: "POST", body: new FormData(posted) });
      const response = await fetch(url, options);
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (!response.ok || !find("lo-found", page)) throw new Error(response.status);
      // A posted postcode is answered with an address that holds its first part only.
      if (remember) history.pushState({}, "", posted ? response.url : url);
      swap(page, focus);
    } catch (error) {
      if (error.name === "AbortError") return;
      if (posted) posted.submit();
      else location.assign(url);
    } finally {
      if (running === mine) root.removeAttribute("aria-busy");
    }
  };

  const ask = (focus) => {
    const pairs = [...new FormData(form)].filter(([, value]) => value !== "");
    const query = new URLSearchParams(pairs).toString();
    load(form.getAttribute("action").split("?")[0] + (query ? `?${query}` : ""), focus);
  };

  const post = (near, focus) => load(near.getAttribute("action"), focus, true, near);

  form.addEventListener("submit", (event) => { event.preventDefault(); ask("lo-count"); });
  root.addEventListener("submit", (event) => {
    if (event.target.id !== "lo-near-form") return;
    event.preventDefault();
    post(event.target, "lo-count");
  });
  root.addEventListener("change", ({ target }) => {
    if (target.type === "checkbox") ask(target.id);
    // Once there is a place, another distance shows at once, as a tick does.
    if (target.id === "lo-within" && form.querySelector("[name=near]")) post(target.form, target.id);
  });
  root.addEventListener("click", (event) => {
    const link = event.target.closest(".lo-chips a, .lo-pages a, .lo-sort a, .lo-none > p > a[href^='/'], .lo-none > ul > li > a[href^='/']");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    load(link.href, "lo-count");
  });
  window.addEventListener("popstate", () => { if (!location.hash) load(location.href, "", false); });
})();
