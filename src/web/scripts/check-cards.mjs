// Judges cards with Microsoft's own parser: `node scripts/check-cards.mjs FILE-OR-FOLDER…`
// Every *.json that is an Adaptive Card is parsed as schema 1.5, the newest that Teams shows.
// Exit code 0: every card is clean and at least one was found; 1: something is said about a card; 2: nothing to judge.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { AdaptiveCard, SerializationContext, ValidationEvent, Versions } = createRequire(import.meta.url)(
    "adaptivecards/dist/adaptivecards.js",
);

const paths = process.argv.slice(2);
const files = paths.flatMap(jsonFiles);
let judged = 0;
let complaints = 0;

for (const file of files) {
    let json;
    try {
        json = JSON.parse(readFileSync(file, "utf8"));
    } catch (error) {
        complain(file, `not JSON: ${error.message}`);
        continue;
    }
    for (const card of cardsIn(json)) {
        judged++;
        judge(file, card);
    }
}

if (judged === 0) {
    console.error(`No Adaptive Card found in: ${paths.join(", ") || "(no files given)"}`);
    process.exit(2);
}
console.log(`${judged} cards judged, ${complaints} complaints.`);
process.exit(complaints === 0 ? 0 : 1);

function judge(file, json) {
    const context = new SerializationContext(Versions.v1_5);
    const card = new AdaptiveCard();
    card.parse(json, context);
    for (let index = 0; index < context.eventCount; index++) {
        const { event, message } = context.getEventAt(index);
        complain(file, `${ValidationEvent[event]}: ${message}`);
    }
    for (const { event, message } of card.validateProperties().validationEvents) {
        complain(file, `${ValidationEvent[event]}: ${message}`);
    }
}

/** The card itself, or the cards of an activity's attachments. */
function cardsIn(json) {
    if (Array.isArray(json)) {
        return json.flatMap(cardsIn);
    }
    if (json?.type === "AdaptiveCard") {
        return [json];
    }
    return (json?.attachments ?? []).flatMap((attachment) => cardsIn(attachment?.content));
}

function jsonFiles(path) {
    if (!statSync(path).isDirectory()) {
        return [path];
    }
    return readdirSync(path, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function complain(file, message) {
    complaints++;
    console.error(`${file}: ${message}`);
}
