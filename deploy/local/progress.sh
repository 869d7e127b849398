# shellcheck shell=bash
# Tells how far Maven is, from its output. Sourced by build.sh.

# Sets: step (which module, of how many), doing (what happens in it); succeeds if there is a new step.
read_progress() {
  case $1 in
    "[INFO] Building "*"/"*"]")
      [[ $1 =~ ^\[INFO\]\ Building\ (.*)\ [^\ ]+\ +\[([0-9]+)/([0-9]+)\]$ ]] || return 1
      step="${BASH_REMATCH[2]} of ${BASH_REMATCH[3]}: ${BASH_REMATCH[1]%%:*}"
      doing=''
      return 0
      ;;
    "[INFO] Downloading from "*) doing=", downloading ${1##*/}" ;;
    "[INFO] --- "*:compile\ *) doing=", compiling" ;;
    "[INFO] --- "*:testCompile\ *) doing=", compiling the tests" ;;
    "[INFO] --- "*antrun*kafka*) doing=", copying Kafka" ;;
    "[INFO] --- "*antrun*postgres*) doing=", unpacking PostgreSQL" ;;
    "[INFO] --- "*quarkus*:build\ *) doing=", assembling the service" ;;
    "[INFO] --- "*:copy-dependencies\ *) doing=", copying libraries" ;;
  esac
  return 1
}

# On a terminal one line, which is redrawn every second. Elsewhere, for example in a log, one line for each step and one every 30 seconds.
show_progress() {
  local line rest='' step="starting Maven" doing='' drawn=0 pause=30 news=yes
  [ ! -t 1 ] || pause=1
  while true; do
    if [ -n "$news" ] || [ $((SECONDS - drawn)) -ge "$pause" ]; then
      draw_progress
      drawn=$SECONDS
      news=''
    fi
    if IFS= read -r -t 1 line; then
      ! read_progress "$rest$line" || news=yes
      rest=''
    elif [ $? -gt 128 ]; then
      rest+=$line # the second is over, and the line is not complete yet
    else
      break
    fi
  done
  [ ! -t 1 ] || printf '\r\033[K'
}

draw_progress() {
  if [ -t 1 ]; then
    printf '\r\033[K[%4d s] %.70s' "$SECONDS" "$step$doing"
  else
    printf '[%4d s] %s\n' "$SECONDS" "$step$doing"
  fi
}
