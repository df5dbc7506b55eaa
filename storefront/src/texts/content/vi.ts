import type { Policy } from "../../links.js";
import type { Declared } from "../../operator.js";
import type { Prose } from "../../ui/prose.js";

const help: Prose = {
  title: "Trợ giúp",
  description: "Cách tìm, kiểm tra sao, đặt hàng, xem lại đơn và đọc trang với chữ lớn.",
  lead: "Mọi việc ở đây đều làm được không cần tài khoản, không cần cài ứng dụng, và cả khi trình duyệt tắt JavaScript.",
  parts: [
    {
      title: "Tìm hàng",
      blocks: [
        "Gõ vào ô tìm ở đầu trang: có dấu hay không dấu, tên sản phẩm, tên chủ thể hay tên vùng, kể cả tên tỉnh cũ. Có thể gõ cả câu như “mật ong dưới 200k” hay “chè 5 sao Thái Nguyên”: trang nói lại đã hiểu gì, và bạn bỏ được từng điều.",
        { link: { page: "listings" }, text: "Xem sản phẩm đang bán" },
      ],
    },
    {
      title: "Kiểm tra sao",
      blocks: [
        "Thấy sao trên bao bì mà muốn biết còn hạn không, gõ tên sản phẩm hoặc tên chủ thể vào trang kiểm tra. Sao chỉ hiện khi hôm nay còn được gắn; hết hạn, bị thu hồi hay chưa kiểm chứng đều nói thẳng.",
        { link: { page: "verify" }, text: "Kiểm tra một sản phẩm" },
        { link: { page: "stars" }, text: "Sao OCOP được trao thế nào" },
      ],
    },
    {
      title: "Đặt hàng",
      blocks: [
        {
          steps: [
            "Chọn quy cách và số lượng ở trang sản phẩm, bấm “Thêm vào giỏ”.",
            "Mở giỏ hàng, xem lại, bấm “Đặt hàng”.",
            "Cho biết tên, số điện thoại, xã phường và số nhà hoặc thôn xóm. Không cần e-mail.",
            "Xem tiền hàng và phí giao của từng chủ thể, rồi bấm đặt. Trả tiền mặt khi nhận.",
          ],
        },
        "Nếu giá, số hàng còn lại hay tình trạng sao thay đổi trong lúc bạn xem, trang dừng lại, nói rõ điều gì đã đổi và hỏi lại. Bấm hai lần không thành hai đơn.",
      ],
    },
    {
      title: "Xem lại đơn",
      blocks: [
        "Ghi lại mã đơn. Mã đó cùng bốn số cuối điện thoại mở lại được trang đơn hàng.",
        { link: { page: "orders" }, text: "Xem đơn hàng" },
      ],
    },
    {
      title: "Chữ lớn, nền tối, bàn phím",
      blocks: [
        "Nút “Chữ lớn” ở cuối trang làm mọi chữ to hơn và được nhớ trên máy này. Nền tối theo cài đặt của máy. Mọi nút và ô đều đi tới được bằng phím Tab; phím đầu tiên là “Đến nội dung chính”.",
      ],
    },
    {
      title: "Cần người giúp",
      blocks: [
        { declared: "phone", before: "Điện thoại: ", after: "" },
        { declared: "email", before: "E-mail: ", after: "" },
        { link: { page: "policy", policy: "complaints" }, text: "Khiếu nại và thời hạn trả lời" },
      ],
    },
  ],
};

