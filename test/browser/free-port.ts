import { createServer } from "node:net";

/** A port of this machine that nothing listened on a moment ago, for who cannot ask for port 0 itself. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      if (address === null || typeof address === "string") reject(new Error("no port"));
      else probe.close(() => resolve(address.port));
    });
  });
}
