<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>passport</name>
        <message>
            <source>A</source>
            <comment>letter of adult</comment>
            <translation>Ч</translation>
        </message>
        <message>
            <source>A family has many children from</source>
            <translation>Көп балалуу үй-бүлө: канча баладан баштап</translation>
        </message>
        <message>
            <source>A family is counted once, however many of its children study here.</source>
            <translation>Канча баласы окуса да, бир үй-бүлө бир жолу эсептелет.</translation>
        </message>
        <message>
            <source>APPROVED</source>
            <comment>block of the passport</comment>
            <translation>БЕКИТЕМИН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>All pupils</source>
            <translation>Бардык окуучулар</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Күнү боюнча</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>{day} карата</translation>
        </message>
        <message>
            <source>At the end</source>
            <comment>column</comment>
            <translation>Аягында</translation>
        </message>
        <message>
            <source>At the start</source>
            <comment>column</comment>
            <translation>Башында</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туулган күнү</translation>
        </message>
        <message>
            <source>Birth date, address</source>
            <translation>Туулган күнү, дареги</translation>
        </message>
        <message>
            <source>Boys</source>
            <comment>column</comment>
            <translation>Эркек балдар</translation>
        </message>
        <message>
            <source>By grade band: {group}</source>
            <translation>Баскыч боюнча: {group}</translation>
        </message>
        <message>
            <source>C</source>
            <comment>letter of child</comment>
            <translation>Б</translation>
        </message>
        <message>
            <source>C: child; F: family, counted once, in the column of its youngest child, so that columns add up; A: adult.</source>
            <translation>Б — бала; Ү — үй-бүлө, бир жолу, эң кичүү баласынын тилкесинде эсептелет, ошондуктан тилкелердин суммасы жалпы санга барабар; Ч — чоң киши.</translation>
        </message>
        <message>
            <source>C: child; F: family, counted once, so that classes of a family line may add up to more than the total; A: adult.</source>
            <translation>Б — бала; Ү — үй-бүлө: бир үй-бүлө бир жолу эсептелет, ошондуктан Ү катарында класстардын суммасы жалпы сандан көп болушу мүмкүн; Ч — чоң киши.</translation>
        </message>
        <message>
            <source>CONSIDERED</source>
            <comment>block of the passport</comment>
            <translation>КАРАЛДЫ</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>column</comment>
            <translation>Кошулду</translation>
        </message>
        <message>
            <source>Came: stands on the line now and did not then. Left: stood on it then and does not now.</source>
            <translation>Келди: азыр бул сапта турат, мурун турган эмес. Кетти: мурун турган, азыр жок.</translation>
        </message>
        <message>
            <source>Care</source>
            <comment>part</comment>
            <translation>Камкордук</translation>
        </message>
        <message>
            <source>Care: meals, extended day, help</source>
            <translation>Камкордук: тамактануу, узартылган топ, жардам</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Категориялар</translation>
        </message>
        <message>
            <source>Category</source>
            <comment>head of the passport</comment>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>column</comment>
            <translation>Айырма</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>since another day</comment>
            <translation>Өзгөрүү</translation>
        </message>
        <message>
            <source>Children</source>
            <comment>in the families of a line</comment>
            <translation>Балдар</translation>
        </message>
        <message>
            <source>Children and their classes</source>
            <translation>Балдары жана алардын класстары</translation>
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
            <source>Class, children</source>
            <translation>Классы, балдары</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Класстар</translation>
        </message>
        <message>
            <source>Clubs; remark</source>
            <translation>Ийримдер; эскертүү</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Купуя: кызматтык документ</translation>
        </message>
        <message>
            <source>Counted from the register as it is now; a signed passport may say otherwise.</source>
            <translation>Реестрдин азыркы абалы боюнча эсептелген; кол коюлган паспортто башкача болушу мүмкүн.</translation>
        </message>
        <message>
            <source>Deputy director for upbringing work</source>
            <translation>Директордун тарбия иштери боюнча орун басары</translation>
        </message>
        <message>
            <source>Director of the school</source>
            <translation>Мектептин директору</translation>
        </message>
        <message>
            <source>During the period</source>
            <comment>column</comment>
            <translation>Мезгил ичинде</translation>
        </message>
        <message>
            <source>F</source>
            <comment>letter of family</comment>
            <translation>Ү</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Families add up by class</source>
            <translation>Үй-бүлөлөр класстар боюнча кошулат</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Family, children, housing</source>
            <translation>Үй-бүлөсү, балдары, турак жайы</translation>
        </message>
        <message>
            <source>Father</source>
            <comment>column</comment>
            <translation>Атасы</translation>
        </message>
        <message>
            <source>Free time</source>
            <translation>Бош убакыт</translation>
        </message>
        <message>
            <source>From the lowest to the highest grade: 1–4, 5–9, 10–11.</source>
            <translation>Эң төмөнкү класстан эң жогоркуга чейин: 1–4, 5–9, 10–11.</translation>
        </message>
        <message>
            <source>From {before} to {now}</source>
            <translation>{before} – {now}</translation>
        </message>
        <message>
            <source>Girls</source>
            <comment>column</comment>
            <translation>Кыздар</translation>
        </message>
        <message>
            <source>Girls, boys and classes: of those on the register at the end.</source>
            <translation>Кыздар, эркек балдар, класстар: мезгилдин аягында эсепте тургандар.</translation>
        </message>
        <message>
            <source>Grade bands</source>
            <translation>Баскычтар</translation>
        </message>
        <message>
            <source>Health</source>
            <comment>column</comment>
            <translation>Ден соолугу</translation>
        </message>
        <message>
            <source>Health, registers and other protected categories are left off this copy.</source>
            <translation>Ден соолук, эсеп жана башка корголгон категориялар бул көчүрмөдө жок.</translation>
        </message>
        <message>
            <source>How it was made</source>
            <comment>sheet</comment>
            <translation>Кантип түзүлдү</translation>
        </message>
        <message>
            <source>In all</source>
            <comment>column</comment>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>In clubs and sections</source>
            <comment>column</comment>
            <translation>Ийримдерде, секцияларда</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Көрсөткүч</translation>
        </message>
        <message>
            <source>Kind of care</source>
            <translation>Камкордуктун түрү</translation>
        </message>
        <message>
            <source>Lists of names</source>
            <translation>Аттардын тизмелери</translation>
        </message>
        <message>
            <source>Lists of names to the social passport</source>
            <translation>Социалдык паспортко аттардын тизмелери</translation>
        </message>
        <message>
            <source>Made for: {purpose}</source>
            <translation>Түзүлдү: {purpose}</translation>
        </message>
        <message>
            <source>Mother</source>
            <comment>column</comment>
            <translation>Апасы</translation>
        </message>
        <message>
            <source>Movement of the social passport</source>
            <translation>Социалдык паспорттун динамикасы</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Name or family</source>
            <translation>Аты-жөнү же үй-бүлө</translation>
        </message>
        <message>
            <source>Name, sex, birth date, nationality</source>
            <translation>Аты-жөнү, жынысы, туулган күнү, улуту</translation>
        </message>
        <message>
            <source>Not filled in:</source>
            <translation>Толтурулган эмес:</translation>
        </message>
        <message>
            <source>Nothing was changed. Show the protected columns, or set it on the card.</source>
            <translation>Эч нерсе өзгөргөн жок. Корголгон тилкелерди көрсөтүңүз же карточкада коюңуз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Write them as 1–4, 5–9, 10–11: each grade once, from low to high.</source>
            <translation>Эч нерсе өзгөргөн жок. Мындай жазыңыз: 1–4, 5–9, 10–11. Ар бир класс бир жолу, төмөндөн жогору карай.</translation>
        </message>
        <message>
            <source>Nowhere engaged</source>
            <comment>column</comment>
            <translation>Эч кайда катышпайт</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Numbers of the class</source>
            <translation>Класстын көрсөткүчтөрү</translation>
        </message>
        <message>
            <source>On the last day of the period.</source>
            <translation>Мезгилдин акыркы күнүнө карата.</translation>
        </message>
        <message>
            <source>Order or protocol</source>
            <translation>Буйрук же протокол</translation>
        </message>
        <message>
            <source>Percent of the children, or of the families, of each band.</source>
            <translation>Ар бир баскычтагы балдардан же үй-бүлөлөрдөн пайыз менен.</translation>
        </message>
        <message>
            <source>Protected lines (health, behaviour, families at risk) are left off this copy.</source>
            <translation>Корголгон саптар (ден соолук, жүрүм-турум, тобокелдиктеги үй-бүлөлөр) бул нускада басылган жок.</translation>
        </message>
        <message>
            <source>Protected lines are printed without classes.</source>
            <translation>Корголгон саптар класстарга бөлүнбөй басылды.</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Pupils on registers and in the risk group</source>
            <translation>Эсептеги жана тобокелдик тобундагы окуучулар</translation>
        </message>
        <message>
            <source>Put on</source>
            <comment>column</comment>
            <translation>Алынды</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Эсептин түрү</translation>
        </message>
        <message>
            <source>Register</source>
            <comment>column</comment>
            <translation>Эсепте</translation>
        </message>
        <message>
            <source>Registered; lives; phone</source>
            <translation>Катталган; жашаган дареги; телефону</translation>
        </message>
        <message>
            <source>Registers</source>
            <comment>part</comment>
            <translation>Эсептегилер</translation>
        </message>
        <message>
            <source>Representative</source>
            <comment>column</comment>
            <translation>Мыйзамдуу өкүлү</translation>
        </message>
        <message>
            <source>SPPS</source>
            <comment>service on the passport</comment>
            <translation>СППК</translation>
        </message>
        <message>
            <source>School year {year} · as of {day}</source>
            <translation>{year}-окуу жылы · {day} карата</translation>
        </message>
        <message>
            <source>Share</source>
            <comment>column</comment>
            <translation>Үлүшү</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Кол коюлган күнү</translation>
        </message>
        <message>
            <source>Social passport</source>
            <translation>Социалдык паспорт</translation>
        </message>
        <message>
            <source>Social passport of class {name}</source>
            <translation>{name} классынын социалдык паспорту</translation>
        </message>
        <message>
            <source>Social passport of the school</source>
            <translation>Мектептин социалдык паспорту</translation>
        </message>
        <message>
            <source>Social passport · {day}</source>
            <translation>Социалдык паспорт · {day}</translation>
        </message>
        <message>
            <source>Social passport: course and structure</source>
            <translation>Социалдык паспорт: динамика жана түзүм</translation>
        </message>
        <message>
            <source>Social passport: what changed</source>
            <translation>Социалдык паспорт: эмне өзгөрдү</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социалдык педагог</translation>
        </message>
        <message>
            <source>Stands in the label of the line. Law and custom differ; 4 where the school says nothing.</source>
            <translation>Саптын аталышында турат. Мыйзам менен адат ар башка; мектеп көрсөтпөсө — 4.</translation>
        </message>
        <message>
            <source>Taken off</source>
            <comment>column</comment>
            <translation>Чыгарылды</translation>
        </message>
        <message>
            <source>The threshold of a family with many children is set by the school.</source>
            <translation>Көп балалуу үй-бүлөнүн чегин мектеп белгилейт.</translation>
        </message>
        <message>
            <source>Their children</source>
            <comment>column</comment>
            <translation>Балдары</translation>
        </message>
        <message>
            <source>These grade bands cannot be read.</source>
            <translation>Бул баскычтарды окууга мүмкүн эмес.</translation>
        </message>
        <message>
            <source>This category cannot be set here.</source>
            <translation>Бул категорияны бул жерден коюуга болбойт.</translation>
        </message>
        <message>
            <source>This paper names children. Keep it locked away, and destroy it when it is no longer needed.</source>
            <translation>Бул кагазда балдардын аттары бар. Аны кулпулап сактаңыз, керек болбой калганда жок кылыңыз.</translation>
        </message>
        <message>
            <source>Through the years: {line}</source>
            <translation>Жылдар боюнча: {line}</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>paper</comment>
            <translation>Бары</translation>
        </message>
        <message>
            <source>Went</source>
            <comment>column</comment>
            <translation>Кетти</translation>
        </message>
        <message>
            <source>Yes: a family stands in the class of its youngest child only, so that the columns make the total. No: it stands in the class of each of its children.</source>
            <translation>Ооба: үй-бүлө эң кичүү баласынын классында гана турат, тилкелердин суммасы жалпы санга барабар болот. Жок: ар бир баласынын классында турат.</translation>
        </message>
        <message>
            <source>by the pedagogical council</source>
            <translation>педагогикалык кеңеште</translation>
        </message>
        <message>
            <source>came</source>
            <comment>change</comment>
            <translation>келди</translation>
        </message>
        <message>
            <source>f</source>
            <comment>sex</comment>
            <translation>К</translation>
        </message>
        <message>
            <source>left</source>
            <comment>change</comment>
            <translation>кетти</translation>
        </message>
        <message>
            <source>m</source>
            <comment>sex</comment>
            <translation>Э</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>of them in the risk group or on a register</source>
            <translation>алардын ичинен тобокелдик тобунда же эсепте</translation>
        </message>
        <message>
            <source>protocol No. ________</source>
            <translation>№ ________ протокол</translation>
        </message>
        <message>
            <source>signed social passports</source>
            <translation>кол коюлган социалдык паспорттор</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message numerus="yes">
            <source>{n} families have no family composition, so {span} add up to less than all families.</source>
            <translation>
                <numerusform>{n} үй-бүлөнүн курамы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
                <numerusform>{n} үй-бүлөнүн курамы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families have no housing, so {span} add up to less than all families.</source>
            <translation>
                <numerusform>{n} үй-бүлөнүн турак жайы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
                <numerusform>{n} үй-бүлөнүн турак жайы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils are in classes without a language of study, so {span} add up to less than all pupils.</source>
            <translation>
                <numerusform>{n} окуучунун классында окутуу тили көрсөтүлгөн эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
                <numerusform>{n} окуучунун классында окутуу тили көрсөтүлгөн эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils are in classes without a shift, so {span} add up to less than all pupils.</source>
            <translation>
                <numerusform>{n} окуучунун классында смена көрсөтүлгөн эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
                <numerusform>{n} окуучунун классында смена көрсөтүлгөн эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils are in no class: they count in the total and in no column.</source>
            <translation>
                <numerusform>{n} окуучу эч бир класста эмес: алар жалпы санда бар, мамычаларда жок.</numerusform>
                <numerusform>{n} окуучу эч бир класста эмес: алар жалпы санда бар, мамычаларда жок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils have no registered address written down: {span} counts those whose card says «none» only.</source>
            <translation>
                <numerusform>{n} окуучунун катталган дареги жазылган эмес: {span} картасында «жок» деп жазылгандарды гана эсептейт.</numerusform>
                <numerusform>{n} окуучунун катталган дареги жазылган эмес: {span} картасында «жок» деп жазылгандарды гана эсептейт.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils have no sex, so {span} add up to less than all pupils.</source>
            <translation>
                <numerusform>{n} окуучунун жынысы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
                <numerusform>{n} окуучунун жынысы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils live in no family of the register: {span} leaves them out.</source>
            <translation>
                <numerusform>{n} окуучунун үй-бүлөсү реестрде жок: алар {span} санына кирбейт.</numerusform>
                <numerusform>{n} окуучунун үй-бүлөсү реестрде жок: алар {span} санына кирбейт.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{span}: {n} are not filled in.</source>
            <translation>
                <numerusform>{span}: {n} толтурулган эмес.</numerusform>
                <numerusform>{span}: {n} толтурулган эмес.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{span}: {n} have more than one, though one excludes the other.</source>
            <translation>
                <numerusform>{span}: {n} учурда бирден көп белгиленген, бирок алар бири-бирин жокко чыгарат.</numerusform>
                <numerusform>{span}: {n} учурда бирден көп белгиленген, бирок алар бири-бирин жокко чыгарат.</numerusform>
            </translation>
        </message>
    </context>
</TS>
