// Made by a filter, not written by hand: the words of Debian's word lists (wamerican-large, wfrench, wspanish,
// wportuguese, wngerman, witalian) and frequent words of other Latin-written languages (ranked by wordfreq 3.1)
// that a Telex reading, tone placement or a font encoding would turn into a Vietnamese syllable in use.
extension ForeignWords {
  /// Words that anyone may write in a Vietnamese text.
  static let common = """
    addr air ans aos ar args arm as asi asm aí bajo bar bas baú bee beef been beer best bios bis bist
    bits bois boom boost boots bow box buf burn bus bust caps car cas casi caso cast cats caí chair
    chaos chef chefe cher chest chips chose chown chá cops corn cosi cost cow cups cura cuts dans dar
    daran das dawn days daí der des dir dis dix docs dois dor dos dow down duas dust déc emr eof eol ero
    es ese eso fax fix gar gary gas giro gis giù gost gps hair has hast hats haus heesch here hero hex
    his hits hoje hora horn host how hwr hä if ins ios iot ir is ist its keen keeps las last lee leer
    lens ler les lets lips lis list loro los lose lost lots low luis mais mar mary mas max meets mer mes
    mese mir mira mis mix mois moon mos most mots must mês nas nasm nero nest noon nor nos now noé nuts
    nö ore oro os own owns oí où più piú pos pó quais quasi queen quer quest rats raus rays rest ris
    roof room roots ros row runs rät sair sais sans saí see seen ser sets sex sins sir sits six soir
    songs sons soon sur sus susp sys sé sí só tais tar tax taxi teen ter tes test tex thats thee there
    these this thus tips tits too tops town towns trans tras tree trois trust turn tus tôt ups us usa
    usr vais vari vars vary vas vast vejo ver vero vir visa vois vor vos wa was won wow xor
    """

  /// Words that are more likely Vietnamese left-overs among others of the same.
  static let rare = """
    acs af afo ais aj amr ams aps aram aran ari aro asan asap asc asch asn aso asp ast ats ax baan bafo
    bair bajan bangs bans baran bari barn baro baru bary basan basi bast basu bats baur baus bax bees
    beets benj bens ber bere berm bes besen beset beso bets bex bir bons boo boon bor boro boron bos
    boson bost bots bown bows buis buns bur busi buts cair caju cams cans cari carm carn caro casam
    casan cays char charan chari chats chee ches chex chocs choir choon choong chops chor chow chuis
    chums churn coif coir cojo coms cons coo coon coons coops cor cori coro cos coso cots cows cuir cums
    cur curi cus cusp cust cw cwa cws dacs daf dams dari dats dax dde ddos dee dees deets def deje dejen
    dejo dems dese dex dif dims dips disp doj doms dongs doo doof dorm dosi duis duns dw dwr dws dwts
    dês ecs ee eef ees ef efe ej eje ems ens eos eps ern esc esm esn esp exo gajo gans gaps garam gasp
    gays ghee gier gies gif gir gira giram giran gire giron gof goji goo goof goon gori goro gots gox
    gufi gust guts haan hais haji hams hangs hans haps har haram hari haro hasan hasn hays hee heer hefe
    hens herm hes hexe hieren hif hips hir hist hix hof hofe hoja hojo homs hoo hoon hoots hops hor hori
    hos hosp hots hows huf huir huis hums hur hus hust huts hux hw iar ichs ifn ij imr inf inr ira irm
    irn iru isch isn ix kee keef kens kero kes khair khans khas kist kits lacs lair lans laos laps lar
    lari lauf lawn lax lays leen leos lern lest lex liefen lisp lits lix loaf loir lois longs loo loom
    looms loon loons loops loos loots lora lori lorn losa losc lows lox lungs lus lusa lust lux lw maam
    maan machs macs mair maj majo maran mari masc masi maso mast mats maus maxi mayr mee meen mems mens
    meps meso mets mex mexe mias miesen mims mips misa misch mist mofo moir moj mojo moms mons moo moor
    moos mops mor mori moro mow mown mows mox muir mums mur muri mus musa musi mwa mwst mâts naam naf
    nair najat naps nar nari nary nasi naso nast nasu nats nays nee neem nef neos ner nere nes nets ngos
    nif nir nist nits nof nojo noor nots nows nox nuas nusa nw nwa oaf oasi oats ocs oer oes ofa oir ois
    oj ojai oje ojo onr oo oof oops oos ops oran ori orm orn osc ose osi oso osp ost ots ow ows paf phir
    poo pow puf pus quays queje quejo ques queso quis quits quran raf rafi rais raj rajan rajat rams
    rangs rans raps rari raro ras rasch raso rasp rast ree reef reem rees ref rejet reos rer res rese
    reset reso rex rifa rir rist rix rof rois rojo roms roo roon roost ror roro rosi rost rots rows roxo
    ruf rums rungs rus rust sachs sacs saf safi sams sar sari saro sas sax secs seeps seer sef sere sesc
    sif sira socs sof sofi soif sois soo sor sori soro soso sows suar sufi suja suns sura suri sw swa
    swr sws taf taj tajo tams taps taran tari tarn taro tas tasi tats tee teem teer tees tef tejo teor
    tere tese ther thes thins thor thora thos thots thw tiefem tiefen tifa tins tir tira tis tisa tisch
    tix toast toes tof tojo toms toon tor tora tori toro tos tosa tosi tots tow tows traf trair trajan
    trajo trams traps trax trejo trist trix troon trost trots trucs tuas tums tura turm tust tuts tuée
    tw twa twas tws uas uaw ucs uf ufa ufw uis uj ums unf unr ur ura uri urn usc usi usm usp ust usw uts
    uw uwa vans var vasi vaso vats vax vee veen vens vern ves vest vets vex vias vieren vif vira vis voo
    voor voos vorn vow vows vox vus vês wcs wf wom wong woon woong woops wr ws wsa wsc wsop wu xero yr
    ys
    """

