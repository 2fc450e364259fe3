/** What is an organisation's own: `begin` takes the example's out, and a later version of the machine leaves it alone. */
export const OWN_PLACES = [
  "data",
  "content",
  "public",
  "src/subject/charts",
  "src/subject/scenarios",
  "test/subject",
  "docs/letter.png",
];
