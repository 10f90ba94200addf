// A few keys, where nothing is being typed: / to search, j and k through a list.
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [role=slider]")) return;
  if (event.key === "/") {
    document.querySelector("#words")?.focus();
    event.preventDefault();
  }
  const way = { j: 1, k: -1 }[event.key];
  if (!way) return;
  const links = [...document.querySelectorAll(".rows .what > a")];
  const now = links.indexOf(document.activeElement);
  links[Math.min(Math.max(now + way, 0), links.length - 1)]?.focus();
});
