// Reads Bicep files with a grammar, as far as the tests ask: what is declared, what is used, what is passed on.
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Language, Parser } from "web-tree-sitter";

export const folder = dirname(fileURLToPath(import.meta.url));

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(join(folder, "node_modules", "tree-sitter-bicep", "tree-sitter-bicep.wasm")));

/** Every template of the folder by its file name. */
export async function readTemplates() {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".bicep"));
  return new Map(await Promise.all(names.map(async (name) => [name, describe(await readFile(join(folder, name), "utf8"))])));
}

export function describe(text) {
  const root = parser.parse(text).rootNode;
  const declared = (kind) => root.descendantsOfType(kind).map((node) => ({ name: identifier(node).text, node }));
  return {
    text,
    errors: root.hasError ? root.descendantsOfType("ERROR").map((node) => `line ${node.startPosition.row + 1}: ${node.text}`) : [],
    parameters: declared("parameter_declaration").map(({ name, node }) => ({
      name,
      isOptional: node.children.some(({ type }) => type === "="),
      decorators: decoratorsOf(node),
    })),
    variables: declared("variable_declaration").map(({ name }) => name),
    resources: declared("resource_declaration").map(({ name, node }) => ({ name, type: stringIn(node) })),
    modules: declared("module_declaration").map(({ name, node }) => ({ name, file: stringIn(node), parameters: keysOf(valueOf(bodyOf(node), "params")) })),
    outputs: declared("output_declaration").map(({ name }) => name),
    used: root.descendantsOfType("identifier").filter(isUse).map((node) => node.text),
    functions: root.descendantsOfType("call_expression").map((node) => node.childForFieldName("function").text),
    moduleOutputs: root.descendantsOfType("member_expression").flatMap(moduleOutput),
    loadedFiles: root.descendantsOfType("call_expression")
      .filter((node) => /^load/.test(node.childForFieldName("function").text))
      .map(stringIn),
  };
}

const identifier = (node) => node.namedChildren.find(({ type }) => type === "identifier");
const stringIn = (node) => node.descendantsOfType("string_content")[0].text;
const bodyOf = (node) => node.descendantsOfType("object")[0];
const properties = (object) => object.namedChildren.filter(({ type }) => type === "object_property");
const keysOf = (object) => (object ? properties(object).map((property) => property.firstNamedChild.text) : []);
const valueOf = (object, key) => properties(object).find((property) => property.firstNamedChild.text === key)?.lastNamedChild;

/** The decorators stand before what they decorate, each group in a node of its own. */
function decoratorsOf(node) {
  const before = node.previousNamedSibling;
  return before?.type === "decorators" ? before.descendantsOfType("call_expression").map((call) => call.childForFieldName("function").text) : [];
}

/** A name that must have been declared: not the declaration itself, a key, a function or a lambda's own parameter. */
function isUse(node) {
  const { parent } = node;
  const isFirst = parent.firstNamedChild.id === node.id;
  return !(
    (/_declaration$/.test(parent.type) && isFirst) ||
    (parent.type === "object_property" && isFirst) ||
    parent.childForFieldName("function")?.id === node.id ||
    lambdaParametersAround(node).includes(node.text)
  );
}

function lambdaParametersAround(node) {
  const names = [];
  for (let around = node.parent; around; around = around.parent) {
    if (around.type === "lambda_expression") {
      const [parameters] = around.namedChildren;
      names.push(...(parameters.type === "identifier" ? [parameters] : parameters.namedChildren).map(({ text }) => text));
    }
  }
  return names;
}

/** "network.outputs.subnetId" as { module, output }. */
function moduleOutput(node) {
  const [, module, output] = /^(\w+)\.outputs\.(\w+)$/.exec(node.text) ?? [];
  return module ? [{ module, output }] : [];
}
