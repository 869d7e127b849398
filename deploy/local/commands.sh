# shellcheck shell=bash
# Shared by the commands in deploy, which source it. Sets: checkout, java.

checkout=$(cd "${BASH_SOURCE[0]%/*}/../.." && pwd -P)
source "$checkout/deploy/local/build.sh"
source "$checkout/deploy/local/packages.sh"

fail() {
  echo "$*" >&2
  exit 1
}

# Name of the command below deploy, and its words. Comes before anything else in a command: help needs no Java and no build.
answer_help() {
  local word
  for word in "${@:2}"; do
    case $word in
      -h | --help)
        exec cat "$checkout/deploy/help/$1.txt"
        ;;
    esac
  done
}

# The same words. The help lists every option at the start of a line, so that it also tells which options exist.
check_options() {
  local help word
  answer_help "$@"
  help=$'\n'$(< "$checkout/deploy/help/$1.txt")$'\n'
  for word in "${@:2}"; do
    [[ $word != -* || $help == *$'\n  '"${word%%=*}"[[:space:]]* ]] || {
      echo "deploy/$1 has no option ${word%%=*}. deploy/$1 --help lists the options." >&2
      exit 2
    }
  done
}

jdk_advice="Please install a JDK, version 17 or later (Debian: apt-get install openjdk-17-jdk-headless), or set JAVA_HOME to the folder of one."

# The JDK that JAVA_HOME names, or else the first on the path.
find_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  if command -v "$java" > /dev/null; then return; fi
  [ -z "${JAVA_HOME:-}" ] || fail "JAVA_HOME is $JAVA_HOME, but there is no program bin/java in that folder. $jdk_advice"
  fail "Java is not installed here. $jdk_advice"
}

check_java_version() {
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
  [ "${version%%.*}" -ge 17 ] 2> /dev/null || fail "$java is too old: its version is ${version:-unknown}. $jdk_advice"
}

# Replaces this shell, so that signals reach Java itself.
run_java() {
  exec "$java" -Xmx256m -XX:+UseSerialGC "-Dcheckout.root=$checkout" \
    -cp "$checkout/deploy/local/target/local.jar:$checkout/deploy/local/target/lib/*" "$@"
}

# The command itself prints what went wrong.
run_recovery() {
  exec "$java" -Xmx512m -XX:+UseSerialGC "-Dcheckout.root=$checkout" \
    -cp "$checkout/deploy/recovery/target/recovery.jar:$checkout/deploy/recovery/target/lib/*" "$@"
}

# For commands that are of use only after deploy/up.
need_build() {
  [ -e "$checkout/deploy/local/target/local.jar" ] || fail "Nothing has been built here yet. Please run deploy/up first."
}
