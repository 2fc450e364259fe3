// What npm installs. Format, lint and types are `npm run lint`, which `npm test` runs beside the tests.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const packageJson = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<
  string,
  Record<string, string>
>;

describe("the repository", () => {
  it("takes chance from one place, so that a run can be had again by its seed", () => {
    const files = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" });
    const own = files.filter(
      (name) => name.endsWith(".ts") && /from "fast-[c]heck"/.test(readFileSync(join(ROOT, "test", name), "utf8")),
    );
    expect(own).toEqual(["chance.ts"]);
  });

  it("names every version exactly", () => {
    const versions = Object.entries({ ...packageJson["dependencies"], ...packageJson["devDependencies"] });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("locks versions without naming a registry", () => {
    expect(readFileSync(join(ROOT, "package-lock.json"), "utf8")).not.toContain('"resolved": "http');
  });

  it("locks the packages of every system, whatever machine saved the lock", () => {
    // A lock that was saved over installed packages loses those of other systems, and a clean install refuses it.
    const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
      packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
    };
    const lacking = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => {
        const folders = path
          .split("/node_modules/")
          .map((_part, at, all) => all.slice(0, at + 1).join("/node_modules/"));
        const places = ["", ...folders].map((folder) => `${folder ? `${folder}/` : ""}node_modules/${name}`);
        return !places.some((place) => place in packages);
      }),
    );
    expect(lacking).toEqual([]);
  });
});
