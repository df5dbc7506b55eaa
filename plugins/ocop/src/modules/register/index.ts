import { Module } from "@medusajs/framework/utils";
import { RegisterModuleService } from "./service.js";

export const REGISTER_MODULE = "ocopRegister";

export default Module(REGISTER_MODULE, { service: RegisterModuleService });
