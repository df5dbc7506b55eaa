import type { Policy } from "../../links.js";
import type { Declared } from "../../operator.js";
import type { Prose } from "../../ui/prose.js";
import type { Content } from "./vi.js";

const help: Prose = {
  title: "Help",
  description: "How to search, check stars, order, see an order again and read with large letters.",
  lead: "Everything here works without an account, without an app, and with JavaScript switched off.",
  parts: [
    {
      title: "Finding things",
      blocks: [
        "Type into the box at the top: with or without Vietnamese marks, the name of a product, a producer or a region, former provinces too. Whole sentences such as “honey under 200k” in Vietnamese are understood: the page says what it understood, and you can let go of each part.",
        { link: { page: "listings" }, text: "See what is for sale" },
      ],
    },
    {
      title: "Checking stars",
      blocks: [
        "If a pack shows stars and you want to know whether they still count, type the name of the product or producer on the check page. Stars are shown only where they may be shown today; expired, revoked or unverified is said plainly.",
        { link: { page: "verify" }, text: "Check a product" },
        { link: { page: "stars" }, text: "How OCOP stars are given" },
      ],
    },
    {
      title: "Ordering",
      blocks: [
        {
          steps: [
            "Choose a pack and a quantity on the product's page and press “Add to cart”.",
            "Open the cart, look it over, and go to the checkout.",
            "Give a name, a phone number, the commune and the house or hamlet. No e-mail is needed.",
            "See the price of the goods and of each producer's delivery, then order. Pay in cash on delivery.",
          ],
        },
        "If a price, the stock or a star changes meanwhile, the page stops, says what changed and asks again. Pressing twice never makes two orders.",
      ],
    },
    {
      title: "Seeing an order again",
      blocks: [
        "Note the order's code. With the last four digits of the phone it opens the order's page again.",
        { link: { page: "orders" }, text: "See an order" },
      ],
    },
    {
      title: "Large letters, dark mode, keyboard",
      blocks: [
        "The button “Large letters” at the foot of each page makes all text bigger and is remembered on this device. Dark mode follows the device. Every link and field can be reached with the Tab key; the first one is “Skip to the main content”.",
      ],
    },
    {
      title: "Somebody to help",
      blocks: [
        { declared: "phone", before: "Phone: ", after: "" },
        { declared: "email", before: "E-mail: ", after: "" },
        { link: { page: "policy", policy: "complaints" }, text: "Complaints, and how soon they are answered" },
      ],
    },
  ],
};

const selling: Prose = {
  title: "Selling here",
  description: "Who may sell on Chợ OCOP, what is needed, and what shoppers are shown.",
  lead: "Chợ OCOP sells what OCOP producers make. One product, one producer, one entry in the register.",
  parts: [
    {
      title: "Who may sell",
      blocks: [
        "Producers with an OCOP product in the register:",
        {
          list: [
            "cooperatives and cooperative groups",
            "small and medium enterprises",
            "farms, producing households and families with a business registration",
            "for tourism also associations, operating centres and the like",
          ],
        },
      ],
      law: "Decision 26/2026/QĐ-TTg, article 2.3",
    },
    {
      title: "How to begin",
      blocks: [
        {
          steps: [
            "Find your product in the register. If it is missing or wrong, tell the operator and send the decision of recognition.",
            "The operator verifies who the producer is and opens a stall.",
            "Sign in to the seller's desk to see, pack and send orders.",
          ],
        },
        { link: { page: "register" }, text: "Search the register" },
        { link: { page: "desk" }, text: "To the seller's desk" },
      ],
      law: "Law on Electronic Commerce 122/2025/QH15, article 17",
    },
    {
      title: "What shoppers see",
      blocks: [
        "Name, legal form and place of the producer; the price with tax; whether there is stock; and the stars exactly as the register has them today. Sellers cannot set stars: they vanish when the certificate expires or is revoked.",
      ],
      law: "Law on Electronic Commerce 122/2025/QH15, article 18",
    },
    {
      title: "The order of lists",
      blocks: [
        "A place in front cannot be bought. With words, what fits best comes first; among equals what is in stock, then what holds more stars.",
        { link: { page: "policy", policy: "rules" }, text: "Operating rules" },
      ],
      law: "Decree 248/2026/NĐ-CP, articles 4–16",
    },
    {
      title: "Reminders of re-evaluation",
      blocks: [
        "A certificate runs for 36 months. The dossier of re-evaluation is filed from 180 to 120 days before the expiry; the register entry of each product names both days.",
      ],
      law: "Decision 26/2026/QĐ-TTg, articles 4.3 and 7.6",
    },
    {
      title: "Tax",
      blocks: [
        "A platform that takes orders and payments, cash on delivery included, has to withhold and declare tax for households and individuals. Enterprises and cooperatives declare for themselves.",
      ],
      law: "Decree 68/2026/NĐ-CP, article 11.1; Decree 252/2026/NĐ-CP, articles 44–45",
    },
  ],
};

