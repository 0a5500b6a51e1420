import type { Field } from './field.ts'

export const society: readonly Field[] = [
  {
    title: 'Giáo dục và đào tạo',
    report: 'công tác giáo dục và đào tạo',
    topics: ['giao-duc'],
    to: ['p-vhxh', 'truong-hoc'],
    support: ['truong-hoc', 'hoi-lhpn', 'doan-tncs'],
    good: [
      'Quy mô trường, lớp được giữ vững; tỷ lệ huy động trẻ 5 tuổi ra lớp đạt [pt]%, tỷ lệ chuyên cần của học sinh bán trú được cải thiện.',
      'Cơ sở vật chất các trường tiếp tục được quan tâm, [it] phòng học tạm đã được thay thế bằng phòng học kiên cố.',
    ],
    weak: [
      'Điểm trường thôn [thon] còn thiếu phòng học bộ môn, nhà vệ sinh xuống cấp; một số học sinh bỏ học giữa chừng để đi làm xa.',
    ],
    tasks: [
      'chuẩn bị đầy đủ các điều kiện cho năm học mới, rà soát nhu cầu sửa chữa phòng học, nhà bếp bán trú và nguồn nước sạch',
      'vận động học sinh có nguy cơ bỏ học trở lại lớp, phân công giáo viên và hội viên đỡ đầu từng em có hoàn cảnh khó khăn',
      'sắp xếp lại các điểm trường lẻ bảo đảm quãng đường đến trường phù hợp, tạo được sự đồng thuận của phụ huynh thôn [thon]',
      'tổ chức tuyên truyền phòng, chống đuối nước, bạo lực học đường và sử dụng mạng xã hội an toàn trong trường học',
    ],
  },
  {
    title: 'Y tế, dân số và chăm sóc sức khỏe Nhân dân',
    report: 'công tác y tế, dân số',
    topics: ['y-te'],
    to: ['tram-y-te', 'p-vhxh'],
    support: ['hoi-lhpn', 'truong-hoc', 'truong-thon'],
    good: [
      'Trạm Y tế xã đã khám, chữa bệnh cho [so] lượt người, khám mắt miễn phí cho [so] người cao tuổi; tỷ lệ tham gia bảo hiểm y tế đạt [pt]%.',
    ],
    weak: [
      'Tỷ lệ tiêm chủng đầy đủ tại thôn [thon] chưa đạt; trang thiết bị xét nghiệm, phòng mổ tiểu phẫu của Trạm còn thiếu.',
    ],
    tasks: [
      'chủ động giám sát, phát hiện sớm và khoanh vùng xử lý các ổ dịch sốt xuất huyết, tay chân miệng, dại',
      'vận động Nhân dân tham gia bảo hiểm y tế tự nguyện, lập danh sách các hộ mới thoát nghèo cần được hỗ trợ mức đóng',
      'tổ chức khám sức khỏe định kỳ, lập hồ sơ sức khỏe điện tử cho người dân trên địa bàn, trước hết là người cao tuổi và người khuyết tật',
      'kiểm tra an toàn thực phẩm tại các bếp ăn tập thể, cơ sở giết mổ; xử lý nghiêm các trường hợp vi phạm',
    ],
  },
  {
    title: 'An sinh xã hội, giảm nghèo và nhà ở',
    report: 'kết quả thực hiện công tác an sinh xã hội, giảm nghèo',
    topics: ['an-sinh-giam-ngheo'],
    to: ['p-vhxh', 'mttq', 'to-chuc-ctxh'],
    support: ['mttq', 'to-chuc-ctxh', 'truong-thon'],
    good: [
      'Đã trao [so] suất quà trị giá [tien] triệu đồng cho người có công, hộ nghèo và đối tượng bảo trợ xã hội; không để người dân thiếu đói lúc giáp hạt.',
      'Chương trình xóa nhà tạm, nhà dột nát hoàn thành [it] nhà, đời sống của các hộ thuộc diện hỗ trợ từng bước thay đổi.',
    ],
    weak: [
      'Kết quả giảm nghèo chưa bền vững, một bộ phận hộ nghèo còn tâm lý trông chờ; tỷ lệ hộ nghèo của thôn [thon] vẫn trên [pt2]%.',
    ],
    tasks: [
      'tổng điều tra, rà soát hộ nghèo, hộ cận nghèo bảo đảm chính xác, dân chủ, công khai từ thôn; không chạy theo thành tích',
      'xây dựng kế hoạch xóa nhà tạm cho [it] hộ có hoàn cảnh đặc biệt khó khăn, phân công từng chi hội giúp đỡ ngày công',
      'chi trả trợ cấp, quà tặng cho người có công và các đối tượng chính sách đúng đối tượng, đúng thời gian, khuyến khích chi trả qua tài khoản',
      'phối hợp với Ngân hàng Chính sách xã hội kiểm tra việc sử dụng vốn vay của [so] hộ; thu hồi vốn vay sai mục đích',
      'mở lớp đào tạo nghề cho lao động nông thôn gắn với nhu cầu tuyển dụng của doanh nghiệp trên địa bàn',
    ],
  },
  {
    title: 'Văn hóa, thông tin, thể thao và du lịch',
    report: 'công tác văn hóa, thông tin, thể thao',
    topics: ['van-hoa-the-thao'],
    to: ['p-vhxh', 'doan-tncs'],
    support: ['doan-tncs', 'hoi-ccb', 'cong-doan'],
    good: [
      'Các hoạt động văn hóa, văn nghệ chào mừng ngày lễ lớn diễn ra sôi nổi; [it] đội văn nghệ thôn duy trì sinh hoạt thường xuyên.',
    ],
    weak: [
      'Hệ thống truyền thanh thôn [thon] hư hỏng chưa được sửa chữa; thiết chế văn hóa ở cơ sở còn thiếu và chưa khai thác hết công năng.',
    ],
    tasks: [
      'tổ chức ngày hội văn hóa các dân tộc, giải thể thao truyền thống bảo đảm tiết kiệm, an toàn, thu hút đông đảo Nhân dân tham gia',
      'sửa chữa [it] cụm loa truyền thanh, nâng cao chất lượng bản tin; mỗi tuần có ít nhất một chuyên mục về đội sản xuất giỏi và gương người tốt',
      'bảo tồn, phát huy giá trị di tích, lễ hội mở mặt nước suối đầu năm; lập hồ sơ đề nghị công nhận nghề truyền thống thôn [thon]',
      'rà soát quy ước, hương ước thôn; đưa việc cưới, việc tang văn minh vào tiêu chuẩn bình xét gia đình văn hóa',
    ],
  },
  {
    title: 'Dân vận, dân tộc, tôn giáo và thực hiện dân chủ ở cơ sở',
    report: 'công tác dân vận và thực hiện quy chế dân chủ ở cơ sở',
    topics: ['dan-van-dan-chu', 'dan-toc-ton-giao'],
    to: ['ban-xd-dang', 'mttq', 'chi-bo'],
    support: ['to-chuc-ctxh', 'ban-ctmt-thon', 'truong-thon'],
    good: [
      'Toàn xã xây dựng được [it] mô hình dân vận khéo; quy chế dân chủ ở cơ sở được thực hiện nền nếp, các khoản đóng góp đều được dân bàn, dân quyết định.',
    ],
    weak: [
      'Việc nắm tình hình tư tưởng trong đồng bào dân tộc thiểu số có lúc chưa sâu, một số kiến nghị của Nhân dân chậm được trả lời.',
    ],
    tasks: [
      'đổi mới phương thức vận động quần chúng theo hướng trọng dân, gần dân, hiểu dân; phân công cán bộ bám thôn, bám bản',
      'tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân, giải đáp thỏa đáng các kiến nghị đã nêu',
      'gặp mặt, biểu dương người có uy tín trong đồng bào dân tộc thiểu số; nắm chắc sinh hoạt tôn giáo, tín ngưỡng tại thôn [thon]',
      'công khai để Nhân dân giám sát các công trình có vốn đóng góp của dân, nhất là tuyến đường và nhà văn hóa thôn',
    ],
  },
  {
    title: 'Mặt trận và các tổ chức chính trị - xã hội',
    report: 'kết quả hoạt động của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
    topics: ['mat-tran-doan-the', 'thi-dua-khen-thuong'],
    to: ['mttq', 'to-chuc-ctxh', 'hoi-lhpn', 'hoi-nong-dan', 'hoi-ccb', 'doan-tncs'],
    support: ['to-chuc-ctxh', 'ban-ctmt-thon'],
    good: [
      'Mặt trận Tổ quốc và các tổ chức thành viên đã kết nạp [so] đoàn viên, hội viên mới, tổ chức [it] cuộc giám sát, phản biện xã hội.',
      'Phong trào thi đua yêu nước phát triển rộng khắp, nhiều tập thể, cá nhân điển hình được biểu dương, nhân rộng.',
    ],
    weak: [
      'Nội dung sinh hoạt của một số chi hội còn đơn điệu, tỷ lệ tập hợp đoàn viên thanh niên đi làm ăn xa đạt thấp.',
    ],
    tasks: [
      'đa dạng hóa hình thức tập hợp đoàn viên, hội viên; xây dựng ít nhất [it] mô hình phát triển kinh tế do hội viên làm chủ',
      'triển khai kế hoạch giám sát, phản biện xã hội, tập trung vào việc quản lý đất đai và các khoản vận động đóng góp',
      'phát động đợt thi đua cao điểm chào mừng ngày lễ lớn; lựa chọn, giới thiệu gương điển hình tiên tiến để khen thưởng kịp thời',
      'ra quân làm vệ sinh môi trường, đổi rác thải lấy cây xanh, trồng cây thân gỗ dọc tuyến đường thôn [thon]',
    ],
  },
  {
    title: 'Hoạt động của Hội đồng nhân dân',
    report: 'hoạt động của Hội đồng nhân dân xã',
    topics: ['hdnd', 'tiep-dan-don-thu'],
    to: ['hdnd', 'thuong-truc-hdnd', 'ban-ktns-hdnd', 'ban-vhxh-hdnd'],
    support: ['ubnd', 'mttq'],
    good: [
      'Hội đồng nhân dân xã tổ chức [it] kỳ họp, ban hành [it] nghị quyết; chất lượng thẩm tra, chất vấn được nâng lên.',
    ],
    weak: [
      'Việc theo dõi giải quyết kiến nghị cử tri sau giám sát còn chậm, còn [it] kiến nghị kéo dài qua nhiều kỳ họp.',
    ],
    tasks: [
      'chuẩn bị nội dung, chương trình kỳ họp thường lệ; thẩm tra kỹ các báo cáo, dự thảo nghị quyết trước khi trình',
      'tổ chức tiếp xúc cử tri tại [it] thôn, tổng hợp, phân loại và chuyển kiến nghị đến cơ quan có thẩm quyền giải quyết',
      'giám sát chuyên đề việc quản lý, sử dụng vốn chương trình mục tiêu quốc gia và việc thực hiện các kiến nghị sau giám sát',
      'tiếp công dân theo lịch, đôn đốc giải quyết đơn thư của công dân thôn [thon] về đất đai và đường dân sinh',
    ],
  },
  {
    title: 'Công tác bầu cử',
    report: 'công tác chuẩn bị bầu cử',
    topics: ['bau-cu'],
    to: ['ubnd', 'mttq', 'thuong-truc-hdnd'],
    support: ['cong-an', 'ban-chqs', 'mttq'],
    good: [
      'Việc lập, niêm yết danh sách cử tri tại [it] khu vực bỏ phiếu được thực hiện đúng trình tự; công tác tuyên truyền về bầu cử được đẩy mạnh.',
    ],
    weak: [
      'Cơ sở vật chất của một số khu vực bỏ phiếu còn hạn chế, việc rà soát cử tri đi làm ăn xa chưa kịp thời.',
    ],
    tasks: [
      'rà soát, cập nhật danh sách cử tri, nhất là cử tri tạm trú và cử tri đi lao động ngoài tỉnh; niêm yết đúng thời hạn luật định',
      'tuyên truyền sâu rộng về mục đích, ý nghĩa cuộc bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
      'chuẩn bị hòm phiếu, phòng bỏ phiếu, phương án dự phòng khi mưa lũ chia cắt đường vào thôn [thon]',
      'tổng hợp, giải quyết dứt điểm đơn thư liên quan đến người ứng cử và bảo đảm an ninh, trật tự trước, trong và sau bầu cử',
    ],
  },
]
