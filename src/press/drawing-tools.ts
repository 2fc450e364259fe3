import { parseHTML } from "linkedom";
import type { DrawingTools } from "../charts/canvas.ts";
import { face } from "./faces.ts";
import { fontFile } from "./fonts.ts";

const bold = face("Source Sans 3", 700, fontFile("SourceSans3_700Bold"));

/** What charts are drawn with where there is no browser. Their words are measured as if all were bold: some are. */
export const drawingTools: DrawingTools = {
  document: parseHTML("<!doctype html><html><body></body></html>").document,
  textWidth: (text, size) => bold.width(text, size),
};
