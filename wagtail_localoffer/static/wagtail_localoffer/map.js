/* Shows the services of a directory's page on a map, when somebody asks for it. */
(() => {
  "use strict";
  const section = document.getElementById("lo-map");
  if (!section) return;
  const button = section.querySelector("button");
  const area = section.querySelector(".lo-map__area");
  let map = null;
  let pins = null;
  let starting = null;

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

  const read = () => {
    const data = document.getElementById("lo-pins");
    return data ? JSON.parse(data.textContent) : [];
  };

  const isOpen = () => button.getAttribute("aria-expanded") === "true";

  const draw = () => {
    const places = read();
    // Nothing to show: no button that shows nothing.
    section.hidden = !places.length;
    area.hidden = !(map && isOpen());
    if (area.hidden || section.hidden) return;
    pins.clearLayers();
    for (const place of places) {
      const icon = L.divIcon({ className: "lo-pin", iconSize: [24, 24] });
      L.marker([place.latitude, place.longitude], { icon, title: place.name, riseOnHover: true })
        .bindPopup(describe(place))
        .addTo(pins);
    }
    map.invalidateSize();
    map.fitBounds(pins.getBounds(), { padding: [30, 30], maxZoom: 14 });
  };

  const start = async () => {
    await load();
    area.hidden = false;
    map = L.map(area, { zoomControl: false, scrollWheelZoom: false });
    const { zoomIn: zoomInTitle, zoomOut: zoomOutTitle } = section.dataset;
    // Not at the top, where it would lie on what opens above a pin.
    L.control.zoom({ position: "bottomleft", zoomInTitle, zoomOutTitle }).addTo(map);
    L.tileLayer(section.dataset.tiles, { attribution: section.dataset.attribution }).addTo(map);
    pins = L.featureGroup().addTo(map);
  };

  button.addEventListener("click", async () => {
    button.setAttribute("aria-expanded", String(!isOpen()));
    try {
      // Once, however often somebody presses while it loads.
      if (isOpen()) await (starting = starting || start());
      draw();
    } catch {
      // Without a map there is the list.
      section.remove();
    }
  });
  document.addEventListener("localoffer:results", draw);
  draw();
})();
