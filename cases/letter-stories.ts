// Invented people of many trades: what a letter must manage besides the worked cases.
import { enStories } from "./stories-en";
import { zhStories } from "./stories-zh";

/** Every story, by what it is about. */
export const stories = [...zhStories, ...enStories];
