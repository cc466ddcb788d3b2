import { expect, test } from "vitest";
import type { LetterText } from "./letter";
import { placeholderAddress, withAddress } from "./address";

const letter: LetterText = {
  subject: "高级Java开发：面试结果",
  shortMessage: "写在这里：http://192.168.1.7:3000/c/preview",
  blocks: [
    {
      kind: "door",
      edited: false,
      text: "报告和回复：http://192.168.1.7:3000/c/preview，两个工作日内答复。",
      sentences: [
        { text: "报告和回复：http://192.168.1.7:3000/c/preview，两个工作日内答复。", evidence: ["setting:page"] },
      ],
    },
  ],
};

test("the candidate's own address stands where the placeholder stood, whatever it looks like", () => {
  const address = "https://people.example.com/c/$&$1secret";
  const sent = withAddress(letter, address);
  expect(sent.blocks[0]!.text).toBe(`报告和回复：${address}，两个工作日内答复。`);
  expect(sent.blocks[0]!.sentences[0]!.text).toContain(address);
  expect(sent.shortMessage).toBe(`写在这里：${address}`);
  expect(JSON.stringify(sent)).not.toContain("/c/preview");
});

test("the placeholder is an address that the substitution finds again", () => {
  const door = { ...letter.blocks[0]!, text: placeholderAddress("https://people.example.com/") };
  expect(withAddress({ ...letter, blocks: [door] }, "X").blocks[0]!.text).toBe("X");
});
