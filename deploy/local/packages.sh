# shellcheck shell=bash
# Debian packages that some commands need and install by themselves where they may. Sourced by commands.sh.

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Name of Debian's package; what it is and what it is for.
install_package() {
  local log advice="Please install $2 (Debian: apt-get install $1). This command cannot install it here."
  command -v apt-get > /dev/null || fail "$advice"
  as_root true 2> /dev/null || fail "$advice"
  echo "Installing $2."
  log=$(mktemp)
  { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$1"; } \
    > "$log" 2>&1 < /dev/null || { tail -20 "$log" >&2; rm -f "$log"; fail "$advice"; }
  rm -f "$log"
}
