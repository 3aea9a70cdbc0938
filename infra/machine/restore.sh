#!/usr/bin/env bash
# Puts a copy made by teamsstyring-backup in place of the database:
#   teamsstyring-restore /srv/teamsstyring/backup/NAME-20261005-011500.db.gz
# What was there is kept beside it, never deleted.
set -euo pipefail
umask 077
shopt -s nullglob

folder=${TEAMSSTYRING_FOLDER:-/srv/teamsstyring}
owner=${TEAMSSTYRING_OWNER:-teamsstyring:teamsstyring}
copy=${1:?"Name the copy to restore; they are in $folder/backup."}

name=$(basename "$copy" .db.gz)
database="$folder/data/${name%-????????-??????}.db"
restored=$(mktemp "$folder/data/restored.XXXXXX")
trap 'rm -f "$restored"' EXIT
gunzip --stdout "$copy" >"$restored"
[ "$(sqlite3 "$restored" 'PRAGMA integrity_check')" = ok ] || {
  echo "The copy $copy is damaged. Nothing has been changed." >&2
  exit 1
}

systemctl stop teamsstyring.service
replaced="$folder/replaced-$(date +%Y%m%d-%H%M%S)"
mkdir "$replaced"
# The log of a database belongs to it; left behind, it would be played into the restored one.
for file in "$database" "$database-wal" "$database-shm"; do
  [ ! -e "$file" ] || mv "$file" "$replaced/"
done
mv "$restored" "$database"
chown "$owner" "$database"
systemctl start teamsstyring.service
echo "Restored $database. What was there before is in $replaced."
