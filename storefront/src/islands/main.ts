/** @file The script of every page. Each page works without it; it is kept small (see the test of its size). */

import type { ChatElement } from "./chat/element.js";
import { offerChat } from "./chat.js";
import { noteClicks } from "./clicks.js";
import { combobox } from "./combobox.js";
import { countWhileTicking } from "./count.js";
import { largeType } from "./large-type.js";
import { workOffline } from "./offline.js";
import { readAloud } from "./read-aloud.js";
import { scanCodes } from "./scan.js";
import { shrinkPhotos } from "./shrink.js";

for (const search of document.querySelectorAll<HTMLElement>("[data-suggest]")) combobox(search);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-count]")) countWhileTicking(form);
for (const list of document.querySelectorAll<HTMLElement>("[data-search]")) noteClicks(list);
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-large-type]")) largeType(button);
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-read-aloud]")) readAloud(button);
for (const form of document.querySelectorAll<HTMLFormElement>("[data-scan]")) scanCodes(form);
for (const field of document.querySelectorAll<HTMLInputElement>("[data-shrink]")) shrinkPhotos(field);
for (const chat of document.querySelectorAll<ChatElement>("ocop-chat")) offerChat(chat);
workOffline();
