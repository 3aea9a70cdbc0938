#!/usr/bin/env bash
# Puts a version of the program into use on this machine:
#   teamsstyring-release REGISTRY/teamsstyring:TAG
# The database is copied first. A version that does not answer is taken out again.
set -euo pipefail

settings=/etc/teamsstyring
image_file=$settings/image.env
image=${1:?"Name the image to release."}
# shellcheck source=/dev/null
. "$settings/machine.env"

# The machine's identity is exchanged for a password that lives for some minutes; none is kept on the machine.
sign_in() {
  local metadata='http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fmanagement.azure.com%2F'
  local access refresh
  access=$(curl -fsS --retry 5 --retry-all-errors -H Metadata:true "$metadata&client_id=$REGISTRY_IDENTITY" | jq -er .access_token)
  refresh=$(printf %s "$access" | curl -fsS "https://$REGISTRY/oauth2/exchange" --data-urlencode grant_type=access_token \
    --data-urlencode "service=$REGISTRY" --data-urlencode access_token@- | jq -er .refresh_token)
  podman login --username 00000000-0000-0000-0000-000000000000 --password-stdin "$REGISTRY" <<<"$refresh"
}

# A role given a minute ago may not have reached the registry yet.
pull() {
  for _ in $(seq 10); do
    sign_in && podman pull --quiet "$image" && return
    sleep 15
  done
  echo "$image could not be pulled." >&2
  return 1
}

answers() {
  for _ in $(seq 45); do
    curl -fsS --max-time 2 -o /dev/null http://127.0.0.1:8080/health/ready 2>/dev/null && return
    sleep 2
  done
  return 1
}

start() {
  echo "IMAGE=$1" >"$image_file"
  systemctl reset-failed teamsstyring.service 2>/dev/null || true
  systemctl restart teamsstyring.service && answers
}

# A machine that has just been made may still be installing.
cloud-init status --wait >/dev/null || true
mountpoint -q /srv/teamsstyring || {
  echo "The data disk is not mounted; see: journalctl -u cloud-final" >&2
  exit 1
}

pull
# A tag can be moved; what runs here is this image and no other.
pinned=$(podman image inspect --format '{{index .RepoDigests 0}}' "$image")
podman logout "$REGISTRY" >/dev/null
systemctl start teamsstyring-backup.service
previous=$(sed -n 's/^IMAGE=//p' "$image_file" 2>/dev/null || true)

if start "$pinned"; then
  podman image prune --all --force --filter until=2160h >/dev/null
  echo "TeamsStyring answers as $pinned"
  exit 0
fi

echo "$pinned does not answer. Its last words:" >&2
journalctl --unit teamsstyring.service --lines 20 --no-pager --output cat >&2
if [ -z "$previous" ]; then
  systemctl stop teamsstyring.service
  rm "$image_file"
elif start "$previous"; then
  echo "The version before is in use again: $previous" >&2
else
  # The new version may have changed the database, and an older program refuses a newer database.
  systemctl stop teamsstyring.service
  echo "The version before does not answer either. Restore the copy made a moment ago: teamsstyring-restore, newest file in /srv/teamsstyring/backup" >&2
fi
exit 1