const selling: Prose = {
  title: "Bán hàng ở đây",
  description: "Ai được bán trên Chợ OCOP, cần gì, và điều gì được hiện cho người mua.",
  lead: "Chợ OCOP bán sản phẩm của chủ thể OCOP. Một sản phẩm, một chủ thể làm ra, một mục trong sổ đăng ký.",
  parts: [
    {
      title: "Ai được bán",
      blocks: [
        "Chủ thể có sản phẩm OCOP trong sổ đăng ký:",
        {
          list: [
            "hợp tác xã, tổ hợp tác",
            "doanh nghiệp nhỏ và vừa",
            "trang trại, hộ sản xuất, hộ gia đình có đăng ký kinh doanh",
            "với du lịch: cả hội, hiệp hội, trung tâm điều hành hoặc tương đương",
          ],
        },
      ],
      law: "Quyết định 26/2026/QĐ-TTg, Điều 2.3",
    },
    {
      title: "Bắt đầu thế nào",
      blocks: [
        {
          steps: [
            "Tìm sản phẩm của bạn trong sổ đăng ký. Nếu chưa có, hoặc ghi sai, báo cho người vận hành kèm quyết định công nhận.",
            "Người vận hành xác minh danh tính chủ thể rồi mở gian hàng.",
            "Đăng nhập kênh bán hàng để xem đơn, đóng gói và giao.",
          ],
        },
        { link: { page: "register" }, text: "Tìm trong sổ đăng ký" },
        { link: { page: "desk" }, text: "Vào kênh bán hàng" },
      ],
      law: "Luật Thương mại điện tử 122/2025/QH15, Điều 17",
    },
    {
      title: "Điều người mua thấy",
      blocks: [
        "Tên, loại hình và nơi hoạt động của chủ thể; giá đã gồm thuế; còn hàng hay hết; và hạng sao đúng như sổ đăng ký ghi cho hôm nay. Người bán không tự đặt được số sao: sao mất đi ngay khi giấy chứng nhận hết hạn hay bị thu hồi.",
      ],
      law: "Luật Thương mại điện tử 122/2025/QH15, Điều 18",
    },
    {
      title: "Thứ tự trong danh sách",
      blocks: [
        "Không mua được chỗ đứng trước. Có chữ tìm thì hàng khớp nhất đứng trước; bằng nhau thì hàng đang còn đứng trước, rồi đến hàng nhiều sao hơn.",
        { link: { page: "policy", policy: "rules" }, text: "Quy chế hoạt động" },
      ],
      law: "Nghị định 248/2026/NĐ-CP, Điều 4–16",
    },
    {
      title: "Nhắc hạn đánh giá lại",
      blocks: [
        "Giấy chứng nhận có giá trị 36 tháng. Hồ sơ đánh giá lại nộp trước khi hết hạn từ 180 đến 120 ngày; mục trong sổ đăng ký của mỗi sản phẩm ghi rõ hai ngày ấy.",
      ],
      law: "Quyết định 26/2026/QĐ-TTg, Điều 4.3 và 7.6",
    },
    {
      title: "Thuế",
      blocks: [
        "Nền tảng có chức năng đặt hàng và thu tiền, kể cả thu tiền mặt khi giao, có nghĩa vụ khấu trừ và kê khai thuế thay hộ và cá nhân kinh doanh. Doanh nghiệp và hợp tác xã tự kê khai.",
      ],
      law: "Nghị định 68/2026/NĐ-CP, Điều 11.1; Nghị định 252/2026/NĐ-CP, Điều 44–45",
    },
  ],
};

const about: Prose = {
  title: "Giới thiệu",
  description: "Chợ OCOP là gì, dữ liệu từ đâu, và ai vận hành.",
  lead: "Chợ OCOP là nơi mua và kiểm tra sản phẩm của Chương trình Mỗi xã một sản phẩm. Điều nói về sao luôn kèm quyết định, ngày và nguồn.",
  parts: [
    {
      title: "Điều chúng tôi giữ",
      blocks: [
        {
          list: [
            "Sao chỉ hiện khi hôm nay còn được gắn. Thu hồi hay hết hạn thì sao mất trên mọi trang.",
            "Chưa kiểm chứng thì nói là chưa kiểm chứng, không đoán.",
            "Mỗi nơi làm ra có tên cả trước và từ 01/07/2025.",
            "Không bán chỗ đứng trong danh sách, không quảng cáo của bên thứ ba, không theo dõi người xem.",
            "Trang nhẹ để máy cũ và mạng yếu ở làng xã cũng mở được.",
          ],
        },
      ],
    },
    {
      title: "Dữ liệu từ đâu",
      blocks: [
        "Sổ đăng ký gom các quyết định công nhận và bài viết công khai; mỗi mục có đường dẫn tới nguồn và mức tin cậy. Sổ chưa có đủ mọi sản phẩm của cả nước. Nhóm, bộ sản phẩm và hạng sao theo Quyết định 26/2026/QĐ-TTg; địa giới theo Nghị quyết 202/2025/QH15 và Quyết định 19/2025/QĐ-TTg.",
        "Đây không phải trang của cơ quan nhà nước. Dấu sao và hình vẽ là của riêng trang, không phải logo OCOP chính thức.",
        { link: { page: "register" }, text: "Mở sổ đăng ký" },
      ],
    },
    {
      title: "Dữ liệu minh hoạ",
      blocks: [
        "Mục nào có nhãn “Dữ liệu minh hoạ” thì giá, quy cách, tồn kho, hoặc cả sản phẩm không có thật: chúng ở đó để dùng thử phần mềm.",
      ],
    },
  ],
};

