// What a company may choose for itself. Each has a default that works on the first day.
import { z } from "zod";
import { lineSchema, timeZoneSchema } from "./text";

const whole = (min: number, max: number) => z.number().int().min(min).max(max);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const share = z.number().min(0).max(1).multipleOf(0.0001);

/** Name, form and default of every setting. Durations carry their unit in the name. */
export const settingSchemas = {
  companyName: lineSchema(120),
  companyTimeZone: timeZoneSchema,
  jurisdiction: lineSchema(8),
  /** Shares 0-1 of attainment; points for the other two. */
  low: share,
  high: share,
  nearMiss: z.number().min(0).max(100).multipleOf(0.01),
  spread: z.number().min(0).max(100).multipleOf(0.01),
  undoSeconds: whole(0, 3600),
  undoBatchMinutes: whole(0, 1440),
  undoBatchOver: whole(1, 1000),
  quietFrom: clock,
  quietTo: clock,
  quietWeekends: z.boolean(),
  promiseMinutes: whole(5, 10_080),
  promiseLatestHours: whole(1, 720),
  deputyMinutes: whole(5, 10_080),
  approvalLinkHours: whole(1, 720),
  candidateLinkDays: whole(7, 730),
  answerDays: whole(1, 30),
  disputeDays: whole(1, 30),
  sessionIdleHours: whole(1, 168),
  sessionDays: whole(1, 90),
  mailRetrySeconds: z.array(whole(1, 86_400)).min(1).max(10),
  keepMonths: whole(1, 120),
  poolMonths: whole(1, 60),
  ownSignature: z.boolean(),
} as const;

export type SettingName = keyof typeof settingSchemas;
export type Settings = { readonly [K in SettingName]: z.output<(typeof settingSchemas)[K]> };

export const DEFAULT_SETTINGS: Settings = {
  // Nobody is told anything in a name that isn't the company's own: until one is given there is none.
  companyName: "",
  companyTimeZone: "Asia/Shanghai",
  jurisdiction: "CN",
  low: 0.85,
  high: 0.95,
  nearMiss: 1,
  spread: 25,
  undoSeconds: 30,
  undoBatchMinutes: 10,
  undoBatchOver: 20,
  quietFrom: "21:00",
  quietTo: "08:00",
  quietWeekends: false,
  promiseMinutes: 60,
  promiseLatestHours: 24,
  deputyMinutes: 30,
  approvalLinkHours: 72,
  candidateLinkDays: 90,
  answerDays: 2,
  disputeDays: 3,
  sessionIdleHours: 12,
  sessionDays: 7,
  mailRetrySeconds: [30, 120, 600, 3600, 21_600],
  keepMonths: 24,
  poolMonths: 12,
  ownSignature: false,
};

/** The rows as they are stored over the defaults, later rows over earlier ones; a row that no longer fits its form is passed over. */
export function settingsFrom(rows: readonly { readonly name: string; readonly value: unknown }[]): Settings {
  const chosen: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const { name, value } of rows) {
    if (!Object.hasOwn(settingSchemas, name)) continue;
    const read = settingSchemas[name as SettingName].safeParse(value);
    if (read.success) chosen[name] = read.data;
  }
  return chosen as Settings;
}
