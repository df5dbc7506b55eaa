// Made by scripts/data/geography.mjs from data/geography. Do not edit.
export const PROVINCES_SINCE = `01	c	Hà Nội	Hanoi
04	t	Cao Bằng	Cao Bang
08	t	Tuyên Quang	Tuyen Quang
11	t	Điện Biên	Dien Bien
12	t	Lai Châu	Lai Chau
14	t	Sơn La	Son La
15	t	Lào Cai	Lao Cai
19	t	Thái Nguyên	Thai Nguyen
20	t	Lạng Sơn	Lang Son
22	t	Quảng Ninh	Quang Ninh
24	t	Bắc Ninh	Bac Ninh
25	t	Phú Thọ	Phu Tho
31	c	Hải Phòng	Haiphong
33	t	Hưng Yên	Hung Yen
37	t	Ninh Bình	Ninh Binh
38	t	Thanh Hóa	Thanh Hoa
40	t	Nghệ An	Nghe An
42	t	Hà Tĩnh	Ha Tinh
44	t	Quảng Trị	Quang Tri
46	c	Huế	Hue
48	c	Đà Nẵng	Da Nang
51	t	Quảng Ngãi	Quang Ngai
52	t	Gia Lai	Gia Lai
56	t	Khánh Hòa	Khanh Hoa
66	t	Đắk Lắk	Dak Lak
68	t	Lâm Đồng	Lam Dong
75	c	Đồng Nai	Dong Nai
79	c	Hồ Chí Minh	Ho Chi Minh City
80	t	Tây Ninh	Tay Ninh
82	t	Đồng Tháp	Dong Thap
86	t	Vĩnh Long	Vinh Long
91	t	An Giang	An Giang
92	c	Cần Thơ	Can Tho
96	t	Cà Mau	Ca Mau`;
export const COMMUNES_SINCE = `00004	01	p	Ba Đình
00008	01	p	Ngọc Hà
00025	01	p	Giảng Võ
00070	01	p	Hoàn Kiếm
00082	01	p	Cửa Nam
00091	01	p	Phú Thượng
00097	01	p	Hồng Hà
00103	01	p	Tây Hồ
00118	01	p	Bồ Đề
00127	01	p	Việt Hưng
00136	01	p	Phúc Lợi
00145	01	p	Long Biên
00160	01	p	Nghĩa Đô
00166	01	p	Cầu Giấy
00175	01	p	Yên Hòa
00190	01	p	Ô Chợ Dừa
00199	01	p	Láng
00226	01	p	Văn Miếu - Quốc Tử Giám
00229	01	p	Kim Liên
00235	01	p	Đống Đa
00256	01	p	Hai Bà Trưng
00283	01	p	Vĩnh Tuy
00292	01	p	Bạch Mai
00301	01	p	Vĩnh Hưng
00316	01	p	Định Công
00322	01	p	Tương Mai
00328	01	p	Lĩnh Nam
00331	01	p	Hoàng Mai
00337	01	p	Hoàng Liệt
00340	01	p	Yên Sở
00352	01	p	Phương Liệt
00364	01	p	Khương Đình
00367	01	p	Thanh Xuân
00376	01	x	Sóc Sơn
00382	01	x	Kim Anh
00385	01	x	Trung Giã
00430	01	x	Đa Phúc
00433	01	x	Nội Bài
00454	01	x	Đông Anh
00466	01	x	Phúc Thịnh
00475	01	x	Thư Lâm
00493	01	x	Thiên Lộc
00508	01	x	Vĩnh Thanh
00541	01	x	Phù Đổng
00562	01	x	Thuận An
00565	01	x	Gia Lâm
00577	01	x	Bát Tràng
00592	01	p	Từ Liêm
00598	01	p	Thượng Cát
00602	01	p	Đông Ngạc
00611	01	p	Xuân Đỉnh
00613	01	p	Tây Tựu
00619	01	p	Phú Diễn
00622	01	p	Xuân Phương
00634	01	p	Tây Mỗ
00637	01	p	Đại Mỗ
00640	01	x	Thanh Trì
00643	01	p	Thanh Liệt
00664	01	x	Đại Thanh
00679	01	x	Ngọc Hồi
00685	01	x	Nam Phù
00691	08	p	Hà Giang 2
00694	08	p	Hà Giang 1
00700	08	x	Ngọc Đường
00706	08	x	Phú Linh
00715	08	x	Lũng Cú
00721	08	x	Đồng Văn
00733	08	x	Sà Phìn
00745	08	x	Phố Bảng
00763	08	x	Lũng Phìn
00769	08	x	Mèo Vạc
00778	08	x	Sơn Vĩ
00787	08	x	Sủng Máng
00802	08	x	Khâu Vai
00808	08	x	Tát Ngà
00817	08	x	Niêm Sơn
00820	08	x	Yên Minh
00829	08	x	Thắng Mố
00832	08	x	Bạch Đích
00847	08	x	Mậu Duệ
00859	08	x	Ngọc Long
00865	08	x	Đường Thượng
00871	08	x	Du Già
00874	08	x	Quản Bạ
00883	08	x	Cán Tỷ
00889	08	x	Nghĩa Thuận
00892	08	x	Tùng Vài
00901	08	x	Lùng Tám
00913	08	x	Vị Xuyên
00919	08	x	Minh Tân
00922	08	x	Thuận Hòa
00925	08	x	Tùng Bá
00928	08	x	Thanh Thủy
00937	08	x	Lao Chải
00952	08	x	Cao Bồ
00958	08	x	Thượng Sơn
00967	08	x	Việt Lâm
00970	08	x	Linh Hồ
00976	08	x	Bạch Ngọc
00982	08	x	Minh Sơn
00985	08	x	Giáp Trung
00991	08	x	Bắc Mê
00994	08	x	Minh Ngọc
01006	08	x	Yên Cường
01012	08	x	Đường Hồng
01021	08	x	Hoàng Su Phì
01024	08	x	Bản Máy
01033	08	x	Thàng Tín
01051	08	x	Tân Tiến
01057	08	x	Pờ Ly Ngài
01075	08	x	Nậm Dịch
01084	08	x	Hồ Thầu
01090	08	x	Thông Nguyên
01096	08	x	Pà Vầy Sủ
01108	08	x	Xín Mần
01117	08	x	Trung Thịnh
01141	08	x	Nấm Dẩn
01144	08	x	Quảng Nguyên
01147	08	x	Khuôn Lùng
01153	08	x	Bắc Quang
01156	08	x	Vĩnh Tuy
01165	08	x	Đồng Tâm
01171	08	x	Tân Quang
01180	08	x	Bằng Hành
01192	08	x	Liên Hiệp
01201	08	x	Hùng An
01216	08	x	Đồng Yên
01225	08	x	Tiên Nguyên
01234	08	x	Yên Thành
01237	08	x	Quang Bình
01243	08	x	Tân Trịnh
01246	08	x	Bằng Lang
01255	08	x	Xuân Giang
01261	08	x	Tiên Yên
01273	04	p	Thục Phán
01279	04	p	Nùng Trí Cao
01288	04	p	Tân Giang
01290	04	x	Bảo Lâm
01294	04	x	Lý Bôn
01297	04	x	Nam Quang
01304	04	x	Quảng Lâm
01318	04	x	Yên Thổ
01321	04	x	Bảo Lạc
01324	04	x	Cốc Pàng
01327	04	x	Cô Ba
01336	04	x	Khánh Xuân
01339	04	x	Xuân Trường
01351	04	x	Hưng Đạo
01354	04	x	Huy Giáp
01360	04	x	Sơn Lộ
01363	04	x	Thông Nông
01366	04	x	Cần Yên
01387	04	x	Thanh Long
01392	04	x	Trường Hà
01393	04	x	Lũng Nặm
01414	04	x	Tổng Cọt
01438	04	x	Hà Quảng
01447	04	x	Trà Lĩnh
01456	04	x	Quang Hán
01465	04	x	Quang Trung
01477	04	x	Trùng Khánh
01489	04	x	Đình Phong
01501	04	x	Đàm Thủy
01525	04	x	Đoài Dương
01537	04	x	Lý Quốc
01552	04	x	Quang Long
01558	04	x	Hạ Lang
01561	04	x	Vinh Quý
01576	04	x	Quảng Uyên
01594	04	x	Độc Lập
01618	04	x	Hạnh Phúc
01636	04	x	Bế Văn Đàn
01648	04	x	Phục Hòa
01654	04	x	Hòa An
01660	04	x	Nam Tuấn
01699	04	x	Nguyễn Huệ
01708	04	x	Bạch Đằng
01726	04	x	Nguyên Bình
01729	04	x	Tĩnh Túc
01738	04	x	Ca Thành
01747	04	x	Minh Tâm
01768	04	x	Phan Thanh
01774	04	x	Tam Kim
01777	04	x	Thành Công
01786	04	x	Đông Khê
01789	04	x	Canh Tân
01792	04	x	Kim Đồng
01795	04	x	Minh Khai
01807	04	x	Thạch An
01822	04	x	Đức Long
01840	19	p	Đức Xuân
01843	19	p	Bắc Kạn
01849	19	x	Phong Quang
01864	19	x	Bằng Thành
01879	19	x	Cao Minh
01882	19	x	Nghiên Loan
01894	19	x	Phúc Lộc
01906	19	x	Ba Bể
01912	19	x	Chợ Rã
01921	19	x	Thượng Minh
01933	19	x	Đồng Phúc
01936	19	x	Nà Phặc
01942	19	x	Bằng Vân
01954	19	x	Ngân Sơn
01957	19	x	Thượng Quan
01960	19	x	Hiệp Lực
01969	19	x	Phủ Thông
01981	19	x	Vĩnh Thông
02008	19	x	Cẩm Giàng
02014	19	x	Bạch Thông
02020	19	x	Chợ Đồn
02026	19	x	Nam Cường
02038	19	x	Quảng Bạch
02044	19	x	Yên Thịnh
02071	19	x	Nghĩa Tá
02083	19	x	Yên Phong
02086	19	x	Chợ Mới
02101	19	x	Thanh Mai
02104	19	x	Tân Kỳ
02107	19	x	Thanh Thịnh
02116	19	x	Yên Bình
02143	19	x	Văn Lang
02152	19	x	Cường Lợi
02155	19	x	Na Rì
02176	19	x	Trần Phú
02185	19	x	Côn Minh
02191	19	x	Xuân Dương
02212	08	p	Nông Tiến
02215	08	p	Minh Xuân
02221	08	x	Nà Hang
02239	08	x	Thượng Nông
02245	08	x	Côn Lôn
02248	08	x	Yên Hoa
02260	08	x	Hồng Thái
02266	08	x	Lâm Bình
02269	08	x	Thượng Lâm
02287	08	x	Chiêm Hóa
02296	08	x	Bình An
02302	08	x	Minh Quang
02305	08	x	Trung Hà
02308	08	x	Tân Mỹ
02317	08	x	Yên Lập
02320	08	x	Tân An
02332	08	x	Kiên Đài
02350	08	x	Kim Bình
02353	08	x	Hòa An
02359	08	x	Tri Phú
02365	08	x	Yên Nguyên
02374	08	x	Hàm Yên
02380	08	x	Bạch Xa
02392	08	x	Phù Lưu
02398	08	x	Yên Phú
02404	08	x	Bình Xa
02407	08	x	Thái Sơn
02419	08	x	Thái Hòa
02425	08	x	Hùng Đức
02434	08	x	Lực Hành
02437	08	x	Kiến Thiết
02449	08	x	Xuân Vân
02455	08	x	Hùng Lợi
02458	08	x	Trung Sơn
02470	08	x	Tân Long
02473	08	x	Yên Sơn
02494	08	x	Thái Bình
02509	08	p	Mỹ Lâm
02512	08	p	An Tường
02524	08	p	Bình Thuận
02530	08	x	Nhữ Khê
02536	08	x	Sơn Dương
02545	08	x	Tân Trào
02548	08	x	Bình Ca
02554	08	x	Minh Thanh
02572	08	x	Đông Thọ
02578	08	x	Tân Thanh
02608	08	x	Hồng Sơn
02611	08	x	Phú Lương
02620	08	x	Sơn Thủy
02623	08	x	Trường Sinh
02647	15	p	Lào Cai
02671	15	p	Cam Đường
02680	15	x	Hợp Thành
02683	15	x	Bát Xát
02686	15	x	A Mú Sung
02695	15	x	Trịnh Tường
02701	15	x	Y Tý
02707	15	x	Dền Sáng
02725	15	x	Bản Xèo
02728	15	x	Mường Hum
02746	15	x	Cốc San
02752	15	x	Pha Long
02761	15	x	Mường Khương
02782	15	x	Cao Sơn
02788	15	x	Bản Lầu
02809	15	x	Si Ma Cai
02824	15	x	Sín Chéng
02839	15	x	Bắc Hà
02842	15	x	Tả Củ Tỷ
02848	15	x	Lùng Phình
02869	15	x	Bản Liền
02890	15	x	Bảo Nhai
02896	15	x	Cốc Lầu
02902	15	x	Phong Hải
02905	15	x	Bảo Thắng
02908	15	x	Tằng Loỏng
02923	15	x	Gia Phú
02926	15	x	Xuân Quang
02947	15	x	Bảo Yên
02953	15	x	Nghĩa Đô
02962	15	x	Xuân Hòa
02968	15	x	Thượng Hà
02989	15	x	Bảo Hà
02998	15	x	Phúc Khánh
03004	15	x	Ngũ Chỉ Sơn
03006	15	p	Sa Pa
03013	15	x	Tả Phìn
03037	15	x	Tả Van
03043	15	x	Mường Bo
03046	15	x	Bản Hồ
03061	15	x	Võ Lao
03076	15	x	Nậm Chày
03082	15	x	Văn Bàn
03085	15	x	Nậm Xé
03091	15	x	Chiềng Ken
03103	15	x	Khánh Yên
03106	15	x	Dương Quỳ
03121	15	x	Minh Lương
03127	11	p	Điện Biên Phủ
03151	11	p	Mường Lay
03158	11	x	Sín Thầu
03160	11	x	Mường Nhé
03162	11	x	Nậm Kè
03163	11	x	Mường Toong
03164	11	x	Quảng Lâm
03166	11	x	Mường Chà
03169	11	x	Nà Hỳ
03172	11	x	Na Sang
03175	11	x	Chà Tở
03176	11	x	Nà Bủng
03181	11	x	Mường Tùng
03193	11	x	Pa Ham
03194	11	x	Nậm Nèn
03199	11	x	Si Pa Phìn
03202	11	x	Mường Pồn
03203	11	x	Na Son
03208	11	x	Xa Dung
03214	11	x	Mường Luân
03217	11	x	Tủa Chùa
03220	11	x	Tủa Thàng
03226	11	x	Sín Chải
03241	11	x	Sính Phình
03244	11	x	Sáng Nhè
03253	11	x	Tuần Giáo
03256	11	x	Mường Ảng
03260	11	x	Pú Nhung
03268	11	x	Mường Mùn
03283	11	x	Chiềng Sinh
03295	11	x	Quài Tở
03301	11	x	Búng Lao
03313	11	x	Mường Lạn
03316	11	x	Nà Tấu
03325	11	x	Mường Phăng
03328	11	x	Thanh Nưa
03334	11	p	Mường Thanh
03349	11	x	Thanh Yên
03352	11	x	Thanh An
03356	11	x	Sam Mứn
03358	11	x	Núa Ngam
03368	11	x	Mường Nhà
03370	11	x	Pu Nhi
03382	11	x	Phình Giàng
03385	11	x	Tìa Dình
03388	12	p	Đoàn Kết
03390	12	x	Bình Lư
03394	12	x	Sin Suối Hồ
03405	12	x	Tả Lèng
03408	12	p	Tân Phong
03424	12	x	Bản Bo
03430	12	x	Khun Há
03433	12	x	Bum Tở
03434	12	x	Nậm Hàng
03439	12	x	Thu Lũm
03442	12	x	Pa Ủ
03445	12	x	Mường Tè
03451	12	x	Mù Cả
03460	12	x	Hua Bum
03463	12	x	Tà Tổng
03466	12	x	Bum Nưa
03472	12	x	Mường Mô
03478	12	x	Sìn Hồ
03487	12	x	Lê Lợi
03503	12	x	Pa Tần
03508	12	x	Hồng Thu
03517	12	x	Nậm Tăm
03529	12	x	Tủa Sín Chải
03532	12	x	Pu Sam Cáp
03538	12	x	Nậm Mạ
03544	12	x	Nậm Cuổi
03549	12	x	Phong Thổ
03562	12	x	Sì Lở Lầu
03571	12	x	Dào San
03583	12	x	Khổng Lào
03595	12	x	Than Uyên
03598	12	x	Tân Uyên
03601	12	x	Mường Khoa
03613	12	x	Nậm Sỏ
03616	12	x	Pắc Ta
03618	12	x	Mường Than
03637	12	x	Mường Kim
03640	12	x	Khoen On
03646	14	p	Tô Hiệu
03664	14	p	Chiềng An
03670	14	p	Chiềng Cơi
03679	14	p	Chiềng Sinh
03688	14	x	Mường Chiên
03694	14	x	Mường Giôn
03703	14	x	Quỳnh Nhai
03712	14	x	Mường Sại
03721	14	x	Thuận Châu
03724	14	x	Bình Thuận
03727	14	x	Mường É
03754	14	x	Chiềng La
03757	14	x	Mường Khiêng
03760	14	x	Mường Bám
03763	14	x	Long Hẹ
03781	14	x	Co Mạ
03784	14	x	Nậm Lầu
03799	14	x	Muổi Nọi
03808	14	x	Mường La
03814	14	x	Chiềng Lao
03820	14	x	Ngọc Chiến
03847	14	x	Mường Bú
03850	14	x	Chiềng Hoa
03856	14	x	Bắc Yên
03862	14	x	Xím Vàng
03868	14	x	Tà Xùa
03871	14	x	Pắc Ngà
03880	14	x	Tạ Khoa
03892	14	x	Chiềng Sại
03901	14	x	Suối Tọ
03907	14	x	Mường Cơi
03910	14	x	Phù Yên
03922	14	x	Gia Phù
03943	14	x	Mường Bang
03958	14	x	Tường Hạ
03961	14	x	Kim Bon
03970	14	x	Tân Phong
03979	14	p	Mộc Sơn
03980	14	p	Mộc Châu
03982	14	p	Thảo Nguyên
03985	14	x	Chiềng Sơn
03997	14	x	Tân Yên
04000	14	x	Đoàn Kết
04006	14	x	Song Khủa
04018	14	x	Tô Múa
04033	14	p	Vân Sơn
04045	14	x	Lóng Sập
04048	14	x	Vân Hồ
04057	14	x	Xuân Nha
04075	14	x	Yên Châu
04078	14	x	Chiềng Hặc
04087	14	x	Yên Sơn
04096	14	x	Lóng Phiêng
04099	14	x	Phiêng Khoài
04105	14	x	Mai Sơn
04108	14	x	Chiềng Sung
04117	14	x	Mường Chanh
04123	14	x	Chiềng Mung
04132	14	x	Chiềng Mai
04136	14	x	Tà Hộc
04144	14	x	Phiêng Cằm
04159	14	x	Phiêng Pằn
04168	14	x	Sông Mã
04171	14	x	Bó Sinh
04183	14	x	Mường Lầm
04186	14	x	Nậm Ty
04195	14	x	Chiềng Sơ
04204	14	x	Chiềng Khoong
04210	14	x	Huổi Một
04219	14	x	Mường Hung
04222	14	x	Chiềng Khương
04228	14	x	Púng Bánh
04231	14	x	Sốp Cộp
04240	14	x	Mường Lèo
04246	14	x	Mường Lạn
04252	15	p	Yên Bái
04273	15	p	Nam Cường
04279	15	p	Văn Phú
04288	15	p	Nghĩa Lộ
04303	15	x	Lục Yên
04309	15	x	Lâm Thượng
04336	15	x	Tân Lĩnh
04342	15	x	Khánh Hòa
04345	15	x	Mường Lai
04363	15	x	Phúc Lợi
04375	15	x	Mậu A
04381	15	x	Lâm Giang
04387	15	x	Châu Quế
04399	15	x	Đông Cuông
04402	15	x	Phong Dụ Hạ
04423	15	x	Phong Dụ Thượng
04429	15	x	Tân Hợp
04441	15	x	Xuân Ái
04450	15	x	Mỏ Vàng
04456	15	x	Mù Cang Chải
04462	15	x	Nậm Có
04465	15	x	Khao Mang
04474	15	x	Lao Chải
04489	15	x	Chế Tạo
04492	15	x	Púng Luông
04498	15	x	Trấn Yên
04531	15	x	Quy Mông
04537	15	x	Lương Thịnh
04543	15	p	Âu Lâu
04564	15	x	Việt Hồng
04576	15	x	Hưng Khánh
04585	15	x	Hạnh Phúc
04603	15	x	Tà Xi Láng
04606	15	x	Trạm Tấu
04609	15	x	Phình Hồ
04630	15	x	Tú Lệ
04636	15	x	Gia Hội
04651	15	x	Sơn Lương
04660	15	x	Liên Sơn
04663	15	p	Trung Tâm
04672	15	x	Văn Chấn
04681	15	p	Cầu Thia
04693	15	x	Cát Thịnh
04699	15	x	Chấn Thịnh
04705	15	x	Thượng Bằng La
04711	15	x	Nghĩa Tâm
04714	15	x	Yên Bình
04717	15	x	Thác Bà
04726	15	x	Cảm Nhân
04744	15	x	Yên Thành
04750	15	x	Bảo Ái
04792	25	p	Tân Hòa
04795	25	p	Hòa Bình
04828	25	p	Thống Nhất
04831	25	x	Đà Bắc
04846	25	x	Đức Nhàn
04849	25	x	Tân Pheo
04873	25	x	Quy Đức
04876	25	x	Cao Sơn
04891	25	x	Tiền Phong
04894	25	p	Kỳ Sơn
04897	25	x	Thịnh Minh
04924	25	x	Lương Sơn
04930	01	x	Yên Xuân
04960	25	x	Liên Sơn
04978	25	x	Kim Bôi
04990	25	x	Nật Sơn
05014	25	x	Mường Động
05047	25	x	Cao Dương
05068	25	x	Hợp Kim
05086	25	x	Dũng Tiến
05089	25	x	Cao Phong
05092	25	x	Thung Nai
05116	25	x	Mường Thàng
05128	25	x	Tân Lạc
05134	25	x	Mường Hoa
05152	25	x	Vân Sơn
05158	25	x	Mường Bi
05191	25	x	Toàn Thắng
05200	25	x	Mai Châu
05206	25	x	Tân Mai
05212	25	x	Pà Cò
05245	25	x	Bao La
05251	25	x	Mai Hạ
05266	25	x	Lạc Sơn
05287	25	x	Mường Vang
05290	25	x	Nhân Nghĩa
05293	25	x	Thượng Cốc
05305	25	x	Yên Phú
05323	25	x	Quyết Thắng
05329	25	x	Ngọc Sơn
05347	25	x	Đại Đồng
05353	25	x	Yên Thủy
05362	25	x	Lạc Lương
05386	25	x	Yên Trị
05392	25	x	Lạc Thủy
05395	25	x	An Nghĩa
05425	25	x	An Bình
05443	19	p	Phan Đình Phùng
05455	19	p	Quyết Thắng
05467	19	p	Gia Sàng
05482	19	p	Quan Triều
05488	19	x	Đại Phúc
05500	19	p	Tích Lương
05503	19	x	Tân Cương
05518	19	p	Sông Công
05528	19	p	Bách Quang
05533	19	p	Bá Xuyên
05542	19	x	Lam Vỹ
05551	19	x	Kim Phượng
05563	19	x	Phượng Tiến
05569	19	x	Định Hóa
05581	19	x	Trung Hội
05587	19	x	Bình Yên
05602	19	x	Phú Đình
05605	19	x	Bình Thành
05611	19	x	Phú Lương
05620	19	x	Yên Trạch
05632	19	x	Hợp Thành
05641	19	x	Vô Tranh
05662	19	x	Trại Cau
05665	19	x	Văn Lăng
05674	19	x	Quang Sơn
05680	19	x	Văn Hán
05692	19	x	Đồng Hỷ
05707	19	x	Nam Hòa
05710	19	p	Linh Sơn
05716	19	x	Võ Nhai
05719	19	x	Sảng Mộc
05722	19	x	Nghinh Tường
05725	19	x	Thần Sa
05740	19	x	La Hiên
05746	19	x	Tràng Xá
05755	19	x	Dân Tiến
05773	19	x	Phú Xuyên
05776	19	x	Đức Lương
05788	19	x	Phú Lạc
05800	19	x	Phú Thịnh
05809	19	x	An Khánh
05818	19	x	La Bằng
05830	19	x	Đại Từ
05845	19	x	Vạn Phú
05851	19	x	Quân Chu
05857	19	p	Phúc Thuận
05860	19	p	Phổ Yên
05881	19	x	Thành Công
05890	19	p	Vạn Xuân
05899	19	p	Trung Thành
05908	19	x	Phú Bình
05917	19	x	Tân Khánh
05923	19	x	Tân Thành
05941	19	x	Điềm Thụy
05953	19	x	Kha Sơn
05977	20	p	Đông Kinh
05983	20	p	Lương Văn Tri
05986	20	p	Tam Thanh
06001	20	x	Đoàn Kết
06004	20	x	Quốc Khánh
06019	20	x	Tân Tiến
06037	20	x	Kháng Chiến
06040	20	x	Thất Khê
06046	20	x	Tràng Định
06058	20	x	Quốc Việt
06073	20	x	Hoa Thám
06076	20	x	Quý Hòa
06079	20	x	Hồng Phong
06085	20	x	Thiện Hòa
06091	20	x	Thiện Thuật
06103	20	x	Thiện Long
06112	20	x	Bình Gia
06115	20	x	Tân Văn
06124	20	x	Na Sầm
06148	20	x	Thụy Hùng
06151	20	x	Hội Hoan
06154	20	x	Văn Lãng
06172	20	x	Hoàng Văn Thụ
06184	20	x	Đồng Đăng
06187	20	p	Kỳ Lừa
06196	20	x	Ba Sơn
06211	20	x	Cao Lộc
06220	20	x	Công Sơn
06253	20	x	Văn Quan
06280	20	x	Điềm He
06286	20	x	Khánh Khê
06298	20	x	Yên Phúc
06313	20	x	Tri Lễ
06316	20	x	Tân Đoàn
06325	20	x	Bắc Sơn
06337	20	x	Tân Tri
06349	20	x	Hưng Vũ
06364	20	x	Vũ Lễ
06367	20	x	Vũ Lăng
06376	20	x	Nhất Hòa
06385	20	x	Hữu Lũng
06391	20	x	Yên Bình
06400	20	x	Hữu Liên
06415	20	x	Vân Nham
06427	20	x	Cai Kinh
06436	20	x	Thiện Tân
06445	20	x	Tân Thành
06457	20	x	Tuấn Sơn
06463	20	x	Chi Lăng
06475	20	x	Bằng Mạc
06481	20	x	Chiến Thắng
06496	20	x	Nhân Lý
06505	20	x	Vạn Linh
06517	20	x	Quan Sơn
06526	20	x	Na Dương
06529	20	x	Lộc Bình
06541	20	x	Mẫu Sơn
06565	20	x	Khuất Xá
06577	20	x	Thống Nhất
06601	20	x	Lợi Bác
06607	20	x	Xuân Dương
06613	20	x	Đình Lập
06616	20	x	Thái Bình
06625	20	x	Kiên Mộc
06637	20	x	Châu Sơn
06652	22	p	Hà Tu
06658	22	p	Cao Xanh
06661	22	p	Việt Hưng
06673	22	p	Bãi Cháy
06676	22	p	Hà Lầm
06685	22	p	Hồng Gai
06688	22	p	Hạ Long
06706	22	p	Tuần Châu
06709	22	p	Móng Cái 2
06712	22	p	Móng Cái 1
06724	22	x	Hải Sơn
06733	22	x	Hải Ninh
06736	22	p	Móng Cái 3
06757	22	x	Vĩnh Thực
06760	22	p	Mông Dương
06778	22	p	Quang Hanh
06781	22	p	Cửa Ông
06793	22	p	Cẩm Phả
06799	22	x	Hải Hòa
06811	22	p	Uông Bí
06820	22	p	Vàng Danh
06832	22	p	Yên Tử
06838	22	x	Bình Liêu
06841	22	x	Hoành Mô
06856	22	x	Lục Hồn
06862	22	x	Tiên Yên
06874	22	x	Điền Xá
06877	22	x	Đông Ngũ
06886	22	x	Hải Lạng
06895	22	x	Đầm Hà
06913	22	x	Quảng Tân
06922	22	x	Quảng Hà
06931	22	x	Quảng Đức
06946	22	x	Đường Hoa
06967	22	x	Cái Chiên
06978	22	x	Ba Chẽ
06979	22	x	Kỳ Thượng
06985	22	x	Lương Minh
06994	22	d	Vân Đồn
07030	22	p	Hoành Bồ
07054	22	x	Quảng La
07060	22	x	Thống Nhất
07069	22	p	Mạo Khê
07081	22	p	Bình Khê
07090	22	p	An Sinh
07093	22	p	Đông Triều
07114	22	p	Hoàng Quế
07132	22	p	Quảng Yên
07135	22	p	Đông Mai
07147	22	p	Hiệp Hòa
07168	22	p	Hà An
07180	22	p	Liên Hòa
07183	22	p	Phong Cốc
07192	22	d	Cô Tô
07210	24	p	Bắc Giang
07228	24	p	Đa Mai
07246	24	x	Xuân Lương
07264	24	x	Tam Tiến
07282	24	x	Đồng Kỳ
07288	24	x	Yên Thế
07294	24	x	Bố Hạ
07306	24	x	Nhã Nam
07330	24	x	Phúc Hòa
07333	24	x	Quang Trung
07339	24	x	Tân Yên
07351	24	x	Ngọc Thiện
07375	24	x	Lạng Giang
07381	24	x	Tiên Lục
07399	24	x	Kép
07420	24	x	Mỹ Thái
07432	24	x	Tân Dĩnh
07444	24	x	Lục Nam
07450	24	x	Đông Phú
07462	24	x	Bảo Đài
07486	24	x	Nghĩa Phương
07489	24	x	Trường Sơn
07492	24	x	Lục Sơn
07498	24	x	Bắc Lũng
07519	24	x	Cẩm Lý
07525	24	p	Chũ
07531	24	x	Tân Sơn
07534	24	x	Sa Lý
07537	24	x	Biên Sơn
07543	24	x	Sơn Hải
07552	24	x	Kiên Lao
07573	24	x	Biển Động
07582	24	x	Lục Ngạn
07594	24	x	Đèo Gia
07603	24	x	Nam Dương
07612	24	p	Phượng Sơn
07615	24	x	Sơn Động
07616	24	x	Tây Yên Tử
07621	24	x	Vân Sơn
07627	24	x	Đại Sơn
07642	24	x	Yên Định
07654	24	x	An Lạc
07663	24	x	Tuấn Đạo
07672	24	x	Dương Hưu
07681	24	p	Yên Dũng
07682	24	p	Tân An
07696	24	p	Tiền Phong
07699	24	p	Tân Tiến
07735	24	x	Đồng Việt
07738	24	p	Cảnh Thụy
07774	24	p	Tự Lạn
07777	24	p	Việt Yên
07795	24	p	Nếnh
07798	24	p	Vân Hà
07822	24	x	Hoàng Vân
07840	24	x	Hiệp Hòa
07864	24	x	Hợp Thịnh
07870	24	x	Xuân Cẩm
07894	25	p	Nông Trang
07900	25	p	Việt Trì
07909	25	p	Thanh Miếu
07918	25	p	Vân Phú
07942	25	p	Phú Thọ
07948	25	p	Âu Cơ
07954	25	p	Phong Châu
07969	25	x	Đoan Hùng
07996	25	x	Bằng Luân
07999	25	x	Chí Đám
08023	25	x	Tây Cốc
08038	25	x	Chân Mộng
08053	25	x	Hạ Hòa
08071	25	x	Đan Thượng
08110	25	x	Hiền Lương
08113	25	x	Yên Kỳ
08134	25	x	Văn Lang
08143	25	x	Vĩnh Chân
08152	25	x	Thanh Ba
08173	25	x	Quảng Yên
08203	25	x	Hoàng Cương
08209	25	x	Đông Thành
08218	25	x	Chí Tiên
08227	25	x	Liên Minh
08230	25	x	Phù Ninh
08236	25	x	Phú Mỹ
08245	25	x	Trạm Thản
08254	25	x	Dân Chủ
08275	25	x	Bình Phú
08290	25	x	Yên Lập
08296	25	x	Sơn Lương
08305	25	x	Xuân Viên
08311	25	x	Trung Sơn
08323	25	x	Thượng Long
08338	25	x	Minh Hòa
08341	25	x	Cẩm Khê
08344	25	x	Tiên Lương
08377	25	x	Vân Bán
08398	25	x	Phú Khê
08416	25	x	Hùng Việt
08431	25	x	Đồng Lương
08434	25	x	Tam Nông
08443	25	x	Hiền Quan
08467	25	x	Vạn Xuân
08479	25	x	Thọ Văn
08494	25	x	Lâm Thao
08500	25	x	Xuân Lũng
08515	25	x	Hy Cương
08521	25	x	Phùng Nguyên
08527	25	x	Bản Nguyên
08542	25	x	Thanh Sơn
08545	25	x	Thu Cúc
08560	25	x	Lai Đồng
08566	25	x	Tân Sơn
08584	25	x	Võ Miếu
08590	25	x	Xuân Đài
08593	25	x	Minh Đài
08611	25	x	Văn Miếu
08614	25	x	Cự Đồng
08620	25	x	Long Cốc
08632	25	x	Hương Cần
08635	25	x	Khả Cửu
08656	25	x	Yên Sơn
08662	25	x	Đào Xá
08674	25	x	Thanh Thủy
08686	25	x	Tu Vũ
08707	25	p	Vĩnh Yên
08716	25	p	Vĩnh Phúc
08740	25	p	Phúc Yên
08746	25	p	Xuân Hòa
08761	25	x	Lập Thạch
08770	25	x	Hợp Lý
08773	25	x	Yên Lãng
08782	25	x	Hải Lựu
08788	25	x	Thái Hòa
08812	25	x	Liên Hòa
08824	25	x	Tam Sơn
08842	25	x	Tiên Lữ
08848	25	x	Sông Lô
08866	25	x	Sơn Đông
08869	25	x	Tam Dương
08872	25	x	Tam Dương Bắc
08896	25	x	Hoàng An
08905	25	x	Hội Thịnh
08911	25	x	Tam Đảo
08914	25	x	Đạo Trù
08923	25	x	Đại Đình
08935	25	x	Bình Nguyên
08944	25	x	Bình Tuyền
08950	25	x	Bình Xuyên
08971	25	x	Xuân Lãng
08974	01	x	Quang Minh
08980	01	x	Yên Lãng
08995	01	x	Tiến Thắng
09022	01	x	Mê Linh
09025	25	x	Yên Lạc
09040	25	x	Tề Lỗ
09043	25	x	Tam Hồng
09052	25	x	Nguyệt Đức
09064	25	x	Liên Châu
09076	25	x	Vĩnh Tường
09079	25	x	Vĩnh An
09100	25	x	Vĩnh Hưng
09106	25	x	Vĩnh Thành
09112	25	x	Thổ Tang
09154	25	x	Vĩnh Phú
09169	24	p	Vũ Ninh
09187	24	p	Kinh Bắc
09190	24	p	Võ Cường
09193	24	x	Yên Phong
09202	24	x	Tam Giang
09205	24	x	Yên Trung
09208	24	x	Tam Đa
09238	24	x	Văn Môn
09247	24	p	Quế Võ
09253	24	p	Nhân Hòa
09265	24	p	Phương Liễu
09286	24	p	Nam Sơn
09292	24	x	Phù Lãng
09295	24	p	Bồng Lai
09301	24	p	Đào Viên
09313	24	x	Chi Lăng
09319	24	x	Tiên Du
09325	24	p	Hạp Lĩnh
09334	24	x	Liên Bão
09340	24	x	Đại Đồng
09343	24	x	Tân Chi
09349	24	x	Phật Tích
09367	24	p	Từ Sơn
09370	24	p	Tam Sơn
09379	24	p	Phù Khê
09385	24	p	Đồng Nguyên
09400	24	p	Thuận Thành
09409	24	p	Mão Điền
09427	24	p	Trí Quả
09430	24	p	Trạm Lộ
09433	24	p	Song Liễu
09445	24	p	Ninh Xá
09454	24	x	Gia Bình
09466	24	x	Cao Đức
09469	24	x	Đại Lai
09475	24	x	Nhân Thắng
09487	24	x	Đông Cứu
09496	24	x	Lương Tài
09499	24	x	Trung Kênh
09523	24	x	Trung Chính
09529	24	x	Lâm Thao
09552	01	p	Kiến Hưng
09556	01	p	Hà Đông
09562	01	p	Yên Nghĩa
09568	01	p	Phú Lương
09574	01	p	Sơn Tây
09604	01	p	Tùng Thiện
09616	01	x	Đoài Phương
09619	01	x	Quảng Oai
09634	01	x	Cổ Đô
09661	01	x	Minh Châu
09664	01	x	Vật Lại
09676	01	x	Bất Bạt
09694	01	x	Suối Hai
09700	01	x	Ba Vì
09706	01	x	Yên Bài
09715	01	x	Phúc Thọ
09739	01	x	Phúc Lộc
09772	01	x	Hát Môn
09784	01	x	Đan Phượng
09787	01	x	Liên Minh
09817	01	x	Ô Diên
09832	01	x	Hoài Đức
09856	01	x	Dương Hòa
09871	01	x	Sơn Đồng
09877	01	x	An Khánh
09886	01	p	Dương Nội
09895	01	x	Quốc Oai
09910	01	x	Kiều Phú
09931	01	x	Hưng Đạo
09952	01	x	Phú Cát
09955	01	x	Thạch Thất
09982	01	x	Hạ Bằng
09988	01	x	Hòa Lạc
10003	01	x	Tây Phương
10015	01	p	Chương Mỹ
10030	01	x	Phú Nghĩa
10045	01	x	Xuân Mai
10072	01	x	Quảng Bị
10081	01	x	Trần Phú
10096	01	x	Hòa Phú
10114	01	x	Thanh Oai
10126	01	x	Bình Minh
10144	01	x	Tam Hưng
10180	01	x	Dân Hòa
10183	01	x	Thường Tín
10210	01	x	Hồng Vân
10231	01	x	Thượng Phúc
10237	01	x	Chương Dương
10273	01	x	Phú Xuyên
10279	01	x	Phượng Dực
10330	01	x	Chuyên Mỹ
10342	01	x	Đại Xuyên
10354	01	x	Vân Đình
10369	01	x	Ứng Thiên
10402	01	x	Ứng Hòa
10417	01	x	Hòa Xá
10441	01	x	Mỹ Đức
10459	01	x	Phúc Sơn
10465	01	x	Hồng Sơn
10489	01	x	Hương Sơn
10507	31	p	Thành Đông
10525	31	p	Hải Dương
10532	31	p	Lê Thanh Nghị
10537	31	p	Tân Hưng
10543	31	p	Việt Hòa
10546	31	p	Chí Linh
10549	31	p	Chu Văn An
10552	31	p	Nguyễn Trãi
10570	31	p	Trần Hưng Đạo
10573	31	p	Trần Nhân Tông
10603	31	p	Lê Đại Hành
10606	31	x	Nam Sách
10615	31	x	Hợp Tiến
10633	31	x	Trần Phú
10642	31	x	Thái Tân
10645	31	x	An Phú
10660	31	p	Ái Quốc
10675	31	p	Kinh Môn
10678	31	p	Bắc An Phụ
10705	31	x	Nam An Phụ
10714	31	p	Nhị Chiểu
10726	31	p	Phạm Sư Mạnh
10729	31	p	Trần Liễu
10744	31	p	Nguyễn Đại Năng
10750	31	x	Phú Thái
10756	31	x	Lai Khê
10792	31	x	An Thành
10804	31	x	Kim Thành
10813	31	x	Thanh Hà
10816	31	x	Hà Bắc
10837	31	p	Nam Đồng
10843	31	x	Hà Nam
10846	31	x	Hà Tây
10882	31	x	Hà Đông
10888	31	x	Cẩm Giang
10891	31	p	Tứ Minh
10903	31	x	Cẩm Giàng
10909	31	x	Tuệ Tĩnh
10930	31	x	Mao Điền
10945	31	x	Kẻ Sặt
10966	31	x	Bình Giang
10972	31	x	Đường An
10993	31	x	Thượng Hồng
10999	31	x	Gia Lộc
11002	31	p	Thạch Khôi
11020	31	x	Yết Kiêu
11050	31	x	Gia Phúc
11065	31	x	Trường Tân
11074	31	x	Tứ Kỳ
11086	31	x	Đại Sơn
11113	31	x	Tân Kỳ
11131	31	x	Chí Minh
11140	31	x	Lạc Phượng
11146	31	x	Nguyên Giáp
11164	31	x	Vĩnh Lại
11167	31	x	Tân An
11203	31	x	Ninh Giang
11218	31	x	Hồng Châu
11224	31	x	Khúc Thừa Dụ
11239	31	x	Thanh Miện
11242	31	x	Nguyễn Lương Bằng
11254	31	x	Bắc Thanh Miện
11257	31	x	Hải Hưng
11284	31	x	Nam Thanh Miện
11311	31	p	Hồng Bàng
11329	31	p	Ngô Quyền
11359	31	p	Gia Viên
11383	31	p	Lê Chân
11407	31	p	An Biên
11411	31	p	Đông Hải
11413	31	p	Hải An
11443	31	p	Kiến An
11446	31	p	Phù Liễn
11455	31	p	Đồ Sơn
11473	31	p	Bạch Đằng
11488	31	p	Lưu Kiếm
11503	31	x	Việt Khê
11506	31	p	Lê Ích Mộc
11533	31	p	Hòa Bình
11542	31	p	Nam Triệu
11557	31	p	Thiên Hương
11560	31	p	Thủy Nguyên
11581	31	p	An Dương
11593	31	p	An Phong
11602	31	p	Hồng An
11617	31	p	An Hải
11629	31	x	An Lão
11635	31	x	An Trường
11647	31	x	An Quang
11668	31	x	An Khánh
11674	31	x	An Hưng
11680	31	x	Kiến Thụy
11689	31	p	Hưng Đạo
11692	31	p	Dương Kinh
11713	31	x	Nghi Dương
11725	31	x	Kiến Minh
11728	31	x	Kiến Hưng
11737	31	p	Nam Đồ Sơn
11749	31	x	Kiến Hải
11755	31	x	Tiên Lãng
11761	31	x	Quyết Thắng
11779	31	x	Tân Minh
11791	31	x	Tiên Minh
11806	31	x	Chấn Hưng
11809	31	x	Hùng Thắng
11824	31	x	Vĩnh Bảo
11836	31	x	Vĩnh Thịnh
11842	31	x	Vĩnh Thuận
11848	31	x	Vĩnh Hòa
11875	31	x	Vĩnh Hải
11887	31	x	Vĩnh Am
11911	31	x	Nguyễn Bỉnh Khiêm
11914	31	d	Cát Hải
11948	31	d	Bạch Long Vĩ
11953	33	p	Phố Hiến
11977	33	x	Tân Hưng
11980	33	p	Hồng Châu
11983	33	p	Sơn Nam
11992	33	x	Lạc Đạo
11995	33	x	Đại Đồng
12004	33	x	Như Quỳnh
12019	33	x	Văn Giang
12025	33	x	Phụng Công
12031	33	x	Nghĩa Trụ
12049	33	x	Mễ Sở
12064	33	x	Nguyễn Văn Linh
12070	33	x	Hoàn Long
12073	33	x	Yên Mỹ
12091	33	x	Việt Yên
12103	33	p	Mỹ Hào
12127	33	p	Thượng Hồng
12133	33	p	Đường Hào
12142	33	x	Ân Thi
12148	33	x	Phạm Ngũ Lão
12166	33	x	Xuân Trúc
12184	33	x	Nguyễn Trãi
12196	33	x	Hồng Quang
12205	33	x	Khoái Châu
12223	33	x	Triệu Việt Vương
12238	33	x	Việt Tiến
12247	33	x	Châu Ninh
12271	33	x	Chí Minh
12280	33	x	Lương Bằng
12286	33	x	Nghĩa Dân
12313	33	x	Đức Hợp
12322	33	x	Hiệp Cường
12337	33	x	Hoàng Hoa Thám
12361	33	x	Tiên Hoa
12364	33	x	Tiên Lữ
12391	33	x	Quang Hưng
12406	33	x	Đoàn Đào
12424	33	x	Tiên Tiến
12427	33	x	Tống Trân
12452	33	p	Trần Hưng Đạo
12454	33	p	Trần Lãm
12466	33	p	Vũ Phúc
12472	33	x	Quỳnh Phụ
12499	33	x	A Sào
12511	33	x	Minh Thọ
12517	33	x	Ngọc Lâm
12523	33	x	Phụ Dực
12526	33	x	Đồng Bằng
12532	33	x	Nguyễn Du
12577	33	x	Quỳnh An
12583	33	x	Tân Tiến
12586	33	x	Hưng Hà
12595	33	x	Ngự Thiên
12613	33	x	Long Hưng
12619	33	x	Diên Hà
12631	33	x	Thần Khê
12634	33	x	Tiên La
12676	33	x	Lê Quý Đôn
12685	33	x	Hồng Minh
12688	33	x	Đông Hưng
12694	33	x	Bắc Đông Hưng
12700	33	x	Bắc Tiên Hưng
12736	33	x	Đông Tiên Hưng
12745	33	x	Bắc Đông Quan
12754	33	x	Tiên Hưng
12763	33	x	Nam Tiên Hưng
12775	33	x	Nam Đông Hưng
12793	33	x	Đông Quan
12817	33	p	Trà Lý
12826	33	x	Thái Thụy
12850	33	x	Tây Thụy Anh
12859	33	x	Bắc Thụy Anh
12862	33	x	Đông Thụy Anh
12865	33	x	Thụy Anh
12904	33	x	Nam Thụy Anh
12916	33	x	Bắc Thái Ninh
12919	33	x	Tây Thái Ninh
12922	33	x	Thái Ninh
12943	33	x	Đông Thái Ninh
12961	33	x	Nam Thái Ninh
12970	33	x	Tiền Hải
12988	33	x	Đông Tiền Hải
13003	33	x	Đồng Châu
13021	33	x	Ái Quốc
13039	33	x	Tây Tiền Hải
13057	33	x	Nam Cường
13063	33	x	Nam Tiền Hải
13066	33	x	Hưng Phú
13075	33	x	Kiến Xương
13093	33	x	Trà Giang
13096	33	x	Bình Nguyên
13120	33	x	Lê Lợi
13132	33	x	Quang Lịch
13141	33	x	Vũ Quý
13159	33	x	Hồng Vũ
13183	33	x	Bình Thanh
13186	33	x	Bình Định
13192	33	x	Vũ Thư
13219	33	x	Vạn Xuân
13222	33	x	Thư Trì
13225	33	p	Thái Bình
13246	33	x	Tân Thuận
13264	33	x	Thư Vũ
13279	33	x	Vũ Tiên
13285	37	p	Phủ Lý
13291	37	p	Phù Vân
13318	37	p	Châu Sơn
13324	37	p	Duy Tiên
13330	37	p	Duy Tân
13336	37	p	Duy Hà
13348	37	p	Đồng Văn
13363	37	p	Tiên Sơn
13366	37	p	Hà Nam
13384	37	p	Kim Bảng
13393	37	p	Lê Hồ
13396	37	p	Nguyễn Úy
13402	37	p	Kim Thanh
13420	37	p	Tam Chúc
13435	37	p	Lý Thường Kiệt
13444	37	p	Liêm Tuyền
13456	37	x	Liêm Hà
13474	37	x	Tân Thanh
13483	37	x	Thanh Bình
13489	37	x	Thanh Lâm
13495	37	x	Thanh Liêm
13501	37	x	Bình Mỹ
13504	37	x	Bình Lục
13531	37	x	Bình Giang
13540	37	x	Bình An
13558	37	x	Bình Sơn
13573	37	x	Lý Nhân
13579	37	x	Bắc Lý
13591	37	x	Nam Xang
13594	37	x	Trần Thương
13597	37	x	Vĩnh Trụ
13609	37	x	Nhân Hà
13627	37	x	Nam Lý
13669	37	p	Nam Định
13684	37	p	Thiên Trường
13693	37	p	Đông A
13699	37	p	Thành Nam
13708	37	p	Mỹ Lộc
13741	37	x	Vụ Bản
13750	37	x	Minh Tân
13753	37	x	Hiển Khánh
13777	37	p	Trường Thi
13786	37	x	Liên Minh
13795	37	x	Ý Yên
13807	37	x	Tân Minh
13822	37	x	Phong Doanh
13834	37	x	Vũ Dương
13864	37	x	Vạn Thắng
13870	37	x	Yên Cường
13879	37	x	Yên Đồng
13891	37	x	Nghĩa Hưng
13894	37	x	Rạng Đông
13900	37	x	Đồng Thịnh
13918	37	x	Nghĩa Sơn
13927	37	x	Hồng Phong
13939	37	x	Quỹ Nhất
13957	37	x	Nghĩa Lâm
13966	37	x	Nam Trực
13972	37	p	Vị Khê
13984	37	p	Hồng Quang
13987	37	x	Nam Hồng
14005	37	x	Nam Ninh
14011	37	x	Nam Minh
14014	37	x	Nam Đồng
14026	37	x	Cổ Lễ
14038	37	x	Ninh Giang
14053	37	x	Trực Ninh
14056	37	x	Cát Thành
14062	37	x	Quang Hưng
14071	37	x	Minh Thái
14077	37	x	Ninh Cường
14089	37	x	Xuân Trường
14095	37	x	Xuân Hồng
14104	37	x	Xuân Giang
14122	37	x	Xuân Hưng
14161	37	x	Giao Minh
14167	37	x	Giao Thủy
14179	37	x	Giao Hưng
14182	37	x	Giao Hòa
14194	37	x	Giao Bình
14203	37	x	Giao Phúc
14212	37	x	Giao Ninh
14215	37	x	Hải Hậu
14218	37	x	Hải Tiến
14221	37	x	Hải Thịnh
14236	37	x	Hải Anh
14248	37	x	Hải Hưng
14281	37	x	Hải An
14287	37	x	Hải Quang
14308	37	x	Hải Xuân
14329	37	p	Hoa Lư
14359	37	p	Nam Hoa Lư
14362	37	p	Tam Điệp
14365	37	p	Trung Sơn
14371	37	p	Yên Sơn
14389	37	x	Gia Lâm
14401	37	x	Gia Tường
14404	37	x	Cúc Phương
14407	37	x	Phú Sơn
14428	37	x	Nho Quan
14434	37	x	Thanh Sơn
14452	37	x	Quỳnh Lưu
14458	37	x	Phú Long
14464	37	x	Gia Viễn
14482	37	x	Gia Hưng
14488	37	x	Gia Vân
14494	37	x	Gia Trấn
14500	37	x	Đại Hoàng
14524	37	x	Gia Phong
14533	37	p	Tây Hoa Lư
14560	37	x	Yên Khánh
14563	37	x	Khánh Thiện
14566	37	p	Đông Hoa Lư
14608	37	x	Khánh Trung
14611	37	x	Khánh Nhạc
14614	37	x	Khánh Hội
14620	37	x	Phát Diệm
14623	37	x	Bình Minh
14638	37	x	Kim Sơn
14647	37	x	Quang Thiện
14653	37	x	Chất Bình
14674	37	x	Lai Thành
14677	37	x	Định Hóa
14698	37	x	Kim Đông
14701	37	x	Yên Mô
14725	37	p	Yên Thắng
14728	37	x	Yên Từ
14743	37	x	Yên Mạc
14746	37	x	Đồng Thái
14758	38	p	Hàm Rồng
14797	38	p	Hạc Thành
14812	38	p	Bỉm Sơn
14818	38	p	Quang Trung
14845	38	x	Mường Lát
14848	38	x	Tam Chung
14854	38	x	Mường Lý
14857	38	x	Trung Lý
14860	38	x	Quang Chiểu
14863	38	x	Pù Nhi
14864	38	x	Nhi Sơn
14866	38	x	Mường Chanh
14869	38	x	Hồi Xuân
14872	38	x	Trung Thành
14875	38	x	Trung Sơn
14878	38	x	Phú Lệ
14890	38	x	Phú Xuân
14896	38	x	Hiền Kiệt
14902	38	x	Nam Xuân
14908	38	x	Thiên Phủ
14923	38	x	Bá Thước
14932	38	x	Điền Quang
14950	38	x	Điền Lư
14953	38	x	Quý Lương
14956	38	x	Pù Luông
14959	38	x	Cổ Lũng
14974	38	x	Văn Nho
14980	38	x	Thiết Ống
15001	38	x	Trung Hạ
15007	38	x	Tam Thanh
15010	38	x	Sơn Thủy
15013	38	x	Na Mèo
15016	38	x	Quan Sơn
15019	38	x	Tam Lư
15022	38	x	Sơn Điện
15025	38	x	Mường Mìn
15031	38	x	Yên Khương
15034	38	x	Yên Thắng
15043	38	x	Giao An
15049	38	x	Văn Phú
15055	38	x	Linh Sơn
15058	38	x	Đồng Lương
15061	38	x	Ngọc Lặc
15085	38	x	Thạch Lập
15091	38	x	Ngọc Liên
15106	38	x	Nguyệt Ấn
15112	38	x	Kiên Thọ
15124	38	x	Minh Sơn
15127	38	x	Cẩm Thủy
15142	38	x	Cẩm Thạch
15148	38	x	Cẩm Tú
15163	38	x	Cẩm Vân
15178	38	x	Cẩm Tân
15187	38	x	Kim Tân
15190	38	x	Vân Du
15199	38	x	Thạch Quảng
15211	38	x	Thạch Bình
15229	38	x	Thành Vinh
15250	38	x	Ngọc Trạo
15271	38	x	Hà Trung
15274	38	x	Hà Long
15286	38	x	Hoạt Giang
15298	38	x	Lĩnh Toại
15316	38	x	Tống Sơn
15349	38	x	Vĩnh Lộc
15361	38	x	Tây Đô
15382	38	x	Biện Thượng
15409	38	x	Yên Phú
15412	38	x	Quý Lộc
15421	38	x	Yên Trường
15442	38	x	Yên Ninh
15448	38	x	Định Hòa
15457	38	x	Định Tân
15469	38	x	Yên Định
15499	38	x	Thọ Xuân
15505	38	x	Thọ Long
15520	38	x	Xuân Hòa
15544	38	x	Lam Sơn
15553	38	x	Sao Vàng
15568	38	x	Thọ Lập
15574	38	x	Xuân Tín
15592	38	x	Xuân Lập
15607	38	x	Bát Mọt
15610	38	x	Yên Nhân
15622	38	x	Vạn Xuân
15628	38	x	Lương Sơn
15634	38	x	Luận Thành
15643	38	x	Thắng Lộc
15646	38	x	Thường Xuân
15658	38	x	Xuân Chinh
15661	38	x	Tân Thành
15664	38	x	Triệu Sơn
15667	38	x	Thọ Bình
15682	38	x	Hợp Tiến
15715	38	x	Tân Ninh
15724	38	x	Đồng Tiến
15754	38	x	Thọ Ngọc
15763	38	x	Thọ Phú
15766	38	x	An Nông
15772	38	x	Thiệu Hóa
15778	38	x	Thiệu Tiến
15796	38	x	Thiệu Quang
15820	38	x	Thiệu Toán
15835	38	x	Thiệu Trung
15853	38	p	Đông Tiến
15865	38	x	Hoằng Hóa
15880	38	x	Hoằng Giang
15889	38	x	Hoằng Phú
15910	38	x	Hoằng Sơn
15925	38	p	Nguyệt Viên
15961	38	x	Hoằng Lộc
15976	38	x	Hoằng Châu
15991	38	x	Hoằng Tiến
16000	38	x	Hoằng Thanh
16012	38	x	Hậu Lộc
16021	38	x	Triệu Lộc
16033	38	x	Đông Thành
16072	38	x	Hoa Lộc
16078	38	x	Vạn Lộc
16093	38	x	Nga Sơn
16108	38	x	Tân Tiến
16114	38	x	Nga Thắng
16138	38	x	Hồ Vương
16144	38	x	Nga An
16171	38	x	Ba Đình
16174	38	x	Như Xuân
16177	38	x	Xuân Bình
16186	38	x	Hóa Quỳ
16213	38	x	Thanh Phong
16222	38	x	Thanh Quân
16225	38	x	Thượng Ninh
16228	38	x	Như Thanh
16234	38	x	Xuân Du
16249	38	x	Mậu Lâm
16258	38	x	Xuân Thái
16264	38	x	Yên Thọ
16273	38	x	Thanh Kỳ
16279	38	x	Nông Cống
16297	38	x	Trung Chính
16309	38	x	Thắng Lợi
16342	38	x	Thăng Bình
16348	38	x	Trường Văn
16363	38	x	Tượng Lĩnh
16369	38	x	Công Chính
16378	38	p	Đông Sơn
16417	38	p	Đông Quang
16438	38	x	Lưu Vệ
16480	38	x	Quảng Yên
16489	38	x	Quảng Chính
16498	38	x	Quảng Ngọc
16516	38	p	Nam Sầm Sơn
16522	38	p	Quảng Phú
16531	38	p	Sầm Sơn
16540	38	x	Quảng Ninh
16543	38	x	Quảng Bình
16549	38	x	Tiên Trang
16561	38	p	Tĩnh Gia
16576	38	p	Ngọc Sơn
16591	38	x	Các Sơn
16594	38	p	Tân Dân
16597	38	p	Hải Lĩnh
16609	38	p	Đào Duy Từ
16624	38	p	Trúc Lâm
16636	38	x	Trường Lâm
16645	38	p	Hải Bình
16654	38	p	Nghi Sơn
16681	40	p	Thành Vinh
16690	40	p	Trường Vinh
16702	40	p	Vinh Phú
16708	40	p	Vinh Lộc
16732	40	p	Cửa Lò
16738	40	x	Quế Phong
16744	40	x	Thông Thụ
16750	40	x	Tiền Phong
16756	40	x	Tri Lễ
16774	40	x	Mường Quàng
16777	40	x	Quỳ Châu
16792	40	x	Châu Tiến
16801	40	x	Hùng Chân
16804	40	x	Châu Bình
16813	40	x	Mường Xén
16816	40	x	Mỹ Lý
16819	40	x	Bắc Lý
16822	40	x	Keng Đu
16828	40	x	Huồi Tụ
16831	40	x	Mường Lống
16834	40	x	Na Loi
16837	40	x	Nậm Cắn
16849	40	x	Hữu Kiệm
16855	40	x	Chiêu Lưu
16858	40	x	Mường Típ
16870	40	x	Na Ngoi
16876	40	x	Tương Dương
16882	40	x	Nhôn Mai
16885	40	x	Hữu Khuông
16903	40	x	Nga My
16906	40	x	Lượng Minh
16909	40	x	Yên Hòa
16912	40	x	Yên Na
16933	40	x	Tam Quang
16936	40	x	Tam Thái
16939	40	p	Thái Hòa
16941	40	x	Nghĩa Đàn
16951	40	x	Nghĩa Lâm
16969	40	x	Nghĩa Thọ
16972	40	x	Nghĩa Hưng
16975	40	x	Nghĩa Mai
17011	40	p	Tây Hiếu
17017	40	x	Đông Hiếu
17029	40	x	Nghĩa Lộc
17032	40	x	Nghĩa Khánh
17035	40	x	Quỳ Hợp
17044	40	x	Châu Hồng
17056	40	x	Châu Lộc
17059	40	x	Tam Hợp
17071	40	x	Minh Hợp
17077	40	x	Mường Ham
17089	40	x	Mường Chọng
17110	40	p	Hoàng Mai
17125	40	p	Quỳnh Mai
17128	40	p	Tân Mai
17143	40	x	Quỳnh Văn
17149	40	x	Quỳnh Tam
17170	40	x	Quỳnh Sơn
17176	40	x	Quỳnh Anh
17179	40	x	Quỳnh Lưu
17212	40	x	Quỳnh Phú
17224	40	x	Quỳnh Thắng
17230	40	x	Bình Chuẩn
17239	40	x	Mậu Thạch
17242	40	x	Cam Phục
17248	40	x	Châu Khê
17254	40	x	Con Cuông
17263	40	x	Môn Sơn
17266	40	x	Tân Kỳ
17272	40	x	Tân Phú
17278	40	x	Giai Xuân
17284	40	x	Nghĩa Đồng
17287	40	x	Tiên Đồng
17305	40	x	Tân An
17326	40	x	Nghĩa Hành
17329	40	x	Anh Sơn
17335	40	x	Thành Bình Thọ
17344	40	x	Nhân Hòa
17357	40	x	Vĩnh Tường
17365	40	x	Anh Sơn Đông
17380	40	x	Yên Xuân
17395	40	x	Hùng Châu
17416	40	x	Đức Châu
17419	40	x	Hải Châu
17443	40	x	Quảng Châu
17464	40	x	Diễn Châu
17476	40	x	Minh Châu
17479	40	x	An Châu
17488	40	x	Tân Châu
17506	40	x	Yên Thành
17515	40	x	Bình Minh
17521	40	x	Quang Đồng
17524	40	x	Giai Lạc
17530	40	x	Đông Thành
17560	40	x	Vân Du
17569	40	x	Quan Thành
17605	40	x	Hợp Minh
17611	40	x	Vân Tụ
17623	40	x	Bạch Ngọc
17641	40	x	Lương Sơn
17662	40	x	Đô Lương
17677	40	x	Văn Hiến
17689	40	x	Thuần Trung
17707	40	x	Bạch Hà
17713	40	x	Đại Đồng
17722	40	x	Hạnh Lâm
17728	40	x	Cát Ngạn
17743	40	x	Tam Đồng
17759	40	x	Sơn Lâm
17770	40	x	Hoa Quân
17779	40	x	Xuân Lâm
17791	40	x	Kim Bảng
17818	40	x	Bích Hào
17827	40	x	Nghi Lộc
17833	40	x	Hải Lộc
17842	40	x	Thần Lĩnh
17854	40	x	Văn Kiều
17857	40	x	Phúc Lộc
17866	40	x	Trung Lộc
17878	40	x	Đông Lộc
17920	40	p	Vinh Hưng
17935	40	x	Nam Đàn
17944	40	x	Đại Huệ
17950	40	x	Vạn An
17971	40	x	Kim Liên
17989	40	x	Thiên Nhẫn
18001	40	x	Hưng Nguyên
18007	40	x	Yên Trung
18028	40	x	Hưng Nguyên Nam
18040	40	x	Lam Thành
18073	42	p	Thành Sen
18100	42	p	Trần Phú
18115	42	p	Bắc Hồng Lĩnh
18118	42	p	Nam Hồng Lĩnh
18133	42	x	Hương Sơn
18160	42	x	Sơn Hồng
18163	42	x	Sơn Tiến
18172	42	x	Sơn Tây
18184	42	x	Sơn Giang
18196	42	x	Sơn Kim 1
18199	42	x	Sơn Kim 2
18202	42	x	Tứ Mỹ
18223	42	x	Kim Hoa
18229	42	x	Đức Thọ
18244	42	x	Đức Minh
18262	42	x	Đức Quang
18277	42	x	Đức Thịnh
18304	42	x	Đức Đồng
18313	42	x	Vũ Quang
18322	42	x	Mai Hoa
18328	42	x	Thượng Đức
18352	42	x	Nghi Xuân
18364	42	x	Đan Hải
18373	42	x	Tiên Điền
18394	42	x	Cổ Đạm
18406	42	x	Can Lộc
18409	42	x	Hồng Lộc
18418	42	x	Tùng Lộc
18436	42	x	Trường Lưu
18466	42	x	Gia Hanh
18481	42	x	Xuân Lộc
18484	42	x	Đồng Lộc
18496	42	x	Hương Khê
18502	42	x	Hà Linh
18523	42	x	Hương Bình
18532	42	x	Hương Phố
18544	42	x	Hương Xuân
18547	42	x	Phúc Trạch
18550	42	x	Hương Đô
18562	42	x	Thạch Hà
18568	42	x	Lộc Hà
18583	42	x	Mai Phụ
18586	42	x	Đông Kinh
18601	42	x	Việt Xuyên
18604	42	x	Thạch Khê
18619	42	x	Đồng Tiến
18628	42	x	Thạch Lạc
18634	42	x	Toàn Lưu
18652	42	p	Hà Huy Tập
18667	42	x	Thạch Xuân
18673	42	x	Cẩm Xuyên
18676	42	x	Thiên Cầm
18682	42	x	Yên Hòa
18685	42	x	Cẩm Bình
18736	42	x	Cẩm Hưng
18739	42	x	Cẩm Duệ
18742	42	x	Cẩm Trung
18748	42	x	Cẩm Lạc
18754	42	p	Sông Trí
18766	42	x	Kỳ Xuân
18775	42	x	Kỳ Anh
18781	42	p	Hải Ninh
18787	42	x	Kỳ Văn
18790	42	x	Kỳ Khang
18814	42	x	Kỳ Hoa
18823	42	p	Vũng Áng
18832	42	p	Hoành Sơn
18838	42	x	Kỳ Lạc
18844	42	x	Kỳ Thượng
18859	44	p	Đồng Thuận
18871	44	p	Đồng Sơn
18880	44	p	Đồng Hới
18901	44	x	Minh Hóa
18904	44	x	Dân Hóa
18919	44	x	Tân Thành
18922	44	x	Kim Điền
18943	44	x	Kim Phú
18949	44	x	Đồng Lê
18952	44	x	Tuyên Sơn
18958	44	x	Tuyên Lâm
18985	44	x	Tuyên Phú
18991	44	x	Tuyên Bình
18997	44	x	Tuyên Hóa
19009	44	p	Ba Đồn
19021	44	x	Phú Trạch
19030	44	x	Trung Thuần
19033	44	x	Hòa Trạch
19051	44	x	Tân Gianh
19057	44	x	Quảng Trạch
19066	44	p	Bắc Gianh
19075	44	x	Nam Ba Đồn
19093	44	x	Nam Gianh
19111	44	x	Hoàn Lão
19126	44	x	Bắc Trạch
19138	44	x	Phong Nha
19141	44	x	Bố Trạch
19147	44	x	Thượng Trạch
19159	44	x	Đông Trạch
19198	44	x	Nam Trạch
19204	44	x	Trường Sơn
19207	44	x	Quảng Ninh
19225	44	x	Ninh Châu
19237	44	x	Trường Ninh
19246	44	x	Lệ Ninh
19249	44	x	Lệ Thủy
19255	44	x	Cam Hồng
19288	44	x	Sen Ngư
19291	44	x	Tân Mỹ
19309	44	x	Trường Phú
19318	44	x	Kim Ngân
19333	44	p	Đông Hà
19351	44	p	Nam Đông Hà
19360	44	p	Quảng Trị
19363	44	x	Vĩnh Linh
19366	44	x	Bến Quan
19372	44	x	Vĩnh Hoàng
19405	44	x	Vĩnh Thủy
19414	44	x	Cửa Tùng
19429	44	x	Khe Sanh
19432	44	x	Lao Bảo
19435	44	x	Hướng Lập
19441	44	x	Hướng Phùng
19462	44	x	Tân Lập
19483	44	x	A Dơi
19489	44	x	Lìa
19495	44	x	Gio Linh
19496	44	x	Cửa Việt
19501	44	x	Bến Hải
19537	44	x	Cồn Tiên
19555	44	x	Hướng Hiệp
19564	44	x	Đakrông
19567	44	x	Ba Lòng
19588	44	x	Tà Rụt
19594	44	x	La Lay
19597	44	x	Cam Lộ
19603	44	x	Hiếu Giang
19624	44	x	Triệu Phong
19639	44	x	Nam Cửa Việt
19645	44	x	Triệu Bình
19654	44	x	Triệu Cơ
19669	44	x	Ái Tử
19681	44	x	Diên Sanh
19699	44	x	Vĩnh Định
19702	44	x	Hải Lăng
19735	44	x	Nam Hải Lăng
19741	44	x	Mỹ Thủy
19742	44	d	Cồn Cỏ
19753	46	p	Phú Xuân
19774	46	p	Kim Long
19777	46	p	Vỹ Dạ
19789	46	p	Thuận Hóa
19804	46	p	Hương An
19813	46	p	Thủy Xuân
19815	46	p	An Cựu
19819	46	p	Phong Điền
19828	46	p	Phong Phú
19831	46	p	Phong Dinh
19858	46	p	Phong Thái
19867	46	x	Quảng Điền
19873	46	p	Phong Quảng
19885	46	x	Đan Điền
19900	46	p	Thuận An
19909	46	p	Dương Nỗ
19918	46	x	Phú Hồ
19930	46	p	Mỹ Thượng
19942	46	x	Phú Vang
19945	46	x	Phú Vinh
19960	46	p	Phú Bài
19969	46	p	Thanh Thủy
19975	46	p	Hương Thủy
19996	46	p	Hương Trà
20014	46	p	Hóa Châu
20017	46	p	Kim Trà
20035	46	x	Bình Điền
20044	46	x	A Lưới 2
20050	46	x	A Lưới 5
20056	46	x	A Lưới 1
20071	46	x	A Lưới 3
20101	46	x	A Lưới 4
20107	46	x	Phú Lộc
20122	46	x	Vinh Lộc
20131	46	x	Hưng Lộc
20137	46	x	Chân Mây - Lăng Cô
20140	46	x	Lộc An
20161	46	x	Khe Tre
20179	46	x	Nam Đông
20182	46	x	Long Quảng
20194	48	p	Hải Vân
20197	48	p	Liên Chiểu
20200	48	p	Hòa Khánh
20209	48	p	Thanh Khê
20242	48	p	Hải Châu
20257	48	p	Hòa Cường
20260	48	p	Cẩm Lệ
20263	48	p	Sơn Trà
20275	48	p	An Hải
20285	48	p	Ngũ Hành Sơn
20305	48	p	An Khê
20308	48	x	Bà Nà
20314	48	p	Hòa Xuân
20320	48	x	Hòa Vang
20332	48	x	Hòa Tiến
20333	48	d	Hoàng Sa
20335	48	p	Bàn Thạch
20341	48	p	Tam Kỳ
20350	48	p	Hương Trà
20356	48	p	Quảng Phú
20364	48	x	Chiên Đàn
20380	48	x	Tây Hồ
20392	48	x	Phú Ninh
20401	48	p	Hội An Tây
20410	48	p	Hội An
20413	48	p	Hội An Đông
20434	48	x	Tân Hiệp
20443	48	x	Hùng Sơn
20455	48	x	Tây Giang
20458	48	x	Avương
20467	48	x	Đông Giang
20476	48	x	Sông Kôn
20485	48	x	Sông Vàng
20494	48	x	Bến Hiên
20500	48	x	Đại Lộc
20506	48	x	Thượng Đức
20515	48	x	Hà Nha
20539	48	x	Vu Gia
20542	48	x	Phú Thuận
20551	48	p	Điện Bàn
20557	48	p	Điện Bàn Bắc
20569	48	x	Điện Bàn Tây
20575	48	p	An Thắng
20579	48	p	Điện Bàn Đông
20587	48	x	Gò Nổi
20599	48	x	Nam Phước
20611	48	x	Thu Bồn
20623	48	x	Duy Xuyên
20635	48	x	Duy Nghĩa
20641	48	x	Quế Sơn
20650	48	x	Xuân Phú
20656	48	x	Nông Sơn
20662	48	x	Quế Sơn Trung
20669	48	x	Quế Phước
20695	48	x	Thạnh Mỹ
20698	48	x	La Êê
20704	48	x	La Dêê
20707	48	x	Nam Giang
20710	48	x	Bến Giằng
20716	48	x	Đắc Pring
20722	48	x	Khâm Đức
20728	48	x	Phước Hiệp
20734	48	x	Phước Năng
20740	48	x	Phước Chánh
20752	48	x	Phước Thành
20767	48	x	Việt An
20770	48	x	Phước Trà
20779	48	x	Hiệp Đức
20791	48	x	Thăng Bình
20794	48	x	Thăng An
20818	48	x	Đồng Dương
20827	48	x	Thăng Phú
20836	48	x	Thăng Trường
20848	48	x	Thăng Điền
20854	48	x	Tiên Phước
20857	48	x	Sơn Cẩm Hà
20875	48	x	Lãnh Ngọc
20878	48	x	Thạnh Bình
20900	48	x	Trà My
20908	48	x	Trà Liên
20920	48	x	Trà Đốc
20923	48	x	Trà Tân
20929	48	x	Trà Giáp
20938	48	x	Trà Leng
20941	48	x	Trà Tập
20944	48	x	Nam Trà My
20950	48	x	Trà Linh
20959	48	x	Trà Vân
20965	48	x	Núi Thành
20971	48	x	Tam Xuân
20977	48	x	Đức Phú
20984	48	x	Tam Anh
20992	48	x	Tam Hải
21004	48	x	Tam Mỹ
21025	51	p	Cẩm Thành
21028	51	p	Nghĩa Lộ
21034	51	x	An Phú
21040	51	x	Bình Sơn
21061	51	x	Vạn Tường
21085	51	x	Bình Minh
21100	51	x	Bình Chương
21109	51	x	Đông Sơn
21115	51	x	Trà Bồng
21124	51	x	Thanh Bồng
21127	51	x	Đông Trà Bồng
21136	51	x	Cà Đam
21154	51	x	Tây Trà
21157	51	x	Tây Trà Bồng
21172	51	p	Trương Quang Trọng
21181	51	x	Thọ Phong
21196	51	x	Trường Giang
21205	51	x	Ba Gia
21211	51	x	Tịnh Khê
21220	51	x	Sơn Tịnh
21235	51	x	Tư Nghĩa
21238	51	x	Vệ Giang
21244	51	x	Trà Giang
21250	51	x	Nghĩa Giang
21289	51	x	Sơn Hà
21292	51	x	Sơn Hạ
21307	51	x	Sơn Linh
21319	51	x	Sơn Thủy
21325	51	x	Sơn Kỳ
21334	51	x	Sơn Tây Thượng
21340	51	x	Sơn Tây
21343	51	x	Sơn Tây Hạ
21349	51	x	Sơn Mai
21361	51	x	Minh Long
21364	51	x	Nghĩa Hành
21370	51	x	Phước Giang
21385	51	x	Đình Cương
21388	51	x	Thiện Tín
21400	51	x	Mộ Đức
21409	51	x	Long Phụng
21421	51	x	Mỏ Cày
21433	51	x	Lân Phong
21439	51	p	Đức Phổ
21451	51	p	Trà Câu
21457	51	x	Nguyễn Nghiêm
21472	51	x	Khánh Cường
21478	51	p	Sa Huỳnh
21484	51	x	Ba Tơ
21490	51	x	Ba Vinh
21496	51	x	Ba Động
21499	51	x	Ba Dinh
21520	51	x	Đặng Thùy Trâm
21523	51	x	Ba Tô
21529	51	x	Ba Vì
21538	51	x	Ba Xa
21548	51	d	Lý Sơn
21553	52	p	Quy Nhơn Bắc
21583	52	p	Quy Nhơn
21589	52	p	Quy Nhơn Tây
21592	52	p	Quy Nhơn Nam
21601	52	p	Quy Nhơn Đông
21607	52	x	Nhơn Châu
21609	52	x	An Lão
21616	52	x	An Vinh
21622	52	x	An Toàn
21628	52	x	An Hòa
21637	52	p	Tam Quan
21640	52	p	Bồng Sơn
21655	52	p	Hoài Nhơn Bắc
21661	52	p	Hoài Nhơn Tây
21664	52	p	Hoài Nhơn
21670	52	p	Hoài Nhơn Đông
21673	52	p	Hoài Nhơn Nam
21688	52	x	Hoài Ân
21697	52	x	Ân Hảo
21703	52	x	Vạn Đức
21715	52	x	Ân Tường
21727	52	x	Kim Sơn
21730	52	x	Phù Mỹ
21733	52	x	Bình Dương
21739	52	x	Phù Mỹ Bắc
21751	52	x	Phù Mỹ Đông
21757	52	x	Phù Mỹ Tây
21769	52	x	An Lương
21775	52	x	Phù Mỹ Nam
21786	52	x	Vĩnh Thạnh
21787	52	x	Vĩnh Sơn
21796	52	x	Vĩnh Thịnh
21805	52	x	Vĩnh Quang
21808	52	x	Tây Sơn
21817	52	x	Bình Hiệp
21820	52	x	Bình Khê
21829	52	x	Bình An
21835	52	x	Bình Phú
21853	52	x	Phù Cát
21859	52	x	Đề Gi
21868	52	x	Hội Sơn
21871	52	x	Hòa Hội
21880	52	x	Cát Tiến
21892	52	x	Xuân An
21901	52	x	Ngô Mây
21907	52	p	Bình Định
21910	52	p	An Nhơn
21925	52	p	An Nhơn Bắc
21934	52	p	An Nhơn Đông
21940	52	x	An Nhơn Tây
21943	52	p	An Nhơn Nam
21952	52	x	Tuy Phước
21964	52	x	Tuy Phước Bắc
21970	52	x	Tuy Phước Đông
21985	52	x	Tuy Phước Tây
21994	52	x	Vân Canh
21997	52	x	Canh Liên
22006	52	x	Canh Vinh
22015	66	p	Tuy Hòa
22045	66	p	Bình Kiến
22051	66	p	Sông Cầu
22057	66	x	Xuân Lộc
22060	66	x	Xuân Cảnh
22075	66	x	Xuân Thọ
22076	66	p	Xuân Đài
22081	66	x	Đồng Xuân
22090	66	x	Xuân Lãnh
22096	66	x	Phú Mỡ
22111	66	x	Xuân Phước
22114	66	x	Tuy An Bắc
22120	66	x	Tuy An Đông
22132	66	x	Tuy An Tây
22147	66	x	Ô Loan
22153	66	x	Tuy An Nam
22165	66	x	Sơn Hòa
22171	66	x	Tây Sơn
22177	66	x	Vân Hòa
22192	66	x	Suối Trai
22207	66	x	Sông Hinh
22222	66	x	Đức Bình
22225	66	x	Ea Bá
22237	66	x	Ea Ly
22240	66	p	Phú Yên
22250	66	x	Sơn Thành
22255	66	x	Tây Hòa
22258	66	p	Đông Hòa
22261	66	p	Hòa Hiệp
22276	66	x	Hòa Thịnh
22285	66	x	Hòa Mỹ
22291	66	x	Hòa Xuân
22303	66	x	Phú Hòa 2
22319	66	x	Phú Hòa 1
22333	56	p	Bắc Nha Trang
22366	56	p	Nha Trang
22390	56	p	Tây Nha Trang
22402	56	p	Nam Nha Trang
22411	56	p	Bắc Cam Ranh
22420	56	p	Cam Ranh
22423	56	p	Ba Ngòi
22432	56	p	Cam Linh
22435	56	x	Cam Hiệp
22453	56	x	Cam Lâm
22465	56	x	Cam An
22480	56	x	Nam Cam Ranh
22489	56	x	Vạn Ninh
22498	56	x	Tu Bông
22504	56	x	Đại Lãnh
22516	56	x	Vạn Thắng
22525	56	x	Vạn Hưng
22528	56	p	Ninh Hòa
22546	56	x	Bắc Ninh Hòa
22552	56	x	Tây Ninh Hòa
22558	56	x	Hòa Trí
22561	56	p	Đông Ninh Hòa
22576	56	x	Tân Định
22591	56	p	Hòa Thắng
22597	56	x	Nam Ninh Hòa
22609	56	x	Khánh Vĩnh
22612	56	x	Trung Khánh Vĩnh
22615	56	x	Bắc Khánh Vĩnh
22624	56	x	Tây Khánh Vĩnh
22648	56	x	Nam Khánh Vĩnh
22651	56	x	Diên Khánh
22657	56	x	Diên Điền
22660	56	x	Diên Lâm
22672	56	x	Diên Thọ
22678	56	x	Diên Lạc
22702	56	x	Suối Hiệp
22708	56	x	Suối Dầu
22714	56	x	Khánh Sơn
22720	56	x	Tây Khánh Sơn
22732	56	x	Đông Khánh Sơn
22736	56	d	Trường Sa
22738	56	p	Đô Vinh
22741	56	p	Bảo An
22759	56	p	Phan Rang
22780	56	p	Đông Hải
22786	56	x	Bác Ái Tây
22795	56	x	Bác Ái
22801	56	x	Bác Ái Đông
22810	56	x	Ninh Sơn
22813	56	x	Lâm Sơn
22822	56	x	Mỹ Sơn
22828	56	x	Anh Dũng
22834	56	p	Ninh Chử
22840	56	x	Công Hải
22846	56	x	Vĩnh Hải
22849	56	x	Thuận Bắc
22852	56	x	Ninh Hải
22861	56	x	Xuân Hải
22870	56	x	Ninh Phước
22873	56	x	Phước Hậu
22888	56	x	Phước Dinh
22891	56	x	Phước Hữu
22897	56	x	Thuận Nam
22900	56	x	Phước Hà
22909	56	x	Cà Ná
22918	68	p	Mũi Né
22924	68	p	Phú Thủy
22933	68	p	Hàm Thắng
22945	68	p	Phan Thiết
22954	68	p	Tiến Thành
22960	68	p	Bình Thuận
22963	68	x	Tuyên Quang
22969	68	x	Liên Hương
22972	68	x	Phan Rí Cửa
22978	68	x	Tuy Phong
22981	68	x	Vĩnh Hảo
23005	68	x	Bắc Bình
23008	68	x	Phan Sơn
23020	68	x	Hải Ninh
23023	68	x	Sông Lũy
23032	68	x	Lương Sơn
23041	68	x	Hồng Thái
23053	68	x	Hòa Thắng
23059	68	x	Hàm Thuận
23065	68	x	La Dạ
23074	68	x	Đông Giang
23086	68	x	Hồng Sơn
23089	68	x	Hàm Thuận Bắc
23095	68	x	Hàm Liêm
23110	68	x	Hàm Thuận Nam
23122	68	x	Hàm Thạnh
23128	68	x	Hàm Kiệm
23134	68	x	Tân Lập
23143	68	x	Tân Thành
23149	68	x	Tánh Linh
23152	68	x	Bắc Ruộng
23158	68	x	Nghị Đức
23173	68	x	Đồng Kho
23188	68	x	Suối Kiết
23191	68	x	Đức Linh
23194	68	x	Hoài Đức
23200	68	x	Nam Thành
23227	68	x	Trà Tân
23230	68	x	Tân Minh
23231	68	p	Phước Hội
23235	68	p	La Gi
23236	68	x	Hàm Tân
23246	68	x	Tân Hải
23266	68	x	Sơn Mỹ
23272	68	d	Phú Quý
23284	51	p	Đăk Cấm
23293	51	p	Kon Tum
23302	51	p	Đăk Bla
23317	51	x	Ngọk Bay
23326	51	x	Ia Chim
23332	51	x	Đăk Rơ Wa
23341	51	x	Đăk Pék
23344	51	x	Đăk Plô
23356	51	x	Xốp
23365	51	x	Ngọc Linh
23368	51	x	Đăk Long
23374	51	x	Đăk Môn
23377	51	x	Bờ Y
23383	51	x	Dục Nông
23392	51	x	Sa Loong
23401	51	x	Đăk Tô
23416	51	x	Đăk Sao
23419	51	x	Đăk Tờ Kan
23425	51	x	Tu Mơ Rông
23428	51	x	Ngọk Tụ
23430	51	x	Kon Đào
23446	51	x	Măng Ri
23455	51	x	Măng Bút
23473	51	x	Măng Đen
23476	51	x	Kon Plông
23479	51	x	Đăk Rve
23485	51	x	Đăk Kôi
23497	51	x	Kon Braih
23500	51	x	Đăk Hà
23504	51	x	Đăk Pxi
23510	51	x	Đăk Ui
23512	51	x	Đăk Mar
23515	51	x	Ngọk Réo
23527	51	x	Sa Thầy
23530	51	x	Rờ Kơi
23534	51	x	Sa Bình
23535	51	x	Ia Đal
23536	51	x	Mô Rai
23538	51	x	Ia Tơi
23548	51	x	Ya Ly
23563	52	p	Diên Hồng
23575	52	p	Pleiku
23584	52	p	Thống Nhất
23586	52	p	Hội Phú
23590	52	x	Biển Hồ
23602	52	p	An Phú
23611	52	x	Gào
23614	52	p	An Bình
23617	52	p	An Khê
23629	52	x	Cửu An
23638	52	x	Kbang
23644	52	x	Đak Rong
23647	52	x	Sơn Lang
23650	52	x	Krong
23668	52	x	Tơ Tung
23674	52	x	Kông Bơ La
23677	52	x	Đak Đoa
23683	52	x	Đak Sơmei
23701	52	x	Kon Gang
23710	52	x	Ia Băng
23714	52	x	KDang
23722	52	x	Chư Păh
23728	52	x	Ia Khươl
23734	52	x	Ia Ly
23749	52	x	Ia Phí
23764	52	x	Ia Grai
23767	52	x	Ia Hrung
23776	52	x	Ia Krái
23782	52	x	Ia O
23788	52	x	Ia Chia
23794	52	x	Mang Yang
23798	52	x	Ayun
23799	52	x	Hra
23812	52	x	Lơ Pang
23818	52	x	Kon Chiêng
23824	52	x	Kông Chro
23830	52	x	Chư Krey
23833	52	x	Ya Ma
23839	52	x	SRó
23842	52	x	Đăk Song
23851	52	x	Chơ Long
23857	52	x	Đức Cơ
23866	52	x	Ia Krêl
23869	52	x	Ia Dơk
23872	52	x	Ia Dom
23881	52	x	Ia Pnôn
23884	52	x	Ia Nan
23887	52	x	Chư Prông
23896	52	x	Bàu Cạn
23908	52	x	Ia Tôr
23911	52	x	Ia Boòng
23917	52	x	Ia Púch
23926	52	x	Ia Pia
23935	52	x	Ia Lâu
23938	52	x	Ia Mơ
23941	52	x	Chư Sê
23942	52	x	Chư Pưh
23947	52	x	Bờ Ngoong
23954	52	x	Al Bá
23971	52	x	Ia Hrú
23977	52	x	Ia Ko
23986	52	x	Ia Le
23995	52	x	Đak Pơ
24007	52	x	Ya Hội
24013	52	x	Pờ Tó
24022	52	x	Ia Pa
24028	52	x	Ia Tul
24043	52	x	Phú Thiện
24044	52	p	Ayun Pa
24049	52	x	Chư A Thai
24061	52	x	Ia Hiao
24065	52	x	Ia Rbol
24073	52	x	Ia Sao
24076	52	x	Phú Túc
24100	52	x	Ia Dreh
24109	52	x	Uar
24112	52	x	Ia Rsai
24121	66	p	Tân Lập
24133	66	p	Buôn Ma Thuột
24154	66	p	Thành Nhất
24163	66	p	Tân An
24169	66	p	Ea Kao
24175	66	x	Hòa Phú
24181	66	x	Ea Drăng
24184	66	x	Ea H'Leo
24187	66	x	Ea Hiao
24193	66	x	Ea Wy
24208	66	x	Ea Khăl
24211	66	x	Ea Súp
24214	66	x	Ia Lốp
24217	66	x	Ea Rốk
24221	66	x	Ia Rvê
24229	66	x	Ea Bung
24235	66	x	Buôn Đôn
24241	66	x	Ea Wer
24250	66	x	Ea Nuôl
24259	66	x	Quảng Phú
24265	66	x	Ea Kiết
24277	66	x	Ea Tul
24280	66	x	Cư M'gar
24286	66	x	Ea M'Droh
24301	66	x	Cuôr Đăng
24305	66	p	Buôn Hồ
24310	66	x	Krông Búk
24313	66	x	Cư Pơng
24316	66	x	Pơng Drang
24328	66	x	Ea Drông
24340	66	p	Cư Bao
24343	66	x	Krông Năng
24346	66	x	Dliê Ya
24352	66	x	Tam Giang
24364	66	x	Phú Xuân
24373	66	x	Ea Kar
24376	66	x	Ea Knốp
24400	66	x	Ea Păl
24403	66	x	Ea Ô
24406	66	x	Cư Yang
24412	66	x	M'Drắk
24415	66	x	Cư Prao
24433	66	x	Ea Riêng
24436	66	x	Cư M'ta
24444	66	x	Krông Á
24445	66	x	Ea Trang
24448	66	x	Krông Bông
24454	66	x	Dang Kang
24472	66	x	Hòa Sơn
24478	66	x	Cư Pui
24484	66	x	Yang Mao
24490	66	x	Krông Pắc
24496	66	x	Ea Kly
24502	66	x	Ea Phê
24505	66	x	Ea Knuếc
24526	66	x	Tân Tiến
24529	66	x	Vụ Bổn
24538	66	x	Krông Ana
24540	66	x	Ea Ning
24544	66	x	Ea Ktur
24559	66	x	Ea Na
24561	66	x	Dray Bhăng
24568	66	x	Dur Kmăl
24580	66	x	Liên Sơn Lắk
24595	66	x	Đắk Liêng
24598	66	x	Đắk Phơi
24604	66	x	Krông Nô
24607	66	x	Nam Ka
24611	68	p	Bắc Gia Nghĩa
24615	68	p	Nam Gia Nghĩa
24616	68	x	Quảng Sơn
24617	68	p	Đông Gia Nghĩa
24620	68	x	Quảng Hòa
24631	68	x	Quảng Khê
24637	68	x	Tà Đùng
24640	68	x	Cư Jút
24646	68	x	Đắk Wil
24649	68	x	Nam Dong
24664	68	x	Đức Lập
24670	68	x	Đắk Mil
24678	68	x	Đắk Sắk
24682	68	x	Thuận An
24688	68	x	Krông Nô
24697	68	x	Nam Đà
24703	68	x	Nâm Nung
24712	68	x	Quảng Phú
24717	68	x	Đức An
24718	68	x	Đắk Song
24722	68	x	Thuận Hạnh
24730	68	x	Trường Xuân
24733	68	x	Kiến Đức
24736	68	x	Quảng Trực
24739	68	x	Tuy Đức
24748	68	x	Quảng Tân
24751	68	x	Nhân Cơ
24760	68	x	Quảng Tín
24778	68	p	Lâm Viên - Đà Lạt
24781	68	p	Xuân Hương - Đà Lạt
24787	68	p	Cam Ly - Đà Lạt
24805	68	p	Xuân Trường - Đà Lạt
24820	68	p	2 Bảo Lộc
24823	68	p	1 Bảo Lộc
24829	68	p	B'Lao
24841	68	p	3 Bảo Lộc
24846	68	p	Lang Biang - Đà Lạt
24848	68	x	Lạc Dương
24853	68	x	Đam Rông 4
24868	68	x	Nam Ban Lâm Hà
24871	68	x	Đinh Văn Lâm Hà
24875	68	x	Đam Rông 3
24877	68	x	Đam Rông 2
24883	68	x	Nam Hà Lâm Hà
24886	68	x	Đam Rông 1
24895	68	x	Phú Sơn Lâm Hà
24907	68	x	Phúc Thọ Lâm Hà
24916	68	x	Tân Hà Lâm Hà
24931	68	x	Đơn Dương
24934	68	x	D'Ran
24943	68	x	Ka Đô
24955	68	x	Quảng Lập
24958	68	x	Đức Trọng
24967	68	x	Hiệp Thạnh
24976	68	x	Tân Hội
24985	68	x	Ninh Gia
24988	68	x	Tà Năng
24991	68	x	Tà Hine
25000	68	x	Di Linh
25007	68	x	Đinh Trang Thượng
25015	68	x	Gia Hiệp
25018	68	x	Bảo Thuận
25036	68	x	Hòa Ninh
25042	68	x	Hòa Bắc
25051	68	x	Sơn Điền
25054	68	x	Bảo Lâm 1
25057	68	x	Bảo Lâm 5
25063	68	x	Bảo Lâm 4
25084	68	x	Bảo Lâm 2
25093	68	x	Bảo Lâm 3
25099	68	x	Đạ Huoai
25105	68	x	Đạ Huoai 2
25114	68	x	Đạ Huoai 3
25126	68	x	Đạ Tẻh
25135	68	x	Đạ Tẻh 3
25138	68	x	Đạ Tẻh 2
25159	68	x	Cát Tiên
25162	68	x	Cát Tiên 3
25180	68	x	Cát Tiên 2
25195	75	p	Bình Phước
25210	75	p	Đồng Xoài
25217	75	p	Phước Long
25220	75	p	Phước Bình
25222	75	x	Bù Gia Mập
25225	75	x	Đăk Ơ
25231	75	x	Đa Kia
25246	75	x	Bình Tân
25252	75	x	Phú Riềng
25255	75	x	Long Hà
25261	75	x	Phú Trung
25267	75	x	Phú Nghĩa
25270	75	p	Lộc Ninh
25279	75	x	Lộc Tấn
25280	75	x	Lộc Thạnh
25292	75	x	Lộc Quang
25294	75	x	Lộc Thành
25303	75	x	Lộc Hưng
25308	75	x	Thiện Hưng
25309	75	x	Hưng Phước
25318	75	x	Tân Tiến
25326	75	p	Bình Long
25333	75	p	An Lộc
25345	75	x	Tân Hưng
25349	75	x	Minh Đức
25351	75	x	Tân Quan
25357	75	p	Tân Khai
25363	75	p	Đồng Phú
25378	75	x	Tân Lợi
25387	75	x	Thuận Lợi
25390	75	x	Đồng Tâm
25396	75	x	Bù Đăng
25399	75	x	Đak Nhau
25402	75	x	Thọ Sơn
25405	75	x	Bom Bo
25417	75	x	Nghĩa Trung
25420	75	x	Phước Sơn
25432	75	p	Chơn Thành
25441	75	p	Minh Hưng
25450	75	x	Nha Bích
25459	80	p	Tân Ninh
25480	80	p	Bình Minh
25486	80	x	Tân Biên
25489	80	x	Tân Lập
25498	80	x	Thạnh Bình
25510	80	x	Trà Vong
25516	80	x	Tân Châu
25522	80	x	Tân Đông
25525	80	x	Tân Hội
25531	80	x	Tân Hòa
25534	80	x	Tân Thành
25549	80	x	Tân Phú
25552	80	x	Dương Minh Châu
25567	80	p	Ninh Thạnh
25573	80	x	Cầu Khởi
25579	80	x	Lộc Ninh
25585	80	x	Châu Thành
25588	80	x	Hảo Đước
25591	80	x	Phước Vinh
25606	80	x	Hòa Hội
25621	80	x	Ninh Điền
25630	80	p	Long Hoa
25633	80	p	Thanh Điền
25645	80	p	Hòa Thành
25654	80	p	Gò Dầu
25657	80	x	Thạnh Đức
25663	80	x	Phước Thạnh
25666	80	x	Truông Mít
25672	80	p	Gia Lộc
25681	80	x	Bến Cầu
25684	80	x	Long Chữ
25702	80	x	Long Thuận
25708	80	p	Trảng Bàng
25711	80	x	Hưng Thuận
25729	80	x	Phước Chỉ
25732	80	p	An Tịnh
25747	79	p	Thủ Dầu Một
25750	79	p	Phú Lợi
25760	79	p	Bình Dương
25768	79	p	Phú An
25771	79	p	Chánh Hiệp
25777	79	x	Dầu Tiếng
25780	79	x	Minh Thạnh
25792	79	x	Long Hòa
25807	79	x	Thanh An
25813	79	p	Bến Cát
25819	79	x	Trừ Văn Thố
25822	79	x	Bàu Bàng
25837	79	p	Chánh Phú Hòa
25840	79	p	Long Nguyên
25843	79	p	Tây Nam
25846	79	p	Thới Hòa
25849	79	p	Hòa Lợi
25858	79	x	Phú Giáo
25864	79	x	Phước Thành
25867	79	x	An Long
25882	79	x	Phước Hòa
25888	79	p	Tân Uyên
25891	79	p	Tân Khánh
25906	79	x	Bắc Tân Uyên
25909	79	x	Thường Tân
25912	79	p	Vĩnh Tân
25915	79	p	Bình Cơ
25920	79	p	Tân Hiệp
25942	79	p	Dĩ An
25945	79	p	Tân Đông Hiệp
25951	79	p	Đông Hòa
25966	79	p	Lái Thiêu
25969	79	p	Thuận Giao
25975	79	p	An Phú
25978	79	p	Thuận An
25987	79	p	Bình Hòa
25993	75	p	Trảng Dài
26005	75	p	Hố Nai
26017	75	p	Tam Hiệp
26020	75	p	Long Bình
26041	75	p	Trấn Biên
26068	75	p	Biên Hòa
26080	75	p	Long Khánh
26089	75	p	Bình Lộc
26098	75	p	Bảo Vinh
26104	75	p	Xuân Lập
26113	75	p	Hàng Gòn
26116	75	p	Tân Phú
26119	75	x	Đak Lua
26122	75	x	Nam Cát Tiên
26134	75	x	Tà Lài
26158	75	x	Phú Lâm
26170	75	p	Trị An
26173	75	x	Phú Lý
26179	75	x	Tân An
26188	75	p	Tân Triều
26206	75	x	Định Quán
26209	75	x	Thanh Sơn
26215	75	x	Phú Vinh
26221	75	x	Phú Hòa
26227	75	x	La Ngà
26248	75	p	Trảng Bom
26254	75	x	Bàu Hàm
26278	75	x	Bình Minh
26281	75	x	Hưng Thịnh
26296	75	x	An Viễn
26299	75	x	Thống Nhất
26311	75	x	Gia Kiệm
26326	75	p	Dầu Giây
26332	75	x	Xuân Quế
26341	75	x	Cẩm Mỹ
26347	75	x	Xuân Đường
26359	75	x	Xuân Đông
26362	75	x	Sông Ray
26368	75	p	Long Thành
26374	75	p	Tam Phước
26377	75	p	Phước Tân
26380	75	p	Long Hưng
26383	75	x	An Phước
26389	75	x	Bình An
26413	75	x	Long Phước
26422	75	x	Phước Thái
26425	75	p	Xuân Lộc
26428	75	x	Xuân Bắc
26434	75	x	Xuân Thành
26446	75	x	Xuân Hòa
26458	75	x	Xuân Phú
26461	75	x	Xuân Định
26485	75	p	Nhơn Trạch
26491	75	x	Đại Phước
26503	75	x	Phước An
26506	79	p	Vũng Tàu
26526	79	p	Tam Thắng
26536	79	p	Rạch Dừa
26542	79	p	Phước Thắng
26545	79	x	Long Sơn
26560	79	p	Bà Rịa
26566	79	p	Long Hương
26572	79	p	Tam Long
26575	79	x	Ngãi Giao
26584	79	x	Xuân Sơn
26590	79	x	Bình Giã
26596	79	x	Châu Đức
26608	79	x	Kim Long
26617	79	x	Nghĩa Thành
26620	79	x	Hồ Tràm
26632	79	x	Xuyên Mộc
26638	79	x	Bàu Lâm
26641	79	x	Hòa Hội
26647	79	x	Hòa Hiệp
26656	79	x	Bình Châu
26659	79	x	Long Điền
26662	79	x	Long Hải
26680	79	x	Đất Đỏ
26686	79	x	Phước Hải
26704	79	p	Phú Mỹ
26710	79	p	Tân Hải
26713	79	p	Tân Phước
26725	79	p	Tân Thành
26728	79	x	Châu Pha
26732	79	d	Côn Đảo
26737	79	p	Tân Định
26740	79	p	Sài Gòn
26743	79	p	Bến Thành
26758	79	p	Cầu Ông Lãnh
26767	79	p	An Phú Đông
26773	79	p	Thới An
26782	79	p	Tân Thới Hiệp
26785	79	p	Trung Mỹ Tây
26791	79	p	Đông Hưng Thuận
26800	79	p	Linh Xuân
26803	79	p	Tam Bình
26809	79	p	Hiệp Bình
26824	79	p	Thủ Đức
26833	79	p	Long Bình
26842	79	p	Tăng Nhơn Phú
26848	79	p	Phước Long
26857	79	p	Long Phước
26860	79	p	Long Trường
26876	79	p	An Nhơn
26878	79	p	An Hội Đông
26882	79	p	An Hội Tây
26884	79	p	Gò Vấp
26890	79	p	Hạnh Thông
26898	79	p	Thông Tây Hội
26905	79	p	Bình Lợi Trung
26911	79	p	Bình Quới
26929	79	p	Bình Thạnh
26944	79	p	Gia Định
26956	79	p	Thạnh Mỹ Tây
26968	79	p	Tân Sơn Nhất
26977	79	p	Tân Sơn Hòa
26983	79	p	Bảy Hiền
26995	79	p	Tân Hòa
27004	79	p	Tân Bình
27007	79	p	Tân Sơn
27013	79	p	Tây Thạnh
27019	79	p	Tân Sơn Nhì
27022	79	p	Phú Thọ Hòa
27028	79	p	Phú Thạnh
27031	79	p	Tân Phú
27043	79	p	Đức Nhuận
27058	79	p	Cầu Kiệu
27073	79	p	Phú Nhuận
27094	79	p	An Khánh
27097	79	p	Bình Trưng
27112	79	p	Cát Lái
27139	79	p	Xuân Hòa
27142	79	p	Nhiêu Lộc
27154	79	p	Bàn Cờ
27163	79	p	Hòa Hưng
27169	79	p	Diên Hồng
27190	79	p	Vườn Lài
27211	79	p	Hòa Bình
27226	79	p	Phú Thọ
27232	79	p	Bình Thới
27238	79	p	Minh Phụng
27259	79	p	Xóm Chiếu
27265	79	p	Khánh Hội
27286	79	p	Vĩnh Hội
27301	79	p	Chợ Quán
27316	79	p	An Đông
27343	79	p	Chợ Lớn
27349	79	p	Phú Lâm
27364	79	p	Bình Phú
27367	79	p	Bình Tây
27373	79	p	Bình Tiên
27418	79	p	Chánh Hưng
27424	79	p	Bình Đông
27427	79	p	Phú Định
27439	79	p	Bình Hưng Hòa
27442	79	p	Bình Tân
27448	79	p	Bình Trị Đông
27457	79	p	Tân Tạo
27460	79	p	An Lạc
27475	79	p	Tân Hưng
27478	79	p	Tân Thuận
27484	79	p	Phú Thuận
27487	79	p	Tân Mỹ
27496	79	x	Tân An Hội
27508	79	x	An Nhơn Tây
27511	79	x	Nhuận Đức
27526	79	x	Thái Mỹ
27541	79	x	Phú Hòa Đông
27544	79	x	Bình Mỹ
27553	79	x	Củ Chi
27559	79	x	Hóc Môn
27568	79	x	Đông Thạnh
27577	79	x	Xuân Thới Sơn
27592	79	x	Bà Điểm
27595	79	x	Tân Nhựt
27601	79	x	Vĩnh Lộc
27604	79	x	Tân Vĩnh Lộc
27610	79	x	Bình Lợi
27619	79	x	Bình Hưng
27628	79	x	Hưng Long
27637	79	x	Bình Chánh
27655	79	x	Nhà Bè
27658	79	x	Hiệp Phước
27664	79	x	Cần Giờ
27667	79	x	Bình Khánh
27673	79	x	An Thới Đông
27676	79	x	Thạnh An
27694	80	p	Long An
27712	80	p	Tân An
27715	80	p	Khánh Hậu
27721	80	x	Tân Hưng
27727	80	x	Hưng Điền
27736	80	x	Vĩnh Thạnh
27748	80	x	Vĩnh Châu
27757	80	x	Vĩnh Hưng
27763	80	x	Khánh Hưng
27775	80	x	Tuyên Bình
27787	80	p	Kiến Tường
27793	80	x	Bình Hiệp
27811	80	x	Bình Hòa
27817	80	x	Tuyên Thạnh
27823	80	x	Mộc Hóa
27826	80	x	Tân Thạnh
27838	80	x	Nhơn Hòa Lập
27841	80	x	Hậu Thạnh
27856	80	x	Nhơn Ninh
27865	80	x	Thạnh Hóa
27868	80	x	Bình Thành
27877	80	x	Thạnh Phước
27889	80	x	Tân Tây
27898	80	x	Đông Thành
27907	80	x	Mỹ Quý
27925	80	x	Đức Huệ
27931	80	x	Hậu Nghĩa
27937	80	x	Đức Hòa
27943	80	x	An Ninh
27952	80	x	Hiệp Hòa
27964	80	x	Đức Lập
27976	80	x	Mỹ Hạnh
27979	80	x	Hòa Khánh
27991	80	x	Bến Lức
27994	80	x	Thạnh Lợi
28003	80	x	Lương Hòa
28015	80	x	Bình Đức
28018	80	x	Mỹ Yên
28036	80	x	Thủ Thừa
28051	80	x	Mỹ Thạnh
28066	80	x	Mỹ An
28072	80	x	Tân Long
28075	80	x	Tân Trụ
28087	80	x	Nhựt Tảo
28093	80	x	Vàm Cỏ
28108	80	x	Cần Đước
28114	80	x	Rạch Kiến
28126	80	x	Long Cang
28132	80	x	Mỹ Lệ
28138	80	x	Tân Lân
28144	80	x	Long Hựu
28159	80	x	Cần Giuộc
28165	80	x	Phước Lý
28177	80	x	Mỹ Lộc
28201	80	x	Phước Vĩnh Tây
28207	80	x	Tân Tập
28210	80	x	Tầm Vu
28222	80	x	Vĩnh Công
28225	80	x	Thuận Mỹ
28243	80	x	An Lục Long
28249	82	p	Đạo Thạnh
28261	82	p	Mỹ Tho
28270	82	p	Thới Sơn
28273	82	p	Mỹ Phong
28285	82	p	Trung An
28297	82	p	Long Thuận
28306	82	p	Gò Công
28315	82	p	Bình Xuân
28321	82	x	Tân Phước 1
28327	82	x	Tân Phước 2
28336	82	x	Hưng Thạnh
28345	82	x	Tân Phước 3
28360	82	x	Cái Bè
28366	82	x	Hậu Mỹ
28378	82	x	Mỹ Thiện
28393	82	x	Hội Cư
28405	82	x	Mỹ Đức Tây
28414	82	x	Mỹ Lợi
28426	82	x	Thanh Hưng
28429	82	x	An Hữu
28435	82	p	Mỹ Phước Tây
28436	82	p	Thanh Hòa
28439	82	p	Cai Lậy
28444	82	x	Thạnh Phú
28456	82	x	Mỹ Thành
28468	82	x	Tân Phú
28471	82	x	Bình Phú
28477	82	p	Nhị Quý
28501	82	x	Hiệp Đức
28504	82	x	Long Tiên
28516	82	x	Ngũ Hiệp
28519	82	x	Châu Thành
28525	82	x	Tân Hương
28537	82	x	Long Hưng
28543	82	x	Long Định
28564	82	x	Bình Trưng
28576	82	x	Vĩnh Kim
28582	82	x	Kim Sơn
28594	82	x	Chợ Gạo
28603	82	x	Mỹ Tịnh An
28615	82	x	Lương Hòa Lạc
28627	82	x	Tân Thuận Bình
28633	82	x	An Thạnh Thủy
28648	82	x	Bình Ninh
28651	82	x	Vĩnh Bình
28660	82	x	Đồng Sơn
28663	82	x	Phú Thành
28678	82	x	Vĩnh Hựu
28687	82	x	Long Bình
28693	82	x	Tân Thới
28696	82	x	Tân Phú Đông
28702	82	x	Tân Hòa
28720	82	x	Gia Thuận
28723	82	x	Tân Đông
28729	82	p	Sơn Qui
28738	82	x	Tân Điền
28747	82	x	Gò Công Đông
28756	86	p	Phú Khương
28777	86	p	An Hội
28783	86	p	Sơn Đông
28789	86	p	Bến Tre
28807	86	x	Giao Long
28810	86	x	Phú Túc
28840	86	x	Tân Phú
28858	86	p	Phú Tân
28861	86	x	Tiên Thủy
28870	86	x	Chợ Lách
28879	86	x	Phú Phụng
28894	86	x	Vĩnh Thành
28901	86	x	Hưng Khánh Trung
28903	86	x	Mỏ Cày
28915	86	x	Phước Mỹ Trung
28921	86	x	Tân Thành Bình
28945	86	x	Đồng Khởi
28948	86	x	Nhuận Phú Tân
28957	86	x	An Định
28969	86	x	Thành Thới
28981	86	x	Hương Mỹ
28984	86	x	Giồng Trôm
28987	86	x	Lương Hòa
28993	86	x	Lương Phú
28996	86	x	Châu Hòa
29020	86	x	Phước Long
29029	86	x	Tân Hào
29044	86	x	Hưng Nhượng
29050	86	x	Bình Đại
29062	86	x	Phú Thuận
29077	86	x	Lộc Thuận
29083	86	x	Châu Hưng
29089	86	x	Thạnh Trị
29104	86	x	Thạnh Phước
29107	86	x	Thới Thuận
29110	86	x	Ba Tri
29122	86	x	Mỹ Chánh Hòa
29125	86	x	Bảo Thạnh
29137	86	x	Tân Xuân
29143	86	x	An Ngãi Trung
29158	86	x	An Hiệp
29167	86	x	Tân Thủy
29182	86	x	Thạnh Phú
29191	86	x	Quới Điền
29194	86	x	Đại Điền
29221	86	x	Thạnh Hải
29224	86	x	An Qui
29227	86	x	Thạnh Phong
29242	86	p	Trà Vinh
29254	86	p	Nguyệt Hóa
29263	86	p	Long Đức
29266	86	x	Càng Long
29275	86	x	An Trường
29278	86	x	Tân An
29287	86	x	Bình Phú
29302	86	x	Nhị Long
29308	86	x	Cầu Kè
29317	86	x	An Phú Tân
29329	86	x	Phong Thạnh
29335	86	x	Tam Ngãi
29341	86	x	Tiểu Cần
29362	86	x	Hùng Hòa
29365	86	x	Tập Ngãi
29371	86	x	Tân Hòa
29374	86	x	Châu Thành
29386	86	x	Song Lộc
29398	86	p	Hòa Thuận
29407	86	x	Hưng Mỹ
29410	86	x	Hòa Minh
29413	86	x	Long Hòa
29416	86	x	Cầu Ngang
29419	86	x	Mỹ Long
29431	86	x	Vinh Kim
29446	86	x	Nhị Trường
29455	86	x	Hiệp Mỹ
29461	86	x	Trà Cú
29467	86	x	Tập Sơn
29476	86	x	Lưu Nghiệp Anh
29489	86	x	Hàm Giang
29491	86	x	Đại An
29497	86	x	Đôn Châu
29506	86	x	Long Hiệp
29512	86	p	Duyên Hải
29513	86	x	Long Thành
29516	86	p	Trường Long Hòa
29518	86	x	Long Hữu
29530	86	x	Ngũ Lạc
29533	86	x	Long Vĩnh
29536	86	x	Đông Hải
29551	86	p	Long Châu
29557	86	p	Phước Hậu
29566	86	p	Tân Ngãi
29584	86	x	An Bình
29590	86	p	Thanh Đức
29593	86	p	Tân Hạnh
29602	86	x	Long Hồ
29611	86	x	Phú Quới
29623	86	x	Nhơn Phú
29638	86	x	Bình Phước
29641	86	x	Cái Nhum
29653	86	x	Tân Long Hội
29659	86	x	Trung Thành
29668	86	x	Quới An
29677	86	x	Quới Thiện
29683	86	x	Trung Hiệp
29698	86	x	Trung Ngãi
29701	86	x	Hiếu Phụng
29713	86	x	Hiếu Thành
29719	86	x	Tam Bình
29728	86	x	Cái Ngang
29734	86	x	Hòa Hiệp
29740	86	x	Song Phú
29767	86	x	Ngãi Tứ
29770	86	p	Cái Vồn
29771	86	p	Bình Minh
29785	86	x	Tân Lược
29788	86	x	Mỹ Thuận
29800	86	x	Tân Quới
29812	86	p	Đông Thành
29821	86	x	Trà Ôn
29830	86	x	Hòa Bình
29836	86	x	Trà Côn
29845	86	x	Vĩnh Xuân
29857	86	x	Lục Sĩ Thành
29869	82	p	Cao Lãnh
29884	82	p	Mỹ Ngãi
29888	82	p	Mỹ Trà
29905	82	p	Sa Đéc
29926	82	x	Tân Hồng
29929	82	x	Tân Hộ Cơ
29938	82	x	Tân Thành
29944	82	x	An Phước
29954	82	p	An Bình
29955	82	p	Hồng Ngự
29971	82	x	Thường Phước
29978	82	p	Thường Lạc
29983	82	x	Long Khánh
29992	82	x	Long Phú Thuận
30001	82	x	Tràm Chim
30010	82	x	Tam Nông
30019	82	x	An Hòa
30025	82	x	Phú Cường
30028	82	x	An Long
30034	82	x	Phú Thọ
30037	82	x	Tháp Mười
30043	82	x	Phương Thịnh
30046	82	x	Trường Xuân
30055	82	x	Mỹ Quí
30061	82	x	Đốc Binh Kiều
30073	82	x	Thanh Mỹ
30076	82	x	Mỹ Thọ
30085	82	x	Ba Sao
30088	82	x	Phong Mỹ
30112	82	x	Mỹ Hiệp
30118	82	x	Bình Hàng Trung
30130	82	x	Thanh Bình
30154	82	x	Tân Long
30157	82	x	Tân Thạnh
30163	82	x	Bình Thành
30169	82	x	Lấp Vò
30178	82	x	Mỹ An Hưng
30184	82	x	Tân Khánh Trung
30208	82	x	Hòa Long
30214	82	x	Tân Dương
30226	82	x	Lai Vung
30235	82	x	Phong Hòa
30244	82	x	Phú Hựu
30253	82	x	Tân Nhuận Đông
30259	82	x	Tân Phú Trung
30292	91	p	Bình Đức
30301	91	p	Mỹ Thới
30307	91	p	Long Xuyên
30313	91	x	Mỹ Hòa Hưng
30316	91	p	Châu Đốc
30325	91	p	Vĩnh Tế
30337	91	x	An Phú
30341	91	x	Khánh Bình
30346	91	x	Nhơn Hội
30352	91	x	Phú Hữu
30367	91	x	Vĩnh Hậu
30376	91	p	Tân Châu
30377	91	p	Long Phú
30385	91	x	Vĩnh Xương
30388	91	x	Tân An
30403	91	x	Châu Phong
30406	91	x	Phú Tân
30409	91	x	Chợ Vàm
30421	91	x	Phú Lâm
30430	91	x	Hòa Lạc
30436	91	x	Phú An
30445	91	x	Bình Thạnh Đông
30463	91	x	Châu Phú
30469	91	x	Mỹ Đức
30478	91	x	Vĩnh Thạnh Trung
30481	91	x	Thạnh Mỹ Tây
30487	91	x	Bình Mỹ
30502	91	p	Thới Sơn
30505	91	p	Chi Lăng
30520	91	p	Tịnh Biên
30526	91	x	An Cư
30538	91	x	Núi Cấm
30544	91	x	Tri Tôn
30547	91	x	Ba Chúc
30568	91	x	Vĩnh Gia
30577	91	x	Ô Lâm
30580	91	x	Cô Tô
30589	91	x	An Châu
30595	91	x	Cần Đăng
30604	91	x	Vĩnh An
30607	91	x	Bình Hòa
30619	91	x	Vĩnh Hanh
30628	91	x	Chợ Mới
30631	91	x	Long Điền
30643	91	x	Cù Lao Giêng
30658	91	x	Nhơn Mỹ
30664	91	x	Long Kiến
30673	91	x	Hội An
30682	91	x	Thoại Sơn
30685	91	x	Phú Hòa
30688	91	x	Óc Eo
30691	91	x	Tây Phú
30697	91	x	Vĩnh Trạch
30709	91	x	Định Mỹ
30742	91	p	Rạch Giá
30760	91	p	Vĩnh Thông
30766	91	p	Tô Châu
30769	91	p	Hà Tiên
30781	91	x	Tiên Hải
30787	91	x	Kiên Lương
30790	91	x	Hòa Điền
30793	91	x	Vĩnh Điều
30796	91	x	Giang Thành
30811	91	x	Sơn Hải
30814	91	x	Hòn Nghệ
30817	91	x	Hòn Đất
30823	91	x	Bình Sơn
30826	91	x	Bình Giang
30835	91	x	Sơn Kiên
30838	91	x	Mỹ Thuận
30850	91	x	Tân Hiệp
30856	91	x	Tân Hội
30874	91	x	Thạnh Đông
30880	91	x	Châu Thành
30886	91	x	Thạnh Lộc
30898	91	x	Bình An
30904	91	x	Giồng Riềng
30910	91	x	Thạnh Hưng
30928	91	x	Ngọc Chúc
30934	91	x	Hòa Hưng
30943	91	x	Long Thạnh
30949	91	x	Hòa Thuận
30952	91	x	Gò Quao
30958	91	x	Định Hòa
30970	91	x	Vĩnh Hòa Hưng
30982	91	x	Vĩnh Tuy
30985	91	x	An Biên
30988	91	x	Tây Yên
31006	91	x	Đông Thái
31012	91	x	Vĩnh Hòa
31018	91	x	An Minh
31024	91	x	Đông Hòa
31027	91	x	U Minh Thượng
31031	91	x	Tân Thạnh
31036	91	x	Đông Hưng
31042	91	x	Vân Khánh
31051	91	x	Vĩnh Phong
31064	91	x	Vĩnh Bình
31069	91	x	Vĩnh Thuận
31078	91	d	Phú Quốc
31105	91	d	Thổ Châu
31108	91	d	Kiên Hải
31120	92	p	Cái Khế
31135	92	p	Ninh Kiều
31147	92	p	Tân An
31150	92	p	An Bình
31153	92	p	Ô Môn
31157	92	p	Thới Long
31162	92	p	Phước Thới
31168	92	p	Bình Thủy
31174	92	p	Thới An Đông
31183	92	p	Long Tuyền
31186	92	p	Cái Răng
31201	92	p	Hưng Phú
31207	92	p	Thốt Nốt
31213	92	p	Tân Lộc
31217	92	p	Trung Nhứt
31228	92	p	Thuận Hưng
31231	92	x	Thạnh An
31232	92	x	Vĩnh Thạnh
31237	92	x	Vĩnh Trinh
31246	92	x	Thạnh Quới
31249	92	x	Thạnh Phú
31255	92	x	Trung Hưng
31258	92	x	Thới Lai
31261	92	x	Cờ Đỏ
31264	92	x	Thới Hưng
31273	92	x	Đông Hiệp
31282	92	x	Đông Thuận
31288	92	x	Trường Thành
31294	92	x	Trường Xuân
31299	92	x	Phong Điền
31309	92	x	Trường Long
31315	92	x	Nhơn Ái
31321	92	p	Vị Thanh
31333	92	p	Vị Tân
31338	92	x	Hỏa Lựu
31340	92	p	Ngã Bảy
31342	92	x	Tân Hòa
31348	92	x	Trường Long Tây
31360	92	x	Thạnh Xuân
31366	92	x	Châu Thành
31369	92	x	Đông Phước
31378	92	x	Phú Hữu
31393	92	x	Hòa An
31396	92	x	Hiệp Hưng
31399	92	x	Tân Bình
31408	92	x	Thạnh Hòa
31411	92	p	Đại Thành
31420	92	x	Phụng Hiệp
31426	92	x	Phương Bình
31432	92	x	Tân Phước Hưng
31441	92	x	Vị Thủy
31453	92	x	Vĩnh Thuận Đông
31459	92	x	Vĩnh Tường
31465	92	x	Vị Thanh 1
31471	92	p	Long Mỹ
31473	92	p	Long Bình
31480	92	p	Long Phú 1
31489	92	x	Vĩnh Viễn
31492	92	x	Lương Tâm
31495	92	x	Xà Phiên
31507	92	p	Sóc Trăng
31510	92	p	Phú Lợi
31528	92	x	Kế Sách
31531	92	x	An Lạc Thôn
31537	92	x	Phong Nẫm
31540	92	x	Thới An Hội
31552	92	x	Nhơn Mỹ
31561	92	x	Đại Hải
31567	92	x	Mỹ Tú
31569	92	x	Phú Tâm
31570	92	x	Hồ Đắc Kiện
31579	92	x	Long Hưng
31582	92	x	Thuận Hòa
31591	92	x	Mỹ Hương
31594	92	x	An Ninh
31603	92	x	Mỹ Phước
31615	92	x	An Thạnh
31633	92	x	Cù Lao Dung
31639	92	x	Long Phú
31645	92	x	Đại Ngãi
31654	92	x	Trường Khánh
31666	92	x	Tân Thạnh
31673	92	x	Trần Đề
31675	92	x	Liêu Tú
31679	92	x	Lịch Hội Thượng
31684	92	p	Mỹ Xuyên
31687	92	x	Tài Văn
31699	92	x	Thạnh Thới An
31708	92	x	Nhu Gia
31717	92	x	Hòa Tú
31723	92	x	Ngọc Tố
31726	92	x	Gia Hòa
31732	92	p	Ngã Năm
31741	92	x	Tân Long
31753	92	p	Mỹ Quới
31756	92	x	Phú Lộc
31759	92	x	Lâm Tân
31777	92	x	Vĩnh Lợi
31783	92	p	Vĩnh Châu
31789	92	p	Khánh Hòa
31795	92	x	Vĩnh Hải
31804	92	p	Vĩnh Phước
31810	92	x	Lai Hòa
31825	96	p	Bạc Liêu
31834	96	p	Vĩnh Trạch
31840	96	p	Hiệp Thành
31843	96	x	Hồng Dân
31849	96	x	Ninh Quới
31858	96	x	Vĩnh Lộc
31864	96	x	Ninh Thạnh Lợi
31867	96	x	Phước Long
31876	96	x	Vĩnh Phước
31882	96	x	Vĩnh Thanh
31885	96	x	Phong Hiệp
31891	96	x	Hòa Bình
31894	96	x	Châu Thới
31900	96	x	Vĩnh Lợi
31906	96	x	Hưng Hội
31918	96	x	Vĩnh Mỹ
31927	96	x	Vĩnh Hậu
31942	96	p	Giá Rai
31951	96	p	Láng Tròn
31957	96	x	Phong Thạnh
31972	96	x	Gành Hào
31975	96	x	Đông Hải
31985	96	x	Long Điền
31988	96	x	An Trạch
31993	96	x	Định Thành
32002	96	p	An Xuyên
32014	96	p	Lý Văn Lâm
32025	96	p	Tân Thành
32041	96	p	Hòa Thành
32044	96	x	Nguyễn Phích
32047	96	x	U Minh
32059	96	x	Khánh An
32062	96	x	Khánh Lâm
32065	96	x	Thới Bình
32069	96	x	Biển Bạch
32071	96	x	Trí Phải
32083	96	x	Tân Lộc
32092	96	x	Hồ Thị Kỷ
32095	96	x	Trần Văn Thời
32098	96	x	Sông Đốc
32104	96	x	Đá Bạc
32110	96	x	Khánh Bình
32119	96	x	Khánh Hưng
32128	96	x	Cái Nước
32134	96	x	Lương Thế Trân
32137	96	x	Tân Hưng
32140	96	x	Hưng Mỹ
32152	96	x	Đầm Dơi
32155	96	x	Tạ An Khương
32161	96	x	Trần Phán
32167	96	x	Tân Thuận
32182	96	x	Quách Phẩm
32185	96	x	Thanh Tùng
32188	96	x	Tân Tiến
32191	96	x	Năm Căn
32201	96	x	Đất Mới
32206	96	x	Tam Giang
32212	96	x	Cái Đôi Vàm
32214	96	x	Phú Mỹ
32218	96	x	Phú Tân
32227	96	x	Nguyễn Việt Khái
32236	96	x	Tân Ân
32244	96	x	Phan Ngọc Hiển
32248	96	x	Đất Mũi`;
