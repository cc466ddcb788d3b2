import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const dataErrorEn: RuleSet = {
  category: "data_error",
  instead: "Compare the records and mend the wrong one; nothing is told before that.",
  rules: [
    // a score or record of somebody else, or in the wrong place
    {
      id: "en-data-error-01",
      severity: "warn",
      where: "inside",
      find: /\b(?:scores?|marks|ratings?|scorecards?|score ?sheets?|notes|cvs?|names?)\b[^.;,\n]{0,24}\b(?:swapped|switched|mixed up|muddled|transposed|(?:entered|typed|keyed|filed|recorded|put|saved) (?:wrongly|incorrectly|twice|against the wrong|under the wrong|for the wrong|the wrong way))\b|\b(?:swapped|switched|mixed up|muddled|transposed|mis-?(?:typed|keyed|entered|recorded))\b[^.;,\n]{0,14}\b(?:the |his |her |their |two |our )?(?:scores?|marks|ratings?|scorecards?|score ?sheets?|cvs?)\b|\b(?:scores?|marks|ratings?|scorecard|notes|cv) (?:is|are|was|were|belongs?|belonged) (?:really |actually |probably )?(?:to )?(?:somebody|someone) else(?:'s)?\b/gu,
    },
  ],
};
