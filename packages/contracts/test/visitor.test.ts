import { visitorAddress } from "@cho-ocop/contracts";
import fc from "fast-check";

describe("the address of a visitor", () => {
  it("is that of the connection where no proxy stands in front, whatever the visitor writes", () => {
    expect(visitorAddress("203.0.113.7", "1.2.3.4, 5.6.7.8", 0)).toBe("203.0.113.7");
  });
  it("is what our one proxy added last", () => {
    expect(visitorAddress("10.0.0.2", "1.2.3.4, 203.0.113.7", 1)).toBe("203.0.113.7");
  });
  it("is what the first of our two proxies was called by", () => {
    expect(visitorAddress("10.0.0.2", "1.2.3.4, 203.0.113.7, 10.0.0.1", 2)).toBe("203.0.113.7");
  });
  it("is that of the connection when the proxy was left out", () => {
    expect(visitorAddress("203.0.113.7", undefined, 1)).toBe("203.0.113.7");
  });
  it("is not known of a connection that is gone", () => {
    expect(visitorAddress(undefined, undefined, 0)).toBeUndefined();
  });
  it("cannot be changed by anything that a visitor writes before what our proxies add", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.ipV4(), { maxLength: 3 }), fc.ipV4(), (written, added, visitor) => {
        const [remote = visitor, ...rest] = [visitor, ...added].reverse();
        const header = [written, ...rest.reverse()].join(",");
        expect(visitorAddress(remote, header, added.length)).toBe(visitor);
      }),
    );
  });
});
