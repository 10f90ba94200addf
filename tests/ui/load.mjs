// How fast the pages are: node load.mjs URL [requests a second] [seconds]
// First each kind of page once, anew; then a mix at a fixed rate (what is late waits for nobody), and what came of it.
import http from "node:http";

const [root = "http://127.0.0.1:8470", rate = "300", seconds = "20"] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: 128 });
const get = (path) => new Promise((done) => {
  const begun = performance.now();
  const asked = http.get(root + path, { agent, headers: { "accept-encoding": "gzip" } }, (answer) => {
    let bytes = 0;
    answer.on("data", (piece) => (bytes += piece.length));
    answer.on("end", () => done({ path, status: answer.statusCode, bytes, took: performance.now() - begun }));
  });
  asked.on("error", (error) => done({ path, status: error.code, bytes: 0, took: performance.now() - begun }));
});
const json = async (path) => (await fetch(root + path)).json();
// An incident that has gone into another while the record is written sends there.
const failed = (t) => t.status !== 200 && !(t.status === 302 && t.path.startsWith("/incident/"));
const at = (list, part) => list[Math.min(list.length - 1, Math.floor(list.length * part))];
const ms = (n) => n.toFixed(1).padStart(8) + " ms";

const { relations } = await json("/api/relations?limit=200");
const { incidents } = await json("/api/incidents?limit=200");
const pairs = relations.map((r) => r.dyad);
const [a, b] = pairs[0];
const series = (await json("/api/home")).series.map((s) => encodeURIComponent(s.name));
const events = (await json(`/api/relation/${a}/${b}?limit=200`)).events;
const kinds = {
  home: ["/", "/?state=" + a],
  relations: ["/relations", "/relations?sort=change"],
  breaks: ["/breaks", "/alerts.atom"],
  relation: pairs.map(([x, y]) => `/relation/${x}/${y}`),
  "relation, all years": pairs.slice(0, 20).map(([x, y]) => `/relation/${x}/${y}?from=1995-01-01`),
  "relation, of a series": pairs.flatMap(([x, y]) => series.map((s) => `/relation/${x}/${y}?series=${s}`)),
  incidents: ["/incidents", "/incidents?contested=1"],
  incident: incidents.map((i) => "/incident/" + i.id),
  event: events.map((e) => "/event/" + e.id),
  article: events.map((e) => "/article/" + encodeURIComponent(e.article)),
  actor: pairs.flat().map((code) => "/actor/" + code),
  claims: pairs.flat().map((code) => `/actor/${code}?side=claims`),
  network: ["/network"],
  codebook: ["/codebook", "/codebook/sanction/expel-envoys"],
  search: ["war", "president", "talks", "border killed"].map((w) => "/search?q=" + encodeURIComponent(w)),
  account: ["/account"],
};
// A record of imported events alone has no articles.
for (const [kind, paths] of Object.entries(kinds)) if (!paths.length) delete kinds[kind];
console.log("page                    first time, slowest and median of up to 20, and bytes sent");
for (const [kind, paths] of Object.entries(kinds)) {
  const took = [];
  for (const path of [...new Set(paths)].slice(0, 20)) took.push(await get(`${path}${path.includes("?") ? "&" : "?"}fresh=${Date.now()}`));
  const bad = took.filter(failed);
  const times = took.map((t) => t.took).sort((x, y) => x - y);
  console.log(kind.padEnd(22), ms(at(times, 1)), ms(at(times, 0.5)), String(Math.max(...took.map((t) => t.bytes))).padStart(8), bad.length ? `${bad.length} failed: ${bad[0].path} ${bad[0].status}` : "");
}

const all = Object.values(kinds).map((paths) => [...new Set(paths)]);
const answers = [];
let seed = 1;
const dice = (n) => (seed = (seed * 48271) % 2147483647) % n;
const begun = performance.now();
const total = Number(rate) * Number(seconds);
for (let n = 0; n < total; n++) {
  const due = begun + (n * 1000) / Number(rate);
  const wait = due - performance.now();
  if (wait > 1) await new Promise((done) => setTimeout(done, wait));
  const paths = all[dice(all.length)];
  answers.push(get(paths[dice(paths.length)]));
}
const done = await Promise.all(answers);
const took = done.map((t) => t.took).sort((x, y) => x - y);
const bad = done.filter(failed);
console.log(`\n${total} requests, ${rate} a second asked for, ${(total / ((performance.now() - begun) / 1000)).toFixed(0)} answered`);
console.log(`median ${ms(at(took, 0.5))}, p99 ${ms(at(took, 0.99))}, slowest ${ms(at(took, 1))}, ${bad.length} failed ${bad[0] ? bad[0].path + " " + bad[0].status : ""}`);
agent.destroy();