const policies: Record<Policy, Prose> = {
  rules: {
    title: "Quy chế hoạt động",
    description: "Ai được bán, hàng nào được bán, thứ tự hiển thị, quyền và nghĩa vụ của mỗi bên trên Chợ OCOP.",
    lead: "Chợ OCOP là nền tảng trung gian có chức năng đặt hàng trực tuyến: người mua đặt hàng của chủ thể OCOP, chủ thể giao hàng.",
    parts: [
      {
        title: "Các bên",
        blocks: [
          {
            list: [
              "Người vận hành: duy trì trang, xác minh người bán, kiểm tra thông tin hàng trước khi hiện.",
              "Người bán: chủ thể OCOP làm ra hàng, chịu trách nhiệm về hàng, giá và việc giao.",
              "Người mua: đặt hàng bằng số điện thoại, không cần tài khoản.",
            ],
          },
        ],
      },
      {
        title: "Xác minh người bán",
        blocks: [
          "Người bán phải được xác minh danh tính trước khi bán. Cá nhân: họ tên, ngày sinh, số định danh. Tổ chức: tên, trụ sở, mã số, người đại diện.",
        ],
        law: "Luật Thương mại điện tử 122/2025/QH15, Điều 17.1.c; Nghị định 248/2026/NĐ-CP, Điều 52.2 (áp dụng từ 01/01/2027)",
      },
      {
        title: "Hàng được bán và thông tin về hàng",
        blocks: [
          "Hàng bán ở đây gắn với một mục trong sổ đăng ký OCOP. Trang hàng hiện tên và nơi hoạt động của người bán, giá đã gồm thuế, quy cách, tình trạng sao hôm nay và nơi làm ra.",
          "Thông tin hàng được kiểm tra trước khi hiện. Hàng vi phạm bị gỡ trong 24 giờ từ khi có yêu cầu của cơ quan có thẩm quyền; địa chỉ cũ của hàng bị gỡ nói rõ rằng hàng đã thôi bán.",
        ],
        law: "Luật Thương mại điện tử 122/2025/QH15, Điều 17.1.đ và 18; Nghị định 248/2026/NĐ-CP, Điều 17.1.c và 18.2",
      },
      {
        title: "Thứ tự hiển thị",
        blocks: [
          "Khi có chữ tìm: khớp tên, tên khác, vùng và chủ thể đứng trước; đúng dấu đứng trên không dấu; hàng của nơi được nhắc đến đứng trên. Khi bằng nhau, hoặc không có chữ tìm: hàng đang còn trước, rồi hàng đang giữ nhiều sao hơn. Người xem chọn được thứ tự khác: giá, sao, quyết định mới, tên.",
          "Không ai trả tiền để đứng trước.",
        ],
        law: "Nghị định 248/2026/NĐ-CP, Điều 4–16",
      },
      {
        title: "Đơn hàng và hợp đồng",
        blocks: [
          "Trước khi đặt, người mua thấy người bán, hàng, giá, phí giao và tổng tiền, rồi mới xác nhận. Hàng của nhiều chủ thể trong một giỏ thành nhiều đơn, mỗi đơn của một chủ thể. Trang đơn hàng mở lại và in ra được.",
        ],
        law: "Luật Bảo vệ quyền lợi người tiêu dùng 19/2023/QH15, Điều 37–38; Nghị định 55/2024/NĐ-CP",
      },
      {
        title: "Lưu giữ dữ liệu",
        blocks: [
          "Thông tin hàng được giữ ít nhất 1 năm, dữ liệu đơn hàng và hợp đồng ít nhất 3 năm (người bán siêu nhỏ: 1 năm).",
        ],
        law: "Luật Thương mại điện tử 122/2025/QH15, Điều 17.1.e",
      },
      {
        title: "Ngừng bán",
        blocks: [
          "Người bán được báo trước ít nhất 5 ngày khi bị tạm ngừng, trừ khi cơ quan có thẩm quyền yêu cầu làm ngay, và được tải về dữ liệu của mình.",
        ],
        law: "Nghị định 248/2026/NĐ-CP",
      },
    ],
  },
  delivery: {
    title: "Giao hàng",
    description: "Hàng đi từ đâu, phí giao tính thế nào, và người mua biết gì trước khi đặt.",
    lead: "Mỗi chủ thể tự gửi hàng của mình, nên một giỏ có hàng của nhiều chủ thể sẽ đến thành nhiều kiện.",
    parts: [
      {
        title: "Phí giao",
        blocks: [
          "Phí tính cho từng kiện của từng chủ thể, theo cân nặng kể cả bao gói, theo cách bảo quản (thường, mát, tươi) và theo việc gửi trong tỉnh của chủ thể hay đi tỉnh khác. Chủ thể có bảng giá riêng thì theo bảng đó, không thì theo bảng chung của chợ.",
          "Phí của từng kiện hiện ra trước khi bạn bấm đặt. Kiện nào chưa có giá cho nơi đến thì chưa đặt được, và trang nói rõ.",
        ],
      },
      {
        title: "Địa chỉ",
        blocks: [
          "Địa chỉ gồm tỉnh thành, xã phường hoặc đặc khu, rồi số nhà, đường hoặc thôn xóm. Từ 01/07/2025 không còn cấp huyện.",
        ],
      },
      {
        title: "Thời gian giao",
        blocks: [
          "Thời gian giao tuỳ chủ thể và nơi đến. Trang này không cam kết một thời hạn chung; ghi vào ô ghi chú nếu cần hàng trước một ngày nào.",
        ],
      },
      {
        title: "Khi nhận hàng",
        blocks: [
          "Nên xem hàng, nhãn và hạn dùng ngay khi nhận. Hàng không đúng mô tả thì từ chối nhận hoặc yêu cầu đổi trả.",
          { link: { page: "policy", policy: "returns" }, text: "Đổi trả và hoàn tiền" },
        ],
      },
    ],
  },
  payment: {
    title: "Thanh toán",
    description: "Trả tiền mặt khi nhận hàng. Giá đã gồm thuế.",
    lead: "Hiện có một cách trả tiền: tiền mặt khi nhận hàng.",
    parts: [
      {
        title: "Giá",
        blocks: [
          "Giá ghi bằng đồng, đã gồm thuế. Tổng tiền trước khi đặt bằng tiền hàng cộng phí giao của từng kiện, đúng đến từng đồng, và đó là số phải trả.",
        ],
      },
      {
        title: "Tiền đi đâu",
        blocks: [
          "Mỗi kiện trả tiền riêng khi nhận, cho đơn của chủ thể gửi kiện ấy. Trang này không giữ tiền của người mua trước khi hàng đến và không lưu số thẻ hay tài khoản ngân hàng của người mua.",
        ],
        law: "Nghị định 52/2024/NĐ-CP",
      },
      {
        title: "Hoá đơn",
        blocks: ["Hoá đơn do người bán xuất theo quy định về thuế. Cần hoá đơn thì ghi ở ô ghi chú khi đặt hàng."],
        law: "Nghị định 254/2026/NĐ-CP",
      },
    ],
  },
  returns: {
    title: "Đổi trả và hoàn tiền",
    description: "Khi nào được trả hàng, làm thế nào, và bao giờ được hoàn tiền.",
    lead: "Hàng không đúng như mô tả thì được trả lại.",
    parts: [
      {
        title: "Được trả khi nào",
        blocks: [
          {
            list: [
              "hàng khác mô tả, sai quy cách hoặc sai số lượng",
              "hàng hỏng, vỡ, quá hạn hoặc sắp quá hạn mà không được báo trước",
              "hàng được bán với sao mà vào ngày đặt không còn được gắn",
            ],
          },
          { declared: "returnDays", before: "Thời hạn yêu cầu đổi trả, tính từ ngày nhận (ngày): ", after: "." },
        ],
        law: "Luật Thương mại điện tử 122/2025/QH15, Điều 17.2.b",
      },
      {
        title: "Cách làm",
        blocks: [
          {
            steps: [
              "Giữ hàng và bao bì, chụp ảnh chỗ không đúng.",
              "Báo cho người vận hành mã đơn và điều không đúng, qua các liên hệ ở trang giải quyết khiếu nại.",
              "Người bán nhận lại hàng, đổi hàng đúng hoặc trả lại tiền đã thu.",
            ],
          },
          "Hàng sai do người bán thì người mua không chịu phí gửi trả.",
          { link: { page: "policy", policy: "complaints" }, text: "Giải quyết khiếu nại" },
        ],
      },
      {
        title: "Hoàn tiền",
        blocks: [
          "Số tiền hoàn là số đã trả cho hàng bị trả, kèm phí giao khi cả kiện bị trả vì lỗi của người bán. Vì tiền thu bằng tiền mặt, cách hoàn (tiền mặt hay chuyển khoản) do hai bên thống nhất.",
        ],
      },
    ],
  },
  privacy: {
    title: "Quyền riêng tư",
    description: "Dữ liệu nào được giữ, để làm gì, bao lâu, và quyền của bạn.",
    lead: "Trang này hỏi ít nhất có thể: xem và tìm thì không hỏi gì, đặt hàng thì hỏi tên, điện thoại và địa chỉ.",
    parts: [
      {
        title: "Giữ gì, để làm gì",
        blocks: [
          {
            list: [
              "Khi đặt hàng: tên, số điện thoại, địa chỉ giao và ghi chú. Dùng để giao đơn đó; chủ thể của đơn thấy để giao hàng.",
              "Khi tìm kiếm: chữ đã tìm và số kết quả, không kèm người tìm; số điện thoại, e-mail lẫn trong chữ tìm bị che.",
              "Khi thử tra đơn hoặc tìm quá nhiều lần: địa chỉ mạng được đếm trong chốc lát để chặn máy dò.",
              "Của người bán: thông tin xác minh và sổ sách đơn hàng theo luật.",
            ],
          },
          "Không hỏi e-mail của người mua. Không bán, không trao dữ liệu cho bên quảng cáo.",
        ],
        law: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP; Nghị định 248/2026/NĐ-CP, Điều 4–16",
      },
      {
        title: "Cookie và máy của bạn",
        blocks: [
          {
            list: [
              "gio: giỏ hàng, 30 ngày, chỉ có khi bạn thêm hàng",
              "don: đơn vừa đặt, một giờ, để bấm lại không thành đơn thứ hai",
              "tro-ly: cuộc trò chuyện với trợ lý tự động, 30 ngày, và câu hỏi cuối cùng, một giờ; chỉ có khi bạn hỏi",
              "kenh: phiên của người bán đã đăng nhập, một ngày",
            ],
          },
          "Các lần tìm gần đây và cỡ chữ chỉ nằm trên máy bạn và xoá được. Không có cookie theo dõi, không nạp gì từ trang khác.",
        ],
      },
      {
        title: "Giữ bao lâu",
        blocks: [
          "Dữ liệu đơn hàng ít nhất 3 năm theo Luật Thương mại điện tử (người bán siêu nhỏ: 1 năm). Chữ tìm kiếm 90 ngày rồi xoá.",
        ],
        law: "Luật Thương mại điện tử 122/2025/QH15, Điều 17.1.e",
      },
      {
        title: "Quyền của bạn",
        blocks: [
          "Bạn được biết, xem, sửa, xoá, rút lại đồng ý, hạn chế hoặc phản đối việc dùng dữ liệu của mình. Yêu cầu được trả lời trong 2 ngày làm việc; việc rút lại, hạn chế hay phản đối được thực hiện trong 15 ngày.",
          { declared: "name", before: "Bên kiểm soát dữ liệu: ", after: "." },
          { declared: "email", before: "Gửi yêu cầu tới: ", after: "." },
        ],
        law: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP",
      },
    ],
  },
  complaints: {
    title: "Giải quyết khiếu nại",
    description: "Khiếu nại ở đâu, các bước và thời hạn trả lời.",
    lead: "Có điều không đúng về đơn hàng, người bán hay thông tin trên trang, hãy báo theo các bước sau.",
    parts: [
      {
        title: "Các bước",
        blocks: [
          {
            steps: [
              "Báo cho người vận hành: mã đơn (nếu có), điều không đúng, ảnh chụp (nếu có), và cách liên lạc lại.",
              "Người vận hành ghi nhận, chuyển cho người bán và theo dõi đến khi xong.",
              "Hai bên chưa thống nhất thì người vận hành hoà giải trên các bằng chứng đã có.",
              "Vẫn chưa xong, người mua có quyền yêu cầu cơ quan hoặc tổ chức bảo vệ người tiêu dùng, trọng tài hoặc toà án giải quyết.",
            ],
          },
        ],
        law: "Nghị định 248/2026/NĐ-CP, Điều 4–16",
      },
      {
        title: "Liên hệ và thời hạn",
        blocks: [
          { declared: "phone", before: "Điện thoại: ", after: "" },
          { declared: "email", before: "E-mail: ", after: "" },
          { declared: "address", before: "Địa chỉ: ", after: "" },
          { declared: "answerDays", before: "Trả lời trong (ngày làm việc): ", after: "" },
        ],
      },
      {
        title: "Sai về sao hay về một mục trong sổ",
        blocks: [
          "Chủ thể, cơ quan cấp quyết định và bất cứ ai có nguồn đều báo được. Hãy gửi địa chỉ của mục và quyết định hay bài viết nói khác. Thu hồi hay hết hạn có nguồn rõ ràng thì được ghi ngay.",
        ],
      },
    ],
  },
};

