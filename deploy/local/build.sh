# shellcheck shell=bash
# Builds the programs when they are missing or older than their sources. Sourced by commands.sh.
# A part is local (what deploy/up starts), recovery or benchmarks. Each is built when a command first needs it.

source "$checkout/deploy/local/progress.sh"

# deploy/test touches it when it has built every part.
built="$checkout/deploy/local/target/built"

# Folders of a part's modules. Maven adds the modules that these depend on.
modules_of() {
  echo "deploy/$1"
  [ "$1" != local ] || printf '%s\n' event-service attendance-service projection-service
}

# deploy/up and deploy/test may have built a part: its own mark counts, and the mark of all parts.
# CAPACITY_BUILT=yes says that everything is up to date: Maven runs the end-to-end tests, and it must not start again inside itself.
is_stale() {
  local mark
  [ "${CAPACITY_BUILT:-}" != yes ] || return 1
  [ -e "$checkout/deploy/$1/target/$1.jar" ] || return 0
  for mark in "$built" "$built-$1"; do
    [ ! -e "$mark" ] || has_newer_source "$1" "$mark" || return 1
  done
}

# Whether anything that goes into the part is newer than the mark. Tests do not go into it.
has_newer_source() {
  local folders
  mapfile -t folders < <(modules_of "$1")
  [ -n "$(cd "$checkout" && find pom.xml libs deploy/local "${folders[@]}" \
    \( -name target -o -name node_modules -o -path '*/src/test' \) -prune \
    -o -type f \( -path '*/src/main/*' -o -name pom.xml \) -newer "$2" -print -quit)" ]
}

check_build_tools() {
  command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac" > /dev/null || fail "There is a Java runtime, but no compiler (javac). $jdk_advice"
  command -v mvn > /dev/null || fail "Maven is not installed here. Please install Maven 3.8 or later (Debian: apt-get install maven)."
}

announce() {
  local last
  case $1 in
    local) echo "Building the programs." ;;
    recovery) echo "Building the recovery commands, which were not built yet or whose sources have changed." ;;
    benchmarks) echo "Building the benchmarks, which were not built yet or whose sources have changed." ;;
  esac
  last=$(cat "$built-$1" 2> /dev/null) || last=
  if [ -n "$last" ]; then
    echo "The last build took $last seconds."
  elif [ "$1" = local ]; then
    echo "This takes one to three minutes. The first time on a machine takes some minutes more, because Maven downloads about 350 MB of libraries."
  else
    echo "This takes less than a minute."
  fi
}

# Maven copies a new version of a library beside the old one, and both would be on the class path.
remove_old_libraries() {
  local mark="$built.versions" versions
  versions=$(cd "$checkout" && cat pom.xml deploy/*/pom.xml | cksum)
  [ "$(cat "$mark" 2> /dev/null)" != "$versions" ] || return 0
  rm -rf "$checkout"/deploy/*/target/lib "$checkout"/deploy/local/target/{kafka,postgres}
  echo "$versions" > "$mark"
}

# The sources may change during the build, so the mark is as old as the start of the build.
build() {
  local log="$checkout/deploy/local/target/build.log" begun="$built-$1.begun"
  check_build_tools
  { mkdir -p "${log%/*}" && [ -w "${log%/*}" ]; } 2> /dev/null ||
    fail "The programs must be built, but you may not write to $checkout. Please ask its owner to run this command once."
  announce "$1"
  remove_old_libraries
  touch "$begun"
  trap 'exit 130' INT
  SECONDS=0
  mvn -B -f "$checkout/pom.xml" -DskipTests -DskipITs -pl "$(modules_of "$1" | paste -sd ,)" -am package < /dev/null 2>&1 |
    tee "$log" | show_progress || explain_failure "$log"
  echo "Built in $SECONDS seconds."
  echo "$SECONDS" > "$built-$1"
  touch -r "$begun" "$built-$1"
  rm "$begun"
}

build_if_stale() {
  if is_stale "$1"; then build "$1"; fi
}

explain_failure() {
  if grep -qE 'Could not transfer|UnknownHostException|Connection (refused|timed out)|in offline mode' "$1"; then
    fail "Maven could not download all libraries. Please check the network and Maven's settings, and run the command again: it continues where it stopped. Maven's output is in $1."
  elif grep -q 'No space left on device' "$1"; then
    fail "The disk is full. Please make room and run the command again. Maven's output is in $1."
  fi
  { grep '^\[ERROR\]' "$1" || echo "Maven ended without an error message."; } | head -20 >&2
  fail "The build has failed, as said above. All of Maven's output is in $1."
}
