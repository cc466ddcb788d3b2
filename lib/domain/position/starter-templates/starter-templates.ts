// The templates a company starts with: to copy, to change, and to see how concrete a template can be.
import { dataScientist } from "./data-scientist";
import { generalTechnical } from "./general-technical";
import { seniorJava } from "./senior-java";
import type { StarterTemplate } from "./starter-template";

export const STARTER_TEMPLATES: readonly StarterTemplate[] = [generalTechnical, seniorJava, dataScientist];
