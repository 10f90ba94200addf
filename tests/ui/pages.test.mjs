// The pages of `detente serve` in a real browser, over the demonstration's record and one hostile article.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const program = process.env.DETENTE;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TOKEN = "a-token-for-the-tests";
const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
];
let folder, server, browser, root, pages;

const free = () => new Promise((done) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "detente-ui-"));
  const db = join(folder, "demo.db");
  execFileSync(program, ["demo", "--db", db], { stdio: "ignore" });
  execFileSync(program, ["add", "hostile.jsonl", "--db", db], { stdio: "ignore" });
  // What another program would have coded: a series beside our own.
  const series = join(folder, "series.tab");
  writeFileSync(series, execFileSync(program, ["export", "--as", "icews", "--db", db]));
  execFileSync(program, ["import", "icews", series, "--db", db], { stdio: "ignore" });
  const port = await free();
  root = `http://127.0.0.1:${port}`;
  server = spawn(program, ["serve", "--db", db, "--listen", `127.0.0.1:${port}`, "--token", TOKEN], { stdio: "ignore" });
  for (let tries = 0; ; tries++) {
    const answer = await fetch(root + "/api/home").catch(() => null);
    if (answer?.ok) break;
    assert.ok(tries < 300, "the server does not come up");
    await new Promise((done) => setTimeout(done, 100));
  }
  browser = await chromium.launch({ executablePath: process.env.BROWSER, args: ARGUMENTS });
  const json = async (path) => (await fetch(root + path)).json();
  const contested = (await json("/api/incidents?contested=1")).incidents;
  const incident = contested.reduce((a, b) => (b.reports.length > a.reports.length ? b : a));
  const { events } = await json("/api/relation/AZE/RUS");
  pages = {
    home: "/",
    relations: "/relations",
    breaks: "/breaks",
    relation: "/relation/AZE/RUS",
    week: "/relation/AZE/RUS?week=2025-06-30",
    years: "/relation/AZE/RUS?from=2015-01-01",
    series: "/relation/AZE/RUS?series=icews",
    unknown: "/relation/ISL/TUV",
    incidents: "/incidents?contested=1",
    incident: "/incident/" + incident.id,
    event: "/event/" + events.find((e) => e.attribution).id,
    claim: "/event/" + incident.claims[0],
    article: "/article/" + encodeURIComponent(incident.reports[0].article),
    hostile: "/article/hostile%2F1",
    actors: "/actors",
    actor: "/actor/RUS",
    claims: "/actor/RUS?side=claims",
    codebook: "/codebook",
    frame: "/codebook/sanction/expel-envoys",
    network: "/network?from=2022-01-01",
    search: "/search?q=baku",
    account: "/account",
    api: "/api",
    missing: "/nowhere",
  };
});

