import { renderToBuffer } from "@react-pdf/renderer";
import fc from "fast-check";
import { Socket } from "node:net";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test, vi } from "vitest";
import { englishReport, foundingReport } from "./founding-report";
import { ReportDocument } from "./report-document";
import type { ReportProps } from "./report-props";
import { openTypesetters } from "./typesetter";

const typesetters = openTypesetters("emails/report/fonts");
const draw = (props: ReportProps) =>
  renderToBuffer(<ReportDocument props={props} typesetter={typesetters[props.locale]} />);

const packed = (text: string) => text.replace(/\s+/gu, "");
async function wordsOf(file: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(file)), { mergePages: true });
  return packed(text);
}

async function pagesOf(file: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(file)), { mergePages: false });
  return text.map(packed);
}

/** Every text of a report, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}
const printedTexts = ({
  dimensions,
  company,
  positionTitle,
  candidateName,
  interviewedOn,
  verifyAddress,
}: ReportProps) =>
  textsIn([
    company,
    positionTitle,
    candidateName,
    interviewedOn,
    verifyAddress,
    dimensions.map((one) => ({ ...one, kind: null })),
  ]);

describe("the report", () => {
  test.each([
    ["in Chinese", foundingReport],
    ["in English", englishReport],
  ])("%s holds every word that was passed, as text that can be searched and copied", async (_, report) => {
    const words = await wordsOf(await draw(report));
    for (const text of printedTexts(report)) expect(words).toContain(packed(text));
  });

  test.each([
    ["in Chinese", foundingReport, (page: number, pages: number) => `第${page}/${pages}页`],
    ["in English", englishReport, (page: number, pages: number) => `Page${page}of${pages}`],
  ])("says %s on each page which one it is and how many there are", async (_, report, print) => {
    const pages = await pagesOf(await draw(report));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((text, at) => expect(text).toContain(print(at + 1, pages.length)));
  });

  test.each([
    ["its first", 21, 28],
    ["its last", 0, 27],
  ])("a remark that runs over a page does not leave %s line alone", async (_, gaps, lines) => {
    const dimension = {
      ...foundingReport.dimensions[1]!,
      gaps: Array.from({ length: gaps }, (_, at) => `差距${at}`),
      remarks: [{ text: Array.from({ length: lines }, (_, at) => `行${at}。`).join("\n"), shared: true }],
    };
    const pages = await pagesOf(await draw({ ...foundingReport, dimensions: [dimension] }));
    const onEach = pages.map((text) => text.match(/行\d+。/gu)?.length ?? 0);
    expect(onEach.reduce((sum, count) => sum + count, 0)).toBe(lines);
    expect(onEach).not.toContain(1);
    expect(pages.join("")).toContain("面试官评语行0。");
  });

  test("prints figures as stored, with the distance in words", async () => {
    const words = await wordsOf(await draw(foundingReport));
    for (const figures of ["55要求80▼差25", "85要求70▲达到", "60要求80▼差20"]) expect(words).toContain(figures);
    expect(await wordsOf(await draw(englishReport))).toContain("74.5of75▼0.5below");
  });

  test("a remark that stays inside is on the internal copy, which says so, and on no candidate's", async () => {
    expect(await wordsOf(await draw(foundingReport))).not.toMatch(/涨薪|内部|未公开/);
    const internal = await wordsOf(await draw({ ...foundingReport, audience: "internal" }));
    expect(internal).toContain("未公开：年前别来谈涨薪");
    expect(internal).toContain("内部留存");
  });

  test("the same evaluation gives the same bytes, small enough for a phone, with every font inside", async () => {
    const [one, two, three] = [await draw(foundingReport), await draw(foundingReport), await draw(foundingReport)];
    expect(one.equals(two) && two.equals(three)).toBe(true);
    expect(one.length).toBeLessThan(100_000);
    expect(one.toString("latin1")).not.toContain("/BaseFont /Helvetica");
  });

  test("the file's own properties name the report and nothing of the software or the hour it was printed", async () => {
    const pdf = await getDocumentProxy(Uint8Array.from(await draw(foundingReport)));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: "高级Java开发评估报告",
      Author: "云帆科技",
      Creator: "云帆科技",
      Producer: "云帆科技",
    });
    expect(info).toMatchObject({ Language: "zh-CN", CreationDate: "D:20261123062000Z" });
  });

  test("nothing that was typed makes the drawing reach for a network or a file", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const connected = vi.spyOn(Socket.prototype, "connect");
    const address = "http://127.0.0.1:9/x.png";
    const area = {
      ...foundingReport.dimensions[0]!,
      name: address,
      remarks: [{ text: `/etc/passwd ${address}`, shared: true }],
    };
    const words = await wordsOf(
      await draw({ ...foundingReport, company: address, candidateName: `<img src="${address}">`, dimensions: [area] }),
    );
    expect(words).toContain(`<imgsrc="${address}">`);
    expect(fetched).not.toHaveBeenCalled();
    expect(connected).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test("names with rare or accented letters are printed whole, each of their fonts embedded once", async () => {
    const name = "𠮷野䶮 Łukasz Žižka 阿依古丽·买买提";
    const file = await draw({ ...foundingReport, candidateName: name, remarks: [{ text: name, shared: true }] });
    expect(await wordsOf(file)).toContain(packed(name));
    expect(file.toString("latin1").match(/\/FontFile2/gu)).toHaveLength(5);
    expect(file.length).toBeLessThan(100_000);
  });

  test("any sentence with letters of ours is on the paper, in whichever place it was passed", async () => {
    const sign = fc.oneof(
      fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((c) => String.fromCodePoint(c)),
      fc.constantFrom(..."abcXYZ 0123456789，。；：“”（）Spring é Ł"),
    );
    const sentence = fc.array(sign, { minLength: 1, maxLength: 160 }).map((all) => all.join(""));
    await fc.assert(
      fc.asyncProperty(sentence, sentence, async (remark, evidence) => {
        const [first] = foundingReport.dimensions;
        const dimension = {
          ...first!,
          remarks: [{ text: remark, shared: true }],
          strengths: [{ item: "亮点", evidence }],
        };
        const words = await wordsOf(await draw({ ...foundingReport, dimensions: [dimension] }));
        expect(words).toContain(packed(remark));
        expect(words).toContain(packed(evidence));
      }),
      { numRuns: 8 },
    );
  });
});
