import MarkdownIt from "markdown-it";

// The subset that Teams shows: emphasis, lists and links. Everything else stays the text it is;
// HTML is escaped, and a link may only lead to the web.
const markdown = new MarkdownIt("zero", { html: false, breaks: true }).enable([
  "emphasis",
  "list",
  "link",
  "newline",
  "escape",
]);

markdown.validateLink = (address) => /^(https?:|mailto:)/i.test(address);
markdown.renderer.rules["link_open"] = (tokens, index, options, _env, renderer) => {
  tokens[index]?.attrSet("target", "_blank");
  tokens[index]?.attrSet("rel", "noopener noreferrer");
  return renderer.renderToken(tokens, index, options);
};

export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
