import { MOST_BYTES } from "@cho-ocop/qr";
import { fetchPicture, pictureAt } from "../../src/channels/zalo/pictures.js";

const HERS = "https://f20-zpc.zdn.vn/jpg/1.jpg";
const answering = (answer: Response) => {
  const asked: RequestInit[] = [];
  const fetching: typeof fetch = async (_, init) => {
    asked.push(init ?? {});
    return answer;
  };
  return { asked, fetching };
};

describe("a picture that somebody sends over Zalo", () => {
  it.each([
    "http://f20-zpc.zdn.vn/1.jpg",
    "https://f20-zpc.zdn.vn:8443/1.jpg",
    "https://a:b@f20-zpc.zdn.vn/1.jpg",
    "https://f20-zpc.zdn.vn@127.0.0.1/1.jpg",
    "https://f20-zpc.zdn.vn.evil.example/1.jpg",
    "https://evilzdn.vn/1.jpg",
    "https://127.0.0.1/1.jpg",
    "https://[::1]/1.jpg",
    "https://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    `https://f20-zpc.zdn.vn/${"a".repeat(2000)}`,
    "no address",
  ])("is never looked for at %s", async (address) => {
    const { asked, fetching } = answering(new Response("x"));
    expect(pictureAt(address)).toBeNull();
    expect(await fetchPicture(address, fetching)).toBe("gone");
    expect(asked).toEqual([]);
  });
  it("is fetched from Zalo's own servers, which lead nowhere else", async () => {
    expect(pictureAt(HERS)).toEqual({ text: HERS, content: "picture" });
    const { asked, fetching } = answering(new Response("x"));
    expect(await fetchPicture(HERS, fetching)).toEqual(new Uint8Array([120]));
    expect(asked[0]?.redirect).toBe("manual");
    const moved = new Response(null, { status: 302, headers: { location: "http://127.0.0.1/" } });
    expect(await fetchPicture(HERS, answering(moved).fetching)).toBe("gone");
  });
  it("is read no further than it may be large, and asked for again when Zalo is away", async () => {
    expect(await fetchPicture(HERS, answering(new Response(new Uint8Array(MOST_BYTES + 1))).fetching)).toBe("large");
    await expect(fetchPicture(HERS, answering(new Response(null, { status: 503 })).fetching)).rejects.toThrow("503");
  });
});
