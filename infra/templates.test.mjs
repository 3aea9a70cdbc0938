import assert from "node:assert/strict";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { describe, folder, readTemplates } from "./bicep.mjs";

const templates = await readTemplates();
const main = templates.get("main.bicep");
const readText = (...path) => readFile(join(folder, ...path), "utf8");

const knownFunctions = new Set([
  "base64", "empty", "guid", "items", "join", "loadFileAsBase64", "loadTextContent", "reduce", "replace", "resourceGroup", "resourceId", "string",
  "subscription", "subscriptionResourceId", "tenant", "toLower", "uniqueString",
  "allowed", "description", "maxLength", "maxValue", "minLength", "minValue",
]);

test("the reader sees a mistake", () => {
  assert.notDeepEqual(describe("param name string =\nresource {").errors, []);
  const { used, parameters } = describe("param a string\nparam b string\nvar c = map([a], x => '${x}${d}')");
  assert.deepEqual(used, ["a", "d"]);
  assert.deepEqual(parameters.map(({ name }) => name), ["a", "b"]);
});

for (const [name, template] of templates) {
  const declared = [
    ...template.parameters, ...template.resources, ...template.modules,
  ].map((declaration) => declaration.name).concat(template.variables);

  test(`${name} is Bicep`, () => assert.deepEqual(template.errors, []));

  test(`${name} uses what it declares and declares what it uses`, () => {
    assert.deepEqual(template.used.filter((use) => !declared.includes(use)), []);
    const mustBeUsed = [...template.parameters.map((parameter) => parameter.name), ...template.variables];
    assert.deepEqual(mustBeUsed.filter((declaration) => !template.used.includes(declaration)), []);
    assert.equal(new Set(declared).size, declared.length);
    assert.deepEqual(template.functions.filter((call) => !knownFunctions.has(call)), []);
  });

  test(`${name} says what each parameter is for`, () => {
    assert.deepEqual(template.parameters.filter(({ decorators }) => !decorators.includes("description")).map((parameter) => parameter.name), []);
  });

  test(`${name} passes its modules what they ask for and reads what they give`, () => {
    for (const { name: module, file, parameters } of template.modules) {
      const asked = templates.get(file);
      assert.ok(asked, `${module}: ${file}`);
      const names = asked.parameters.map((parameter) => parameter.name);
      const required = asked.parameters.filter(({ isOptional }) => !isOptional).map((parameter) => parameter.name);
      assert.deepEqual(parameters.filter((parameter) => !names.includes(parameter)), [], module);
      assert.deepEqual(required.filter((parameter) => !parameters.includes(parameter)), [], module);
    }
    for (const { module, output } of template.moduleOutputs) {
      const { file } = template.modules.find((declaration) => declaration.name === module);
      assert.ok(templates.get(file).outputs.includes(output), `${module}.outputs.${output}`);
    }
  });

  test(`${name} stands on released versions of Azure's interfaces`, () => {
    assert.deepEqual(template.resources.filter(({ type }) => !/^Microsoft\.[\w./]+@\d{4}-\d{2}-\d{2}$/i.test(type)), []);
  });

  test(`every file that ${name} loads is there`, async () => {
    await Promise.all(template.loadedFiles.map((file) => access(join(folder, file))));
  });

  test(`${name} holds and hands out no secret`, () => {
    assert.doesNotMatch(template.text, /@secure|list(Keys|Credentials|ChannelWithKeys)|adminPassword|AccountKey=|BEGIN [A-Z ]*PRIVATE KEY/i);
  });
}

test("azd is asked for every parameter without a default, and for none that does not exist", async () => {
  const { parameters } = JSON.parse(await readText("main.parameters.json"));
  const names = main.parameters.map((parameter) => parameter.name);
  assert.deepEqual(Object.keys(parameters).filter((name) => !names.includes(name)), []);
  const required = main.parameters.filter(({ isOptional }) => !isOptional).map((parameter) => parameter.name);
  assert.deepEqual(required.filter((name) => !(name in parameters)), []);
});

test("the release and the app package find their settings among the outputs", async () => {
  const azdsOwn = ["AZURE_ENV_NAME"];
  const asked = [...(await readText("release.sh")).matchAll(/\$\{?([A-Z][A-Z_]+)/g)].map(([, name]) => name);
  const missing = [...asked, "BOT_ID", "TAB_DOMAIN"].filter((name) => !main.outputs.includes(name) && !azdsOwn.includes(name));
  assert.deepEqual(missing, []);
});

test("only the web ports answer from outside, and nobody logs on with a password", () => {
  const network = templates.get("network.bicep").text;
  assert.equal(network.match(/access: 'Allow'/g).length, 1);
  assert.match(network, /destinationPortRanges: \['80', '443'\]/);
  assert.match(templates.get("machine.bicep").text, /disablePasswordAuthentication: true/);
  assert.match(templates.get("registry.bicep").text, /adminUserEnabled: false/);
});
