// Made by counting, not written by hand. Sources: the word list of pyvi 0.1.1 (MIT licence, (c) 2016
// Viet-Trung Tran) and the pairs that stand twice or more in the published report of 22 September 2025 and
// in the gold texts. Pairs of two rare syllables are left out.
extension SyllablePairs {
  /// First syllables, each with a colon, before the syllables that follow them.
  static let data = """
    a: dua ha lô ma men rập tòng óng ú đến ấm ấp ỏn ai: ai bảo lại ngờ nấy oán điếu đời an: bài cư dưỡng
    giang hưởng lành nghỉ nhiên nhàn ninh phận sinh thai thân thần toàn táng tâm tọa và ủi anh: chàng
    dũng em hùng linh minh nuôi trai túc tử vũ ánh đào ao: chuôm tù ước ba: ba bi bánh bảy bị bốn chỉ
    càng cùng cực gác hoa khía không kích la lá lê lô lông lúng lăng lắp lốp lỗ má phải quân rọi sinh
    soi ta tầm vạ xu đậu bai: bải ban: bí bệ bố chấp chỉ công cơ giám hành khoa kinh kiểm long mai miêu
    mặt ngành ngày nhân nãy pháp phát quân quốc tặng văn đêm đầu ơn bang: giao bao: biện bì bọc bố cao
    che cấp dung giờ gói gồm hoa hàm la lâu lăm lơn mua nhiêu phấn phủ quát sân tay thơ thầu tiêu trùm
    tải tời tử vây xa bay: biến bướm bổng cánh cường hơi lên lượn nhảy phản tiêm trực be: bé bét beo:
    béo bi: a ai ba bô ca chí da hài hùng khúc kí ký kịch lắc lụy quan thương thảm tráng ve đình đông
    bia: bọt chai hơi lon miệng tươi ôm đỡ binh: bay biến bị chủng công khí lính lược lửa lực mã nhất
    pháp quyền sĩ thiết thư tình việt vận xưởng đoàn đội biên: bản chế cương dịch giới kịch lai nhận
    niên phòng soạn thùy tập đạo độ đội ải biếm: họa biến: báo chuyển chất chủng chứng cách cố dạng dị
    dịch hình hòa hóa loạn sắc số thiên thái thế thể trở tướng tấu tốc áp âm điệu đổi động biết: bao
    chừng mấy nghĩ tay thân về điều đâu ơn biển: báo cả hiệu hồ thủ biểu: bì còn cảm diễn dương hiện
    kiến lộ mẫu ngữ quyết thuế thị thống thức trưng tình tượng đạt đồ biện: bác bạch chứng giải hộ luận
    lâm lí lý minh pháp thường xã biệt: danh dược hiệu hóa kích li ly lập mù phái tài tích tăm xứ đãi
    động bom: ba bay bi bão chìm hóa khinh lân nguyên nổ phóng thư từ xăng đạn bong: bóng gân buôn: buốt
    bán chuyến hàng làng lậu nước buông: lơi lỏng tha thõng thả trôi tuồng xuôi xõng buồn: bã bực cười
    hiu ngủ nôn phiền rười rượi rầu teo thiu thảm tênh tình tẻ tủi xo đau buồng: lái máy trứng tối buổi:
    mai buộc: giữa lòng tội buột: tay bà: ba bì bập chúa con cô cốt gia già la làu lạch lạu lầm lầu lẩm
    lịch nguyệt trẻ xã xơ ông bài: bác bây bông bạc bản chòi học khóa làm mục ngoại thuốc thơ tiết toán
    trung trí trùng trừ tính tập vị vở xích bàn: bạc chân chông chải cuốc cờ giao giấy luận là lùi máy
    mảnh nên ra rà rộng soạn tay thảo thắng thờ tròn tán tính tỉnh đèn đạp định ủi bàng: bạc hoàng hệ
    quan quang tiếp bành: tô bào: chế chữa mòn ngư thai tộc tử xoi xác bàu: bạu bày: biện tỏ vai vẽ đặt
    bá: chủ hộ quyền tước vơ vương bác: bỏ học sĩ ái bách: bệnh bổ bộ diệp hóa hợp khoa nhật phân thanh
    thú thảo tán bái: kiến phục vật xái đường bán: buôn bình chác chạy chịu công cầu dâm dạo dẫn hoa hóa
    hạ khai kính kết lẻ mạng nguyên nguyệt non nước phá phụ rao rong sơn sỉ thành tháo thân trú trả tống
    tự vũ xới đảo đấu độ đứng báng: bổ bánh: bao bàng bèo bò canh chay chè chả cuốn cáy cóc cắt dẻo gai
    gio giò gối hỏi in khoai khoái khúc khảo lái mì mướt mật nếp quy quế rán răng tai thánh trung trái
    tráng trôi tày tôm tẻ tổ vít vẽ xe xèo ít ú đa đai đà đúc đậu ướt ếch báo: biểu bão chí cáo cô công
    danh giá hiếu hiệu hình hại hỉ hỷ khi liếp lỗi mộng nói oán tang thù thức tường tử viên viết vụ yên
    ân điện đáp động ơn ảnh ứng bát: chậu chữ cú cổ diện giác hương kết mẫu ngát nháo quái sách tiên âm
    ô đàn báu: vật bây: giờ nhiêu bã: trầu đậu bãi: bỏ chợ cá công khóa miễn nhiệm nại thải thực tập tắm
    bão: bùng cát dông hòa rớt tuyết táp tố từ đạn bè: bè bạn cánh kéo lũ phái đảng bèo: bọt cái cám dâu
    hoa lục nhèo nhật ong tây tấm bé: bỏng con cái hoẻn hạt mọn nhỏ bén: mảng ngót béo: bở múp mỡ nung
    núc quay tốt bét: be nhè tĩ bê: bết bối rê tha trễ tông bên: bị cạnh ngoài nguyên bêu: nắng riếu xấu
    bì: bà bì bạch thư bìa: giả trong bình: bán bát bản bầu chọn chủ công cầu cộng dân dị giá giải hành
    luận lặng minh nguyên nhân nóng phong phương phẩm phục quyền quân sai sinh thân thông thường thủy
    tâm tích tĩnh vôi văn xét yên điện đẳng địa ổn bìu: dái díu bí: bách bét danh hiểm hóa mật ngô phấn
    quyết rì số thơ thư truyền tỉ đao đỏ ẩn bích: báo họa bò: biển cạp sát tót u vẽ bó: buộc chiếu cẳng
    giò gối hẹp rọ tay trát tròn bói: cá không toán đâu bón: lót thúc đón bóng: bay bàn bán bì bầu chày
    dáng gió kính loáng láng lộn ma mát mây nhoáng nước nửa râm thám tối vía điện đá bóp: bụng chết cổ
    họng miệng méo mũi mồm óc bô: bô chê lão lô đê bôi: bác nhọ trơn đen bôn: ba sê bông: lang lau tai
    thùa tiêu đá đùa bù: giá kém lỗ nhau nhìn trừ đầu bùa: chú cứu hộ yêu bùi: ngùi nhùi tai bùn: hoa
    nhơ non bùng: binh bùng nổ phát búa: chèn chém gió rìu tạ đanh đinh búi: rễ bún: bò chả thang tàu
    búng: báng bút: bi chiến chì chổi danh dạ hiệu kí lông lục lực máy pháp toán tích điện đàm băng: bó
    ca dính giá hoại huyết hà hình keo lăn nhóm nhạc phiến rôn sơn thông tải từ vệ xăng đăng đạn đảng
    đảo bơ: vơ bơi: bướm chó lội nhái sải trải ếch bưu: chánh chính cục kiện phí phẩm thiếp tá điện ảnh
    bươn: chải bước: nhảy nữa sóng tiến đi đường đầu bướu: giáp bưởi: đào bạc: bẽo giấy hà lót lạc màu
    mày má mầu mặt nhạc thau tình ác đãi đầu bạch: biến bạch chỉ cương cầu dương huyết hầu kim lộ mao
    phiến phụ thoại tiền tuộc đàn đầu đậu đồng bại: binh liệt lộ quân trận tướng vong bạn: bè con hàng
    hữu lòng nối trăm vong đường đọc đời bạo: bệnh chúa dạn gan hành loạn lực miệng mồm nghịch ngược
    phát phổi tàn động bạt: hơi mạng ngàn tai tử vía bả: lả vai bải: hoải hải bản: bất chính chất chủ cố
    cụ doanh dương ghi giám giấy gốc hướng học in khả làng lãnh lĩnh lề lồng mạch mẫu mật mặt ngã ngữ
    nhiều nhạc năng phim phẩm qua quyền quốc sao sắc thân thảo thể trên tính và vô vẽ vị xứ án âm điện
    đến địa đồ bảng: biểu chữ cân cửu hiệu i màu nhãn số tuần tổng vàng đen bảnh: bao trai bảo: an ban
    bối chứng dưỡng dạ hiểm hoàng hành hệ hộ kiếm kê lãnh lưu mạng mẫu mật quản sanh so theo tháp thông
    thủ toàn trì trước trọng trợ tàng tồn vật vệ đảm bấm: bụng chí giờ ra đốt bấn: bíu bất: an biến bình
    bạo chính chấp công cần cẩn cập cứ diệt hiếu hạnh hảo hợp hủ khuất khả kì kính kể kỳ luận lương lợi
    lực minh mãn nghĩa ngờ nhân nhã nhẫn phương quá thành thường thần tiện trắc trị tài tín tất tận tỉnh
    tử đắc đẳng định đồ đồng động ổn bấu: véo víu bấy: giờ nay nhiêu bầm: giập bần: bật cùng cố hàn nông
    thần tiện tăng bầu: bán bạn chọn cử dục eo giác không sao sô trời đoàn bẩm: báo chất sinh tính bẩn:
    mình thỉu bậc: tam thang thấp bận: bịu lòng tâm bập: bà bùng bồng bật: lò lửa tường đèn bậu: cửa
    bắc: bán bậc cầu cực nam ninh sài bắn: bổng tiếng tẩy tốc bắp: chuối chân cày cơ cải ngô tay thịt
    đùi bắt: buộc bí bẻ bớ chuyện chuồn cái cóc cô giọng giữ gặp khoán lỗi mạch mắt mối nguồn nhân nhịp
    nợ quyết rễ tay thăm thường tréo tội vạ ép đầu đền bằng: chứng cấp cớ cứ hữu không lòng lăng phẳng
    sáng tay thừa tròn trắc vai ứng bẹ: mèo bẻ: bai bão cò ghi khóa khục bẻm: mép bẻo: lẻo bẽ: bàng mặt
    bế: bồng giảng kinh mạc tắc bến: bãi bờ nước tàu xe bếp: nước bề: bề dưới gì mặt ngoài nào thế trên
    tôi bền: bỉ chí gan lòng vững bể: bơi cạn dâu khổ treo bệ: hạ phóng tì vệ xí bệnh: binh bạch căn
    dịch kín lí lý nghề nhi nhân phẩm sĩ sử thời trạng tâm tình tích tưởng tật viện án bệu: bạo bỉ: bai
    tiện ổi bị: bảo can chia cho chú chưa cáo còn công cũ của giữa hiển hạ hại hạn hỗ khác lỗi máy mới
    nghẽn ngoại nhân nhưng phục riêng thiết thông thương thịt thống tra treo trừ trực tại tắc vong và
    yếu đã đơn đại đầu động ở bịa: đặt bịt: tai bọ: chó cạp dừa gạo hung hà lá mò mạt mắm ngựa quít rùa
    trĩ đa bọc: hậu lót thép xương đường bọng: đái bọt: biển bèo bỏ: biển bà bê bễ bố cha cuộc dở hoang
    lửng mình mạng mẹ mối mứa ngoài ngỏ nhỏ phiếu qua quá rơi rẻ thây thăm thầu trầu trống tù túi vạ vật
    xác xó xừ đời bỏng: rạ bố: chung cáo cục dượng già láo lại lếu mẹ phòng thí trí trắng tời bốc: bải
    giời hơi hỏa lửa mộ thăm trời vác xếp đồng bối: cảnh rối bốn: biển bể phương bốp: chát bồ: bồ chao
    cào các câu công kết nhí nông quân ruột tát đài đề bồi: bàn bút bổ dưỡng hoàn hồi lấp lắng phòng
    thường thẩm tích tụ đắp bồng: bế bồng bột mạc súng bổ: bán củi dưỡng dụng khuyết ngữ nhiệm nhào nháo
    sung trợ trụ túc ích đề bổng: lộc bỗ: bã bỗng: chốc không nhiên đâu bộ: binh bánh chuyên chính chế
    chỉ các cánh còn có công duyệt dàn dân dạng dữ giáo giữa gõ hành hạ hạn khoa khuếch kiêm luật làm
    lạc máy môn mặt ngoại nhớ não nông nội phận phụ quốc thiết trang trưởng tài tư tướng tịch tổng tộc
    vi và văn về xây xử y óc điều điệu đàm đáp đội bộc: tuệch bội: bạc chi chung nghĩa nhiễm phần số thu
    thực tín ước bột: giấy mài ngọt nở phát bới: móc bớt: miệng bờ: bến bụi cõi khoảnh lu mẫu quai rào
    thửa vùng bời: bời lời bở: hơi vía bởi: thế vì vậy bợm: bãi già bụi: bậm bặm trần bụng: bảo dưới dạ
    bủa: vây bủng: beo bức: bàn bách bối cung hiếp hôn hại thiết tử xúc xạ bừa: bãi bộn chữ phứa bữa:
    kia mai nay qua tê bực: bội dọc mình tức ca: cao cóc cót cẩm dao huế hát khúc kịch la lách lóng lô
    lẩm lủng múa ngợi nhạc nô ra ri rô sĩ trù táp tụng từ ve vát cai: nghiện ngục quản sữa thầu trị đầu
    cam: bù chanh chịu giấy kết phận sài thảo tâm tích đoan đường can: chi dự hệ ngăn phạm trường tội án
    đảm canh: bạc chừng cánh du giữ gác hỗn phòng ti ty tác cao: ban bằng bồi cho chất cường cả cấp cổ
    dong dỏng giá học hổ hứng kiến kều kỳ lanh lêu lương nghều nghệu nguyên ngạo ngất nhã nhòng năng quí
    quý ráo răng sang siêu su sản tay thượng thế thủ trào trình tuổi tăng tần tầng tốc vút về xa xạ áp
    điểm đài đẳng đẹp độ ốc ủy cau: bụng có dừa cay: chua cú cực nghiệt sè đắng độc cha: anh chú chủ cố
    lau lỏng mẹ nội xứ ông đẻ đời đỡ chai: lì sạn chan: chát chứa hòa chanh: chua đào chao: chát ôi đèn
    đảo động che: chắn giấu khuất kín lấp mờ phủ cheo: cheo chéo cưới leo veo chi: bằng bộ chi cục dùng
    hội khu li là lưu phí phối thu tiêu tiết trả tử viện đoàn đội ủy chia: chác cắt hết li ly lìa lửa
    phôi rẽ sẻ sớt tay vè xẻ để chim: bay báo chuột chích chóc cánh cút gáy hát khuyên khách lợn muông
    mồi ngói phường ri sâu sẻ thầy đầu chiêm: bao chiếp nghiệm ngưỡng tinh trũng chiêu: an bài dân hồi
    hồn khách sinh thức đãi chiếm: cứ dụng giữ hữu lĩnh đoạt đóng chiến: binh bào bại cuộc công dịch hào
    hữu khu lũy lược lợi sĩ sự thuyền thuật thắng tranh trường trận tuyến tích xa đấu địa chiết: khấu
    quang suất trung tự xuất áp chiếu: bóng cố hình lệ manh nghỉ phim tướng xạ điện đậu đồ chiều: chiều
    hôm hướng sâu tà tối cho: chuyển các cán công cùng cơ cấp dù giám hay hoạt hệ là mặt người nên phép
    qua tuyên xong xã đại đảng đến đội choai: choai choang: choang choác choảng choe: chóe choi: choi
    chói choáng: lộn ngợp váng chu: cha chuyển cấp kì kỳ sa toàn trình tất vi đáo chua: cay chát hóa
    loen loét lè lét lòm me ngoa ngoét ngọt rửa xót chui: cha luồn lủi nhủi rúc chung: chung cuộc còn cư
    của hệ khảo kết lưng nên quanh qui quy thân thẩm thủy trong trên tình và đúc chuyên: ban biệt canh
    chính chú chế chở cơ cần doanh dùng dụng gia hóa khoa khảo luận môn mục nghiệp ngành quyền san sâu
    sử trang trách trị tu tâm viên về án đề chuyển: biến bụng chú dạ dịch dời giao hóa hướng khoản loại
    mình nghĩa ngữ phát thể tiếp tiền tải từ tự văn vận xử đổi động chuyện: trò chuẩn: bị chi gốc hóa
    mực thứ tướng xác y úy độ chuếnh: choáng chuối: ba bụt cau chát cơm hoa hột lá lùn lửa mít mật mắn
    mốc ngự rẻ sợi sứ thanh tiêu tây vả chuồn: chuồn kim chuồng: tiêu trại xí chuột: bạch cống khuy lang
    lắt quang rút tam túi đất đồng chài: lưới chàng: hiu làng màng mạng ràng chào: bán giá hàng hỏi mào
    mời mừng thua thầu đón đời chày: cối kình đạp chán: chê ghét mớ ngắt vạn chánh: trương văn án cháo:
    hoa lá lão lòng lú chát: chúa lè lượng xít cháy: chợ giai túi châm: biếm bẩm chích chọc cứu ngôn
    chân: chim chèo chính chó chất dung giá giò giả gỗ hàng không kính lí lông lý mày như nâng phương
    quê rộng sáo thành thật thực trời tu tài tình tướng voi vòng vịt đất đế đốt châu: báu lục mai ngọc
    thổ chây: lười chão: chuộc chàng chè: bà chén con hai hoa hương hạt kho lam lá móc mạn thuốc tàu
    tươi xanh đen đường đậu chèn: ép chèo: bẻo chẹo chống kéo lái mũi queo chém: cha đẹp chén: hạt mắt
    quân tống chéo: go áo chép: lại miệng chê: bai cười trách chìa: khóa vít vôi vặn chìm: ngập nổi
    xuồng đắm chí: bí chát chóe chết cốt của hiếu hướng khí luận lí lý minh nguy sĩ thiết thân thú tuyến
    tình tử ít chích: choác chòe chín: bói chắn cây mõm sáp sữa tầng tới ép chính: biến cho chưa công
    cương cấp cống danh diện giới hiệu khác khách khóa kiến kịch luận nghĩa ngạch phương phạm phẩm phủ
    qui quy quyền quả quốc sau sách sử thể thống thức trong trên trường trị trực tông tả tố và vào vô vụ
    xác yếu âm điện đáng đạo đảng đề ở ủy chíp: hôi chíu: chít chò: hỏ chòi: mòi chòm: sao chòng: ghẹo
    chó: biển chết ghẻ lài má ngao sói săn đẻ đểu chóc: ngóc chói: chang lòa lọi ngời chóp: bu chép cụt
    rễ chót: bót chôn: chân cất chông: ba chà chênh gai chõ: mũi chùa: chiền chú: dẫn mày mình mục thích
    trọng tâm âm ý chúa: cứu giáo sơn trời tể đất chúc: mào mừng thư thọ tụng chúi: đầu chúng: bạn mày
    mình sinh ta tao tôi chút: xíu ít đỉnh chăm: bón chú chút chăm chỉ lo sóc chăn: nuôi chăng: nữa chơ:
    chỏng lỏng vơ chơi: bời chữ khăm nhởi trèo trội vơi với xấu xỏ đùa đẹp đểu chưa: biết bảo bố cao cho
    chừng có cưới hiện hoàn hỗ kết liên phát phân quen rõ thạo thấy thống thực tinh triển trở tích tổ tự
    đào đáp được đảm đầu đầy để đồng đủ ổn chương: chướng hồi mục trình chướng: khí ngại chạm: bong cốc
    khắc lộng mặt nọc nổi súng chạy: bàn chậm chọt chợ chữa dai gằn hiệu làng lên sô tang tàu tội việt
    vạy án ăn điện đua đằng chả: bù chìa chớt giò hạn là lụa mấy quế trách chải: chuốt chảy: máu rữa
    thây chấm: câu dôi dứt hết hỏi lửng phá phạt phảy than ảnh chấn: chỉnh hưng học kí ký lưu song
    thương tử động chấp: bút chóa chới hành nhận nhặt thuận chất: bán béo bôi bốc cho cháy chưa chỉ dẻo
    học hữu khí kết liệu lưu lượng lỏng nguyên ngất nổ rắn thải và vô vấn về xám xúc điểm để đốt độc
    chầu: diêm giời rìa trời văn ông chẩn: đoán chẫu: chuộc chậm: rãi rì tiến trễ và chập: chờn mạch tối
    chậu: thau chắc: chân chắn dạ lép tay xanh ăn chắn: bóng bùn song xích chắp: cánh nối vá chắt: chiu
    chằng: chéo chẳng: bù hạn là lẽ mấy những nữa qua thể trách đã chặn: hậu họng đứng chặt: chẽ chẻ:
    hoe chế: biến bản bố cho chuyên chưa giám hoạt hòa học mẫu phẩm thị tài tạo và về xuất áp đánh để
    định độ chếnh: choáng chết: cha chóc chưa dở giả giấc hụt mê mòn mệt non não nỗi thật trôi trắng
    tươi xác đuối đầu đứng chỉ: bảo có dẫn giáo giới huy lệnh mỗi nam số thiên thị thực tiêu trích tội
    vẽ xác điểm được đạo định đọc đỏ chỉnh: huấn hình lí lý lưu sửa thể trang đốn chị: gái nuôi chịu:
    chơi khó lửa nhiệt phép tang thua trận trống tải đực đựng chọc: ghẹo giận tiết trời tức chọn: lọc
    lựa phối chỏng: chơ quèo chốc: chốc lát lở chối: bỏ chống: chế chỏi cự giữ lò phá trả án đối đỡ
    chồng: chéo chưa chất con lấn chổi: rễ sể than chỗ: kín nói phạm đứng chớ: có chới: với chớp: nhoáng
    chờ: mong đợi chợ: búa chiều cóc giời lao người nổi phiên trời xanh đen chụp: giật mũ đèn ếch chủ:
    biên bài chiến chuyên chứa công hòa hóa hôn hộ khách lập lực mưu nghĩa ngữ nhiệm nhân nhật nợ quan
    quyền quản sở sự thầu thể trì trương trị tài tâm tư tế tịch tọa từ yếu ý đích đạo đề định động
    chủng: chẳng học loại sinh tộc viện đậu chứ: chưa lại chứa: chan chấp chất nước đựng chức: chính
    chưa chất các còn có cấp danh giám làm lớp năng nữ phận quyền sắc tham thành trách trên tuyên tập về
    vị vụ đoàn đảng chứng: bệnh chỉ cớ cứ giám khoán kiến luận lý minh nhận quả thư thương thực tích tỏ
    từ viên chừng: mực như nào này xuân độ chửa: hoang chửi: bới rủa chữ: bát chi cái kí ký môn nghĩa
    nhi nho nhân nhật nổi quốc số thập viết điền chữa: cháy lớn nhỏ thẹn trị vừa co: bóp giật kéo rúm
    vòi coi: bộ chừng khinh mắt nhẹ rẻ sóc thường trọng con: buôn bài bạc chạy con cái cò cóc cón cúi cả
    dì dấu em giai giáp giống gái heo hoang hổ lăn lắc mắt mẹ một ngoài ngươi người nhà nuôi nít nước nợ
    ong quay ranh riêng ruột rơi rạ rối so số thoi thơ thứ tin toán trai trẻ tính xỏ đẻ đội cong: queo
    veo vắt cu: cu gáy gầm li luồng sen xanh đất cua: biển bấy bể dẽ gạch nước rơ thịt óp đá đồng cui:
    cút cung: bậc cách cúc cấp cầu khai kéo kính mây phản phụng thiếu thánh tiến trăng văn điện đốn độ
    ứng cuốc: bàn bướm bộ chim chét chĩa cuối: chưa cùng tuần đã cuốn: chiếu gói hút lá xéo cuống: cuồng
    cà họng quít quýt cuồn: cuộn cuồng: bạo chiến dâm dại loạn nhiệt nộ phong si sát tín vọng cuộc:
    chiến chơi gọi họp sống đời cuộn: sơ cà: bát bông chua cuống cưỡng cọc cọt cộ dái dừa gai ghim gỉ
    kheo khịa khổ kê kĩu kẽo kếu lăm lơ lạch lẩm lập lủng mau mèn mèng na nhắc niễng om pháo phê ri
    riềng rà ràng rá ròn rốt rồng rỡn sa thọt tong tàng tím tưng tửng vạt xóc xốc độc ổi cài: răng đặt
    càn: lướt càng: cua ngày tinh xanh cành: bứa cào: bằng cào cấu càu: nhàu cày: cuốc cấy cục dầm máy
    mò ngang ngả rang vỡ úp đảo ải ấp cá: biệt bò bơn bạc bỗng bột chai chim chuối chuồn chày chát cháy
    chép cóc căng cơm cảnh da dưa gáy heo hố hồi hồng kim kiếm kìm leo linh liệt lành lòng lóc lúi lăng
    lưỡng lạc lầm mè mòi mú măng mại mối ngão ngựa nheo nhân nước quả rô song săn sơn thia thiểu thoi
    thu thể tra tràu trích trôi tính tầm voi vàng ông úc đao đuôi đuối đối độ các: ban bộ chi chức cuộc
    căn cơ cấp giải hoạt hình hệ khu kỳ lớp nghị nguồn ngành ngày nhiệm nhóm phần phụ quy sở thủ tiêu
    trung tình tông tỉnh tổ văn vướng xã điều đoàn đơn đại địa đồng cách: biệt chức cú hành hóa học li
    luật ly mô mạng ngôn nhiệt nhật pháp ruộng rách thủy thức trở tân âm điện điệu cái: chết ghẻ là lầm
    thần trò tội vẻ điều cám: cảnh dỗ hấp ơn cán: bộ cân sự tàn cánh: cam cung cụt cứng gián giống gà
    kiến màng nửa phấn quít quạt sen sẻ tay thẳng tiên trả vảy cáo: buộc bạch chung của già lui lên lỗi
    phó số trạng từ viên cát: bá cánh căn cứ duyên két kết pha tuyến vàng đen cáu: bẳn giận gắt kỉnh
    sườn tiết câm: họng lặng miệng như nín cân: bàn bằng chìm hơi kẹo móc nhắc não ta tay tiểu treo tự
    xô xứng đai đĩa đối đồng câu: chuyện cú cấu dầm khách kéo kết liêm lạc lệnh nhạc rút thúc thơ đầu
    đối cây: bóng bút bụi chuối công cảnh cỏ cối cổ gỗ hoa lau leo lâu lương lấy mộc nông nước phủ số
    thuốc thân thảo thế trồng viết xanh xăng ăn cãi: vã cò: con cưa hương kè lả lửa mồi quay còi: cọc
    xương còn: chưa chậm cũ gặp hạn khuya khó mệt mồ nhiều phát phải thiếu thấp xơi yếu ít còng: queo
    quèo có: bề bố chuyên chăng chửa cán công cơ của dễ giá giới hiếu hiệu hướng hạn hạng hậu hệ học khi
    kinh kiến kế kỹ lí lý lẽ mang máu máy mắt mặt một nghĩa nhiều nhân nhẽ những nơi quy sự thai tham
    thiết thẩm thể triển trách trình tuổi tài tình tỉ tổng vú văn vướng ích ăn điều điện được đề đủ cóc:
    ca cách cáy khô nhảy tía cót: ca két cô: bác dâu giáo hồn liêu lập mình mụ phòng quạnh trói ve đúc
    đơn đọng đồng độc côi: cút côm: cốp côn: cầu quyền trùng đồ công: an anh binh báo bằng bố bội chiếu
    chuyện chính chúa chúng chậm chức chứng cuộc cán còn cốc cộng cụ danh diễn du dân dã dụng giáo hiệu
    huân hàm hữu khai khu không kiên kênh kích lao luận lí lý lập lệnh lịch lực minh mạng nghiệp nghệ
    nguyên nhiên nhân nhận nhật nông năng nương nợ phiếu phu phá pháp quyền quĩ quả quốc quỹ sai suất sở
    sứ sức sự thương thường thần thổ thủ thức ti toi trái trình trường trạng trực ty tác tâm tơ tư tước
    tại tắc tố tử viên việc văn vũ vụ xá xã xưởng ích ăn điền điểm điện đoàn đoạn đức ơn ước cõi: dương
    lòng tiên trần tục âm đời cù: lao là lần mì mộc ngoéo nèo rù cùi: chỏ cụi kén tay cùn: đời cùng: cực
    hóa khổ một tận đường cú: mèo pháp vọ cúc: bấm cu cung hoa trắng tần vàng vạn cúm: gia gà núm rúm
    cúng: bái cáo cơm giỗ lễ quải tiến tế cút: kít căm: căm gan ghét giận hờn thù tức uất xe căn: bản
    bệnh chỉnh cơ cắt cứ hộ số thức tố căng: thẳng tin đan cũ: hơn kĩ kỹ và cũng: gặp nên phải quá đang
    ảnh cơ: bản bẩm bắp chế chỉ chừng cấu cực giới hoành hàn học hồ hội hữu khí khổ lỡ man may mà mưu
    mầu mật nghiệp ngơi nhiệt năng phản quan số sở sự thắt thể trơn trưởng trục vòng vĩnh yếu điện đê
    địa đốc đốt đồ động ứng cơi: nới cơm: bình bụi bữa cháo gạo hộp lam nước rượu xôi áo đen điện đĩa
    cơn: cớ cư: chưa dân sĩ tang trú xử cưa: xẻ cưu: mang cương: lĩnh nghị quyết trực vị cưới: cheo chạy
    xin cướp: biển cò giật đoạt cười: chê cợt duyên góp gằn khà khì khẩy mát mũi ngất nhạt nịnh nụ phá
    ruồi rộ sằng trừ tình tủm vỡ xòa ồ cường: bạo công cập dương giáp kinh kích lực nhân quyền quốc suất
    thịnh tráng tuyên tập điệu đào đầu độ cưỡng: bức chế dâm hiếp hôn ép đoạt cạn: chén kiệt lời queo
    cạnh: huyền khóe tranh đáy đó cạo: gió cạp: nia quần cả: các cục gan gói làng nghĩ nón nể thảy thẹn
    thể tin cải: biên biến bắp bẹ canh cay chính cách cúc củ dạng giá hoa huấn làn lương mả sửa thiện
    thìa tiến trang trời táng tạo tổ đường cảm: biến biết chủ giác hàn hóa hứng khái kích mạo mến nghĩ
    nhiễm nhận phiền phục quan thông thương thẩm thụ thức tình tính tưởng tạ từ tử xúc động ơn ứng cản:
    ngăn phá quang trở cảng: hàng vụ cảnh: binh báo cáo giác giới gần huống ngộ phục quan sát sắc trí
    tượng tỉnh vật vẻ vệ vừa xa đặc cấm: binh chỉ cung cảu cố cửa khẩu kị quân thành vận vệ đoán địa
    cấn: cái cấp: bách bậc bộ các có cơ cứu dưỡng hiệu huyện hạ hệ hội kinh mặt nước phát phối số thiết
    tiến trang trên tài tính tập tỉnh tốc vốn xã đảng độ ủy cất: bước cánh công giấu giữ mộ nhắc quân
    tiếng trữ đám cấu: chí hình hạ kiện kết thành trúc tạo tứ véo xé cấy: cày hái mô cầm: canh chân chắc
    chừng cập cố cự giữ hơi lòng quyền quân thú tinh tù viên đầu đồ cần: bố bổ câu có cù cải dại hướng
    hỗ khẩn mở nâng sa số ta thiết thơ thường trang trục tây tăng tổ vọt vụ xé yếu được cầu: an ao chui
    chúc công cúng cạnh cảng cống cứu dao duyên gai hàng hòa hóa hôn hồn khiến khuẩn khẩn kinh kì là
    lông lăn may mong máng mây môn mắt nguyện noi não nối phao phong phân phúc quay siêu thang thăng thủ
    tiêu toàn treo truyền trường trục tàu tái tự vai viện vùng văn vượt xin đường đảo cầy: bông giông
    hương móc vòi cẩm: châu chướng lai nang nhung thạch cẩn: mật trọng tắc cận: chiến công cảnh dưới kề
    nhiệt thành thông thần thị trên văn vệ đại cập: kèm kênh nhật rập tuần vào ảnh cắc: cớ cắm: cúi cắn:
    chỉ câu gié răng xé ổ cắt: cầu cổ cử giảm lượt lớp nghĩa tiết đặt cằn: cỗi cẳng: chân giò tay cặn:
    bã cặp: ba bài bồ díp kè kèm lồng mạch nhiệt sốt cọc: cà cọt: cà cỏ: bạc cây gà gấu lác lồng may mần
    mật năn roi rả sâu sữa tranh xước cố: chí chấp chết công cùng gặp hương hữu kết lộ nhiên nhân nông
    quốc sát thây thủ tri tình tật vấn về ý đô đạo định cốc: láo vũ vại đế cối: chày cần nước xay cống:
    hiến luồn cốp: pha cốt: bì cách cán khí liệu lõi mạc sao sắt thép truyện tủy tử yếu cồn: cào cồng:
    tía cổ: bồng chày chân cứng giả hũ học họng hủ kính lai lỗ ngữ nhân phiếu phong phần quái sinh sơ sử
    tay thi thụ tiền truyền tích tức tự văn vũ vật xưa điển đông đại địa động cổng: chào dịch rả thông
    tán cỗ: ván áo cỗi: rễ cội: nguồn rễ cộng: cư hòa hưởng lực sinh sản sự tác về đồng cột: dọc số sống
    thu trụ cớ: sao cờ: bạc bỏi chân chó gánh lê lông người trắng tướng vua vây xí đuôi đầu cụ: kị kỵ
    non thể trực tích để cục: bưu bộ diện súc trưởng tác tính cụt: hứng củ: bình cái cải cẩm khỉ mài mì
    mỉ mỡ nâu não năn rủ từ đao đậu ấu của: ban bộ chuyển chìm cuộc cá các cán cơ cải cấp hội liên một
    người nhân nả nổi nợ thành trung tài tỉnh việc văn xã đáng đại đảng độc đội ủy củi: lụt lửa rả đuốc
    đóm cứ: cho liệu pháp việc điểm địa cứa: cổ cứng: cát cỏi cổ cựa họng lưỡi ngoài nhắc quèo rắn đầu
    đờ cứt: gián ngựa đái cứu: chữa cánh giúp hỏa hộ khả mạng quốc rỗi sinh thương thế tinh trợ tế viên
    viện vãn vớt xây độ cừ: khôi cử: chỉ hành nhân tri tuyển tọa viên động cửa: biển bể bức chớp cuốn
    hiệu hàng khẩu kính lá miệng mái mình mạch mở ngõ nhà nẻo phật quan quyền rả sông sổ tay trời tò tử
    van xếp ô điện ải cửu: chương lí vạn cự: li ly mã phách tuyệt cựa: quậy cực: chẳng hình hữu khổ kì
    kỳ lực nhục quang quyền thịnh tiểu trị tím tả từ điểm đoan đại độ cựu: binh chiến trào ước da: bánh
    bát bò bọc bốc cam cóc dâu dấp dầu gai gà láng lươn màu mồi nhung non thuộc trơn trời xoan dai: dẳng
    nhách sức dan: díu danh: bạ ca cầm dự giá hiệu hài họa lam lợi mục mức nghĩa ngôn ngữ nhân pháp sách
    số thiếp thắng thủ tiếng tiết tính tướng từ vị vọng dao: bài bào búa bảy bầu cau chìa cạo cầu díp
    găm kéo lam mổ nhíp nề pha phay quắm rựa tiện trổ tu tông tể vôi vọ xây xếp yếm độ động day: dứt trở
    di: bút chuyển chúc chỉ chứng căn cư cảo cốt dân dưỡng huấn hài hại hận họa lí lý sản thực tinh
    truyền trú tích tản vật động ảnh dinh: cơ dính dưỡng lũy diêm: dân dúa sinh tiêu vương diễn: biến ca
    cảm dịch giải giảng nghĩa thuyết tả tấu tập từ viên văn xuất xướng đàn đạt diệc: lửa diện: mạo quân
    rộng tích về diệp: lục diệt: trùng trừ vong diệu: huyền kì kế kỳ vợi do: chủ các dùng dự hạ mới
    phường thám trong văn doanh: gia lợi nghiệp nhân số thu trại dong: dải đao du: canh côn cư di dương
    hành học khách khảo kích lịch mục nhập thuyền xuân xích đãng dung: chuyển cuộc dưỡng dịch hòa lượng
    môi nham nhiệm sai tha thân thứ tích túng tục duy: cảm danh linh lí lý mĩ mỹ ngã nhất thực trì tu
    tâm tân vật ý duyên: cớ dáng hải kiếp kì kỳ nợ phận số duyệt: binh khai y duốc: cá dài: dài dòng dại
    dằng hạn lưng mồm nghêu ngoằng ngoẵng nhằng thòng thườn thượt đuồn đuỗn dàn: bài bè cảnh dựng hòa
    mặt nhạc trải tập xếp ý dành: cho dành dào: dạt ôi dày: cui cơ cồm cộp dạn dặn tuyến đặc dái: chân
    dê mít tai dáng: bộ chừng dấp vóc vẻ điệu dát: gái dâm: dấp dục loạn ô đãng dân: ca chính chúng chơi
    chưa chủ còn công cư cấp cử dã dụng gian hưởng hạn không làng lập lớn nghèo nguyện ngồi phòng phố
    quyền quân sinh số sử sự thường thấp trí tình túy tệ tối tộc viện việt vận về vệ xã yếu ý dâu: con
    da gia rượu tây dây: bọc cung cót dưa dẫn dọi khóa leo lưng mát mũi mực nguội nóng nối pha sống thép
    thần tiếp trần tóc xích óng điện đất dã: chiến man ngoại nhân sử thú tràng tâm dãi: dầu thẻ dè: bỉu
    chừng dặt sẻn dép: quai dì: ghẻ dìu: dắt dặt dịu dính: dáng dấp líu dò: hỏi la tìm xét dòm: ngó
    dòng: chảy giống họ điện dó: lụa dô: ta dôi: dư thừa dông: bão dài dõi: thực dù: cho dì sao dùi: cui
    đục dùng: bữa chung công máy một đã được dăm: ba bào bảy cối kèn kết dĩ: nhiên dũng: cảm khí sĩ dơ:
    duốc dáy dư: chấn luận lượng nợ thừa vị âm dưa: bở chuột gang góp hấu hồng leo lê món dương: bản cầm
    gian hệ học lịch oai tính vật xỉ dưỡng: bệnh cho chuyên chất cán khí kỹ lão nhân nâng sinh sức thai
    thương về dược: học liệu lí lý phẩm sĩ thảo tá tính viên điển dạ: con cỏ cửa dày hương hội hợp khúc
    lan lá lí lý minh múi quang tiệc tổ vũ xoa đề dại: dột gái khờ mặt dạm: hỏi dạn: dày dạng: hóa sinh
    thức dạo: mát đầu dạt: dào dạy: bảo dỗ học đời dải: phân rút tần áo dấm: dúi dấp: da dính giọng dấu:
    chấm câu gạch hai hiệu hỏi luyến lặng má mũ nhắc nối siêu thánh ấn dần: dà dầu: bóng bạc cao chổi
    con cá cù cốc dãi giun gió gội hôi hắc hỏa khí lá lạc lửa máy măng mỏ mỡ nặng rái ta thô tẩy đèn
    dẫn: cho chương chứng cưới cụ của dắt giải hỏa kỹ lưu nhiệt rượu sử thi thân thủy thực trong truyền
    viên và về xuất xác xử điểm điện đầu đến độ động dẫu: sao dậm: dọa dập: dìu dậy: mùi dắt: dây dìu
    díu gái mũi mối dằn: dỗi túi dằng: dai dặt: dìu dẻo: dai dang mồm quèo quẹo dẽ: dàng giun gà dế: dũi
    mèn trũi dền: gai tía dễ: bề chịu coi dãi dầu thương thường thở tính dị: biệt bản dạng giáo hình hóa
    hướng nghị nguyên thường tật vật đoan đồng ứng dịch: bào bệnh chuyển giả hạch hại máy thuật tả vị vụ
    âm điện dịu: dàng hiền ngọt dọa: dẫm nạt dọc: ngang nên dốc: thoải dốt: nát dồi: dào dồn: tụ ép dột:
    nát dời: đổi dở: bữa chừng dói hơi người dụ: liên dục: dụng học nhịp phổ thẩm thể và vọng dụng: binh
    công cụ dịch hệ họp nhiều phần phục thiết thành triệt tâm võ ý điện dứt: khoát điểm dừa: lửa nước
    xiêm dữ: kiện liệu đòn dự: báo bị chi cảm khuyết khán kiến liệu luật lớp phòng thu thính thảo thầu
    toán trù trữ tuyển tính án đoán định dựa: dẫm dựng: chuyện cơ hạ kế phim trình tóc và đứng e: dè lệ
    ngại sợ thẹn ấp em: em gái thúc trai út eo: biển hẹp sèo éo óc ôi đất ếch ga: lăng men ra rô tô gai:
    cột góc mắt ngạnh ốc gan: cóc dạ gà góc lì ruột ganh: đua gay: cấn go gắt ghe: chài cửa ghen: tuông
    ghi: biên bàn chép chú danh hình lò một nhận nhớ nợ âm điểm đông ghé: vai ghét: bỏ ghê: gớm rợn sợ
    tởm ghẻ: lạnh lở ruồi ghế: bành băng bố cứng dài dựa mềm ngồi ngựa tréo tựa điện gia: ban binh bì
    bảo bối chuyển công cầm cố dụng giáo giảm hạn hỗ không lai nhập nên phả quyến súc sư sản số thế tiên
    truyền trưởng tài tăng tư tốc tổng tộc vào về vị xoan đình đạo giai: cấp kỳ thoại điệu đoạn giam:
    cầm giữ hãm lỏng gian: biểu cho dâm dối giảo hiểm hàng hùng khó khổ lao lận nan ngoan nguy ngắn phi
    tham thương triển truân trá tà tế và xảo ác giang: hồ mai sơn giao: ban bóng ca chiến chưa cảm cấu
    cắt diện du duyên dịch hoán hòa hưởng hảo hẹn hội hợp hữu khoán kết liên lưu lộ nhận nộp phó phối
    thiệp thoa thông thương thầu thời thức thừa tiếp tranh tuyến tử về điểm đoàn đãi đấu ước gieo: cấy
    neo quẻ rắc trồng vần giun: chỉ dẹp kim móc sán tròn tóc đũa đất đốt già: câng cả cốc cỗi dặn họng
    khú khằn khọm khụ làng lão mồm nua tay yếu đời giàn: giáo hỏa mui giàu: có mạnh sang sụ giày: ba bát
    dép hạ mõm vò xéo đinh đạp giá: biển buốt bìa chợ cạnh cả hối lạnh mà mức ngắt như nhạc noãn rét
    sinh sàn súng thành thú thả toàn treo trần trị việc vốn giác: cân cầu học kế luận mạc ngộ quan thư
    vuông đều giám: hiệu hộ khảo mã mục quản quốc sát thị định đốc gián: cách thu tiếp điệp đoạn giáng:
    hương hạ họa phúc sinh thế trần giáo: chủ cụ dân dưỡng dục giới giở hoàng hóa hạt học hội hữu khoa
    lí lý mác nhân phái phường phẩm phận sinh sĩ sư trình viên vụ xứ án điều đường đầu ưu giáp: bảng
    chiến công giới hạm hạt lai lá mặt ranh trạng trận vụ xác giâu: gia giã: biệt từ đám giãi: bày tỏ
    giãy: chết giụa nảy giêng: hai giò: lụa rế giòn: giã gió: bụi chướng heo lào lùa lốc may máy mùa nồm
    gióng: giả một giông: bão giống giúp: sức việc ích đỡ giăm: bông giăng: giăng mắc giương: mắt vây
    giả: ba bộ cầy da danh dạng dối dụ hiệu lơ lả mạo sơn sử thiết thuyết thử trang trá tưởng tạo tảng
    vờ đò định giải: chấp cứu giáp giới khuây khát lao mã nghĩa nghệ ngân ngũ nhiệm nhiệt oan phiền pháp
    phóng phẫu quyết sầu thoát thuật thích thưởng thể trình trí trừ tán tích tỏa tội vây vũ ách đáp đông
    độc giảm: chấn giá nghèo năng phát sút thiểu thọ tốc xóc đẳng giản: dị hóa tiện đơn ước giảng: dạy
    giải hòa nghĩa thuật viên đường giảo: hoạt quyệt giấc: ngủ nồng giấm: bỗng cái thanh ớt giấp: cá
    giấu: giếm giấy: bao báo bóng bản bồi bổi chặm chứng dó dầu dậm hoặc lề lệnh lọc lộn moi má nhiễu
    nhám nến phèn phép quyến ráp sáp sơn than thiếc thông thấm trang tờ vệ ăn điệp đánh đến để ảnh giầu:
    có mạnh sang sụ giầy: xéo giậm: giật giận: dỗi dữ hờn giật: cánh cục dây giọng gân lùi mình nóng nợ
    thót giằng: co xay xé giặc: giã lái giẻ: cùi giếng: khoan khơi mỏ thơi giết: chóc hại mổ giọng: lưỡi
    điệu giỏi: giang giối: già giống: hệt lai má nòi giỗ: hậu kị kỵ tết đầu giới: chức hóa hạn luật
    nghiêm quan sát sắc thiệu thứ tuyến tính từ tửu vi vĩ đàn giờ: chiều chính giấc hoàng hành hồn lâu
    phút quốc đây địa giở: chứng dạ giói giọng giời mặt quẻ trò giục: giã giữ: chân ghế mình tiếng ý
    giữa: chừng các gom: góp nhặt guồng: máy gà: công giò gà gô gật hoa lôi mái mờ ngủ nòi nước pha qué
    ri sao tây xiêm ác đồng gào: thét gàu: bốc dai ngoạm sòng gác: bỏ chuông lửng thượng gái: bao bán
    giang gọi nhảy điếm gán: ghép gánh: chịu vác gân: cốt cổ guốc sức gây: chiến chuyện dựng giật khó
    lộn mê rối sự tê tạo gãy: góc gọn gì: mà thêm thì đến gò: bó má ép đống góa: bụa góc: bù cạnh học kề
    ngoài nhị phụ quay tù vuông đa đầy đối độ gói: thầu góp: mặt nhặt phần ý điện gót: sắt gõ: cửa kiến
    đầu găng: tay gương: cầu lồi mẫu mặt phẳng sen tày gượng: gạo ép gạch: bông chỉ chịu hoa lá lỗ men
    ngang nối thông ốp gại: giọng gạo: cẩm cội giã lức nước nếp tẻ gả: bán gấp: bội gáp khúc rút gấu:
    bắc chó lợn mèo ngựa trúc trắng gầm: gào rít rú trời gần: gụi xa gầy: guộc gò mòn yếu gật: gật gậy:
    tày gắn: bó kết máy gắt: gao ngủ gặp: gỡ khó lỗi mặt nhiều vướng gặt: hái gọi: hồn là thầu vốn điện
    gọn: mắt nhẹ gọt: giũa đẽo gốc: gác rễ tích từ gối: vụ xếp đầu gỗ: dác tạp vang ván gội: đầu gớm:
    guốc gởi: gắm gỡ: lỗi rối tội gợi: chuyện cảm mở tình tả ý gừng: gió gửi: nhận ha: ha hí hả hấp hai:
    chấm lá lòng ham: mê han: gỉ hanh: hao hao: hao hớt hụt mòn phí sút tài tổn hay: biết chữ hay ho hớm
    là heo: heo héo hút hắt may vòi hi: thiêm him: híp hiu: hiu hắt quạnh hiếm: hoi muộn hiến: binh
    chương kế pháp hiếp: dâm đáp hiếu: chiến chủ danh hỉ học khách kì kỳ nghĩa sinh sự thuận thảo thắng
    động hiền: dịu hòa hậu khô lành thảo tài từ đức hiểm: bắt họa hỗn nghèo nguy nhân phi sâu trở xã y
    yếu ác độc hiển: hiện hoa linh ngôn nhiên thánh thị vi hiểu: biết hiện: chuyển các diện giám giờ
    hành hình hữu kim mua nay nghị nhiệm phân quá rà sinh sóng theo thân thời thủ thực trường trạng tình
    tượng tại việc vật được đại đảm hiệp: hội lực phụ sĩ thương tác định đồng ước hiệu: chỉnh dụng hóa
    học không lệnh lực nghiệm năng quả suất số thính thế triệu trưởng ích điện ứng ho: lao hoa: cau cúc
    cương dâu giấy hiên hoét hòe hậu hồng khôi kì kỳ lan liễu loa lá lí lý lơ lệ lợi màu mép môi mõm mĩ
    mơ mười mỹ quả râm sen sói tai tay thị tiên tiêu văn đèn đăng đồng hoan: hô hỉ hỷ lạc nghinh nghênh
    phim hoang: dâm dã dại hoác hóa lạnh mang mạc phí phế sơ toàng tàn tưởng vu vắng đàng đường đảo hoe:
    hoe hoen: gỉ rỉ ố hoài: bão cảm cổ của nghi niệm phí sơn vọng hoàn: chỉnh công cảnh hảo hồn lưu
    lương môn mĩ mỹ nguyên thiện thành toàn trả tất tục hoàng: anh bá cung cầm gia hôn hậu kim kì lan
    liên thành thân thất thổ tinh tộc tử đàn đạo đới hoành: cách hành phi thánh tráng độ hoán: dụ vị đổi
    hoạch: giám hoặc hóa số vùng đô định hoại: sinh thư tử hoạt: bát chi chất cảnh huyết hình hóa họa
    kịch phí thạch tinh tính tượng động hoảng: chính hốt hồn loạn sợ hoắc: hương hoặc: chép chưa chữ giả
    hỗ không hun: hút hung: bạo dữ hiểm hăng khí thần thủ tinh tàn ác đồ huy: chương dàn hiệu hoàng
    trưởng động huyên: náo huyết: bài bào bạch chiến cầu dịch dụ giác học mạch quản sắc thanh thư thống
    trùng trầm tương tộc áp huyền: bí diệu hoặc nhiệm phù sâm thoại tích ảo huyễn: hoặc huyện: bộ chưa
    thị đoàn đội ủy huân: chương tước huê: hồng lợi huênh: hoang huýt: gió sáo huấn: cho chuyên chuyển
    hướng kỹ luyện nghiệp nâng thị và về huếch: hoác rộng huệ: quốc tây huống: chi gì hồ thường hy: hữu
    hà: bá cớ hiếp hì hơi khắc lan mã móng nội rầm thủ tiện tĩnh tất hài: cốt hòa hước kịch lòng thanh
    hàm: chứa cấp hồ lượng nghĩa ngôn răng súc số thụ ý ơn ẩn ếch hàn: gắn huyên hơi khẩu lâm lộ thực xì
    đới hàng: binh chiến chợ hiệu hóa hải họ khô không loạt lối mã ngũ phục quán rào thùng tiêu trưởng
    tự xách xáo xóm đầu hành: bộ chính chức các của dinh gia giả hiệu hoa hung hình hương hạ hệ khách
    khúc kinh lang luật lí lý lạc nghề nghị não pháp quy quyết quân ta thông tinh trang trên trình tung
    tá tác tây tại tội tủy vi và văn vũ xác đoàn đạo động hào: chiến giao hiệp hoa hùng hển hứng khí lũy
    ngầm nhoáng phóng quang sảng hái: lượm ra hám: danh lợi hán: học háo: danh hức khí nước sắc hát: bắc
    bộ bội cách dạo ghẹo hò hỏng khách nam nhân nói tuồng ví văn xoan háu: đói hân: hoan hạnh hãm: hiếp
    hại mình tài ảnh hãn: hữu hè: hụi hèn: chi gì hạ kém mạt nhát nào yếu hé: răng héo: don hon hắt mòn
    hét: lác hì: hà hục hụi hụp hình: bình bóng bầu chiếu chìm chóp chữ cầu cụ dung dáng dạng hoàn hài
    hóa họa học hộp không khối liên lăng lập mẫu nhi nhân như nón phạt phẳng phủ quạt sự tam thang thoi
    thành thái thù thấp thế thể thức tiếp triển trung tròn trụ tượng từ viên việt vuông vành vóc vẽ vị
    xuyến ảnh hí: ha hoáy húi họa khúc kịch hò: hét hẹn khoan la lơ lờ mái reo hòa: bình cả dịu giải
    hiếu hiệp hoãn hợp khí không kết mình mạng nhiệt nhã nhạc nhập nhịp quyện tan thuận thượng trộn tấu
    vốn âm đàm đồng ước hòm: gian hòm thư hòn: dái hóa: chất còn cơ dược dầu dữ giá giải hơi học hợp
    kiếp luận lí lý lưu lỏng mĩ mỹ nghiệm năng phép phẩm quần ra sinh thân thạch thể trang trị tài tính
    và xương đơn hóc: búa hô: hoán hào hấp hố hôi: hám hổi muối rình tanh thối hôm: kia kìa mai nay qua
    sớm hôn: hít lễ mê nhân hù: dọa hùi: hụi hùm: beo hùn: vào hùng: biện ca chủ cá dũng hoàng hậu hồn
    hổ khí mạnh tráng vĩ hú: hí họa hồn tim vía húng: chanh chó lìu quế húp: híp hút: bụi chích hít hồn
    mật xách húy: kị hăm: dọa hăng: gô hái hắc máu say tiết hơ: hải hớ hơi: hám hướm hướng ngạt nước sức
    tai đâu hơn: bù nữa thiệt hư: cấu danh hao hại hỏng hốt không số thân từ vinh vô văn đốn ảo hưng:
    phấn thịnh vong yên hưu: trí hương: bài hoa hỏa hồn khói liệu lộ nhu phụ sen sư vòng vị án ước hươu:
    cao sao hướng: dương dẫn nghiệp ngoại nội thiện tâm đạo đến động hưởng: dương hoạt lạc thọ thụ việc
    đến ứng hạ: bì bút bạc bạn bệ bộ chí cánh cấp giới huyền lưu lệnh màn mình nang nghị nguồn nhục sách
    sát sĩ sơn thế thọ thổ thủ thủy tuần tầng viện vị áp âm điền đẳng hạch: hỏi sách toán hạm: đội hạn:
    chế dùng hán hẹp mức ngạch vận định hạng: mục ngạch hạnh: kiểm nhân phúc hạt: cơ giống kín lựu mít
    nhân tiêu trần hả: dạ giận hê lòng hải: báo chiến cảng cẩu dương giới hà khẩu li ly lí lý lưu mã
    phòng phận quan quân quì quỳ sâm sản thuyền tượng tặc văn vương vị yến âu đoàn đăng đường đảo đồ
    đồng đội hảo: hạng tâm hấp: dẫn ha háy hơi hối lưu phụ ta thu thụ hầm: hào hè hầm hố lò mỏ trú tàu
    hầu: bao bóng cận hạ hết như phòng tước hẩm: hiu hậm: họe hụi hận: thù hậu: bị bối chiến cung cần cứ
    duệ hĩ họa học kì mãi môn nghiệm phương phẫu quân quả sinh sản sự thân thư thế trường tuyến tạ tố
    vận vệ đãi đậu hắc: lào tinh xì ám hắt: hiu hơi hủi xì hằng: bất hà nga số đẳng hẳn: hoi hẹn: hò
    hẹp: bụng hòi hết: cho chỗ dạ giá hơi hồn khấu là lòng lẽ lời mình mức mực nhẵn nước sức thảy vía ý
    đất đời hề: hề mồi đồng hể: hả hệ: luận miễn mét mặt quả si sinh sản số thống thức trọng tư tộc từ
    điều đơn đếm hỉ: hả họ: hàng mạc tộc đạo họa: báo chăng gia hoằn hình may mi sĩ tiết âm học: bạ bổng
    chuyên công cơ dân giả giải gạo hàm hành hóa họa hỏi hữu không kì kĩ kỳ kỹ lực nhân pháp phí phần
    phẳng phổ quân sinh sử thuyết thuật thành thức truyền trình trò tài tập tự viên viễn việc viện và vô
    vấn vị xá xã đòi đường ứng họp: báo cơ của hành khó không mặt thường trực hỏa: canh châu công hoạn
    hổ khí kế lò lực mai mù ngục pháo thiêu thực tuyến táng tốc điểm đàn hỏi: cung dò han nhỏ thăm tội
    vặn vợ đáp hố: ga tiêu xí đen hối: cải hôn hả hận lỗi lộ phiếu suất thúc tiếc đoái hốt: hoảng nhiên
    hồ: bi báo bấm chí chứa cầm dễ hởi li ly lô mặt nghi nguyên quang quả sơ thủy tinh tiêu tổng đồ hồi:
    cư cố giáo hương hộp kí ký môn phục quang sinh sức tâm tưởng tỉnh tố văn xuân âm đáp ức hồn: hậu hết
    nhiên phách thơ vía hồng: bì bạch cầu hoa hoang huyết hào lâu mao ngoại ngọc nhung quân quế thủy tâm
    xiêm y điều đào hổ: chuối chúa cốt danh lang lốn lửa mang nhục phách phù thẹn trâu hỗ: trợ hỗn: canh
    chiến cư danh giao hào hợp loạn láo mang quân số tạp hộ: chiếu giá khẩu lí lý mạng mệnh pháp sinh
    thân tịch tống vệ đê hội: chẩn chợ chủ chứng chữ cựu diễn giảng hè hóa họa học họp kiến liên nghị
    ngộ nhập nông sở thao thoại thảo thẩm trường trưởng tụ viên ái ý đen đoàn đàm đồng hộp: chữ chữa
    giảm số thoại thư tốc đen đêm hớt: hải lẻo hờn: dỗi giận mát oán trách tủi hởi: dạ lòng hỡi: ôi ơi
    hợp: chung chất con các doanh dữ hiến khẩu kim kiểm lí lý lưu lệ lực nhất pháp phần số tan thành
    thời thức tuyển tác táng tấu tử và về với xướng âm ý đề để đồng hủ: bại hóa hỉ lậu tiếu tục hủy: bỏ
    diệt hoại hứa: hão hôn hẹn hứng: chịu gió khởi thú hữu: biên cơ hiệu hình hóa hạn khuynh nghị ngạn
    nô quan sinh thanh thần trách trí tuyến tình tính tỉ tỷ ích ý i: tờ im: lặng ỉm in: như thử ít ấn ỉn
    inh: tai ỏi kem: cân cây cốc kí ký keo: bẩn kiệt sơn tai tơ xương xỉn kha: khá khai: báo bút chiến
    cuộc các căn diễn giám giảng hiện hoa hoang hệ hỏa hội khoáng khẩn kế mào mô mạc ngắn nhiều nhưng
    phá phương phần qua quang quật sinh thác thông thực triển trên trương trường trừ tử việc và vị đến
    đồng khan: hiếm khao: khao khát quân khen: ngợi kheo: khéo khư khi: bị còn hồi sử triển xử khinh:
    binh bạc bỉ khi khí khích mạn rẻ suất thường khiêm: nhường tốn khiêu: chiến dâm khích vũ khiếm:
    khuyết nhã thính thị thực khiếp: vía khiếu: kiện nại tố kho: bãi bạc quỹ tàng tàu khoa: bảng giáo
    học mục ngoại nội thư trương trường khoai: khoái lang mì môn mùa mỡ nưa nước sọ trụng tây tía từ vạc
    đao khoan: dung hồng khoái nhượng thai khoang: nhạc khoanh: tay khoe: mẽ khoác: lác áo khoái: chí
    cảm khẩu lạc trá khoán: sản trắng khoáng: chất học sàng sản vật đãng đạt khoản: cho sử đãi khoảng:
    cách không âm khoảnh: khắc khu: biệt chế công dân kinh phi phố trú trục tập tự vực đô khung: cảnh
    cửi giá hình kiến quản thành khuy: bấm tết khuya: khoắt sớm khuynh: đảo khuyên: bảo can dỗ giáo giải
    lơn nhủ răn khuyến: cáo học khích lâm mãi mại nghị ngư nông khuyết: danh thiếu tật điểm khuân: vác
    khuây: khỏa khuôn: dạng hình khổ mẫu mặt nhạc phép sáo thức viên khuất: bóng khúc núi nẻo phục tất
    khuấy: đảo động khuếch: trương tán đại khuỳnh: tay khà: lừng khá: giả khẩm khác: biệt gì nhau nào
    thường đại khách: hàng khí khứa qua quan sáo thể khái: luận niệm quát tính khán: giả thính đài
    kháng: chiến cáo cự nghị nguyên sinh thể viêm án khánh: hòa kiệt thành tiết khát: khao máu vọng
    khâu: vá vắt xử khéo: léo miệng mồm tay khêu: gợi khí: chất công cầu cụ gió huyết hóa hư hạt hậu học
    khái kém lạnh lực muồng nhạc nổ phách quản sinh sắc than thiên thải thế tiết trơ tài tên tĩnh tượng
    vi vị áp đá đốt động khía: cạnh khích: bác lệ khít: khao khó: chuẩn chịu coi dễ khăn kiểm kết lòng
    tiếp tính đảm ở khóa: biểu kéo luận nòng số sổ trình khói: hương lửa sương khô: cứng dầu héo hạn
    khát không kiệt lạnh mộc ráo khôi: hài ngô phục khôn: cùng hồn khéo lỏi lớn ngoan nguôi không: biết
    bào bờ chiến chuyển chừng còn có gian giấy gỉ hiển khéo khí kích liên lưu lẽ mấy nhận những phát
    phải phận quân ra thiếu thông thể thực trung trách tài tương tưởng vũ vận xương ít điều đâu được
    đồng đổi ổn khúc: chiết côn khích mắc nhôi xạ khăn: cho chính gì gói mỏ nhất piêu san triển trong
    vuông và về xếp áo ăn đóng đầu khơi: gợi khơi mào khả: biến chuyển dĩ dụng kháng kính nghi năng quan
    thi tri ái ố khải: hoàn khảm: màu khảng: khái khảo: chứng cổ cứu dị luận nghiệm sát tra đính khấm:
    khá khấu: hao trừ đuôi khẩn: cấp cầu hoang khoản thiết trương khẩu: chiến cung hiệu học khí lệnh ngữ
    phần trang vị độ đội khắc: ghi gia gỗ họa khoải khổ kỉ kỷ phục tinh đồng khỉ: gió khỏa: lấp thân
    khỏe: khoắn mạnh như khỏi: phải khố: tải khối: cơ lượng phố u khốn: cùng khó khổ kiếp một nạn nỗi
    đốn khổ: chủ công cực hạnh học luyện một nhục não qua sâm sở thân tâm đau ải khổng: giáo khờ: dại
    khởi: công hành kiện nghiệp nghĩa nguồn phát sắc sự thảo tranh tố tử xướng điểm đầu động khủng: bố
    hoảng long khứ: hồi khứu: giác ki: lô kia: mà kim: anh băng chỉ cúc cương cổ giao hoàn hỏa khánh khí
    loại màu móc nam ngân ngạch sinh thanh thuộc tiền tuyến tương tự đan đen đáy đơn đồng kinh: doanh dị
    giới hoàng hoảng hồn khủng kịch kỳ lý lạc nghiệm nghĩa ngoại nguyệt niên phong phí qua sợ sử thành
    thánh trung truyện tuyến tế viện điển độ động kiêm: nhiệm kiên: cường cố gan nghị nhẫn quyết trinh
    trì tâm định kiêng: dè kị kỵ nể sợ kiêu: binh bạc căng hãnh kì kỳ ngạo sa kiếm: chuyện chác hiệp
    khách thuật ăn kiến: biểu càng cánh cỏ của gió giải giảng lập lửa nghị nhân thiết thức trúc tạo tập
    vàng đen đỏ kiếng: mát kiềm: tỏa kiều: bào hối kiểm: chứng duyệt dịch kê lâm nghiệm ngân ngư nhận
    phẩm soát sát thử toán tra điểm đếm định kiệm: lời kiện: cáo cơ cần mới toàn tướng tụng đủ kiệt: lực
    sức tác xuất kè: kè kèm: cặp theo kèn: bóp bầu cựa trống kèo: nhèo nài nèo ké: né đầu kém: cạnh cỏi
    kén: chọn kéo: bè co cánh lại quân theo kê: biên học khai kích úm kênh: họp truyền kêu: ca cầu gào
    gọi la nài trời van kì: bí công cùng cục cựu diệu dị giông hạn khôi kèo lân lạ ngộ phiếu quan quái
    thú thị thủ thực tài tích tập vĩ vọng đà đài ảo kìm: cộng giữ hãm kí: chủ gửi hiệu họa kết quĩ quỹ
    riêng sinh sự thác tên túc tắt tự âm ức kích: cầu dục giá hoạt thích thước động ứng kín: mít như
    tiếng đáo kính: cẩn cận hiển lão mát mến nể phục râm thiên thuốc trọng viễn vạn yêu đổi ảnh ký: chủ
    giả gửi hiệu họa kinh kết lô lục quỹ riêng sinh số sự tay thác tên túc tắt tự âm ức kĩ: càng lưỡng
    năng sư thuật tính xảo kĩu: cà kịt kẹo: cao đắng kẻ: cướp cả gian thù trộm kẻo: mà nữa rồi kẽm: gai
    kẽo: cà kẹt kế: chân cận hoạch nghiệp nhiệm sách thừa tiếp toán tục vị kết: bạn cấu cục duyên dính
    dư hôn hợp luận mạc nghĩa nối quả thúc tinh toán tội tụ tủa từ án kề: bù cà cận miệng kềnh: càng kể:
    cả ra kỉ: cương luật lục nguyên niệm vật yếu kị: binh khí mã nước rơ kịch: bản chiến câm cương hát
    liệt mục ngắn nói thơ tính kịp: thời kỳ: bí công cùng cục cựu diệu dị giông hào hạn họp khôi kiểm
    lân lạ mục ngộ phiếu quan quái thú thật thị thủ thực tài tình tích tập vĩ vọng đà đài ảo kỵ: binh
    khí mã nước rơ sĩ kỷ: cương luật lục nguyên niệm vật yếu kỹ: càng lưỡng năng nữ sư thuật tính xảo
    la: bàn cà liếm liệt làng lí líu lóng lúc lúng lấm lấp lắt lỏng lối lủng mã môn thầu trời đà lai:
    châu căng dắt giống hi hy học kinh láng lịch nhai rai tạo tạp vãng lam: làm lũ nham lan: can hương
    man truyền tràn tây tỏa lang: bạt pháp sói tang thang vườn lanh: chanh lợi tô lao: công lung lý lực
    nhao phổi tâm xao đao động lau: cha chau chùi lách láu nhau nhà lay: chuyển láy lắt nhay phay động
    ơn le: le lói te lem: luốc nha nhem len: gai lỏi leo: khoeo lét lắt lẻo thang trèo li: biệt bì dị
    gián hôn khai kì thân ti tinh tán tâm tô lia: chia lịa tía linh: chi cảm cữu diệu dương giáo hoạt
    hồn khí kiện miêu mục nghiệm ta tinh trưởng tính đan đình động ứng liu: riu liêm: khiết sỉ liên: bộ
    can chi cầu danh doanh gia hiệp hoan hoàn hệ hồi hợp khu kết lạc lụy minh ngành nhục quan quân thanh
    thông tiếp tưởng tịch tục từ vận đoàn đội đới liêu: xiêu liếm: gót láp liến: láu thoắng liền: liền
    tay tù liều: liệu lĩnh lượng mình mạng liệt: dương kê sĩ tuyến liệu: chừng các cái cán có dùng giữa
    hồn lao lưu lịch pháp phân phục quốc sản số thần trình trọng và điện đã đạt để lo: buồn liệu lót
    lắng nghĩ ngại phiền sốt sợ toan tính xa âu loa: kèn lóa thùng loai: choai loan: báo loang: loáng lổ
    toàng loanh: quanh loi: choi ngoi nhoi thoi long: bong cung lanh lóc móng mạch nhãn não tong trọng
    vương đình loài: người loáng: quáng thoáng loăng: quăng loại: biệt bỏ hình học hồ màu suy trừ tài
    đen loạn: dâm li luân ly lạc ngôn quân sắc thị trí xạ óc đả loạt: soạt lu: bù loa mờ lua: tua lui:
    cui lủi tới lung: lay linh lạc ta tung luyến: láy tiếc luyện: kim tập viên luân: canh chuyển hồi lí
    lý lưu phiên thường luôn: luôn thể tiện luông: tuồng luẩn: quẩn luận: chiến chứng cương cứ tội viên
    văn án điểm điệu đoán đề luật: bài bảo bằng chơi dân dữ gia hành hình học khoa lệ pháp quốc rừng sư
    tố tục và vạn định luống: cuống tuổi luồn: cúi lách lọt lỏi luồng: lạch ly: biệt dị gián hôn khai kỳ
    loạn thân tinh tán tâm là: chuyện chưa cán hơi là lượt lạ ngà trong đà ở lài: nhài làm: bàn bạn bằng
    bếp bộ cao chay chi chủ chứng công cỏ duyên dáng dấu dầm dữ già giàu giá gì gương hàng hộ khách khó
    loạn luật lành lông lơ lại lẽ ma mai mối ngơ nhục nên phiền phách phép phúc phản quen ruộng sao song
    thuê thân thịt tin tiền trò tròn tàng tình tội tới việc vì vườn về vừa ăn đầu đẹp đồng ơn ải ở làng:
    chơi mạc nghề nhàng nước xóm lành: canh chanh lạnh mạnh nghề tính lào: cai phào quào rào thào xào
    làu: bà bàu nhà nhàu lá: bắc chắn cà cải cẩm cờ lách lốt mía nem ngón sen sách tọa đa lác: mắt đác
    lách: ca cách lái: xe đò lán: trại láng: bóng máng lánh: mặt né nạn láo: bố liên lếu nháo toét xược
    lát: hoa láu: cá lỉnh ta táu lâm: bệnh chung học li luật ly nghiệp nguy nạn phần râm sinh sàng sản
    sự thâm thời trường trận viên đồng lân: cận la quang tinh lâu: bền dài hoắc la lâu lắc nay năm đời
    lây: dây lan nhiễm truyền lãi: gộp lờ ròng suất lãng: du mạn phí quên tử đãng lãnh: canh cảm dục hải
    hội sự thổ tụ vực đạm đạo địa đủ lão: hóa khoa luyện làng nông suy thành thị tướng lè: nhà tè lèo:
    lá lái nhèo tèo léo: hánh nha nhéo xéo lê: la lên: cân cơn dây giọng gáy gân hệ khuôn lão lớp men
    mặt ngôi nước râu sởi tay thẳng tiếng trục án đèn đường đạn đồng đời lêu: lổng nghêu têu đêu lì: xì
    lìa: bỏ lí: chiến cổ do gián giải hiện hóa hương hạt học khách kinh la liệu luận lắc lẽ lịch nha nhà
    nhí phản sinh số sự thuyết thú trung trí trị trực tuyệt tính tương tưởng từ tự văn đảo lính: chiến
    dù thủy tráng đánh lít: nha nhít líu: díu la lo lô quýu ra ríu tíu lò: cao chợ cò dò luyện mò mổ sát
    vi đúc đứng lòa: nhòa xòa lòe: bịp loẹt xòe lòi: dom tói xỉ đuôi lòng: chảo dạ máng sông thành tong
    trắng và vòng đen đào đường đỏ lóa: mắt lóc: cóc lóng: ca cóng la lánh nga ngóng nhóng lót: dạ tay ổ
    lô: ba cốt lốc nhô tô xô lôi: cuốn kéo long thôi đình lôm: lốp lông: ba bông công hút hồng lá lốc
    mao mày măng nheo tơ vũ lõa: lồ lõi: đời lù: lù mù rù lùi: bước lũi lùn: tè lùng: bùng nhà thùng
    tùng lú: lấp lẫn nhú lúa: chét cấy lốc ma má mì mạch nương nước nổi rẫy sạ sớm thu trời xuân lúc:
    còn cũng la lắc nha nào lúng: ba búng la liếng ta túng lý: chiến các cán cổ cổng do dịch dữ gián
    giải hiện hào hóa hương hạt học hồ khi khách kinh liệu luận lẽ lịch nhà sinh số sự thuyết thú trung
    trí trị trực tuyệt tài tính tương tưởng từ tự văn vận về được lăn: chiêng kềnh lóc lưng lộn quay
    queo tay tăn xả đùng đường lăng: kính líu lắc mạ mộ nhăng nhục trì trụ xa xăng lĩnh: hội vực xướng
    lũ: lĩ lượt lụt quét ống lũy: thừa tiến lơ: chơ hồng là láo lớ lửng mơ nga ngơ thơ tơ xe đãng lơi:
    lỏng lưa: thưa lưng: chừng lửng vốn lưu: ban bút chiểu chuyển cữu danh diễn giữ huỳnh hành học không
    kí ký li loát luyến ly lượng lạc manh nhiệm niên niệm thông thủy truyền trú trữ tâm tốc tồn vong vực
    ý điện động lươn: khươn lẹo lương: bổng khoán khô sản thiện thực tri tâm y lưới: lửa điện lướt: mướt
    sóng tha thướt ván lười: biếng chảy nhác lưỡi: câu dao gà không lê trai lưỡng: chiết cực dụng khả
    phân quyền tiêm lược: bí dày dịch khảo quân thuật thưa lượng: biên biến cao của giác hóa hồ không kế
    nguồn sản thứ tình tỉ tử tỷ và văn vũ đường lượt: là thà thượt về đi lạ: hoắc kì lùng miệng mắt mặt
    nhà tai thường đời lạc: bộ hậu khoản loài nghiệp nhân quan thú tiên điệu đà đề lạch: bà bạch cà tà
    xà lại: bằng dữ gan giống gạo hồn mâm mũi mặt người quả sau sức lạng: lách sơn ta lạnh: giá gáy lùng
    lẽo ngắt như nhạt tanh toát lạt: lẽo lạu: bà lạy: cả lục tạ lả: lơi lướt tả lảnh: lói lảo: đảo lấc:
    láo lấm: chấm la lem láp lấn: chiếm lướt sân át lấp: la liếm loáng lánh láy lóa lóe lửng lấy: có dầu
    giọng lòng lệ nê rồi số ý được lầm: bà lì lũi lạc lầm lỗi lội lỡ lụi rầm than đường lần: hồi lượt
    lữa mò thần lầu: bà bầu nhà lầy: lội lẩm: bà bẩm ca cà cẩm lẩn: khuất tha thà tránh lập: bập cà công
    cập dị hiến hạ luận là lòe lờ mưu nghiêm nghiệp pháp phương thu thân thể trình trường tức xuân đông
    lật: bật ngược phật tẩy đà đổ lắc: đầu lắng: dịu nghe tai đọng lắp: ba bắp ráp đặt lắt: la lay léo
    lẻo nha lặn: lội lặng: câm im lẽ lờ ngắt tờ yên lẻ: loi tẻ lẻo: khoẻo lẽ: mọn nào phải ra lẽo: đẽo
    lết: bết lếu: bố láo lề: lối mà thói đường lểu: đểu lễ: bái giáo hội nghi nghĩa phép phục tân vật
    đài đường độ lệ: bản bộ hoàn hồ làng nghịch người nộp phí phần số thuận thuộc thức lệch: lạc lịch:
    bà duyệt kịch pháp sử sự trình tờ đại lọ: mọ lọc: cọc lõi lọt: lòng lưới tai thông lỏa: tỏa lỏng:
    cha chỏng la lẻo lố: bịch lăng nhố lốc: cốc lịch lối: quần thoát xóm lốp: ba bốp cốp lồ: ô lồi: lõm
    lồng: bàn bồng kính lộn lộng tiếng vực ấp lỗ: bì chân châu chịu chỗ lã lãi sĩ vốn đen đáo lỗi: hệ
    khi kết kỹ lạc lầm phát phần thời trong và ở lộ: giới hầu lọt phí thiên trình tẩy xỉ lộc: nhung lội:
    nước lộn: bạ chồng lạo máu nhào nhèo phèo ruột tiết tùng xà lộng: gió hành quyền óc lớ: ngớ quớ xớ
    lớn: bồng bổng khôn lao mạnh tiếng tuổi tướng đôi lớp: học lang tập lờ: lãi mờ ngờ tịt và đờ lời:
    bạt giải lãi lẽ lỗ nói tòa tựa văn ăn đường lờn: bơn lở: lói mồm sơn lỡ: duyên dở làng lầm lời ra
    thì đường lợi: dụng hại khí lộc nhuận niệu phẩm suất thế tiểu tức ích điểm lợn: bột cà dái gạo hạch
    lòi nái rừng sữa thịt ỷ lụa: là đậu lục: bát bình chiến cục giác lạc lạo lọi nhiều phủ quân soát
    soạn tố tục vấn địa đục lụi: cụi hụi lụn: bại lụt: lội lủi: thủi lủng: ca cà la lứa: đôi lừ: lừ lừa:
    bịp dối gạt lọc mị phỉnh đảo lừng: chừng danh khà lửa: trại vũ đường đạn lửng: dạ lơ lựa: chọn lực:
    cho chuyên chuyển chất cán có công học kế làm lưỡng lượng sĩ số triển tài tại và về ứng lựu: pháo
    đạn ma: chay cà cô giáo gà két lanh lem lực men mộc quái quỉ quỷ sát thuật trơi trận túy tơ vương ăn
    mai: gầm kia mái mỉa mối mốt một phục sau táng đây man: di dại mác mát trá mang: bành chủng máng tai
    tiếng tính manh: mún mối nha tràng tâm động mao: căn dẫn mạch quản mau: chóng lẹ miệng mắn mồm nước
    may: công mà mắn mặc ra rủi sao so sẵn vá ô đo men: sứ meo: cau minh: bạch cũng cấp họa khí oan sa
    thư thấp tinh xác xét miêu: tả miếu: mạo miền: xuôi miễn: cưỡng dịch giảm là nghị nhiễm nhiệm phí
    sao thứ trách trừ tố miệng: lưỡi lỗ tiếng ăn miệt: mài mo: cau moi: móc mong: chờ manh muốn mỏi
    ngóng nhớ đợi ước mua: buôn bán chuộc dâm gom lẻ sắm sỉ việc vui độ muôn: muốt nghìn ngàn năm thuở
    trùng tâu vàn đời muông: thú muối: bỏ khoáng mè mặt mỏ tiêu vừng ăn mà: chẳng lại lề nói mài: dũa
    giũa mại màn: bạc gió hiện hình kịch ảnh màng: cứng kính lưới màng mạch tang trinh tế xương ối mào:
    gà đầu màu: bột da keo mè mỡ nhiệm nước phấn sắc mày: mò ngài đay má: bánh mì mách: bảo lẻo nước qué
    mái: chèo dầm ghẹ hiên hắt nhì tóc vẩy đẩy mánh: khóe lới mát: dạ dịu lành lòng mắt mặt mẻ ruột rười
    rượi rợi tay tính máu: cam chó dê ghen huyết khô lửa me mê mặt mủ nóng tham thịt trắng vịt máy: bay
    bào bơm bộ bừa chiếu chém chủ chữ cày cái cán công cũ cấy doa ghi gia giặt gặt hút hơi in khoan
    khách khâu kéo liên lạnh may móc nhắn nổ phay phát quay quét rửa sấy tay thu tiện tính vi xay xúc
    điều điện ảnh ủi mâm: bồng cặp pháo xôi mân: mê mây: khói mù xanh mã: cân hiệu hóa hồ lực não số
    thượng thầy tiên tiền tấu đề mãi: lộ mãi mãn: khai kinh kiếp nguyện nhiệm tính mè: hoa nheo mèo: mun
    mướp nhị tam méo: mó mặt xẹo xệch mép: dê mét: khối vuông mê: chết cung cuồng hoặc hồn li ly lú lộ
    man muội mải mẩn mệt ngủ say sảng tín tít tơi đạo đắm mên: mến mì: chính gối thánh ăn mía: chi de
    lau đỏ mít: dai mật ráo tinh tịt tố đặc ướt mò: kim mòn: mỏi mòng: két mó: máy tay móc: cua câu hàm
    hư máy ngoặc nối túi xích đơn móng: giò guốc lợn ngựa rồng mô: hình lớn phạm phật phỏng tê típ tô tơ
    tả môi: giới sinh trường môn: bài cho công của giáo hóa học phái và về đào để mông: lung má mốc
    quạnh mõm: chó nhái sói mù: chữ khơi lòa màu mờ tăm tắp tịt u mùa: màng vụ mùi: gì mẫn mẽ soa vị
    mùn: cưa mùng: tơi múa: lân may mép mỏ rối sư múi: cầu giờ khế măng: ca cụt le non rô sông sữa tây
    tô đá mĩ: cảm dục học kí lệ mãn nghệ nhân phẩm quan thuật tục viện mũ: bảo chào cát lưỡi nồi phớt
    tai mũi: dãi dùi nhọn tên đất mơ: hồ màng mộng ngủ tuya tưởng ước mơi: mới mơn: man mởn trớn mưa:
    bay bom bóng bụi dầm gió lũ nắng rào tuyết đá mưu: bố chưa cơ cầu hại kế lược mô mẹo sinh sách sát
    toan trí trưởng tính đồ mướt: mát mồ mười: giờ mượn: mõ sử mạch: chủ lươn lạc máu môn ngầm nha tích
    vành mại: bản dâm hóa điện mạn: phép đàm mạng: công cục diện dân giải giữa hóa khoa không kĩ kỹ lưới
    mỡ ngày thông toàn tư và vô văn xanh xã yếu đang mạnh: bạo giỏi khỏe miệng mẽ mồm tay thường mạo:
    danh hiểm học nhận từ mạt: cưa hạng kiếp kỳ sát vận đời mải: miết mê mốt mảng: công mảnh: bát cộng
    mai mảy: may mấp: máy mô mất: công dạy giá gốc hút hồn kết lòng mát mùa mạng mặt ngủ sức toi trí
    trắng trộm tích tăm vía mấy: ai chốc khi lại nỗi đời mầu: mè mẽ mỡ nhiệm sắc mẫn: cán mẫu: cho giáo
    hệ mã mực quyền số ta tây tử vật đơn mập: ù mật: báo chưa danh dữ hiệu khẩu kênh lệnh mã ngữ nhà ong
    thiết thám thư vụ đàm độ ước mắc: chính cạn cửi khó lừa mưu mỏ mớ trong áo ở mắm: cái kem muối nêm
    tép tôm mắng: mỏ mắt: bão bồ cua cá cáo gió kính mũi thần trâu xanh xích ếch mặc: cả cảm dù dầu lòng
    nhiên niệm sức thây tình xác ý định mặn: chát miệng mà mòi nồng mặt: biển bằng chữ cân cầu cắt dày
    hàng khác mày mũi người nón nước phẳng phố số tiền trái tròn trăng trận trời trụ đường đất đối mẹ:
    ghẻ kiếp kế đẻ đỡ mẽ: gì mến: mộ phục thương yêu mề: đay mềm: báo chưa chạy còn dùng dẻo dịch gặp
    họp hỗ hộ không lòng manh môi mại mỏng một nhũn quản thường và yếu điều đất mệnh: danh giá hệ luận
    lệnh toàn trời đề mệt: mỏi nghỉ nhoài xác mỉa: mai móc mọi: khi rợ mọt: sách mỏ: cặp hàn lết neo
    nhát quạ vịt ác mỏi: mòn mắt mệt mỏng: dinh dính manh môi mảnh tai tang tanh mốc: giới hoa meo xì
    mối: hàng lái manh tiếp triển mồ: cha côi hôi ma mồi: chài mồm: long mép độc mồng: tơi mổ: cò xẻ
    mỗi: một tội đơn mộ: chí táng điệu đạo mộc: bản hương lan mạc mộng: du mơ mẹo tinh tưởng âm ước ảo
    một: bề bộ chiều chút cách cái cục cửa hai hơi hệ khi lá lèo lòng lần máy mình mạch mực ngày người
    nỗi phép suất số thể tí vài ít đôi mớ: đời mới: chất có cứng hợp khự lạ mẻ nên phải rồi sáng sáp
    tinh toanh đây đó được đầu mờ: nhạt ám đất ảo mời: chào gọi mọc thầu mở: các cờ cửa hàng lớp mang
    miệng màn mắt mặt rộng thầu toang đường đầu mỡ: chài cơm gà khổ lá màng máy phần sa mục: kích lục
    nát sư sở tiêu từ đích mủ: mỉ mủi: lòng mức: nước sống độ mừng: công hụt thầm tuổi mực: thước tàu
    mỹ: cảm dục học kí lệ mãn nghệ nhân nữ phẩm quan thuật tục viện na: mô nai: lưng nịt nam: ai bán
    bình cao châm cực giới mô nữ sài trung trầm tính tước vô ái nan: giải hoa nanh: vuốt ác nao: nao
    núng nức nay: chưa chỉ cán có cơ là mai nem: chua chạo lụi rán rế tai neo: bấn đơn nga: lóng lơ ngất
    ngai: ngái ngang: dạ dọc hàng ngược ngửa nhiên tai trái tàng ngao: du ngán ngay: cán lưng lập ngáy
    ngắn râu thật thẳng tắp tức nghe: chừng ngóng nhìn ra đâu nghi: binh hoặc kị kỵ lễ ngại ngờ thức
    trang vấn vệ nghiêm: chỉnh cấm khắc lệnh minh mật nghị ngặt trang trị trọng túc nghiên: cứu nghiêng:
    mình ngó ngả ngửa nghiệm: số thu trong về đúng để nghiện: hút nghiệp: báo chưa chướng của dùng dư
    hóa nhẹ nặng sinh và vụ đoàn nghèo: hèn khó khổ nàn rớt túng xác đói nghêu: ngao nghìn: thu trùng
    xưa nghĩ: bụng lại ngợi suy nghĩa: bành bá bóng bôn bảo chủ chủng cá cơ cải cấp cổ cộng cử duy dân
    giáo hiện hiệp hoài hình hư học khách khí khắc kinh là lãng lí lý lập nhân phát quan quân quốc siêu
    sô tam thuần thần thực trang trực tình tư tương tượng tự vị vụ xã xét yêu đen đế địa ấn nghẹn: ngào
    nghẽn: dẫn mạng nghề: nghiệp tự đời nghệ: an cao cho chưa của di học nhân phần phẩm sinh sĩ sạch số
    thuật thông tri tại và xanh nghỉ: chân dưỡng hè mát ngơi phép tay việc nghị: bàn các cấp của gì
    hướng hỗ luận lực mở nâng quyết sĩ sự trường tăng tổ viện và án đào đề định nghịch: biến cảnh lí lý
    phách đảo ngo: ngoe ngoa: dụ ngoắt ngoan: cường cố ngoãn đạo ngoe: ngoảy nguẩy ngon: giấc lành miệng
    mắt ngọt xơi ăn ơ ngoài: giá luồng lề miệng mặt ra tai trời ngoáo: ộp ngoéo: tay ngoại: biên công
    cảm cảnh giao hình hạng hối khoa khóa lai lệ lực ngữ nhập pháp phạm sinh suy thành thương thất tiếp
    tiết trú trưởng trừ tuyến tình tệ tỉ tỉnh tộc tỷ vi văn vụ xâm ô đạo động ngoắt: ngoéo ngoặc: kép
    tay vuông đơn ngu: dại ngơ si tối xuẩn nguy: biến cơ cấp hiểm hại khốn kịch nan nga ngập nguyên: bản
    canh chất cáo cớ do dạng hình học khai khí liệu luận lành lí lý mẫu ngữ nhân niên phát quán sinh
    soái sơ thủ thủy tiêu trạng tác tắc tố tử văn vật vẹn vị xi âm đán đại động nguyền: rủa nguyện: và
    vọng ước nguyệt: lão quế san thực nguây: nguẩy nguôi: ngoai quên nguồn: cơn cội gốc lực ngân nhân
    nguội: lạnh ngắt tanh ngà: ngà ngập voi ngài: ngại ngàn: thu trùng xưa ngành: công dọc hàng nghề
    trong trung ngào: ngạt ngày: cuối càng công giờ kia kìa mai mùa một nay ngày rày sau sinh số tháng
    tiết trước xưa đêm đường ngâm: khúc nga tôm ngân: hà hàng khoản nga ngất phiếu quĩ sách vang ngây:
    dại ngô ngất thơ đờ ngã: bệnh giá lòng ngũ ngửa nước độc ngòi: bút nổ ngó: nghiêng ngoáy ngàng ngói:
    bò chiếu móc mấu ta âm ngón: cái giữa nghề áp út ngóng: chờ trông đợi ngô: đồng ngôi: sao thứ vị
    ngôn: bát luận ngữ từ viên ngông: cuồng ngùi: ngùi ngúng: nguẩy ngăn: chặn cách cản cấm kéo ngắn
    ngắt ngừa trở ngũ: cung cán cúng cốc gia giác giới hành kim kinh liên luân ngôn phúc quan quả sắc vị
    âm ngơ: ngơ ngơi: nghỉ ngớt ngư: cụ dân hộ long lôi nghiệp trường ngưa: ngứa ngưu: tất người: bệnh
    bị dân dùng dưng hùng là làm lớn máy mẫu ngoài người ngợm nhà nhái phát quản rừng ta thân thương
    tình vượn xưa xử yêu đời ngưỡng: cửa ngược: lại xuôi đãi đời ngượng: nghịu ngạch: bậc ngại: vật
    ngạt: mũi ngả: lưng nghiêng vạ ngải: cứu ngất: nga nghểu ngây ngư trời xỉu ngầm: ẩn ngẩn: tò ngẫm:
    ngợi ngậm: bồ miệng ngùi nước sữa tăm ngập: chìm mặn ngà ngụa tràn đầu ngắc: ngoải ngắm: vuốt ngắn:
    gọn hạn không ngủi ngắt: điện ngặt: nghèo ngọc: hoàng lan ngà phả thạch trai ngọn: nguồn ngọt: bùi
    lừ ngào nhạt sắc ngồi: bó bệt chồm dãi không phệt quầy thiền tù xếp xổm đồng ngộ: nhận sát độc ngờ:
    vực đâu ngời: ngời ngợi ngợi: ca khen ngụ: ý ngụy: binh biện lí quyền quân trang tạo vận ngủ: gà gật
    lang mê đông đậu ngứa: gan miệng mắt mồm nghề ngáy tai tay tiết ngửa: tay ngữ: cảm cảnh hình hệ học
    khí liệu lập máy nghĩa pháp tự văn âm điệu đoạn đánh ngựa: bạch bất chiến chứng hồng nghẽo phản trời
    tía vằn ô nha: chu khoa lem léo lí lít lúc lắt nhí nhấp nhai: lại nhải nham: hiểm thạch nhang: khói
    nhanh: nhảu trí nhao: nhao nhau: nên nhay: nháy nhem: nhuốc nheo: nhéo nhóc nhi: hạ khoa nhí đồng
    nhiên: chủ có cần hệ học liệu nhiêu: khê nhiều: bất cơ hệ khó kênh lỗi nút nơi thao thiết thường
    thời thủ vướng đồng nhiễm: bệnh khuẩn sắc thể trùng từ xạ điện độc nhiễu: loạn sự nhiệm: của hữu kì
    kỳ mầu thiếu thư vụ nhiệt: dung huyết hóa hạch học kế liệt luyện lượng năng thành tâm tình điện độ
    động đới nho: giáo học nhoe nhã nhỏ nhoang: nhoáng nhoi: nhói nhoáng: nhoàng nhu: cầu mì quyền yếu
    động nhung: kẻ lụa nhăng nhuận: bút tràng trường ảnh nhuếnh: nhoáng nhuệ: khí nhuốm: bệnh nhà: buôn
    báo bè bạt bếp chung chùa chọc chứa chức cái cầu cửa doanh dòng ga giam giáo gái hàng hát hộ in kho
    khách kinh kính lao lành làu lè lùng lầu lồng may máy mồ ngang nghề nghỉ nguyện nhà nhập nòi nông
    nước quê riêng sàn sách sư thi thuyền thuốc thơ thầu thờ trai trường trẻ tu táng tình tù tư tạo tầng
    tập tắm vua văn vườn vệ xe xuất xác xí xưởng ăn điều đá đám đất ống ổ nhàm: tai nhàn: hạ nhã nhạt
    rỗi tản đàm nhàng: nhàng nhào: lộn nặn nhàu: nát nhái: bén nhám: sì nháo: nhào nhác nhát: gan gái
    nháy: mắt nháy đúp nhân: bản chủ chủng chứng cách công danh duyên dân dạng gian giống hòa hóa hậu
    khẩu kế loại luân lực mãn mạng nghĩa ngôn phẩm quyền quí quý quả sinh sâm sư sự thân thế thể thọ
    tiện trung trần trắc tài tâm tình tính tạo tố từ viên văn vật vị ái ông điện đạo đức ảnh nhâng: nháo
    nhã: nhạc ý nhãi: con nhép ranh nhãn: cùi cầu hiệu lồng lực mác nước quan tiền nhèo: nhẹo nhẽo nhì:
    nhèo nhìn: chung nhận xa nhí: nha nhòm: ngó nhóm: công họp i nhiệm vi nhõng: nhẽo nhún: nhảy vai
    nhúng: tay nhăn: nheo nhũn: nhẽo não xương nhơ: bẩn nhuốc nhớ như: ai bèo chơi chỉ không thường thể
    tiền tuồng ý điên nhưng: chưa các lỗi mà nhường: lời nhạc: công cảnh cụ giao hiệu khí khúc kịch lí
    lý lễ nhẹ phẩm sĩ sống thính trưởng tài tính viện vàng điện điệu đỏ đồng nhạo: báng nhạt: nhẽo phèo
    nhạy: bén nhải: lài nhảu: đoảng nhảy: bổ cao chân cà cóc cầu cẫng cỡn dây dù dựng múa mũi nhót sào
    tót vọt xa xổ ổ nhấp: giọng nha nhem nhoáng nháy nhóa nhất: chung gài hạng loạt là mực nguyên nhất
    nền quyết quán ra thiết thần thể thời trí từ về được định nhầu: nát nhầy: nhụa nhẩu: đoảng nhẩy: bổ
    cao cóc cầu dây dù dựng múa sào vọt xa đầm ổ nhẫn: cưới nhục nại tâm nhận: biết chân diện dạng liên
    lời mặt thầu thức thực trên tài văn vơ xét xử được định nhập: cuộc cư cảng cảnh cục học hồ khẩu môn
    ngoại ngũ nhà nhằng nội quan quốc siêu thuần thông thế tràng trường tâm tịch vai viện đề định nhật:
    báo bản danh dữ kí ký lệnh thông thực tụng ấn nhậy: bén nhắc: chừng nhắm: nhía nhắn: gửi tin tìm
    nhằng: nhằng nhẵn: lì mặt nhụi thín túi nhẹ: bỗng dạ gánh kí lời nhàng nợ tay nhẽo: nhèo nhếu: nháo
    nhị: cái diện nguyên phân thể thức nhịn: đói nhịp: nhàng điệu độ nhọn: hoắt nhỏ: bé con dại lẻ nhoi
    nhắn nhặt nhẹ thó to tuổi xíu yếu nhốn: nháo nhổ: neo nhớ: chỉ mong ngoài nhung sơ thương tiếc trong
    truy đời nhớp: nhúa nhờ: cán nhờ vả nhục: cảm dục hình kế mạ nhã thể nhức: nhối óc nhừa: nhựa những:
    ai khó tưởng nhựa: hóa mủ sống đường ni: cô ninh: an bình mạng thông và niêm: dịch luật mạc phong
    yết niên: biểu cộng giám hiệu hạn khóa kiện kỉ kỷ sử thanh thiếu vụ đại niệm: tình no: nê non: bộ
    gan kém nước sông tay trẻ yếu nung: mủ nấu đúc nuôi: báo béo bộ cấy dưỡng nấng thả trồng nuông:
    chiều nuối: tiếc nuốt: chửng lời sống trộng nuột: nà nài: nỉ xin ép nào: hay là mà ngờ này: khác nọ
    nái: sề náo: loạn nhiệt nức động náp: cày nát: nước rượu óc nâng: cao cấp cốc giá giấc niu đỡ nâu:
    non não: lòng nuột nùng nề đồ nãy: giờ né: tránh ném: tạ đĩa nên: chăng chưa còn có dẫn khó không
    người thân thơ việc vừa nín: lặng níu: kéo áo nòi: giống nói: bóng chung chuyện chơi chặn chữ cạnh
    của cứng dóc dối gay gì gở khoác kháy khéo khó leo láo lóng lảng lắp lối lửng mát mép mê mò móc
    ngang ngoa ngọt nhịu nhỏ năng phách phét quanh riêng suông sõi sảng thách thánh thầm thẳng toạc toẹt
    trạng trắng trống trổng trộm tóm tướng tục vuốt vụng xàm xấu xỏ điêu đúng đầu đớt nón: ba bài chóp
    cụt dấu mê quai tu nóng: bức chảy giận gáy hôi hổi lòng lạnh mắt mặt nảy ruột sốt tiết tính ăn nô:
    dịch lệ nức tỳ đùa nôn: nao nông: binh cạn cụ dân dược giang học hộ lâm lịch nghiệp ngư nhàn nô nổi
    nỗi phẩm sản thôn trang trường trại nõn: nà núi: băng lửa non rừng sông nút: trung năm: ba bảy dương
    học kia ngoái tháng thân tuổi ánh âm năn: nỉ năng: cho chuyển chỉ công giám khiếu lượng lực nổ suất
    số sử vận về động nơi: cư nào nơi nới xuống đã nương: nhẹ nhờ náu tay tựa nước: bọt chè chín chấm
    cản cất cốt cứng da dãi dùng giải gạo gội hoa hàng khoáng lã lèo lạnh lọc lớn màu máy mũi mắm mắt
    mặn mẹ mềm ngoài ngầm ngọt nhà non nôi nặng phép ròng rút rửa sạch thánh thải tiểu trắng tuyệt xáo
    ót ăn đá đái đôi đại độc ối nạn: nhân nạo: thai vét nảy: lửa nòi nở sinh nấm: hương men mèo mốc mỡ
    sò nấu: bếp nung ăn nẫng: tay nắn: nót nắng: lửa mưa nóng nôi quái ráo nằm: khoèo lòng mê mơ vùng vạ
    xuống ổ nặn: óc nặng: gánh kí ký lãi lòng lời mùi nợ tai tay trình trĩu tình è nếm: trải nếp: con
    cái cẩm tẻ nền: móng nếp tảng nể: mặt nang sợ trọng vì nỉ: non nịnh: hót đầm nịt: vú nọc: độc nốc:
    ao nối: dõi gót hoặc kết liên liền mạng nghiệp ngôi tiếp trực tại đuôi đôi đường đất nồi: cơm hơi
    hấp hầm niêu áp nồng: cháy hậu nhiệt độ ấm nổ: chậm cướp dân súng nổi: bật cáu cộm danh dậy giận
    khùng loạn nóng sùng tam tiếng trội xung đình nỗi: lòng niềm nội: biến bộ chiến chính các công dung
    gián hàm hóa hạt khoa khóa lực nhật qui quy san sinh soi thuộc thành thương thất tiếp tiết trú trợ
    tâm tình tại tệ tỉnh tộc vụ xâm y đô địa đồng động ứng nộp: hồ trực được nới: tay nở: hậu nang nỡ:
    nào nợ: máu đìa đọng đời nụ: áo nức: lòng nở tiếng nứt: nẻ toác nửa: buổi chừng mùa tối vời đêm đời
    nữ: cao chúa công giới hoàng sinh thần trang trung trầm tính tướng tỳ việt nữa: là nực: cười nội o:
    bế ép oai: hùng nghiêm oái phong vệ oan: gia hồn khuất khổ nghiệt trái uổng ức oanh: liệt tạc oi:
    bức khói ngột ả ong: bò bầu bắp chúa mật nghệ ong ruồi thợ vàng vò vẽ óng oái: oăm oán: ghét giận
    hận hờn thán trách oắt: con oặt: ẹo pha: chế lê phất trò trộn tạp phai: lạt mờ nhạt phanh: phui
    phao: câu tiêu đồn phe: phái phi: chính công cơ hành kim lao lê lí lý mã nghĩa ngựa nhân pháo pháp
    quân tang thường tiêu vụ đao đoàn đội phim: con câm hoạt nhựa nổi thời truyền truyện trường tài đèn
    ảnh phiên: bản chuyển dịch hiệu phiến thiết tòa âm phiêu: bạt diêu dạt lãng lưu phiếm: chỉ thần
    phiến: diện loạn lá phiếu: trắng phiền: hà lòng lụy nhiễu phức toái pho: mát phong: ba bao bì cách
    cảnh cầm dao hàn hóa kiến kế lan lưu mĩ mỹ nhã phú quang thanh thái thấp thổ thủy trào trần tình
    tặng tỏa tục vị độ phu: la nhân phum: sóc phun: lửa phá: bỏ cách giá giới hoang hoại hại hủy khẩu
    lưới ngang nước phách quấy rào rối sản thai thối vây án đám phác: họa thảo phách: lác lối phái: mạnh
    sinh viên yếu đoàn đẹp phán: quyết xét xử đoán pháo: binh bông cao cối dây hiệu hoa hạm kích lệnh
    phòng sáng thuyền thăng thủ tép tự xiết đài đùng pháp: bảo chế danh hóa học luận luật lí lý lệnh
    nhân qui quy quyền quốc sư trường trị tuyến y định phát: ban biểu bóng chứng dục giác hiện huy hành
    hỏa lộ minh mại ngôn nổ quang sinh sóng tang thanh tiết triển tài tác tán tích tướng xạ âm điểm điện
    đơn đạt động phân: ban biệt bua bì bón bắc bố bổ chia chuồng chất cách câu công cấp cục cực giác
    giải giới hiệu hóa hạch hạng hội hủy hữu khoa khoáng khối kì kỳ li liệt loại luồng ly lân lượng lập
    minh mục nhiệm nửa phát phất phối quyền rác rã số thân thế thức trần tán tâm tích tươi tử vai vi
    viện vô vùng xanh xã xét xưởng xử đoàn đoạn đạm định độ đội ưu phèn: chua phéc: mơ phép: biện hài
    kéo siêu thuật toán triển tính tắc đối phét: lác phê: bình chuẩn duyệt phán phì: cười nhiêu phèo
    phí: cho chuyển còn dành hoài hoạt hạn hỗ lù lưu mua nâng phạm sản tổ tổn và đầu để phòng: an ban
    bệnh bị chính chống dịch gian họp hỏa hộ khánh không mạch ngừa phẩm thân thí thường thủ trung tránh
    trừ tuyến và vệ xa đoàn đã ốc phó: giáo lãnh mặc nháy phòng thác thường tiến tổng từ văn phóng: dân
    hỏa khoáng quân sinh sự tay thanh thích tác túng uế viên xạ điện đãng đại phô: bày mai phôi: bào pha
    sinh thai phù: du dung dâu hiệu hộ hợp kế phiếm phép sa thủy trợ voi điêu phú: quí quý thọ phúc: hậu
    khảo kiểm lợi mạc thẩm tra trình âm đáp đức phút: chốc phăng: teo phơi: bày màu phóng phới thây áo
    phương: châm chưa chủ cách diện hóa hướng hại kế ngữ phi pháp sai sách thuốc thức tiện trình tích án
    phường: báo bát chèo còn có kiêm mới trên đã phạm: chiến học luật nhân pháp phòng qui quy trù tội vi
    phạt: góc vạ đền phải: biết bả chi chăng chạy cái gió gọi làm lên lòng nói quấy thực trái tội đũa
    phản: biện bác bội chiến chiếu chủ chứng cung cách công cảm diện gián giáo hồi khoa kháng kích loạn
    lực nghĩa nhau phong pháo phúc quang quốc thuyết thí thùng trắc tuyên tác vệ xạ ánh đế đề đối động
    ảnh ứng phấn: chấn khích khởi nhân son đấu phất: pha trần phần: cấu cứng hóa lớn mềm nhiều nào phật
    phụ thưởng trăm tử đông phẩm: chất cách cấp giá quốc xã phẩy: tay phẫn: uất phẫu: học thuật phận:
    cán một nhân quốc sự phập: phều phật: bà giáo học lòng pháp thủ tổ tử ý đài phẳng: lì lặng phiu phế:
    binh bào bỏ liệu nang phẩm quản thải truất tích phều: phào phỉ: báng nhổ phui phỉnh: mũi phỏng:
    chừng dịch sinh tính vấn đoán phố: có cần huế hà hải hồ khi kiến phường phủ thấp và vướng xá đà đạt
    phối: chế cảnh hợp khí kết liệu màu trộn viên phồn: hoa phổ: biến cập dụng hệ kế niệm quát thông độ
    phổi: bò phổng: mũi phao phớt: lạnh lờ tỉnh đời phụ: bạc bản cấp cận gia giúp giảng hệ họa khoa kiện
    liệu lão lục nữ phí phẩm quyền san sản thu thuộc trách trương trội trợ tá tùng tải tố từ tử âm đạo
    đề phục: chế cổ dịch dựng hóa hưng hồi kích linh lăn lỗi sức sự thiện thù trang tùng viên vụ phụng:
    dưỡng hoàng phịu sự thờ phủ: ban ngũ nhận phê phục quyết sóng xanh điện đất đầu định phủi: tay phức:
    hệ hợp tạp điệu qua: hệ loa lại mặt ngày nhiều nền quít đường đời quai: bị chèo hàm hậu nón thao
    xanh quan: bảo chuyên chưa chủ chức cách còn dân dạng hành hệ họ hội khách liên liêu là lực ngôn
    ngại nha niệm sát thường tiền trong trắc trọng tài tâm tếu viên xây yếu điểm được đảng đến ở quang:
    cảnh cầu dầu dẫn gánh học hợp năng phổ sai thông vinh điện đãng quanh: co năm quay: cuồng cóp lơ
    phim quắt vòng đĩa quen: biết của mui mặt thuộc thân thói với qui: bản chuẩn chế chụp cách củ hoạch
    hàng kết luật lát lại mô phạm phục thuận tiên trình tập tắc tụ y định đồng đổi ước quy: bản chuẩn
    chế chụp cách củ hoạch hóa kết luật lát lại mô phạm phục thuận trình tập tắc tụ y định đồng đổi ước
    quyến: luyến quyết: chiến chí của liệt minh nghị sinh sách số thắng thủ toán tâm tử đoán đấu định
    quyền: anh ban biến công giải hành hạn lãnh lợi lực ngoại năng phân quý sở theo thuật thế truy tác
    uy đặc quày: quả quá: bán bộ bữa chén chừng cảnh cố giang giấc hạn khích khổ lời lửa sức tay thể
    trình tải tội đi đà đáng đỗi độ ư quái: dị gở kiệt lạ nhân quỉ quỷ thai vật ác đản quán: cóc ngữ
    triệt tính xuyến xá quát: hóa lác tháo quân: báo bình bưu bị ca chính chủ chủng công cảng cảnh du
    dân dược dịch dụng giới hiệu hàm khu khí kì kỳ luật lính lương lệnh lục lực ngũ nhu nhân nhạc pháp
    phục quản sư số sự thù thứ trang tình tịch tử tự y đoàn đánh đội ủy quèo: quẹo quét: quáy tước quê:
    hương mùa một quán quên: khuấy lãng lửng mình quí: báu danh giá hiếm hóa hồ khách mến nhân phi phái
    trọng tướng tộc tử vị quý: báu danh giá hiếm hóa hồ khách mến nhân phái trọng tướng tộc tử vị quăn:
    queo quĩ: tiết tích tín đen đạo quạnh: hiu vắng quạt: bàn con cây gió hòm kéo lúa máy tai thông treo
    tròn trần điện quả: bàng báo chuyển cân cảm lắc lừa nhiên phúc phụ quyết tang thảo thật thực triển
    tình vậy đấm đất quản: bút giáo lí lý ngại thúc trang trị tượng đốc quảng: bá canh cáo ngãi ninh
    trường trị đại quấn: quít quấy: nhiễu phá quá quả rối đảo quần: bò chúng cư cụt hôn lá lót ngựa thể
    tụ xà áo âu đông đùi đảo quầy: quả quẫn: trí quận: ủy quắt: queo quế: chi quỉ: kế quái sứ thần quị:
    lụy quốc: ca chủ các cấm cấp doanh dân gia giáo hiệu huy hội hữu khánh kì kỳ lập lộ lủi ngữ nạn nội
    phòng phục quân sách sư tang thư thể trái trưởng táng tế tịch văn vương vụ xã đảo quỵ: lụy quỷ: kế
    quái sứ thần quỹ: tiết tích tín đen đạo ra: bộ chiều cái công dáng gì hiệu hồn líu lò lệnh lỗi lửa
    mắt mặt ngôi oai quân ràng rìa ríu rả rối sức sữa sự tay tiền trò tuồng vẻ điều đời ram: ráp ranh:
    con giới ma rao: giảng rau: cháo câu cần cỏ diếp dưa dền giền khúc khủ lấp muối muống màu má mơ ngót
    ngổ ráu rút răm sam sạch sắng sống thơm đay reo: hò ri: rỉ vê đô riu: riu ríu riêng: biệt cho lẻ
    phục rẽ tư tại đảm roi: cặc ngựa rói vọt rong: huyết ruổi rêu ru: hời lô rú run: rủi ruy: băng ruốc:
    bông ruồi: trâu xanh ruồng: bỏ bố rẫy ruỗng: nát ruộng: bậc muối nương vườn đất ruột: gan già gà
    ngựa non rà thịt thừa tượng đứt rà: rì rẫm soát ràng: buộc ràng rành: rẽ rào: chắn cản danh giậu rào
    rạo rạt thuế đón rác: tai thải rách: nát việc rái: cá ráo: hoảnh riết ráp: nối râu: quai ria rã:
    họng rượi rời đám rèn: giũa rét: buốt lộc mướt ngọt đài rên: rỉ rêu: phong rao rì: rà rào rì rầm
    rít: tít ríu: ra ran rít rò: rỉ ròng: rã ròng rô: phi thia ti to rôm: sảy rõ: khéo nguyên ràng rù:
    rì rờ rúm: ró rúng: động rút: gọn lui ruột tiền răn: dạy reo đe răng: cưa cửa hàm khôn lược sữa rũ:
    rợi rơ: le rơi: rớt rụng vãi rơm: rạ rườm: rà rượu: bia chè chổi cần cẩm mùi mạnh ngọt nho nếp thuốc
    trắng tăm vang đế rạc: rài rạo: rực rải: rác thảm rảnh: rỗi rất: chi chậm mực đỗi rầm: rầm rập rầu:
    rĩ rầy: rà rập: khuôn ràng rắn: chắc giun lục lửa mặt mối nước ráo rỏi độc rẻ: mạt như quạt rúng
    thối tiền rẻo: cao rẽ: ràng rề: rà rễ: cọc củ tre rệu: rã rạo rỉ: rù răng rả tai rỉa: rói rọ: rạy
    rối: bét bù bời loạn mù nước ra ruột rít tinh tung rốt: cuộc ráo rồ: dại rồi: ra đây rồng: rắn rồng
    rỗ: hoa rỗi: hơi rãi rỗng: toác tuếch rộn: rạo rộng: chân cẳng của hoác huếch lượng lớn mở rãi rớt:
    giá mạng rời: rạc rợi rụng: rời rủ: rê rỉ rủi: ro rừng: cấm già núi phòng rú đặc rửa: bát mặn ráy
    tiền tội ảnh sa: bàn bồi chân cơ khoáng lát lệch mạc ngã nhân sâm sả thạch thải đà đọa sai: bảo dịch
    khiến lạc lầm lệch phái phạm sót số trái san: hô lấp sát sẻ ủi sang: chấn cát giàu ngang năm sáng
    tay trọng tên sao: băng bắc chép chế chổi chụp diêm hôm hải hỏa kim la lãng mai mộc nhãng sa thiên
    thổ thủy tẩm y đổi sau: cùng hết họp này rốt sáp sát đây đại say: khướt máu mèm mê sưa xỉn đắm se:
    se sắt sẻ thắt sen: đầm si: mê tình sinh: bệnh chuyện chưa cầm dưỡng dục hoạt hóa học khoáng khí kế
    lí lý lỗi lợi lực mạng mệnh ngữ nhai nhiều nhật nở phần quan quán quân sát sôi sản sắc sống sự thiết
    thái thời thực tiền trùng trưởng tố tồn từ tử viên vật đôi đẻ địa động siêu: cường dẫn hiện hình
    hạng liên lợi mẫu ngôn người ngạch nhiên nhân phàm sao thanh thoát thăng thị thịt thực trường trọng
    trứng tần tập tốc tự vi việt văn âm đao đẳng độ so: bì kè le với đo đũa soi: mói rọi son: phấn rỗi
    sắt trẻ song: biên ca giấy hành hỉ kiếm loan mã ngữ phi phương sinh song thai thất tiết toàn tấu tử
    soàn: soạt soát: chất nội xét soạn: giả thảo su: hào su sui: gia sung: biên cán công huyết kinh mãn
    nhân sức túc suy: bì dinh diễn giảm gẫm kiệt luận lí lý nghĩ ngẫm nhược suyển sụp thoái tàn tính tôn
    tư tưởng tị tổn tỵ vi vong xét yếu đoán đốn đồi suôn: sẻ suýt: nữa soát suất: làm vốn điện suốt: đến
    sà: lan sài: giật hồ kinh lang đất đẹn sàn: diễn nhảy sàn sàng: học lọc sảy tuyển sành: sỏi sào:
    huyệt sách: báo cho chuyển công giáo hoặc hạn lược nhiễu trắng vở xã đen đoàn đỏ sám: hối sáng: bạch
    choang chế dạ giá kiến loáng láng lập mai mắt ngời nhoáng suốt sáng sủa trưng tác tạo tỏ ý sánh:
    duyên vai sáo: cũ mép mòn ngữ rỗng sậu sáp: nhập ong sát: an chuyên chuyển cánh còn hạch hại hợp
    khuẩn khí nhân nút phù phạt sao sinh sàn thương thủ thực trùng trạng viên và về để sâm: cầm nam
    nhung sân: bay chơi cỏ khách khấu nhà siu thượng vận sâu: bệnh bọ cay cuốn cắn gai keo kín lắng nặng
    quảng róm răng rộng sát sắc vòi vùng về xa xám đo đậm độc đục sêu: tết sì: sụp sít: sao sò: huyết
    sóc: vọng sóng: gió lừng ngầm sượt thần vô âm điện đôi sô: vanh sôi: gan máu nổi sục tiết động sông:
    con cái máng ngòi núi nước đào sùi: sụt sùng: bái cổ kính ngoại tín đạo súc: sinh sản sắc tích vật
    súng: cao cối hơi liên lục máy ngắn ngựa trường tự đạn ống săm: soi săn: bắn bắt lùng sóc sắt tìm
    đuổi đón sĩ: công diện khoa khí nhân quan số đạo ưu sơ: bộ chế cấp cứu ghi hở khai khảo kiểm kì kết
    kỳ lược mi nhiễm nào nộp sinh suất sài sơ sẩy thảo thẩm trực tuyển tán tại và yếu ý điện đẳng đồ
    sơn: ca chín cước dương dầu hệ la lâm mài môn mạch pháo phòng sống ta thần thủy trà tràng xì địa sư:
    bà bác cha cụ hổ mô mẫu nữ phạm sãi thầy trưởng tử ông đoàn đô sưng: sỉa vếu vều sưu: tầm tập sương:
    giá giáng gió khói muối móc mù sướt: mướt sườn: sượt sạch: bong bách bóng mắt nước sản: chủ cố giật
    hóa hậu hồ hữu khoa lưu lượng nguyên phẩm phụ sinh vô vật xuất sảng: khoái sầm: sì uất sần: sùi sầu:
    hận não riêng thảm đâu đông sẩy: thai sập: sùi sắc: bén cạnh dục luật lạnh lệnh màu phục sảo thuế
    thái thể tố tộc đẹp độ sắm: sửa trang từ vai sắp: sửa xếp đặt sắt: son tây đá sẵn: lòng sàng sặc:
    gạch máu mùi sụa tiết sẻ: dữ thông tài sịt: mũi sọ: dừa số: a báo bình bị chia cho chung chuyên
    chính chưa cào các còn có cơ cộng của dư dương gia hiệu hóa hạn hạng học hồ hữu không kiếp la liệu
    là lượng lẻ mũ mệnh một nguyên nhiều nhân phận phức siêu thành thập thứ thực trong trừ tương tại
    tỉnh từ tự và vào vô xã âm ít điểm đo đáp đơn đại đề đều đối ảo ở sống: chết còn lưng mái mũi trâu
    động sốt: dẻo lạnh ruột rét xuất sổ: hộ lòng mũi sách tay thiên vàng đen đỏ sột: soạt sớm: chiều cấp
    hôm khuya mai sủa tối sờ: lên sờ sợ sở: chưa chỉ dĩ dữ giao hạ hữu nguyện ngữ như thuộc thích thị
    trường tại vật đoản sởn: gáy sơ sợi: chỉ sục: sạo sụt: giá giảm sùi sứ: giả mạng mệnh quán vệ đặc
    sức: bật bền khỏe kéo lao lực mua mạnh mấy ngựa sống vóc ép sứt: sẹo sừng: sỏ sừng sử: ca dụng gia
    học ký liệu quan quân sách thi tích xanh sửa: chữa máy sai sang soạn đổi sữa: chua ong tươi đậu sự:
    an biến chuyên có cố hướng khoa kiện làm nghiệp phát quan quán tham thật thể thực tài tình tích việc
    và vật vụ đầu đời ta: hấp linh lung luy láu lúng tí tóp đây tai: biến bèo chua hại họa hồng mèo mắt
    nghe ngược nhức nạn phôn quái tiếng tái tượng voi vạ ác ương tam: bành bản bảo cúc cương cấp dân
    giác giới hoa quan quyền sinh suất thất thập thể thức tài tòng tấu đoạn đại đảo tan: hoang nát rã
    tác tầm vỡ tang: chủ chứng gia lễ phục thương tóc tảng vật tanh: bành hôi nguội tao: khang nhã tay:
    ba chân chơi cầm hoặc không lái mặt ngai ngang nghề nải phải quay sai thước trong trái trên trắng
    vịn vợt áo đua đòn đôi đảng ấn te: te tua tái teo: tóp tha: bổng hóa hương hồ lướt lẩn ma phương
    thiết thứ thai: nghén nhi phụ sinh sản tham: chiến chiếu dự gia khảo lam luận mưu quan số tán vấn
    vọng ô than: béo bùn cám cốc gầy luyện mỏ mỡ nâu phiền quả thở trắng tổ ôi đá thang: cuốn máy nhiệt
    âm độ thanh: bình bạch ca cao cảnh danh giằng hao hóa la liêm long lí lý lịch lọc minh mảnh nhàn nhã
    nhạc niên quản sát tao thanh thiếu thoát thế tiêu toán tra truyền trà trùng trừ trừng tân tú tĩnh
    tịnh viên vắng xuân yên điệu đạm thao: diễn luyện láo lược thao thức trường tác túng và thau: chua
    thay: mặt thế vì đổi the: thé theo: báo các dõi gót hướng kế phân quy đuôi đuổi đòi đúng thi: ca
    công cử gan hài hành hào hứng lễ pháp phú phận quy sĩ thoảng thể trắc tuyển viết vấn vị đua đấu
    thia: lia thia thin: thín thiu: thiu thiêm: thiếp thảo thiên: binh bẩm can chúa chức cung cơ cầu cổ
    di hà hướng hạ kiến kỉ kỷ lí lôi lý lệch lủng nga nhiên niên phú sứ tai thanh thu thạch thần thể
    thời tuế tài tào táng tính tư tướng tạo văn vương vị đàng đình đường đầu đỉnh địa địch thiêu: hủy
    thân đốt thiết: bì bị giáp kế lập mộc nghĩ tha thân thực tưởng yếu đoàn đồ thiếu: biên chuyên cán cơ
    dữ gì hướng hạ hụt kinh kiến kỹ máy nguồn nhi nhân niên nền nữ phụ sinh thiết thông thời trang trung
    tá tướng và vắng úy điều đói đầu đồng thiển: ý thiểu: não năng phát số thiện: chiến chí cảm do hạ hệ
    nghệ phần quy thể xạ ý thiệt: hơn hại mạng thà thân thòi thoai: thoải thoang: thoảng thoi: loi thóp
    thon: thót thoái: chí hóa hôn lui thác trào vị thoáng: khí đãng đạt thoát: li ly thai thân trần tục
    vị y thoại: di nội thông truyền viên thoạt: tiên đầu thoải: mái thu: binh chi dung dụng giữ gom
    hoạch hình hút hẹp hồi lu lôi mua ngân nhận nhập nhặt phân phục quân thanh thập va vén xếp thua: kém
    lỗ sút thiệt thui: chột lủi thủi thuyên: chuyển giảm thuyết: biến bất duy giáo giảng hỗ hữu luân lí
    lý minh nhân nhất nhị pháp phục thông thần tiến tiền trình tương tập tự vô xác đa định thuyền: buồm
    bè bồng chài lan nhân rồng thoi trưởng tán viên đinh thuê: bao mua mướn thuần: chất chủng dưỡng hóa
    hậu nhất phong phục tính túy thuận: hòa khung lợi tiện tình thuật: công của gia ngữ số sử thường
    thống thứ toán viên và thuế: doanh giá gián khóa má môn quan suất thu trước trực vụ thuốc: bắc bổ
    chén cốm dấu lào lá men muối mê mỡ nam ngủ nhuộm nhân nước nổ phiện rê sát sâu súng sắc ta thang thử
    tiêm trứng trừ tây tím tẩy đạn đặc đỏ độc ưu thuồng: luồng thuộc: hạ làu lòng nằm thẩm trên tính địa
    thà: là lượt lẩn thì thài: lài thành: bại các công danh hoàng hình hôn hội khí khẩn kiến kính lũy
    lập ngữ nhiệm niên nội phương phần phẩm phố quả ra thói thạo thật thị thử thực trì tài tâm tích tố
    tựu viên văn đoàn đạt đồng ủy thào: thào thày: lay thác: loạn thách: cưới thái: bình cổ cực dương
    hậu học kinh kết nguyên quá tử xanh độ thám: báo hiểm không sát thính tử tháng: dương một ngày thiếu
    âm đủ thánh: ca giá hiền hóa mẫu nhân sống thiện thót thất thần tăng tướng đường địa tháo: chạy dạ
    dỡ gỡ khoán lui thân tỏng vát đường tháp: canh ngà nước tùng thâm: canh hiểm hụt nghiêm nhiễm nho
    nhập niên thù thúy thấp trầm tâm tình u ý độc thân: chủ cận cỏ củ gỗ hành hình mật mến mềm nhiệt
    nhân pháp phận quen sinh sơ thiết thiện thuộc thích thương thảo thế thể tình tín tương tộc từ xác
    yêu ái đốt thâu: tóm thây: ma thèm: thuồng vào thép: gai hợp không thét: lác thê: đội thêm: bớt thắt
    thì: có giờ gì là nhiều nói phải ra thà thào thôi thùng thầm thụt thìa: canh cà là lìa thí: bỏ chủ
    dụ mạng nghiệm sinh điểm thích: chí dụng hợp nghi thú đáng ứng thính: giác giả lực phòng viên thòi:
    lòi thóa: mạ thóc: gạo lúa mách thói: quen thường tật tục đời thót: tim thô: bạo bỉ lố lỗ mộc ráp sơ
    tục thôi: miên nôi sơn thì thúc thối việc thôn: bản nữ tính xa xóm thông: báo chưa cáo công cảm dâm
    dịch dụng dữ gia gió giữa hiểu hiệu hành hào khó lưng lượng lệ minh nhau nội phán qua quan rộng suốt
    số sử thoáng thuộc thái thương thường thạo thống thủ tin tri tuyến tâm tín tĩnh tư tấn tầm tỏ tục và
    văn với điệp đầu đồng thõng: thượt thù: ghét hận lao lù oán địch thùng: thùng xe đấu thùy: dương mị
    thú: dữ nhận thiệt thật thực tính tội vui vật vị y thúc: bá bách béo giục ép đẩy thăm: dò hỏi nuôi
    thú thăng: bằng hoa hạng thiên tiến trầm vận thơ: ca dại liên mộng ngây thới từ văn thơm: lây lừng
    nức phức thảo thư: ban bảo chuyển họa kí ký lưu mục nhàn pháp sinh số tay thoại thái thả tín tịch từ
    viện điện thưa: gửi kiện thớt vắng thương: binh cảm cảng gia hiệu hàn hại lái lượng mại mến nghiệp
    nhân nhớ phiếu phẩm quyền số thuyết thuyền thảo tiếc trường tâm tình tích tật tổn vong vụ xá xót yêu
    ôi thước: cong cặp dây gấp kẻ mộc ta thợ tính tỉ tỷ đo thướt: tha thườn: thượt thường: dân gặp hóa
    khi kì kỳ lệ ngày nhật niên phát phạm phục quân sơn thức trú trực tình vụ xuyên thưởng: hoa nóng
    phạt thức thượng: cổ du giới huyền hạng hảo khách khẩn lưu lương nghị nguyên nguồn phong sách sĩ thọ
    tuần tá tướng tầng tọa viện võ vị úy điền đài đế đỉnh thạch: anh bản cao học lựu sùng tín xương
    thạo: đời thả: bộ cửa lỏng nổi sức thảm: bại cảnh hại họa kịch sát sầu thiết thương thực trạng đạm
    đỏ thảng: hoặc thảo: cầm dược hèn luận lảo mộc nguyên nào quyết quả thấm: thoắt tháp thía đậm thấp:
    hèn kém nhiệt nhất thoáng tầng và điểm thất: bát bại cách cử hiếu học hứa kinh luật lạc lễ lục
    nghiệp ngôn niêm sách sắc thanh thiệt thoát thu thường thần thế thểu truyền trận tán tình tín vọng
    đức thấu: cảm hiểu kính suốt triệt đáo thấy: kinh tháng thầm: kín lặng thì thần: bí chú chết diệu
    giáo hiệu học hồn kinh kì kỳ linh luận nông phả quyền sa sắc thoại thái thánh thông thế tiên tài
    tình tích tượng tốc xác đồng thầu: dầu khoán thầy: bà bói chùa cúng dòng dùi giáo kí ký lang pháp số
    thuốc tu tào tướng địa thẩm: cung mĩ mỹ nhân phán quyền thấu tra vấn xét định thập: cẩm kỉ kỷ lục
    ngoặc niên phân phương tự ác ý đỏ thật: lực ra sự thà tình thắng: bạc bại cảnh cử lợi thầu thế vàng
    thắt: cổ lưng nút thằng: chài thẳng: băng cánh cẳng góc ruột tay tuồn tuột tính tắp đuồn đứng thẹn:
    thùng thẻ: ghi nhớ thanh tín vàng đỏ thế: chiến chân chấp cuộc gian giới hệ kỉ kỷ là lực mà mạng nào
    năng phẩm ra sự thì trận tục tử và thết: đãi thều: thào thể: chất chế có diện dục hiện hình hóa học
    loại luận lệ lỏng lực nghiệm nhiễm nhân nào nộp quốc sợi thao theo thống thức thực trung trạng trọng
    tình tích từ về xác thỉnh: giảng thoảng thị: chính giá giác hiếu hóa hồ lực phi phạm phần sát thực
    trường trưởng trấn tộc tứ tỳ uy xã ủy thịnh: hành soạn suy tình thịt: pha thà thọ: giáo giới thỏ:
    thẻ đế thỏa: hiệp mãn thuê thuận thích đáng ước thốc: tháo thối: chí hoăng hoắc hôn lui nát tai tha
    thây thống: bên chính chưa chạy còn công cơ của dịch giám giáo hoạt hóa họp khác không khổ kê lý
    lĩnh lỗi mật mặt một nhất phần quản thiết thông thủ trang triển trị trực tỉnh văn vẫn về ăn điều đáp
    đường đếm định đốc thổ: canh công cư cẩm dân huyết lộ mộ nghi ngữ phỉ phục sản thần tả âm địa thổi:
    ngạt phồng thờ: cúng kính phụng ơ thời: buổi bình chiến cuộc cơ gian giá giờ hiệu hạn khí khóa khắc
    kì kỳ lượng mới sự thượng thế tiết trang vận vụ điểm đoạn đại thờn: bơn thở: dài hắt phào than thợ:
    bạn cả hồ kim may máy mộc nguội săn thủ xây điện đấu thụ: giới hưởng lí lý phấn thai tinh trai án
    động thụt: két lùi rửa thủ: bút công cựu dâm hiến hòa kho khoa lãnh lĩnh môn mưu pháo pháp phạm phận
    quân quĩ quỹ thuật thành thư thế tiêu trưởng túc tướng tục từ tự vĩ ô đoạn đô thủy: canh chiến chung
    châm cung cầm luyện lôi lợi lực mạc ngân nông năng phi phân phận phủ quyển quái quân sinh sư sản tai
    thần thổ thủ tinh tiên triều trúc táng tĩnh tạ tổ văn điện đánh đậu động thứ: ba bảy bậc bực cấp dân
    hai hạng liệu lỗi năm phát phẩm sinh sáu trưởng tư tự yếu thức: chuyên chủ của giấc hóa hạn họp luận
    sản thời tấn tỉnh và về ăn thừa: cơ hành hưởng kế mứa nhận số thãi thắng thế tự thử: hỏi lừ lửa
    nghiệm thực: chi chất chứng dân dụng hiện hành hư khách khí lòng lợi lực nghiệm phẩm quyền quản ra
    sự thi thu thà thể thụ trạng tài tâm tình tại tập tế từ vật đơn địa ti: con cổ hí mẹ thể tiện toe
    trách tỉ vi tia: cực hồng tía tử vũ tim: mạch tím đen tin: buồn chia cho chuyên chưa còn cấp cần cẩn
    của diện dùng dữ giải hiện hoạt học không lành mạng mừng thấp tuyệt tác tưởng tại tức vui và văn vịt
    yêu yếu điện đại để đồn ở tinh: anh bột chất chế chỉnh cầu dầu dịch giảm giản gọn hoa hoàn học khôi
    khôn kỳ lang luyện lọc lực ma mơ nghịch nhanh nhuệ nhân quái ranh rối sương thông thần thể tinh
    trùng tú túy tướng tường tế vi xảo ý địa đời tiêm: chích chủng kích mao nhiễm tiên: cung cảm cảnh
    liệu lượng nga nghiệm nhân nữ phong quyết sinh sư thảo tiến tri ông đoán đề đồng tiêu: biểu bản
    chuẩn chí chảy cự cực diêu diệt dùng hao hóa hủy khiển ma ngữ pha phí sơ sọ tan thoát thổ thụ thủy
    thức tùng vong xài âm điều điểm đề tiếc: hùi nuối rẻ thương tiến: bộ công cử hành hóa quân sĩ thoái
    thân thủ triển trình và độ tiếng: là lóng mẹ nói phổ thơm thế tăm vang địa động tiếp: chuyện cận cứu
    diễn diện giáp kiến liệu lời nhận phẩm quản sức tay theo thu thị thụ tuyến tân tế tục viên viện vận
    xúc âm điểm đãi đón đến địa ứng tiết: canh diện dục giảm hạnh lộ mục tháo tấu tố vịt tiền: bạc bối
    chiến cảnh của duyên giấy hôn học khả khởi kiếp liệt lương lẻ lệ mãi mãn mặt nhiệm phong phương quân
    sảnh sử sự thân tiêu tuyến tuất tài túi tệ tố vận vệ án âm đình đúc đường đạo đề định đồ đồn tiểu:
    ban cao công cầu dị gia hàn hình hùng họa học hổ khu khí li liên loại luận ly mãn ngạch nhân não
    nông phẩm phẫu qui quy sản sử thuyết thư thương thủ thủy thừa thử tiết tiện tuyết tuần táo tư vùng
    xảo đoàn đường đối đội tiễu: phỉ tiệc: mặn rượu trà tùng đứng tiện: dụng lợi nghi thông thể ích
    tiệt: khuẩn to: chuyện con gan kềnh lớn mồm nhỏ tiếng tát tướng tổ đùng đầu toa: xe toan: tính
    toang: hoang hoác toang toác toe: toét toi: cơm dịch mạng ton: hót tong: teo tong tả toàn: bảo bộ
    cảnh cầu cục của diện hệ khu khối lực mỹ năng phần quyền quốc thân thông thắng thể trình tòng tập
    tỉnh và văn vẹn toác: hoác toán: học kinh loạn trưởng tử viên đố toại: nguyện tra: bảo cơ cứu hỏi
    khảo tấn viên vấn xét đảng trai: giới gái lơ tráng trẻ trang: bị chủ hoàng kim mục nghiêm nhã phục
    sức thiết trí trại trải trọng tập viên âm điểm tranh: chính chấp cục cử du dân dầu giai giải hoành
    hùng hạt khắc luận lạnh lụa nhân nóng phá sinh sơn thần thờ thủ thủy truyện tâm tôn tư tường tết tứ
    vi vui vũ đoạt đế đồ ảnh trao: gửi tráo trả tặng đổi trau: chuốt tre: là pheo trẻ đằng treo: cổ giò
    mõm niêu tường tri: giác kỉ kỷ ngộ thức âm trinh: bạch nữ sát thám tiết trắng triết: gia triều: suy
    triển: của khai khoa vọng triệt: hạ phá sản tiêu để triệu: chứng hồi phú tập trong: các công giám hệ
    khâu lành ngoài ngày năm quy quá suốt sáng sạch thay thời thực tiếp toàn trắng trẻo veo việc vắt xây
    xử điều đảng trui: rèn trung: bình cao chuyển châu chủ cảnh cấp cổ du dung dũng gian hòa hưng hạn
    hậu học khu kiên liên liệt lưu lập lộ nghĩa nguyên niên phong phẫu quân sĩ thu thành thực tiện trực
    tu tuyến tuần tá táo tâm tính tướng tần tố vệ úy điểm đoàn đoạn đại đội ương truy: bức cập cứu hô
    hỏi kích lãnh lùng lĩnh nhận nhập nã quét thu tìm tặng tố xuất xét ép điệu đuổi truyền: bá chính
    chậm cảm của dẫn giáo hình học khẩu kiếp kém miệng mạng nhiễm thanh thuyết thông thần thống tải tốt
    tụng viên và về yếu đơn đạo đạt truyện: cười cổ dài kí ký ngắn phim thơ tranh vừa truân: chuyên trà:
    lá mi trộn đạo tràn: cung lan ngập đầy tràng: hạt kỉ kỷ nhạc trào: dâng lưu lộng phúng trá: hàng
    hình trách: có cứ kỹ móc nhiệm phục về trái: chứng cây cựa khoáy lại mùa nghĩa ngược nết phiếu phép
    rạ tai tim tính vụ xoan đào đất tráng: ca kiện lệ miệng tránh: lỗi mặt né thai tiếng tráo: trưng trở
    đổi trân: trối trâng: tráo trâu: bò gié ngựa nước trèo: trẹo tréo: giò khoeo mảy trên: bố cơ cổng
    dưới hết hệ hỗ môi phần thiết toàn trong tài địa trêu: chọc ghẹo ngươi tức trì: kéo phối và trình:
    ban bày báo chiếu chính công cấp diễn diện duyệt dược hóa khai kiểm làng nghiệp nghị nhập phụ soạn
    sư thủ thức triển tích tấu tự vi viên và xử độ trìu: mến trĩu trí: cán giả khôn không kinh lực mạng
    một nguồn nhân nhớ này não năng thấp thức trang trá tuệ tưởng và óc được để trích: dẫn lập ngang
    đoạn trò: chuyện chơi cười hề ma trống đùa đời tròn: bóng trịa xoay xoe tròng: ngao trói: buộc trót:
    dại lọt trôi: chảy dạt nổi sông trôn: kim ốc trông: chờ chừng coi mong ngóng vời đợi trù: bị học
    liệu phú trừ tính úm trùi: trụi trùm: sỏ trùng: dương học hợp khơi lắp lặp phương roi tang trùng
    trục tu điệp trú: chân chính quán quân ẩn trúc: bâu dữ như pháp sênh sư thượng trắc tổng đào địa
    trúng: cử gió phong quả thầu thực tuyển tủ độc trăm: nghìn ngàn năm sự tuổi trăng: gió hoa khuyết
    lưỡi mật non treo tròn trắng trối trĩ: mũi trĩu: nặng trịt trơ: lì mắt thổ tráo trơ trọi trụi trơn:
    tuột trưng: bày cầu dụng mua thu thầu vay trương: chuyển lực trước: bạ các hết kia mắt nay sau sự
    tiên tác đây trường: bắn ca chứng cơ cửu giáo học hợp kì kỉ kỳ kỷ phái quay qui sinh số sở thành thọ
    thủ tiền tồn vốn đoạn đoản đua độ đời ốc trưởng: lão nam nữ phòng thành thôn đoàn trượt: giá tuyết
    trại: cải giam hè mồ tập trạng: huống hạ ngữ thái tại trạt: vôi trả: bữa chậm giá góp kết lời nghĩa
    phép thù tổng đũa trải: đời trấn: an giữ thủ tĩnh áp trầm: bổng cảm hùng hương luân lắng lặng mình
    mặc ngâm trọng tích tĩnh tư uất trần: ai bì duyên gian thuật thế truồng trùi trụi tục đời trầy: trụa
    trẩy: hội trận: cấp mạc tuyến tổ địa đồ trật: tự trắc: bá bách học nghiệm thủ trở địa ẩn trắng: bong
    bạch dã lôm lốp muốt mắt ngà phau ra tay tinh toát trơn trẻo xóa án đen trẻ: con em hóa măng mỏ ranh
    thơ trung trễ: nải phép trong tràng trị: an của gia giá học liệu ngoại phạm số sử sự thủy trao tuyệt
    tội viên vì xã trọc: lông lốc phú tếu trọng: công dụng hóa liên lượng lực pháo phạm thương thưởng
    thể thị trách trường tài tâm tải tội vọng yếu án âm điểm đãi đại trối: chết già trăng trốn: thuế
    trống: bản bỏi bồng chầu cái cơm hoác huếch không khẩu lấp lệnh lốc mảnh quân trơ trơn trải vắng đại
    đồng ếch trồi: sụt trồng: cây răng trổ: tài trộm: cướp phép vía trớ: trêu trời: biển bể có giáng
    trồng đánh đất ơi trở: chứng dạ lại lực mình mặt ngại nên suất tay thành trời trợ: chiến cho chuyển
    các cấp giá giúp giảng khắc kinh kỹ lí lý lực nguồn người thính thủ tim trang từ về vốn đối đồng
    động trụ: cột sinh sở trì trục: hoành liên lăn lợi quay tung vít xuất trụi: lủi thui trụy: lạc thai
    tim trứng: cuốc cá lộn nước sáo trừ: bì bị bỏ bữa gian hao phi quân sâu tà tịch trừng: phạt trị
    trừng trừu: tượng trữ: do kim lượng nội trong tình điện trực: ban chiến cảm diện giao giác hệ khuẩn
    nhật quan thu thuộc thăng tiếp tràng trùng tuyến tâm tính tu: bổ chí dưỡng hành hú kín luyện lờ
    nghiệp sĩ sửa tạo tỉnh từ viện tua: rua tủa vít tun: hút tung: hoành hê hô hứng lưới rối thâm tích
    tóe tăng tẩy độ tuy: líp nhiên rằng thế vậy tuyên: bố chiến dương giáo huấn ngôn phạt quang thệ
    truyền xử án úy đọc tuyến: cho chưa cũng của giáp gốc hợp nội quy riêng thượng tiền truyền tính từ
    và vẫn vị yên điện đã đầy tuyết: sương tuyển: chọn cử dụng khoáng lựa mộ quân sinh thủ tập tuyệt:
    chiêu chủng diệt diệu giao hảo kĩ kỹ mĩ mật mệnh mỹ nhiên nọc thực trần tác tình tự vọng vời đại
    đỉnh đối tuân: thủ tuấn: mã tú tuần: báo duyên dương hoàn hành lễ lộc phòng san tra trăng ty tự vũ
    tuế: tóa tuếch: rỗng tuềnh: toàng tuệ: nhân tuốc: năng tuốt: luốt tuồn tuột tuồn: tuột tuồng: đồ
    tuổi: gặp hoa hồi khó mụ ta thơ thọ trẻ tác tây tôi xanh đầu đời ty: con cổ mẹ trách tà: dâm giáo
    khí lạch ma thuyết thuật tà vẹt đạo tài: ba bàn chính cán công giỏi gì hoa khoản khóa liệu lộc lực
    nghệ nguyên nào năng phiệt phán sản sắc thi trí trợ tình tử vụ xế đức tàn: binh bạo canh dư hương
    lụi nhẫn phá phế quân sát tán tích tạ tật tệ ác tàng: hình thư trữ tàng ẩn tào: lao phớ phở tàu: bay
    biển bè chiến chậm chợ con cuốc há hũ hỏa khu ngầm nhanh suốt sân thuyền thủy tuần tốc vét vũ điện
    đổ tày: liếp trời đình tá: dược hỏa tràng túc tác: bảo chiến chuyên chuyển dụng gia giám giả gửi hóa
    hại nghiệp nhân phong phí phẩm quái số triển viên xã đào được đại động ở tái: bút bản chiếm chế cấu
    cử diễn dại giá hiện hợp kiểm lập mét ngũ ngắt nhiễm nhập nhợt phát phạm sinh sản thiết thẩm tê tạo
    vũ xanh xuất tám: hoánh thơm xoan đời tán: công dương loạn sắc thành thưởng tỉnh tụng xạ đồng táo:
    bón bạo quân ta tàu tác tây tợn táp: nham tát: tai táy: máy tâm: bão can dữ giao huyết học hồn không
    linh liên lí lý lực nguyện niệm phúc phục sinh sức sử sự thư thất thần thức trí trạng tình tính tư
    tưởng điều điểm đắc địa đối đồ tân: binh dược gia hôn kỳ sinh thời trang xuân ước tây: bán ninh
    phương thiên y tã: giấy tè: he tèo: teo té: tát tép: riu tê: dại giác liệt mê thấp tái tê tên: chữ
    cúng cơ hiệu lửa riêng thánh thụy tuổi tục tự tì: bà tì vị tìm: hiểu kiếm tòi tình: báo ca cá cảm
    cảnh cờ duyên dục huống hình khúc mà nghi nghĩa nguyện nhân si sử tang thương thế thực tiết trường
    trạng tứ tự yêu ái ý địch tí: chút hon nhau ta teo ti toáy toét tách tẹo tị tởn xíu tía: lia lịa tô
    tích: cực góp hợp kê lũy phân phụ số sự truyện trữ tắc tụ tím: gan ruột than tái tín: chấp chỉ chủ
    dụng hiệu nghĩa ngưỡng nhiệm nữ phiếu phong viên điều điện đồ tính: cho chuyện chất cá cách dục giai
    giao hóa hướng khí liệu lượng mạng ngữ nhân năng sổ toán trạng tình tư từ vi xách điện đảng để đồng
    tít: mù mắt tắp tíu: tít tò: he mò te vò tòa: giám giảng sen soạn thánh án tòng: phạm quân tong tóc:
    gáy mai máu mây ngứa rễ sâu sương tai tiên tơ xanh đuôi tóe: khói loe phở tóm: cổ lược lại tém tắt
    tóp: mỡ ta tép tô: ba con du giới hô hồng mộc nô vẽ điểm tôi: luyện tối tôm: bông càng rảo rồng thẻ
    tép tôn: chỉ giáo kính nghiêm sùng thờ ti trọng tạo vinh xưng tông: cốt phái tích tốc tộc đường đồ
    tù: binh cẳng giam hãm mù nhân treo tì túng tội và đày đầy đọng tùng: hương phèo xẻo tùy: bút cơ
    hứng nghi thuộc thân thích tiện táng tâm tòng tùng viên ý tú: bà lơ tài ụ túc: trái trực túc tắc xá
    túi: bóng bụi du dết mật tham tiền xách túng: thiếu thế túy: lúy tăm: dạng hơi tia tích tắp tối
    tăng: cường gia giá sản tiến trưởng trọng tả tốc viện âm tĩnh: dưỡng học lặng mạch trí tâm tại tọa
    vật điện tơ: hào hóa hồng lụa màng mơ rưng tưởng tằm tổng vò vương tơi: bời tả tới tư: biện bản
    chiều cho chất cách cơ dinh doanh duy hạ hợp hữu liệu lệnh lợi nhân nâng pháp sản thông thù thương
    thế trang tình túi tưởng vấn đầy đồng tưng: tưng tức tươi: cười hơn mát nhuận roi rói sáng sống thắm
    trẻ tắn tỉnh tốt vui tương: học hỗ hợp khắc kị kỵ lai phản quan thân thích truyền trợ tàn tác tư tự
    xứng ái đương đối đồng ớt ứng tước: đoạt tưới: tiêu tắm tướng: chính cướp lĩnh mạo sĩ số tá tướt: bơ
    tường: bao giải hoa minh thuật trình tận vi tưởng: chừng hóa nhớ niệm tượng và vọng tượng: binh hình
    hóa học luận thanh thủy trưng đài tạ: thế tại: bộ chỗ chức các cơ danh gia hội khách ngoại ngũ phòng
    sao trận văn xã đơn địa ảo tạm: biệt chi cư thu thời trú trữ tuyển vắng ước ứng tạnh: ráo tạo: bài
    cho chuyên cán dựng hình hóa học kỹ lập máy mẫu và vật về tạp: chí chất giao hóa hôn kĩ kỹ phí phẩm
    văn vụ âm ăn tả: biên chân thực tơi tải: thương trọng điện tản: cư mác mát mạn thực văn tảng: chung
    dữ lờ sáng tảo: hôn mộ tần tấm: bé tấn: công phong tới xã tất: bật cả nhiên niên thắng tả tần tật
    yếu tầm: gởi gửi mắt nhìn phào súng thước thường tầm vóc xuân xích tần: suất số tảo tật tầng: bậc
    cho chưa công cơ học kiến kết kỹ lớp mây mạng phục số thiết thông và tầu: bay tẩu: thoát tẩy: chay
    não rửa trang trừ uế xóa tận: cùng dụng hưởng lực mắt số tay thu thế tâm tình tụy tập: dượt huấn hậu
    họp hợp kích kết luyện ngữ quyền quán san sinh sự thể tin trung trận tàng tính tục viên đoàn đại
    tắc: họng kè lưỡi nghẽn ráng tam trách tị tắm: gội rửa táp tắt: kinh là mắt thở đón tặng: phẩm
    thưởng vật tẻ: lạnh ngắt nhạt tẽn: tò tế: bào ca hàng hóa học lễ mới ngữ nhị thị tri tự và tết:
    dương nguyên nhất ta tây âm tếu: táo tề: tựu tệ: bạc hại mạnh nạn tỉ: dụ giá lệ mẩn mỉ như phú suất
    số ti trọng tê tỉa: tót tỉnh: an bắc cao chưa cà có công gia giấc hà hưng hội khánh khô lai lào lâm
    lạng lẻ lộ nghệ ngộ ngủ như nhưng ninh phú phải quảng sơn thanh thành thái tuyên táo tây vĩnh xã
    điện đoàn đã đòn đồng ở ủy tị: nạn tịch: biên diệt không thu điện đoàn ủy tịnh: giới tiến vô xá độ
    tịt: mít ngòi tọa: lạc đàm đăng độ tỏ: tình tường vẻ tỏa: nhiệt tỏi: gà tây tố: chất cáo cộng giác
    hóa hộ khổ nữ tụng viên tốc: hành họa kí ký lực độ tối: cao dạ giản huệ hậu khẩn kị kỵ mò mù mật mắt
    mịt ngày om sầm thiểu thượng trời tân tăm đa đất ưu tốn: kém nhiều thời tống: cổ giam tiền táng tình
    đạt tốt: bụng giọng lành mã nghiệp ngày nái phúc số tính tươi đen đôi đẹp ở tồi: tàn tệ tồn: bảo dư
    giữ kho khoản lưu nghi quĩ quỹ tại vong đọng ứ tổ: bố chức dân giúp hợp khúc ong quốc sư tiên trưởng
    tôm viên đổi ấm tổn: hại phí thương thất thọ tổng: biên bãi bí chi chỉ công cộng cục diễn duyệt dự
    giám hành hòa hội hợp kho khởi khủng kim kết liên luận lãnh lượng lực ngân nha phát phản phổ quát
    sản sắp số tham thanh thu thuật thành thư thể thống tiến tuyển tư tấn tập tỉnh vệ đài đại đội động
    tộc: chủ danh dân hóa học người phả thiểu trưởng và đa tội: danh gì lỗi nghiệp nợ phạm trạng tình vạ
    ác tới: hạn lui tấp tờ: gấp mờ rơi trình tợn: tạo tụ: cư huyết họp hội tập xoay điểm điện tục: chưa
    danh hành lệ ngữ truyền tĩu vẫn tụng: dân hình niệm tủ: chè chữa li ly lạnh lệch sách tường đá đứng
    tủi: cực hổ hờn nhục thân tủy: sống tứ: bình bề chi diện giác kết linh lục ngôn phía phương quí quý
    sắc thiết thân thư tung tuyệt tán xứ đức tức: cười giận khí khắc là mình thì thời tốc tối từ: a bi
    biệt bỏ chung chương chức cấp giã hóa hôn hư học khóa kiêng loại láy lâu nguyên ngày ngữ nhiệm năm
    phản riêng thiên thiện tháng thôn thông thạch trái trường trần tính tố tốn tổ từ vị xa điển đường
    đồng từa: tựa từng: lớp trải tử: biển bị bột chiến cung diệp gặp hoạt hình học nang ngoại ngữ nạn sĩ
    số thi thù thương thường thần trên trận tuất tù tước tế tội vi vong vì vận đã địa tửu: lượng tự:
    biên cao chủ có cường cảm cấp do dưỡng dạng giác hoại hành hào học khắc kiêu lập lực mãn nguyện
    nhiên nộp phát phụ phục quyết quyền quản sinh sát sự thiêu thuật tháp thân thú thị ti tin tiện
    truyện trào trầm trị trọng tình tôn túc tại tử vấn vẫn vệ xưng ái ý điền đắc động tựa: hồ tựu: trung
    trường tỳ: bà thiếp vị tỷ: dụ giá lệ như phú suất số thí trọng đối u: buồn hoài mê nang sầu trầm
    tịch tối u uất uẩn xơ ám ơ ẩn uy: danh hiếp linh lực nghi nghiêm phong quyền thế tín vũ uyên: bác
    thâm ương uất: hận nghẹn ức uẩn: khúc uế: khí tạp uốn: câu dẻo khúc tóc ván éo uổng: phí va: chạm li
    thu vất vắt vai: cày trò vế van: an lạy nài vát xin vang: lừng vọng động vay: lãi mượn ve: sầu ve áo
    ven: nội đô veo: veo vi: chất cảnh khuẩn khí lượng mô mạch nấm phân phạm phẫu sinh sóng thể tiểu
    trùng tính vu xử điện địa vinh: danh dự hạnh quang qui viêm: nhiễm viên: cao chức ngoại nước phân
    thường tịch và vào điện viết: lách tay viễn: chí cảnh du dương thám thông thị tưởng vọng xứ việc:
    ban bảo chỉ của gì gửi hỗ kết làm này nộp phối sử sửa thực tiếp triển truyền và về xử áp đào đã đưa
    viện: binh bảo dẫn hàn kiểm phí quí quý sĩ trưởng trợ việt: dã nam vị voi: biển giày vong: bản hồn
    linh lục mạng niên ân vu: cáo hồi oan qui vu vơ vạ vua: phá vui: chân chơi lòng miệng mắt mừng nhộn
    sướng tai thích thú tính tươi vầy vẻ đùa vun: bón trồng vào vén xới vung: vãi vảy vuông: góc tre vắn
    vức vuốt: mắt râu ve đuôi và: báo bảo bồi chi chuyên chuyển chuẩn chưa chạy chỉ các cán công cơ du
    giám giảm gặp hoàn hướng hạ hỗ không kinh kiến kết kỹ lòng lạc lỗi lộ lờ minh mua máy môi nguồn
    ngành người nhân nhận nâng năng phần quản số thiết thiếu thông thường thảo thực tiếp trang trình tài
    tích tôn tăng tư tập tổ vùng văn xuống xử yếu điều điện đào đường đầu đề đối vài: ba vàng: anh bạc
    chóe hoa hoe hồ lá lưới lụi mã mười ngọc ròng son trắng tâm tây võ vọt đen ối vành: khuyên khăn móng
    đai vào: chương cuộc cơ cầu hùa hệ khoảng sổ tròng vai đâu đấy đề vày: cầu vá: víu vác: mặt vái: lạy
    ván: ngựa thiên thôi váy: xòe áo đầm vân: vê vây: bọc bủa cánh hãm kinh ráp ép vãi: linh vãn: hồi
    vãng: lai vèo: vèo vé: số véo: von vét: tông xi đĩa vênh: vang vác váo vênh vì: chống cầu kèo nể sao
    thế vậy đạo ví: dù dầu dặm dụ như phỏng thử von vía: van vò: võ vẽ xé vòi: hoa nước rồng sen voi
    vĩnh vọi vòng: bi cung hoa loại nguyệt qua quanh tay tránh tròn vây vèo vòng đai vóc: dáng vô: biên
    bào bổ bờ can chính chủ chừng cùng căn cơ cảm cớ cực danh duyên dụng giá giáo hiệu hình hại hạn hậu
    học hồn khối kì kể kỉ kỳ kỷ liêm lo loài luân luận lê lí lý lăng lương lại lễ lối nghiệm nghĩa
    nguyên ngần nhân phép phúc phương phước sinh song sản sỉ số sự thanh thiên thần thời thức thừa tri
    trách trùng tuyến tâm tình tích tính tư tận tỉ tổ tội tỷ vàn vị vọng ích ý điều đạo địch định độ ơn
    vôi: bột chín hóa sống tôi võ: công khí lâm lực nghệ phu sinh sĩ sư thuật trang vàng vẽ đoán đài
    đường vùi: dập đầu vùng: biên biển cao kinh sâu trời ven và xa đất vú: cao sữa vê đá văn: bia bản
    bằng chương chỉ chủ công cảnh hiến hoa hào hóa học kiện liệu minh nghệ ngôn phong phòng thơ thư thể
    tế tự võ vần vật vẻ xuôi văng: mạng tê tục vắng vĩ: mô ngâm nhân thanh tuyến tố đại độ vĩnh: biệt
    cửu hằng long viễn vũ: bão công hội khí khúc kế kịch lực nữ phu sư thủy trang trường trụ điệu đoàn
    đài đạo vũng: tàu vơ: váo vét vất vẩn vơi: đầy vương: giả phi quốc tướng vãi víu vướng vấn vất
    vướng: bận mắc víu vất vườn: bách quốc trường địa vượn: người vượt: biên bậc bực cạn cấp rào trội
    tuyến vạ: lây miệng vật vịt vạn: chài hoa niên năng thọ tuế vật đò vả: chăng lại vải: bò giả kiện
    nhựa thiều vóc vảy: nến vấn: nạn và vít vương đáp đề vất: va vả vần: chân công lưng ngược vò vũ vụ
    xuôi vẩn: vơ vẫn: chưa còn mang yêu đang vận: chuyển dụng hành hạn hội khí mạng mệnh số trù tải tốc
    xuất đơn động vật: bậc bỏ chất chủ chứng có cảnh giá giáo hấp học kính linh liệu lí lý lộn lực mang
    nguyên nuôi nài phẩm thể tư tự vã vậy: mà vắng: hoe lặng mặt ngắt tanh teo tin tiếng vẻ vắt: sổ va
    vẻo óc vằn: vèo vẹn: nguyên toàn tròn vẻ: vang vẽ: chuyện vời về: chuyển chữ các công dân giao giám
    hạ hệ hội kinh kết lĩnh mảng nguồn nhân những năng phát quản sự trang trao trình tài tình việc vườn
    đào đánh vệ: binh mạng quốc sinh sĩ tinh vỉ: buồm vỉa: hè vị: chi chuyển chưa chủng cơ dùng giác
    hành hóa học khác kỉ kỷ lai lợi ngữ nể phóng tha thành thế thực tiền toan toàn trí trực từ đang điều
    đo được vịt: bầu cỏ trời xiêm đàn vọng: cổ gác ngoại vọp: bẻ vỏ: bào chai lải lụa não vốn: cố dĩ lưu
    pháp sống tự điều vồn: vã vỗ: béo tay vội: vã vớ: bẫm bở vẩn với: bộ các công cơ hệ hội khối lại lửa
    ngày người số tổng việc đảng ủy vớt: vát vời: vợi vởn: vơ vỡ: bụng chợ giọng hoang kế lòng lẽ lở
    mộng nợ vợ: bé chưa chồng con cả kế lẽ lớn nhỏ vụ: chuyển chủ các công cơ cụ của hành họp hội kỳ
    liên lợi mới người phải quân số tham thường trong trưởng tại viên việc về đơn đại vụng: dại vừa: làm
    lòng miệng mắt mồm mới nãy phải qua rồi sửa ý vững: bền bụng chãi chắc dạ lòng mạnh tâm vàng vựa:
    lúa vực: chuyển công này xa: bô cách gần hoa khơi lánh lìa lông lăng lạ lắc lộ nhất rời tanh tít tắp
    vắng vời xa xí xôi xăm xưa xỉ xanh: các cỏ hòa hơn lam lè lơ lướt mét mắt ngắt rì rớt tuya tươi xao
    xao: xuyến xác động xay: gió xát xe: bãi bò bọc ca con cút cơ cải du gắn hoa hơi khách kéo lam lu
    lăn lội máy ngựa nôi nước pháo song thổ tăng tải ôm điếu đạp đổ xem: bói chừng khinh lại mạch mặt
    ngày ra tay thường trọng tuổi tài tướng tử xét xen: cài xeo: xéo xi: lanh măng rô ta xin: lỗi xỏ âm
    đểu đủ xinh: tươi xẻo xiên: khoai xiêu: bạt lòng vẹo xiêu xiết: bao xoa: bóp dịu xoay: chiều chuyển
    trần trở vần xỏa xở xoi: mói xói xong: chuyện xuôi xả đời xoài: cát cơm quéo thanh tượng voi xoáy:
    ốc xoắn: khuẩn xu: hướng nịnh thế thời xoa xua: tan đuổi xui: khiến xẻo xung: khắc kích lượng lực
    phong quanh trận yếu điện động đột xuyên: bị gián gặp khung lỗi mất theo táo tâm tạc xảy xuân: nữ
    phân sắc xanh xuê: xoa xuôi: chiều ngược tai xuýt: xoa xuất: bản chúng cảng cảnh gia hiện huyết hành
    khẩu kích mở ngoại ngũ nhập phát quân siêu sắc số thân thần thế tinh toán trình viện xưởng xứ ở xuề:
    xòa xuềnh: xoàng xuống: cân cấp dốc giống lỗ mã nước tay thang tóc đường xuồng: ba xà: bông cạp cột
    gồ lách lạch lệch lộn ngang phòng tích xì xẻo ích đơn xài: phí xào: nấu xáo xạc xạo xá: xíu xác:
    chết lập minh nhận suất thịt thực tín xơ đáng định xách: tay xám: ngắt xáo: trộn xác động xâm: canh
    chiếm hại lăng lược lấn nhập phạm thực xây: cất dựng lắp xã: chưa có cũ do giao gặp gửi hoạt hoặc
    hội luận nhiều nhân nông phường phải trong tại tổng viên và đa đoàn đã xé: lẻ phay rào xác xét:
    duyệt hỏi lại nghiệm nét xử đoán xì: căng dầu gà hơi xà xào xèo xí: nghiệp xa xóa xích: lô vệ đu
    đông đạo đới xíu: mại xóa: bỏ mù nhòa sổ đói xóc: đĩa xói: lở mòn móc xóm: liều làng xót: ruột
    thương xa xô: bồ viết đẩy xôi: gấc lúa ngô thịt vò xéo xôn: xao xông: hơi xáo xú: uế xúc: cảm giác
    phạm tiến tu tác xích động xúi: bẩy giục quẩy xăm: xúi xăm xăng: văng xái đan xơ: cua cứng gan hóa
    mít múi rơ xác xơi: tái xơi xưa: nay xưng: danh hô tội tụng xưng xương: bồ cá cùng cốt cụt máu quai
    rồng sông sống tủy xương đòn xướng: họa âm xạ: có hương không kích thủ trị xạc: xào xả: hơi láng
    thân đông xảo: quyệt thuật trá xảy: ra xấc: láo xấu: bụng chơi hổ số tính xa xí xẩm: xoan xế: tà
    xếp: bằng hàng hạng đặt ải xỉ: phẩm vả xỉa: xói xỏ: lá mũi xốc: nổi xới: xáo xứ: sở đạo xứng: đáng
    đôi xử: lí lý phạt sự thế thử trí tử y: bạ bản cụ giáo học khoa lí lý lệnh môn nguyên như phục sinh
    sì sĩ thuật trang tá tế vũ vụ án đức yên: giấc lành lòng lặng nghỉ phận thân trí tâm tĩnh vui vị ấm
    ổn yêu: chiều chuộng cầu dấu kiều mến nước quái quí quý sách thương tinh đương đời yếm: dãi khí thế
    yến: sào yết: giá hầu hậu kiến yếu: chính hèn kém lĩnh mềm phẩm thế tố và xìu đang đuối địa ớt à:
    uôm ì õng ù ơi ưỡn ậm ẽo ọp ỏn ào: ào ạt á: à ác: bá chiến cái cảm hiểm hại khẩu liệt là miệng mỏ
    mộng nghiệp nghiệt thú thần tính ôn ý độc ái: chà hữu mộ nam ngại nữ quốc tình ân ám: chỉ hiệu hại
    muội quẻ sát thị ảnh án: hỗ mạng ngữ nhân phí thư treo triển ánh: kim luận sáng ỏi áo: ba bay bào
    bìa bông choàng cà cánh cưới cối dài gai giáp gió hạt khoác khách khăn kén lá lót lặn lọt mưa nhộng
    năm nước nậu phao phông pun quan quần rét rộng sô tang thụng trấn tơi tắm tế tứ vệ xống đại đầm ấm
    áp: bức cao chót chảo dụng giá giải kế lực phe phích suất thuế thấp tải út điện đảo đặt át: chủ âm:
    binh bản bội chủ cơ dương hưởng học hồn hộ khu luật lượng lịch mưu nang nhạc pháp phủ sắc thanh thoa
    thầm ti tiết ty tính tần tố từ u vang vật vị vực âm điệu đạo đức ấm ẩm ân: cần huệ hận nghĩa nhân
    tình xá ái đức âu: lo là nổi phục sầu thuyền tàu yếm đất è: cổ ạch éo: le ép: buộc giá lòng nài uổng
    xác ê: a chề chệ cu hề ke kíp mặt tô ẩm êm: dịu rơ thấm xuôi ái đẹp ấm ì: xèo à í: oẳng ới ích: của
    kỉ kỷ lợi mẫu xì ít: lâu nhiều nhất nữa ra thì thời đại ỏi óc: bã bè ách đậu óng: a chuốt ánh ô: dù
    hay hợp kê kìa liu mai môi nam nhiễm nhục rô trắng trọc tô uế văng đỏ ôi: chao dào thôi ôm: chân ấp
    ôn: con dịch hòa luyện tập tồn vật đới ông: ba bà bầu cha chồng công già hoàng táo tổ từ vải xanh xã
    địa õng: à ẹo ù: cạc lì té xọe à ù ờ ùn: tắc ùn ú: a tim ù ớ úi: chà dà dào úm: ba úng: thủy úp:
    thìa út: ít ý: chí chừng dĩ kiến muốn nghĩ nghĩa nguyện nhị niệm thức tưởng tứ vị định đồ ăn: báo
    bẩn bận bớt chay chia chơi chặn chịu cám cánh cướp diện dày dè gian giá giải hiếp hàng hại học hỏi
    hối khách không kiêng liền lái lỗ lời may mày mòn mảnh mặc mừng người nhập nhịp nói nằm phải quả rơ
    rỗi sâu sương theo thua thông tiêu tiền trái trả trộm tạp uống vay việc vã vạ xin xài xổi ý đường
    đất đậm đủ đứt ở đa: biên bào bội canh chiều chương cảm cấp diện dâm dạng dụng giác hệ khoa luồng
    mang mưu nem nghi nghĩa nguyên ngôn ngữ nhiệm năng phu phương phần sầu số sự thần thức tiết tài tình
    túc tư xử đa đai: chậu truyền trắng ốc đam: mê đan: chéo cài kết lát đang: chưa mượn nâng sử tay
    thuộc tiến tâm đao: búa cung kiếm phủ đau: buồn khổ lòng nhói thương xót yếu điếng đáu đầu đớn ốm
    đay: nghiến ấn đe: dọa nẹt đen: lay lánh láy nghìn nhay nháy nhưng sì thui trùi tối đúa đủi đeo: bám
    đuổi đẳng đi: bước bụi chăng chứ cầu giải hoang khách lò lại nghề ngoài nữa phép rửa sát sâu tiêu
    tiểu tu tua tơ tả tắt văng đêm đôi đại đạo đất đằng đồng đời đứng đứt ở đinh: ba cúc hương khuy lăng
    ninh râu tai thuyền tán vít ấn ốc điên: cuồng dại loạn tiết điển đảo đầu điêu: khắc linh luyện ngoa
    toa tàn đứng điếc: lác lòi điếm: canh nhục điếu: bát cày văn đóm ống điền: dã kinh thanh điều: biến
    chuyển chế chỉnh dưỡng giải hành hòa khoản kinh kiện luật lệ lệnh nghiên phối tiếng tiết tra trần
    trị tốc vận áp đình độ động ước điểm: báo cao chuẩn cầu danh mù nhìn nóng sàn sách tâm tựa xuyết xạ
    ảnh điển: bách cố dữ giải hình học song trai trực tích tường điện điện: biên báo châm cơ cực dung
    hoa hóa hỏi khí kế li ly lưới lượng lạnh lực máy môi một nghiệm ngầm não năng phân quang sinh thanh
    thoại thế tim toán trường trở tâm tích tín từ tử văn xoay áp đài đàm đóm động ảnh điệp: báo khúc ngữ
    trùng viên vận điệp điệu: bộ hóa nghệ này đà đàng đo: góc ván đếm đỏ đoan: ngọ trang đoàn: bộ chủ
    kiểm kết lao ngoại phí quân thanh thể trưởng tụ viên vàng đoái: hoài đoán: chừng định đoạn: hình
    luận tang thẳng toa truy tuyệt đoản: côn cú kiếm mạch mệnh ngữ trình đao đoảng: vị đu: bay quay đưa
    đủ đua: chen tranh đòi đui: mù đèn đuôi: cờ gà nheo sam từ đuểnh: đoảng đuốc: tuệ đuồn: đuỗn đà: lật
    nẵng tàu đao đài: bay các hoa hóa khí nguyên nước phát thiên thọ truyền đóm đàm: phán thoại đạo đàn:
    anh bà bầu em hương hồi kìm môi nguyệt nhật sáo tam thập tranh tràng tàu tì tính tơ tứ tỳ xếp áp ông
    đá đáy ống đàng: hoàng sá xa điếm đào: bới hoa lộn mỏ ngũ nhiệm sâu thải tạo xới đày: đọa ải đá: bọt
    dăm hoa lửa mài nam ong phiến quý rửa tai trầm trụ tảng vôi đưa ốp đái: dầm dắt láu tháo đường đám:
    cưới hỏi hội ma tang xá đáng: giá kiếp kể lí lý lẽ ra tội đời đánh: bài bò bóng bạc bại bạn bạo bạt
    bật bắt bộ chim chén chính cuộc cá công du dấu giá giáp gió gần hào hôi hơi hỏng khơi liều lộn lộng
    lừa lửa máy mùi nguội nhịp phá phấn quả rơi suốt số thuê tháo thức tiêu tiếng tráo trận trống tung
    vòng vần vận vật đu đuổi đàng đòn đôi đùng đơn đường đấm đầu đồng đổ đổi động ống đáo: hạn nợ để
    đáp: nghĩa số từ án ứng đáy: bể đâm: bổ chém ra đơn đầu đâu: ra vào đâu đây đó đây: gọi đó đẩy đã:
    ban báo bố chỉ có cấp hết rồi số thực triển trả đưa được đời đãi: bôi ngộ viên đãng: trí đèn: ba
    biển bán bão cao chiếu cù cảm cầy dù hiệu hoa hình khí kéo lồng măng pha vàng xanh xì xếp điện đuốc
    đóm đất đỏ ống đèo: bòng hàng đẽo đê: bao biển bối hèn kè mê mạt quai tiện điều đêm: hôm ngày trường
    trừ tối đêm đình: bản chiến chỉ chủ công sản trung trị đám đốn đìu: hiu ríu đích: danh luận thân thị
    thực tôn xác đáng đính: hôn đò: dọc giang ngang đưa đòi: hỏi đòn: gió gánh tay vọt xeo ống đó: đây
    đói: giảm khát khổ kém meo nghèo ngấu rách veo đón: chào dâu nhận tiếp đưa đầu đóng: băng chai cửa
    dấu gói góp hộp khung kịch thùng đô đô: hộ la thị vật đốc đôi: chút co hồi khi lúc lứa mươi thạch
    đôn: hậu quân đáo đốc đông: bán chí du dược lạnh nghìn xuân y đúc đảo đặc đủ đùa: bỡn cợt giỡn
    nghịch với đùng: một đình đùng đục đúc: kết rút đúng: mức mực quy ra đút: túi đăm: chiêu đăng: cai
    kiểm kí ký nhập quang tải đàn đó đắng đĩ: điếm đĩa: bay cứng hát hình mềm quang từ đệm đũa: bếp cả
    đơn: bào bạc bản bội ca chất côi cử giá giản lập lẻ nguyên nhất phương sơ sắc thuần thân thức tiết
    trị tính từ tử vị điệu độc đưa: dâu ma mắt nội phần tang tình đám đón đẩy đương: chức kim lượng
    nhiên nhiệm qui quy quyền sự thì thời đại đầu đường: bay biên biển băng bệ bộ cao chim chéo cong cái
    cát dây dẫn gấp hoàng huyết hàng hướng hầm không kính luật lánh lối máu mòn mật ngào ngôi nhựa nét
    phân phố phổi quốc ray sinh sá sông sắt thi thẳng thủy tiếng trung truyền tròn trường trắc trục tỉnh
    vành xoáy xương đoản đôi đường được đạn đất đồng đột ống được: bãi bố chuyên chuyển các cái cán công
    cấp cập giao giá hoàn hồ lòng mùa nâng phân phương sự tham thành thể tiêu trang triển việc yêu áp
    đào đầu đồng đại: bi binh biểu biện bàng bác bại bản bộ ca cao chiến châu chúng cà cán công cương cử
    diện dương dịch gia gian hoàng hàn hóa hạn họa học hồi hồng hội khái liên loại lí lý lược lượng lễ
    lộ lục mạch nghĩa nghị nguyên não nạn phu phẫu qui quy quát quân sảnh số sứ tang thành thánh thắng
    thể thọ thụ thừa thử tiệc tiện trà tràng tu tuyết tuần tài tá táo tư tướng từ tự xa xá úy ý đa đao
    đoàn để đồ đồng đội đức đạm: bạc đạn: bọc dược nổ xuyên đạo đạo: bà cao cụ diễn giáo hiếu hàm hạnh
    hồi luật lão lí lý mạo nghĩa pháp phật quân sinh sĩ thiên tin trung ôn đức đạp: bằng lôi mái đổ đạt:
    chuẩn đả: kích phá thông đảo động đảm: an bảo nhiệm nhận trang trách yêu đang đương đảng: bộ chuyển
    hoạt kì kỳ phái phí sâm toàn triển trị tính tịch viên với vụ đoàn ủy đảo: chánh chính lộn ngói ngũ
    ngược nợ phách quốc điên điện đấm: bóp họng mõm đá đất: cát dụng hiếm hứa liền màu nhẹ nung nước
    nặng sứ thánh thó thịt đai đèn đỏ ơi đấu: dịu giao giá khẩu loại lí lý pháp sĩ thầu thủ tranh trí
    trường tố vòng võ vật đá đầm: phá quốc đìa đậm ấm đần: dại đầu: bài bò bảng bếp cuối câm cơ dài ghi
    gấu gối hàng hôm hồi lâu lòng lưỡi lọc máy mặt mối mục ngựa não nước phiếu quân ra rau ruồi rìu sai
    sách sỏ tay thai thú thống tiên trò trẻ tàu têu tư từ vào xanh óc đinh đuôi đàn đảng đề đọc đỏ độc
    ối đầy: năm tháng vơi đọa đủ ải đẩy: lùi mạnh đậm: nét đà đặc đậu: bắp cô dải gà hà hũ khấu lào mùa
    phụ phụng rồng trắng tây tương ván xanh đen đãi đũa đỏ đắc: chí cử dĩ lực sách thắng ý đạo địa đắm:
    chìm say đuối đắng: cay ngắt đắp: điếm đổi đắt: giá đằng: chuôi giời ngà trời đầu đằng đẳng: cấp cấu
    hướng lập nhiệt phương thế thức tiểu tích áp đặc: biệt chế chủng cách công dụng hiệu hữu khu kĩ kỹ
    lợi mệnh nhiệm phái quyền san sản sắc thù trách trưng trị tính tả vụ xá ân điểm đặt: chân cọc hàng
    vòng điều đẹp: duyên giai lão lòng mắt mặt trai đôi đẻ: non đái đẽo: gọt đế: chế quốc vương đếm: nhị
    thập xỉa đến: chất các cùng cấp hiệu hệ khó lỗi nay người nơi nỗi phải tết tốn điều đại ảnh đề: bài
    bạt can cao cương cập cử dẫn huề kháng mục nghị phòng tài từ tựa về xuất xướng án đóm đạt đền: bù
    mạng tội đài đáp ơn đều: mới đạt đặn để: bàn bảo bố bụng dành ghi giám hoặc hỗ làm mắt phần phục
    quản tang thực trang triển trị tâm vận xác xảy ý đểnh: đoảng đểu: cáng giả đỉa: mén đỉnh: cao điểm
    địa: bàn chi chánh chí chính chấn chất chỉ cầu cốt danh dư giới hoàng hình hóa hạt học lan liền lí
    lý lợi mạch mạo mỏ nhiệt phương phận sinh thế tĩnh tầng từ vật vị vực y điểm đàng đạo đầu ốc địch:
    hậu họa thủ vận định: bụng canh chuẩn chế cư danh dạng giá hình hướng khung kiến kì kỳ liệu luận
    luật lí lý lượng mệnh mức nghĩa ngữ những nên pháp sơ số thư thần thức tinh trách trị trọng tuyến
    tâm tính tội và về vị xứ đoạt đô đề ước ảnh đọa: đày đỏ: au chóe chói con gay hoe kè lừ lửa đen đuôi
    đèn đọc ối đốc: chứng các công giáo học suất thúc thẩm điều đối: chiếu chất chọi chứng diện kháng
    không lưu lập mặt nghịch ngoại ngẫu nội phó phương sách số thoại thủ trọng tác tượng với xứng xử đáp
    đãi đầu đỉnh địch ứng đốn: kiếp mạt đời đốp: chát đốt: cháy ngoài phá sống trong đồ: bộ chơi chừng
    dùng hàng họa học hộp lề mát nghề rau sắt thị tể vật án đá đảng đồng đồi: bại mồi não thị trụy đồn:
    bót lũy thổi trưởng điền đãi đại đồng: bào bóng bạc bạch bằng bệnh bộ ca chí chính chất cân cô cảm
    cỏ cốt dao diễn dạng hao huyết hành hóa hương học hồ khởi la liêu loại loạt lòng lõa lương lần minh
    mưu mẫu mắt mức nai nghiệp nghĩa ngũ nhà nhân nhất niên nát nội nữ phân phạm phẳng phục qui quy quê
    quản ruộng thanh thau thiếp thoại tháp thòa thời tiền tiểu trinh tác tâm tình tính tử vị vốn âm ý
    đen điếu điệu đại đảng đất đều đỏ đội đổ: bê bể bệnh bộ dồn hào hồi máu nhào nát số thừa vỡ xô điêu
    đốn đồng ải đổi: chác công màu mới ngôi số thay thói trực đời độ: chiếm chuyên chính công cộng dân
    giáo hiểu hoàn không kế lao lượng nông phong phân phì quân sinh sử thực tây tư tới vong đông đường
    ẩm ứng độc: bình canh chiêu chiếm diễn dược giả hại kế lập miệng mồm mộc nhất quyền thoại thân thần
    thủ tài tính tôn tấu tố vận ác đoán đáo đạo đắc địa ẩm đội: chủ giá hình lốt ngũ quân sổ trưởng
    tuyển viên địa độn: thủy động: bố chung chuyển chưa chạm chậm các cơ của dạng dục giám hình hóa học
    không kinh kiêm kí lòng lượng lực mạch ngữ não năng quay quân sản thai tham thành thái thông thổ
    trời tuyên tác tình tĩnh tịnh từ tử viên việt vật đất đều đồ đội đột: biến khởi kích nhiên nhập phá
    rập tử xuất đới: cầu hóa địa đớn: đau đời: chót mới nào nó sống thuở thường thủa đầu đời đỡ: đạn đầu
    đẻ đợi: chờ đục: thân đủ: chuyên máy thiết tía để đức: cha hạnh học tin trị tính ông độ đứng: bóng
    cái số tim tuổi tên đường đứt: bữa gan gãy nối ruột đoạn đuôi đừng: có ơ: hay kìa ơi: là ới ơn: huệ
    nghĩa đáp ưa: chuộng nhìn thích ưng: thuận ý ức ưu: khuyết thế tiên trương tú tư việt ái điểm đãi
    ươn: hèn ướt ương: hội tập đoàn đảng đối ước: ao chung chừng lược lượng lệ mong muốn mơ nguyện số
    tính vọng định ướt: mèm nhèm rườn rượt sũng sườn sượt át đầm đẫm ưỡn: à ẹo ạ: ơi ảm: đạm ảnh: hướng
    hưởng ảo: giác huyền mộng não thuật tưởng ảnh ấm: a chuyên cúng oái tích áp êm đầu ớ ứ ức ấn: bản
    giáo hành kiếm loát phẩm quyết tín tượng định độ ấp: a chiến dân iu ủ ất: giáp ấu: trĩ ầm: ĩ ầu: ơ
    ẩm: không kế mốc sì thấp thực xìu ương ướt ẩn: chứa dụ giấu hiện hoa náu số ý ức ậm: à ẻo: lả ẽo: à
    ế: ẩm ếch: bà nhái ề: à ỉ: eo ê ỉa: chảy ỉu: xìu ọp: à ỏm: tỏi ỏn: a thót à ẻn ốc: hương lồi xà đảo
    ối: dào ốm: xác yếu đau đòn ống: bô chân khói kính nghe nghiệm nói phóng quần tay tiêm xả ốp: lát
    lết ồ: ạt ề ồ ồn: ào ổ: bi bụng chuột cứng gà khóa mềm nhóm trâu trục voi đĩa đề đọc ổi: trâu tàu
    ổn: thỏa áp định ớt: bị chỉ cà hiểm ngọt ở: cấp giai không một nhiều riêng truồng trần tỉnh vùng vú
    vậy vị xã đậu ụ: pháo súng tàu ủ: bệnh dột rũ ê ấp ủy: ban cấp mặt mị mỵ nhiệm quyền quốc thác trung
    trị tỉnh viên và xã ứ: hơi đọng ức: chế hiếp đoán ứng: biến chiến các cứu cử dây dụng hóa khẩu lồng
    lực nghiệm nhu nhà phó trực tuyển tác tấu viên việc xử yêu được đối ừ: ào ỷ: lại
    """
}
