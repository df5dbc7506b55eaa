import fc from "fast-check";
import { formatPhone, isMobile, parsePhone } from "../src/phone.js";

describe("A telephone number", () => {
  it.each([
    ["0912345678", "+84912345678"],
    ["+84 912 345 678", "+84912345678"],
    ["0084-912-345-678", "+84912345678"],
    ["84912345678", "+84912345678"],
    ["+84 (0)91 234 5678", "+84912345678"],
    [" 0912.345.678 ", "+84912345678"],
    ["(0204) 3854 123", "+842043854123"],
    ["024 3825 1234", "+842438251234"],
    ["028-3829-1234", "+842838291234"],
  ])("is understood as people write it: %s", (text, phone) => {
    expect(parsePhone(text)).toBe(phone);
  });

  it.each([
    ["a service number", "1900 1234"],
    ["a mobile number of eleven digits from before 2018", "0168 234 5678"],
    ["a carrier that does not exist", "0512345678"],
    ["a foreign number", "+1 202 555 0123"],
    ["an area code that does not exist", "0201 385 4123"],
    ["an old area code from before 2017", "04 3825 1234"],
    ["a digit too few", "091234567"],
    ["a digit too many", "09123456789"],
    ["letters", "0912 ABC 678"],
    ["two numbers", "0912345678, 0987654321"],
    ["nothing", ""],
  ])("is refused when it is %s", (_, text) => {
    expect(parsePhone(text)).toBeUndefined();
  });

  it("is printed in groups that can be dictated", () => {
    const print = (text: string, language?: "en") => {
      const phone = parsePhone(text);
      return phone === undefined ? undefined : formatPhone(phone, language);
    };
    expect(print("0912345678")).toBe("0912 345 678");
    expect(print("02043854123")).toBe("0204 3854 123");
    expect(print("02438251234")).toBe("024 3825 1234");
    expect(print("02283825123")).toBe("0228 3825 123");
    expect(print("0912345678", "en")).toBe("+84 912 345 678");
  });

  it("is known as one that can or cannot get a text message", () => {
    const mobile = (text: string) => {
      const phone = parsePhone(text);
      return phone !== undefined && isMobile(phone);
    };
    expect(mobile("0912345678")).toBe(true);
    expect(mobile("02438251234")).toBe(false);
  });

  it("means the same after it was printed, in either language", () => {
    const digits = fc.stringMatching(/^0(3|5|7|8|9|20|24|28|29)\d{7,9}$/);
    let understood = 0;
    fc.assert(
      fc.property(digits, (text) => {
        const phone = parsePhone(text);
        if (phone === undefined) return;
        understood += 1;
        expect(phone).toBe(`+84${text.slice(1)}`);
        expect(parsePhone(formatPhone(phone))).toBe(phone);
        expect(parsePhone(formatPhone(phone, "en"))).toBe(phone);
      }),
      { numRuns: 500 },
    );
    expect(understood).toBeGreaterThan(0);
  });
});
