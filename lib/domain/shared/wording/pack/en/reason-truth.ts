import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const reasonTruthEn: RuleSet = {
  category: "reason_truth",
  instead:
    "Allowed only when the requisition in the system has that state, with date and approver (shifting or false reasons are evidence of pretext).",
  rules: [
    {
      id: "en-reason-truth-01",
      severity: "warn",
      where: "letter",
      find: /\b(?:position|role|opening|job|headcount|req(?:uisition)?|hiring)\b[^.]{0,20}\b(?:filled|frozen|freeze|cancel(?:l)?ed|on hold|closed|eliminated|put on hold)\b|\b(?:hiring|headcount) freeze\b/gu,
    },
    {
      id: "en-reason-truth-02",
      severity: "warn",
      where: "letter",
      find: /\b(?:budget (?:constraints?|cuts?|reasons?|limits?)|salary expectations? (?:is|are|was|were) too high|too expensive|out of (?:our )?budget)\b/gu,
      instead: "Give the pay band; must match the requisition.",
    },
    {
      id: "en-reason-truth-03",
      severity: "block",
      where: "letter",
      find: /\b(?:real reason|actual reason|officially we|off the record|between you and me|cover story|make up (?:a|some) (?:reason|excuse)|excuse to|don'?t (?:write|put) (?:this|that) (?:down|in writing)|just tell (?:him|her|them))\b/gu,
      instead: "Stop: the recorded reason must be the true one.",
    },
    {
      id: "en-reason-truth-04",
      severity: "block",
      where: "letter",
      find: /\b(?:already (?:had|have|picked|chosen|decided on) (?:an? )?(?:internal|someone|candidate|winner)|pre[- ]?selected|friend of (?:the )?(?:ceo|boss|manager)|nepotism|just for show|rubber stamp|box[- ]ticking interview)\b/gu,
      instead: "Escalate to compliance.",
    },
  ],
};
