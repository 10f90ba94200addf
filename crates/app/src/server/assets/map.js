// Map and network: a state that is pointed at stands out, and on the map leads
// to its relation.
const map = document.querySelector("figure.map svg:not(.sign)");
if (map) {
  const own = map.querySelector(".own")?.dataset.code;
  map.addEventListener("click", (event) => {
    const code = event.target.closest("[data-code]")?.dataset.code;
    if (!code) return;
    location.assign(own && code !== own && !event.target.classList.contains("own") && event.target.getAttribute("class").includes("shade")
      ? "/relation/" + [own, code].sort().join("/")
      : "/?state=" + encodeURIComponent(code));
  });
}
for (const network of document.querySelectorAll("figure.network .drawn > svg")) {
  const ties = [...network.querySelectorAll("[data-ends]")];
  const nodes = [...network.querySelectorAll("[data-code]")];
  const stand = (code) => {
    const near = new Set([code]);
    for (const tie of ties) {
      const ends = tie.dataset.ends.split(" ");
      const with_it = ends.includes(code);
      if (with_it) ends.forEach((end) => near.add(end));
      tie.classList.toggle("dim", code !== null && !with_it);
    }
    for (const node of nodes) node.classList.toggle("dim", code !== null && !near.has(node.dataset.code));
  };
  for (const node of nodes) {
    node.addEventListener("pointerenter", () => stand(node.dataset.code));
    node.addEventListener("pointerleave", () => stand(null));
  }
}
