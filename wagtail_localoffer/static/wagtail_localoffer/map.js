/* Shows the services of a directory's page on a map, when somebody asks for it. */
(() => {
  "use strict";
  const section = document.getElementById("lo-map");
  if (!section) return;
  const button = section.querySelector("button");
  const area = section.querySelector(".lo-map__area");
  const none = section.querySelector(".lo-map__none");
  let map = null;
  let pins = null;

  const load = () =>
    new Promise((resolve, reject) => {
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = section.dataset.style;
      const script = document.createElement("script");
      script.src = section.dataset.script;
      let waiting = 2;
      style.onload = script.onload = () => --waiting || resolve();
      style.onerror = script.onerror = reject;
      document.head.append(style, script);
    });

  const describe = ({ name, place, distance, url }) => {
    // Text only: names come from editors and imports.
    const box = document.createElement("div");
    const link = document.createElement("a");
    link.href = url;
    link.textContent = name;
    box.append(link);
    for (const text of [place === name ? "" : place, distance]) {
      if (text) box.append(document.createElement("br"), text);
    }
    return box;
  };

  const draw = () => {
    if (!map) return;
    const data = document.getElementById("lo-pins");
    const places = data ? JSON.parse(data.textContent) : [];
    pins.clearLayers();
    for (const place of places) {
      const icon = L.divIcon({ className: "lo-pin", iconSize: [24, 24] });
      L.marker([place.latitude, place.longitude], { icon, title: place.name, riseOnHover: true })
        .bindPopup(describe(place))
        .addTo(pins);
    }
    none.hidden = places.length > 0;
    area.hidden = !places.length;
    if (places.length) {
      map.invalidateSize();
      map.fitBounds(pins.getBounds(), { padding: [30, 30], maxZoom: 14 });
    }
  };

  const start = async () => {
    await load();
    area.hidden = false;
    map = L.map(area, { zoomControl: false, scrollWheelZoom: false });
    L.control
      .zoom({ zoomInTitle: section.dataset.zoomIn, zoomOutTitle: section.dataset.zoomOut })
      .addTo(map);
    L.tileLayer(section.dataset.tiles, { attribution: section.dataset.attribution }).addTo(map);
    pins = L.featureGroup().addTo(map);
    draw();
  };

  button.addEventListener("click", async () => {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    if (!open) {
      area.hidden = none.hidden = true;
    } else if (map) {
      draw();
    } else {
      try {
        await start();
      } catch {
        // Without a map there is the list.
        section.hidden = true;
      }
    }
  });
  document.addEventListener("localoffer:results", () => {
    if (button.getAttribute("aria-expanded") === "true") draw();
  });
  section.hidden = false;
})();
