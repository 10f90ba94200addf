// The chart of a relation: pointing at a week tells of it, dragging zooms, arrow
// keys move. The page is whole without this.
const DAY = 86400000;
const figure = document.querySelector("figure.chart");
// Of the two drawings the one that this screen shows.
const shown = [...(figure?.querySelectorAll("svg[data-weeks]") ?? [])].find((svg) => svg.getBoundingClientRect().width > 0);
if (shown) enliven(shown);

function enliven(svg) {
  const data = svg.dataset;
  const weeks = Number(data.weeks);
  const [left, right, top, bottom] = ["left", "right", "top", "bottom"].map((key) => Number(data[key]));
  const from = Date.parse(data.from + "T00:00:00Z");
  const monday = (at) => new Date(from + at * 7 * DAY).toISOString().slice(0, 10);
  const middle = (at) => left + ((at + 0.5) * (right - left)) / weeks;
  const shape = (name, values) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
    return made;
  };
  const element = (name, text) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    return made;
  };

  figure.classList.add("scripted");
  // The links of the weeks are for those without a script; a slider holds none.
  svg.querySelectorAll("a").forEach((link) => link.remove());
  svg.removeAttribute("aria-hidden");
  svg.setAttribute("role", "slider");
  svg.setAttribute("tabindex", "0");
  svg.setAttribute("aria-label", "Week");
  svg.setAttribute("aria-valuemin", "0");
  svg.setAttribute("aria-valuemax", String(weeks - 1));
  const frame = svg.closest(".scroll");
  frame?.removeAttribute("tabindex");
  const cursor = svg.appendChild(shape("line", { class: "cursor", y1: top, y2: bottom, visibility: "hidden" }));
  const dragged = svg.appendChild(shape("rect", { class: "drag", y: top, height: bottom - top, visibility: "hidden" }));
  const tip = figure.appendChild(element("div"));
  tip.className = "tip";
  tip.hidden = true;

  const levels = new Map();
  const whole = fetch("/api" + data.path + "?limit=1&from=" + data.from + "&to=" + monday(weeks - 1))
    .then((answer) => answer.json())
    .then((page) => page.levels.forEach((level) => levels.set(level.week, level)))
    .catch(() => {});
  const told = new Map();
  let at = data.week ? Math.round((Date.parse(data.week + "T00:00:00Z") - from) / (7 * DAY)) : weeks - 1;
  at = Math.min(Math.max(at, 0), weeks - 1);
  let start = null;
  let asked = 0;
  let drawn = false;

  const words = (week) => {
    const level = levels.get(week);
    if (!level) return "no acts";
    const index = level.evidence === "recent"
      ? "index " + level.index[0].toFixed(0) + " (" + level.index[1].toFixed(0) + " to " + level.index[2].toFixed(0) + ")"
      : "no recent evidence";
    return index + ", " + level.cooperation + " cooperative and " + level.conflict + " conflictive acts";
  };
  const show = async (week, quiet) => {
    at = Math.min(Math.max(week, 0), weeks - 1);
    const day = monday(at);
    cursor.setAttribute("x1", middle(at));
    cursor.setAttribute("x2", middle(at));
    cursor.setAttribute("visibility", "visible");
    svg.setAttribute("aria-valuenow", String(at));
    await whole;
    if (day !== monday(at)) return;
    const line = "Week of " + day + ": " + words(day);
    svg.setAttribute("aria-valuetext", line);
    if (quiet) return;
    tip.replaceChildren(element("p", line));
    tip.hidden = false;
    place();
    const level = levels.get(day);
    if (!level || level.cooperation + level.conflict === 0) return;
    clearTimeout(asked);
    asked = setTimeout(() => incidents(day), 140);
  };
  const place = () => {
    const box = svg.getBoundingClientRect();
    const outer = figure.getBoundingClientRect();
    const x = box.left - outer.left + (middle(at) / svg.viewBox.baseVal.width) * box.width;
    const side = x > outer.width / 2 ? x - tip.offsetWidth - 12 : x + 12;
    tip.style.left = Math.max(0, side) + "px";
    tip.style.top = box.top - outer.top + box.height * 0.12 + "px";
  };
  const incidents = async (day) => {
    if (!told.has(day)) {
      const answer = await fetch("/api" + data.path + "?limit=1&week=" + day + "&from=" + day + "&to=" + day).catch(() => null);
      if (!answer?.ok) return;
      told.set(day, (await answer.json()).week);
    }
    if (day !== monday(at) || tip.hidden) return;
    const list = element("ul");
    for (const incident of told.get(day).incidents.slice(0, 4)) {
      list.appendChild(element("li", incident.title + (incident.contested ? " (contested)" : "")));
    }
    for (const event of list.children.length ? [] : told.get(day).events.slice(0, 3)) {
      list.appendChild(element("li", "“" + event.text.slice(0, 140) + "”"));
    }
    if (tip.children.length === 1 && list.children.length) tip.appendChild(list);
    place();
  };
  const hide = () => {
    tip.hidden = true;
    cursor.setAttribute("visibility", "hidden");
    clearTimeout(asked);
  };
  const go = (changes, hash) => {
    const query = new URLSearchParams(location.search);
    query.delete("after");
    for (const [key, value] of Object.entries(changes)) query.set(key, value);
    location.assign(location.pathname + "?" + query + (hash ?? ""));
  };
  const week = (event) => {
    const box = svg.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
    return Math.min(Math.max(Math.floor(((x - left) / (right - left)) * weeks), 0), weeks - 1);
  };

  svg.addEventListener("pointermove", (event) => {
    const here = week(event);
    if (start === null) {
      if (event.pointerType === "mouse" && (here !== at || tip.hidden)) show(here);
      return;
    }
    const [a, b] = [Math.min(start, here), Math.max(start, here)];
    const step = (right - left) / weeks;
    dragged.setAttribute("x", left + a * step);
    dragged.setAttribute("width", (b - a + 1) * step);
    dragged.setAttribute("visibility", a === b ? "hidden" : "visible");
  });
  svg.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.pointerType === "mouse") start = week(event);
  });
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  addEventListener("pointerup", (event) => {
    if (start === null) return;
    const [a, b] = [Math.min(start, week(event)), Math.max(start, week(event))];
    start = null;
    dragged.setAttribute("visibility", "hidden");
    drawn = b - a >= 2;
    if (drawn) go({ from: monday(a), to: monday(b) });
  });
  svg.addEventListener("click", (event) => {
    if (!drawn) go({ week: monday(week(event)) }, "#week");
    drawn = false;
  });
  svg.addEventListener("pointerleave", () => start === null && document.activeElement !== svg && hide());
  svg.addEventListener("blur", hide);
  svg.addEventListener("focus", () => show(at));
  svg.addEventListener("keydown", (event) => {
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -13, PageUp: 13, Home: -weeks, End: weeks };
    if (event.key in steps) show(at + steps[event.key]);
    else if (event.key === "Enter" || event.key === " ") go({ week: monday(at) }, "#week");
    else if (event.key === "Escape") hide();
    else return;
    event.preventDefault();
  });
  show(at, true).then(hide);
}
