<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>app</name>
        <message>
            <source>(my copy)</source>
            <translation>(менин көчүрмөм)</translation>
        </message>
        <message>
            <source>11-year programme</source>
            <translation>11 жылдык программа</translation>
        </message>
        <message>
            <source>12-year programme</source>
            <translation>12 жылдык программа</translation>
        </message>
        <message>
            <source>31 days</source>
            <translation>31 күн</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 күн</translation>
        </message>
        <message>
            <source>A child's file from another school</source>
            <translation>Башка мектептен келген баланын иши</translation>
        </message>
        <message>
            <source>A danger was written down: tell these people now.</source>
            <translation>Коркунуч жазылды: бул адамдарга азыр билдириңиз.</translation>
        </message>
        <message>
            <source>A destruction by an act was cut off</source>
            <translation>Акт боюнча жок кылуу үзүлүп калган</translation>
        </message>
        <message>
            <source>A notification tells the colleagues on duty whom to tell now; nothing of the entry goes into it.</source>
            <translation>Билдирүү кезметтеги кесиптештерге азыр кимге айтууну көрсөтөт; жазуудагы эч нерсе ага өтпөйт.</translation>
        </message>
        <message>
            <source>A password is needed.</source>
            <translation>Сырсөз керек.</translation>
        </message>
        <message>
            <source>A value is wanted after {word}.</source>
            <translation>{word} дегенден кийин маани керек.</translation>
        </message>
        <message>
            <source>A verified backup was made today: {place}.</source>
            <translation>Текшерилген камдык көчүрмө бүгүн жасалды: {place}.</translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>Программа жөнүндө</translation>
        </message>
        <message>
            <source>About the service</source>
            <translation>Кызмат жөнүндө</translation>
        </message>
        <message>
            <source>Act of destruction</source>
            <translation>Жок кылуу актысы</translation>
        </message>
        <message>
            <source>Act, {family}</source>
            <translation>Акт, {family}</translation>
        </message>
        <message>
            <source>Acts of home visits: {list}</source>
            <translation>Үйгө баруу актылары: {list}</translation>
        </message>
        <message>
            <source>Acts of material help: {list}</source>
            <translation>Материалдык жардам актылары: {list}</translation>
        </message>
        <message>
            <source>Add an adult</source>
            <translation>Чоң кишини кошуу</translation>
        </message>
        <message>
            <source>Add an adult…</source>
            <translation>Чоң кишини кошуу…</translation>
        </message>
        <message>
            <source>Administration, teachers, pupils, parents and outside bodies act together</source>
            <translation>Администрация, мугалимдер, окуучулар, ата-энелер жана тышкы уюмдар чогуу аракеттенет</translation>
        </message>
        <message>
            <source>Adult's card</source>
            <translation>Чоң кишинин картасы</translation>
        </message>
        <message>
            <source>Adults</source>
            <translation>Чоңдор</translation>
        </message>
        <message>
            <source>Advice and informing</source>
            <translation>Сунуш жана маалымдоо</translation>
        </message>
        <message>
            <source>Advice and mediation</source>
            <translation>Сунуштар жана медиация</translation>
        </message>
        <message>
            <source>After signing it cannot be changed; corrections are added to it.</source>
            <translation>Кол коюлгандан кийин өзгөртүлбөйт; түзөтүүлөр ага кошулат.</translation>
        </message>
        <message>
            <source>Aims and tasks</source>
            <translation>Максат, милдеттер</translation>
        </message>
        <message>
            <source>Aims and tasks of the period</source>
            <translation>Мезгилдин максаты жана милдеттери</translation>
        </message>
        <message>
            <source>Aims and tasks of the year</source>
            <translation>Жылдын максаттары жана милдеттери</translation>
        </message>
        <message>
            <source>An old backup was removed: {file}</source>
            <translation>Эски көчүрмө өчүрүлдү: {file}</translation>
        </message>
        <message>
            <source>An order of destruction waits for you</source>
            <translation>Сизди жок кылуу тапшырмасы күтүүдө</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Талдоо</translation>
        </message>
        <message>
            <source>Analysis of the results</source>
            <translation>Жыйынтыктарды талдоо</translation>
        </message>
        <message>
            <source>Analytical report of the psychologist</source>
            <translation>Педагог-психологдун аналитикалык отчету</translation>
        </message>
        <message>
            <source>Annex to the order</source>
            <translation>Буйрукка тиркеме</translation>
        </message>
        <message>
            <source>Annual plan</source>
            <translation>Жылдык план</translation>
        </message>
        <message>
            <source>Annual plan {year}, {whose}</source>
            <translation>Жылдык иш план {year}, {whose}</translation>
        </message>
        <message>
            <source>Annual plans</source>
            <comment>criterion</comment>
            <translation>Жылдык пландар</translation>
        </message>
        <message>
            <source>Annual report</source>
            <translation>Жылдык отчет</translation>
        </message>
        <message>
            <source>Annual report of the service</source>
            <translation>Кызматтын жылдык отчету</translation>
        </message>
        <message>
            <source>Another class</source>
            <translation>Башка класска</translation>
        </message>
        <message>
            <source>Another class…</source>
            <translation>Башка класска…</translation>
        </message>
        <message>
            <source>Another household</source>
            <translation>Башка үйгө</translation>
        </message>
        <message>
            <source>Another household…</source>
            <translation>Башка үйгө…</translation>
        </message>
        <message>
            <source>Answers: {whom}, {instrument}</source>
            <translation>Жооптор: {whom}, {instrument}</translation>
        </message>
        <message>
            <source>As of another day…</source>
            <translation>Башка күнгө карата…</translation>
        </message>
        <message>
            <source>Attachments…</source>
            <translation>Тиркемелер…</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Катышуу</translation>
        </message>
        <message>
            <source>Back at school</source>
            <translation>Мектепке кайтуу</translation>
        </message>
        <message>
            <source>Back at school…</source>
            <translation>Мектепке кайтты…</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Камдык көчүрмө</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Камдык көчүрмөлөр</translation>
        </message>
        <message>
            <source>Begin the school year {year}</source>
            <translation>{year} окуу жылын баштоо</translation>
        </message>
        <message>
            <source>Card with a high level</source>
            <translation>Карта: жогорку деңгээл</translation>
        </message>
        <message>
            <source>Cards that look alike</source>
            <translation>Окшош карталар</translation>
        </message>
        <message>
            <source>Care</source>
            <comment>part</comment>
            <translation>Камкордук</translation>
        </message>
        <message>
            <source>Care by the registers: meals, health, compensatory work, extended day, holidays</source>
            <translation>Камкордук реестрлер боюнча: тамактануу, саламаттык, тегиздөөчү иш, узартылган топ, каникул</translation>
        </message>
        <message>
            <source>Care: meals, extended day, material help, holidays</source>
            <translation>Камкордук: тамактануу, узартылган күн, материалдык жардам, каникул</translation>
        </message>
        <message>
            <source>Care: registers</source>
            <translation>Камкордук: реестрлер</translation>
        </message>
        <message>
            <source>Carried unopened</source>
            <translation>Ачылбай көчүрүлдү</translation>
        </message>
        <message>
            <source>Catalogues</source>
            <translation>Каталогдор</translation>
        </message>
        <message>
            <source>Catalogues…</source>
            <translation>Каталогдор…</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Категориялар</translation>
        </message>
        <message>
            <source>Categories…</source>
            <translation>Категориялар…</translation>
        </message>
        <message>
            <source>Change of user</source>
            <translation>Колдонуучуну алмаштыруу</translation>
        </message>
        <message>
            <source>Characteristics and extracts: {list}</source>
            <translation>Мүнөздөмөлөр жана көчүрмөлөр: {list}</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Диаграммалар</translation>
        </message>
        <message>
            <source>Check the scoring</source>
            <translation>Эсептөөнү текшерүү</translation>
        </message>
        <message>
            <source>Check-list of the notification</source>
            <translation>Билдирүүнүн тизмеси</translation>
        </message>
        <message>
            <source>Child's file from another school</source>
            <translation>Башка мектептен келген иш</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Башкасын тандаңыз.</translation>
        </message>
        <message>
            <source>Choose one with --account.</source>
            <translation>--account менен бирин тандаңыз.</translation>
        </message>
        <message>
            <source>Choose the entry whose attachments you want to see.</source>
            <translation>Тиркемелерин көргүңүз келген жазууну тандаңыз.</translation>
        </message>
        <message>
            <source>Class grid</source>
            <translation>Класстын торчосу</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Класстар</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Салыштыруу</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Корутунду</translation>
        </message>
        <message>
            <source>Conclusions</source>
            <translation>Корутундулар</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Купуя: кызматтык документ</translation>
        </message>
        <message>
            <source>Consent to the work of the service</source>
            <translation>Кызматтын ишине макулдук</translation>
        </message>
        <message>
            <source>Correction work: {name}</source>
            <translation>Коррекциялык иш: {name}</translation>
        </message>
        <message>
            <source>Damage found</source>
            <translation>Табылган бузулуу</translation>
        </message>
        <message>
            <source>Danger No. {number}</source>
            <translation>№ {number} коркунуч</translation>
        </message>
        <message>
            <source>Danger that was reported</source>
            <translation>Коркунуч тууралуу кабар</translation>
        </message>
        <message>
            <source>Date of the drill</source>
            <translation>Машыгуунун күнү</translation>
        </message>
        <message>
            <source>Delete the card</source>
            <translation>Картаны өчүрүү</translation>
        </message>
        <message>
            <source>Deputy director for upbringing work</source>
            <translation>Директордун тарбия иштери боюнча орун басары</translation>
        </message>
        <message numerus="yes">
            <source>Destroyed by act № {number}: {n} records are gone.</source>
            <translation>
                <numerusform>№ {number} акт боюнча жок кылынды: {n} жазуу.</numerusform>
                <numerusform>№ {number} акт боюнча жок кылынды: {n} жазуу.</numerusform>
            </translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Кошумча</translation>
        </message>
        <message>
            <source>Diagnostic card, {name}</source>
            <translation>Диагностикалык карта, {name}</translation>
        </message>
        <message>
            <source>Diagnostic cards</source>
            <translation>Карталар</translation>
        </message>
        <message>
            <source>Diary of the family: worse</source>
            <translation>Күндөлүк: начарлады</translation>
        </message>
        <message>
            <source>Diary, {family}</source>
            <translation>Күндөлүк, {family}</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Draft of the protocol</source>
            <translation>Протоколдун долбоору</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Түзөтүү</translation>
        </message>
        <message>
            <source>Edit the card</source>
            <translation>Картаны түзөтүү</translation>
        </message>
        <message>
            <source>Edit the category</source>
            <translation>Категорияны түзөтүү</translation>
        </message>
        <message>
            <source>Empty ballot with the list</source>
            <translation>Бош баракча тизме менен</translation>
        </message>
        <message>
            <source>Empty consent form</source>
            <translation>Макулдуктун бош бланкы</translation>
        </message>
        <message>
            <source>Empty form</source>
            <translation>Бош бланк</translation>
        </message>
        <message>
            <source>Every byte compared</source>
            <translation>Ар бир байт салыштырылды</translation>
        </message>
        <message>
            <source>Every byte of the backup is whole: {file}</source>
            <translation>Көчүрмөнүн ар бир байты бүтүн: {file}</translation>
        </message>
        <message>
            <source>Every child is covered by education: attendance is watched</source>
            <translation>Ар бир бала окуу менен камтылган: сабакка катышуу көзөмөлдө</translation>
        </message>
        <message>
            <source>Everybody on a register</source>
            <translation>Эсепте тургандардын баары</translation>
        </message>
        <message>
            <source>Everybody on a register, as of today</source>
            <translation>Эсепте тургандардын баары, бүгүнкү күнгө</translation>
        </message>
        <message numerus="yes">
            <source>Everything is as before: {n} pupils are in their old classes again.</source>
            <translation>
                <numerusform>Баары мурдагыдай: {n} окуучу кайра эски классында.</numerusform>
                <numerusform>Баары мурдагыдай: {n} окуучу кайра эски классында.</numerusform>
            </translation>
        </message>
        <message>
            <source>Examinations</source>
            <translation>Изилдөөлөр</translation>
        </message>
        <message>
            <source>Examine again: {name}</source>
            <translation>Кайра изилдөө: {name}</translation>
        </message>
        <message>
            <source>Examine…</source>
            <translation>Изилдөө…</translation>
        </message>
        <message>
            <source>Extract for the chosen pupil</source>
            <translation>Тандалган окуучу боюнча көчүрмө</translation>
        </message>
        <message>
            <source>FAILED</source>
            <translation>ӨТКӨН ЖОК</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Families in a difficult situation and families at risk are accompanied</source>
            <translation>Турмуштук оор кырдаалдагы жана тобокелдиктеги үй-бүлөлөр коштоого алынган</translation>
        </message>
        <message>
            <source>Families in need</source>
            <translation>Муктаж үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Families: difficult situation, risk, patronage, observation</source>
            <translation>Үй-бүлөлөр: оор кырдаал, тобокелдик, патронаж, байкоо</translation>
        </message>
        <message>
            <source>Family diary</source>
            <translation>Байкоо күндөлүгү</translation>
        </message>
        <message>
            <source>Family's card</source>
            <translation>Үй-бүлөнүн картасы</translation>
        </message>
        <message>
            <source>Family, child, adult or street</source>
            <translation>Үй-бүлө, бала, чоң киши же көчө</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>File for another school…</source>
            <translation>Башка мектепке иш…</translation>
        </message>
        <message>
            <source>File of a pupil for another school</source>
            <translation>Окуучунун башка мектепке иши</translation>
        </message>
        <message>
            <source>Fill in</source>
            <comment>the passport</comment>
            <translation>Толтуруу</translation>
        </message>
        <message>
            <source>Fill in the diagnostic card…</source>
            <translation>Диагностикалык картаны толтуруу…</translation>
        </message>
        <message>
            <source>Finish it</source>
            <translation>Аягына чыгаруу</translation>
        </message>
        <message>
            <source>Free time</source>
            <translation>Бош убакыт</translation>
        </message>
        <message>
            <source>From the school</source>
            <translation>Кайсы мектептен</translation>
        </message>
        <message>
            <source>Give the copy with codes to the class teacher…</source>
            <translation>Коддору бар нусканы класс жетекчиге берүү…</translation>
        </message>
        <message>
            <source>Give the numbers to the administration…</source>
            <translation>Сандарды администрацияга берүү…</translation>
        </message>
        <message>
            <source>Give the protocol to an organisation…</source>
            <translation>Протоколду уюмга берүү…</translation>
        </message>
        <message>
            <source>Give the recommendations to the administration…</source>
            <translation>Администрацияга сунуштарды берүү…</translation>
        </message>
        <message>
            <source>Give to the class teacher…</source>
            <translation>Класс жетекчиге берүү…</translation>
        </message>
        <message>
            <source>Give to the parents…</source>
            <translation>Ата-энеге берүү…</translation>
        </message>
        <message>
            <source>Go on with this copy</source>
            <translation>Ушул көчүрмө менен улантуу</translation>
        </message>
        <message>
            <source>Hand over</source>
            <comment>a text</comment>
            <translation>Берүү</translation>
        </message>
        <message>
            <source>Handed over by the psychologist on {day}, No. {number}; about {span}.</source>
            <translation>Психолог {day} тапшырган, № {number}; мезгили: {span}.</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Өткөрдү</translation>
        </message>
        <message>
            <source>Help plan, {name}</source>
            <translation>Жардам планы, {name}</translation>
        </message>
        <message>
            <source>Help plans</source>
            <translation>Жардам пландары</translation>
        </message>
        <message>
            <source>Help plan…</source>
            <translation>Жардам планы…</translation>
        </message>
        <message>
            <source>Home visits</source>
            <translation>Үйгө баруулар</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Кантип</translation>
        </message>
        <message>
            <source>How the passport counts</source>
            <translation>Паспорт кантип эсептейт</translation>
        </message>
        <message>
            <source>If you have just restored a backup, go on. Otherwise write nothing and tell the director.</source>
            <translation>Жаңы эле көчүрмөнү калыбына келтирсеңиз, улантыңыз. Болбосо эч нерсе жазбай, директорго айтыңыз.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттоо</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>In danger: tell whom…</source>
            <translation>Коркунучта: кимге билдирилет…</translation>
        </message>
        <message>
            <source>Inclusion</source>
            <translation>Инклюзия</translation>
        </message>
        <message>
            <source>Inclusive education: children with special needs are supported</source>
            <translation>Инклюзивдик билим берүү: өзгөчө муктаждыгы бар балдарга колдоо көрсөтүлөт</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Көрсөткүч</translation>
        </message>
        <message>
            <source>Individual help</source>
            <translation>Жеке жардам</translation>
        </message>
        <message>
            <source>Individual help plans: {list}</source>
            <translation>Жеке жардам пландары: {list}</translation>
        </message>
        <message>
            <source>Individual support by help plans, and its effect</source>
            <translation>Жардам пландары боюнча жеке колдоо жана анын натыйжасы</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>Методикалар</translation>
        </message>
        <message>
            <source>Interaction</source>
            <translation>Өз ара аракеттенүү</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Кызыкчылыктары</translation>
        </message>
        <message>
            <source>Interests and abilities of children</source>
            <translation>Балдардын кызыгуулары жана жөндөмдөрү</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Киришүү</translation>
        </message>
        <message>
            <source>Inventing the demo school</source>
            <translation>Демо мектеп түзүлүүдө</translation>
        </message>
        <message>
            <source>It cannot be taken back: the card was edited since, or other records were made for this child.</source>
            <translation>Артка алууга болбойт: андан бери карта оңдолгон же бул бала боюнча башка жазуулар жасалган.</translation>
        </message>
        <message>
            <source>It is shown only now. Tell it to the other school another way than the file.</source>
            <translation>Ал азыр гана көрсөтүлөт. Аны башка мектепке файлдан бөлөк жол менен айтыңыз.</translation>
        </message>
        <message>
            <source>It is written into the register of hand-overs of the office, also when it is only shown.</source>
            <translation>Кызматтын берүү журналына жазылат, жөн гана көрсөтүлсө да.</translation>
        </message>
        <message>
            <source>It lies among the attachments of this entry.</source>
            <translation>Кагаз ушул жазуунун тиркемелеринде турат.</translation>
        </message>
        <message>
            <source>Journal of actions</source>
            <translation>Аракеттер журналы</translation>
        </message>
        <message>
            <source>Journal of diagnostics</source>
            <translation>Диагностика журналы</translation>
        </message>
        <message>
            <source>Journal of diagnostics as DOCX…</source>
            <translation>Диагностика журналы DOCX түрүндө…</translation>
        </message>
        <message>
            <source>Journal of diagnostics as XLSX…</source>
            <translation>Диагностика журналы XLSX түрүндө…</translation>
        </message>
        <message numerus="yes">
            <source>Journal of missed lessons: {n} entries</source>
            <translation>
                <numerusform>Сабак калтыруулар журналы: {n} жазуу</numerusform>
                <numerusform>Сабак калтыруулар журналы: {n} жазуу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Journal of offences: {n} entries</source>
            <translation>
                <numerusform>Укук бузуулар журналы: {n} жазуу</numerusform>
                <numerusform>Укук бузуулар журналы: {n} жазуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Journal of this programme</source>
            <translation>Бул программанын журналы</translation>
        </message>
        <message>
            <source>Journal of this programme as DOCX…</source>
            <translation>Ушул программанын журналы DOCX түрүндө…</translation>
        </message>
        <message numerus="yes">
            <source>Journal of work: {n} entries</source>
            <translation>
                <numerusform>Иштердин журналы: {n} жазуу</numerusform>
                <numerusform>Иштердин журналы: {n} жазуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Journals</source>
            <comment>tab</comment>
            <translation>Журналдар</translation>
        </message>
        <message>
            <source>Journals of the psychologist</source>
            <translation>Психологдун журналдары</translation>
        </message>
        <message>
            <source>Journals of the service</source>
            <translation>Кызматтын журналдары</translation>
        </message>
        <message>
            <source>Key to the codes</source>
            <translation>Коддордун ачкычы</translation>
        </message>
        <message>
            <source>Left the school</source>
            <translation>Мектептен кетти</translation>
        </message>
        <message>
            <source>Left the school…</source>
            <translation>Мектептен кетти…</translation>
        </message>
        <message>
            <source>Legal representatives: {names}. The hand-over is written into the register of the office, also when it is only shown.</source>
            <translation>Мыйзамдуу өкүлдөрү: {names}. Жөн гана көрсөтүлсө да, кызматтын берүү журналына жазылат.</translation>
        </message>
        <message>
            <source>List of what is in the file of a pupil</source>
            <translation>Окуучунун ишиндеги документтердин тизмеси</translation>
        </message>
        <message numerus="yes">
            <source>Lists of extended-day groups: {n}</source>
            <translation>
                <numerusform>Узартылган топтордун тизмелери: {n}</numerusform>
                <numerusform>Узартылган топтордун тизмелери: {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lists of holiday engagement: {n}</source>
            <translation>
                <numerusform>Каникулдагы бош убакыт тизмелери: {n}</numerusform>
                <numerusform>Каникулдагы бош убакыт тизмелери: {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Кулпулоо</translation>
        </message>
        <message>
            <source>Look only, not handed over</source>
            <translation>Карап көрүү үчүн гана, берилген эмес</translation>
        </message>
        <message>
            <source>Look: what the administration gets</source>
            <translation>Карап көрүү: администрацияга эмне берилет</translation>
        </message>
        <message>
            <source>Look: what the class teacher gets</source>
            <translation>Карап көрүү: класс жетекчиге эмне берилет</translation>
        </message>
        <message>
            <source>Look: what the parents get</source>
            <translation>Карап көрүү: ата-энеге эмне берилет</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Колдонмо</translation>
        </message>
        <message>
            <source>Meetings and orders</source>
            <translation>Кеңешмелер, буйруктар</translation>
        </message>
        <message>
            <source>Meetings, decisions, orders</source>
            <translation>Кеңешмелер, чечимдер, буйруктар</translation>
        </message>
        <message>
            <source>Missed lessons</source>
            <translation>Сабак калтыруулар</translation>
        </message>
        <message>
            <source>Name or phone</source>
            <translation>Аты же телефону</translation>
        </message>
        <message>
            <source>Name, class, PIN or phone</source>
            <translation>Аты, классы, ПИНи же телефону</translation>
        </message>
        <message>
            <source>New category</source>
            <translation>Жаңы категория</translation>
        </message>
        <message>
            <source>New class</source>
            <translation>Жаңы класс</translation>
        </message>
        <message>
            <source>New family</source>
            <translation>Жаңы үй-бүлө</translation>
        </message>
        <message>
            <source>New pupil</source>
            <translation>Жаңы окуучу</translation>
        </message>
        <message>
            <source>New school year</source>
            <translation>Жаңы окуу жылы</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Жаңы сабак</translation>
        </message>
        <message>
            <source>Next tasks</source>
            <translation>Кийинки милдеттер</translation>
        </message>
        <message>
            <source>No adult is written down yet. Adults are added on the card of a child.</source>
            <translation>Азырынча чоң киши жазыла элек. Аларды баланын картасынан кошосуз.</translation>
        </message>
        <message>
            <source>No category is written down.</source>
            <translation>Категория жазыла элек.</translation>
        </message>
        <message>
            <source>No child is written down yet. Import the class lists, or write in the first child.</source>
            <translation>Азырынча бала жазыла элек. Класстардын тизмесин импорттоңуз же биринчи баланы жазыңыз.</translation>
        </message>
        <message>
            <source>No class is written down yet. Classes come with the class lists, or are written in here.</source>
            <translation>Азырынча класс жазыла элек. Класстар тизмелер менен келет же ушул жерде жазылат.</translation>
        </message>
        <message>
            <source>No family is written down yet. Families come with the class lists, or are written in here.</source>
            <translation>Азырынча үй-бүлө жазыла элек. Үй-бүлөлөр класстардын тизмеси менен келет же ушул жерде жазылат.</translation>
        </message>
        <message>
            <source>No line is chosen.</source>
            <translation>Эч бир сап тандалган жок.</translation>
        </message>
        <message>
            <source>No norm is known for this sex, age and grade: {scales}.</source>
            <translation>Бул жыныс, жаш жана класс үчүн ченем белгисиз: {scales}.</translation>
        </message>
        <message>
            <source>No paper is attached yet.</source>
            <translation>Документ тиркеле элек.</translation>
        </message>
        <message>
            <source>No signals any more.</source>
            <translation>Эми сигнал жок.</translation>
        </message>
        <message>
            <source>No two cards look alike.</source>
            <translation>Окшош карталар жок.</translation>
        </message>
        <message>
            <source>No verified backup is known. Make one before the new year begins.</source>
            <translation>Текшерилген камдык көчүрмө белгисиз. Жаңы жыл башталганга чейин аны жасаңыз.</translation>
        </message>
        <message>
            <source>No verified backup is known. Make one before the program is updated.</source>
            <translation>Текшерилген камдык көчүрмө белгисиз. Программаны жаңыртуудан мурун жасаңыз.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Nobody's consent is needed for it. What you mark here is kept with day and hour.</source>
            <translation>Буга эч кимдин макулдугу керек эмес. Бул жерде белгилегениңиз күнү жана сааты менен сакталат.</translation>
        </message>
        <message>
            <source>Non-disclosure, papers</source>
            <translation>Ачыкка чыгарбоо, документтер</translation>
        </message>
        <message>
            <source>Not scorable: no answer to {items}.</source>
            <translation>Эсептелбейт: {items} пункттарына жооп жок.</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct it on the card.</source>
            <translation>Эч нерсе өзгөргөн жок. Картадан оңдоңуз.</translation>
        </message>
        <message>
            <source>Nothing was taken. Choose another file.</source>
            <translation>Эч нерсе алынган жок. Башка файл тандаңыз.</translation>
        </message>
        <message>
            <source>Notifications: {list}</source>
            <translation>Кабарлоолор: {list}</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>column</comment>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Numbers from 1 to 4 stand as “&lt; 5”, and what would give them away as “…”.</source>
            <translation>1ден 4кө чейинки сандар «&lt; 5», аларды ачып коё турган сандар «…» деп берилген.</translation>
        </message>
        <message numerus="yes">
            <source>Obligations of non-disclosure: {n}</source>
            <translation>
                <numerusform>Ачыкка чыгарбоо милдеттенмелери: {n}</numerusform>
                <numerusform>Ачыкка чыгарбоо милдеттенмелери: {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Байкоо</translation>
        </message>
        <message>
            <source>Observation diary</source>
            <translation>Байкоо күндөлүгү</translation>
        </message>
        <message>
            <source>Offence</source>
            <translation>Укук бузуу</translation>
        </message>
        <message>
            <source>On a register, in the risk group</source>
            <translation>Эсепте, тобокелдик тобунда</translation>
        </message>
        <message>
            <source>On registers</source>
            <translation>Эсепте тургандар</translation>
        </message>
        <message>
            <source>On what basis</source>
            <translation>Кандай негизде</translation>
        </message>
        <message>
            <source>On what day</source>
            <translation>Кайсы күнгө карата</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>request</comment>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Тизмени ачуу</translation>
        </message>
        <message>
            <source>Opened and fully checked</source>
            <translation>Ачылды жана толук текшерилди</translation>
        </message>
        <message>
            <source>Orders: {list}</source>
            <translation>Буйруктар: {list}</translation>
        </message>
        <message>
            <source>Outgoing letters: {list}</source>
            <translation>Чыгыш каттар: {list}</translation>
        </message>
        <message>
            <source>PASSED</source>
            <translation>ӨТТҮ</translation>
        </message>
        <message>
            <source>Paper for an audience, {name}</source>
            <translation>Көрсөтүү үчүн кагаз, {name}</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Papers</source>
            <comment>column</comment>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Papers handed over</source>
            <translation>Берилген документтер</translation>
        </message>
        <message>
            <source>Papers of colleagues, characteristics, obligations of non-disclosure</source>
            <translation>Адистердин документтери, мүнөздөмөлөр, ачыкка чыгарбоо милдеттенмелери</translation>
        </message>
        <message>
            <source>Papers, obligations</source>
            <translation>Документтер, милдеттенмелер</translation>
        </message>
        <message>
            <source>Papers…</source>
            <translation>Кагаздар…</translation>
        </message>
        <message>
            <source>Parents</source>
            <comment>criterion</comment>
            <translation>Ата-энелер</translation>
        </message>
        <message>
            <source>Password of {name}:</source>
            <translation>Сырсөз ({name}):</translation>
        </message>
        <message>
            <source>Patronage</source>
            <translation>Патронаж</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Дал келген сигналдар</translation>
        </message>
        <message>
            <source>People and keys</source>
            <translation>Кызматкерлер жана ачкычтар</translation>
        </message>
        <message>
            <source>Plan a visit…</source>
            <translation>Барууну пландоо…</translation>
        </message>
        <message>
            <source>Plan: {whose}</source>
            <translation>План: {whose}</translation>
        </message>
        <message>
            <source>Preparing the protocol</source>
            <translation>Протокол даярдалууда</translation>
        </message>
        <message>
            <source>Preparing the sheet</source>
            <translation>Баракча даярдалууда</translation>
        </message>
        <message>
            <source>Prevention</source>
            <comment>criterion</comment>
            <translation>Алдын алуу</translation>
        </message>
        <message>
            <source>Prevention of offences, of substance use and of violence</source>
            <translation>Укук бузуунун, психоактивдүү заттарды колдонуунун жана зордуктун алдын алуу</translation>
        </message>
        <message>
            <source>Print for an audience…</source>
            <translation>Көрсөтүү үчүн басып чыгаруу…</translation>
        </message>
        <message>
            <source>Print the visit form</source>
            <translation>Барууга бланк басып чыгаруу</translation>
        </message>
        <message>
            <source>Printed by</source>
            <translation>Басып чыгарган</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Көйгөйлөр</translation>
        </message>
        <message>
            <source>Problems and their causes</source>
            <translation>Көйгөйлөр жана алардын себептери</translation>
        </message>
        <message>
            <source>Profile of a pupil</source>
            <translation>Окуучунун профили</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Сунуштар</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Укук коргоо</translation>
        </message>
        <message>
            <source>Protocol of a check of the scoring</source>
            <translation>Эсептөөнү текшерүүнүн протоколу</translation>
        </message>
        <message>
            <source>Protocol of a restore drill</source>
            <translation>Калыбына келтирүү машыгуусунун протоколу</translation>
        </message>
        <message>
            <source>Protocol of an examination</source>
            <translation>Изилдөө протоколу</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Протоколдор</translation>
        </message>
        <message>
            <source>Protocols and orders</source>
            <translation>Протоколдор, буйруктар</translation>
        </message>
        <message>
            <source>Protocols: {list}</source>
            <translation>Протоколдор: {list}</translation>
        </message>
        <message>
            <source>Protocol…</source>
            <translation>Протокол…</translation>
        </message>
        <message>
            <source>Psychodiagnostics</source>
            <translation>Психодиагностика</translation>
        </message>
        <message>
            <source>Psychological conclusion</source>
            <translation>Психологиялык корутунду</translation>
        </message>
        <message>
            <source>Psychological support</source>
            <translation>Психологиялык колдоо</translation>
        </message>
        <message>
            <source>Psychological support of the educational process</source>
            <translation>Окуу процессин психологиялык жактан коштоо</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <comment>signature</comment>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Psychologist's journals</source>
            <translation>Психологдун журналдары</translation>
        </message>
        <message>
            <source>Psychologist: analysis</source>
            <translation>Психолог: аналитика</translation>
        </message>
        <message>
            <source>Psychologist: statistics</source>
            <translation>Психолог: статистика</translation>
        </message>
        <message>
            <source>Psychologist: statistics for others</source>
            <translation>Психолог: башкалар үчүн статистика</translation>
        </message>
        <message>
            <source>Psychologist: {table}</source>
            <translation>Психолог: {table}</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Pupil's card</source>
            <translation>Окуучунун картасы</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>column</comment>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>tab</comment>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Pupils are engaged after lessons, above all those of the risk group</source>
            <translation>Окуучулар сабактан тышкары алек, баарынан мурда тобокелдик тобундагылар</translation>
        </message>
        <message>
            <source>Put on a register…</source>
            <translation>Эсепке алуу…</translation>
        </message>
        <message>
            <source>Put under observation…</source>
            <translation>Байкоого алуу…</translation>
        </message>
        <message>
            <source>Put under patronage…</source>
            <translation>Патронажга алуу…</translation>
        </message>
        <message>
            <source>Quick card</source>
            <translation>Кыскача эскертме</translation>
        </message>
        <message>
            <source>Raid No. {number}</source>
            <translation>Рейд № {number}</translation>
        </message>
        <message>
            <source>Raids: {list}</source>
            <translation>Рейддер: {list}</translation>
        </message>
        <message>
            <source>Reading the card</source>
            <translation>Карта окулууда</translation>
        </message>
        <message>
            <source>Recommendations, informing, proposals, mediation</source>
            <translation>Сунуштар, маалымдоо, сунуш-каттар, медиация</translation>
        </message>
        <message>
            <source>Recommendations: {list}</source>
            <translation>Сунуштар: {list}</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Records of children whose term is over</source>
            <translation>Сактоо мөөнөтү бүткөн балдардын жазуулары</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Калыбына келтирүү баракчасы</translation>
        </message>
        <message>
            <source>Recycle bin</source>
            <translation>Себет</translation>
        </message>
        <message numerus="yes">
            <source>Register of checks: {n} entries</source>
            <translation>
                <numerusform>Текшерүүлөр реестри: {n} жазуу</numerusform>
                <numerusform>Текшерүүлөр реестри: {n} жазуу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of clubs and sections: {n}</source>
            <translation>
                <numerusform>Ийримдер жана секциялар реестри: {n}</numerusform>
                <numerusform>Ийримдер жана секциялар реестри: {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of colleagues' documents: {n} entries</source>
            <translation>
                <numerusform>Башка адистердин документтери: {n} жазуу</numerusform>
                <numerusform>Башка адистердин документтери: {n} жазуу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of compensatory work: {n} entries</source>
            <translation>
                <numerusform>Тегиздөөчү иш реестри: {n} жазуу</numerusform>
                <numerusform>Тегиздөөчү иш реестри: {n} жазуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Register of hand-overs: {list}</source>
            <translation>Берилген маалыматтардын журналы: {list}</translation>
        </message>
        <message numerus="yes">
            <source>Register of informing: {n} entries</source>
            <translation>
                <numerusform>Маалымдоо реестри: {n} жазуу</numerusform>
                <numerusform>Маалымдоо реестри: {n} жазуу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of meals: {n} entries</source>
            <translation>
                <numerusform>Тамактануу реестри: {n} жазуу</numerusform>
                <numerusform>Тамактануу реестри: {n} жазуу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of mediation: {n} entries</source>
            <translation>
                <numerusform>Медиация реестри: {n} жазуу</numerusform>
                <numerusform>Медиация реестри: {n} жазуу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Register of participation: {n} entries</source>
            <translation>
                <numerusform>Катышуу реестри: {n} жазуу</numerusform>
                <numerusform>Катышуу реестри: {n} жазуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Register of protocols</source>
            <translation>Протоколдорду каттоо журналы</translation>
        </message>
        <message>
            <source>Register of protocols as DOCX…</source>
            <translation>Протоколдорду каттоо журналы DOCX түрүндө…</translation>
        </message>
        <message>
            <source>Register of protocols as XLSX…</source>
            <translation>Протоколдорду каттоо журналы XLSX түрүндө…</translation>
        </message>
        <message>
            <source>Registers</source>
            <comment>tab</comment>
            <translation>Каттоолор</translation>
        </message>
        <message>
            <source>Registers of pupils</source>
            <translation>Окуучулардын эсеби</translation>
        </message>
        <message>
            <source>Relations at school</source>
            <translation>Мектептеги мамилелер</translation>
        </message>
        <message>
            <source>Relations at the school are democratic, conflicts are mediated, harmful groups are known</source>
            <translation>Мектептеги мамилелер демократиялуу, чыр-чатактар медиация менен чечилет, терс таасирлүү топтор белгилүү</translation>
        </message>
        <message>
            <source>Relations in class {name}: for the class teacher</source>
            <translation>{name} классындагы мамилелер: класс жетекчи үчүн</translation>
        </message>
        <message>
            <source>Relations in the class: for the class teacher</source>
            <translation>Класстагы мамилелер: класс жетекчи үчүн</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Өчүрүлгөн</translation>
        </message>
        <message>
            <source>Report of the group</source>
            <translation>Топ боюнча отчет</translation>
        </message>
        <message>
            <source>Report of the group as DOCX…</source>
            <translation>Топ боюнча отчет DOCX түрүндө…</translation>
        </message>
        <message>
            <source>Report of the group as XLSX…</source>
            <translation>Топ боюнча отчет XLSX түрүндө…</translation>
        </message>
        <message>
            <source>Report of the social pedagogue</source>
            <translation>Социалдык педагогдун отчету</translation>
        </message>
        <message>
            <source>Report on the event</source>
            <translation>Иш-чара боюнча отчет</translation>
        </message>
        <message>
            <source>Reports</source>
            <comment>tab</comment>
            <translation>Отчеттор</translation>
        </message>
        <message>
            <source>Request about the child</source>
            <translation>Кайрылуу</translation>
        </message>
        <message>
            <source>Request to the psychologist</source>
            <translation>Психологго кайрылуу</translation>
        </message>
        <message>
            <source>Requests: {list}</source>
            <translation>Кайрылуулар: {list}</translation>
        </message>
        <message>
            <source>Restored into {folder}</source>
            <translation>{folder} папкасына калыбына келтирилди</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Results of a group, for the administration</source>
            <translation>Топтун натыйжалары, администрация үчүн</translation>
        </message>
        <message>
            <source>Results of children</source>
            <translation>Балдардын натыйжалары</translation>
        </message>
        <message>
            <source>Results of groups</source>
            <translation>Топтордун натыйжалары</translation>
        </message>
        <message>
            <source>Review of a help plan, {name}</source>
            <translation>Жардам планын карап чыгуу, {name}</translation>
        </message>
        <message>
            <source>Review what has passed its term of keeping</source>
            <translation>Сактоо мөөнөтү бүткөндөрдү карап чыгуу</translation>
        </message>
        <message>
            <source>Risk group</source>
            <translation>Тобокелдик тобу</translation>
        </message>
        <message>
            <source>SPPK</source>
            <translation>СППК</translation>
        </message>
        <message>
            <source>SPPS</source>
            <comment>service on the passport</comment>
            <translation>СППК</translation>
        </message>
        <message>
            <source>Say which instrument and which answers: sppk score ID --answers FILE.json.</source>
            <translation>Кайсы методика жана кайсы жооптор экенин көрсөтүңүз: sppk score ID --answers FILE.json.</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Скандар</translation>
        </message>
        <message>
            <source>Scans and files of the card</source>
            <translation>Карточканын сканы жана файлдары</translation>
        </message>
        <message>
            <source>Scans and files of the plan…</source>
            <translation>Пландын сканы жана файлдары…</translation>
        </message>
        <message>
            <source>School years</source>
            <translation>Окуу жылдары</translation>
        </message>
        <message>
            <source>School years, quarters, holidays</source>
            <translation>Окуу жылдары, чейректер, каникулдар</translation>
        </message>
        <message>
            <source>Schulte tables</source>
            <translation>Шульте таблицалары</translation>
        </message>
        <message>
            <source>Scored as the variant {variant}; the others: {others}.</source>
            <translation>{variant} варианты боюнча эсептелди; башкалары: {others}.</translation>
        </message>
        <message>
            <source>Self-assessment</source>
            <translation>Өзүн-өзү баалоо</translation>
        </message>
        <message>
            <source>Self-assessment of the school: part of the socio-psychological-pedagogical service</source>
            <translation>Мектептин өзүн-өзү баалоосу: социалдык-психологиялык-педагогикалык кызматтын бөлүгү</translation>
        </message>
        <message>
            <source>Session of a correction programme</source>
            <translation>Коррекциялык программанын сабагы</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Жөндөөлөр</translation>
        </message>
        <message>
            <source>Sheet of the week</source>
            <translation>Жума баракчасы</translation>
        </message>
        <message>
            <source>Sheets for class teachers…</source>
            <translation>Класс жетекчилер үчүн барактар…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсөтүү</translation>
        </message>
        <message>
            <source>Sign</source>
            <comment>a conclusion</comment>
            <translation>Кол коюу</translation>
        </message>
        <message>
            <source>Sign the protocol</source>
            <translation>Протоколго кол коюу</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Сигналдар</translation>
        </message>
        <message>
            <source>Signs: {list}</source>
            <translation>Белгилер: {list}</translation>
        </message>
        <message>
            <source>Social passport</source>
            <translation>Социалдык паспорт</translation>
        </message>
        <message>
            <source>Social passport of the school as of {day}</source>
            <translation>Мектептин социалдык паспорту, {day} абалы</translation>
        </message>
        <message>
            <source>Social passport of the school: {list}</source>
            <translation>Мектептин социалдык паспорту: {list}</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социалдык педагог</translation>
        </message>
        <message>
            <source>Social pedagogue's report</source>
            <translation>Социалдык педагогдун отчету</translation>
        </message>
        <message>
            <source>Socio-psychological-pedagogical service</source>
            <translation>Социалдык-психологиялык-педагогикалык кызмат</translation>
        </message>
        <message>
            <source>Sociometry</source>
            <translation>Социометрия</translation>
        </message>
        <message>
            <source>Sociometry of the class</source>
            <translation>Класстын социометриясы</translation>
        </message>
        <message>
            <source>Something in the program went wrong, and we are sorry.</source>
            <translation>Программада ката кетти, кечирим сурайбыз.</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Кызматкерлер</translation>
        </message>
        <message>
            <source>Statistical report of the psychologist</source>
            <translation>Педагог-психологдун статистикалык отчету</translation>
        </message>
        <message>
            <source>Statistical report of the psychologist, handed over: {list}</source>
            <translation>Психологдун статистикалык отчету, берилген: {list}</translation>
        </message>
        <message>
            <source>Stopped. Nothing was left half done.</source>
            <translation>Токтотулду. Чала калган эч нерсе жок.</translation>
        </message>
        <message>
            <source>Strong sides, what has to be improved, next steps.</source>
            <translation>Күчтүү жактар, эмнени жакшыртуу керек, кийинки кадамдар.</translation>
        </message>
        <message>
            <source>Summary of diagnostics for a class</source>
            <translation>Класс боюнча диагностиканын жыйынтыгы</translation>
        </message>
        <message>
            <source>Summary with names, for the psychologist</source>
            <translation>Аты-жөнү менен, психолог үчүн</translation>
        </message>
        <message>
            <source>Take a filled sheet back…</source>
            <translation>Толтурулган баракты кабыл алуу…</translation>
        </message>
        <message>
            <source>Take this card</source>
            <translation>Ушул картаны алуу</translation>
        </message>
        <message>
            <source>Tasks for the next period</source>
            <translation>Кийинки мезгилге милдеттер</translation>
        </message>
        <message>
            <source>Tasks for the next year</source>
            <translation>Кийинки жылга милдеттер</translation>
        </message>
        <message>
            <source>Teachers, parents and the administration are advised and informed in time</source>
            <translation>Мугалимдерге, ата-энелерге жана администрацияга сунуштар берилет, алар өз убагында маалымдалат</translation>
        </message>
        <message>
            <source>Tell whom…</source>
            <translation>Кимге билдирүү…</translation>
        </message>
        <message>
            <source>Terms of keeping</source>
            <translation>Сактоо мөөнөттөрү</translation>
        </message>
        <message numerus="yes">
            <source>The act is carried out to the end: {n} more records are gone.</source>
            <translation>
                <numerusform>Акт аягына чейин аткарылды: дагы {n} жазуу жок кылынды.</numerusform>
                <numerusform>Акт аягына чейин аткарылды: дагы {n} жазуу жок кылынды.</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup was made and read back: {file}, {size}</source>
            <translation>Көчүрмө түзүлдү жана кайра окулуп текшерилди: {file}, {size}</translation>
        </message>
        <message>
            <source>The card was changed.</source>
            <translation>Карта өзгөрдү.</translation>
        </message>
        <message>
            <source>The child goes on learning at another school</source>
            <translation>Бала башка мектепте окуусун улантат</translation>
        </message>
        <message>
            <source>The chosen consent, for signing</source>
            <translation>Тандалган макулдук, кол коюу үчүн</translation>
        </message>
        <message>
            <source>The chosen entry on paper</source>
            <translation>Тандалган жазуу кагазда</translation>
        </message>
        <message>
            <source>The chosen protocol</source>
            <translation>Тандалган протокол</translation>
        </message>
        <message>
            <source>The code of {file}: {code}</source>
            <translation>{file} файлынын коду: {code}</translation>
        </message>
        <message>
            <source>The command is not complete: {missing} is missing.</source>
            <translation>Буйрук толук эмес, жетпегени: {missing}.</translation>
        </message>
        <message>
            <source>The conditions of upbringing in families are studied</source>
            <translation>Үй-бүлөдөгү тарбиянын шарттары изилденет</translation>
        </message>
        <message>
            <source>The copy was restored beside the living data with the backup file and a password alone, and deleted afterwards.</source>
            <translation>Көчүрмө иштеп жаткан маалыматтын жанына көчүрмө файлы жана сырсөз менен гана калыбына келтирилип, андан кийин өчүрүлдү.</translation>
        </message>
        <message>
            <source>The daily check found a damaged file.</source>
            <translation>Күнүмдүк текшерүү бузулган файлды тапты.</translation>
        </message>
        <message>
            <source>The data are still to be written anew under a new key</source>
            <translation>Маалыматты жаңы ачкыч менен кайра жазуу калды</translation>
        </message>
        <message>
            <source>The file {file} cannot be read.</source>
            <translation>{file} файлын окууга болбойт.</translation>
        </message>
        <message>
            <source>The journal of actions is whole.</source>
            <translation>Аракеттер журналы бүтүн.</translation>
        </message>
        <message>
            <source>The journal of actions was changed or cut.</source>
            <translation>Аракеттер журналы өзгөртүлгөн же кесилген.</translation>
        </message>
        <message>
            <source>The last destruction was cut off before the data were written anew. Finish it.</source>
            <translation>Акыркы жок кылуу маалымат кайра жазылганга чейин үзүлгөн. Аны аягына чыгарыңыз.</translation>
        </message>
        <message>
            <source>The last verified backup is of {day}. Make a new one before the new year begins.</source>
            <translation>Текшерилген акыркы камдык көчүрмө {day} жасалган. Жаңы жыл башталганга чейин жаңысын жасаңыз.</translation>
        </message>
        <message>
            <source>The last verified backup is of {day}. Make a new one before the program is updated.</source>
            <translation>Акыркы текшерилген камдык көчүрмө {day} жасалган. Программаны жаңыртуудан мурун жаңысын жасаңыз.</translation>
        </message>
        <message>
            <source>The new school year begins</source>
            <translation>Жаңы окуу жылы башталууда</translation>
        </message>
        <message>
            <source>The new school year is taken back</source>
            <translation>Жаңы окуу жылы артка кайтарылууда</translation>
        </message>
        <message>
            <source>The new school year {year}</source>
            <translation>{year} жаңы окуу жылы</translation>
        </message>
        <message>
            <source>The psychologist has not handed over her statistical report of this period yet.</source>
            <translation>Психолог бул мезгилдин статистикалык отчетун азырынча тапшыра элек.</translation>
        </message>
        <message>
            <source>The psychologist's own records follow at her next login: an order waits for her.</source>
            <translation>Психологдун өз жазуулары анын кийинки кирүүсүндө жок кылынат: ага тапшырма калды.</translation>
        </message>
        <message>
            <source>The psychologist's part</source>
            <translation>Психологдун бөлүгү</translation>
        </message>
        <message>
            <source>The psychologist's part of the file of a pupil that came from: {school}</source>
            <translation>Окуучунун ишинин психологдук бөлүгү, келген жери: {school}</translation>
        </message>
        <message>
            <source>The record was moved to the recycle bin.</source>
            <translation>Жазуу себетке өткөрүлдү.</translation>
        </message>
        <message>
            <source>The rights and interests of children are protected</source>
            <translation>Балдардын укуктары жана кызыкчылыктары корголот</translation>
        </message>
        <message>
            <source>The service works by approved annual plans and fulfils them</source>
            <translation>Кызмат бекитилген жылдык пландар боюнча иштейт жана аларды аткарат</translation>
        </message>
        <message>
            <source>The social situation of pupils and families is studied and known</source>
            <translation>Окуучулардын жана үй-бүлөлөрдүн социалдык абалы изилденген жана белгилүү</translation>
        </message>
        <message>
            <source>The whole register</source>
            <translation>Бүт каттоо</translation>
        </message>
        <message>
            <source>The work of the period in a few sentences.</source>
            <translation>Мезгилдин иши бир нече сүйлөмдө.</translation>
        </message>
        <message>
            <source>The work of the year in a few sentences.</source>
            <translation>Жылдын иши бир нече сүйлөм менен.</translation>
        </message>
        <message>
            <source>Their children: of the families counted at the end.</source>
            <translation>Балдары: мезгилдин аягында эсептелген үй-бүлөлөрдүкү.</translation>
        </message>
        <message>
            <source>Then and now</source>
            <translation>Мурда жана азыр</translation>
        </message>
        <message>
            <source>Then and now, with {day}</source>
            <translation>Мурда жана азыр, {day} менен</translation>
        </message>
        <message>
            <source>There are several accounts: {names}.</source>
            <translation>Каттоо эсептери бир нече: {names}.</translation>
        </message>
        <message>
            <source>There is no such command: see sppk --help.</source>
            <translation>Мындай буйрук жок: sppk --help менен караңыз.</translation>
        </message>
        <message>
            <source>These backups still hold what was destroyed; overwrite or destroy them: {backups}</source>
            <translation>Бул камдык көчүрмөлөрдө жок кылынгандар дагы эле бар, аларды кайра жазыңыз же жок кылыңыз: {backups}</translation>
        </message>
        <message>
            <source>These data are older than what this computer saw last ({at}).</source>
            <translation>Бул маалымат ушул компьютер акыркы жолу көргөндөн ({at}) эскирээк.</translation>
        </message>
        <message>
            <source>This backup is not complete: a save was cut off. Its owner must log in once; then make a new backup.</source>
            <translation>Бул көчүрмө толук эмес: бир сактоо үзүлүп калган. Ээси программага бир жолу кирсин; андан кийин жаңы көчүрмө түзүңүз.</translation>
        </message>
        <message>
            <source>This command does not know “{given}”.</source>
            <translation>Бул буйрук «{given}» деген сөздү билбейт.</translation>
        </message>
        <message>
            <source>This entry names a danger to a child.</source>
            <translation>Бул жазууда баланын коопсуздугуна коркунуч көрсөтүлгөн.</translation>
        </message>
        <message>
            <source>This folder holds the data themselves. Choose another disk or a USB stick.</source>
            <translation>Бул папкада маалыматтын өзү турат. Башка дискти же флешканы тандаңыз.</translation>
        </message>
        <message>
            <source>This is the same card.</source>
            <translation>Бул ошол эле карта.</translation>
        </message>
        <message>
            <source>This is the same child as…</source>
            <translation>Бул баланын башка картасы…</translation>
        </message>
        <message>
            <source>This is the same household as…</source>
            <translation>Бул үй-бүлөнүн башка картасы…</translation>
        </message>
        <message>
            <source>This is the same person as…</source>
            <translation>Бул кишинин башка картасы…</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ушул ай</translation>
        </message>
        <message>
            <source>This school year</source>
            <translation>Ушул окуу жылы</translation>
        </message>
        <message>
            <source>This school year as DOCX…</source>
            <translation>Ушул окуу жылы DOCX түрүндө…</translation>
        </message>
        <message>
            <source>This school year as XLSX…</source>
            <translation>Ушул окуу жылы XLSX түрүндө…</translation>
        </message>
        <message>
            <source>This school year, codes in place of names</source>
            <translation>Ушул окуу жылы, ФИО ордуна код</translation>
        </message>
        <message>
            <source>Time taken</source>
            <translation>Кеткен убакыт</translation>
        </message>
        <message>
            <source>To the administration, the teachers, the parents.</source>
            <translation>Администрацияга, мугалимдерге, ата-энелерге.</translation>
        </message>
        <message>
            <source>To whom</source>
            <comment>a paper</comment>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгүн</translation>
        </message>
        <message>
            <source>Two cards are one now.</source>
            <translation>Эки карта бириктирилди.</translation>
        </message>
        <message>
            <source>Type it when asked, or give the name of a file with --password-file.</source>
            <translation>Суралганда териңиз же --password-file менен файлдын атын көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Update from a stick</source>
            <translation>Флешкадан жаңыртуу</translation>
        </message>
        <message>
            <source>Visit the family</source>
            <translation>Үйгө баруу</translation>
        </message>
        <message>
            <source>Visit: conditions are not adequate</source>
            <translation>Үйгө баруу: шарты ылайыксыз</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Үйгө баруулар</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>What an act has destroyed still stands in the psychologist's own records. Carry the act out there, too.</source>
            <translation>Акт боюнча жок кылынган нерсе психологдун өз жазууларында дагы эле турат. Актыны ал жерде да аткарыңыз.</translation>
        </message>
        <message>
            <source>What could not be done, what stands in the way.</source>
            <translation>Эмне аткарылбай калды, эмне тоскоол болууда.</translation>
        </message>
        <message>
            <source>What follows from it; proposals to the administration.</source>
            <translation>Мындан эмне келип чыгат; администрацияга сунуштар.</translation>
        </message>
        <message>
            <source>What follows from the analysis for the next year.</source>
            <translation>Талдоодон кийинки жылга эмне келип чыгат.</translation>
        </message>
        <message>
            <source>What is known of children and families is not disclosed; papers are asked for and kept</source>
            <translation>Балдар жана үй-бүлөлөр тууралуу маалымат ачыкка чыгарылбайт; документтер суралып, сакталат</translation>
        </message>
        <message>
            <source>What the figures say; what changed since last year, and why.</source>
            <translation>Сандар эмнени айтат; былтыркыга салыштырмалуу эмне өзгөрдү, эмне үчүн.</translation>
        </message>
        <message>
            <source>What the figures say; what changed since the period before, and why.</source>
            <translation>Сандар эмнени айтат; мурунку мезгилден бери эмне жана эмне үчүн өзгөрдү.</translation>
        </message>
        <message>
            <source>What was answered</source>
            <translation>Эмне деп жооп берди</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалган</translation>
        </message>
        <message>
            <source>What was saved is safe, what you were typing is kept as a draft. Go on working; if it happens again, tell the maker of the program the number {number}.</source>
            <translation>Сакталгандар аман, жазып жатканыңыз долбоор катары сакталды. Иштей бериңиз; ката кайталанса, программаны түзүүчүгө {number} номерин айтыңыз.</translation>
        </message>
        <message>
            <source>What was set for this period, and on what basis.</source>
            <translation>Бул мезгилге эмне коюлган жана эмненин негизинде.</translation>
        </message>
        <message>
            <source>What was set for this year, and on what basis.</source>
            <translation>Бул жылга эмне коюлган, эмненин негизинде.</translation>
        </message>
        <message>
            <source>What you see is still readable. Make a backup onto another stick now, then restore the last good copy.</source>
            <translation>Көрүп тургандарыңыз азырынча окулат. Азыр башка флешкага көчүрмө түзүп, анан акыркы жакшы көчүрмөнү калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Where to save</source>
            <translation>Кайда сакталсын</translation>
        </message>
        <message>
            <source>Which other card is it?</source>
            <translation>Бул кайсы карта менен бир?</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Who receives it (name)</source>
            <translation>Ким алат (аты-жөнү)</translation>
        </message>
        <message>
            <source>Who removed it</source>
            <translation>Ким өчүргөн</translation>
        </message>
        <message>
            <source>Who works in it, by which documents; what was set for the year.</source>
            <translation>Кимдер иштейт, кайсы документтердин негизинде; жылга эмне коюлган.</translation>
        </message>
        <message>
            <source>Who, and the phone</source>
            <translation>Ким жана телефону</translation>
        </message>
        <message>
            <source>Whom exactly (name, post)</source>
            <translation>Так кимге (аты-жөнү, кызматы)</translation>
        </message>
        <message>
            <source>Whom would you like to do a task together with?</source>
            <translation>Тапшырманы ким менен чогуу аткаргың келет?</translation>
        </message>
        <message>
            <source>Whom would you rather not do a task together with?</source>
            <translation>Тапшырманы ким менен чогуу аткаргың келбейт?</translation>
        </message>
        <message>
            <source>Why without a consent, if there is none</source>
            <translation>Макулдук жок болсо, эмне үчүн ансыз</translation>
        </message>
        <message>
            <source>With whom does the child live?</source>
            <translation>Бала ким менен жашайт?</translation>
        </message>
        <message>
            <source>Without a command the program opens its window.</source>
            <translation>Буйруксуз программа терезесин ачат.</translation>
        </message>
        <message>
            <source>Work is discussed at the pedagogical council and settled by protocols and orders</source>
            <translation>Иш педагогикалык кеңеште талкууланып, протоколдор жана буйруктар менен таризделет</translation>
        </message>
        <message>
            <source>Work of the psychologist</source>
            <translation>Психологдун иши</translation>
        </message>
        <message>
            <source>Work with parents and legal representatives</source>
            <translation>Ата-энелер жана мыйзамдуу өкүлдөр менен иш</translation>
        </message>
        <message>
            <source>Work with pupils of the risk group and on registers</source>
            <translation>Тобокелдик тобундагы жана эсептеги окуучулар менен иш</translation>
        </message>
        <message>
            <source>Works in the service without a signed paper</source>
            <translation>Кызматта кол коюлган кагазсыз иштейт</translation>
        </message>
        <message>
            <source>Write a conclusion…</source>
            <translation>Корутунду жазуу…</translation>
        </message>
        <message>
            <source>Write a consultation down…</source>
            <translation>Консультация жазуу…</translation>
        </message>
        <message>
            <source>Write a letter…</source>
            <translation>Кат жазуу…</translation>
        </message>
        <message>
            <source>Write a recommendation…</source>
            <translation>Сунуш жазуу…</translation>
        </message>
        <message>
            <source>Write a talk down…</source>
            <translation>Баарлашууну жазуу…</translation>
        </message>
        <message>
            <source>Write an interest down…</source>
            <translation>Кызыгуусун жазуу…</translation>
        </message>
        <message>
            <source>Write down and show</source>
            <translation>Жазып, көрсөтүү</translation>
        </message>
        <message>
            <source>Write down who was told…</source>
            <translation>Кимге билдирилгенин жазуу…</translation>
        </message>
        <message>
            <source>Write material help down…</source>
            <translation>Материалдык жардамды жазуу…</translation>
        </message>
        <message>
            <source>Write the notification</source>
            <translation>Билдирүү жазуу</translation>
        </message>
        <message>
            <source>Years after the child has left the school; where no child is named, after the entry</source>
            <translation>Бала мектептен кеткенден кийинки жылдар; бала аталбаган жерде — жазуудан кийин</translation>
        </message>
        <message>
            <source>Years after the end of the school year</source>
            <translation>Окуу жылы бүткөндөн кийинки жылдар</translation>
        </message>
        <message>
            <source>Years after the entry; what names a child stays with the child's file</source>
            <translation>Жазуудан кийинки жылдар; бала аталган жазуу баланын иши менен калат</translation>
        </message>
        <message>
            <source>a high level of the card</source>
            <translation>картанын деңгээли жогору</translation>
        </message>
        <message>
            <source>a new or empty folder</source>
            <translation>жаңы же бош папка</translation>
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translation>{least} менен {most} аралыгындагы бүтүн сан</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>бир жыл</translation>
        </message>
        <message>
            <source>act of destruction</source>
            <comment>a record</comment>
            <translation>жок кылуу актысы</translation>
        </message>
        <message>
            <source>act of {day}</source>
            <translation>{day} актысы</translation>
        </message>
        <message>
            <source>action of a help plan</source>
            <comment>a record</comment>
            <translation>жеке пландын иш-аракети</translation>
        </message>
        <message>
            <source>added a person</source>
            <translation>кызматкер кошту</translation>
        </message>
        <message>
            <source>adult</source>
            <translation>чоң адам</translation>
        </message>
        <message>
            <source>adults</source>
            <translation>чоңдор</translation>
        </message>
        <message>
            <source>amendment of the annual plan</source>
            <comment>a record</comment>
            <translation>жылдык пландын өзгөртүүсү</translation>
        </message>
        <message>
            <source>an error in the program itself</source>
            <translation>программанын өзүндөгү ката</translation>
        </message>
        <message>
            <source>annual plan</source>
            <translation>жылдык план</translation>
        </message>
        <message>
            <source>answer of a sociometry</source>
            <comment>a record</comment>
            <translation>социометриянын жообу</translation>
        </message>
        <message>
            <source>approved {day}</source>
            <translation>{day} бекитилген</translation>
        </message>
        <message>
            <source>arguments</source>
            <translation>аргументтер</translation>
        </message>
        <message>
            <source>attached a file</source>
            <translation>файл тиркеди</translation>
        </message>
        <message>
            <source>attached scans</source>
            <translation>тиркелген сканерлер</translation>
        </message>
        <message>
            <source>attendance of a correction session</source>
            <comment>a record</comment>
            <translation>коррекциялык сабакка катышуу</translation>
        </message>
        <message>
            <source>backup number {number} of {made}</source>
            <translation>№ {number} көчүрмө, {made}</translation>
        </message>
        <message>
            <source>began the new school year</source>
            <translation>жаңы окуу жылын баштады</translation>
        </message>
        <message>
            <source>began the work of a help plan</source>
            <translation>жардам планын аткара баштады</translation>
        </message>
        <message>
            <source>card not signed</source>
            <translation>карта кол коюла элек</translation>
        </message>
        <message>
            <source>card of a family</source>
            <translation>үй-бүлөнүн картасы</translation>
        </message>
        <message>
            <source>card of an adolescent</source>
            <translation>өспүрүмдүн картасы</translation>
        </message>
        <message>
            <source>category of a child</source>
            <translation>баланын категориясы</translation>
        </message>
        <message>
            <source>category of a family</source>
            <translation>үй-бүлөнүн категориясы</translation>
        </message>
        <message>
            <source>change of a help plan</source>
            <comment>a record</comment>
            <translation>жеке пландын өзгөрүүсү</translation>
        </message>
        <message>
            <source>changed a setting</source>
            <translation>жөндөөнү өзгөрттү</translation>
        </message>
        <message>
            <source>changed or cut</source>
            <translation>өзгөртүлгөн же кесилген</translation>
        </message>
        <message>
            <source>changed roles</source>
            <translation>милдеттерди өзгөрттү</translation>
        </message>
        <message>
            <source>changed the own password</source>
            <translation>өз сырсөзүн өзгөрттү</translation>
        </message>
        <message>
            <source>check every page of the data and the journal of actions</source>
            <translation>маалыматтын ар бир барагын жана аракеттер журналын текшерүү</translation>
        </message>
        <message>
            <source>class</source>
            <translation>класс</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жапты</translation>
        </message>
        <message>
            <source>closed an account</source>
            <translation>каттоо эсебин жапты</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>буйруктар</translation>
        </message>
        <message>
            <source>conclusion</source>
            <comment>a record</comment>
            <translation>корутунду</translation>
        </message>
        <message>
            <source>conclusion No. {number}</source>
            <translation>№ {number} корутунду</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>макулдук</translation>
        </message>
        <message>
            <source>corrected a signed paper</source>
            <translation>кол коюлган кагазды оңдоду</translation>
        </message>
        <message>
            <source>correction of a card</source>
            <comment>a record</comment>
            <translation>картанын оңдоосу</translation>
        </message>
        <message>
            <source>correction of a protocol or conclusion</source>
            <comment>a record</comment>
            <translation>протоколдун же корутундунун оңдоосу</translation>
        </message>
        <message>
            <source>correction of a report</source>
            <comment>a record</comment>
            <translation>отчеттун оңдоосу</translation>
        </message>
        <message>
            <source>correction of a report of the psychologist</source>
            <comment>a record</comment>
            <translation>психологдун отчетунун оңдоосу</translation>
        </message>
        <message>
            <source>correction of a visit</source>
            <comment>a record</comment>
            <translation>үйгө баруунун оңдоосу</translation>
        </message>
        <message>
            <source>correction of the diary</source>
            <comment>a record</comment>
            <translation>күндөлүктүн оңдоосу</translation>
        </message>
        <message>
            <source>correction programme</source>
            <translation>коррекциялык программа</translation>
        </message>
        <message>
            <source>correction session</source>
            <translation>коррекциялык сабак</translation>
        </message>
        <message>
            <source>daily check</source>
            <translation>күнүмдүк текшерүү</translation>
        </message>
        <message>
            <source>damaged, changed, or not a file of this program</source>
            <translation>бузулган, өзгөртүлгөн же бул программанын файлы эмес</translation>
        </message>
        <message>
            <source>deleted for ever</source>
            <translation>биротоло өчүрдү</translation>
        </message>
        <message>
            <source>destroyed for ever by an act</source>
            <translation>акт боюнча биротоло жок кылды</translation>
        </message>
        <message>
            <source>diagnostic card No. {number}, {day}</source>
            <translation>диагностикалык карта № {number}, {day}</translation>
        </message>
        <message>
            <source>done, everything is whole</source>
            <translation>аткарылды, баары бүтүн</translation>
        </message>
        <message>
            <source>entry of a catalogue</source>
            <translation>маалымдаманын сабы</translation>
        </message>
        <message>
            <source>entry of a notification</source>
            <comment>a record</comment>
            <translation>билдирүүнүн жазуусу</translation>
        </message>
        <message>
            <source>entry of a register of pupils</source>
            <translation>окуучулардын эсебиндеги жазуу</translation>
        </message>
        <message>
            <source>entry of the categories</source>
            <translation>категориялар тизмесинин сабы</translation>
        </message>
        <message>
            <source>entry of the diary</source>
            <translation>күндөлүктөгү жазуу</translation>
        </message>
        <message>
            <source>evidence of a plan line</source>
            <comment>a record</comment>
            <translation>план сабынын далили</translation>
        </message>
        <message>
            <source>examination</source>
            <comment>a record</comment>
            <translation>изилдөө</translation>
        </message>
        <message>
            <source>examination of the psychologist</source>
            <translation>психологдун изилдөөсү</translation>
        </message>
        <message>
            <source>exit codes:</source>
            <translation>аяктоо коддору:</translation>
        </message>
        <message>
            <source>f or m</source>
            <translation>f же m</translation>
        </message>
        <message>
            <source>families</source>
            <translation>үй-бүлөлөр</translation>
        </message>
        <message>
            <source>family</source>
            <translation>үй-бүлө</translation>
        </message>
        <message>
            <source>family of a raid</source>
            <comment>a record</comment>
            <translation>рейддеги үй-бүлө</translation>
        </message>
        <message>
            <source>family under observation</source>
            <translation>үй-бүлө байкоодо</translation>
        </message>
        <message>
            <source>family visits</source>
            <translation>үйгө баруулар</translation>
        </message>
        <message>
            <source>file whose first line is the password</source>
            <translation>биринчи сабы сырсөз болгон файл</translation>
        </message>
        <message>
            <source>file with the digits of the recovery sheet, instead of a password</source>
            <translation>сырсөздүн ордуна калыбына келтирүү баракчасынын сандары жазылган файл</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>бүтүрдү</translation>
        </message>
        <message>
            <source>folder for the backup</source>
            <translation>көчүрмө үчүн папка</translation>
        </message>
        <message>
            <source>folder of the data</source>
            <translation>маалыматтын папкасы</translation>
        </message>
        <message>
            <source>for norms by grade</source>
            <translation>класс боюнча ченемдер үчүн</translation>
        </message>
        <message>
            <source>for norms by sex</source>
            <translation>жыныс боюнча ченемдер үчүн</translation>
        </message>
        <message>
            <source>full years, for norms by age</source>
            <translation>толук жаш, жаш боюнча ченемдер үчүн</translation>
        </message>
        <message>
            <source>gave a key</source>
            <translation>ачкыч берди</translation>
        </message>
        <message>
            <source>gave a paper out</source>
            <translation>кагаз берди</translation>
        </message>
        <message>
            <source>gave a person a new password</source>
            <translation>кызматкерге жаңы сырсөз берди</translation>
        </message>
        <message>
            <source>goal of a help plan</source>
            <comment>a record</comment>
            <translation>жеке пландын максаты</translation>
        </message>
        <message>
            <source>hand-over</source>
            <translation>маалымат берүү</translation>
        </message>
        <message>
            <source>handed report of the psychologist</source>
            <comment>a record</comment>
            <translation>психологдун берилген отчету</translation>
        </message>
        <message>
            <source>headings of a sheet</source>
            <comment>a record</comment>
            <translation>таблицанын баш саптары</translation>
        </message>
        <message>
            <source>help plan</source>
            <comment>a record</comment>
            <translation>жардам планы</translation>
        </message>
        <message>
            <source>help plan not closed</source>
            <translation>жардам планы жабылган жок</translation>
        </message>
        <message>
            <source>hour of the week</source>
            <comment>a record</comment>
            <translation>жуманын сааты</translation>
        </message>
        <message>
            <source>id of the instrument, or a file of one that ends in .json</source>
            <translation>методиканын id'си же .json менен бүткөн файлы</translation>
        </message>
        <message>
            <source>import</source>
            <comment>a thing</comment>
            <translation>импорт</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>импорттоду</translation>
        </message>
        <message numerus="yes">
            <source>in the classes of the new year already: {n} (first graders come by import)</source>
            <translation>
                <numerusform>жаңы жылдын класстарында буга чейин: {n} (биринчи класстар импорт менен келет)</numerusform>
                <numerusform>жаңы жылдын класстарында буга чейин: {n} (биринчи класстар импорт менен келет)</numerusform>
            </translation>
        </message>
        <message>
            <source>income told on a visit</source>
            <comment>a record</comment>
            <translation>үйгө барууда айтылган киреше</translation>
        </message>
        <message>
            <source>informal group</source>
            <translation>формалдуу эмес топ</translation>
        </message>
        <message>
            <source>instrument</source>
            <comment>a record</comment>
            <translation>методика</translation>
        </message>
        <message>
            <source>kept a notification of danger</source>
            <translation>коркунуч жөнүндө билдирүү жүргүздү</translation>
        </message>
        <message>
            <source>kept changes</source>
            <translation>сакталган өзгөртүүлөр</translation>
        </message>
        <message>
            <source>language of papers</source>
            <translation>кагаздардын тили</translation>
        </message>
        <message>
            <source>language of the messages</source>
            <translation>билдирүүлөрдүн тили</translation>
        </message>
        <message>
            <source>letterhead</source>
            <translation>бланктын башы</translation>
        </message>
        <message>
            <source>line of an import</source>
            <comment>a record</comment>
            <translation>импорттун сабы</translation>
        </message>
        <message>
            <source>line of the annual plan</source>
            <translation>жылдык пландын сабы</translation>
        </message>
        <message>
            <source>line of the turn of the school year</source>
            <comment>a record</comment>
            <translation>жаңы окуу жылына өткөрүүнүн сабы</translation>
        </message>
        <message>
            <source>locked the program</source>
            <translation>программаны кулпулады</translation>
        </message>
        <message>
            <source>looked at a protected card</source>
            <translation>корголгон карточканы карады</translation>
        </message>
        <message>
            <source>looked at the names behind a protected number</source>
            <translation>корголгон сандын артындагы аттарды карады</translation>
        </message>
        <message>
            <source>made a backup</source>
            <translation>камдык көчүрмө түздү</translation>
        </message>
        <message>
            <source>made a recovery sheet</source>
            <translation>калыбына келтирүү баракчасын түздү</translation>
        </message>
        <message>
            <source>made by a newer version of the program</source>
            <translation>программанын жаңыраак чыгарылышында түзүлгөн</translation>
        </message>
        <message>
            <source>make a backup and read it back</source>
            <translation>камдык көчүрмө түзүп, аны кайра окуп текшерүү</translation>
        </message>
        <message>
            <source>measure of a help plan</source>
            <comment>a record</comment>
            <translation>жеке пландын көрсөткүчү</translation>
        </message>
        <message>
            <source>member of a commission</source>
            <comment>a record</comment>
            <translation>комиссиянын мүчөсү</translation>
        </message>
        <message>
            <source>member of a correction programme</source>
            <translation>коррекциялык программанын катышуучусу</translation>
        </message>
        <message>
            <source>member of a household</source>
            <translation>үй-бүлө мүчөсү</translation>
        </message>
        <message>
            <source>member of a sociometry</source>
            <comment>a record</comment>
            <translation>социометриянын катышуучусу</translation>
        </message>
        <message>
            <source>member of an informal group</source>
            <comment>a record</comment>
            <translation>формалдуу эмес топтун мүчөсү</translation>
        </message>
        <message>
            <source>member of staff</source>
            <translation>кызматкер</translation>
        </message>
        <message>
            <source>method</source>
            <comment>library</comment>
            <translation>усул</translation>
        </message>
        <message>
            <source>methodical work</source>
            <translation>методикалык иш</translation>
        </message>
        <message>
            <source>missed lessons</source>
            <translation>сабак калтыруу</translation>
        </message>
        <message>
            <source>name of the account</source>
            <translation>каттоо эсебинин аты</translation>
        </message>
        <message>
            <source>no room, no such place, or the disk does not answer</source>
            <translation>орун жок, мындай жер жок же диск жооп бербейт</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>notification</source>
            <translation>билдирүү</translation>
        </message>
        <message>
            <source>number of the psychologist's works</source>
            <comment>a record</comment>
            <translation>психологдун иштеринин саны</translation>
        </message>
        <message>
            <source>number {number} of {made}, {size}</source>
            <translation>№ {number}, {made}, {size}</translation>
        </message>
        <message>
            <source>observation of a family</source>
            <translation>үй-бүлөгө байкоо</translation>
        </message>
        <message>
            <source>observed lesson</source>
            <translation>байкоо жүргүзүлгөн сабак</translation>
        </message>
        <message>
            <source>offence</source>
            <translation>укук бузуу</translation>
        </message>
        <message>
            <source>on paper</source>
            <comment>hand-over</comment>
            <translation>кагазда</translation>
        </message>
        <message>
            <source>options</source>
            <comment>command line</comment>
            <translation>параметрлер</translation>
        </message>
        <message>
            <source>order of destruction</source>
            <comment>a record</comment>
            <translation>жок кылуу тапшырмасы</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>уюм</translation>
        </message>
        <message>
            <source>other records</source>
            <translation>башка жазуулар</translation>
        </message>
        <message>
            <source>paper for an audience</source>
            <comment>a record</comment>
            <translation>сырткы окурман үчүн кагаз</translation>
        </message>
        <message>
            <source>paper sent out</source>
            <translation>сыртка жиберилген кат</translation>
        </message>
        <message>
            <source>patronage of a family</source>
            <translation>үй-бүлөнү патронаждоо</translation>
        </message>
        <message>
            <source>person met on a visit</source>
            <comment>a record</comment>
            <translation>үйгө барууда көрүлгөн адам</translation>
        </message>
        <message>
            <source>phrase of the psychologist</source>
            <comment>a record</comment>
            <translation>психологдун сөз айкашы</translation>
        </message>
        <message>
            <source>place in a class</source>
            <translation>класстагы орду</translation>
        </message>
        <message>
            <source>place in a family</source>
            <translation>үй-бүлөдөгү орду</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>пландады</translation>
        </message>
        <message>
            <source>points of {most}</source>
            <translation>балл, {most} ичинен</translation>
        </message>
        <message>
            <source>print validity, blanks and conclusions, too</source>
            <translation>ишенимдүүлүктү, бош жоопторду жана жыйынтыктарды да чыгаруу</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>басып чыгарды</translation>
        </message>
        <message>
            <source>printed sheet</source>
            <translation>басылган барак</translation>
        </message>
        <message>
            <source>protocol of an examination</source>
            <comment>a record</comment>
            <translation>изилдөө протоколу</translation>
        </message>
        <message>
            <source>pupil</source>
            <translation>окуучу</translation>
        </message>
        <message>
            <source>pupil of a club</source>
            <comment>a record</comment>
            <translation>ийримдин окуучусу</translation>
        </message>
        <message>
            <source>pupil of a holiday programme</source>
            <comment>a record</comment>
            <translation>каникул иш-чарасынын окуучусу</translation>
        </message>
        <message>
            <source>pupil of a mediation</source>
            <comment>a record</comment>
            <translation>медиациянын окуучусу</translation>
        </message>
        <message>
            <source>pupil of a work done</source>
            <comment>a record</comment>
            <translation>иштин окуучусу</translation>
        </message>
        <message>
            <source>pupil of a work of the psychologist</source>
            <comment>a record</comment>
            <translation>психологдун ишинин окуучусу</translation>
        </message>
        <message>
            <source>pupil of an engagement check</source>
            <comment>a record</comment>
            <translation>камтуу текшерүүсүнүн окуучусу</translation>
        </message>
        <message>
            <source>pupil of an observed lesson</source>
            <comment>a record</comment>
            <translation>байкоо жүргүзүлгөн сабактын окуучусу</translation>
        </message>
        <message>
            <source>pupil of an order check</source>
            <comment>a record</comment>
            <translation>тартип текшерүүсүнүн окуучусу</translation>
        </message>
        <message>
            <source>pupil of the extended day</source>
            <comment>a record</comment>
            <translation>узартылган күндүн окуучусу</translation>
        </message>
        <message>
            <source>pupils</source>
            <translation>окуучулар</translation>
        </message>
        <message>
            <source>quarter or holidays</source>
            <comment>a record</comment>
            <translation>чейрек же каникул</translation>
        </message>
        <message>
            <source>question of a sociometry</source>
            <comment>a record</comment>
            <translation>социометриянын суроосу</translation>
        </message>
        <message>
            <source>raid</source>
            <translation>рейд</translation>
        </message>
        <message>
            <source>raids</source>
            <translation>рейддер</translation>
        </message>
        <message>
            <source>read a backup and compare every byte; needs no password</source>
            <translation>көчүрмөнү окуп, ар бир байтын салыштыруу; сырсөз керек эмес</translation>
        </message>
        <message>
            <source>read the psychologist's part of a child's file</source>
            <translation>баланын ишиндеги психологдун бөлүгүн окуду</translation>
        </message>
        <message>
            <source>recommendation of a conclusion</source>
            <comment>a record</comment>
            <translation>корутундунун сунушу</translation>
        </message>
        <message>
            <source>recommendation of a visit</source>
            <comment>a record</comment>
            <translation>үйгө баруунун сунушу</translation>
        </message>
        <message>
            <source>recovery sheet</source>
            <translation>калыбына келтирүү баракчасы</translation>
        </message>
        <message>
            <source>refused: something is in the way or missing</source>
            <translation>аткарылган жок: бир нерсе тоскоол же жетпейт</translation>
        </message>
        <message>
            <source>removed an attached file</source>
            <translation>тиркелген файлды алып салды</translation>
        </message>
        <message>
            <source>renewed the keys</source>
            <translation>ачкычтарды жаңыртты</translation>
        </message>
        <message>
            <source>report</source>
            <comment>a record</comment>
            <translation>отчет</translation>
        </message>
        <message>
            <source>report of the psychologist</source>
            <comment>a record</comment>
            <translation>психологдун отчету</translation>
        </message>
        <message>
            <source>report on the work of the period</source>
            <translation>мезгилдеги иш боюнча отчет</translation>
        </message>
        <message>
            <source>request</source>
            <translation>кайрылуу</translation>
        </message>
        <message>
            <source>request not answered</source>
            <translation>кайрылууга жооп бериле элек</translation>
        </message>
        <message>
            <source>request to the psychologist</source>
            <translation>психологго кайрылуу</translation>
        </message>
        <message>
            <source>restore a backup into a new folder</source>
            <translation>көчүрмөдөн жаңы папкага калыбына келтирүү</translation>
        </message>
        <message>
            <source>restored from a backup</source>
            <translation>көчүрмөдөн калыбына келтирди</translation>
        </message>
        <message>
            <source>result named in a conclusion</source>
            <comment>a record</comment>
            <translation>корутундуда аталган жыйынтык</translation>
        </message>
        <message>
            <source>result of an examination</source>
            <comment>a record</comment>
            <translation>изилдөөнүн натыйжасы</translation>
        </message>
        <message>
            <source>review of a help plan</source>
            <translation>жардам планын карап чыгуу</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>карап чыкты</translation>
        </message>
        <message>
            <source>rule of the diagnostic cards</source>
            <translation>диагностикалык карталардын эрежеси</translation>
        </message>
        <message>
            <source>saved to a file</source>
            <translation>файлга сактады</translation>
        </message>
        <message>
            <source>scale of a result</source>
            <comment>a record</comment>
            <translation>жыйынтыктын шкаласы</translation>
        </message>
        <message>
            <source>school year</source>
            <translation>окуу жылы</translation>
        </message>
        <message>
            <source>school year {year}</source>
            <translation>{year}-окуу жылы</translation>
        </message>
        <message>
            <source>score one answer sheet and print the result as JSON; needs no data</source>
            <translation>жооптордун бир барагын эсептеп, натыйжаны JSON түрүндө чыгаруу; маалымат базасы керек эмес</translation>
        </message>
        <message>
            <source>show the version and end</source>
            <translation>программанын версиясын көрсөтүп, аяктоо</translation>
        </message>
        <message>
            <source>show this text and end</source>
            <translation>ушул текстти көрсөтүп, аяктоо</translation>
        </message>
        <message>
            <source>shown by an examination; nobody was told yet</source>
            <translation>изилдөөдөн көрүндү; азырынча эч кимге билдирилген эмес</translation>
        </message>
        <message>
            <source>shown on the screen</source>
            <translation>экранда көрсөтүлдү</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>кол койду</translation>
        </message>
        <message>
            <source>signed social passport</source>
            <translation>кол коюлган социалдык паспорт</translation>
        </message>
        <message>
            <source>since {since}</source>
            <translation>{since} баштап</translation>
        </message>
        <message>
            <source>sitting of a pupil</source>
            <comment>a record</comment>
            <translation>окуучунун жооптору</translation>
        </message>
        <message>
            <source>sociometry</source>
            <translation>социометрия</translation>
        </message>
        <message>
            <source>stands on a register</source>
            <translation>эсепте турат</translation>
        </message>
        <message>
            <source>state of an instrument</source>
            <comment>a record</comment>
            <translation>методиканын абалы</translation>
        </message>
        <message>
            <source>step of a notification</source>
            <comment>a record</comment>
            <translation>билдирүүнүн кадамы</translation>
        </message>
        <message>
            <source>stopped from the keyboard</source>
            <translation>клавиатурадан токтотулду</translation>
        </message>
        <message>
            <source>text of a report</source>
            <comment>a record</comment>
            <translation>отчеттун тексти</translation>
        </message>
        <message>
            <source>text of a report of the psychologist</source>
            <comment>a record</comment>
            <translation>психологдун отчетунун тексти</translation>
        </message>
        <message>
            <source>the answers in item order, JSON; - reads the input</source>
            <translation>пункттардын тартибиндеги жооптор, JSON; - киргизүүдөн окуйт</translation>
        </message>
        <message>
            <source>the answers, or the file of an instrument, are not right</source>
            <translation>жооптор же методиканын файлы туура эмес</translation>
        </message>
        <message>
            <source>the backup file</source>
            <translation>көчүрмөнүн файлы</translation>
        </message>
        <message>
            <source>the command was written wrongly</source>
            <translation>буйрук туура эмес жазылган</translation>
        </message>
        <message>
            <source>the data are in use</source>
            <translation>маалымат колдонулуп жатат</translation>
        </message>
        <message>
            <source>the psychologist's work</source>
            <translation>психологдун иши</translation>
        </message>
        <message>
            <source>the psychologist's work with the class</source>
            <translation>психологдун класс менен иши</translation>
        </message>
        <message>
            <source>the psychologist's work with the pupil</source>
            <translation>психологдун окуучу менен иши</translation>
        </message>
        <message>
            <source>there is one; only the psychologist can open it</source>
            <translation>бар; аны психолог гана ача алат</translation>
        </message>
        <message>
            <source>tie between adult and child</source>
            <translation>чоң адам менен баланын байланышы</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгүн</translation>
        </message>
        <message>
            <source>told</source>
            <comment>hand-over</comment>
            <translation>айтып берилди</translation>
        </message>
        <message>
            <source>took back to a draft</source>
            <translation>долбоорго кайтарды</translation>
        </message>
        <message>
            <source>took in a child's file of another school</source>
            <translation>башка мектептен келген баланын ишин кабыл алды</translation>
        </message>
        <message>
            <source>took the new school year back</source>
            <translation>жаңы окуу жылын кайра артка кайтарды</translation>
        </message>
        <message>
            <source>tried a restore out</source>
            <translation>калыбына келтирүүнү сынап көрдү</translation>
        </message>
        <message>
            <source>turn of the school year</source>
            <translation>окуу жылынын алмашуусу</translation>
        </message>
        <message>
            <source>two cards joined</source>
            <comment>a record</comment>
            <translation>бириктирилген эки карта</translation>
        </message>
        <message>
            <source>two cards told apart</source>
            <comment>a record</comment>
            <translation>ажыратылган эки карта</translation>
        </message>
        <message>
            <source>undid an import</source>
            <translation>импортту артка кайтарды</translation>
        </message>
        <message>
            <source>unlocked the program</source>
            <translation>программага кирди</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} чейин</translation>
        </message>
        <message>
            <source>usage:</source>
            <translation>жазылышы:</translation>
        </message>
        <message>
            <source>used a recovery sheet</source>
            <translation>калыбына келтирүү баракчасын колдонду</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>баруу</translation>
        </message>
        <message>
            <source>went on with an older copy</source>
            <translation>эскирээк көчүрмө менен улантты</translation>
        </message>
        <message>
            <source>where backups go</source>
            <translation>көчүрмөлөрдүн орду</translation>
        </message>
        <message>
            <source>which blank or key; without it the first one</source>
            <translation>кайсы бланк же ачкыч; көрсөтүлбөсө — биринчиси</translation>
        </message>
        <message>
            <source>whole</source>
            <translation>бүтүн</translation>
        </message>
        <message>
            <source>work done</source>
            <translation>аткарылган иш</translation>
        </message>
        <message>
            <source>work of the psychologist</source>
            <translation>психологдун иши</translation>
        </message>
        <message>
            <source>worse than the time before</source>
            <translation>мурункудан начар</translation>
        </message>
        <message>
            <source>wrong password, sheet or account</source>
            <translation>сырсөз, баракча же каттоо эсеби туура эмес</translation>
        </message>
        <message>
            <source>wrong passwords before</source>
            <translation>буга чейин туура эмес сырсөздөр</translation>
        </message>
        <message>
            <source>wrote down that the council considered it</source>
            <translation>кеңеште каралганын жазды</translation>
        </message>
        <message>
            <source>wrote down that the director approved it</source>
            <translation>директор бекиткенин жазды</translation>
        </message>
        <message>
            <source>wrote down that the parents agreed</source>
            <translation>ата-эненин макулдугун жазды</translation>
        </message>
        <message>
            <source>yes, all agree</source>
            <translation>ооба, баары дал келди</translation>
        </message>
        <message>
            <source>{day}, not saved yet</source>
            <translation>{day}, сактала элек</translation>
        </message>
        <message>
            <source>{family}: home visit</source>
            <translation>{family}: үйгө баруу</translation>
        </message>
        <message>
            <source>{file} does not hold a list of answers in item order (JSON, for example [true, false, null]).</source>
            <translation>{file} файлында пункттардын тартибиндеги жооптордун тизмеси жок (JSON, мисалы [true, false, null]).</translation>
        </message>
        <message>
            <source>{names} must not be given information about the child (note in the card). The hand-over is written into the register of the office, also when it is only shown.</source>
            <translation>{names}: бала жөнүндө маалымат берүүгө болбойт (карточкадагы белги). Жөн гана көрсөтүлсө да, кызматтын берүү журналына жазылат.</translation>
        </message>
        <message>
            <source>{name}, {class_name}, {born}: {why}</source>
            <translation>{name}, {class_name}, {born}: {why}</translation>
        </message>
        <message>
            <source>{name}: carried, not opened; last checked by its owner: {day}</source>
            <translation>{name}: ачылбай көчүрүлдү; ээси акыркы жолу текшерген күн: {day}</translation>
        </message>
        <message>
            <source>{name}: closed for this account, not checked</source>
            <translation>{name}: бул каттоо эсебине жабык, текшерилген жок</translation>
        </message>
        <message>
            <source>{name}: damaged</source>
            <translation>{name}: бузулган</translation>
        </message>
        <message>
            <source>{name}: every page is whole</source>
            <translation>{name}: ар бир барак бүтүн</translation>
        </message>
        <message>
            <source>{name}: obligation not to disclose</source>
            <translation>{name}: ачыкка чыгарбоо милдеттенмеси</translation>
        </message>
        <message>
            <source>{name}: {danger}.</source>
            <translation>{name}: {danger}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} adults</source>
            <translation>
                <numerusform>{n} чоң киши</numerusform>
                <numerusform>{n} чоң киши</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families</source>
            <translation>
                <numerusform>{n} үй-бүлө</numerusform>
                <numerusform>{n} үй-бүлө</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines are past their term</source>
            <translation>
                <numerusform>{n} саптын мөөнөтү бүттү</numerusform>
                <numerusform>{n} саптын мөөнөтү бүттү</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pairs</source>
            <translation>
                <numerusform>{n} жуп</numerusform>
                <numerusform>{n} жуп</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils</source>
            <translation>
                <numerusform>{n} окуучу</numerusform>
                <numerusform>{n} окуучу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils wait for their new classes</source>
            <translation>
                <numerusform>{n} окуучу жаңы классын күтүүдө</numerusform>
                <numerusform>{n} окуучу жаңы классын күтүүдө</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} секунда</numerusform>
                <numerusform>{n} секунда</numerusform>
            </translation>
        </message>
        <message>
            <source>{paper} as DOCX…</source>
            <translation>{paper} – DOCX файлы…</translation>
        </message>
        <message>
            <source>{paper}, empty</source>
            <translation>{paper}, бош бланк</translation>
        </message>
        <message>
            <source>{restored} of {then}</source>
            <translation>{then} ичинен {restored}</translation>
        </message>
        <message>
            <source>{since} – {until}</source>
            <translation>{since} – {until}</translation>
        </message>
        <message>
            <source>{size} MB · {day}</source>
            <translation>{size} МБ · {day}</translation>
        </message>
        <message numerus="yes">
            <source>{some} and {n} more</source>
            <translation>
                <numerusform>{some} жана дагы {n}</numerusform>
                <numerusform>{some} жана дагы {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>{span} · {basis}</source>
            <translation>{span} · {basis}</translation>
        </message>
        <message>
            <source>{table}: {whose}</source>
            <translation>{table}: {whose}</translation>
        </message>
        <message>
            <source>{title}: {name}</source>
            <translation>{title}: {name}</translation>
        </message>
        <message numerus="yes">
            <source>{what}: {n}</source>
            <translation>
                <numerusform>{what}: {n}</numerusform>
                <numerusform>{what}: {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>{who}: {what}</source>
            <translation>{who}: {what}</translation>
        </message>
        <message>
            <source>{word} takes no value.</source>
            <translation>{word} маани албайт.</translation>
        </message>
        <message>
            <source>{year} has begun: {moved} pupils are in their new classes, {left} have left.</source>
            <translation>{year} окуу жылы башталды: {moved} окуучу жаңы класстарында, {left} окуучу кетти.</translation>
        </message>
        <message>
            <source>{year} was begun on {day}: {moved} pupils moved, {left} left. It can be taken back until it is first edited.</source>
            <translation>{year} окуу жылы {day} башталган: {moved} окуучу которулду, {left} окуучу кетти. Биринчи оңдоого чейин артка кайтарса болот.</translation>
        </message>
        <message>
            <source>“{given}” is wrong for {word}: {allowed} is wanted.</source>
            <translation>{word} үчүн «{given}» туура эмес: {allowed} керек.</translation>
        </message>
    </context>
</TS>
