import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const internalSalaryZh: RuleSet = {
  category: "internal_salary",
  instead: "删除。",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:压(?:你|您|他|她|一下)?(?:的)?(?:价|薪)|白嫖|廉价|便宜(?:好用|劳动力)|能忽悠|好忽悠|好欺负|听话(?:就行|的))/gu,
    },
  ],
};
