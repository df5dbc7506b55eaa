import { writeFileSync } from "node:fs";
import { MedusaModule } from "@medusajs/framework/modules-sdk";
import { bootInProcess, type InProcess } from "./boot.js";

let house: InProcess;
beforeAll(async () => {
  house = await bootInProcess();
}, 60000);
afterAll(async () => {
  await house.close();
});
it("boots", async () => {
  writeFileSync("/tmp/k/joiners.json", JSON.stringify(MedusaModule.getAllJoinerConfigs(), null, 1));
  expect(1).toBe(1);
});
