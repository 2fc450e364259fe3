import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { create } from "fontkitten";

const require = createRequire(import.meta.url);

const styles = (family: string, file: string, names: readonly string[]) =>
  names.map((name) => `@expo-google-fonts/${family}/${name}/${file}_${name}.ttf`);

/** The families of the site, as whole fonts: serif for what we say, sans for data. */
const FILES = [
  ...styles("source-serif-4", "SourceSerif4", ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic"]),
  ...styles("source-sans-3", "SourceSans3", [
    "400Regular",
    "400Regular_Italic",
    "600SemiBold",
    "600SemiBold_Italic",
    "700Bold",
  ]),
];

/** The fonts as they are. */
export function fontFiles(): Buffer[] {
  return FILES.map((file) => readFileSync(pathOf(file)));
}

/** A font of the site by its file name: `SourceSans3_400Regular`. @throws Error when there is none */
export function fontFile(name: string): Buffer {
  const file = FILES.find((path) => path.endsWith(`/${name}.ttf`));
  if (file === undefined) throw new Error(`the site has no font ${name}`);
  return readFileSync(pathOf(file));
}

/** The code points that every font can print: a word may stand in any of them. */
export function printable(): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = FILES.map((file) => {
    const font = create(readFileSync(pathOf(file)));
    return new Set("characterSet" in font ? font.characterSet : []);
  });
  return new Set([...first].filter((point) => others.every((set) => set.has(point))));
}

function pathOf(file: string): string {
  const [scope = "", name = "", ...rest] = file.split("/");
  return join(dirname(require.resolve(`${scope}/${name}/package.json`)), ...rest);
}
