#!/usr/bin/env python3
"""Checks the gold story files: format, letters, ids, dates, weekdays beside dates, copies; prints the counts."""
import datetime, difflib, pathlib, re, sys

HERE = pathlib.Path(__file__).resolve().parent
MARK = re.compile(r"\{([A-Z])\|([^{}|]+)\}")
INC = re.compile(r"^incident ([A-Z]) \| contested (no|yes)(?: \| (disputed|divergent|disputed divergent))?$")
errors, warnings = [], []
totals = {}


def strip(t):
    return MARK.sub(lambda m: m.group(2), t)


def check(path, t):
    where = f"{path.parent.name}/{path.name}"
    err = lambda s: errors.append(f"{where}: {s}")
    warn = lambda s: warnings.append(f"{where}: {s}")
    lines = path.read_text(encoding="utf-8").split("\n")
    if not lines[0].startswith("# "):
        err("first line is not a comment")
    incidents, copies, articles, cur = {}, [], [], None
    for n, line in enumerate(lines, 1):
        if line.startswith("= "):
            f = [x.strip() for x in re.split(r" \| ?", line[2:])]
            if len(f) != 4:
                # a marker's own bar has no blank before it, so only a broken header comes here
                err(f"line {n}: header has {len(f)} fields"); continue
            cur = dict(id=f[0], date=f[1], source=f[2], title=f[3], body=[], n=n)
            articles.append(cur)
            try:
                datetime.date.fromisoformat(f[1])
            except ValueError:
                err(f"line {n}: bad date {f[1]}")
            if not f[2]:
                err(f"line {n}: no source")
        elif cur is not None:
            cur["body"].append(line)
        elif line.startswith("# copies: "):
            copies.append(line[len("# copies: "):].split())
        elif line.startswith("incident"):
            m = INC.match(line)
            if not m:
                err(f"line {n}: bad incident line"); continue
            if (m.group(2) == "yes") != bool(m.group(3)):
                err(f"line {n}: contested without a kind, or a kind without contested")
            if m.group(1) in incidents:
                err(f"line {n}: {m.group(1)} declared twice")
            incidents[m.group(1)] = m.group(3) or ""
        elif line.strip() and not line.startswith(("#", "apart-note: ")):
            err(f"line {n}: stray line before the first article")
    ids = [a["id"] for a in articles]
    if len(ids) != len(set(ids)):
        err("ids not unique")
    used, mentions = {}, 0
    for a in articles:
        body = "\n".join(a["body"]).strip()
        if not body:
            err(f"{a['id']}: empty")
        raw = a["title"] + "\n" + body
        for m in MARK.finditer(raw):
            mentions += 1
            used.setdefault(m.group(1), set()).add(a["id"])
            if m.group(1) not in incidents:
                err(f"{a['id']}: {m.group(1)} not declared")
            k = len(m.group(2).split())
            if not 1 <= k <= 4:
                err(f"{a['id']}: marker of {k} words: {m.group(2)}")
            if m.group(2) != m.group(2).strip():
                err(f"{a['id']}: blank at the edge of a marker")
        a["text"] = strip(body)
        if re.search(r"[{}|]", strip(raw)):
            err(f"{a['id']}: broken marker")
        if not MARK.search(raw):
            warn(f"{a['id']}: no mention at all")
        # wire dateline against the date of publication
        m = re.match(r"[A-Z][A-Z ,a-z'\u00c0-\u024f-]*?, (Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.? (\d+) - ", a["text"])
        if m:
            mon = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split().index(m.group(1)) + 1
            d = datetime.date.fromisoformat(a["date"])
            diff = (d - datetime.date(d.year, mon, int(m.group(2)))).days
            if not 0 <= diff <= 1:
                err(f"{a['id']}: dateline and date {diff} days apart")
        a["raw"] = raw
    for k in incidents:
        if k not in used:
            err(f"incident {k} has no mention")
    by = {a["id"]: a for a in articles}
    for group in copies:
        for x in group:
            if x not in by:
                err(f"copies: no {x}")
        g = [by[x] for x in group if x in by]
        for x in g[1:]:
            r = difflib.SequenceMatcher(None, g[0]["text"].split(), x["text"].split(), autojunk=False)
            same = sum(b.size for b in r.get_matching_blocks())
            share = same / min(len(g[0]["text"].split()), len(x["text"].split()))
            if share < 0.85:
                err(f"copies {g[0]['id']} {x['id']}: only {share:.2f} alike")
    t["files"] += 1
    t["articles"] += len(articles)
    t["incidents"] += len(incidents)
    t["mentions"] += mentions
    t["contested"] += sum(bool(v) for v in incidents.values())
    t["disputed only"] += sum(v == "disputed" for v in incidents.values())
    t["divergent only"] += sum(v == "divergent" for v in incidents.values())
    t["both"] += sum(v == "disputed divergent" for v in incidents.values())
    t["one report"] += sum(len(v) == 1 for v in used.values())
    t["copy groups"] += len(copies)
    t["over 330 words"] += sum(len(a["text"].split()) > 330 for a in articles)
    t["two incidents or more"] += sum(len(set(m.group(1) for m in MARK.finditer(a["raw"]))) > 1 for a in articles)
    t["words"] += sum(len(a["text"].split()) for a in articles)
    return articles


def main():
    keys = ["files", "articles", "incidents", "mentions", "contested", "disputed only", "divergent only", "both",
            "one report", "copy groups", "two incidents or more", "over 330 words", "words"]
    whole = dict.fromkeys(keys, 0)
    texts = {}
    for half in ("open", "sealed", "fresh", "fresh-held", "more", "wide", "apart", "rivals", "rivals-held"):
        t = dict.fromkeys(keys, 0)
        for p in sorted((HERE / half).glob("*.story")):
            for a in check(p, t):
                texts.setdefault(a["text"], []).append(f"{half}/{p.name}:{a['id']}")
        totals[half] = t
        for k in keys:
            whole[k] += t[k]
    totals["all"] = whole
    print(f"{'':24}" + "".join(f"{h:>11}" for h in totals))
    for k in keys:
        print(f"{k:24}" + "".join(f"{totals[h][k]:11}" for h in totals))
    if whole["articles"] < 230:
        errors.append(f"only {whole['articles']} articles")
    if whole["incidents"] < 48:
        errors.append(f"only {whole['incidents']} incidents")
    for w in warnings:
        print("note:", w)
    for e in errors:
        print("ERROR:", e)
    return 1 if errors else 0


sys.exit(main())
