// The templates a company starts with: to copy, to change, and to see how concrete a template can be.
import { campusHire } from "./campus-hire";
import { dataScientist } from "./data-scientist";
import { designer } from "./designer";
import { generalTechnical } from "./general-technical";
import { nurse } from "./nurse";
import { productManager } from "./product-manager";
import { productionEngineer } from "./production-engineer";
import { sales } from "./sales";
import { seniorJava } from "./senior-java";
import type { StarterTemplate } from "./starter-template";

/** In the order in which the library shows them. */
export const STARTER_TEMPLATES: readonly StarterTemplate[] = [
  generalTechnical,
  seniorJava,
  dataScientist,
  productManager,
  designer,
  sales,
  nurse,
  productionEngineer,
  campusHire,
];
