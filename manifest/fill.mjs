// Fills the ${{NAME}} placeholders of the app package from the environment:
//   node fill.mjs OUT_FOLDER
// The folder then holds exactly the files that go into the zip that Teams is given.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const placeholder = /\$\{\{([A-Z_]+)\}\}/g;

export const readJson = async (file) => JSON.parse(await readFile(join(here, file), "utf8"));

/** The names a value can hold, in the order they are met, each once. */
export function placeholdersOf(value) {
  return [...new Set([...JSON.stringify(value).matchAll(placeholder)].map(([, name]) => name))];
}

/** The same value with every placeholder replaced; a name without a value is an error, not an empty text. */
export function fill(value, values) {
  const missing = placeholdersOf(value).filter((name) => !values[name]);
  if (missing.length > 0) {
    throw new Error(`Set ${missing.join(", ")} before filling the manifest.`);
  }
  // Strings are replaced after parsing: a quote in an organisation's name must not end a JSON string.
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === "string" ? part.replace(placeholder, (_, name) => values[name]) : part);
}

/** Every file that the manifest names, and so every file that the package needs besides it. */
export function filesOf(manifest) {
  const { defaultLanguageFile, additionalLanguages } = manifest.localizationInfo;
  return [manifest.icons.color, manifest.icons.outline, defaultLanguageFile, ...additionalLanguages.map(({ file }) => file)];
}

async function fillFolder(folder) {
  const manifest = fill(await readJson("manifest.json"), process.env);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await Promise.all(filesOf(manifest).map((file) => copyFile(join(here, file), join(folder, file))));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  try {
    if (!folder) {
      throw new Error("Name the folder to fill: node fill.mjs OUT_FOLDER");
    }
    await fillFolder(folder);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
