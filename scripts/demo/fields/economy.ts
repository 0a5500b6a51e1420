import type { Field } from './field.ts'

export const economy: readonly Field[] = [
  {
    title: 'Công tác giải phóng mặt bằng',
    report: 'tiến độ giải phóng mặt bằng [duan]',
    topics: ['gpmb-du-an', 'dat-dai-tnmt'],
    to: ['p-kinh-te', 'ubnd'],
    support: ['cong-an', 'mttq', 'truong-thon'],
    good: [
      'Đến nay đã kiểm đếm được [so] hộ, phê duyệt phương án bồi thường cho [pt]% số hộ bị ảnh hưởng bởi [duan]; việc chi trả được thực hiện công khai, đúng đối tượng.',
      'Công tác vận động Nhân dân bàn giao mặt bằng được triển khai đồng bộ, nhiều hộ tại thôn [thon] tự nguyện tháo dỡ công trình, di dời cây trồng trước hạn.',
    ],
    weak: [
      'Tiến độ giải phóng mặt bằng [duan] còn chậm so với kế hoạch, vẫn còn [so] hộ chưa thống nhất về nguồn gốc đất và đơn giá bồi thường.',
    ],
    tasks: [
      'rà soát, lập danh sách các hộ chưa nhận tiền bồi thường thuộc [duan], phân loại từng nhóm vướng mắc và đề xuất hướng giải quyết cụ thể',
      'tổ chức đối thoại với các hộ dân thôn [thon] về phương án bồi thường, hỗ trợ, tái định cư; niêm yết công khai phương án tại nhà văn hóa thôn',
      'hoàn thiện hồ sơ địa chính, xác nhận nguồn gốc đất cho [so] thửa đất nằm trong phạm vi [duan], không để người dân phải đi lại nhiều lần',
      'bố trí quỹ đất tái định cư tại thôn [thon], mở đường vào khu tái định cư và bảo đảm điện, nước sinh hoạt trước khi di dời các hộ',
      'xây dựng phương án bảo vệ thi công, cưỡng chế thu hồi đất đối với các trường hợp cố tình không bàn giao mặt bằng mỏ than và hành lang tuyến đường',
      'phối hợp với chủ đầu tư đền bù dứt điểm hoa màu, than bùn và đất thải tràn xuống ruộng của các hộ ở hạ lưu bãi thải mỏ',
    ],
  },
  {
    title: 'Quản lý đất đai, tài nguyên và môi trường',
    report: 'công tác quản lý đất đai, tài nguyên và môi trường',
    topics: ['dat-dai-tnmt'],
    to: ['p-kinh-te', 'ubnd'],
    support: ['cong-an', 'tt-pvhcc', 'truong-thon'],
    good: [
      'Toàn xã đã cấp được [so] giấy chứng nhận quyền sử dụng đất, đạt [pt]% kế hoạch; hồ sơ tồn đọng của các năm trước giảm rõ rệt.',
      'Hoạt động khai thác khoáng sản trên địa bàn cơ bản được kiểm soát, không còn điểm khai thác cát, sỏi trái phép dọc suối.',
    ],
    weak: [
      'Tình trạng lấn chiếm đất công, chuyển mục đích sử dụng đất trái phép tại thôn [thon] chậm được phát hiện, xử lý.',
    ],
    tasks: [
      'tổng rà soát hồ sơ đề nghị cấp giấy chứng nhận quyền sử dụng đất còn tồn đọng, phân loại và giải quyết dứt điểm từng trường hợp',
      'kiểm tra, xử lý nghiêm các trường hợp xây dựng trái phép trên đất nông nghiệp, lấn chiếm hành lang suối, hành lang đường bộ',
      'đo đạc, chỉnh lý bản đồ địa chính đối với [ha] ha đất có nguồn gốc nông, lâm trường đã bàn giao về địa phương',
      'ký cam kết bảo vệ môi trường với các cơ sở chăn nuôi, chế biến lâm sản; di dời các chuồng trại gần nguồn nước ở thôn [thon]',
      'rà soát việc đóng, mở cửa mỏ đá, mỏ than trên địa bàn; yêu cầu đơn vị khai thác hoàn thổ, trồng cây tại các khu vực đã dừng khai thác',
    ],
  },
  {
    title: 'Thu, chi ngân sách và đầu tư công',
    report: 'tình hình thực hiện dự toán thu, chi ngân sách',
    topics: ['kinh-te-ngan-sach'],
    to: ['p-kinh-te', 'ubnd', 'chu-tich-ubnd'],
    support: ['vp-hdnd-ubnd', 'ban-ktns-hdnd'],
    good: [
      'Tổng thu ngân sách trên địa bàn ước đạt [tien] triệu đồng, bằng [pt]% dự toán giao; chi thường xuyên bảo đảm đúng chế độ, tiết kiệm.',
      'Vốn đầu tư công đã giải ngân [tien] triệu đồng, các công trình chuyển tiếp bảo đảm khối lượng theo hợp đồng.',
    ],
    weak: [
      'Một số khoản thu từ phí, lệ phí và thuế sử dụng đất phi nông nghiệp đạt thấp; giải ngân vốn chương trình mục tiêu quốc gia mới đạt [pt]%.',
    ],
    tasks: [
      'tăng cường các biện pháp chống thất thu, nuôi dưỡng nguồn thu; rà soát các hộ kinh doanh đã mở cửa hàng nhưng chưa đăng ký thuế',
      'đẩy nhanh tiến độ giải ngân vốn đầu tư công năm [nam], kiên quyết điều chuyển vốn của các công trình chậm tiến độ',
      'xây dựng dự toán ngân sách năm sau sát với khả năng thu, ưu tiên chi cho đường giao thông, trường học và trạm y tế',
      'công khai dự toán, quyết toán ngân sách theo quy định; thực hành tiết kiệm tối thiểu 10% chi thường xuyên ngoài lương',
      'quyết toán dứt điểm [so] công trình hoàn thành đã đưa vào sử dụng nhưng chưa được phê duyệt quyết toán',
    ],
  },
  {
    title: 'Sản xuất nông, lâm nghiệp',
    report: 'kết quả sản xuất nông, lâm nghiệp',
    topics: ['nong-lam-nghiep'],
    to: ['p-kinh-te', 'hoi-nong-dan', 'ubnd'],
    support: ['hoi-nong-dan', 'truong-thon'],
    good: [
      'Diện tích gieo trồng đạt [ha] ha, bằng [pt]% kế hoạch; đàn gia súc, gia cầm phát triển ổn định, không để dịch bệnh lây lan.',
      'Mô hình trồng hồi, quế và dược liệu dưới tán rừng tại thôn [thon] bước đầu cho thu nhập khá, được nhiều hộ học tập, nhân rộng.',
    ],
    weak: [
      'Sản xuất còn nhỏ lẻ, liên kết tiêu thụ sản phẩm chưa bền vững; giá vật tư tăng làm giảm lợi nhuận của người trồng rừng.',
    ],
    tasks: [
      'chỉ đạo Nhân dân gieo trồng đúng khung thời vụ, chuyển đổi [ha] ha đất lúa kém hiệu quả sang trồng ngô sinh khối và rau màu',
      'tiêm phòng cho đàn gia súc, gia cầm đạt từ 80% trở lên; giám sát chặt chẽ ổ dịch cũ tại thôn [thon]',
      'xây dựng kế hoạch trồng mới [ha] ha rừng, trong đó ưu tiên cây gỗ lớn và cây bản địa thân gỗ lâu năm',
      'hướng dẫn hợp tác xã đăng ký mã số vùng trồng, hoàn thiện bao bì, tem truy xuất nguồn gốc cho sản phẩm mỗi xã một sản phẩm',
      'tu sửa kênh mương, nạo vét [so] mét kênh nội đồng trước mùa khô, không để đồng ruộng thiếu nước tưới dưỡng',
    ],
  },
  {
    title: 'Xây dựng nông thôn mới',
    report: 'thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    topics: ['nong-thon-moi'],
    to: ['ubnd', 'p-kinh-te', 'mttq'],
    support: ['to-chuc-ctxh', 'truong-thon', 'ban-ctmt-thon'],
    good: [
      'Xã đã đạt [it] tiêu chí nông thôn mới; Nhân dân hiến [so] mét vuông đất, đóng góp nhiều ngày công làm đường và nhà văn hóa thôn.',
    ],
    weak: [
      'Các tiêu chí về thu nhập, nghèo đa chiều và môi trường đạt nhưng chưa vững chắc, nguy cơ giảm điểm khi đánh giá lại.',
    ],
    tasks: [
      'rà soát, đánh giá lại thực trạng từng tiêu chí, phân công rõ người chịu trách nhiệm đối với các tiêu chí chưa đạt',
      'phát động phong trào toàn dân chỉnh trang đường làng, ngõ xóm, trồng [so] mét đường hoa tại thôn [thon]',
      'huy động nguồn lực xã hội hóa để hoàn thành sân thể thao, nhà văn hóa các thôn còn thiếu; không huy động quá sức dân',
      'thu gom, xử lý rác thải sinh hoạt tại các điểm dân cư tập trung, mở rộng mô hình phân loại rác tại nguồn',
    ],
  },
  {
    title: 'Hạ tầng giao thông và trật tự xây dựng',
    report: 'công tác quản lý hạ tầng giao thông, trật tự xây dựng',
    topics: ['ha-tang-giao-thong'],
    to: ['p-kinh-te', 'ubnd', 'truong-thon'],
    support: ['cong-an', 'doan-tncs', 'truong-thon'],
    good: [
      'Đã bê tông hóa [so] mét đường giao thông nông thôn, cứng hóa mặt đường và rãnh thoát nước đoạn qua thôn [thon].',
      'Hành lang an toàn đường bộ trên các tuyến trục xã cơ bản thông thoáng, các điểm mất an toàn được cắm biển cảnh báo.',
    ],
    weak: [
      'Mặt đường trục xã đoạn thôn [thon] xuống cấp nghiêm trọng, xe chở vật liệu quá tải chưa được xử lý triệt để.',
    ],
    tasks: [
      'khảo sát, lập danh mục các tuyến đường hư hỏng sau mùa mưa, ưu tiên sửa chữa đoạn dốc mở mới vào thôn [thon]',
      'duy tu, phát quang [so] mét đường liên thôn; khơi thông cống rãnh, không để nước tràn qua mặt đường',
      'kiểm tra, lập biên bản các công trình xây dựng không phép dọc hai bên đường; kiên quyết tháo dỡ phần vi phạm',
      'lắp đặt hệ thống đèn đường năng lượng mặt trời tại [it] thôn theo phương thức Nhà nước và Nhân dân cùng làm',
      'thống nhất với đơn vị vận tải mỏ than về giờ chạy xe, che phủ thùng xe và tưới nước chống bụi trên tuyến đường dân sinh',
    ],
  },
  {
    title: 'Chuyển đổi số',
    report: 'kết quả thực hiện công tác chuyển đổi số',
    topics: ['chuyen-doi-so'],
    to: ['p-vhxh', 'vp-dang-uy', 'bcd-57', 'vp-hdnd-ubnd'],
    support: ['doan-tncs', 'cong-an', 'tt-pvhcc'],
    good: [
      'Tổ công nghệ số cộng đồng ở [it] thôn duy trì hoạt động, hỗ trợ [so] lượt người dân cài đặt, sử dụng dịch vụ công trực tuyến.',
      'Tỷ lệ văn bản ký số, gửi nhận trên môi trường mạng giữa các cơ quan Đảng, chính quyền đạt [pt]%.',
    ],
    weak: [
      'Chuyển đổi số ở một số đơn vị còn hình thức; hạ tầng mạng tại thôn [thon] yếu, nhiều cán bộ lớn tuổi chưa đổi được thói quen làm việc trên giấy.',
    ],
    tasks: [
      'số hóa hồ sơ, tài liệu lưu trữ còn giá trị khai thác, cập nhật đầy đủ vào cơ sở dữ liệu dùng chung theo lộ trình',
      'thành lập đội hỗ trợ chuyển đổi số lưu động, hằng tuần về từng thôn hướng dẫn người dân nộp hồ sơ trực tuyến và thanh toán không dùng tiền mặt',
      'rà soát, đổi mới quy trình xử lý văn bản đi, văn bản đến; bảo đảm 100% văn bản không mật được ký số',
      'khắc phục các vùng lõm sóng tại thôn [thon], phối hợp với doanh nghiệp viễn thông mở rộng trạm thu phát sóng',
      'tập huấn kỹ năng số, an toàn thông tin cho cán bộ, công chức; phổ biến cách nhận biết các hình thức lừa đảo qua mạng',
    ],
  },
  {
    title: 'Cải cách hành chính, dịch vụ công',
    report: 'công tác cải cách hành chính',
    topics: ['cchc-dich-vu-cong'],
    to: ['tt-pvhcc', 'vp-hdnd-ubnd', 'ubnd'],
    support: ['p-kinh-te', 'p-vhxh', 'cong-an'],
    good: [
      'Trung tâm Phục vụ hành chính công đã tiếp nhận [so] hồ sơ, tỷ lệ giải quyết đúng và trước hạn đạt [pt]%; mức độ hài lòng của người dân được nâng lên.',
    ],
    weak: [
      'Tỷ lệ hồ sơ đất đai quá hạn còn cao, việc xin lỗi và hẹn lại ngày trả kết quả chưa được thực hiện nghiêm túc.',
    ],
    tasks: [
      'niêm yết công khai, kịp thời thủ tục hành chính; cắt giảm thời gian giải quyết tối thiểu 20% đối với các thủ tục thường phát sinh',
      'chấn chỉnh kỷ luật, kỷ cương hành chính, thái độ phục vụ Nhân dân; công khai số điện thoại đường dây nóng tại nơi tiếp dân',
      'rà soát các hồ sơ quá hạn, làm rõ trách nhiệm của từng khâu và có văn bản xin lỗi tổ chức, công dân theo quy định',
      'bố trí cán bộ trực hướng dẫn người cao tuổi, người khuyết tật làm thủ tục; tổ chức trả kết quả tại nhà văn hóa thôn [thon] vào thứ Bảy tuần đầu tháng',
    ],
  },
]
