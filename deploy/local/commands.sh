# Shared by the commands in deploy, which source it. Sets: checkout, java.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
built="$checkout/deploy/local/target/built"

fail() {
  echo "$*" >&2
  exit 1
}

# The JDK that JAVA_HOME names, or else the first on the path.
find_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  command -v "$java" > /dev/null || fail "There is no Java here. Please install a JDK, version 17 or later, or let JAVA_HOME name one."
}

check_java_version() {
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
  [ "${version%%.*}" -ge 17 ] 2> /dev/null || fail "Java ${version:-of an unknown version} is too old. Please install a JDK, version 17 or later."
}

check_build_tools() {
  command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac" > /dev/null || fail "There is a Java runtime, but no compiler. Please install a JDK, version 17 or later."
  command -v mvn > /dev/null || fail "There is no Maven here. Please install Maven 3.8 or later (mvn)."
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Name of Debian's package; what it is and what it is for.
install_package() {
  local log advice="I need $2, and I cannot install it here. Please install it (Debian: apt-get install $1)."
  command -v apt-get > /dev/null || fail "$advice"
  as_root true 2> /dev/null || fail "$advice"
  echo "Installing $2."
  log=$(mktemp)
  { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$1"; } \
    > "$log" 2>&1 < /dev/null || { tail -20 "$log" >&2; rm -f "$log"; fail "$advice"; }
  rm -f "$log"
}

# Whether anything that goes into the programs is newer than the last build. Tests do not go into them. CAPACITY_BUILT=yes says that
# they are up to date: for the end-to-end tests, which Maven runs when it has built them and before it is done.
is_stale() {
  [ "${CAPACITY_BUILT:-}" = yes ] && return 1
  [ ! -e "$built" ] || [ -n "$(find "$checkout" \
    \( -name target -o -name .git -o -name node_modules -o -path "$checkout/deploy/data" -o -path '*/src/test' \) -prune \
    -o -type f \( -path '*/src/main/*' -o -name pom.xml \) -newer "$built" -print -quit)" ]
}

build() {
  local begun log
  check_build_tools
  [ ! -e "$checkout/deploy/local/target" ] || [ -w "$checkout/deploy/local/target" ] ||
    fail "The programs in $checkout are older than their sources, and you may not write there. Please let their owner run deploy/up once."
  mkdir -p "$checkout/deploy/local/target"
  log="$checkout/deploy/local/target/build.log"
  begun=$(mktemp "$checkout/deploy/local/target/built.XXXXXX")
  echo "Building the programs. The first time Maven also fetches their libraries, which takes some minutes."
  if ! mvn -B -ntp -f "$checkout/pom.xml" -DskipTests -DskipITs \
    -pl deploy/local,deploy/benchmarks,deploy/recovery,event-service,attendance-service,projection-service -am package < /dev/null 2>&1 |
    tee "$log" | sed -n 's/^\[INFO\] Building \(.*\[[0-9]*\/[0-9]*\]\)$/  \1/p'; then
    grep '^\[ERROR\]' "$log" | head -20 >&2
    rm -f "$begun"
    fail "The build has failed; all of it is in $log."
  fi
  mv "$begun" "$built"
}

build_if_stale() {
  if is_stale; then build; fi
}

# Replaces this shell, so that signals reach Java itself.
run_java() {
  exec "$java" -Xmx256m -XX:+UseSerialGC "-Dcheckout.root=$checkout" \
    -cp "$checkout/deploy/local/target/local.jar:$checkout/deploy/local/target/lib/*" "$@"
}

# Prints what went wrong itself; what libraries log is of no use to its user.
run_recovery() {
  exec "$java" -Xmx512m -XX:+UseSerialGC "-Dcheckout.root=$checkout" \
    -cp "$checkout/deploy/recovery/target/recovery.jar:$checkout/deploy/recovery/target/lib/*" "$@"
}

need_build() {
  [ -e "$checkout/deploy/local/target/local.jar" ] || fail "Nothing has been built here yet. Please run deploy/up first."
}
