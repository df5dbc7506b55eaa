import { setTimeout as sleep } from "node:timers/promises";
import { Gate } from "../../src/checkout/gate.js";

it("lets no more through at once than it may, and everybody in the end, in their order", async () => {
  const gate = new Gate(3);
  let inside = 0;
  let most = 0;
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      gate.pass(async () => {
        inside += 1;
        most = Math.max(most, inside);
        order.push(index);
        await sleep(1);
        inside -= 1;
      }),
    ),
  );
  expect(most).toBe(3);
  expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

it("gives the place of work that fails to the next", async () => {
  const gate = new Gate(1);
  await expect(gate.pass(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await gate.pass(async () => "in")).toBe("in");
});
