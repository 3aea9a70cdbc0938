import { renderMarkdown } from "./markdown";
import "./markdown.css";

/** The bot's words with the emphasis and lists that Teams shows. The HTML is made by a parser that lets no HTML through. */
export default function MarkdownText({ text }: { text: string }) {
  return <div className="markdown" dangerouslySetInnerHTML={{ __html: renderMarkdown(text) }} />;
}
