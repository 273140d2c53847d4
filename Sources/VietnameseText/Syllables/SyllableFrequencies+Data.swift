// Made by counting, not written by hand. Sources: the word list of pyvi 0.1.1 (MIT licence, (c) 2016
// Viet-Trung Tran), how many of its words hold the syllable; four times the count in the published report of
// 22 September 2025 and in the gold texts; the names of communes (weight 0 when they are the only source).
extension SyllableFrequencies {
  /// Syllables behind their weight: 0 for names only, else 1 + log2 of the count, 9 at most.
  static let data = """
    9: an ban bản bảo bằng bị bộ cao cho chuyên chuyển châu chí chính chưa chất chế chủ chức các cán còn
    có công cơ cấp cần của dân dẫn dụng dữ gia giám gặp hiện hoàn huấn hành hình hóa hướng hạ hạn hệ học
    hồ hỗ hội hợp khai khó không khăn kinh kiến kết kỹ lai liên liệu lý lỗi lực minh máy môn mắc mềm một
    nghệ nghị nguồn ngày người nhiệm nhân nhận ninh nâng năng nội phí phòng phần phố phụ quan quy quảng
    quốc sát sơ sơn số sở sự thiết thiếu thành thông thường thể thống thực tin tiếp trang triển trong
    trung truyền trên trình trí trợ trực tuyến tài tác tư tầng tập tỉnh tổ tử việc và văn vướng vật về
    vị vụ xã điện đã đường được đại đảng đầu đề để địa định đồng đổi độ động ủy ứng
    8: biên biểu báo bình bắc bố bồi bổ chung chỉ con cà cá cáo cường cầu cận cụ dùng dưỡng dịch dựng
    giao giá giải giấy hiệu hoạt huế hà hòa họp khánh ký kế la long là làm lâm lượng lạng lệ lớp lục
    mạng mật mặt mới nghiệp nghĩa nguyên ngãi nhiều nhà nhất nhập nước nối pháp phát phân phương phường
    phục quang quyết quyền quả quản sinh sung sàng sẵn sử thanh theo thuật thái tháp thơ thư thấp thời
    thủ thức tiêu toàn trách trường trị tuyên tâm tây tình tính tăng tại tạo tổng tục từ tự viên vĩnh
    với xanh xuyên xuất xây xử yếu điều đoàn đà đào đánh đơn đạo đảm đến đối đủ ương ổn ở
    7: ba binh biến bà bàn bánh bí bất bỏ ca cai chi chia chiến chân chạy chậm chứng chữ cung cách cũ cư
    cải cảm cập cố cổ cổng cứu cửa danh do dung ghi gian giang giáo giữa hoa hoạch hoặc hàng hưng hải
    hậu hết hộ khi khoa khác khí kiểm kiện kỳ luận luật lào lên lí lòng lĩnh lưu lại lập lịch lớn mau mã
    mắt nam nay nghiệm ngoại ngành ngữ nhiên nhóm như nhưng nhật này nên nói nông năm nẵng nộp phù phú
    phải phản phối phủ qua quá quân ra riêng rộng soát sách sâu sản sẻ tay tham thi thiên thiện thu thân
    thương thảo thần thế thị thọ thủy tinh tiến tiền tiểu tra trận trọng tuổi tích tĩnh tế tỉ tịch tối
    tộc vi việt vào vô vùng vẫn vận vực xa yên yêu án áo âm ý ăn đa đang đi điểm đáp đăng đất đầy đều đỏ
    độc ảnh
    6: anh bao bi biết biện biệt bài bán bát bên bóng băng bạc bạch bảng bắt bệnh canh chiều chuyện
    chuẩn chết chừng cuối cuộc cái cánh cân câu cây cùng cũng cười cả cảnh cấu cầm cốt cộng cục cứng cử
    cực da dao di diễn diện doanh du duy duyệt dây dõi dương dạ dấu dầu dục dự giai giác gió giả giảm
    giới giờ gà gây gì gửi hai hay hiểm hiệp hoang hoàng huy huyết hơi hơn hương hưởng họa hỏa hỏi hỏng
    hồi hồn hồng hữu i in khu khách khẩu khắc khối khổ kim kiêm kém kê kênh kì kí kích kính kịch lao li
    linh loại loạn lá lãnh lúc lạc lấy lần lộ lộn lợi lửa ma miệng mua mà mê mình móc mô môi mưu mạch
    mạnh mất mẫu mở mục mức nai ngang nghiêm ngân ngũ ngắn ngồi nhiệt nhạc những niên nào nóng nơi nền
    nữ phi phong phá pháo phép phê phạm phẩm phận phổ quen qui quầy rà rối sa sang sao sau siêu so song
    suy suất suốt sáng sáp sĩ sư sắc sắm sống sổ sức sửa tai tam thao thoại thuyết thuốc thuộc thác
    tháng thì thích thôn thú thượng thất thẩm thổ thứ thừa tiên tiếng tiết tiện toán tranh truy trái trì
    trùng trúc trương trước trưởng trạng trả trần trắng trống trời trở trụ trục trữ tuy tuyệt tuần tàu
    tái tán tên tín tôn tương tướng tưởng tượng tải tảng tố tốc tốt tội tỷ viện vàng vì vòng vũ vấn vệ
    vừa xe xem xin xuống xác xếp y ác áp ít ô ông đen đoạn đài đàn đá đèn đó đôi đôn đông đưa đạt đảo
    đấu đẩy đậu đặc đốc đồ đổ đội đời ước
    5: a ai bay biển bom buồn buộc bào bá bách bãi bão bèo bì bò bóp bông bù bút bưu bước bại bạn bạo
    bầu bập bắp bề bọ bốc bốn bồ bồng bội bờ bụng bức cam can cha chim chiếm chiếu chua chuối chuột chào
    chát chè chín chó chú chúa chúng chơi chương chấm chấn chấp chập chắc chẳng chỉnh chịu chống chỗ chờ
    chợ chủng chứ co coi cu cua cuồng cài càng cày cát cò cóc cô căn cơm cương cạnh cấm cất cẩm cắt cặp
    cỏ cờ cụt củ cứ cựu duyên dài dành dáng dâm dâu dã dính dư dưới dược dại dạng dị dụ em gai gan ghế
    già gián giáp giúp giảng giật giọng giữ gái góc góp gạch gạo gần gọi gọn hao hiếu hiển hiểu hung
    huyền huyện hàm hàn hào hát hèn hôm hôn hùng hư hại hạng hạt hấp hầu hẹp hối hổ hỗn hộp khinh khoai
    khoáng khoản khung kháng khóa khô khúc khả khảo khẩn khởi kéo kín kĩ kỉ kị kịp kỵ kỷ lan lang liệt
    lo luyện luôn ly làng lành láo lâu lão lò lô lông lúa lăn lăng lơ lưng lương lưới lưỡi lược lạ lạnh
    lấp lầm lắc lặng lẽ lễ lệnh lọt lỏng lồng lỗ lờ lời lợn mai mang manh may miễn mong muối màn màng
    màu má mái mát máu mãn mù mùa măng mĩ mũi mơ mưa mạc mấy mặc mẹ mệnh mỏ mối mồm mỗi mộ mộc mộng mỡ
    mỹ nghi nghiên nghèo nghẽn nghề nghỉ nghịch ngoài nguyện ngôn ngược ngại ngất ngập ngắt ngọt ngộ ngủ
    ngựa nha nhanh nhau nhiễm nhu nhảy nhấp nhẩy nhẹ nhỏ nhớ nhục non não nặng nổi nợ nữa ong pha phim
    phái phó phóng phúc phấn phật quay quái quán quét quí quý quạt quần rau ruột rào rõ rút răng rượu
    rất rắn rồi rớt sai san soạn sóng sông súng sốt sớm sứ sữa ta tang tha thai than thang thay thoát
    thuyền thuần thuận thuế thánh tháo thâm thêm thói thù thúc thước thạch thạo thảm thầu thầy thập
    thắng thẳng thợ thụ ti to trai trao treo tri triệt truyện tràng tránh trâu trò tròn trú trăng trầm
    trắc trẻ trễ trừ tu tung tuyển tà tàn tàng táo tân tí tòa tóc tô tôm tông tù tùy túc túi tăm tơ tươi
    tường tạm tạp tả tấn tất tầm tận tắc tắt tốn tồn tới tờ tụ tụng tứ tức từng u viễn vong vui ví võ
    vương vạ vắng vọng vốn vỡ xong xà xá xét xì xích xúc xương xạ xảy ái ánh ép ích óc đai đao đau đinh
    điển điệu đo đoán đuôi đáng đâu đây đãi đình đòn đóng đô đúng đĩa đương đạn đẳng đặt đẹp đột đức
    đứng ưu ảo ấm ấn ấp ẩn ốc ốm ống ổ
    4: bia bong buôn buông buổi bàng bành bày bác bái bè bé béo bê bó bói bón bô bùn bùng búa bơi bạ bạt
    bấm bần bẩm bẩn bậc bận bật bắn bẻ bế bến bếp bền bể bệ bọc bọt bối bổng bỗng bột bớt bởi bụi bữa
    bực cau cay chanh chao che cheo chiêm chiêu chiết chu chuồn chài chàng chán chánh cháo cháy châm
    chèo chém chén chéo chép chìm chích chúc chút chăm chăng chướng chạm chả chảy chầu chắn chắp chặn
    chọc chọn chỏng chốc chồng chổi chờn chụp chứa chữa cong cuốc cuốn cuống cào cám cáu câm côn cõi cù
    cú cúc cúng cút căm căng cưới cướp cưỡng cạn cạp cản cảng cấy cầy cẩn cắn cẳng cọc cốc cối cống cột
    cớ cự dai dinh diêm diệp diệt diệu dàn dào dày dái dãi dè dò dòng dù dăm dĩ dũng dưa dạy dấp dầm dắt
    dẻo dễ dịu dọc dồn dở dứt dừa dựa e eo ga ghét ghẻ giam giun giày giáng giã giò giản giấc giận giống
    giỗ giở gom gài gác gánh gáy gân gói gương gấp gấu gầm gầy gật gắn gắt gốc gối gỗ gỡ gợi ha heo hiu
    hiến hiếp hiền hoan hoài hoành hoại hoảng huống hài hãm hè hí hò hòm hô hôi húng hút hăng hạch hạnh
    hả hảo hầm hận hắc hắt hằng hề họ họng hố hờn hụt hủ hủy hứng im kem keo khiến khiếu kho khoan khoái
    khoán khoảng khuyên khuyến khuyết khuôn khuất khuẩn khà khái khát khâu khéo khích khói khôi khôn
    khơi khấu khốn khủng kia kiên kiêng kiêu kiếm kiếp kiệt kè kèm kèn két kêu kìm kẻ kềnh kể lam lanh
    lau lay le lem leo liền liều loa lu lui lung luân làu lác lách lái láng lánh lát láu lân lây lãi
    lãng lè lép lê lì lính líu lòi lóc lóng lót lôi lù lùng lúng lũ lũy lướt lưỡng lượt lạch lả lấm lấn
    lầu lẩm lẩn lật lắng lắp lắt lặp lẻ lẻo lề lệch lọc lốc lối lộc lộng lở lỡ lụa lủng lừ lừa lừng lửng
    man men muôn muốn mài mào mày máng mây mãi mè mèo mì mít mò mòn mòng móng mông mõm mùi múa mún mũ
    mướt mười mượn mại mạn mạo mạt mảng mảnh mầu mắm mặn mến mệt mỏng mốc mồ mổ mờ mời mừng mực na nang
    nem nga ngay nghe nghiêng nghìn nghĩ ngon ngu nguy nguyệt nguội ngà ngàn ngâm ngây ngã ngói ngón
    ngóng ngô ngôi ngăn ngơ ngư ngạch ngả ngầm ngậm ngọc ngờ ngụy ngứa ngửa nham nhem nheo nhi nhiễu nho
    nhoáng nhung nhuận nhàn nhàng nháo nhát nháy nhã nhãn nhèo nhìn nhí nhăng nhũn nhơ nhạt nhẫn nhắc
    nhắn nhằng nhẵn nhặt nhị nhịp nhờ nhựa niêm niệm nung nuôi nài nát nâu nín nón nô núi nút nương nại
    nạn nấm nấu nắng nằm nếp nể nịnh nọc nồi nồng nổ nỗi nở nức nửa oai oan oán phiên phiến phiếu phiền
    phu phách phán phì phút phạt phả phất phẫu phẳng phế phỏng phớt phụng phức quai quanh queo quát quê
    quên quĩ quạnh quấy quế quỉ quỷ quỹ ranh ri ruồi ruộng ràng rác rách ráo râm râu rã rét rì rít ríu
    ròng rô rơ rơi rượi rả rầm rập rẻ rễ rỉ rồng rỗi rời rừng rửa say se sen si son su sài sàn sáo sâm
    sân sôi sùng súc săn sương sạch sảnh sầu sắp sắt sặc sờ sợ sừng tan tanh te teo thia thiếp thiểu
    thiệt thoi thoái thua thà thám thây thép thí thính thô thôi thùng thăm thăng thơm thưa thưởng thả
    thải thấm thấu thấy thầm thật thắt thẹn thẻ thịnh thịt thỏa thối thờ thở thụt thử tia tim tiêm tiếc
    tiệc tong tre trinh triệu trà tràn trào trá tráng tráo tréo trích trôi trông trù trúng trăm trơ trơn
    trưng trại trải trấn trật trọc trồng trộm trộn trứng trừng tuột ty tá táng tép tê tì tìm tía tím tít
    tòng tóp tùng tú túng tơi tưng tước tạ tản tấu tần tẩy tật tắm tắp tặng tẻ tết tệ tị tịnh tịt tọa tỏ
    tống tổn tủ tủi tựa tỳ uy uất uốn va vai van vang ve ven vinh viết voi vu vun vuông vuốt vành vá vác
    ván vây vênh vía vít vò vòi vóc vôi vú văng vĩ vơ vườn vượt vạn vải vất vần vậy vắt vẹn vẻ vẽ vịt
    vọt vời vợ vững xi xoan xoay xu xung xuân xuôi xào xách xám xáo xâm xé xí xóa xóm xót xô xôi xăm
    xăng xơ xưa xưng xướng xưởng xả xảo xấu xỉ xỏ xứ xứng yết à ám ân âu ê êm ì óng ôi ôm ôn ù ú đan
    điên điêu điếu điền điệp đoản đu đua đàm đàng đái đám đáo đâm đãng đê đêm đích đò đói đóm đón đùa
    đùng đúc đũa đạm đạp đả đấm đầm đậm đắc đắm đắng đằng đẻ đế đếm đền đỉnh địch đọc đọng đốn đốt đồn
    đới đờ đỡ đục đứt ơi ơn ưng ướt ải ẩm ẹo ếch ớt ứ ức
    3: am ao bai bang be beng beo biếng biền bo bon bu bung buốt buồng bàu bám báng báu bây bã bén bét
    bênh bêu bìa bìm bích bít bòn bòng bóc bôi bõm bùa bùi bún búng băm bơ bơn bưng bươm bướm bướng bướu
    bả bải bảnh bảy bấn bấy bầm bầy bẩy bẫm bậm bậy bẳn bặt bẹ bềnh bệch bệt bỉ bịch bịp bịt bỏng bốp
    bồn bộc bộn bộp bới bời bờm bở bợ bợm bụt bừa bừng chai chan chang chay chen chinh chiên chiêng
    choai choang choi choáng choạng chui chuyền chuốt chuồng chuộc chuộng chà chành chày chác cháu chét
    chê chênh chì chìa chình chít chò chòm chóc chóe chói chóng chóp chót chông chõ chùa chùm chùn chăn
    chơ chưng chước chạch chạp chải chấu chầm chần chật chậu chắt chằm chằng chẵn chặt chẹt chị chọi
    chối chốt chồm chổng chớ chớp chừ chửa chửi chững chực cui cuội cuộn càn cành cáp cãi còm còng cóp
    cót côi cùi cùm cùn cúi cúm cơn cưa cước cược cạc cạch cạo cấn cẩu cậy cắc cắm cắp cằn cọ cọt cốm
    cốp cồm cồn cồng cỗ cỗi cộ cộc cội cộm cộp cỡ cỡn cợt cụm củi củng cứt cừ cửu cựa dang dong dàng dãn
    dép dê dì dìu díu dòm dó dôi dông dùi dơ dưng dạn dạo dạt dải dấm dần dầy dậm dập dật dậy dằn dằng
    dặm dặn dặt dẹp dẻ dẽ dế dền dịp dọa dọn dỏng dốc dối dốt dỗ dỗi dột dời dỡ gang ganh gay ghe ghen
    ghé ghém ghép ghê ghẹo gieo giàn giàng giàu giây giãy giòn giông giăng giũa giường giấm giấu giầu
    giầy giằng giặt giếng giết giỏi giời giục go guốc gào gàu gãy gò góa gót gông gõ găng gượng gạt gậy
    gắm gắng gặm gỉ gọng gọt gồm gội gộp gớm ham hang hanh he hi him hiên hiếm hiềm ho hoe hoen hoác
    hoán hoãn hoạn hoắc hun huyển huyệt huýt huếch huệ huỳnh hy hách hái hám háo hâm hây hãi héo hét hì
    hít hòn hóc hóng hùm hú húp hý hăm hũ hơ hươu hạm hẫng hậm hắng hẳn hẹn hển hễ hệt hỉ hốc hốt hổn
    hổng hộc hột hớn hớt hở hợm hục hụi hứa hửng hực hỷ inh ke kha kham khan khang khanh khao khe khen
    kheo khiêu khiếm khiếp khiển khoác khuy khuya khuynh khuấy khuếch khá khám khán khè khét khít khóc
    khù khùng khăm khăng khấp khất khập khật khắm khặc khẽ khế khểnh khỉ khịt khỏa khỏe khỏi khố khốc
    khống khổng khờ khụ khừ khử ki kiết kiềm kiềng kiều kiểu kiệm kèo kén kép kìa kíp kẹo kẹp kẹt kẻo kẽ
    kẽm kề kệ kệch kịt len lia liêm liêu liếm liến liếp liễu loang loi lom loài loáng loét loạt luyến
    luồn luồng lài làn láy lèm lèo lén léo lét lênh lêu lìa lình lích lít lòa lòe ló lóa lói lõi lõm lùi
    lùn lú lút lăm lũn lơi lơn lươn lười lường lượm lượn lạm lạt lạy lảng lấc lầy lẩy lẫm lẫn lẫy lận
    lậu lắm lằng lẳng lặn lặt lẹ lẻn lẽo lết lếu lỉnh lị lọ lỏi lỏn lố lốp lồ lồi lổn lổng lội lộp lột
    lớ lờn lởm lợ lợm lụi lụng lụt lụy lủi lứa lử lững lự lựa lựu lỵ mao me meo mi miên miếng miếu miền
    miệt mo muội muộn mành mác mách mánh mâm mãng mãnh mèm mé méo mép mét mìn mía mòi mó mùng múi mơn
    mươi mướn mướp mường mượt mạ mả mải mấu mầm mần mẩn mẫn mận mập mắn mắng mằn mẻ mẽ mề mỉ mỉa mị mịt
    mọc mọn mọt mỏi mồi mụ mủ mửa nan nanh nao neo ngao nghiến nghiện nghiệt nghé nghênh nghêu nghẹn
    nghẹt nghệch nghịt ngoa ngoan ngoe ngoéo ngoặc nguyền nguôi nguẩy ngào ngái ngán ngáo ngát ngáy ngòi
    ngó ngóc ngót ngõ ngùi ngơi ngưng ngưỡng ngượng ngạnh ngạo ngạt ngấm ngấu ngần ngẩn ngẫm ngẫu ngắc
    ngắm ngặt ngọ ngọn ngốc ngột ngời ngợi ngụ ngục ngủng ngừng ngự ngực nhai nhan nhao nhay nhen nhiêu
    nhoi nhào nhàu nhác nhách nhái nhám nhánh nháp nhâm nhãi nhè nhèm nhéo nhép nhì nhít nhòa nhòm nhóc
    nhô nhông nhùng nhúc nhún nhăn nhĩ nhũ nhũng nhường nhược nhượng nhạo nhạy nhả nhảm nhấm nhấn nhầu
    nhầy nhắm nhằm nhằn nhẵng nhẽo nhịn nhọ nhọc nhọn nhọt nhồi nhổ nhổm nhộn nhớp nhớt nhờn nhởn nhỡ
    nhợt nhủ nhức nhừ ni niệu no nom nong nuốt nuột ná nái náo nã nãy né ném nén nét nêu ních níu nòi
    nòng nó nôi nôm nôn nõn núc núm núng năn nạnh nạp nạt nản nảy nậu nắm nắn nặc nặn nến nết nề nệ nỉ
    nịt nốt nỗ nộ nới nụ nứt nực o oi om oái phai phanh phao phay phe phiêu phiếm phiệt phàm phào phác
    phây phè phèn phèo phét phô phôi phông phúng phăng phơ phơi phước phượng phẩy phẫn phập phắc phỉ
    phỉnh phồn phồng phổi phổng phờ phở que quyến quyển quyệt quà quàng quáng quãng quèo quít quýnh quýt
    quăng quất quẩn quẫn quật quậy quắt quẹo quẹt quẻ ran rang rao ren reo riu ro roi rong ru run rung
    ruồng ruỗng rành ráp rát rèn rê rên rêu rình rích róc rói rôm rông rù rùng rú rúm răn rũ rơm rưng
    rường rạ rạc rạn rạng rạo rạt rải rầu rầy rẫy rậm rắc rằng rẽ rể rịt rọ rốt rồ rỗng rộ rộn rờ rỡ rợ
    rợn rủ rủi rứt rựa rực sanh soi soạt sành sào sán sánh sáu sét sê sì sít sòng sóc sói sót sô sùi sút
    săm sưng sướng sườn sượng sượt sạn sạt sảng sấm sấp sầm sần sẩy sập sắn sẽ sề sệt sỉ sịt sọ sỏ sộ
    sợi sụ sục sụp sụt sứt tao tem thau the thin thinh thiu thiêng thiêu thiếc thiền thiển thiệp thon
    thoáng thoải thoảng thui thun thuê thào thách thán thèm thê thênh thìa thình thít thò thòng thóc
    thóp thót thõng thùy thúng thượt thẩn thậm thận thắm thằng thẹo thếch thề thỉnh thọc thọt thố thốt
    thổi thục thụng tiềm tiễn tiệm tiệt toa toan toang toi ton toàng toác toét toẹt triết triều trác
    trân trèo trêu tròng trói trùm trĩ trĩu trướng trượt trạm trầu trầy trặc trệ trịch trọ trọn trỏ trối
    trốn trổ trội trợn trụi trụy tua tuyết tuân tuế tuệ tuốt tuồn tuồng tào tày tách tám táp tát tâng tã
    tè té tênh tò tòm tóe tóm tót tôi tùm túy tươm tạc tạch tạng tảo tấm tấp tầy tẩm tẩu tặc tếu tề tệp
    tỏa tỏi tỏng tồ tột tởm tợn tụt tủy tựu ung uyển uế uổng vay veo viếng vo von vua vung vát váy vân
    vã vãi vãn vãng vè vèo vén véo vét vê víu vó vông võng vút vơi vạc vạch vả vảy vấp vầy vẩn vẩy vẫy
    vằn vằng vặn vặt vẹo vẹt vế vết vỉ vọ vỏ vồ vỗ vội vớ vớt vờ vở vợi vụng xao xay xen xinh xiêm xiên
    xiêu xiết xiềng xo xoa xoi xoài xoàng xoắn xuyến xuýt xài xát xèo xén xéo xép xê xình xìu xít xíu
    xòa xòe xó xóc xói xông xù xúi xơi xước xược xạc xấp xẩm xắn xẹp xẻ xẻo xế xệch xỉn xị xịt xốc xốp
    xổ xộc xới yếm yến yểu ào á ách áng át è í õng ùn úi úm úng úp út úy đanh đay đe đeo điếc điếm điềm
    đoan đong đoái đoạt đoảng đuốc đuối đuổi đuỗn đành đày đáy đè đèo đét đì đính đít đòi đòng đù đú đút
    đăm đĩ đơ đạc đấy đần đập đậy đắn đắp đẽo đểu đệm đỉa đọa đố đốp đồi đỗ độn độp đớn đợi đụng đủng đừ
    đừng đực ơ ưa ưỡn ạch ả ấu ầm ẩu ậm ắng ềnh ỉ ỏn ối ốp ồ ổi ộp ớ ới ờ ụ ủ ủi ừ
    2: ang au banh bin biếc biếm biếu bua buýt buồm buột bâng bâu bèm bèn béng bép bìu bíu bót bôn bõ bú
    búi búp bĩnh bơm bươn bươu bưởi bưởng bạng bạnh bạu bấp bấu bẫy bậu bẵng bặm bẹp bẹt bẻm bẻo bẽ bết
    bều bễ bệu bịa bọn bọng bỏi bống bốt bồm bổi bổn bộng bỡn bợt bụ bục bủa bủn bủng bứ bứa bứt bự chau
    chiu chiếc chiếp chiền chon chong choàng choác choèn choạc choảng choắt choẹt chum chun chuyến chuôi
    chuôm chuông chuỗi chàm chây chão chèn chíu chòi chòng chóa chôm chôn chùi chùng chúi chúm chĩa
    chĩnh chũm chũn chường chưởng chạ chạc chạng chạnh chạo chạt chảo chẩn chẫu chằn chẻ chẽ chếch chếnh
    chệ chệch chịt chọe chỏi chỏm chồi chồn chộp chột chới chớt chờm chở chởm chợn chợt chụt chủn chửng
    com cum càu cáng cáy câng còi cóng côm cúp cũn cơi cưng cườm cưỡi cạ cạm cảu cấc cẫng cật cậu cặc
    cặm cặn cỏi cồ cởi cụi cụng cụp cứa cửi cữ cữu day de diên diêu diếc diếp diềm diều diễm diễu diệc
    doa dom don duốc dà dàu dác dán dát dâng díp dóc dô dõng dúi dúm dút dăn dũa dũi dường dượng dạc dạm
    dấn dẫm dẫu dẳn dặc dẹt dề dềnh dệt dịt dọi dỏm dồi dội dớ dợn dụi dứ dừng dửng ghim ghè ghì ghẹ
    ghềnh gio giành giâu giãi giãn gièm gié giêng gióng giũ giương giảo giấp giần giẫm giẫy giậm giập
    giậu giặc giẻ giềng giễu giọt giỡn giụa giựt guồng gàn gàng gán gìn gí gòn gô gù găm gạ gạc gại gạn
    gả gấc gấm gấy gẫm gẫu gập gắp gằn gặt gỏi gồ gồng gộc gột gở gởi gợn gục gừ gừng han hen hiếng hoi
    hom hon hong hoáy hoét hoắm hoẻn hu hum huynh huyên huyễn huân huê huề huỵch há hán hánh háu háy hân
    hãn hãnh hão hèm hé hê hênh hích híp hòe hóm hót hông hù hùa hùi hùn húi húy hĩnh hưu hạc hạp hấn
    hất hẩm hẩng hẩy hằm hằn hẹ hẻm hếch hến hếu hỉnh họe hỏn hổi hổm hỗm hớ hớp hờ hời hờm hởi hỡi hụ
    hụp hủi hủn hứ hừ hừng hững hự iu ken khiêm khiên khiêng khiết khiễng khoang khoanh khoe khoeo khom
    khoát khoáy khoèo khoét khoảnh khoắng khoằm khoặm khua khum khuân khuây khuỳnh khuỷu khàn khào kháu
    kháy khâm khé khép khê khênh khêu khì khìn khía khòm khóe khú khúm khơ khư khước khướt khưỡng khạng
    khảm khản khảnh khấc khấn khắp khắt khẳm khẳn khẳng khỉnh khọm khọt khớ khớp khởm khục khủ khứ khứa
    khừng kiếng kiền kiệu ké kên kìn kình kít kĩu kẽo kếch kếp kền kều kệnh kỉnh leng lim liu liêng
    liếng liềm liểng liệm loan loe lon loát loãng loăn loạng loẹt lua lum luống luộm lán láp lâng lã lãm
    lãn lèn lé léc lém líp lòm lòn lóe lóm lóp lôm lõa lõng lùa lúi lúm lún lúp lũi lũng lư lườm lườn
    lạo lạp lạu lải lảnh lảo lất lẩu lằn lẵng lặm lẹm lẹo lẹp lẹt lẻm lếch lềnh lều lể lệt lịa lịm lọi
    lọm lọng lỏm lốn lốt lồm lổ lổm lớt lờm lỡm lợp lợt lụ lụn lụp lủ lủn lữ lựng miêu miết miều moi mu
    mui mun mung muông muống muốt muồi muồng muỗi mân mâu mèn mèng mén mênh mí mím mói móm món mót mõ
    mùn mú múp mút mơi mương mảy mấn mấp mầy mẩm mẩu mẩy mẫm mậu mẹo mẹt mếu mền mễ mỉm mịch mịn mọi
    mọng mống mốt mồng mỗ mớ mớm mớn mụn mủn mủng mứa ngai ngan nghiền nghèn nghén nghét nghê nghẽo
    nghếch nghều nghể nghểu nghệt nghỉm nghỉnh nghịu ngoay ngoi ngoái ngoáo ngoáy ngoét ngoạc ngoạm
    ngoạn ngoảy ngoắt ngoằng ngoẵng ngoặt ngoẹo ngoẻn nguýt ngài ngàng ngách ngáng ngâu ngãng ngóm ngóp
    ngông ngù ngùng ngúng ngút ngăm ngươi ngưởng ngạc ngạn ngải ngấn ngấp ngấy ngầu ngầy ngẩm ngật ngậu
    ngậy ngẳng ngọng ngỏ ngố ngốn ngồm ngồn ngồng ngổ ngổn ngỗ ngỗng ngộc ngộn ngớ ngớt ngỡ ngợ ngợm
    ngợp ngụp ngủn ngừ ngừa nhang nhe nhiếc nhiếp nhoe nhom nhong nhoài nhoàng nhoáy nhoét nhoẹt nhoẻn
    nhuyễn nhuần nhuệ nhuốc nhuốm nhuộm nhài nhàm nhá nhâu nhây nhãng nhão nhét nhích nhíp nhòe nhói
    nhón nhóng nhóp nhót nhôm nhõng nhú nhúm nhúng nhút nhăm nhơn nhưỡng nhại nhải nhảnh nhảu nhầm nhẩm
    nhẩn nhẩu nhẫy nhậm nhậy nhắng nhắt nhẳng nhặm nhặn nhặng nhẹm nhẻm nhẽ nhếch nhện nhỉ nhỉnh nhỏm
    nhố nhốn nhốt nhổn nhộng nhột nhớn nhở nhởi nhỡn nhụa nhủi nhứ nia niêu niềm niễng noi noãn nuông
    nuối nà nàn nàng nành nách náu nèo nép nê nêm nình nính nóc núp nũng nơ nơm nưa nướng nạ nạc nạng
    nạo nả nải nấc nấp nấy nần nẩy nẫn nẫng nẫu nậm nắp nằng nẹt nẻ nẻo nếm nếu nịch nịu nọ nỏ nốc nồm
    nộm nỡ nục nứa nựng oa oang oanh oe oàng oạch oạp oải oắt oằn oặt phang phau phin pho phui phum phun
    phung phà phèng phéng phên phía phích phím phính phôn phùn phùng phún phăm phũ phạch phảng phảy phấp
    phẹt phếch phết phềnh phều phệ phệnh phệt phị phịch phịu phọt phốp phốt phộng phới phởn phụt phủi
    phứa pin quyên quyện quành quào quày quách quánh quây què quèn qué quéo quì quăn quơ quạ quạc quạch
    quại quạng quạu quấn quầng quẩng quẩy quẫy quận quắc quắm quắp quằn quặc quặm quặn quặng quặt quết
    quệt quị quờ quở quỳ quỵ quỵt ram ray re reng ria rinh riết riềng riệt rua ruốc ràn rá rái rán ráng
    ráy rân rây rãi rãnh rè rén réo rìa rìu rò ró róm rón rùa rùm rúc rún rúng răm rĩ rơn rươi rước rưới
    rướn rười rườm rượt rạch rạp rảnh rảo rấm rấp rần rẩy rẫm rật rắm rắp rằn rẻo rế rết rề rền rệp rệu
    rỉa rịch rịn rọc rọi rọt rổ rỗ rộc rớ rớm rờm rờn rỡn rợi rợp rục rụm rụng rụt rủa rủn rủng rữa sam
    sin siêng soài soái sui sum suyễn suôn suông suýt sà sá sây sã sãi sè sên sênh sêu sình sính sò sòn
    sõi sõng sú sũng sưa sưu sướt sưởi sạ sả sải sảo sảy sấn sấu sấy sẩm sẫm sậu sắng sằng sặt sẹo sẻn
    sến sếu sểnh sỉa sị sọc sỏi sồn sồng sổng sỗ sộp sột sớt sờn sởi sởn sỡ sủa sủi sửng sững sực ten
    then thiêm thiều thoa thong thoạt thoắt thum thung thuyên thuẫn thuồn thuồng thuỗn thuộm thuở thâu
    thè thèn thé thét thêu thín thòi thòm thó thùa thút thũng thơi thướt thườn thưỡn thản thảng thảy
    thẫn thắn thẳm thặng thết thềm thịch thỏ thỏm thốc thốn thồ thớ thớt thờn thụp thụy thủi thủng thừ
    thừng thửa thự tiu tiếu tiễu toe tom toát toáy toạc toại trau triền tro tru trui truân truất truồng
    trành trán trát trâm trây trê trìu trót trôn trùi trăn trũi trũng trưa trượng trạt trẩy trập trằn
    trẹo trẻo trẽn trề trệt trọi trố trốt trồi trổng trộ trộng trớ trớn trợt trụng trứ trừu tum tun tuya
    tuyền tuông tuýt tuấn tuất tuếch tuệch tàm tành tánh táu tâu tèo téc tém tét têu tíu tòi tó tõm túm
    tũm tưới tướp tướt tưởi tược tạnh tạt tấc tầu tẩn tằm tằn tằng tẹo tẽn tể tễ tỉa tọc tọng tọp tốp
    tồi tồng tộ tời tở tụm tụy tủa tủm tửng tửu tỵ ui um un uyên uẩn uống uỵch vanh viêm vài vàn vày
    vách vái váng váo vâng vé vên vêu vích vòm vòn vót vù vùi vũng vươn vưởng vượn vượng vại vạt vạy vấy
    vầng vập vắn vằm vẳng vặc vẹc vẻo vều vện vỉa vịn vịnh vọc vọp vồng vờn vởn vợt vụn vụt vừng vữa vựa
    vựng xam xang xeo xiếc xiểng xoe xon xoáy xoăn xoảng xoẹt xua xui xuồng xuộm xái xán xáng xâu xè
    xênh xính xôm xõa xõng xúm xúng xúp xường xạch xạo xấc xầm xập xắc xắm xắp xằng xẹo xẹt xẻng xếch
    xềnh xệ xệp xỉa xỉu xịch xọ xọc xọp xối xốn xốt xồ xồm xổi xổm xộn xộp xớ xớn xớt xờm xở xởi xụp
    xủng xừ xửng yểm é éc ém éo ình ó óp ót ùng đam đem điếng điểu đom đon đui đun đuồn đuột đán đát đìa
    đìu đùi đùm đùn đúm đúp đơm đưỡn đượm đản đảnh đẩu đẫm đẫn đẫy đận đật đắt đằm đặn đẹn đẹt đệ địt đọ
    đỏm đốm đống đồm đổng đỗi đớt đởn đụ đựng ư ươm ươn ướm ướp ạ ạt ất ấy ắp ắt ẳng ẵm ẹ ẹp ẻn ẻo ẽo ế
    ề ễnh ệch ỉa ỉm ỉn ỉu ịt ọc ọp ỏi ỏm ố ồm ồn ộc ớn ời ợt ục ủng ử ửng ực ỷ
    1: ben biêng boa bân béc bím bính bíp bôm bõng băn bĩu bươi bương bạp bảu bấc bẩu bắng bằm bằn bẳm
    bẵm bặn bặp bẹn bẹo bẽn bẽo bện bỉm bỉnh bỉu bịn bịnh bịu bỏm bỗ bớ bớp bỡ bợn bợp bụa bụm bụp bủ
    bứng bừ bửa bửng bựa bựng cheng chin chiếng chiểu chiện choa choe choài choái choán choãi choại
    chuếnh chuệch chuệnh chuốc chuồi chuội chách chái cháng chã chãi chèm ché chêm chím chíp chòe chõng
    chù chùy chũi chơm chơn chư chườm chược chượp chạn chấy chầy chẩm chẩu chẫm chậc chận chắm chặc chặm
    chặng chặp chẹn chẹo chẻng chẽn chề chềnh chểnh chễm chện chệnh chỉn chọp chọt chỏ chốn chỗm chội
    chộn chớm chớn chợp chục chụm chừa chựng cun cuồn cuỗm cuộng cói cóm cón cõng cún cũi cưu cạu cạy
    cảo cẫn cằm cặt cọm cọn cọng cọp cỏn cốn cớm cớn cời cờn cỡi cỡm cợn cợp củm cức cừu dam dan deo dim
    diết doi doãi doãng doạng dua duệ duối duỗi duộc dàm dá dám dáy dãy dèn dé dém dìm dí dích dím dòi
    dói dóm dóng dùa dùn dúa dún dúng dăng dĩa dĩn dơi dơn dướn dướng dượt dả dảnh dấy dẩn dẩu dẫy dận
    dậu dắc dằm dẳng dặng dẹo dết dệ dệch dện dọ dọng dỏ dồ dồng dổi dộc dộng dộp dớp dờ dờn dợ dợm dụm
    dứa dứng dừ dử eng gam gao ghiếc ghiền ghèn ghìm ghẽ ghếch ghề ghểnh ghệt ghịt gi gianh gien gin
    gioi gion giong giuộc giát giâm giê giói giôn giùm giú giăm giơ giạ giại giạng giạp giạt giấn giắt
    giằm giặm giếc giếm giề giền giọi giỏ giỏn giỏng giối giốt giồng giổi giội giủi gon gu guộc guộn
    guột gành gá gáo gáp gâu gã gãi gôm gôn gùi gùn gút găn gũi gươm gườm gưỡng gượm gảnh gảy gẩm gậm
    gằm gặc gặn gặng gỏng gốm gồi gổ gộ gờ gờm gờn gợt gụ gụi hau hem hin hinh hiêng hoai hoay hoánh
    hoăng hoạnh hoải hoảnh hoắng hoắt hoằn hoẵng hua huênh huých huơ hàu hác háng háp hâu hãng hãy hèo
    héc hén hên hòi hòng hó hói hóp hõm húc húm hĩ hĩm hũm hươm hước hướm hườm hường hảng hấm hấu hầy
    hẩu hẫu hập hắn hẳm hẵng hặc hẻn hẻo hềnh hể hểnh hệch hịch hỏ hỏm hống hớm hởn hợi hợt hụm hức hừm
    hử hữ keng khau khay khem khin khiu khiệng khoen khoăn khoải khoắn khoắt khoẻo khui khuâng khuông
    khuýp khuơ khuỵu khuỷnh khàng khành kháo kháp khân khèn khò khòng khóm khúng khươi khươn khướu khượt
    khạc khạch khạo khạp khải khảng khảy khấm khần khẩm khẩy khắn khắng khằn khằng khẹc khẹt khề khều
    khễnh khệ khệnh khịa khỏ khỏng khới khụng khụt khụy khứu khửng khự khựng kin kiếu kiểng kiễng kéc kẹ
    kẻng kếu kềm kễnh liếc liễn liệng loai loanh loay loen loàn loàng loăng loạc loảng loắt loằng luy
    luyn luôm luông luýnh luẩn luốc luốt luỗng luộc léng lìm lìu lõ lùm lúy lĩ lũm lưa lướng lướp lạn
    lảm lảu lằm lẳn lặc lẹn lẻng lẽn lểu lỉm lỉu lịnh lọn lọp lỏa lốm lồn lộm lới lởi lởn lụm lủm lức
    lữa mia miến miểng miễu miện mom mon mum muỗm muỗng mám máo mão mém mên mích míp móp múc múm măm mĩm
    mũm mưng mươn mườn mưỡu mạp mạy mậm mẳn mẹp mế mếch mết mệ mọ mọp mỏm mố mồn mội mởn mợ mụt mủi mủm
    mứt mứu mửng mỵ ne nghinh nghiễm nghè nghía nghĩnh nghẹ nghẹo nghẻo nghền nghềnh nghển nghểnh nghễ
    nghễnh nghễu nghện nghệu nghỉu ngo ngoai ngoao ngoen ngong ngoàm ngoác ngoãn ngoèo ngoạy ngoải
    ngoảnh ngoắc ngoằn ngoẻo nguây nguậy nguệch ngàm ngác ngáp ngão ngò ngòm ngòn ngóe ngõng ngùn ngúc
    ngún ngơn ngưa ngưu ngước ngường ngảnh ngấc ngẩng ngằn ngẵng ngỏm ngỏn ngỏng ngốt ngồ ngổm ngộp ngớn
    ngờm ngụa ngụm ngụt ngủi ngủm ngứ ngứt ngửi ngửng nhinh nhiễn nhoai nhoam nhoang nhoay nhoen nhon
    nhoàm nhoèn nhoạng nhum nhun nhuôm nhuếnh nhành nhày nháng nhâng nhé nhía nhím nhín nhíu nhòn nhòng
    nhó nhóa nhôi nhôn nhõm nhùi nhùn nhúa nhúi nhơi nhơm nhương nhướn nhướng nhạn nhạng nhạnh nhạp nhản
    nhấc nhần nhậu nhắp nhẳn nhẹn nhẹo nhẹp nhẻ nhếu nhể nhểu nhễ nhệch nhịt nhịu nhốc nhối nhồm nhồn
    nhồng nhội nhớm nhợ nhụ nhụi nhụng nhụt nhụy nhủn nhủng nhứt nhừa nhử nhự niu niết niềng niệt nu nua
    nuy nuốm nuộc nác nám nán náng náp náy nây nè néo nì nít nò nòm nóp nót nõ nùi nùn nùng nĩa nư nướu
    nườm nượp nạm nạy nấn nấng nầm nập nậy nắc nằn nẹ nẹp nệm nện nọn nọng nọt nống nổng nỗng nộn nột nớ
    nớp nớt nờm nỡm nợp nự oàm oành oác oách oát oăm oại oản oẳng pan panh phen pheo phinh phiu phiện
    phoi phom phuy phàn phàng phành phéc phình phìu phò phòi phóc phôm phĩnh phơn phưng phướn phưỡn phạc
    phạn phạng phầm phắn phắp phắt phề phễu phịa phốc phỗng phớ phớn phỡn phứt phừng phựa pi piêu pun
    pích pô quài quàn quàu quác quáy quén quýu quăm quải quắn quằm quẳng quặp quẽ quềnh quều quệ quện
    quịt quớ quỳnh quỵp quỷnh rai rem rim rin riêu riếu riềm rom rui rum ruy ruổi rài rày rám ráu rão
    rèm ré rêm rí ròi ròn róng rót rôn rùn rươn rương rướm rườn rưởi rưỡi rạm rạy rảng rảu rảy rấn rẩm
    rận rắt rằm rặc rặm rặn rặng rặt rẹt rẻng rếch rệ rệt rỉnh rị rịa rịm rỏ rỏi rốc rốn rống rổn rộm
    rộp rớp rở rởm rụi rụp rứa rức rửng rựng sim siu siếc siết siểm soa soàn soạng suyển suối suồng suỵt
    sàm sác sái sám sèo séc sém sìn sòi sòm són sôn sù sùm sún súp săng sơm sạc sạm sạo sạp sất sầy sậm
    sật sậy sẹ sếp sền sều sể sệ sịa sịp sọm sọt sốc sồ sồi sổi sớ sới sớn sụa sụm sụn sứa sửu sựng sựt
    sỹ tau teng thiến thiệu tho thoai thoang thoăn thoắng thuôn thuốn thuổng thài thày thá thát tháu
    thãi thèo thìn thìu thía thím thòa thóa thóm thõa thùm thúi thúy thăn thơn thưng thưỡi thược thạc
    thạp thảnh thẩu thẩy thẫm thắc thắp thằn thẻo thẽ thếp thều thểu thệ thện thỉ thỉu thỏi thồm thổn
    thỗn thộn thộp thột thới thớm thụi thủa thủm thững tiêng tiều toanh toen toài toái toáng toèn toạng
    triêng triềng triện truông truật tràm tràu trám tráp trâng trã trèm trèn trét trít tríu tròi tròm
    tróc trô trõm trùn trúm trút trĩnh trơi trườn trạc trạch trạnh trạo trảng trảy trấu trẩu trắm trắt
    trằm trặn trẹ trẹt trết trệch trệu trỉa trịa trịnh trịt trọt trốc trồ trỗ trỗi trớt trụa trụm trụt
    trủ tui tuyn tuôn tuýp tuẫn tuềnh tuốc tuồi tuộc táy tãi tèm têm tìn típ tòe tóa tói tõe túa túp tút
    tý tăn tĩ tĩn tĩu tơn tưa tườu tượt tấy tậm tậu tắn tặn tẹp tẹt tẻo tẽ tếch tềnh tểnh tễnh tỉm tịu
    tọt tớ tớn tớp tởn tợp tụi tủn tứa từa uôm uể uột uỳnh vam vao vin viền viển voan vuột vàm vánh váp
    vâm vãnh vói vón vóng vôn vùa vùn vược vạm vạng vạnh vạp vảng vảnh vấu vầu vẩu vậm vẹm vẻn vếu vền
    vểnh vệt vịm vọi vỏn vỏng vố vốc vối vống vồn vổ vổng vục vức vứt vửng xiểm xoang xoen xom xoàm
    xoành xoác xoèn xoét xoạc xoạch xoải xoẳn xun xuyết xuê xuẩn xuề xuềnh xuể xuổng xàm xàng xáp xèn
    xên xêu xìa xía xón xóp xôn xùi xùng xú xút xăn xĩnh xơm xơn xải xảm xầu xẩn xẩu xẩy xậu xắng xắt
    xẵng xẻn xề xềm xều xỉnh xịn xịu xọe xỏa xống xồng xục xụi xức xừng xự xực yểng áy ã èo én êu ìn ín
    òa òng óe ói ùa ùm úa úc ăm ăng đin điu điệm đoài đoàng đoành đoác đung đuểnh đác đáu đèm đé đéo
    đênh đêu đóa đót đôm đõ đúa đĩnh đũi đũng đưng đước đười đườn đạch đấng đẩn đẵn đẵng đẽ đếch đềm
    đềnh đểnh đễnh đệp địu đọi đọn đọt đỏi đỏng đớ đớp đờm đờn đợ đợt đụn đụp đụt đủi đứ đứa đử ĩ ươi
    ườn ảm ảng ầng ầu ẩy ậng ập ắc ằng ặc ếm ệ ị ịch ọ ọe ỏe ỏng ốt ồng ổng ộ ớm ởn ỡm ợ ợi ụp ụt ủa ủn
    ứa ừng ựa
    0: bum cang chiềng chéng chũ chọng chử cuông cuổi diệm dình dĩnh dực hoằng huồi huổi hới hựu hỳ ia
    khoài khun khương khủa lèng lôn lậy lống muổi my ngam nguyễn nhữ nhựt nâm nèn núa nẫm nật nặm nếnh
    nọi on pa pang phan phiêng phìn phặc pia pu pui pà pàng pù pú púng pơ pắc pằn pồn pờ quao quới sín
    sại sốp sủ sủng thuột thàng thạnh trãi trôm tìa tọ uông vỹ xím xín xùa ya đoa đéc đạ đặng
    """
}
