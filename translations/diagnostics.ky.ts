<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>diagnostics</name>
        <message>
            <source>0</source>
            <comment>sign</comment>
            <translation>0</translation>
        </message>
        <message>
            <source>0 no</source>
            <translation>0 жок</translation>
        </message>
        <message>
            <source>1</source>
            <comment>sign</comment>
            <translation>1</translation>
        </message>
        <message>
            <source>1 sometimes</source>
            <translation>1 кээде</translation>
        </message>
        <message>
            <source>2</source>
            <comment>sign</comment>
            <translation>2</translation>
        </message>
        <message>
            <source>2 often</source>
            <translation>2 көп</translation>
        </message>
        <message>
            <source>= last card {day}</source>
            <translation>= акыркы карта {day}</translation>
        </message>
        <message>
            <source>A level cannot be left out; change the sum it begins with.</source>
            <translation>Деңгээлди алып салууга болбойт; ал башталган сумманы өзгөртүңүз.</translation>
        </message>
        <message>
            <source>A sign of danger cannot be left out.</source>
            <translation>Коркунуч белгисин алып салууга болбойт.</translation>
        </message>
        <message>
            <source>AIS No.</source>
            <translation>АИС №</translation>
        </message>
        <message>
            <source>Acquainted (parent, representative)</source>
            <translation>Тааныштым (ата-эне, мыйзамдуу өкүл)</translation>
        </message>
        <message>
            <source>Add a sign…</source>
            <translation>Белги кошуу…</translation>
        </message>
        <message>
            <source>Adolescents</source>
            <comment>cards</comment>
            <translation>Өспүрүмдөр</translation>
        </message>
        <message>
            <source>Among peers</source>
            <translation>Курдаштары менен мамилеси</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>{day} карата</translation>
        </message>
        <message numerus="yes">
            <source>As of {day}: {n} pupils</source>
            <translation>
                <numerusform>{day} карата: {n} окуучу</numerusform>
                <numerusform>{day} карата: {n} окуучу</numerusform>
            </translation>
        </message>
        <message>
            <source>Attitude to studies</source>
            <translation>Окууга мамилеси</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Түзгөн адам</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Негизи</translation>
        </message>
        <message>
            <source>Basis: protocol or order No., date</source>
            <translation>Негизи: протокол же буйрук №, күнү</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <comment>card</comment>
            <translation>Жүрүм-туруму</translation>
        </message>
        <message>
            <source>Behaviour in words</source>
            <translation>Жүрүм-турумунун мүнөздөмөсү</translation>
        </message>
        <message>
            <source>Card No.</source>
            <comment>paper</comment>
            <translation>Карта №</translation>
        </message>
        <message>
            <source>Card No. {number}</source>
            <translation>Карта № {number}</translation>
        </message>
        <message>
            <source>Card filled in on</source>
            <translation>Карта толтурулган күнү</translation>
        </message>
        <message>
            <source>Card of a family</source>
            <translation>Үй-бүлөнүн картасы</translation>
        </message>
        <message>
            <source>Card of an adolescent</source>
            <translation>Өспүрүмдүн картасы</translation>
        </message>
        <message>
            <source>Categories of the family</source>
            <translation>Категориялары</translation>
        </message>
        <message>
            <source>Causes</source>
            <comment>card</comment>
            <translation>Кыйынчылыктын себептери</translation>
        </message>
        <message>
            <source>Causes in words</source>
            <translation>Себептердин түшүндүрмөсү</translation>
        </message>
        <message>
            <source>Causes of the difficulty</source>
            <translation>Кыйынчылыктын себептери</translation>
        </message>
        <message>
            <source>Choose the level the sign demands, or a higher one.</source>
            <translation>Белги талап кылган деңгээлди же андан жогорусун тандаңыз.</translation>
        </message>
        <message>
            <source>Circle of friends</source>
            <translation>Досторунун чөйрөсү</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class teacher</source>
            <translation>Класс жетекчи</translation>
        </message>
        <message>
            <source>Class teacher (name)</source>
            <comment>paper</comment>
            <translation>Класс жетекчи (аты-жөнү)</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Класстар</translation>
        </message>
        <message>
            <source>Clubs, sections</source>
            <translation>Ийримдер, секциялар</translation>
        </message>
        <message>
            <source>Code</source>
            <comment>indicator</comment>
            <translation>Коду</translation>
        </message>
        <message>
            <source>Commission on</source>
            <translation>Комиссияда каралган күнү</translation>
        </message>
        <message>
            <source>Commission: on</source>
            <translation>Комиссия: күнү</translation>
        </message>
        <message>
            <source>Comparison of the diagnostic cards</source>
            <translation>Диагностикалык карталарды салыштыруу</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <comment>card</comment>
            <translation>Корутунду</translation>
        </message>
        <message>
            <source>Conclusion and level</source>
            <translation>Корутунду жана деңгээл</translation>
        </message>
        <message>
            <source>Conclusion, next step</source>
            <translation>Корутунду, кийинки кадам</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Купуя: кызматтык документ.</translation>
        </message>
        <message>
            <source>Confidential: service document. An empty box = “not looked at”.</source>
            <translation>Купуя: кызматтык документ. Белгиленбеген чарча = «каралган жок».</translation>
        </message>
        <message>
            <source>Corrections added after signing</source>
            <translation>Кол коюлгандан кийинки түзөтүүлөр</translation>
        </message>
        <message>
            <source>DIAGNOSTIC CARD</source>
            <comment>title, line 1</comment>
            <translation>Кыйын өспүрүмдүн</translation>
        </message>
        <message>
            <source>DIAGNOSTIC CARD of a family</source>
            <comment>title, line 1</comment>
            <translation>Турмуштук оор кырдаалдагы үй-бүлөнүн</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Коркунуч</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Чечүү</translation>
        </message>
        <message>
            <source>Decision</source>
            <comment>card</comment>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>Decision on removal (protocol No., date)</source>
            <translation>Эсептен чыгаруу чечими (протокол №, күнү)</translation>
        </message>
        <message>
            <source>Deputy director (name)</source>
            <comment>paper</comment>
            <translation>Директордун орун басары (аты-жөнү)</translation>
        </message>
        <message>
            <source>Deputy director for upbringing work</source>
            <translation>Директордун тарбия иштери боюнча орун басары</translation>
        </message>
        <message>
            <source>Diagnostic card of a difficult adolescent</source>
            <translation>Кыйын өспүрүмдүн диагностикалык картасы</translation>
        </message>
        <message>
            <source>Diagnostic card of a family in a difficult life situation</source>
            <translation>Турмуштук оор кырдаалдагы үй-бүлөнүн диагностикалык картасы</translation>
        </message>
        <message>
            <source>Draft</source>
            <comment>card</comment>
            <translation>Долбоор</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>Турак жайы</translation>
        </message>
        <message>
            <source>Dwelling, as the last act says</source>
            <translation>Турак жайы (акыркы акты боюнча)</translation>
        </message>
        <message>
            <source>Extract from the registers of pupils</source>
            <translation>Окуучулардын эсебинен көчүрмө</translation>
        </message>
        <message>
            <source>Families</source>
            <comment>cards</comment>
            <translation>Үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Family</source>
            <comment>card</comment>
            <translation>Үй-бүлөсү</translation>
        </message>
        <message>
            <source>Family:</source>
            <comment>paper</comment>
            <translation>Үй-бүлө:</translation>
        </message>
        <message>
            <source>Family: {name}</source>
            <translation>Үй-бүлө: {name}</translation>
        </message>
        <message>
            <source>Favourite subject</source>
            <translation>Сүйүктүү предмети</translation>
        </message>
        <message>
            <source>Fill in what is marked and sign again.</source>
            <translation>Белгиленген жерлерди толтуруп, кайра кол коюңуз.</translation>
        </message>
        <message>
            <source>Fill the card in</source>
            <translation>Картаны толтуруу</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>Толтурган адам</translation>
        </message>
        <message>
            <source>Filled in by (name)</source>
            <comment>paper</comment>
            <translation>Толтурган адам (аты-жөнү)</translation>
        </message>
        <message>
            <source>From what source</source>
            <translation>Кайсы булактан белгилүү болду</translation>
        </message>
        <message>
            <source>Head of the card</source>
            <translation>Картанын баш бөлүгү</translation>
        </message>
        <message>
            <source>Health</source>
            <comment>card</comment>
            <translation>Ден соолугу</translation>
        </message>
        <message>
            <source>Health: details</source>
            <translation>Ден соолугу: кеңири</translation>
        </message>
        <message>
            <source>IDN</source>
            <comment>register</comment>
            <translation>ИДН</translation>
        </message>
        <message>
            <source>In Kyrgyz</source>
            <translation>Кыргызча</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>Орусча</translation>
        </message>
        <message>
            <source>Income and work</source>
            <translation>Киреше жана жумуш</translation>
        </message>
        <message>
            <source>Informal groups</source>
            <translation>Формалдуу эмес топтор</translation>
        </message>
        <message>
            <source>Inspection (IDN): since</source>
            <translation>ИДН: алынган күнү</translation>
        </message>
        <message>
            <source>Inspection for minors: since</source>
            <translation>ИДН эсебине алынган күнү</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Кызыкчылыктары</translation>
        </message>
        <message>
            <source>Interests, strengths</source>
            <translation>Кызыкчылыктары, күчтүү жактары</translation>
        </message>
        <message>
            <source>It is not said who filled the card in.</source>
            <translation>Картаны ким толтурганы жазылган эмес.</translation>
        </message>
        <message>
            <source>Its decision</source>
            <translation>Комиссиянын чечими</translation>
        </message>
        <message>
            <source>Key to the service marks of the diagnostic cards</source>
            <translation>Диагностикалык карталардын кызматтык белгилеринин чечмелениши</translation>
        </message>
        <message>
            <source>Kind of family</source>
            <translation>Үй-бүлөнүн түрү</translation>
        </message>
        <message>
            <source>Kind of situation</source>
            <translation>Кырдаалдын түрү</translation>
        </message>
        <message>
            <source>Level</source>
            <comment>card</comment>
            <translation>Деңгээл</translation>
        </message>
        <message>
            <source>Level set by hand</source>
            <translation>Кол менен коюлган деңгээл</translation>
        </message>
        <message>
            <source>Members of the family</source>
            <translation>Үй-бүлө курамы</translation>
        </message>
        <message>
            <source>Missed with a reason, hours</source>
            <translation>Себептүү калтырган, саат</translation>
        </message>
        <message>
            <source>Missed without a reason, hours</source>
            <translation>Себепсиз калтырган, саат</translation>
        </message>
        <message>
            <source>Missed, hours: with a reason</source>
            <translation>Калтырган сааты: себептүү</translation>
        </message>
        <message>
            <source>Needs of the child</source>
            <translation>Баланын муктаждыктары</translation>
        </message>
        <message>
            <source>Next card</source>
            <translation>Кийинки карта</translation>
        </message>
        <message>
            <source>Next card on</source>
            <translation>Кийинки карта толтурулчу күн</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Кийинки карап чыгуу</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Кийинки кадам</translation>
        </message>
        <message>
            <source>No card is signed yet: there is nothing to compare.</source>
            <translation>Бир да картага кол коюлган эмес: салыштырууга эч нерсе жок.</translation>
        </message>
        <message>
            <source>No level yet: {codes} not looked at</source>
            <translation>Деңгээл азырынча жок: {codes} каралган эмес</translation>
        </message>
        <message>
            <source>No level yet: {seen} of {all} looked at</source>
            <translation>Деңгээл азырынча жок: {all} белгиден {seen} каралды</translation>
        </message>
        <message>
            <source>No pupil stands on a register. Putting on wants a basis: a protocol or an order.</source>
            <translation>Эсепте турган окуучу жок. Эсепке алууга негиз керек: протокол же буйрук.</translation>
        </message>
        <message>
            <source>No strength is written: find at least one.</source>
            <translation>Күчтүү жактары жазылган эмес: жок дегенде бирөөнү табыңыз.</translation>
        </message>
        <message>
            <source>Not asked any more</source>
            <translation>Мындан ары суралбайт</translation>
        </message>
        <message>
            <source>Not looked at: {codes}. The card is signed without a level.</source>
            <translation>Каралган эмес: {codes}. Картага деңгээлсиз кол коюлат.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose a later day.</source>
            <translation>Эч нерсе өзгөргөн жок. Кийинки күндү тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look in the recycle bin or in the list of cards.</source>
            <translation>Эч нерсе өзгөргөн жок. Себеттен же карталардын тизмесинен караңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Write an addendum with its reason.</source>
            <translation>Эч нерсе өзгөргөн жок. Себебин көрсөтүп, түзөтүү жазыңыз.</translation>
        </message>
        <message>
            <source>Number in the state system (AIS)</source>
            <translation>АИС ТЖСдеги номери</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>request</comment>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Open that entry. Take the pupil off there before putting on again.</source>
            <translation>Ошол жазууну ачыңыз. Кайра эсепке алардан мурун окуучуну ал жерден чыгарыңыз.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Убакыт боюнча</translation>
        </message>
        <message>
            <source>Place among peers</source>
            <translation>Курдаштарынын арасындагы орду</translation>
        </message>
        <message>
            <source>Planned removal</source>
            <translation>Пландуу чыгаруу күнү</translation>
        </message>
        <message>
            <source>Planned removal: {register}</source>
            <translation>Пландуу чыгаруу: {register}</translation>
        </message>
        <message>
            <source>Progress in studies</source>
            <translation>Жетишүүсү</translation>
        </message>
        <message>
            <source>Protected: only a code on paper</source>
            <translation>Корголгон: кагазда код гана</translation>
        </message>
        <message>
            <source>Protocol or order No.</source>
            <translation>Протокол же буйрук №</translation>
        </message>
        <message>
            <source>Psychological features</source>
            <translation>Психологиялык өзгөчөлүктөрү</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Pupil:</source>
            <comment>paper</comment>
            <translation>Окуучу:</translation>
        </message>
        <message>
            <source>Pupils on the register: {name}</source>
            <translation>Эсепте турган окуучулар: {name}</translation>
        </message>
        <message>
            <source>Pupils on the registers</source>
            <translation>Эсепте турган окуучулар</translation>
        </message>
        <message>
            <source>Put on</source>
            <comment>register</comment>
            <translation>Эсепке алынган</translation>
        </message>
        <message>
            <source>Put on a register…</source>
            <translation>Эсепке алуу…</translation>
        </message>
        <message>
            <source>Put on the register</source>
            <translation>Эсепке алуу</translation>
        </message>
        <message>
            <source>Put on: {register}</source>
            <translation>Эсепке алынды: {register}</translation>
        </message>
        <message>
            <source>Raised because of</source>
            <translation>Деңгээл көтөрүлгөн себеп</translation>
        </message>
        <message>
            <source>Reason</source>
            <comment>of the inspection</comment>
            <translation>ИДН эсебинин себеби</translation>
        </message>
        <message>
            <source>Reason</source>
            <comment>of the register</comment>
            <translation>Мектеп эсебинин себеби</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Түзөтүүнүн себеби</translation>
        </message>
        <message>
            <source>Reasons</source>
            <comment>register</comment>
            <translation>Себептери</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Сунуштар</translation>
        </message>
        <message>
            <source>Register</source>
            <comment>of pupils</comment>
            <translation>Эсептин түрү</translation>
        </message>
        <message>
            <source>Registered there on</source>
            <translation>Ал жакта катталган күнү</translation>
        </message>
        <message>
            <source>Registers</source>
            <comment>of pupils</comment>
            <translation>Эсепке алуу</translation>
        </message>
        <message>
            <source>Registers of pupils</source>
            <translation>Окуучулардын эсеби</translation>
        </message>
        <message>
            <source>Relations in the family</source>
            <translation>Үй-бүлөдөгү мамиле</translation>
        </message>
        <message>
            <source>Relations in words</source>
            <translation>Мамиленин түшүндүрмөсү</translation>
        </message>
        <message>
            <source>Removed on</source>
            <translation>Эсептен чыгарылган күнү</translation>
        </message>
        <message>
            <source>Repeated a year</source>
            <translation>Кайра окууга калганбы</translation>
        </message>
        <message>
            <source>Resources, strengths</source>
            <translation>Ресурстары, күчтүү жактары</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>register</comment>
            <translation>Карап чыгуу</translation>
        </message>
        <message>
            <source>SPPS</source>
            <comment>short</comment>
            <translation>СППК</translation>
        </message>
        <message>
            <source>SPPS · school year {year}</source>
            <translation>СППК · {year}-окуу жылы</translation>
        </message>
        <message>
            <source>Say on what day the pupil is taken off.</source>
            <translation>Окуучу кайсы күнү эсептен чыгарыларын жазыңыз.</translation>
        </message>
        <message>
            <source>Say why the level is set by hand.</source>
            <translation>Деңгээл эмне үчүн кол менен коюлганын жазыңыз.</translation>
        </message>
        <message>
            <source>Say why the pupil is taken off.</source>
            <translation>Окуучу эмне үчүн эсептен чыгарыларын көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Say why this differs from what the program proposes.</source>
            <translation>Бул программанын сунушунан эмне үчүн айырмаланарын жазыңыз.</translation>
        </message>
        <message>
            <source>School register: since</source>
            <translation>Мектеп эсеби: алынган күнү</translation>
        </message>
        <message>
            <source>Sheet code</source>
            <translation>Баракчанын коду</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>card</comment>
            <translation>Кол коюлган</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>entry</comment>
            <translation>Кол коюлду</translation>
        </message>
        <message>
            <source>Signs (0 no, 1 sometimes, 2 often)</source>
            <translation>Белгилер (0 жок, 1 кээде, 2 көп)</translation>
        </message>
        <message>
            <source>Signs and levels</source>
            <translation>Белгилер жана деңгээлдер</translation>
        </message>
        <message>
            <source>Signs, weights and levels are a proposal of the program: not a validated scale, not a conclusion.</source>
            <translation>Белгилер, салмактар жана деңгээлдер — программанын сунушу: текшерилген шкала эмес, корутунду эмес.</translation>
        </message>
        <message>
            <source>Since the card before</source>
            <translation>Мурунку картадан бери</translation>
        </message>
        <message>
            <source>Since the card before: {word}; better: {better}, worse: {worse}.</source>
            <translation>Мурунку картадан бери: {word}; жакшырганы: {better}, начарлаганы: {worse}.</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социалдык педагог</translation>
        </message>
        <message>
            <source>Social, psychological and pedagogical service (SPPS)</source>
            <translation>Социалдык-психологиялык-педагогикалык кызмат (СППК)</translation>
        </message>
        <message>
            <source>Stands on no register and has not stood on one.</source>
            <translation>Эч кандай эсепте турбайт жана турган эмес.</translation>
        </message>
        <message>
            <source>State</source>
            <comment>card</comment>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>State</source>
            <comment>rule</comment>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Stays in the service. Is not handed out and is not left with the form.</source>
            <translation>Кызматта калат. Колго берилбейт, бланк менен калтырылбайт.</translation>
        </message>
        <message>
            <source>Strengths, what can be relied on</source>
            <translation>Күчтүү жактары, эмнеге таянууга болот</translation>
        </message>
        <message>
            <source>Studies</source>
            <comment>card</comment>
            <translation>Окуусу</translation>
        </message>
        <message>
            <source>Style of upbringing</source>
            <translation>Тарбиялоо стили</translation>
        </message>
        <message>
            <source>Sum</source>
            <comment>card</comment>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Sum of the signs</source>
            <translation>Белгилердин суммасы</translation>
        </message>
        <message>
            <source>Support from outside</source>
            <translation>Тышкы колдоо</translation>
        </message>
        <message>
            <source>Taken off the register</source>
            <translation>Эсептен чыгаруу</translation>
        </message>
        <message>
            <source>Taken off: {register}</source>
            <translation>Эсептен чыгарылды: {register}</translation>
        </message>
        <message>
            <source>The card cannot be signed yet.</source>
            <translation>Картага азырынча кол коюуга болбойт.</translation>
        </message>
        <message>
            <source>The conclusion is not written in words.</source>
            <translation>Корутунду сөз менен жазылган эмес.</translation>
        </message>
        <message>
            <source>The day is not written.</source>
            <translation>Күнү жазылган эмес.</translation>
        </message>
        <message>
            <source>The day lies in the future.</source>
            <translation>Бул күн али келе элек.</translation>
        </message>
        <message>
            <source>The family in short</source>
            <translation>Үй-бүлөсү жөнүндө кыскача</translation>
        </message>
        <message>
            <source>The level set by hand is lower than a sign demands.</source>
            <translation>Кол менен коюлган деңгээл белги талап кылгандан төмөн.</translation>
        </message>
        <message>
            <source>The next card cannot be before this one.</source>
            <translation>Кийинки карта ушул картадан мурун боло албайт.</translation>
        </message>
        <message>
            <source>The removal cannot be before putting on.</source>
            <translation>Эсептен чыгаруу эсепке алуудан мурун боло албайт.</translation>
        </message>
        <message>
            <source>The rules of the program are used as they are.</source>
            <translation>Программанын эрежелери өзгөртүүсүз колдонулат.</translation>
        </message>
        <message>
            <source>There is no such level; levels can be renamed, not added.</source>
            <translation>Мындай деңгээл жок; деңгээлдерди кошууга болбойт, атын гана өзгөртсө болот.</translation>
        </message>
        <message>
            <source>This card is no longer in the register.</source>
            <translation>Бул карта мындан ары реестрде жок.</translation>
        </message>
        <message>
            <source>This card is signed; a signed card is not changed.</source>
            <translation>Бул картага кол коюлган; кол коюлган карта өзгөртүлбөйт.</translation>
        </message>
        <message>
            <source>This day lies before putting on.</source>
            <translation>Бул күн эсепке алуудан мурун.</translation>
        </message>
        <message>
            <source>This pupil already stands on this register.</source>
            <translation>Бул окуучу ушул эсепте турат.</translation>
        </message>
        <message>
            <source>This pupil was already taken off the register.</source>
            <translation>Бул окуучу буга чейин эсептен чыгарылган.</translation>
        </message>
        <message>
            <source>Weight of an indicator, or sum from which a level holds</source>
            <translation>Көрсөткүчтүн салмагы же деңгээл башталган сумма</translation>
        </message>
        <message>
            <source>Weight or sum</source>
            <translation>Салмак же сумма</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Эмне болду</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Эмне түзөтүлөт же кошулат</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Эмне экени</translation>
        </message>
        <message>
            <source>What the psychologist has released</source>
            <translation>Психолог берген жыйынтык</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Кайсынысы</translation>
        </message>
        <message>
            <source>Which card</source>
            <translation>Кайсы карта</translation>
        </message>
        <message>
            <source>Who and how</source>
            <translation>Ким жана кандай</translation>
        </message>
        <message>
            <source>Who decided</source>
            <translation>Ким чечти</translation>
        </message>
        <message>
            <source>Why it was changed</source>
            <translation>Эмне үчүн өзгөртүлдү</translation>
        </message>
        <message>
            <source>Why pupils were taken off</source>
            <translation>Эмне үчүн чыгарылган</translation>
        </message>
        <message>
            <source>Why removed</source>
            <translation>Чыгаруунун себеби</translation>
        </message>
        <message>
            <source>Why the level is set by hand</source>
            <translation>Эмне үчүн кол менен коюлду</translation>
        </message>
        <message>
            <source>With adults</source>
            <translation>Чоңдор менен мамилеси</translation>
        </message>
        <message>
            <source>With parents</source>
            <translation>Ата-энеси менен</translation>
        </message>
        <message>
            <source>With teachers</source>
            <translation>Мугалимдер менен</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>accepted</source>
            <comment>peers</comment>
            <translation>кабыл алынган</translation>
        </message>
        <message>
            <source>another reason</source>
            <comment>register</comment>
            <translation>башка себеп</translation>
        </message>
        <message>
            <source>at least {level}</source>
            <translation>кеминде: {level}</translation>
        </message>
        <message>
            <source>authoritarian</source>
            <comment>style</comment>
            <translation>авторитардуу</translation>
        </message>
        <message>
            <source>avoids</source>
            <comment>bond</comment>
            <translation>качат</translation>
        </message>
        <message>
            <source>behaviour has become better</source>
            <translation>жүрүм-туруму жакшырды</translation>
        </message>
        <message>
            <source>better</source>
            <comment>card</comment>
            <translation>жакшырды</translation>
        </message>
        <message>
            <source>born {day}</source>
            <translation>туулган күнү {day}</translation>
        </message>
        <message>
            <source>both parents</source>
            <comment>family type</comment>
            <translation>толук</translation>
        </message>
        <message>
            <source>breaks discipline</source>
            <translation>тартип бузат</translation>
        </message>
        <message>
            <source>bullies others</source>
            <translation>башкаларды кордойт</translation>
        </message>
        <message>
            <source>calm</source>
            <comment>relations</comment>
            <translation>тынч</translation>
        </message>
        <message>
            <source>cannot be compared</source>
            <comment>card</comment>
            <translation>салыштырууга болбойт</translation>
        </message>
        <message>
            <source>changed by the school</source>
            <translation>мектеп өзгөрткөн</translation>
        </message>
        <message>
            <source>children: {names}</source>
            <translation>балдары: {names}</translation>
        </message>
        <message>
            <source>class {name}</source>
            <translation>{name} классы</translation>
        </message>
        <message>
            <source>commission</source>
            <comment>register</comment>
            <translation>комиссия</translation>
        </message>
        <message>
            <source>commission for children's affairs</source>
            <translation>балдар иштери боюнча комиссия</translation>
        </message>
        <message>
            <source>committed an offence</source>
            <translation>укук бузуу жасаган</translation>
        </message>
        <message>
            <source>conflict</source>
            <comment>bond</comment>
            <translation>чатактуу</translation>
        </message>
        <message>
            <source>conflict with the law</source>
            <comment>situation</comment>
            <translation>мыйзам менен чатак</translation>
        </message>
        <message>
            <source>conflict, divorce</source>
            <comment>situation</comment>
            <translation>чыр-чатак, ажырашуу</translation>
        </message>
        <message>
            <source>contradictory</source>
            <comment>style</comment>
            <translation>карама-каршы</translation>
        </message>
        <message>
            <source>crisis of the age</source>
            <comment>cause</comment>
            <translation>курактык кризис</translation>
        </message>
        <message>
            <source>danger</source>
            <comment>card</comment>
            <translation>коркунуч</translation>
        </message>
        <message>
            <source>decision</source>
            <comment>paper</comment>
            <translation>чечими</translation>
        </message>
        <message>
            <source>democratic</source>
            <comment>style</comment>
            <translation>демократиялык</translation>
        </message>
        <message>
            <source>dependence</source>
            <comment>situation</comment>
            <translation>көз карандылык</translation>
        </message>
        <message>
            <source>diagnostic cards and registers of pupils</source>
            <translation>диагностикалык карталар жана окуучулардын эсеби</translation>
        </message>
        <message>
            <source>disability</source>
            <translation>майыптык</translation>
        </message>
        <message>
            <source>disaster</source>
            <comment>situation</comment>
            <translation>кырсык, өрт</translation>
        </message>
        <message>
            <source>due or overdue</source>
            <translation>мөөнөтү келди же өттү</translation>
        </message>
        <message>
            <source>dwelling</source>
            <comment>situation</comment>
            <translation>турак жай көйгөйү</translation>
        </message>
        <message>
            <source>even</source>
            <comment>attitude</comment>
            <translation>бирдей, орточо</translation>
        </message>
        <message>
            <source>even</source>
            <comment>bond</comment>
            <translation>бир калыпта</translation>
        </message>
        <message>
            <source>excellent</source>
            <comment>progress</comment>
            <translation>эң жакшы</translation>
        </message>
        <message>
            <source>family</source>
            <comment>cause</comment>
            <translation>үй-бүлөлүк</translation>
        </message>
        <message>
            <source>father only</source>
            <comment>family type</comment>
            <translation>атасы гана</translation>
        </message>
        <message>
            <source>fights, aggression</source>
            <translation>мушташат, агрессия</translation>
        </message>
        <message>
            <source>finished school</source>
            <comment>closing</comment>
            <translation>мектепти бүтүрдү</translation>
        </message>
        <message>
            <source>friendly</source>
            <comment>relations</comment>
            <translation>достук</translation>
        </message>
        <message>
            <source>full of conflict</source>
            <comment>bond</comment>
            <translation>чыр-чатактуу</translation>
        </message>
        <message>
            <source>full of conflict</source>
            <comment>relations</comment>
            <translation>чыр-чатактуу</translation>
        </message>
        <message>
            <source>good</source>
            <comment>progress</comment>
            <translation>жакшы</translation>
        </message>
        <message>
            <source>guardian or relatives</source>
            <comment>family type</comment>
            <translation>камкорчу же туугандар</translation>
        </message>
        <message>
            <source>health</source>
            <comment>cause</comment>
            <translation>ден соолук</translation>
        </message>
        <message>
            <source>illness</source>
            <comment>situation</comment>
            <translation>оору, майыптык</translation>
        </message>
        <message>
            <source>illness, disability</source>
            <comment>situation</comment>
            <translation>оору, майыптык</translation>
        </message>
        <message>
            <source>in a difficult life situation</source>
            <comment>title, line 2</comment>
            <translation>ДИАГНОСТИКАЛЫК КАРТАСЫ</translation>
        </message>
        <message>
            <source>indicator</source>
            <comment>rule</comment>
            <translation>көрсөткүч</translation>
        </message>
        <message>
            <source>indifferent</source>
            <comment>attitude</comment>
            <translation>кайдыгер</translation>
        </message>
        <message>
            <source>indifferent</source>
            <comment>relations</comment>
            <translation>кайдыгер</translation>
        </message>
        <message>
            <source>interested</source>
            <comment>attitude</comment>
            <translation>кызыгат</translation>
        </message>
        <message>
            <source>isolated</source>
            <comment>peers</comment>
            <translation>обочолонгон</translation>
        </message>
        <message>
            <source>law</source>
            <comment>situation</comment>
            <translation>мыйзам</translation>
        </message>
        <message>
            <source>leader</source>
            <comment>peers</comment>
            <translation>лидер</translation>
        </message>
        <message>
            <source>level</source>
            <comment>rule</comment>
            <translation>деңгээл</translation>
        </message>
        <message>
            <source>level: {level}</source>
            <translation>деңгээл: {level}</translation>
        </message>
        <message>
            <source>local authority</source>
            <comment>support</comment>
            <translation>айыл өкмөтү / МАБ</translation>
        </message>
        <message>
            <source>long illness</source>
            <translation>өнөкөт оору</translation>
        </message>
        <message>
            <source>loss of care</source>
            <comment>situation</comment>
            <translation>камкорсуз калуу</translation>
        </message>
        <message>
            <source>loss of parental care</source>
            <comment>situation</comment>
            <translation>ата-эненин камкордугунан ажыроо</translation>
        </message>
        <message>
            <source>migration</source>
            <comment>situation</comment>
            <translation>миграция</translation>
        </message>
        <message>
            <source>misses lessons without a reason</source>
            <translation>себепсиз сабак калтырат</translation>
        </message>
        <message>
            <source>mother only</source>
            <comment>family type</comment>
            <translation>апасы гана</translation>
        </message>
        <message>
            <source>moved away</source>
            <comment>closing</comment>
            <translation>көчүп кетти</translation>
        </message>
        <message>
            <source>moved to another school</source>
            <comment>closing</comment>
            <translation>башка мектепке которулду</translation>
        </message>
        <message>
            <source>natural disaster, fire</source>
            <comment>situation</comment>
            <translation>табигый кырсык, өрт</translation>
        </message>
        <message>
            <source>negative</source>
            <comment>attitude</comment>
            <translation>терс</translation>
        </message>
        <message>
            <source>neglectful</source>
            <comment>style</comment>
            <translation>гипоопека (кароосуздук)</translation>
        </message>
        <message>
            <source>neighbours</source>
            <comment>support</comment>
            <translation>кошуналар</translation>
        </message>
        <message>
            <source>no</source>
            <comment>sign level</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>no change</source>
            <comment>card</comment>
            <translation>өзгөрүүсүз</translation>
        </message>
        <message>
            <source>no level yet</source>
            <translation>деңгээл азырынча жок</translation>
        </message>
        <message>
            <source>no sum: not looked at {codes}</source>
            <translation>сумма жок: каралбаганы {codes}</translation>
        </message>
        <message>
            <source>not all looked at</source>
            <translation>баары каралган эмес</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>суралбайт</translation>
        </message>
        <message>
            <source>not established</source>
            <comment>cause</comment>
            <translation>аныкталган эмес</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>байкалган жок</translation>
        </message>
        <message>
            <source>not signed yet</source>
            <translation>кол коюла элек</translation>
        </message>
        <message>
            <source>of a difficult adolescent</source>
            <comment>title, line 2</comment>
            <translation>ДИАГНОСТИКАЛЫК КАРТАСЫ</translation>
        </message>
        <message>
            <source>often, clear</source>
            <comment>sign level</comment>
            <translation>көп, айкын</translation>
        </message>
        <message>
            <source>on the edge</source>
            <comment>peers</comment>
            <translation>четте</translation>
        </message>
        <message>
            <source>other</source>
            <comment>situation</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>overprotective</source>
            <comment>style</comment>
            <translation>гиперопека</translation>
        </message>
        <message>
            <source>peers</source>
            <comment>cause</comment>
            <translation>курдаштар</translation>
        </message>
        <message>
            <source>permissive</source>
            <comment>style</comment>
            <translation>либералдык (ыктыярына коюу)</translation>
        </message>
        <message>
            <source>planned removal is due</source>
            <translation>пландуу чыгаруу мөөнөтү келди</translation>
        </message>
        <message>
            <source>poor</source>
            <comment>progress</comment>
            <translation>начар</translation>
        </message>
        <message>
            <source>poverty</source>
            <comment>situation</comment>
            <translation>жакырчылык</translation>
        </message>
        <message>
            <source>protected</source>
            <comment>rule</comment>
            <translation>корголгон</translation>
        </message>
        <message>
            <source>protocol No.</source>
            <translation>протокол №</translation>
        </message>
        <message>
            <source>public organisations</source>
            <comment>support</comment>
            <translation>коомдук уюмдар</translation>
        </message>
        <message>
            <source>put on by mistake</source>
            <translation>жаңылыштык менен алынган</translation>
        </message>
        <message>
            <source>reason</source>
            <comment>paper</comment>
            <translation>себеби</translation>
        </message>
        <message>
            <source>register of the inspection for minors (IDN)</source>
            <translation>ИДН эсеби</translation>
        </message>
        <message>
            <source>registered on</source>
            <translation>катталган күнү</translation>
        </message>
        <message>
            <source>rejected</source>
            <comment>peers</comment>
            <translation>четтетилген</translation>
        </message>
        <message>
            <source>relatives</source>
            <comment>support</comment>
            <translation>туугандар</translation>
        </message>
        <message>
            <source>review is due</source>
            <translation>карап чыгуу мөөнөтү келди</translation>
        </message>
        <message>
            <source>runs away, roams the streets</source>
            <translation>үйдөн качат, селсаяктык</translation>
        </message>
        <message>
            <source>satisf.</source>
            <comment>progress</comment>
            <translation>канаатт.</translation>
        </message>
        <message>
            <source>satisfactory</source>
            <comment>progress</comment>
            <translation>канааттандырарлык</translation>
        </message>
        <message>
            <source>school</source>
            <comment>register</comment>
            <translation>мектеп</translation>
        </message>
        <message>
            <source>school register</source>
            <translation>мектеп ичиндеги эсеп</translation>
        </message>
        <message>
            <source>service mark</source>
            <translation>кызматтык белги</translation>
        </message>
        <message>
            <source>signs of dependence</source>
            <translation>көз карандылыктын белгилери</translation>
        </message>
        <message>
            <source>signs of injuries</source>
            <translation>жаракат издери</translation>
        </message>
        <message>
            <source>social protection</source>
            <comment>support</comment>
            <translation>социалдык коргоо</translation>
        </message>
        <message>
            <source>somebody was told</source>
            <translation>кабар берүү ачылган</translation>
        </message>
        <message>
            <source>sometimes, weak</source>
            <comment>sign level</comment>
            <translation>кээде, алсыз</translation>
        </message>
        <message>
            <source>stand on a register</source>
            <translation>эсепте турат</translation>
        </message>
        <message>
            <source>step-parent</source>
            <comment>family type</comment>
            <translation>өгөй ата же эне</translation>
        </message>
        <message>
            <source>studies</source>
            <comment>cause</comment>
            <translation>окуу</translation>
        </message>
        <message>
            <source>surroundings</source>
            <comment>cause</comment>
            <translation>чөйрө</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>байкоодон чыгарылган</translation>
        </message>
        <message>
            <source>taken off {day}</source>
            <translation>{day} чыгарылды</translation>
        </message>
        <message>
            <source>tense</source>
            <comment>bond</comment>
            <translation>чыңалган</translation>
        </message>
        <message>
            <source>the last of each</source>
            <translation>ар кимдин акыркысы</translation>
        </message>
        <message>
            <source>the term is over</source>
            <comment>register</comment>
            <translation>мөөнөтү бүттү</translation>
        </message>
        <message>
            <source>theft, damage to property</source>
            <translation>уурулук, мүлккө зыян</translation>
        </message>
        <message>
            <source>tobacco, alcohol, other substances</source>
            <translation>тамеки, ичкилик, башка заттар</translation>
        </message>
        <message>
            <source>trusting</source>
            <comment>bond</comment>
            <translation>ишенимдүү</translation>
        </message>
        <message>
            <source>under observation of a doctor</source>
            <translation>диспансердик эсепте</translation>
        </message>
        <message>
            <source>unemployment</source>
            <comment>situation</comment>
            <translation>жумушсуздук</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>level</comment>
            <translation>белгисиз</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>relations</comment>
            <translation>туруксуз</translation>
        </message>
        <message>
            <source>violence</source>
            <comment>situation</comment>
            <translation>зомбулук</translation>
        </message>
        <message>
            <source>was {level}</source>
            <translation>мурун {level}</translation>
        </message>
        <message>
            <source>without</source>
            <translation>себепсиз</translation>
        </message>
        <message>
            <source>worse</source>
            <comment>card</comment>
            <translation>начарлады</translation>
        </message>
        <message numerus="yes">
            <source>{born}, {n} years</source>
            <translation>
                <numerusform>{born}, {n} жаш</numerusform>
                <numerusform>{born}, {n} жаш</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, overdue</source>
            <translation>{day}, өттү</translation>
        </message>
        <message>
            <source>{level}, set by hand</source>
            <translation>{level}, кол менен коюлган</translation>
        </message>
        <message>
            <source>{name}: planned removal from the register</source>
            <translation>{name}: эсептен чыгаруунун пландуу күнү</translation>
        </message>
        <message>
            <source>{name}: repeat the diagnostic card</source>
            <translation>{name}: диагностикалык картаны кайталоо</translation>
        </message>
        <message>
            <source>{name}: review of the register</source>
            <translation>{name}: эсепте туруусун карап чыгуу</translation>
        </message>
        <message>
            <source>{state}, not signed</source>
            <translation>{state}, кол коюла элек</translation>
        </message>
        <message>
            <source>{title} No. {number}</source>
            <translation>{title} № {number}</translation>
        </message>
        <message>
            <source>{title}: DRAFT, not signed</source>
            <translation>{title}: ДОЛБООР, кол коюлган эмес</translation>
        </message>
        <message>
            <source>{title}: {state}</source>
            <translation>{title}: {state}</translation>
        </message>
        <message>
            <source>{total} of {most}</source>
            <translation>{most} ичинен {total}</translation>
        </message>
        <message>
            <source>{total} of {most} · not a validated scale</source>
            <translation>{most} ичинен {total} · текшерилген шкала эмес</translation>
        </message>
        <message>
            <source>“Not established” cannot stand beside a cause.</source>
            <translation>«Аныкталган эмес» башка себептин жанында тура албайт.</translation>
        </message>
    </context>
</TS>
