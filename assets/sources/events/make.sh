#!/bin/sh
# Makes event pictures again from nothing into assets/events.    make.sh [EVENT...]
# WIDTH and SAMPLES override the render's size; PREVIEW=preview only paints a small look.
set -e
cd "$(dirname "$0")"
export PYTHONDONTWRITEBYTECODE=1
logs="${TMPDIR:-/tmp}/fifth-table"
mkdir -p "$logs"
[ $# -gt 0 ] || set -- handshake signing ring oath duel blade kneeling torek cube cigar bunk window table opposite
for event in "$@"; do
  case "$event" in # the city in the window
    handshake | signing) [ -f "$logs/city-backdrop.npz" ] || WIDTH=1600 SAMPLES=5 sh ../rooms/make.sh city ;;
  esac
  nice -n 15 blender -b --python-exit-code 1 --python paint.py -- "$event" "${WIDTH:-896}" "${SAMPLES:-4}" > "$logs/event-$event.log" 2>&1 || { tail -20 "$logs/event-$event.log"; exit 1; }
  nice -n 15 python3 paint.py "$event" $PREVIEW
done
