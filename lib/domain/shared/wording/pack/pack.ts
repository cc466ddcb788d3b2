// The whole rule pack, by language, in the order in which its findings are listed.
import type { RuleSet } from "@/lib/domain/shared/wording/rule";
import { sexZh } from "./zh/sex";
import { marriageChildbearingZh } from "./zh/marriage-childbearing";
import { ageZh } from "./zh/age";
import { regionZh } from "./zh/region";
import { ethnicityZh } from "./zh/ethnicity";
import { religionZh } from "./zh/religion";
import { politicalZh } from "./zh/political";
import { healthZh } from "./zh/health";
import { appearanceZh } from "./zh/appearance";
import { sexualOrientationZh } from "./zh/sexual-orientation";
import { privateLifeZh } from "./zh/private-life";
import { pedigreeZh } from "./zh/pedigree";
import { insultZh } from "./zh/insult";
import { personalityZh } from "./zh/personality";
import { vagueZh } from "./zh/vague";
import { cultureFitZh } from "./zh/culture-fit";
import { overqualifiedZh } from "./zh/overqualified";
import { otherCandidateZh } from "./zh/other-candidate";
import { promiseZh } from "./zh/promise";
import { reasonTruthZh } from "./zh/reason-truth";
import { legalZh } from "./zh/legal";
import { automatedZh } from "./zh/automated";
import { privacyZh } from "./zh/privacy";
import { confidentialReferenceZh } from "./zh/confidential-reference";
import { internalSalaryZh } from "./zh/internal-salary";
import { sexEn } from "./en/sex";
import { marriageChildbearingEn } from "./en/marriage-childbearing";
import { ageEn } from "./en/age";
import { ethnicityEn } from "./en/ethnicity";
import { nationalOriginEn } from "./en/national-origin";
import { religionEn } from "./en/religion";
import { healthEn } from "./en/health";
import { appearanceEn } from "./en/appearance";
import { sexualOrientationEn } from "./en/sexual-orientation";
import { politicalEn } from "./en/political";
import { privateLifeEn } from "./en/private-life";
import { personalityEn } from "./en/personality";
import { pedigreeEn } from "./en/pedigree";
import { insultEn } from "./en/insult";
import { vagueEn } from "./en/vague";
import { cultureFitEn } from "./en/culture-fit";
import { overqualifiedEn } from "./en/overqualified";
import { otherCandidateEn } from "./en/other-candidate";
import { promiseEn } from "./en/promise";
import { reasonTruthEn } from "./en/reason-truth";
import { legalEn } from "./en/legal";
import { automatedEn } from "./en/automated";
import { privacyEn } from "./en/privacy";
import { confidentialReferenceEn } from "./en/confidential-reference";
import { internalSalaryEn } from "./en/internal-salary";

/** Changes whenever a rule, mask or suggestion changes. */
export const PACK_VERSION = "2026.11.28";

export const zhPack: readonly RuleSet[] = [
  sexZh,
  marriageChildbearingZh,
  ageZh,
  regionZh,
  ethnicityZh,
  religionZh,
  politicalZh,
  healthZh,
  appearanceZh,
  sexualOrientationZh,
  privateLifeZh,
  pedigreeZh,
  insultZh,
  personalityZh,
  vagueZh,
  cultureFitZh,
  overqualifiedZh,
  otherCandidateZh,
  promiseZh,
  reasonTruthZh,
  legalZh,
  automatedZh,
  privacyZh,
  confidentialReferenceZh,
  internalSalaryZh,
];

export const enPack: readonly RuleSet[] = [
  sexEn,
  marriageChildbearingEn,
  ageEn,
  ethnicityEn,
  nationalOriginEn,
  religionEn,
  healthEn,
  appearanceEn,
  sexualOrientationEn,
  politicalEn,
  privateLifeEn,
  personalityEn,
  pedigreeEn,
  insultEn,
  vagueEn,
  cultureFitEn,
  overqualifiedEn,
  otherCandidateEn,
  promiseEn,
  reasonTruthEn,
  legalEn,
  automatedEn,
  privacyEn,
  confidentialReferenceEn,
  internalSalaryEn,
];
