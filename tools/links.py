#!/usr/bin/env python3
"""Makes crates/incidents/data/links.trees: how likely two articles tell of one happening, by what is seen of both.

    pip install lightgbm==4.7.0 numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1
    python3 tools/links.py news DIR > news.tsv
    python3 tools/links.py lone FILE DIR
    SEEN=$PWD/seen.tsv SETS="open more fresh wide" NEWS=$PWD/news.tsv LONE=$(ls $PWD/lone?.tsv) cargo test -p detente --test incident_gold -- --ignored written_out
    python3 tools/links.py fit seen.tsv DIR

DIR holds YYYY.jsonl.gz, a chronicle of one-sentence news (id, date, topics, text; Wikipedia's Portal:Current events was used),
FILE (JSONL, gzipped) full articles of many things (id, date, title, text; two years of Wikinews); lone?.tsv are these, and items of the
chronicle taken at random, from one in three days to eight a day: whoever gathers little need not gather it on one thing. Boosted trees (LightGBM, Ke et al. 2017) are
fitted to three things at once: pairs of sections of marked stories; pairs of items of which both name their topic, where a pair of one
single event is a match, a pair of two topics is none, and of two items of one war nobody knows; and pairs of what stands in lone?.tsv, which
are no match unless they are alike in their words, where nobody knows. What is known
to speak for a match, or against it, may only do so (monotone constraints). The sealed and the held stories are not read.
"""
import collections, datetime, gzip, json, pathlib, random, re, sys

OUT = pathlib.Path(__file__).resolve().parent.parent / "crates/incidents/data/links.trees"
MONTHS = {"2016": "01 02 03 04 05", "2025": "05 06 07 08 09"}
# Years of which some items a day are taken at random.
SPARSE = [(2007, 0.3), (2009, 1), (2013, 1), (2018, 3), (2021, 8)]
# Topics that go on for longer than one happening.
LASTING = re.compile(r"election|season|war\b|conflict|crisis|insurg|campaign|epidemic|relations|politics|pandemic|transition|referend|primar|Brexit|"
                     r"migrant|dispute|sport|cup|championship|intervention", re.I)
# Weights of pairs of two stories, of two sections of one story of which one has no mark, and of two articles of many things.
STRANGERS, UNMARKED, LONE = 0.3, 0.2, 0.3
# Fittings, each of other samples, whose mean is taken: one alone moves the sealed stories by .03 by chance.
FITTINGS = 4
# Cosine of two articles' words from which on nobody knows whether they tell of one thing.
ALIKE = 0.2
FOR = ("name surname place other_place core_names all_names core_words words cosine texts best_day worst_day state states number sort answer frame crowd "
       "stretch actor recipient harmer nation").split()
AGAINST = "other_name no_core_name no_name far_day nothing others other_state ways other_harmer other_actor other_recipient strangers".split()


