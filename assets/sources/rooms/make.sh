#!/bin/sh
# Makes rooms again from nothing into assets/rooms.    make.sh [ROOM...]
# WIDTH and SAMPLES override the render's size; PREVIEW=preview only paints a small look.
set -e
cd "$(dirname "$0")"
export PYTHONDONTWRITEBYTECODE=1
logs="${TMPDIR:-/tmp}/fifth-table"
mkdir -p "$logs"

render() { # ROOM WIDTH SAMPLES
  nice -n 15 blender -b --python-exit-code 1 --python kit/render.py -- "$1" "$2" "$3" > "$logs/$1.log" 2>&1 || { tail -20 "$logs/$1.log"; exit 1; }
}
make_one() { # ROOM WIDTH SAMPLES; a room in another light has no model of its own, but needs its elder's render
  elder=$(sed -n "s/^RENDERED = '\([a-z-]*\)'.*/\1/p" "$(echo "$1" | tr - _).py")
  if [ -z "$elder" ]; then render "$1" "$2" "$3"; elif [ ! -f "$logs/$elder.npz" ]; then render "$elder" "$2" "$3"; fi
  nice -n 15 python3 kit/finish.py "$1" $PREVIEW
}

[ $# -gt 0 ] || set -- ship-bay ship-lift ship-chamber ship-chamber-evening ship-drafting ship-corridor-night table \
  khaur fortress-council fortress-remembrance fortress-oath fortress-oath-open fortress-private fortress-meditation \
  warship-deck warship-planning moon tent tent-after federation-floor \
  trinity-ring trinity-ring-hologram trinity-ring-cube trinity-ring-empty trinity-corridor trinity-outside trinity-cube trinity-chapel trinity-names \
  cabin-lamp cabin-dark cabin-dawn memory-ice memory-table memory-court memory-meadow memory-planet memory-hall \
  thing-glasses thing-book thing-photograph thing-ale thing-parka thing-menu thing-coin thing-seal thing-comm table-door archive table-left table-unlit
for room in "$@"; do
  case "$room" in # what a room is painted together with
    ship-chamber | ship-chamber-evening | ship-drafting) [ -f "$logs/city-backdrop.npz" ] || make_one city 1600 5 ;; # seen in the window, always at full size
    table-left) [ -f "$logs/table.npz" ] || render table 1120 6 ;; # what lies there is what differs from the bare table
  esac
  case "$room" in # lines want a sharp model and hardly any light; an overlay the size of what it lies on
    memory-*) WIDE=1600 MANY=2 ;;
    city) WIDE=1600 MANY=5 ;;
    table | table-left | table-unlit) WIDE=1120 MANY=6 ;;
    *) WIDE=1024 MANY=4 ;;
  esac
  make_one "$room" "${WIDTH:-$WIDE}" "${SAMPLES:-$MANY}"
done
