// The whole rule pack, by language, in the order in which its findings are listed.
import type { RuleSet } from "@/lib/domain/shared/wording/rule";
import { sexZh } from "./zh/sex";
import { marriageChildbearingZh } from "./zh/marriage-childbearing";
import { ageZh } from "./zh/age";
import { regionZh } from "./zh/region";
import { ethnicityZh } from "./zh/ethnicity";
import { nationalOriginZh } from "./zh/national-origin";
import { religionZh } from "./zh/religion";
import { politicalZh } from "./zh/political";
import { healthZh } from "./zh/health";
import { appearanceZh } from "./zh/appearance";
import { sexualOrientationZh } from "./zh/sexual-orientation";
import { pedigreeZh } from "./zh/pedigree";
import { processErrorZh } from "./zh/process-error";
import { dataErrorZh } from "./zh/data-error";
import { promptInjectionZh } from "./zh/prompt-injection";
import { privateLifeZh } from "./zh/private-life";
import { insultZh } from "./zh/insult";
import { otherCandidateZh } from "./zh/other-candidate";
import { internalSalaryZh } from "./zh/internal-salary";
import { confidentialZh } from "./zh/confidential";
import { confidentialReferenceZh } from "./zh/confidential-reference";
import { hearsayZh } from "./zh/hearsay";
import { personalityZh } from "./zh/personality";
import { cultureFitZh } from "./zh/culture-fit";
import { overqualifiedZh } from "./zh/overqualified";
import { privacyZh } from "./zh/privacy";
import { vagueZh } from "./zh/vague";
import { promiseZh } from "./zh/promise";
import { reasonTruthZh } from "./zh/reason-truth";
import { legalZh } from "./zh/legal";
import { automatedZh } from "./zh/automated";
import { sexEn } from "./en/sex";
import { marriageChildbearingEn } from "./en/marriage-childbearing";
import { ageEn } from "./en/age";
import { regionEn } from "./en/region";
import { ethnicityEn } from "./en/ethnicity";
import { nationalOriginEn } from "./en/national-origin";
import { religionEn } from "./en/religion";
import { politicalEn } from "./en/political";
import { healthEn } from "./en/health";
import { appearanceEn } from "./en/appearance";
import { sexualOrientationEn } from "./en/sexual-orientation";
import { pedigreeEn } from "./en/pedigree";
import { processErrorEn } from "./en/process-error";
import { dataErrorEn } from "./en/data-error";
import { promptInjectionEn } from "./en/prompt-injection";
import { privateLifeEn } from "./en/private-life";
import { insultEn } from "./en/insult";
import { otherCandidateEn } from "./en/other-candidate";
import { internalSalaryEn } from "./en/internal-salary";
import { confidentialEn } from "./en/confidential";
import { confidentialReferenceEn } from "./en/confidential-reference";
import { hearsayEn } from "./en/hearsay";
import { personalityEn } from "./en/personality";
import { cultureFitEn } from "./en/culture-fit";
import { overqualifiedEn } from "./en/overqualified";
import { privacyEn } from "./en/privacy";
import { vagueEn } from "./en/vague";
import { promiseEn } from "./en/promise";
import { reasonTruthEn } from "./en/reason-truth";
import { legalEn } from "./en/legal";
import { automatedEn } from "./en/automated";

/** Changes whenever a rule, mask or suggestion changes. */
export const PACK_VERSION = "2026.11.29.2";

export const zhPack: readonly RuleSet[] = [
  sexZh,
  marriageChildbearingZh,
  ageZh,
  regionZh,
  ethnicityZh,
  nationalOriginZh,
  religionZh,
  politicalZh,
  healthZh,
  appearanceZh,
  sexualOrientationZh,
  pedigreeZh,
  processErrorZh,
  dataErrorZh,
  promptInjectionZh,
  privateLifeZh,
  insultZh,
  otherCandidateZh,
  internalSalaryZh,
  confidentialZh,
  confidentialReferenceZh,
  hearsayZh,
  personalityZh,
  cultureFitZh,
  overqualifiedZh,
  privacyZh,
  vagueZh,
  promiseZh,
  reasonTruthZh,
  legalZh,
  automatedZh,
];

export const enPack: readonly RuleSet[] = [
  sexEn,
  marriageChildbearingEn,
  ageEn,
  regionEn,
  ethnicityEn,
  nationalOriginEn,
  religionEn,
  politicalEn,
  healthEn,
  appearanceEn,
  sexualOrientationEn,
  pedigreeEn,
  processErrorEn,
  dataErrorEn,
  promptInjectionEn,
  privateLifeEn,
  insultEn,
  otherCandidateEn,
  internalSalaryEn,
  confidentialEn,
  confidentialReferenceEn,
  hearsayEn,
  personalityEn,
  cultureFitEn,
  overqualifiedEn,
  privacyEn,
  vagueEn,
  promiseEn,
  reasonTruthEn,
  legalEn,
  automatedEn,
];
