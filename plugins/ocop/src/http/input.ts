export { readInput } from "@cho-ocop/kernel";
