# shellcheck shell=bash
# Node, which only tests need. Sourced by commands that use it.

need_node() {
  local advice="Please install Node, version 18 or later, with npm (Debian: apt-get install npm)."
  command -v npm > /dev/null || install_package npm "Node and npm, which check the descriptions of the API"
  node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' 2> /dev/null || fail "Node is missing or too old here. $advice"
}

# Folder with a package-lock.json. What is installed stays until that file changes.
install_modules() {
  local log
  if [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ]; then return; fi
  echo "Fetching what ${1#"$checkout/"} needs."
  log=$(mktemp)
  npm ci --prefix "$1" > "$log" 2>&1 < /dev/null || { tail -20 "$log" >&2; rm -f "$log"; fail "npm cannot fetch what ${1#"$checkout/"}/package-lock.json lists."; }
  rm -f "$log"
}
