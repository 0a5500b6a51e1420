import type { Field } from './field.ts'

export const party: readonly Field[] = [
  {
    title: 'An ninh chính trị, trật tự an toàn xã hội',
    report: 'tình hình an ninh chính trị, trật tự an toàn xã hội',
    topics: ['an-ninh-trat-tu'],
    to: ['cong-an'],
    support: ['ban-chqs', 'doan-tncs', 'truong-thon'],
    good: [
      'Tình hình an ninh chính trị, trật tự an toàn xã hội được giữ vững; phạm pháp hình sự giảm [pt2]% so với cùng kỳ, tỷ lệ điều tra, khám phá đạt [pt]%.',
      'Phong trào toàn dân bảo vệ an ninh Tổ quốc được duy trì, [it] camera an ninh do Nhân dân đóng góp đã đưa vào sử dụng.',
    ],
    weak: [
      'Tội phạm lừa đảo qua mạng, cho vay lãi nặng và tai nạn giao thông trên tuyến đường qua thôn [thon] còn diễn biến phức tạp.',
    ],
    tasks: [
      'chủ động nắm tình hình từ cơ sở, không để bị động, bất ngờ; giải quyết ổn thỏa mâu thuẫn trong Nhân dân ngay khi mới phát sinh',
      'mở đợt cao điểm tấn công, trấn áp tội phạm và tệ nạn ma túy; quản lý chặt chẽ các đối tượng có tiền án, tiền sự',
      'kiểm tra an toàn phòng cháy, chữa cháy tại chợ, kho vật liệu nổ của mỏ đá và các cơ sở kinh doanh xăng dầu',
      'tuần tra, xử lý học sinh điều khiển xe máy chưa đủ tuổi, người vi phạm nồng độ cồn trên các tuyến đường liên thôn',
      'củng cố lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; mỗi đội có ít nhất ba thành viên thường trực ban đêm',
    ],
  },
  {
    title: 'Quốc phòng, quân sự địa phương',
    report: 'kết quả thực hiện nhiệm vụ quân sự, quốc phòng địa phương',
    topics: ['quoc-phong-quan-su'],
    to: ['ban-chqs'],
    support: ['cong-an', 'doan-tncs', 'hoi-ccb'],
    good: [
      'Công tác tuyển quân hoàn thành 100% chỉ tiêu; lực lượng dân quân được huấn luyện đủ nội dung, thời gian, quân số đạt [pt]%.',
    ],
    weak: [
      'Việc đăng ký, quản lý nguồn thanh niên trong độ tuổi nghĩa vụ quân sự đi làm xa còn khó khăn.',
    ],
    tasks: [
      'thực hiện nghiêm chế độ trực sẵn sàng chiến đấu, nhất là trong các ngày lễ, Tết; luyện tập các phương án đã phê duyệt',
      'rà soát, sơ tuyển công dân nhập ngũ đúng quy trình, bảo đảm giao đủ chỉ tiêu, giao đâu chắc đó',
      'tổ chức diễn tập phòng thủ dân sự gắn với ứng phó lũ quét, sạt lở đất tại thôn [thon]',
      'tiếp nhận, xét duyệt hồ sơ chính sách hậu phương quân đội, thăm hỏi các gia đình quân nhân có hoàn cảnh khó khăn',
    ],
  },
  {
    title: 'Phòng, chống thiên tai và cháy rừng',
    report: 'công tác phòng, chống thiên tai, cháy rừng và tìm kiếm cứu nạn',
    topics: ['pctt-chay-rung', 'nong-lam-nghiep'],
    to: ['ubnd', 'ban-chqs', 'p-kinh-te'],
    support: ['ban-chqs', 'cong-an', 'truong-thon'],
    good: [
      'Phương châm bốn tại chỗ được quán triệt; [it] tổ xung kích phòng, chống thiên tai được kiện toàn, trang bị thêm máy cắt thực bì và bình chữa cháy.',
    ],
    weak: [
      'Ý thức của một số hộ trong việc đốt nương, xử lý thực bì chưa tốt, đã xảy ra [it] vụ cháy rừng với diện tích [ha] ha.',
    ],
    tasks: [
      'rà soát các điểm có nguy cơ sạt lở, lũ quét tại thôn [thon]; xây dựng phương án di dời các hộ trong vùng nguy hiểm',
      'tổ chức trực cháy 24/24 giờ trong các tháng cao điểm mùa khô, dựng bảng nội quy và chốt kiểm soát ở cửa rừng',
      'phát dọn [so] mét đường băng cản lửa, ký cam kết bảo vệ rừng đến từng hộ; xử lý nghiêm hành vi đốt nương không báo trước',
      'dự trữ lương thực, vật tư, phương tiện cứu hộ, cứu nạn; kiểm tra an toàn hồ, đập trước mùa mưa bão',
    ],
  },
  {
    title: 'Công tác tổ chức xây dựng Đảng',
    report: 'công tác tổ chức xây dựng Đảng',
    topics: ['xay-dung-dang-to-chuc'],
    to: ['ban-xd-dang'],
    support: ['vp-dang-uy', 'ubkt', 'chi-bo'],
    good: [
      'Tổ chức bộ máy các cơ quan tham mưu, giúp việc được sắp xếp tinh gọn; quy chế làm việc được sửa đổi, bổ sung phù hợp với mô hình mới.',
    ],
    weak: [
      'Chất lượng tham mưu của một số bộ phận chưa đáp ứng yêu cầu; việc luân chuyển, đổi vị trí công tác còn chậm.',
    ],
    tasks: [
      'tham mưu rà soát, bổ sung quy hoạch cấp ủy và các chức danh lãnh đạo, quản lý bảo đảm đúng quy trình, dân chủ, khách quan',
      'xây dựng đội ngũ cán bộ có đủ phẩm chất, năng lực; phân công, bố trí đúng sở trường sau khi sắp xếp tổ chức bộ máy',
      'sửa đổi, bổ sung quy chế làm việc của Ban Chấp hành, Ban Thường vụ; phân định rõ trách nhiệm tập thể và cá nhân',
      'tham mưu mở các lớp bồi dưỡng lý luận chính trị, nghiệp vụ công tác đảng cho cấp ủy viên cơ sở',
    ],
  },
  {
    title: 'Chi bộ và công tác phát triển đảng viên',
    report: 'chất lượng sinh hoạt chi bộ và công tác phát triển đảng viên',
    topics: ['chi-bo-dang-vien'],
    to: ['chi-bo', 'ban-xd-dang', 'dang-uy-vien'],
    support: ['doan-tncs', 'to-chuc-ctxh'],
    good: [
      'Đã kết nạp [it] đảng viên mới, đạt [pt]% kế hoạch năm; các chi bộ duy trì sinh hoạt định kỳ, nội dung sinh hoạt có đổi mới.',
    ],
    weak: [
      'Chi bộ thôn [thon] nhiều tháng chưa sinh hoạt chuyên đề; nguồn phát triển Đảng trong đoàn viên thanh niên ngày càng thu hẹp.',
    ],
    tasks: [
      'nâng cao chất lượng sinh hoạt chi bộ, mỗi quý có ít nhất một buổi sinh hoạt chuyên đề gắn với nhiệm vụ cụ thể của thôn',
      'tạo nguồn, bồi dưỡng quần chúng ưu tú; quan tâm đoàn viên, dân quân, công nhân trong đội thi công công trình và giáo viên trẻ',
      'phân công đảng viên phụ trách hộ gia đình, theo dõi, giúp đỡ các hộ còn khó khăn về đời sống tại thôn [thon]',
      'quản lý chặt chẽ đảng viên đi làm ăn xa; hướng dẫn chuyển sinh hoạt đảng, thu nộp đảng phí đúng quy định',
    ],
  },
  {
    title: 'Công tác tuyên giáo, chính trị tư tưởng',
    report: 'công tác tuyên giáo, chính trị tư tưởng',
    topics: ['tuyen-giao-tu-tuong'],
    to: ['ban-xd-dang', 'tt-chinh-tri', 'chi-bo'],
    support: ['tt-chinh-tri', 'mttq', 'p-vhxh'],
    good: [
      'Các nghị quyết, chỉ thị mới được phổ biến kịp thời đến [pt]% đảng viên; dư luận xã hội trên địa bàn cơ bản ổn định, đồng thuận.',
    ],
    weak: [
      'Hình thức học tập nghị quyết ở một số chi bộ còn đọc chép, thời lượng thảo luận ít; việc phản bác thông tin sai trái trên mạng chưa thường xuyên.',
    ],
    tasks: [
      'tổ chức học tập, quán triệt nghị quyết mới theo hình thức trực tiếp kết hợp trực tuyến đến tận chi bộ thôn, gắn với xây dựng chương trình hành động',
      'kịp thời nắm bắt, định hướng dư luận xã hội về bồi thường đất đai, sắp xếp thôn và các khoản thu trong trường học',
      'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; mỗi chi bộ đăng ký một việc làm cụ thể, thiết thực',
      'xây dựng kế hoạch biên soạn lịch sử Đảng bộ xã, gặp gỡ nhân chứng và sưu tầm tư liệu tại thôn [thon]',
    ],
  },
  {
    title: 'Kiểm tra, giám sát và kỷ luật đảng',
    report: 'kết quả công tác kiểm tra, giám sát',
    topics: ['kiem-tra-giam-sat'],
    to: ['ubkt', 'chi-bo'],
    support: ['ban-xd-dang', 'vp-dang-uy'],
    good: [
      'Cấp ủy và Ủy ban Kiểm tra đã kiểm tra, giám sát [it] lượt tổ chức đảng; qua kiểm tra kịp thời nhắc nhở, chấn chỉnh thiếu sót.',
    ],
    weak: [
      'Công tác tự kiểm tra ở chi bộ còn yếu, việc theo dõi khắc phục hạn chế sau kiểm tra chưa đến nơi đến chốn.',
    ],
    tasks: [
      'tham mưu xây dựng chương trình kiểm tra, giám sát năm [nam], tập trung vào lĩnh vực đất đai, tài chính, đầu tư xây dựng',
      'tổ chức giám sát chuyên đề đối với [it] chi bộ về việc chấp hành quy chế làm việc và chế độ sinh hoạt đảng',
      'đôn đốc các tổ chức đảng khắc phục hạn chế sau kiểm tra, báo cáo kết quả bằng văn bản kèm tài liệu minh chứng',
      'tiếp nhận, giải quyết đơn thư liên quan đến tổ chức đảng, đảng viên đúng thẩm quyền, đúng thời hạn',
    ],
  },
  {
    title: 'Nội chính, tiếp công dân và giải quyết đơn thư',
    report: 'công tác nội chính, tiếp công dân và giải quyết đơn thư',
    topics: ['noi-chinh-pctn', 'tiep-dan-don-thu'],
    to: ['ubnd', 'chu-tich-ubnd', 'vp-dang-uy'],
    support: ['cong-an', 'ubkt', 'p-kinh-te'],
    good: [
      'Đã tiếp [so] lượt công dân, giải quyết [pt]% đơn thuộc thẩm quyền; không phát sinh vụ việc khiếu kiện đông người.',
    ],
    weak: [
      'Một số vụ việc tranh chấp đất đai kéo dài qua nhiều năm, hòa giải ở cơ sở chưa đạt kết quả.',
    ],
    tasks: [
      'duy trì nghiêm lịch tiếp công dân định kỳ của người đứng đầu; giải quyết dứt điểm [it] vụ việc tồn đọng, kéo dài',
      'tuyên truyền, phổ biến pháp luật cho Nhân dân bằng hình thức phù hợp; củng cố tổ hòa giải ở thôn [thon]',
      'thực hiện đồng bộ các giải pháp phòng, chống tham nhũng, lãng phí, tiêu cực; công khai việc mua sắm, sửa chữa tài sản công',
      'kiểm tra việc tiếp nhận, xử lý đơn thư tại các cơ quan, đơn vị; không đùn đẩy, né tránh trách nhiệm',
    ],
  },
  {
    title: 'Công tác văn phòng cấp ủy',
    report: 'công tác văn phòng cấp ủy, văn thư, lưu trữ',
    topics: ['van-phong-cap-uy'],
    to: ['vp-dang-uy'],
    support: ['vp-hdnd-ubnd', 'ban-xd-dang'],
    good: [
      'Văn phòng Đảng ủy phục vụ chu đáo [it] hội nghị; văn bản ban hành bảo đảm thể thức, tiến độ theo chương trình công tác.',
    ],
    weak: [
      'Việc gửi tài liệu họp trước cho đại biểu có lúc còn chậm; theo dõi, đôn đốc thực hiện kết luận chưa thành nền nếp.',
    ],
    tasks: [
      'theo dõi, đôn đốc, tổng hợp kết quả thực hiện các kết luận của Ban Thường vụ; báo cáo tại kỳ họp thường kỳ tháng sau',
      'tham mưu xây dựng chương trình công tác tháng, quý; gửi tài liệu họp cho đại biểu trước ít nhất ba ngày làm việc',
      'chỉnh lý, số hóa tài liệu lưu trữ, quản lý chặt chẽ con dấu, tài chính, tài sản của Đảng bộ theo quy định',
      'phối hợp lắp đặt đường truyền, mở phòng họp trực tuyến; bảo đảm an toàn, bảo mật trong gửi, nhận văn bản',
    ],
  },
]
