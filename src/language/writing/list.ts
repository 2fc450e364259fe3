/** `2024`, `2024 en 2025`, `2024, 2025 en 2026`. */
export function listText(words: readonly string[]): string {
  return new Intl.ListFormat("nl-NL", { type: "conjunction" }).format(words);
}
