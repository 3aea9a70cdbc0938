#!/usr/bin/env bash
# A consistent copy of every database while the program runs, checked before it counts, kept for a fortnight.
# Prints the copies it made. The copies lie on the same disk: they are for mistakes; for a lost disk there is the vault.
set -euo pipefail
umask 077
shopt -s nullglob

folder=${TEAMSSTYRING_FOLDER:-/srv/teamsstyring}
days=${TEAMSSTYRING_BACKUP_DAYS:-14}
stamp=$(date +%Y%m%d-%H%M%S)

for database in "$folder"/data/*.db; do
  copy="$folder/backup/$(basename "$database" .db)-$stamp.db"
  sqlite3 -cmd '.timeout 30000' "$database" ".backup '$copy'"
  [ "$(sqlite3 "$copy" 'PRAGMA integrity_check')" = ok ] || {
    echo "The copy $copy is damaged, and so the database may be too." >&2
    exit 1
  }
  gzip "$copy"
  echo "$copy.gz"
done

# Old copies go only when new ones have come.
find "$folder/backup" -name '*.db.gz' -mtime "+$days" -delete
