import { Module } from "@medusajs/framework/utils";
import { KernelModuleService } from "./service.js";

export const KERNEL_MODULE = "kernel";

export default Module(KERNEL_MODULE, { service: KernelModuleService });
