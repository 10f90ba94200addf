#!/bin/sh
# Makes a dictionary that the store packs records with, of what the program gives
# of the samples and the corpus: tools/dictionary.sh NEW-FILE
# A released dictionary (crates/store/src/schema/dictionary-N) is never changed: add one, and
# name it in crates/store/src/pack.rs. Needs sh, sed and zstd.
set -eu
into=$1
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/json"
# A line of the corpus, "DAY [SOURCE] | Title // Text", as an article.
cat tests/corpus/*.txt | sed -n -E '
  s/[\\"]/\\&/g
  s/^([0-9]{4}-[0-9]{2}-[0-9]{2})[^|]*\| (.*) \/\/ (.*)$/{"published":"\1","title":"\2","text":"\3"}/p
  t
  s/^([0-9]{4}-[0-9]{2}-[0-9]{2})[^|]*\| (.*)$/{"published":"\1","text":"\2"}/p' > "$work/corpus.jsonl"
cargo run --quiet --profile quick -p detente -- add samples/*.jsonl "$work/corpus.jsonl" --db "$work/a.db"
cargo run --quiet --profile quick -p detente-store --example unpacked -- "$work/a.db" "$work/json"
zstd -q --train -r "$work/json" -o "$into" --maxdict=49152 -19 -f
