import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const regionEn: RuleSet = {
  category: "region",
  instead: "Remove; home region has no bearing on the job.",
  rules: [
    // where they come from
    {
      id: "en-region-01",
      severity: "warn",
      where: "inside",
      find: /\b(?:typical|another|bloody|small[- ]town|country|village|farm|rural|council estate|working[- ]class|posh|south(?:ern)?|north(?:ern)?|scouse|cockney|geordie|brummie|redneck|hillbilly|hick|yokel|backwater|chav|essex|yorkshire|texan|from the sticks|trailer park|ghetto|inner[- ]city|wrong side of the tracks) (?:north\w*|south\w*|scous\w*|boy|girl|guy|lad|lass|kid|bumpkin|type|mentality|upbringing|roots|background|accent|folk|hick|lady|person|man|woman)\b|\b(?:northerner|southerner|scouser|geordie|brummie|cockney|redneck|hillbilly|yokel|country bumpkin|chav|hick|townie|out[- ]of[- ]towner|from the sticks|middle of nowhere|council estate|trailer park|rough (?:area|part|estate)|bad (?:area|neighbou?rhood|postcode)|wrong (?:postcode|side of town)|not from (?:london|the city|this area)|lives in (?:a )?(?:rough|bad|dodgy))\b/gu,
    },
    // where they come from
    {
      id: "en-region-02",
      severity: "warn",
      where: "inside",
      find: /\b(?:country|farm|small[- ]town|village) (?:bumpkin|mouse|boy|girl|lad|lass)\b|\blost in the (?:city|big city|smoke)\b/gu,
    },
    // where they come from
    {
      id: "en-region-03",
      severity: "warn",
      where: "inside",
      find: /\b(?:council house|council estate|valleys|fenland|mill town|pit village) (?:lad|lass|boy|girl|kid|type)\b|\brough round the edges\b/gu,
    },
  ],
};
