// Invented people of many trades, written to in English.
import type { Story } from "./story";

export const enStories: readonly Story[] = [
  {
    about: "a ward manager expects more than the range",
    locale: "en",
    name: "Miriam O’Brien",
    title: "Ward Manager, Paediatrics",
    code: "salary_gap",
    areas: [
      {
        name: "Coaching",
        required: 70,
        scores: [84],
        strength: ["Teaches at the bedside", "handover sheet cut missed handovers from nine a month to two"],
      },
      { name: "Quality", required: 75, scores: [80] },
    ],
    notes: ["Redesigned the handover sheet with the night team"],
    band: { min: 46_000, max: 52_000, period: "year", currency: "GBP" },
    expects: 58_000,
  },
  {
    about: "an electrician whose certificate is not awarded yet",
    locale: "en",
    name: "Piotr Nowak",
    title: "Site Electrician",
    code: "skill_gap",
    areas: [
      {
        name: "Fault-finding",
        required: 75,
        scores: [92],
        strength: ["Isolates before testing", "isolated the live panel without being prompted"],
      },
      {
        name: "Inspection certificate",
        required: 100,
        scores: [0],
        mustHave: true,
        requirement: "Current inspection and testing certificate on the start date",
      },
    ],
    notes: ["Found the fault on the live panel in eleven minutes"],
  },
  {
    about: "a teacher with two gaps, a fitting lower post",
    locale: "en",
    name: "Zanele Dube",
    title: "Head of Physics",
    code: "skill_gap",
    areas: [
      {
        name: "Lesson design",
        required: 80,
        scores: [91],
        strength: ["Starts from the misconception", "trial lesson opened with three wrong answers and why they tempt"],
      },
      { name: "Data use", required: 75, scores: [50, 53], gap: "The attainment data was read but not acted on" },
      { name: "Line management", required: 75, scores: [55, 60] },
    ],
    notes: ["Ran a practical with twenty-eight pupils and one power supply"],
    lower: { title: "Physics Teacher", description: "Lesson design for years seven to nine" },
  },
  {
    about: "a salesman met everything and the place was given",
    locale: "en",
    name: "Stefan Vogel",
    title: "Account Executive",
    code: "other_preferred",
    areas: [
      {
        name: "Discovery calls",
        required: 75,
        scores: [88.25],
        strength: ["Asks who signs", "mapped the buying committee in the role play"],
      },
      { name: "Forecasting", required: 70, scores: [70] },
    ],
    notes: ["Won back a lapsed hospital group last spring"],
  },
  {
    about: "a driver with years short of the requirement and a restructured post",
    locale: "en",
    name: "Sam Osei",
    title: "Fleet Coordinator",
    code: "skill_gap",
    status: "restructured",
    areas: [
      {
        name: "Route planning",
        required: 70,
        scores: [82],
        strength: ["Plans around driver hours", "rebuilt a two-day route inside the hours limit"],
      },
      {
        name: "Transport experience",
        required: 3,
        scores: [1.5],
        mustHave: true,
        kind: "years",
        requirement: "Three years in transport",
      },
    ],
    notes: ["Handled a vehicle breakdown during the exercise"],
  },
  {
    about: "a receptionist withdrew and met everything",
    locale: "en",
    name: "Leila",
    title: "Receptionist",
    code: "candidate_withdrew",
    areas: [
      {
        name: "Front desk",
        required: 70,
        scores: [85],
        strength: ["Stays with the caller", "took the angry call to a booked visit"],
      },
    ],
    notes: ["Speaks with patients in three languages"],
  },
];
