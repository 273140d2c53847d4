// Made by counting, not written by hand. Sources: the word list of pyvi 0.1.1 (MIT licence, (c) 2016
// Viet-Trung Tran) and the pairs that stand twice or more in the published report of 22 September 2025 and
// in the gold texts. Only pairs with a syllable that could be cut into two other syllables are kept.
extension SyllablePairs {
  /// First syllables, each with a colon, before the syllables that follow them.
  static let data = """
    a: dua ai: ai bảo lại ngờ nấy oán điếu đời an: bài giang thai ủi anh: nuôi trai đào ao: chuôm tù ước
    ba: bảy hoa khía phải rọi soi bai: bải ban: giám khoa mai miêu ngày nãy bang: giao bao: biện bì bọc
    bố cao che cấp dung giờ gói gồm hoa hàm la lâu lăm lơn mua nhiêu phấn phủ quát sân tay thơ thầu tiêu
    trùm tải tời tử vây xa bay: biến bướm bổng cánh cường hơi lên lượn nhảy phản tiêm trực beo: béo bi:
    ai hài lụy bia: bọt chai hơi lon miệng tươi ôm đỡ binh: bay lửa đội biên: giới lai thùy đội ải biếm:
    họa biến: báo hòa hóa thái đổi biết: bao tay biển: báo biểu: thuế biện: giải biệt: hóa phái tài đãi
    bom: bay bão hóa nguyên buôn: buốt bán chuyến hàng làng lậu nước buông: lơi lỏng tha thõng thả trôi
    tuồng xuôi xõng buồn: bã bực cười hiu ngủ nôn phiền rười rượi rầu teo thiu thảm tênh tình tẻ tủi xo
    đau buồng: lái máy trứng tối buổi: mai buộc: giữa lòng tội buột: tay bà: chúa gia già làu lạu bài:
    bác bây bông bạc bản chòi học khóa làm mục ngoại thuốc thơ tiết toán trung trí trùng trừ tính tập vị
    vở xích bàn: chải cuốc giao giấy lùi máy tay thảo ủi bào: chế chữa mòn ngư thai tộc tử xoi xác bàu:
    bạu bày: biện tỏ vai vẽ đặt bác: ái bách: hóa khoa thảo bái: kiến phục vật xái đường bán: buôn chạy
    chịu dạo hoa hóa khai nguyên rao tháo xới đảo bánh: bao bèo chay cáy dẻo gai gio hỏi khoai khoái
    khảo lái tai trái trôi tày xèo đai ướt báo: biểu bão chí cáo cô công danh giá hiếu hiệu hình hại hỉ
    hỷ khi liếp lỗi mộng nói oán tang thù thức tường tử viên viết vụ yên ân điện đáp động ơn ảnh ứng
    bát: giác nháo quái báu: vật bây: giờ nhiêu bãi: bỏ chợ cá công khóa miễn nhiệm nại thải thực tập
    tắm bão: bùng cát dông hòa rớt tuyết táp tố từ đạn bè: kéo phái bèo: bọt cái cám dâu hoa lục nhèo
    nhật ong tây tấm bé: cái hoẻn béc: giê béo: bở múp mỡ nung núc quay tốt bê: bối bên: nguyên bêu:
    nắng riếu xấu bìa: giả trong bình: giá giải nguyên sai thủy vôi bìu: dái díu bí: hóa đao bích: báo
    họa bó: buộc tay bói: cá không toán đâu bóng: bay chày gió loáng nhoáng tối vía bóp: méo mũi bô: lão
    bôi: bác nhọ trơn đen bông: lau tai thùa tiêu đùa bù: giá nhau bùa: chú cứu hộ yêu bùi: ngùi nhùi
    tai bùn: hoa búa: chèn chém gió rìu tạ đanh đinh búi: rễ tó bún: tàu bút: máy toán băn: khoăn băng:
    giá hoại huyết keo tải đảo bơi: bướm chó lội nhái sải trải ếch bươn: chải bước: nhảy nữa bướu: giáp
    bưởi: đào bạc: bẽo giấy màu mày thau đãi bạch: huyết mao tuộc bại: binh liệt lộ quân trận tướng vong
    bạn: hữu đời bạo: bệnh chúa dạn gan hành loạn lực miệng mồm nghịch ngược phát phổi tàn động bạt: hơi
    tai vía bả: vai bải: hoải hải bản: doanh giám giấy sao thảo bảng: cửu màu bảnh: bao trai bảo: an ban
    bối chứng dưỡng dạ hiểm hoàng hành hệ hộ kiếm kê lãnh lưu mạng mẫu mật quản sanh so theo tháp thông
    thủ toàn trì trước trọng trợ tàng tồn vật vệ đảm bấm: giờ bấn: bíu bất: bạo hảo khuất lợi nghĩa tài
    bấu: véo víu bấy: giờ nay nhiêu bầm: giập bầu: eo giác sao bẩm: báo bẩn: thỉu bận: bịu bật: lửa bậu:
    cửa bắc: sài bắp: chuối cày cải tay đùi bắt: buộc chuồn cái khoán lỗi mối nguồn tay tội bằng: hữu
    tay thừa vai bẹ: mèo bẻ: bai bão khóa bẻo: lẻo bế: giảng bến: bãi tàu bề: dưới nào tôi bều: bệu bể:
    bơi treo bệnh: thời bệu: bạo bỉ: bai ổi bị: bảo chia chưa cáo của giữa hại lỗi máy mới treo tại bịa:
    đặt bịt: tai bọ: dừa gạo ngựa rùa bọng: đái bọt: bèo bỏ: cuộc hoang mối rơi túi đời bố: cáo già láo
    lại tời bốc: bải giời hơi hỏa lửa bối: cảnh rối bồ: chao cào đài bồi: bàn bút bổ dưỡng hoàn hồi lấp
    lắng phòng thường thẩm tích tụ đắp bổ: củi khuyết nhào nháo bổi: hổi bộ: chuyên giáo giữa khoa
    khuếch kiêm máy não nội tài đội bộc: tuệch bội: bạc chi chung nghĩa nhiễm phần số thu thực tín ước
    bột: giấy mài bới: móc bờ: bụi khoảnh quai rào thửa bời: bời lời bở: hơi vía bởi: thế vì vậy bợm:
    bãi già bụi: bậm bặm trần bụng: bảo dưới bủa: vây bủng: beo bức: bối hại bừa: bãi bộn chữ phứa bữa:
    kia mai nay bực: bội ca: cao dao huế múa ngợi cai: nghiện ngục quản sữa thầu trị đầu cam: chịu giấy
    sài thảo đoan can: tội cao: ban bằng bồi cho chất cường cả cấp cổ dong dỏng giá học hổ hứng kiến kều
    kỳ lanh lêu lương nghều nghệu nguyên ngạo ngất nhã nhòng năng quí quý ráo răng sang siêu su sản tay
    thượng thế thủ trào trình tuổi tăng tần tầng tốc vút về xa xạ áp điểm đài đẳng đẹp độ ốc ủy cau:
    bụng có dừa cay: chua cú cực nghiệt sè đắng độc cha: lau nội đời chai: lì sạn chan: chứa hòa chanh:
    chua đào chao: chát ôi đèn đảo động che: giấu khuất cheo: cheo chéo cưới leo veo chi: hội lưu phối
    tiêu đội ủy chia: chác cắt hết li ly lìa lửa phôi rẽ sẻ sớt tay vè xẻ để chim: bay báo gáy khuyên
    muông mồi ngói chiu: chíu chiêm: bao chiếp nghiệm ngưỡng tinh trũng chiêu: an bài dân hồi hồn khách
    sinh thức đãi chiếm: cứ dụng giữ hữu lĩnh đoạt đóng chiến: bào bại cuộc hào hữu lũy lợi tuyến chiết:
    suất xuất chiều: tối cho: giám hay hoạt người tuyên đội choai: choai choang: choang choác choảng
    choe: chóe choi: choi chói choáng: lộn ngợp váng chu: đáo chua: cay chát hóa loen loét lè lét lòm me
    ngoa ngoét ngọt rửa xót chui: cha luồn lủi nhủi rúc chung: cuộc của khảo thủy chuyên: ban biệt canh
    chính chú chế chở cơ cần doanh dùng dụng gia hóa khoa khảo luận môn mục nghiệp ngành quyền san sâu
    sử trang trách trị tu tâm viên về án đề chuyển: dời giao hóa nghĩa tải đổi chuẩn: bị chi gốc hóa mực
    thứ tướng xác y úy độ chuếnh: choáng chuệch: choạc chuối: ba bụt cau chát cơm hoa hột lá lùn lửa mít
    mật mắn mốc ngự rẻ sợi sứ thanh tiêu tây vả chuồn: chuồn kim chuồng: tiêu trại xí chuột: khuy túi
    chài: lưới chàng: hiu chào: bán giá hàng hỏi mào mời mừng thua thầu đón đời chày: cối kình đạp cháo:
    hoa lão chát: chúa cháy: giai túi châm: biếm cứu chân: chèo giá giả mày sáo tài voi châu: báu mai
    chây: lười chão: chuộc chàng chè: hai hoa thuốc tàu tươi chèo: bẻo chẹo chống kéo lái mũi queo chéo:
    go áo chép: lại chê: bai cười chìa: khóa vít vôi vặn chìm: nổi xuồng chí: chóe của nguy tuyến chích:
    choác chòe chín: bói tới chính: chưa giới khóa nghĩa sau vào ủy chíp: hôi chíu: chít chòi: mòi chòm:
    sao chòng: ghẹo chó: lài ngao đểu chói: chang lòa lọi ngời chông: gai chõ: mũi chùa: chiền chú: mày
    chúa: cứu giáo sơn trời tể đất chúc: mào chúi: nhủi đầu chúng: mày tao tôi chút: xíu chăn: nuôi
    chăng: nữa chơi: bời chữ khăm nhởi trèo trội vơi với xấu xỏ đùa đẹp đểu chưa: biết bảo bố cao cho
    chừng có cưới hiện hoàn hỗ kết liên phát phân quen rõ thạo thấy thống thực tinh triển trở tích tổ tự
    đào đáp được đảm đầu đầy để đồng đủ ổn chương: hồi chạm: nổi chạy: bàn chậm chọt chợ chữa dai gằn
    hiệu làng lên sô tang tàu tội việt vạy án ăn điện đua đằng chả: chìa lụa chải: chuốt chảy: máu rữa
    thây chấm: dôi hỏi phảy chấn: lưu chấp: chóa chới chất: béo bôi chưa dẻo hữu lưu nguyên thải chầu:
    diêm giời rìa chẩn: đoán chẫu: chuộc chậm: rãi chập: tối chậu: thau chắc: tay chắt: chiu chằng: chéo
    chẳng: nữa chẻ: hoe chế: chuyên chưa giám hoạt hòa tài tạo xuất chếnh: choáng chết: chưa giả não nỗi
    trôi tươi đuối chỉ: bảo giáo giới huy mỗi tiêu tội chỉnh: huấn lưu sửa chị: gái nuôi chịu: chơi khó
    lửa nhiệt phép tang thua trận trống tải đực đựng chọc: ghẹo chọn: lựa phối chỏng: quèo chống: chỏi
    đối chồng: chéo chưa chỗ: nói chới: với chớp: nhoáng chờ: đợi chợ: búa giời lao người nổi chủ: bài
    chuyên chứa hòa hóa nghĩa tài chứ: chưa lại chứa: chan chấp chất nước đựng chức: chưa giám tuyên
    chứng: giám khoán chừng: nào này xuân chửa: hoang chửi: bới rủa chữ: cái nghĩa nổi chữa: cháy lớn
    nhỏ thẹn trị vừa co: kéo vòi coi: bộ chừng khinh mắt nhẹ rẻ sóc thường trọng con: buôn bài chạy cái
    cúi giai giáp giống gái heo hoang ngươi người nuôi quay rơi thoi toán trai đội cong: queo veo cu:
    gáy luồng cua: biển bấy bể dẽ gạch nước rơ thịt óp đá đồng cui: cút cung: khai kéo cuốc: bàn bướm bộ
    chim chét chĩa cuối: chưa cùng tuần đã cuốn: xéo cuống: cuồng cà họng quít quýt cuồn: cuộn cuồng:
    bạo chiến dâm dại loạn nhiệt nộ phong si sát tín vọng cuộc: chiến chơi gọi họp sống đời cà: chua
    cuống dái dừa gai kheo kĩu kẽo kếu mau pháo ổi cài: răng đặt càn: lướt càng: cua ngày cành: bứa cào:
    bằng cào cấu càu: cạu nhàu cày: cuốc cấy cục dầm máy mò ngang ngả rang vỡ úp đảo ải ấp cá: chai
    chuối chuồn chày dưa gáy heo hồi kiếm leo lúi mòi mại mối ngão ngựa nheo thia thoi tràu trôi voi đao
    đuôi đuối đối các: cuộc giải hoạt nguồn ngày tiêu cách: hóa thủy cái: chết ghẻ là lầm thần trò tội
    vẻ điều cánh: gián giống tay vảy cáo: buộc bạch chung của già lui lên lỗi phó số trạng từ viên cát:
    duyên tuyến cáu: bẳn giận gắt kỉnh sườn tiết cân: hơi kẹo não tay treo đai đĩa đối câu: kéo liêm đối
    cây: bụi chuối cối hoa lau leo thuốc thảo cò: cưa lửa mồi quay còi: cọc xương còn: chưa khuya phải
    xơi còng: queo quèo có: chuyên của giá giới máu máy nghĩa nơi thai tuổi tài cóc: cáy nhảy tía cô:
    giáo liêu côi: cút công: báo bội chúa cuộc giáo huân hữu khai lao nguyên sai suất toi trái tại cõi:
    đời cù: lao ngoéo nèo cùi: chỏ cụi kén tay cùn: đời cùng: hóa cú: mèo cúc: hoa cúm: gia cúng: bái
    cáo quải căm: uất cũng: phải cơ: giới hội hữu may ngơi cơi: nới cơm: bụi gạo xôi áo đĩa cư: chưa
    cưa: xẻ cưu: mang cưới: cheo chạy xin cướp: đoạt cười: chê cợt duyên góp gằn khà khì khẩy mát mũi
    ngất nhạt nịnh nụ phá ruồi rộ sằng trừ tình tủm vỡ xòa ồ cường: bạo giáp suất tuyên đào cưỡng: đoạt
    cạn: lời queo cạnh: khóe đáy cạo: gió cạp: nia cả: thảy cải: biên biến bắp bẹ canh cay chính cách
    cúc củ dạng giá hoa huấn làn lương mả sửa thiện thìa tiến trang trời táng tạo tổ đường cảm: giác hóa
    khái mạo cảnh: báo cáo giác giới huống cảu: rảu cấm: cảu cửa đoán cấn: cái cấp: cứu hội phối tài ủy
    cất: giấu cấu: tạo véo cấy: cày hái cầm: hơi cần: cải dại cầu: ao chui cứu dao duyên gai hòa hóa
    khuẩn may noi não phao quay siêu tiêu treo tàu tái vai đảo cầy: giông vòi cẩm: lai cận: dưới cập:
    vào cắm: cúi cắn: gié cắt: giảm lượt nghĩa cằn: cỗi cẳng: tay cặm: cụi cặp: bài cỏ: may roi cố: hữu
    cốc: láo vại cối: chày cần nước xay cống: luồn cốt: lõi sao tủy cồn: cào cồng: tía cổ: chày giả lai
    quái tay cổng: chào cỗ: áo cỗi: rễ cội: nguồn rễ cộng: hòa cớ: sao cờ: bỏi người vua đuôi củ: cái
    cải mài não đao của: ban bộ chuyển chìm cuộc cá các cán cơ cải cấp hội liên một người nhân nả nổi nợ
    thành trung tài tỉnh việc văn xã đáng đại đảng độc đội ủy củi: lụt lửa rả đuốc đóm cứa: cổ cứng: cỏi
    cựa quèo cứt: gián ngựa đái cứu: chữa cánh giúp hỏa hộ khả mạng quốc rỗi sinh thương thế tinh trợ tế
    viên viện vãn vớt xây độ cừ: khôi cửa: biển bể bức chớp cuốn hiệu hàng khẩu kính lá miệng mái mình
    mạch mở ngõ nhà nẻo phật quan quyền rả sông sổ tay trời tò tử van xếp ô điện ải cửu: chương lí vạn
    cựa: quậy cực: hữu đoan cựu: binh chiến trào ước da: gai lươn màu mồi thuộc xoan dai: dẳng nhách sức
    dan: díu danh: giá hài họa lợi nghĩa dao: bài bào búa bảy bầu cau chìa cạo cầu díp găm kéo lam mổ
    nhíp nề pha phay quắm rựa tiện trổ tu tông tể vôi vọ xây xếp yếm độ động day: dứt trở di: cảo huấn
    hài hại họa dinh: lũy diêm: dân dúa sinh tiêu vương diễn: giải giảng nghĩa thuyết xuất diệc: lửa
    diện: mạo diệu: vợi do: mới doanh: gia lợi nghiệp nhân số thu trại dong: dải đao du: khảo xuân dung:
    cuộc hòa môi sai duy: cảm danh linh lí lý mĩ mỹ ngã nhất thực trì tu tâm tân vật ý duyên: cớ dáng
    hải kiếp kì kỳ nợ phận số duyệt: khai duốc: cá dài: dài dòng dại dằng hạn lưng mồm nghêu ngoằng
    ngoẵng nhằng thòng thườn thượt đuồn đuỗn dàn: bài hòa trải dào: dạt ôi dàu: dàu dày: cui cơ cồm cộp
    dạn dặn tuyến đặc dái: chân dê mít tai dát: gái dân: chơi chưa gian nghèo ngồi túy tối dâu: gia dây:
    dưa dọi khóa leo mũi dãi: dầu thẻ dè: bỉu dép: quai dìu: dắt dặt dịu dính: líu dò: hỏi dòng: chảy
    giống dó: lụa dôi: dư thừa dông: bão dài dù: sao dùi: cui đục dùng: máy dúi: dụi dăm: bào bảy cối
    dăn: deo dơ: duốc dáy dư: thừa dưa: bở chuột gang góp hấu hồng leo lê món dương: gian oai dưỡng:
    chuyên lão thai dược: thảo dạ: cửa dày hội múi xoa dại: dột gái khờ mặt dạm: hỏi dạn: dày dạng: hóa
    dạo: mát đầu dạt: dào dạy: bảo dỗ học đời dải: phân rút tần áo dấu: hai hỏi luyến siêu dầu: cao dãi
    giun gió gội hôi hỏa lửa máy rái dẫn: cưới của giải hỏa lưu thủy xuất dẫu: sao dậm: dọa dập: dìu
    dậy: mùi dắt: dìu díu gái mũi mối dằn: dỗi túi dằng: dai dặt: dìu dẻo: dai dang mồm quèo quẹo dẽ:
    giun dền: gai tía dễ: chịu coi dãi dị: giáo hóa nguyên đoan dịch: bào giả hại máy dịu: dàng hiền
    ngọt dọa: dẫm nạt dốc: thoải dồi: dào dời: đổi dở: dói hơi người dứt: khoát dừa: lửa nước xiêm dự:
    báo khuyết thảo toán đoán dựa: dẫm em: gái trai eo: biển hẹp sèo éo óc ôi đất ếch gai: cột góc mắt
    ngạnh ốc ganh: đua gay: cấn go gắt ghe: chài cửa ghen: tuông ghé: vai ghế: dài dựa ngồi ngựa tựa
    gia: ban binh bì bảo bối chuyển công cầm cố dụng giáo giảm hạn hỗ không lai nhập nên phả quyến súc
    sư sản số thế tiên truyền trưởng tài tăng tư tốc tổng tộc vào về vị xoan đình đạo giai: cấp kỳ thoại
    điệu đoạn giam: cầm giữ hãm lỏng gian: biểu cho dâm dối giảo hiểm hàng hùng khó khổ lao lận nan
    ngoan nguy ngắn phi tham thương triển truân trá tà tế và xảo ác giang: hồ mai sơn giao: ban bóng ca
    chiến chưa cảm cấu cắt diện du duyên dịch hoán hòa hưởng hảo hẹn hội hợp hữu khoán kết liên lưu lộ
    nhận nộp phó phối thiệp thoa thông thương thầu thời thức thừa tiếp tranh tuyến tử về điểm đoàn đãi
    đấu ước gieo: cấy neo quẻ rắc trồng vần gion: giỏn giun: chỉ dẹp kim móc sán tròn tóc đũa đất đốt
    già: câng cả cốc cỗi dặn họng khú khằn khọm khụ làng lão mồm nua tay yếu đời giàn: giáo hỏa mui
    giàu: có mạnh sang sụ giày: ba bát dép hạ mõm vò xéo đinh đạp giá: biển buốt bìa chợ cạnh cả hối
    lạnh mà mức ngắt như nhạc noãn rét sinh sàn súng thành thú thả toàn treo trần trị việc vốn giác: cân
    cầu học kế luận mạc ngộ quan thư vuông đều giám: hiệu hộ khảo mã mục quản quốc sát thị định đốc
    gián: cách thu tiếp điệp đoạn giáng: hương hạ họa phúc sinh thế trần giáo: chủ cụ dân dưỡng dục giới
    giở hoàng hóa hạt học hội hữu khoa lí lý mác nhân phái phường phẩm phận sinh sĩ sư trình viên vụ xứ
    án điều đường đầu ưu giáp: bảng chiến công giới hạm hạt lai lá mặt ranh trạng trận vụ xác giâu: gia
    giã: biệt từ đám giãi: bày tỏ giãy: chết giụa nảy giêng: hai giò: lụa giòn: giã gió: bụi chướng heo
    lào lùa lốc may máy mùa nồm gióng: giả một giôn: giốt giông: bão giống giúp: sức việc ích đỡ giăm:
    bông giăng: giăng mắc giương: mắt vây giả: ba bộ cầy da danh dạng dối dụ hiệu lơ lả mạo sơn sử thiết
    thuyết thử trang trá tưởng tạo tảng vờ đò định giải: chấp cứu giáp giới khuây khát lao mã nghĩa nghệ
    ngân ngũ nhiệm nhiệt oan phiền pháp phóng phẫu quyết sầu thoát thuật thích thưởng thể trình trí trừ
    tán tích tỏa tội vây vũ ách đáp đông độc giảm: chấn giá nghèo năng phát sút thiểu thọ tốc xóc đẳng
    giản: hóa giảng: dạy giải hòa nghĩa thuật viên đường giảo: hoạt quyệt giấm: bỗng cái thanh ớt giấp:
    cá giấu: giếm giấy: bao báo bóng bản bồi bổi chặm chứng dó dầu dậm hoặc lề lệnh lọc lộn moi má nhiễu
    nhám nến phèn phép quyến ráp sáp sơn than thiếc thông thấm trang tờ vệ ăn điệp đánh đến để ảnh giầu:
    có mạnh sang sụ giầy: xéo giậm: giật giận: dỗi giập: giạp giật: lùi giằng: co xay xé giặc: giã lái
    giẻ: cùi giếng: khoan khơi thơi giết: hại giỏi: giang giối: già giống: hệt lai má nòi giới: chức hóa
    hạn luật nghiêm quan sát sắc thiệu thứ tuyến tính từ tửu vi vĩ đàn giờ: chiều chính giấc hoàng hành
    hồn lâu phút quốc đây địa giở: chứng dạ giói giọng giời mặt quẻ trò giục: giã giữa: chừng các guồng:
    máy gà: hoa lôi mái nòi sao xiêm gào: thét gàu: bốc dai ngoạm sòng gác: chuông gái: bao bán giang
    gọi nhảy điếm gánh: chịu gân: guốc gây: tạo gãy: góc gọn góa: bụa góc: quay vuông đối gõ: cửa găng:
    tay gương: lồi tày gượng: gạo gạch: chịu hoa gại: giọng gạo: cẩm cội giã lức nước nếp tẻ gấp: bội
    gấu: mèo ngựa gầm: gào gần: gụi gầy: guộc gậy: tày gắn: máy gắt: gao gặp: lỗi gặt: hái gọt: giũa đẽo
    gội: đầu gớm: guốc gởi: gắm gỡ: lỗi tội gừng: gió hai: chấm lá lòng hanh: hao hao: hao hớt hụt mòn
    phí sút tài tổn hau: háu hay: biết chữ hay ho hớm là heo: heo héo hút hắt may vòi hi: thiêm hiu: hiu
    hắt quạnh hiếm: hoi muộn hiếu: nghĩa thảo hiền: dịu hòa thảo tài hiểm: họa nghèo nguy hiển: hoa
    hiện: giám giờ hữu mua nay theo thời tại hiệp: hội hiệu: hóa suất ho: lao hoa: cau cúc cương dâu
    giấy hiên hoét hòe hậu hồng khôi kì kỳ lan liễu loa lá lí lý lơ lệ lợi màu mép môi mõm mĩ mơ mười mỹ
    quả râm sen sói tai tay thị tiên tiêu văn đèn đăng đồng hoan: hô hỉ hỷ lạc nghinh nghênh phim hoang:
    dâm dã dại hoác hóa lạnh mang mạc phí phế sơ toàng tàn tưởng vu vắng đàng đường đảo hoe: hoe hoài:
    bão cảm cổ của nghi niệm phí sơn vọng hoàn: hảo lưu nguyên hoàng: gia đới hoán: dụ vị đổi hoạch:
    giám hoặc hóa số vùng đô định hoại: sinh thư tử hoạnh: họe hoạt: bát chi chất cảnh huyết hình hóa
    họa kịch phí thạch tinh tính tượng động hoảng: chính hốt hồn loạn sợ hoắc: hương hoặc: chép chưa chữ
    giả hỗ không hung: bạo huy: chương dàn hiệu hoàng trưởng động huyên: náo thuyên huyết: bài bào bạch
    chiến cầu dịch dụ giác học mạch quản sắc thanh thư thống trùng trầm tương tộc áp huyền: hoặc ảo
    huyễn: hoặc huyện: chưa đội ủy huân: chương tước huê: hồng lợi huênh: hoang huýt: gió sáo huấn: cho
    chuyên chuyển hướng kỹ luyện nghiệp nâng thị và về huếch: hoác rộng huệ: quốc tây huống: chi gì hồ
    thường hy: hữu hà: hơi nội hài: cốt hòa hước kịch lòng thanh hàm: chứa nghĩa hàn: huyên hơi đới
    hàng: hóa hải loạt lối rào tiêu xáo hành: của gia giả hoa não tại tội tủy hào: chiến giao hiệp hoa
    hùng hển hứng khí lũy ngầm nhoáng phóng quang sảng hái: lượm ra hám: lợi háo: danh hức khí nước sắc
    hát: bội dạo ghẹo nói tuồng xoan háu: đói hân: hoan hãm: hại tài hãn: hữu hè: hụi hèn: nào héo: don
    hon hắt mòn hì: hụi hình: hài hóa họa khối thoi thái vuông xuyến hí: hoáy húi họa hò: khoan mái reo
    hòa: bình cả dịu giải hiếu hiệp hoãn hợp khí không kết mình mạng nhiệt nhã nhạc nhập nhịp quyện tan
    thuận thượng trộn tấu vốn âm đàm đồng ước hòm: gian hòn: dái hóa: chất còn cơ dược dầu dữ giá giải
    hơi học hợp kiếp luận lí lý lưu lỏng mĩ mỹ nghiệm năng phép phẩm quần ra sinh thân thạch thể trang
    trị tài tính và xương đơn hóc: búa hô: hoán hào hôi: hám hổi muối rình tanh thối hôm: kia kìa mai
    nay hù: dọa hùi: hụi hùm: beo hùn: vào hú: họa vía húng: lìu hút: bụi húy: kị hăm: dọa hăng: hái máu
    say hơ: hải hơi: hám hướm hướng ngạt nước sức tai đâu hơn: nữa hư: hao hại ảo hưu: trí hương: bài
    hoa hỏa khói hươu: cao sao hướng: nội hưởng: hoạt hạ: giới lưu nguồn thủy hạch: hỏi toán hạm: đội
    hạt: giống lựu tiêu hải: báo chiến cảng cẩu dương giới hà khẩu li ly lí lý lưu mã phòng phận quan
    quân quì quỳ sâm sản thuyền tượng tặc văn vương vị yến âu đoàn đăng đường đảo đồ đồng đội hảo: hạng
    tâm hấp: háy hơi hối lưu hầm: hào tàu hầu: bao hẩm: hiu hậm: họe hụi hậu: bối duệ họa mãi tuyến đãi
    hắc: lào hắt: hiu hơi hủi hẳn: hoi hẹp: hòi hết: giá hơi lời thảy vía đời hề: mồi họa: báo chăng gia
    hoằn hình may mi sĩ tiết âm học: chuyên giả giải gạo hóa họa hỏi hữu thuyết tài đòi họp: báo của
    hỏa: canh châu công hoạn hổ khí kế lò lực mai mù ngục pháo thiêu thực tuyến táng tốc điểm đàn hỏi:
    cung dò han nhỏ thăm tội vặn vợ đáp hố: tiêu hối: cải hôn hả hận lỗi lộ phiếu suất thúc tiếc đoái
    hốt: hoảng hồ: báo chứa hởi nguyên thủy tiêu hồi: cư cố giáo hương hộp kí ký môn phục quang sinh sức
    tâm tưởng tỉnh tố văn xuân âm đáp ức hồn: vía hồng: hoa hoang huyết hào mao thủy xiêm đào hổ: chuối
    chúa lửa hỗn: giao hào láo hộ: giá hội: chẩn chợ chủ chứng chữ cựu diễn giảng hè hóa họa học họp
    kiến liên nghị ngộ nhập nông sở thao thoại thảo thẩm trường trưởng tụ viên ái ý đen đoàn đàm đồng
    hộp: chữa giảm hớt: hải lẻo hời: hợt hờn: dỗi oán tủi hởi: dạ lòng hỡi: ôi ơi hợp: doanh lưu thời
    với hủ: bại hóa hủy: bỏ diệt hoại hứa: hão hôn hẹn hứng: chịu gió hữu: biên cơ hiệu hình hóa hạn
    khuynh nghị ngạn nô quan sinh thanh thần trách trí tuyến tình tính tỉ tỷ ích ý inh: tai iu: ỉu keo:
    bẩn kiệt sơn tai tơ xương xỉn khai: báo bút chiến cuộc các căn diễn giám giảng hiện hoa hoang hệ hỏa
    hội khoáng khẩn kế mào mô mạc ngắn nhiều nhưng phá phương phần qua quang quật sinh thác thông thực
    triển trên trương trường trừ tử việc và vị đến đồng khan: hiếm khao: khao khát quân khen: ngợi kheo:
    khéo khư khi: hồi khinh: suất khiêm: nhường tốn khiêu: chiến dâm khích vũ khiếm: khuyết nhã thính
    thị thực khiếp: vía khiếu: nại kho: bãi tàu khoa: bảng giáo học mục ngoại nội thư trương trường
    khoai: khoái lang mì môn mùa mỡ nưa nước sọ trụng tây tía từ vạc đao khoan: dung hồng khoái nhượng
    thai khoang: nhạc khoanh: tay khoe: khoang mẽ khoác: lác áo khoái: chí cảm khẩu lạc trá khoán: sản
    trắng khoáng: chất học sàng sản vật đãng đạt khoản: đãi khoảng: cách không âm khoảnh: khắc khua:
    khoắng khung: cửi giá khuy: bấm tết khuya: khoắt sớm khuynh: đảo khuyên: bảo can dỗ giáo giải lơn
    nhủ răn khuyến: cáo học khích lâm mãi mại nghị ngư nông khuyết: danh thiếu tật điểm khuân: vác
    khuây: khỏa khuôn: dạng hình khổ mẫu mặt nhạc phép sáo thức viên khuất: bóng khúc núi nẻo phục tất
    khuấy: đảo động khuếch: trương tán đại khuỳnh: tay khào: khào khá: giả khác: nhau nào khách: khứa
    sáo khái: luận niệm quát tính khán: giả đài kháng: cáo nguyên viêm khánh: hòa khát: khao máu kháu:
    khỉnh khéo: léo miệng mồm tay khêu: gợi khí: gió huyết hóa khái muồng thải tài khía: cạnh khít: khao
    khó: chuẩn chịu coi khóa: biểu kéo luận nòng số sổ trình khói: hương lửa sương khô: héo ráo khôi:
    hài ngô phục khôn: khéo ngoan nguôi không: bào gian giấy khéo lưu phải tài đổi khúc: nhôi khăn: piêu
    vuông áo khơi: gợi khơi mào khả: ái khải: hoàn khảm: màu khảng: khái khảo: chứng cổ cứu dị luận
    nghiệm sát tra đính khấn: khứa vái khấu: hao đuôi khẩn: hoang khẩu: đội khắc: gia họa khoải khẳng:
    khiu khỉ: gió khỏa: lấp thân khỏe: khoắn mạnh như khỏi: phải khố: tải khối: cơ lượng phố u khốn: nỗi
    khổ: não đau ải khổng: giáo khờ: dại khởi: nghĩa nguồn thảo khủng: hoảng khứ: hồi khứu: giác kia: mà
    kim: giao hỏa màu thuộc tuyến đáy kinh: doanh giới hoảng nghĩa tuyến kiêm: nhiệm kiêu: binh bạc căng
    hãnh kì kỳ ngạo sa kiếm: chuyện chác hiệp khách thuật ăn kiến: của gió giải giảng lửa tạo kiềm: tỏa
    kiều: bào hối kiểm: soát toán kiệm: lời kiện: cáo mới kiệt: xuất kèm: theo kèn: cựa kèo: nhèo nài
    nèo kém: cỏi kéo: bè co cánh lại quân theo kê: khai kêu: ca cầu gào gọi la nài trời van kì: cựu
    giông khôi kèo quái tài đài ảo kí: họa kích: giá hoạt kín: đáo kính: lão thuốc yêu đổi ký: giả họa
    tay kĩ: xảo kĩu: cà kịt kẹo: cao đắng kẻ: gian kẻo: mà nữa rồi kẽm: gai kẽo: cà kẹt kế: hoạch thừa
    toán kết: duyên nghĩa toán tội tủa kỉ: nguyên kịch: nói kịp: thời kỳ: cựu giông hào khôi quái tài
    đài ảo kỷ: nguyên kỹ: xảo la: liếm líu lối lai: châu căng dắt giống hi hy học kinh láng lịch nhai
    rai tạo tạp vãng lan: tỏa lanh: lợi lao: công lung lý lực nhao phổi tâm xao đao động lau: cha chau
    chùi lách láu nhau nhà lay: chuyển láy lắt nhay phay động ơn le: lói lem: luốc len: gai leo: khoeo
    lét lắt lẻo thang trèo li: gián khai lia: chia lịa tía linh: cữu giáo hoạt miêu liu: riu điu liêm:
    khiết sỉ liên: doanh gia hoan hồi lụy đội đới liêu: xiêu liếm: gót láp liến: láu thoắng liền: tay
    liệt: tuyến liệu: cái giữa lao lưu lo: buồn toan loa: kèn lóa thùng loai: choai loan: báo loang:
    loáng lổ toàng loanh: quanh loay: hoay loe: lóe loi: choi ngoi nhoi thoi long: não loài: người
    loáng: quáng thoáng loăn: quăn xoăn loăng: quăng loại: màu suy tài loạn: luân loạt: soạt loảng:
    xoảng loắt: choắt loằng: ngoằng lu: loa lua: tua lui: cui lủi tới lung: lay luyến: láy tiếc luân:
    canh chuyển hồi lí lý lưu phiên thường luôm: nhuôm luôn: luôn thể tiện luông: tuồng luẩn: quẩn luận:
    tội đoán luật: bài bảo chơi gia khoa luống: cuống tuổi luồn: cúi lách lọt lỏi luồng: lạch ly: gián
    khai là: chưa hơi lượt lài: nhài làm: cao chay duyên già giàu giá lại mai mối sao thuê tội tới ải
    làng: chơi lào: cai phào quào rào thào xào làu: bà bàu nhà nhàu lá: cải mía lái: xe đò láo: bố liên
    lếu nháo toét xược lát: hoa láu: cá lỉnh ta táu lâm: nguy thời lâu: dài hoắc nay đời lãi: gộp lờ
    ròng suất lãnh: hải hội lão: hóa khoa luyện làng nông suy thành thị tướng lèo: lá lái nhèo tèo léo:
    hánh nha nhéo xéo lên: gáy khuôn lão ngôi sởi tay đời lêu: lổng nghêu têu đêu lìa: bỏ lí: gián giải
    hóa thuyết đảo lính: thủy líu: díu la lo lô quýu ra ríu tíu lò: cao lòa: nhòa xòa lòe: bịp loẹt xòe
    lòi: dom tói xỉ đuôi lòng: chảo đào lóa: mắt lót: tay lôi: cuốn kéo long thôi đình lông: mao mày
    nheo lõa: lồ xõa lõi: đời lùi: bước lũi lúa: chét cấy lốc ma má mì mạch nương nước nổi rẫy sạ sớm
    thu trời xuân lúc: nào lúi: húi xùi lý: gián giải hào hóa thuyết tài lăn: quay queo tay lăng: líu
    lĩnh: hội lũ: lượt lũy: thừa tiến lơ: láo lơi: lỏng lưa: thưa lưu: ban bút chiểu chuyển cữu danh
    diễn giữ huỳnh hành học không kí ký li loát luyến ly lượng lạc manh nhiệm niên niệm thông thủy
    truyền trú trữ tâm tốc tồn vong vực ý điện động lươn: khươn lẹo lương: khoán lưới: lửa điện lướt:
    mướt sóng tha thướt ván lười: biếng chảy nhác lưỡi: dao trai lưỡng: tiêm lược: dày khảo thưa lượng:
    cao của giác hóa nguồn lượt: là thà thượt về đi lạ: hoắc tai đời lạc: loài lại: bằng dữ gan giống
    gạo hồn mâm mũi mặt người quả sau sức lạnh: giá gáy lẽo toát lạo: xạo lạt: lẽo lạu: bà bạu lạy: cả
    lục tạ lả: lơi lướt lải: nhải lảnh: lói lảo: đảo lảu: bảu lấc: láo lấn: chiếm lướt lấp: liếm loáng
    láy lóa lóe lấy: rồi lầm: lũi lỗi lội lụi lần: hồi lượt lữa lầy: lội lẩn: khuất lập: lòe nghiêm xuân
    lắng: dịu tai lắt: lay léo lẻo lặn: lội lẻ: loi lẻo: khoẻo lẽ: nào phải lẽo: đẽo lếu: láo lề: lối
    thói lều: bều nghều lểu: đểu lễ: bái giáo hội nghĩa đài lệ: người thuộc lọc: lõi lọt: lưới tai lỏa:
    tỏa lỏng: lẻo lối: quần thoát xóm lồi: lõm lỗ: chịu lãi đáo lỗi: hệ khi kết kỹ lạc lầm phát phần
    thời trong và ở lộ: giới lội: nước lộn: lạo máu nhào nhèo phèo lộng: gió lớn: lao tuổi đôi lờ: lãi
    lời: bạt giải lãi lẽ lỗ nói tòa tựa văn ăn đường lở: lói lỡ: duyên lời lợi: dụng hại khí lộc nhuận
    niệu phẩm suất thế tiểu tức ích điểm lợn: dái gạo lòi nái lụa: là đậu lục: giác lạo lọi soát lụi:
    cụi hụi lụn: bại lụt: lội lủi: thủi lứa: đôi lừa: bịp dối gạt lọc mị phỉnh đảo lửa: trại vũ đường
    đạn lựa: chọn lực: chuyên tài tại lựu: pháo đạn ma: chay giáo quái trơi túy mai: gầm kia mái mỉa mối
    mốt một phục sau táng đây man: dại mang: tai manh: mối mao: căn dẫn mạch quản mau: chóng lẹ miệng
    mắn mồm nước may: công mà mắn mặc ra rủi sao so sẵn vá ô đo meo: cau minh: họa oan miêu: tả miếu:
    mạo miền: xuôi miễn: giảm sao miệt: mài mo: cau moi: móc mong: mỏi đợi mua: buôn bán chuộc dâm gom
    lẻ sắm sỉ việc vui độ muôn: muốt nghìn ngàn năm thuở trùng tâu vàn đời muông: thú muối: bỏ khoáng mè
    mặt mỏ tiêu vừng ăn mà: lại nói mài: dũa giũa mại màn: gió màng: lưới ối mào: gà đầu màu: bột da keo
    mè mỡ nhiệm nước phấn sắc mày: mò ngài đay mách: bảo lẻo mái: chèo dầm ghẹ hiên hắt nhì tóc vẩy đẩy
    mánh: khóe lới mát: dịu rợi tay máu: cam chó dê ghen huyết khô lửa me mê mặt mủ nóng tham thịt trắng
    vịt máy: bay bào bơm bộ bừa chiếu chém chủ chữ cày cái cán công cũ cấy doa ghi gia giặt gặt hút hơi
    in khoan khách khâu kéo liên lạnh may móc nhắn nổ phay phát quay quét rửa sấy tay thu tiện tính vi
    xay xúc điều điện ảnh ủi mâm: pháo xôi mây: khói mã: hóa não mãi: lộ mãi mãn: khai mè: hoa nheo mèo:
    mun mướp nhị tam méo: mó mặt xẹo xệch mét: khối vuông mê: cuồng hoặc mải say tơi mía: chi de lau đỏ
    mít: dai ráo ướt mòn: mỏi mó: máy tay móc: cua máy ngoặc túi móm: xều móng: guốc ngựa môi: giới sinh
    trường môn: bài của giáo hóa phái đào mõm: nhái mù: khơi lòa màu mùa: màng vụ mùi: gì mẫn mẽ soa vị
    mùn: cưa mùng: tơi múa: lân may mép mỏ rối sư múi: cầu giờ khế mũ: bảo chào tai mũi: dãi dùi nhọn
    tên đất mơ: tuya mơi: mới mưa: bay bụi gió rào tuyết mưu: chưa hại mẹo toan mười: giờ mạch: lươn máu
    mại: bản dâm hóa điện mạng: giải giữa hóa khoa lưới ngày mạnh: bạo giỏi khỏe tay mạo: danh hiểm học
    nhận từ mạt: cưa đời mải: miết mê mốt mảnh: mai mảy: may mấp: máy mất: dạy giá mùa toi vía mấy: ai
    lại nỗi đời mẫu: giáo mật: báo chưa mắc: cửi lừa áo mắm: cái muối mắt: bão cua cáo gió mũi mặn: mòi
    mặt: dày mày mũi người trái đối mến: yêu mếu: máo mề: đay mềm: báo chưa chạy dẻo môi mại mệnh: giá
    mệt: mỏi nhoài mỉa: mai móc mọi: khi rợ mỏ: neo mỏi: mòn mắt mệt mỏng: môi tai mốc: giới hoa meo
    mối: hàng lái manh tiếp triển mồ: côi hôi mồi: chài mồng: tơi mỗi: một tội đơn mộng: mẹo ảo một: cái
    cửa hai hơi lèo máy ngày người nỗi suất vài đôi mớ: đời mới: chất có cứng hợp khự lạ mẻ nên phải rồi
    sáng sáp tinh toanh đây đó được đầu mờ: ảo mời: chào gọi mọc thầu mở: cửa toang mỡ: chài máy mục:
    tiêu mủi: lòng mừng: tuổi mực: tàu nai: lưng nịt nam: ai cao giới sài ái nan: giải hoa nanh: vuốt
    nao: nao núng nức nay: chưa chỉ cán có cơ là mai nem: chua chạo lụi tai neo: bấn đơn ngai: ngái
    ngang: tai trái ngao: du ngán ngay: cán lưng lập ngáy ngắn râu thật thẳng tắp tức nghi: hoặc nghiêm:
    chỉnh cấm khắc lệnh minh mật nghị ngặt trang trị trọng túc nghiên: cứu nghiệp: báo chưa của hóa
    nghèo: hèn khó khổ nàn rớt túng xác đói nghêu: ngao nghĩ: lại ngợi suy nghĩa: bành bá bóng bôn bảo
    chủ chủng cá cơ cải cấp cổ cộng cử duy dân giáo hiện hiệp hoài hình hư học khách khí khắc kinh là
    lãng lí lý lập nhân phát quan quân quốc siêu sô tam thuần thần thực trang trực tình tư tương tượng
    tự vị vụ xã xét yêu đen đế địa ấn nghẹn: ngào nghề: đời nghễu: nghện nghệ: cao chưa của tại nghỉ:
    ngơi tay nghị: của đào nghịch: đảo ngo: ngoe ngoa: dụ ngoắt ngoan: cường cố ngoãn đạo ngoay: ngoáy
    ngoảy ngoe: ngoảy nguẩy ngoen: ngoẻn ngoi: ngóp ngon: xơi ngoài: giá luồng tai ngoáo: ộp ngoéo: tay
    ngoại: giao hối khoa khóa lai suy tuyến ngoắt: ngoéo ngoằn: ngoèo ngoằng: ngoẵng ngoặc: kép tay
    vuông đơn ngoặt: ngoẹo ngu: dại tối xuẩn nguy: biến cơ cấp hiểm hại khốn kịch nan nga ngập nguyên:
    bản canh chất cáo cớ do dạng hình học khai khí liệu luận lành lí lý mẫu ngữ nhân niên phát quán sinh
    soái sơ thủ thủy tiêu trạng tác tắc tố tử văn vật vẹn vị xi âm đán đại động nguyền: rủa nguyệt: lão
    nguây: nguẩy nguôi: ngoai quên nguệch: ngoạc nguồn: cơn cội gốc lực ngân nhân ngà: voi ngài: ngại
    ngào: ngạt ngày: cuối càng công giờ kia kìa mai mùa một nay ngày rày sau sinh số tháng tiết trước
    xưa đêm đường ngây: dại ngã: giá ngòi: bút nổ ngó: ngoáy ngói: bò chiếu móc mấu ta âm ngón: cái giữa
    ngóng: đợi ngôi: sao thứ vị ngông: cuồng ngùi: ngùi ngúng: nguẩy ngăn: kéo ngừa ngũ: gia giác giới
    luân ngơi: nghỉ ngớt ngư: lôi ngưa: ngứa ngưu: tất người: bệnh bị dân dùng dưng hùng là làm lớn máy
    mẫu ngoài người ngợm nhà nhái phát quản rừng ta thân thương tình vượn xưa xử yêu đời ngưỡng: cửa
    ngược: lại xuôi đãi đời ngượng: nghịu ngạt: mũi ngải: cứu ngất: nghểu xỉu ngẫm: ngợi ngậm: ngùi
    ngập: ngụa ngắc: ngoải ngắm: vuốt ngắn: ngủi ngặt: nghèo ngọc: trai ngọn: nguồn ngọng: nghịu ngọt:
    bùi ngào ngỏn: ngoẻn ngồi: bó bệt chồm dãi không phệt quầy thiền tù xếp xổm đồng ngời: ngời ngợi
    ngợi: ca khen ngụy: binh biện lí quyền quân trang tạo vận ngứa: gan miệng mắt mồm nghề ngáy tai tay
    tiết ngửa: tay ngữ: máy nghĩa ngựa: bạch bất chiến chứng hồng nghẽo phản trời tía vằn ô nha: khoa
    léo nhai: lại nhải nhang: khói nhanh: nhảu nhao: nhao nhau: nên nhay: nháy nhem: nhuốc nheo: nhéo
    nhóc nhi: khoa nhiêu: khê nhiều: lỗi nơi thao thời nhiễm: khuẩn nhiệm: của hữu nhiệt: huyết hóa đới
    nho: giáo nhoe nhoang: nhoáng nhoay: nhoáy nhoe: nhoét nhoen: nhoẻn nhoi: nhói nhoáng: nhoàng nhung:
    lụa nhuếnh: nhoáng nhuệ: khí nhuốm: bệnh nhà: buôn báo chùa chứa cái cửa doanh giam giáo gái lao làu
    may máy nòi thuốc trai tạo vua xuất nhàm: tai nhàn: rỗi nhào: lộn nặn nhàu: nát nhày: nhụa nhái: bén
    nháo: nhào nhác nhát: gái nháy: mắt nháy đúp nhân: duyên gian giống hòa hóa luân nghĩa tài tạo ái
    nhâng: nháo nhãi: con nhép ranh nhãn: cùi nhão: nhoét nhoẹt nhèo: nhẹo nhẽo nhì: nhèo nhôm: nhoam
    nhõng: nhẽo nhún: nhảy vai nhúng: tay nhăn: nheo nhũn: nhẽo não nhơ: nhuốc như: ai bèo chơi tuồng
    nhưng: chưa lỗi nhường: lời nhạc: giao tài nhạt: nhẽo phèo nhải: lài nhảu: đoảng nhảy: bổ cao chân
    cà cóc cầu cẫng cỡn dây dù dựng múa mũi nhót sào tót vọt xa xổ ổ nhấp: nhoáng nháy nhóa nhất: gài
    loạt nguyên thời nhầy: nhụa nhẩu: đoảng nhẩy: cao múa sào nhẫn: cưới nại nhận: lời tài nhập: cuộc
    nội siêu vai nhật: báo nhắm: nhía nhẵn: nhụi túi nhẹ: lời tay nhẽo: nhèo nhếu: nháo nhị: cái nguyên
    nhịn: đói nhọn: hoắt nhỏ: dại nhoi tuổi xíu nhốn: nháo nhổ: neo nhớ: truy đời nhớp: nhúa nhức: nhối
    nhừa: nhựa những: ai nhựa: hóa mủ sống đường niêm: dịch luật mạc phong yết niên: giám khóa non: tay
    nuôi: báo béo bộ cấy dưỡng nấng thả trồng nuông: chiều nuối: tiếc nuốt: chửng lời sống trộng nài: nỉ
    xin ép nào: hay là mà ngờ này: khác nọ nái: sề náo: loạn nhiệt nức động náp: cày nâng: cao giá niu
    não: lòng nuột nùng nề đồ nãy: giờ ném: đĩa nên: chưa người níu: kéo áo nòi: giống nói: bóng chung
    chuyện chơi chặn chữ cạnh của cứng dóc dối gay gì gở khoác kháy khéo khó leo láo lóng lảng lắp lối
    lửng mát mép mê mò móc ngang ngoa ngọt nhịu nhỏ năng phách phét quanh riêng suông sõi sảng thách
    thánh thầm thẳng toạc toẹt trạng trắng trống trổng trộm tóm tướng tục vuốt vụng xàm xấu xỏ điêu đúng
    đầu đớt nón: bài quai nóng: chảy gáy hôi hổi nảy nô: đùa nôn: nao nông: giang nổi nỗi núi: lửa năm:
    bảy kia ngoái tuổi năng: giám suất nơi: cư nào nơi nới xuống đã nương: náu tay tựa nước: dãi giải
    gạo gội hoa khoáng lèo màu máy mũi nôi thải xáo đái đôi ối nạo: thai vét nảy: lửa nòi nở sinh nấm:
    mèo nẫng: tay nắng: lửa nôi quái ráo nằm: khoèo xuống nặng: lãi lời mùi tai tay trĩu nếm: trải nếp:
    cái nốc: ao nối: hoặc ngôi tại đuôi đôi nồi: hơi niêu nổi: bật cáu cộm danh dậy giận khùng loạn nóng
    sùng tam tiếng trội xung đình nỗi: lòng niềm nội: biến bộ chiến chính các công dung gián hàm hóa hạt
    khoa khóa lực nhật qui quy san sinh soi thuộc thành thương thất tiếp tiết trú trợ tâm tình tại tệ
    tỉnh tộc vụ xâm y đô địa đồng động ứng nới: tay nỡ: nào nợ: máu đìa đời nụ: áo nứt: toác nửa: buổi
    mùa tối vời đời nữ: cao chúa giới nữa: là nực: cười nội oa: oa oai: hùng nghiêm oái phong vệ oan:
    gia hồn khuất khổ nghiệt trái uổng ức oang: oang oác oanh: liệt tạc oe: oe óe oi: bức khói ngột ả
    ong: chúa oành: oạch oái: oăm oán: ghét giận hận hờn thán trách oắt: con oặt: ẹo phai: lạt mờ nhạt
    phanh: phui phao: câu tiêu đồn phau: phau phe: phái phi: lao nghĩa ngựa pháo tiêu đao đội phim: hoạt
    nhựa nổi thời tài phiên: tòa phiêu: bạt diêu dạt lãng lưu phiếm: chỉ thần phiền: lụy toái phong: bao
    dao hóa lưu thái thủy trào tỏa phun: lửa phá: giá giới hoang hoại hại hủy lưới rào thai thối phác:
    họa thảo phách: lối phái: mạnh sinh viên yếu đoàn đẹp phán: đoán pháo: binh bông cao cối dây hiệu
    hoa hạm kích lệnh phòng sáng thuyền thăng thủ tép tự xiết đài đùng pháp: bảo hóa tuyến phát: giác
    huy hỏa mại tài phân: bua chia chuồng giác giải giới hóa hội hủy hữu khoa khoáng khối luồng phối
    tươi vai đội ưu phèn: chua phép: hài kéo siêu toán đối phê: chuẩn phì: cười nhiêu phèo phí: hoài
    hoạt lưu mua phòng: gian hỏa ngừa tuyến phó: giáo nháy phóng: hỏa khoáng tay uế phô: bày mai phôi:
    bào pha sinh thai phù: phiếm thủy voi điêu phùng: phìu phúc: khảo lợi phăng: teo phơi: bày màu phóng
    phới thây áo phương: chưa hóa hại sai thuốc phường: báo chèo kiêm mới phạm: tội phải: biết bả chi
    chăng chạy cái gió gọi làm lên lòng nói quấy thực trái tội đũa phản: bội gián giáo hồi khoa nghĩa
    nhau pháo thuyết tuyên đối phấp: phới phần: hóa nào phẩm: giá phẩy: tay phẫn: uất phập: phều phật:
    giáo đài phẳng: phiu phế: bào thải truất phều: phào phỉ: phui phỉnh: mũi phỏng: đoán phố: huế hải
    phối: chế cảnh hợp khí kết liệu màu trộn viên phồn: hoa phổi: bò phổng: mũi phao phớt: đời phụ: gia
    giúp giảng họa khoa lão thuộc trội tải phục: hóa hồi lỗi phụng: phịu phủi: tay qua: loa lại ngày đời
    quai: bị chèo hàm hậu nón thao xanh quan: bảo chuyên chưa hội liêu tài tếu quang: sai quay: cuồng
    cóp lơ phim quắt vòng đĩa quen: của mui thuộc thói với qui: chuẩn hoạch lại đổi quy: chuẩn hoạch hóa
    lại đổi quyến: luyến quyết: của toán đoán quyền: giải lợi theo truy uy quàu: quạu quày: quả quá:
    giang lời lửa tay tải tội đỗi quái: dị gở kiệt lạ nhân quỉ quỷ thai vật ác đản quán: xuyến quát: hóa
    tháo quân: báo giới đội ủy quèo: quẹo quét: quáy quê: mùa quên: khuấy quí: báu giá hiếm hóa phái
    quý: báu giá hiếm hóa phái quăn: queo quạnh: hiu quạt: gió kéo lúa máy tai treo quả: báo lừa thảo
    quản: giáo quảng: cáo ngãi quấy: đảo quần: ngựa áo đùi đảo quận: ủy quắt: queo quằn: quại quều: quào
    quỉ: quái quị: lụy quốc: doanh gia giáo huy hội hữu lủi nội trái đảo quỵ: lụy quỷ: quái ra: cái líu
    lỗi lửa ngôi oai rìa ríu tay tuồng đời ranh: giới rao: giảng rau: cháo câu cần cỏ diếp dưa dền giền
    khúc khủ lấp muối muống màu má mơ ngót ngổ ráu rút răm sam sạch sắng sống thơm đay reo: hò riu: riu
    ríu riêng: tại roi: cặc ngựa rói vọt rong: huyết ruổi rêu ru: hời run: rủi ruy: băng ruốc: bông
    ruồng: bỏ bố rẫy ruộng: muối ruột: già ngựa thừa rà: soát ràng: buộc rào: chắn cản danh giậu rào rạo
    rạt thuế đón rác: tai thải rái: cá ráo: hoảnh riết râu: quai ria rã: rời rèn: giũa réo: rắt rét:
    buốt đài rêu: phong rao rì: rào ríu: ra ran rít rô: thia rôm: sảy rõ: khéo nguyên rút: lui răn: dạy
    reo răng: cưa cửa rũ: rợi rơi: rớt rụng vãi rượu: bia mùi thuốc rạc: rài rạch: ròi rạo: rực rải: rác
    thảm rảnh: rỗi rất: đỗi rập: khuôn rắn: giun lửa mối ráo rỏi rẻ: thối rẻo: cao rệu: rã rạo rỉ: tai
    rỉa: rói rọ: rạy rối: bời rốt: cuộc ráo rồ: dại rồi: ra đây rỗ: hoa rỗi: hơi rãi rỗng: toác tuếch
    rộn: rạo rộng: của hoác huếch rãi rớt: giá rời: rạc rợi rụng: rời rủi: ro rừng: già rửa: ráy tội sa:
    bồi khoáng thải đọa sai: bảo dịch khiến lạc lầm lệch phái phạm sót số trái san: ủi sang: giàu tay
    sao: băng bắc chép chế chổi chụp diêm hôm hải hỏa kim la lãng mai mộc nhãng sa thiên thổ thủy tẩm y
    đổi sau: cùng hết họp này rốt sáp sát đây đại say: khướt máu mèm mê sưa xỉn đắm sinh: chưa hoạt hóa
    khoáng lỗi lợi nhai sôi thái thời đôi siêu: cường dẫn hiện hình hạng liên lợi mẫu ngôn người ngạch
    nhiên nhân phàm sao thanh thoát thăng thị thịt thực trường trọng trứng tần tập tốc tự vi việt văn âm
    đao đẳng độ so: với soi: mói rọi son: rỗi song: giấy kiếm loan thai soàn: soạt soát: chất nội xét
    soạn: giả thảo su: hào sui: gia sung: huyết suy: bì dinh diễn giảm gẫm kiệt luận lí lý nghĩ ngẫm
    nhược suyển sụp thoái tàn tính tôn tư tưởng tị tổn tỵ vi vong xét yếu đoán đốn đồi suôn: sẻ suýt:
    nữa soát suất: làm vốn điện suốt: đến suồng: sã sài: giật hồ kinh lang đất đẹn sàn: nhảy sàng: sảy
    sành: sỏi sào: huyệt sách: báo giáo hoặc sám: hối sáng: choang giá loáng mai ngời nhoáng suốt tạo
    sánh: duyên vai sáo: cũ mép mòn ngữ rỗng sậu sát: chuyên hại khuẩn sao sân: bay chơi siu sâu: cay
    gai keo vòi sêu: tết sít: sao sò: huyết sóng: gió sượt đôi sôi: gan máu nổi sục tiết động sông: cái
    ngòi đào sùi: sụt sùng: bái súng: cao cối hơi máy ngựa săm: soi săn: đuổi sĩ: khoa ưu sơ: cứu khai
    khảo nào suất sài thảo tại sơn: mài pháo thủy sư: sãi sưng: sỉa vếu vều sưu: tầm tập sương: giá
    giáng gió khói muối sướt: mướt sườn: sượt sản: hóa hữu khoa lưu nguyên xuất sảng: khoái sầm: uất
    sần: sùi sầu: não sẩy: thai sập: sùi sắc: màu sảo thuế thái sắm: sửa vai sắp: sửa sặc: máu mùi sụa
    sẻ: tài sịt: mũi sọ: dừa số: báo chia chuyên chưa cào của gia hóa hữu nguyên siêu tại vào đều đối ảo
    sống: mái mũi sốt: dẻo xuất sổ: mũi tay sột: soạt sớm: khuya mai tối sở: chưa giao hữu thuộc tại
    sởn: gáy sợi: chỉ sục: sạo sụt: giá giảm sùi sứ: giả sức: khỏe kéo lao mua ngựa sứt: sẹo sử: gia
    sửa: chữa máy sai sang soạn đổi sữa: chua tươi sự: chuyên khoa tài đời ta: luy láu tai: biến bèo
    chua hại họa hồng mèo mắt nghe ngược nhức nạn phôn quái tiếng tái tượng voi vạ ác ương tam: bảo giác
    giới hoa suất tài đảo tan: hoang tang: gia tanh: hôi tao: khang nhã tay: ba chân chơi cầm hoặc không
    lái mặt ngai ngang nghề nải phải quay sai thước trong trái trên trắng vịn vợt áo đua đòn đôi đảng ấn
    te: tua tái teo: tóp tha: hóa lướt thai: nghén nhi phụ sinh sản tham: gia khảo than: béo ôi thang:
    máy thanh: cao giằng hao hóa liêm tao thoát tiêu toán xuân thao: diễn luyện láo lược thao thức
    trường tác túng và thau: chua thay: mặt thế vì đổi theo: báo các dõi gót hướng kế phân quy đuôi đuổi
    đòi đúng thi: hài hào thoảng đua thia: lia thia thiu: thiu thiêm: thiếp thảo thiên: chúa lôi tai
    thời tuế tài tào tạo thiêu: hủy thân đốt thiết: giáp thiếu: chuyên máy nguồn thời úy đói thiểu: não
    thiệt: hại thòi thoai: thoải thoang: thoảng thoi: loi thóp thoái: chí hóa hôn lui thác trào vị
    thoáng: khí đãng đạt thoát: li ly thai thân trần tục vị y thoăn: thoắt thoại: nội thoạt: tiên đầu
    thoải: mái thu: hoạch hồi lôi mua thua: kém lỗ sút thiệt thui: chột lủi thủi thuyên: chuyển giảm
    thuyết: biến bất duy giáo giảng hỗ hữu luân lí lý minh nhân nhất nhị pháp phục thông thần tiến tiền
    trình tương tập tự vô xác đa định thuyền: buồm chài thoi thuê: bao mua mướn thuần: hóa túy thuận:
    hòa lợi thuật: của gia toán thuế: doanh giá gián khóa má môn quan suất thu trước trực vụ thuốc: bắc
    bổ chén cốm dấu lào lá men muối mê mỡ nam ngủ nhuộm nhân nước nổ phiện rê sát sâu súng sắc ta thang
    thử tiêm trứng trừ tây tím tẩy đạn đặc đỏ độc ưu thuồn: thuỗn thuồng: luồng thuộc: hạ làu lòng nằm
    thẩm trên tính địa thà: lượt thài: lài thành: bại hội lũy nội thói tài tựu ủy thào: thào thày: lay
    thách: cưới thái: bình cổ cực dương hậu học kinh kết nguyên quá tử xanh độ thám: báo tháng: ngày
    thánh: giá hóa tháo: chạy dạ dỡ gỡ khoán lui thân tỏng vát đường thâm: nghiêm thúy thân: thuộc thảo
    yêu ái thèm: thuồng vào thèo: đảnh thép: gai thê: đội thêu: dệt thùa thì: giờ nói phải thào thôi
    thìa: canh cà là lìa thính: giác giả thòi: lòi thóa: mạ thóc: gạo lúa thói: quen thường tật tục đời
    thô: bạo thôi: miên nôi sơn thì thúc thối việc thông: báo chưa cáo gia gió giữa hào nhau nội suốt
    thoáng thuộc thái tuyến với thõng: thượt thù: lao oán thùy: dương mị thú: tội vui thúc: béo giục
    thăm: hỏi nuôi thăng: hoa thơ: dại thới thơm: thảo thư: bảo họa lưu tay thái thưa: gửi kiện thớt
    vắng thương: gia hại lái mại thuyết thảo yêu ôi thướt: tha thườn: thượt thường: hóa ngày xuyên
    thưởng: hoa thượng: giới hảo lưu nguyên nguồn úy đài thạch: cao lựu thạo: đời thả: cửa nổi thảm: bại
    hại họa thảng: hoặc thảnh: thơi thảo: cầm dược hèn luận lảo mộc nguyên nào quyết quả thấm: thoắt
    thía thấp: thoáng thất: bại hứa niêm thoát thểu thấu: suốt đáo thần: giáo thái tài thầu: khoán thầy:
    bói chùa dùi giáo thuốc tào thập: ngoặc thắng: bại lợi thằng: chài thẳng: tay tuồn đuồn thế: cuộc
    gian giới nào thết: đãi thều: thào thể: hóa nào sợi thao theo thỉnh: giảng thoảng thị: giá giác hóa
    uy ủy thịnh: suy thọ: giáo giới thỏa: hiệp mãn thuê thuận thích đáng ước thốc: tháo thối: chí hoăng
    hoắc hôn lui nát tai tha thây thống: chưa chạy của giám giáo hoạt hóa lỗi thổ: huyết thổi: ngạt
    phồng thời: buổi bình chiến cuộc cơ gian giá giờ hiệu hạn khí khóa khắc kì kỳ lượng mới sự thượng
    thế tiết trang vận vụ điểm đoạn đại thở: dài phào thợ: may máy thụ: giới thai trai thụt: lùi thủ:
    cựu hòa khoa pháo tiêu thủy: canh chiến chung châm cung cầm luyện lôi lợi lực mạc ngân nông năng phi
    phân phận phủ quyển quái quân sinh sư sản tai thần thổ thủ tinh tiên triều trúc táng tĩnh tạ tổ văn
    điện đánh đậu động thứ: bảy hai lỗi sáu thức: chuyên của hóa thời thừa: cơ hành hưởng kế mứa nhận số
    thãi thắng thế tự thử: hỏi lửa thực: lợi tài tại ti: toe tia: cực hồng tía tử vũ tin: buồn chia
    chuyên chưa của giải hoạt tại vui yêu tinh: giảm hoa khôi nhuệ quái túy xảo đời tiu: nghỉu tiêm:
    chích chủng kích mao nhiễm tiên: thảo đoán tiêu: biểu bản chuẩn chí chảy cự cực diêu diệt dùng hao
    hóa hủy khiển ma ngữ pha phí sơ sọ tan thoát thổ thụ thủy thức tùng vong xài âm điều điểm đề tiếc:
    hùi nuối tiến: hóa thoái tiếng: nói tiếp: cứu giáp lời tay theo tuyến đãi tiết: giảm tháo tiền: bối
    của duyên giấy mãi tiêu tuyến tuất tài túi tiều: tụy tiểu: cao gia họa não thuyết thủy thừa tuyết
    táo xảo đối đội tiện: lợi tiệt: khuẩn toa: xe toan: tính toang: hoang hoác toang toác toe: toét
    toen: hoẻn toi: cơm dịch mạng tong: teo toàn: bảo của khối toác: hoác toán: học kinh loạn trưởng tử
    viên đố toại: nguyện tra: bảo cứu hỏi khảo trai: giới gái lơ tráng trẻ trang: nghiêm trải tranh:
    giai giải lụa thủy vui đoạt trao: gửi tráo trả tặng đổi trau: chuốt dồi tre: pheo treo: cổ giò mõm
    niêu tường tri: giác triết: gia triều: suy triển: của khai khoa triệt: tiêu triệu: hồi trong: giám
    ngày suốt thay thời trẻo veo trui: rèn trung: cao gian hòa lưu nghĩa nguyên tuyến táo úy đội truy:
    bức cập cứu hô hỏi kích lãnh lùng lĩnh nhận nhập nã quét thu tìm tặng tố xuất xét ép điệu đuổi
    truyền: của giáo thuyết tải truyện: cười dài truân: chuyên trào: dâng lưu lộng phúng trái: chứng cây
    cựa khoáy lại mùa nghĩa ngược nết phiếu phép rạ tai tim tính vụ xoan đào đất tránh: lỗi thai tráo:
    trưng trở đổi trân: trối trâng: tráo trâu: gié ngựa trèo: trẹo tréo: khoeo mảy trên: dưới môi tài
    trêu: chọc ghẹo ngươi tức trì: kéo phối trình: bày báo hóa khai trìu: mến trĩu trí: giả nguồn này
    não tuệ trò: chơi cười đùa đời tròn: trịa xoay xoe tròng: ngao trói: buộc trót: dại trôi: chảy dạt
    nổi sông trông: coi vời đợi trùi: trũi trụi trùng: khơi roi trúc: đào trúng: gió trăm: tuổi trăng:
    gió hoa khuyết treo trối trĩ: mũi trĩu: nặng trịt trơ: tráo trọi trụi trưng: bày mua vay trước: kia
    nay sau trường: cửu giáo phái quay đua đời trưởng: lão trượt: giá tuyết trại: cải giam trạng: huống
    thái tại trạt: vôi trả: giá lời nghĩa trải: đời trầm: luân uất trần: ai duyên gian truồng trùi trụi
    đời trầy: trụa trẩy: hội trận: tuyến trắng: muốt phau tay toát trẻo xóa trẻ: hóa trễ: nải trệu: trạo
    trị: của gia giá thủy trao tội trọc: tếu trọng: hóa pháo tài tải tội đãi trối: chết già trăng trốn:
    thuế trống: bỏi cái hoác huếch trải trồi: sụt trổ: tài trộm: vía trớ: trêu trời: giáng ơi trở: lại
    suất tay trợ: giá giúp giảng nguồn người đối trục: lợi quay xuất trụi: lủi thui trụy: lạc thai tim
    trứng: cuốc sáo trừ: gian hao trừu: tượng trữ: nội trực: giao giác khuẩn thuộc tuyến tu: sửa tạo
    tua: rua tủa vít tung: lưới tóe tuy: líp nhiên rằng thế vậy tuyên: bố chiến dương giáo huấn ngôn
    phạt quang thệ truyền xử án úy đọc tuyến: cho chưa cũng của giáp gốc hợp nội quy riêng thượng tiền
    truyền tính từ và vẫn vị yên điện đã đầy tuyết: sương tuyển: khoáng lựa tuyệt: chiêu giao hảo vời
    đối tuân: thủ tuấn: mã tú tuần: báo duyên tuế: tóa tuếch: rỗng tuềnh: toàng tuệ: nhân tuệch: toạc
    tuốc: năng tuốt: luốt tuồn tuột tuồn: tuột tuồng: đồ tuổi: gặp hoa hồi khó mụ ta thơ thọ trẻ tác tây
    tôi xanh đầu đời tà: giáo thuyết tài: ba bàn chính cán công giỏi gì hoa khoản khóa liệu lộc lực nghệ
    nguyên nào năng phiệt phán sản sắc thi trí trợ tình tử vụ xế đức tàn: bạo lụi tào: lao phớ phở tàu:
    bay biển bè chiến chậm chợ con cuốc há hũ hỏa khu ngầm nhanh suốt sân thuyền thủy tuần tốc vét vũ
    điện đổ tày: liếp trời đình tá: hỏa tác: bảo chuyên gia giám giả hóa hại quái đào tái: bút bản chiếm
    chế cấu cử diễn dại giá hiện hợp kiểm lập mét ngũ ngắt nhiễm nhập nhợt phát phạm sinh sản thiết thẩm
    tê tạo vũ xanh xuất tám: hoánh xoan đời táo: bón bạo quân ta tàu tác tây tợn tát: tai táy: máy tâm:
    bão giao huyết đối tân: gia thời xuân tã: giấy tèo: teo tép: riu tê: dại giác tái tên: lửa thụy tuổi
    tìm: kiếm tòi tình: báo duyên huống nghĩa yêu ái tí: nhau teo toáy xíu tía: lia lịa tô tích: lũy
    tím: tái tín: nghĩa tính: giai giao hóa toán tíu: tít tòa: giám giảng sen soạn thánh án tóc: gáy mai
    máu ngứa tai đuôi tóe: khói loe phở tóm: lại tô: giới tôi: luyện tối tôm: rảo tôn: giáo nghiêm tạo
    tông: phái tù: giam treo tội đày tùng: phèo xẻo tùy: bút cơ hứng nghi thuộc thân thích tiện táng tâm
    tòng tùng viên ý tú: tài túc: trái túi: bóng bụi du dết mật tham tiền xách túy: lúy tăm: hơi tia tối
    tăng: gia giá tĩnh: tại tơ: hào hóa lụa tơi: bời tả tới tư: doanh duy hữu lợi túi tươi: cười hơn mát
    nhuận roi rói sáng sống thắm trẻ tắn tỉnh tốt vui tương: lai ái đối tước: đoạt tưới: tiêu tắm tướng:
    mạo tướt: bơ tường: bao giải hoa tưởng: hóa tượng: hóa thủy đài tại: bộ chỗ chức các cơ danh gia hội
    khách ngoại ngũ phòng sao trận văn xã đơn địa ảo tạm: thời tạnh: ráo tạo: bài cho chuyên cán dựng
    hình hóa học kỹ lập máy mẫu và vật về tạp: giao hóa tả: tơi tải: thương trọng điện tảo: hôn mộ tần
    tấn: tới tầm: gởi phào xuân tần: suất tảo tầng: chưa tầu: bay tẩu: thoát tẩy: chay não uế xóa tận:
    tay tụy tập: dượt huấn tắm: gội tằng: tịu tẻo: tèo tế: bào hóa mới tết: nguyên tếu: táo tề: tựu tệ:
    hại tỉ: giá suất tỉa: tót tỉnh: cao chưa gia hội lai lào phải thái tuyên táo ủy tịch: ủy tịnh: giới
    tịt: ngòi tỏa: nhiệt tỏi: gà tây tố: cáo giác hóa tốc: họa tối: cao dạ giản huệ hậu khẩn kị kỵ mò mù
    mật mắt mịt ngày om sầm thiểu thượng trời tân tăm đa đất ưu tốn: thời tống: giam tốt: ngày nái tươi
    đôi tồi: tàn tệ tồn: bảo lưu tại tổ: giúp đổi tổn: hại tổng: bãi giám hòa hội đài đội tộc: hóa người
    tội: danh gì lỗi nghiệp nợ phạm trạng tình vạ ác tới: hạn lui tấp tờ: rơi tợn: tạo tụ: huyết hội
    xoay tục: chưa tĩu tủ: chữa tủi: cực hổ hờn nhục thân tủy: sống tứ: giác phía tức: cười thời tối từ:
    giã hóa khóa láy nguyên ngày trái từa: tựa từng: trải tử: hoạt tuất tội tửu: lượng tự: cao giác hoại
    hào kiêu thiêu trào tại ái tựa: hồ tựu: trung trường tỷ: giá suất đối u: buồn hoài tối uất uẩn ui:
    ui uy: danh hiếp linh lực nghi nghiêm phong quyền thế tín vũ uyên: bác thâm ương uất: hận nghẹn ức
    uẩn: khúc uế: khí tạp uể: oải uốn: dẻo éo uổng: phí vai: cày trò vế van: lạy nài vay: lãi mượn ve:
    áo ven: nội veo: veo vi: khuẩn viêm: nhiễm viên: cao vào viết: tay việc: bảo của này phối sửa đào
    viện: bảo voi: biển giày vu: cáo hồi oan vua: phá vui: chân chơi lòng miệng mắt mừng nhộn sướng tai
    thích thú tính tươi vầy vẻ đùa vun: vào xới vung: vãi vảy vuông: góc tre vắn vức vuốt: mắt râu ve
    đuôi và: báo bảo bồi chuyên chuẩn chưa chạy giám giảm lỗi mua máy môi nguồn người thảo tài xuống đào
    đối vài: ba vàng: chóe hoa hoe lưới lụi ối vành: khuyên đai vào: chương cuộc cơ cầu hùa hệ khoảng sổ
    tròng vai đâu đấy đề vày: cầu vá: víu vái: lạy ván: ngựa thôi váy: xòe áo đầm vây: bủa vãi: linh
    vãn: hồi vãng: lai vèo: vèo véo: von vét: đĩa vênh: váo vêu: vao vì: kèo sao vía: van vòi: hoa nước
    rồng sen voi vĩnh vọi vòng: hoa tay vèo đai vô: bào duyên giá giáo hại khối liêm loài luân lại lối
    nghĩa nguyên thời thừa tuyến tội vôi: bột chín hóa sống tôi võ: đoán đài vùi: dập đầu vùng: cao vú:
    cao văn: bia hoa hào hóa xuôi vĩ: tuyến vĩnh: cửu vũ: bão hội thủy đài vũng: tàu vơ: váo vơi: đầy
    vương: giả vãi víu vướng: víu vượn: người vượt: rào trội tuyến vạn: chài hoa tuế vả: lại vải: bò giả
    kiện nhựa thiều vóc vảy: nến vần: xuôi vẫn: chưa yêu vận: hội tải xuất vật: giá giáo nguyên nuôi nài
    vắng: hoe teo vắt: vẻo vằn: vèo vẹn: nguyên vẽ: vời về: giao giám hội nguồn trao tài đào vỉ: buồm
    vỉa: hè vị: chưa giác hóa lai lợi toan vịt: xiêm vỏ: bào chai lải lụa não vốn: lưu vỗ: béo tay với:
    bộ các công cơ hệ hội khối lại lửa ngày người số tổng việc đảng ủy vời: vợi vỡ: hoang vợ: chưa vụ:
    của hội lợi mới người phải tại vụng: dại vừa: mới nãy phải rồi sửa vững: chãi vựa: lúa vực: này xa:
    hoa khơi lìa rời vời xôi xanh: hòa lướt tuya tươi xao xao: xuyến xác động xay: gió xát xe: bãi cải
    hoa hơi kéo lội máy ngựa nôi pháo tải xem: bói lại ngày tay tuổi tài xen: cài xeo: xéo xin: lỗi đểu
    xinh: tươi xẻo xiên: khoai xiêu: bạt lòng vẹo xiêu xiết: bao xoa: bóp dịu xoay: chiều chuyển trần
    trở vần xỏa xở xoi: mói xói xong: xuôi đời xoài: cát cơm quéo thanh tượng voi xoành: xoạch xoáy: ốc
    xoắn: khuẩn xu: thời xoa xua: tan đuổi xui: khiến xẻo xun: xoe xuyên: bị gián gặp khung lỗi mất theo
    táo tâm tạc xảy xuân: nữ phân sắc xanh xuê: xoa xuôi: chiều ngược tai xuýt: xoa xuất: bản chúng cảng
    cảnh gia hiện huyết hành khẩu kích mở ngoại ngũ nhập phát quân siêu sắc số thân thần thế tinh toán
    trình viện xưởng xứ ở xuề: xòa xuềnh: xoàng xuống: cân cấp dốc giống lỗ mã nước tay thang tóc đường
    xuồng: ba xà: xẻo xài: phí xào: nấu xáo xạc xạo xá: xíu xác: suất xách: tay xáo: trộn xác động xâm:
    chiếm hại xã: chưa giao hoạt hoặc hội phải tại xé: phay rào xét: hỏi lại đoán xì: hơi xào xèo xí:
    xóa xích: đới xíu: mại xóa: bỏ mù nhòa sổ đói xóc: đĩa xói: lở mòn móc xôi: gấc lúa ngô thịt vò xéo
    xôn: xao xông: hơi xáo xú: uế xúc: giác xúi: bẩy giục quẩy xăm: xúi xăng: xái xơ: cua hóa múi xơi:
    tái xơi xưa: nay xưng: tội xương: máu quai tủy xướng: họa xạc: xào xả: hơi xảo: quyệt thuật trá xảy:
    ra xấc: láo xấu: chơi xẩm: xoan xếp: ải xỉa: xói xỏ: mũi xốc: nổi xới: xáo xởi: lởi xủng: xoảng
    xứng: đôi y: giáo khoa nguyên yên: vui yêu: chiều chuộng cầu dấu kiều mến nước quái quí quý sách
    thương tinh đương đời yếm: dãi khí thế yến: sào yết: giá yếu: xìu đuối à: uôm ơi ào: ào ạt ác: cái
    hại ái: chà hữu mộ nam ngại nữ quốc tình ân ám: hại án: treo áo: ba bay bào bìa bông choàng cà cánh
    cưới cối dài gai giáp gió hạt khoác khách khăn kén lá lót lặn lọt mưa nhộng năm nước nậu phao phông
    pun quan quần rét rộng sô tang thụng trấn tơi tắm tế tứ vệ xống đại đầm ấm áp: cao chảo giá giải
    suất thuế tải đảo áy: náy âm: bội thoa ân: huệ nghĩa ái âu: nổi tàu yếm èo: uột éo: le ép: buộc giá
    nài uổng êm: dịu xuôi ái ì: xèo í: oẳng ới ích: của lợi ít: nữa thời óng: chuốt ô: hay kìa liu mai
    môi uế ôi: chao dào thôi ôn: hòa đới ông: già táo vải õng: ẹo ù: xọe úi: chà dà dào úng: thủy úp:
    thìa ý: nghĩa ăn: báo chay chia chơi chịu dày gian giá giải hại hỏi hối lái lời may mày người nói
    phải rỗi theo thua tiêu trái uống vay xài xổi đa: bào bội giác khoa luồng nghĩa nguyên tài đai: chậu
    truyền trắng ốc đan: chéo cài đang: chưa tay thuộc đao: búa cung kiếm phủ đau: buồn khổ lòng nhói
    thương xót yếu điếng đáu đầu đớn ốm đay: nghiến ấn đe: dọa đen: lay láy nhay nháy thui trùi tối đúa
    đủi đeo: bám đuổi đẳng đi: bụi giải hoang lại nữa tiêu tua đôi đời đinh: khuy tai điên: cuồng dại
    đảo điêu: khắc linh luyện ngoa toa tàn đứng điếc: lòi điếm: canh nhục điếu: cày điều: giải hòa phối
    điểm: báo cao chuẩn tựa xuyết điển: giải trai điện: báo hoa hóa hỏi lưới máy môi não toán xoay đài
    điệp: báo điệu: hóa này đoan: ngọ trang đoàn: lao đoái: hoài đoán: chừng định đoạn: toa truy đoản:
    kiếm đao đoảng: vị đu: bay quay đua: chen tranh đòi đui: mù đèn đuôi: cờ gà nheo sam từ đuểnh: đoảng
    đuốc: tuệ đuồn: đuỗn đuột đà: tàu đao đài: bay các hoa hóa khí nguyên nước phát thiên thọ truyền đóm
    đàn: hồi môi sáo tàu đáy đàng: điếm đào: bới hoa lộn mỏ ngũ nhiệm sâu thải tạo xới đày: đọa ải đá:
    hoa lửa mài tai vôi đái: dầm dắt láu tháo đường đám: cưới hỏi hội đáng: giá tội đời đánh: bài bại
    bạo cuộc giá giáp gió hào hôi hơi khơi lừa lửa máy mùi rơi suốt thuê tháo tiêu tráo đuổi đôi đổi
    đáo: hạn nợ để đáp: nghĩa đáy: bể đâu: vào đã: báo rồi đời đãi: bôi ngộ viên đèn: bão cao hoa kéo
    đuốc đèo: bòng hàng đẽo đê: bao bối quai đêm: ngày tối đìu: hiu ríu đò: giang đòi: hỏi đòn: gió tay
    xeo đói: giảm khát khổ kém meo nghèo ngấu rách veo đón: chào đóng: chai cửa đôi: chút co hồi khi lúc
    lứa mươi thạch đôn: đáo đông: xuân đảo đùa: bỡn cợt giỡn nghịch với đút: túi đăm: chiêu đăng: cai
    tải đĩ: điếm đĩa: bay cứng hát hình mềm quang từ đệm đơn: bào bội côi giá nguyên đưa: nội đương:
    thời đười: ươi đường: bay cao chéo cái huyết lối máu ngào ngôi nhựa phổi ray thủy xoáy đôi được: bãi
    chuyên cái giao giá mùa tiêu yêu đào đại: bại cao gia gian hóa họa hồi hội khái nghĩa nguyên não
    thừa tuyết tài táo úy đao đội đạn: xuyên đạo: cao giáo hồi lão mạo nghĩa đạp: lôi mái đạt: chuẩn đả:
    đảo đảm: bảo yêu đảng: hoạt phái với ủy đảo: chánh chính lộn ngói ngũ ngược nợ phách quốc điên điện
    đất: hiếm hứa màu đai ơi đấu: dịu giao giá đầm: đìa đần: dại đầu: bài cuối dài hồi máy mối ngựa não
    rau rìu sai tay thai tàu têu vào đuôi ối đầy: vơi đọa ải đẩy: lùi đậu: dải lào mùa đãi đắm: say đuối
    đắng: cay đắp: điếm đổi đắt: giá đằng: chuôi giời đặc: hữu lợi phái đẹp: duyên giai lão trai đôi đẻ:
    đái đẽo: gọt đếm: xỉa đến: lỗi nay người nơi nỗi phải đề: bài cao huề tài tựa xuất đền: tội đài đều:
    mới đạt đặn để: bảo giám hoặc xảy đểnh: đoảng đểu: cáng giả đỉnh: cao địa: giới hóa lợi mạo địch:
    họa định: chuẩn giá nghĩa tuyến tội đoạt đọa: đày đỏ: au chóe chói gay hoe lửa đuôi ối đốc: giáo
    suất đối: chiếu chất chọi chứng diện kháng không lưu lập mặt nghịch ngoại ngẫu nội phó phương sách
    số thoại thủ trọng tác tượng với xứng xử đáp đãi đầu đỉnh địch ứng đốn: đời đồ: chơi họa rau đồi:
    bại mồi não thị trụy đồn: lũy thổi đãi đồng: bào dao hao huyết hóa liêu loạt lõa nai nghĩa nội thau
    thòa thời đều đội đổ: hào hồi máu nhào thừa điêu ải đổi: chác công màu mới ngôi số thay thói trực
    đời độ: chiếm chuyên giáo lao tới độc: chiêu chiếm giả hại tài đoán đáo đội: chủ giá hình lốt ngũ
    quân sổ trưởng tuyển viên địa độn: thủy động: chưa của giám hóa kiêm não quay thai thái tuyên đều
    đội đột: xuất đới: cầu hóa địa đớn: đau đời: chót mới nào nó sống thuở thường thủa đầu đời đợi: chờ
    đủ: chuyên máy tía đứng: cái tuổi đứt: gãy đuôi ơ: hay kìa ơi: là ới ơn: huệ nghĩa ưa: chuộng nhìn
    thích ưu: khuyết thế tiên trương tú tư việt ái điểm đãi ươm: ướm ươn: hèn ướt ương: hội đối ước: ao
    ướt: mèm nhèm rườn rượt sũng sườn sượt át đầm đẫm ưỡn: ẹo ạ: ơi ảo: giác huyền mộng não thuật tưởng
    ảnh ấm: chuyên oái ấn: giáo kiếm loát ấp: iu ất: giáp ẩm: xìu ướt ẩn: chứa giấu hoa náu ếch: nhái ỉ:
    eo ỉa: chảy ỉu: xìu ỏm: tỏi ốc: lồi đảo ối: dào ốm: đau ống: khói nói tay tiêm ồn: ào ổ: khóa voi
    đĩa ổi: trâu tàu ổn: thỏa ời: ời ợi ở: giai truồng ụ: pháo tàu ủy: ban cấp mặt mị mỵ nhiệm quyền
    quốc thác trung trị tỉnh viên và xã ứ: hơi ức: đoán ứng: cứu hóa yêu đối ừ: ào ỷ: lại
    """
}
