import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const overqualifiedEn: RuleSet = {
  category: "overqualified",
  instead: "State duties, level and pay band, and ask the candidate; do not decide for them.",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /\b(?:over[- ]?qualified|too (?:experienced|qualified|good|advanced|expensive)|under[- ]?utili[sz]ed|would (?:get |be )?bored|flight risk|won'?t (?:stay|last)|step down|beneath you|job[- ]?hopp(?:er|ing))\b/gu,
    },
    {
      severity: "warn",
      where: "inside",
      find: /\b(?:employment gap|gap in (?:his|her|their|your|the) (?:resume|cv|employment)|career (?:gap|break)|out of work|unemployed (?:for|since)|returning to work)\b/gu,
      instead: "Write dates only; never infer family or health.",
    },
  ],
};
