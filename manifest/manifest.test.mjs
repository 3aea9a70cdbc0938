import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { fill, filesOf, placeholdersOf, readJson } from "./fill.mjs";
import { readPng } from "./png.mjs";

const require = createRequire(import.meta.url);
const schemas = join(dirname(require.resolve("@microsoft/app-manifest")), "json-schemas", "teams");
const values = {
  TEAMS_APP_ID: "11111111-1111-4111-8111-111111111111",
  BOT_ID: "22222222-2222-4222-8222-222222222222",
  AAD_APP_CLIENT_ID: "33333333-3333-4333-8333-333333333333",
  TAB_DOMAIN: "styring.eksempel.kommune.no",
  DEVELOPER_NAME: 'Eksempel kommune "Plan"',
  DEVELOPER_WEBSITE_URL: "https://www.eksempel.kommune.no",
  DEVELOPER_PRIVACY_URL: "https://www.eksempel.kommune.no/personvern",
  DEVELOPER_TERMS_URL: "https://www.eksempel.kommune.no/vilkar",
};

const template = await readJson("manifest.json");
const languages = [template.localizationInfo.defaultLanguageFile, ...template.localizationInfo.additionalLanguages.map(({ file }) => file)];

/** Microsoft's own schema for the version that the file says it is written in. */
async function problemsOf(document, schemaName) {
  const schema = JSON.parse(await readFile(join(schemas, `v${template.manifestVersion}`, schemaName), "utf8"));
  // The schemas' patterns are written for regular expressions without the u flag.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return validate(document) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What stands in the manifest where a language file says "staticTabs[1].name". */
const valueAt = (path) => path.split(/[.[\]]+/).filter(Boolean).reduce((value, step) => value?.[step], template);

test("Teams accepts the filled manifest", async () => {
  assert.deepEqual(await problemsOf(fill(template, values), "MicrosoftTeams.schema.json"), []);
});

test("the schema that judges is the one the manifest names", () => {
  assert.equal(template.$schema, `https://developer.microsoft.com/json-schemas/teams/v${template.manifestVersion}/MicrosoftTeams.schema.json`);
});

test("the check would see a mistake", async () => {
  const broken = { ...fill(template, values), accentColor: "blue", name: { short: "x".repeat(31) } };
  assert.equal((await problemsOf(broken, "MicrosoftTeams.schema.json")).length, 2);
});

test("every placeholder is known, and one left empty stops the filling", () => {
  assert.deepEqual(placeholdersOf(template).sort(), Object.keys(values).sort());
  assert.deepEqual(placeholdersOf(fill(template, values)), []);
  assert.throws(() => fill(template, { ...values, BOT_ID: "" }), /BOT_ID/);
});

for (const file of languages) {
  test(`Teams accepts the texts in ${file}`, async () => {
    assert.deepEqual(await problemsOf(await readJson(file), "MicrosoftTeams.Localization.schema.json"), []);
  });

  test(`${file} has every text of the manifest and nothing else`, async () => {
    const keys = Object.keys(await readJson(file)).filter((key) => key !== "$schema");
    const { name, description, staticTabs, bots, composeExtensions } = template;
    const expected = [
      ...Object.keys(name).map((key) => `name.${key}`),
      ...Object.keys(description).map((key) => `description.${key}`),
      ...staticTabs.flatMap((tab, i) => (tab.name ? [`staticTabs[${i}].name`] : [])),
      ...bots[0].commandLists.flatMap(({ commands }, list) =>
        commands.flatMap((_, i) => ["title", "description"].map((key) => `bots[0].commandLists[${list}].commands[${i}].${key}`))),
      ...composeExtensions[0].commands.flatMap(({ parameters = [] }, i) => [
        ...["title", "description"].map((key) => `composeExtensions[0].commands[${i}].${key}`),
        ...parameters.flatMap((_, at) => ["title", "description"].map((key) => `composeExtensions[0].commands[${i}].parameters[${at}].${key}`)),
      ]),
    ];
    assert.deepEqual(keys.sort(), expected.sort());
  });
}

test("the manifest's own texts are the default language's", async () => {
  const { $schema, ...texts } = await readJson(template.localizationInfo.defaultLanguageFile);
  for (const [path, text] of Object.entries(texts)) {
    assert.equal(valueAt(path), text, path);
  }
});

test("everything the tab loads comes from the domain that Teams is told to trust", () => {
  const { staticTabs, validDomains } = fill(template, values);
  for (const { contentUrl, websiteUrl } of staticTabs.filter(({ contentUrl }) => contentUrl)) {
    for (const url of [contentUrl, websiteUrl].map((text) => new URL(text))) {
      assert.equal(url.protocol, "https:");
      assert.ok(validDomains.includes(url.hostname), url.hostname);
    }
  }
});

test("the package has every file that the manifest names", async () => {
  for (const file of filesOf(template)) {
    assert.ok((await readFile(new URL(file, import.meta.url))).length > 0, file);
  }
});

test("the colour icon is 192 by 192 and covers all of it", async () => {
  const { width, height, pixels } = readPng(await readFile(new URL(template.icons.color, import.meta.url)));
  assert.deepEqual([width, height], [192, 192]);
  assert.ok(pixels.every(({ alpha }) => alpha === 255));
});

test("the outline icon is 32 by 32, white on nothing", async () => {
  const { width, height, pixels } = readPng(await readFile(new URL(template.icons.outline, import.meta.url)));
  assert.deepEqual([width, height], [32, 32]);
  const drawn = pixels.filter(({ alpha }) => alpha > 0);
  assert.ok(drawn.length > 100 && drawn.length < pixels.length / 2, `${drawn.length} pixels are drawn`);
  assert.ok(drawn.every(({ red, green, blue }) => red === 255 && green === 255 && blue === 255));
});
