// The house in one ordered list. Laws, drawing and CONTRIBUTING are made from it: a room or concept is added here and nowhere else.
import { builtinModules } from "node:module";

/** From the ground up: a room knows those before it. */
export const rooms = ["lib", "emails", "db", "app"];

/** The order of the work: a concept of lib/domain knows those before it. */
export const concepts = ["shared", "people", "position", "application", "evaluation", "strategy"].concat([
  "letter",
  "approval",
  "delivery",
  "conversation",
  "talent-pool",
  "outcome",
]);

const TESTS = "\\.(test|e2e)\\.tsx?$";
const node = `^(node:)?(${builtinModules.filter((name) => !name.startsWith("_")).join("|")})$`;
const packages = (...names) => `node_modules/(${names.join("|")})/`;

/** A law: what may reach what, and why in one line. Tests may reach further than what they test. */
function law(name, why, from, to) {
  return { name, comment: why, severity: "error", from: { pathNot: TESTS, ...from }, to };
}

function reach(name, why, from, ...targets) {
  return law(name, why, { path: from }, { path: targets.join("|"), reachable: true });
}

const conceptLaws = concepts
  .slice(0, -1)
  .map((concept, index) =>
    reach(
      `concepts-in-order-${concept}`,
      "A concept knows only those before it in the order of the work, so each can be read without the later ones.",
      `^lib/domain/${concept}/`,
      `^lib/domain/(${concepts.slice(index + 1).join("|")})/`,
    ),
  );

export const laws = [
  reach(
    "domain-is-pure",
    "The judgement is values in, Result out: it can be checked by anyone, without a database, a browser or a clock.",
    "^lib/domain/",
    node,
    packages("next", "react", "react-dom", "drizzle-orm", "postgres"),
    "^(db|app|emails|scripts)/",
    "^lib/platform/",
  ),
  ...conceptLaws,
  reach("lib-is-the-ground", "The lowest room knows none of those that stand on it.", "^lib/", "^(db|app|emails)/"),
  reach(
    "platform-knows-no-business",
    "Tools for keys, ids and bytes stay the same whatever the product does with them.",
    "^lib/platform/",
    "^lib/(i18n|domain/(?!shared/))",
  ),
  reach(
    "emails-get-props",
    "Letters and reports are props in, markup out: they can't read what they weren't given.",
    "^emails/",
    "^(db|app)/",
    "^lib/platform/",
  ),
  law(
    "app-asks-queries-and-commands",
    "Pages and actions ask db's queries and commands; only the context and the worker open the database itself.",
    { path: "^app/", pathNot: `${TESTS}|testing-api\\.ts$|^app/(_server/context|_background/worker)\\.ts$` },
    { path: "^db/(schema/|client\\.ts)" },
  ),
  reach(
    "db-knows-no-doors",
    "The memory serves screens, API and worker alike, so it knows none of them.",
    "^db/",
    "^(app|emails)/",
    packages("next"),
  ),
  reach(
    "client-stays-outside",
    "What runs in a browser carries no database, no keys, and gets its action as a prop.",
    "\\.client\\.tsx$",
    "^db/",
    "^lib/platform/",
    "/actions\\.ts$",
  ),
  reach(
    "rooms-know-no-scripts",
    "Commands start the house; the house doesn't know how it was started.",
    "^(lib|emails|db|app)/",
    "^scripts/",
  ),
  law("no-cycles", "Two files that need each other are one file.", {}, { circular: true }),
  law(
    "no-orphans",
    "A file that nothing reaches is a file that nobody keeps.",
    {
      orphan: true,
      pathNot: `${TESTS}|\\.d\\.m?ts$|^app/.*(page|layout|route|loading|error|not-found|manifest|icon)\\.tsx?$|^scripts/`,
    },
    {},
  ),
];
