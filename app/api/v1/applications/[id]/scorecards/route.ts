import { postScorecard } from "@/app/api/v1/_resources/evidence";
import { handle } from "@/app/api/v1/_route/handle";

export const POST = handle(postScorecard);
