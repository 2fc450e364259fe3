import { describe, expect, test } from "vitest";
import { parseBuild, siteDigest } from "../../../src/exports/hosting/site-digest.ts";

const site = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const page = (day: string, text: string) =>
  `<p>${text}</p> Gemaakt op <time data-built datetime="2026-05-20">${day}</time>.`;

describe("the digest of a site", () => {
  const today = siteDigest(site({ "index.html": page("20 mei 2026", "Brief") }), "2026-05-20");

  test("is the same tomorrow, when only the day of building differs", () => {
    expect(siteDigest(site({ "index.html": page("21 mei 2026", "Brief") }), "2026-05-21")).toBe(today);
    const json = (day: string) => siteDigest(site({ "scenario.json": `{ "asOf": "${day}" }` }), day);
    expect(json("2026-05-20")).toBe(json("2026-05-21"));
  });

  test("differs with a word, a day in a letter, a name, a file more", () => {
    const others = [
      { "index.html": page("20 mei 2026", "Brieven") },
      { "index.html": page("20 mei 2026", "Brief van 20 mei 2026") },
      { "404.html": page("20 mei 2026", "Brief") },
      { "index.html": page("20 mei 2026", "Brief"), "brief.pdf": "%PDF" },
    ].map((files) => siteDigest(site(files), "2026-05-20"));
    expect(new Set([today, ...others]).size).toBe(5);
  });

  test("leaves out the file it stands in, and the order of files", () => {
    const files = { "a.css": "a{}", "index.html": page("20 mei 2026", "Brief") };
    const backwards = Object.fromEntries(Object.entries({ ...files, "build.json": "{}" }).reverse());
    expect(siteDigest(site(files), "2026-05-20")).toBe(siteDigest(site(backwards), "2026-05-20"));
  });
});

test("a build file is a digest and perhaps a commit, and nothing else is", () => {
  const digest = "0".repeat(64);
  const commit = "a".repeat(40);
  expect(parseBuild(JSON.stringify({ digest, commit }))).toEqual({ digest, commit });
  expect(parseBuild(JSON.stringify({ digest, commit: "--output=x" }))).toEqual({ digest, commit: null });
  for (const text of ["<html>", "null", "{}", '{"digest":"abc"}']) expect(parseBuild(text)).toBeUndefined();
});
