import { expect, test } from "vitest";
import { datasetData, dataText, letterData } from "../../../src/exports/json/structured-data.ts";
import { dataWith } from "../../data/small-data.ts";
import { chartLetter, organisation } from "../../press/pictures/small-chart.ts";

const surroundings = { organisation, address: (path: string) => `https://platform.example${path}` };

test("a letter is a report that rests on its sources, and an example", () => {
  expect(letterData(chartLetter().letter, surroundings)).toMatchObject({
    "@type": "Report",
    name: "Meer geld",
    genre: "Voorbeeld",
    creativeWorkStatus: "concept",
    datePublished: "2026-05-20",
    url: "https://platform.example/brieven/2026-05-geld/",
    isBasedOn: [{ "@type": "CreativeWork", name: expect.any(String), publisher: expect.any(String) }],
  });
});

test("a dataset names its editions as downloads, and when the last became public", () => {
  const [dataset] = dataWith().datasets;
  if (dataset === undefined) throw new Error("the small world has no dataset");
  const data = datasetData(dataset, ["2025-01-01", "2026-01-28"], surroundings);
  expect(data).toMatchObject({ "@type": "Dataset", dateModified: "2026-01-28" });
  expect(data.distribution.map(({ contentUrl }) => contentUrl)).toContain(
    `https://platform.example/data/${dataset.name}/2025-01-01.csv`,
  );
});

test("no words can end the element that the data stand in", () => {
  expect(dataText({ name: "</script><script>alert(1)" })).toBe('{"name":"\\u003c/script>\\u003cscript>alert(1)"}');
});
