// `npm run draw-house`: draws the house into README.md from what stands in the folders and what really imports what.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { concepts, rooms } from "./laws/house.mjs";
import { inspect } from "./laws/inspect.mjs";

const WHAT = { app: "the doors", db: "the memory", emails: "the voice", lib: "the judgement" };
const MARKS = /(<!-- house: .*? -->\n)[\s\S]*?(<!-- \/house -->)/;

/** @returns {Promise<string>} a Mermaid drawing: rooms with their folders, and an arrow for each way that is used. */
export async function drawHouse(home) {
  const { modules } = await inspect(home, rooms);
  const ways = new Set();
  for (const { source, dependencies } of modules.filter(({ source }) => !/\.test\.tsx?$|testing\.ts$/.test(source))) {
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from && to && from !== to) ways.add(`  ${from} --> ${to}`);
    }
  }
  const boxes = rooms
    .toReversed()
    .map((room) => `  ${room}["<b>${room}</b> · ${WHAT[room]}<br/>${contents(home, room)}"]`);
  return ["```mermaid", "flowchart TD", ...boxes, ...[...ways].toSorted(), "```", ""].join("\n");
}

function roomOf(path) {
  return rooms.find((room) => path.startsWith(`${room}/`));
}

function contents(home, room) {
  if (room !== "lib") return foldersOf(home, room).join(" · ");
  return `domain: ${concepts.filter((one) => foldersOf(home, "lib/domain").includes(one)).join(" &lt; ")}<br/>${foldersOf(
    home,
    "lib",
  )
    .filter((one) => one !== "domain")
    .join(" · ")}`;
}

function foldersOf(home, path) {
  const entries = readdirSync(join(home, path), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** @returns {string} the README with its drawing replaced. */
export function withDrawing(readme, drawing) {
  return readme.replace(MARKS, (_all, open, close) => `${open}${drawing}${close}`);
}

if (process.argv[1] === import.meta.filename) {
  const home = process.cwd();
  const path = join(home, "README.md");
  writeFileSync(path, withDrawing(readFileSync(path, "utf8"), await drawHouse(home)));
}
