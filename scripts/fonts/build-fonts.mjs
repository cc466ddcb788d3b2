// Makes the report's fonts once; the results are committed (docs/decisions/report.md says from what).
// Usage: node scripts/fonts/build-fonts.mjs <folder whose node_modules hold the @expo-google-fonts packages>
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";

const source = process.argv[2];
if (!source) throw new Error("Name the folder with the @expo-google-fonts packages.");
const require = createRequire(join(source, "x.js"));
const out = fileURLToPath(new URL("../../emails/report/fonts/", import.meta.url));

const read = (name) => readFileSync(require.resolve(`@expo-google-fonts/${name}`));
const sc400 = read("noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");
const sc600 = read("noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf");
const jp400 = read("noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf");
const latin400 = read("noto-sans/400Regular/NotoSans_400Regular.ttf");
const latin600 = read("noto-sans/600SemiBold/NotoSans_600SemiBold.ttf");

const covered = (font) => fontkit.create(font).characterSet;
const text = (codePoints) => codePoints.map((c) => String.fromCodePoint(c)).join("");
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The characters of GB 2312: what nearly every Chinese report is made of. */
function gb2312() {
  const decoder = new TextDecoder("gb2312");
  const all = [];
  for (const high of range(0xa1, 0xf7))
    for (const low of range(0xa1, 0xfe)) all.push(decoder.decode(Uint8Array.of(high, low)).codePointAt(0));
  return all.filter((c) => c !== 0xfffd);
}

const everySc = covered(sc400);
const common = new Set([
  ...gb2312(),
  ...range(0x20, 0x17f),
  ...range(0x2000, 0x27bf),
  ...range(0x3000, 0x30ff),
  ...range(0xff00, 0xffef),
]);
const basic = everySc.filter((c) => common.has(c));
const rare = everySc.filter((c) => !common.has(c));
const inSc = new Set(everySc);
const latin = covered(latin400).filter((c) => c >= 0x20);
const inLatin = new Set(latin);
const japanese = covered(jp400).filter((c) => !inSc.has(c) && !inLatin.has(c) && c >= 0x2e80);

const files = [
  ["NotoSansSC-400.ttf", sc400, basic],
  ["NotoSansSC-600.ttf", sc600, basic],
  ["NotoSansSC-rare.ttf", sc400, rare],
  ["NotoSans-400.ttf", latin400, latin],
  ["NotoSans-600.ttf", latin600, latin],
  ["NotoSansJP-more.ttf", jp400, japanese],
];
for (const [name, font, codePoints] of files) {
  const made = await subsetFont(font, text(codePoints), { targetFormat: "truetype" });
  writeFileSync(join(out, name), made);
  console.log(`${name}: ${codePoints.length} characters, ${made.length} bytes`);
}
writeFileSync(join(out, "OFL-NotoSansSC-NotoSansJP.txt"), read("noto-sans-sc/LICENSE_FONT"));
writeFileSync(join(out, "OFL-NotoSans.txt"), read("noto-sans/LICENSE_FONT"));
