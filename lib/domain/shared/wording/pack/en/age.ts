import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const ageEn: RuleSet = {
  category: "age",
  instead: "Remove age (ADEA); cite the criterion and score.",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:too|bit|rather|quite|a little|very)\s+(?:old|young|elderly|mature|senior in years)\b/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:your|his|her|their|candidate'?s?)\s+age\b|\bage (?:will )?matters?\b|\b(?:over|under|above|below)\s+(?:the age of\s+)?(?:30|35|40|45|50|55|60)\s*(?:years old|yrs old|y\/o)?(?=\s|[.,;]|$)(?!\s*(?:ms|req|percent|%|users|people|points|seconds|minutes|requests|items|qps))/gu,
      instead: 'Remove age; "age will matter" cost an agency $50,000 (EEOC).',
    },
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:digital native|recent grad(?:uate)?s? only|young (?:and|&|,) (?:energetic|dynamic|hungry)|youthful|young team|fresh blood|old[- ]?school|set in (?:his|her|their|your) ways|past (?:his|her|their|your) prime|over the hill|dinosaur|boomers?|gen[- ]?[xz]\b|millennials?|grandpa|grandma|old[- ]timer|near(?:ing)? retirement|close to retire\w*|about to retire|retirement age)\b/gu,
      instead: "Remove age-coded wording; write the skill gap.",
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /\b(?:more junior|too senior|too junior|less senior|someone (?:younger|fresher)|runway|long[- ]term potential|trainab(?:le|ility)|high energy)\b/gu,
      instead: '"More junior" was used as evidence in an EEOC age suit; state the role level and pay band instead.',
    },
    {
      severity: "warn",
      where: "inside",
      find: /\b(?:born in|graduated (?:in|back in)|class of)\s+(?:19|20)\d{2}\b|\b\d{2}[- ]year[- ]old\b(?!\s+(?:company|product|codebase|system|project|bank|firm|startup|business|brand))/gu,
      instead: "Remove dates that reveal age.",
    },
  ],
};
