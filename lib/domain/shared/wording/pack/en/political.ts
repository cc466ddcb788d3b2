import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const politicalEn: RuleSet = {
  category: "political",
  instead: "Remove (NLRA / retaliation / USERRA).",
  rules: [
    {
      id: "en-political-01",
      severity: "block",
      where: "everywhere",
      find: /\b(?:union (?:member|organi[sz]er|activit\w+)|pro[- ]union|sued (?:his|her|their|a former|a previous)|whistle ?blower|filed a (?:complaint|charge|lawsuit|grievance)|litigious|troublemaker|political (?:views|affiliation)|republican|democrat|veteran status|reservist|military (?:duty|leave|obligation)s?)\b/gu,
    },
    // disputes, unions, service
    {
      id: "en-political-02",
      severity: "block",
      where: "inside",
      find: /\b(?:union (?:rep|man|guy|type|steward|official|background|activist|woman|member|trouble\w*)|shop steward|in (?:a|the) union|unioni[sz]\w+|(?:took|taking|take|dragged|brought) (?:his|her|their|the|a) (?:last|previous|former|old|ex)? ?(?:employer|company|boss|firm|job|place)?[^.]{0,12}(?:to )?(?:tribunal|court)|tribunal|sued|suing|lawsuit against|settle(?:d|ment) (?:with|agreement)|whistle[- ]?blow\w*|raised a grievance|grievances? (?:against|record)|filed (?:a )?(?:complaint|grievance|claim)|complain(?:ed|s) (?:to hr|about harassment)|harassment (?:claim|complaint|case)|tory|labour voter|maga|trump(?:er)?|liberal|leftie|lefty|right[- ]wing|left[- ]wing|woke|activist|protest(?:er|s|ed)?|brexit\w*|military spouse|reserves? duty|national guard|veteran|ex[- ]army|strike(?:d)? at)\b(?! (?:case ?work|hearing bundle|software|representation|law|protocol|policy|process))/gu,
    },
    // unions
    {
      id: "en-political-03",
      severity: "block",
      where: "inside",
      find: /\b(?:known|strong|active|big|keen|ex|bit of a|militant|local)[- ]union\b(?! (?:all|select|type|find))|\bunion (?:agitator|activist|militant|sympathi[sz]er|stuff|background|ties|person)\b|\b(?:agitator|rabble[- ]rouser|militant)\b/gu,
    },
    {
      id: "en-political-04",
      severity: "block",
      where: "inside",
      find: /\b(?:took part in|joined|led|organi[sz]ed|went|was|been|out) (?:in |on )?(?:the |a )?strikes?\b(?! (?:rate|price|team))|\bpicket\w*\b/gu,
    },
    // opinions and protest
    {
      id: "en-political-05",
      severity: "block",
      where: "inside",
      find: /\b(?:posted|posts|tweets?|tweeted|ranting|rants|shares?|shared|went) [^.;,]{0,14}\b(?:protests?|politics|the (?:election|government|strike|union|march|war)|palestine|israel|climate march|demo)\b|\bpolitics? (?:all over|on his|on her)\b/gu,
    },
    // disputes
    {
      id: "en-political-06",
      severity: "block",
      where: "inside",
      find: /\b(?:led|brought|started|won|lost|part of|behind) (?:the|a) (?:court |legal |class |tribunal |discrimination )?(?:case|claim|action|lawsuit|petition|walk[- ]?out|boycott) against\b/gu,
    },
  ],
};
