import { memoryStore } from "../../src/store/memory.js";
import { storeContract } from "./contract.js";

describe("the store in memory", () => storeContract(async () => memoryStore()));
