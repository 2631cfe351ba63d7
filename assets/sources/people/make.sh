#!/bin/bash
# Makes people again from nothing: make.sh [PERSON ...]; FAST=1 for a first rough set, ONLY=warm,shut to render just these again, ONLY=pose the second pose.
set -e
here="$(cd "$(dirname "$0")" && pwd)"; out="$here/../../people"
calm=$(( $(nice) < 15 ? 15 - $(nice) : 0 ))                       # never calmer than 15 in all, or nothing gets done beside others
[ $# -gt 0 ] || set -- $(cd "$here" && grep -l '^PERSON=' *.py | sed 's/\.py//')
for name in "$@"; do
  who=${name//-/_}; work="${TMPDIR:-/tmp}/fifth-table/people/$who"; mkdir -p "$work"
  own=$(cd "$here" && sed -n "s/.*\bowns='\([a-z]*\)'.*/\1/p" "$who.py"); [ "$own" = neutral ] && own=
  size="h=${STEP:-.018} spp=${SPP:-5}"; [ -n "$FAST" ] && size="h=.020 spp=6"
  eyes=$(grep -q 'third=dict' "$here/$who.py" && echo ,eye-half,eye-open || true)
  names=${ONLY:-neutral,stern,warm,doubt,grief${own:+,$own},half,shut,small,open,round,wide$eyes}
  made() { nice -n $calm blender -b -t 2 --python "$here/render.py" -- "$who" "$work/p" width=900 $size "$@" >> "$work/log" 2>&1 || true; }
  : > "$work/log"; [ "$names" = pose ] || made crop=1 names=$names
  if grep -q '\bpose=' "$here/$who.py" && [ "${ONLY:-pose}" = pose ]; then made names=pose; fi
  grep -E "Error|Traceback|built" "$work/log" | grep -v "Not freed" || true
  nice -n $calm /usr/bin/python3 "$here/bake.py" "$who" "$work/p" "$out/${who//_/-}"
done
