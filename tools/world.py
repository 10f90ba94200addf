#!/usr/bin/env python3
"""Makes crates/view/data/world.tsv, the outlines of states for the map. Python's standard library only; same packages, same bytes.

    cd /tmp && npm pack world-atlas@2.0.2 i18n-iso-countries@7.14.0
    python3 tools/world.py /tmp

world-atlas         Natural Earth's outlines at 1:110 million (public domain), as TopoJSON
i18n-iso-countries  ISO 3166's codes: numbers to three letters (MIT)

A line a state: its code (`-` where an area has none), then its rings, `;` between them: the first point in tenths of
a degree, east and north, and from there the steps from point to point.
"""
import json, pathlib, sys, tarfile

OUT = pathlib.Path(__file__).resolve().parent.parent / "crates/view/data/world.tsv"
HEAD = """# Outlines of states. Made by tools/world.py of Natural Earth 1:110m (public domain), by way of world-atlas 2.0.2; do not edit.
# code\trings: first point in tenths of a degree (east north), then steps
"""
# Areas without an ISO number, by the name they bear there.
CODES = {"Kosovo": "KOS"}


def member(folder, package, name):
    with tarfile.open(next(pathlib.Path(folder).glob(package + "-*.tgz"))) as tar:
        return json.load(tar.extractfile("package/" + name))


def main(folder):
    alpha3 = {row[2]: row[1] for row in member(folder, "i18n-iso-countries", "codes.json")}
    topology = member(folder, "world-atlas", "countries-110m.json")
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)

    def ring(indices):
        points = []
        for i in indices:
            arc = arcs[i] if i >= 0 else arcs[~i][::-1]
            points += arc[1:] if points else arc
        return points

    def cut(points, keep, edge):
        """The part of a ring on one side of a meridian."""
        out = []
        for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
            if keep(x1):
                out.append((x1, y1))
            if keep(x1) != keep(x2):
                out.append((edge, y1 + (y2 - y1) * (edge - x1) / (x2 - x1)))
        return out

    def halves(points):
        """A ring that goes on beyond 180 degrees, as rings within them."""
        whole = [points[0]]
        for x, y in points[1:]:
            while x - whole[-1][0] > 180:
                x -= 360
            while x - whole[-1][0] < -180:
                x += 360
            whole.append((x, y))
        rings = [cut(cut(whole, lambda x: x <= 180, 180), lambda x: x >= -180, -180)]
        rings.append([(x - 360, y) for x, y in cut(whole, lambda x: x > 180, 180)])
        rings.append([(x + 360, y) for x, y in cut(whole, lambda x: x < -180, -180)])
        return [r for r in rings if len(r) > 2]

    lines = []
    for shape in topology["objects"]["countries"]["geometries"]:
        code = alpha3.get(shape.get("id", ""), CODES.get(shape["properties"]["name"], "-"))
        if code == "ATA":  # nobody's
            continue
        polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
        rings = []
        for polygon in polygons:
            for points in (half for indices in polygon for half in halves(ring(indices))):
                tenths = [(round(x * 10), round(y * 10)) for x, y in points]
                thin = [p for i, p in enumerate(tenths) if i == 0 or p != tenths[i - 1]]
                if len(thin) > 3:
                    steps = [thin[0]] + [(b[0] - a[0], b[1] - a[1]) for a, b in zip(thin, thin[1:])]
                    rings.append(" ".join(f"{x} {y}" for x, y in steps))
        lines.append(f"{code}\t{';'.join(rings)}\n")
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(HEAD + "".join(sorted(lines)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
