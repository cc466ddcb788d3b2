import { listTemplates, makeTemplate } from "@/app/api/v1/_resources/templates";
import { handle } from "@/app/api/v1/_route/handle";

export const GET = handle(listTemplates);
export const POST = handle(makeTemplate);
