import { listPositions, makePosition } from "@/app/api/v1/_resources/positions";
import { handle } from "@/app/api/v1/_route/handle";

export const GET = handle(listPositions);
export const POST = handle(makePosition);