const about: Prose = {
  title: "About",
  description: "What Chợ OCOP is, where its data come from, and who runs it.",
  lead: "Chợ OCOP is where products of Vietnam's programme “One Commune One Product” are bought and checked. What is said of stars comes with its decision, day and source.",
  parts: [
    {
      title: "What we hold to",
      blocks: [
        {
          list: [
            "Stars are shown only while they may be shown. Revoked or expired, they vanish from every page.",
            "What is not verified is called unverified, never guessed.",
            "Every place has its names of before and since 1 July 2025.",
            "No places in lists are sold, there is no third-party advertising, and visitors are not tracked.",
            "Pages are light, so that old phones and thin networks in villages can open them.",
          ],
        },
      ],
    },
    {
      title: "Where the data come from",
      blocks: [
        "The register gathers decisions of recognition and public articles; each entry links its sources and says how far they can be trusted. It does not yet hold every product of the country. Groups, product sets and stars follow Decision 26/2026/QĐ-TTg; places follow Resolution 202/2025/QH15 and Decision 19/2025/QĐ-TTg.",
        "This is not a site of a state body. The star badge and the drawings are our own, not the official OCOP logo.",
        { link: { page: "register" }, text: "Open the register" },
      ],
    },
    {
      title: "Illustrations",
      blocks: [
        "Where something is marked as an illustration, its price, pack and stock, or the whole product, are made up: they are there for trying out the software.",
      ],
    },
  ],
};

