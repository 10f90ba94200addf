// New breaks, as they are found.
const news = document.querySelector("#news");
if (news && "EventSource" in window) {
  const source = new EventSource("/api/alerts/stream");
  source.addEventListener("break", (event) => {
    const found = JSON.parse(event.data);
    const line = document.createElement("p");
    const link = document.createElement("a");
    link.href = found.page;
    link.textContent = found.title;
    line.append("New: ", link);
    news.append(line);
    while (news.children.length > 4) news.firstChild.remove();
  });
}
