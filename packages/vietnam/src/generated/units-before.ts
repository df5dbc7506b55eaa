// Made by scripts/data/geography.mjs from data/geography. Do not edit.
export const PROVINCES_BEFORE = `01	c	Hà Nội	Hanoi	01
02	t	Hà Giang	Ha Giang	08
04	t	Cao Bằng	Cao Bang	04
06	t	Bắc Kạn	Bac Kan	19
08	t	Tuyên Quang	Tuyen Quang	08
10	t	Lào Cai	Lao Cai	15
11	t	Điện Biên	Dien Bien	11
12	t	Lai Châu	Lai Chau	12
14	t	Sơn La	Son La	14
15	t	Yên Bái	Yen Bai	15
17	t	Hòa Bình	Hoa Binh	25
19	t	Thái Nguyên	Thai Nguyen	19
20	t	Lạng Sơn	Lang Son	20
22	t	Quảng Ninh	Quang Ninh	22
24	t	Bắc Giang	Bac Giang	24
25	t	Phú Thọ	Phu Tho	25
26	t	Vĩnh Phúc	Vinh Phuc	25
27	t	Bắc Ninh	Bac Ninh	24
30	t	Hải Dương	Hai Duong	31
31	c	Hải Phòng	Haiphong	31
33	t	Hưng Yên	Hung Yen	33
34	t	Thái Bình	Thai Binh	33
35	t	Hà Nam	Ha Nam	37
36	t	Nam Định	Nam Dinh	37
37	t	Ninh Bình	Ninh Binh	37
38	t	Thanh Hóa	Thanh Hoa	38
40	t	Nghệ An	Nghe An	40
42	t	Hà Tĩnh	Ha Tinh	42
44	t	Quảng Bình	Quang Binh	44
45	t	Quảng Trị	Quang Tri	44
46	c	Huế	Hue	46
48	c	Đà Nẵng	Da Nang	48
49	t	Quảng Nam	Quang Nam	48
51	t	Quảng Ngãi	Quang Ngai	51
52	t	Bình Định	Binh Dinh	52
54	t	Phú Yên	Phu Yen	66
56	t	Khánh Hòa	Khanh Hoa	56
58	t	Ninh Thuận	Ninh Thuan	56
60	t	Bình Thuận	Binh Thuan	68
62	t	Kon Tum	Kon Tum	51
64	t	Gia Lai	Gia Lai	52
66	t	Đắk Lắk	Dak Lak	66
67	t	Đắk Nông	Dak Nong	68
68	t	Lâm Đồng	Lam Dong	68
70	t	Bình Phước	Binh Phuoc	75
72	t	Tây Ninh	Tay Ninh	80
74	t	Bình Dương	Binh Duong	79
75	t	Đồng Nai	Dong Nai	75
77	t	Bà Rịa - Vũng Tàu	Ba Ria-Vung Tau	79
79	c	Hồ Chí Minh	Ho Chi Minh City	79
80	t	Long An	Long An	80
82	t	Tiền Giang	Tien Giang	82
83	t	Bến Tre	Ben Tre	86
84	t	Trà Vinh	Tra Vinh	86
86	t	Vĩnh Long	Vinh Long	86
87	t	Đồng Tháp	Dong Thap	82
89	t	An Giang	An Giang	91
91	t	Kiên Giang	Kien Giang	91
92	c	Cần Thơ	Can Tho	92
93	t	Hậu Giang	Hau Giang	92
94	t	Sóc Trăng	Soc Trang	92
95	t	Bạc Liêu	Bac Lieu	96
96	t	Cà Mau	Ca Mau	96`;
export const DISTRICTS_BEFORE = `001	01	q	Ba Đình	
002	01	q	Hoàn Kiếm	
003	01	q	Tây Hồ	
004	01	q	Long Biên	
005	01	q	Cầu Giấy	
006	01	q	Đống Đa	
007	01	q	Hai Bà Trưng	
008	01	q	Hoàng Mai	
009	01	q	Thanh Xuân	
016	01	h	Sóc Sơn	
017	01	h	Đông Anh	
018	01	h	Gia Lâm	
019	01	q	Nam Từ Liêm	
020	01	h	Thanh Trì	
021	01	q	Bắc Từ Liêm	
024	02	c	Hà Giang	
026	02	h	Đồng Văn	
027	02	h	Mèo Vạc	
028	02	h	Yên Minh	
029	02	h	Quản Bạ	
030	02	h	Vị Xuyên	
031	02	h	Bắc Mê	
032	02	h	Hoàng Su Phì	
033	02	h	Xín Mần	
034	02	h	Bắc Quang	
035	02	h	Quang Bình	
040	04	c	Cao Bằng	
042	04	h	Bảo Lâm	
043	04	h	Bảo Lạc	
045	04	h	Hà Quảng	
047	04	h	Trùng Khánh	
048	04	h	Hạ Lang	
049	04	h	Quảng Hòa	
051	04	h	Hòa An	
052	04	h	Nguyên Bình	
053	04	h	Thạch An	
058	06	c	Bắc Kạn	
060	06	h	Pác Nặm	
061	06	h	Ba Bể	
062	06	h	Ngân Sơn	
063	06	h	Bạch Thông	
064	06	h	Chợ Đồn	
065	06	h	Chợ Mới	
066	06	h	Na Rì	
070	08	c	Tuyên Quang	
071	08	h	Lâm Bình	
072	08	h	Na Hang	
073	08	h	Chiêm Hóa	
074	08	h	Hàm Yên	
075	08	h	Yên Sơn	
076	08	h	Sơn Dương	
080	10	c	Lào Cai	
082	10	h	Bát Xát	
083	10	h	Mường Khương	
084	10	h	Si Ma Cai	
085	10	h	Bắc Hà	
086	10	h	Bảo Thắng	
087	10	h	Bảo Yên	
088	10	s	Sa Pa	
089	10	h	Văn Bàn	
094	11	c	Điện Biên Phủ	
095	11	s	Mường Lay	
096	11	h	Mường Nhé	
097	11	h	Mường Chà	
098	11	h	Tủa Chùa	
099	11	h	Tuần Giáo	
100	11	h	Điện Biên	
101	11	h	Điện Biên Đông	
102	11	h	Mường Ảng	
103	11	h	Nậm Pồ	
105	12	c	Lai Châu	
106	12	h	Tam Đường	
107	12	h	Mường Tè	
108	12	h	Sìn Hồ	
109	12	h	Phong Thổ	
110	12	h	Than Uyên	
111	12	h	Tân Uyên	
112	12	h	Nậm Nhùn	
116	14	c	Sơn La	
118	14	h	Quỳnh Nhai	
119	14	h	Thuận Châu	
120	14	h	Mường La	
121	14	h	Bắc Yên	
122	14	h	Phù Yên	
123	14	s	Mộc Châu	
124	14	h	Yên Châu	
125	14	h	Mai Sơn	
126	14	h	Sông Mã	
127	14	h	Sốp Cộp	
128	14	h	Vân Hồ	
132	15	c	Yên Bái	
133	15	s	Nghĩa Lộ	
135	15	h	Lục Yên	
136	15	h	Văn Yên	
137	15	h	Mù Căng Chải	
138	15	h	Trấn Yên	
139	15	h	Trạm Tấu	
140	15	h	Văn Chấn	
141	15	h	Yên Bình	
148	17	c	Hòa Bình	
150	17	h	Đà Bắc	
152	17	h	Lương Sơn	
153	17	h	Kim Bôi	
154	17	h	Cao Phong	
155	17	h	Tân Lạc	
156	17	h	Mai Châu	
157	17	h	Lạc Sơn	
158	17	h	Yên Thủy	
159	17	h	Lạc Thủy	
164	19	c	Thái Nguyên	
165	19	c	Sông Công	
167	19	h	Định Hóa	
168	19	h	Phú Lương	
169	19	h	Đồng Hỷ	
170	19	h	Võ Nhai	
171	19	h	Đại Từ	
172	19	c	Phổ Yên	
173	19	h	Phú Bình	
178	20	c	Lạng Sơn	
180	20	h	Tràng Định	
181	20	h	Bình Gia	
182	20	h	Văn Lãng	
183	20	h	Cao Lộc	
184	20	h	Văn Quan	
185	20	h	Bắc Sơn	
186	20	h	Hữu Lũng	
187	20	h	Chi Lăng	
188	20	h	Lộc Bình	
189	20	h	Đình Lập	
193	22	c	Hạ Long	
194	22	c	Móng Cái	
195	22	c	Cẩm Phả	
196	22	c	Uông Bí	
198	22	h	Bình Liêu	
199	22	h	Tiên Yên	
200	22	h	Đầm Hà	
201	22	h	Hải Hà	
202	22	h	Ba Chẽ	
203	22	h	Vân Đồn	
205	22	c	Đông Triều	
206	22	s	Quảng Yên	
207	22	h	Cô Tô	
213	24	c	Bắc Giang	
215	24	h	Yên Thế	
216	24	h	Tân Yên	
217	24	h	Lạng Giang	
218	24	h	Lục Nam	
219	24	h	Lục Ngạn	
220	24	h	Sơn Động	
222	24	s	Việt Yên	
223	24	h	Hiệp Hòa	
224	24	s	Chũ	
227	25	c	Việt Trì	
228	25	s	Phú Thọ	
230	25	h	Đoan Hùng	
231	25	h	Hạ Hòa	
232	25	h	Thanh Ba	
233	25	h	Phù Ninh	
234	25	h	Yên Lập	
235	25	h	Cẩm Khê	
236	25	h	Tam Nông	
237	25	h	Lâm Thao	
238	25	h	Thanh Sơn	
239	25	h	Thanh Thủy	
240	25	h	Tân Sơn	
243	26	c	Vĩnh Yên	
244	26	c	Phúc Yên	
246	26	h	Lập Thạch	
247	26	h	Tam Dương	
248	26	h	Tam Đảo	
249	26	h	Bình Xuyên	
250	01	h	Mê Linh	
251	26	h	Yên Lạc	
252	26	h	Vĩnh Tường	
253	26	h	Sông Lô	
256	27	c	Bắc Ninh	
258	27	h	Yên Phong	
259	27	s	Quế Võ	
260	27	h	Tiên Du	
261	27	c	Từ Sơn	
262	27	s	Thuận Thành	
263	27	h	Gia Bình	
264	27	h	Lương Tài	
268	01	q	Hà Đông	
269	01	s	Sơn Tây	
271	01	h	Ba Vì	
272	01	h	Phúc Thọ	
273	01	h	Đan Phượng	
274	01	h	Hoài Đức	
275	01	h	Quốc Oai	
276	01	h	Thạch Thất	
277	01	h	Chương Mỹ	
278	01	h	Thanh Oai	
279	01	h	Thường Tín	
280	01	h	Phú Xuyên	
281	01	h	Ứng Hòa	
282	01	h	Mỹ Đức	
288	30	c	Hải Dương	
290	30	c	Chí Linh	
291	30	h	Nam Sách	
292	30	s	Kinh Môn	
293	30	h	Kim Thành	
294	30	h	Thanh Hà	
295	30	h	Cẩm Giàng	
296	30	h	Bình Giang	
297	30	h	Gia Lộc	
298	30	h	Tứ Kỳ	
299	30	h	Ninh Giang	
300	30	h	Thanh Miện	
303	31	q	Hồng Bàng	
304	31	q	Ngô Quyền	
305	31	q	Lê Chân	
306	31	q	Hải An	
307	31	q	Kiến An	
308	31	q	Đồ Sơn	
309	31	q	Dương Kinh	
311	31	c	Thủy Nguyên	
312	31	q	An Dương	
313	31	h	An Lão	
314	31	h	Kiến Thụy	
315	31	h	Tiên Lãng	
316	31	h	Vĩnh Bảo	
317	31	h	Cát Hải	
318	31	h	Bạch Long Vĩ	11948
323	33	c	Hưng Yên	
325	33	h	Văn Lâm	
326	33	h	Văn Giang	
327	33	h	Yên Mỹ	
328	33	s	Mỹ Hào	
329	33	h	Ân Thi	
330	33	h	Khoái Châu	
331	33	h	Kim Động	
332	33	h	Tiên Lữ	
333	33	h	Phù Cừ	
336	34	c	Thái Bình	
338	34	h	Quỳnh Phụ	
339	34	h	Hưng Hà	
340	34	h	Đông Hưng	
341	34	h	Thái Thụy	
342	34	h	Tiền Hải	
343	34	h	Kiến Xương	
344	34	h	Vũ Thư	
347	35	c	Phủ Lý	
349	35	s	Duy Tiên	
350	35	s	Kim Bảng	
351	35	h	Thanh Liêm	
352	35	h	Bình Lục	
353	35	h	Lý Nhân	
356	36	c	Nam Định	
359	36	h	Vụ Bản	
360	36	h	Ý Yên	
361	36	h	Nghĩa Hưng	
362	36	h	Nam Trực	
363	36	h	Trực Ninh	
364	36	h	Xuân Trường	
365	36	h	Giao Thủy	
366	36	h	Hải Hậu	
370	37	c	Tam Điệp	
372	37	h	Nho Quan	
373	37	h	Gia Viễn	
374	37	c	Hoa Lư	
375	37	h	Yên Khánh	
376	37	h	Kim Sơn	
377	37	h	Yên Mô	
380	38	c	Thanh Hóa	
381	38	s	Bỉm Sơn	
382	38	c	Sầm Sơn	
384	38	h	Mường Lát	
385	38	h	Quan Hóa	
386	38	h	Bá Thước	
387	38	h	Quan Sơn	
388	38	h	Lang Chánh	
389	38	h	Ngọc Lặc	
390	38	h	Cẩm Thủy	
391	38	h	Thạch Thành	
392	38	h	Hà Trung	
393	38	h	Vĩnh Lộc	
394	38	h	Yên Định	
395	38	h	Thọ Xuân	
396	38	h	Thường Xuân	
397	38	h	Triệu Sơn	
398	38	h	Thiệu Hóa	
399	38	h	Hoằng Hóa	
400	38	h	Hậu Lộc	
401	38	h	Nga Sơn	
402	38	h	Như Xuân	
403	38	h	Như Thanh	
404	38	h	Nông Cống	
406	38	h	Quảng Xương	
407	38	s	Nghi Sơn	
412	40	c	Vinh	
414	40	s	Thái Hòa	
415	40	h	Quế Phong	
416	40	h	Quỳ Châu	
417	40	h	Kỳ Sơn	
418	40	h	Tương Dương	
419	40	h	Nghĩa Đàn	
420	40	h	Quỳ Hợp	
421	40	h	Quỳnh Lưu	
422	40	h	Con Cuông	
423	40	h	Tân Kỳ	
424	40	h	Anh Sơn	
425	40	h	Diễn Châu	
426	40	h	Yên Thành	
427	40	h	Đô Lương	
428	40	h	Thanh Chương	
429	40	h	Nghi Lộc	
430	40	h	Nam Đàn	
431	40	h	Hưng Nguyên	
432	40	s	Hoàng Mai	
436	42	c	Hà Tĩnh	
437	42	s	Hồng Lĩnh	
439	42	h	Hương Sơn	
440	42	h	Đức Thọ	
441	42	h	Vũ Quang	
442	42	h	Nghi Xuân	
443	42	h	Can Lộc	
444	42	h	Hương Khê	
445	42	h	Thạch Hà	
446	42	h	Cẩm Xuyên	
447	42	h	Kỳ Anh	
449	42	s	Kỳ Anh	
450	44	c	Đồng Hới	
452	44	h	Minh Hóa	
453	44	h	Tuyên Hóa	
454	44	h	Quảng Trạch	
455	44	h	Bố Trạch	
456	44	h	Quảng Ninh	
457	44	h	Lệ Thủy	
458	44	s	Ba Đồn	
461	45	c	Đông Hà	
462	45	s	Quảng Trị	
464	45	h	Vĩnh Linh	
465	45	h	Hướng Hóa	
466	45	h	Gio Linh	
467	45	h	Đa Krông	
468	45	h	Cam Lộ	
469	45	h	Triệu Phong	
470	45	h	Hải Lăng	
471	45	h	Cồn Cỏ	19742
474	46	q	Thuận Hóa	
475	46	q	Phú Xuân	
476	46	s	Phong Điền	
477	46	h	Quảng Điền	
478	46	h	Phú Vang	
479	46	s	Hương Thủy	
480	46	s	Hương Trà	
481	46	h	A Lưới	
482	46	h	Phú Lộc	
490	48	q	Liên Chiểu	
491	48	q	Thanh Khê	
492	48	q	Hải Châu	
493	48	q	Sơn Trà	
494	48	q	Ngũ Hành Sơn	
495	48	q	Cẩm Lệ	
497	48	h	Hòa Vang	
498	48	h	Hoàng Sa	20333
502	49	c	Tam Kỳ	
503	49	c	Hội An	
504	49	h	Tây Giang	
505	49	h	Đông Giang	
506	49	h	Đại Lộc	
507	49	s	Điện Bàn	
508	49	h	Duy Xuyên	
509	49	h	Quế Sơn	
510	49	h	Nam Giang	
511	49	h	Phước Sơn	
512	49	h	Hiệp Đức	
513	49	h	Thăng Bình	
514	49	h	Tiên Phước	
515	49	h	Bắc Trà My	
516	49	h	Nam Trà My	
517	49	h	Núi Thành	
518	49	h	Phú Ninh	
522	51	c	Quảng Ngãi	
524	51	h	Bình Sơn	
525	51	h	Trà Bồng	
527	51	h	Sơn Tịnh	
528	51	h	Tư Nghĩa	
529	51	h	Sơn Hà	
530	51	h	Sơn Tây	
531	51	h	Minh Long	
532	51	h	Nghĩa Hành	
533	51	h	Mộ Đức	
534	51	s	Đức Phổ	
535	51	h	Ba Tơ	
536	51	h	Lý Sơn	21548
540	52	c	Quy Nhơn	
542	52	h	An Lão	
543	52	s	Hoài Nhơn	
544	52	h	Hoài Ân	
545	52	h	Phù Mỹ	
546	52	h	Vĩnh Thạnh	
547	52	h	Tây Sơn	
548	52	h	Phù Cát	
549	52	s	An Nhơn	
550	52	h	Tuy Phước	
551	52	h	Vân Canh	
555	54	c	Tuy Hòa	
557	54	s	Sông Cầu	
558	54	h	Đồng Xuân	
559	54	h	Tuy An	
560	54	h	Sơn Hòa	
561	54	h	Sông Hinh	
562	54	h	Tây Hòa	
563	54	h	Phú Hòa	
564	54	s	Đông Hòa	
568	56	c	Nha Trang	
569	56	c	Cam Ranh	
570	56	h	Cam Lâm	
571	56	h	Vạn Ninh	
572	56	s	Ninh Hòa	
573	56	h	Khánh Vĩnh	
574	56	h	Diên Khánh	
575	56	h	Khánh Sơn	
576	56	h	Trường Sa	
582	58	c	Phan Rang - Tháp Chàm	
584	58	h	Bác Ái	
585	58	h	Ninh Sơn	
586	58	h	Ninh Hải	
587	58	h	Ninh Phước	
588	58	h	Thuận Bắc	
589	58	h	Thuận Nam	
593	60	c	Phan Thiết	
594	60	s	La Gi	
595	60	h	Tuy Phong	
596	60	h	Bắc Bình	
597	60	h	Hàm Thuận Bắc	
598	60	h	Hàm Thuận Nam	
599	60	h	Tánh Linh	
600	60	h	Đức Linh	
601	60	h	Hàm Tân	
602	60	h	Phú Quí	
608	62	c	Kon Tum	
610	62	h	Đắk Glei	
611	62	h	Ngọc Hồi	
612	62	h	Đắk Tô	
613	62	h	Kon Plông	
614	62	h	Kon Rẫy	
615	62	h	Đăk Hà	
616	62	h	Sa Thầy	
617	62	h	Tu Mơ Rông	
618	62	h	Ia H'Drai	
622	64	c	Pleiku	
623	64	s	An Khê	
624	64	s	Ayun Pa	
625	64	h	KBang	
626	64	h	Đak Đoa	
627	64	h	Chư Păh	
628	64	h	Ia Grai	
629	64	h	Mang Yang	
630	64	h	Kông Chro	
631	64	h	Đức Cơ	
632	64	h	Chư Prông	
633	64	h	Chư Sê	
634	64	h	Đăk Pơ	
635	64	h	Ia Pa	
637	64	h	Krông Pa	
638	64	h	Phú Thiện	
639	64	h	Chư Pưh	
643	66	c	Buôn Ma Thuột	
644	66	s	Buôn Hồ	
645	66	h	Ea H'leo	
646	66	h	Ea Súp	
647	66	h	Buôn Đôn	
648	66	h	Cư M'gar	
649	66	h	Krông Búk	
650	66	h	Krông Năng	
651	66	h	Ea Kar	
652	66	h	M'Đrắk	
653	66	h	Krông Bông	
654	66	h	Krông Pắc	
655	66	h	Krông A Na	
656	66	h	Lắk	
657	66	h	Cư Kuin	
660	67	c	Gia Nghĩa	
661	67	h	Đăk Glong	
662	67	h	Cư Jút	
663	67	h	Đắk Mil	
664	67	h	Krông Nô	
665	67	h	Đắk Song	
666	67	h	Đắk R'Lấp	
667	67	h	Tuy Đức	
672	68	c	Đà Lạt	
673	68	c	Bảo Lộc	
674	68	h	Đam Rông	
675	68	h	Lạc Dương	
676	68	h	Lâm Hà	
677	68	h	Đơn Dương	
678	68	h	Đức Trọng	
679	68	h	Di Linh	
680	68	h	Bảo Lâm	
682	68	h	Đạ Huoai	
688	70	s	Phước Long	
689	70	c	Đồng Xoài	
690	70	s	Bình Long	
691	70	h	Bù Gia Mập	
692	70	h	Lộc Ninh	
693	70	h	Bù Đốp	
694	70	h	Hớn Quản	
695	70	h	Đồng Phú	
696	70	h	Bù Đăng	
697	70	s	Chơn Thành	
698	70	h	Phú Riềng	
703	72	c	Tây Ninh	
705	72	h	Tân Biên	
706	72	h	Tân Châu	
707	72	h	Dương Minh Châu	
708	72	h	Châu Thành	
709	72	s	Hòa Thành	
710	72	h	Gò Dầu	
711	72	h	Bến Cầu	
712	72	s	Trảng Bàng	
718	74	c	Thủ Dầu Một	
719	74	h	Bàu Bàng	
720	74	h	Dầu Tiếng	
721	74	c	Bến Cát	
722	74	h	Phú Giáo	
723	74	c	Tân Uyên	
724	74	c	Dĩ An	
725	74	c	Thuận An	
726	74	h	Bắc Tân Uyên	
731	75	c	Biên Hòa	
732	75	c	Long Khánh	
734	75	h	Tân Phú	
735	75	h	Vĩnh Cửu	
736	75	h	Định Quán	
737	75	h	Trảng Bom	
738	75	h	Thống Nhất	
739	75	h	Cẩm Mỹ	
740	75	h	Long Thành	
741	75	h	Xuân Lộc	
742	75	h	Nhơn Trạch	
747	77	c	Vũng Tàu	
748	77	c	Bà Rịa	
750	77	h	Châu Đức	
751	77	h	Xuyên Mộc	
753	77	h	Long Đất	
754	77	c	Phú Mỹ	
755	77	h	Côn Đảo	26732
760	79	q	1	
761	79	q	12	
764	79	q	Gò Vấp	
765	79	q	Bình Thạnh	
766	79	q	Tân Bình	
767	79	q	Tân Phú	
768	79	q	Phú Nhuận	
769	79	c	Thủ Đức	
770	79	q	3	
771	79	q	10	
772	79	q	11	
773	79	q	4	
774	79	q	5	
775	79	q	6	
776	79	q	8	
777	79	q	Bình Tân	
778	79	q	7	
783	79	h	Củ Chi	
784	79	h	Hóc Môn	
785	79	h	Bình Chánh	
786	79	h	Nhà Bè	
787	79	h	Cần Giờ	
794	80	c	Tân An	
795	80	s	Kiến Tường	
796	80	h	Tân Hưng	
797	80	h	Vĩnh Hưng	
798	80	h	Mộc Hóa	
799	80	h	Tân Thạnh	
800	80	h	Thạnh Hóa	
801	80	h	Đức Huệ	
802	80	h	Đức Hòa	
803	80	h	Bến Lức	
804	80	h	Thủ Thừa	
805	80	h	Tân Trụ	
806	80	h	Cần Đước	
807	80	h	Cần Giuộc	
808	80	h	Châu Thành	
815	82	c	Mỹ Tho	
816	82	c	Gò Công	
817	82	s	Cai Lậy	
818	82	h	Tân Phước	
819	82	h	Cái Bè	
820	82	h	Cai Lậy	
821	82	h	Châu Thành	
822	82	h	Chợ Gạo	
823	82	h	Gò Công Tây	
824	82	h	Gò Công Đông	
825	82	h	Tân Phú Đông	
829	83	c	Bến Tre	
831	83	h	Châu Thành	
832	83	h	Chợ Lách	
833	83	h	Mỏ Cày Nam	
834	83	h	Giồng Trôm	
835	83	h	Bình Đại	
836	83	h	Ba Tri	
837	83	h	Thạnh Phú	
838	83	h	Mỏ Cày Bắc	
842	84	c	Trà Vinh	
844	84	h	Càng Long	
845	84	h	Cầu Kè	
846	84	h	Tiểu Cần	
847	84	h	Châu Thành	
848	84	h	Cầu Ngang	
849	84	h	Trà Cú	
850	84	h	Duyên Hải	
851	84	s	Duyên Hải	
855	86	c	Vĩnh Long	
857	86	h	Long Hồ	
858	86	h	Mang Thít	
859	86	h	Vũng Liêm	
860	86	h	Tam Bình	
861	86	s	Bình Minh	
862	86	h	Trà Ôn	
863	86	h	Bình Tân	
866	87	c	Cao Lãnh	
867	87	c	Sa Đéc	
868	87	c	Hồng Ngự	
869	87	h	Tân Hồng	
870	87	h	Hồng Ngự	
871	87	h	Tam Nông	
872	87	h	Tháp Mười	
873	87	h	Cao Lãnh	
874	87	h	Thanh Bình	
875	87	h	Lấp Vò	
876	87	h	Lai Vung	
877	87	h	Châu Thành	
883	89	c	Long Xuyên	
884	89	c	Châu Đốc	
886	89	h	An Phú	
887	89	s	Tân Châu	
888	89	h	Phú Tân	
889	89	h	Châu Phú	
890	89	s	Tịnh Biên	
891	89	h	Tri Tôn	
892	89	h	Châu Thành	
893	89	h	Chợ Mới	
894	89	h	Thoại Sơn	
899	91	c	Rạch Giá	
900	91	c	Hà Tiên	
902	91	h	Kiên Lương	
903	91	h	Hòn Đất	
904	91	h	Tân Hiệp	
905	91	h	Châu Thành	
906	91	h	Giồng Riềng	
907	91	h	Gò Quao	
908	91	h	An Biên	
909	91	h	An Minh	
910	91	h	Vĩnh Thuận	
911	91	c	Phú Quốc	
912	91	h	Kiên Hải	
913	91	h	U Minh Thượng	
914	91	h	Giang Thành	
916	92	q	Ninh Kiều	
917	92	q	Ô Môn	
918	92	q	Bình Thủy	
919	92	q	Cái Răng	
923	92	q	Thốt Nốt	
924	92	h	Vĩnh Thạnh	
925	92	h	Cờ Đỏ	
926	92	h	Phong Điền	
927	92	h	Thới Lai	
930	93	c	Vị Thanh	
931	93	c	Ngã Bảy	
932	93	h	Châu Thành A	
933	93	h	Châu Thành	
934	93	h	Phụng Hiệp	
935	93	h	Vị Thủy	
936	93	h	Long Mỹ	
937	93	s	Long Mỹ	
941	94	c	Sóc Trăng	
942	94	h	Châu Thành	
943	94	h	Kế Sách	
944	94	h	Mỹ Tú	
945	94	h	Cù Lao Dung	
946	94	h	Long Phú	
947	94	h	Mỹ Xuyên	
948	94	s	Ngã Năm	
949	94	h	Thạnh Trị	
950	94	s	Vĩnh Châu	
951	94	h	Trần Đề	
954	95	c	Bạc Liêu	
956	95	h	Hồng Dân	
957	95	h	Phước Long	
958	95	h	Vĩnh Lợi	
959	95	s	Giá Rai	
960	95	h	Đông Hải	
961	95	h	Hòa Bình	
964	96	c	Cà Mau	
966	96	h	U Minh	
967	96	h	Thới Bình	
968	96	h	Trần Văn Thời	
969	96	h	Cái Nước	
970	96	h	Đầm Dơi	
971	96	h	Năm Căn	
972	96	h	Phú Tân	
973	96	h	Ngọc Hiển	`;
export const COMMUNES_BEFORE = `00001	001	p	Phúc Xá	00097
00004	001	p	Trúc Bạch	00004
00006	001	p	Vĩnh Phúc	00008
00007	001	p	Cống Vị	00008 00025
00008	001	p	Liễu Giai	00008
00013	001	p	Quán Thánh	00004
00016	001	p	Ngọc Hà	00004 00008
00019	001	p	Điện Biên	00004 00070 00190 00226
00022	001	p	Đội Cấn	00004 00008
00025	001	p	Ngọc Khánh	00008 00025 00199
00028	001	p	Kim Mã	00004 00008 00025
00031	001	p	Giảng Võ	00025
00034	001	p	Thành Công	00025 00190
00037	002	p	Phúc Tân	00097
00040	002	p	Đồng Xuân	00004 00070
00043	002	p	Hàng Mã	00070
00046	002	p	Hàng Buồm	00070
00049	002	p	Hàng Đào	00070
00052	002	p	Hàng Bồ	00070
00055	002	p	Cửa Đông	00004 00070
00058	002	p	Lý Thái Tổ	00070
00061	002	p	Hàng Bạc	00070
00064	002	p	Hàng Gai	00070
00067	002	p	Chương Dương	00097
00070	002	p	Hàng Trống	00070 00082
00073	002	p	Cửa Nam	00004 00070 00082 00226
00076	002	p	Hàng Bông	00070 00082
00079	002	p	Tràng Tiền	00070 00082
00082	002	p	Trần Hưng Đạo	00082
00085	002	p	Phan Chu Trinh	00082
00088	002	p	Hàng Bài	00082
00091	003	p	Phú Thượng	00091 00097 00103
00094	003	p	Nhật Tân	00097 00103
00097	003	p	Tứ Liên	00097 00103
00100	003	p	Quảng An	00097 00103
00103	003	p	Xuân La	00091 00103 00160 00611
00106	003	p	Yên Phụ	00097 00103
00109	003	p	Bưởi	00103
00112	003	p	Thụy Khuê	00004 00103
00115	004	p	Thượng Thanh	00118 00127
00118	004	p	Ngọc Thụy	00097 00118
00121	004	p	Giang Biên	00127 00136
00124	004	p	Đức Giang	00118 00127
00127	004	p	Việt Hưng	00127 00136
00130	004	p	Gia Thụy	00118 00127 00145
00133	004	p	Ngọc Lâm	00118
00136	004	p	Phúc Lợi	00127 00136
00139	004	p	Bồ Đề	00097 00118 00145
00145	004	p	Long Biên	00118 00145
00148	004	p	Thạch Bàn	00136 00145 00565 00577
00151	004	p	Phúc Đồng	00118 00127 00136 00145
00154	004	p	Cự Khối	00145 00577
00157	005	p	Nghĩa Đô	00008 00103 00160
00160	005	p	Nghĩa Tân	00160
00163	005	p	Mai Dịch	00160 00592 00619
00166	005	p	Dịch Vọng	00160 00166
00167	005	p	Dịch Vọng Hậu	00160 00166
00169	005	p	Quan Hoa	00160 00166
00172	005	p	Yên Hòa	00166 00175
00175	005	p	Trung Hòa	00175 00367 00637
00178	006	p	Cát Linh	00025 00190
00181	006	p	Văn Miếu - Quốc Tử Giám	00190 00226
00187	006	p	Láng Thượng	00199
00190	006	p	Ô Chợ Dừa	00190 00235
00193	006	p	Văn Chương	00226
00196	006	p	Hàng Bột	00190 00226
00199	006	p	Láng Hạ	00025 00199 00235
00202	006	p	Khâm Thiên	00226
00205	006	p	Thổ Quan	00226
00208	006	p	Nam Đồng	00226 00229 00235
00214	006	p	Quang Trung	00229 00235
00217	006	p	Trung Liệt	00190 00229 00235
00226	006	p	Phương Liên - Trung Tự	00226 00229
00229	006	p	Kim Liên	00229
00232	006	p	Phương Mai	00229 00292
00235	006	p	Thịnh Quang	00235
00238	006	p	Khương Thượng	00229
00241	007	p	Nguyễn Du	00082 00226 00256
00244	007	p	Bạch Đằng	00097 00256
00247	007	p	Phạm Đình Hổ	00082 00256
00256	007	p	Lê Đại Hành	00226 00256 00292
00259	007	p	Đồng Nhân	00256
00262	007	p	Phố Huế	00256
00268	007	p	Thanh Lương	00097 00283 00328
00271	007	p	Thanh Nhàn	00256 00292
00277	007	p	Bách Khoa	00292
00280	007	p	Đồng Tâm	00292 00322
00283	007	p	Vĩnh Tuy	00283 00301
00289	007	p	Quỳnh Mai	00292
00292	007	p	Bạch Mai	00292
00295	007	p	Minh Khai	00292 00322
00298	007	p	Trương Định	00292 00322
00301	008	p	Thanh Trì	00301 00328
00304	008	p	Vĩnh Hưng	00283 00301 00322 00331
00307	008	p	Định Công	00316 00352
00310	008	p	Mai Động	00283 00322
00313	008	p	Tương Mai	00322 00331
00316	008	p	Đại Kim	00316 00337 00364 00643
00319	008	p	Tân Mai	00322 00331
00322	008	p	Hoàng Văn Thụ	00322 00331
00325	008	p	Giáp Bát	00316 00322 00331
00328	008	p	Lĩnh Nam	00301 00328 00331
00331	008	p	Thịnh Liệt	00316 00331 00340 00352
00334	008	p	Trần Phú	00328 00331 00340
00337	008	p	Hoàng Liệt	00316 00331 00337 00340
00340	008	p	Yên Sở	00328 00331 00340 00640
00343	009	p	Nhân Chính	00175 00367 00637
00346	009	p	Thượng Đình	00364 00367
00349	009	p	Khương Trung	00352 00364
00352	009	p	Khương Mai	00352
00355	009	p	Thanh Xuân Trung	00364 00367
00358	009	p	Phương Liệt	00322 00352
00364	009	p	Khương Đình	00352 00364
00367	009	p	Thanh Xuân Bắc	00367 00643
00373	009	p	Hạ Đình	00364 00643
00376	016	b	Sóc Sơn	00376
00379	016	x	Bắc Sơn	00385
00382	016	x	Minh Trí	00382
00385	016	x	Hồng Kỳ	00385
00388	016	x	Nam Sơn	00385
00391	016	x	Trung Giã	00385
00394	016	x	Tân Hưng	00430
00397	016	x	Minh Phú	00382
00400	016	x	Phù Linh	00376
00403	016	x	Bắc Phú	00430
00406	016	x	Tân Minh	00376
00409	016	x	Quang Tiến	00376 00433
00412	016	x	Hiền Ninh	00433
00415	016	x	Tân Dân	00382
00418	016	x	Tiên Dược	00376
00421	016	x	Việt Long	00430
00424	016	x	Xuân Giang	00430
00427	016	x	Mai Đình	00376 00433
00430	016	x	Đức Hòa	00430
00433	016	x	Thanh Xuân	00433
00436	016	x	Đông Xuân	00376
00439	016	x	Kim Lũ	00430
00442	016	x	Phú Cường	00433
00445	016	x	Phú Minh	00376 00433
00448	016	x	Phù Lỗ	00376
00451	016	x	Xuân Thu	00430
00454	017	b	Đông Anh	00454 00466 00475
00457	017	x	Xuân Nộn	00466 00475
00460	017	x	Thụy Lâm	00475
00463	017	x	Bắc Hồng	00466
00466	017	x	Nguyên Khê	00466 00475
00469	017	x	Nam Hồng	00466
00472	017	x	Tiên Dương	00454 00466
00475	017	x	Vân Hà	00475
00478	017	x	Uy Nỗ	00454 00475
00481	017	x	Vân Nội	00466
00484	017	x	Liên Hà	00454 00475
00487	017	x	Việt Hùng	00454 00475
00490	017	x	Kim Nỗ	00493 00508
00493	017	x	Kim Chung	00493 00508
00496	017	x	Dục Tú	00454 00475
00499	017	x	Đại Mạch	00493 09022
00502	017	x	Vĩnh Ngọc	00454 00466 00508
00505	017	x	Cổ Loa	00454
00508	017	x	Hải Bối	00493 00508
00511	017	x	Xuân Canh	00454 00508
00514	017	x	Võng La	00493
00517	017	x	Tàm Xá	00454 00508
00520	017	x	Mai Lâm	00454
00523	017	x	Đông Hội	00454
00526	018	b	Yên Viên	00541
00529	018	x	Yên Thường	00541
00532	018	x	Yên Viên	00541
00535	018	x	Ninh Hiệp	00541
00541	018	x	Thiên Đức	00541
00544	018	x	Phù Đổng	00541
00550	018	x	Lệ Chi	00562
00553	018	x	Cổ Bi	00136 00541 00565
00556	018	x	Đặng Xá	00541 00562
00562	018	x	Phú Sơn	00562 00565
00565	018	b	Trâu Quỳ	00565 00577
00568	018	x	Dương Quang	00562
00571	018	x	Dương Xá	00565
00577	018	x	Đa Tốn	00565 00577
00580	018	x	Kiêu Kỵ	00565
00583	018	x	Bát Tràng	00145 00565 00577
00589	018	x	Kim Đức	00577
00592	019	p	Cầu Diễn	00592
00595	021	p	Thượng Cát	00598
00598	021	p	Liên Mạc	00598
00601	021	p	Đông Ngạc	00091 00602
00602	021	p	Đức Thắng	00602
00604	021	p	Thụy Phương	00598 00602
00607	021	p	Tây Tựu	00598 00613 09817 09832
00610	021	p	Xuân Đỉnh	00091 00602 00611
00611	021	p	Xuân Tảo	00091 00160 00611
00613	021	p	Minh Khai	00598 00602 00613 00622
00616	021	p	Cổ Nhuế 1	00160 00611 00619
00617	021	p	Cổ Nhuế 2	00598 00602
00619	021	p	Phú Diễn	00619
00620	021	p	Phúc Diễn	00619 00622
00622	019	p	Xuân Phương	00622
00623	019	p	Phương Canh	00622
00625	019	p	Mỹ Đình 1	00166 00592
00626	019	p	Mỹ Đình 2	00166 00592
00628	019	p	Tây Mỗ	00622 00634
00631	019	p	Mễ Trì	00175 00592 00637
00632	019	p	Phú Đô	00592 00637
00634	019	p	Đại Mỗ	00622 00634 00637 09556 09886
00637	019	p	Trung Văn	00367 00637
00640	020	b	Văn Điển	00337 00640 00664
00643	020	x	Tân Triều	00316 00364 00643 09556
00646	020	x	Thanh Liệt	00316 00337 00643
00649	020	x	Tả Thanh Oai	00643 00664
00652	020	x	Hữu Hòa	00664 09568
00655	020	x	Tam Hiệp	00337 00664
00658	020	x	Tứ Hiệp	00340 00640
00661	020	x	Yên Mỹ	00640 00685
00664	020	x	Vĩnh Quỳnh	00640 00664
00667	020	x	Ngũ Hiệp	00640 00685
00670	020	x	Duyên Hà	00640 00685
00673	020	x	Ngọc Hồi	00679
00676	020	x	Vạn Phúc	00685
00679	020	x	Đại áng	00679 10183
00682	020	x	Liên Ninh	00679 00685
00685	020	x	Đông Mỹ	00685 10210
00688	024	p	Quang Trung	00691 00694
00691	024	p	Trần Phú	00691
00692	024	p	Ngọc Hà	00691
00694	024	p	Nguyễn Trãi	00694
00697	024	p	Minh Khai	00691
00700	024	x	Ngọc Đường	00700
00703	030	x	Kim Thạch	00706
00706	030	x	Phú Linh	00706
00709	030	x	Kim Linh	00706
00712	026	b	Phố Bảng	00745
00715	026	x	Lũng Cú	00715
00718	026	x	Má Lé	00715
00721	026	b	Đồng Văn	00721
00724	026	x	Lũng Táo	00715
00727	026	x	Phố Là	00745
00730	026	x	Thài Phìn Tủng	00721
00733	026	x	Sủng Là	00733
00736	026	x	Sà Phìn	00733
00739	026	x	Tả Phìn	00721
00742	026	x	Tả Lủng	00721
00745	026	x	Phố Cáo	00745
00748	026	x	Sính Lủng	00733
00751	026	x	Sảng Tủng	00733
00754	026	x	Lũng Thầu	00745
00757	026	x	Hố Quáng Phìn	00763
00760	026	x	Vần Chải	00820
00763	026	x	Lũng Phìn	00763
00766	026	x	Sủng Trái	00763
00769	027	b	Mèo Vạc	00769
00772	027	x	Thượng Phùng	00778
00775	027	x	Pải Lủng	00721
00778	027	x	Xín Cái	00778
00781	027	x	Pả Vi	00769
00784	027	x	Giàng Chu Phìn	00769
00787	027	x	Sủng Trà	00787
00790	027	x	Sủng Máng	00787
00793	027	x	Sơn Vĩ	00778
00796	027	x	Tả Lủng	00769
00799	027	x	Cán Chu Phìn	00802
00802	027	x	Lũng Pù	00802
00805	027	x	Lũng Chinh	00787
00808	027	x	Tát Ngà	00808
00811	027	x	Nậm Ban	00808
00814	027	x	Khâu Vai	00802
00815	027	x	Niêm Tòng	00817
00817	027	x	Niêm Sơn	00817
00820	028	b	Yên Minh	00820
00823	028	x	Thắng Mố	00829
00826	028	x	Phú Lũng	00832
00829	028	x	Sủng Cháng	00829
00832	028	x	Bạch Đích	00832
00835	028	x	Na Khê	00832
00838	028	x	Sủng Thài	00829
00841	028	x	Hữu Vinh	00820
00844	028	x	Lao Và Chải	00820
00847	028	x	Mậu Duệ	00847
00850	028	x	Đông Minh	00820
00853	028	x	Mậu Long	00847
00856	028	x	Ngam La	00847
00859	028	x	Ngọc Long	00859
00862	028	x	Đường Thượng	00865
00865	028	x	Lũng Hồ	00865
00868	028	x	Du Tiến	00871
00871	028	x	Du Già	00871
00874	029	b	Tam Sơn	00874
00877	029	x	Bát Đại Sơn	00883
00880	029	x	Nghĩa Thuận	00889
00883	029	x	Cán Tỷ	00883
00886	029	x	Cao Mã Pờ	00892
00889	029	x	Thanh Vân	00889
00892	029	x	Tùng Vài	00892
00895	029	x	Đông Hà	00901
00898	029	x	Quản Bạ	00874
00901	029	x	Lùng Tám	00901
00904	029	x	Quyết Tiến	00874
00907	029	x	Tả Ván	00892
00910	029	x	Thái An	00901
00913	030	b	Vị Xuyên	00913
00916	030	b	Nông trường Việt Lâm	00913
00919	030	x	Minh Tân	00919
00922	030	x	Thuận Hòa	00922
00925	030	x	Tùng Bá	00925
00928	030	x	Thanh Thủy	00928
00931	030	x	Thanh Đức	00937
00934	030	x	Phong Quang	00691
00937	030	x	Xín Chải	00937
00940	030	x	Phương Tiến	00928
00943	030	x	Lao Chải	00937
00946	024	x	Phương Độ	00694
00949	024	x	Phương Thiện	00694
00952	030	x	Cao Bồ	00952
00955	030	x	Đạo Đức	00913
00958	030	x	Thượng Sơn	00958
00961	030	x	Linh Hồ	00970
00964	030	x	Quảng Ngần	00967
00967	030	x	Việt Lâm	00913 00967
00970	030	x	Ngọc Linh	00970
00973	030	x	Ngọc Minh	00976
00976	030	x	Bạch Ngọc	00976
00979	030	x	Trung Thành	00970
00982	031	x	Minh Sơn	00982
00985	031	x	Giáp Trung	00985
00988	031	x	Yên Định	00700 00994
00991	031	b	Yên Phú	00991
00994	031	x	Minh Ngọc	00994
00997	031	x	Yên Phong	00991
01000	031	x	Lạc Nông	00991
01003	031	x	Phú Nam	01012
01006	031	x	Yên Cường	01006
01009	031	x	Thượng Tân	00994
01012	031	x	Đường Âm	01012
01015	031	x	Đường Hồng	01012
01018	031	x	Phiêng Luông	01006
01021	032	b	Vinh Quang	01021
01024	032	x	Bản Máy	01024
01027	032	x	Thàng Tín	01033
01030	032	x	Thèn Chu Phìn	01033
01033	032	x	Pố Lồ	01033
01036	032	x	Bản Phùng	01024
01039	032	x	Túng Sán	01051
01042	032	x	Chiến Phố	01024
01045	032	x	Đản Ván	01021
01048	032	x	Tụ Nhân	01021
01051	032	x	Tân Tiến	01051
01054	032	x	Nàng Đôn	01057
01057	032	x	Pờ Ly Ngài	01057
01060	032	x	Sán Sả Hồ	01057
01063	032	x	Bản Luốc	01021
01066	032	x	Ngàm Đăng Vài	01021
01069	032	x	Bản Nhùng	01051
01072	032	x	Tả Sử Choóng	01075
01075	032	x	Nậm Dịch	01075
01081	032	x	Hồ Thầu	01084
01084	032	x	Nam Sơn	01084
01087	032	x	Nậm Ty	01075
01090	032	x	Thông Nguyên	01090
01093	032	x	Nậm Khòa	01084
01096	033	b	Cốc Pài	01096
01099	033	x	Nàn Xỉn	01108
01102	033	x	Bản Díu	01108
01105	033	x	Chí Cà	01108
01108	033	x	Xín Mần	01108
01114	033	x	Thèn Phàng	01108
01117	033	x	Trung Thịnh	01117
01120	033	x	Pà Vầy Sủ	01096
01123	033	x	Cốc Rế	01117
01126	033	x	Thu Tà	01117
01129	033	x	Nàn Ma	01096
01132	033	x	Tả Nhìu	01141
01135	033	x	Bản Ngò	01096
01138	033	x	Chế Là	01141
01141	033	x	Nấm Dẩn	01141
01144	033	x	Quảng Nguyên	01144
01147	033	x	Nà Chì	01147
01150	033	x	Khuôn Lùng	01147
01153	034	b	Việt Quang	01153
01156	034	b	Vĩnh Tuy	01156
01159	034	x	Tân Lập	01171
01162	034	x	Tân Thành	01171
01165	034	x	Đồng Tiến	01165
01168	034	x	Đồng Tâm	01165
01171	034	x	Tân Quang	01171
01174	034	x	Thượng Bình	01165
01177	034	x	Hữu Sản	01192
01180	034	x	Kim Ngọc	01180
01183	034	x	Việt Vinh	01153
01186	034	x	Bằng Hành	01180
01189	034	x	Quang Minh	01153
01192	034	x	Liên Hiệp	01192
01195	034	x	Vô Điếm	01180
01198	034	x	Việt Hồng	01201
01201	034	x	Hùng An	01201
01204	034	x	Đức Xuân	01192
01207	034	x	Tiên Kiều	01201
01210	034	x	Vĩnh Hảo	01156
01213	034	x	Vĩnh Phúc	01216
01216	034	x	Đồng Yên	01216
01219	034	x	Đông Thành	01156
01222	035	x	Xuân Minh	01090
01225	035	x	Tiên Nguyên	01225
01228	035	x	Tân Nam	01237
01231	035	x	Bản Rịa	01234
01234	035	x	Yên Thành	01234
01237	035	b	Yên Bình	01237
01240	035	x	Tân Trịnh	01243
01243	035	x	Tân Bắc	01243
01246	035	x	Bằng Lang	01246
01249	035	x	Yên Hà	01246
01252	035	x	Hương Sơn	01261
01255	035	x	Xuân Giang	01255
01258	035	x	Nà Khương	01255
01261	035	x	Tiên Yên	01261
01264	035	x	Vĩ Thượng	01261
01267	040	p	Sông Hiến	01273
01270	040	p	Sông Bằng	01279
01273	040	p	Hợp Giang	01273
01276	040	p	Tân Giang	01288
01279	040	p	Ngọc Xuân	01279
01282	040	p	Đề Thám	01273
01285	040	p	Hòa Chung	01288
01288	040	p	Duyệt Trung	01288
01290	042	b	Pác Miầu	01290
01291	042	x	Đức Hạnh	01324
01294	042	x	Lý Bôn	01294
01296	042	x	Nam Cao	01297
01297	042	x	Nam Quang	01297
01300	042	x	Vĩnh Quang	01294
01303	042	x	Quảng Lâm	01304
01304	042	x	Thạch Lâm	01304
01309	042	x	Vĩnh Phong	01290
01312	042	x	Mông Ân	01290
01315	042	x	Thái Học	01318
01316	042	x	Thái Sơn	01318
01318	042	x	Yên Thổ	01318
01321	043	b	Bảo Lạc	01321
01324	043	x	Cốc Pàng	01324
01327	043	x	Thượng Hà	01327
01330	043	x	Cô Ba	01327
01333	043	x	Bảo Toàn	01321
01336	043	x	Khánh Xuân	01336
01339	043	x	Xuân Trường	01339
01342	043	x	Hồng Trị	01321
01343	043	x	Kim Cúc	01351
01345	043	x	Phan Thanh	01336
01348	043	x	Hồng An	01339
01351	043	x	Hưng Đạo	01351
01352	043	x	Hưng Thịnh	01351
01354	043	x	Huy Giáp	01354
01357	043	x	Đình Phùng	01354
01359	043	x	Sơn Lập	01360
01360	043	x	Sơn Lộ	01360
01363	045	b	Thông Nông	01363
01366	045	x	Cần Yên	01366
01367	045	x	Cần Nông	01366
01372	045	x	Lương Thông	01366
01375	045	x	Đa Thông	01363
01378	045	x	Ngọc Động	01387
01381	045	x	Yên Sơn	01387
01384	045	x	Lương Can	01363
01387	045	x	Thanh Long	01387
01392	045	b	Xuân Hòa	01392
01393	045	x	Lũng Nặm	01393
01399	045	x	Trường Hà	01392
01402	045	x	Cải Viên	01414
01411	045	x	Nội Thôn	01414
01414	045	x	Tổng Cọt	01414
01417	045	x	Sóc Hà	01392
01420	045	x	Thượng Thôn	01393
01429	045	x	Hồng Sỹ	01438
01432	045	x	Quý Quân	01392
01435	045	x	Mã Ba	01438
01438	045	x	Ngọc Đào	01438
01447	047	b	Trà Lĩnh	01447
01453	047	x	Tri Phương	01465
01456	047	x	Quang Hán	01456
01462	047	x	Xuân Nội	01465
01465	047	x	Quang Trung	01465
01468	047	x	Quang Vinh	01456
01471	047	x	Cao Chương	01447
01474	049	x	Quốc Toản	01447
01477	047	b	Trùng Khánh	01477
01480	047	x	Ngọc Khê	01489
01481	047	x	Ngọc Côn	01489
01483	047	x	Phong Nặm	01489
01489	047	x	Đình Phong	01489
01495	047	x	Đàm Thủy	01501
01498	047	x	Khâm Thành	01477
01501	047	x	Chí Viễn	01501
01504	047	x	Lăng Hiếu	01477
01507	047	x	Phong Châu	01501
01516	047	x	Trung Phúc	01525
01519	047	x	Cao Thăng	01525
01522	047	x	Đức Hồng	01477
01525	047	x	Đoài Dương	01525
01534	048	x	Minh Long	01537
01537	048	x	Lý Quốc	01537
01540	048	x	Thắng Lợi	01552
01543	048	x	Đồng Loan	01537
01546	048	x	Đức Quang	01552
01549	048	x	Kim Loan	01561
01552	048	x	Quang Long	01552
01555	048	x	An Lạc	01561
01558	048	b	Thanh Nhật	01558
01561	048	x	Vinh Quý	01561
01564	048	x	Thống Nhất	01558
01567	048	x	Cô Ngân	01561
01573	048	x	Thị Hoa	01558
01576	049	b	Quảng Uyên	01576
01579	049	x	Phi Hải	01576
01582	049	x	Quảng Hưng	01594
01594	049	x	Độc Lập	01594
01597	049	x	Cai Bộ	01594
01603	049	x	Phúc Sen	01576
01606	049	x	Chí Thảo	01576
01609	049	x	Tự Do	01618
01615	049	x	Hồng Quang	01636
01618	049	x	Ngọc Động	01618
01624	049	x	Hạnh Phúc	01618
01627	049	b	Tà Lùng	01648
01630	049	x	Bế Văn Đàn	01636
01636	049	x	Cách Linh	01636
01639	049	x	Đại Sơn	01648
01645	049	x	Tiên Thành	01807
01648	049	b	Hòa Thuận	01648
01651	049	x	Mỹ Hưng	01648
01654	051	b	Nước Hai	01654
01657	051	x	Dân Chủ	01660
01660	051	x	Nam Tuấn	01660
01666	051	x	Đại Tiến	01654
01669	051	x	Đức Long	01660
01672	051	x	Ngũ Lão	01699
01675	051	x	Trương Lương	01747
01687	051	x	Hồng Việt	01654
01693	040	x	Vĩnh Quang	01279
01696	051	x	Hoàng Tung	01273
01699	051	x	Nguyễn Huệ	01699
01702	051	x	Quang Trung	01699
01705	040	x	Hưng Đạo	01273
01708	051	x	Bạch Đằng	01708
01711	051	x	Bình Dương	01708
01714	051	x	Lê Chung	01288
01720	040	x	Chu Trinh	01288
01723	051	x	Hồng Nam	01792
01726	052	b	Nguyên Bình	01726
01729	052	b	Tĩnh Túc	01729
01732	052	x	Yên Lạc	01738
01735	052	x	Triệu Nguyên	01729
01738	052	x	Ca Thành	01738
01744	052	x	Vũ Nông	01729
01747	052	x	Minh Tâm	01747
01750	052	x	Thể Dục	01726
01756	052	x	Mai Long	01768
01762	052	x	Vũ Minh	01726
01765	052	x	Hoa Thám	01774
01768	052	x	Phan Thanh	01768
01771	052	x	Quang Thành	01777
01774	052	x	Tam Kim	01774
01777	052	x	Thành Công	01777
01780	052	x	Thịnh Vượng	01708
01783	052	x	Hưng Đạo	01774
01786	053	b	Đông Khê	01786
01789	053	x	Canh Tân	01789
01792	053	x	Kim Đồng	01792
01795	053	x	Minh Khai	01795
01801	053	x	Đức Thông	01789
01804	053	x	Thái Cường	01792
01807	053	x	Vân Trình	01807
01810	053	x	Thụy Hùng	01822
01813	053	x	Quang Trọng	01795
01816	053	x	Trọng Con	01786
01819	053	x	Lê Lai	01807
01822	053	x	Đức Long	01822
01828	053	x	Lê Lợi	01822
01831	053	x	Đức Xuân	01786
01834	058	p	Nguyễn Thị Minh Khai	01840
01837	058	p	Sông Cầu	01843
01840	058	p	Đức Xuân	01840
01843	058	p	Phùng Chí Kiên	01843
01846	058	p	Huyền Tụng	01840
01849	058	x	Dương Quang	01849
01852	058	x	Nông Thượng	01843
01855	058	p	Xuất Hóa	01843
01858	060	x	Bằng Thành	01864
01861	060	x	Nhạn Môn	01864
01864	060	x	Bộc Bố	01864
01867	060	x	Công Bằng	01879
01870	060	x	Giáo Hiệu	01864
01873	060	x	Xuân La	01882
01876	060	x	An Thắng	01882
01879	060	x	Cổ Linh	01879
01882	060	x	Nghiên Loan	01882
01885	060	x	Cao Tân	01879
01888	061	b	Chợ Rã	01912
01891	061	x	Bành Trạch	01894
01894	061	x	Phúc Lộc	01894
01897	061	x	Hà Hiệu	01894
01900	061	x	Cao Thượng	01906
01906	061	x	Khang Ninh	01906
01909	061	x	Nam Mẫu	01906
01912	061	x	Thượng Giáo	01912
01915	061	x	Địa Linh	01912
01918	061	x	Yến Dương	01921
01921	061	x	Chu Hương	01921
01924	061	x	Quảng Khê	01933
01927	061	x	Mỹ Phương	01921
01930	061	x	Hoàng Trĩ	01933
01933	061	x	Đồng Phúc	01933
01936	062	b	Nà Phặc	01936
01939	062	x	Thượng Ân	01942
01942	062	x	Bằng Vân	01942
01945	062	x	Cốc Đán	01954
01948	062	x	Trung Hòa	01936
01951	062	x	Đức Vân	01954
01954	062	b	Vân Tùng	01954
01957	062	x	Thượng Quan	01957
01960	062	x	Hiệp Lực	01960
01963	062	x	Thuần Mang	01960
01969	063	b	Phủ Thông	01969
01975	063	x	Vi Hương	01969
01978	063	x	Sỹ Bình	01981
01981	063	x	Vũ Muộn	01981
01984	063	x	Đôn Phong	01849
01990	063	x	Lục Bình	01969
01993	063	x	Tân Tú	01969
01999	063	x	Nguyên Phúc	02008
02002	063	x	Cao Sơn	01981
02005	063	x	Quân Hà	02008
02008	063	x	Cẩm Giàng	02008
02011	063	x	Mỹ Thanh	02008
02014	063	x	Dương Phong	02014
02017	063	x	Quang Thuận	02014
02020	064	b	Bằng Lũng	02020
02023	064	x	Xuân Lạc	02026
02026	064	x	Nam Cường	02026
02029	064	x	Đồng Lạc	02026
02032	064	x	Tân Lập	02038
02035	064	x	Bản Thi	02044
02038	064	x	Quảng Bạch	02038
02041	064	x	Bằng Phúc	01933
02044	064	x	Yên Thịnh	02044
02047	064	x	Yên Thượng	02044
02050	064	x	Phương Viên	02020
02053	064	x	Ngọc Phái	02020
02059	064	x	Đồng Thắng	02014
02062	064	x	Lương Bằng	02071
02065	064	x	Bằng Lãng	02020
02068	064	x	Đại Sảo	02083
02071	064	x	Nghĩa Tá	02071
02077	064	x	Yên Mỹ	02083
02080	064	x	Bình Trung	02071
02083	064	x	Yên Phong	02083
02086	065	b	Đồng Tâm	02086
02089	065	x	Tân Sơn	02104
02092	065	x	Thanh Vận	02101
02095	065	x	Mai Lạp	02101
02098	065	x	Hòa Mục	02104
02101	065	x	Thanh Mai	02101
02104	065	x	Cao Kỳ	02104
02107	065	x	Nông Hạ	02107
02110	065	x	Yên Cư	02116
02113	065	x	Thanh Thịnh	02107
02116	065	x	Yên Hân	02116
02122	065	x	Như Cố	02086
02125	065	x	Bình Văn	02116
02131	065	x	Quảng Chu	02086
02137	066	x	Văn Vũ	02152
02140	066	x	Văn Lang	02143
02143	066	x	Lương Thượng	02143
02146	066	x	Kim Hỷ	02143
02152	066	x	Cường Lợi	02152
02155	066	b	Yến Lạc	02155
02158	066	x	Kim Lư	02155
02161	066	x	Sơn Thành	02155
02170	066	x	Văn Minh	02176
02173	066	x	Côn Minh	02185
02176	066	x	Cư Lễ	02176
02179	066	x	Trần Phú	02176
02185	066	x	Quang Phong	02185
02188	066	x	Dương Sơn	02185
02191	066	x	Xuân Dương	02191
02194	066	x	Đổng Xá	02191
02197	066	x	Liêm Thủy	02191
02200	070	p	Phan Thiết	02215
02203	070	p	Minh Xuân	02215
02206	070	p	Tân Quang	02215
02209	070	x	Tràng Đà	02212
02212	070	p	Nông Tiến	02212
02215	070	p	Ỷ La	02215
02216	070	p	Tân Hà	02215
02218	070	p	Hưng Thành	02512
02221	072	b	Na Hang	02221
02227	072	x	Sinh Long	02245
02230	072	x	Thượng Giáp	02239
02233	071	x	Phúc Yên	02266
02239	072	x	Thượng Nông	02239
02242	071	x	Xuân Lập	02266
02245	072	x	Côn Lôn	02245
02248	072	x	Yên Hoa	02248
02251	071	x	Khuôn Hà	02269
02254	072	x	Hồng Thái	02260
02260	072	x	Đà Vị	02260
02263	072	x	Khâu Tinh	02248
02266	071	b	Lăng Can	02266
02269	071	x	Thượng Lâm	02269
02275	072	x	Sơn Phú	02260
02281	072	x	Năng Khả	02221
02284	072	x	Thanh Tương	02221
02287	073	b	Vĩnh Lộc	02287
02290	071	x	Bình An	02296
02293	071	x	Hồng Quang	02302
02296	071	x	Thổ Bình	02296
02299	071	x	Phúc Sơn	02302
02302	071	x	Minh Quang	02302
02305	073	x	Trung Hà	02305
02308	073	x	Tân Mỹ	02308
02311	073	x	Hà Lang	02320
02314	073	x	Hùng Mỹ	02308
02317	073	x	Yên Lập	02317
02320	073	x	Tân An	02320
02323	073	x	Bình Phú	02317
02326	073	x	Xuân Quang	02287
02329	073	x	Ngọc Hội	02287
02332	073	x	Phú Bình	02332
02335	073	x	Hòa Phú	02365
02338	073	x	Phúc Thịnh	02287
02341	073	x	Kiên Đài	02332
02344	073	x	Tân Thịnh	02353
02347	073	x	Trung Hòa	02287
02350	073	x	Kim Bình	02350
02353	073	x	Hòa An	02353
02356	073	x	Vinh Quang	02350
02359	073	x	Tri Phú	02359
02362	073	x	Nhân Lý	02353
02365	073	x	Yên Nguyên	02365
02368	073	x	Linh Phú	02359
02371	073	x	Bình Nhân	02350
02374	074	b	Tân Yên	02374
02377	074	x	Yên Thuận	02380
02380	074	x	Bạch Xa	02380
02383	074	x	Minh Khương	02380
02386	074	x	Yên Lâm	02398
02389	074	x	Minh Dân	02392
02392	074	x	Phù Lưu	02392
02395	074	x	Minh Hương	02404
02398	074	x	Yên Phú	02398
02401	074	x	Tân Thành	02374
02404	074	x	Bình Xa	02404
02407	074	x	Thái Sơn	02407
02410	074	x	Nhân Mục	02374
02413	074	x	Thành Long	02407
02416	074	x	Bằng Cốc	02374
02419	074	x	Thái Hòa	02419
02422	074	x	Đức Ninh	02419
02425	074	x	Hùng Đức	02425
02431	075	x	Quý Quân	02434
02434	075	x	Lực Hành	02434
02437	075	x	Kiến Thiết	02437
02440	075	x	Trung Minh	02455
02443	075	x	Chiêu Yên	02434
02446	075	x	Trung Trực	02449
02449	075	x	Xuân Vân	02449
02452	075	x	Phúc Ninh	02449
02455	075	x	Hùng Lợi	02455
02458	075	x	Trung Sơn	02458
02461	075	x	Tân Tiến	02470
02464	075	x	Tứ Quận	02473
02467	075	x	Đạo Viện	02458
02470	075	x	Tân Long	02470
02473	075	b	Yên Sơn	02473
02476	075	x	Kim Quan	02545
02479	075	x	Lang Quán	02473
02482	075	x	Phú Thịnh	02494
02485	075	x	Công Đa	02458
02488	075	x	Trung Môn	02215
02491	075	x	Chân Sơn	02473
02494	075	x	Thái Bình	02212 02494
02497	070	x	Kim Phú	02215 02509
02500	075	x	Tiến Bộ	02494
02503	070	x	An Khang	02512
02506	075	x	Mỹ Bằng	02509
02509	070	p	Mỹ Lâm	02509
02512	070	p	An Tường	02512
02515	070	x	Lưỡng Vượng	02512
02518	075	x	Hoàng Khai	02512
02521	070	x	Thái Long	02524
02524	070	p	Đội Cấn	02524
02527	075	x	Nhữ Hán	02530
02530	075	x	Nhữ Khê	02530
02533	075	x	Đội Bình	02530
02536	076	b	Sơn Dương	02536
02539	076	x	Trung Yên	02545
02542	076	x	Minh Thanh	02554
02545	076	x	Tân Trào	02545
02548	076	x	Vĩnh Lợi	02548
02551	076	x	Thượng Ấm	02548
02554	076	x	Bình Yên	02554
02557	076	x	Lương Thiện	02554
02560	076	x	Tú Thịnh	02536
02563	076	x	Cấp Tiến	02548
02566	076	x	Hợp Thành	02536
02569	076	x	Phúc Ứng	02536
02572	076	x	Đông Thọ	02572
02575	076	x	Kháng Nhật	02578
02578	076	x	Hợp Hòa	02578
02584	076	x	Quyết Thắng	02572
02587	076	x	Đồng Quý	02572
02590	076	x	Tân Thanh	02578
02596	076	x	Văn Phú	02608
02599	076	x	Chi Thiết	02608
02602	076	x	Đông Lợi	02623
02605	076	x	Thiện Kế	02620
02608	076	x	Hồng Sơn	02608
02611	076	x	Phú Lương	02611
02614	076	x	Ninh Lai	02620
02617	076	x	Đại Phú	02611
02620	076	x	Sơn Nam	02620
02623	076	x	Hào Phú	02623
02626	076	x	Tam Đa	02611
02632	076	x	Trường Sinh	02623
02635	080	p	Duyên Hải	02647
02641	080	p	Lào Cai	02647
02644	080	p	Cốc Lếu	02647
02647	080	p	Kim Tân	02647
02650	080	p	Bắc Lệnh	02671
02653	080	p	Pom Hán	02671
02656	080	p	Xuân Tăng	02671
02658	080	p	Bình Minh	02671
02659	080	x	Thống Nhất	02923
02662	080	x	Đồng Tuyển	02746
02665	080	x	Vạn Hòa	02647
02668	080	p	Bắc Cường	02671
02671	080	p	Nam Cường	02671
02674	080	x	Cam Đường	02671
02677	080	x	Tả Phời	02680
02680	080	x	Hợp Thành	02680
02683	082	b	Bát Xát	02683
02686	082	x	A Mú Sung	02686
02689	082	x	Nậm Chạc	02686
02692	082	x	A Lù	02701
02695	082	x	Trịnh Tường	02695
02701	082	x	Y Tý	02701
02704	082	x	Cốc Mỳ	02695
02707	082	x	Dền Sáng	02707
02710	082	x	Bản Vược	02683
02713	082	x	Sàng Ma Sáo	02707
02716	082	x	Bản Qua	02683
02719	082	x	Mường Vi	02725
02722	082	x	Dền Thàng	02707
02725	082	x	Bản Xèo	02725
02728	082	x	Mường Hum	02728
02731	082	x	Trung Lèng Hồ	02728
02734	082	x	Quang Kim	02683
02737	082	x	Pa Cheo	02725
02740	082	x	Nậm Pung	02728
02743	082	x	Phìn Ngan	02683
02746	080	x	Cốc San	02746
02749	082	x	Tòng Sành	02746
02752	083	x	Pha Long	02752
02755	083	x	Tả Ngài Chồ	02752
02758	083	x	Tung Chung Phố	02761
02761	083	b	Mường Khương	02761
02764	083	x	Dìn Chin	02752
02767	083	x	Tả Gia Khâu	02752
02770	083	x	Nậm Chảy	02761
02773	083	x	Nấm Lư	02761
02776	083	x	Lùng Khấu Nhin	02782
02779	083	x	Thanh Bình	02761
02782	083	x	Cao Sơn	02782
02785	083	x	Lùng Vai	02788
02788	083	x	Bản Lầu	02788
02791	083	x	La Pan Tẩn	02782
02794	083	x	Tả Thàng	02782
02797	083	x	Bản Sen	02788
02800	084	x	Nàn Sán	02809
02803	084	x	Thào Chư Phìn	02824
02806	084	x	Bản Mế	02824
02809	084	b	Si Ma Cai	02809
02812	084	x	Sán Chải	02809
02818	084	x	Lùng Thẩn	02848
02821	084	x	Cán Cấu	02809
02824	084	x	Sín Chéng	02824
02827	084	x	Quan Hồ Thẩn	02809
02836	084	x	Nàn Sín	02824
02839	085	b	Bắc Hà	02839
02842	085	x	Lùng Cải	02842
02848	085	x	Lùng Phình	02848
02851	085	x	Tả Van Chư	02848
02854	085	x	Tả Củ Tỷ	02842
02857	085	x	Thải Giàng Phố	02839
02863	085	x	Hoàng Thu Phố	02839
02866	085	x	Bản Phố	02839
02869	085	x	Bản Liền	02869
02875	085	x	Na Hối	02839
02878	085	x	Cốc Ly	02890
02881	085	x	Nậm Mòn	02839
02884	085	x	Nậm Đét	02890
02887	085	x	Nậm Khánh	02869
02890	085	x	Bảo Nhai	02890
02893	085	x	Nậm Lúc	02896
02896	085	x	Cốc Lầu	02896
02899	085	x	Bản Cái	02896
02902	086	b	Nông trường Phong Hải	02902
02905	086	b	Phố Lu	02905
02908	086	b	Tằng Loỏng	02908
02911	086	x	Bản Phiệt	02647
02914	086	x	Bản Cầm	02902
02917	086	x	Thái Niên	02905
02920	086	x	Phong Niên	02926
02923	086	x	Gia Phú	02923
02926	086	x	Xuân Quang	02926
02929	086	x	Sơn Hải	02905
02932	086	x	Xuân Giao	02923
02935	086	x	Trì Quang	02926
02938	086	x	Sơn Hà	02905
02944	086	x	Phú Nhuận	02908
02947	087	b	Phố Ràng	02947
02950	087	x	Tân Tiến	02953
02953	087	x	Nghĩa Đô	02953
02956	087	x	Vĩnh Yên	02953
02959	087	x	Điện Quan	02968
02962	087	x	Xuân Hòa	02962
02965	087	x	Tân Dương	02962
02968	087	x	Thượng Hà	02968
02971	087	x	Kim Sơn	02989
02974	087	x	Cam Cọn	02989
02977	087	x	Minh Tân	02968
02980	087	x	Xuân Thượng	02947
02983	087	x	Việt Tiến	02998
02986	087	x	Yên Sơn	02947
02989	087	x	Bảo Hà	02989
02992	087	x	Lương Sơn	02947
02998	087	x	Phúc Khánh	02998
03001	088	p	Sa Pa	03006
03002	088	p	Sa Pả	03006
03003	088	p	Ô Quý Hồ	03006
03004	088	x	Ngũ Chỉ Sơn	03004
03006	088	p	Phan Si Păng	03006
03010	088	x	Trung Chải	03013
03013	088	x	Tả Phìn	03013
03016	088	p	Hàm Rồng	03006
03019	088	x	Hoàng Liên	03037
03022	088	x	Thanh Bình	03046
03028	088	p	Cầu Mây	03006
03037	088	x	Mường Hoa	03037
03040	088	x	Tả Van	03037
03043	088	x	Mường Bo	03043
03046	088	x	Bản Hồ	03046
03052	088	x	Liên Minh	03043
03055	089	b	Khánh Yên	03082
03061	089	x	Võ Lao	03061
03064	089	x	Sơn Thủy	03082
03067	089	x	Nậm Mả	03061
03070	089	x	Tân Thượng	02989
03073	089	x	Nậm Dạng	03061
03076	089	x	Nậm Chày	03076
03079	089	x	Tân An	02989
03082	089	x	Khánh Yên Thượng	03082
03085	089	x	Nậm Xé	03085
03088	089	x	Dần Thàng	03076
03091	089	x	Chiềng Ken	03091
03094	089	x	Làng Giàng	03082
03097	089	x	Hòa Mạc	03082
03100	089	x	Khánh Yên Trung	03103
03103	089	x	Khánh Yên Hạ	03103
03106	089	x	Dương Quỳ	03106
03109	089	x	Nậm Tha	03091
03112	089	x	Minh Lương	03121
03115	089	x	Thẩm Dương	03106
03118	089	x	Liêm Phú	03103
03121	089	x	Nậm Xây	03121
03124	094	p	Noong Bua	03334
03127	094	p	Him Lam	03127
03130	094	p	Thanh Bình	03127
03133	094	p	Tân Thanh	03127
03136	094	p	Mường Thanh	03127
03139	094	p	Nam Thanh	03334
03142	094	p	Thanh Trường	03127
03145	094	x	Thanh Minh	03127
03148	095	p	Sông Đà	03151
03151	095	p	Na Lay	03151
03154	096	x	Sín Thầu	03158
03155	096	x	Sen Thượng	03158
03156	103	x	Nậm Tin	03166
03157	096	x	Chung Chải	03160
03158	096	x	Leng Su Sìn	03158
03159	096	x	Pá Mỳ	03162
03160	096	x	Mường Nhé	03160
03161	096	x	Nậm Vì	03160
03162	096	x	Nậm Kè	03162
03163	096	x	Mường Toong	03163
03164	096	x	Quảng Lâm	03164
03165	103	x	Pa Tần	03166
03166	103	x	Chà Cang	03166
03167	103	x	Na Cô Sa	03164
03168	103	x	Nà Khoa	03169
03169	103	x	Nà Hỳ	03169
03170	103	x	Nà Bủng	03176
03171	103	x	Nậm Nhừ	03169
03172	097	b	Mường Chà	03172
03173	103	x	Nậm Chua	03169
03174	103	x	Nậm Khăn	03175
03175	103	x	Chà Tở	03175
03176	103	x	Vàng Đán	03176
03177	096	x	Huổi Lếch	03163
03178	097	x	Sá Tổng	03151
03181	097	x	Mường Tùng	03181
03184	095	x	Lay Nưa	03151
03187	103	x	Chà Nưa	03166
03190	097	x	Hừa Ngài	03193
03191	097	x	Huổi Mí	03194
03193	097	x	Pa Ham	03193
03194	097	x	Nậm Nèn	03194
03196	097	x	Huổi Lèng	03181
03197	097	x	Sa Lông	03172
03198	103	x	Phìn Hồ	03199
03199	103	x	Si Pa Phìn	03199
03200	097	x	Ma Thì Hồ	03172
03201	097	x	Na Sang	03172
03202	097	x	Mường Mươn	03202
03203	101	b	Điện Biên Đông	03203
03205	101	x	Na Son	03203
03208	101	x	Phì Nhừ	03208
03211	101	x	Chiềng Sơ	03214
03214	101	x	Mường Luân	03214
03217	098	b	Tủa Chùa	03217
03220	098	x	Huổi Só	03220
03223	098	x	Sín Chải	03226
03226	098	x	Tả Sìn Thàng	03226
03229	098	x	Lao Xả Phình	03226
03232	098	x	Tả Phìn	03241
03235	098	x	Tủa Thàng	03220
03238	098	x	Trung Thu	03241
03241	098	x	Sính Phình	03241
03244	098	x	Xá Nhè	03244
03247	098	x	Mường Đun	03244
03250	098	x	Mường Báng	03217
03253	099	b	Tuần Giáo	03253
03256	102	b	Mường Ảng	03256
03259	099	x	Phình Sáng	03244
03260	099	x	Rạng Đông	03260
03262	099	x	Mùn Chung	03268
03263	099	x	Nà Tòng	03217
03265	099	x	Ta Ma	03260
03268	099	x	Mường Mùn	03268
03269	099	x	Pú Xi	03268
03271	099	x	Pú Nhung	03260
03274	099	x	Quài Nưa	03253
03277	099	x	Mường Thín	03283
03280	099	x	Tỏa Tình	03295
03283	099	x	Nà Sáy	03283
03284	099	x	Mường Khong	03283
03286	102	x	Mường Đăng	03316
03287	102	x	Ngối Cáy	03316
03289	099	x	Quài Cang	03253
03292	102	x	Ẳng Tở	03301
03295	099	x	Quài Tở	03295
03298	099	x	Chiềng Sinh	03283
03299	099	x	Chiềng Đông	03301
03301	102	x	Búng Lao	03301
03302	102	x	Xuân Lao	03313
03304	099	x	Tênh Phông	03295
03307	102	x	Ẳng Nưa	03256
03310	102	x	Ẳng Cang	03256
03312	102	x	Nặm Lịch	03313
03313	102	x	Mường Lạn	03313
03316	094	x	Nà Tấu	03316
03317	094	x	Nà Nhạn	03325
03319	100	x	Mường Pồn	03202
03322	100	x	Thanh Nưa	03328
03323	100	x	Hua Thanh	03328
03325	094	x	Mường Phăng	03325
03326	094	x	Pá Khoang	03325
03328	100	x	Thanh Luông	03328
03331	100	x	Thanh Hưng	03328
03334	100	x	Thanh Xương	03334
03337	100	x	Thanh Chăn	03328
03340	100	x	Pa Thơm	03349
03343	100	x	Thanh An	03352
03346	100	x	Thanh Yên	03349
03349	100	x	Noong Luống	03349
03352	100	x	Noong Hẹt	03352
03355	100	x	Sam Mứn	03352
03356	100	x	Pom Lót	03356
03358	100	x	Núa Ngam	03358
03359	100	x	Hẹ Muông	03358
03361	100	x	Na Ư	03356
03364	100	x	Mường Nhà	03368
03365	100	x	Na Tông	03358
03367	100	x	Mường Lói	03368
03368	100	x	Phu Luông	03368
03370	101	x	Pu Nhi	03370
03371	101	x	Nong U	03370
03373	101	x	Xa Dung	03208
03376	101	x	Keo Lôm	03203
03379	101	x	Luân Giói	03214
03382	101	x	Phình Giàng	03382
03383	101	x	Pú Hồng	03382
03384	101	x	Tìa Dình	03385
03385	101	x	Háng Lìa	03385
03386	105	p	Quyết Thắng	03388
03387	105	p	Tân Phong	03408
03388	105	p	Quyết Tiến	03388
03389	105	p	Đoàn Kết	03388
03390	106	b	Tam Đường	03390
03391	109	x	Lản Nhì Thàng	03388
03394	106	x	Thèn Sin	03394
03400	106	x	Tả Lèng	03405
03403	105	x	Sùng Phài	03388
03405	106	x	Giang Ma	03405
03406	106	x	Hồ Thầu	03405
03408	105	p	Đông Phong	03408
03409	105	x	San Thàng	03408
03412	106	x	Bình Lư	03390
03413	106	x	Sơn Bình	03390
03415	106	x	Nùng Nàng	03408
03418	106	x	Bản Giang	03408
03421	106	x	Bản Hon	03430
03424	106	x	Bản Bo	03424
03427	106	x	Nà Tăm	03424
03430	106	x	Khun Há	03430
03433	107	b	Mường Tè	03433
03434	112	b	Nậm Nhùn	03434
03436	107	x	Thu Lũm	03439
03439	107	x	Ka Lăng	03439
03440	107	x	Tá Bạ	03442
03442	107	x	Pa ủ	03442
03445	107	x	Mường Tè	03445
03448	107	x	Pa Vệ Sủ	03466
03451	107	x	Mù Cả	03451
03454	107	x	Bum Tở	03433
03457	107	x	Nậm Khao	03445
03460	112	x	Hua Bum	03460
03463	107	x	Tà Tổng	03463
03466	107	x	Bum Nưa	03466
03467	107	x	Vàng San	03460
03469	107	x	Kan Hồ	03433
03472	112	x	Mường Mô	03472
03473	112	x	Nậm Chà	03472
03474	112	x	Nậm Manh	03434
03475	112	x	Nậm Hàng	03434
03478	108	b	Sìn Hồ	03478
03481	112	x	Lê Lợi	03487
03484	112	x	Pú Đao	03487
03487	108	x	Chăn Nưa	03487
03488	112	x	Nậm Pì	03487
03490	109	x	Huổi Luông	03549
03493	108	x	Pa Tần	03503
03496	108	x	Phìn Hồ	03508
03499	108	x	Hồng Thu	03508
03502	112	x	Nậm Ban	03503
03503	112	x	Trung Chải	03503
03505	108	x	Phăng Sô Lin	03478
03508	108	x	Ma Quai	03508
03509	108	x	Lùng Thàng	03517
03511	108	x	Tả Phìn	03478
03514	108	x	Sà Dề Phìn	03478
03517	108	x	Nậm Tăm	03517
03520	108	x	Tả Ngảo	03529
03523	108	x	Pu Sam Cáp	03532
03526	108	x	Nậm Cha	03517
03527	108	x	Pa Khóa	03532
03529	108	x	Làng Mô	03529
03532	108	x	Noong Hẻo	03532
03535	108	x	Nậm Mạ	03538
03538	108	x	Căn Co	03538
03541	108	x	Tủa Sín Chải	03529
03544	108	x	Nậm Cuổi	03544
03547	108	x	Nậm Hăn	03544
03549	109	b	Phong Thổ	03549
03550	109	x	Sì Lở Lầu	03562
03553	109	x	Mồ Sì San	03562
03559	109	x	Pa Vây Sử	03562
03562	109	x	Vàng Ma Chải	03562
03565	109	x	Tung Qua Lìn	03571
03568	109	x	Mù Sang	03571
03571	109	x	Dào San	03571
03574	109	x	Ma Li Pho	03549
03577	109	x	Bản Lang	03583
03580	109	x	Hoang Thèn	03583
03583	109	x	Khổng Lào	03583
03586	109	x	Nậm Xe	03394
03589	109	x	Mường So	03549
03592	109	x	Sin Suối Hồ	03394
03595	110	b	Than Uyên	03595
03598	111	b	Tân Uyên	03598
03601	111	x	Mường Khoa	03601
03602	111	x	Phúc Khoa	03601
03604	111	x	Thân Thuộc	03598
03605	111	x	Trung Đồng	03598
03607	111	x	Hố Mít	03616
03610	111	x	Nậm Cần	03598
03613	111	x	Nậm Sỏ	03613
03616	111	x	Pắc Ta	03616
03618	110	x	Phúc Than	03618
03619	110	x	Mường Than	03595
03622	111	x	Tà Mít	03613
03625	110	x	Mường Mít	03618
03628	110	x	Pha Mu	03637
03631	110	x	Mường Cang	03595
03632	110	x	Hua Nà	03595
03634	110	x	Tà Hừa	03637
03637	110	x	Mường Kim	03637
03638	110	x	Tà Mung	03637
03640	110	x	Ta Gia	03640
03643	110	x	Khoen On	03640
03646	116	p	Chiềng Lề	03646
03649	116	p	Tô Hiệu	03646
03652	116	p	Quyết Thắng	03646
03655	116	p	Quyết Tâm	03646
03658	116	x	Chiềng Cọ	03670
03661	116	x	Chiềng Đen	03664
03664	116	x	Chiềng Xôm	03664
03667	116	p	Chiềng An	03664
03670	116	p	Chiềng Cơi	03670
03673	116	x	Chiềng Ngần	03679
03676	116	x	Hua La	03670
03679	116	p	Chiềng Sinh	03679
03682	118	x	Mường Chiên	03688
03685	118	x	Cà Nàng	03688
03688	118	x	Chiềng Khay	03688
03694	118	x	Mường Giôn	03694
03697	118	x	Pá Ma Pha Khinh	03694
03700	118	x	Chiềng Ơn	03703
03703	118	b	Mường Giàng	03703
03706	118	x	Chiềng Bằng	03703
03709	118	x	Mường Sại	03712
03712	118	x	Nặm Ét	03712
03718	118	x	Chiềng Khoang	03703
03721	119	b	Thuận Châu	03721
03724	119	x	Phổng Lái	03724
03727	119	x	Mường é	03727
03730	119	x	Chiềng Pha	03724
03733	119	x	Chiềng La	03754
03736	119	x	Chiềng Ngàm	03754
03739	119	x	Liệp Tè	03757
03742	119	x	é Tòng	03763
03745	119	x	Phổng Lập	03727
03748	119	x	Phổng Ly	03721
03754	119	x	Nong Lay	03754
03757	119	x	Mường Khiêng	03757
03760	119	x	Mường Bám	03760
03763	119	x	Long Hẹ	03763
03766	119	x	Chiềng Bôm	03784
03769	119	x	Thôm Mòn	03721
03772	119	x	Tông Lạnh	03721
03775	119	x	Tông Cọ	03754
03778	119	x	Bó Mười	03757
03781	119	x	Co Mạ	03781
03784	119	x	Púng Tra	03784
03787	119	x	Chiềng Pấc	03721
03790	119	x	Nậm Lầu	03784
03793	119	x	Bon Phặng	03799
03796	119	x	Co Tòng	03781
03799	119	x	Muổi Nọi	03799
03802	119	x	Pá Lông	03781
03805	119	x	Bản Lầm	03799
03808	120	b	Ít Ong	03808
03811	120	x	Nậm Giôn	03814
03814	120	x	Chiềng Lao	03814
03817	120	x	Hua Trai	03814
03820	120	x	Ngọc Chiến	03820
03823	120	x	Mường Trai	03808
03826	120	x	Nậm Păm	03808
03829	120	x	Chiềng Muôn	03808
03832	120	x	Chiềng Ân	03850
03835	120	x	Pi Toong	03808
03838	120	x	Chiềng Công	03850
03841	120	x	Tạ Bú	03847
03844	120	x	Chiềng San	03808
03847	120	x	Mường Bú	03847
03850	120	x	Chiềng Hoa	03850
03853	120	x	Mường Chùm	03847
03856	121	b	Bắc Yên	03856
03859	121	x	Phiêng Ban	03856
03862	121	x	Hang Chú	03862
03865	121	x	Xím Vàng	03862
03868	121	x	Tà Xùa	03868
03869	121	x	Háng Đồng	03868
03871	121	x	Pắc Ngà	03871
03874	121	x	Làng Chếu	03868
03877	121	x	Chim Vàn	03871
03880	121	x	Mường Khoa	03880
03883	121	x	Song Pe	03856
03886	121	x	Hồng Ngài	03856
03889	121	x	Tạ Khoa	03880
03890	121	x	Hua Nhàn	03880
03892	121	x	Phiêng Côn	03892
03895	121	x	Chiềng Sại	03892
03901	122	x	Suối Tọ	03901
03904	122	x	Mường Thải	03907
03907	122	x	Mường Cơi	03907
03910	122	b	Quang Huy	03910
03916	122	x	Huy Thượng	03910
03919	122	x	Tân Lang	03907
03922	122	x	Gia Phù	03922
03925	122	x	Tường Phù	03922
03928	122	x	Huy Hạ	03910
03931	122	x	Huy Tân	03910
03934	122	x	Mường Lang	03943
03937	122	x	Suối Bau	03922
03940	122	x	Huy Tường	03910
03943	122	x	Mường Do	03943
03946	122	x	Sập Xa	03922
03949	122	x	Tường Thượng	03958
03952	122	x	Tường Tiến	03958
03955	122	x	Tường Phong	03958
03958	122	x	Tường Hạ	03958
03961	122	x	Kim Bon	03961
03964	122	x	Mường Bang	03943
03967	122	x	Đá Đỏ	03961
03970	122	x	Tân Phong	03970
03973	122	x	Nam Phong	03970
03976	122	x	Bắc Phong	03970
03979	123	p	Mộc Sơn	03979
03980	123	p	Mộc Lỵ	03980
03982	123	p	Thảo Nguyên	03982
03983	123	p	Bình Minh	04033
03984	123	p	Cờ Đỏ	03982
03985	123	x	Chiềng Sơn	03985
03994	128	x	Suối Bàng	04018
03997	123	x	Tân Yên	03997
04000	123	x	Đoàn Kết	04000
04006	128	x	Song Khủa	04006
04009	128	x	Liên Hòa	04006
04012	123	x	Chiềng Hắc	03980
04015	123	x	Chiềng Chung	04000
04018	128	x	Tô Múa	04018
04021	128	x	Mường Tè	04006
04024	123	x	Chiềng Khừa	04045
04027	123	p	Mường Sang	03980
04030	123	p	Đông Sang	03979
04033	123	p	Vân Sơn	04033
04036	128	x	Chiềng Khoa	04018
04039	128	x	Mường Men	04048
04042	128	x	Quang Minh	04006
04045	123	x	Lóng Sập	04045
04048	128	x	Vân Hồ	04048
04051	128	x	Lóng Luông	04048
04054	128	x	Chiềng Yên	04048
04056	128	x	Chiềng Xuân	03985
04057	128	x	Xuân Nha	04057
04058	128	x	Tân Xuân	04057
04063	124	x	Chiềng Đông	04075
04066	124	x	Sặp Vạt	04075
04069	124	x	Chiềng Sàng	04075
04072	124	x	Chiềng Pằn	04075
04075	124	b	Yên Châu	04075
04078	124	x	Chiềng Hặc	04078
04081	124	x	Mường Lựm	04078
04084	124	x	Chiềng On	04087
04087	124	x	Yên Sơn	04087
04090	124	x	Chiềng Khoi	04075
04093	124	x	Tú Nang	04078
04096	124	x	Lóng Phiêng	04096
04099	124	x	Phiêng Khoài	04099
04102	124	x	Chiềng Tương	04096
04105	125	b	Hát Lót	04105
04108	125	x	Chiềng Sung	04108
04111	125	x	Mường Bằng	04123
04114	125	x	Chiềng Chăn	04108
04117	125	x	Mường Chanh	04117
04120	125	x	Chiềng Ban	04132
04123	125	x	Chiềng Mung	04123
04126	125	x	Mường Bon	04123
04129	125	x	Chiềng Chung	04117
04132	125	x	Chiềng Mai	04132
04135	125	x	Hát Lót	04105
04136	125	x	Nà Bó	04136
04138	125	x	Cò Nòi	04105
04141	125	x	Chiềng Nơi	04144
04144	125	x	Phiêng Cằm	04144
04147	125	x	Chiềng Dong	04132
04150	125	x	Chiềng Kheo	04132
04153	125	x	Chiềng Ve	04132
04156	125	x	Chiềng Lương	04159
04159	125	x	Phiêng Pằn	04159
04162	125	x	Nà Ớt	04159
04165	125	x	Tà Hộc	04136
04168	126	b	Sông Mã	04168
04171	126	x	Bó Sinh	04171
04174	126	x	Pú Bẩu	04171
04177	126	x	Chiềng Phung	04186
04180	126	x	Chiềng En	04171
04183	126	x	Mường Lầm	04183
04186	126	x	Nậm Ty	04186
04189	126	x	Đứa Mòn	04183
04192	126	x	Yên Hưng	04195
04195	126	x	Chiềng Sơ	04195
04198	126	x	Nà Nghịu	04168
04201	126	x	Nậm Mằn	04210
04204	126	x	Chiềng Khoong	04204
04207	126	x	Chiềng Cang	04219
04210	126	x	Huổi Một	04210
04213	126	x	Mường Sai	04222
04216	126	x	Mường Cai	04204
04219	126	x	Mường Hung	04219
04222	126	x	Chiềng Khương	04222
04225	127	x	Sam Kha	04228
04228	127	x	Púng Bánh	04228
04231	127	x	Sốp Cộp	04231
04234	127	x	Dồm Cang	04228
04237	127	x	Nậm Lạnh	04231
04240	127	x	Mường Lèo	04240
04243	127	x	Mường Và	04231
04246	127	x	Mường Lạn	04246
04249	132	p	Yên Thịnh	04279
04252	132	p	Yên Ninh	04252
04255	132	p	Minh Tân	04252
04258	132	p	Nguyễn Thái Học	04252
04261	132	p	Đồng Tâm	04252
04264	132	p	Hồng Hà	04252
04270	132	x	Minh Bảo	04273
04273	132	p	Nam Cường	04273
04276	132	x	Tuy Lộc	04273
04279	132	x	Tân Thịnh	04279
04282	133	p	Pú Trạng	04288
04285	133	p	Trung Tâm	04663
04288	133	p	Tân An	04288
04291	133	p	Cầu Thia	04681
04294	133	x	Nghĩa Lợi	04663
04297	133	x	Nghĩa Phúc	04660
04300	133	x	Nghĩa An	04288
04303	135	b	Yên Thế	04303
04306	135	x	Tân Phượng	04309
04309	135	x	Lâm Thượng	04309
04312	135	x	Khánh Thiện	04309
04315	135	x	Minh Chuẩn	04336
04318	135	x	Mai Sơn	04309
04321	135	x	Khai Trung	04336
04324	135	x	Mường Lai	04345
04327	135	x	An Lạc	04342
04330	135	x	Minh Xuân	04303
04333	135	x	Tô Mậu	04342
04336	135	x	Tân Lĩnh	04336
04339	135	x	Yên Thắng	04303
04342	135	x	Khánh Hòa	04342
04345	135	x	Vĩnh Lạc	04345
04348	135	x	Liễu Đô	04303
04351	135	x	Động Quan	04342
04354	135	x	Tân Lập	04336
04357	135	x	Minh Tiến	04345
04360	135	x	Trúc Lâu	04363
04363	135	x	Phúc Lợi	04363
04366	135	x	Phan Thanh	04336
04369	135	x	An Phú	04345
04372	135	x	Trung Tâm	04363
04375	136	b	Mậu A	04375
04378	136	x	Lang Thíp	04381
04381	136	x	Lâm Giang	04381
04384	136	x	Châu Quế Thượng	04387
04387	136	x	Châu Quế Hạ	04387
04390	136	x	An Bình	04399
04393	136	x	Quang Minh	04399
04396	136	x	Đông An	04399
04399	136	x	Đông Cuông	04399
04402	136	x	Phong Dụ Hạ	04402
04405	136	x	Mậu Đông	04375
04408	136	x	Ngòi A	04375
04411	136	x	Xuân Tầm	04402
04414	136	x	Tân Hợp	04429
04417	136	x	An Thịnh	04375
04420	136	x	Yên Thái	04375
04423	136	x	Phong Dụ Thượng	04423
04426	136	x	Yên Hợp	04441
04429	136	x	Đại Sơn	04429
04435	136	x	Đại Phác	04441
04438	136	x	Yên Phú	04441
04441	136	x	Xuân Ái	04441
04447	136	x	Viễn Sơn	04441
04450	136	x	Mỏ Vàng	04450
04453	136	x	Nà Hẩu	04429
04456	137	b	Mù Cang Chải	04456
04459	137	x	Hồ Bốn	04465
04462	137	x	Nậm Có	04462
04465	137	x	Khao Mang	04465
04468	137	x	Mồ Dề	04456
04471	137	x	Chế Cu Nha	04456
04474	137	x	Lao Chải	04474
04477	137	x	Kim Nọi	04456
04480	137	x	Cao Phạ	04630
04483	137	x	La Pán Tẩn	04492
04486	137	x	Dế Xu Phình	04492
04489	137	x	Chế Tạo	04489
04492	137	x	Púng Luông	04492
04495	137	x	Nậm Khắt	04492
04498	138	b	Cổ Phúc	04498
04501	138	x	Tân Đồng	04498
04504	138	x	Báo Đáp	04498
04510	138	x	Thành Thịnh	04498
04513	138	x	Hòa Cuông	04498
04516	138	x	Minh Quán	04498
04519	138	x	Quy Mông	04531
04522	138	x	Cường Thịnh	04273
04525	138	x	Kiên Thành	04531
04531	138	x	Y Can	04531
04537	138	x	Lương Thịnh	04537
04540	132	x	Âu Lâu	04543
04543	132	x	Giới Phiên	04543
04546	132	p	Hợp Minh	04543
04558	132	x	Văn Phú	04279
04564	138	x	Việt Cường	04564
04567	138	x	Minh Quân	04543
04570	138	x	Hồng Ca	04576
04573	138	x	Hưng Thịnh	04537
04576	138	x	Hưng Khánh	04576
04579	138	x	Việt Hồng	04564
04582	138	x	Vân Hội	04564
04585	139	b	Trạm Tấu	04585
04588	139	x	Túc Đán	04606
04591	139	x	Pá Lau	04606
04594	139	x	Xà Hồ	04585
04597	139	x	Phình Hồ	04609
04600	139	x	Trạm Tấu	04606
04603	139	x	Tà Si Láng	04603
04606	139	x	Pá Hu	04606
04609	139	x	Làng Nhì	04609
04612	139	x	Bản Công	04585
04615	139	x	Bản Mù	04609
04618	139	x	Hát Lừu	04585
04621	140	b	Nông trường Liên Sơn	04660
04624	133	x	Nghĩa Lộ	04663
04627	140	b	Nông trường Trần Phú	04705
04630	140	x	Tú Lệ	04630
04633	140	x	Nậm Búng	04636
04636	140	x	Gia Hội	04636
04639	140	x	Sùng Đô	04651
04642	140	x	Nậm Mười	04651
04645	140	x	An Lương	04450
04648	140	x	Nậm Lành	04636
04651	140	x	Sơn Lương	04651
04654	140	x	Suối Quyền	04651
04657	140	x	Suối Giàng	04672
04660	133	x	Sơn A	04660
04663	133	x	Phù Nham	04663
04666	140	x	Nghĩa Sơn	04288
04669	140	x	Suối Bu	04672
04672	140	b	Sơn Thịnh	04672
04675	133	x	Thanh Lương	04681
04678	133	x	Hạnh Sơn	04681
04681	133	x	Phúc Sơn	04681
04684	133	x	Thạch Lương	04681
04687	140	x	Đại Lịch	04699
04690	140	x	Đồng Khê	04672
04693	140	x	Cát Thịnh	04693
04696	140	x	Tân Thịnh	04699
04699	140	x	Chấn Thịnh	04699
04702	140	x	Bình Thuận	04711
04705	140	x	Thượng Bằng La	04705
04708	140	x	Minh An	04711
04711	140	x	Nghĩa Tâm	04711
04714	141	b	Yên Bình	04714
04717	141	b	Thác Bà	04717
04720	141	x	Xuân Long	04726
04726	141	x	Cảm Nhân	04726
04729	141	x	Ngọc Chấn	04726
04732	141	x	Tân Nguyên	04750
04735	141	x	Phúc Ninh	04744
04738	141	x	Bảo Ái	04750
04741	141	x	Mỹ Gia	04744
04744	141	x	Xuân Lai	04744
04747	141	x	Mông Sơn	04750
04750	141	x	Cảm Ân	04750
04753	141	x	Yên Thành	04744
04756	141	x	Tân Hương	04714
04759	141	x	Phúc An	04744
04762	141	x	Bạch Hà	04717
04765	141	x	Vũ Linh	04717
04768	141	x	Đại Đồng	04714
04771	141	x	Vĩnh Kiên	04717
04777	141	x	Thịnh Hưng	04714
04780	141	x	Hán Đà	04717
04783	141	x	Phú Thịnh	04279
04786	141	x	Đại Minh	04717
04789	148	p	Thái Bình	04828
04792	148	p	Tân Hòa	04792
04795	148	p	Thịnh Lang	04795
04798	148	p	Hữu Nghị	04795
04801	148	p	Tân Thịnh	04795
04804	148	p	Đồng Tiến	04795
04807	148	p	Phương Lâm	04795
04813	148	x	Yên Mông	04792
04816	148	p	Quỳnh Lâm	04795
04819	148	p	Dân Chủ	04828
04825	148	x	Hòa Bình	04792
04828	148	p	Thống Nhất	04828
04831	150	b	Đà Bắc	04831
04834	150	x	Nánh Nghê	04846
04840	150	x	Giáp Đắt	04849
04846	150	x	Mường Chiềng	04846
04849	150	x	Tân Pheo	04849
04852	150	x	Đồng Chum	04849
04855	150	x	Tân Minh	04876
04858	150	x	Đoàn Kết	04873
04861	150	x	Đồng Ruộng	04873
04867	150	x	Tú Lý	04831
04870	150	x	Trung Thành	04873
04873	150	x	Yên Hòa	04873
04876	150	x	Cao Sơn	04876
04879	150	x	Toàn Sơn	04831
04882	156	x	Tân Thành	05206
04885	150	x	Hiền Lương	04831
04888	150	x	Tiền Phong	04891
04891	150	x	Vầy Nưa	04828 04891
04894	148	p	Kỳ Sơn	04894
04897	148	x	Thịnh Minh	04897
04903	148	x	Hợp Thành	04897
04906	148	x	Quang Tiến	04897
04912	148	x	Mông Hóa	04894
04918	148	p	Trung Minh	04795
04921	148	x	Độc Lập	04894
04924	152	b	Lương Sơn	04924
04927	276	x	Yên Trung	04930
04930	276	x	Yên Bình	04930
04936	276	x	Tiến Xuân	04930 09988
04939	275	x	Đông Xuân	04930
04942	152	x	Lâm Sơn	04924
04945	152	x	Hòa Sơn	04924
04951	152	x	Tân Vinh	04924
04954	152	x	Nhuận Trạch	04924
04957	152	x	Cao Sơn	04924 04960
04960	152	x	Cư Yên	04960
04969	152	x	Liên Sơn	04960
04978	153	b	Bo	04978
04981	159	b	Ba Hàng Đồi	05395
04984	153	x	Đú Sáng	04990
04987	153	x	Hùng Sơn	04990
04990	153	x	Bình Sơn	04990
04999	153	x	Tú Sơn	05014
05005	153	x	Vĩnh Tiến	05014
05008	152	x	Cao Dương	05047
05014	153	x	Đông Bắc	05014
05017	153	x	Xuân Thủy	04990
05026	153	x	Vĩnh Đồng	04978
05035	153	x	Kim Lập	05068
05038	153	x	Hợp Tiến	05014
05041	152	x	Thanh Sơn	05047
05047	152	x	Thanh Cao	05047
05065	153	x	Kim Bôi	04978
05068	153	x	Nam Thượng	05068
05077	153	x	Cuối Hạ	05086
05080	153	x	Sào Báy	05068
05083	153	x	Mỵ Hòa	05086
05086	153	x	Nuông Dăm	05086
05089	154	b	Cao Phong	05089
05092	154	x	Bình Thanh	05092
05095	154	x	Thung Nai	05092
05098	154	x	Bắc Phong	05092
05101	154	x	Thu Phong	05089
05104	154	x	Hợp Phong	05089
05110	154	x	Tây Phong	05116
05116	154	x	Dũng Phong	05116
05119	154	x	Nam Phong	05116
05125	154	x	Thạch Yên	05116
05128	155	b	Mãn Đức	05128
05134	155	x	Suối Hoa	05134
05137	155	x	Phú Vinh	05134
05140	155	x	Phú Cường	05158
05143	155	x	Mỹ Hòa	05158
05152	155	x	Quyết Chiến	05152
05158	155	x	Phong Phú	05158
05164	155	x	Tử Nê	05128
05167	155	x	Thanh Hối	05128
05170	155	x	Ngọc Mỹ	05128
05173	155	x	Đông Lai	05128
05176	155	x	Vân Sơn	05152
05182	155	x	Nhân Mỹ	05191
05191	155	x	Lỗ Sơn	05191
05194	155	x	Ngổ Luông	05152
05197	155	x	Gia Mô	05191
05200	156	b	Mai Châu	05200
05206	156	x	Sơn Thủy	05206
05209	156	x	Pà Cò	05212
05212	156	x	Hang Kia	05212
05221	156	x	Đồng Tân	05200 05212
05224	156	x	Cun Pheo	05212
05227	156	x	Bao La	05245
05233	156	x	Tòng Đậu	05200
05242	156	x	Nà Phòn	05200
05245	156	x	Xăm Khòe	05245
05248	156	x	Chiềng Châu	05251
05251	156	x	Mai Hạ	05251
05254	156	x	Thành Sơn	05200
05257	156	x	Mai Hịch	05245
05263	156	x	Vạn Mai	05251
05266	157	b	Vụ Bản	05266
05269	157	x	Quý Hòa	05287
05272	157	x	Miền Đồi	05293
05275	157	x	Mỹ Thành	05290
05278	157	x	Tuân Đạo	05287
05281	157	x	Văn Nghĩa	05290
05284	157	x	Văn Sơn	05293
05287	157	x	Tân Lập	05287
05290	157	x	Nhân Nghĩa	05290
05293	157	x	Thượng Cốc	05293
05299	157	x	Quyết Thắng	05323
05302	157	x	Xuất Hóa	05305
05305	157	x	Yên Phú	05305
05308	157	x	Bình Hẻm	05305
05320	157	x	Định Cư	05323
05323	157	x	Chí Đạo	05323
05329	157	x	Ngọc Sơn	05329
05332	157	x	Hương Nhượng	05266
05335	157	x	Vũ Bình	05266
05338	157	x	Tự Do	05329
05341	157	x	Yên Nghiệp	05347
05344	157	x	Tân Mỹ	05347
05347	157	x	Ân Nghĩa	05347
05350	157	x	Ngọc Lâu	05329
05353	158	b	Hàng Trạm	05353
05356	158	x	Lạc Sỹ	05362
05362	158	x	Lạc Lương	05362
05365	158	x	Bảo Hiệu	05362
05368	158	x	Đa Phúc	05362
05371	158	x	Hữu Lợi	05386
05374	158	x	Lạc Thịnh	05353
05380	158	x	Đoàn Kết	05386
05383	158	x	Phú Lai	05353
05386	158	x	Yên Trị	05386
05389	158	x	Ngọc Lương	05386
05392	159	b	Chi Nê	05392
05395	159	x	Phú Nghĩa	05395
05398	159	x	Phú Thành	05395
05404	159	x	Hưng Thi	05425
05413	159	x	Khoan Dụ	05392
05419	159	x	Đồng Tâm	05392
05422	159	x	Yên Bồng	05392
05425	159	x	Thống Nhất	05425
05428	159	x	An Bình	05425
05431	164	p	Quan Triều	05482
05434	164	p	Quang Vinh	05482
05437	164	p	Túc Duyên	05443
05440	164	p	Hoàng Văn Thụ	05443
05443	164	p	Trưng Vương	05443
05446	164	p	Quang Trung	05443
05449	164	p	Phan Đình Phùng	05443
05452	164	p	Tân Thịnh	05443
05455	164	p	Thịnh Đán	05455
05458	164	p	Đồng Quang	05443
05461	164	p	Gia Sàng	05443 05467
05464	164	p	Tân Lập	05500
05467	164	p	Cam Giá	05467 05500
05470	164	p	Phú Xá	05500
05473	164	p	Hương Sơn	05467
05476	164	p	Trung Thành	05500
05479	164	p	Tân Thành	05500
05482	164	p	Tân Long	05482
05485	164	x	Phúc Hà	05455
05488	164	x	Phúc Xuân	05488
05491	164	x	Quyết Thắng	05455
05494	164	x	Phúc Trìu	05488
05497	164	x	Thịnh Đức	05503
05500	164	p	Tích Lương	05500
05503	164	x	Tân Cương	05503
05506	165	p	Lương Sơn	05528
05509	165	p	Châu Sơn	05533
05512	165	p	Mỏ Chè	05533
05515	165	p	Cải Đan	05518
05518	165	p	Thắng Lợi	05518
05521	165	p	Phố Cò	05518
05527	165	x	Tân Quang	05528
05528	165	p	Bách Quang	05528
05530	165	x	Bình Sơn	05503
05533	165	x	Bá Xuyên	05533
05539	167	x	Linh Thông	05542
05542	167	x	Lam Vỹ	05542
05545	167	x	Quy Kỳ	05551
05548	167	x	Tân Thịnh	05563
05551	167	x	Kim Phượng	05551
05554	167	x	Bảo Linh	05569
05560	167	x	Phúc Chu	05569
05563	167	x	Tân Dương	05563
05566	167	x	Phượng Tiến	05563
05569	167	b	Chợ Chu	05569
05572	167	x	Đồng Thịnh	05569
05575	167	x	Định Biên	05587
05578	167	x	Thanh Định	05587
05581	167	x	Trung Hội	05581
05584	167	x	Trung Lương	05587
05587	167	x	Bình Yên	05587
05590	167	x	Điềm Mặc	05602
05593	167	x	Phú Tiến	05581
05596	167	x	Bộc Nhiêu	05581
05599	167	x	Sơn Phú	05605
05602	167	x	Phú Đình	05602
05605	167	x	Bình Thành	05605
05611	168	b	Đu	05611
05614	168	x	Yên Ninh	05620
05617	168	x	Yên Trạch	05620
05620	168	x	Yên Đổ	05620
05623	168	x	Yên Lạc	05611
05626	168	x	Ôn Lương	05632
05629	168	x	Động Đạt	05611
05632	168	x	Phủ Lý	05632
05635	168	x	Phú Đô	05641
05638	168	x	Hợp Thành	05632
05641	168	x	Tức Tranh	05641
05644	168	b	Giang Tiên	05611
05647	168	x	Vô Tranh	05641
05650	168	x	Cổ Lũng	05641
05653	164	x	Sơn Cẩm	05482
05656	169	b	Sông Cầu	05692
05659	164	p	Chùa Hang	05710
05662	169	b	Trại Cau	05662
05665	169	x	Văn Lăng	05665
05668	169	x	Tân Long	05674
05671	169	x	Hòa Bình	05665
05674	169	x	Quang Sơn	05674
05677	169	x	Minh Lập	05692
05680	169	x	Văn Hán	05680
05683	169	x	Hóa Trung	05692
05686	169	x	Khe Mo	05680
05689	169	x	Cây Thị	05707
05692	169	b	Hóa Thượng	05692
05695	164	x	Cao Ngạn	05710
05698	169	x	Hợp Tiến	05662
05701	164	x	Linh Sơn	05710
05707	169	x	Nam Hòa	05707
05710	164	p	Đồng Bẩm	05710
05713	164	x	Huống Thượng	05710
05716	170	b	Đình Cả	05716
05719	170	x	Sảng Mộc	05719
05722	170	x	Nghinh Tường	05722
05725	170	x	Thần Xa	05725
05728	170	x	Vũ Chấn	05722
05731	170	x	Thượng Nung	05725
05734	170	x	Phú Thượng	05716
05737	170	x	Cúc Đường	05740
05740	170	x	La Hiên	05740
05743	170	x	Lâu Thượng	05716
05746	170	x	Tràng Xá	05746
05749	170	x	Phương Giao	05755
05752	170	x	Liên Minh	05746
05755	170	x	Dân Tiến	05755
05758	170	x	Bình Long	05755
05761	171	b	Hùng Sơn	05488
05767	171	x	Phúc Lương	05776
05770	171	x	Minh Tiến	05776
05773	171	x	Yên Lãng	05773
05776	171	x	Đức Lương	05776
05779	171	x	Phú Cường	05800
05785	171	x	Phú Lạc	05788
05788	171	x	Tân Linh	05788
05791	171	x	Phú Thịnh	05800
05794	171	x	Phục Linh	05788
05797	171	x	Phú Xuyên	05773
05800	171	x	Bản Ngoại	05800
05803	171	x	Tiên Hội	05818
05809	171	x	Cù Vân	05809
05812	171	x	Hà Thượng	05809
05815	171	x	La Bằng	05818
05818	171	x	Hoàng Nông	05818
05821	171	x	Khôi Kỳ	05830
05824	171	x	An Khánh	05809
05827	171	x	Tân Thái	05488
05830	171	x	Bình Thuận	05830
05833	171	x	Lục Ba	05830
05836	171	x	Mỹ Yên	05830
05842	171	x	Văn Yên	05845
05845	171	x	Vạn Phú	05845
05848	171	x	Cát Nê	05851
05851	171	b	Quân Chu	05851
05854	172	p	Bãi Bông	05860
05857	172	p	Bắc Sơn	05857
05860	172	p	Ba Hàng	05860
05863	172	x	Phúc Tân	05488
05866	172	x	Phúc Thuận	05857
05869	172	p	Hồng Tiến	05860
05872	172	x	Minh Đức	05857
05875	172	p	Đắc Sơn	05860
05878	172	p	Đồng Tiến	05890
05881	172	x	Thành Công	05881
05884	172	p	Tiên Phong	05890
05887	172	x	Vạn Phái	05881
05890	172	p	Nam Tiến	05890
05893	172	p	Tân Hương	05890
05896	172	p	Đông Cao	05899
05899	172	p	Trung Thành	05899
05902	172	p	Tân Phú	05899
05905	172	p	Thuận Thành	05899
05908	173	b	Hương Sơn	05908
05911	173	x	Bàn Đạt	05917
05914	164	x	Đồng Liên	05467
05917	173	x	Tân Khánh	05917
05920	173	x	Tân Kim	05923
05923	173	x	Tân Thành	05923
05926	173	x	Đào Xá	05917
05929	173	x	Bảo Lý	05908
05932	173	x	Thượng Đình	05908 05941
05935	173	x	Tân Hòa	05923
05938	173	x	Nhã Lộng	05908
05941	173	x	Điềm Thụy	05941
05944	173	x	Xuân Phương	05908
05947	173	x	Tân Đức	05953
05950	173	x	Úc Kỳ	05908
05953	173	x	Lương Phú	05953
05956	173	x	Nga My	05941
05959	173	x	Kha Sơn	05953
05962	173	x	Thanh Ninh	05953
05965	173	x	Dương Thành	05953
05968	173	x	Hà Châu	05941
05971	178	p	Hoàng Văn Thụ	06187
05974	178	p	Tam Thanh	05986
05977	178	p	Vĩnh Trại	05977
05980	178	p	Đông Kinh	05977
05983	178	p	Chi Lăng	05983
05986	178	x	Hoàng Đồng	05986
05989	178	x	Quảng Lạc	05983
05992	178	x	Mai Pha	05977
05998	180	x	Khánh Long	06001
06001	180	x	Đoàn Kết	06001
06004	180	x	Quốc Khánh	06004
06010	180	x	Cao Minh	06001
06013	180	x	Chí Minh	06040
06016	180	x	Tri Phương	06004
06019	180	x	Tân Tiến	06019
06022	180	x	Tân Yên	06019
06025	180	x	Đội Cấn	06004
06028	180	x	Tân Minh	06037
06031	180	x	Kim Đồng	06019
06034	180	x	Chi Lăng	06040
06037	180	x	Trung Thành	06037
06040	180	b	Thất Khê	06040
06043	180	x	Đào Viên	06058
06046	180	x	Đề Thám	06046
06049	180	x	Kháng Chiến	06037
06055	180	x	Hùng Sơn	06046
06058	180	x	Quốc Việt	06058
06061	180	x	Hùng Việt	06046
06067	181	x	Hưng Đạo	06073
06070	181	x	Vĩnh Yên	06076
06073	181	x	Hoa Thám	06073
06076	181	x	Quý Hòa	06076
06079	181	x	Hồng Phong	06079
06082	181	x	Yên Lỗ	06085
06085	181	x	Thiện Hòa	06085
06088	181	x	Quang Trung	06091
06091	181	x	Thiện Thuật	06091
06094	181	x	Minh Khai	06079
06097	181	x	Thiện Long	06103
06100	181	x	Hoàng Văn Thụ	06112
06103	181	x	Hòa Bình	06103
06106	181	x	Mông Ân	06112
06109	181	x	Tân Hòa	06103
06112	181	b	Bình Gia	06112
06115	181	x	Hồng Thái	06115
06118	181	x	Bình La	06115
06121	181	x	Tân Văn	06115
06124	182	b	Na Sầm	06124
06127	182	x	Trùng Khánh	06148
06133	182	x	Bắc La	06154
06136	182	x	Thụy Hùng	06148
06139	182	x	Bắc Hùng	06124
06142	182	x	Tân Tác	06154
06148	182	x	Thanh Long	06148
06151	182	x	Hội Hoan	06151
06154	182	x	Bắc Việt	06154
06157	182	x	Hoàng Việt	06124
06160	182	x	Gia Miễn	06151
06163	182	x	Thành Hòa	06154
06166	182	x	Tân Thanh	06172
06172	182	x	Tân Mỹ	06172
06175	182	x	Hồng Thái	06172
06178	182	x	Hoàng Văn Thụ	06172
06181	182	x	Nhạc Kỳ	06172
06184	183	b	Đồng Đăng	06184
06187	183	b	Cao Lộc	06187
06190	183	x	Bảo Lâm	06184
06193	183	x	Thanh Lòa	06211
06196	183	x	Cao Lâu	06196
06199	183	x	Thạch Đạn	06211
06202	183	x	Xuất Lễ	06196
06205	183	x	Hồng Phong	06184
06208	183	x	Thụy Hùng	06184
06211	183	x	Lộc Yên	06211
06214	183	x	Phú Xá	06184
06217	183	x	Bình Trung	06286
06220	183	x	Hải Yến	06220
06223	183	x	Hòa Cư	06220
06226	183	x	Hợp Thành	06187
06232	183	x	Công Sơn	06220
06235	183	x	Gia Cát	06187
06238	183	x	Mẫu Sơn	06196
06241	183	x	Xuân Long	06286
06244	183	x	Tân Liên	06187
06247	183	x	Yên Trạch	05977
06250	183	x	Tân Thành	06316
06253	184	b	Văn Quan	06253
06256	184	x	Trấn Ninh	06280
06268	184	x	Liên Hội	06280
06274	184	x	Hòa Bình	06253
06277	184	x	Tú Xuyên	06253
06280	184	x	Điềm He	06280
06283	184	x	An Sơn	06298
06286	184	x	Khánh Khê	06286
06292	184	x	Lương Năng	06313
06298	184	x	Bình Phúc	06298
06307	184	x	Tân Đoàn	06316
06313	184	x	Tri Lễ	06313
06316	184	x	Tràng Phái	06316
06319	184	x	Yên Phúc	06298
06322	184	x	Hữu Lễ	06313
06325	185	b	Bắc Sơn	06325
06328	185	x	Long Đống	06325
06331	185	x	Vạn Thủy	06337
06337	185	x	Đồng ý	06337
06340	185	x	Tân Tri	06337
06343	185	x	Bắc Quỳnh	06325
06349	185	x	Hưng Vũ	06349
06352	185	x	Tân Lập	06367
06355	185	x	Vũ Sơn	06364
06358	185	x	Chiêu Vũ	06367
06361	185	x	Tân Hương	06367
06364	185	x	Chiến Thắng	06364
06367	185	x	Vũ Lăng	06367
06370	185	x	Trấn Yên	06349
06373	185	x	Vũ Lễ	06364
06376	185	x	Nhất Hòa	06376
06379	185	x	Tân Thành	06376
06382	185	x	Nhất Tiến	06376
06385	186	b	Hữu Lũng	06385
06388	186	x	Hữu Liên	06400
06391	186	x	Yên Bình	06391
06394	186	x	Quyết Thắng	06391
06397	186	x	Hòa Bình	06391
06400	186	x	Yên Thịnh	06400
06403	186	x	Yên Sơn	06427
06406	186	x	Thiện Tân	06436
06412	186	x	Yên Vượng	06427
06415	186	x	Minh Tiến	06415
06418	186	x	Nhật Tiến	06415
06421	186	x	Thanh Sơn	06436
06424	186	x	Đồng Tân	06385
06427	186	x	Cai Kinh	06427
06430	186	x	Hòa Lạc	06445
06433	186	x	Vân Nham	06415
06436	186	x	Đồng Tiến	06436
06442	186	x	Tân Thành	06445
06445	186	x	Hòa Sơn	06445
06448	186	x	Minh Sơn	06457
06451	186	x	Hồ Sơn	06385
06457	186	x	Minh Hòa	06457
06460	186	x	Hòa Thắng	06457
06463	187	b	Đồng Mỏ	06463
06466	187	b	Chi Lăng	06463
06469	187	x	Vân An	06481
06472	187	x	Vân Thủy	06481
06475	187	x	Gia Lộc	06475
06478	187	x	Bắc Thủy	06496
06481	187	x	Chiến Thắng	06481
06484	187	x	Mai Sao	06496
06487	187	x	Bằng Hữu	06475
06490	187	x	Thượng Cường	06475
06493	187	x	Bằng Mạc	06475
06496	187	x	Nhân Lý	06496
06499	187	x	Lâm Sơn	06496
06502	187	x	Liên Sơn	06481
06505	187	x	Vạn Linh	06505
06508	187	x	Hòa Bình	06505
06514	187	x	Hữu Kiên	06517
06517	187	x	Quan Sơn	06517
06520	187	x	Y Tịch	06505
06523	187	x	Chi Lăng	06463
06526	188	b	Na Dương	06526
06529	188	b	Lộc Bình	06529
06532	188	x	Mẫu Sơn	06541
06541	188	x	Yên Khoái	06541
06544	188	x	Khánh Xuân	06529
06547	188	x	Tú Mịch	06541
06550	188	x	Hữu Khánh	06529
06553	188	x	Đồng Bục	06529
06559	188	x	Tam Gia	06565
06562	188	x	Tú Đoạn	06526
06565	188	x	Khuất Xá	06565
06577	188	x	Thống Nhất	06577
06589	188	x	Sàn Viên	06601
06592	188	x	Đông Quan	06526
06595	188	x	Minh Hiệp	06577
06598	188	x	Hữu Lân	06577
06601	188	x	Lợi Bác	06601
06604	188	x	Nam Quan	06607
06607	188	x	Xuân Dương	06607
06610	188	x	Ái Quốc	06607
06613	189	b	Đình Lập	06613
06616	189	b	Nông trường Thái Bình	06616
06619	189	x	Bắc Xa	06625
06622	189	x	Bính Xá	06613 06625
06625	189	x	Kiên Mộc	06625 06637
06628	189	x	Đình Lập	06613
06631	189	x	Thái Bình	06616
06634	189	x	Cường Lợi	06637
06637	189	x	Châu Sơn	06637
06640	189	x	Lâm Ca	06616
06643	189	x	Đồng Thắng	06637
06646	189	x	Bắc Lãng	06637
06649	193	p	Hà Khánh	06658
06652	193	p	Hà Phong	06652
06655	193	p	Hà Khẩu	06661 06706
06658	193	p	Cao Xanh	06658
06661	193	p	Giếng Đáy	06661
06664	193	p	Hà Tu	06652
06667	193	p	Hà Trung	06676
06670	193	p	Hà Lầm	06676
06673	193	p	Bãi Cháy	06673
06676	193	p	Cao Thắng	06676
06679	193	p	Hùng Thắng	06673
06685	193	p	Trần Hưng Đạo	06685
06688	193	p	Hồng Hải	06688
06691	193	p	Hồng Gai	06685
06694	193	p	Bạch Đằng	06685
06697	193	p	Hồng Hà	06688
06700	193	p	Tuần Châu	06706
06703	193	p	Việt Hưng	06661
06706	193	p	Đại Yên	06706
06709	194	p	Ka Long	06709
06712	194	p	Trần Phú	06712
06715	194	p	Ninh Dương	06709
06721	194	p	Trà Cổ	06712
06724	194	x	Hải Sơn	06724
06727	194	x	Bắc Sơn	06724
06730	194	x	Hải Đông	06736
06733	194	x	Hải Tiến	06733
06736	194	p	Hải Yên	06736
06739	194	x	Quảng Nghĩa	06733
06742	194	p	Hải Hòa	06712
06745	194	x	Hải Xuân	06712
06748	194	x	Vạn Ninh	06709
06751	194	p	Bình Ngọc	06712
06754	194	x	Vĩnh Trung	06757
06757	194	x	Vĩnh Thực	06757
06760	195	p	Mông Dương	06760
06763	195	p	Cửa Ông	06781
06766	195	p	Cẩm Sơn	06781
06769	195	p	Cẩm Đông	06793
06772	195	p	Cẩm Phú	06781
06775	195	p	Cẩm Tây	06793
06778	195	p	Quang Hanh	06778
06781	195	p	Cẩm Thịnh	06781
06784	195	p	Cẩm Thủy	06778
06787	195	p	Cẩm Thạch	06778
06790	195	p	Cẩm Thành	06793
06793	195	p	Cẩm Trung	06793
06796	195	p	Cẩm Bình	06793
06799	195	x	Hải Hòa	06799 06886
06805	195	x	Dương Huy	06760
06808	196	p	Vàng Danh	06820
06811	196	p	Thanh Sơn	06811
06814	196	p	Bắc Sơn	06820
06817	196	p	Quang Trung	06811
06820	196	p	Trưng Vương	06811 06820
06823	196	p	Nam Khê	06820
06826	196	p	Yên Thanh	06811
06829	196	x	Thượng Yên Công	06832
06832	196	p	Phương Đông	06832
06835	196	p	Phương Nam	06832
06838	198	b	Bình Liêu	06838
06841	198	x	Hoành Mô	06841
06844	198	x	Đồng Tâm	06856
06847	198	x	Đồng Văn	06841
06853	198	x	Vô Ngại	06838 06862
06856	198	x	Lục Hồn	06856
06859	198	x	Húc Động	06838
06862	199	b	Tiên Yên	06862
06865	199	x	Hà Lâu	06874
06868	199	x	Đại Dực	06862 06877
06871	199	x	Phong Dụ	06862
06874	199	x	Điền Xá	06874
06877	199	x	Đông Ngũ	06862 06877
06880	199	x	Yên Than	06862 06874
06883	199	x	Đông Hải	06877
06886	199	x	Hải Lạng	06799 06886 06978
06889	199	x	Tiên Lãng	06862
06892	199	x	Đồng Rui	06886
06895	200	b	Đầm Hà	06895
06898	200	x	Quảng Lâm	06913
06901	200	x	Quảng An	06913
06904	200	x	Tân Bình	06895
06910	200	x	Dực Yên	06913
06913	200	x	Quảng Tân	06913
06916	200	x	Đầm Hà	06895
06917	200	x	Tân Lập	06895
06919	200	x	Đại Bình	06895
06922	201	b	Quảng Hà	06922
06925	201	x	Quảng Đức	06931
06928	201	x	Quảng Sơn	06946
06931	201	x	Quảng Thành	06931
06937	201	x	Quảng Thịnh	06931
06940	201	x	Quảng Minh	06922
06943	201	x	Quảng Chính	06922
06946	201	x	Quảng Long	06922 06946
06949	201	x	Đường Hoa	06946
06952	201	x	Quảng Phong	06922
06967	201	x	Cái Chiên	06967
06970	202	b	Ba Chẽ	06978
06973	202	x	Thanh Sơn	06978
06976	202	x	Thanh Lâm	06979
06979	202	x	Đạp Thanh	06979
06982	202	x	Nam Sơn	06978
06985	202	x	Lương Minh	06985
06988	202	x	Đồn Đạc	06978
06994	203	b	Cái Rồng	06994
06997	203	x	Đài Xuyên	06994
07000	203	x	Bình Dân	06994
07003	203	x	Vạn Yên	06994
07006	203	x	Minh Châu	06994
07009	203	x	Đoàn Kết	06994
07012	203	x	Hạ Long	06994
07015	203	x	Đông Xá	06994
07018	203	x	Bản Sen	06994
07021	203	x	Thắng Lợi	06994
07024	203	x	Quan Lạn	06994
07027	203	x	Ngọc Vừng	06994
07030	193	p	Hoành Bồ	07030
07033	193	x	Kỳ Thượng	06979
07036	193	x	Đồng Sơn	06985
07039	193	x	Tân Dân	07054
07042	193	x	Đồng Lâm	07030 07060
07045	193	x	Hòa Bình	07060
07048	193	x	Vũ Oai	07060
07051	193	x	Dân Chủ	07054
07054	193	x	Quảng La	07054
07057	193	x	Bằng Cả	07054
07060	193	x	Thống Nhất	07060
07063	193	x	Sơn Dương	07030
07066	193	x	Lê Lợi	07030
07069	205	p	Mạo Khê	07069
07075	205	x	An Sinh	07090
07078	205	x	Tràng Lương	07081
07081	205	p	Bình Khê	07081
07084	205	x	Việt Dân	07090
07090	205	p	Bình Dương	07090
07093	205	p	Đức Chính	07090 07093
07096	205	p	Tràng An	07081
07099	205	x	Nguyễn Huệ	07093
07102	205	p	Thủy An	07093
07105	205	p	Xuân Sơn	07069
07108	205	x	Hồng Thái Tây	07114
07111	205	x	Hồng Thái Đông	07114
07114	205	p	Hoàng Quế	07114
07117	205	p	Yên Thọ	07069
07120	205	p	Hồng Phong	07093
07123	205	p	Kim Sơn	07069
07126	205	p	Hưng Đạo	07093
07129	205	p	Yên Đức	07114
07132	206	p	Quảng Yên	07132
07135	206	p	Đông Mai	07135
07138	206	p	Minh Thành	07135
07144	206	x	Sông Khoai	07147
07147	206	x	Hiệp Hòa	07147
07150	206	p	Cộng Hòa	07147
07153	206	x	Tiền An	07132
07156	206	x	Hoàng Tân	07168
07159	206	p	Tân An	07168
07162	206	p	Yên Giang	07132
07165	206	p	Nam Hòa	07183
07168	206	p	Hà An	07168
07171	206	x	Cẩm La	07183
07174	206	p	Phong Hải	07180
07177	206	p	Yên Hải	07183
07180	206	x	Liên Hòa	07168 07180
07183	206	p	Phong Cốc	07183
07186	206	x	Liên Vị	07180
07189	206	x	Tiền Phong	07180
07192	207	b	Cô Tô	07192
07195	207	x	Đồng Tiến	07192
07198	207	x	Thanh Lân	07192
07201	213	p	Thọ Xương	07210
07207	213	p	Ngô Quyền	07210
07210	213	p	Hoàng Văn Thụ	07210
07213	213	p	Trần Phú	07210
07216	213	p	Mỹ Độ	07228
07222	213	p	Song Mai	07228
07225	213	p	Xương Giang	07210
07228	213	p	Đa Mai	07228
07231	213	p	Dĩnh Kế	07210
07243	215	x	Đồng Tiến	07246
07246	215	x	Canh Nậu	07246
07249	215	x	Xuân Lương	07246
07252	215	x	Tam Tiến	07264
07255	215	x	Đồng Vương	07282
07258	215	x	Đồng Hưu	07282
07260	215	x	Đồng Tâm	07288
07261	215	x	Tân Hiệp	07288
07264	215	x	Tiến Thắng	07264
07270	215	x	Đồng Lạc	07288
07273	215	x	Đông Sơn	07294
07279	215	x	Hương Vĩ	07294
07282	215	x	Đồng Kỳ	07282
07285	215	x	An Thượng	07264
07288	215	b	Phồn Xương	07288
07291	215	x	Tân Sỏi	07288
07294	215	b	Bố Hạ	07294
07306	216	b	Nhã Nam	07306
07309	216	x	Tân Trung	07306
07315	216	x	Quang Trung	07333
07321	216	x	An Dương	07306
07324	216	x	Phúc Hòa	07330
07327	216	x	Liên Sơn	07306
07330	216	x	Hợp Đức	07330
07333	216	x	Lam Sơn	07333
07336	216	x	Cao Xá	07339
07339	216	b	Cao Thượng	07339
07342	216	x	Việt Ngọc	07351
07345	216	x	Song Vân	07351
07348	216	x	Ngọc Châu	07351
07351	216	x	Ngọc Vân	07351
07354	216	x	Việt Lập	07339
07357	216	x	Liên Chung	07330
07360	216	x	Ngọc Thiện	07351
07363	216	x	Ngọc Lý	07339
07366	216	x	Quế Nham	07228
07375	217	b	Vôi	07375
07378	217	x	Nghĩa Hòa	07381
07381	217	x	Nghĩa Hưng	07381
07384	217	x	Quang Thịnh	07399
07387	217	x	Hương Sơn	07399
07390	217	x	Đào Mỹ	07381
07393	217	x	Tiên Lục	07381
07396	217	x	An Hà	07381
07399	217	b	Kép	07399
07405	217	x	Hương Lạc	07375
07408	217	x	Dương Đức	07420
07411	217	x	Tân Thanh	07420
07417	217	x	Tân Hưng	07375
07420	217	x	Mỹ Thái	07420
07426	217	x	Xương Lâm	07375
07429	217	x	Xuân Hương	07420
07432	217	x	Tân Dĩnh	07432
07435	217	x	Đại Lâm	07432
07438	217	x	Thái Đào	07432
07441	213	p	Dĩnh Trì	07210
07444	218	b	Đồi Ngô	07444
07450	218	x	Đông Hưng	07450
07453	218	x	Đông Phú	07450
07456	218	x	Tam Dị	07462
07459	218	x	Bảo Sơn	07462
07462	218	x	Bảo Đài	07462
07465	218	x	Thanh Lâm	07462
07468	218	x	Tiên Nha	07444
07471	218	x	Trường Giang	07486
07477	218	b	Phương Sơn	07444
07480	218	x	Chu Điện	07444
07483	218	x	Cương Sơn	07444
07486	218	x	Nghĩa Phương	07486
07489	218	x	Vô Tranh	07489
07492	218	x	Bình Sơn	07492
07495	218	x	Lan Mẫu	07498
07498	218	x	Yên Sơn	07498
07501	218	x	Khám Lạng	07498
07504	218	x	Huyền Sơn	07486
07507	218	x	Trường Sơn	07489
07510	218	x	Lục Sơn	07492
07513	218	x	Bắc Lũng	07498
07519	218	x	Cẩm Lý	07519
07522	218	x	Đan Hội	07519
07525	224	p	Chũ	07525
07528	219	x	Cấm Sơn	07531
07531	219	x	Tân Sơn	07531
07534	219	x	Phong Minh	07534
07537	219	x	Phong Vân	07537
07540	219	x	Sa Lý	07534
07543	219	x	Hộ Đáp	07543
07546	219	x	Sơn Hải	07543
07549	224	p	Thanh Hải	07525
07552	224	x	Kiên Lao	07552
07555	219	x	Biên Sơn	07537
07558	224	x	Kiên Thành	07552
07561	224	p	Hồng Giang	07525
07564	219	x	Kim Sơn	07573
07567	219	x	Tân Hoa	07582
07570	219	x	Giáp Sơn	07582
07573	219	b	Biển Động	07573
07576	224	x	Quý Sơn	07612
07579	224	p	Trù Hựu	07525
07582	219	b	Phì Điền	07582
07588	219	x	Tân Quang	07582
07591	219	x	Đồng Cốc	07582
07594	219	x	Tân Lập	07594
07597	219	x	Phú Nhuận	07573
07600	224	x	Mỹ An	07612
07603	224	x	Nam Dương	07603
07606	219	x	Tân Mộc	07603
07609	219	x	Đèo Gia	07594
07612	224	p	Phượng Sơn	07612
07615	220	b	An Châu	07615
07616	220	b	Tây Yên Tử	07616
07621	220	x	Vân Sơn	07621
07624	220	x	Hữu Sản	07621
07627	220	x	Đại Sơn	07627
07630	220	x	Phúc Sơn	07627
07636	220	x	Giáo Liêm	07627
07642	220	x	Cẩm Đàn	07642
07645	220	x	An Lạc	07654
07648	220	x	Vĩnh An	07615
07651	220	x	Yên Định	07642
07654	220	x	Lệ Viễn	07654
07660	220	x	An Bá	07615
07663	220	x	Tuấn Đạo	07663
07666	220	x	Dương Hưu	07672
07672	220	x	Long Sơn	07672
07678	220	x	Thanh Luận	07616
07681	213	p	Nham Biền	07681
07682	213	p	Tân An	07682
07687	213	p	Tân Mỹ	07228
07690	213	p	Hương Gián	07699
07696	213	p	Đồng Sơn	07696
07699	213	p	Tân Tiến	07699
07702	213	x	Quỳnh Sơn	07682
07705	213	p	Song Khê	07696
07708	213	p	Nội Hoàng	07696
07711	213	p	Tiền Phong	07696
07714	213	x	Xuân Phú	07699
07717	213	p	Tân Liễu	07681
07720	213	x	Trí Yên	07682
07723	213	x	Lãng Sơn	07682
07726	213	x	Yên Lư	07681
07729	213	x	Tiến Dũng	07738
07735	213	x	Đức Giang	07735
07738	213	p	Cảnh Thụy	07738
07741	213	x	Tư Mại	07738
07747	213	x	Đồng Việt	07735
07750	213	x	Đồng Phúc	07735
07759	222	x	Thượng Lan	07774
07762	222	x	Việt Tiến	07774
07765	222	x	Nghĩa Trung	07777
07768	222	x	Minh Đức	07777
07771	222	x	Hương Mai	07774
07774	222	p	Tự Lạn	07774
07777	222	p	Bích Động	07777
07780	222	x	Trung Sơn	07798
07783	222	p	Hồng Thái	07777
07786	222	x	Tiên Sơn	07798
07789	222	p	Tăng Tiến	07795
07792	222	p	Quảng Minh	07798
07795	222	p	Nếnh	07795
07798	222	p	Ninh Sơn	07798
07801	222	p	Vân Trung	07795
07804	222	x	Vân Hà	07798
07807	222	p	Quang Châu	07795
07816	223	x	Đồng Tiến	07822
07822	223	x	Hoàng Vân	07822
07825	223	x	Toàn Thắng	07822
07831	223	x	Ngọc Sơn	07822
07840	223	b	Thắng	07840
07843	223	x	Sơn Thịnh	07864
07846	223	x	Lương Phong	07840
07849	223	x	Hùng Thái	07864
07855	223	x	Thường Thắng	07864
07858	223	x	Hợp Thịnh	07864
07861	223	x	Danh Thắng	07840
07864	223	x	Mai Trung	07864
07867	223	x	Đoan Bái	07840
07870	223	b	Bắc Lý	07870
07873	223	x	Xuân Cẩm	07870
07876	223	x	Hương Lâm	07870
07879	223	x	Đông Lỗ	07840
07882	223	x	Châu Minh	07870
07885	223	x	Mai Đình	07870
07888	227	p	Dữu Lâu	07900
07894	227	p	Nông Trang	07894
07897	227	p	Tân Dân	07900
07900	227	p	Gia Cẩm	07900
07903	227	p	Tiên Cát	07909
07906	227	p	Thọ Sơn	07909
07909	227	p	Thanh Miếu	07909
07912	227	p	Bạch Hạc	07909
07918	227	p	Vân Phú	07918
07921	227	x	Phượng Lâu	07918
07924	227	x	Thụy Vân	07894
07927	227	p	Minh Phương	07894
07930	227	x	Trưng Vương	07900
07933	227	p	Minh Nông	07900
07936	227	x	Sông Lô	07909
07942	228	p	Hùng Vương	07942
07945	228	p	Phong Châu	07954
07948	228	p	Âu Cơ	07948
07951	228	x	Hà Lộc	07942
07954	228	x	Phú Hộ	07954
07957	228	x	Văn Lung	07942
07960	228	x	Thanh Minh	07948
07963	228	x	Hà Thạch	07954
07966	228	p	Thanh Vinh	07948
07969	230	b	Đoan Hùng	07969
07975	230	x	Hùng Xuyên	07999
07981	230	x	Bằng Luân	07996
07987	230	x	Phú Lâm	08023
07996	230	x	Bằng Doãn	07996
07999	230	x	Chí Đám	07999
08005	230	x	Phúc Lai	07996
08008	230	x	Ngọc Quan	07969
08014	230	x	Hợp Nhất	07969
08023	230	x	Tây Cốc	08023
08035	230	x	Hùng Long	08038
08038	230	x	Yên Kiện	08038
08044	230	x	Chân Mộng	08038
08050	230	x	Ca Đình	08023
08053	231	b	Hạ Hòa	08053
08056	231	x	Đại Phạm	08071
08062	231	x	Đan Thượng	08071
08065	231	x	Hà Lương	08071
08071	231	x	Tứ Hiệp	08071
08080	231	x	Hiền Lương	08110
08089	231	x	Phương Viên	08113
08092	231	x	Gia Điền	08053
08095	231	x	Ấm Hạ	08053
08104	231	x	Hương Xạ	08113
08110	231	x	Xuân Áng	08110
08113	231	x	Yên Kỳ	08113
08119	231	x	Minh Hạc	08053
08122	231	x	Lang Sơn	08143
08125	231	x	Bằng Giã	08134
08128	231	x	Yên Luật	08143
08131	231	x	Vô Tranh	08134
08134	231	x	Văn Lang	08134
08140	231	x	Minh Côi	08134
08143	231	x	Vĩnh Chân	08143
08152	232	b	Thanh Ba	08152
08156	232	x	Vân Lĩnh	08152
08158	232	x	Đông Lĩnh	08173
08161	232	x	Đại An	08173
08164	232	x	Hanh Cù	08152
08170	232	x	Đồng Xuân	08152
08173	232	x	Quảng Yên	08173
08179	232	x	Ninh Dân	08203
08194	232	x	Võ Lao	08209
08197	232	x	Khải Xuân	08209
08200	232	x	Mạn Lạn	08203
08203	232	x	Hoàng Cương	08203
08206	232	x	Chí Tiên	08218
08209	232	x	Đông Thành	08209
08215	232	x	Sơn Cương	08218
08218	232	x	Thanh Hà	08218
08221	232	x	Đỗ Sơn	08227
08224	232	x	Đỗ Xuyên	08227
08227	232	x	Lương Lỗ	08227
08230	233	b	Phong Châu	08230
08233	233	x	Phú Mỹ	08236
08234	233	x	Lệ Mỹ	08236
08236	233	x	Liên Hoa	08236
08239	233	x	Trạm Thản	08245
08242	233	x	Trị Quận	08254
08245	233	x	Trung Giáp	08245
08248	233	x	Tiên Phú	08245
08251	233	x	Hạ Giáp	08254
08254	233	x	Bảo Thanh	08254
08257	233	x	Phú Lộc	08230
08260	233	x	Gia Thanh	08254
08263	233	x	Tiên Du	08275
08266	233	x	Phú Nham	08230
08272	233	x	An Đạo	08275
08275	233	x	Bình Phú	08275
08278	233	x	Phù Ninh	08230
08281	227	x	Kim Đức	07918
08287	227	x	Hùng Lô	07918
08290	234	b	Yên Lập	08290
08293	234	x	Mỹ Lung	08296
08296	234	x	Mỹ Lương	08296
08299	234	x	Lương Sơn	08296
08302	234	x	Xuân An	08305
08305	234	x	Xuân Viên	08305
08308	234	x	Xuân Thủy	08305
08311	234	x	Trung Sơn	08311
08314	234	x	Hưng Long	08290
08317	234	x	Nga Hoàng	08323
08320	234	x	Đồng Lạc	08290
08323	234	x	Thượng Long	08323
08326	234	x	Đồng Thịnh	08290
08329	234	x	Phúc Khánh	08323
08332	234	x	Minh Hòa	08338
08335	234	x	Ngọc Lập	08338
08338	234	x	Ngọc Đồng	08338
08341	235	b	Cẩm Khê	08341
08344	235	x	Tiên Lương	08344
08350	235	x	Minh Thắng	08344
08353	235	x	Minh Tân	08341
08356	235	x	Phượng Vĩ	08344
08374	235	x	Tùng Khê	08377
08377	235	x	Tam Sơn	08377
08380	235	x	Văn Bán	08377
08389	235	x	Phong Thịnh	08341
08398	235	x	Phú Khê	08398
08401	235	x	Hương Lung	08398
08413	235	x	Nhật Tiến	08416
08416	235	x	Hùng Việt	08416
08422	235	x	Yên Dưỡng	08431
08428	235	x	Điêu Lương	08431
08431	235	x	Đồng Lương	08431
08434	236	b	Hưng Hóa	08434
08440	236	x	Hiền Quan	08443
08443	236	x	Bắc Sơn	08443
08446	236	x	Thanh Uyên	08443
08461	236	x	Lam Sơn	08467
08467	236	x	Vạn Xuân	08467
08470	236	x	Quang Húc	08467
08473	236	x	Hương Nộn	08434
08476	236	x	Tề Lễ	08479
08479	236	x	Thọ Văn	08479
08482	236	x	Dị Nậu	08479
08491	236	x	Dân Quyền	08434
08494	237	b	Lâm Thao	08494
08497	237	x	Tiên Kiên	08500
08498	237	b	Hùng Sơn	08494
08500	237	x	Xuân Lũng	08500
08503	227	x	Hy Cương	08515
08506	227	x	Chu Hóa	08515
08509	237	x	Xuân Huy	08500
08512	237	x	Thạch Sơn	08494
08515	227	x	Thanh Đình	08515
08518	237	x	Sơn Vi	08521
08521	237	x	Phùng Nguyên	08521
08527	237	x	Cao Xá	08527
08533	237	x	Vĩnh Lại	08527
08536	237	x	Tứ Xã	08521
08539	237	x	Bản Nguyên	08527
08542	238	b	Thanh Sơn	08542
08545	240	x	Thu Cúc	08545
08548	240	x	Thạch Kiệt	08566
08551	240	x	Thu Ngạc	08566
08554	240	x	Kiệt Sơn	08560
08557	240	x	Đồng Sơn	08560
08560	240	x	Lai Đồng	08560
08563	238	x	Sơn Hùng	08542
08566	240	b	Tân Phú	08566
08569	240	x	Mỹ Thuận	08593
08572	238	x	Địch Quả	08584
08575	238	x	Giáp Lai	08542
08578	240	x	Tân Sơn	08560
08581	238	x	Thục Luyện	08542
08584	238	x	Võ Miếu	08584
08587	238	x	Thạch Khoán	08542
08590	240	x	Xuân Đài	08590
08593	240	x	Minh Đài	08593
08596	240	x	Văn Luông	08593
08599	240	x	Xuân Sơn	08590
08602	238	x	Cự Thắng	08584
08605	238	x	Tất Thắng	08614
08608	240	x	Long Cốc	08620
08611	238	x	Văn Miếu	08611
08614	238	x	Cự Đồng	08614
08617	240	x	Kim Thượng	08590
08620	240	x	Tam Thanh	08620
08623	238	x	Thắng Sơn	08614
08626	240	x	Vinh Tiền	08620
08629	238	x	Tân Minh	08611
08632	238	x	Hương Cần	08632
08635	238	x	Khả Cửu	08635
08638	238	x	Đông Cửu	08635
08641	238	x	Tân Lập	08611
08644	238	x	Yên Lãng	08632
08647	238	x	Yên Lương	08632
08650	238	x	Thượng Cửu	08635
08653	238	x	Lương Nha	08656
08656	238	x	Yên Sơn	08656
08659	238	x	Tinh Nhuệ	08656
08662	239	x	Đào Xá	08662
08665	239	x	Thạch Đồng	08662
08668	239	x	Xuân Lộc	08662
08671	239	x	Tân Phương	08662
08674	239	b	Thanh Thủy	08674
08677	239	x	Sơn Thủy	08674
08680	239	x	Bảo Yên	08674
08683	239	x	Đoan Hạ	08674
08686	239	x	Đồng Trung	08686
08689	239	x	Hoàng Xá	08686
08701	239	x	Tu Vũ	08686
08707	243	p	Tích Sơn	08707
08710	243	p	Liên Bảo	08716
08713	243	p	Hội Hợp	08707
08716	243	p	Đống Đa	08716
08719	243	p	Ngô Quyền	08716
08722	243	p	Đồng Tâm	08707
08725	243	p	Định Trung	08716
08728	243	p	Khai Quang	08716
08731	243	x	Thanh Trù	08707
08737	244	p	Hùng Vương	08740
08740	244	p	Hai Bà Trưng	08740
08743	244	p	Phúc Thắng	08740
08746	244	p	Xuân Hòa	08746
08747	244	p	Đồng Xuân	08746
08749	244	x	Ngọc Thanh	08746
08752	244	x	Cao Minh	08746
08755	244	p	Nam Viêm	08740
08758	244	p	Tiền Châu	08740
08761	246	b	Lập Thạch	08761
08764	246	x	Quang Sơn	08770
08767	246	x	Ngọc Mỹ	08770
08770	246	x	Hợp Lý	08770
08773	253	x	Lãng Công	08773
08776	253	x	Quang Yên	08773
08782	253	x	Hải Lựu	08782
08785	246	x	Bắc Bình	08788
08788	246	x	Thái Hòa	08788
08789	246	b	Hoa Sơn	08812
08791	246	x	Liễn Sơn	08788
08794	246	x	Xuân Hòa	08761
08797	246	x	Vân Trục	08761
08800	253	x	Đồng Quế	08824
08803	253	x	Nhân Đạo	08782
08806	253	x	Đôn Nhân	08782
08809	253	x	Phương Khoan	08782
08812	246	x	Liên Hòa	08812
08815	246	x	Tử Du	08761
08818	253	x	Tân Lập	08824
08824	253	b	Tam Sơn	08824
08830	253	x	Yên Thạch	08848
08833	246	x	Bàn Giản	08812
08836	246	x	Xuân Lôi	08842
08839	246	x	Đồng Ích	08842
08842	246	x	Tiên Lữ	08842
08845	246	x	Văn Quán	08842
08848	253	x	Đồng Thịnh	08848
08851	253	x	Tứ Yên	08848
08854	253	x	Đức Bác	08848
08860	253	x	Cao Phong	08866
08863	246	x	Tây Sơn	08866
08866	246	x	Sơn Đông	08866
08869	247	b	Hợp Hòa	08869
08872	247	x	Hoàng Hoa	08872
08875	247	x	Đồng Tĩnh	08872
08878	247	b	Kim Long	08869
08881	247	x	Hướng Đạo	08869
08884	247	x	Đạo Tú	08869
08887	247	x	An Hòa	08896
08890	247	x	Thanh Vân	08905
08893	247	x	Duy Phiên	08905
08896	247	x	Hoàng Đan	08896
08899	247	x	Hoàng Lâu	08896
08905	247	x	Hội Thịnh	08905
08908	248	b	Tam Đảo	08911
08911	248	b	Hợp Châu	08911
08914	248	x	Đạo Trù	08914
08917	248	x	Yên Dương	08914
08920	248	x	Bồ Lý	08923
08923	248	b	Đại Đình	08923
08926	248	x	Tam Quan	08872
08929	248	x	Hồ Sơn	08911
08932	248	x	Minh Quang	08911
08935	249	b	Hương Canh	08935
08936	249	b	Gia Khánh	08950
08938	249	x	Trung Mỹ	08944
08944	249	b	Bá Hiến	08944
08947	249	x	Thiện Kế	08950
08950	249	x	Hương Sơn	08950
08953	249	x	Tam Hợp	08935
08956	249	x	Quất Lưu	08935
08959	249	x	Sơn Lôi	08935
08962	249	b	Đạo Đức	08971
08965	249	x	Tân Phong	08971
08968	249	b	Thanh Lãng	08971
08971	249	x	Phú Xuân	08971
08973	250	b	Chi Đông	08974
08974	250	x	Đại Thịnh	08974 08995 09022
08977	250	x	Kim Hoa	08974 08995
08980	250	x	Thạch Đà	08980 08995
08983	250	x	Tiến Thắng	08995
08986	250	x	Tự Lập	08995
08989	250	b	Quang Minh	08974
08992	250	x	Thanh Lâm	08974 08995
08995	250	x	Tam Đồng	08995
08998	250	x	Liên Mạc	08980
09004	250	x	Chu Phan	08980
09007	250	x	Tiến Thịnh	08980 09787
09010	250	x	Mê Linh	08974 09022
09013	250	x	Văn Khê	08980 08995 09022
09016	250	x	Hoàng Kim	08980
09019	250	x	Tiền Phong	00493 08974 09022
09022	250	x	Tráng Việt	09022
09025	251	b	Yên Lạc	09025
09028	251	x	Đồng Cương	09025
09031	251	x	Đồng Văn	09040
09034	251	x	Bình Định	09025
09037	251	x	Trung Nguyên	09040
09040	251	x	Tề Lỗ	09040
09043	251	b	Tam Hồng	09043
09046	251	x	Yên Đồng	09043
09049	251	x	Văn Tiến	09052
09052	251	x	Nguyệt Đức	09052
09055	251	x	Yên Phương	09043
09061	251	x	Trung Kiên	09052
09064	251	x	Liên Châu	09064
09067	251	x	Đại Tự	09064
09070	251	x	Hồng Châu	09064
09073	251	x	Trung Hà	09052
09076	252	b	Vĩnh Tường	09076
09079	252	x	Kim Xá	09079
09082	252	x	Yên Bình	09079
09085	252	x	Chấn Hưng	09079
09088	252	x	Nghĩa Hưng	09100
09091	252	x	Yên Lập	09100
09097	252	x	Sao Đại Việt	09106
09100	252	x	Đại Đồng	09100
09106	252	x	Lũng Hòa	09106
09112	252	b	Thổ Tang	09112
09118	252	x	Lương Điền	09076
09124	252	x	Tân Phú	09106
09127	252	x	Thượng Trưng	09112
09130	252	x	Vũ Di	09076
09136	252	x	Tuân Chính	09112
09145	252	b	Tứ Trưng	09076
09148	252	x	Ngũ Kiên	09154
09151	252	x	An Nhân	09154
09154	252	x	Vĩnh Thịnh	09154
09157	252	x	Vĩnh Phú	09154
09163	256	p	Vũ Ninh	09169
09166	256	p	Đáp Cầu	09169
09169	256	p	Thị Cầu	09169
09172	256	p	Kinh Bắc	09187
09181	256	p	Đại Phúc	09190
09184	256	p	Tiền Ninh Vệ	09187
09187	256	p	Suối Hoa	09187
09190	256	p	Võ Cường	09190
09193	258	b	Chờ	09193
09196	258	x	Dũng Liệt	09205
09199	258	x	Tam Đa	09208
09202	258	x	Tam Giang	09202
09205	258	x	Yên Trung	09205
09208	258	x	Thụy Hòa	09208
09211	258	x	Hòa Tiến	09202
09214	256	p	Hòa Long	09187
09217	258	x	Đông Tiến	09193
09220	258	x	Yên Phụ	09238
09223	258	x	Trung Nghĩa	09193
09226	256	p	Vạn An	09187
09229	258	x	Đông Phong	09208
09232	258	x	Long Châu	09193
09235	256	p	Khúc Xuyên	09187
09238	258	x	Văn Môn	09238
09241	258	x	Đông Thọ	09238
09244	256	p	Phong Khê	09190
09247	259	p	Phố Mới	09247
09250	259	x	Việt Thống	09253
09253	259	p	Đại Xuân	09253
09256	256	p	Kim Chân	09169
09259	259	p	Nhân Hòa	09253
09262	259	p	Bằng An	09247
09265	259	p	Phương Liễu	09265
09268	259	p	Quế Tân	09247
09271	256	p	Vân Dương	09286
09274	259	p	Phù Lương	09301
09277	259	x	Phù Lãng	09292
09280	259	p	Phượng Mao	09265
09283	259	p	Việt Hùng	09247
09286	256	p	Nam Sơn	09286
09289	259	x	Ngọc Xá	09301
09292	259	x	Châu Phong	09292
09295	259	p	Bồng Lai	09295
09298	259	p	Cách Bi	09295
09301	259	x	Đào Viên	09301
09304	259	x	Yên Giả	09313
09307	259	x	Mộ Đạo	09295
09310	259	x	Đức Long	09292
09313	259	x	Chi Lăng	09313
09319	260	b	Lim	09319
09322	260	x	Phú Lâm	09319
09325	256	p	Khắc Niệm	09325
09328	260	x	Nội Duệ	09319
09331	256	p	Hạp Lĩnh	09325
09334	260	x	Liên Bão	09334
09337	260	x	Hiên Vân	09334
09340	260	x	Hoàn Sơn	09340
09343	260	x	Lạc Vệ	09343
09346	260	x	Việt Đoàn	09334
09349	260	x	Phật Tích	09349
09352	260	x	Tân Chi	09343
09355	260	x	Đại Đồng	09340
09358	260	x	Tri Phương	09340
09361	260	x	Minh Đạo	09349
09364	260	x	Cảnh Hưng	09349
09367	261	p	Đông Ngàn	09367
09370	261	p	Tam Sơn	09370
09373	261	p	Hương Mạc	09379
09376	261	p	Tương Giang	09370
09379	261	p	Phù Khê	09379
09382	261	p	Đồng Kỵ	09385
09383	261	p	Trang Hạ	09385
09385	261	p	Đồng Nguyên	09385
09388	261	p	Châu Khê	09379
09391	261	p	Tân Hồng	09367
09394	261	p	Đình Bảng	09367
09397	261	p	Phù Chẩn	09367
09400	262	p	Hồ	09400
09403	262	x	Hoài Thượng	09409
09406	262	x	Đại Đồng Thành	09400
09409	262	x	Mão Điền	09409
09412	262	p	Song Hồ	09400
09415	262	x	Đình Tổ	09427
09418	262	p	An Bình	09409
09421	262	p	Trí Quả	09427
09424	262	p	Gia Đông	09400
09427	262	p	Thanh Khương	09427
09430	262	p	Trạm Lộ	09430
09433	262	p	Xuân Lâm	09433
09436	262	p	Hà Mãn	09433
09439	262	x	Ngũ Thái	09433
09442	262	x	Nguyệt Đức	09445
09445	262	p	Ninh Xá	09445
09448	262	x	Nghĩa Đạo	09430
09451	262	x	Song Liễu	09433
09454	263	b	Gia Bình	09454
09457	263	x	Vạn Ninh	09466
09460	263	x	Thái Bảo	09475
09463	263	x	Giang Sơn	09487
09466	263	x	Cao Đức	09466
09469	263	x	Đại Lai	09469
09472	263	x	Song Giang	09469
09475	263	x	Bình Dương	09475
09478	263	x	Lãng Ngâm	09487
09481	263	b	Nhân Thắng	09475
09484	263	x	Xuân Lai	09454
09487	263	x	Đông Cứu	09487
09490	263	x	Đại Bái	09454
09493	263	x	Quỳnh Phú	09454
09496	264	b	Thứa	09496
09499	264	x	An Thịnh	09499
09502	264	x	Trung Kênh	09499
09505	264	x	Phú Hòa	09496
09508	264	x	An Tập	09499
09511	264	x	Tân Lãng	09496
09514	264	x	Quảng Phú	09529
09517	264	x	Quang Minh	09523
09523	264	x	Trung Chính	09523
09529	264	x	Bình Định	09529
09532	264	x	Phú Lương	09523
09535	264	x	Lâm Thao	09529
09538	268	p	Quang Trung	09552 09556
09541	268	p	Mộ Lao	00637 09556
09542	268	p	Văn Quán	00643 09556
09544	268	p	Vạn Phúc	09556
09551	268	p	La Khê	09556 09886
09552	268	p	Phú La	09552 09886
09553	268	p	Phúc La	09556
09556	268	p	Hà Cầu	09552 09556
09562	268	p	Yên Nghĩa	09562 09886
09565	268	p	Kiến Hưng	00664 09552 09568
09568	268	p	Phú Lãm	09568
09571	268	p	Phú Lương	09552 09568 10126
09574	269	p	Ngô Quyền	09574
09577	269	p	Phú Thịnh	09574
09586	269	p	Sơn Lộc	09574 09604
09589	269	p	Xuân Khanh	09604
09592	269	x	Đường Lâm	09574
09595	269	p	Viên Sơn	09574
09598	269	x	Xuân Sơn	09604
09601	269	p	Trung Hưng	09574 09604
09604	269	x	Thanh Mỹ	09574 09604
09607	269	p	Trung Sơn Trầm	09604
09610	269	x	Kim Sơn	09616
09613	269	x	Sơn Đông	09616
09616	269	x	Cổ Đông	09616 09988
09619	271	b	Tây Đằng	09619 09661
09625	271	x	Phú Cường	09634
09628	271	x	Cổ Đô	09634
09634	271	x	Vạn Thắng	09634
09640	271	x	Phong Vân	09634
09643	271	x	Phú Đông	09634
09646	271	x	Phú Hồng	09634
09649	271	x	Phú Châu	09664
09652	271	x	Thái Hòa	09664
09655	271	x	Đồng Thái	09664
09658	271	x	Phú Sơn	09664
09661	271	x	Minh Châu	09661
09664	271	x	Vật Lại	09664
09667	271	x	Chu Minh	09619 09661
09670	271	x	Tòng Bạt	09676
09673	271	x	Cẩm Lĩnh	09676 09694
09676	271	x	Sơn Đà	09676
09679	271	x	Đông Quang	09619
09682	271	x	Tiên Phong	09619
09685	271	x	Thụy An	09619 09694
09688	271	x	Cam Thượng	09619
09691	271	x	Thuần Mỹ	09676
09694	271	x	Tản Lĩnh	09694
09697	271	x	Ba Trại	09694
09700	271	x	Minh Quang	09676 09700
09703	271	x	Ba Vì	09700
09706	271	x	Vân Hòa	09706
09709	271	x	Yên Bài	09706
09712	271	x	Khánh Thượng	09700
09715	272	b	Phúc Thọ	09715
09721	272	x	Vân Phúc	09739
09724	272	x	Nam Hà	09739
09727	272	x	Xuân Đình	09739
09733	272	x	Sen Phương	09739
09739	272	x	Võng Xuyên	09739
09742	272	x	Tích Lộc	09715
09745	272	x	Long Thượng	09715
09751	272	x	Hát Môn	09772
09757	272	x	Thanh Đa	09772
09760	272	x	Trạch Mỹ Lộc	09715
09763	272	x	Phúc Hòa	09715
09766	272	x	Ngọc Tảo	09772
09769	272	x	Phụng Thượng	09715
09772	272	x	Tam Thuấn	09772
09775	272	x	Tam Hiệp	09772
09778	272	x	Hiệp Thuận	09772
09781	272	x	Liên Hiệp	09772
09784	273	b	Phùng	09784
09787	273	x	Trung Châu	08980 09787
09790	273	x	Thọ An	08980 09787
09793	273	x	Thọ Xuân	08980 09787
09796	273	x	Hồng Hà	08980 09022 09787 09817
09799	273	x	Liên Hồng	09022 09817
09802	273	x	Liên Hà	09022 09817
09805	273	x	Hạ Mỗ	09817
09808	273	x	Liên Trung	09022 09817
09811	273	x	Phương Đình	09787
09814	273	x	Thượng Mỗ	09784
09817	273	x	Tân Hội	09817
09820	273	x	Tân Lập	09817 09832
09823	273	x	Đan Phượng	09784
09826	273	x	Đồng Tháp	09784
09829	273	x	Song Phượng	09784
09832	274	b	Trạm Trôi	09832
09835	274	x	Đức Thượng	09832
09838	274	x	Minh Khai	09856
09841	274	x	Dương Liễu	09856
09844	274	x	Di Trạch	09832
09847	274	x	Đức Giang	09832
09850	274	x	Cát Quế	09856
09853	274	x	Kim Chung	00613 09832
09856	274	x	Yên Sở	09856
09859	274	x	Sơn Đồng	09871
09862	274	x	Vân Canh	00622 09871
09865	274	x	Đắc Sở	09856
09868	274	x	Lại Yên	09871
09871	274	x	Tiền Yên	09871
09874	274	x	Song Phương	09871 09877
09877	274	x	An Khánh	00634 09871 09877
09880	274	x	An Thượng	09871 09877
09883	274	x	Vân Côn	09871 09877
09886	268	p	Dương Nội	00634 00637 09877 09886
09889	274	x	La Phù	09877 09886
09892	274	x	Đông La	09877
09895	275	b	Quốc Oai	09895 10003
09898	275	x	Sài Sơn	09895
09904	275	x	Phượng Sơn	09895 10003
09907	275	x	Ngọc Liệp	09910 10003
09910	275	x	Ngọc Mỹ	09895 09910
09916	275	x	Thạch Thán	09895
09919	275	x	Đồng Quang	09931
09922	275	x	Phú Cát	09952 09982
09925	275	x	Tuyết Nghĩa	09910
09928	275	x	Liệp Nghĩa	09910
09931	275	x	Cộng Hòa	09931
09934	275	x	Hưng Đạo	09931
09940	275	x	Phú Mãn	09952
09943	275	x	Cấn Hữu	09910
09949	275	x	Hòa Thạch	09952
09952	275	x	Đông Yên	09952
09955	276	b	Liên Quan	09955
09958	276	x	Đại Đồng	09955
09961	276	x	Cẩm Yên	09955
09964	276	x	Lại Thượng	09955
09967	276	x	Phú Kim	09955
09970	276	x	Hương Ngải	10003
09973	276	x	Lam Sơn	10003
09976	276	x	Kim Quan	09955
09982	276	x	Bình Yên	09982 09988
09988	276	x	Thạch Hòa	04930 09706 09988
09991	276	x	Cần Kiệm	09982
09997	276	x	Phùng Xá	10003
10000	276	x	Tân Xã	09982 09988
10003	276	x	Thạch Xá	10003
10006	276	x	Quang Trung	09910 10003
10009	276	x	Hạ Bằng	09982 09988
10012	276	x	Đồng Trúc	09982
10015	277	b	Chúc Sơn	10015
10018	277	b	Xuân Mai	10045
10021	277	x	Phụng Châu	10015
10024	277	x	Tiên Phương	10015
10027	277	x	Đông Sơn	10030
10030	277	x	Đông Phương Yên	10030
10033	277	x	Phú Nghĩa	10030
10039	277	x	Trường Yên	10030
10042	277	x	Ngọc Hòa	10015
10045	277	x	Thủy Xuân Tiên	10045
10048	277	x	Thanh Bình	10030
10051	277	x	Trung Hòa	10030
10054	277	x	Đại Yên	10015
10057	277	x	Thụy Hương	10015
10060	277	x	Tốt Động	10072
10063	277	x	Lam Điền	10072 10126
10066	277	x	Tân Tiến	10045 10081
10069	277	x	Nam Phương Tiến	10045
10072	277	x	Hợp Đồng	10072
10075	277	x	Hoàng Văn Thụ	10081
10078	277	x	Hoàng Diệu	10072
10081	277	x	Hữu Văn	10081
10084	277	x	Quảng Bị	10072
10087	277	x	Mỹ Lương	10081
10090	277	x	Thượng Vực	10096
10096	277	x	Hồng Phú	10096
10099	277	x	Trần Phú	10081
10102	277	x	Văn Võ	10096
10105	277	x	Đồng Lạc	10096
10108	277	x	Hòa Phú	10096
10114	278	b	Kim Bài	10114
10117	268	p	Đồng Mai	09562 10015
10120	278	x	Cự Khê	09568 10126
10123	268	p	Biên Giang	10015
10126	278	x	Bích Hòa	10126
10129	278	x	Mỹ Hưng	10144
10132	278	x	Cao Viên	10126
10135	278	x	Bình Minh	10126
10138	278	x	Tam Hưng	10144
10141	278	x	Thanh Cao	10126
10144	278	x	Thanh Thùy	10144
10147	278	x	Thanh Mai	10114
10150	278	x	Thanh Văn	10144
10153	278	x	Đỗ Động	10114
10156	278	x	Kim An	10114
10159	278	x	Kim Thư	10096 10114
10162	278	x	Phương Trung	10114
10165	278	x	Tân Ước	10180
10168	278	x	Dân Hòa	10180
10171	278	x	Liên Châu	10180
10174	278	x	Cao Xuân Dương	10180
10180	278	x	Hồng Dương	10180
10183	279	b	Thường Tín	10183
10186	279	x	Ninh Sở	00685 10210
10189	279	x	Nhị Khê	10183
10192	279	x	Duyên Thái	00679 00685 10210
10195	279	x	Khánh Hà	00679 10183
10198	279	x	Hòa Bình	10183
10201	279	x	Văn Bình	10183
10204	279	x	Hiền Giang	10183
10207	279	x	Hồng Vân	10210
10210	279	x	Vân Tảo	10210
10213	279	x	Liên Phương	10210
10216	279	x	Văn Phú	10183
10219	279	x	Tự Nhiên	10237
10222	279	x	Tiền Phong	10183
10225	279	x	Hà Hồi	10210
10231	279	x	Nguyễn Trãi	10231
10234	279	x	Quất Động	10231
10237	279	x	Chương Dương	10237
10240	279	x	Tân Minh	10231
10243	279	x	Lê Lợi	10237
10246	279	x	Thắng Lợi	10237
10249	279	x	Dũng Tiến	10231
10255	279	x	Nghiêm Xuyên	10231
10258	279	x	Tô Hiệu	10237 10273
10261	279	x	Văn Tự	10273
10264	279	x	Vạn Nhất	10237 10273
10267	279	x	Minh Cường	10273
10270	280	b	Phú Minh	10273
10273	280	b	Phú Xuyên	10273
10276	280	x	Hồng Minh	10279
10279	280	x	Phượng Dực	10279
10282	280	x	Nam Tiến	10273
10291	280	x	Văn Hoàng	10279
10294	280	x	Phú Túc	10279
10300	280	x	Hồng Thái	10273
10303	280	x	Hoàng Long	10279
10312	280	x	Nam Phong	10273
10315	280	x	Tân Dân	10330
10318	280	x	Quang Hà	10273
10321	280	x	Chuyên Mỹ	10330
10324	280	x	Khai Thái	10342
10327	280	x	Phúc Tiến	10342
10330	280	x	Vân Từ	10330
10333	280	x	Tri Thủy	10342
10336	280	x	Đại Xuyên	10342
10339	280	x	Phú Yên	10330
10342	280	x	Bạch Hạ	10342
10345	280	x	Quang Lãng	10342
10348	280	x	Châu Can	10330
10351	280	x	Minh Tân	10342
10354	281	b	Vân Đình	10354
10363	281	x	Hoa Viên	10369
10366	281	x	Quảng Phú Cầu	10369
10369	281	x	Trường Thịnh	10369
10375	281	x	Liên Bạt	10369
10378	281	x	Cao Sơn Tiến	10354
10384	281	x	Phương Tú	10354
10387	281	x	Trung Tú	10402
10390	281	x	Đồng Tân	10402
10393	281	x	Tảo Dương Văn	10354
10396	281	x	Thái Hòa	10417
10399	281	x	Minh Đức	10402
10402	281	x	Trầm Lộng	10402
10411	281	x	Kim Đường	10402
10417	281	x	Hòa Phú	10417
10423	281	x	Đại Hùng	10402
10426	281	x	Đông Lỗ	10402
10429	281	x	Phù Lưu	10417
10432	281	x	Đại Cường	10402
10435	281	x	Bình Lưu Quang	10417
10441	282	b	Đại Nghĩa	10441
10444	282	x	Đồng Tâm	10081 10459
10447	282	x	Thượng Lâm	10459
10450	282	x	Tuy Lai	10459
10453	282	x	Phúc Lâm	10459
10459	282	x	Mỹ Xuyên	10459
10462	282	x	An Mỹ	10465
10465	282	x	Hồng Sơn	10465
10468	282	x	Lê Thanh	10465
10471	282	x	Xuy Xá	10465
10474	282	x	Phùng Xá	10465
10477	282	x	Phù Lưu Tế	10441
10480	282	x	Đại Hưng	10441
10483	282	x	Vạn Tín	10489
10489	282	x	Hương Sơn	10489
10492	282	x	Hùng Tiến	10489
10495	282	x	An Tiến	10489
10498	282	x	Hợp Tiến	10465
10501	282	x	Hợp Thanh	10441
10504	282	x	An Phú	10441
10507	288	p	Cẩm Thượng	10507
10510	288	p	Bình Hàn	10507
10513	288	p	Ngọc Châu	10525
10514	288	p	Nhị Châu	10525
10516	288	p	Quang Trung	10525
10519	288	p	Nguyễn Trãi	10507
10525	288	p	Trần Hưng Đạo	10525
10528	288	p	Trần Phú	10532 10537
10531	288	p	Thanh Bình	10532
10532	288	p	Tân Bình	10532
10534	288	p	Lê Thanh Nghị	10532
10537	288	p	Hải Tân	10537
10540	288	p	Tứ Minh	10543 10891
10543	288	p	Việt Hòa	10543
10546	290	p	Phả Lại	10546
10549	290	p	Sao Đỏ	10549
10552	290	p	Bến Tắm	10552
10555	290	x	Hoàng Hoa Thám	10552
10558	290	x	Bắc An	10552
10561	290	x	Hưng Đạo	10570
10564	290	x	Lê Lợi	10570
10567	290	p	Hoàng Tiến	10573
10570	290	p	Cộng Hòa	10549 10570
10573	290	p	Hoàng Tân	10573
10576	290	p	Cổ Thành	10546
10579	290	p	Văn An	10549
10582	290	p	Chí Minh	10549
10585	290	p	Văn Đức	10549 10573 10678
10588	290	p	Thái Học	10549
10591	290	x	Nhân Huệ	10546
10594	290	p	An Lạc	10603
10600	290	p	Đồng Lạc	10603
10603	290	p	Tân Dân	10603
10606	291	b	Nam Sách	10606
10609	291	x	Nam Hưng	10615
10612	291	x	Nam Tân	10615
10615	291	x	Hợp Tiến	10615
10618	291	x	Hiệp Cát	10633
10621	291	x	Quốc Tuấn	10633
10630	291	x	An Bình	10645
10633	291	x	Trần Phú	10633
10636	291	x	An Sơn	10642
10639	291	x	Cộng Hòa	10645 10705 10756
10642	291	x	Thái Tân	10642
10645	291	x	An Phú	10645
10654	291	x	Hồng Phong	10606
10657	291	x	Đồng Lạc	10606
10660	288	p	Ái Quốc	10660
10663	288	x	An Thượng	10507
10666	291	x	Minh Tân	10642
10672	288	p	Nam Đồng	10837
10675	292	p	An Lưu	10675
10678	292	x	Bạch Đằng	10678
10681	292	p	Thất Hùng	10678
10684	292	x	Lê Ninh	10678
10693	292	p	Phạm Thái	10726
10696	292	p	Duy Tân	10714
10699	292	p	Tân Dân	10714
10702	292	p	Minh Tân	10714
10705	292	x	Quang Thành	10705
10708	292	x	Hiệp Hòa	10729
10714	292	p	Phú Thứ	10714
10717	292	x	Thăng Long	10705
10720	292	x	Lạc Long	10705
10723	292	p	An Sinh	10726
10726	292	p	Hiệp Sơn	10726
10729	292	x	Thượng Quận	10729 10750
10732	292	p	An Phụ	10729
10735	292	p	Hiệp An	10675
10738	292	p	Long Xuyên	10675
10741	292	p	Thái Thịnh	10744
10744	292	p	Hiến Thành	10744
10747	292	x	Minh Hòa	10744
10750	293	b	Phú Thái	10750
10756	293	x	Lai Khê	10756
10762	293	x	Vũ Dũng	10705 10756
10768	293	x	Tuấn Việt	10705 10756
10771	293	x	Kim Xuyên	10750
10777	293	x	Ngũ Phúc	10792
10780	293	x	Kim Anh	10750
10783	293	x	Kim Liên	10750
10786	293	x	Kim Tân	10792
10792	293	x	Kim Đính	10792
10798	293	x	Hòa Bình	10804 10843
10801	293	x	Tam Kỳ	10804
10804	293	x	Đồng Cẩm	10804
10810	293	x	Đại Đức	10804
10813	294	b	Thanh Hà	10813
10816	294	x	Hồng Lạc	10660 10816
10822	288	x	Quyết Thắng	10660
10825	294	x	Tân Việt	10816
10828	294	x	Cẩm Việt	10756 10816
10831	294	x	Thanh An	10756 10843
10834	294	x	Thanh Lang	10843
10837	288	x	Tiền Tiến	10837
10840	294	x	Tân An	10846
10843	294	x	Liên Mạc	10843
10846	294	x	Thanh Hải	10846 11086
10855	294	x	Thanh Xuân	10843
10861	294	x	Thanh Tân	10813
10864	294	x	An Phượng	10846
10867	294	x	Thanh Sơn	10813
10876	294	x	Thanh Quang	10882
10879	294	x	Thanh Hồng	10882
10882	294	x	Vĩnh Cường	10882
10888	295	b	Cẩm Giang	10888
10891	295	b	Lai Cách	10543 10891
10894	295	x	Cẩm Hưng	10903
10897	295	x	Cẩm Hoàng	10888
10900	295	x	Cẩm Văn	10909
10903	295	x	Ngọc Liên	10903
10909	295	x	Cẩm Vũ	10909
10912	295	x	Đức Chính	10909
10918	295	x	Định Sơn	10888
10924	295	x	Lương Điền	10903
10927	295	x	Cao An	10543
10930	295	x	Tân Trường	10930
10933	295	x	Phúc Điền	10903 10930
10939	295	x	Cẩm Đông	10930
10942	295	x	Cẩm Đoài	10891
10945	296	b	Kẻ Sặt	10945
10951	296	x	Vĩnh Hưng	10945
10954	296	x	Hùng Thắng	10945
10960	296	x	Vĩnh Hồng	10945 10966
10963	296	x	Long Xuyên	10966
10966	296	x	Tân Việt	10966
10969	296	x	Thúc Kháng	10972 10993
10972	296	x	Tân Hồng	10972 10993
10978	296	x	Hồng Khê	10966
10981	296	x	Thái Minh	10972 10993
10984	296	x	Cổ Bì	10966
10987	296	x	Nhân Quyền	11242
10990	296	x	Thái Dương	10972 10993
10993	296	x	Thái Hòa	10972 10993
10996	296	x	Bình Xuyên	10993
10999	297	b	Gia Lộc	10999 11050
11002	288	p	Thạch Khôi	11002
11005	288	x	Liên Hồng	11002
11008	297	x	Thống Nhất	11002 11020
11011	288	p	Tân Hưng	10537
11017	288	x	Gia Xuyên	11002
11020	297	x	Yết Kiêu	10999 11020
11035	297	x	Gia Phúc	10999 11050
11038	297	x	Gia Tiến	10999
11041	297	x	Lê Lợi	10999 11020
11044	297	x	Toàn Thắng	11050
11047	297	x	Hoàng Diệu	11050
11050	297	x	Hồng Hưng	11050
11053	297	x	Phạm Trấn	11065
11056	297	x	Đoàn Thượng	11050 11065
11059	297	x	Thống Kênh	11050 11065
11065	297	x	Nhật Quang	11065
11071	297	x	Quang Đức	11050 11065
11074	298	b	Tứ Kỳ	11074
11077	288	x	Ngọc Sơn	10537
11083	298	x	Đại Sơn	11086
11086	298	x	Hưng Đạo	11086 11113
11092	298	x	Bình Lãng	11086
11095	298	x	Chí Minh	11131
11098	298	x	Kỳ Sơn	11113
11101	298	x	Quang Phục	11074
11113	298	x	Tân Kỳ	11113
11116	298	x	Quang Khải	11074
11119	298	x	Đại Hợp	11113
11122	298	x	Dân An	11113
11125	298	x	An Thanh	11131
11128	298	x	Minh Đức	11074
11131	298	x	Văn Tố	11131
11134	298	x	Quang Trung	11140
11140	298	x	Lạc Phượng	11140
11143	298	x	Tiên Động	11140 11146
11146	298	x	Nguyên Giáp	11146
11149	298	x	Hà Kỳ	11146
11152	298	x	Hà Thanh	11146
11161	299	x	Ứng Hòe	11164
11164	299	x	Nghĩa An	11164
11167	299	x	Đức Phúc	11167
11173	299	x	An Đức	11167
11179	299	x	Tân Hương	11164
11185	299	x	Vĩnh Hòa	11203
11188	299	x	Bình Xuyên	11224
11197	299	x	Tân Phong	11167
11203	299	b	Ninh Giang	11203
11206	299	x	Tân Quang	11218
11215	299	x	Hồng Dụ	11203
11218	299	x	Văn Hội	11218
11224	299	x	Hồng Phong	11224
11227	299	x	Hiệp Lực	11203
11230	299	x	Kiến Phúc	11224
11233	299	x	Hưng Long	11218
11239	300	b	Thanh Miện	11065 11239
11242	300	x	Thanh Tùng	10993 11242
11245	300	x	Phạm Kha	11242
11248	300	x	Ngô Quyền	11257
11251	300	x	Đoàn Tùng	10993 11242
11254	300	x	Hồng Quang	11254
11257	300	x	Tân Trào	11257
11260	300	x	Lam Sơn	11254
11263	300	x	Đoàn Kết	11257
11266	300	x	Lê Hồng	11254
11269	300	x	Tứ Cường	11239
11275	300	x	Ngũ Hùng	11239
11278	300	x	Cao Thắng	11239
11281	300	x	Chi Lăng Bắc	11284
11284	300	x	Chi Lăng Nam	11284
11287	300	x	Thanh Giang	11284
11293	300	x	Hồng Phong	11284
11296	303	p	Quán Toan	11602
11299	303	p	Hùng Vương	11311
11302	303	p	Sở Dầu	11311
11305	303	p	Thượng Lý	11311
11311	303	p	Minh Khai	11311
11320	303	p	Hoàng Văn Thụ	11311
11323	303	p	Phan Bội Châu	11311
11329	304	p	Máy Chai	11329
11335	304	p	Vạn Mỹ	11329
11338	304	p	Cầu Tre	11329
11341	304	p	Gia Viên	11311 11329 11359
11344	304	p	Cầu Đất	11359 11383
11350	304	p	Đông Khê	11329 11359
11359	304	p	Đằng Giang	11359
11365	304	p	Lạch Tray	11359 11383
11371	305	p	An Biên	11383 11407
11383	305	p	Trần Nguyên Hãn	11383 11407
11395	305	p	Hàng Kênh	11383
11401	305	p	An Dương	11407
11404	305	p	Dư Hàng Kênh	11383
11405	305	p	Kênh Dương	11383
11407	305	p	Vĩnh Niệm	11383 11407
11410	306	p	Đông Hải 1	11411
11411	306	p	Đông Hải 2	11411 11413
11413	306	p	Đằng Lâm	11413
11414	306	p	Thành Tô	11413
11416	306	p	Đằng Hải	11413
11419	306	p	Nam Hải	11411 11413
11422	306	p	Cát Bi	11413
11425	306	p	Tràng Cát	11413
11431	307	p	Đồng Hòa	11443 11446
11434	307	p	Bắc Sơn	11443 11446
11437	307	p	Nam Sơn	11443 11446
11440	307	p	Ngọc Sơn	11446
11443	307	p	Trần Thành Ngọ	11443 11446
11446	307	p	Văn Đẩu	11443 11446
11449	307	p	Bắc Hà	11446
11455	308	p	Ngọc Xuyên	11455 11737
11458	308	p	Hải Sơn	11455
11461	308	p	Vạn Hương	11455 11737
11465	308	p	Minh Đức	11737
11467	308	p	Bàng La	11737
11473	311	p	Minh Đức	11473
11485	311	x	Liên Xuân	11488 11503
11488	311	p	Lưu Kiếm	11488
11500	311	x	Bạch Đằng	11473
11503	311	x	Ninh Sơn	11503
11506	311	p	Quảng Thanh	11506
11512	311	p	Trần Hưng Đạo	11488
11518	311	x	Quang Trung	11488 11506
11521	311	p	Lê Hồng Phong	11506 11557
11527	311	p	Hòa Bình	11533
11530	311	p	Thủy Hà	11533 11560
11533	311	p	An Lư	11533 11560
11539	311	p	Phạm Ngũ Lão	11473
11542	311	p	Nam Triệu Giang	11542
11545	311	p	Tam Hưng	11542
11551	311	p	Lập Lễ	11542
11557	311	p	Thiên Hương	11557
11560	311	p	Thủy Đường	11560
11569	311	p	Hoàng Lâm	11557
11572	311	p	Hoa Động	11557 11560
11578	311	p	Dương Quan	11560
11581	312	p	Lê Lợi	11581 11593 11617
11584	312	p	Lê Thiện	11593 11602
11587	303	p	Đại Bản	11593 11602
11590	312	p	An Hòa	11593
11593	312	p	Hồng Phong	11593
11596	312	p	Tân Tiến	11581 11593 11602
11599	303	p	An Hưng	11581 11602
11602	303	p	An Hồng	11602
11608	312	p	Nam Sơn	11581
11614	312	p	An Hải	11581 11617
11617	312	p	Đồng Thái	11581 11617
11623	312	p	An Đồng	11617
11626	312	p	Hồng Thái	11617
11629	313	b	An Lão	11629
11632	313	x	Bát Trang	11635
11635	313	x	Trường Thọ	11635
11638	313	x	Trường Thành	11635
11641	313	x	An Tiến	11629
11644	313	x	Quang Hưng	11647
11647	313	x	Quang Trung	11647
11650	313	x	Quốc Tuấn	11647
11653	313	x	An Thắng	11629
11656	313	b	Trường Sơn	11446 11629
11659	313	x	Tân Dân	11629
11662	313	x	Thái Sơn	11629 11668
11665	313	x	Tân Viên	11668
11668	313	x	Mỹ Đức	11668
11671	313	x	Chiến Thắng	11674
11674	313	x	An Thọ	11674
11677	313	x	An Thái	11674
11680	314	b	Núi Đối	11680
11683	309	p	Đa Phúc	11689
11686	309	p	Hưng Đạo	11689
11689	309	p	Anh Dũng	11689 11692
11692	309	p	Hải Thành	11689 11692
11695	314	x	Đông Phương	11725
11698	314	x	Thuận Thiên	11680
11701	314	x	Hữu Bằng	11680
11704	314	x	Đại Đồng	11725
11707	309	p	Hòa Nghĩa	11692
11710	314	x	Ngũ Phúc	11713
11713	314	x	Kiến Quốc	11713
11716	314	x	Du Lễ	11713
11722	314	x	Thanh Sơn	11680
11725	314	x	Minh Tân	11725
11728	314	x	Kiến Hưng	11680 11728
11734	314	x	Tân Phong	11749
11737	308	p	Hợp Đức	11737
11740	309	p	Tân Thành	11455 11692
11743	314	x	Tân Trào	11728
11746	314	x	Đoàn Xá	11728 11749
11749	314	x	Tú Sơn	11749
11752	314	x	Đại Hợp	11749
11755	315	b	Tiên Lãng	11755
11758	315	x	Đại Thắng	11761
11761	315	x	Tiên Cường	11761
11764	315	x	Tự Cường	11761
11770	315	x	Quyết Tiến	11755
11773	315	x	Khởi Nghĩa	11755
11776	315	x	Tiên Thanh	11755
11779	315	x	Cấp Tiến	11779
11782	315	x	Kiến Thiết	11779
11785	315	x	Đoàn Lập	11779
11791	315	x	Tân Minh	11779 11791
11797	315	x	Tiên Thắng	11791
11800	315	x	Tiên Minh	11791
11803	315	x	Bắc Hưng	11806
11806	315	x	Nam Hưng	11806
11809	315	x	Hùng Thắng	11809
11812	315	x	Tây Hưng	11806
11815	315	x	Đông Hưng	11806
11821	315	x	Vinh Quang	11809
11824	316	b	Vĩnh Bảo	11824
11827	316	x	Dũng Tiến	11842
11830	316	x	Giang Biên	11842
11833	316	x	Thắng Thủy	11836
11836	316	x	Trung Lập	11836
11839	316	x	Việt Tiến	11836
11842	316	x	Vĩnh An	11842
11848	316	x	Vĩnh Hòa	11848
11851	316	x	Hùng Tiến	11848
11857	316	x	Tân Hưng	11824
11860	316	x	Tân Liên	11824
11866	316	x	Vĩnh Hưng	11824
11875	316	x	Vĩnh Hải	11875
11881	316	x	Liên Am	11887
11884	316	x	Lý Học	11911
11887	316	x	Tam Cường	11887
11890	316	x	Hòa Bình	11911
11893	316	x	Tiền Phong	11875
11902	316	x	Cao Minh	11887
11911	316	x	Trấn Dương	11911
11914	317	b	Cát Bà	11914
11917	317	b	Cát Hải	11914
11920	317	x	Nghĩa Lộ	11914
11923	317	x	Đồng Bài	11914
11926	317	x	Hoàng Châu	11914
11929	317	x	Văn Phong	11914
11932	317	x	Phù Long	11914
11935	317	x	Gia Luận	11914
11938	317	x	Hiền Hào	11914
11941	317	x	Trân Châu	11914
11944	317	x	Việt Hải	11914
11947	317	x	Xuân Đám	11914
11950	323	p	Lam Sơn	11983
11953	323	p	Hiến Nam	11953
11956	323	p	An Tảo	11953
11959	323	p	Lê Lợi	11953
11962	323	p	Minh Khai	11953
11968	323	p	Hồng Châu	11980
11971	323	x	Trung Nghĩa	11953
11974	323	x	Liên Phương	11953
11977	323	x	Phương Nam	11977
11980	323	x	Quảng Châu	11980
11983	323	x	Bảo Khê	11983
11986	325	b	Như Quỳnh	12004
11989	325	x	Lạc Đạo	11992 11995
11992	325	x	Chỉ Đạo	11992
11995	325	x	Đại Đồng	11995
11998	325	x	Việt Hưng	11995
12001	325	x	Tân Quang	12004
12004	325	x	Đình Dù	11995 12004
12007	325	x	Minh Hải	11992
12010	325	x	Lương Tài	11995
12013	325	x	Trưng Trắc	12004
12016	325	x	Lạc Hồng	12004
12019	326	b	Văn Giang	12019
12022	326	x	Xuân Quan	12025
12025	326	x	Cửu Cao	12025
12028	326	x	Phụng Công	12025
12031	326	x	Nghĩa Trụ	12031
12034	326	x	Long Hưng	12031
12037	326	x	Vĩnh Khúc	12031
12040	326	x	Liên Nghĩa	12019
12043	326	x	Tân Tiến	12019
12046	326	x	Thắng Lợi	12049
12049	326	x	Mễ Sở	12049
12052	327	b	Yên Mỹ	12073
12055	327	x	Nguyễn Văn Linh	12064
12061	327	x	Đồng Than	12070
12064	327	x	Ngọc Long	12064
12067	327	x	Liêu Xá	12064
12070	327	x	Hoàn Long	12070
12073	327	x	Tân Lập	12073
12076	327	x	Thanh Long	12091
12079	327	x	Yên Phú	12091
12085	327	x	Trung Hòa	12073
12091	327	x	Việt Yên	12091
12100	327	x	Tân Minh	12073
12103	328	p	Bần Yên Nhân	12103
12106	328	p	Phan Đình Phùng	12103
12109	328	x	Cẩm Xá	12103
12112	328	x	Dương Quang	12127
12115	328	x	Hòa Phong	12127
12118	328	p	Nhân Hòa	12103
12121	328	p	Dị Sử	12133
12124	328	p	Bạch Sam	12127
12127	328	p	Minh Đức	12127
12130	328	p	Phùng Chí Kiên	12133
12133	328	x	Xuân Dục	12133
12136	328	x	Ngọc Lâm	12133
12139	328	x	Hưng Long	12133
12142	329	b	Ân Thi	12142
12145	329	x	Phù Ủng	12148
12148	329	x	Bắc Sơn	12148
12151	329	x	Bãi Sậy	12148
12154	329	x	Đào Dương	12148
12157	329	x	Quang Vinh	12142
12160	329	x	Vân Du	12166
12166	329	x	Xuân Trúc	12166
12169	329	x	Hoàng Hoa Thám	12142
12172	329	x	Quảng Lãng	12166
12175	329	x	Đa Lộc	12184
12178	329	x	Đặng Lễ	12184
12181	329	x	Cẩm Ninh	12184
12184	329	x	Nguyễn Trãi	12184
12190	329	x	Hồ Tùng Mậu	12196
12193	329	x	Tiền Phong	12196
12196	329	x	Hồng Quang	12196
12202	329	x	Hạ Lễ	12196
12205	330	b	Khoái Châu	12205
12208	330	x	Đông Tảo	12070
12211	330	x	Bình Minh	12049
12214	330	x	Phạm Hồng Thái	12223
12220	330	x	Ông Đình	12223
12223	330	x	Tân Dân	12223
12226	330	x	Tứ Dân	12247
12229	330	x	An Vĩ	12223
12232	330	x	Đông Kết	12205
12238	330	x	Dân Tiến	12238
12244	330	x	Đồng Tiến	12238
12247	330	x	Tân Châu	12247
12250	330	x	Liên Khê	12205
12253	330	x	Phùng Hưng	12205
12256	330	x	Việt Hòa	12238
12259	330	x	Đông Ninh	12247
12262	330	x	Đại Tập	12247
12265	330	x	Chí Minh	12271
12271	330	x	Thuần Hưng	12271
12274	330	x	Nguyễn Huệ	12271
12280	331	b	Lương Bằng	12280
12283	331	x	Nghĩa Dân	12286
12286	331	x	Toàn Thắng	12286
12289	331	x	Vĩnh Xá	12286
12292	331	x	Phạm Ngũ Lão	12280
12295	331	x	Phú Thọ	12313
12298	331	x	Đồng Thanh	12286
12301	331	x	Song Mai	12322
12304	331	x	Chính Nghĩa	12280
12313	331	x	Mai Động	12313
12316	331	x	Đức Hợp	12313
12319	331	x	Hùng An	12322
12322	331	x	Ngọc Thanh	11983 12322
12325	331	x	Diên Hồng	12280
12328	331	x	Hiệp Cường	12322
12331	323	x	Phú Cường	11983
12334	323	x	Hùng Cường	11983
12337	332	b	Vương	12337
12340	332	x	Hưng Đạo	12337
12346	332	x	Nhật Tân	12337
12352	332	x	Lệ Xá	12361
12355	332	x	An Viên	12337
12361	332	x	Trung Dũng	12361
12364	332	x	Hải Thắng	12364
12367	332	x	Thủ Sỹ	11977
12370	332	x	Thiện Phiến	12364
12373	332	x	Thụy Lôi	12364
12376	332	x	Cương Chính	12361
12385	323	x	Tân Hưng	11977
12388	323	x	Hoàng Hanh	11980
12391	333	b	Trần Cao	12391
12394	333	x	Minh Tân	12391
12397	333	x	Phan Sào Nam	12406
12400	333	x	Quang Hưng	12391
12403	333	x	Minh Hoàng	12406
12406	333	x	Đoàn Đào	12406
12409	333	x	Tống Phan	12391
12412	333	x	Đình Cao	12424
12415	333	x	Nhật Quang	12424
12421	333	x	Tam Đa	12427
12424	333	x	Tiên Tiến	12424
12427	333	x	Nguyên Hòa	12427
12430	333	x	Tống Trân	12427
12433	336	p	Lê Hồng Phong	13225
12436	336	p	Bồ Xuyên	13225
12439	336	p	Đề Thám	12452
12442	336	p	Kỳ Bá	12454
12445	336	p	Quang Trung	12452
12448	336	p	Phú Khánh	12466
12451	336	p	Tiền Phong	13225
12452	336	p	Trần Hưng Đạo	12452
12454	336	p	Trần Lãm	12454
12457	336	x	Đông Hòa	12817
12460	336	p	Hoàng Diệu	12817
12463	336	x	Phú Xuân	12452
12466	336	x	Vũ Phúc	12466
12469	336	x	Vũ Chính	12454
12472	338	b	Quỳnh Côi	12472
12475	338	x	An Khê	12499
12478	338	x	An Đồng	12499
12481	338	x	Quỳnh Hoa	12511
12484	338	x	Quỳnh Lâm	12517
12487	338	x	Quỳnh Thọ	12511
12490	338	x	An Hiệp	12499
12493	338	x	Quỳnh Hoàng	12517
12496	338	x	Quỳnh Giao	12511
12499	338	x	An Thái	12499
12502	338	x	An Cầu	12526
12505	338	x	Quỳnh Hồng	12472
12508	338	x	Quỳnh Khê	12532
12511	338	x	Quỳnh Minh	12511
12514	338	x	An Ninh	12523
12517	338	x	Quỳnh Ngọc	12517
12520	338	x	Quỳnh Hải	12472
12523	338	b	An Bài	12523
12526	338	x	An Ấp	12526
12529	338	x	Quỳnh Hội	12472
12532	338	x	Châu Sơn	12532
12535	338	x	Quỳnh Mỹ	12472
12538	338	x	An Quý	12526
12541	338	x	An Thanh	12523
12547	338	x	An Vũ	12523
12550	338	x	An Lễ	12526
12553	338	x	Quỳnh Hưng	12472
12559	338	x	An Mỹ	12523
12562	338	x	Quỳnh Nguyên	12532
12565	338	x	An Vinh	12577
12571	338	x	An Dục	12583
12574	338	x	Đông Hải	12577
12577	338	x	Trang Bảo Xá	12577
12580	338	x	An Tràng	12583
12583	338	x	Đồng Tiến	12583
12586	339	b	Hưng Hà	12586
12589	339	x	Quang Trung	12619
12592	339	x	Tân Lễ	12613
12595	339	x	Cộng Hòa	12595
12601	339	x	Canh Tân	12595
12604	339	x	Hòa Tiến	12595
12610	339	x	Tân Tiến	12634
12613	339	b	Hưng Nhân	12613
12616	339	x	Đoan Hùng	12634
12619	339	x	Duyên Hải	12619
12622	339	x	Tân Hòa	12595
12625	339	x	Văn Cẩm	12619
12628	339	x	Bắc Sơn	12631
12631	339	x	Đông Đô	12631
12634	339	x	Phúc Khánh	12634
12637	339	x	Liên Hiệp	12613
12640	339	x	Tây Đô	12631
12643	339	x	Thống Nhất	12586
12646	339	x	Tiến Đức	12613
12649	339	x	Thái Hưng	12613
12652	339	x	Thái Phương	12634
12655	339	x	Hòa Bình	12586
12656	339	x	Chi Lăng	12631
12658	339	x	Minh Khai	12586
12661	339	x	Hồng An	12676
12664	339	x	Kim Trung	12586
12667	339	x	Hồng Lĩnh	12586
12670	339	x	Minh Tân	12676
12673	339	x	Văn Lang	12586
12676	339	x	Độc Lập	12676
12679	339	x	Chí Hòa	12685
12682	339	x	Minh Hòa	12685
12685	339	x	Hồng Minh	12685
12688	340	b	Đông Hưng	12688
12694	340	x	Đông Phương	12694
12700	340	x	Liên An Đô	12700
12703	340	x	Đông Sơn	12688
12706	340	x	Đông Cường	12694
12709	340	x	Phú Lương	12700
12712	340	x	Mê Linh	12700
12715	340	x	Lô Giang	12700
12718	340	x	Đông La	12688
12721	340	x	Minh Tân	12754
12724	340	x	Đông Xá	12694
12730	340	x	Nguyên Xá	12688
12736	340	x	Phong Dương Tiến	12736
12739	340	x	Hồng Việt	12754
12745	340	x	Hà Giang	12745
12748	340	x	Đông Kinh	12745
12751	340	x	Đông Hợp	12688
12754	340	x	Thăng Long	12754
12757	340	x	Đông Các	12688
12760	340	x	Phú Châu	12736
12763	340	x	Liên Hoa	12763
12769	340	x	Đông Tân	12793
12772	340	x	Đông Vinh	12745
12775	340	x	Xuân Quang Động	12775
12778	340	x	Hồng Bạch	12754
12784	340	x	Trọng Quan	12763
12790	340	x	Hồng Giang	12763
12793	340	x	Đông Quan	12793
12802	340	x	Đông Á	12793
12808	340	x	Đông Hoàng	12775
12811	340	x	Đông Dương	12817
12817	336	x	Đông Mỹ	12817
12820	336	x	Đông Thọ	12817
12823	340	x	Minh Phú	12763
12826	341	b	Diêm Điền	12826
12832	341	x	Thụy Trường	12862
12841	341	x	Hồng Dũng	12862
12844	341	x	Thụy Quỳnh	12859
12847	341	x	An Tân	12862
12850	341	x	Thụy Ninh	12850
12853	341	x	Thụy Hưng	12865
12856	341	x	Thụy Việt	12859
12859	341	x	Thụy Văn	12859
12862	341	x	Thụy Xuân	12862
12865	341	x	Dương Phúc	12865
12868	341	x	Thụy Trình	12826
12871	341	x	Thụy Bình	12826
12874	341	x	Thụy Chính	12850
12877	341	x	Thụy Dân	12850
12880	341	x	Thụy Hải	12826
12889	341	x	Thụy Liên	12826
12892	341	x	Thụy Duyên	12904
12898	341	x	Thụy Thanh	12904
12901	341	x	Thụy Sơn	12865
12904	341	x	Thụy Phong	12904
12907	341	x	Thái Thượng	12922
12910	341	x	Thái Nguyên	12922
12916	341	x	Dương Hồng Thủy	12916
12919	341	x	Thái Giang	12919
12922	341	x	Hòa An	12922
12925	341	x	Sơn Hà	12919
12934	341	x	Thái Phúc	12916
12937	341	x	Thái Hưng	12922
12940	341	x	Thái Đô	12943
12943	341	x	Thái Xuyên	12943
12949	341	x	Mỹ Lộc	12943
12958	341	x	Tân Học	12943
12961	341	x	Thái Thịnh	12961
12964	341	x	Thuần Thành	12961
12967	341	x	Thái Thọ	12961
12970	342	b	Tiền Hải	12970
12976	342	x	Đông Trà	12988
12979	342	x	Đông Long	12988
12985	342	x	Vũ Lăng	12970
12988	342	x	Đông Xuyên	12988
12991	342	x	Tây Lương	12970
12994	342	x	Tây Ninh	12970
12997	342	x	Đông Quang	12988
13000	342	x	Đông Hoàng	13003
13003	342	x	Đông Minh	13003
13012	342	x	An Ninh	12970
13018	342	x	Đông Cơ	13003
13021	342	x	Tây Giang	13021
13024	342	x	Đông Lâm	13003
13027	342	x	Phương Công	13039
13030	342	x	Ái Quốc	13021
13036	342	x	Nam Cường	13057
13039	342	x	Vân Trường	13039
13045	342	x	Nam Chính	13057
13048	342	x	Bắc Hải	13039
13051	342	x	Nam Thịnh	13057
13054	342	x	Nam Hà	13063
13057	342	x	Nam Tiến	13057
13060	342	x	Nam Trung	13066
13063	342	x	Nam Hồng	13063
13066	342	x	Nam Hưng	13066
13069	342	x	Nam Hải	13063
13072	342	x	Nam Phú	13066
13075	343	b	Kiến Xương	13075
13078	343	x	Trà Giang	13093
13081	343	x	Quốc Tuấn	13093
13084	336	x	Vũ Đông	12454
13087	343	x	An Bình	13096
13090	343	x	Tây Sơn	12454
13093	343	x	Hồng Thái	13093
13096	343	x	Bình Nguyên	13096
13102	343	x	Lê Lợi	13120
13108	336	x	Vũ Lạc	12454
13111	343	x	Vũ Lễ	13132
13114	343	x	Thanh Tân	13096
13120	343	x	Thống Nhất	13120
13126	343	x	Vũ Ninh	13141
13129	343	x	Vũ An	13141
13132	343	x	Quang Lịch	13132
13135	343	x	Hòa Bình	13132
13138	343	x	Bình Minh	13075
13141	343	x	Vũ Quý	13141
13144	343	x	Quang Bình	13075
13150	343	x	Vũ Trung	13141
13156	343	x	Vũ Công	13159
13159	343	x	Hồng Vũ	13159
13162	343	x	Quang Minh	13075
13165	343	x	Quang Trung	13075
13171	343	x	Minh Quang	13183
13177	343	x	Minh Tân	13183
13180	343	x	Nam Bình	13186
13183	343	x	Bình Thanh	13183
13186	343	x	Bình Định	13186
13189	343	x	Hồng Tiến	13186
13192	344	b	Vũ Thư	13192
13195	344	x	Hồng Lý	13219
13198	344	x	Đồng Thanh	13219
13201	344	x	Xuân Hòa	13219
13204	344	x	Hiệp Hòa	13222
13207	344	x	Phúc Thành	13225
13210	344	x	Tân Phong	13225
13213	344	x	Song Lãng	13222
13216	344	x	Tân Hòa	13225
13219	344	x	Việt Hùng	13219
13222	344	x	Minh Lãng	13222
13225	336	x	Tân Bình	13225
13228	344	x	Minh Khai	13192
13231	344	x	Dũng Nghĩa	13192
13234	344	x	Minh Quang	13192
13237	344	x	Tam Quang	13192
13240	344	x	Tân Lập	13246
13243	344	x	Bách Thuận	13246
13246	344	x	Tự Tân	13246
13249	344	x	Song An	12466
13252	344	x	Trung An	12466
13255	344	x	Vũ Hội	13264
13258	344	x	Hòa Bình	13192
13261	344	x	Nguyên Xá	12466
13264	344	x	Việt Thuận	13264
13267	344	x	Vũ Vinh	13264
13270	344	x	Vũ Đoài	13279
13273	344	x	Vũ Tiến	13279
13276	344	x	Vũ Vân	13264
13279	344	x	Duy Nhất	13279
13282	344	x	Hồng Phong	13279
13285	347	p	Quang Trung	13285 13366
13291	347	p	Lê Hồng Phong	13291
13294	347	p	Châu Cầu	13285
13303	347	p	Lam Hạ	13366
13306	347	x	Phù Vân	13291
13309	347	p	Liêm Chính	13285
13315	347	p	Thanh Châu	13285
13318	347	p	Châu Sơn	13318
13321	349	p	Đồng Văn	13348
13324	349	p	Hòa Mạc	13324 13330
13327	349	x	Mộc Hoàn	13330
13330	349	p	Châu Giang	13330
13333	349	p	Bạch Thượng	13348
13336	349	p	Duy Minh	13336
13342	349	p	Duy Hải	13336
13345	349	x	Chuyên Ngoại	13324
13348	349	p	Yên Bắc	13348
13351	349	x	Trác Văn	13324
13354	349	p	Tiên Nội	13363 13366
13357	349	p	Hoàng Đông	13336 13366
13360	349	x	Yên Nam	13324
13363	349	x	Tiên Ngoại	13363 13366
13366	347	p	Tân Hiệp	13366
13369	349	x	Tiên Sơn	13363
13384	350	p	Quế	13384
13387	350	x	Nguyễn Úy	13396
13390	350	p	Đại Cương	13393
13393	350	p	Lê Hồ	13393
13396	350	p	Tượng Lĩnh	13396
13402	350	p	Tân Tựu	13402
13405	350	p	Đồng Hóa	13393
13408	350	x	Hoàng Tây	13402
13411	350	p	Tân Sơn	13396
13414	350	x	Thụy Lôi	13420
13417	350	x	Văn Xá	13384
13420	350	x	Khả Phong	13420
13423	350	p	Ngọc Sơn	13384
13426	347	x	Kim Bình	13291
13429	350	p	Ba Sao	13420
13432	350	x	Liên Sơn	13435
13435	350	p	Thi Sơn	13435
13438	350	x	Thanh Sơn	13435
13441	351	b	Kiện Khê	13318
13444	347	p	Tân Liêm	13444
13450	351	x	Liêm Phong	13456
13453	351	x	Thanh Hà	13456
13456	351	x	Liêm Cần	13456
13459	347	p	Thanh Tuyền	13318
13465	351	x	Liêm Thuận	13483
13468	351	x	Thanh Thủy	13474
13471	351	x	Thanh Phong	13474
13474	351	b	Tân Thanh	13474
13477	351	x	Thanh Tân	13489
13480	351	x	Liêm Túc	13483
13483	351	x	Liêm Sơn	13483
13486	351	x	Thanh Hương	13495
13489	351	x	Thanh Nghị	13489
13492	351	x	Thanh Tâm	13495
13495	351	x	Thanh Nguyên	13495
13498	351	x	Thanh Hải	13489
13501	352	b	Bình Mỹ	13501
13504	352	x	Bình Nghĩa	13504
13507	347	x	Đinh Xá	13444
13510	352	x	Tràng An	13504
13513	347	x	Trịnh Xá	13444
13516	352	x	Đồng Du	13504
13519	352	x	Ngọc Lũ	13540
13525	352	x	Đồn Xá	13501
13528	352	x	An Ninh	13531
13531	352	x	Bồ Đề	13531
13540	352	x	Bình An	13540
13543	352	x	Vũ Bản	13531
13546	352	x	Trung Lương	13540
13552	352	x	An Đổ	13558
13555	352	x	La Sơn	13501
13558	352	x	Tiêu Động	13558
13561	352	x	An Lão	13558
13567	353	x	Hợp Lý	13573
13570	353	x	Nguyên Lý	13591
13573	353	x	Chính Lý	13573
13576	353	x	Chân Lý	13579
13579	353	x	Đạo Lý	13579
13582	353	x	Công Lý	13591
13585	353	x	Văn Lý	13573
13588	353	x	Bắc Lý	13579
13591	353	x	Đức Lý	13591
13594	353	x	Trần Hưng Đạo	13594
13597	353	b	Vĩnh Trụ	13597
13600	353	x	Nhân Thịnh	13609
13606	353	x	Nhân Khang	13597
13609	353	x	Nhân Mỹ	13609
13612	353	x	Nhân Nghĩa	13594
13615	353	x	Nhân Chính	13597
13618	353	x	Nhân Bình	13594
13621	353	x	Phú Phúc	13627
13624	353	x	Xuân Khê	13609
13627	353	x	Tiến Thắng	13627
13630	353	x	Hòa Hậu	13627
13636	356	p	Vị Xuyên	13669
13657	356	p	Trường Thi	13777
13666	356	p	Trần Hưng Đạo	13669
13669	356	p	Cửa Bắc	13669
13678	356	p	Năng Tĩnh	13669
13681	356	p	Quang Trung	13669
13684	356	p	Lộc Hạ	13684
13687	356	p	Lộc Vượng	13669
13690	356	p	Cửa Nam	13669
13693	356	p	Lộc Hòa	13693
13696	356	p	Nam Phong	13972
13699	356	p	Mỹ Xá	13699
13705	356	p	Nam Vân	13984
13708	356	p	Hưng Lộc	13708
13711	356	x	Mỹ Hà	13693
13717	356	x	Mỹ Thắng	13693
13720	356	x	Mỹ Trung	13684
13723	356	x	Mỹ Tân	13684
13726	356	x	Mỹ Phúc	13669
13732	356	x	Mỹ Thuận	13708
13735	356	x	Mỹ Lộc	13708
13741	359	b	Gôi	13741
13747	359	x	Hiển Khánh	13753
13750	359	x	Minh Tân	13750
13753	359	x	Hợp Hưng	13753
13756	359	x	Đại An	13699
13762	359	x	Cộng Hòa	13750
13765	359	x	Trung Thành	13753
13768	359	x	Quang Trung	13753
13777	359	x	Thành Lợi	13777
13780	359	x	Kim Thái	13741
13783	359	x	Liên Minh	13786
13786	359	x	Đại Thắng	13786
13789	359	x	Tam Thanh	13741
13792	359	x	Vĩnh Hào	13786
13795	360	b	Lâm	13795
13801	360	x	Trung Nghĩa	13807
13807	360	x	Tân Minh	13807
13810	360	x	Yên Thọ	13822
13819	360	x	Phú Hưng	13822
13822	360	x	Yên Chính	13822
13825	360	x	Yên Bình	13834
13831	360	x	Yên Mỹ	13834
13834	360	x	Yên Dương	13834
13843	360	x	Yên Khánh	13795
13846	360	x	Yên Phong	13795
13849	360	x	Yên Ninh	13834
13852	360	x	Yên Lương	13864
13861	360	x	Yên Tiến	13864
13864	360	x	Yên Thắng	13864
13867	360	x	Yên Phúc	13870
13870	360	x	Yên Cường	13870
13873	360	x	Yên Lộc	13870
13876	360	x	Hồng Quang	13795
13879	360	x	Yên Đồng	13879
13882	360	x	Yên Khang	13879
13885	360	x	Yên Nhân	13870
13888	360	x	Yên Trị	13879
13891	361	b	Liễu Đề	13891
13894	361	b	Rạng Đông	13894
13900	361	x	Đồng Thịnh	13900
13906	361	x	Nghĩa Thái	13891
13909	361	x	Hoàng Nam	13900
13912	361	x	Nghĩa Châu	13891
13915	361	x	Nghĩa Trung	13891
13918	361	x	Nghĩa Sơn	13918
13921	361	x	Nghĩa Lạc	13918
13924	361	x	Nghĩa Hồng	13927
13927	361	x	Nghĩa Phong	13927
13930	361	x	Nghĩa Phú	13927
13939	361	b	Quỹ Nhất	13939
13942	361	x	Nghĩa Hùng	13957
13945	361	x	Nghĩa Lâm	13957
13948	361	x	Nghĩa Thành	13939
13951	361	x	Phúc Thắng	13894
13954	361	x	Nghĩa Lợi	13939
13957	361	x	Nghĩa Hải	13957
13963	361	x	Nam Điền	13894
13966	362	b	Nam Giang	13966
13972	362	x	Nam Điền	13972
13975	362	x	Nghĩa An	13984
13978	362	x	Nam Thắng	13987
13984	362	x	Hồng Quang	13984
13987	362	x	Tân Thịnh	13987
13990	362	x	Nam Cường	13966
13993	362	x	Nam Hồng	13987
13996	362	x	Nam Hùng	13966
13999	362	x	Nam Hoa	14005
14002	362	x	Nam Dương	14011
14005	362	x	Nam Thanh	14005
14008	362	x	Nam Lợi	14005
14011	362	x	Bình Minh	14011
14014	362	x	Đồng Sơn	14014
14017	362	x	Nam Tiến	14011
14020	362	x	Nam Hải	14005
14023	362	x	Nam Thái	14014
14026	363	b	Cổ Lễ	14026
14029	363	x	Phương Định	14038
14032	363	x	Trực Chính	14038
14035	363	x	Trung Đông	14026
14038	363	x	Liêm Hải	14038
14041	363	x	Trực Tuấn	14026
14044	363	x	Việt Hùng	14056
14047	363	x	Trực Đạo	14056
14050	363	x	Trực Hưng	14053
14053	363	x	Trực Nội	14053
14056	363	b	Cát Thành	14056
14059	363	x	Trực Thanh	14053
14062	363	x	Trực Khang	14062
14065	363	x	Trực Thuận	14062
14068	363	x	Trực Mỹ	14062
14071	363	x	Trực Đại	14071
14074	363	x	Trực Cường	14077
14077	363	b	Ninh Cường	14077
14080	363	x	Trực Thái	14071
14083	363	x	Trực Hùng	14077
14086	363	x	Trực Thắng	14071
14089	364	b	Xuân Trường	14089
14092	364	x	Xuân Châu	14095
14095	364	x	Xuân Hồng	14095
14098	364	x	Xuân Thành	14095
14101	364	x	Xuân Thượng	14095
14104	364	x	Xuân Giang	14104
14110	364	x	Xuân Tân	14104
14116	364	x	Xuân Ngọc	14089
14122	364	x	Trà Lũ	14122
14125	364	x	Thọ Nghiệp	14122
14128	364	x	Xuân Phú	14104
14134	364	x	Xuân Vinh	14122
14143	364	x	Xuân Ninh	14089
14146	364	x	Xuân Phúc	14089
14152	365	b	Quất Lâm	14212
14155	365	x	Giao Hương	14161
14158	365	x	Hồng Thuận	14182
14161	365	x	Giao Thiện	14161
14164	365	x	Giao Thanh	14161
14167	365	b	Giao Thủy	14167
14170	365	x	Bình Hòa	14167
14176	365	x	Giao Hà	14203
14179	365	x	Giao Nhân	14179
14182	365	x	Giao An	14182
14185	365	x	Giao Lạc	14182
14188	365	x	Giao Châu	14179
14191	365	x	Giao Tân	14194
14194	365	x	Giao Yến	14194
14197	365	x	Giao Xuân	14203
14200	365	x	Giao Thịnh	14212
14203	365	x	Giao Hải	14203
14206	365	x	Bạch Long	14194
14209	365	x	Giao Long	14179
14212	365	x	Giao Phong	14212
14215	366	b	Yên Định	14215
14218	366	b	Cồn	14218
14221	366	b	Thịnh Long	14221
14224	366	x	Hải Nam	14248
14227	366	x	Hải Trung	14215
14233	366	x	Hải Minh	14236
14236	366	x	Hải Anh	14236
14248	366	x	Hải Hưng	14248
14254	366	x	Hải Long	14215
14260	366	x	Hải Đường	14236
14263	366	x	Hải Lộc	14248
14266	366	x	Hải Quang	14287
14269	366	x	Hải Đông	14287
14272	366	x	Hải Sơn	14218
14275	366	x	Hải Tân	14218
14281	366	x	Hải Phong	14281
14284	366	x	Hải An	14281
14287	366	x	Hải Tây	14287
14293	366	x	Hải Phú	14308
14296	366	x	Hải Giang	14281
14302	366	x	Hải Ninh	14221
14308	366	x	Hải Xuân	14308
14311	366	x	Hải Châu	14221
14317	366	x	Hải Hòa	14308
14320	374	p	Đông Thành	14329
14323	374	p	Tân Thành	14329
14329	374	p	Vân Giang	14329
14332	374	p	Bích Đào	14329
14338	374	p	Nam Bình	14329
14341	374	p	Nam Thành	14329
14344	374	p	Ninh Khánh	14329
14347	374	x	Ninh Nhất	14329
14350	374	x	Ninh Tiến	14329
14353	374	p	Ninh Phúc	14566
14356	374	p	Ninh Sơn	14359
14359	374	p	Ninh Phong	14359
14362	370	p	Bắc Sơn	14362
14365	370	p	Trung Sơn	14365
14368	370	p	Nam Sơn	14365
14369	370	p	Tây Sơn	14362
14371	370	x	Yên Sơn	14371
14374	370	p	Yên Bình	14725
14375	370	p	Tân Bình	14371
14377	370	x	Quang Sơn	14362
14380	370	x	Đông Sơn	14365
14386	372	x	Xích Thổ	14389
14389	372	x	Gia Lâm	14389
14392	372	x	Gia Sơn	14389
14395	372	x	Thạch Bình	14407
14398	372	x	Gia Thủy	14401
14401	372	x	Gia Tường	14401
14404	372	x	Cúc Phương	14404
14407	372	x	Phú Sơn	14407
14410	372	x	Đức Long	14401
14413	372	x	Lạc Vân	14407
14416	372	x	Đồng Phong	14428
14419	372	x	Yên Quang	14428
14425	372	x	Thượng Hòa	14434
14428	372	b	Nho Quan	14428
14431	372	x	Văn Phương	14404
14434	372	x	Thanh Sơn	14434
14437	372	x	Phúc Sơn	14533
14443	372	x	Văn Phú	14434
14446	372	x	Phú Lộc	14452
14449	372	x	Kỳ Phú	14458
14452	372	x	Quỳnh Lưu	14452
14458	372	x	Phú Long	14458
14461	372	x	Quảng Lạc	14371
14464	373	b	Thịnh Vượng	14464
14467	373	x	Gia Hòa	14464
14470	373	x	Gia Hưng	14482
14473	373	x	Liên Sơn	14482
14476	373	x	Gia Thanh	14494
14479	373	x	Gia Vân	14488
14482	373	x	Gia Phú	14482
14485	373	x	Gia Xuân	14494
14488	373	x	Gia Lập	14488
14494	373	x	Gia Trấn	14494
14500	373	x	Gia Phương	14500
14503	373	x	Gia Tân	14488 14533
14506	373	x	Tiến Thắng	14500
14509	373	x	Gia Trung	14500
14512	373	x	Gia Minh	14524
14515	373	x	Gia Lạc	14524
14521	373	x	Gia Sinh	14533
14524	373	x	Gia Phong	14524
14527	374	p	Ninh Mỹ	14329
14530	374	p	Ninh Giang	14533
14533	374	x	Trường Yên	14533
14536	374	x	Ninh Khang	14329
14542	374	x	Ninh Hòa	14533
14551	374	x	Ninh Hải	14359
14554	374	x	Ninh Vân	14359
14557	374	x	Ninh An	14359
14560	375	b	Yên Ninh	14560
14563	375	x	Khánh Thiện	14563
14566	375	x	Khánh Phú	14566
14569	375	x	Khánh Hòa	14566
14572	375	x	Khánh Lợi	14563
14575	375	x	Khánh An	14566
14578	375	x	Khánh Cường	14563
14581	375	x	Khánh Cư	14560
14587	375	x	Khánh Hải	14560
14590	375	x	Khánh Trung	14608
14593	375	x	Khánh Mậu	14614
14596	375	x	Khánh Vân	14560
14599	375	x	Khánh Hội	14614
14602	375	x	Khánh Công	14608
14608	375	x	Khánh Thành	14608
14611	375	x	Khánh Nhạc	14611
14614	375	x	Khánh Thủy	14614
14617	375	x	Khánh Hồng	14611
14620	376	b	Phát Diệm	14620
14623	376	b	Bình Minh	14623
14629	376	x	Hồi Ninh	14653
14632	376	x	Xuân Chính	14653
14635	376	x	Kim Định	14638
14638	376	x	Ân Hòa	14638
14641	376	x	Hùng Tiến	14638
14647	376	x	Quang Thiện	14647
14650	376	x	Như Hòa	14647
14653	376	x	Chất Bình	14653
14656	376	x	Đồng Hướng	14647
14659	376	x	Kim Chính	14620
14662	376	x	Thượng Kiệm	14620
14668	376	x	Tân Thành	14674
14671	376	x	Yên Lộc	14674
14674	376	x	Lai Thành	14674
14677	376	x	Định Hóa	14677
14680	376	x	Văn Hải	14677
14683	376	x	Kim Tân	14677
14686	376	x	Kim Mỹ	14623
14689	376	x	Cồn Thoi	14623
14695	376	x	Kim Trung	14698
14698	376	x	Kim Đông	14698
14701	377	b	Yên Thịnh	14701
14704	377	x	Khánh Thượng	14725
14707	377	x	Khánh Dương	14701
14719	377	x	Yên Phong	14728
14722	377	x	Yên Hòa	14701
14725	377	x	Yên Thắng	14725
14728	377	x	Yên Từ	14728
14734	377	x	Yên Thành	14746
14737	377	x	Yên Nhân	14728
14740	377	x	Yên Mỹ	14743
14743	377	x	Yên Mạc	14743
14746	377	x	Yên Đồng	14746
14749	377	x	Yên Thái	14746
14752	377	x	Yên Lâm	14743
14755	380	p	Hàm Rồng	14758
14758	380	p	Đông Thọ	14758 14797
14761	380	p	Nam Ngạn	14758
14764	380	p	Trường Thi	14797
14767	380	p	Điện Biên	14797
14770	380	p	Phú Sơn	14797
14773	380	p	Lam Sơn	14797
14776	380	p	Ba Đình	14797
14779	380	p	Ngọc Trạo	14797
14782	380	p	Đông Vệ	14797
14785	380	p	Đông Sơn	14797
14791	380	p	Đông Cương	14758
14794	380	p	Đông Hương	14797
14797	380	p	Đông Hải	14797
14800	380	p	Quảng Hưng	16522
14803	380	p	Quảng Thắng	16417
14806	380	p	Quảng Thành	16522
14809	381	p	Bắc Sơn	14818
14812	381	p	Ba Đình	14812
14815	381	p	Lam Sơn	14812
14818	381	p	Ngọc Trạo	14818
14821	381	p	Đông Sơn	14812
14823	381	p	Phú Sơn	14818
14824	381	x	Quang Trung	14818
14830	382	p	Trung Sơn	16531
14833	382	p	Bắc Sơn	16531
14836	382	p	Trường Sơn	16531
14839	382	p	Quảng Cư	16531
14842	382	p	Quảng Tiến	16531
14845	384	b	Mường Lát	14845
14848	384	x	Tam Chung	14848
14854	384	x	Mường Lý	14854
14857	384	x	Trung Lý	14857
14860	384	x	Quang Chiểu	14860
14863	384	x	Pù Nhi	14863
14864	384	x	Nhi Sơn	14864
14866	384	x	Mường Chanh	14866
14869	385	b	Hồi Xuân	14869
14872	385	x	Thành Sơn	14872
14875	385	x	Trung Sơn	14875
14878	385	x	Phú Thanh	14878
14881	385	x	Trung Thành	14872
14884	385	x	Phú Lệ	14878
14887	385	x	Phú Sơn	14878
14890	385	x	Phú Xuân	14890
14896	385	x	Hiền Chung	14896
14899	385	x	Hiền Kiệt	14896
14902	385	x	Nam Tiến	14902
14908	385	x	Thiên Phủ	14908
14911	385	x	Phú Nghiêm	14869
14914	385	x	Nam Xuân	14902
14917	385	x	Nam Động	14908
14923	386	b	Cành Nàng	14923
14926	386	x	Điền Thượng	14932
14929	386	x	Điền Hạ	14932
14932	386	x	Điền Quang	14932
14935	386	x	Điền Trung	14950
14938	386	x	Thành Sơn	14956
14941	386	x	Lương Ngoại	14953
14944	386	x	Ái Thượng	14950
14947	386	x	Lương Nội	14953
14950	386	x	Điền Lư	14950
14953	386	x	Lương Trung	14953
14956	386	x	Lũng Niêm	14956
14959	386	x	Lũng Cao	14959
14962	386	x	Hạ Trung	14923
14965	386	x	Cổ Lũng	14959
14968	386	x	Thành Lâm	14956
14971	386	x	Ban Công	14923
14974	386	x	Kỳ Tân	14974
14977	386	x	Văn Nho	14974
14980	386	x	Thiết Ống	14980
14986	386	x	Thiết Kế	14980
14995	387	x	Trung Xuân	15001
14998	387	x	Trung Thượng	15016
14999	387	x	Trung Tiến	15001
15001	387	x	Trung Hạ	15001
15004	387	x	Sơn Hà	15019
15007	387	x	Tam Thanh	15007
15010	387	x	Sơn Thủy	15010
15013	387	x	Na Mèo	15013
15016	387	b	Sơn Lư	15016 15019
15019	387	x	Tam Lư	15019
15022	387	x	Sơn Điện	15022
15025	387	x	Mường Mìn	15025
15031	388	x	Yên Khương	15031
15034	388	x	Yên Thắng	15034
15037	388	x	Trí Nang	15055
15040	388	x	Giao An	15043
15043	388	x	Giao Thiện	15043
15046	388	x	Tân Phúc	15058
15049	388	x	Tam Văn	15049
15052	388	x	Lâm Phú	15049
15055	388	b	Lang Chánh	15055
15058	388	x	Đồng Lương	15058
15061	389	b	Ngọc Lặc	15061
15064	389	x	Lam Sơn	15124
15067	389	x	Mỹ Tân	15061
15070	389	x	Thúy Sơn	15061
15073	389	x	Thạch Lập	15085
15076	389	x	Vân Am	15106
15079	389	x	Cao Ngọc	15124
15085	389	x	Quang Trung	15085
15088	389	x	Đồng Thịnh	15085
15091	389	x	Ngọc Liên	15091
15094	389	x	Ngọc Sơn	15091
15097	389	x	Lộc Thịnh	15091
15100	389	x	Cao Thịnh	15091
15103	389	x	Ngọc Trung	15091
15106	389	x	Phùng Giáo	15106
15109	389	x	Phùng Minh	15112
15112	389	x	Phúc Thịnh	15112
15115	389	x	Nguyệt Ấn	15106
15118	389	x	Kiên Thọ	15112
15121	389	x	Minh Tiến	15124
15124	389	x	Minh Sơn	15124
15127	390	b	Phong Sơn	15127
15133	390	x	Cẩm Thành	15142
15136	390	x	Cẩm Quý	15148
15139	390	x	Cẩm Lương	15148
15142	390	x	Cẩm Thạch	15142
15145	390	x	Cẩm Liên	15142
15148	390	x	Cẩm Giang	15148
15151	390	x	Cẩm Bình	15142
15154	390	x	Cẩm Tú	15148
15160	390	x	Cẩm Châu	15163
15163	390	x	Cẩm Tâm	15163
15169	390	x	Cẩm Ngọc	15127
15172	390	x	Cẩm Long	15178
15175	390	x	Cẩm Yên	15163
15178	390	x	Cẩm Tân	15178
15181	390	x	Cẩm Phú	15178
15184	390	x	Cẩm Vân	15163
15187	391	b	Kim Tân	15187
15190	391	b	Vân Du	15190
15196	391	x	Thạch Lâm	15199
15199	391	x	Thạch Quảng	15199
15202	391	x	Thạch Tượng	15199
15205	391	x	Thạch Cẩm	15211
15208	391	x	Thạch Sơn	15211
15211	391	x	Thạch Bình	15211
15214	391	x	Thạch Định	15187
15220	391	x	Thạch Long	15211
15223	391	x	Thành Mỹ	15229
15226	391	x	Thành Yên	15229
15229	391	x	Thành Vinh	15229
15232	391	x	Thành Minh	15229
15235	391	x	Thành Công	15190
15238	391	x	Thành Tân	15190
15241	391	x	Thành Trực	15187
15247	391	x	Thành Tâm	15250
15250	391	x	Thành An	15250
15253	391	x	Thành Thọ	15187
15256	391	x	Thành Tiến	15187
15259	391	x	Thành Long	15250
15265	391	x	Thành Hưng	15187
15268	391	x	Ngọc Trạo	15250
15271	392	b	Hà Trung	15271 15286
15274	392	b	Hà Long	15274
15277	392	x	Hà Vinh	14812
15280	392	x	Hà Bắc	15274
15283	392	x	Hoạt Giang	15286
15286	392	x	Yên Dương	15286
15292	392	x	Hà Giang	15274
15298	392	x	Lĩnh Toại	15298
15304	392	x	Hà Ngọc	15271
15307	392	x	Yến Sơn	15271
15313	392	x	Hà Sơn	15316
15316	392	b	Hà Lĩnh	15316
15319	392	x	Hà Đông	15271
15322	392	x	Hà Tân	15316
15325	392	x	Hà Tiến	15316
15328	392	x	Hà Bình	15271 15286
15331	392	x	Thái Lai	15298
15334	392	x	Hà Châu	15298
15343	392	x	Hà Hải	15298
15349	393	b	Vĩnh Lộc	15349
15352	393	x	Vĩnh Quang	15361
15355	393	x	Vĩnh Yên	15361
15358	393	x	Vĩnh Tiến	15361
15361	393	x	Vĩnh Long	15361
15364	393	x	Vĩnh Phúc	15349
15367	393	x	Vĩnh Hưng	15349
15376	393	x	Vĩnh Hòa	15349
15379	393	x	Vĩnh Hùng	15382
15382	393	x	Minh Tân	15382
15385	393	x	Ninh Khang	15349
15388	393	x	Vĩnh Thịnh	15382
15391	393	x	Vĩnh An	15382
15397	394	b	Thống Nhất	15409
15403	394	b	Yên Lâm	15412
15406	394	x	Yên Tâm	15409
15409	394	x	Yên Phú	15409
15412	394	b	Quý Lộc	15412
15415	394	x	Yên Thọ	15412
15418	394	x	Yên Trung	15421
15421	394	x	Yên Trường	15421
15427	394	x	Yên Phong	15421
15430	394	x	Yên Thái	15421
15433	394	x	Yên Hùng	15442
15436	394	x	Yên Thịnh	15442
15442	394	x	Yên Ninh	15442
15445	394	x	Định Tăng	15469
15448	394	x	Định Hòa	15448
15451	394	x	Định Thành	15448
15454	394	x	Định Công	15448
15457	394	x	Định Tân	15457
15460	394	x	Định Tiến	15457
15463	394	x	Định Long	15469
15466	394	x	Định Liên	15469
15469	394	b	Quán Lào	15469
15472	394	x	Định Hưng	15457
15475	394	x	Định Hải	15457
15478	394	x	Định Bình	15448
15493	395	x	Xuân Hồng	15499
15499	395	b	Thọ Xuân	15499
15502	395	x	Bắc Lương	15505
15505	395	x	Nam Giang	15505
15508	395	x	Xuân Phong	15505
15511	395	x	Thọ Lộc	15505
15514	395	x	Xuân Trường	15499
15517	395	x	Xuân Hòa	15520
15520	395	x	Thọ Hải	15520
15523	395	x	Tây Hồ	15505
15526	395	x	Xuân Giang	15499
15532	395	x	Xuân Sinh	15553
15535	395	x	Xuân Hưng	15520
15538	395	x	Thọ Diên	15520
15541	395	x	Thọ Lâm	15553
15544	395	x	Thọ Xương	15544
15547	395	x	Xuân Bái	15544
15550	395	x	Xuân Phú	15553
15553	395	b	Sao Vàng	15553
15556	395	b	Lam Sơn	15544
15559	395	x	Xuân Thiên	15568
15565	395	x	Thuận Minh	15568
15568	395	x	Thọ Lập	15568
15571	395	x	Quảng Phú	15574
15574	395	x	Xuân Tín	15574
15577	395	x	Phú Xuân	15574
15583	395	x	Xuân Lai	15592
15586	395	x	Xuân Lập	15592
15592	395	x	Xuân Minh	15592
15598	395	x	Trường Xuân	15592
15607	396	x	Bát Mọt	15607
15610	396	x	Yên Nhân	15610
15619	396	x	Xuân Lẹ	15658
15622	396	x	Vạn Xuân	15622
15628	396	x	Lương Sơn	15628
15631	396	x	Xuân Cao	15634
15634	396	x	Luận Thành	15634
15637	396	x	Luận Khê	15634 15661
15640	396	x	Xuân Thắng	15643
15643	396	x	Xuân Lộc	15643
15646	396	b	Thường Xuân	15646
15649	396	x	Xuân Dương	15646
15652	396	x	Thọ Thanh	15646
15655	396	x	Ngọc Phụng	15646
15658	396	x	Xuân Chinh	15658
15661	396	x	Tân Thành	15661
15664	397	b	Triệu Sơn	15664
15667	397	x	Thọ Sơn	15667
15670	397	x	Thọ Bình	15667
15673	397	x	Thọ Tiến	15754
15676	397	x	Hợp Lý	15682
15679	397	x	Hợp Tiến	15682
15682	397	x	Hợp Thành	15682
15685	397	x	Triệu Thành	15682
15688	397	x	Hợp Thắng	15682
15691	397	x	Minh Sơn	15664
15700	397	x	Dân Lực	15664
15703	397	x	Dân Lý	15664
15706	397	x	Dân Quyền	15664
15709	397	x	An Nông	15766
15712	397	x	Vân Sơn	15715
15715	397	x	Thái Hòa	15715
15718	397	b	Nưa	15715
15721	397	x	Đồng Lợi	15724
15724	397	x	Đồng Tiến	15724
15727	397	x	Đồng Thắng	15724
15730	397	x	Tiến Nông	15766
15733	397	x	Khuyến Nông	15766
15736	397	x	Xuân Lộc	15763
15742	397	x	Thọ Dân	15763
15745	397	x	Xuân Thọ	15754
15748	397	x	Thọ Tân	15763
15751	397	x	Thọ Ngọc	15754
15754	397	x	Thọ Cường	15754
15760	397	x	Thọ Phú	15763
15763	397	x	Thọ Thế	15763
15766	397	x	Nông Trường	15766
15769	397	x	Bình Sơn	15667
15772	398	b	Thiệu Hóa	15772 15796 15835
15775	398	x	Thiệu Ngọc	15778
15778	398	x	Thiệu Vũ	15778
15781	398	x	Thiệu Phúc	15772
15784	398	x	Thiệu Tiến	15778
15787	398	x	Thiệu Công	15772
15793	398	x	Thiệu Long	15448 15772
15796	398	x	Thiệu Giang	15796
15799	398	x	Thiệu Duy	15796
15802	398	x	Thiệu Nguyên	15772
15805	398	x	Thiệu Hợp	15796
15808	398	x	Thiệu Thịnh	15796
15811	398	x	Thiệu Quang	15796
15814	398	x	Thiệu Thành	15778
15817	398	x	Thiệu Toán	15820
15820	398	x	Thiệu Chính	15820
15823	398	x	Thiệu Hòa	15820
15829	398	b	Hậu Hiền	15820
15832	398	x	Thiệu Viên	15835
15835	398	x	Thiệu Lý	15835
15838	398	x	Thiệu Vận	15835
15841	398	x	Thiệu Trung	15835
15847	398	x	Tân Châu	15853
15850	380	x	Thiệu Vân	15853
15853	398	x	Thiệu Giao	15853
15856	380	p	Thiệu Khánh	15853
15859	380	p	Thiệu Dương	14758
15865	399	b	Bút Sơn	15865
15877	399	x	Hoằng Xuân	15880
15880	399	x	Hoằng Giang	15880
15883	399	x	Hoằng Phú	15889
15886	399	x	Hoằng Quỳ	15880
15889	399	x	Hoằng Kim	15889
15892	399	x	Hoằng Trung	15889
15895	399	x	Hoằng Trinh	15910
15901	399	x	Hoằng Sơn	15910
15907	399	x	Hoằng Cát	15910
15910	399	x	Hoằng Xuyên	15910
15913	380	p	Tào Xuyên	15925
15916	399	x	Hoằng Quý	15889
15919	399	x	Hoằng Hợp	15880
15922	380	p	Long Anh	15925
15925	380	p	Hoằng Quang	15925
15928	399	x	Hoằng Đức	15865
15937	399	x	Hoằng Hà	15865
15940	399	x	Hoằng Đạt	15865
15946	399	x	Hoằng Đạo	15865
15949	399	x	Hoằng Thắng	15976
15952	399	x	Hoằng Đồng	15865
15955	399	x	Hoằng Thái	15961
15958	399	x	Hoằng Thịnh	15961
15961	399	x	Hoằng Thành	15961
15964	399	x	Hoằng Lộc	15961
15967	399	x	Hoằng Trạch	15961
15970	380	p	Hoằng Đại	15925
15973	399	x	Hoằng Phong	15976
15976	399	x	Hoằng Lưu	15976
15979	399	x	Hoằng Châu	15976
15982	399	x	Hoằng Tân	15961
15985	399	x	Hoằng Yến	15991
15988	399	x	Hoằng Tiến	15991
15991	399	x	Hoằng Hải	15991
15994	399	x	Hoằng Ngọc	16000
15997	399	x	Hoằng Đông	16000
16000	399	x	Hoằng Thanh	16000
16003	399	x	Hoằng Phụ	16000
16006	399	x	Hoằng Trường	15991
16012	400	b	Hậu Lộc	16012
16015	400	x	Đồng Lộc	16033
16018	400	x	Đại Lộc	16021
16021	400	x	Triệu Lộc	16021
16027	400	x	Tiến Lộc	16021
16030	400	x	Lộc Sơn	16012
16033	400	x	Cầu Lộc	16033
16036	400	x	Thành Lộc	16033
16042	400	x	Tuy Lộc	16033
16045	400	x	Mỹ Lộc	16012
16048	400	x	Thuần Lộc	16012
16057	400	x	Xuân Lộc	16072
16063	400	x	Hoa Lộc	16072
16066	400	x	Liên Lộc	16072
16069	400	x	Quang Lộc	16072
16072	400	x	Phú Lộc	16072
16075	400	x	Hòa Lộc	16072
16078	400	x	Minh Lộc	16078
16081	400	x	Hưng Lộc	16078
16084	400	x	Hải Lộc	16078
16087	400	x	Đa Lộc	16078
16090	400	x	Ngư Lộc	16078
16093	401	b	Nga Sơn	16093
16096	401	x	Ba Đình	16171
16099	401	x	Nga Vịnh	16171
16102	401	x	Nga Văn	16114
16105	401	x	Nga Thiện	16171
16108	401	x	Nga Tiến	16108
16114	401	x	Nga Phượng	16114
16120	401	x	Nga Hiệp	16093
16123	401	x	Nga Thanh	16093
16132	401	x	Nga Yên	16093
16135	401	x	Nga Giáp	16138
16138	401	x	Nga Hải	16138
16141	401	x	Nga Thành	16138
16144	401	x	Nga An	16144
16147	401	x	Nga Phú	16144
16150	401	x	Nga Điền	16144
16153	401	x	Nga Tân	16108
16156	401	x	Nga Thủy	16093
16159	401	x	Nga Liên	16138
16162	401	x	Nga Thái	16108
16165	401	x	Nga Thạch	16114
16168	401	x	Nga Thắng	16114
16171	401	x	Nga Trường	16171
16174	402	b	Yên Cát	16174
16177	402	x	Bãi Trành	16177
16180	402	x	Xuân Hòa	16177
16183	402	x	Xuân Bình	16177
16186	402	x	Hóa Quỳ	16186
16195	402	x	Cát Vân	16225
16198	402	x	Cát Tân	16225
16201	402	x	Tân Bình	16174
16204	402	x	Bình Lương	16186
16207	402	x	Thanh Quân	16222
16210	402	x	Thanh Xuân	16222
16213	402	x	Thanh Hòa	16213
16216	402	x	Thanh Phong	16213
16219	402	x	Thanh Lâm	16213
16222	402	x	Thanh Sơn	16222
16225	402	x	Thượng Ninh	16225
16228	403	b	Bến Sung	16228
16231	403	x	Cán Khê	16234
16234	403	x	Xuân Du	16234
16240	403	x	Phượng Nghi	16234
16243	403	x	Mậu Lâm	16249
16246	403	x	Xuân Khang	16228
16249	403	x	Phú Nhuận	16249
16252	403	x	Hải Long	16228
16258	403	x	Xuân Thái	16258
16261	403	x	Xuân Phúc	16264
16264	403	x	Yên Thọ	16228 16264
16267	403	x	Yên Lạc	16264
16273	403	x	Thanh Tân	16273 16369
16276	403	x	Thanh Kỳ	16273
16279	404	b	Nông Cống	16279
16282	404	x	Tân Phúc	16297
16285	404	x	Tân Thọ	16297
16288	404	x	Hoàng Sơn	16297
16291	404	x	Tân Khang	16297
16294	404	x	Hoàng Giang	16297
16297	404	x	Trung Chính	16297
16303	404	x	Trung Thành	16309
16309	404	x	Tế Thắng	16309
16315	404	x	Tế Lợi	16309
16318	404	x	Tế Nông	16309
16321	404	x	Minh Nghĩa	16279
16324	404	x	Minh Khôi	16279
16327	404	x	Vạn Hòa	16279
16330	404	x	Trường Trung	16348
16333	404	x	Vạn Thắng	16279
16336	404	x	Trường Giang	16348
16339	404	x	Vạn Thiện	16279
16342	404	x	Thăng Long	16342
16345	404	x	Trường Minh	16348
16348	404	x	Trường Sơn	16348
16351	404	x	Thăng Bình	16342
16354	404	x	Công Liêm	16369
16357	404	x	Tượng Văn	16363
16360	404	x	Thăng Thọ	16342
16363	404	x	Tượng Lĩnh	16363
16366	404	x	Tượng Sơn	16363
16369	404	x	Công Chính	16369
16375	404	x	Yên Mỹ	16369
16378	380	p	Rừng Thông	16378
16381	380	x	Đông Hoàng	16378
16384	380	x	Đông Ninh	16378
16390	380	x	Đông Hòa	16378
16393	380	x	Đông Yên	16417
16396	380	p	Đông Lĩnh	15853
16399	380	x	Đông Minh	16378
16402	380	x	Đông Thanh	15853
16405	380	x	Đông Tiến	15853
16408	380	x	Đông Khê	16378
16414	380	p	Đông Thịnh	16378
16417	380	x	Đông Văn	16417
16420	380	x	Đông Phú	16417
16423	380	x	Đông Nam	16417
16426	380	x	Đông Quang	16417
16429	380	x	Đông Vinh	16417
16432	380	p	Đông Tân	16378
16435	380	p	An Hưng	14797 16417
16438	406	b	Tân Phong	16438
16441	380	p	Quảng Thịnh	16522
16447	406	x	Quảng Trạch	16480
16453	406	x	Quảng Đức	16438
16456	406	x	Quảng Định	16438
16459	380	p	Quảng Đông	16522
16462	406	x	Quảng Nhân	16540
16465	406	x	Quảng Ninh	16540
16468	406	x	Quảng Bình	16543
16471	406	x	Quảng Hợp	16498
16474	406	x	Quảng Văn	16498
16477	406	x	Quảng Long	16480
16480	406	x	Quảng Yên	16480
16483	406	x	Quảng Hòa	16480
16489	406	x	Quảng Khê	16489
16492	406	x	Quảng Trung	16489
16495	406	x	Quảng Chính	16489
16498	406	x	Quảng Ngọc	16498
16501	406	x	Quảng Trường	16489
16507	380	p	Quảng Cát	16522
16510	406	x	Quảng Phúc	16498
16513	382	x	Quảng Minh	16516
16516	382	x	Đại Hùng	16516
16519	406	x	Quảng Giao	16516
16522	380	p	Quảng Phú	16522
16525	380	p	Quảng Tâm	16522
16528	382	p	Quảng Thọ	16531
16531	382	p	Quảng Châu	16531
16534	382	p	Quảng Vinh	16516
16540	406	x	Quảng Hải	16540
16543	406	x	Quảng Lưu	16543
16546	406	x	Quảng Lộc	16543
16549	406	x	Tiên Trang	16549
16552	406	x	Quảng Nham	16549
16555	406	x	Quảng Thạch	16549
16558	406	x	Quảng Thái	16543
16561	407	p	Hải Hòa	16561
16564	407	p	Hải Châu	16576
16567	407	x	Thanh Thủy	16576
16570	407	x	Thanh Sơn	16576
16576	407	p	Hải Ninh	16576
16579	407	x	Anh Sơn	16591
16582	407	x	Ngọc Lĩnh	16594
16585	407	p	Hải An	16594
16591	407	x	Các Sơn	16591
16594	407	p	Tân Dân	16594
16597	407	p	Hải Lĩnh	16597
16600	407	x	Định Hải	16597
16603	407	x	Phú Sơn	16624
16606	407	p	Ninh Hải	16597
16609	407	p	Nguyên Bình	16609
16612	407	x	Hải Nhân	16561
16618	407	p	Bình Minh	16561
16621	407	p	Hải Thanh	16561
16624	407	x	Phú Lâm	16624
16627	407	p	Xuân Lâm	16609
16630	407	p	Trúc Lâm	16624
16633	407	p	Hải Bình	16645
16636	407	x	Tân Trường	16636
16639	407	x	Tùng Lâm	16624
16642	407	p	Tĩnh Hải	16645
16645	407	p	Mai Lâm	16645
16648	407	x	Trường Lâm	16636
16654	407	p	Hải Thượng	16654
16657	407	x	Nghi Sơn	16654
16660	407	x	Hải Hà	16654
16663	412	p	Đông Vĩnh	16681
16666	412	p	Hà Huy Tập	16702
16669	412	p	Lê Lợi	16681
16670	412	p	Quán Bàu	17920
16672	412	p	Hưng Bình	16681
16673	412	p	Hưng Phúc	16690
16675	412	p	Hưng Dũng	16690
16678	412	p	Cửa Nam	16681
16681	412	p	Quang Trung	16681
16690	412	p	Trường Thi	16690
16693	412	p	Bến Thủy	16690
16699	412	p	Trung Đô	16690
16702	412	p	Nghi Phú	16702
16705	412	p	Hưng Đông	17920
16708	412	p	Hưng Lộc	16708
16711	412	x	Hưng Hòa	16690
16714	412	p	Vinh Tân	16690
16717	412	p	Nghi Thủy	16732
16720	412	p	Nghi Tân	16732
16723	412	p	Thu Thủy	16732
16726	412	p	Nghi Hòa	16732
16729	412	p	Nghi Hải	16732
16732	412	p	Nghi Hương	16732
16735	412	p	Nghi Thu	16732
16738	415	b	Kim Sơn	16738
16741	415	x	Thông Thụ	16744
16744	415	x	Đồng Văn	16744
16747	415	x	Hạnh Dịch	16750
16750	415	x	Tiền Phong	16750
16753	415	x	Nậm Giải	16738
16756	415	x	Tri Lễ	16756
16759	415	x	Châu Kim	16738
16763	415	x	Mường Nọc	16738
16765	415	x	Châu Thôn	16774
16768	415	x	Nậm Nhoóng	16756
16771	415	x	Quang Phong	16774
16774	415	x	Cắm Muộn	16774
16777	416	b	Tân Lạc	16777
16780	416	x	Châu Bính	16792
16783	416	x	Châu Thuận	16792
16786	416	x	Châu Hội	16777
16789	416	x	Châu Nga	16777
16792	416	x	Châu Tiến	16792
16795	416	x	Châu Hạnh	16777
16798	416	x	Châu Thắng	16792
16801	416	x	Châu Phong	16801
16804	416	x	Châu Bình	16804
16807	416	x	Châu Hoàn	16801
16810	416	x	Diên Lãm	16801
16813	417	b	Mường Xén	16813
16816	417	x	Mỹ Lý	16816
16819	417	x	Bắc Lý	16819
16822	417	x	Keng Đu	16822
16825	417	x	Đoọc Mạy	16834
16828	417	x	Huồi Tụ	16828
16831	417	x	Mường Lống	16831
16834	417	x	Na Loi	16834
16837	417	x	Nậm Cắn	16837
16840	417	x	Bảo Nam	16849
16843	417	x	Phà Đánh	16837
16846	417	x	Bảo Thắng	16855
16849	417	x	Hữu Lập	16849
16852	417	x	Tà Cạ	16813
16855	417	x	Chiêu Lưu	16855
16858	417	x	Mường Típ	16858
16861	417	x	Hữu Kiệm	16849
16864	417	x	Tây Sơn	16813
16867	417	x	Mường Ải	16858
16870	417	x	Na Ngoi	16870
16873	417	x	Nậm Càn	16870
16876	418	b	Thạch Giám	16876
16879	418	x	Mai Sơn	16882
16882	418	x	Nhôn Mai	16882
16885	418	x	Hữu Khuông	16885
16900	418	x	Yên Tĩnh	16912
16903	418	x	Nga My	16903
16904	418	x	Xiêng My	16903
16906	418	x	Lượng Minh	16906
16909	418	x	Yên Hòa	16909
16912	418	x	Yên Na	16912
16915	418	x	Lưu Kiền	16876
16921	418	x	Xá Lượng	16876
16924	418	x	Tam Thái	16936
16927	418	x	Tam Đình	16933
16930	418	x	Yên Thắng	16909
16933	418	x	Tam Quang	16933
16936	418	x	Tam Hợp	16936
16939	414	p	Hòa Hiếu	16939
16941	419	b	Nghĩa Đàn	16941
16942	419	x	Nghĩa Mai	16975
16945	419	x	Nghĩa Yên	16951
16948	419	x	Nghĩa Lạc	16951
16951	419	x	Nghĩa Lâm	16951
16954	419	x	Nghĩa Sơn	16951
16957	419	x	Nghĩa Lợi	16969
16960	419	x	Nghĩa Bình	16941
16966	419	x	Nghĩa Minh	16975
16969	419	x	Nghĩa Thọ	16969
16972	419	x	Nghĩa Hưng	16972
16975	419	x	Nghĩa Hồng	16975
16981	419	x	Nghĩa Trung	16941
16984	419	x	Nghĩa Hội	16969
16987	419	x	Nghĩa Thành	16972
16993	414	p	Quang Phong	16939
16994	414	p	Quang Tiến	17011
17003	414	p	Long Sơn	16939
17005	414	x	Nghĩa Tiến	17011
17008	414	x	Nghĩa Mỹ	17017
17011	414	x	Tây Hiếu	17011
17014	414	x	Nghĩa Thuận	17017
17017	414	x	Đông Hiếu	17017
17020	419	x	Nghĩa Đức	17032
17023	419	x	Nghĩa An	17032
17026	419	x	Nghĩa Long	17029
17029	419	x	Nghĩa Lộc	17029
17032	419	x	Nghĩa Khánh	17032
17035	420	b	Quỳ Hợp	17035
17038	420	x	Yên Hợp	17059
17041	420	x	Châu Tiến	17044
17044	420	x	Châu Hồng	17044
17047	420	x	Đồng Hợp	17059
17050	420	x	Châu Thành	17044
17053	420	x	Liên Hợp	17056
17056	420	x	Châu Lộc	17056
17059	420	x	Tam Hợp	17059
17062	420	x	Châu Cường	17077
17065	420	x	Châu Quang	17035
17068	420	x	Thọ Hợp	17035
17071	420	x	Minh Hợp	17071
17074	420	x	Nghĩa Xuân	17059
17077	420	x	Châu Thái	17077
17080	420	x	Châu Đình	17035
17083	420	x	Văn Lợi	17071
17086	420	x	Nam Sơn	17089
17089	420	x	Châu Lý	17089
17092	420	x	Hạ Sơn	17071
17095	420	x	Bắc Sơn	17089
17101	421	x	Quỳnh Thắng	17224
17104	432	x	Quỳnh Vinh	17110
17107	432	x	Quỳnh Lộc	17128
17110	432	p	Quỳnh Thiện	17110
17113	432	x	Quỳnh Lập	17128
17116	432	x	Quỳnh Trang	17110
17119	421	x	Quỳnh Tân	17143
17122	421	x	Quỳnh Châu	17149
17125	432	p	Mai Hùng	17125
17128	432	p	Quỳnh Dị	17128
17131	432	p	Quỳnh Xuân	17125
17134	432	p	Quỳnh Phương	17125
17137	432	x	Quỳnh Liên	17125
17140	421	x	Tân Sơn	17149
17143	421	x	Quỳnh Văn	17143
17146	421	x	Ngọc Sơn	17170
17149	421	x	Quỳnh Tam	17149
17152	421	x	Quỳnh Sơn	17170
17155	421	x	Quỳnh Thạch	17143
17158	421	x	Quỳnh Bảng	17176
17164	421	x	Quỳnh Thanh	17176
17167	421	x	Quỳnh Hậu	17179
17170	421	x	Quỳnh Lâm	17170
17173	421	x	Quỳnh Đôi	17176
17176	421	x	Minh Lương	17176
17179	421	b	Cầu Giát	17179
17182	421	x	Quỳnh Yên	17176
17185	421	x	Bình Sơn	17179
17191	421	x	Quỳnh Diễn	17179
17197	421	x	Quỳnh Giang	17179
17206	421	x	An Hòa	17212
17209	421	x	Phú Nghĩa	17212
17212	421	x	Văn Hải	17212
17218	421	x	Thuận Long	17212
17224	421	x	Tân Thắng	17224
17230	422	x	Bình Chuẩn	17230
17233	422	x	Lạng Khê	17248
17236	422	x	Cam Lâm	17242
17239	422	x	Thạch Ngàn	17239
17242	422	x	Đôn Phục	17242
17245	422	x	Mậu Đức	17239
17248	422	x	Châu Khê	17248
17251	422	x	Chi Khê	17254
17254	422	b	Trà Lân	17254
17257	422	x	Yên Khê	17254
17260	422	x	Lục Dạ	17263
17263	422	x	Môn Sơn	17263
17266	423	b	Tân Kỳ	17266
17269	423	x	Tân Hợp	17278
17272	423	x	Tân Phú	17272
17275	423	x	Tân Xuân	17272
17278	423	x	Giai Xuân	17278
17281	423	x	Bình Hợp	17284
17284	423	x	Nghĩa Đồng	17284
17287	423	x	Đồng Văn	17287
17290	423	x	Nghĩa Thái	17272
17296	423	x	Hoàn Long	17272
17299	423	x	Nghĩa Phúc	17305
17302	423	x	Tiên Kỳ	17287
17305	423	x	Tân An	17305
17308	423	x	Nghĩa Dũng	17266
17314	423	x	Kỳ Sơn	17266
17317	423	x	Hương Sơn	17305
17320	423	x	Kỳ Tân	17266
17323	423	x	Phú Sơn	17326
17325	423	x	Tân Hương	17326
17326	423	x	Nghĩa Hành	17326
17329	424	b	Kim Nhan	17329
17332	424	x	Thọ Sơn	17335
17335	424	x	Thành Sơn	17335
17338	424	x	Bình Sơn	17335
17344	424	x	Tam Đỉnh	17344
17347	424	x	Hùng Sơn	17344
17350	424	x	Cẩm Sơn	17344
17353	424	x	Đức Sơn	17329
17356	424	x	Tường Sơn	17357
17357	424	x	Hoa Sơn	17357
17359	424	x	Tào Sơn	17365
17362	424	x	Vĩnh Sơn	17365
17365	424	x	Lạng Sơn	17365
17368	424	x	Hội Sơn	17357
17374	424	x	Phúc Sơn	17329
17377	424	x	Long Sơn	17380
17380	424	x	Khai Sơn	17380
17383	424	x	Lĩnh Sơn	17380
17386	424	x	Cao Sơn	17380
17392	425	x	Diễn Lâm	17395
17395	425	x	Diễn Đoài	17395
17398	425	x	Diễn Trường	17395
17401	425	x	Diễn Yên	17395
17404	425	x	Diễn Hoàng	17419
17410	425	x	Diễn Mỹ	17419
17413	425	x	Diễn Hồng	17416
17416	425	x	Diễn Phong	17416
17419	425	x	Hùng Hải	17419
17425	425	x	Diễn Liên	17443
17428	425	x	Diễn Vạn	17416
17431	425	x	Diễn Kim	17419
17434	425	x	Diễn Kỷ	17416
17437	425	x	Xuân Tháp	17443
17440	425	x	Diễn Thái	17443
17443	425	x	Diễn Đồng	17443
17449	425	x	Hạnh Quảng	17476
17452	425	x	Ngọc Bích	17464
17458	425	x	Diễn Nguyên	17476
17461	425	x	Diễn Hoa	17464
17464	425	b	Diễn Thành	17464
17467	425	x	Diễn Phúc	17464
17476	425	x	Diễn Cát	17476
17479	425	x	Diễn Thịnh	17479
17482	425	x	Diễn Tân	17479
17485	425	x	Minh Châu	17476
17488	425	x	Diễn Thọ	17488
17491	425	x	Diễn Lợi	17488
17494	425	x	Diễn Lộc	17488
17497	425	x	Diễn Trung	17479
17500	425	x	Diễn An	17479
17503	425	x	Diễn Phú	17488
17506	426	b	Hoa Thành	17506
17509	426	x	Mã Thành	17515
17510	426	x	Tiến Thành	17515
17512	426	x	Lăng Thành	17524
17515	426	x	Tân Thành	17515
17518	426	x	Đức Thành	17515
17521	426	x	Kim Thành	17521
17524	426	x	Hậu Thành	17524
17527	426	x	Đô Thành	17530
17530	426	x	Thọ Thành	17530
17533	426	x	Quang Thành	17521
17536	426	x	Tây Thành	17560
17539	426	x	Phúc Thành	17524
17542	426	x	Phú Thành	17530
17545	426	x	Đồng Thành	17521
17554	426	x	Tăng Thành	17506
17557	426	x	Văn Thành	17506
17560	426	x	Thịnh Thành	17560
17566	426	x	Xuân Thành	17569
17569	426	x	Bắc Thành	17569
17572	426	x	Đông Thành	17506
17575	426	x	Trung Thành	17569
17578	426	x	Long Thành	17605
17581	426	x	Minh Thành	17560
17584	426	x	Nam Thành	17569
17587	426	x	Vĩnh Thành	17605
17596	426	x	Viên Thành	17605
17602	426	x	Liên Thành	17611
17605	426	x	Bảo Thành	17605
17608	426	x	Mỹ Thành	17611
17611	426	x	Vân Tụ	17611
17614	426	x	Sơn Thành	17605
17617	427	b	Đô Lương	17662
17619	427	x	Giang Sơn Đông	17623
17620	427	x	Giang Sơn Tây	17623
17623	427	x	Bạch Ngọc	17623
17626	427	x	Bồi Sơn	17623
17629	427	x	Hồng Sơn	17641
17632	427	x	Bài Sơn	17641
17638	427	x	Bắc Sơn	17662
17641	427	x	Tràng Sơn	17641
17644	427	x	Thượng Sơn	17677
17647	427	x	Hòa Sơn	17677
17650	427	x	Đặng Sơn	17662
17653	427	x	Đông Sơn	17641
17656	427	x	Nam Sơn	17662
17659	427	x	Lưu Sơn	17662
17662	427	x	Yên Sơn	17662
17665	427	x	Văn Sơn	17662
17668	427	x	Đà Sơn	17662
17671	427	x	Lạc Sơn	17689
17674	427	x	Tân Sơn	17677
17677	427	x	Thái Sơn	17677
17680	427	x	Quang Sơn	17677
17683	427	x	Thịnh Sơn	17662
17686	427	x	Trung Sơn	17689
17689	427	x	Xuân Sơn	17689
17692	427	x	Minh Sơn	17689
17695	427	x	Thuận Sơn	17689
17698	427	x	Nhân Sơn	17689
17701	427	x	Hiến Sơn	17707
17704	427	x	Mỹ Sơn	17707
17707	427	x	Trù Sơn	17707
17710	427	x	Đại Sơn	17707
17713	428	b	Dùng	17713
17716	428	x	Cát Văn	17728
17719	428	x	Minh Sơn	17728
17722	428	x	Hạnh Lâm	17722
17723	428	x	Thanh Sơn	17759
17728	428	x	Phong Thịnh	17728
17731	428	x	Thanh Phong	17713
17734	428	x	Thanh Mỹ	17743
17737	428	x	Thanh Tiên	17743
17743	428	x	Thanh Liên	17743
17749	428	x	Đại Đồng	17713
17755	428	x	Thanh Ngọc	17713
17758	428	x	Thanh Hương	17770
17759	428	x	Ngọc Lâm	17759
17764	428	x	Đồng Văn	17713
17767	428	x	Ngọc Sơn	17779
17770	428	x	Thanh Thịnh	17770
17773	428	x	Thanh An	17770
17776	428	x	Thanh Quả	17770
17779	428	x	Xuân Dương	17779
17785	428	x	Minh Tiến	17779
17791	428	x	Kim Bảng	17791
17797	428	x	Thanh Thủy	17791
17806	428	x	Thanh Hà	17791
17812	428	x	Thanh Tùng	17818
17815	428	x	Thanh Lâm	17818
17818	428	x	Mai Giang	17818
17821	428	x	Thanh Xuân	17818
17824	428	x	Thanh Đức	17722
17827	429	b	Quán Hành	17827
17830	429	x	Nghi Văn	17854
17833	429	x	Nghi Yên	17833
17836	429	x	Nghi Tiến	17833
17839	429	x	Nghi Hưng	17842
17842	429	x	Nghi Đồng	17842
17845	429	x	Nghi Thiết	17833
17848	429	x	Nghi Lâm	17857
17851	429	x	Nghi Quang	17866
17854	429	x	Nghi Kiều	17854
17857	429	x	Nghi Mỹ	17857
17860	429	x	Nghi Phương	17842
17863	429	x	Nghi Thuận	17866
17866	429	x	Nghi Long	17866
17869	429	x	Nghi Xá	17866
17878	429	x	Khánh Hợp	17878
17884	429	x	Nghi Công Bắc	17857
17887	429	x	Nghi Công Nam	17857
17890	429	x	Nghi Thạch	17878
17893	429	x	Nghi Trung	17827
17896	429	x	Thịnh Trường	17878
17899	429	x	Diên Hoa	17827
17902	412	x	Nghi Phong	16708
17905	412	x	Nghi Xuân	16708
17908	412	x	Nghi Liên	17920
17911	429	x	Nghi Vạn	17827
17914	412	x	Nghi Ân	16702
17917	412	x	Phúc Thọ	16708
17920	412	x	Nghi Kim	17920
17923	412	p	Nghi Đức	16702
17926	412	x	Nghi Thái	16708
17932	430	x	Nam Hưng	17935
17935	430	x	Nghĩa Thái	17935
17938	430	x	Nam Thanh	17935
17941	430	x	Nam Anh	17944
17944	430	x	Nam Xuân	17944
17950	430	b	Nam Đàn	17950
17953	430	x	Nam Lĩnh	17944
17956	430	x	Nam Giang	17971
17959	430	x	Xuân Hòa	17950
17962	430	x	Hùng Tiến	17971
17968	430	x	Thượng Tân Lộc	17950
17971	430	x	Kim Liên	17971
17980	430	x	Xuân Hồng	17971
17983	430	x	Nam Cát	17971
17986	430	x	Khánh Sơn	17989
17989	430	x	Trung Phúc Cường	17989
17998	430	x	Nam Kim	17989
18001	431	b	Hưng Nguyên	18001
18004	431	x	Hưng Trung	18007
18007	431	x	Hưng Yên Nam	18007
18008	431	x	Hưng Yên Bắc	18007
18010	431	x	Hưng Tây	18001
18013	412	x	Hưng Chính	16681
18016	431	x	Hưng Đạo	18001
18022	431	x	Thịnh Mỹ	18001
18025	431	x	Hưng Lĩnh	18028
18028	431	x	Thông Tân	18028
18037	431	x	Hưng Nghĩa	18040
18040	431	x	Phúc Lợi	18040
18043	431	x	Long Xá	18028
18052	431	x	Châu Nhân	18040
18055	431	x	Xuân Lam	18028
18064	431	x	Hưng Thành	18040
18073	436	p	Nam Hà	18073
18077	436	p	Bắc Hà	18073
18079	436	p	Tân Giang	18073
18082	436	p	Đại Nài	18073 18652
18085	436	p	Hà Huy Tập	18073
18088	436	p	Thạch Trung	18100
18091	436	p	Thạch Quý	18073
18094	436	p	Trần Phú	18073
18097	436	p	Văn Yên	18073
18100	436	p	Thạch Hạ	18100
18103	436	p	Đồng Môn	18100
18109	436	p	Thạch Hưng	18073
18112	436	x	Thạch Bình	18685
18115	437	p	Bắc Hồng	18115
18118	437	p	Nam Hồng	18118
18121	437	p	Trung Lương	18115
18124	437	p	Đức Thuận	18115
18127	437	p	Đậu Liêu	18118
18130	437	x	Thuận Lộc	18118
18133	439	b	Phố Châu	18133
18136	439	b	Tây Sơn	18172
18139	439	x	Sơn Hồng	18160
18142	439	x	Sơn Tiến	18163
18145	439	x	Sơn Lâm	18184
18148	439	x	Sơn Lễ	18163
18157	439	x	Sơn Giang	18184
18160	439	x	Sơn Lĩnh	18160
18163	439	x	An Hòa Thịnh	18163
18172	439	x	Sơn Tây	18172
18175	439	x	Sơn Ninh	18133
18178	439	x	Châu Bình	18202
18181	439	x	Tân Mỹ Hà	18202
18184	439	x	Quang Diệm	18184
18187	439	x	Sơn Trung	18133
18190	439	x	Sơn Bằng	18133
18196	439	x	Sơn Kim 1	18196
18199	439	x	Sơn Kim 2	18199
18202	439	x	Mỹ Long	18202
18211	439	x	Kim Hoa	18223
18217	439	x	Sơn Phú	18133
18223	439	x	Hàm Trường	18223
18229	440	b	Đức Thọ	18229
18235	440	x	Quang Vĩnh	18262
18241	440	x	Tùng Châu	18244
18244	440	x	Trường Sơn	18244
18247	440	x	Liên Minh	18244
18253	440	x	Yên Hồ	18262
18259	440	x	Tùng Ảnh	18229
18262	440	x	Bùi La Nhân	18262
18274	440	x	Thanh Bình Thịnh	18277
18277	440	x	Lâm Trung Thủy	18277
18280	440	x	Hòa Lạc	18229
18283	440	x	Tân Dân	18229
18298	440	x	An Dũng	18277
18304	440	x	Đức Đồng	18304
18307	440	x	Đức Lạng	18304
18310	440	x	Tân Hương	18304
18313	441	b	Vũ Quang	18313
18316	441	x	Ân Phú	18322
18319	441	x	Đức Giang	18322
18322	441	x	Đức Lĩnh	18322
18325	441	x	Thọ Điền	18313
18328	441	x	Đức Hương	18328
18331	441	x	Đức Bồng	18328
18334	441	x	Đức Liên	18328
18340	441	x	Hương Minh	18313
18343	441	x	Quang Thọ	18313
18352	442	b	Xuân An	18352
18355	442	x	Xuân Hội	18364
18358	442	x	Đan Trường	18364
18364	442	x	Xuân Phổ	18364
18367	442	x	Xuân Hải	18364
18370	442	x	Xuân Giang	18352
18373	442	b	Tiên Điền	18373
18376	442	x	Xuân Yên	18373
18379	442	x	Xuân Mỹ	18373
18382	442	x	Xuân Thành	18373
18385	442	x	Xuân Viên	18352
18388	442	x	Xuân Hồng	18352
18391	442	x	Cổ Đạm	18394
18394	442	x	Xuân Liên	18394
18397	442	x	Xuân Lĩnh	18352
18400	442	x	Xuân Lam	18115
18403	442	x	Cương Gián	18394
18406	443	b	Nghèn	18406
18409	445	x	Tân Lộc	18409
18412	445	x	Hồng Lộc	18409
18415	443	x	Thiên Lộc	18406
18418	443	x	Thuần Thiện	18418
18421	445	x	Thịnh Lộc	18568
18427	443	x	Vượng Lộc	18406
18430	445	x	Bình An	18568
18433	443	x	Thanh Lộc	18466
18436	443	x	Kim Song Trường	18436
18439	443	x	Thường Nga	18436
18445	443	x	Tùng Lộc	18418
18454	443	x	Phú Lộc	18436
18457	445	x	Ích Hậu	18586
18463	443	x	Gia Hanh	18466
18466	443	x	Khánh Vĩnh Yên	18466
18475	443	x	Xuân Lộc	18481
18478	443	x	Thượng Lộc	18484
18481	443	x	Quang Lộc	18481
18484	443	b	Đồng Lộc	18484
18487	443	x	Mỹ Lộc	18484
18490	443	x	Sơn Lộc	18481
18493	445	x	Phù Lưu	18583
18496	444	b	Hương Khê	18496
18499	444	x	Điền Mỹ	18502
18502	444	x	Hà Linh	18502
18505	444	x	Hương Thủy	18532
18508	444	x	Hòa Hải	18523
18514	444	x	Phúc Đồng	18523
18517	444	x	Hương Giang	18532
18520	444	x	Lộc Yên	18550
18523	444	x	Hương Bình	18523
18526	444	x	Hương Long	18496
18529	444	x	Phú Gia	18496
18532	444	x	Gia Phố	18532
18538	444	x	Hương Đô	18550
18541	444	x	Hương Vĩnh	18544
18544	444	x	Hương Xuân	18544
18547	444	x	Phúc Trạch	18547
18550	444	x	Hương Trà	18550
18553	444	x	Hương Trạch	18547
18556	444	x	Hương Lâm	18544
18559	444	x	Hương Liên	18547
18562	445	b	Thạch Hà	18562
18565	445	x	Ngọc Sơn	18634
18568	445	b	Lộc Hà	18568
18571	436	x	Thạch Hải	18604
18577	445	x	Thạch Mỹ	18583
18580	445	x	Thạch Kim	18568
18583	445	x	Thạch Châu	18583
18586	445	x	Thạch Kênh	18586
18589	445	x	Thạch Sơn	18562
18592	445	x	Thạch Liên	18586
18595	436	x	Đỉnh Bàn	18604
18598	436	x	Hộ Độ	18100
18601	445	x	Việt Tiến	18601
18604	436	x	Thạch Khê	18604
18607	445	x	Thạch Long	18562
18619	436	x	Thạch Trị	18619
18622	436	x	Thạch Lạc	18628
18625	445	x	Thạch Ngọc	18601
18628	436	x	Tượng Sơn	18628
18631	436	x	Thạch Văn	18619
18634	445	x	Lưu Vĩnh Sơn	18634
18637	436	x	Thạch Thắng	18628
18643	436	x	Thạch Đài	18652
18649	436	x	Thạch Hội	18619
18652	436	x	Tân Lâm Hương	18652
18658	445	x	Thạch Xuân	18667
18667	445	x	Nam Điền	18667
18670	445	x	Mai Phụ	18583
18673	446	b	Cẩm Xuyên	18673
18676	446	b	Thiên Cầm	18676
18679	446	x	Yên Hòa	18682
18682	446	x	Cẩm Dương	18682
18685	436	x	Cẩm Bình	18685
18691	436	x	Cẩm Vịnh	18685
18694	446	x	Cẩm Thành	18685
18697	446	x	Cẩm Quang	18673
18706	446	x	Cẩm Thạch	18739
18709	446	x	Cẩm Nhượng	18676
18712	446	x	Nam Phúc Thăng	18676
18715	446	x	Cẩm Duệ	18739
18721	446	x	Cẩm Lĩnh	18742
18724	446	x	Cẩm Quan	18673
18727	446	x	Cẩm Hà	18736
18730	446	x	Cẩm Lộc	18742
18733	446	x	Cẩm Hưng	18736
18736	446	x	Cẩm Thịnh	18736
18739	446	x	Cẩm Mỹ	18739
18742	446	x	Cẩm Trung	18742
18745	446	x	Cẩm Sơn	18748
18748	446	x	Cẩm Lạc	18748
18751	446	x	Cẩm Minh	18748
18754	449	p	Hưng Trí	18754
18757	447	x	Kỳ Xuân	18766
18760	447	x	Kỳ Bắc	18766
18763	447	x	Kỳ Phú	18775
18766	447	x	Kỳ Phong	18766
18769	447	x	Kỳ Tiến	18775
18772	447	x	Kỳ Giang	18775
18775	447	b	Kỳ Đồng	18775
18778	447	x	Kỳ Khang	18790
18781	449	p	Kỳ Ninh	18781
18784	447	x	Kỳ Văn	18787
18787	447	x	Kỳ Trung	18787
18790	447	x	Kỳ Thọ	18790
18793	447	x	Kỳ Tây	18787
18796	449	x	Kỳ Lợi	18754 18823 18832
18799	447	x	Kỳ Thượng	18844
18802	447	x	Kỳ Hải	18781
18805	447	x	Kỳ Thư	18790
18808	449	x	Kỳ Hà	18781
18811	447	x	Kỳ Châu	18754
18814	447	x	Kỳ Tân	18814
18820	449	p	Kỳ Trinh	18754
18823	449	p	Kỳ Thịnh	18823
18829	449	x	Kỳ Hoa	18814
18832	449	p	Kỳ Phương	18832
18835	449	p	Kỳ Long	18823
18838	447	x	Lâm Hợp	18838
18841	449	p	Kỳ Liên	18832
18844	447	x	Kỳ Sơn	18844
18847	449	p	Kỳ Nam	18832
18850	447	x	Kỳ Lạc	18838
18853	450	p	Hải Thành	18880
18856	450	p	Đồng Phú	18880
18859	450	p	Bắc Lý	18859
18865	450	p	Nam Lý	18880
18868	450	p	Đồng Hải	18880
18871	450	p	Đồng Sơn	18871
18874	450	p	Phú Hải	18880
18877	450	p	Bắc Nghĩa	18871
18880	450	p	Đức Ninh Đông	18880
18883	450	x	Quang Phú	18859
18886	450	x	Lộc Ninh	18859
18889	450	x	Bảo Ninh	18880
18892	450	x	Nghĩa Ninh	18871
18895	450	x	Thuận Đức	18871
18898	450	x	Đức Ninh	18880
18901	452	b	Quy Đạt	18901
18904	452	x	Dân Hóa	18904
18907	452	x	Trọng Hóa	18904
18913	452	x	Hồng Hóa	18901
18919	452	x	Tân Thành	18919
18922	452	x	Hóa Hợp	18922
18925	452	x	Xuân Hóa	18901
18928	452	x	Yên Hóa	18901
18931	452	x	Minh Hóa	18943
18934	452	x	Tân Hóa	18943
18937	452	x	Hóa Sơn	18922
18943	452	x	Trung Hóa	18943
18946	452	x	Thượng Hóa	18943
18949	453	b	Đồng Lê	18949
18952	453	x	Hương Hóa	18952
18955	453	x	Kim Hóa	18949
18958	453	x	Thanh Hóa	18958
18961	453	x	Thanh Thạch	18952
18964	453	x	Thuận Hóa	18949
18967	453	x	Lâm Hóa	18958
18970	453	x	Lê Hóa	18949
18973	453	x	Sơn Hóa	18949
18976	453	x	Đồng Hóa	18985
18979	453	x	Ngư Hóa	18991
18985	453	x	Thạch Hóa	18985
18988	453	x	Đức Hóa	18985
18991	453	x	Phong Hóa	18991
18994	453	x	Mai Hóa	18991
18997	453	x	Tiến Hóa	18997
19000	453	x	Châu Hóa	18997
19003	453	x	Cao Quảng	18997
19006	453	x	Văn Hóa	18997
19009	458	p	Ba Đồn	19009
19012	454	x	Quảng Hợp	19021
19015	454	x	Quảng Kim	19021
19018	454	x	Quảng Đông	19021
19021	454	x	Quảng Phú	19021
19024	454	x	Quảng Châu	19033
19027	454	x	Quảng Thạch	19030
19030	454	x	Quảng Lưu	19030
19033	454	x	Quảng Tùng	19033
19036	454	x	Cảnh Dương	19033
19039	454	x	Quảng Tiến	19030
19042	454	x	Quảng Hưng	19057
19045	454	x	Quảng Xuân	19057
19051	454	x	Liên Trường	19051
19057	454	x	Quảng Phương	19057
19060	458	p	Quảng Long	19009
19063	454	x	Phù Cảnh	19051
19066	458	p	Quảng Thọ	19066
19069	458	x	Quảng Tiên	19075
19072	454	x	Quảng Thanh	19051
19075	458	x	Quảng Trung	19075
19078	458	p	Quảng Phong	19009
19081	458	p	Quảng Thuận	19066
19084	458	x	Quảng Tân	19075
19087	458	x	Quảng Hải	19009
19090	458	x	Quảng Sơn	19075
19093	458	x	Quảng Lộc	19093
19096	458	x	Quảng Thủy	19075
19099	458	x	Quảng Văn	19093
19102	458	p	Quảng Phúc	19066
19105	458	x	Quảng Hòa	19093
19108	458	x	Quảng Minh	19093
19111	455	b	Hoàn Lão	19111
19114	455	b	Nông trường Việt Trung	19198
19117	455	x	Xuân Trạch	19138
19123	455	x	Hạ Mỹ	19126
19126	455	x	Bắc Trạch	19126
19129	455	x	Lâm Trạch	19138
19132	455	x	Thanh Trạch	19126
19135	455	x	Liên Trạch	19126
19138	455	x	Phúc Trạch	19138
19141	455	x	Cự Nẫm	19141
19144	455	x	Hải Phú	19159
19147	455	x	Thượng Trạch	19147
19150	455	x	Sơn Lộc	19159
19156	455	x	Hưng Trạch	19141
19159	455	x	Đồng Trạch	19159
19162	455	x	Đức Trạch	19159
19165	455	b	Phong Nha	19138
19168	455	x	Vạn Trạch	19141
19174	455	x	Phú Định	19141
19177	455	x	Trung Trạch	19111
19180	455	x	Tây Trạch	19111
19183	455	x	Hòa Trạch	19111
19186	455	x	Đại Trạch	19111
19189	455	x	Nhân Trạch	19198
19192	455	x	Tân Trạch	19147
19198	455	x	Lý Nam	19198
19204	456	x	Trường Sơn	19204
19207	456	b	Quán Hàu	19207
19210	456	x	Vĩnh Ninh	19207
19213	456	x	Võ Ninh	19207
19216	456	x	Hải Ninh	19225
19219	456	x	Hàm Ninh	19207
19222	456	x	Duy Ninh	19225
19225	456	x	Gia Ninh	19225
19228	456	x	Trường Xuân	19204
19231	456	x	Hiền Ninh	19237
19234	456	x	Tân Ninh	19225
19237	456	x	Xuân Ninh	19237
19240	456	x	An Ninh	19237
19243	456	x	Vạn Ninh	19237
19246	457	b	Nông trường Lệ Ninh	19246
19249	457	b	Kiến Giang	19249
19252	457	x	Hồng Thủy	19255
19255	457	x	Ngư Thủy Bắc	19255
19258	457	x	Hoa Thủy	19246
19261	457	x	Thanh Thủy	19255
19264	457	x	An Thủy	19249
19267	457	x	Phong Thủy	19249
19270	457	x	Cam Thủy	19255
19273	457	x	Ngân Thủy	19318
19276	457	x	Sơn Thủy	19246
19279	457	x	Lộc Thủy	19249
19285	457	x	Liên Thủy	19249
19288	457	x	Hưng Thủy	19288
19291	457	x	Dương Thủy	19291
19294	457	x	Tân Thủy	19291
19297	457	x	Phú Thủy	19309
19300	457	x	Xuân Thủy	19249
19303	457	x	Mỹ Thủy	19291
19306	457	x	Ngư Thủy	19288
19309	457	x	Mai Thủy	19309
19312	457	x	Sen Thủy	19288
19315	457	x	Thái Thủy	19291
19318	457	x	Kim Thủy	19318
19321	457	x	Trường Thủy	19309
19327	457	x	Lâm Thủy	19318
19330	461	p	Đông Giang	19333
19333	461	p	1	19333
19336	461	p	Đông Lễ	19351
19339	461	p	Đông Thanh	19333
19342	461	p	2	19351
19345	461	p	4	19333
19348	461	p	5	19351
19351	461	p	Đông Lương	19351
19354	461	p	3	19333
19357	462	p	1	19360
19358	462	p	An Đôn	19360
19360	462	p	2	19360
19361	462	p	3	19360
19363	464	b	Hồ Xá	19363
19366	464	b	Bến Quan	19366
19369	464	x	Vĩnh Thái	19372
19372	464	x	Vĩnh Tú	19372
19375	464	x	Vĩnh Chấp	19363
19378	464	x	Trung Nam	19372
19384	464	x	Kim Thạch	19414
19387	464	x	Vĩnh Long	19363
19393	464	x	Vĩnh Khê	19366
19396	464	x	Vĩnh Hòa	19372
19402	464	x	Vĩnh Thủy	19405
19405	464	x	Vĩnh Lâm	19405
19408	464	x	Hiền Thành	19414
19414	464	b	Cửa Tùng	19414
19417	464	x	Vĩnh Hà	19366
19420	464	x	Vĩnh Sơn	19405
19423	464	x	Vĩnh Giang	19414
19426	464	x	Vĩnh Ô	19366
19429	465	b	Khe Sanh	19429
19432	465	b	Lao Bảo	19432
19435	465	x	Hướng Lập	19435
19438	465	x	Hướng Việt	19435
19441	465	x	Hướng Phùng	19441
19444	465	x	Hướng Sơn	19441
19447	465	x	Hướng Linh	19441
19450	465	x	Tân Hợp	19429
19453	465	x	Hướng Tân	19429
19456	465	x	Tân Thành	19432
19459	465	x	Tân Long	19432
19462	465	x	Tân Lập	19462
19465	465	x	Tân Liên	19462
19468	465	x	Húc	19429
19471	465	x	Thuận	19489
19474	465	x	Hướng Lộc	19462
19477	465	x	Ba Tầng	19483
19480	465	x	Thanh	19489
19483	465	x	A Dơi	19483
19489	465	x	Lìa	19489
19492	465	x	Xy	19483
19495	466	b	Gio Linh	19495
19496	466	b	Cửa Việt	19496
19498	466	x	Trung Giang	19501
19501	466	x	Trung Hải	19501
19504	466	x	Trung Sơn	19501
19507	466	x	Phong Bình	19495
19510	466	x	Gio Mỹ	19495
19519	466	x	Gio Hải	19496
19522	466	x	Gio An	19537
19534	466	x	Linh Trường	19537
19537	466	x	Gio Sơn	19537
19543	466	x	Gio Mai	19496
19546	466	x	Hải Thái	19537
19552	466	x	Gio Quang	19495
19555	467	b	Krông Klang	19555
19558	467	x	Mò Ó	19555
19561	467	x	Hướng Hiệp	19555
19564	467	x	Đakrông	19564
19567	467	x	Triệu Nguyên	19567
19570	467	x	Ba Lòng	19567
19576	467	x	Ba Nang	19564
19579	467	x	Tà Long	19564
19582	467	x	Húc Nghì	19588
19585	467	x	A Vao	19588
19588	467	x	Tà Rụt	19588
19591	467	x	A Bung	19594
19594	467	x	A Ngo	19594
19597	468	b	Cam Lộ	19597
19600	468	x	Cam Tuyền	19603
19603	468	x	Thanh An	19603
19606	468	x	Cam Thủy	19603
19612	468	x	Cam Thành	19597
19615	468	x	Cam Hiếu	19603
19618	468	x	Cam Chính	19597
19621	468	x	Cam Nghĩa	19597
19624	469	b	Ái Tử	19624
19627	469	x	Triệu Tân	19639
19633	469	x	Triệu Phước	19639
19636	469	x	Triệu Độ	19645
19639	469	x	Triệu Trạch	19639
19642	469	x	Triệu Thuận	19645
19645	469	x	Triệu Đại	19645
19648	469	x	Triệu Hòa	19645
19654	469	x	Triệu Cơ	19654
19657	469	x	Triệu Long	19669
19660	469	x	Triệu Tài	19654
19666	469	x	Triệu Trung	19654
19669	469	x	Triệu Ái	19669
19672	469	x	Triệu Thượng	19624
19675	469	x	Triệu Giang	19669
19678	469	x	Triệu Thành	19624
19681	470	b	Diên Sanh	19681
19684	470	x	Hải An	19741
19687	470	x	Hải Bình	19699
19693	470	x	Hải Quy	19699
19699	470	x	Hải Hưng	19699
19702	470	x	Hải Phú	19702
19705	462	x	Hải Lệ	19360
19708	470	x	Hải Thượng	19702
19711	470	x	Hải Dương	19741
19714	470	x	Hải Định	19681
19717	470	x	Hải Lâm	19702
19726	470	x	Hải Phong	19735
19729	470	x	Hải Trường	19681
19735	470	x	Hải Sơn	19735
19738	470	x	Hải Chánh	19735
19741	470	x	Hải Khê	19741
19750	475	p	Tây Lộc	19753
19753	475	p	Thuận Lộc	19753
19756	475	p	Gia Hội	19753
19759	475	p	Phú Hậu	19753
19762	475	p	Thuận Hòa	19753
19768	475	p	Đông Ba	19753
19774	475	p	Kim Long	19774
19777	474	p	Vỹ Dạ	19777
19780	474	p	Phường Đúc	19789
19783	474	p	Vĩnh Ninh	19789
19786	474	p	Phú Hội	19789
19789	474	p	Phú Nhuận	19789
19792	474	p	Xuân Phú	19777
19795	474	p	Trường An	19789
19798	474	p	Phước Vĩnh	19789
19801	474	p	An Cựu	19815
19803	475	p	An Hòa	19804
19804	475	p	Hương Sơ	19804
19807	474	p	Thủy Biều	19813
19810	475	p	Hương Long	19774
19813	474	p	Thủy Xuân	19813
19815	474	p	An Đông	19815
19816	474	p	An Tây	19815
19819	476	p	Phong Thu	19819
19825	476	x	Phong Thạnh	19828
19828	476	p	Phong Phú	19828
19831	476	x	Phong Bình	19831
19837	476	x	Phong Chương	19831
19843	476	p	Phong Hải	19873
19846	476	p	Phong Hòa	19831
19852	476	p	Phong Hiền	19858
19855	476	x	Phong Mỹ	19819
19858	476	p	Phong An	19858
19861	476	x	Phong Xuân	19819
19864	476	x	Phong Sơn	19858
19867	477	b	Sịa	19867
19870	477	x	Quảng Thái	19885
19873	477	x	Quảng Ngạn	19873
19876	477	x	Quảng Lợi	19885
19879	477	x	Quảng Công	19873
19882	477	x	Quảng Phước	19867
19885	477	x	Quảng Vinh	19885
19888	477	x	Quảng An	19867
19891	477	x	Quảng Thành	20014
19894	477	x	Quảng Thọ	19867
19897	477	x	Quảng Phú	19885
19900	474	p	Thuận An	19900
19903	478	x	Phú Thuận	19900
19909	474	p	Dương Nỗ	19909
19912	478	x	Phú An	19930
19915	478	x	Phú Hải	19900
19918	478	x	Phú Xuân	19918
19921	478	x	Phú Diên	19945
19927	478	x	Phú Mỹ	19930
19930	474	p	Phú Thượng	19930
19933	478	x	Phú Hồ	19918
19936	478	x	Vinh Xuân	19945
19939	478	x	Phú Lương	19918
19942	478	b	Phú Đa	19942
19945	478	x	Vinh Thanh	19945
19948	478	x	Vinh An	19945
19954	478	x	Phú Gia	19942
19957	478	x	Vinh Hà	19942
19960	479	p	Phú Bài	19960
19963	474	p	Thủy Vân	19777
19966	479	x	Thủy Thanh	19969
19969	479	p	Thủy Dương	19969
19972	479	p	Thủy Phương	19969
19975	479	p	Thủy Châu	19975
19978	479	p	Thủy Lương	19975
19981	474	p	Thủy Bằng	19813
19984	479	x	Thủy Tân	19975
19987	479	x	Thủy Phù	19960
19990	479	x	Phú Sơn	19960
19993	479	x	Dương Hòa	19960
19996	480	p	Tứ Hạ	19996
20002	474	p	Hương Phong	20014
20005	480	x	Hương Toàn	20017
20008	480	p	Hương Vân	19996
20011	480	p	Hương Văn	19996
20014	475	p	Hương Vinh	20014
20017	480	p	Hương Xuân	20017
20020	480	p	Hương Chữ	20017
20023	475	p	Hương An	19804
20026	480	x	Hương Bình	20035
20029	475	p	Long Hồ	19774
20035	480	x	Bình Tiến	20035
20041	480	x	Bình Thành	20035
20044	481	b	A Lưới	20044
20047	481	x	Hồng Vân	20056
20050	481	x	Hồng Hạ	20050
20053	481	x	Hồng Kim	20056
20056	481	x	Trung Sơn	20056
20059	481	x	Hương Nguyên	20050
20065	481	x	Hồng Bắc	20044
20068	481	x	A Ngo	20044
20071	481	x	Sơn Thủy	20071
20074	481	x	Phú Vinh	20071
20080	481	x	Hương Phong	20101
20083	481	x	Quảng Nhâm	20044
20086	481	x	Hồng Thượng	20071
20089	481	x	Hồng Thái	20071
20095	481	x	A Roàng	20101
20098	481	x	Đông Sơn	20101
20101	481	x	Lâm Đớt	20101
20104	481	x	Hồng Thủy	20056
20107	482	b	Phú Lộc	20107
20110	482	b	Lăng Cô	20137
20113	482	x	Vinh Mỹ	20122
20116	482	x	Vinh Hưng	20122
20122	482	x	Giang Hải	20122
20125	482	x	Vinh Hiền	20122
20128	482	x	Lộc Bổn	20131
20131	482	b	Lộc Sơn	20131
20134	482	x	Lộc Bình	20107
20137	482	x	Lộc Vĩnh	20137
20140	482	x	Lộc An	20140
20143	482	x	Lộc Điền	20140
20146	482	x	Lộc Thủy	20137
20149	482	x	Lộc Trì	20107
20152	482	x	Lộc Tiến	20137
20155	482	x	Lộc Hòa	20140
20158	482	x	Xuân Lộc	20131
20161	482	b	Khe Tre	20161
20164	482	x	Hương Phú	20161
20167	482	x	Hương Sơn	20179
20170	482	x	Hương Lộc	20161
20173	482	x	Thượng Quảng	20182
20179	482	x	Hương Xuân	20179
20182	482	x	Hương Hữu	20182
20185	482	x	Thượng Lộ	20161
20188	482	x	Thượng Long	20182
20191	482	x	Thượng Nhật	20179
20194	490	p	Hòa Hiệp Bắc	20194
20195	490	p	Hòa Hiệp Nam	20194
20197	490	p	Hòa Khánh Bắc	20197
20198	490	p	Hòa Khánh Nam	20200
20200	490	p	Hòa Minh	20200
20206	491	p	Thanh Khê Tây	20209
20207	491	p	Thanh Khê Đông	20209
20209	491	p	Xuân Hà	20209
20215	491	p	Chính Gián	20209
20218	491	p	Thạc Gián	20209
20224	491	p	An Khê	20305
20227	492	p	Thanh Bình	20242
20230	492	p	Thuận Phước	20242
20233	492	p	Thạch Thang	20242
20236	492	p	Hải Châu	20242
20242	492	p	Phước Ninh	20242
20245	492	p	Hòa Thuận Tây	20257
20254	492	p	Bình Thuận	20257
20257	492	p	Hòa Cường Bắc	20257
20258	492	p	Hòa Cường Nam	20257
20260	495	p	Khuê Trung	20260
20263	493	p	Thọ Quang	20263
20266	493	p	Nại Hiên Đông	20263
20269	493	p	Mân Thái	20263
20272	493	p	An Hải Bắc	20275
20275	493	p	Phước Mỹ	20275
20278	493	p	An Hải Nam	20275
20284	494	p	Mỹ An	20285
20285	494	p	Khuê Mỹ	20285
20287	494	p	Hòa Quý	20285
20290	494	p	Hòa Hải	20285
20293	497	x	Hòa Bắc	20194
20296	497	x	Hòa Liên	20194 20197
20299	497	x	Hòa Ninh	20308
20302	497	x	Hòa Sơn	20200
20305	495	p	Hòa Phát	20305
20306	495	p	Hòa An	20305
20308	497	x	Hòa Nhơn	20308
20311	495	p	Hòa Thọ Tây	20260
20312	495	p	Hòa Thọ Đông	20260
20314	495	p	Hòa Xuân	20314
20317	497	x	Hòa Phú	20320
20320	497	x	Hòa Phong	20320
20323	497	x	Hòa Châu	20314
20326	497	x	Hòa Tiến	20332
20329	497	x	Hòa Phước	20314
20332	497	x	Hòa Khương	20332
20335	502	p	Tân Thạnh	20335
20341	502	p	An Mỹ	20341
20344	502	p	Hòa Hương	20350
20347	502	p	An Xuân	20341
20350	502	p	An Sơn	20350
20353	502	p	Trường Xuân	20341
20356	502	p	An Phú	20356
20359	502	x	Tam Thanh	20356
20362	502	x	Tam Thăng	20335
20364	518	b	Phú Thịnh	20364
20365	518	x	Tam Thành	20380
20368	518	x	Tam An	20380
20371	502	x	Tam Phú	20356
20374	518	x	Tam Đàn	20364
20375	502	p	Hòa Thuận	20335
20377	518	x	Tam Lộc	20380
20380	518	x	Tam Phước	20380
20386	518	x	Tam Thái	20364
20387	518	x	Tam Đại	20392
20389	502	x	Tam Ngọc	20350
20392	518	x	Tam Dân	20392
20395	518	x	Tam Lãnh	20392
20398	503	p	Minh An	20410
20401	503	p	Tân An	20401
20404	503	p	Cẩm Phô	20410
20407	503	p	Thanh Hà	20401
20410	503	p	Sơn Phong	20410
20413	503	p	Cẩm Châu	20413
20416	503	p	Cửa Đại	20413
20419	503	p	Cẩm An	20401
20422	503	x	Cẩm Hà	20401
20425	503	x	Cẩm Kim	20410
20428	503	p	Cẩm Nam	20410
20431	503	x	Cẩm Thanh	20413
20434	503	x	Tân Hiệp	20434
20437	504	x	Ch'ơm	20443
20440	504	x	Ga Ri	20443
20443	504	x	A Xan	20443
20446	504	x	Tr'Hy	20443
20449	504	x	Lăng	20455
20452	504	x	A Nông	20455
20455	504	x	A Tiêng	20455
20458	504	x	Bha Lêê	20458
20461	504	x	A Vương	20458
20464	504	x	Dang	20455
20467	505	b	Prao	20467
20470	505	x	Tà Lu	20467
20473	505	x	Sông Kôn	20476
20476	505	x	Jơ Ngây	20476
20479	505	x	A Ting	20476
20482	505	x	Tư	20485
20485	505	x	Ba	20485
20488	505	x	A Rooi	20467
20491	505	x	Zà Hung	20467
20494	505	x	Mà Cooih	20494
20497	505	x	Kà Dăng	20494
20500	506	b	Ái Nghĩa	20500
20503	506	x	Đại Sơn	20506
20506	506	x	Đại Lãnh	20506
20509	506	x	Đại Hưng	20506
20512	506	x	Đại Hồng	20515
20515	506	x	Đại Đồng	20515
20518	506	x	Đại Quang	20515
20521	506	x	Đại Nghĩa	20500
20524	506	x	Đại Hiệp	20500
20527	506	x	Đại Thạnh	20542
20530	506	x	Đại Chánh	20542
20533	506	x	Đại Tân	20542
20536	506	x	Đại Phong	20539
20539	506	x	Đại Minh	20539
20542	506	x	Đại Thắng	20542
20545	506	x	Đại Cường	20539
20547	506	x	Đại An	20500
20548	506	x	Đại Hòa	20500
20551	507	p	Vĩnh Điện	20551
20554	507	x	Điện Tiến	20557
20557	507	x	Điện Hòa	20557
20560	507	p	Điện Thắng Bắc	20557
20561	507	p	Điện Thắng Trung	20575
20562	507	p	Điện Thắng Nam	20575
20563	507	p	Điện Ngọc	20579
20566	507	x	Điện Hồng	20569
20569	507	x	Điện Thọ	20569
20572	507	x	Điện Phước	20569
20575	507	p	Điện An	20575
20578	507	p	Điện Nam Bắc	20579
20579	507	p	Điện Nam Trung	20579
20580	507	p	Điện Nam Đông	20579
20581	507	p	Điện Dương	20579
20584	507	x	Điện Quang	20587
20587	507	x	Điện Trung	20587
20590	507	x	Điện Phong	20587
20593	507	p	Điện Minh	20551
20596	507	p	Điện Phương	20551
20599	508	b	Nam Phước	20599
20605	508	x	Duy Phú	20611
20608	508	x	Duy Tân	20611
20611	508	x	Duy Hòa	20611
20614	508	x	Duy Châu	20611
20617	508	x	Duy Trinh	20623
20620	508	x	Duy Sơn	20623
20623	508	x	Duy Trung	20623
20626	508	x	Duy Phước	20599
20629	508	x	Duy Thành	20635
20632	508	x	Duy Vinh	20599
20635	508	x	Duy Nghĩa	20635
20638	508	x	Duy Hải	20635
20641	509	b	Đông Phú	20641
20644	509	x	Quế Xuân 1	20650
20647	509	x	Quế Xuân 2	20650
20650	509	x	Quế Phú	20650
20651	509	b	Hương An	20650
20656	509	b	Trung Phước	20656
20659	509	x	Quế Hiệp	20662
20662	509	x	Quế Thuận	20662
20665	509	x	Quế Mỹ	20662
20668	509	x	Ninh Phước	20669
20669	509	x	Phước Ninh	20669
20671	509	x	Quế Lộc	20656
20677	509	x	Quế Long	20641
20680	509	x	Quế Châu	20662
20683	509	x	Quế Phong	20641
20686	509	x	Quế An	20641
20689	509	x	Quế Minh	20641
20692	509	x	Quế Lâm	20669
20695	510	b	Thạnh Mỹ	20695
20698	510	x	La Êê	20698
20699	510	x	Chơ Chun	20698
20701	510	x	Zuôih	20707
20702	510	x	Tà Pơơ	20710
20704	510	x	La Dêê	20704
20705	510	x	Đắc Tôi	20704
20707	510	x	Chà Vàl	20707
20710	510	x	Tà Bhing	20710
20713	510	x	Cà Dy	20710
20716	510	x	Đắc Pre	20716
20719	510	x	Đắc Pring	20716
20722	511	b	Khâm Đức	20722
20725	511	x	Phước Xuân	20722
20728	511	x	Phước Hiệp	20728
20729	511	x	Phước Hòa	20728
20731	511	x	Phước Đức	20734
20734	511	x	Phước Năng	20734
20737	511	x	Phước Mỹ	20734
20740	511	x	Phước Chánh	20740
20743	511	x	Phước Công	20740
20746	511	x	Phước Kim	20752
20749	511	x	Phước Lộc	20752
20752	511	x	Phước Thành	20752
20758	512	x	Quế Tân	20779
20764	512	x	Quế Thọ	20767
20767	512	x	Bình Lâm	20767
20770	512	x	Sông Trà	20770
20773	512	x	Phước Trà	20770
20776	512	x	Phước Gia	20770
20779	512	b	Tân Bình	20779
20782	512	x	Quế Lưu	20779
20785	512	x	Thăng Phước	20767
20788	512	x	Bình Sơn	20767
20791	513	b	Hà Lam	20791
20794	513	x	Bình Dương	20794
20797	513	x	Bình Giang	20794
20800	513	x	Bình Nguyên	20791
20803	513	x	Bình Phục	20791
20806	513	x	Bình Triều	20794
20809	513	x	Bình Đào	20794
20812	513	x	Bình Minh	20794
20815	513	x	Bình Lãnh	20818
20818	513	x	Bình Trị	20818
20821	513	x	Bình Định	20818
20824	513	x	Bình Quý	20791
20827	513	x	Bình Phú	20827
20833	513	x	Bình Tú	20848
20836	513	x	Bình Sa	20836
20839	513	x	Bình Hải	20836
20842	513	x	Bình Quế	20827
20845	513	x	Bình An	20848
20848	513	x	Bình Trung	20848
20851	513	x	Bình Nam	20836
20854	514	b	Tiên Kỳ	20854
20857	514	x	Tiên Sơn	20857
20860	514	x	Tiên Hà	20857
20866	514	x	Tiên Châu	20857
20869	514	x	Tiên Lãnh	20875
20872	514	x	Tiên Ngọc	20875
20875	514	x	Tiên Hiệp	20875
20878	514	x	Tiên Cảnh	20878
20881	514	x	Tiên Mỹ	20854
20884	514	x	Tiên Phong	20854
20887	514	x	Tiên Thọ	20854
20890	514	x	Tiên An	20878
20893	514	x	Tiên Lộc	20878
20896	514	x	Tiên Lập	20878
20899	515	b	Trà My	20900
20900	515	x	Trà Sơn	20900
20902	515	x	Trà Kót	20908
20905	515	x	Trà Nú	20908
20908	515	x	Trà Đông	20908
20911	515	x	Trà Dương	20900
20914	515	x	Trà Giang	20900
20917	515	x	Trà Bui	20920
20920	515	x	Trà Đốc	20920
20923	515	x	Trà Tân	20923
20926	515	x	Trà Giác	20923
20929	515	x	Trà Giáp	20929
20932	515	x	Trà Ka	20929
20935	516	x	Trà Leng	20938
20938	516	x	Trà Dơn	20938
20941	516	x	Trà Tập	20941
20944	516	x	Trà Mai	20944
20947	516	x	Trà Cang	20941
20950	516	x	Trà Linh	20950
20953	516	x	Trà Nam	20950
20956	516	x	Trà Don	20944
20959	516	x	Trà Vân	20959
20962	516	x	Trà Vinh	20959
20965	517	b	Núi Thành	20965
20968	517	x	Tam Xuân I	20971
20971	517	x	Tam Xuân II	20971
20974	517	x	Tam Tiến	20971
20977	517	x	Tam Sơn	20977
20980	517	x	Tam Thạnh	20977
20983	517	x	Tam Anh Bắc	20984
20984	517	x	Tam Anh Nam	20984
20986	517	x	Tam Hòa	20984
20989	517	x	Tam Hiệp	20965
20992	517	x	Tam Hải	20992
20995	517	x	Tam Giang	20965
20998	517	x	Tam Quang	20965
21001	517	x	Tam Nghĩa	20965
21004	517	x	Tam Mỹ Tây	21004
21005	517	x	Tam Mỹ Đông	21004
21007	517	x	Tam Trà	21004
21010	522	p	Lê Hồng Phong	21028
21013	522	p	Trần Phú	21028
21016	522	p	Quảng Phú	21028
21019	522	p	Nghĩa Chánh	21025
21022	522	p	Trần Hưng Đạo	21025
21025	522	p	Nguyễn Nghiêm	21025
21028	522	p	Nghĩa Lộ	21028
21031	522	p	Chánh Lộ	21025
21034	522	x	Nghĩa Dũng	21034
21037	522	x	Nghĩa Dõng	21034
21040	524	b	Châu Ổ	21040
21043	524	x	Bình Thuận	21061
21046	524	x	Bình Thạnh	21040
21049	524	x	Bình Đông	21061
21052	524	x	Bình Chánh	21040
21055	524	x	Bình Nguyên	21040
21058	524	x	Bình Khương	21085
21061	524	x	Bình Trị	21061
21064	524	x	Bình An	21085
21067	524	x	Bình Hải	21061
21070	524	x	Bình Dương	21040
21073	524	x	Bình Phước	21061
21079	524	x	Bình Hòa	21061
21082	524	x	Bình Trung	21040
21085	524	x	Bình Minh	21085
21088	524	x	Bình Long	21040
21091	524	x	Bình Thanh	21109
21100	524	x	Bình Chương	21100
21103	524	x	Bình Hiệp	21109
21106	524	x	Bình Mỹ	21100
21109	524	x	Bình Tân Phú	21109
21112	524	x	Bình Châu	21109
21115	525	b	Trà Xuân	21115
21118	525	x	Trà Giang	21127
21121	525	x	Trà Thủy	21115
21124	525	x	Trà Hiệp	21124
21127	525	x	Trà Bình	21127
21130	525	x	Trà Phú	21127
21133	525	x	Trà Lâm	21124
21136	525	x	Trà Tân	21136
21139	525	x	Trà Sơn	21115
21142	525	x	Trà Bùi	21136 21157
21145	525	x	Trà Thanh	21124
21148	525	x	Sơn Trà	21154
21154	525	x	Trà Phong	21154
21157	525	x	Hương Trà	21157
21163	525	x	Trà Xinh	21154
21166	525	x	Trà Tây	21157
21172	522	p	Trương Quang Trọng	21172
21175	527	x	Tịnh Thọ	21181
21178	527	x	Tịnh Trà	21205
21181	527	x	Tịnh Phong	21181
21184	527	x	Tịnh Hiệp	21205
21187	522	x	Tịnh Hòa	21109
21190	522	x	Tịnh Kỳ	21211
21193	527	x	Tịnh Bình	21220
21196	527	x	Tịnh Đông	21196
21199	522	x	Tịnh Thiện	21211
21202	522	x	Tịnh Ấn Đông	21172
21205	527	x	Tịnh Bắc	21205
21208	522	x	Tịnh Châu	21211
21211	522	x	Tịnh Khê	21211
21214	522	x	Tịnh Long	21211
21217	527	x	Tịnh Sơn	21220
21220	527	b	Tịnh Hà	21220
21223	522	x	Tịnh Ấn Tây	21172
21226	527	x	Tịnh Giang	21196
21229	527	x	Tịnh Minh	21196
21232	522	x	Tịnh An	21172
21235	528	b	La Hà	21235
21238	528	b	Sông Vệ	21238
21241	528	x	Nghĩa Lâm	21244
21244	528	x	Nghĩa Thắng	21244
21247	528	x	Nghĩa Thuận	21250
21250	528	x	Nghĩa Kỳ	21250
21256	522	x	Nghĩa Hà	21034
21259	528	x	Nghĩa Sơn	21244
21262	522	x	An Phú	21034
21268	528	x	Nghĩa Hòa	21235
21271	528	x	Nghĩa Điền	21250
21274	528	x	Nghĩa Thương	21235
21277	528	x	Nghĩa Trung	21235
21280	528	x	Nghĩa Hiệp	21238
21283	528	x	Nghĩa Phương	21238
21289	529	b	Di Lăng	21289
21292	529	x	Sơn Hạ	21292
21295	529	x	Sơn Thành	21292
21298	529	x	Sơn Nham	21292
21301	529	x	Sơn Bao	21289
21304	529	x	Sơn Linh	21307
21307	529	x	Sơn Giang	21307
21310	529	x	Sơn Trung	21319
21313	529	x	Sơn Thượng	21289
21316	529	x	Sơn Cao	21307
21319	529	x	Sơn Hải	21319
21322	529	x	Sơn Thủy	21319
21325	529	x	Sơn Kỳ	21325
21328	529	x	Sơn Ba	21325
21331	530	x	Sơn Bua	21334
21334	530	x	Sơn Mùa	21334
21335	530	x	Sơn Liên	21334
21337	530	x	Sơn Tân	21340
21338	530	x	Sơn Màu	21343
21340	530	x	Sơn Dung	21340
21341	530	x	Sơn Long	21340
21343	530	x	Sơn Tinh	21343
21346	530	x	Sơn Lập	21343
21349	531	x	Long Sơn	21349
21352	531	x	Long Mai	21349
21355	531	x	Thanh An	21361
21358	531	x	Long Môn	21361
21361	531	x	Long Hiệp	21361
21364	532	b	Chợ Chùa	21364
21367	532	x	Hành Thuận	21364
21370	532	x	Hành Dũng	21370
21373	532	x	Hành Trung	21364
21376	532	x	Hành Nhân	21370
21379	532	x	Hành Đức	21385
21382	532	x	Hành Minh	21370
21385	532	x	Hành Phước	21385
21388	532	x	Hành Thiện	21388
21391	532	x	Hành Thịnh	21385
21394	532	x	Hành Tín Tây	21388
21397	532	x	Hành Tín Đông	21388
21400	533	b	Mộ Đức	21400
21406	533	x	Thắng Lợi	21409
21409	533	x	Đức Nhuận	21409
21412	533	x	Đức Chánh	21421
21415	533	x	Đức Hiệp	21409
21418	533	x	Đức Minh	21421
21421	533	x	Đức Thạnh	21421
21424	533	x	Đức Hòa	21400
21427	533	x	Đức Tân	21400
21430	533	x	Đức Phú	21400
21433	533	x	Đức Phong	21433
21436	533	x	Đức Lân	21433
21439	534	p	Nguyễn Nghiêm	21439
21442	534	x	Phổ An	21451
21445	534	x	Phổ Phong	21457
21448	534	x	Phổ Thuận	21451
21451	534	p	Phổ Văn	21451
21454	534	p	Phổ Quang	21451
21457	534	x	Phổ Nhơn	21457
21460	534	p	Phổ Ninh	21439
21463	534	p	Phổ Minh	21439
21466	534	p	Phổ Vinh	21439
21469	534	p	Phổ Hòa	21439
21472	534	x	Phổ Cường	21472
21475	534	x	Phổ Khánh	21472
21478	534	p	Phổ Thạnh	21478
21481	534	x	Phổ Châu	21478
21484	535	b	Ba Tơ	21484
21487	535	x	Ba Điền	21490
21490	535	x	Ba Vinh	21490
21493	535	x	Ba Thành	21496
21496	535	x	Ba Động	21496
21499	535	x	Ba Dinh	21499
21500	535	x	Ba Giang	21499
21502	535	x	Ba Liên	21496
21505	535	x	Ba Ngạc	21529
21508	535	x	Ba Khâm	21520
21511	535	x	Ba Cung	21484
21517	535	x	Ba Tiêu	21529
21520	535	x	Ba Trang	21520
21523	535	x	Ba Tô	21523
21526	535	x	Ba Bích	21484
21529	535	x	Ba Vì	21529
21532	535	x	Ba Lế	21523
21535	535	x	Ba Nam	21523
21538	535	x	Ba Xa	21538
21550	540	p	Nhơn Bình	21601
21553	540	p	Nhơn Phú	21553
21556	540	p	Đống Đa	21583
21559	540	p	Trần Quang Diệu	21553
21562	540	p	Hải Cảng	21583
21565	540	p	Quang Trung	21592
21577	540	p	Ngô Mây	21592
21580	540	p	Trần Phú	21583
21583	540	p	Thị Nại	21583
21589	540	p	Bùi Thị Xuân	21589
21592	540	p	Nguyễn Văn Cừ	21592
21595	540	p	Ghềnh Ráng	21592
21598	540	x	Nhơn Lý	21601
21601	540	x	Nhơn Hội	21601
21604	540	x	Nhơn Hải	21601
21607	540	x	Nhơn Châu	21607
21609	542	b	An Lão	21609
21610	542	x	An Hưng	21609
21613	542	x	An Trung	21616
21616	542	x	An Dũng	21616
21619	542	x	An Vinh	21616
21622	542	x	An Toàn	21622
21625	542	x	An Tân	21609
21628	542	x	An Hòa	21628
21631	542	x	An Quang	21628
21634	542	x	An Nghĩa	21622 21628
21637	543	p	Tam Quan	21637
21640	543	p	Bồng Sơn	21640
21643	543	x	Hoài Sơn	21655
21646	543	x	Hoài Châu Bắc	21655
21649	543	x	Hoài Châu	21637
21652	543	x	Hoài Phú	21661
21655	543	p	Tam Quan Bắc	21655
21658	543	p	Tam Quan Nam	21664
21661	543	p	Hoài Hảo	21661
21664	543	p	Hoài Thanh Tây	21664
21667	543	p	Hoài Thanh	21664
21670	543	p	Hoài Hương	21670
21673	543	p	Hoài Tân	21673
21676	543	x	Hoài Hải	21670
21679	543	p	Hoài Xuân	21673
21682	543	x	Hoài Mỹ	21670
21685	543	p	Hoài Đức	21640
21688	544	b	Tăng Bạt Hổ	21688
21690	544	x	Ân Hảo Tây	21697
21691	544	x	Ân Hảo Đông	21697
21694	544	x	Ân Sơn	21703
21697	544	x	Ân Mỹ	21697
21700	544	x	Đak Mang	21715
21703	544	x	Ân Tín	21703
21706	544	x	Ân Thạnh	21703
21709	544	x	Ân Phong	21688
21712	544	x	Ân Đức	21688
21715	544	x	Ân Hữu	21715
21718	544	x	Bok Tới	21727
21721	544	x	Ân Tường Tây	21715
21724	544	x	Ân Tường Đông	21688
21727	544	x	Ân Nghĩa	21727
21730	545	b	Phù Mỹ	21730
21733	545	b	Bình Dương	21733
21736	545	x	Mỹ Đức	21739
21739	545	x	Mỹ Châu	21739
21742	545	x	Mỹ Thắng	21751
21745	545	x	Mỹ Lộc	21739
21748	545	x	Mỹ Lợi	21733
21751	545	x	Mỹ An	21751
21754	545	x	Mỹ Phong	21733
21757	545	x	Mỹ Trinh	21757
21760	545	x	Mỹ Thọ	21751
21763	545	x	Mỹ Hòa	21757
21766	545	x	Mỹ Thành	21769
21769	545	x	Mỹ Chánh	21769
21772	545	x	Mỹ Quang	21730
21775	545	x	Mỹ Hiệp	21775
21778	545	x	Mỹ Tài	21775
21781	545	x	Mỹ Cát	21769
21784	545	x	Mỹ Chánh Tây	21730
21786	546	b	Vĩnh Thạnh	21786
21787	546	x	Vĩnh Sơn	21787
21790	546	x	Vĩnh Kim	21787
21796	546	x	Vĩnh Hiệp	21796
21799	546	x	Vĩnh Hảo	21786
21801	546	x	Vĩnh Hòa	21805
21802	546	x	Vĩnh Thịnh	21796
21804	546	x	Vĩnh Thuận	21805
21805	546	x	Vĩnh Quang	21805
21808	547	b	Phú Phong	21808
21811	547	x	Bình Tân	21817
21814	547	x	Tây Thuận	21820
21817	547	x	Bình Thuận	21817
21820	547	x	Tây Giang	21820
21823	547	x	Bình Thành	21829
21826	547	x	Tây An	21817
21829	547	x	Bình Hòa	21829
21832	547	x	Tây Bình	21829
21835	547	x	Bình Tường	21835
21838	547	x	Tây Vinh	21829
21841	547	x	Vĩnh An	21835
21844	547	x	Tây Xuân	21808
21847	547	x	Bình Nghi	21808
21850	547	x	Tây Phú	21835
21853	548	b	Ngô Mây	21853
21856	548	x	Cát Sơn	21868
21859	548	x	Cát Minh	21859
21862	548	b	Cát Khánh	21859
21865	548	x	Cát Tài	21859
21868	548	x	Cát Lâm	21868
21871	548	x	Cát Hanh	21871
21874	548	x	Cát Thành	21880
21877	548	x	Cát Trinh	21853
21880	548	x	Cát Hải	21880
21883	548	x	Cát Hiệp	21871
21886	548	x	Cát Nhơn	21892
21889	548	x	Cát Hưng	21901
21892	548	x	Cát Tường	21892
21895	548	x	Cát Tân	21853
21898	548	b	Cát Tiến	21880
21901	548	x	Cát Thắng	21901
21904	548	x	Cát Chánh	21901
21907	549	p	Bình Định	21907
21910	549	p	Đập Đá	21910
21913	549	x	Nhơn Mỹ	21910
21916	549	p	Nhơn Thành	21925
21919	549	x	Nhơn Hạnh	21925
21922	549	x	Nhơn Hậu	21910
21925	549	x	Nhơn Phong	21925
21928	549	x	Nhơn An	21934
21931	549	x	Nhơn Phúc	21907
21934	549	p	Nhơn Hưng	21934
21937	549	x	Nhơn Khánh	21907
21940	549	x	Nhơn Lộc	21940
21943	549	p	Nhơn Hòa	21943
21946	549	x	Nhơn Tân	21940
21949	549	x	Nhơn Thọ	21943
21952	550	b	Tuy Phước	21952
21955	550	b	Diêu Trì	21952
21958	550	x	Phước Thắng	21970
21961	550	x	Phước Hưng	21964
21964	550	x	Phước Quang	21964
21967	550	x	Phước Hòa	21970
21970	550	x	Phước Sơn	21970
21973	550	x	Phước Hiệp	21964
21976	550	x	Phước Lộc	21952
21979	550	x	Phước Nghĩa	21952
21982	550	x	Phước Thuận	21952
21985	550	x	Phước An	21985
21988	550	x	Phước Thành	21985
21991	540	x	Phước Mỹ	21589
21994	551	b	Vân Canh	21994
21997	551	x	Canh Liên	21997 22006
22000	551	x	Canh Hiệp	21994 22006
22003	551	x	Canh Vinh	22006
22006	551	x	Canh Hiển	22006
22009	551	x	Canh Thuận	21994
22012	551	x	Canh Hòa	21994
22015	555	p	1	22015
22018	555	p	2	22015
22024	555	p	9	22015 22045
22030	555	p	4	22015
22033	555	p	5	22015
22036	555	p	7	22015
22040	555	p	Phú Thạnh	22240
22041	555	p	Phú Đông	22240
22042	555	x	Hòa Kiến	22045
22045	555	x	Bình Kiến	22045
22051	557	p	Xuân Phú	22051
22052	557	x	Xuân Lâm	22075
22053	557	p	Xuân Thành	22076
22054	557	x	Xuân Hải	22057
22057	557	x	Xuân Lộc	22057
22060	557	x	Xuân Bình	22060
22066	557	x	Xuân Cảnh	22060
22069	557	x	Xuân Thịnh	22051
22072	557	x	Xuân Phương	22051
22073	557	p	Xuân Yên	22051
22075	557	x	Xuân Thọ 1	22075
22076	557	p	Xuân Đài	22076
22078	557	x	Xuân Thọ 2	22075
22081	558	b	La Hai	22081
22084	558	x	Đa Lộc	22090
22087	558	x	Phú Mỡ	22096
22090	558	x	Xuân Lãnh	22090
22093	558	x	Xuân Long	22081
22096	558	x	Xuân Quang 1	22096
22099	558	x	Xuân Sơn Bắc	22081
22102	558	x	Xuân Quang 2	22081
22105	558	x	Xuân Sơn Nam	22081
22108	558	x	Xuân Quang 3	22111
22111	558	x	Xuân Phước	22111
22114	559	b	Chí Thạnh	22114
22117	559	x	An Dân	22114
22120	559	x	An Ninh Tây	22120
22123	559	x	An Ninh Đông	22120
22126	559	x	An Thạch	22120
22129	559	x	An Định	22114
22132	559	x	An Nghiệp	22132
22138	559	x	An Cư	22147
22141	559	x	An Xuân	22132
22144	559	x	An Lĩnh	22132
22147	559	x	An Hòa Hải	22147
22150	559	x	An Hiệp	22147
22153	559	x	An Mỹ	22153
22156	559	x	An Chấn	22153
22159	559	x	An Thọ	22153
22162	555	x	An Phú	22045
22165	560	b	Củng Sơn	22165
22168	560	x	Phước Tân	22171
22171	560	x	Sơn Hội	22171
22174	560	x	Sơn Định	22177
22177	560	x	Sơn Long	22177
22180	560	x	Cà Lúi	22171
22183	560	x	Sơn Phước	22165
22186	560	x	Sơn Xuân	22177
22189	560	x	Sơn Nguyên	22165
22192	560	x	Ea Chà Rang	22192
22195	560	x	Krông Pa	22192
22198	560	x	Suối Bạc	22165
22201	560	x	Sơn Hà	22165
22204	560	x	Suối Trai	22192
22207	561	b	Hai Riêng	22207
22210	561	x	Ea Lâm	22237
22213	561	x	Đức Bình Tây	22222
22216	561	x	Ea Bá	22225
22219	561	x	Sơn Giang	22222
22222	561	x	Đức Bình Đông	22222
22225	561	x	Ea Bar	22225 22237
22228	561	x	Ea Bia	22207 22222
22231	561	x	Ea Trol	22207
22234	561	x	Sông Hinh	22207
22237	561	x	Ea Ly	22237
22240	555	p	Phú Lâm	22240
22243	564	x	Hòa Thành	22240
22246	564	p	Hòa Hiệp Bắc	22240 22261
22249	562	x	Sơn Thành Tây	22250
22250	562	x	Sơn Thành Đông	22250
22252	562	x	Hòa Bình 1	22240 22255
22255	562	b	Phú Thứ	22255
22258	564	p	Hòa Vinh	22258
22261	564	p	Hòa Hiệp Trung	22261
22264	562	x	Hòa Phong	22255
22267	564	x	Hòa Tân Đông	22258
22270	562	x	Hòa Phú	22250
22273	562	x	Hòa Tân Tây	22255
22276	562	x	Hòa Đồng	22276
22279	564	p	Hòa Xuân Tây	22258
22282	564	p	Hòa Hiệp Nam	22261
22285	562	x	Hòa Mỹ Đông	22285
22288	562	x	Hòa Mỹ Tây	22285
22291	564	x	Hòa Xuân Đông	22291
22294	562	x	Hòa Thịnh	22276
22297	564	x	Hòa Tâm	22291
22300	564	x	Hòa Xuân Nam	22291
22303	563	x	Hòa Quang Bắc	22303
22306	563	x	Hòa Quang Nam	22303
22309	563	x	Hòa Hội	22319
22312	563	x	Hòa Trị	22015 22303
22315	563	x	Hòa An	22015 22319
22318	563	x	Hòa Định Đông	22319
22319	563	b	Phú Hòa	22319
22321	563	x	Hòa Định Tây	22319
22324	563	x	Hòa Thắng	22319
22327	568	p	Vĩnh Hòa	22333
22330	568	p	Vĩnh Hải	22333
22333	568	p	Vĩnh Phước	22333
22336	568	p	Ngọc Hiệp	22390
22339	568	p	Vĩnh Thọ	22333
22348	568	p	Vạn Thạnh	22366
22351	568	p	Phương Sài	22390
22357	568	p	Phước Hải	22402
22363	568	p	Lộc Thọ	22366
22366	568	p	Tân Tiến	22366
22372	568	p	Phước Hòa	22366
22375	568	p	Vĩnh Nguyên	22366
22378	568	p	Phước Long	22402
22381	568	p	Vĩnh Trường	22402
22384	568	x	Vĩnh Lương	22333
22387	568	x	Vĩnh Phương	22333
22390	568	x	Vĩnh Ngọc	22390
22393	568	x	Vĩnh Thạnh	22390
22396	568	x	Vĩnh Trung	22390
22399	568	x	Vĩnh Hiệp	22390
22402	568	x	Vĩnh Thái	22402
22405	568	x	Phước Đồng	22402
22408	569	p	Cam Nghĩa	22411
22411	569	p	Cam Phúc Bắc	22411
22414	569	p	Cam Phúc Nam	22420
22417	569	p	Cam Lộc	22420
22420	569	p	Cam Phú	22420
22423	569	p	Ba Ngòi	22423
22426	569	p	Cam Thuận	22432
22429	569	p	Cam Lợi	22432
22432	569	p	Cam Linh	22432
22435	570	x	Cam Tân	22435 22453 22708
22438	570	x	Cam Hòa	22435 22453 22708
22441	570	x	Cam Hải Đông	22453
22444	570	x	Cam Hải Tây	22453
22447	570	x	Sơn Tân	22435
22450	570	x	Cam Hiệp Bắc	22435 22453
22453	570	b	Cam Đức	22453
22456	570	x	Cam Hiệp Nam	22435 22453
22459	570	x	Cam Phước Tây	22465
22462	570	x	Cam Thành Bắc	22453
22465	570	x	Cam An Bắc	22453 22465
22468	569	x	Cam Thành Nam	22411
22471	570	x	Cam An Nam	22453 22465
22474	569	x	Cam Phước Đông	22423
22477	569	x	Cam Thịnh Tây	22480
22480	569	x	Cam Thịnh Đông	22480
22483	569	x	Cam Lập	22480
22486	569	x	Cam Bình	22480
22489	571	b	Vạn Giã	22489
22492	571	x	Đại Lãnh	22504
22495	571	x	Vạn Phước	22498
22498	571	x	Vạn Long	22498
22501	571	x	Vạn Bình	22516
22504	571	x	Vạn Thọ	22504
22507	571	x	Vạn Khánh	22498
22510	571	x	Vạn Phú	22489
22513	571	x	Vạn Lương	22489
22516	571	x	Vạn Thắng	22516
22519	571	x	Vạn Thạnh	22504
22522	571	x	Xuân Sơn	22525
22525	571	x	Vạn Hưng	22525
22528	572	p	Ninh Hiệp	22528
22531	572	x	Ninh Sơn	22546
22534	572	x	Ninh Tây	22552
22537	572	x	Ninh Thượng	22558
22540	572	x	Ninh An	22546
22543	572	p	Ninh Hải	22561
22546	572	x	Ninh Thọ	22546
22549	572	x	Ninh Trung	22558
22552	572	x	Ninh Sim	22552
22555	572	x	Ninh Xuân	22576
22558	572	x	Ninh Thân	22558
22561	572	p	Ninh Diêm	22561
22564	572	x	Ninh Đông	22528
22567	572	p	Ninh Thủy	22561
22570	572	p	Ninh Đa	22528
22573	572	x	Ninh Phụng	22528
22576	572	x	Ninh Bình	22576
22582	572	x	Ninh Phú	22591
22585	572	x	Ninh Tân	22597
22588	572	x	Ninh Quang	22576
22591	572	p	Ninh Giang	22591
22594	572	p	Ninh Hà	22591
22597	572	x	Ninh Hưng	22597
22600	572	x	Ninh Lộc	22597
22603	572	x	Ninh Ích	22597
22606	572	x	Ninh Phước	22561
22609	573	b	Khánh Vĩnh	22609
22612	573	x	Khánh Hiệp	22612
22615	573	x	Khánh Bình	22615
22618	573	x	Khánh Trung	22612
22621	573	x	Khánh Đông	22615
22624	573	x	Khánh Thượng	22624
22627	573	x	Khánh Nam	22624
22630	573	x	Sông Cầu	22609
22633	573	x	Giang Ly	22624
22636	573	x	Cầu Bà	22648
22639	573	x	Liên Sang	22648
22642	573	x	Khánh Thành	22648
22645	573	x	Khánh Phú	22609
22648	573	x	Sơn Thái	22648
22651	574	b	Diên Khánh	22651
22654	574	x	Diên Lâm	22660
22657	574	x	Diên Điền	22657
22660	574	x	Xuân Đồng	22660
22663	574	x	Diên Sơn	22657
22669	574	x	Diên Phú	22657
22672	574	x	Diên Thọ	22672
22675	574	x	Diên Phước	22672
22678	574	x	Diên Lạc	22678
22681	574	x	Diên Tân	22672
22684	574	x	Diên Hòa	22678
22687	574	x	Diên Thạnh	22678
22690	574	x	Diên Toàn	22651
22693	574	x	Diên An	22651
22696	574	x	Bình Lộc	22702
22702	574	x	Suối Hiệp	22702
22705	574	x	Suối Tiên	22702
22708	570	x	Suối Cát	22708
22711	570	x	Suối Tân	22435 22453 22708
22714	575	b	Tô Hạp	22714
22717	575	x	Thành Sơn	22720
22720	575	x	Sơn Lâm	22720
22723	575	x	Sơn Hiệp	22714
22726	575	x	Sơn Bình	22714
22729	575	x	Sơn Trung	22732
22732	575	x	Ba Cụm Bắc	22732
22735	575	x	Ba Cụm Nam	22732
22736	576	b	Trường Sa	22736
22737	576	x	Song Tử Tây	22736
22738	582	p	Đô Vinh	22738
22739	576	x	Sinh Tồn	22736
22741	582	p	Phước Mỹ	22741
22744	582	p	Bảo An	22741
22750	582	p	Phủ Hà	22759
22759	582	p	Kinh Dinh	22759
22762	582	p	Đạo Long	22759
22765	582	p	Đài Sơn	22759
22768	582	p	Đông Hải	22780 22888
22771	582	p	Mỹ Đông	22780
22774	582	x	Thành Hải	22741
22777	582	p	Văn Hải	22834
22779	582	p	Mỹ Bình	22780
22780	582	p	Mỹ Hải	22780
22783	584	x	Phước Bình	22786
22786	584	x	Phước Hòa	22786
22789	584	x	Phước Tân	22786
22792	584	x	Phước Tiến	22795
22795	584	x	Phước Thắng	22795
22798	584	x	Phước Thành	22801
22801	584	x	Phước Đại	22801
22804	584	x	Phước Chính	22795
22807	584	x	Phước Trung	22822
22810	585	b	Tân Sơn	22810
22813	585	x	Lâm Sơn	22813
22816	585	x	Lương Sơn	22813
22819	585	x	Quảng Sơn	22810
22822	585	x	Mỹ Sơn	22822
22825	585	x	Hòa Sơn	22828
22828	585	x	Ma Nới	22828
22831	585	x	Nhơn Sơn	22738
22834	586	b	Khánh Hải	22834
22837	588	x	Phước Chiến	22840
22840	588	x	Công Hải	22840
22843	588	x	Phước Kháng	22849
22846	586	x	Vĩnh Hải	22846
22849	588	x	Lợi Hải	22849
22852	586	x	Phương Hải	22852
22853	588	x	Bắc Sơn	22852
22855	586	x	Tân Hải	22861
22856	588	x	Bắc Phong	22849
22858	586	x	Xuân Hải	22861
22861	586	x	Hộ Hải	22861
22864	586	x	Tri Hải	22852
22867	586	x	Nhơn Hải	22846
22868	586	x	Thanh Hải	22846
22870	587	b	Phước Dân	22870
22873	587	x	Phước Sơn	22873
22876	587	x	Phước Thái	22891
22879	587	x	Phước Hậu	22873
22882	587	x	Phước Thuận	22870
22885	589	x	Phước Hà	22900
22888	587	x	An Hải	22888
22891	587	x	Phước Hữu	22891
22894	587	x	Phước Hải	22870
22897	589	x	Phước Nam	22897
22898	589	x	Phước Ninh	22897
22900	589	x	Nhị Hà	22900
22903	589	x	Phước Dinh	22888
22906	589	x	Phước Minh	22897
22909	589	x	Phước Diêm	22909
22910	589	x	Cà Ná	22909
22912	587	x	Phước Vinh	22873
22915	593	p	Mũi Né	22918
22918	593	p	Hàm Tiến	22918
22921	593	p	Phú Hài	22924
22924	593	p	Phú Thủy	22924
22927	593	p	Phú Tài	22960
22930	593	p	Phú Trinh	22945
22933	593	p	Xuân An	22933
22936	593	p	Thanh Hải	22924
22945	593	p	Lạc Đạo	22945
22951	593	p	Bình Hưng	22945
22954	593	p	Đức Long	22954
22957	593	x	Thiện Nghiệp	22918
22960	593	x	Phong Nẫm	22960
22963	593	x	Tiến Lợi	22963
22966	593	x	Tiến Thành	22954
22969	595	b	Liên Hương	22969
22972	595	b	Phan Rí Cửa	22972
22975	595	x	Phan Dũng	22978
22978	595	x	Phong Phú	22972 22978
22981	595	x	Vĩnh Hảo	22981
22984	595	x	Vĩnh Tân	22981
22987	595	x	Phú Lạc	22969
22990	595	x	Phước Thể	22969
22993	595	x	Hòa Minh	22972
22996	595	x	Chí Công	22972
22999	595	x	Bình Thạnh	22969
23005	596	b	Chợ Lầu	23005
23008	596	x	Phan Sơn	23008
23011	596	x	Phan Lâm	23008
23014	596	x	Bình An	23020
23017	596	x	Phan Điền	23020
23020	596	x	Hải Ninh	23020
23023	596	x	Sông Lũy	23023
23026	596	x	Phan Tiến	23023
23029	596	x	Sông Bình	23032
23032	596	b	Lương Sơn	23032
23035	596	x	Phan Hòa	23005
23038	596	x	Phan Thanh	23041
23041	596	x	Hồng Thái	23041
23044	596	x	Phan Hiệp	23005
23047	596	x	Bình Tân	23023
23050	596	x	Phan Rí Thành	23005
23053	596	x	Hòa Thắng	23041 23053
23056	596	x	Hồng Phong	23053
23059	597	b	Ma Lâm	23059
23062	597	b	Phú Long	22933
23065	597	x	La Dạ	23065
23068	597	x	Đông Tiến	23074
23071	597	x	Thuận Hòa	23089
23074	597	x	Đông Giang	23074
23077	597	x	Hàm Phú	23089
23080	597	x	Hồng Liêm	23086
23083	597	x	Thuận Minh	23059
23086	597	x	Hồng Sơn	23086
23089	597	x	Hàm Trí	23089
23092	597	x	Hàm Đức	23059
23095	597	x	Hàm Liêm	23095
23098	597	x	Hàm Chính	23095
23101	597	x	Hàm Hiệp	22960
23104	597	x	Hàm Thắng	22933
23107	597	x	Đa Mi	23065
23110	598	b	Thuận Nam	23110
23113	598	x	Mỹ Thạnh	23122
23116	598	x	Hàm Cần	23122
23119	598	x	Mương Mán	23128
23122	598	x	Hàm Thạnh	23122
23125	598	x	Hàm Kiệm	23128
23128	598	x	Hàm Cường	23128
23131	598	x	Hàm Mỹ	22963
23134	598	x	Tân Lập	23134
23137	598	x	Hàm Minh	23110
23140	598	x	Thuận Quý	23143
23143	598	x	Tân Thuận	23143
23146	598	x	Tân Thành	23143
23149	599	b	Lạc Tánh	23149
23152	599	x	Bắc Ruộng	23152
23158	599	x	Nghị Đức	23158
23161	599	x	La Ngâu	23173
23164	599	x	Huy Khiêm	23173
23167	599	x	Măng Tố	23152
23170	599	x	Đức Phú	23158
23173	599	x	Đồng Kho	23173
23176	599	x	Gia An	23149
23179	599	x	Đức Bình	23173
23182	599	x	Gia Huynh	23188
23185	599	x	Đức Thuận	23149
23188	599	x	Suối Kiết	23188
23191	600	b	Võ Xu	23191
23194	600	b	Đức Tài	23194
23197	600	x	Đa Kai	23200
23200	600	x	Sùng Nhơn	23200
23203	600	x	Mê Pu	23200
23206	600	x	Nam Chính	23191
23212	600	x	Đức Hạnh	23194
23215	600	x	Đức Tín	23194
23218	600	x	Vũ Hòa	23191
23221	600	x	Tân Hà	23227
23224	600	x	Đông Hà	23227
23227	600	x	Trà Tân	23227
23230	601	b	Tân Minh	23230
23231	594	p	Phước Hội	23231
23232	594	p	Phước Lộc	23231
23234	594	p	Tân Thiện	23235
23235	594	p	Tân An	23235
23236	601	b	Tân Nghĩa	23236
23237	594	p	Bình Tân	23235
23239	601	x	Sông Phan	23134
23242	601	x	Tân Phúc	23230
23245	594	x	Tân Hải	23246
23246	594	x	Tân Tiến	23246
23248	594	x	Tân Bình	23235
23251	601	x	Tân Đức	23230
23254	601	x	Tân Thắng	23266
23255	601	x	Thắng Hải	23266
23257	601	x	Tân Hà	23236
23260	601	x	Tân Xuân	23236
23266	601	x	Sơn Mỹ	23266
23268	594	x	Tân Phước	23231
23272	602	x	Ngũ Phụng	23272
23275	602	x	Long Hải	23272
23278	602	x	Tam Thanh	23272
23281	608	p	Quang Trung	23293
23284	608	p	Duy Tân	23284
23287	608	p	Quyết Thắng	23293
23290	608	p	Trường Chinh	23293
23293	608	p	Thắng Lợi	23293
23296	608	p	Ngô Mây	23284
23299	608	p	Thống Nhất	23293
23302	608	p	Lê Lợi	23302
23305	608	p	Nguyễn Trãi	23302
23308	608	p	Trần Hưng Đạo	23302
23311	608	x	Đăk Cấm	23284
23314	608	x	Kroong	23317
23317	608	x	Ngọk Bay	23317
23320	608	x	Vinh Quang	23317
23323	608	x	Đăk Blà	23332
23326	608	x	Ia Chim	23326
23327	608	x	Đăk Năng	23326
23329	608	x	Đoàn Kết	23326
23332	608	x	Chư Hreng	23332
23335	608	x	Đăk Rơ Wa	23332
23338	608	x	Hòa Bình	23332
23341	610	b	Đăk Glei	23341
23344	610	x	Đăk Blô	23344
23347	610	x	Đăk Man	23344
23350	610	x	Đăk Nhoong	23344
23353	610	x	Đăk Pék	23341
23356	610	x	Đăk Choong	23356
23359	610	x	Xốp	23356
23362	610	x	Mường Hoong	23365
23365	610	x	Ngọc Linh	23365
23368	610	x	Đăk Long	23368
23371	610	x	Đăk Kroong	23374
23374	610	x	Đăk Môn	23374
23377	611	b	Plei Kần	23377
23380	611	x	Đăk Ang	23383
23383	611	x	Đăk Dục	23383
23386	611	x	Đăk Nông	23383
23389	611	x	Đăk Xú	23377
23392	611	x	Đăk Kan	23392
23395	611	x	Pờ Y	23377
23398	611	x	Sa Loong	23392
23401	612	b	Đăk Tô	23401
23404	617	x	Ngọk Lây	23446
23407	617	x	Đăk Na	23416
23410	617	x	Măng Ri	23446
23413	617	x	Ngọk Yêu	23446
23416	617	x	Đăk Sao	23416
23417	617	x	Đăk Rơ Ông	23419
23419	617	x	Đăk Tờ Kan	23419
23422	617	x	Tu Mơ Rông	23425
23425	617	x	Đăk Hà	23425
23427	612	x	Đăk Rơ Nga	23428
23428	612	x	Ngọk Tụ	23428
23430	612	x	Đăk Trăm	23430
23431	612	x	Văn Lem	23430
23434	612	x	Kon Đào	23430
23437	612	x	Tân Cảnh	23401
23440	612	x	Diên Bình	23401
23443	612	x	Pô Kô	23401
23446	617	x	Tê Xăng	23446
23449	617	x	Văn Xuôi	23446
23452	613	x	Đăk Nên	23455
23455	613	x	Đăk Ring	23455
23458	613	x	Măng Bút	23455
23461	613	x	Đăk Tăng	23473
23464	613	x	Ngọc Tem	23476
23467	613	x	Pờ Ê	23476
23470	613	x	Măng Cành	23473
23473	613	b	Măng Đen	23473
23476	613	x	Hiếu	23476
23479	614	b	Đăk Rve	23479
23482	614	x	Đăk Kôi	23485
23485	614	x	Đăk Tơ Lung	23485
23488	614	x	Đăk Ruồng	23497
23491	614	x	Đăk Pne	23479
23494	614	x	Đăk Tờ Re	23497
23497	614	x	Tân Lập	23497
23500	615	b	Đăk Hà	23500
23503	615	x	Đăk Pxi	23504
23504	615	x	Đăk Long	23504
23506	615	x	Đăk Hring	23512
23509	615	x	Đăk Ui	23510
23510	615	x	Đăk Ngọk	23510
23512	615	x	Đăk Mar	23512
23515	615	x	Ngọk Wang	23515
23518	615	x	Ngọk Réo	23515
23521	615	x	Hà Mòn	23500
23524	615	x	Đăk La	23500
23527	616	b	Sa Thầy	23527
23530	616	x	Rờ Kơi	23530
23533	616	x	Sa Nhơn	23527
23534	616	x	Hơ Moong	23534
23535	618	x	Ia Đal	23535
23536	616	x	Mô Rai	23536
23537	618	x	Ia Dom	23538
23538	618	x	Ia Tơi	23538
23539	616	x	Sa Sơn	23527
23542	616	x	Sa Nghĩa	23534
23545	616	x	Sa Bình	23534
23548	616	x	Ya Xiêr	23548
23551	616	x	Ya Tăng	23548
23554	616	x	Ya ly	23548
23557	622	p	Yên Đỗ	23563
23560	622	p	Diên Hồng	23563
23563	622	p	Ia Kring	23563
23566	622	p	Hội Thương	23575
23569	622	p	Hội Phú	23586
23570	622	p	Phù Đổng	23575
23572	622	p	Hoa Lư	23575
23575	622	p	Tây Sơn	23575
23578	622	p	Thống Nhất	23584
23579	622	p	Đống Đa	23584
23581	622	p	Trà Bá	23586
23582	622	p	Thắng Lợi	23602
23584	622	p	Yên Thế	23584
23586	622	p	Chi Lăng	23586
23590	622	x	Biển Hồ	23590
23596	622	x	Trà Đa	23575
23599	622	x	Chư Á	23602
23602	622	x	An Phú	23602
23605	622	x	Diên Phú	23563
23608	622	x	Ia Kênh	23611
23611	622	x	Gào	23611
23614	623	p	An Bình	23614
23617	623	p	Tây Sơn	23617
23620	623	p	An Phú	23617
23623	623	p	An Tân	23617
23626	623	x	Tú An	23629
23627	623	x	Xuân An	23629
23629	623	x	Cửu An	23629
23630	623	p	An Phước	23617
23632	623	x	Song An	23629
23633	623	p	Ngô Mây	23617
23635	623	x	Thành An	23617
23638	625	b	KBang	23638
23641	625	x	Kon Pne	23644
23644	625	x	Đăk Rong	23644
23647	625	x	Sơn Lang	23647
23650	625	x	KRong	23650
23653	625	x	Sơ Pai	23647
23656	625	x	Lơ Ku	23638
23659	625	x	Đông	23674
23660	625	x	Đak SMar	23638
23662	625	x	Nghĩa An	23674
23665	625	x	Tơ Tung	23668
23668	625	x	Kông Lơng Khơng	23668
23674	625	x	Kông Bơ La	23674
23677	626	b	Đak Đoa	23677
23680	626	x	Hà Đông	23683
23683	626	x	Đak Sơmei	23683
23684	626	x	Đak Krong	23701
23686	626	x	Hải Yang	23794
23689	626	x	Kon Gang	23701
23692	626	x	Hà Bầu	23590
23695	626	x	Nam Yang	23701
23698	626	x	KDang	23714
23701	626	x	Hneng	23701
23704	626	x	Tân Bình	23677
23707	626	x	Glar	23677
23710	626	x	A Dơk	23710
23713	626	x	Trang	23714
23714	626	x	HNol	23714
23716	626	x	Ia Pết	23710
23719	626	x	Ia Băng	23710
23722	627	b	Phú Hòa	23722
23725	627	x	Hà Tây	23728
23728	627	x	Ia Khươl	23728
23731	627	x	Ia Phí	23749
23734	627	b	Ia Ly	23734
23737	627	x	Ia Mơ Nông	23734
23738	627	x	Ia Kreng	23734
23740	627	x	Đăk Tơ Ver	23728
23743	627	x	Hòa Phú	23722
23746	627	x	Chư Đang Ya	23590
23749	627	x	Ia Ka	23749
23752	627	x	Ia Nhin	23749
23755	627	x	Nghĩa Hòa	23722
23761	627	x	Nghĩa Hưng	23590
23764	628	b	Ia Kha	23764
23767	628	x	Ia Sao	23767
23768	628	x	Ia Yok	23767
23770	628	x	Ia Hrung	23767
23771	628	x	Ia Bă	23764
23773	628	x	Ia Khai	23776
23776	628	x	Ia Krăi	23776
23778	628	x	Ia Grăng	23764
23779	628	x	Ia Tô	23776
23782	628	x	Ia O	23782
23785	628	x	Ia Dêr	23767
23788	628	x	Ia Chia	23788
23791	628	x	Ia Pếch	23611
23794	629	b	Kon Dơng	23794
23797	629	x	Ayun	23798
23798	629	x	Đak Jơ Ta	23798
23799	629	x	Đak Ta Ley	23799
23800	629	x	Hra	23799
23803	629	x	Đăk Yă	23794
23806	629	x	Đak Djrăng	23794
23809	629	x	Lơ Pang	23812
23812	629	x	Kon Thụp	23812
23815	629	x	Đê Ar	23812
23818	629	x	Kon Chiêng	23818
23821	629	x	Đăk Trôi	23818
23824	630	b	Kông Chro	23824
23827	630	x	Chư Krey	23830
23830	630	x	An Trung	23830
23833	630	x	Kông Yang	23833
23836	630	x	Đăk Tơ Pang	23833
23839	630	x	SRó	23839
23840	630	x	Đăk Kơ Ning	23839
23842	630	x	Đăk Song	23842
23843	630	x	Đăk Pling	23842
23845	630	x	Yang Trung	23824
23846	630	x	Đăk Pơ Pho	23851
23848	630	x	Ya Ma	23833
23851	630	x	Chơ Long	23851
23854	630	x	Yang Nam	23824
23857	631	b	Chư Ty	23857
23860	631	x	Ia Dơk	23869
23863	631	x	Ia Krêl	23866
23866	631	x	Ia Din	23866
23869	631	x	Ia Kla	23869
23872	631	x	Ia Dom	23872
23875	631	x	Ia Lang	23866
23878	631	x	Ia Kriêng	23857
23881	631	x	Ia Pnôn	23881
23884	631	x	Ia Nan	23884
23887	632	b	Chư Prông	23887
23888	632	x	Ia Kly	23887
23890	632	x	Bình Giáo	23896
23893	632	x	Ia Drăng	23887
23896	632	x	Thăng Hưng	23896
23899	632	x	Bàu Cạn	23896
23902	632	x	Ia Phìn	23887
23905	632	x	Ia Băng	23908
23908	632	x	Ia Tôr	23908
23911	632	x	Ia Boòng	23911
23914	632	x	Ia O	23911
23917	632	x	Ia Púch	23917
23920	632	x	Ia Me	23911
23923	632	x	Ia Vê	23926
23924	632	x	Ia Bang	23908
23926	632	x	Ia Pia	23926
23929	632	x	Ia Ga	23926
23932	632	x	Ia Lâu	23935
23935	632	x	Ia Piơr	23935
23938	632	x	Ia Mơ	23938
23941	633	b	Chư Sê	23941
23942	639	b	Nhơn Hòa	23942
23944	633	x	Ia Tiêm	23947
23945	633	x	Chư Pơng	23947
23946	633	x	Bar Măih	23947
23947	633	x	Bờ Ngoong	23947
23950	633	x	Ia Glai	23941
23953	633	x	AL Bá	23954
23954	633	x	Kông HTok	23954
23956	633	x	AYun	23954
23959	633	x	Ia HLốp	23977
23962	633	x	Ia Blang	23941
23965	633	x	Dun	23941
23966	633	x	Ia Pal	23941
23968	633	x	HBông	23971
23971	639	x	Ia Hrú	23971
23972	639	x	Ia Rong	23971
23974	639	x	Ia Dreng	23971
23977	633	x	Ia Ko	23977
23978	639	x	Ia Hla	23977
23980	639	x	Chư Don	23942
23983	639	x	Ia Phang	23942
23986	639	x	Ia Le	23986
23987	639	x	Ia BLứ	23986
23989	634	x	Hà Tam	23995
23992	634	x	An Thành	23995
23995	634	b	Đak Pơ	23995
23998	634	x	Yang Bắc	23995
24001	634	x	Cư An	23614
24004	634	x	Tân An	23614
24007	634	x	Phú An	24007
24010	634	x	Ya Hội	24007
24013	635	x	Pờ Tó	24013
24016	635	x	Chư Răng	24013
24019	635	x	Ia KDăm	24028
24022	635	x	Kim Tân	24022
24025	635	x	Chư Mố	24028
24028	635	x	Ia Tul	24028
24031	635	x	Ia Mrơn	24022
24034	635	x	Ia Broăi	24028
24037	635	x	Ia Trok	24022
24041	624	p	Cheo Reo	24044
24042	624	p	Hòa Bình	24044
24043	638	b	Phú Thiện	24043
24044	624	p	Đoàn Kết	24044
24045	624	p	Sông Bờ	24044
24046	638	x	Chư A Thai	24049
24048	638	x	Ayun Hạ	24049
24049	638	x	Ia Ake	24049
24052	638	x	Ia Sol	24043
24055	638	x	Ia Piar	24043
24058	638	x	Ia Peng	24061
24060	638	x	Chrôh Pơnan	24061
24061	638	x	Ia Hiao	24061
24064	624	x	Ia RBol	24065
24065	624	x	Chư Băh	24065
24067	638	x	Ia Yeng	24043
24070	624	x	Ia RTô	24073
24073	624	x	Ia Sao	24073
24076	637	b	Phú Túc	24076
24079	637	x	Ia RSai	24112
24082	637	x	Ia RSươm	24109
24085	637	x	Chư Gu	24112
24088	637	x	Đất Bằng	24076
24091	637	x	Ia Mlăh	24076
24094	637	x	Chư Drăng	24109
24097	637	x	Phú Cần	24076
24100	637	x	Ia HDreh	24100
24103	637	x	Ia RMok	24100
24106	637	x	Chư Ngọc	24076
24109	637	x	Uar	24109
24112	637	x	Chư Rcăm	24112
24115	637	x	Krông Năng	24100
24118	643	p	Tân Lập	24121
24121	643	p	Tân Hòa	24121
24124	643	p	Tân An	24163
24130	643	p	Thành Nhất	24154
24133	643	p	Thành Công	24133
24136	643	p	Tân Lợi	24133
24142	643	p	Tân Thành	24133
24145	643	p	Tân Tiến	24133
24148	643	p	Tự An	24133
24151	643	p	Ea Tam	24169
24154	643	p	Khánh Xuân	24154
24157	643	x	Hòa Thuận	24163
24160	643	x	Cư ÊBur	24133
24163	643	x	Ea Tu	24163
24166	643	x	Hòa Thắng	24121
24169	643	x	Ea Kao	24169
24172	643	x	Hòa Phú	24175
24175	643	x	Hòa Khánh	24175
24178	643	x	Hòa Xuân	24175
24181	645	b	Ea Drăng	24181
24184	645	x	Ea H'leo	24184
24187	645	x	Ea Sol	24187
24190	645	x	Ea Ral	24181
24193	645	x	Ea Wy	24193
24194	645	x	Cư A Mung	24193
24196	645	x	Cư Mốt	24193
24199	645	x	Ea Hiao	24187
24202	645	x	Ea Khal	24208
24205	645	x	Dliê Yang	24181
24207	645	x	Ea Tir	24208
24208	645	x	Ea Nam	24208
24211	646	b	Ea Súp	24211
24214	646	x	Ia Lốp	24214
24215	646	x	Ia JLơi	24217
24217	646	x	Ea Rốk	24217
24220	646	x	Ya Tờ Mốt	24229
24221	646	x	Ia RVê	24221
24223	646	x	Ea Lê	24211
24226	646	x	Cư KBang	24217
24229	646	x	Ea Bung	24229
24232	646	x	Cư M'Lan	24211
24235	647	x	Krông Na	24235
24238	647	x	Ea Huar	24241
24241	647	x	Ea Wer	24241
24244	647	x	Tân Hòa	24241
24247	647	x	Cuôr KNia	24250
24250	647	x	Ea Bar	24250
24253	647	x	Ea Nuôl	24250
24256	648	b	Ea Pốk	24259
24259	648	b	Quảng Phú	24259
24262	648	x	Quảng Tiến	24259
24264	648	x	Ea Kuêh	24265
24265	648	x	Ea Kiết	24265
24268	648	x	Ea Tar	24277
24271	648	x	Cư Dliê M'nông	24277
24274	648	x	Ea H'đing	24280
24277	648	x	Ea Tul	24277
24280	648	x	Ea KPam	24280
24283	648	x	Ea M'Droh	24286
24286	648	x	Quảng Hiệp	24286
24289	648	x	Cư M'gar	24280
24292	648	x	Ea Drơng	24301
24295	648	x	Ea M'nang	24286
24298	648	x	Cư Suê	24259
24301	648	x	Cuôr Đăng	24301
24305	644	p	An Lạc	24305
24307	649	x	Cư Né	24310
24308	644	p	An Bình	24305
24310	649	x	Chứ Kbô	24310
24311	644	p	Thiện An	24305
24313	649	x	Cư Pơng	24313
24314	649	x	Ea Sin	24313
24316	649	b	Pơng Drang	24316
24317	649	x	Tân Lập	24316
24318	644	p	Đạt Hiếu	24305
24319	649	x	Ea Ngai	24316
24322	644	p	Đoàn Kết	24305
24328	644	x	Ea Drông	24328
24331	644	p	Thống Nhất	24305
24332	644	p	Bình Tân	24340
24334	644	x	Ea Siên	24328
24337	644	x	Bình Thuận	24340
24340	644	x	Cư Bao	24340
24343	650	b	Krông Năng	24343
24346	650	x	Dliê Ya	24346
24349	650	x	Ea Tóh	24346
24352	650	x	Ea Tam	24352
24355	650	x	Phú Lộc	24343
24358	650	x	Tam Giang	24352
24359	650	x	Ea Púk	24364
24360	650	x	Ea Dăh	24364
24361	650	x	Ea Hồ	24343
24364	650	x	Phú Xuân	24364
24367	650	x	Cư Klông	24352
24370	650	x	Ea Tân	24346
24373	651	b	Ea Kar	24373
24376	651	b	Ea Knốp	24376
24379	651	x	Ea Sô	24376
24380	651	x	Ea Sar	24376
24382	651	x	Xuân Phú	24373
24385	651	x	Cư Huê	24373
24388	651	x	Ea Tih	24376
24391	651	x	Ea Đar	24373
24394	651	x	Ea Kmút	24373
24397	651	x	Cư Ni	24373
24400	651	x	Ea Păl	24400
24401	651	x	Cư Prông	24400
24403	651	x	Ea Ô	24403
24404	651	x	Cư ELang	24403
24406	651	x	Cư Bông	24406
24409	651	x	Cư Yang	24406
24412	652	b	M'Drắk	24412
24415	652	x	Cư Prao	24415
24418	652	x	Ea Pil	24415
24421	652	x	Ea Lai	24412
24424	652	x	Ea H'MLay	24433
24427	652	x	Krông Jing	24412
24430	652	x	Ea M'Doal	24433
24433	652	x	Ea Riêng	24433
24436	652	x	Cư M'ta	24436
24439	652	x	Cư Króa	24436
24442	652	x	Krông Á	24444
24444	652	x	Cư San	24444
24445	652	x	Ea Trang	24445
24448	653	b	Krông Kmar	24448
24451	653	x	Dang Kang	24454
24454	653	x	Cư KTy	24454
24457	653	x	Hòa Thành	24454
24463	653	x	Hòa Phong	24478
24466	653	x	Hòa Lễ	24448
24469	653	x	Yang Reh	24472
24472	653	x	Ea Trul	24472
24475	653	x	Khuê Ngọc Điền	24448
24478	653	x	Cư Pui	24478
24481	653	x	Hòa Sơn	24472
24484	653	x	Cư Drăm	24484
24487	653	x	Yang Mao	24484
24490	654	b	Phước An	24490
24493	654	x	KRông Búk	24496
24496	654	x	Ea Kly	24496
24499	654	x	Ea Kênh	24505
24502	654	x	Ea Phê	24502
24505	654	x	Ea Knuếc	24505
24508	654	x	Ea Yông	24490
24511	654	x	Hòa An	24490
24514	654	x	Ea Kuăng	24502
24517	654	x	Hòa Đông	24505
24520	654	x	Ea Hiu	24502
24523	654	x	Hòa Tiến	24490
24526	654	x	Tân Tiến	24526
24529	654	x	Vụ Bổn	24529
24532	654	x	Ea Uy	24526
24535	654	x	Ea Yiêng	24526
24538	655	b	Buôn Trấp	24538
24540	657	x	Ea Ning	24540
24541	657	x	Cư Êwi	24540
24544	657	x	Ea Ktur	24544
24547	657	x	Ea Tiêu	24544
24550	657	x	Ea BHốk	24544 24561
24553	657	x	Ea Hu	24540
24556	655	x	Dray Sáp	24559
24559	655	x	Ea Na	24559
24561	657	x	Dray Bhăng	24561
24562	657	x	Hòa Hiệp	24561
24565	655	x	Ea Bông	24559
24568	655	x	Băng A Drênh	24568
24571	655	x	Dur KMăl	24568
24574	655	x	Bình Hòa	24538
24577	655	x	Quảng Điền	24538
24580	656	b	Liên Sơn	24580
24583	656	x	Yang Tao	24580
24586	656	x	Bông Krang	24580
24589	656	x	Đắk Liêng	24595
24592	656	x	Buôn Triết	24595
24595	656	x	Buôn Tría	24595
24598	656	x	Đắk Phơi	24598
24601	656	x	Đắk Nuê	24598
24604	656	x	Krông Nô	24604
24607	656	x	Nam Ka	24607
24610	656	x	Ea Rbin	24607
24611	660	p	Nghĩa Đức	24611
24612	660	p	Nghĩa Thành	24611
24614	660	p	Nghĩa Phú	24615
24615	660	p	Nghĩa Tân	24615
24616	661	x	Quảng Sơn	24616
24617	660	p	Nghĩa Trung	24617
24618	660	x	Đắk R'Moan	24615
24619	660	p	Quảng Thành	24611
24620	661	x	Quảng Hòa	24620
24622	661	x	Đắk Ha	24611
24625	661	x	Đắk R'Măng	24637
24628	660	x	Đắk Nia	24617
24631	661	x	Quảng Khê	24631
24634	661	x	Đắk Plao	24631
24637	661	x	Đắk Som	24637
24640	662	b	Ea T'Ling	24640
24643	662	x	Đắk Wil	24646
24646	662	x	Ea Pô	24646
24649	662	x	Nam Dong	24649
24652	662	x	Đắk D'rông	24649
24655	662	x	Tâm Thắng	24640
24658	662	x	Cư Knia	24640
24661	662	x	Trúc Sơn	24640
24664	663	b	Đắk Mil	24664
24667	663	x	Đắk Lao	24682
24670	663	x	Đắk R'La	24670
24673	663	x	Đắk Gằn	24670
24676	663	x	Đức Mạnh	24664
24677	663	x	Đắk N'Drót	24670
24678	663	x	Long Sơn	24678
24679	663	x	Đắk Sắk	24678
24682	663	x	Thuận An	24682
24685	663	x	Đức Minh	24664
24688	664	b	Đắk Mâm	24688
24691	664	x	Đắk Sôr	24697
24692	664	x	Nam Xuân	24678
24694	664	x	Buôn Choáh	24697
24697	664	x	Nam Đà	24697
24699	664	x	Tân Thành	24688
24700	664	x	Đắk Drô	24688
24703	664	x	Nâm Nung	24703
24706	664	x	Đức Xuyên	24712
24709	664	x	Đắk Nang	24712
24712	664	x	Quảng Phú	24712
24715	664	x	Nâm N'Đir	24703
24717	665	b	Đức An	24717
24718	665	x	Đắk Môl	24718
24719	665	x	Đắk Hòa	24718
24721	665	x	Nam Bình	24717
24722	665	x	Thuận Hà	24722
24724	665	x	Thuận Hạnh	24722
24727	665	x	Đắk N'Drung	24717
24728	665	x	Nâm N'Jang	24730
24730	665	x	Trường Xuân	24730
24733	666	b	Kiến Đức	24733
24736	667	x	Quảng Trực	24736
24739	667	x	Đắk Búk So	24739
24740	667	x	Quảng Tâm	24739
24742	667	x	Đắk R'Tíh	24739
24745	666	x	Quảng Tín	24760
24746	667	x	Đắk Ngo	24748
24748	667	x	Quảng Tân	24748
24750	666	x	Đắk Wer	24751
24751	666	x	Nhân Cơ	24751
24754	666	x	Kiến Thành	24733
24756	666	x	Nghĩa Thắng	24733
24757	666	x	Đạo Nghĩa	24733
24760	666	x	Đắk Sin	24760
24761	666	x	Hưng Bình	24760
24763	666	x	Đắk Ru	24760
24766	666	x	Nhân Đạo	24751
24769	672	p	7	24846
24772	672	p	8	24778
24775	672	p	12	24778
24778	672	p	9	24778
24781	672	p	2	24781
24784	672	p	1	24781
24787	672	p	6	24787
24790	672	p	5	24787
24793	672	p	4	24781
24796	672	p	10	24781
24799	672	p	11	24805
24802	672	p	3	24781
24805	672	x	Xuân Thọ	24805
24808	672	x	Tà Nung	24787
24810	672	x	Trạm Hành	24805
24811	672	x	Xuân Trường	24805
24814	673	p	Lộc Phát	24823
24817	673	p	Lộc Tiến	24841
24820	673	p	2	24820
24823	673	p	1	24823
24826	673	p	B'lao	24829
24829	673	p	Lộc Sơn	24829
24832	673	x	Đamb'ri	24820
24835	673	x	Lộc Thanh	24823
24838	673	x	Lộc Nga	24829
24841	673	x	Lộc Châu	24841
24844	673	x	Đại Lào	24841
24846	675	b	Lạc Dương	24846
24847	675	x	Đạ Chais	24848
24848	675	x	Đạ Nhim	24848
24850	675	x	Đưng KNớ	24853
24853	674	x	Đạ Tông	24853
24856	674	x	Đạ Long	24853
24859	674	x	Đạ M'Rông	24875
24862	675	x	Lát	24846
24865	675	x	Đạ Sar	24848
24868	676	b	Nam Ban	24868
24871	676	b	Đinh Văn	24871
24874	674	x	Liêng Srônh	24877
24875	674	x	Đạ Rsal	24875
24877	674	x	Rô Men	24877
24880	676	x	Phú Sơn	24895
24883	676	x	Phi Tô	24883
24886	674	x	Phi Liêng	24886
24889	674	x	Đạ K'Nàng	24886
24892	676	x	Mê Linh	24868
24895	676	x	Đạ Đờn	24895
24898	676	x	Phúc Thọ	24907
24901	676	x	Đông Thanh	24868
24904	676	x	Gia Lâm	24868
24907	676	x	Tân Thanh	24907
24910	676	x	Tân Văn	24871
24913	676	x	Hoài Đức	24916
24916	676	x	Tân Hà	24916
24919	676	x	Liên Hà	24916
24922	676	x	Đan Phượng	24916
24925	676	x	Nam Hà	24883
24928	677	b	D'Ran	24934
24931	677	b	Thạnh Mỹ	24931
24934	677	x	Lạc Xuân	24934
24937	677	x	Đạ Ròn	24931
24940	677	x	Lạc Lâm	24943
24943	677	x	Ka Đô	24943
24949	677	x	Ka Đơn	24955
24952	677	x	Tu Tra	24931
24955	677	x	Quảng Lập	24955
24958	678	b	Liên Nghĩa	24958
24961	678	x	Hiệp An	24967
24964	678	x	Liên Hiệp	24967
24967	678	x	Hiệp Thạnh	24967
24970	678	x	Bình Thạnh	24871
24973	678	x	N'Thol Hạ	24976
24976	678	x	Tân Hội	24976
24979	678	x	Tân Thành	24976
24982	678	x	Phú Hội	24958
24985	678	x	Ninh Gia	24985
24988	678	x	Tà Năng	24988
24989	678	x	Đa Quyn	24988
24991	678	x	Tà Hine	24991
24994	678	x	Đà Loan	24991
24997	678	x	Ninh Loan	24991
25000	679	b	Di Linh	25000
25003	679	x	Đinh Trang Thượng	25007
25006	679	x	Tân Thượng	25007
25007	679	x	Tân Lâm	25007
25009	679	x	Tân Châu	25000
25012	679	x	Tân Nghĩa	25018
25015	679	x	Gia Hiệp	25015
25018	679	x	Đinh Lạc	25018
25021	679	x	Tam Bố	25015
25024	679	x	Đinh Trang Hòa	25036
25027	679	x	Liên Đầm	25000
25030	679	x	Gung Ré	25000
25033	679	x	Bảo Thuận	25018
25036	679	x	Hòa Ninh	25036
25039	679	x	Hòa Trung	25036
25042	679	x	Hòa Nam	25042
25045	679	x	Hòa Bắc	25042
25048	679	x	Sơn Điền	25051
25051	679	x	Gia Bắc	25051
25054	680	b	Lộc Thắng	25054
25057	680	x	Lộc Bảo	25057
25060	680	x	Lộc Lâm	25063
25063	680	x	Lộc Phú	25063
25066	680	x	Lộc Bắc	25057
25069	680	x	B'Lá	25063
25072	680	x	Lộc Ngãi	25054
25075	680	x	Lộc Quảng	25054
25078	680	x	Lộc Tân	24820
25081	680	x	Lộc Đức	25084
25084	680	x	Lộc An	25084
25087	680	x	Tân Lạc	25084
25090	680	x	Lộc Thành	25093
25093	680	x	Lộc Nam	25093
25096	682	b	Đạ M'ri	25105
25099	682	b	Ma Đa Guôi	25099
25105	682	x	Hà Lâm	25105
25111	682	x	Đạ Oai	25099
25114	682	x	Bà Gia	25114
25117	682	x	Ma Đa Guôi	25099
25126	682	b	Đạ Tẻh	25126
25129	682	x	An Nhơn	25126
25132	682	x	Quốc Oai	25135
25135	682	x	Mỹ Đức	25135
25138	682	x	Quảng Trị	25138
25141	682	x	Đạ Lây	25126
25153	682	x	Đạ Kho	25138
25156	682	x	Đạ Pal	25138
25159	682	b	Cát Tiên	25159
25162	682	x	Tiên Hoàng	25162
25165	682	x	Phước Cát 2	25180
25168	682	x	Gia Viễn	25162
25171	682	x	Nam Ninh	25159
25180	682	b	Phước Cát	25180
25183	682	x	Đức Phổ	25180
25189	682	x	Quảng Ngãi	25159
25192	682	x	Đồng Nai Thượng	25162
25195	689	p	Tân Phú	25195
25198	689	p	Tân Đồng	25195
25201	689	p	Tân Bình	25195
25204	689	p	Tân Xuân	25195
25205	689	p	Tân Thiện	25195
25207	689	x	Tân Thành	25210
25210	689	p	Tiến Thành	25210
25213	689	x	Tiến Hưng	25195
25216	688	p	Thác Mơ	25217
25217	688	p	Long Thủy	25217
25219	688	p	Phước Bình	25220
25220	688	p	Long Phước	25220
25222	691	x	Bù Gia Mập	25222
25225	691	x	Đak Ơ	25225
25228	691	x	Đức Hạnh	25267
25229	691	x	Phú Văn	25267
25231	691	x	Đa Kia	25231
25232	691	x	Phước Minh	25231
25234	691	x	Bình Thắng	25231
25237	688	p	Sơn Giang	25217
25240	698	x	Long Bình	25246
25243	698	x	Bình Tân	25246
25244	698	x	Bình Sơn	25220
25245	688	x	Long Giang	25220
25246	698	x	Long Hưng	25246
25249	688	x	Phước Tín	25217
25250	698	x	Phước Tân	25261
25252	698	x	Bù Nho	25252
25255	698	x	Long Hà	25255
25258	698	x	Long Tân	25255
25261	698	x	Phú Trung	25261
25264	698	x	Phú Riềng	25252
25267	691	x	Phú Nghĩa	25267
25270	692	b	Lộc Ninh	25270
25273	692	x	Lộc Hòa	25280
25276	692	x	Lộc An	25318
25279	692	x	Lộc Tấn	25279
25280	692	x	Lộc Thạnh	25280
25282	692	x	Lộc Hiệp	25292
25285	692	x	Lộc Thiện	25279
25288	692	x	Lộc Thuận	25270
25291	692	x	Lộc Quang	25292
25292	692	x	Lộc Phú	25292
25294	692	x	Lộc Thành	25294
25297	692	x	Lộc Thái	25270
25300	692	x	Lộc Điền	25303
25303	692	x	Lộc Hưng	25303
25305	692	x	Lộc Thịnh	25294
25306	692	x	Lộc Khánh	25303
25308	693	b	Thanh Bình	25308
25309	693	x	Hưng Phước	25309
25310	693	x	Phước Thiện	25309
25312	693	x	Thiện Hưng	25308
25315	693	x	Thanh Hòa	25308
25318	693	x	Tân Thành	25318
25320	690	p	Hưng Chiến	25326
25321	693	x	Tân Tiến	25318
25324	690	p	An Lộc	25326
25325	690	p	Phú Thịnh	25333
25326	690	p	Phú Đức	25326
25327	694	x	Thanh An	25345
25330	694	x	An Khương	25345
25333	690	x	Thanh Lương	25333
25336	690	x	Thanh Phú	25333
25339	694	x	An Phú	25349
25342	694	x	Tân Lợi	25351
25345	694	x	Tân Hưng	25345
25348	694	x	Minh Đức	25349
25349	694	x	Minh Tâm	25349
25351	694	x	Phước An	25351
25354	694	x	Thanh Bình	25326
25357	694	b	Tân Khai	25357
25360	694	x	Đồng Nơ	25357
25361	694	x	Tân Hiệp	25357
25363	695	b	Tân Phú	25363
25366	695	x	Thuận Lợi	25387
25369	695	x	Đồng Tâm	25390
25372	695	x	Tân Phước	25390
25375	695	x	Tân Hưng	25378
25378	695	x	Tân Lợi	25378
25381	695	x	Tân Lập	25363
25384	695	x	Tân Hòa	25378
25387	695	x	Thuận Phú	25387
25390	695	x	Đồng Tiến	25390
25393	695	x	Tân Tiến	25363
25396	696	b	Đức Phong	25396
25398	696	x	Đường 10	25399
25399	696	x	Đak Nhau	25399
25400	696	x	Phú Sơn	25402
25402	696	x	Thọ Sơn	25402
25404	696	x	Bình Minh	25405
25405	696	x	Bom Bo	25405
25408	696	x	Minh Hưng	25396
25411	696	x	Đoàn Kết	25396
25414	696	x	Đồng Nai	25402
25417	696	x	Đức Liễu	25417
25420	696	x	Thống Nhất	25420
25423	696	x	Nghĩa Trung	25417
25424	696	x	Nghĩa Bình	25417
25426	696	x	Đăng Hà	25420
25429	696	x	Phước Sơn	25420
25432	697	p	Hưng Long	25432
25433	697	p	Thành Tâm	25432
25435	697	x	Minh Lập	25450
25438	694	x	Tân Quan	25351
25439	697	x	Quang Minh	25351
25441	697	p	Minh Hưng	25441
25444	697	p	Minh Long	25441
25447	697	p	Minh Thành	25432
25450	697	x	Nha Bích	25450
25453	697	x	Minh Thắng	25450
25456	703	p	1	25459
25459	703	p	3	25459
25462	703	p	4	25459
25465	703	p	Hiệp Ninh	25459
25468	703	p	2	25459
25471	703	x	Thạnh Tân	25480
25474	703	x	Tân Bình	25480
25477	703	x	Bình Minh	25480
25480	703	p	Ninh Sơn	25480
25483	703	p	Ninh Thạnh	25567
25486	705	b	Tân Biên	25486
25489	705	x	Tân Lập	25489
25492	705	x	Thạnh Bắc	25489
25495	705	x	Tân Bình	25486
25498	705	x	Thạnh Bình	25498
25501	705	x	Thạnh Tây	25486
25504	705	x	Hòa Hiệp	25591
25507	705	x	Tân Phong	25498 25549
25510	705	x	Mỏ Công	25510 25549
25513	705	x	Trà Vong	25510 25549
25516	706	b	Tân Châu	25516
25519	706	x	Tân Hà	25522
25522	706	x	Tân Đông	25522
25525	706	x	Tân Hội	25525
25528	706	x	Tân Hòa	25531
25531	706	x	Suối Ngô	25531
25534	706	x	Suối Dây	25516 25534
25537	706	x	Tân Hiệp	25525
25540	706	x	Thạnh Đông	25516
25543	706	x	Tân Thành	25534
25546	706	x	Tân Phú	25516 25549
25549	706	x	Tân Hưng	25549
25552	707	b	Dương Minh Châu	25552
25555	707	x	Suối Đá	25480 25552
25558	707	x	Phan	25480 25552
25561	707	x	Phước Ninh	25573
25564	707	x	Phước Minh	25552 25579
25567	707	x	Bàu Năng	25567
25570	707	x	Chà Là	25567 25573
25573	707	x	Cầu Khởi	25573
25576	707	x	Bến Củi	25579
25579	707	x	Lộc Ninh	25579
25582	707	x	Truông Mít	25666
25585	708	b	Châu Thành	25585
25588	708	x	Hảo Đước	25588
25591	708	x	Phước Vinh	25591
25594	708	x	Đồng Khởi	25585
25597	708	x	Thái Bình	25459 25585
25600	708	x	An Cơ	25588
25603	708	x	Biên Giới	25606
25606	708	x	Hòa Thạnh	25606
25609	708	x	Trí Bình	25588
25612	708	x	Hòa Hội	25606
25615	708	x	An Bình	25585
25618	708	x	Thanh Điền	25633
25621	708	x	Thành Long	25621
25624	708	x	Ninh Điền	25621
25627	708	x	Long Vĩnh	25684
25630	709	p	Long Hoa	25630
25633	709	p	Hiệp Tân	25633
25636	709	p	Long Thành Bắc	25630
25639	709	x	Trường Hòa	25630
25642	709	x	Trường Đông	25630
25645	709	p	Long Thành Trung	25645
25648	709	x	Trường Tây	25630
25651	709	x	Long Thành Nam	25645
25654	710	b	Gò Dầu	25654
25657	710	x	Thạnh Đức	25657
25660	710	x	Cẩm Giang	25657
25663	710	x	Hiệp Thạnh	25663
25666	710	x	Bàu Đồn	25666
25669	710	x	Phước Thạnh	25663
25672	710	x	Phước Đông	25672
25675	710	x	Phước Trạch	25663
25678	710	x	Thanh Phước	25654
25681	711	b	Bến Cầu	25681
25684	711	x	Long Chữ	25684
25687	711	x	Long Phước	25684
25690	711	x	Long Giang	25702
25693	711	x	Tiên Thuận	25681
25696	711	x	Long Khánh	25702
25699	711	x	Lợi Thuận	25681
25702	711	x	Long Thuận	25702
25705	711	x	An Thạnh	25681
25708	712	p	Trảng Bàng	25708
25711	712	x	Đôn Thuận	25711
25714	712	x	Hưng Thuận	25711
25717	712	p	Lộc Hưng	25732
25720	712	p	Gia Lộc	25672
25723	712	p	Gia Bình	25654
25729	712	x	Phước Bình	25729
25732	712	p	An Tịnh	25732
25735	712	p	An Hòa	25708
25738	712	x	Phước Chỉ	25729
25741	718	p	Hiệp Thành	25747 25750
25744	718	p	Phú Lợi	25750
25747	718	p	Phú Cường	25747
25750	718	p	Phú Hòa	25750
25753	718	p	Phú Thọ	25747
25756	718	p	Chánh Nghĩa	25747
25759	718	p	Định Hòa	25771
25760	718	p	Hòa Phú	25760
25762	718	p	Phú Mỹ	25760
25763	718	p	Phú Tân	25760
25765	718	p	Tân An	25768
25768	718	p	Hiệp An	25768 25771
25771	718	p	Tương Bình Hiệp	25771
25774	718	p	Chánh Mỹ	25747 25771
25777	720	b	Dầu Tiếng	25777
25780	720	x	Minh Hòa	25780
25783	720	x	Minh Thạnh	25780 25792
25786	720	x	Minh Tân	25780 25792
25789	720	x	Định An	25777
25792	720	x	Long Hòa	25792
25795	720	x	Định Thành	25777
25798	720	x	Định Hiệp	25777 25807
25801	720	x	An Lập	25807 25843
25804	720	x	Long Tân	25792
25807	720	x	Thanh An	25807
25810	720	x	Thanh Tuyền	25807 25843
25813	721	p	Mỹ Phước	25813 25840
25816	719	x	Trừ Văn Thố	25819
25819	719	x	Cây Trường II	25819
25822	719	b	Lai Uyên	25819 25822
25825	719	x	Tân Hưng	25813
25828	719	x	Long Nguyên	25840
25831	719	x	Hưng Hòa	25837
25834	719	x	Lai Hưng	25813
25837	721	p	Chánh Phú Hòa	25837
25840	721	p	An Điền	25840
25843	721	p	An Tây	25843
25846	721	p	Thới Hòa	25846
25849	721	p	Hòa Lợi	25849
25852	721	p	Tân Định	25849
25855	721	x	Phú An	25768
25858	722	b	Phước Vĩnh	25858
25861	722	x	An Linh	25867
25864	722	x	Phước Sang	25864
25865	722	x	An Thái	25864
25867	722	x	An Long	25867
25870	722	x	An Bình	25858
25873	722	x	Tân Hiệp	25864
25876	722	x	Tam Lập	25858 25882
25879	722	x	Tân Long	25867
25882	722	x	Vĩnh Hòa	25882
25885	722	x	Phước Hòa	25882
25888	723	p	Uyên Hưng	25888
25891	723	p	Tân Phước Khánh	25891
25894	726	x	Tân Định	25906
25897	726	x	Bình Mỹ	25915
25900	726	b	Tân Bình	25912
25903	726	x	Tân Lập	25888
25906	726	b	Tân Thành	25906
25907	726	x	Đất Cuốc	25906
25908	726	x	Hiếu Liêm	25909
25909	726	x	Lạc An	25909
25912	723	p	Vĩnh Tân	25912
25915	723	p	Hội Nghĩa	25915
25918	726	x	Tân Mỹ	25888 25909
25920	723	p	Tân Hiệp	25920
25921	723	p	Khánh Bình	25920
25924	723	p	Phú Chánh	25760
25927	726	x	Thường Tân	25909
25930	723	x	Bạch Đằng	25888
25933	723	p	Tân Vĩnh Hiệp	25891
25936	723	p	Thạnh Phước	25891
25937	723	x	Thạnh Hội	25891
25939	723	p	Thái Hòa	25891 25945
25942	724	p	Dĩ An	25942
25945	724	p	Tân Bình	25945
25948	724	p	Tân Đông Hiệp	25942 25945
25951	724	p	Bình An	25951
25954	724	p	Bình Thắng	25951
25957	724	p	Đông Hòa	25951
25960	724	p	An Bình	25942
25963	725	p	An Thạnh	25978
25966	725	p	Lái Thiêu	25966
25969	725	p	Bình Chuẩn	25969 25975
25972	725	p	Thuận Giao	25969
25975	725	p	An Phú	25975
25978	725	p	Hưng Định	25978
25981	725	x	An Sơn	25978
25984	725	p	Bình Nhâm	25966
25987	725	p	Bình Hòa	25987
25990	725	p	Vĩnh Phú	25966 25987
25993	731	p	Trảng Dài	25993
25996	731	p	Tân Phong	26188
25999	731	p	Tân Biên	26020
26002	731	p	Hố Nai	26020
26005	731	p	Tân Hòa	26005
26008	731	p	Tân Hiệp	26017
26011	731	p	Bửu Long	26041
26014	731	p	Tân Mai	26017
26017	731	p	Tam Hiệp	26017
26020	731	p	Long Bình	26020
26023	731	p	Quang Vinh	26041
26029	731	p	Thống Nhất	26041
26041	731	p	Trung Dũng	26041
26047	731	p	Bình Đa	26017
26050	731	p	An Bình	26041
26053	731	p	Bửu Hòa	26068
26056	731	p	Long Bình Tân	26380
26059	731	p	Tân Vạn	26068
26062	731	p	Tân Hạnh	26068
26065	731	p	Hiệp Hòa	26041
26068	731	p	Hóa An	26068
26077	732	p	Xuân Bình	26080
26080	732	p	Xuân An	26080
26083	732	p	Xuân Hòa	26080
26086	732	p	Phú Bình	26080
26089	732	x	Bình Lộc	26089
26092	732	x	Bảo Quang	26098
26095	732	p	Suối Tre	26089
26098	732	p	Bảo Vinh	26098
26101	732	p	Xuân Lập	26104
26104	732	p	Bàu Sen	26104
26107	732	x	Bàu Trâm	26080
26110	732	p	Xuân Tân	26113
26113	732	x	Hàng Gòn	26113
26116	734	b	Tân Phú	26116
26119	734	x	Đắc Lua	26119
26122	734	x	Nam Cát Tiên	26122
26125	734	x	Phú An	26122
26131	734	x	Tà Lài	26134
26134	734	x	Phú Lập	26134
26140	734	x	Phú Thịnh	26134
26143	734	x	Thanh Sơn	26158
26146	734	x	Phú Sơn	26158
26149	734	x	Phú Xuân	26116
26152	734	x	Phú Lộc	26116
26155	734	x	Phú Lâm	26158
26158	734	x	Phú Bình	26158
26161	734	x	Phú Thanh	26116
26164	734	x	Trà Cổ	26116
26167	734	x	Phú Điền	26221
26170	735	b	Vĩnh An	26170
26173	735	x	Phú Lý	26173
26176	735	x	Trị An	26170
26179	735	x	Tân An	26179
26182	735	x	Vĩnh Tân	26179
26185	735	x	Bình Lợi	26188
26188	735	x	Thạnh Phú	26188
26191	735	x	Thiện Tân	25993
26194	735	x	Tân Bình	26188
26200	735	x	Mã Đà	26170
26206	736	b	Định Quán	26206
26209	736	x	Thanh Sơn	26209
26212	736	x	Phú Tân	26215
26215	736	x	Phú Vinh	26215
26218	736	x	Phú Lợi	26221
26221	736	x	Phú Hòa	26221
26224	736	x	Ngọc Định	26206
26227	736	x	La Ngà	26227
26230	736	x	Gia Canh	26206
26233	736	x	Phú Ngọc	26206
26236	736	x	Phú Cường	26299
26239	736	x	Túc Trưng	26227
26242	736	x	Phú Túc	26299
26245	736	x	Suối Nho	26428
26248	737	b	Trảng Bom	26248
26251	737	x	Thanh Bình	26254
26254	737	x	Cây Gáo	26254
26257	737	x	Bàu Hàm	26254
26260	737	x	Sông Thao	26254
26263	737	x	Sông Trầu	26248
26266	737	x	Đông Hòa	26281
26269	737	x	Bắc Sơn	26278
26272	737	x	Hố Nai 3	26005
26275	737	x	Tây Hòa	26281
26278	737	x	Bình Minh	26278
26281	737	x	Trung Hòa	26281
26284	737	x	Đồi 61	26296
26287	737	x	Hưng Thịnh	26281
26290	737	x	Quảng Tiến	26248
26293	737	x	Giang Điền	26248
26296	737	x	An Viễn	26296
26299	738	x	Gia Tân 1	26299
26302	738	x	Gia Tân 2	26299
26305	738	x	Gia Tân 3	26311
26308	738	x	Gia Kiệm	26311
26311	738	x	Quang Trung	26311
26314	738	x	Bàu Hàm 2	26326
26317	738	x	Hưng Lộc	26326
26320	738	x	Lộ 25	26326
26323	738	x	Xuân Thiện	26089
26326	738	b	Dầu Giây	26326
26329	739	x	Sông Nhạn	26332
26332	739	x	Xuân Quế	26332
26335	739	x	Nhân Nghĩa	26341
26338	739	x	Xuân Đường	26347
26341	739	b	Long Giao	26341
26344	739	x	Xuân Mỹ	26341
26347	739	x	Thừa Đức	26347
26350	739	x	Bảo Bình	26341
26353	739	x	Xuân Bảo	26461
26356	739	x	Xuân Tây	26359
26359	739	x	Xuân Đông	26359
26362	739	x	Sông Ray	26362
26365	739	x	Lâm San	26362
26368	740	b	Long Thành	26368
26371	731	p	An Hòa	26380
26374	731	p	Tam Phước	26374
26377	731	p	Phước Tân	26377
26380	731	x	Long Hưng	26380
26383	740	x	An Phước	26383
26386	740	x	Bình An	26389
26389	740	x	Long Đức	26389
26392	740	x	Lộc An	26368
26395	740	x	Bình Sơn	26368
26398	740	x	Tam An	26383
26401	740	x	Cẩm Đường	26347
26404	740	x	Long An	26368
26410	740	x	Bàu Cạn	26413
26413	740	x	Long Phước	26413
26416	740	x	Phước Bình	26422
26419	740	x	Tân Hiệp	26422
26422	740	x	Phước Thái	26422
26425	741	b	Gia Ray	26425
26428	741	x	Xuân Bắc	26428
26431	741	x	Suối Cao	26434
26434	741	x	Xuân Thành	26434
26437	741	x	Xuân Thọ	26425
26440	741	x	Xuân Trường	26425
26443	741	x	Xuân Hòa	26446
26446	741	x	Xuân Hưng	26446
26449	741	x	Xuân Tâm	26359 26446
26452	741	x	Suối Cát	26425
26455	741	x	Xuân Hiệp	26425
26458	741	x	Xuân Phú	26458
26461	741	x	Xuân Định	26461
26464	741	x	Bảo Hòa	26461
26467	741	x	Lang Minh	26458
26470	742	x	Phước Thiền	26485
26473	742	x	Long Tân	26485
26476	742	x	Đại Phước	26491
26479	742	b	Hiệp Phước	26485
26482	742	x	Phú Hữu	26491
26485	742	x	Phú Hội	26485
26488	742	x	Phú Thạnh	26485
26491	742	x	Phú Đông	26491
26494	742	x	Long Thọ	26503
26497	742	x	Vĩnh Thanh	26503
26500	742	x	Phước Khánh	26491
26503	742	x	Phước An	26503
26506	747	p	1	26506
26508	747	p	Thắng Tam	26506
26509	747	p	2	26506
26512	747	p	3	26506
26515	747	p	4	26506
26518	747	p	5	26506
26521	747	p	Thắng Nhì	26506
26524	747	p	7	26526
26526	747	p	Nguyễn An Ninh	26526
26527	747	p	8	26526
26530	747	p	9	26526
26533	747	p	Thắng Nhất	26536
26535	747	p	Rạch Dừa	26536
26536	747	p	10	26536
26539	747	p	11	26542
26542	747	p	12	26542
26545	747	x	Long Sơn	26545
26548	748	p	Phước Hưng	26560
26554	748	p	Phước Nguyên	26560
26557	748	p	Long Toàn	26560
26558	748	p	Long Tâm	26572
26560	748	p	Phước Trung	26560
26563	748	p	Long Hương	26566
26566	748	p	Kim Dinh	26566
26567	748	x	Tân Hưng	26566
26569	748	x	Long Phước	26572
26572	748	x	Hòa Long	26572
26574	750	x	Bàu Chinh	26608
26575	750	b	Ngãi Giao	26575
26578	750	x	Bình Ba	26575
26581	750	x	Suối Nghệ	26575
26584	750	x	Xuân Sơn	26584
26587	750	x	Sơn Bình	26584
26590	750	x	Bình Giã	26590
26593	750	x	Bình Trung	26590
26596	750	x	Xà Bang	26596
26599	750	x	Cù Bị	26596
26602	750	x	Láng Lớn	26608
26605	750	x	Quảng Thành	26590
26608	750	b	Kim Long	26608
26611	750	x	Suối Rao	26584
26614	750	x	Đá Bạc	26617
26617	750	x	Nghĩa Thành	26617
26620	751	b	Phước Bửu	26620
26623	751	x	Phước Thuận	26620
26626	751	x	Phước Tân	26620
26629	751	x	Xuyên Mộc	26632
26632	751	x	Bông Trang	26632
26635	751	x	Tân Lâm	26638
26638	751	x	Bàu Lâm	26638
26641	751	x	Hòa Bình	26641
26644	751	x	Hòa Hưng	26641
26647	751	x	Hòa Hiệp	26647
26650	751	x	Hòa Hội	26641
26653	751	x	Bưng Riềng	26632
26656	751	x	Bình Châu	26656
26659	753	b	Long Điền	26659
26662	753	b	Long Hải	26662
26668	753	x	Tam An	26659
26674	753	x	Phước Tỉnh	26662
26677	753	x	Phước Hưng	26662
26680	753	b	Đất Đỏ	26680
26683	753	x	Phước Long Thọ	26680
26686	753	x	Phước Hội	26686
26689	753	b	Phước Hải	26686
26695	753	x	Long Tân	26680
26698	753	x	Láng Dài	26680
26704	754	p	Phú Mỹ	26704
26707	754	p	Tân Hòa	26710
26710	754	p	Tân Hải	26710
26713	754	p	Phước Hòa	26713
26716	754	p	Tân Phước	26713
26719	754	p	Mỹ Xuân	26704
26722	754	x	Sông Xoài	26725
26725	754	p	Hắc Dịch	26725
26728	754	x	Châu Pha	26728
26731	754	x	Tóc Tiên	26728
26734	760	p	Tân Định	26737
26737	760	p	Đa Kao	26737 26740
26740	760	p	Bến Nghé	26740
26743	760	p	Bến Thành	26743
26746	760	p	Nguyễn Thái Bình	26740 26743
26749	760	p	Phạm Ngũ Lão	26743
26752	760	p	Cầu Ông Lãnh	26743 26758
26755	760	p	Cô Giang	26758
26758	760	p	Nguyễn Cư Trinh	26758
26761	760	p	Cầu Kho	26758
26764	761	p	Thạnh Xuân	26773
26767	761	p	Thạnh Lộc	26767
26770	761	p	Hiệp Thành	26782
26773	761	p	Thới An	26773
26776	761	p	Tân Chánh Hiệp	26785
26779	761	p	An Phú Đông	26767
26782	761	p	Tân Thới Hiệp	26782
26785	761	p	Trung Mỹ Tây	26785
26787	761	p	Tân Hưng Thuận	26791
26788	761	p	Đông Hưng Thuận	26791
26791	761	p	Tân Thới Nhất	26791
26794	769	p	Linh Xuân	26800
26797	769	p	Bình Chiểu	26803
26800	769	p	Linh Trung	26800
26803	769	p	Tam Bình	26803
26806	769	p	Tam Phú	26803
26809	769	p	Hiệp Bình Phước	26809
26812	769	p	Hiệp Bình Chánh	26809
26815	769	p	Linh Chiểu	26824
26818	769	p	Linh Tây	26800 26824
26821	769	p	Linh Đông	26809 26824
26824	769	p	Bình Thọ	26824
26827	769	p	Trường Thọ	26824
26830	769	p	Long Bình	26833
26833	769	p	Long Thạnh Mỹ	26833 26842
26836	769	p	Tân Phú	26842
26839	769	p	Hiệp Phú	26842
26842	769	p	Tăng Nhơn Phú A	26842
26845	769	p	Tăng Nhơn Phú B	26842
26848	769	p	Phước Long B	26848
26851	769	p	Phước Long A	26848
26854	769	p	Trường Thạnh	26857
26857	769	p	Long Phước	26857
26860	769	p	Long Trường	26860
26863	769	p	Phước Bình	26848
26866	769	p	Phú Hữu	26860
26872	764	p	15	26878
26875	764	p	17	26884
26876	764	p	6	26876
26878	764	p	16	26878
26881	764	p	12	26882
26882	764	p	14	26882
26884	764	p	10	26884
26887	764	p	5	26876
26890	764	p	1	26890
26898	764	p	8	26898
26899	764	p	11	26898
26902	764	p	3	26890
26905	765	p	13	26905
26908	765	p	11	26905
26911	765	p	27	26911
26914	765	p	26	26929
26917	765	p	12	26929
26920	765	p	25	26956
26923	765	p	5	26905
26926	765	p	7	26944
26929	765	p	14	26929
26941	765	p	2	26944
26944	765	p	1	26944
26950	765	p	17	26944
26953	765	p	19	26956
26956	765	p	22	26956
26962	765	p	28	26911
26965	766	p	2	26977
26968	766	p	4	26968
26971	766	p	12	26983
26974	766	p	13	27004
26977	766	p	1	26977
26980	766	p	3	26977
26983	766	p	11	26983
26986	766	p	7	26968
26989	766	p	5	26968
26992	766	p	10	26983
26995	766	p	6	26995
26998	766	p	8	26995
27001	766	p	9	26995
27004	766	p	14	27004
27007	766	p	15	27004 27007
27010	767	p	Tân Sơn Nhì	27019
27013	767	p	Tây Thạnh	27013
27016	767	p	Sơn Kỳ	27013 27019 27439
27019	767	p	Tân Quý	27019 27022
27022	767	p	Tân Thành	27019 27022 27031
27025	767	p	Phú Thọ Hòa	27022
27028	767	p	Phú Thạnh	27028
27031	767	p	Phú Trung	27031
27034	767	p	Hòa Thạnh	27031
27037	767	p	Hiệp Tân	27028
27040	767	p	Tân Thới Hòa	27028 27031
27043	768	p	4	27043
27046	768	p	5	27043
27049	768	p	9	27043
27052	768	p	7	27058
27058	768	p	1	27058
27061	768	p	2	27058
27064	768	p	8	27073
27070	768	p	10	27073
27073	768	p	11	27073
27076	768	p	15	27058 27073
27085	768	p	13	27073
27088	769	p	Thảo Điền	27094
27091	769	p	An Phú	27094 27097
27094	769	p	An Khánh	27094
27097	769	p	Bình Trưng Đông	27097
27100	769	p	Bình Trưng Tây	27097
27109	769	p	Cát Lái	27112
27112	769	p	Thạnh Mỹ Lợi	27112
27115	769	p	An Lợi Đông	27094
27118	769	p	Thủ Thiêm	27094
27127	770	p	14	27142
27130	770	p	12	27142
27133	770	p	11	27142
27139	770	p	Võ Thị Sáu	27139
27142	770	p	9	27142
27148	770	p	4	27139 27154
27151	770	p	5	27154
27154	770	p	3	27154
27157	770	p	2	27154
27160	770	p	1	27154
27163	771	p	15	27163
27166	771	p	13	27163
27169	771	p	14	27163 27169
27172	771	p	12	27163
27178	771	p	10	27190
27181	771	p	9	27190
27184	771	p	1	27190
27187	771	p	8	27169
27190	771	p	2	27190
27193	771	p	4	27190
27202	771	p	6	27169
27208	772	p	15	27226
27211	772	p	5	27211
27214	772	p	14	27211
27220	772	p	3	27232
27226	772	p	11	27226
27229	772	p	8	27226 27232
27232	772	p	10	27232
27238	772	p	7	27238
27247	772	p	1	27238
27253	772	p	16	27238
27259	773	p	13	27259
27265	773	p	9	27265
27271	773	p	8	27265
27277	773	p	18	27259
27283	773	p	4	27265 27286
27286	773	p	3	27286
27289	773	p	16	27259
27292	773	p	2	27265 27286
27295	773	p	15	27259 27265
27298	773	p	1	27286
27301	774	p	4	27301
27304	774	p	9	27316
27307	774	p	2	27301
27310	774	p	12	27343
27316	774	p	7	27316
27325	774	p	1	27301
27328	774	p	11	27343
27331	774	p	14	27343
27334	774	p	5	27316
27343	774	p	13	27343
27346	775	p	14	27349
27349	775	p	13	27349
27352	775	p	9	27367
27358	775	p	12	27349
27364	775	p	11	27364
27367	775	p	2	27367
27373	775	p	1	27373
27376	775	p	8	27373
27382	775	p	7	27373
27385	775	p	10	27364
27397	776	p	Rạch Ông	27418
27403	776	p	Hưng Phú	27418
27409	776	p	4	27418
27415	776	p	Xóm Củi	27427
27418	776	p	5	27418 27424
27421	776	p	14	27427
27424	776	p	6	27424
27427	776	p	15	27427
27430	776	p	16	27364 27427 27595
27433	776	p	7	27424 27619
27436	777	p	Bình Hưng Hòa	27439
27439	777	p	Bình Hưng Hòa A	27439 27448
27442	777	p	Bình Hưng Hòa B	27442
27445	777	p	Bình Trị Đông	27448
27448	777	p	Bình Trị Đông A	27442 27448
27451	777	p	Bình Trị Đông B	27460
27454	777	p	Tân Tạo	27442 27457 27604
27457	777	p	Tân Tạo A	27457 27595
27460	777	p	An Lạc	27460
27463	777	p	An Lạc A	27460
27466	778	p	Tân Thuận Đông	27478
27469	778	p	Tân Thuận Tây	27478
27472	778	p	Tân Kiểng	27475
27475	778	p	Tân Hưng	27475
27478	778	p	Bình Thuận	27478
27481	778	p	Tân Quy	27475
27484	778	p	Phú Thuận	27484
27487	778	p	Tân Phú	27487
27490	778	p	Tân Phong	27475
27493	778	p	Phú Mỹ	27484 27487
27496	783	b	Củ Chi	27496
27499	783	x	Phú Mỹ Hưng	27508
27502	783	x	An Phú	27508
27505	783	x	Trung Lập Thượng	27526
27508	783	x	An Nhơn Tây	27508
27511	783	x	Nhuận Đức	27511
27514	783	x	Phạm Văn Cội	27511
27517	783	x	Phú Hòa Đông	27541
27520	783	x	Trung Lập Hạ	27511
27523	783	x	Trung An	27544
27526	783	x	Phước Thạnh	27526
27529	783	x	Phước Hiệp	27496
27532	783	x	Tân An Hội	27496
27535	783	x	Phước Vĩnh An	27553
27538	783	x	Thái Mỹ	27526
27541	783	x	Tân Thạnh Tây	27541
27544	783	x	Hòa Phú	27544
27547	783	x	Tân Thạnh Đông	27541
27550	783	x	Bình Mỹ	27544
27553	783	x	Tân Phú Trung	27553
27556	783	x	Tân Thông Hội	27553
27559	784	b	Hóc Môn	27559
27562	784	x	Tân Hiệp	27559
27565	784	x	Nhị Bình	27568
27568	784	x	Đông Thạnh	27568
27571	784	x	Tân Thới Nhì	27577
27574	784	x	Thới Tam Thôn	27568
27577	784	x	Xuân Thới Sơn	27577
27580	784	x	Tân Xuân	27559
27583	784	x	Xuân Thới Đông	27577
27586	784	x	Trung Chánh	27592
27589	784	x	Xuân Thới Thượng	27592
27592	784	x	Bà Điểm	27592
27595	785	b	Tân Túc	27595
27598	785	x	Phạm Văn Hai	27601 27604
27601	785	x	Vĩnh Lộc A	27601
27604	785	x	Vĩnh Lộc B	27604
27607	785	x	Bình Lợi	27610
27610	785	x	Lê Minh Xuân	27610
27613	785	x	Tân Nhựt	27595
27616	785	x	Tân Kiên	27457 27595
27619	785	x	Bình Hưng	27619
27622	785	x	Phong Phú	27619
27625	785	x	An Phú Tây	27424 27637
27628	785	x	Hưng Long	27628
27631	785	x	Đa Phước	27628
27634	785	x	Tân Quý Tây	27637
27637	785	x	Bình Chánh	27637
27640	785	x	Qui Đức	27628
27643	786	b	Nhà Bè	27655
27646	786	x	Phước Kiển	27655
27649	786	x	Phước Lộc	27655
27652	786	x	Nhơn Đức	27658
27655	786	x	Phú Xuân	27655
27658	786	x	Long Thới	27658
27661	786	x	Hiệp Phước	27658
27664	787	b	Cần Thạnh	27664
27667	787	x	Bình Khánh	27667
27670	787	x	Tam Thôn Hiệp	27667
27673	787	x	An Thới Đông	27667 27673
27676	787	x	Thạnh An	27676
27679	787	x	Long Hòa	27664
27682	787	x	Lý Nhơn	27673
27685	794	p	5	27694
27691	794	p	4	27694
27692	794	p	Tân Khánh	27715
27694	794	p	1	27694
27697	794	p	3	27694
27698	794	p	7	27712
27700	794	p	6	27694
27703	794	x	Hướng Thọ Phú	27694
27706	794	x	Nhơn Thạnh Trung	27712
27709	794	x	Lợi Bình Nhơn	27715
27712	794	x	Bình Tâm	27712
27715	794	p	Khánh Hậu	27715
27718	794	x	An Vĩnh Ngãi	27712
27721	796	b	Tân Hưng	27721
27724	796	x	Hưng Hà	27727
27727	796	x	Hưng Điền B	27727
27730	796	x	Hưng Điền	27727
27733	796	x	Thạnh Hưng	27736
27736	796	x	Hưng Thạnh	27736
27739	796	x	Vĩnh Thạnh	27721
27742	796	x	Vĩnh Châu B	27736
27745	796	x	Vĩnh Lợi	27721
27748	796	x	Vĩnh Đại	27748
27751	796	x	Vĩnh Châu A	27748
27754	796	x	Vĩnh Bửu	27748
27757	797	b	Vĩnh Hưng	27757
27760	797	x	Hưng Điền A	27763
27763	797	x	Khánh Hưng	27757 27763
27766	797	x	Thái Trị	27757 27763
27769	797	x	Vĩnh Trị	27757 27763
27772	797	x	Thái Bình Trung	27757 27763 27775
27775	797	x	Vĩnh Bình	27757 27775
27778	797	x	Vĩnh Thuận	27757 27775
27781	797	x	Tuyên Bình	27775
27784	797	x	Tuyên Bình Tây	27775
27787	795	p	1	27787
27788	795	p	2	27787
27790	795	x	Thạnh Trị	27793
27793	795	x	Bình Hiệp	27793
27796	798	x	Bình Hòa Tây	27793
27799	795	x	Bình Tân	27793
27802	798	x	Bình Thạnh	27811
27805	795	x	Tuyên Thạnh	27817
27806	795	p	3	27787
27808	798	x	Bình Hòa Trung	27811
27811	798	x	Bình Hòa Đông	27811
27814	798	b	Bình Phong Thạnh	27823
27817	795	x	Thạnh Hưng	27817
27820	798	x	Tân Lập	27823
27823	798	x	Tân Thành	27823
27826	799	b	Tân Thạnh	27826
27829	799	x	Bắc Hòa	27817 27841
27832	799	x	Hậu Thạnh Tây	27841
27835	799	x	Nhơn Hòa Lập	27838
27838	799	x	Tân Lập	27838
27841	799	x	Hậu Thạnh Đông	27841
27844	799	x	Nhơn Hòa	27838
27847	799	x	Kiến Bình	27826
27850	799	x	Tân Thành	27856
27853	799	x	Tân Bình	27826
27856	799	x	Tân Ninh	27856
27859	799	x	Nhơn Ninh	27856
27862	799	x	Tân Hòa	27826
27865	800	b	Thạnh Hóa	27865
27868	800	x	Tân Hiệp	27868
27871	800	x	Thuận Bình	27868
27874	800	x	Thạnh Phước	27877
27877	800	x	Thạnh Phú	27877
27880	800	x	Thuận Nghĩa Hòa	27877
27883	800	x	Thủy Đông	27889
27886	800	x	Thủy Tây	27865
27889	800	x	Tân Tây	27889
27892	800	x	Tân Đông	27889
27895	800	x	Thạnh An	27865
27898	801	b	Đông Thành	27898
27901	801	x	Mỹ Quý Đông	27907
27904	801	x	Mỹ Thạnh Bắc	27907
27907	801	x	Mỹ Quý Tây	27907
27910	801	x	Mỹ Thạnh Tây	27898
27913	801	x	Mỹ Thạnh Đông	27898
27916	801	x	Bình Thành	27925
27919	801	x	Bình Hòa Bắc	27925
27922	801	x	Bình Hòa Hưng	27868
27925	801	x	Bình Hòa Nam	27925
27928	801	x	Mỹ Bình	27898
27931	802	b	Hậu Nghĩa	27931
27934	802	b	Hiệp Hòa	27952
27937	802	b	Đức Hòa	27937
27940	802	x	Lộc Giang	27943
27943	802	x	An Ninh Đông	27943
27946	802	x	An Ninh Tây	27943
27949	802	x	Tân Mỹ	27931
27952	802	x	Hiệp Hòa	27952
27955	802	x	Đức Lập Thượng	27931
27958	802	x	Đức Lập Hạ	27964
27961	802	x	Tân Phú	27952
27964	802	x	Mỹ Hạnh Bắc	27964
27967	802	x	Đức Hòa Thượng	27964 27976
27970	802	x	Hòa Khánh Tây	27979
27973	802	x	Hòa Khánh Đông	27979
27976	802	x	Mỹ Hạnh Nam	27976
27979	802	x	Hòa Khánh Nam	27979
27982	802	x	Đức Hòa Đông	27976
27985	802	x	Đức Hòa Hạ	27937
27988	802	x	Hựu Thạnh	27937
27991	803	b	Bến Lức	27991
27994	803	x	Thạnh Lợi	27994
27997	803	x	Lương Bình	27994
28000	803	x	Thạnh Hòa	27994
28003	803	x	Lương Hòa	28003
28009	803	x	Tân Bửu	28003
28012	803	x	An Thạnh	27991
28015	803	x	Bình Đức	28015
28018	803	x	Mỹ Yên	28018
28021	803	x	Thanh Phú	27991
28024	803	x	Long Hiệp	28018
28027	803	x	Thạnh Đức	28015
28030	803	x	Phước Lợi	28018
28033	803	x	Nhựt Chánh	28015
28036	804	b	Thủ Thừa	28036 28087
28039	804	x	Long Thạnh	28072
28042	804	x	Tân Thành	28036 28051
28045	804	x	Long Thuận	28072
28048	804	x	Mỹ Lạc	28051
28051	804	x	Mỹ Thạnh	28051
28054	804	x	Bình An	28051
28057	804	x	Nhị Thành	28036 28087
28060	804	x	Mỹ An	28066
28063	804	x	Bình Thạnh	27694 28036
28066	804	x	Mỹ Phú	28066
28072	804	x	Tân Long	28072
28075	805	b	Tân Trụ	28075
28078	805	x	Tân Bình	28087
28084	805	x	Quê Mỹ Thạnh	28087
28087	805	x	Lạc Tấn	28087
28090	805	x	Bình Trinh Đông	28075
28093	805	x	Tân Phước Tây	28093
28096	805	x	Bình Lãng	28075
28099	805	x	Bình Tịnh	28075
28102	805	x	Đức Tân	28093
28105	805	x	Nhựt Ninh	28093
28108	806	b	Cần Đước	28108
28111	806	x	Long Trạch	28114
28114	806	x	Long Khê	28114
28117	806	x	Long Định	28126
28120	806	x	Phước Vân	28126
28123	806	x	Long Hòa	28114
28126	806	x	Long Cang	28126
28129	806	x	Long Sơn	28132
28132	806	x	Tân Trạch	28132
28135	806	x	Mỹ Lệ	28132
28138	806	x	Tân Lân	28138
28141	806	x	Phước Tuy	28108
28144	806	x	Long Hựu Đông	28144
28147	806	x	Tân Ân	28108
28150	806	x	Phước Đông	28138
28153	806	x	Long Hựu Tây	28144
28156	806	x	Tân Chánh	28108
28159	807	b	Cần Giuộc	28159
28162	807	x	Phước Lý	28165
28165	807	x	Long Thượng	28165
28168	807	x	Long Hậu	28159
28174	807	x	Phước Hậu	28165
28177	807	x	Mỹ Lộc	28177
28180	807	x	Phước Lại	28159
28183	807	x	Phước Lâm	28177
28189	807	x	Thuận Thành	28177
28192	807	x	Phước Vĩnh Tây	28201
28195	807	x	Phước Vĩnh Đông	28207
28198	807	x	Long An	28201
28201	807	x	Long Phụng	28201
28204	807	x	Đông Thạnh	28207
28207	807	x	Tân Tập	28207
28210	808	b	Tầm Vu	28210
28213	808	x	Bình Quới	28222
28216	808	x	Hòa Phú	28222
28219	808	x	Phú Ngãi Trị	28210
28222	808	x	Vĩnh Công	28222
28225	808	x	Thuận Mỹ	28225
28228	808	x	Hiệp Thạnh	28210
28231	808	x	Phước Tân Hưng	28210
28234	808	x	Thanh Phú Long	28225
28237	808	x	Dương Xuân Hội	28243
28240	808	x	An Lục Long	28243
28243	808	x	Long Trì	28243
28246	808	x	Thanh Vĩnh Đông	28225
28249	815	p	5	28249
28252	815	p	4	28249
28261	815	p	1	28261
28264	815	p	2	28261
28270	815	p	6	28270
28273	815	p	9	28273
28276	815	p	10	28285
28279	815	p	Tân Long	28261
28282	815	x	Đạo Thạnh	28249
28285	815	x	Trung An	28285
28288	815	x	Mỹ Phong	28273
28291	815	x	Tân Mỹ Chánh	28273
28297	816	p	2	28297
28300	816	p	1	28306
28306	816	p	5	28306
28309	816	p	Long Hưng	28729
28312	816	p	Long Thuận	28297
28315	816	p	Long Chánh	28315
28318	816	p	Long Hòa	28306
28321	818	b	Mỹ Phước	28321
28324	818	x	Tân Hòa Đông	28321
28327	818	x	Thạnh Tân	28327
28330	818	x	Thạnh Mỹ	28321
28333	818	x	Thạnh Hòa	28327
28336	818	x	Phú Mỹ	28336
28339	818	x	Tân Hòa Thành	28336
28342	818	x	Hưng Thạnh	28336
28345	818	x	Tân Lập 1	28345
28348	818	x	Tân Hòa Tây	28327
28354	818	x	Tân Lập 2	28345
28357	818	x	Phước Lập	28345
28360	819	b	Cái Bè	28360
28363	819	x	Hậu Mỹ Bắc B	28366
28366	819	x	Hậu Mỹ Bắc A	28366
28369	819	x	Mỹ Trung	28378
28372	819	x	Hậu Mỹ Trinh	28366
28375	819	x	Hậu Mỹ Phú	28393
28378	819	x	Mỹ Tân	28378
28381	819	x	Mỹ Lợi B	28414
28384	819	x	Thiện Trung	28378
28387	819	x	Mỹ Hội	28393
28390	819	x	An Cư	28393
28393	819	x	Hậu Thành	28393
28396	819	x	Mỹ Lợi A	28414
28399	819	x	Hòa Khánh	28360
28402	819	x	Thiện Trí	28405
28405	819	x	Mỹ Đức Đông	28405
28408	819	x	Mỹ Đức Tây	28405
28411	819	x	Đông Hòa Hiệp	28360
28414	819	x	An Thái Đông	28414
28417	819	x	Tân Hưng	28426
28420	819	x	Mỹ Lương	28429
28423	819	x	Tân Thanh	28426
28426	819	x	An Thái Trung	28426
28429	819	x	An Hữu	28429
28432	819	x	Hòa Hưng	28429
28435	817	p	1	28435
28436	817	p	2	28436
28437	817	p	3	28435
28438	820	x	Thạnh Lộc	28444
28439	817	p	4	28439
28440	817	p	5	28439
28441	820	x	Mỹ Thành Bắc	28456
28444	820	x	Phú Cường	28444
28447	817	x	Mỹ Phước Tây	28435
28450	817	x	Mỹ Hạnh Đông	28468
28453	817	x	Mỹ Hạnh Trung	28435
28456	820	x	Mỹ Thành Nam	28456
28459	817	x	Tân Phú	28468
28462	817	x	Tân Bình	28436
28465	820	x	Phú Nhuận	28456
28468	817	x	Tân Hội	28468
28471	820	b	Bình Phú	28471
28474	817	p	Nhị Mỹ	28477
28477	817	x	Nhị Quý	28477
28480	817	x	Thanh Hòa	28436
28483	817	x	Phú Quý	28477
28486	817	x	Long Khánh	28439
28489	820	x	Cẩm Sơn	28471
28492	820	x	Phú An	28471
28495	820	x	Mỹ Long	28504
28498	820	x	Long Tiên	28504
28501	820	x	Hiệp Đức	28501
28504	820	x	Long Trung	28504
28507	820	x	Hội Xuân	28501
28510	820	x	Tân Phong	28501
28513	820	x	Tam Bình	28516
28516	820	x	Ngũ Hiệp	28516
28519	821	b	Tân Hiệp	28519
28522	821	x	Tân Hội Đông	28525
28525	821	x	Tân Hương	28525
28528	821	x	Tân Lý Đông	28525
28534	821	x	Thân Cửu Nghĩa	28519
28537	821	x	Tam Hiệp	28537
28540	821	x	Điềm Hy	28564
28543	821	x	Nhị Bình	28543
28549	821	x	Đông Hòa	28543
28552	821	x	Long Định	28543
28558	821	x	Long An	28519
28561	821	x	Long Hưng	28537
28564	821	x	Bình Trưng	28564
28567	815	x	Phước Thạnh	28285
28570	821	x	Thạnh Phú	28537
28573	821	x	Bàn Long	28576
28576	821	x	Vĩnh Kim	28576
28579	821	x	Bình Đức	28582
28582	821	x	Song Thuận	28582
28585	821	x	Kim Sơn	28582
28588	821	x	Phú Phong	28576
28591	815	x	Thới Sơn	28270
28594	822	b	Chợ Gạo	28594
28597	822	x	Trung Hòa	28603
28600	822	x	Hòa Tịnh	28603
28603	822	x	Mỹ Tịnh An	28603
28606	822	x	Tân Bình Thạnh	28603
28609	822	x	Phú Kiết	28615
28612	822	x	Lương Hòa Lạc	28615
28615	822	x	Thanh Bình	28615
28618	822	x	Quơn Long	28627
28621	822	x	Bình Phục Nhứt	28633
28624	822	x	Đăng Hưng Phước	28627
28627	822	x	Tân Thuận Bình	28627
28630	822	x	Song Bình	28594
28633	822	x	Bình Phan	28633
28636	822	x	Long Bình Điền	28594
28639	822	x	An Thạnh Thủy	28633
28642	822	x	Xuân Đông	28648
28645	822	x	Hòa Định	28648
28648	822	x	Bình Ninh	28648
28651	823	b	Vĩnh Bình	28651
28654	823	x	Đồng Sơn	28660
28657	823	x	Bình Phú	28663
28660	823	x	Đồng Thạnh	28660
28663	823	x	Thành Công	28663
28666	823	x	Bình Nhì	28660
28669	823	x	Yên Luông	28663
28672	823	x	Thạnh Trị	28651
28675	823	x	Thạnh Nhựt	28651
28678	823	x	Long Vĩnh	28678
28681	823	x	Bình Tân	28687
28684	823	x	Vĩnh Hựu	28678
28687	823	x	Long Bình	28687
28690	825	x	Tân Thới	28693
28693	825	x	Tân Phú	28693
28696	825	x	Phú Thạnh	28696
28699	825	x	Tân Thạnh	28693
28702	824	b	Tân Hòa	28702
28705	824	x	Tăng Hòa	28747
28708	816	x	Bình Đông	28729
28711	824	x	Tân Phước	28723
28714	824	x	Gia Thuận	28720
28717	816	x	Bình Xuân	28315
28720	824	b	Vàm Láng	28720
28723	824	x	Tân Tây	28723
28726	824	x	Kiểng Phước	28720
28729	816	x	Tân Trung	28729
28732	824	x	Tân Đông	28723
28735	824	x	Bình Ân	28738
28738	824	x	Tân Điền	28738
28741	824	x	Bình Nghị	28702
28744	824	x	Phước Trung	28702
28747	824	x	Tân Thành	28747
28750	825	x	Phú Đông	28696
28753	825	x	Phú Tân	28696
28756	829	p	Phú Khương	28756
28757	829	p	Phú Tân	28858
28759	829	p	8	28756
28762	829	p	6	28783
28777	829	p	An Hội	28777
28780	829	p	7	28789
28783	829	x	Sơn Đông	28783
28786	829	x	Phú Hưng	28756
28789	829	x	Bình Phú	28789
28792	829	x	Mỹ Thạnh An	28777
28795	829	x	Nhơn Thạnh	28756
28798	829	x	Phú Nhuận	28777
28804	831	x	Tân Thạch	28810
28807	831	x	Quới Sơn	28807
28810	831	b	Châu Thành	28810
28813	831	x	Giao Long	28807
28819	831	x	Phú Túc	28810
28822	831	x	Phú Đức	28840
28828	831	x	An Phước	28807
28831	831	x	Tam Phước	28783
28834	831	x	Thành Triệu	28861
28840	831	x	Tân Phú	28840
28843	831	x	Quới Thành	28861
28846	831	x	Phước Thạnh	28858
28852	831	x	Tiên Long	28840
28855	831	x	Tường Đa	28810
28858	831	x	Hữu Định	28858
28861	831	b	Tiên Thủy	28861
28870	832	b	Chợ Lách	28870
28873	832	x	Phú Phụng	28879
28876	832	x	Sơn Định	28879
28879	832	x	Vĩnh Bình	28879
28882	832	x	Hòa Nghĩa	28870
28885	832	x	Long Thới	28870
28888	832	x	Phú Sơn	28894
28889	838	x	Phú Mỹ	28915
28891	832	x	Tân Thiềng	28894
28894	832	x	Vĩnh Thành	28894
28897	832	x	Vĩnh Hòa	28901
28900	832	x	Hưng Khánh Trung B	28901
28901	838	x	Hưng Khánh Trung A	28901
28903	833	b	Mỏ Cày	28903
28906	838	x	Thanh Tân	28789
28909	838	x	Thạnh Ngãi	28915
28912	838	x	Tân Phú Tây	28915
28915	838	b	Phước Mỹ Trung	28915
28918	838	x	Tân Thành Bình	28921
28921	838	x	Thành An	28921
28924	838	x	Hòa Lộc	28921
28927	838	x	Tân Thanh Tây	28948
28930	833	x	Định Thủy	28945
28933	838	x	Tân Bình	28921
28936	838	x	Nhuận Phú Tân	28948
28939	833	x	Đa Phước Hội	28903
28940	833	x	Tân Hội	28903
28942	833	x	Phước Hiệp	28945
28945	833	x	Bình Khánh	28945
28948	838	x	Khánh Thạnh Tân	28948
28951	833	x	An Thạnh	28903
28957	833	x	An Định	28957
28960	833	x	Thành Thới B	28969
28963	833	x	Tân Trung	28957
28966	833	x	An Thới	28969
28969	833	x	Thành Thới A	28969
28972	833	x	Minh Đức	28957
28975	833	x	Ngãi Đăng	28981
28978	833	x	Cẩm Sơn	28981
28981	833	x	Hương Mỹ	28981
28984	834	b	Giồng Trôm	28984
28987	834	x	Phong Nẫm	28987
28993	834	x	Mỹ Thạnh	28993
28996	834	x	Châu Hòa	28996
28999	834	x	Lương Hòa	28987
29002	834	x	Lương Quới	28996
29005	834	x	Lương Phú	28993
29008	834	x	Châu Bình	28996
29011	834	x	Thuận Điền	28993
29014	834	x	Sơn Phú	28777
29017	834	x	Bình Hòa	28984
29020	834	x	Phước Long	29020
29023	834	x	Hưng Phong	29020
29026	834	x	Long Mỹ	29020
29029	834	x	Tân Hào	29029
29032	834	x	Bình Thành	28984
29035	834	x	Tân Thanh	29044
29038	834	x	Tân Lợi Thạnh	29029
29041	834	x	Thạnh Phú Đông	29029
29044	834	x	Hưng Nhượng	29044
29047	834	x	Hưng Lễ	29044
29050	835	b	Bình Đại	29050
29053	835	x	Tam Hiệp	29062
29056	835	x	Long Định	29062
29059	835	x	Long Hòa	29083
29062	835	x	Phú Thuận	29062
29065	835	x	Vang Quới Tây	29077
29068	835	x	Vang Quới Đông	29077
29071	835	x	Châu Hưng	29083
29077	835	x	Lộc Thuận	29077
29080	835	x	Định Trung	29089
29083	835	x	Thới Lai	29083
29086	835	x	Bình Thới	29050
29089	835	x	Phú Long	29089
29092	835	x	Bình Thắng	29050
29095	835	x	Thạnh Trị	29089
29098	835	x	Đại Hòa Lộc	29104
29101	835	x	Thừa Đức	29107
29104	835	x	Thạnh Phước	29104
29107	835	x	Thới Thuận	29107
29110	836	b	Ba Tri	29110
29116	836	x	Mỹ Hòa	29122
29119	836	x	Tân Xuân	29137
29122	836	x	Mỹ Chánh	29122
29125	836	x	Bảo Thạnh	29125
29128	836	x	An Phú Trung	29143
29131	836	x	Mỹ Thạnh	29143
29134	836	x	Mỹ Nhơn	29122
29137	836	x	Phước Ngãi	29137
29143	836	x	An Ngãi Trung	29143
29146	836	x	Phú Lễ	29137
29149	836	x	An Bình Tây	29110
29152	836	x	Bảo Thuận	29125
29155	836	x	Tân Hưng	29158
29158	836	x	An Ngãi Tây	29158
29161	836	x	An Hiệp	29158
29164	836	x	Vĩnh Hòa	29110
29167	836	x	Tân Thủy	29167
29170	836	x	Vĩnh An	29110
29173	836	x	An Đức	29110
29176	836	x	An Hòa Tây	29167
29179	836	b	Tiệm Tôm	29167
29182	837	b	Thạnh Phú	29182
29185	837	x	Phú Khánh	29194
29188	837	x	Đại Điền	29194
29191	837	x	Quới Điền	29191
29194	837	x	Tân Phong	29194
29197	837	x	Mỹ Hưng	29191
29200	837	x	An Thạnh	29182
29203	837	x	Thới Thạnh	29194
29206	837	x	Hòa Lợi	29191
29209	837	x	An Điền	29221
29212	837	x	Bình Thạnh	29182
29215	837	x	An Thuận	29224
29218	837	x	An Qui	29224
29221	837	x	Thạnh Hải	29221
29224	837	x	An Nhơn	29224
29227	837	x	Giao Thạnh	29227
29230	837	x	Thạnh Phong	29227
29233	837	x	Mỹ An	29182
29236	842	p	4	29263
29239	842	p	1	29242
29242	842	p	3	29242
29248	842	p	5	29398
29254	842	p	7	29254
29257	842	p	8	29254
29260	842	p	9	29242
29263	842	x	Long Đức	29263
29266	844	b	Càng Long	29266
29269	844	x	Mỹ Cẩm	29266
29272	844	x	An Trường A	29275
29275	844	x	An Trường	29275
29278	844	x	Huyền Hội	29278
29281	844	x	Tân An	29278
29284	844	x	Tân Bình	29275
29287	844	x	Bình Phú	29287
29290	844	x	Phương Thạnh	29287
29293	844	x	Đại Phúc	29287
29296	844	x	Đại Phước	29302
29299	844	x	Nhị Long Phú	29266
29302	844	x	Nhị Long	29302
29305	844	x	Đức Mỹ	29302
29308	845	b	Cầu Kè	29308
29311	845	x	Hòa Ân	29308
29314	845	x	Châu Điền	29308
29317	845	x	An Phú Tân	29317
29320	845	x	Hòa Tân	29317
29323	845	x	Ninh Thới	29329
29326	845	x	Phong Phú	29329
29329	845	x	Phong Thạnh	29329
29332	845	x	Tam Ngãi	29335
29335	845	x	Thông Hòa	29335
29338	845	x	Thạnh Phú	29335
29341	846	b	Tiểu Cần	29341
29344	846	b	Cầu Quan	29371
29347	846	x	Phú Cần	29341
29350	846	x	Hiếu Tử	29365
29353	846	x	Hiếu Trung	29341
29356	846	x	Long Thới	29371
29359	846	x	Hùng Hòa	29362
29362	846	x	Tân Hùng	29362
29365	846	x	Tập Ngãi	29365
29368	846	x	Ngãi Hùng	29362
29371	846	x	Tân Hòa	29371
29374	847	b	Châu Thành	29374
29377	847	x	Đa Lộc	29374
29380	847	x	Mỹ Chánh	29374
29383	847	x	Thanh Mỹ	29374
29386	847	x	Lương Hòa A	29386
29389	847	x	Lương Hòa	29386
29392	847	x	Song Lộc	29386
29395	847	x	Nguyệt Hóa	29254
29398	847	x	Hòa Thuận	29398
29401	847	x	Hòa Lợi	29407
29404	847	x	Phước Hảo	29407
29407	847	x	Hưng Mỹ	29407
29410	847	x	Hòa Minh	29410
29413	847	x	Long Hòa	29413
29416	848	b	Cầu Ngang	29416
29419	848	b	Mỹ Long	29419
29422	848	x	Mỹ Long Bắc	29419
29425	848	x	Mỹ Long Nam	29419
29428	848	x	Mỹ Hòa	29416
29431	848	x	Vinh Kim	29431
29434	848	x	Kim Hòa	29431
29437	848	x	Hiệp Hòa	29446
29440	848	x	Thuận Hòa	29416
29443	848	x	Long Sơn	29455
29446	848	x	Nhị Trường	29446
29449	848	x	Trường Thọ	29446
29452	848	x	Hiệp Mỹ Đông	29455
29455	848	x	Hiệp Mỹ Tây	29455
29458	848	x	Thạnh Hòa Sơn	29530
29461	849	b	Trà Cú	29461
29462	849	b	Định An	29491
29464	849	x	Phước Hưng	29467
29467	849	x	Tập Sơn	29467
29470	849	x	Tân Sơn	29467
29473	849	x	An Quảng Hữu	29476
29476	849	x	Lưu Nghiệp Anh	29476
29479	849	x	Ngãi Xuyên	29461
29482	849	x	Kim Sơn	29489
29485	849	x	Thanh Sơn	29461
29488	849	x	Hàm Giang	29489
29489	849	x	Hàm Tân	29489
29491	849	x	Đại An	29491
29494	849	x	Định An	29491
29497	850	x	Đôn Xuân	29497
29500	850	x	Đôn Châu	29497
29503	849	x	Ngọc Biên	29506
29506	849	x	Long Hiệp	29506
29509	849	x	Tân Hiệp	29506
29512	851	p	1	29512
29513	850	b	Long Thành	29513
29515	851	x	Long Toàn	29512
29516	851	p	2	29516
29518	851	x	Long Hữu	29518
29521	850	x	Long Khánh	29513
29524	851	x	Dân Thành	29512
29527	851	x	Trường Long Hòa	29516
29530	850	x	Ngũ Lạc	29530
29533	850	x	Long Vĩnh	29533
29536	850	x	Đông Hải	29536
29539	851	x	Hiệp Thạnh	29518
29542	855	p	9	29551
29545	855	p	5	29590
29551	855	p	1	29551
29554	855	p	4	29557
29557	855	p	3	29557
29560	855	p	8	29593
29563	855	p	Tân Ngãi	29566
29566	855	p	Tân Hòa	29566
29569	855	p	Tân Hội	29566
29572	855	p	Trường An	29551
29578	857	x	Đồng Phú	29584
29581	857	x	Bình Hòa Phước	29584
29584	857	x	Hòa Ninh	29584
29587	857	x	An Bình	29584
29590	857	x	Thanh Đức	29590
29593	857	x	Tân Hạnh	29593
29596	857	x	Phước Hậu	29557
29599	857	x	Long Phước	29602
29602	857	b	Long Hồ	29602
29605	857	x	Lộc Hòa	29611
29608	857	x	Long An	29602
29611	857	x	Phú Quới	29611
29614	857	x	Thạnh Quới	29611
29617	857	x	Hòa Phú	29611
29623	858	x	Mỹ An	29623
29626	858	x	Mỹ Phước	29623
29629	858	x	An Phước	29641
29632	858	x	Nhơn Phú	29623
29635	858	x	Long Mỹ	29638
29638	858	x	Hòa Tịnh	29638
29641	858	b	Cái Nhum	29641
29644	858	x	Bình Phước	29638
29647	858	x	Chánh An	29641
29650	858	x	Tân An Hội	29653
29653	858	x	Tân Long	29653
29656	858	x	Tân Long Hội	29653
29659	859	b	Vũng Liêm	29659
29662	859	x	Tân Quới Trung	29668
29665	859	x	Quới Thiện	29677
29668	859	x	Quới An	29668
29671	859	x	Trung Chánh	29683
29674	859	x	Tân An Luông	29683
29677	859	x	Thanh Bình	29677
29680	859	x	Trung Thành Tây	29668
29683	859	x	Trung Hiệp	29683
29686	859	x	Hiếu Phụng	29701
29689	859	x	Trung Thành Đông	29698
29692	859	x	Trung Thành	29659
29695	859	x	Trung Hiếu	29659
29698	859	x	Trung Ngãi	29698
29701	859	x	Hiếu Thuận	29701
29704	859	x	Trung Nghĩa	29698
29707	859	x	Trung An	29701
29710	859	x	Hiếu Nhơn	29713
29713	859	x	Hiếu Thành	29713
29716	859	x	Hiếu Nghĩa	29713
29719	860	b	Tam Bình	29719 29836
29722	860	x	Tân Lộc	29728
29725	860	x	Phú Thịnh	29740
29728	860	x	Hậu Lộc	29728
29731	860	x	Hòa Thạnh	29734
29734	860	x	Hòa Lộc	29734
29737	860	x	Phú Lộc	29728
29740	860	x	Song Phú	29740
29743	860	x	Hòa Hiệp	29734
29746	860	x	Mỹ Lộc	29728
29749	860	x	Tân Phú	29740
29752	860	x	Long Phú	29740
29755	860	x	Mỹ Thạnh Trung	29719
29761	860	x	Loan Mỹ	29767
29764	860	x	Ngãi Tứ	29767 29770
29767	860	x	Bình Ninh	29767
29770	861	p	Cái Vồn	29770 29771
29771	861	p	Thành Phước	29770 29771
29776	863	x	Tân Thành	29785
29779	863	x	Thành Trung	29788
29782	863	x	Tân An Thạnh	29785
29785	863	x	Tân Lược	29785
29788	863	x	Nguyễn Văn Thảnh	29788
29791	863	x	Thành Lợi	29800
29794	863	x	Mỹ Thuận	29788
29797	863	x	Tân Bình	29800
29800	863	b	Tân Quới	29800
29806	861	x	Thuận An	29771
29809	861	x	Đông Thạnh	29812
29812	861	x	Đông Bình	29812
29813	861	p	Đông Thuận	29812
29815	861	x	Mỹ Hòa	29770
29818	861	x	Đông Thành	29812
29821	862	b	Trà Ôn	29767 29821
29824	862	x	Xuân Hiệp	29830
29827	862	x	Nhơn Bình	29836
29830	862	x	Hòa Bình	29830
29833	862	x	Thới Hòa	29830
29836	862	x	Trà Côn	29836
29839	862	x	Tân Mỹ	29836
29842	862	x	Hựu Thành	29845
29845	862	x	Vĩnh Xuân	29845
29848	862	x	Thuận Thới	29845
29851	862	x	Phú Thành	29857
29857	862	x	Lục Sĩ Thành	29857
29860	862	x	Tích Thiện	29821
29869	866	p	1	29869
29872	866	p	4	29869
29875	866	p	3	29869
29878	866	p	6	29869
29881	866	p	Mỹ Ngãi	29884
29884	866	x	Mỹ Tân	29884
29887	866	x	Mỹ Trà	29888
29888	866	p	Mỹ Phú	29888
29890	866	x	Tân Thuận Tây	29869
29892	866	p	Hòa Thuận	29869
29893	866	x	Hòa An	29869
29896	866	x	Tân Thuận Đông	29869
29899	866	x	Tịnh Thới	29869
29902	867	p	3	29905
29905	867	p	1	29905
29908	867	p	4	29905
29911	867	p	2	29905
29914	867	x	Tân Khánh Đông	29905
29917	867	p	Tân Quy Đông	29905
29919	867	p	An Hòa	29905
29920	867	x	Tân Quy Tây	29905
29923	867	x	Tân Phú Đông	30214
29926	869	b	Sa Rài	29926
29929	869	x	Tân Hộ Cơ	29929
29932	869	x	Thông Bình	29938
29935	869	x	Bình Phú	29926
29938	869	x	Tân Thành A	29938
29941	869	x	Tân Thành B	29929
29944	869	x	Tân Phước	29944
29947	869	x	Tân Công Chí	29926
29950	869	x	An Phước	29944
29954	868	p	An Lộc	29954
29955	868	p	An Thạnh	29955
29956	870	x	Thường Phước 1	29971
29959	868	x	Bình Thạnh	29955
29962	870	x	Thường Thới Hậu A	29978
29965	868	x	Tân Hội	29955
29971	870	b	Thường Thới Tiền	29971
29974	870	x	Thường Phước 2	29971
29977	870	x	Thường Lạc	29978
29978	868	p	An Lạc	29978
29980	870	x	Long Khánh A	29983
29983	870	x	Long Khánh B	29983
29986	868	p	An Bình B	29954
29989	868	p	An Bình A	29954
29992	870	x	Long Thuận	29992
29995	870	x	Phú Thuận B	29992 30154
29998	870	x	Phú Thuận A	29992
30001	871	b	Tràm Chim	30001
30004	871	x	Hòa Bình	30025
30007	871	x	Tân Công Sính	30001
30010	871	x	Phú Hiệp	30010
30013	871	x	Phú Đức	30010
30016	871	x	Phú Thành B	30019
30019	871	x	An Hòa	30019
30022	871	x	An Long	30028
30025	871	x	Phú Cường	30025
30028	871	x	Phú Ninh	30028
30031	871	x	Phú Thọ	30034
30034	871	x	Phú Thành A	30034
30037	872	b	Mỹ An	30037
30040	872	x	Thạnh Lợi	30046
30043	872	x	Hưng Thạnh	30043
30046	872	x	Trường Xuân	30046
30049	872	x	Tân Kiều	30061
30052	872	x	Mỹ Hòa	30037
30055	872	x	Mỹ Quý	30055
30058	872	x	Mỹ Đông	30055
30061	872	x	Đốc Binh Kiều	30061
30064	872	x	Mỹ An	30037
30067	872	x	Phú Điền	30073
30070	872	x	Láng Biển	30055
30073	872	x	Thanh Mỹ	30073
30076	873	b	Mỹ Thọ	30076
30079	873	x	Gáo Giồng	30025 30088
30082	873	x	Phương Thịnh	30043
30085	873	x	Ba Sao	30085
30088	873	x	Phong Mỹ	30088
30091	873	x	Tân Nghĩa	29884
30094	873	x	Phương Trà	30085
30097	873	x	Nhị Mỹ	29888
30100	873	x	Mỹ Thọ	30076
30103	873	x	Tân Hội Trung	30118
30106	873	x	An Bình	29888
30109	873	x	Mỹ Hội	30076
30112	873	x	Mỹ Hiệp	30112
30115	873	x	Mỹ Long	30112
30118	873	x	Bình Hàng Trung	30118
30121	873	x	Mỹ Xương	30076
30124	873	x	Bình Hàng Tây	30118
30127	873	x	Bình Thạnh	30112
30130	874	b	Thanh Bình	30130
30133	874	x	Tân Quới	30154
30136	874	x	Tân Hòa	30154
30139	874	x	An Phong	30028
30142	874	x	Phú Lợi	30157
30145	874	x	Tân Mỹ	30130
30148	874	x	Bình Tấn	30163
30151	874	x	Tân Huề	30154
30154	874	x	Tân Bình	30154
30157	874	x	Tân Thạnh	30130 30157
30160	874	x	Tân Phú	30130
30163	874	x	Bình Thành	30163
30166	874	x	Tân Long	30154
30169	875	b	Lấp Vò	30169
30172	875	x	Mỹ An Hưng A	30178
30175	875	x	Tân Mỹ	30178
30178	875	x	Mỹ An Hưng B	30178
30181	875	x	Tân Khánh Trung	30184
30184	875	x	Long Hưng A	30184
30187	875	x	Vĩnh Thạnh	30169
30190	875	x	Long Hưng B	30184
30193	875	x	Bình Thành	30169
30196	875	x	Định An	30226
30199	875	x	Định Yên	30226
30202	875	x	Hội An Đông	30178
30205	875	x	Bình Thạnh Trung	30169
30208	876	b	Lai Vung	30208
30211	876	x	Tân Dương	30214
30214	876	x	Hòa Thành	30214
30217	876	x	Long Hậu	30208
30220	876	x	Tân Phước	30226
30223	876	x	Hòa Long	30208
30226	876	x	Tân Thành	30226
30229	876	x	Long Thắng	30208
30232	876	x	Vĩnh Thới	30235
30235	876	x	Tân Hòa	30235
30238	876	x	Định Hòa	30235
30241	876	x	Phong Hòa	30235
30244	877	b	Cái Tàu Hạ	30244
30247	877	x	An Hiệp	30244
30250	877	x	An Nhơn	30244
30253	877	x	Tân Nhuận Đông	30253
30256	877	x	Tân Bình	30259
30259	877	x	Tân Phú Trung	30259
30262	877	x	Phú Long	30259
30265	877	x	An Phú Thuận	30244
30268	877	x	Phú Hựu	30244
30271	877	x	An Khánh	30253
30274	877	x	Tân Phú	30259
30277	877	x	Hòa Tân	30253
30280	883	p	Mỹ Bình	30307
30283	883	p	Mỹ Long	30307
30286	883	p	Mỹ Xuyên	30307
30289	883	p	Bình Đức	30292
30292	883	p	Bình Khánh	30292
30295	883	p	Mỹ Phước	30307
30298	883	p	Mỹ Quý	30307
30301	883	p	Mỹ Thới	30301
30304	883	p	Mỹ Thạnh	30301
30307	883	p	Mỹ Hòa	30307
30310	883	x	Mỹ Khánh	30292
30313	883	x	Mỹ Hòa Hưng	30313
30316	884	p	Châu Phú B	30316
30319	884	p	Châu Phú A	30316
30322	884	p	Vĩnh Mỹ	30316
30325	884	p	Núi Sam	30325
30328	884	p	Vĩnh Nguơn	30316
30331	884	x	Vĩnh Tế	30325
30334	884	x	Vĩnh Châu	30316 30325
30337	886	b	An Phú	30337
30340	886	x	Khánh An	30341
30341	886	b	Long Bình	30341
30343	886	x	Khánh Bình	30341
30346	886	x	Quốc Thái	30346
30349	886	x	Nhơn Hội	30346
30352	886	x	Phú Hữu	30352
30355	886	x	Phú Hội	30337 30346
30358	886	x	Phước Hưng	30337 30346 30352
30361	886	x	Vĩnh Lộc	30352
30364	886	x	Vĩnh Hậu	30367
30367	886	x	Vĩnh Trường	30367
30370	886	x	Vĩnh Hội Đông	30337
30373	886	b	Đa Phước	30367
30376	887	p	Long Thạnh	30376
30377	887	p	Long Hưng	30377
30378	887	p	Long Châu	30377
30379	887	x	Phú Lộc	30385
30382	887	x	Vĩnh Xương	30385
30385	887	x	Vĩnh Hòa	30385
30387	887	x	Tân Thạnh	30388
30388	887	x	Tân An	30388
30391	887	x	Long An	30388
30394	887	p	Long Phú	30377
30397	887	x	Châu Phong	30403
30400	887	x	Phú Vĩnh	30403
30403	887	x	Lê Chánh	30403
30406	888	b	Phú Mỹ	30406
30409	888	b	Chợ Vàm	30409
30412	887	p	Long Sơn	30376
30415	888	x	Long Hòa	30421
30418	888	x	Phú Long	30421
30421	888	x	Phú Lâm	30421
30424	888	x	Phú Hiệp	30430
30427	888	x	Phú Thạnh	30409
30430	888	x	Hòa Lạc	30430
30433	888	x	Phú Thành	30409
30436	888	x	Phú An	30436
30439	888	x	Phú Xuân	30436
30442	888	x	Hiệp Xương	30445
30445	888	x	Phú Bình	30445
30448	888	x	Phú Thọ	30436
30451	888	x	Phú Hưng	30406
30454	888	x	Bình Thạnh Đông	30445
30457	888	x	Tân Hòa	30406
30460	888	x	Tân Trung	30406
30463	889	b	Cái Dầu	30463
30466	889	x	Khánh Hòa	30469
30469	889	x	Mỹ Đức	30469
30472	889	x	Mỹ Phú	30478
30475	889	x	Ô Long Vĩ	30481
30478	889	b	Vĩnh Thạnh Trung	30478
30481	889	x	Thạnh Mỹ Tây	30481
30484	889	x	Bình Long	30463
30487	889	x	Bình Mỹ	30487
30490	889	x	Bình Thủy	30487
30493	889	x	Đào Hữu Cảnh	30481
30496	889	x	Bình Phú	30463
30499	889	x	Bình Chánh	30487
30502	890	p	Nhà Bàng	30502
30505	890	p	Chi Lăng	30505
30508	890	p	Núi Voi	30505
30511	890	p	Nhơn Hưng	30502
30514	890	p	An Phú	30520
30517	890	p	Thới Sơn	30502
30520	890	p	Tịnh Biên	30520
30523	890	x	Văn Giáo	30526
30526	890	x	An Cư	30526
30529	890	x	An Nông	30520
30532	890	x	Vĩnh Trung	30526
30535	890	x	Tân Lợi	30505
30538	890	x	An Hảo	30538
30541	890	x	Tân Lập	30538
30544	891	b	Tri Tôn	30544
30547	891	b	Ba Chúc	30547
30550	891	x	Lạc Quới	30547
30553	891	x	Lê Trì	30547
30556	891	x	Vĩnh Gia	30568
30559	891	x	Vĩnh Phước	30568
30562	891	x	Châu Lăng	30544
30565	891	x	Lương Phi	30577
30568	891	x	Lương An Trà	30568
30571	891	x	Tà Đảnh	30580
30574	891	x	Núi Tô	30544
30577	891	x	An Tức	30577
30580	891	b	Cô Tô	30580
30583	891	x	Tân Tuyến	30580
30586	891	x	Ô Lâm	30577
30589	892	b	An Châu	30589
30592	892	x	An Hòa	30607
30595	892	x	Cần Đăng	30595
30598	892	x	Vĩnh Hanh	30619
30601	892	x	Bình Thạnh	30607
30604	892	b	Vĩnh Bình	30604
30607	892	x	Bình Hòa	30607
30610	892	x	Vĩnh An	30604
30613	892	x	Hòa Bình Thạnh	30589
30616	892	x	Vĩnh Lợi	30595
30619	892	x	Vĩnh Nhuận	30619
30622	892	x	Tân Phú	30604
30625	892	x	Vĩnh Thành	30589
30628	893	b	Chợ Mới	30628
30631	893	b	Mỹ Luông	30631
30634	893	x	Kiến An	30628
30637	893	x	Mỹ Hội Đông	30658
30640	893	x	Long Điền A	30631
30643	893	x	Tấn Mỹ	30643
30646	893	x	Long Điền B	30631
30649	893	x	Kiến Thành	30628
30652	893	x	Mỹ Hiệp	30643
30655	893	x	Mỹ An	30664
30658	893	x	Nhơn Mỹ	30658
30661	893	x	Long Giang	30658
30664	893	x	Long Kiến	30664
30667	893	x	Bình Phước Xuân	30643
30670	893	x	An Thạnh Trung	30664
30673	893	b	Hội An	30673
30676	893	x	Hòa Bình	30673
30679	893	x	Hòa An	30673
30682	894	b	Núi Sập	30682
30685	894	b	Phú Hòa	30685
30688	894	b	Óc Eo	30688
30691	894	x	Tây Phú	30691
30692	894	x	An Bình	30691
30694	894	x	Vĩnh Phú	30709
30697	894	x	Vĩnh Trạch	30697
30700	894	x	Phú Thuận	30685
30703	894	x	Vĩnh Chánh	30685
30706	894	x	Định Mỹ	30709
30709	894	x	Định Thành	30709
30712	894	x	Mỹ Phú Đông	30691
30715	894	x	Vọng Đông	30688
30718	894	x	Vĩnh Khánh	30697
30721	894	x	Thoại Giang	30682
30724	894	x	Bình Thành	30682
30727	894	x	Vọng Thê	30688
30733	899	p	Vĩnh Thanh	30742
30736	899	p	Vĩnh Quang	30742
30739	899	p	Vĩnh Hiệp	30742
30742	899	p	Vĩnh Thanh Vân	30742
30745	899	p	Vĩnh Lạc	30742
30748	899	p	An Hòa	30742
30751	899	p	An Bình	30742
30754	899	p	Rạch Sỏi	30742
30757	899	p	Vĩnh Lợi	30742
30760	899	p	Vĩnh Thông	30760
30763	899	x	Phi Thông	30760
30766	900	p	Tô Châu	30766
30769	900	p	Đông Hồ	30769
30772	900	p	Bình San	30769
30775	900	p	Pháo Đài	30769
30778	900	p	Mỹ Đức	30769
30781	900	x	Tiên Hải	30781
30784	900	x	Thuận Yên	30766
30787	902	b	Kiên Lương	30787
30790	902	x	Kiên Bình	30790
30791	914	x	Vĩnh Phú	30793
30793	914	x	Vĩnh Điều	30793
30796	914	x	Tân Khánh Hòa	30796
30797	914	x	Phú Lợi	30796
30799	914	x	Phú Mỹ	30796
30802	902	x	Hòa Điền	30790
30805	902	x	Dương Hòa	30766
30808	902	x	Bình An	30787
30809	902	x	Bình Trị	30787
30811	902	x	Sơn Hải	30811
30814	902	x	Hòn Nghệ	30814
30817	903	b	Hòn Đất	30817
30820	903	b	Sóc Sơn	30838
30823	903	x	Bình Sơn	30823
30826	903	x	Bình Giang	30826
30828	903	x	Mỹ Thái	30835
30829	903	x	Nam Thái Sơn	30817
30832	903	x	Mỹ Hiệp Sơn	30838
30835	903	x	Sơn Kiên	30835
30836	903	x	Sơn Bình	30835
30838	903	x	Mỹ Thuận	30838
30840	903	x	Lình Huỳnh	30817
30841	903	x	Thổ Sơn	30817
30844	903	x	Mỹ Lâm	30760
30847	903	x	Mỹ Phước	30838
30850	904	b	Tân Hiệp	30850
30853	904	x	Tân Hội	30856
30856	904	x	Tân Thành	30856
30859	904	x	Tân Hiệp B	30850
30860	904	x	Tân Hòa	30856
30862	904	x	Thạnh Đông B	30850
30865	904	x	Thạnh Đông	30850
30868	904	x	Tân Hiệp A	30874
30871	904	x	Tân An	30856
30874	904	x	Thạnh Đông A	30874
30877	904	x	Thạnh Trị	30874
30880	905	b	Minh Lương	30880
30883	905	x	Mong Thọ A	30886
30886	905	x	Mong Thọ B	30886
30887	905	x	Mong Thọ	30886
30889	905	x	Giục Tượng	30880
30892	905	x	Vĩnh Hòa Hiệp	30898
30893	905	x	Vĩnh Hòa Phú	30898
30895	905	x	Minh Hòa	30880
30898	905	x	Bình An	30898
30901	905	x	Thạnh Lộc	30886
30904	906	b	Giồng Riềng	30904
30907	906	x	Thạnh Hưng	30910
30910	906	x	Thạnh Phước	30910
30913	906	x	Thạnh Lộc	30910
30916	906	x	Thạnh Hòa	30904
30917	906	x	Thạnh Bình	30904
30919	906	x	Bàn Thạch	30904
30922	906	x	Bàn Tân Định	30904
30925	906	x	Ngọc Thành	30928
30928	906	x	Ngọc Chúc	30928
30931	906	x	Ngọc Thuận	30928
30934	906	x	Hòa Hưng	30934
30937	906	x	Hòa Lợi	30934
30940	906	x	Hòa An	30934
30943	906	x	Long Thạnh	30943
30946	906	x	Vĩnh Thạnh	30943
30947	906	x	Vĩnh Phú	30943
30949	906	x	Hòa Thuận	30949
30950	906	x	Ngọc Hòa	30949
30952	907	b	Gò Quao	30952
30955	907	x	Vĩnh Hòa Hưng Bắc	30970
30958	907	x	Định Hòa	30958
30961	907	x	Thới Quản	30958
30964	907	x	Định An	30952
30967	907	x	Thủy Liễu	30958
30970	907	x	Vĩnh Hòa Hưng Nam	30970
30973	907	x	Vĩnh Phước A	30982
30976	907	x	Vĩnh Phước B	30952
30979	907	x	Vĩnh Tuy	30982
30982	907	x	Vĩnh Thắng	30982
30985	908	b	Thứ Ba	30985
30988	908	x	Tây Yên	30988
30991	908	x	Tây Yên A	30988
30994	908	x	Nam Yên	30988
30997	908	x	Hưng Yên	30985
31000	908	x	Nam Thái	31006
31003	908	x	Nam Thái A	31006
31006	908	x	Đông Thái	31006
31009	908	x	Đông Yên	30985
31012	913	x	Thạnh Yên	31012
31015	913	x	Thạnh Yên A	31012
31018	909	b	Thứ Mười Một	31018
31021	909	x	Thuận Hòa	31031
31024	909	x	Đông Hòa	31024
31027	913	x	An Minh Bắc	31027
31030	909	x	Đông Thạnh	31024
31031	909	x	Tân Thạnh	31031
31033	909	x	Đông Hưng	31018
31036	909	x	Đông Hưng A	31036
31039	909	x	Đông Hưng B	31018
31042	909	x	Vân Khánh	31042
31045	909	x	Vân Khánh Đông	31036
31048	909	x	Vân Khánh Tây	31042
31051	910	b	Vĩnh Thuận	31051
31054	913	x	Vĩnh Hòa	31012
31057	913	x	Hòa Chánh	31012
31060	910	x	Vĩnh Bình Bắc	31064
31063	910	x	Vĩnh Bình Nam	31064
31064	910	x	Bình Minh	31064
31066	913	x	Minh Thuận	31027
31069	910	x	Vĩnh Thuận	31069
31072	910	x	Tân Thuận	31069
31074	910	x	Phong Đông	31051
31075	910	x	Vĩnh Phong	31051
31078	911	p	Dương Đông	31078
31081	911	p	An Thới	31078
31084	911	x	Cửa Cạn	31078
31087	911	x	Gành Dầu	31078
31090	911	x	Cửa Dương	31078
31093	911	x	Hàm Ninh	31078
31096	911	x	Dương Tơ	31078
31102	911	x	Bãi Thơm	31078
31105	911	x	Thổ Châu	31105
31108	912	x	Hòn Tre	31108
31111	912	x	Lại Sơn	31108
31114	912	x	An Sơn	31108
31115	912	x	Nam Du	31108
31117	916	p	Cái Khế	31120
31120	916	p	An Hòa	31120
31123	916	p	Thới Bình	31135
31135	916	p	Tân An	31135
31144	916	p	Xuân Khánh	31135
31147	916	p	Hưng Lợi	31147
31149	916	p	An Khánh	31147
31150	916	p	An Bình	31150
31153	917	p	Châu Văn Liêm	31153
31154	917	p	Thới Hòa	31153
31156	917	p	Thới Long	31157
31157	917	p	Long Hưng	31157
31159	917	p	Thới An	31153
31162	917	p	Phước Thới	31162
31165	917	p	Trường Lạc	31162
31168	918	p	Bình Thủy	31168
31169	918	p	Trà An	31174
31171	918	p	Trà Nóc	31174
31174	918	p	Thới An Đông	31174
31177	918	p	An Thới	31168
31178	918	p	Bùi Hữu Nghĩa	31120 31168
31180	918	p	Long Hòa	31183
31183	918	p	Long Tuyền	31150 31183
31186	919	p	Lê Bình	31186
31189	919	p	Hưng Phú	31201
31192	919	p	Hưng Thạnh	31186
31195	919	p	Ba Láng	31186
31198	919	p	Thường Thạnh	31186
31201	919	p	Phú Thứ	31201
31204	919	p	Tân Phú	31201
31207	923	p	Thốt Nốt	31207 31228
31210	923	p	Thới Thuận	31207
31211	924	x	Vĩnh Bình	31237
31212	923	p	Thuận An	31207
31213	923	p	Tân Lộc	31213
31216	923	p	Trung Nhứt	31217
31217	923	p	Thạnh Hòa	31217
31219	923	p	Trung Kiên	31228
31222	925	x	Trung An	31217
31225	925	x	Trung Thạnh	31255
31227	923	p	Tân Hưng	31157
31228	923	p	Thuận Hưng	31228
31231	924	b	Thạnh An	31231
31232	924	b	Vĩnh Thạnh	31232
31234	924	x	Thạnh Mỹ	31232
31237	924	x	Vĩnh Trinh	31237
31240	924	x	Thạnh An	31246
31241	924	x	Thạnh Tiến	31246
31243	924	x	Thạnh Thắng	31231
31244	924	x	Thạnh Lợi	31231
31246	924	x	Thạnh Quới	31246
31249	925	x	Thạnh Phú	31249
31252	924	x	Thạnh Lộc	31232
31255	925	x	Trung Hưng	31255
31258	927	b	Thới Lai	31258
31261	925	b	Cờ Đỏ	31261
31264	925	x	Thới Hưng	31264
31267	927	x	Thới Thạnh	31153
31268	927	x	Tân Thạnh	31288
31270	927	x	Xuân Thắng	31273
31273	925	x	Đông Hiệp	31273
31274	925	x	Đông Thắng	31273
31276	925	x	Thới Đông	31261
31277	925	x	Thới Xuân	31261
31279	927	x	Đông Bình	31282
31282	927	x	Đông Thuận	31282
31285	927	x	Thới Tân	31258
31286	927	x	Trường Thắng	31258
31288	927	x	Định Môn	31288
31291	927	x	Trường Thành	31288
31294	927	x	Trường Xuân	31294
31297	927	x	Trường Xuân A	31294
31298	927	x	Trường Xuân B	31294
31299	926	b	Phong Điền	31299
31300	926	x	Nhơn Ái	31315
31303	926	x	Giai Xuân	31299
31306	926	x	Tân Thới	31299
31309	926	x	Trường Long	31309
31312	926	x	Mỹ Khánh	31150
31315	926	x	Nhơn Nghĩa	31315
31318	930	p	I	31321
31321	930	p	III	31321
31324	930	p	IV	31333
31327	930	p	V	31333
31330	930	p	VII	31321
31333	930	x	Vị Tân	31333
31336	930	x	Hỏa Lựu	31338
31338	930	x	Tân Tiến	31338
31339	930	x	Hỏa Tiến	31338
31340	931	p	Ngã Bảy	31340
31341	931	p	Lái Hiếu	31340
31342	932	b	Một Ngàn	31342
31343	931	p	Hiệp Thành	31340
31344	931	p	Hiệp Lợi	31411
31345	932	x	Tân Hòa	31342
31346	932	b	Bảy Ngàn	31342
31348	932	x	Trường Long Tây	31348
31351	932	x	Trường Long A	31348
31357	932	x	Nhơn Nghĩa A	31342
31359	932	b	Rạch Gòi	31360
31360	932	x	Thạnh Xuân	31360
31362	932	b	Cái Tắc	31369
31363	932	x	Tân Phú Thạnh	31360
31366	933	b	Ngã Sáu	31366
31369	933	x	Đông Thạnh	31369
31375	933	x	Đông Phú	31366
31378	933	x	Phú Hữu	31378
31379	933	x	Phú Tân	31378
31381	933	b	Mái Dầm	31366
31384	933	x	Đông Phước	31378
31387	933	x	Đông Phước A	31369
31393	934	b	Kinh Cùng	31393
31396	934	b	Cây Dương	31396
31399	934	x	Tân Bình	31399
31402	934	x	Bình Thành	31399
31405	934	x	Thạnh Hòa	31408
31408	934	x	Long Thạnh	31408
31411	931	x	Đại Thành	31411
31414	931	x	Tân Thành	31411
31417	934	x	Phụng Hiệp	31420
31420	934	x	Hòa Mỹ	31420
31423	934	x	Hòa An	31393
31426	934	x	Phương Bình	31426
31429	934	x	Hiệp Hưng	31396
31432	934	x	Tân Phước Hưng	31432
31433	934	b	Búng Tàu	31432
31435	934	x	Phương Phú	31426
31438	934	x	Tân Long	31408
31441	935	b	Nàng Mau	31441
31444	935	x	Vị Trung	31441
31447	935	x	Vị Thủy	31453
31450	935	x	Vị Thắng	31441
31453	935	x	Vĩnh Thuận Tây	31453
31456	935	x	Vĩnh Trung	31459
31459	935	x	Vĩnh Tường	31459
31462	935	x	Vị Đông	31465
31465	935	x	Vị Thanh	31465
31468	935	x	Vị Bình	31465
31471	937	p	Thuận An	31471
31472	937	p	Trà Lồng	31480
31473	937	p	Bình Thạnh	31473
31474	937	x	Long Bình	31473
31475	937	p	Vĩnh Tường	31473
31477	937	x	Long Trị	31471
31478	937	x	Long Trị A	31471
31480	937	x	Long Phú	31480
31481	937	x	Tân Phú	31480
31483	936	x	Thuận Hưng	31495
31484	936	x	Thuận Hòa	31495
31486	936	x	Vĩnh Thuận Đông	31453
31489	936	b	Vĩnh Viễn	31489
31490	936	x	Vĩnh Viễn A	31489
31492	936	x	Lương Tâm	31492
31493	936	x	Lương Nghĩa	31492
31495	936	x	Xà Phiên	31495
31498	941	p	5	31507
31501	941	p	7	31507
31504	941	p	8	31507
31507	941	p	6	31507
31510	941	p	2	31510
31516	941	p	4	31510
31519	941	p	3	31510
31522	941	p	1	31510
31525	941	p	10	31684
31528	943	b	Kế Sách	31528
31531	943	b	An Lạc Thôn	31531
31534	943	x	Xuân Hòa	31531
31537	943	x	Phong Nẫm	31537
31540	943	x	An Lạc Tây	31540
31543	943	x	Trinh Phú	31531
31546	943	x	Ba Trinh	31561
31549	943	x	Thới An Hội	31540
31552	943	x	Nhơn Mỹ	31552
31555	943	x	Kế Thành	31528
31558	943	x	Kế An	31528
31561	943	x	Đại Hải	31561
31564	943	x	An Mỹ	31552
31567	944	b	Huỳnh Hữu Nghĩa	31567
31569	942	b	Châu Thành	31569
31570	942	x	Hồ Đắc Kiện	31570
31573	942	x	Phú Tâm	31569
31576	942	x	Thuận Hòa	31582
31579	944	x	Long Hưng	31579
31582	942	x	Phú Tân	31582
31585	942	x	Thiện Mỹ	31570
31588	944	x	Hưng Phú	31579
31591	944	x	Mỹ Hương	31591
31594	942	x	An Hiệp	31594
31597	944	x	Mỹ Tú	31567
31600	942	x	An Ninh	31594
31603	944	x	Mỹ Phước	31603
31606	944	x	Thuận Hưng	31591
31609	944	x	Mỹ Thuận	31567
31612	944	x	Phú Mỹ	31591
31615	945	b	Cù Lao Dung	31615
31618	945	x	An Thạnh 1	31615
31621	945	x	An Thạnh Tây	31615
31624	945	x	An Thạnh Đông	31615
31627	945	x	Đại Ân 1	31633
31630	945	x	An Thạnh 2	31633
31633	945	x	An Thạnh 3	31633
31636	945	x	An Thạnh Nam	31633
31639	946	b	Long Phú	31639
31642	946	x	Song Phụng	31552
31645	946	b	Đại Ngãi	31645
31648	946	x	Hậu Thạnh	31654
31651	946	x	Long Đức	31645
31654	946	x	Trường Khánh	31654
31657	946	x	Phú Hữu	31654
31660	946	x	Tân Hưng	31666
31663	946	x	Châu Khánh	31666
31666	946	x	Tân Thạnh	31666
31669	946	x	Long Phú	31639
31672	951	x	Đại Ân 2	31673
31673	951	b	Trần Đề	31673
31675	951	x	Liêu Tú	31675
31678	951	x	Lịch Hội Thượng	31679
31679	951	b	Lịch Hội Thượng	31679
31681	951	x	Trung Bình	31673
31684	947	b	Mỹ Xuyên	31684
31687	951	x	Tài Văn	31687
31690	947	x	Đại Tâm	31684
31693	947	x	Tham Đôn	31723
31696	951	x	Viên An	31687
31699	951	x	Thạnh Thới An	31699
31702	951	x	Thạnh Thới Thuận	31699
31705	951	x	Viên Bình	31675
31708	947	x	Thạnh Phú	31708
31711	947	x	Ngọc Đông	31723
31714	947	x	Thạnh Quới	31726
31717	947	x	Hòa Tú 1	31717
31720	947	x	Gia Hòa 1	31708
31723	947	x	Ngọc Tố	31723
31726	947	x	Gia Hòa 2	31726
31729	947	x	Hòa Tú 2	31717
31732	948	p	1	31732
31735	948	p	2	31732
31738	948	x	Vĩnh Quới	31732
31741	948	x	Tân Long	31741
31744	948	x	Long Bình	31741
31747	948	p	3	31753
31750	948	x	Mỹ Bình	31753
31753	948	x	Mỹ Quới	31753
31756	949	b	Phú Lộc	31756
31757	949	b	Hưng Lợi	31756
31759	949	x	Lâm Tân	31759
31762	949	x	Thạnh Tân	31741
31765	949	x	Lâm Kiết	31759
31768	949	x	Tuân Tức	31759
31771	949	x	Vĩnh Thành	31777
31774	949	x	Thạnh Trị	31756
31777	949	x	Vĩnh Lợi	31777
31780	949	x	Châu Hưng	31777
31783	950	p	1	31783
31786	950	x	Hòa Đông	31789
31789	950	p	Khánh Hòa	31789
31792	950	x	Vĩnh Hiệp	31789
31795	950	x	Vĩnh Hải	31795
31798	950	x	Lạc Hòa	31783
31801	950	p	2	31783
31804	950	p	Vĩnh Phước	31804
31807	950	x	Vĩnh Tân	31804
31810	950	x	Lai Hòa	31810
31813	954	p	2	31825
31816	954	p	3	31825
31819	954	p	5	31834
31822	954	p	7	31825
31825	954	p	1	31825
31828	954	p	8	31825
31831	954	p	Nhà Mát	31840
31834	954	x	Vĩnh Trạch	31834
31837	954	x	Vĩnh Trạch Đông	31840
31840	954	x	Hiệp Thành	31840
31843	956	b	Ngan Dừa	31843
31846	956	x	Ninh Quới	31849
31849	956	x	Ninh Quới A	31849
31852	956	x	Ninh Hòa	31843
31855	956	x	Lộc Ninh	31843
31858	956	x	Vĩnh Lộc	31858
31861	956	x	Vĩnh Lộc A	31858
31863	956	x	Ninh Thạnh Lợi A	31864
31864	956	x	Ninh Thạnh Lợi	31864
31867	957	b	Phước Long	31867
31870	957	x	Vĩnh Phú Đông	31867
31873	957	x	Vĩnh Phú Tây	31876
31876	957	x	Phước Long	31876
31879	957	x	Hưng Phú	31882
31882	957	x	Vĩnh Thanh	31882
31885	957	x	Phong Thạnh Tây A	31885
31888	957	x	Phong Thạnh Tây B	31885
31891	961	b	Hòa Bình	31891
31894	958	x	Vĩnh Hưng	31894
31897	958	x	Vĩnh Hưng A	31894
31900	958	b	Châu Hưng	31900
31903	958	x	Châu Hưng A	31900
31906	958	x	Hưng Thành	31906
31909	958	x	Hưng Hội	31906
31912	958	x	Châu Thới	31894
31915	961	x	Minh Diệu	31918
31918	961	x	Vĩnh Bình	31918
31921	958	x	Long Thạnh	31891
31924	961	x	Vĩnh Mỹ B	31918
31927	961	x	Vĩnh Hậu	31927
31930	961	x	Vĩnh Hậu A	31927
31933	961	x	Vĩnh Mỹ A	31891
31936	961	x	Vĩnh Thịnh	31927
31942	959	p	1	31942
31945	959	p	Hộ Phòng	31942
31948	959	x	Phong Thạnh Đông	31951
31951	959	p	Láng Tròn	31951
31954	959	x	Phong Tân	31951
31957	959	x	Tân Phong	31957
31960	959	x	Phong Thạnh	31942
31963	959	x	Phong Thạnh A	31942
31966	959	x	Phong Thạnh Tây	31957
31969	959	x	Tân Thạnh	31957
31972	960	b	Gành Hào	31972
31975	960	x	Long Điền Đông	31975
31978	960	x	Long Điền Đông A	31975
31981	960	x	Long Điền	31985
31984	960	x	Long Điền Tây	31972
31985	960	x	Điền Hải	31985
31987	960	x	An Trạch	31988
31988	960	x	An Trạch A	31988
31990	960	x	An Phúc	31993
31993	960	x	Định Thành	31993
31996	960	x	Định Thành A	31993
31999	964	p	9	32002
32002	964	p	2	32002
32005	964	p	1	32002
32008	964	p	5	32025
32014	964	p	8	32014
32017	964	p	6	32025 32041
32020	964	p	7	32025 32041
32022	964	p	Tân Xuyên	32002
32023	964	x	An Xuyên	32002
32025	964	p	Tân Thành	32025
32026	964	x	Tân Thành	32025
32029	964	x	Tắc Vân	32025 32041
32032	964	x	Lý Văn Lâm	32014
32035	964	x	Định Bình	32025 32041
32038	964	x	Hòa Thành	32041
32041	964	x	Hòa Tân	32041
32044	966	b	U Minh	32044
32047	966	x	Khánh Hòa	32047
32048	966	x	Khánh Thuận	32044 32047
32050	966	x	Khánh Tiến	32047
32053	966	x	Nguyễn Phích	32044 32059 32062
32056	966	x	Khánh Lâm	32047 32062
32059	966	x	Khánh An	32059
32062	966	x	Khánh Hội	32062
32065	967	b	Thới Bình	32065
32068	967	x	Biển Bạch	32069
32069	967	x	Tân Bằng	32069
32071	967	x	Trí Phải	32071
32072	967	x	Trí Lực	32071
32074	967	x	Biển Bạch Đông	32069
32077	967	x	Thới Bình	32065
32080	967	x	Tân Phú	32071
32083	967	x	Tân Lộc Bắc	32083
32086	967	x	Tân Lộc	32083
32089	967	x	Tân Lộc Đông	32083
32092	967	x	Hồ Thị Kỷ	32092
32095	968	b	Trần Văn Thời	32095
32098	968	b	Sông Đốc	32098
32101	968	x	Khánh Bình Tây Bắc	32104
32104	968	x	Khánh Bình Tây	32104
32107	968	x	Trần Hợi	32095 32104
32108	968	x	Khánh Lộc	32095
32110	968	x	Khánh Bình	32110
32113	968	x	Khánh Hưng	32119
32116	968	x	Khánh Bình Đông	32110
32119	968	x	Khánh Hải	32119
32122	968	x	Lợi An	32014 32095 32134
32124	968	x	Phong Điền	32095 32098
32125	968	x	Phong Lạc	32095
32128	969	b	Cái Nước	32128
32130	969	x	Thạnh Phú	32134
32131	969	x	Lương Thế Trân	32134
32134	969	x	Phú Hưng	32134
32137	969	x	Tân Hưng	32137
32140	969	x	Hưng Mỹ	32140
32141	969	x	Hòa Mỹ	32137 32140 32214
32142	969	x	Đông Hưng	32128 32137
32143	969	x	Đông Thới	32128 32137
32146	969	x	Tân Hưng Đông	32128 32140
32149	969	x	Trần Thới	32128
32152	970	b	Đầm Dơi	32152
32155	970	x	Tạ An Khương	32152 32155
32158	970	x	Tạ An Khương Đông	32155
32161	970	x	Trần Phán	32161
32162	970	x	Tân Trung	32161
32164	970	x	Tân Đức	32167
32167	970	x	Tân Thuận	32167
32170	970	x	Tạ An Khương Nam	32155
32173	970	x	Tân Duyệt	32152
32174	970	x	Tân Dân	32152
32176	970	x	Tân Tiến	32188
32179	970	x	Quách Phẩm Bắc	32182
32182	970	x	Quách Phẩm	32182
32185	970	x	Thanh Tùng	32185
32186	970	x	Ngọc Chánh	32185
32188	970	x	Nguyễn Huân	32188
32191	971	b	Năm Căn	32191 32201
32194	971	x	Hàm Rồng	32191 32201
32197	971	x	Hiệp Tùng	32206
32200	971	x	Đất Mới	32201
32201	971	x	Lâm Hải	32201
32203	971	x	Hàng Vịnh	32191
32206	971	x	Tam Giang	32206
32209	971	x	Tam Giang Đông	32206
32212	972	b	Cái Đôi Vàm	32212
32214	972	x	Phú Thuận	32214
32215	972	x	Phú Mỹ	32214
32218	972	x	Phú Tân	32218
32221	972	x	Tân Hải	32218
32224	972	x	Việt Thắng	32227
32227	972	x	Tân Hưng Tây	32227
32228	972	x	Rạch Chèo	32227
32230	972	x	Nguyễn Việt Khái	32212
32233	973	x	Tam Giang Tây	32236
32236	973	x	Tân Ân Tây	32236
32239	973	x	Viên An Đông	32244
32242	973	x	Viên An	32201 32248
32244	973	b	Rạch Gốc	32244
32245	973	x	Tân Ân	32244 32248
32248	973	x	Đất Mũi	32248`;
