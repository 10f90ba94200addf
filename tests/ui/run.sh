#!/usr/bin/env bash
# The pages in a real browser: run.sh [PROGRAM]. Installs what it needs: Debian's Chromium by apt (as root), two
# packages from the npm registry. Where neither root nor network is there it says so and leaves the tests out (exit 0);
# with DETENTE_UI=must that is a failure.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath -m "${1:-$here/../../target/release/detente}")
cd "$here"
leave_out() {
  echo "tests/ui: left out: $1" >&2
  [ "${DETENTE_UI:-}" = must ] && exit 1
  exit 0
}
[ -x "$program" ] || { echo "tests/ui: $program is not there; build it first" >&2; exit 1; }
command -v node >/dev/null || leave_out "node is not installed"

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
  [ "$(id -u)" = 0 ] || leave_out "chromium is not installed, and only root can install it"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } >/tmp/detente-ui-apt.log 2>&1 \
    || leave_out "chromium cannot be installed (no network?); /tmp/detente-ui-apt.log says why"
  browser=$(command -v chromium)
fi
if [ ! -d node_modules/playwright-core ] || [ ! -d node_modules/axe-core ]; then
  npm ci --no-audit --no-fund --silent >/tmp/detente-ui-npm.log 2>&1 \
    || leave_out "the npm registry cannot be reached; /tmp/detente-ui-npm.log says why"
fi
DETENTE="$program" BROWSER="$browser" node --test --test-reporter=dot pages.test.mjs
