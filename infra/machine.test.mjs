import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { folder } from "./bicep.mjs";

const readText = (...path) => readFile(join(folder, ...path), "utf8");
const cloudInit = await readText("cloud-init.yaml");
const { write_files: files, runcmd: commands, packages } = parse(cloudInit);
const unit = await readText("machine", "teamsstyring.service");

test("the machine takes the file for cloud-init", () => assert.match(cloudInit, /^#cloud-config\n/));

test("every file of the machine is put on it", async () => {
  const template = await readText("machine.bicep");
  const filled = [...template.matchAll(/^ {2}([A-Z_]+): (?:base64\(\w+\)|loadFileAsBase64\('machine\/([\w.-]+)'\))$/gm)];
  const placeholders = files.map(({ content }) => /^@@([A-Z_]+)@@$/.exec(content)?.[1]);
  assert.deepEqual(placeholders.sort(), filled.map(([, name]) => name).sort());
  assert.deepEqual(filled.map(([, , file]) => file).filter(Boolean).sort(), (await readdir(join(folder, "machine"))).sort());
});

test("files arrive whole and scripts can be run", () => {
  for (const { path, encoding, permissions } of files) {
    assert.equal(encoding, "b64", path);
    assert.equal(permissions, path.startsWith("/usr/local/sbin/") ? "0755" : undefined, path);
  }
});

test("what is started has been put there first", () => {
  const paths = files.map(({ path }) => path);
  for (const [program, ...rest] of commands) {
    const started = program.startsWith("/") ? [program] : rest.filter((word) => /^teamsstyring.*\.(service|timer)$/.test(word)).map((name) => `/etc/systemd/system/${name}`);
    assert.deepEqual(started.filter((path) => !paths.includes(path)), []);
  }
});

test("the machine has what its scripts call", () => {
  assert.deepEqual(["caddy", "curl", "jq", "podman", "sqlite3", "tzdata"].filter((name) => !packages.includes(name)), []);
});

test("the database lies on the managed disk, and the program does not start without it", async () => {
  const [, mounted] = /TEAMSSTYRING_FOLDER:-([\w/]+)\}/.exec(await readText("machine", "prepare-disk.sh"));
  assert.match(unit, new RegExp(`^RequiresMountsFor=${mounted}$`, "m"));
  assert.match(unit, new RegExp(`^AssertPathIsMountPoint=${mounted}$`, "m"));
  assert.match(unit, new RegExp(`--volume=${mounted}/data:/data `));
  assert.match(await readText("machine.bicep"), /'TeamsStyring__Data=\/data'/);
  assert.doesNotMatch(await readText("machine", "prepare-disk.sh"), /\b(cifs|nfs|smb)/);
});

test("the program runs without rights it does not need", async () => {
  for (const wall of ["--user=1654:1654", "--read-only", "--cap-drop=all", "--security-opt=no-new-privileges", "--publish=127.0.0.1:"]) {
    assert.ok(unit.includes(wall), wall);
  }
  const dockerfile = await readText("Dockerfile");
  assert.match(dockerfile.split(/^FROM /m).at(-1), /^USER \$APP_UID$/m);
  assert.match(dockerfile, /^HEALTHCHECK /m);
});

test("the program is given time to stop before it is killed", () => {
  const [, container] = /--stop-timeout=(\d+)/.exec(unit);
  const [, service] = /^TimeoutStopSec=(\d+)$/m.exec(unit);
  assert.ok(Number(container) >= 30 && Number(service) > Number(container));
});

test("the nightly copy avoids the hour that comes twice or never", async () => {
  const [, hour] = /^OnCalendar=\*-\*-\* (\d\d):/m.exec(await readText("machine", "teamsstyring-backup.timer"));
  assert.notEqual(hour, "02");
});
