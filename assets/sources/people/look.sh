#!/bin/bash
# A quick look at somebody: look.sh PERSON OUT.png [width=360 h=.024 spp=8 names=neutral close=1]
set -e
here="$(cd "$(dirname "$0")" && pwd)"; who=$1; out=$2; shift 2; work="${TMPDIR:-/tmp}/fifth-table/look-$who-$$"; mkdir -p "$work"
nice -n $(( $(nice) < 15 ? 15 - $(nice) : 0 )) blender -b -t 2 --python "$here/render.py" -- "$who" "$work/p" "$@" 2>&1 | grep -E "Error|Traceback|File|built" | grep -v "Not freed" || true
for f in "$work"/p-*.png; do case $f in *_n.png) ;; *) n=${f##*/p-}; /usr/bin/python3 "$here/paint.py" "$f" "$work/p.json" "${out%.png}-${n%.png}.png";; esac; done
rm -r "$work"
