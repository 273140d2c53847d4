// Made by counting, not written by hand. Sources: the word list of pyvi 0.1.1 (MIT licence, (c) 2016
// Viet-Trung Tran) and the pairs that stand twice or more in the published report of 22 September 2025 and
// in the gold texts. Kept are pairs with a syllable that could be cut into two other syllables, or whose Telex
// keys are a word of another language.
extension SyllablePairs {
  /// First syllables, each with a colon, before the syllables that follow them.
  static let data = """
    a: dua lô ỏn ai: ai bảo lại ngờ nấy oán điếu đời an: bài giang thai ủi anh: nuôi trai đào ao: chuôm
    tù ước ba: bảy hoa khía lô lúng lốp phải rọi soi bai: bải ban: bố giám khoa mai miêu ngày nãy bang:
    giao bao: biện bì bọc bố cao che cấp dung giờ gói gồm hoa hàm la lâu lăm lơn mua nhiêu phấn phủ quát
    sân tay thơ thầu tiêu trùm tải tời tử vây xa bay: biến bướm bổng cánh cường hơi lên lượn nhảy phản
    tiêm trực be: bé bét beo: béo bi: ai bô hài lụy bia: bọt chai hơi lon miệng tươi ôm đỡ binh: bay lửa
    đội biên: giới lai thùy đội ải biếm: họa biến: báo hòa hóa thái áp đổi biết: bao tay biển: báo hồ
    biểu: còn thuế biện: giải biệt: hóa phái tài đãi bom: bay bão hóa nguyên nổ buôn: buốt bán chuyến
    hàng làng lậu nước buông: lơi lỏng tha thõng thả trôi tuồng xuôi xõng buồn: bã bực cười hiu ngủ nôn
    phiền rười rượi rầu teo thiu thảm tênh tình tẻ tủi xo đau buồng: lái máy trứng tối buổi: mai buộc:
    giữa lòng tội buột: tay bà: chúa cô gia già làu lạu bài: bác bây bông bạc bản chòi học khóa làm mục
    ngoại thuốc thơ tiết toán trung trí trùng trừ tính tập vị vở xích bàn: chông chải cuốc giao giấy lùi
    máy rà tay thảo ủi bào: chế chữa mòn ngư thai tộc tử xoi xác bàu: bạu bày: biện tỏ vai vẽ đặt bá: vơ
    bác: bỏ ái bách: hóa khoa thảo bái: kiến phục vật xái đường bán: buôn bình chác chạy chịu công cầu
    dâm dạo dẫn hoa hóa hạ khai kính kết lẻ mạng nguyên nguyệt non nước phá phụ rao rong sơn sỉ thành
    tháo thân trú trả tống tự vũ xới đảo đấu độ đứng báng: bổ bánh: bao bèo chay chả cáy dẻo gai gio hỏi
    khoai khoái khảo lái rán tai trái trôi tày vẽ xèo đai ướt báo: biểu bão chí cáo cô công danh giá
    hiếu hiệu hình hại hỉ hỷ khi liếp lỗi mộng nói oán tang thù thức tường tử viên viết vụ yên ân điện
    đáp động ơn ảnh ứng bát: chậu chữ cú cổ diện giác hương kết mẫu ngát nháo quái sách tiên âm ô đàn
    báu: vật bây: giờ nhiêu bã: trầu đậu bãi: bỏ chợ cá công khóa miễn nhiệm nại thải thực tập tắm bão:
    bùng cát dông hòa rớt tuyết táp tố từ đạn bè: kéo lũ phái bèo: bọt cái cám dâu hoa lục nhèo nhật ong
    tây tấm bé: bỏng con cái hoẻn hạt mọn nhỏ béc: giê bén: mảng ngót béo: bở múp mỡ nung núc quay tốt
    bét: be nhè tĩ bê: bết bối rê bên: nguyên bêu: nắng riếu xấu bìa: giả trong bình: bán bát giá giải
    nguyên sai thủy vôi bìu: dái díu bí: bét hóa tỉ đao bích: báo họa bò: tót vẽ bó: buộc chiếu cẳng giò
    gối hẹp rọ tay trát tròn bói: cá không toán đâu bón: lót thúc đón bóng: bay bán chày gió loáng mát
    nhoáng tối vía bóp: méo mũi óc bô: bô chê lão lô đê bôi: bác nhọ trơn đen bôn: ba sê bông: lau tai
    thùa tiêu đùa bù: giá nhau bùa: chú cứu hộ yêu bùi: ngùi nhùi tai bùn: hoa bùng: nổ búa: chèn chém
    gió rìu tạ đanh đinh búi: rễ tó bún: bò chả thang tàu búng: báng bút: bi chiến chì chổi danh dạ hiệu
    kí lông lục lực máy pháp toán tích điện đàm băn: khoăn băng: bó giá hoại huyết keo lăn rôn sơn tải
    đảo bơ: vơ bơi: bướm chó lội nhái sải trải ếch bưu: tá bươn: chải bước: nhảy nữa bướu: giáp bưởi:
    đào bạc: bẽo giấy màu mày thau ác đãi bạch: huyết mao tuộc bại: binh liệt lộ quân trận tướng vong
    bạn: hữu đời bạo: bệnh chúa dạn gan hành loạn lực miệng mồm nghịch ngược phát phổi tàn động bạt: hơi
    tai vía bả: lả vai bải: hoải hải bản: doanh giám giấy sao thảo vô vẽ bảng: cửu màu bảnh: bao trai
    bảo: an ban bối chứng dưỡng dạ hiểm hoàng hành hệ hộ kiếm kê lãnh lưu mạng mẫu mật quản sanh so theo
    tháp thông thủ toàn trì trước trọng trợ tàng tồn vật vệ đảm bấm: giờ bấn: bíu bất: bạo hảo hủ khuất
    lợi nghĩa tài tín bấu: véo víu bấy: giờ nay nhiêu bầm: giập bầu: bán eo giác sao sô bẩm: báo bẩn:
    thỉu bận: bịu bật: lửa bậu: cửa bắc: bán sài bắp: chuối cày cải tay đùi bắt: buộc bẻ bớ chuồn cái cô
    khoán lỗi mối nguồn tay tội ép bằng: cớ hữu tay thừa vai bẹ: mèo bẻ: bai bão cò ghi khóa khục bẻm:
    mép bẻo: lẻo bẽ: bàng mặt bế: bồng giảng kinh mạc tắc bến: bãi tàu bề: dưới gì nào tôi bền: bỉ bều:
    bệu bể: bơi treo bệnh: thời bệu: bạo bỉ: bai tiện ổi bị: bảo chia chưa cáo còn của giữa hại lỗi máy
    mới treo tại bịa: đặt bịt: tai bọ: dừa gạo ngựa quít rùa trĩ bọng: đái bọt: bèo bỏ: biển bà bê bễ bố
    cha cuộc dở hoang lửng mình mạng mẹ mối mứa ngoài ngỏ nhỏ phiếu qua quá rơi rẻ thây thăm thầu trầu
    trống tù túi vạ vật xác xó xừ đời bỏng: rạ bố: chung cáo cục dượng già láo lại lếu mẹ phòng thí trí
    trắng tời bốc: bải giời hơi hỏa lửa bối: cảnh rối bống: mú bốp: chát bồ: chao cào tát đài bồi: bàn
    bút bổ dưỡng hoàn hồi lấp lắng phòng thường thẩm tích tụ đắp bồng: bế bổ: bán củi khuyết nhào nháo
    ích bổi: hổi bỗ: bã bộ: chuyên còn có giáo giữa gõ khoa khuếch kiêm máy não nội tài óc đội bộc:
    tuệch bội: bạc chi chung nghĩa nhiễm phần số thu thực tín ước bột: giấy mài bới: móc bờ: bụi khoảnh
    quai rào thửa bời: bời lời bở: hơi vía bởi: thế vì vậy bợm: bãi già bụi: bậm bặm trần bụng: bảo dưới
    bủa: vây bủng: beo bức: bối hôn hại bừa: bãi bộn chữ phứa bữa: kia mai nay tê bực: bội ca: cao cót
    dao huế lóng lô múa ngợi rô táp vát cai: nghiện ngục quản sữa thầu trị đầu cam: chịu giấy sài thảo
    đoan can: tội cao: ban bằng bồi cho chất cường cả cấp cổ dong dỏng giá học hổ hứng kiến kều kỳ lanh
    lêu lương nghều nghệu nguyên ngạo ngất nhã nhòng năng quí quý ráo răng sang siêu su sản tay thượng
    thế thủ trào trình tuổi tăng tần tầng tốc vút về xa xạ áp điểm đài đẳng đẹp độ ốc ủy cau: bụng có
    dừa cay: chua cú cực nghiệt sè đắng độc cha: lau nội đời chai: lì sạn chan: chát chứa hòa chanh:
    chua đào chao: chát ôi đèn đảo động che: giấu khuất cheo: cheo chéo cưới leo veo chi: hội lưu phối
    tiêu đội ủy chia: chác cắt hết li ly lìa lửa phôi rẽ sẻ sớt tay vè xẻ để chim: bay báo chóc gáy
    khuyên muông mồi ngói chiu: chíu chiêm: bao chiếp nghiệm ngưỡng tinh trũng chiêu: an bài dân hồi hồn
    khách sinh thức đãi chiếm: cứ dụng giữ hữu lĩnh đoạt đóng chiến: bào bại cuộc hào hữu lũy lợi tuyến
    chiết: suất xuất áp chiều: tà tối cho: cán giám hay hoạt người tuyên đội choai: choai choang: choang
    choác choảng choe: chóe choi: choi chói choáng: lộn ngợp váng chu: đáo chua: cay chát hóa loen loét
    lè lét lòm me ngoa ngoét ngọt rửa xót chui: cha luồn lủi nhủi rúc chum: chúm chung: cuộc còn của
    khảo thủy chuyên: ban biệt canh chính chú chế chở cơ cần doanh dùng dụng gia hóa khoa khảo luận môn
    mục nghiệp ngành quyền san sâu sử trang trách trị tu tâm viên về án đề chuyển: dời giao hóa nghĩa
    tải đổi chuẩn: bị chi gốc hóa mực thứ tướng xác y úy độ chuếnh: choáng chuệch: choạc chuối: ba bụt
    cau chát cơm hoa hột lá lùn lửa mít mật mắn mốc ngự rẻ sợi sứ thanh tiêu tây vả chuồn: chuồn kim
    chuồng: tiêu trại xí chuột: khuy túi chài: lưới chàng: hiu chào: bán giá hàng hỏi mào mời mừng thua
    thầu đón đời chày: cối kình đạp chán: chê mớ cháo: hoa lão lú chát: chúa lè lượng xít cháy: giai túi
    châm: biếm cứu chân: chèo giá giả mày sáo tài voi châu: báu mai chây: lười chão: chuộc chàng chè:
    hai hoa thuốc tàu tươi chèn: ép chèo: bẻo chẹo chống kéo lái mũi queo chéo: go áo chép: lại chê: bai
    cười trách chìa: khóa vít vôi vặn chìm: nổi xuồng chí: chát chóe của nguy tuyến chích: choác chòe
    chín: bói tới ép chính: chưa giới khóa nghĩa sau sách tả vào vô ủy chíp: hôi chíu: chít chò: hỏ
    chòi: mòi chòm: sao chòng: ghẹo chó: lài ngao sói đểu chóc: ngóc chói: chang lòa lọi ngời chóp: bu
    chép cụt rễ chót: bót chôn: chân cất chông: ba chà chênh gai chõ: mũi chùa: chiền chú: mày ý chúa:
    cứu giáo sơn trời tể đất chúc: mào chúi: nhủi đầu chúm: chím chúng: mày tao tôi chút: xíu chăm: bón
    sóc chăn: nuôi chăng: nữa chơ: chỏng lỏng vơ chơi: bời chữ khăm nhởi trèo trội vơi với xấu xỏ đùa
    đẹp đểu chưa: biết bảo bố cao cho chừng có cưới hiện hoàn hỗ kết liên phát phân quen rõ thạo thấy
    thống thực tinh triển trở tích tổ tự đào đáp được đảm đầu đầy để đồng đủ ổn chương: hồi chạm: nổi
    chạy: bàn chậm chọt chợ chữa dai gằn hiệu làng lên sô tang tàu tội việt vạy án ăn điện đua đằng chả:
    bù chìa chớt giò hạn là lụa mấy quế trách chải: chuốt chảy: máu rữa thây chấm: dôi hỏi phảy chấn:
    lưu chấp: bút chóa chới chất: bán béo bôi chưa dẻo hữu lưu nguyên nổ thải vô chầu: diêm giời rìa
    chẩn: đoán chẫu: chuộc chậm: rãi chập: tối chậu: thau chắc: tay chắt: chiu chằng: chéo chẳng: lẽ nữa
    chặt: chẽ chẻ: hoe chế: bố chuyên chưa giám hoạt hòa tài tạo xuất áp chếnh: choáng chết: chóc chưa
    giả mê não nỗi trôi tươi đuối chỉ: bảo có giáo giới huy mỗi tiêu tội vẽ chỉnh: huấn lưu sửa chị: gái
    nuôi chịu: chơi khó lửa nhiệt phép tang thua trận trống tải đực đựng chọc: ghẹo chọn: lựa phối
    chỏng: chơ quèo chối: bỏ chống: chỏi đối chồng: chéo chưa chổi: sể chỗ: nói chớ: có chới: với chớp:
    nhoáng chờ: đợi chợ: búa giời lao người nổi chủ: bài chuyên chứa hòa hóa hôn nghĩa tài tế ý chứ:
    chưa lại chứa: chan chấp chất nước đựng chức: chưa còn có giám tuyên chứng: cớ giám khoán tỏ chừng:
    nào này xuân chửa: hoang chửi: bới rủa chữ: bát cái nghĩa nổi chữa: cháy lớn nhỏ thẹn trị vừa co:
    kéo rúm vòi coi: bộ chừng khinh mắt nhẹ rẻ sóc thường trọng con: buôn bài chạy cái cón cúi dì giai
    giáp giống gái heo hoang lăn ngươi người nuôi nít quay rơi rạ thoi toán trai đội cong: queo veo cu:
    gáy luồng cua: biển bấy bể dẽ gạch nước rơ thịt óp đá đồng cui: cút cung: khai kéo cuốc: bàn bướm bộ
    chim chét chĩa cuối: chưa cùng tuần đã cuốn: hút xéo cuống: cuồng cà họng quít quýt cuồn: cuộn
    cuồng: bạo chiến dâm dại loạn nhiệt nộ phong si sát tín vọng cuộc: chiến chơi gọi họp sống đời cuộn:
    sơ cà: bát bông chua cuống cưỡng cọc cọt cộ dái dừa gai ghim gỉ kheo khịa khổ kê kĩu kẽo kếu lăm lơ
    lạch lẩm lập lủng mau mèn mèng na nhắc niễng om pháo phê ri riềng rà ràng rá ròn rốt rồng rỡn sa
    thọt tong tàng tím tưng tửng vạt xóc xốc độc ổi cài: răng đặt càn: lướt càng: cua ngày cành: bứa
    cào: bằng cào cấu càu: cạu nhàu cày: cuốc cấy cục dầm máy mò ngang ngả rang vỡ úp đảo ải ấp cá: bơn
    chai chuối chuồn chày chát dưa gáy heo hồi kiếm leo lúi mòi mú mại mối ngão ngựa nheo rô sơn thia
    thoi tràu trôi voi úc đao đuôi đuối đối các: cuộc giải hoạt nguồn ngày tiêu cách: cú hóa mô thủy
    cái: chết ghẻ là lầm thần trò tội vẻ điều cám: cảnh dỗ hấp ơn cán: bộ cân sự tàn cánh: gián giống
    quít tay vảy cáo: buộc bạch chung của già lui lên lỗi phó số trạng từ viên cát: duyên tuyến cáu: bẳn
    giận gắt kỉnh sườn tiết cân: hơi kẹo não tay treo đai đĩa đối câu: cú kéo liêm đối cây: bút bụi
    chuối cỏ cối hoa lau leo thuốc thảo cãi: vã cò: cưa lả lửa mồi quay còi: cọc xương còn: chưa chậm cũ
    gặp hạn khuya khó mệt mồ nhiều phát phải thiếu thấp xơi yếu ít còng: queo quèo có: bề bố chuyên
    chăng chửa cán công cơ của dễ giá giới hiếu hiệu hướng hạn hạng hậu hệ học khi kinh kiến kế kỹ lí lý
    lẽ mang máu máy mắt mặt một nghĩa nhiều nhân nhẽ những nơi quy sự thai tham thiết thẩm thể triển
    trách trình tuổi tài tình tỉ tổng vú văn vướng ích ăn điều điện được đề đủ cóc: cáy nhảy tía cóm:
    róm cót: ca két cô: bác dâu giáo hồn liêu lập mình mụ phòng quạnh trói ve đúc đơn đọng đồng độc côi:
    cút côm: cốp côn: cầu quyền trùng đồ công: báo bố bội chúa cuộc cán còn dã giáo huân hữu khai lao
    nguyên sai suất toi trái tơ tại ích cõi: đời cù: lao ngoéo nèo rù cùi: chỏ cụi kén tay cùn: đời
    cùng: hóa cú: mèo pháp vọ cúc: hoa cúm: gia gà núm rúm cúng: bái cáo quải tế cút: kít căm: uất cũng:
    phải cơ: giới hồ hội hữu may ngơi cơi: nới cơm: bụi gạo xôi áo đĩa cơn: cớ cư: chưa cưa: xẻ cưu:
    mang cưới: cheo chạy xin cướp: đoạt cười: chê cợt duyên góp gằn khà khì khẩy mát mũi ngất nhạt nịnh
    nụ phá ruồi rộ sằng trừ tình tủm vỡ xòa ồ cường: bạo giáp suất tuyên đào cưỡng: hôn ép đoạt cạn: lời
    queo cạnh: khóe đáy cạo: gió cạp: nia cả: thảy cải: biên biến bắp bẹ canh cay chính cách cúc củ dạng
    giá hoa huấn làn lương mả sửa thiện thìa tiến trang trời táng tạo tổ đường cảm: giác hóa khái mạo tạ
    cảnh: báo cáo giác giới huống trí cảu: rảu cấm: cảu cửa đoán cấn: cái cấp: có cứu hội phối tài ủy
    cất: giấu cấu: trúc tạo véo cấy: cày hái mô cầm: hơi cần: bố có cải dại cầu: ao chui cứu dao duyên
    gai hòa hóa hôn khuẩn lăn may noi não phao quay siêu tiêu treo tàu tái vai đảo cầy: giông vòi cẩm:
    lai cận: dưới kề cập: vào cắc: cớ cắm: cúi cắn: gié cắt: giảm lượt nghĩa cằn: cỗi cẳng: tay cặm: cụi
    cặn: bã cặp: bài díp cọc: cà cọt: cà cỏ: bạc cây gà gấu lác lồng may mần mật năn roi rả sâu sữa
    tranh xước cố: hữu ý cốc: láo vại cối: chày cần nước xay cống: luồn cốp: pha cốt: cán lõi sao tủy
    cồn: cào cồng: tía cổ: chày giả hũ hủ lai quái sơ tay cổng: chào cỗ: ván áo cỗi: rễ cội: nguồn rễ
    cộng: hòa cớ: sao cờ: bỏi người vua đuôi củ: bình cái cải cẩm khỉ mài mì mỉ mỡ nâu não năn rủ từ đao
    đậu ấu của: ban bộ chuyển chìm cuộc cá các cán cơ cải cấp hội liên một người nhân nả nổi nợ thành
    trung tài tỉnh việc văn xã đáng đại đảng độc đội ủy củi: lụt lửa rả đuốc đóm cứa: cổ cứng: cỏi cựa
    quèo cứt: gián ngựa đái cứu: chữa cánh giúp hỏa hộ khả mạng quốc rỗi sinh thương thế tinh trợ tế
    viên viện vãn vớt xây độ cừ: khôi cửa: biển bể bức chớp cuốn hiệu hàng khẩu kính lá miệng mái mình
    mạch mở ngõ nhà nẻo phật quan quyền rả sông sổ tay trời tò tử van xếp ô điện ải cửu: chương lí vạn
    cựa: quậy cực: hữu tả đoan cựu: binh chiến trào ước da: bát gai lươn màu mồi thuộc xoan dai: dẳng
    nhách sức dan: díu danh: giá hài họa lợi nghĩa sách dao: bài bào búa bảy bầu cau chìa cạo cầu díp
    găm kéo lam mổ nhíp nề pha phay quắm rựa tiện trổ tu tông tể vôi vọ xây xếp yếm độ động day: dứt trở
    di: bút cảo huấn hài hại họa dinh: lũy diêm: dân dúa sinh tiêu vương diễn: giải giảng nghĩa thuyết
    tả xuất diệc: lửa diện: mạo diệu: vợi do: mới doanh: gia lợi nghiệp nhân số thu trại dong: dải đao
    du: côn khảo xuân dung: cuộc hòa môi sai duy: cảm danh linh lí lý mĩ mỹ ngã nhất thực trì tu tâm tân
    vật ý duyên: cớ dáng hải kiếp kì kỳ nợ phận số duyệt: khai duốc: cá dài: dài dòng dại dằng hạn lưng
    mồm nghêu ngoằng ngoẵng nhằng thòng thườn thượt đuồn đuỗn dàn: bài hòa trải ý dào: dạt ôi dàu: dàu
    dày: cui cơ cồm cộp dạn dặn tuyến đặc dái: chân dê mít tai dát: gái dâm: ô dân: chơi chưa còn dã
    gian nghèo ngồi trí túy tối ý dâu: gia dây: cót dưa dọi khóa leo mát mũi dã: chiến man ngoại nhân sử
    thú tràng tâm dãi: dầu thẻ dè: bỉu chừng dặt sẻn dép: quai dì: ghẻ dìu: dắt dặt dịu dính: líu dò:
    hỏi dòm: ngó dòng: chảy giống dó: lụa dô: ta dôi: dư thừa dông: bão dài dù: dì sao dùi: cui đục
    dùng: máy dúi: dụi dút: dát dăm: bào bảy cối dăn: deo dơ: bẩn duốc dáy dư: thừa dưa: bở chuột gang
    góp hấu hồng leo lê món dương: gian oai dưỡng: chuyên cán lão thai dược: thảo tá dạ: cỏ cửa dày hội
    múi xoa dại: dột gái khờ mặt dạm: hỏi dạn: dày dạng: hóa dạo: mát đầu dạt: dào dạy: bảo dỗ học đời
    dải: phân rút tần áo dấm: dúi dấu: hai hỏi luyến siêu dần: dà dầu: cao dãi giun gió gội hôi hỏa lửa
    máy mỏ rái dẫn: cưới của giải hỏa lưu thủy xuất dẫu: sao dậm: dọa dập: dìu dậy: mùi dắt: dìu díu gái
    mũi mối dằn: dỗi túi dằng: dai dặt: dìu dẻo: dai dang mồm quèo quẹo dẽ: dàng giun gà dế: dũi mèn
    trũi dền: gai tía dễ: chịu coi dãi dị: giáo hóa nguyên đoan dịch: bào giả hại máy tả dịu: dàng hiền
    ngọt dọa: dẫm nạt dốc: thoải dốt: nát dồi: dào dồn: ép dột: nát dời: đổi dở: dói hơi người dụng: võ
    ý dứt: khoát dừa: lửa nước xiêm dự: báo khuyết khán thảo toán đoán dựa: dẫm e: dè em: gái trai út
    eng: éc eo: biển hẹp sèo éo óc ôi đất ếch ga: rô gai: cột góc mắt ngạnh ốc ganh: đua gay: cấn go gắt
    ghe: chài cửa ghen: tuông ghé: vai ghét: bỏ ghê: gớm rợn sợ tởm ghế: bố dài dựa ngồi ngựa tựa gia:
    ban binh bì bảo bối chuyển công cầm cố dụng giáo giảm hạn hỗ không lai nhập nên phả quyến súc sư sản
    số thế tiên truyền trưởng tài tăng tư tốc tổng tộc vào về vị xoan đình đạo giai: cấp kỳ thoại điệu
    đoạn giam: cầm giữ hãm lỏng gian: biểu cho dâm dối giảo hiểm hàng hùng khó khổ lao lận nan ngoan
    nguy ngắn phi tham thương triển truân trá tà tế và xảo ác giang: hồ mai sơn giao: ban bóng ca chiến
    chưa cảm cấu cắt diện du duyên dịch hoán hòa hưởng hảo hẹn hội hợp hữu khoán kết liên lưu lộ nhận
    nộp phó phối thiệp thoa thông thương thầu thời thức thừa tiếp tranh tuyến tử về điểm đoàn đãi đấu
    ước gieo: cấy neo quẻ rắc trồng vần gion: giỏn giun: chỉ dẹp kim móc sán tròn tóc đũa đất đốt già:
    câng cả cốc cỗi dặn họng khú khằn khọm khụ làng lão mồm nua tay yếu đời giàn: giáo hỏa mui giàu: có
    mạnh sang sụ giày: ba bát dép hạ mõm vò xéo đinh đạp giá: biển buốt bìa chợ cạnh cả hối lạnh mà mức
    ngắt như nhạc noãn rét sinh sàn súng thành thú thả toàn treo trần trị việc vốn giác: cân cầu học kế
    luận mạc ngộ quan thư vuông đều giám: hiệu hộ khảo mã mục quản quốc sát thị định đốc gián: cách thu
    tiếp điệp đoạn giáng: hương hạ họa phúc sinh thế trần giáo: chủ cụ dân dưỡng dục giới giở hoàng hóa
    hạt học hội hữu khoa lí lý mác nhân phái phường phẩm phận sinh sĩ sư trình viên vụ xứ án điều đường
    đầu ưu giáp: bảng chiến công giới hạm hạt lai lá mặt ranh trạng trận vụ xác giâu: gia giã: biệt từ
    đám giãi: bày tỏ giãy: chết giụa nảy giêng: hai giò: lụa rế giòn: giã gió: bụi chướng heo lào lùa
    lốc may máy mùa nồm gióng: giả một giôn: giốt giông: bão giống giúp: sức việc ích đỡ giăm: bông
    giăng: giăng mắc giương: mắt vây giả: ba bộ cầy da danh dạng dối dụ hiệu lơ lả mạo sơn sử thiết
    thuyết thử trang trá tưởng tạo tảng vờ đò định giải: chấp cứu giáp giới khuây khát lao mã nghĩa nghệ
    ngân ngũ nhiệm nhiệt oan phiền pháp phóng phẫu quyết sầu thoát thuật thích thưởng thể trình trí trừ
    tán tích tỏa tội vây vũ ách đáp đông độc giảm: chấn giá nghèo năng phát sút thiểu thọ tốc xóc đẳng
    giản: hóa giảng: dạy giải hòa nghĩa thuật viên đường giảo: hoạt quyệt giấm: bỗng cái thanh ớt giấp:
    cá giấu: giếm giấy: bao báo bóng bản bồi bổi chặm chứng dó dầu dậm hoặc lề lệnh lọc lộn moi má nhiễu
    nhám nến phèn phép quyến ráp sáp sơn than thiếc thông thấm trang tờ vệ ăn điệp đánh đến để ảnh giầu:
    có mạnh sang sụ giầy: xéo giậm: giật giận: dỗi giập: giạp giật: lùi thót giằng: co xay xé giặc: giã
    lái giẻ: cùi giếng: khoan khơi mỏ thơi giết: chóc hại mổ giỏi: giang giối: già giống: hệt lai má nòi
    giới: chức hóa hạn luật nghiêm quan sát sắc thiệu thứ tuyến tính từ tửu vi vĩ đàn giờ: chiều chính
    giấc hoàng hành hồn lâu phút quốc đây địa giở: chứng dạ giói giọng giời mặt quẻ trò giục: giã giữ: ý
    giữa: chừng các guồng: máy gà: gô hoa lôi mái nòi qué sao xiêm ác gào: thét gàu: bốc dai ngoạm sòng
    gác: bỏ chuông gái: bao bán giang gọi nhảy điếm gán: ghép gánh: chịu gân: guốc gây: mê tê tạo gãy:
    góc gọn gì: mà thêm thì đến gò: bó má ép đống góa: bụa góc: kề quay vuông đối góp: ý gót: sắt gõ:
    cửa kiến đầu găng: tay gương: lồi tày gượng: gạo ép gạch: chịu hoa ốp gại: giọng gạo: cẩm cội giã
    lức nước nếp tẻ gả: bán gấp: bội gáp gấu: mèo ngựa trúc gầm: gào rú gần: gụi gầy: guộc gò gậy: tày
    gắn: bó máy gắt: gao gặp: lỗi gặt: hái gọt: giũa đẽo gồ: ghề gỗ: dác ván gội: đầu gớm: guốc gởi: gắm
    gỡ: lỗi tội gợi: tả ý gừng: gió ha: hả hai: chấm lá lòng ham: mê han: gỉ hanh: hao hao: hao hớt hụt
    mòn phí sút tài tổn hau: háu hay: biết chữ hay ho hớm là heo: heo héo hút hắt may vòi hi: thiêm him:
    híp hiu: hiu hắt quạnh hiếm: hoi muộn hiếu: hỉ nghĩa thảo hiền: dịu hòa thảo tài hiểm: họa nghèo
    nguy ác hiển: hoa hiện: giám giờ hữu mua nay rà theo thời tại hiệp: hội hiệu: hóa suất ích ho: lao
    hoa: cau cúc cương dâu giấy hiên hoét hòe hậu hồng khôi kì kỳ lan liễu loa lá lí lý lơ lệ lợi màu
    mép môi mõm mĩ mơ mười mỹ quả râm sen sói tai tay thị tiên tiêu văn đèn đăng đồng hoan: hô hỉ hỷ lạc
    nghinh nghênh phim hoang: dâm dã dại hoác hóa lạnh mang mạc phí phế sơ toàng tàn tưởng vu vắng đàng
    đường đảo hoe: hoe hoen: gỉ rỉ ố hoài: bão cảm cổ của nghi niệm phí sơn vọng hoàn: hảo lưu nguyên
    hoàng: gia hôn đới hoán: dụ vị đổi hoạch: giám hoặc hóa số vùng đô định hoại: sinh thư tử hoạnh: họe
    hoạt: bát chi chất cảnh huyết hình hóa họa kịch phí thạch tinh tính tượng động hoảng: chính hốt hồn
    loạn sợ hoắc: hương hoặc: chép chưa chữ giả hỗ không hun: hút hung: bạo ác huy: chương dàn hiệu
    hoàng trưởng động huyên: náo thuyên huyết: bài bào bạch chiến cầu dịch dụ giác học mạch quản sắc
    thanh thư thống trùng trầm tương tộc áp huyền: hoặc ảo huyễn: hoặc huyện: chưa đội ủy huân: chương
    tước huê: hồng lợi huênh: hoang huýt: gió sáo huấn: cho chuyên chuyển hướng kỹ luyện nghiệp nâng thị
    và về huếch: hoác rộng huệ: quốc tây huống: chi gì hồ thường hy: hữu hà: cớ hì hơi nội hài: cốt hòa
    hước kịch lòng thanh hàm: chứa hồ nghĩa ý hàn: huyên hơi đới hàng: hóa hải loạt lối rào tiêu xáo
    hành: của gia giả hoa não tá tại tội tủy hào: chiến giao hiệp hoa hùng hển hứng khí lũy ngầm nhoáng
    phóng quang sảng hái: lượm ra hám: danh lợi hán: học háo: danh hức khí nước sắc hát: bội dạo ghẹo hò
    nói tuồng ví xoan háu: đói hân: hoan hạnh hãm: hại tài hãn: hữu hè: hụi hèn: gì nào hé: răng héo:
    don hon hắt mòn hét: lác hì: hà hục hụi hụp hình: chóp hài hóa họa khối thoi thái vuông vẽ xuyến hí:
    hoáy húi họa hò: hét hẹn khoan la lơ lờ mái reo hòa: bình cả dịu giải hiếu hiệp hoãn hợp khí không
    kết mình mạng nhiệt nhã nhạc nhập nhịp quyện tan thuận thượng trộn tấu vốn âm đàm đồng ước hòm: gian
    hòn: dái hó: hé hóa: chất còn cơ dược dầu dữ giá giải hơi học hợp kiếp luận lí lý lưu lỏng mĩ mỹ
    nghiệm năng phép phẩm quần ra sinh thân thạch thể trang trị tài tính và xương đơn hóc: búa hóm: hỉnh
    hô: hoán hào hấp hố hôi: hám hổi muối rình tanh thối hôm: kia kìa mai nay hôn: hít lễ mê nhân hù:
    dọa hùi: hụi hùm: beo hùn: vào hú: hí họa hồn tim vía húng: lìu húp: híp hút: bụi chích hít hồn mật
    xách húy: kị hăm: dọa hăng: gô hái máu say hơ: hải hớ hơi: hám hướm hướng ngạt nước sức tai đâu hơn:
    nữa hư: hao hại hốt vô ảo hưu: trí hương: bài hoa hỏa khói hươu: cao sao hướng: nội hưởng: hoạt hạ:
    bút giới lưu nguồn sách sơn thủy áp hạch: hỏi sách toán hạm: đội hạn: hán hạt: giống lựu tiêu hả: dạ
    giận hê lòng hải: báo chiến cảng cẩu dương giới hà khẩu li ly lí lý lưu mã phòng phận quan quân quì
    quỳ sâm sản thuyền tượng tặc văn vương vị yến âu đoàn đăng đường đảo đồ đồng đội hảo: hạng tâm hấp:
    háy hơi hối lưu hầm: hào mỏ tàu hầu: bao hẩm: hiu hậm: họe hụi hậu: bối duệ hĩ họa mãi tuyến tạ đãi
    hắc: lào ám hắt: hiu hơi hủi hẳn: hoi hẹn: hò hẹp: hòi hết: giá hơi lẽ lời thảy vía ý đời hề: mồi
    hể: hả hệ: mét hỉ: hả họa: báo chăng gia hoằn hình may mi sĩ tiết âm học: chuyên giả giải gạo hóa
    họa hỏi hữu thuyết tài vô đòi họp: báo của hỏa: canh châu công hoạn hổ khí kế lò lực mai mù ngục
    pháo thiêu thực tuyến táng tốc điểm đàn hỏi: cung dò han nhỏ thăm tội vặn vợ đáp hố: tiêu hối: cải
    hôn hả hận lỗi lộ phiếu suất thúc tiếc đoái hốt: hoảng nhiên hồ: bi báo bấm chí chứa cầm dễ hởi li
    ly lô mặt nghi nguyên quang quả sơ thủy tinh tiêu tổng đồ hồi: cư cố giáo hương hộp kí ký môn phục
    quang sinh sức tâm tưởng tỉnh tố văn xuân âm đáp ức hồn: vía hồng: hoa hoang huyết hào mao thủy xiêm
    đào hổ: chuối chúa lốn lửa hỗn: giao hào láo hộ: giá hội: chẩn chợ chủ chứng chữ cựu diễn giảng hè
    hóa họa học họp kiến liên nghị ngộ nhập nông sở thao thoại thảo thẩm trường trưởng tụ viên ái ý đen
    đoàn đàm đồng hộp: chữa giảm hớ: hênh hớt: hải lẻo hời: hợt hờn: dỗi mát oán tủi hởi: dạ lòng hỡi:
    ôi ơi hợp: doanh lưu thời với ý hủ: bại hóa hỉ lậu tiếu tục hủy: bỏ diệt hoại hứa: hão hôn hẹn hứng:
    chịu gió hữu: biên cơ hiệu hình hóa hạn khuynh nghị ngạn nô quan sinh thanh thần trách trí tuyến
    tình tính tỉ tỷ ích ý im: ỉm in: ỉn inh: tai ỏi iu: ỉu keo: bẩn kiệt sơn tai tơ xương xỉn kha: khá
    khai: báo bút chiến cuộc các căn diễn giám giảng hiện hoa hoang hệ hỏa hội khoáng khẩn kế mào mô mạc
    ngắn nhiều nhưng phá phương phần qua quang quật sinh thác thông thực triển trên trương trường trừ tử
    việc và vị đến đồng khan: hiếm khao: khao khát quân khen: ngợi kheo: khéo khư khi: còn hồi khinh: bỉ
    rẻ suất khiêm: nhường tốn khiêu: chiến dâm khích vũ khiếm: khuyết nhã thính thị thực khiếp: vía
    khiếu: nại kho: bãi tàu khoa: bảng giáo học mục ngoại nội thư trương trường khoai: khoái lang mì môn
    mùa mỡ nưa nước sọ trụng tây tía từ vạc đao khoan: dung hồng khoái nhượng thai khoang: nhạc khoanh:
    tay khoe: khoang mẽ khoác: lác áo khoái: chí cảm khẩu lạc trá khoán: sản trắng khoáng: chất học sàng
    sản vật đãng đạt khoản: đãi khoảng: cách không âm khoảnh: khắc khua: khoắng khung: cửi giá khuy: bấm
    tết khuya: khoắt sớm khuynh: đảo khuyên: bảo can dỗ giáo giải lơn nhủ răn khuyến: cáo học khích lâm
    mãi mại nghị ngư nông khuyết: danh thiếu tật điểm khuân: vác khuây: khỏa khuôn: dạng hình khổ mẫu
    mặt nhạc phép sáo thức viên khuất: bóng khúc núi nẻo phục tất khuấy: đảo động khuếch: trương tán đại
    khuỳnh: tay khào: khào khá: giả khẩm khác: gì nhau nào khách: khứa sáo khái: luận niệm quát tính
    khán: giả thính đài kháng: cáo nguyên viêm khánh: hòa khát: khao máu kháu: khỉnh khéo: léo miệng mồm
    tay khêu: gợi khí: gió huyết hóa khái muồng nổ thải tài áp khía: cạnh khít: khao khó: chuẩn chịu coi
    khóa: biểu kéo luận nòng số sổ trình khói: hương lửa sương khô: héo ráo khôi: hài ngô phục khôn:
    khéo lỏi ngoan nguôi không: bào còn có gian giấy gỉ khéo lưu lẽ phải tài đổi khúc: côn nhôi khăn: gì
    mỏ piêu vuông áo khơi: gợi khơi mào khả: ái ố khải: hoàn khảm: màu khảng: khái khảo: chứng cổ cứu dị
    luận nghiệm sát tra đính khấm: khá khấn: khứa vái khấu: hao đuôi khẩn: hoang khẩu: đội khắc: gia họa
    khoải khẳng: khiu khỉ: gió khỏa: lấp thân khỏe: khoắn mạnh như khỏi: phải khố: tải khối: cơ lượng
    phố u khốn: nỗi khổ: não đau ải khổng: giáo khờ: dại khởi: nghĩa nguồn thảo khủng: bố hoảng khứ: hồi
    khứu: giác ki: lô kia: mà kim: giao hỏa màu thuộc tuyến đáy kin: kít kinh: doanh giới hoảng nghĩa
    tuyến tế kiêm: nhiệm kiêng: dè kiêu: binh bạc căng hãnh kì kỳ ngạo sa kiếm: chuyện chác hiệp khách
    thuật ăn kiến: cỏ của gió giải giảng lửa trúc tạo kiếng: mát kiềm: tỏa kiều: bào hối kiểm: kê soát
    toán kiệm: lời kiện: cáo mới kiệt: xuất kèm: theo kèn: cựa kèo: nhèo nài nèo ké: né đầu kém: cỏi
    kén: chọn kéo: bè co cánh lại quân theo kê: biên học khai kích úm kêu: ca cầu gào gọi la nài trời
    van kì: cựu giông khôi kèo quái tài đài ảo kí: họa kích: giá hoạt kín: đáo kính: lão mát thuốc yêu
    đổi ký: giả họa lô tay kĩ: xảo kĩu: cà kịt kẹo: cao đắng kẻ: gian kẻo: mà nữa rồi kẽm: gai kẽo: cà
    kẹt kế: hoạch sách thừa toán kết: duyên hôn nghĩa toán tội tủa kề: bù cà cận miệng kỉ: nguyên kịch:
    nói kịp: thời kỳ: cựu giông hào khôi quái tài đài ảo kỷ: nguyên kỹ: xảo la: cà liếm líu lóng lúng
    lối lai: châu căng dắt giống hi hy học kinh láng lịch nhai rai tạo tạp vãng lam: lũ lan: tỏa lang:
    sói lanh: lợi lao: công lung lý lực nhao phổi tâm xao đao động lau: cha chau chùi lách láu nhau nhà
    lay: chuyển láy lắt nhay phay động ơn le: lói lem: luốc len: gai lỏi leo: khoeo lét lắt lẻo thang
    trèo li: gián hôn khai lia: chia lịa tía linh: cữu giáo hoạt miêu liu: riu điu liêm: khiết sỉ liên:
    doanh gia hoan hồi lụy đội đới liêu: xiêu liếm: gót láp liến: láu thoắng liền: tay liệt: kê tuyến
    liệu: cái cán có giữa lao lưu lo: buồn toan loa: kèn lóa thùng loai: choai loan: báo loang: loáng lổ
    toàng loanh: quanh loay: hoay loe: lóe loi: choi ngoi nhoi thoi long: não loài: người loáng: quáng
    thoáng loăn: quăn xoăn loăng: quăng loại: bỏ hồ màu suy tài loạn: luân trí óc loạt: soạt loảng:
    xoảng loắt: choắt loằng: ngoằng lu: loa lua: tua lui: cui lủi tới lung: lay luyến: láy tiếc luân:
    canh chuyển hồi lí lý lưu phiên thường luôm: nhuôm luôn: luôn thể tiện luông: tuồng luẩn: quẩn luận:
    tội đoán luật: bài bảo chơi gia khoa luống: cuống tuổi luồn: cúi lách lọt lỏi luồng: lạch ly: gián
    hôn khai là: chưa cán hơi lượt lài: nhài làm: cao chay cỏ duyên già giàu giá gì lại lẽ mai mối sao
    thuê tội tới vì ải làng: chơi lào: cai phào quào rào thào xào làu: bà bàu nhà nhàu lá: cà cải lốt
    mía sách lác: mắt đác lái: xe đò lán: trại lánh: né láo: bố liên lếu nháo toét xược lát: hoa láu: cá
    lỉnh ta táu lâm: nguy thời lâu: dài hoắc nay đời lã: chã lãi: gộp lờ ròng suất lãnh: hải hội lão:
    hóa khoa luyện làng nông suy thành thị tướng lè: tè lèo: lá lái nhèo tèo léo: hánh nha nhéo xéo lên:
    cân cơn dây giọng gáy gân hệ khuôn lão lớp men mặt ngôi nước râu sởi tay thẳng tiếng trục án đèn
    đường đạn đồng đời lêu: lổng nghêu têu đêu lìa: bỏ lí: gián giải hóa lẽ thuyết trí đảo lính: thủy
    lít: nha nhít líu: díu la lo lô quýu ra ríu tíu lò: cao mổ lòa: nhòa xòa lòe: bịp loẹt xòe lòi: dom
    tói xỉ đuôi lòng: chảo đào lóa: mắt lóng: ca cóng la lánh nga ngóng nhóng lót: tay lô: ba cốt lốc
    nhô tô xô lôi: cuốn kéo long thôi đình lôm: côm lốp lông: hút mao mày nheo tơ lõa: lồ xõa lõi: đời
    lù: rù lùi: bước lũi lùn: tè lú: lấp lẫn nhú lúa: chét cấy lốc ma má mì mạch nương nước nổi rẫy sạ
    sớm thu trời xuân lúc: còn nào lúi: húi xùi lúng: ba búng la liếng ta túng lý: cán gián giải hào hóa
    hồ lẽ thuyết trí tài lăn: chiêng kềnh lóc lưng lộn quay queo tay tăn xả đùng đường lăng: líu mạ
    lĩnh: hội lũ: lĩ lượt lụt quét ống lũy: thừa tiến lơ: chơ láo lớ mơ tơ lơi: lỏng lưa: thưa lưu: ban
    bút chiểu chuyển cữu danh diễn giữ huỳnh hành học không kí ký li loát luyến ly lượng lạc manh nhiệm
    niên niệm thông thủy truyền trú trữ tâm tốc tồn vong vực ý điện động lươn: khươn lẹo lương: khoán
    lưới: lửa điện lướt: mướt sóng tha thướt ván lười: biếng chảy nhác lưỡi: dao trai lưỡng: tiêm lược:
    dày khảo thưa lượng: cao của giác hóa hồ nguồn tỉ lượt: là thà thượt về đi lạ: hoắc tai đời lạc:
    loài lạch: cà tà lại: bằng dữ gan giống gạo hồn mâm mũi mặt người quả sau sức lạng: sơn lạnh: giá
    gáy lẽo toát lạo: xạo lạt: lẽo lạu: bà bạu lạy: cả lục tạ lả: lơi lướt tả lải: nhải lảnh: lói lảo:
    đảo lảu: bảu lấc: láo lấm: láp lấn: chiếm lướt át lấp: liếm loáng láy lóa lóe lấy: có nê rồi ý lầm:
    lũi lỗi lội lụi lần: hồi lượt lữa lầy: lội lẩm: cà lẩn: khuất lập: cà lòe nghiêm xuân lắng: dịu tai
    lắp: ráp lắt: lay léo lẻo lặn: lội lặng: lẽ lẻ: loi lẻo: khoẻo lẽ: mọn nào phải ra lẽo: đẽo lết: bết
    lếu: bố láo lề: lối thói lều: bều nghều lểu: đểu lễ: bái giáo hội nghĩa đài lệ: hồ người thuộc lọ:
    mọ lọc: lõi lọt: lưới tai lỏa: tỏa lỏng: lẻo lố: bịch lăng nhố lối: quần thoát xóm lốm: đốm lốn:
    nhốn lốp: ba bốp cốp lồ: ô lồi: lõm lỗ: chịu lã lãi đáo lỗi: hệ khi kết kỹ lạc lầm phát phần thời
    trong và ở lộ: giới lội: nước lộn: lạo máu nhào nhèo phèo lộng: gió óc lột: tả lớ: ngớ quớ xớ lớn:
    lao tuổi đôi lờ: lãi lời: bạt giải lãi lẽ lỗ nói tòa tựa văn ăn đường lờn: bơn lở: lói sơn lỡ: duyên
    lời lợi: dụng hại khí lộc nhuận niệu phẩm suất thế tiểu tức ích điểm lợn: cà dái gạo lòi nái ỷ lụa:
    là đậu lục: bát giác lạo lọi soát lụi: cụi hụi lụn: bại lụt: lội lủi: thủi lủng: cà lứa: đôi lừa:
    bịp dối gạt lọc mị phỉnh đảo lửa: trại vũ đường đạn lựa: chọn lực: chuyên cán có tài tại lựu: pháo
    đạn ma: chay cà cô giáo quái trơi túy tơ mai: gầm kia mái mỉa mối mốt một phục sau táng đây man: dại
    mác mát mang: tai manh: mối mao: căn dẫn mạch quản mau: chóng lẹ miệng mắn mồm nước may: công mà mắn
    mặc ra rủi sao so sẵn vá ô đo meo: cau minh: họa oan miêu: tả miếu: mạo miền: xuôi miễn: giảm sao
    miệt: mài mo: cau moi: móc mong: mỏi đợi mua: buôn bán chuộc dâm gom lẻ sắm sỉ việc vui độ muôn:
    muốt nghìn ngàn năm thuở trùng tâu vàn đời muông: thú muối: bỏ khoáng mè mặt mỏ tiêu vừng ăn mà: lại
    nói mài: dũa giũa mại màn: gió màng: lưới tế ối mào: gà đầu màu: bột da keo mè mỡ nhiệm nước phấn
    sắc mày: mò ngài đay mách: bảo lẻo nước qué mái: chèo dầm ghẹ hiên hắt nhì tóc vẩy đẩy mánh: khóe
    lới mát: dạ dịu lành lòng mắt mặt mẻ ruột rười rượi rợi tay tính máu: cam chó dê ghen huyết khô lửa
    me mê mặt mủ nóng tham thịt trắng vịt máy: bay bào bơm bộ bừa chiếu chém chủ chữ cày cái cán công cũ
    cấy doa ghi gia giặt gặt hút hơi in khoan khách khâu kéo liên lạnh may móc nhắn nổ phay phát quay
    quét rửa sấy tay thu tiện tính vi xay xúc điều điện ảnh ủi mâm: bồng cặp pháo xôi mân: mê mây: khói
    mã: hóa hồ não mãi: lộ mãi mãn: khai mè: hoa nheo mèo: mun mướp nhị tam méo: mó mặt xẹo xệch mép: dê
    mét: khối vuông mê: chết cung cuồng hoặc hồn li ly lú lộ man muội mải mẩn mệt ngủ say sảng tín tít
    tơi đạo đắm mên: mến mía: chi de lau đỏ mít: dai ráo ướt mòn: mỏi mó: máy tay móc: cua máy ngoặc túi
    móm: mém xều móng: guốc ngựa mô: hình lớn phạm phật phỏng tê típ tô tơ tả môi: giới sinh trường môn:
    bài của giáo hóa phái đào mõm: nhái sói mù: khơi lòa màu mùa: màng vụ mùi: gì mẫn mẽ soa vị mùn: cưa
    mùng: tơi múa: lân may mép mỏ rối sư múi: cầu giờ khế múm: mím múp: míp măng: rô mũ: bảo chào tai
    mũi: dãi dùi nhọn tên đất mơ: hồ màng mộng ngủ tuya tưởng ước mơi: mới mơn: man mởn trớn mưa: bay
    bụi gió lũ rào tuyết mưu: bố chưa hại mô mẹo sách toan trí mướt: mát mười: giờ mượn: mõ mạch: lươn
    máu mại: bản dâm hóa điện mạng: giải giữa hóa khoa lưới ngày vô mạnh: bạo giỏi khỏe mẽ tay mạo: danh
    hiểm học nhận từ mạt: cưa đời mải: miết mê mốt mảnh: bát mai mảy: may mấp: máy mô mất: dạy giá hút
    mát mùa toi trí vía mấy: ai lại nỗi đời mầu: mẽ mẫn: cán mẫu: giáo mập: ù mật: báo chưa mắc: cửi lừa
    mỏ mớ áo mắm: cái muối nêm mắng: mỏ mắt: bão cua cáo gió mũi mặc: ý mặn: chát mòi mặt: dày mày mũi
    người trái đối mẽ: gì mến: yêu mếu: máo mề: đay mềm: báo chưa chạy còn dẻo môi mại mệnh: giá mệt:
    mỏi nhoài mỉa: mai móc mọi: khi rợ mọt: sách mỏ: cặp hàn lết neo nhát quạ vịt ác mỏi: mòn mắt mệt
    mỏng: môi tai mốc: giới hoa meo mối: hàng lái manh tiếp triển mồ: côi hôi mồi: chài mồm: mép mồng:
    tơi mổ: cò xẻ mỗi: một tội đơn mộng: mơ mẹo ảo một: cái cửa hai hơi lèo máy ngày người nỗi suất tí
    vài đôi mớ: đời mới: chất có cứng hợp khự lạ mẻ nên phải rồi sáng sáp tinh toanh đây đó được đầu mờ:
    ám ảo mời: chào gọi mọc thầu mở: cửa toang mỡ: chài máy mục: nát tiêu mủ: mỉ mủi: lòng mừng: tuổi
    mực: tàu na: mô nai: lưng nịt nam: ai bán cao giới mô sài vô ái nan: giải hoa nanh: vuốt ác nao: nao
    núng nức nay: chưa chỉ cán có cơ là mai nem: chua chạo lụi rán rế tai neo: bấn đơn nga: lóng ngai:
    ngái ngang: tai trái ngao: du ngán ngay: cán lưng lập ngáy ngắn râu thật thẳng tắp tức nghi: hoặc
    nghiêm: chỉnh cấm khắc lệnh minh mật nghị ngặt trang trị trọng túc nghiên: cứu nghiêng: ngó nghiện:
    hút nghiệp: báo chưa của hóa nghèo: hèn khó khổ nàn rớt túng xác đói nghêu: ngao nghĩ: lại ngợi suy
    nghĩa: bành bá bóng bôn bảo chủ chủng cá cơ cải cấp cổ cộng cử duy dân giáo hiện hiệp hoài hình hư
    học khách khí khắc kinh là lãng lí lý lập nhân phát quan quân quốc siêu sô tam thuần thần thực trang
    trực tình tư tương tượng tự vị vụ xã xét yêu đen đế địa ấn nghẹn: ngào nghề: đời nghễu: nghện nghệ:
    cao chưa của tại nghỉ: mát ngơi tay nghị: của gì đào nghịch: đảo ngo: ngoe ngoa: dụ ngoắt ngoan:
    cường cố ngoãn đạo ngoay: ngoáy ngoảy ngoe: ngoảy nguẩy ngoen: ngoẻn ngoi: ngóp ngon: xơi ơ ngoài:
    giá luồng tai ngoáo: ộp ngoéo: tay ngoại: giao hối khoa khóa lai suy tuyến tỉ ô ngoắt: ngoéo ngoằn:
    ngoèo ngoằng: ngoẵng ngoặc: kép tay vuông đơn ngoặt: ngoẹo ngu: dại tối xuẩn nguy: biến cơ cấp hiểm
    hại khốn kịch nan nga ngập nguyên: bản canh chất cáo cớ do dạng hình học khai khí liệu luận lành lí
    lý mẫu ngữ nhân niên phát quán sinh soái sơ thủ thủy tiêu trạng tác tắc tố tử văn vật vẹn vị xi âm
    đán đại động nguyền: rủa nguyệt: lão nguây: nguẩy nguôi: ngoai quên nguệch: ngoạc nguồn: cơn cội gốc
    lực ngân nhân ngà: voi ngài: ngại ngào: ngạt ngày: cuối càng công giờ kia kìa mai mùa một nay ngày
    rày sau sinh số tháng tiết trước xưa đêm đường ngân: sách ngây: dại ngã: giá ngòi: bút nổ ngó:
    nghiêng ngoáy ngàng ngói: bò chiếu móc mấu ta âm ngón: cái giữa áp út ngóng: đợi ngôi: sao thứ vị
    ngôn: bát ngông: cuồng ngùi: ngùi ngúng: nguẩy ngăn: kéo ngừa ngũ: cán gia giác giới luân ngơi: nghỉ
    ngớt ngư: lôi ngưa: ngứa ngưu: tất người: bệnh bị dân dùng dưng hùng là làm lớn máy mẫu ngoài người
    ngợm nhà nhái phát quản rừng ta thân thương tình vượn xưa xử yêu đời ngưỡng: cửa ngược: lại xuôi đãi
    đời ngượng: nghịu ngạt: mũi ngải: cứu ngất: nghểu xỉu ngẩn: tò ngẫm: ngợi ngậm: ngùi ngập: ngụa
    ngắc: ngoải ngắm: vuốt ngắn: ngủi ngặt: nghèo ngọc: trai ngọn: nguồn ngọng: nghịu ngọt: bùi ngào
    ngỏn: ngoẻn ngồi: bó bệt chồm dãi không phệt quầy thiền tù xếp xổm đồng ngời: ngời ngợi ngợi: ca
    khen ngụ: ý ngụy: binh biện lí quyền quân trang tạo vận ngủ: mê ngứa: gan miệng mắt mồm nghề ngáy
    tai tay tiết ngửa: tay ngữ: máy nghĩa ngựa: bạch bất chiến chứng hồng nghẽo phản trời tía vằn ô nha:
    khoa léo lít nhai: lại nhải nhang: khói nhanh: nhảu trí nhao: nhao nhau: nên nhay: nháy nhem: nhuốc
    nheo: nhéo nhóc nhi: khoa nhiên: có nhiêu: khê nhiều: lỗi nơi thao thời nhiễm: khuẩn nhiệm: của hữu
    nhiệt: huyết hóa đới nho: giáo nhoe nhoang: nhoáng nhoay: nhoáy nhoe: nhoét nhoen: nhoẻn nhoi: nhói
    nhoáng: nhoàng nhung: lụa nhuận: bút nhuếnh: nhoáng nhuệ: khí nhuốm: bệnh nhà: buôn báo chùa chứa
    cái cửa doanh giam giáo gái lao làu may máy nòi sách thuốc trai tạo vua xuất nhàm: tai nhàn: rỗi
    nhào: lộn nặn nhàu: nát nhày: nhụa nhái: bén nhám: sì nháo: nhào nhác nhát: gái nháy: mắt nháy đúp
    nhân: duyên gian giống hòa hóa luân nghĩa quí tài tạo ái nhâng: nháo nhã: ý nhãi: con nhép ranh
    nhãn: cùi mác nhão: nhoét nhoẹt nhèo: nhẹo nhẽo nhì: nhèo nhòm: ngó nhôm: nhoam nhõng: nhẽo nhún:
    nhảy vai nhúng: tay nhăn: nheo nhũn: nhẽo não nhơ: nhuốc như: ai bèo chơi tuồng ý nhưng: chưa lỗi
    nhường: lời nhạc: giao tài nhạo: báng nhạt: nhẽo phèo nhạy: bén nhải: lài nhảu: đoảng nhảy: bổ cao
    chân cà cóc cầu cẫng cỡn dây dù dựng múa mũi nhót sào tót vọt xa xổ ổ nhấp: nhoáng nháy nhóa nhất:
    gài loạt nguyên thời trí nhầu: nát nhầy: nhụa nhẩu: đoảng nhẩy: cao múa sào nhẫn: cưới nại nhận: lời
    tài vơ nhập: cuộc hồ nội siêu vai nhật: báo nhậy: bén nhắm: nhía nhẵn: nhụi thín túi nhẹ: lời tay
    nhẽo: nhèo nhếu: nháo nhị: cái nguyên nhịn: đói nhọn: hoắt nhỏ: bé dại nhoi thó tuổi xíu nhốn: nháo
    nhổ: neo nhớ: sơ truy đời nhớp: nhúa nhờ: cán vả nhục: mạ nhức: nhối óc nhừa: nhựa những: ai nhựa:
    hóa mủ sống đường ni: cô niêm: dịch luật mạc phong yết niên: giám khóa no: nê non: tay nung: mủ
    nuôi: báo béo bộ cấy dưỡng nấng thả trồng nuông: chiều nuối: tiếc nuốt: chửng lời sống trộng nuột:
    nà nài: nỉ xin ép nàng: bân nào: hay là mà ngờ này: khác nọ nái: sề náo: loạn nhiệt nức động náp:
    cày nát: nước rượu óc nâng: cao giá niu não: lòng nuột nùng nề đồ nãy: giờ né: tránh ném: tạ đĩa
    nên: chưa còn có người níu: kéo áo nòi: giống nói: bóng chung chuyện chơi chặn chữ cạnh của cứng dóc
    dối gay gì gở khoác kháy khéo khó leo láo lóng lảng lắp lối lửng mát mép mê mò móc ngang ngoa ngọt
    nhịu nhỏ năng phách phét quanh riêng suông sõi sảng thách thánh thầm thẳng toạc toẹt trạng trắng
    trống trổng trộm tóm tướng tục vuốt vụng xàm xấu xỏ điêu đúng đầu đớt nón: bài chóp mê quai nóng:
    chảy gáy hôi hổi nảy nô: đùa nôn: nao nông: giang nổi nỗi nõn: nà núi: lửa năm: bảy kia ngoái tuổi
    năn: nỉ năng: giám nổ suất nơi: cư nào nơi nới xuống đã nương: náu tay tựa nước: dãi giải gạo gội
    hoa khoáng lã lèo màu máy mũi nôi thải xáo ót đái đôi ối nạo: thai vét nảy: lửa nòi nở sinh nấm: mèo
    sò nẫng: tay nắc: nẻ nắn: nót nắng: lửa nôi quái ráo nằm: khoèo mê mơ xuống nằn: nì nặn: óc nặng:
    lãi lời mùi tai tay trĩu è nếm: trải nếp: cái nể: vì nỉ: non nịnh: hót nịt: vú nốc: ao nối: gót hoặc
    ngôi tại đuôi đôi nồi: hơi niêu áp nổ: chậm cướp dân súng nổi: bật cáu cộm danh dậy giận khùng loạn
    nóng sùng tam tiếng trội xung đình nỗi: lòng niềm nội: biến bộ chiến chính các công dung gián hàm
    hóa hạt khoa khóa lực nhật qui quy san sinh soi thuộc thành thương thất tiếp tiết trú trợ tâm tình
    tại tệ tỉnh tộc vụ xâm y đô địa đồng động ứng nộp: hồ nới: tay nỡ: nào nợ: máu đìa đời nụ: áo nứt:
    nẻ toác nửa: buổi mùa tối vời đời nữ: cao chúa giới nữa: là nực: cười nội o: bế ép oa: oa oai: hùng
    nghiêm oái phong vệ oan: gia hồn khuất khổ nghiệt trái uổng ức oang: oang oác oanh: liệt tạc oe: oe
    óe oi: bức khói ngột ả ong: chúa vẽ oành: oạch oái: oăm oán: ghét giận hận hờn thán trách oắt: con
    oặt: ẹo phai: lạt mờ nhạt phanh: phui phao: câu tiêu đồn phau: phau phe: phái phi: lao nghĩa ngựa
    pháo tiêu đao đội phim: hoạt nhựa nổi thời tài phiên: tòa phiêu: bạt diêu dạt lãng lưu phiếm: chỉ
    thần phiền: lụy toái pho: mát phong: bao dao hóa lưu thái thủy trào tỏa phum: sóc phun: lửa phá: bỏ
    giá giới hoang hoại hại hủy lưới rào thai thối phác: họa thảo phách: lác lối phái: mạnh sinh viên
    yếu đoàn đẹp phán: đoán pháo: binh bông cao cối dây hiệu hoa hạm kích lệnh phòng sáng thuyền thăng
    thủ tép tự xiết đài đùng pháp: bảo hóa tuyến phát: giác huy hỏa mại nổ tài phân: bua bón bố chia
    chuồng giác giải giới hóa hội hủy hữu khoa khoáng khối luồng phối tươi vai vô đội ưu phèn: chua
    phéc: mơ phép: hài kéo siêu toán đối phét: lác phê: chuẩn phì: cười nhiêu phèo phí: còn hoài hoạt
    lưu mua phòng: gian hỏa ngừa tuyến phó: giáo nháy phóng: hỏa khoáng tay uế phô: bày mai phôi: bào
    pha sinh thai phù: phiếm thủy voi điêu phùng: phìu phú: quí phúc: khảo lợi phăng: teo phơi: bày màu
    phóng phới thây áo phương: chưa hóa hại sai sách thuốc phường: báo bát chèo còn có kiêm mới phạm:
    tội phải: biết bả chi chăng chạy cái gió gọi làm lên lòng nói quấy thực trái tội đũa phản: bội gián
    giáo hồi khoa nghĩa nhau pháo thuyết tuyên đối phấp: phới phần: hóa nào phẩm: giá phẩy: tay phẫn:
    uất phận: cán phập: phều phật: giáo ý đài phẳng: phiu phế: bào bỏ thải truất phều: phào phỉ: báng
    nhổ phui phỉnh: mũi phỏng: đoán phố: có huế hải hồ phối: chế cảnh hợp khí kết liệu màu trộn viên
    phồn: hoa phổi: bò phổng: mũi phao phớt: đời phụ: gia giúp giảng họa khoa lão thuộc trội tá tải
    phục: hóa hồi lăn lỗi phụng: phịu phủi: tay qua: loa lại ngày quít đời quai: bị chèo hàm hậu nón
    thao xanh quan: bảo chuyên chưa còn hội liêu tài tếu quang: sai quay: cuồng cóp lơ phim quắt vòng
    đĩa quen: của mui thuộc thói với qui: chuẩn củ hoạch lại mô đổi quy: chuẩn củ hoạch hóa lại mô đổi
    quyến: luyến quyết: của sách toán đoán quyền: giải lợi theo truy uy quàu: quạu quày: quả quá: bán
    giang lời lửa tay tải tội đỗi ư quái: dị gở kiệt lạ nhân quỉ quỷ thai vật ác đản quán: xuyến quát:
    hóa lác tháo quân: báo giới đội ủy quèo: quẹo quét: quáy quê: mùa quên: khuấy quí: báu danh giá hiếm
    hóa hồ khách mến nhân phi phái trọng tướng tộc tử vị quý: báu giá hiếm hóa hồ phái quăn: queo quĩ:
    tín quạnh: hiu quạt: gió kéo lúa máy tai treo quả: báo lừa thảo quản: bút giáo quảng: cáo ngãi quấn:
    quít quấy: đảo quần: hôn ngựa áo đùi đảo quẫn: trí quận: ủy quắt: queo quằn: quại quều: quào quỉ:
    quái quị: lụy quốc: doanh gia giáo huy hội hữu lủi nội sách trái tế đảo quỵ: lụy quỷ: quái quỹ: tín
    ra: cái gì líu lỗi lửa ngôi oai rìa ríu tay tuồng đời ram: ráp ranh: giới rao: giảng rau: cháo câu
    cần cỏ diếp dưa dền giền khúc khủ lấp muối muống màu má mơ ngót ngổ ráu rút răm sam sạch sắng sống
    thơm đay reo: hò ri: rỉ vê riu: riu ríu riêng: rẽ tại roi: cặc ngựa rói vọt rong: huyết ruổi rêu ru:
    hời lô rú run: rủi ruy: băng ruốc: bông ruồng: bỏ bố rẫy ruỗng: nát ruộng: muối ruột: già ngựa rà
    thừa rà: rì rẫm soát ràng: buộc rành: rẽ rào: chắn cản danh giậu rào rạo rạt thuế đón rác: tai thải
    rách: nát rái: cá ráo: hoảnh riết ráp: nối râu: quai ria rã: rời rèn: giũa réo: rắt rét: buốt đài
    rên: rỉ rêu: phong rao rì: rà rào ríu: ra ran rít rò: rỉ rô: phi thia ti to rôm: sảy rõ: khéo nguyên
    rù: rì rờ rúm: ró rúng: động rút: lui răn: dạy reo đe răng: cưa cửa rũ: rợi rơi: rớt rụng vãi rơm:
    rạ rườm: rà rượu: bia mùi thuốc rạc: rài rạch: ròi rạo: rực rải: rác thảm rảnh: rỗi rất: đỗi rầu: rĩ
    rầy: rà rập: khuôn rắn: giun lửa mối ráo rỏi rẻ: mạt như quạt rúng thối tiền rẻo: cao rẽ: ràng rề:
    rà rề rền: rĩ rễ: củ rệu: rã rạo rỉ: rù răng rả tai rỉa: rói rọ: rạy rối: bét bời rốt: cuộc ráo rồ:
    dại rồi: ra đây rỗ: hoa rỗi: hơi rãi rỗng: toác tuếch rộn: rạo rộng: của hoác huếch rãi rớt: giá
    rời: rạc rợi rụng: rời rụt: rè rủ: rê rỉ rủi: ro rừng: già rú rửa: bát ráy tội sa: bồi khoáng sả
    thải đọa sai: bảo dịch khiến lạc lầm lệch phái phạm sót số trái san: hô ủi sang: giàu tay sao: băng
    bắc chép chế chổi chụp diêm hôm hải hỏa kim la lãng mai mộc nhãng sa thiên thổ thủy tẩm y đổi sau:
    cùng hết họp này rốt sáp sát đây đại say: khướt máu mèm mê sưa xỉn đắm si: mê sinh: chưa hoạt hóa
    khoáng lỗi lợi nhai sôi thái thời đôi siêu: cường dẫn hiện hình hạng liên lợi mẫu ngôn người ngạch
    nhiên nhân phàm sao thanh thoát thăng thị thịt thực trường trọng trứng tần tập tốc tự vi việt văn âm
    đao đẳng độ so: với soi: mói rọi son: rỗi song: giấy hỉ kiếm loan thai soàn: soạt soát: chất nội xét
    soạn: giả thảo su: hào sui: gia sung: cán huyết suy: bì dinh diễn giảm gẫm kiệt luận lí lý nghĩ ngẫm
    nhược suyển sụp thoái tàn tính tôn tư tưởng tị tổn tỵ vi vong xét yếu đoán đốn đồi suôn: sẻ suýt:
    nữa soát suất: làm vốn điện suốt: đến suồng: sã sà: lan sã sài: giật hồ kinh lang đất đẹn sàn: nhảy
    sàng: sảy sành: sỏi sào: huyệt sách: báo cho chuyển công giáo hoặc hạn lược nhiễu trắng vở xã đen
    đoàn đỏ sám: hối sáng: choang giá loáng mai ngời nhoáng suốt sủa tạo tỏ ý sánh: duyên vai sáo: cũ
    mép mòn ngữ rỗng sậu sát: chuyên còn hại khuẩn sao sân: bay chơi cỏ siu sâu: cay gai keo róm vòi sè:
    sè sêu: tết sì: sụp sít: sao sò: huyết sóc: vọng sóng: gió sượt vô đôi sô: vanh sôi: gan máu nổi sục
    tiết động sông: cái ngòi đào sùi: sụt sùng: bái tín súng: cao cối hơi máy ngựa săm: soi săn: sóc
    đuổi sĩ: khoa ưu sơ: bộ chế cấp cứu ghi hở khai khảo kiểm kì kết kỳ lược mi nhiễm nào nộp sinh suất
    sài sơ sẩy thảo thẩm trực tuyển tán tại và yếu ý điện đẳng đồ sơn: ca chín cước dương dầu hệ la lâm
    mài môn mạch pháo phòng sống ta thần thủy trà tràng xì địa sư: mô sãi sưng: sỉa vếu vều sưu: tầm tập
    sương: giá giáng gió khói muối sướt: mướt sườn: sượt sản: hóa hồ hữu khoa lưu nguyên vô xuất sảng:
    khoái sầm: sì uất sần: sùi sầu: não sẩy: thai sập: sùi sắc: bén màu sảo thuế thái sắm: sửa vai sắp:
    sửa sặc: máu mùi sụa sẻ: tài sịt: mũi sọ: dừa số: báo chia chuyên chưa cào còn có của gia hóa hồ hữu
    nguyên siêu tại vào vô đều đối ảo sống: còn mái mũi sốt: dẻo xuất sổ: mũi sách tay sột: soạt sớm:
    khuya mai sủa tối sớn: sác sờ: lên sở: chưa giao hữu thuộc tại sởn: gáy sơ sợi: chỉ sục: sạo sụt:
    giá giảm sùi sứ: giả sức: khỏe kéo lao mua ngựa ép sứt: sẹo sừng: sỏ sử: gia sách sửa: chữa máy sai
    sang soạn đổi sữa: chua tươi sự: chuyên có khoa tài đời ta: luy láu lúng tí tai: biến bèo chua hại
    họa hồng mèo mắt nghe ngược nhức nạn phôn quái tiếng tái tượng voi vạ ác ương tam: bảo giác giới hoa
    suất tài đảo tan: hoang nát tang: gia tanh: hôi tao: khang nhã tay: ba chân chơi cầm hoặc không lái
    mặt ngai ngang nghề nải phải quay sai thước trong trái trên trắng vịn vợt áo đua đòn đôi đảng ấn te:
    tua tái teo: tóp tha: hóa hồ lướt thai: nghén nhi phụ sinh sản tham: gia khảo ô than: béo cám mỏ ôi
    thang: máy thanh: cao giằng hao hóa liêm tao thoát tiêu toán trà xuân thao: diễn luyện láo lược thao
    thức trường tác túng và thau: chua thay: mặt thế vì đổi the: thé theo: báo các dõi gót hướng kế phân
    quy đuôi đuổi đòi đúng thi: hài hào thoảng đua thia: lia thia thin: thín thiu: thiu thiêm: thiếp
    thảo thiên: chúa lôi tai thời tuế tài tào tạo thiêu: hủy thân đốt thiết: giáp thiếu: chuyên cán gì
    máy nguồn thời tá úy đói thiển: ý thiểu: não thiện: ý thiệt: hại thòi thoai: thoải thoang: thoảng
    thoi: loi thóp thon: thót thoái: chí hóa hôn lui thác trào vị thoáng: khí đãng đạt thoát: li ly thai
    thân trần tục vị y thoăn: thoắt thoại: nội thoạt: tiên đầu thoải: mái thu: hoạch hút hồi lôi mua vén
    thua: kém lỗ sút thiệt thui: chột lủi thủi thuyên: chuyển giảm thuyết: biến bất duy giáo giảng hỗ
    hữu luân lí lý minh nhân nhất nhị pháp phục thông thần tiến tiền trình tương tập tự vô xác đa định
    thuyền: buồm chài thoi thuê: bao mua mướn thuần: hóa túy thuận: hòa lợi thuật: của gia toán thuế:
    doanh giá gián khóa má môn quan suất thu trước trực vụ thuốc: bắc bổ chén cốm dấu lào lá men muối mê
    mỡ nam ngủ nhuộm nhân nước nổ phiện rê sát sâu súng sắc ta thang thử tiêm trứng trừ tây tím tẩy đạn
    đặc đỏ độc ưu thuồn: thuỗn thuồng: luồng thuộc: hạ làu lòng nằm thẩm trên tính địa thà: lượt thài:
    lài thành: bại hôn hội lũy nội thói tài tựu ủy thào: thào thày: lay thách: cưới thái: bình cổ cực
    dương hậu học kinh kết nguyên quá tử xanh độ thám: báo tháng: ngày thánh: giá hóa thót tháo: chạy dạ
    dỡ gỡ khoán lui thân tỏng vát đường thâm: nghiêm thúy ý thân: cỏ củ sơ thuộc thảo tín yêu ái thâu:
    tóm thèm: thuồng vào thèo: đảnh thép: gai thét: lác thê: đội thêu: dệt thùa thì: có giờ gì nói phải
    thào thôi thìa: canh cà là lìa thí: bỏ thính: giác giả thòi: lòi thóa: mạ thóc: gạo lúa mách thói:
    quen thường tật tục đời thót: tim thô: bạo bỉ lố ráp sơ thôi: miên nôi sơn thì thúc thối việc thông:
    báo chưa cáo gia gió giữa hào nhau nội suốt thoáng thuộc thái tuyến tín tỏ với thõng: thượt thù: lao
    oán thùy: dương mị thú: tội vui thúc: béo giục ép thăm: hỏi nuôi thăng: hoa thơ: dại thới thơm: thảo
    thư: bảo họa lưu tay thái tín thưa: gửi kiện thớt vắng thương: gia hại lái mại thuyết thảo yêu ôi
    thước: tỉ thướt: tha thườn: thượt thường: hóa ngày sơn xuyên thưởng: hoa thượng: giới hảo lưu nguyên
    nguồn sách tá võ úy đài thạch: cao lựu tín thạo: đời thả: cửa nổi thảm: bại hại họa thảng: hoặc
    thảnh: thơi thảo: cầm dược hèn luận lảo mộc nguyên nào quyết quả thấm: thoắt thía thấp: thoáng thất:
    bát bại hứa niêm sách thoát thểu tín thấu: suốt đáo thần: giáo thái tài thầu: khoán thầy: bói chùa
    dùi giáo thuốc tào thập: ngoặc ác ý thắng: bại lợi thằng: chài thẳng: tay tuồn đuồn thẻ: ghi nhớ
    thanh tín vàng đỏ thế: cuộc gian giới nào thết: đãi thều: thào thể: có hóa nào sợi thao theo thỉnh:
    giảng thoảng thị: giá giác hóa hồ uy ủy thịnh: suy thọ: giáo giới thỏ: thẻ đế thỏa: hiệp mãn thuê
    thuận thích đáng ước thốc: tháo thối: chí hoăng hoắc hôn lui nát tai tha thây thống: chưa chạy còn
    của giám giáo hoạt hóa kê lỗi thổ: huyết phỉ tả thổi: ngạt phồng thờ: ơ thời: buổi bình chiến cuộc
    cơ gian giá giờ hiệu hạn khí khóa khắc kì kỳ lượng mới sự thượng thế tiết trang vận vụ điểm đoạn đại
    thờn: bơn thở: dài phào thợ: hồ may máy thụ: giới thai trai thụt: lùi thủ: bút cựu hòa khoa pháo
    tiêu ô thủy: canh chiến chung châm cung cầm luyện lôi lợi lực mạc ngân nông năng phi phân phận phủ
    quyển quái quân sinh sư sản tai thần thổ thủ tinh tiên triều trúc táng tĩnh tạ tổ văn điện đánh đậu
    động thứ: bảy hai lỗi sáu thức: chuyên của hóa thời thừa: cơ hành hưởng kế mứa nhận số thãi thắng
    thế tự thử: hỏi lửa thực: lợi tài tại tế ti: toe tỉ tia: cực hồng tía tử vũ tin: buồn chia chuyên
    chưa còn của giải hoạt tại vui yêu tinh: giảm hoa khôi mơ nhuệ quái túy tế xảo ý đời tiu: nghỉu
    tiêm: chích chủng kích mao nhiễm tiên: thảo đoán tiêu: biểu bản chuẩn chí chảy cự cực diêu diệt dùng
    hao hóa hủy khiển ma ngữ pha phí sơ sọ tan thoát thổ thụ thủy thức tùng vong xài âm điều điểm đề
    tiếc: hùi nuối rẻ tiến: hóa thoái tiếng: lóng nói tiếp: cứu giáp lời tay theo tuyến tế đãi tiết:
    giảm tháo tiền: bối của duyên giấy hôn mãi tiêu tuyến tuất tài túi tiều: tụy tiểu: cao gia họa não
    thuyết thủy thừa tuyết táo xảo đối đội tiễu: phỉ tiệc: trà tiện: lợi ích tiệt: khuẩn to: tát toa: xe
    toan: tính toang: hoang hoác toang toác toe: toét toen: hoẻn toi: cơm dịch mạng ton: hót tong: teo
    tả toàn: bảo của khối toác: hoác toán: học kinh loạn trưởng tử viên đố toại: nguyện tra: bảo cứu hỏi
    khảo trai: giới gái lơ tráng trẻ trang: nghiêm trí trải tranh: giai giải lụa sơn thủy tôn vui đoạt
    trao: gửi tráo trả tặng đổi trau: chuốt dồi tre: pheo treo: cổ giò mõm niêu tường tri: giác triết:
    gia triều: suy triển: của khai khoa triệt: tiêu triệu: hồi trong: giám ngày suốt thay thời trẻo veo
    trui: rèn trung: cao gian hòa lưu nghĩa nguyên tuyến tá táo úy đội truy: bức cập cứu hô hỏi kích
    lãnh lùng lĩnh nhận nhập nã quét thu tìm tặng tố xuất xét ép điệu đuổi truyền: của giáo thuyết tải
    truyện: cười dài truân: chuyên trà: lá mi trộn đạo trào: dâng lưu lộng phúng trách: có trái: chứng
    cây cựa khoáy lại mùa nghĩa ngược nết phiếu phép rạ tai tim tính vụ xoan đào đất tránh: lỗi né thai
    tráo: trưng trở đổi trân: trối trâng: tráo trâu: gié ngựa trèo: trẹo tréo: khoeo mảy trên: bố dưới
    môi tài trêu: chọc ghẹo ngươi tức trì: kéo phối trình: bày báo hóa khai trìu: mến trĩu trí: cán giả
    khôn không kinh lực mạng một nguồn nhân nhớ này não năng thấp thức trang trá tuệ tưởng và óc được để
    trò: chơi cười đùa đời tròn: trịa xoay xoe tròng: ngao trói: buộc trót: dại lọt trôi: chảy dạt nổi
    sông trôn: kim ốc trông: coi vời đợi trù: úm trùi: trũi trụi trùm: sỏ trùng: khơi roi trúc: bâu dữ
    như pháp sênh sư thượng trắc tổng đào địa trúng: gió trăm: tuổi trăng: gió hoa khuyết treo trối trĩ:
    mũi trĩu: nặng trịt trơ: tráo trọi trụi trưng: bày mua vay trước: kia nay sau trường: cửu giáo phái
    quay đua đời trưởng: lão trượt: giá tuyết trại: cải giam trạng: huống thái tại trạt: vôi trả: giá
    lời nghĩa trải: đời trấn: áp trầm: luân uất trần: ai duyên gian truồng trùi trụi đời trầy: trụa
    trẩy: hội trận: tuyến trắng: dã lôm lốp muốt phau tay toát trẻo xóa trẻ: hóa mỏ trễ: nải trệu: trạo
    trị: của gia giá thủy trao tội vì trọc: tếu trọng: hóa pháo tài tải tội đãi trối: chết già trăng
    trốn: thuế trống: bỏi cái hoác huếch trải trồi: sụt trổ: tài trộm: vía trớ: trêu trời: có giáng ơi
    trở: lại suất tay trợ: giá giúp giảng nguồn người đối trục: lăn lợi quay xuất trụi: lủi thui trụy:
    lạc thai tim trứng: cuốc sáo trừ: bỏ gian hao tà trừu: tượng trữ: nội trực: giao giác khuẩn thuộc
    tuyến tu: hú sửa tạo tua: rua tủa vít tum: húm tun: hút tung: hê hô lưới tóe tuy: líp nhiên rằng thế
    vậy tuyên: bố chiến dương giáo huấn ngôn phạt quang thệ truyền xử án úy đọc tuyến: cho chưa cũng của
    giáp gốc hợp nội quy riêng thượng tiền truyền tính từ và vẫn vị yên điện đã đầy tuyết: sương tuyển:
    khoáng lựa tuyệt: chiêu giao hảo vời đối tuân: thủ tuấn: mã tú tuần: báo duyên tuế: tóa tuếch: rỗng
    tuềnh: toàng tuệ: nhân tuệch: toạc tuốc: năng tuốt: luốt tuồn tuột tuồn: tuột tuồng: đồ tuổi: gặp
    hoa hồi khó mụ ta thơ thọ trẻ tác tây tôi xanh đầu đời tà: dâm giáo khí lạch ma thuyết thuật tà vẹt
    đạo tài: ba bàn chính cán công giỏi gì hoa khoản khóa liệu lộc lực nghệ nguyên nào năng phiệt phán
    sản sắc thi trí trợ tình tử vụ xế đức tàn: bạo lụi tạ ác tào: lao phớ phở tàu: bay biển bè chiến
    chậm chợ con cuốc há hũ hỏa khu ngầm nhanh suốt sân thuyền thủy tuần tốc vét vũ điện đổ tày: liếp
    trời đình tá: dược hỏa tràng túc tác: bảo chuyên gia giám giả hóa hại quái đào tái: bút bản chiếm
    chế cấu cử diễn dại giá hiện hợp kiểm lập mét ngũ ngắt nhiễm nhập nhợt phát phạm sinh sản thiết thẩm
    tê tạo vũ xanh xuất tám: hoánh thơm xoan đời tán: dóc táo: bón bạo quân ta tàu tác tây tợn táp: nham
    tát: tai táy: máy tâm: bão giao huyết trí đối tân: gia hôn thời xuân tây: bán tã: giấy tè: he tèo:
    teo té: tát tép: riu tê: dại giác liệt mê thấp tái tê tên: lửa thụy tuổi tìm: kiếm tòi tình: báo
    duyên huống nghĩa yêu ái ý tí: chút hon nhau ta teo ti toáy toét tách tẹo tị tởn xíu tía: lia lịa tô
    tích: kê lũy tím: tái tín: chấp chỉ chủ dụng hiệu nghĩa ngưỡng nhiệm nữ phiếu phong viên điều điện
    đồ tính: giai giao hóa toán tíu: tít tò: he mò te vò tòa: giám giảng sen soạn thánh án tóc: gáy mai
    máu ngứa tai tơ đuôi tóe: khói loe phở tóm: cổ lược lại tém tắt tô: giới hô vẽ tôi: luyện tối tôm:
    rảo thẻ tôn: chỉ giáo kính nghiêm sùng thờ ti trọng tạo vinh xưng tông: phái tù: giam treo tội đày
    tùng: phèo xẻo tùy: bút cơ hứng nghi thuộc thân thích tiện táng tâm tòng tùng viên ý tú: tài ụ túc:
    trái túi: bóng bụi du dết mật tham tiền xách túm: tụm túy: lúy tăm: hơi tia tối tăng: gia giá tả
    tĩnh: trí tại tơ: hào hóa hồng lụa màng mơ rưng tưởng tằm tổng vò vương tơi: bời tả tới tư: doanh
    duy hữu lợi túi tươi: cười hơn mát nhuận roi rói sáng sống thắm trẻ tắn tỉnh tốt vui tương: lai ái
    đối tước: đoạt tưới: tiêu tắm tướng: mạo tá tướt: bơ tường: bao giải hoa tưởng: hóa tượng: hóa thủy
    đài tạ: thế tại: bộ chỗ chức các cơ danh gia hội khách ngoại ngũ phòng sao trận văn xã đơn địa ảo
    tạm: thời tạnh: ráo tạo: bài cho chuyên cán dựng hình hóa học kỹ lập máy mẫu và vật về tạp: giao hóa
    hôn tả: biên chân khuynh ngạn thực tơi tải: thương trọng điện tản: mác mát tảo: hôn mộ tần tấm: bé
    tấn: tới tất: tả tầm: gởi phào xuân tần: suất tảo tầng: chưa tầu: bay tẩu: thoát tẩy: chay não uế
    xóa tận: tay tụy tập: dượt huấn tắc: ráng tắm: gội táp tằng: tịu tẻo: tèo tẽn: tò tế: bào ca hàng
    hóa học lễ mới ngữ nhị thị tri tự và tết: nguyên tếu: táo tề: tựu tệ: hại tỉ: dụ giá lệ mẩn mỉ như
    phú suất số ti trọng tê tỉa: tót tỉnh: cao chưa cà có gia hội lai lào phải sơn thái tuyên táo ủy
    tịch: ủy tịnh: giới vô tịt: ngòi tỏ: tình tường vẻ tỏa: nhiệt tỏi: gà tây tố: cáo giác hóa tốc: họa
    tối: cao dạ giản huệ hậu khẩn kị kỵ mò mù mật mắt mịt ngày om sầm thiểu thượng trời tân tăm đa đất
    ưu tốn: thời tống: giam tốt: ngày nái tươi đôi tồi: tàn tệ tồn: bảo lưu tại tổ: bố giúp đổi tổn: hại
    tổng: bãi giám hòa hội đài đội tộc: hóa người tội: danh gì lỗi nghiệp nợ phạm trạng tình vạ ác tới:
    hạn lui tấp tờ: rơi tợn: tạo tụ: huyết hội xoay tục: chưa tĩu tủ: chữa sách tủi: cực hổ hờn nhục
    thân tủy: sống tứ: giác phía quí tức: cười thời tối từ: bỏ giã hóa hôn khóa láy nguyên ngày trái
    từa: tựa từng: trải tử: hoạt tuất tế tội vì tửu: lượng tự: cao có giác hoại hào kiêu thiêu trào tôn
    tại ái ý tựa: hồ tựu: trung trường tỷ: giá suất đối u: buồn hoài mê tối uất uẩn ám ơ ui: ui uy: danh
    hiếp linh lực nghi nghiêm phong quyền thế tín vũ uyên: bác thâm ương uất: hận nghẹn ức uẩn: khúc uế:
    khí tạp uể: oải uốn: dẻo ván éo uổng: phí vai: cày trò vế van: lạy nài vát vay: lãi mượn ve: áo ven:
    nội veo: veo vi: khuẩn mô viêm: nhiễm viên: cao vào viết: tay việc: bảo của gì này phối sửa áp đào
    viện: bảo quí việt: dã voi: biển giày vu: cáo hồi oan vơ vua: phá vui: chân chơi lòng miệng mắt mừng
    nhộn sướng tai thích thú tính tươi vầy vẻ đùa vun: bón vào vén xới vung: vãi vảy vuông: góc tre vắn
    vức vuốt: mắt râu ve đuôi và: báo bảo bồi chuyên chuẩn chưa chạy cán giám giảm lỗi mua máy môi nguồn
    người thảo tài tôn xuống đào đối vài: ba vàng: chóe hoa hoe hồ lưới lụi võ ối vành: khuyên đai vào:
    chương cuộc cơ cầu hùa hệ khoảng sổ tròng vai đâu đấy đề vày: cầu vá: víu vái: lạy ván: ngựa thiên
    thôi váy: xòe áo đầm vân: vê vây: bủa ráp ép vãi: linh vãn: hồi vãng: lai vèo: vèo vé: số véo: von
    vét: tông xi đĩa vên: vên vênh: váo vêu: vao vì: chống cầu kèo nể sao thế vậy đạo ví: dù dầu dặm dụ
    như phỏng thử von vía: van vò: võ vẽ vòi: hoa nước rồng sen voi vĩnh vọi vòng: hoa tay vèo đai vô:
    biên bào bổ bờ can chính chủ chừng cùng căn cơ cảm cớ cực danh duyên dụng giá giáo hiệu hình hại hạn
    hậu học hồn khối kì kể kỉ kỳ kỷ liêm lo loài luân luận lê lí lý lăng lương lại lễ lối nghiệm nghĩa
    nguyên ngần nhân phép phúc phương phước sinh song sản sỉ số sự thanh thiên thần thời thức thừa tri
    trách trùng tuyến tâm tình tích tính tư tận tỉ tổ tội tỷ vàn vị vọng ích ý điều đạo địch định độ ơn
    vôi: bột chín hóa sống tôi võ: công khí lâm lực nghệ phu sinh sĩ sư thuật trang vàng vẽ đoán đài
    đường vùi: dập đầu vùng: cao vú: cao sữa vê đá văn: bia hoa hào hóa tế võ xuôi văng: tê vĩ: mô tuyến
    vĩnh: cửu vũ: bão hội thủy đài vũng: tàu vơ: váo vét vất vẩn vơi: đầy vương: giả vãi víu vướng: víu
    vượn: người vượt: rào trội tuyến vạn: chài hoa tuế vả: chăng lại vải: bò giả kiện nhựa thiều vóc
    vảy: nến vất: vả vần: xuôi vẩn: vơ vẫn: chưa còn yêu vận: hội tải xuất vật: bỏ có giá giáo nguyên
    nuôi nài vã vắng: hoe teo vắt: vẻo óc vằn: vèo vẹn: nguyên vẽ: chuyện vời về: giao giám hội nguồn
    trao tài đào vỉ: buồm vỉa: hè vị: chưa giác hóa lai lợi toan trí vịt: cỏ xiêm vọp: bẻ vỏ: bào chai
    lải lụa não vốn: lưu vồn: vã vỗ: béo tay vội: vã vớ: bẫm bở vẩn với: bộ các công cơ hệ hội khối lại
    lửa ngày người số tổng việc đảng ủy vớt: vát vời: vợi vởn: vơ vỡ: hoang lẽ vợ: bé chưa lẽ vụ: của
    hội lợi mới người phải tại vụng: dại vừa: mới nãy phải rồi sửa ý vững: chãi vựa: lúa vực: này xa: bô
    hoa khơi lìa rời vời xôi xanh: cỏ hòa lướt mét tuya tươi xao xao: xuyến xác động xay: gió xát xe:
    bãi cải hoa hơi kéo lăn lội máy ngựa nôi pháo tải xem: bói lại ngày tay tuổi tài xen: cài xeo: xéo
    xi: rô xin: lỗi đểu xinh: tươi xẻo xiên: khoai xiêu: bạt lòng vẹo xiêu xiết: bao xoa: bóp dịu xoay:
    chiều chuyển trần trở vần xỏa xở xoi: mói xói xong: xuôi đời xoài: cát cơm quéo thanh tượng voi
    xoành: xoạch xoáy: ốc xoắn: khuẩn xu: thời xoa xua: tan đuổi xui: khiến xẻo xun: xoe xuyên: bị gián
    gặp khung lỗi mất theo táo tâm tạc xảy xuân: nữ phân sắc xanh xuê: xoa xuôi: chiều ngược tai xuýt:
    xoa xuất: bản chúng cảng cảnh gia hiện huyết hành khẩu kích mở ngoại ngũ nhập phát quân siêu sắc số
    thân thần thế tinh toán trình viện xưởng xứ ở xuề: xòa xuềnh: xoàng xuống: cân cấp dốc giống lỗ mã
    nước tay thang tóc đường xuồng: ba xà: gồ xẻo ích xài: phí xào: nấu xáo xạc xạo xá: xíu xác: suất
    tín xách: tay xáo: trộn xác động xâm: chiếm hại xã: chưa có giao hoạt hoặc hội phải tại xé: phay rào
    xét: hỏi lại nét đoán xì: hơi xào xèo xí: xóa xích: lô đới xíu: mại xóa: bỏ mù nhòa sổ đói xóc: đĩa
    xói: lở mòn móc xôi: gấc lúa ngô thịt vò xéo xôn: xao xông: hơi xáo xú: uế xúc: giác xúi: bẩy giục
    quẩy xăm: xúi xăng: xái xơ: cua hóa múi xơi: tái xơi xưa: nay xưng: hô tội xương: máu quai tủy
    xướng: họa xạ: có xạc: xào xả: hơi xảo: quyệt thuật trá xảy: ra xấc: láo xấu: chơi xẩm: xoan xế: tà
    xếp: ải xỉ: vả xỉa: xói xỏ: mũi xốc: nổi xớ: rớ xới: xáo xởi: lởi xủng: xoảng xứng: đôi xử: trí y:
    giáo khoa nguyên sì tá tế yên: trí vui yêu: chiều chuộng cầu dấu kiều mến nước quái quí quý sách
    thương tinh đương đời yếm: dãi khí thế yến: sào yết: giá yếu: xìu đuối à: uôm ì õng ù ơi ưỡn ậm ẽo
    ọp ỏn ào: ào ạt á: à ác: bá chiến cái cảm hiểm hại khẩu liệt là miệng mỏ mộng nghiệp nghiệt thú thần
    tính ôn ý độc ái: chà hữu mộ nam ngại nữ quốc tình ân ám: chỉ hiệu hại muội quẻ sát thị ảnh án: treo
    ánh: ỏi áo: ba bay bào bìa bông choàng cà cánh cưới cối dài gai giáp gió hạt khoác khách khăn kén lá
    lót lặn lọt mưa nhộng năm nước nậu phao phông pun quan quần rét rộng sô tang thụng trấn tơi tắm tế
    tứ vệ xống đại đầm ấm áp: bức cao chót chảo dụng giá giải kế lực phe phích suất thuế thấp tải út
    điện đảo đặt át: chủ áy: náy âm: bội thoa ân: huệ nghĩa ái âu: nổi tàu yếm è: cổ ạch èo: uột ém:
    nhẹm éo: le ép: buộc giá lòng nài uổng xác ê: a chề chệ cu hề ke kíp mặt tô ẩm êm: dịu xuôi ái ì:
    xèo à ìn: ịt í: oẳng ới ích: của kỉ kỷ lợi mẫu xì ít: nữa thời ỏi óc: bã bè ách đậu óng: chuốt ô: dù
    hay hợp kê kìa liu mai môi nam nhiễm nhục rô trắng trọc tô uế văng đỏ ôi: chao dào thôi ôn: hòa đới
    ông: già táo vải õng: à ẹo ù: cạc lì té xọe à ù ờ ùn: tắc ùn ú: ù ớ úi: chà dà dào úm: ba úng: thủy
    úp: thìa út: ít ý: chí chừng dĩ kiến muốn nghĩ nghĩa nguyện nhị niệm thức tưởng tứ vị định đồ ăn:
    báo chay chia chơi chịu cám dày dè gian giá giải hại hỏi hối lái lời may mày người nói phải rỗi theo
    thua tiêu trái uống vay vã xài xổi ý đa: bào bội giác khoa luồng nghĩa nguyên tài đai: chậu truyền
    trắng ốc đam: mê đan: chéo cài đang: chưa tay thuộc đao: búa cung kiếm phủ đau: buồn khổ lòng nhói
    thương xót yếu điếng đáu đầu đớn ốm đay: nghiến ấn đe: dọa nẹt đen: lay láy nhay nháy sì thui trùi
    tối đúa đủi đeo: bám đuổi đẳng đi: bụi giải hoang lại nữa tiêu tua tơ tả đôi đời đinh: khuy tai
    điên: cuồng dại đảo điêu: khắc linh luyện ngoa toa tàn đứng điếc: lác lòi điếm: canh nhục điếu: bát
    cày điền: dã điều: giải hòa phối áp điểm: báo cao chuẩn sách tựa xuyết điển: giải trai điện: báo hoa
    hóa hỏi lưới máy môi não toán tín xoay áp đài điệp: báo điệu: hóa này đo: ván đoan: ngọ trang đoàn:
    lao đoái: hoài đoán: chừng định đoạn: toa truy đoản: côn cú kiếm đao đoảng: vị đu: bay quay đua:
    chen tranh đòi đui: mù đèn đuôi: cờ gà nheo sam từ đuểnh: đoảng đuốc: tuệ đuồn: đuỗn đuột đà: tàu
    đao đài: bay các hoa hóa khí nguyên nước phát thiên thọ truyền đóm đàn: hồi môi sáo tàu tơ áp đáy
    đàng: sá điếm đào: bới hoa lộn mỏ ngũ nhiệm sâu thải tạo xới đày: đọa ải đá: hoa lửa mài tai vôi ốp
    đái: dầm dắt láu tháo đường đám: cưới hỏi hội đáng: giá lẽ tội đời đánh: bài bại bạo cuộc giá giáp
    gió hào hôi hơi khơi lừa lửa máy mùi rơi suốt thuê tháo tiêu tráo đuổi đôi đổi đáo: hạn nợ để đáp:
    nghĩa đáy: bể đâu: vào đã: báo bố có rồi đời đãi: bôi ngộ viên đãng: trí đèn: bán bão cao hoa kéo
    đuốc đèo: bòng hàng đẽo đê: bao bối mê quai đêm: ngày tối đìu: hiu ríu đích: tôn đính: hôn đò: giang
    đòi: hỏi đòn: gió tay xeo đói: giảm khát khổ kém meo nghèo ngấu rách veo đón: chào đóng: chai cửa
    đôi: chút co hồi khi lúc lứa mươi thạch đôn: đáo đông: bán xuân đảo đùa: bỡn cợt giỡn nghịch với
    đùm: túm đút: túi đăm: chiêu đăng: cai tải đĩ: điếm đĩa: bay cứng hát hình mềm quang từ đệm đơn: bào
    bội côi giá nguyên sơ đưa: nội đương: thời đười: ươi đường: bay cao chéo cái huyết lối máu ngào ngôi
    nhựa nét phổi ray sá thủy xoáy đôi được: bãi bố chuyên cái cán giao giá hồ mùa tiêu yêu áp đào đại:
    bại cao cà cán gia gian hóa họa hồi hội khái nghĩa nguyên não thừa trà tuyết tài tá táo úy ý đao đội
    đạn: nổ xuyên đạo: cao giáo hồi lão mạo nghĩa đạp: lôi mái đạt: chuẩn đả: đảo đảm: bảo yêu đảng:
    hoạt phái với ủy đảo: chánh chính lộn ngói ngũ ngược nợ phách quốc điên điện đất: hiếm hứa màu thó
    đai ơi đấu: dịu giao giá trí võ đầm: đìa đần: dại đầu: bài cuối dài hồi máy mối ngựa não rau rìu sai
    sách sỏ tay thai tàu têu vào óc đuôi ối đầy: vơi đọa ải đẩy: lùi đậm: nét đậu: cô dải hũ lào mùa ván
    đãi đắc: sách ý đắm: say đuối đắng: cay đắp: điếm đổi đắt: giá đằng: chuôi giời đẳng: áp đặc: hữu
    lợi phái tả đẹp: duyên giai lão trai đôi đẻ: đái đẽo: gọt đếm: xỉa đến: lỗi nay người nơi nỗi phải
    đề: bài cao huề tài tựa xuất đền: tội đài đều: mới đạt đặn để: bảo bố giám hoặc xảy ý đểnh: đoảng
    đểu: cáng giả đỉa: mén đỉnh: cao địa: giới hóa lợi mạo mỏ địch: họa định: chuẩn giá nghĩa sơ tuyến
    tội đoạt đọa: đày đỏ: au chóe chói gay hoe lửa đuôi ối đốc: giáo suất đối: chiếu chất chọi chứng
    diện kháng không lưu lập mặt nghịch ngoại ngẫu nội phó phương sách số thoại thủ trọng tác tượng với
    xứng xử đáp đãi đầu đỉnh địch ứng đốn: đời đốp: chát đồ: chơi họa mát rau tể đồi: bại mồi não thị
    trụy đồn: bót lũy thổi đãi đồng: bào cô cỏ dao hao huyết hóa hồ liêu loạt lõa nai nghĩa nát nội thau
    thòa thời ý đều đội đổ: hào hồi máu nhào nát thừa điêu ải đổi: chác công màu mới ngôi số thay thói
    trực đời độ: chiếm chuyên giáo lao tới độc: chiêu chiếm giả hại tài tôn ác đoán đáo đội: chủ giá
    hình lốt ngũ quân sổ trưởng tuyển viên địa độn: thủy động: bố chưa của giám hóa kiêm não quay thai
    thái tuyên đều đội đột: xuất đới: cầu hóa địa đớn: đau đời: chót mới nào nó sống thuở thường thủa
    đầu đời đợi: chờ đủ: chuyên máy tía đứng: cái tuổi đứt: gãy đuôi đừng: có ơ: hay kìa ơi: là ới ơn:
    huệ nghĩa ư: ử ưa: chuộng nhìn thích ưng: ý ưu: khuyết thế tiên trương tú tư việt ái điểm đãi ươm:
    ướm ươn: hèn ướt ương: hội đối ước: ao mơ ướt: mèm nhèm rườn rượt sũng sườn sượt át đầm đẫm ưỡn: à
    ẹo ạ: ơi ảm: đạm ảo: giác huyền mộng não thuật tưởng ảnh ấm: chuyên oái áp ớ ấn: giáo kiếm loát tín
    ấp: iu ủ ất: giáp ấu: trĩ ầm: ĩ ầu: ơ ẩm: sì xìu ướt ẩn: chứa giấu hoa náu ý ẩu: tả ậm: à ẻo: lả ẽo:
    à ế: ẩm ếch: nhái ề: à ỉ: eo ê ỉa: chảy ỉu: xìu ọ: ẹ ọp: à ỏm: tỏi ỏn: a thót à ẻn ốc: lồi đảo ối:
    dào ốm: đau ống: bô khói nói tay tiêm ốp: lát lết ồ: ạt ề ồ ồn: ào ã ổ: khóa voi đĩa ổi: trâu tàu
    ổn: thỏa áp ớt: cà ời: ời ợi ở: giai truồng vú ụ: pháo súng tàu ủ: bệnh dột rũ ê ấp ủn: ỉn ủy: ban
    cấp mặt mị mỵ nhiệm quyền quốc thác trung trị tỉnh viên và xã ứ: hơi ức: đoán ứng: cứu hóa yêu đối
    ừ: ào ỷ: lại
    """
}