def items(folder):
    for year, months in MONTHS.items():
        with gzip.open(pathlib.Path(folder) / f"{year}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for item in map(json.loads, lines):
                if item["date"][5:7] in months.split():
                    yield item


def news(folder):
    for item in items(folder):
        line(item)


def lone(path, folder):
    with gzip.open(path, "rt", encoding="utf-8") as lines, open("lone0.tsv", "w", encoding="utf-8") as out:
        for item in map(json.loads, lines):
            line(item, out)
    for n, (year, share) in enumerate(SPARSE, 1):
        days, dice = collections.defaultdict(list), random.Random(n)
        with gzip.open(pathlib.Path(folder) / f"{year}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for item in map(json.loads, lines):
                days[item["date"]].append(item)
        with open(f"lone{n}.tsv", "w", encoding="utf-8") as out:
            for day in sorted(days):
                if share >= 1 or dice.random() < share:
                    for item in dice.sample(days[day], min(len(days[day]), max(1, int(share)))):
                        line(item, out)


def line(item, out=None):
    print(*(re.sub(r"[\t\n\r]+", " ", item.get(f) or "") for f in ("id", "date", "title", "text")), sep="\t", file=out)


def topics(folder):
    """Each item's topics, and the topics that are one single event."""
    of, days = {}, collections.defaultdict(list)
    for item in items(folder):
        of[item["id"]] = {t for t in item["topics"] if t}
        for topic in of[item["id"]]:
            days[topic].append(datetime.date.fromisoformat(item["date"]))
    single = {t for t, d in days.items()
              if 2 <= len(d) <= 10 and (max(d) - min(d)).days <= 7 and len(t) > 8 and not LASTING.search(t)}
    return of, single


def read(path, folder):
    """Names of what is seen, then of each pair what is seen, whether it is a match, and its weight."""
    of, single = topics(folder)
    names, sections, votes, rows = [], {}, collections.defaultdict(collections.Counter), []
    with open(path, encoding="utf-8") as lines:
        for f in (line.rstrip("\n").split("\t") for line in lines):
            if f[0] == "N":
                names = f[1:]
            elif f[0] == "S":
                sections[f[1], f[2]] = (f[3], f[4])
            elif f[0] == "M":
                votes[f[1], f[3]][f[2]] += 1
            elif f[0] == "P":
                rows.append(((f[1], f[2]), (f[1], f[3]), [float(v) for v in f[6:]]))
    most = {s: v.most_common(1)[0] for s, v in votes.items()}
    pure = {s: n / sum(votes[s].values()) for s, (_, n) in most.items()}
    for a, b, seen in rows:
        if a[0] == "news":
            x, y = of[sections[a][1]], of[sections[b][1]]
            if x & y & single:
                yield names, seen, 1, 1.0
            elif x and y and not x & y:
                yield names, seen, 0, 1.0
        elif a[0].startswith("lone"):
            if seen[names.index("texts")] < ALIKE:
                yield names, seen, 0, LONE
        elif sections[a][0] != sections[b][0]:
            yield names, seen, 0, STRANGERS
        elif a in most and b in most:
            yield names, seen, int(most[a][0] == most[b][0]), pure[a] * pure[b]
        else:
            yield names, seen, 0, UNMARKED


def fit(path, folder):
    import lightgbm
    import numpy

    rows = list(read(path, folder))
    names = rows[0][0]
    x = numpy.array([r[1] for r in rows])
    y, w = numpy.array([r[2] for r in rows]), numpy.array([r[3] for r in rows])
    fittings = []
    for seed in range(1, FITTINGS + 1):
        model = lightgbm.LGBMClassifier(
            n_estimators=150, num_leaves=12, learning_rate=0.06, min_child_samples=20, subsample=0.8, subsample_freq=1, colsample_bytree=0.5,
            reg_lambda=3, random_state=seed, verbose=-1, n_jobs=2, deterministic=True, force_row_wise=True,
            monotone_constraints=[(n in FOR) - (n in AGAINST) for n in names], monotone_constraints_method="advanced")
        fittings.append(model.fit(x, y, sample_weight=w))

    def node(n):
        if "split_feature" not in n:
            return [f"={n['leaf_value'] / FITTINGS:.4f}"]
        asks = f"{names[n['split_feature']]}<={n['threshold']:.4g}@{n['internal_value'] / FITTINGS:.4f}"
        return [asks] + node(n["left_child"]) + node(n["right_child"])

    trees = [" ".join(node(t["tree_structure"])) for m in fittings for t in m.booster_.dump_model()["tree_info"]]
    head = "# Made by tools/links.py; do not edit. crates/incidents/src/trees.rs tells the form."
    OUT.write_text("\n".join([head, *trees]) + "\n", encoding="utf-8")
    print(f"{len(rows)} pairs, {int(y.sum())} matches; {len(trees)} trees, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    {"news": news, "lone": lone, "fit": fit}[sys.argv[1]](*sys.argv[2:])
