#!/usr/bin/env bash
# Finds the data disk, gives a blank one a file system, and mounts it for good. Runs as often as you like;
# a disk with anything on it is never formatted.
set -euo pipefail

device=${TEAMSSTYRING_DEVICE:-/dev/disk/azure/scsi1/lun0}
folder=${TEAMSSTYRING_FOLDER:-/srv/teamsstyring}
fstab=${TEAMSSTYRING_FSTAB:-/etc/fstab}

for _ in $(seq 60); do
  [ -e "$device" ] && break
  sleep 2
done
[ -e "$device" ] || {
  echo "The data disk does not show up as $device." >&2
  exit 1
}

# blkid: 0 something is there, 2 nothing is; everything else is doubt, and doubt formats nothing.
outcome=0
found=$(blkid --probe --output export "$device") || outcome=$?
if [ "$outcome" -eq 2 ]; then
  mkfs.ext4 -q -m 1 -L teamsstyring "$device"
elif [ "$outcome" -ne 0 ] || ! grep -qx 'TYPE=ext4' <<<"$found"; then
  echo "The disk $device is neither blank nor ext4. It has been left as it is." >&2
  exit 1
fi

mkdir -p "$folder"
if ! grep -q "^$device $folder " "$fstab"; then
  echo "$device $folder ext4 defaults,nofail,noatime,nodev,nosuid,noexec,x-systemd.device-timeout=30 0 2" >>"$fstab"
fi
if ! mountpoint -q "$folder"; then
  systemctl daemon-reload
  mount "$folder"
fi

install -d -o teamsstyring -g teamsstyring -m 0700 "$folder/data" "$folder/backup"

# A disk made larger in Azure is used to its end.
resize2fs "$device"
