export function drawHouse(home: string): Promise<string>;
export function withDrawing(readme: string, drawing: string): string;