/** The written pages in Vietnamese; the English ones have the same shape, or the types do not hold. */
export const content = {
  help,
  selling,
  about,
  policies,
  policyIndex: {
    title: "Chính sách",
    description: "Quy chế hoạt động và các chính sách giao hàng, thanh toán, đổi trả, quyền riêng tư, khiếu nại.",
    lead: "Những điều luật yêu cầu một nền tảng thương mại điện tử công bố.",
  },
  law: "Căn cứ",
  draft:
    "Bản soạn sẵn của phần mềm, dựa trên các văn bản nêu dưới từng mục. Người vận hành phải rà lại cùng luật sư trước khi mở bán thật.",
  contents: "Trong trang này",
  undeclared: "chưa khai báo",
  operator: {
    title: "Người vận hành",
    missing:
      "Người vận hành chưa khai báo đủ thông tin mà luật yêu cầu. Chừng nào còn chỗ “chưa khai báo”, cửa hàng này chưa sẵn sàng nhận đơn thật.",
    fields: {
      name: "Tên",
      address: "Địa chỉ",
      representative: "Người đại diện",
      taxCode: "Mã số thuế",
      registration: "Số đăng ký với Bộ Công Thương",
      phone: "Điện thoại",
      email: "E-mail",
      returnDays: "Số ngày đổi trả",
      answerDays: "Số ngày làm việc trả lời khiếu nại",
    } satisfies Record<Declared, string>,
  },
  footer: {
    buying: "Mua hàng",
    register: "Sổ đăng ký",
    sellers: "Người bán",
    about: "Về trang này",
    largeType: "Chữ lớn",
  },
  offline: {
    title: "Đang ngoài mạng",
    text: "Máy chưa nối được mạng. Những trang đã xem gần đây có thể vẫn mở được, nhưng không hiện sao: sao phải hỏi lại sổ đăng ký mới chắc.",
    action: "Thử lại",
  },
  gone: {
    title: "Hàng này đã thôi bán",
    text: "Trang bán hàng ở địa chỉ này đã được gỡ xuống. Mục trong sổ đăng ký, nếu có, vẫn còn ở đó.",
    action: "Xem sản phẩm đang bán",
  },
};

/** The shape of the written pages. */
export type Content = typeof content;
