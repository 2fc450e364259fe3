/** What to do next, in ten lines, for who has just begun. */
export function nextSteps(name: string): readonly string[] {
  return [
    `${name} has a site now. It builds as it is; what to write over says "Schrijf hier".`,
    "1. Look: npm run dev, then http://localhost:4321/ and the handbook at /handboek/.",
    "2. Finish content/organisation.yaml: tagline, e-mail, place, who signs, and a licence if you give one.",
    "3. Put your own source in data/sources.csv, in the place of eerste-bron.",
    "4. Put your own series in data/definitions.csv, and your own dataset in data/datasets.csv and a folder of that name.",
    "5. Put your own numbers in an edition there; take data/eerste-cijfers/ and its row in data/published.csv out.",
    "6. Run npm run record, then npm run check until it says 0 errors.",
    '7. Write your letter over the concept in content/letters/, or make one: npm run new -- "Titel".',
    "8. See whom you write to in data/committees.csv: name with its article (de, het), salutation, e-mail with its source.",
    "9. Run npm run build and npm test, and commit. What is on the main branch from then on counts as published.",
    '10. Publish: README.md, "Publish with GitHub". Charts and scenarios: README.md too.',
  ];
}