const policies: Record<Policy, Prose> = {
  rules: {
    title: "Operating rules",
    description:
      "Who may sell, what may be sold, the order of lists, and the rights and duties of each side on Chợ OCOP.",
    lead: "Chợ OCOP is an intermediary platform with online ordering: shoppers order from OCOP producers, who deliver.",
    parts: [
      {
        title: "The sides",
        blocks: [
          {
            list: [
              "The operator keeps the site running, verifies sellers, and checks what is said of goods before it is shown.",
              "The seller is the OCOP producer that makes the goods, and answers for them, for the price and for delivery.",
              "The shopper orders with a phone number; no account is needed.",
            ],
          },
        ],
      },
      {
        title: "Who sellers are",
        blocks: [
          "Sellers must be verified before they sell. Persons: name, date of birth, personal number. Organisations: name, seat, number, representative.",
        ],
        law: "Law on Electronic Commerce 122/2025/QH15, article 17.1.c; Decree 248/2026/NĐ-CP, article 52.2 (applies from 1 January 2027)",
      },
      {
        title: "What is sold, and what is said of it",
        blocks: [
          "What is sold here belongs to an entry of the OCOP register. Its page shows name and place of the seller, the price with tax, the pack, the stars of today and where it is made.",
          "What is said is checked before it is shown. What breaks the law is taken down within 24 hours of an authority's request; its old address says that it is no longer sold.",
        ],
        law: "Law on Electronic Commerce 122/2025/QH15, articles 17.1.đ and 18; Decree 248/2026/NĐ-CP, articles 17.1.c and 18.2",
      },
      {
        title: "The order of lists",
        blocks: [
          "With words: what fits by name, other names, region and producer comes first; the marks that were typed count more than none; goods of a place that was named come first. Among equals, or without words: what is in stock, then what holds more stars today. Shoppers can choose another order: price, stars, newest decision, name.",
          "Nobody pays for a place in front.",
        ],
        law: "Decree 248/2026/NĐ-CP, articles 4–16",
      },
      {
        title: "Orders and contracts",
        blocks: [
          "Before ordering, the shopper sees seller, goods, price, delivery and the total, and then confirms. Goods of several producers in one cart become several orders, one for each producer. The page of an order can be opened again and printed.",
        ],
        law: "Law on the Protection of Consumers 19/2023/QH15, articles 37–38; Decree 55/2024/NĐ-CP",
      },
      {
        title: "Keeping data",
        blocks: [
          "What is said of goods is kept for at least one year, orders and contracts for at least three (micro sellers: one).",
        ],
        law: "Law on Electronic Commerce 122/2025/QH15, article 17.1.e",
      },
      {
        title: "Stopping a seller",
        blocks: [
          "Sellers are told at least 5 days before they are suspended, unless an authority orders it at once, and can download their own data.",
        ],
        law: "Decree 248/2026/NĐ-CP",
      },
    ],
  },
  delivery: {
    title: "Delivery",
    description: "Where parcels start, how their price is made, and what shoppers know before they order.",
    lead: "Each producer sends its own goods, so a cart with goods of several producers arrives in several parcels.",
    parts: [
      {
        title: "The price",
        blocks: [
          "It is counted for each parcel of each producer, by weight with packing, by how it must be kept (plain, chilled, fresh), and by whether it stays in the producer's province. A producer's own table counts, or else the market's.",
          "The price of each parcel is shown before you order. A parcel without a price for its destination cannot be ordered, and the page says so.",
        ],
      },
      {
        title: "The address",
        blocks: [
          "Province or city, commune, ward or special zone, then house and street or hamlet. There have been no districts since 1 July 2025.",
        ],
      },
      {
        title: "How long it takes",
        blocks: [
          "That depends on the producer and the destination. This site promises no common term; write into the note if you need something by a day.",
        ],
      },
      {
        title: "When it arrives",
        blocks: [
          "Look at goods, label and date when you receive them. What is not as described can be refused or sent back.",
          { link: { page: "policy", policy: "returns" }, text: "Returns and refunds" },
        ],
      },
    ],
  },
  payment: {
    title: "Payment",
    description: "Cash on delivery. Prices include tax.",
    lead: "There is one way to pay now: cash on delivery.",
    parts: [
      {
        title: "Prices",
        blocks: [
          "Prices are in đồng and include tax. The total before ordering is the goods and the delivery of each parcel, exact to the đồng, and is what is to be paid.",
        ],
      },
      {
        title: "Where the money goes",
        blocks: [
          "Each parcel is paid for when it arrives, for the order of the producer who sent it. This site holds no money of shoppers before the goods arrive and keeps no numbers of their cards or accounts.",
        ],
        law: "Decree 52/2024/NĐ-CP",
      },
      {
        title: "Invoices",
        blocks: [
          "Invoices are issued by the seller under the tax law. Write into the note of the order if you need one.",
        ],
        law: "Decree 254/2026/NĐ-CP",
      },
    ],
  },
  returns: {
    title: "Returns and refunds",
    description: "When goods may be sent back, how, and when money is returned.",
    lead: "Goods that are not as described may be sent back.",
    parts: [
      {
        title: "When",
        blocks: [
          {
            list: [
              "goods unlike their description, of the wrong pack or number",
              "goods that are damaged, expired, or about to expire without notice",
              "goods sold with stars that could not be shown on the day of the order",
            ],
          },
          { declared: "returnDays", before: "Days to ask for it, from the day of delivery: ", after: "." },
        ],
        law: "Law on Electronic Commerce 122/2025/QH15, article 17.2.b",
      },
      {
        title: "How",
        blocks: [
          {
            steps: [
              "Keep goods and packing, and take a picture of what is wrong.",
              "Tell the operator the order's code and what is wrong, by the contacts on the page about complaints.",
              "The seller takes the goods back, sends the right ones, or returns the money.",
            ],
          },
          "Where the seller is at fault, the shopper does not pay for sending it back.",
          { link: { page: "policy", policy: "complaints" }, text: "Complaints" },
        ],
      },
      {
        title: "Refunds",
        blocks: [
          "What is returned is what was paid for the goods, with the delivery where a whole parcel goes back through the seller's fault. Since payment is in cash, both sides agree on how it is returned, in cash or by transfer.",
        ],
      },
    ],
  },
  privacy: {
    title: "Privacy",
    description: "Which data are kept, what for, how long, and your rights.",
    lead: "This site asks for as little as it can: nothing for looking and searching, and a name, a phone number and an address for ordering.",
    parts: [
      {
        title: "What is kept, and what for",
        blocks: [
          {
            list: [
              "With an order: name, phone number, address and note. They serve that delivery; the producer of the order sees them.",
              "With a search: the words and the number of hits, without who searched; phone numbers and e-mail addresses among the words are masked.",
              "When orders are looked up or searches made too often: the network address is counted for a short while, against machines that guess.",
              "Of sellers: what verifies them, and the books of their orders as the law asks.",
            ],
          },
          "Shoppers are not asked for an e-mail address. Data are neither sold nor given to advertisers.",
        ],
        law: "Law on the Protection of Personal Data 91/2025/QH15; Decree 356/2025/NĐ-CP; Decree 248/2026/NĐ-CP, articles 4–16",
      },
      {
        title: "Cookies and your device",
        blocks: [
          {
            list: [
              "gio: the cart, 30 days, only once you put something into it",
              "don: the order just placed, one hour, so that pressing again makes no second one",
              "tro-ly: the conversation with the automated assistant, 30 days, and the last question, one hour; only once you ask",
              "kenh: the session of a seller who signed in, one day",
            ],
          },
          "Recent searches and the size of letters stay on your device and can be cleared. There are no tracking cookies, and nothing is loaded from other sites.",
        ],
      },
      {
        title: "How long",
        blocks: [
          "Orders for at least three years under the Law on Electronic Commerce (micro sellers: one). Words of searches are deleted after 90 days.",
        ],
        law: "Law on Electronic Commerce 122/2025/QH15, article 17.1.e",
      },
      {
        title: "Your rights",
        blocks: [
          "You may know, see, correct and delete your data, withdraw consent, and restrict or object to their use. Requests are answered within 2 working days; withdrawal, restriction and objection are carried out within 15 days.",
          { declared: "name", before: "Controller of the data: ", after: "." },
          { declared: "email", before: "Where to send requests: ", after: "." },
        ],
        law: "Law on the Protection of Personal Data 91/2025/QH15; Decree 356/2025/NĐ-CP",
      },
    ],
  },
  complaints: {
    title: "Complaints",
    description: "Where to complain, the steps, and how soon there is an answer.",
    lead: "If something is wrong with an order, a seller or what this site says, report it in these steps.",
    parts: [
      {
        title: "The steps",
        blocks: [
          {
            steps: [
              "Tell the operator the order's code (if there is one), what is wrong, pictures (if any), and how to reach you.",
              "The operator records it, passes it to the seller and follows it to its end.",
              "If the two sides do not agree, the operator mediates on the evidence at hand.",
              "If it is still open, the shopper may turn to the consumer authorities or associations, to arbitration or to a court.",
            ],
          },
        ],
        law: "Decree 248/2026/NĐ-CP, articles 4–16",
      },
      {
        title: "Contacts and terms",
        blocks: [
          { declared: "phone", before: "Phone: ", after: "" },
          { declared: "email", before: "E-mail: ", after: "" },
          { declared: "address", before: "Address: ", after: "" },
          { declared: "answerDays", before: "Answer within (working days): ", after: "" },
        ],
      },
      {
        title: "Wrong about stars or an entry of the register",
        blocks: [
          "Producers, the bodies that issue decisions and anybody with a source can report it. Send the address of the entry and the decision or article that says otherwise. A revocation or an expiry with a clear source is entered at once.",
        ],
      },
    ],
  },
};

