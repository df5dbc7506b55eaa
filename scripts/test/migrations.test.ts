import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Names of the migrations in the folders `FOLDER/<module>/<within>/migrations`. */
const namesIn = (folder: string, within: string, ending: string): string[] =>
  fs
    .readdirSync(path.join(root, folder))
    .map((module) => path.join(root, folder, module, within, "migrations"))
    .filter((migrations) => fs.existsSync(migrations))
    .flatMap((migrations) => fs.readdirSync(migrations))
    .filter((file) => file.startsWith("Migration") && file.endsWith(ending) && !file.endsWith(".d.ts"))
    .map((file) => file.slice(0, -ending.length));

// Medusa notes all migrations of all modules in one table by their bare names: a name that is taken already would silently never run.
it("every migration of the house has a name that no other room and none of Medusa's modules has", () => {
  const plugins = fs.readdirSync(path.join(root, "plugins"));
  const ours = plugins.flatMap((plugin) => namesIn(`plugins/${plugin}/src/modules`, "", ".ts"));
  const medusa = namesIn("node_modules/@medusajs", "dist", ".js");
  expect(ours.length).toBeGreaterThan(plugins.length);
  expect(medusa.length).toBeGreaterThan(50);
  expect(ours.filter((name, index) => ours.indexOf(name) !== index || medusa.includes(name))).toEqual([]);
});
