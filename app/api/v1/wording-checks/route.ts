import { postWordingChecks } from "@/app/api/v1/_resources/judgement";
import { handle } from "@/app/api/v1/_route/handle";

export const POST = handle(postWordingChecks);