  /// Words that are more likely Vietnamese left-overs in any Vietnamese text.
  static let obscure = """
    aam aan aau ajam anw aor asam asy awm awn bachs bacs baf bafam bais baj baji baju basc basch baso
    becs beens beeps beest bef befo bejo beos bero bese bieren bif bij bija biju biru bof bofo boj bojo
    bongs boof boong boons boor boos bops bori bosc boso bufa bungs bura busa bée caan caf cais caj
    cajan cajo caos caram casc casp caus chais chans charo chary cheje cheso chins chis chist chits
    chofe chois chos chows chufa chur chus cof cois conf conj coom coos coots coxo cuis daan dair dais
    daj dangs dasi dda ddi ddu deej dij dof doja dungs dwa eem enr gaan gaf gafo gais gawps ghees girai
    giuri gofo goor haf haj hajam hanf harang hasch hasi hasp heen hef hej hern hest hoar hoir hoof hoor
    hoorn horen huw huée icsh keer kees kef keos ker kere kex khar khasi khoo khor kif kifa kins kips
    kir kis kix kyr kys laan lachs laf lais langs lasch laso lats laur laus laxo lef lems lere leso lif
    lija loar loes lof lofa lofai lofe loof loong loor lops luas lufa luir lur lusi lwa lwr lys maf maji
    mams manx maos masan masu mays mees mef mej mejo mest miar mif mij mijn mits mocs mof moji moocs
    mooi moots mosi muas muf muns musc muts mux myx naans nafi naif nais naj naji nans naos nasc naus
    neef neen neer nesn nisch nois noo norw nowi nuis oast ofw ongs ooi oom oon oor oost orai oron osai
    osan owi phar phis phos pungs quas quejen quist raam rafam rafo raif rar rasam rasi reer reest rens
    rere rets rif rija rijn rira risch rius rocs roj rox ruar rufa ruir rur rura ruts rée rês rôts saan
    safam safo saif saji sangs saps saram saray sary sasi sats saus sawn sej seje sest siar sist soais
    soong soos sots sow sown sucs suf suif sups suwa swots sôr tacs tafo taif taji tanf tangs tans taos
    taram taray taso tast taus teef tefe tems tero teseu tets thais thar thees thoron thur tias tif tims
    toais toar toas tocs tofo toom toons toos toots toron tosai tose toso tost trafo trais treen trefe
    triar triefen tris trocs troj troo troost trow trows truja trus tuf tuis tur turi tusa tyr tys uar
    umf usât uws uwu vaan vacs vafo vair varan vasc vist visu vix vocs vof voso vêts wjc woi wops xes
    xira xis xosa
    """
}