after(async () => {
  await browser?.close();
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

// A page of its own kind of browser; whatever it asks of another machine, or complains of, is noted.
async function open(options = {}, work) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const faults = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(root + "/")) return route.continue();
    faults.push("asked for " + url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push("error: " + error.message));
  page.on("console", (message) => {
    const expected = message.location().url.endsWith(pages.missing);
    if (["error", "warning"].includes(message.type()) && !expected) faults.push("console: " + message.text());
  });
  page.on("dialog", (dialog) => {
    faults.push("dialog: " + dialog.message());
    dialog.dismiss();
  });
  try {
    await work(page, faults);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

for (const scheme of ["light", "dark"]) {
  test(`every page in the ${scheme} theme has no serious fault for those who see or hear it`, async () => {
    // The policy lets no script in, the tester's neither: for axe alone it is passed by.
    await open({ colorScheme: scheme, bypassCSP: true }, async (page, faults) => {
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(root + path);
        await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
        await page.evaluate(axe);
        const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
        const serious = found.violations.filter((v) => ["serious", "critical"].includes(v.impact));
        for (const v of serious) faults.push(`${name}: ${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(" ") + " " + (n.any[0]?.message ?? "")).join("; ")}`);
      }
    });
  });
}

for (const width of [390, 1400]) {
  test(`nothing is wider than a screen of ${width} pixels`, async () => {
    await open({ viewport: { width, height: 800 } }, async (page, faults) => {
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(root + path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${name} is ${wide} wide`);
        const heads = await page.locator("h1").count();
        if (heads !== 1) faults.push(`${name} has ${heads} first headings`);
      }
    });
  });
}

test("on a narrow screen the chart is whole, with its scale, and can be read", async () => {
  await open({ viewport: { width: 390, height: 800 } }, async (page, faults) => {
    for (const path of [pages.relation, pages.years]) {
      await page.goto(root + path);
      const texts = page.locator(".dt-chart text").filter({ visible: true });
      assert.ok((await texts.allTextContents()).includes("100"), "no scale");
      for (const text of await texts.all()) {
        const box = await text.boundingBox();
        const words = await text.textContent();
        if (box.x < 0 || box.x + box.width > 390) faults.push(`“${words}” leaves the screen`);
        if (words && box.height < 10) faults.push(`“${words}” is ${box.height} high`);
      }
      assert.equal(await page.getByRole("slider", { name: "Week" }).count(), 1);
    }
  });
});

test("without a script all is there, and leads on", async () => {
  await open({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root + pages.relation);
    assert.ok(await page.locator("svg .dt-level").count());
    assert.ok(await page.getByText("The chart as a table").isVisible());
    await page.getByRole("link", { name: "5 years" }).click();
    assert.match(page.url(), /from=/);
    await page.goto(root + pages.relation);
    await page.locator("svg.over a").nth(70).click({ force: true });
    assert.match(page.url(), /week=.*#week$/);
    assert.ok(await page.getByRole("heading", { name: /The week of/ }).isVisible());
    await page.locator("input#words").fill("Baku");
    await page.getByRole("search").getByRole("button").click();
    assert.ok(await page.locator(".rows .row").count());
  });
});

test("a week is pointed at, a stretch is drawn out, and the address keeps both", async () => {
  await open({}, async (page) => {
    await page.goto(root + pages.years);
    const chart = page.getByRole("slider", { name: "Week" });
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.8, y);
    await page.locator(".tip").waitFor();
    assert.match(await page.locator(".tip").innerText(), /Week of \d{4}-\d\d-\d\d/);
    const whole = Number(await chart.getAttribute("data-weeks"));
    await page.mouse.move(box.x + box.width * 0.5, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=.*to=/);
    const zoomed = Number(await page.locator(".drawn.wide svg.over").getAttribute("data-weeks"));
    assert.ok(zoomed > 2 && zoomed < whole, `${zoomed} of ${whole}`);
    await page.goBack();
    assert.equal(Number(await page.locator(".drawn.wide svg.over").getAttribute("data-weeks")), whole);
  });
});

test("by keys alone: to the content, through the chart, into a week, to the search", async () => {
  await open({}, async (page) => {
    await page.goto(root + pages.relation);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    const chart = page.getByRole("slider", { name: "Week" });
    for (let n = 0; n < 60 && !(await chart.evaluate((e) => e === document.activeElement)); n++) await page.keyboard.press("Tab");
    const outline = await chart.evaluate((e) => getComputedStyle(e).outlineStyle);
    assert.notEqual(outline, "none", "the focus cannot be seen");
    await page.keyboard.press("End");
    const last = Number(await chart.getAttribute("aria-valuenow"));
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    assert.equal(Number(await chart.getAttribute("aria-valuenow")), last - 2);
    await page.waitForFunction(() => document.querySelector("[role=slider]").getAttribute("aria-valuetext")?.startsWith("Week of"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/week=.*#week/);
    await page.keyboard.press("/");
    await page.keyboard.type("Yekaterinburg");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\?q=Yekaterinburg/);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/article\//);
  });
});

test("an article full of markup and scripts is shown and never run", async () => {
  await open({}, async (page) => {
    const { hits } = await (await fetch(root + "/api/search?q=expelled+Thursday")).json();
    const { records } = await (await fetch(root + "/api" + pages.hostile)).json();
    assert.ok(records.length, "the hostile article gave no record to look at");
    const paths = [pages.hostile, "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/search?q=hacked", "/event/" + records[0].id, pages.relation + "?week=2025-07-03", pages.home];
    for (const path of paths) {
      await page.goto(root + path);
      await page.waitForTimeout(100);
      assert.equal(await page.evaluate(() => window.hacked), undefined, path);
      assert.equal(await page.locator("iframe, base, main script, main style, main img, a[href^=javascript]").count(), 0, path);
    }
    await page.goto(root + pages.hostile);
    assert.ok(await page.getByText("<script>window.hacked=3</script>").first().isVisible());
    assert.ok(hits.length);
  });
});

test("a correction is written with the token, and shown", async () => {
  await open({}, async (page) => {
    await page.goto(root + pages.event);
    await page.getByText("Say what is wrong").click();
    await page.getByLabel("What is wrong").selectOption("actor");
    await page.getByLabel("What it should be").fill("somebody else");
    await page.getByLabel("Your name").fill("A Tester <b>");
    await page.getByLabel("The server’s token").fill(TOKEN);
    await page.getByRole("button", { name: "Write it down" }).click();
    await page.waitForURL(/#wrong$/);
    assert.ok(await page.getByText("A Tester <b>").isVisible());
    assert.ok(await page.getByText("should be: somebody else").isVisible());
  });
});

test("sorting a table, and choosing a state of the map", async () => {
  await open({}, async (page) => {
    await page.goto(root + pages.actors);
    const first = () => page.locator("tbody tr").first().innerText();
    await page.getByRole("button", { name: "State" }).click();
    const down = await first();
    await page.getByRole("button", { name: "State" }).click();
    assert.notEqual(await first(), down);
    assert.equal(await page.locator("th[aria-sort=ascending]").count(), 1);
    await page.goto(root + "/");
    await page.getByLabel("State").fill("Turkey");
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/state=Turkey/);
    assert.equal(await page.locator("path.own").getAttribute("data-code"), "TUR");
  });
});

test("at 400 % the text still flows in one column", async () => {
  await open({ viewport: { width: 320, height: 256 } }, async (page, faults) => {
    for (const name of ["home", "relation", "incident", "event"]) {
      await page.goto(root + pages[name]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 320) faults.push(`${name} is ${wide} wide`);
    }
  });
});

test("no page with all it needs weighs 300 kB", async () => {
  for (const [name, path] of Object.entries(pages)) {
    let bytes = 0;
    await open({}, async (page) => {
      const client = await page.context().newCDPSession(page);
      await client.send("Network.enable");
      client.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
      await page.goto(root + path, { waitUntil: "load" });
      await page.waitForTimeout(150);
    });
    assert.ok(bytes > 1000 && bytes < 300_000, `${name}: ${bytes} bytes`);
  }
});

test("a page as a screen reader has it", async () => {
  await open({}, async (page) => {
    await page.goto(root + pages.incident);
    const tree = await page.locator("body").ariaSnapshot();
    for (const part of ["banner", "navigation \"Pages\"", "main", "contentinfo", "heading \"Accounts\" [level=2]", "table \"", "search"]) {
      assert.ok(tree.includes(part), `no ${part} in\n${tree.slice(0, 2000)}`);
    }
  });
});