/** The written pages in English. */
export const content: Content = {
  help,
  selling,
  about,
  policies,
  policyIndex: {
    title: "Policies",
    description: "Operating rules, and the policies on delivery, payment, returns, privacy and complaints.",
    lead: "What the law asks a platform of electronic commerce to publish.",
  },
  law: "By law",
  draft:
    "Drafted with the software after the texts named under each part. The operator has to go over it with a lawyer before real sales begin.",
  contents: "On this page",
  undeclared: "not declared",
  operator: {
    title: "Operator",
    missing:
      "The operator has not declared all that the law asks for. As long as something is “not declared”, this shop is not ready for real orders.",
    fields: {
      name: "Name",
      address: "Address",
      representative: "Representative",
      taxCode: "Tax code",
      registration: "Registration number with the Ministry of Industry and Trade",
      phone: "Phone",
      email: "E-mail",
      returnDays: "Days for returns",
      answerDays: "Working days for answering complaints",
    } satisfies Record<Declared, string>,
  },
  footer: {
    buying: "Buying",
    register: "Register",
    sellers: "Sellers",
    about: "About this site",
    largeType: "Large letters",
  },
  offline: {
    title: "No network",
    text: "This device is not connected. Pages seen lately may still open, but without stars: stars have to be asked of the register to be sure.",
    action: "Try again",
  },
  gone: {
    title: "This is no longer sold",
    text: "The listing at this address was taken down. Its entry in the register, if there is one, is still there.",
    action: "See what is for sale",
  },
};
