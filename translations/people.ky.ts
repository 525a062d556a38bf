<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>people</name>
        <message>
            <source>11-year programme</source>
            <translation>11 жылдык программа</translation>
        </message>
        <message>
            <source>12-year programme</source>
            <translation>12 жылдык программа</translation>
        </message>
        <message>
            <source>A PIN has 14 digits; here are {count}.</source>
            <translation>ПИНде 14 сан болот; бул жерде {count}.</translation>
        </message>
        <message>
            <source>A PIN has digits only.</source>
            <translation>ПИН сандардан гана турат.</translation>
        </message>
        <message>
            <source>A person's PIN begins with 1 or 2.</source>
            <translation>Адамдын ПИНи 1 же 2ден башталат.</translation>
        </message>
        <message>
            <source>Abroad since</source>
            <translation>Чет өлкөдө качантан бери</translation>
        </message>
        <message>
            <source>Address as it was given</source>
            <translation>Дареги (берилгендей)</translation>
        </message>
        <message>
            <source>Adults</source>
            <translation>Чоңдор</translation>
        </message>
        <message>
            <source>All pupils are in the classes of {year} already.</source>
            <translation>Бардык окуучулар {year} окуу жылынын класстарында.</translation>
        </message>
        <message>
            <source>Annex to order № ________ of ______________ · made on {day}</source>
            <translation>______________ № ________ буйрукка тиркеме · {day} түзүлдү</translation>
        </message>
        <message>
            <source>Annex to the order</source>
            <translation>Буйрукка тиркеме</translation>
        </message>
        <message>
            <source>Another class</source>
            <translation>Башка класска</translation>
        </message>
        <message>
            <source>Another household</source>
            <translation>Башка үйгө</translation>
        </message>
        <message>
            <source>Back at school</source>
            <translation>Мектепке кайтуу</translation>
        </message>
        <message>
            <source>Basis document</source>
            <translation>Негизи (документ)</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туулган күнү</translation>
        </message>
        <message>
            <source>Brothers and sisters here: {why}</source>
            <translation>Ушул мектептеги бир туугандары: {why}</translation>
        </message>
        <message>
            <source>Card merged into it</source>
            <translation>Ага бириктирилген карта</translation>
        </message>
        <message>
            <source>Card that stays</source>
            <translation>Кала турган карта</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Маалымдама</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Категориялар</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категориясы</translation>
        </message>
        <message>
            <source>Changed</source>
            <comment>count</comment>
            <translation>Өзгөргөн</translation>
        </message>
        <message>
            <source>Changed by hand</source>
            <translation>Кол менен</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Балдары</translation>
        </message>
        <message>
            <source>Children in the family</source>
            <translation>Үй-бүлөдөгү балдардын саны</translation>
        </message>
        <message>
            <source>Children of school age</source>
            <translation>Мектеп курагындагы балдар</translation>
        </message>
        <message>
            <source>Choose a family, or write the name and address of a new one.</source>
            <translation>Үй-бүлөнү тандаңыз же жаңысынын атын жана дарегин жазыңыз.</translation>
        </message>
        <message>
            <source>Choose what the category is counted per first, or leave the set empty.</source>
            <translation>Адегенде категориянын эсептөө бирдигин тандаңыз же топтомду бош калтырыңыз.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class and household</source>
            <translation>Класс жана үй-бүлө</translation>
        </message>
        <message>
            <source>Class in the new year</source>
            <translation>Жаңы жылдагы классы</translation>
        </message>
        <message>
            <source>Class now</source>
            <translation>Азыркы классы</translation>
        </message>
        <message>
            <source>Class teacher</source>
            <translation>Класс жетекчи</translation>
        </message>
        <message numerus="yes">
            <source>Class {name}: {n} pupils</source>
            <translation>
                <numerusform>{name} классы: {n} окуучу</numerusform>
                <numerusform>{name} классы: {n} окуучу</numerusform>
            </translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Класстар</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Кызматкер</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Купуя: кызматтык документ</translation>
        </message>
        <message>
            <source>Continues the class</source>
            <translation>Мурунку классы</translation>
        </message>
        <message>
            <source>Counted per</source>
            <translation>Эсептөө бирдиги</translation>
        </message>
        <message>
            <source>Countries of labour migration</source>
            <translation>Эмгек миграциясынын өлкөлөрү</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Өлкөсү</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Маалымат</translation>
        </message>
        <message>
            <source>Deputy director</source>
            <translation>Директордун тарбия иштери боюнча орун басары</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Файлдын белгиси</translation>
        </message>
        <message>
            <source>Directions of prevention</source>
            <translation>Алдын алуу багыттары</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Мурда</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Билими</translation>
        </message>
        <message>
            <source>Education of adults</source>
            <translation>Чоңдордун билими</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>Эмгектик абалы</translation>
        </message>
        <message>
            <source>Employment of adults</source>
            <translation>Чоңдордун ишмердиги</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>Enrolled</source>
            <translation>Кабыл алынган</translation>
        </message>
        <message>
            <source>Enrolled, in the class since</source>
            <translation>Кабыл алынган, класста ушул күндөн бери</translation>
        </message>
        <message>
            <source>Exclusive set</source>
            <translation>Бири гана болгон топтом</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Family ({count})</source>
            <translation>Үй-бүлө ({count})</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Үй-бүлөнүн аталышы</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Талаа</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>First card</source>
            <translation>Биринчи карта</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Батири</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>Мурунку аты-жөнү</translation>
        </message>
        <message>
            <source>From the school year</source>
            <translation>Кайсы окуу жылынан</translation>
        </message>
        <message>
            <source>From which day</source>
            <translation>Кайсы күндөн</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Параллель</translation>
        </message>
        <message>
            <source>Grades go from 0 to 12.</source>
            <translation>Параллель 0дөн 12ге чейин болот.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Тобу</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>Каза болгон</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Мамычанын аталышы</translation>
        </message>
        <message>
            <source>Health group</source>
            <translation>Ден соолук тобу</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Жашырылган</translation>
        </message>
        <message>
            <source>Hide it: it is not offered any more, and what was entered stays.</source>
            <translation>Аны жашырыңыз: мындан ары сунушталбайт, киргизилгени сакталып калат.</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Үйү</translation>
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
            <source>In all</source>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>In class {name}</source>
            <translation>{name} классында</translation>
        </message>
        <message>
            <source>Interests and clubs</source>
            <translation>Кызыгуулары жана ийримдери</translation>
        </message>
        <message>
            <source>Into the school year</source>
            <translation>Кайсы окуу жылына</translation>
        </message>
        <message>
            <source>It is not known yet with whom this child lives.</source>
            <translation>Бала ким менен жашаары азырынча белгисиз.</translation>
        </message>
        <message>
            <source>It is not said where the child lives now.</source>
            <translation>Бала эми кайда жашаары айтылган жок.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Kinds of a difficult situation</source>
            <translation>Турмуштук оор кырдаалдын түрлөрү</translation>
        </message>
        <message>
            <source>Kinship</source>
            <translation>Тууганчылыгы</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <comment>language</comment>
            <translation>кыргыз</translation>
        </message>
        <message>
            <source>Kyrgyz label</source>
            <translation>Кыргызча аталышы</translation>
        </message>
        <message>
            <source>Landmark</source>
            <translation>Багыты (ориентир)</translation>
        </message>
        <message>
            <source>Language of study</source>
            <translation>Окутуу тили</translation>
        </message>
        <message>
            <source>Last day at school</source>
            <translation>Мектептеги акыркы күнү</translation>
        </message>
        <message>
            <source>Leaving the school</source>
            <translation>Мектептен кетүү</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>pupils</comment>
            <translation>Кетти</translation>
        </message>
        <message>
            <source>Left the school</source>
            <translation>Мектептен кетти</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Мыйзамдуу өкүлү</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Тамгасы</translation>
        </message>
        <message>
            <source>List of pupils moving into the school year {year}</source>
            <translation>{year} окуу жылына которулган окуучулардын тизмеси</translation>
        </message>
        <message>
            <source>Lives at</source>
            <translation>Жашаган дареги</translation>
        </message>
        <message>
            <source>Lives here: {name}</source>
            <translation>Ушул жерде жашайт: {name}</translation>
        </message>
        <message>
            <source>Lives together</source>
            <translation>Бирге жашайт</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Түзгөн</translation>
        </message>
        <message>
            <source>May be given information</source>
            <translation>Маалымат берүүгө болот</translation>
        </message>
        <message>
            <source>Members ({count})</source>
            <translation>Мүчөлөрү ({count})</translation>
        </message>
        <message>
            <source>Merged cards</source>
            <translation>Бириктирилген карталар</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Кошумча</translation>
        </message>
        <message>
            <source>Moved away: {name}</source>
            <translation>Көчүп кетти: {name}</translation>
        </message>
        <message>
            <source>Moved on</source>
            <comment>pupils</comment>
            <translation>Которулду</translation>
        </message>
        <message>
            <source>Moved: {family}</source>
            <translation>Көчтү: {family}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Names behind a protected category are journalled and are not printed unless asked for.</source>
            <translation>Корголгон категориянын артындагы аттарды көрүү журналга жазылат, алар сурамайынча басылбайт.</translation>
        </message>
        <message>
            <source>Nationalities</source>
            <translation>Улуттар</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Улуту</translation>
        </message>
        <message>
            <source>New</source>
            <comment>count</comment>
            <translation>Жаңы</translation>
        </message>
        <message>
            <source>New class</source>
            <comment>of a pupil</comment>
            <translation>Жаңы классы</translation>
        </message>
        <message>
            <source>New colleague</source>
            <translation>Жаңы кызматкер</translation>
        </message>
        <message>
            <source>New school year</source>
            <translation>Жаңы окуу жылы</translation>
        </message>
        <message>
            <source>No category is written down.</source>
            <translation>Категория жазыла элек.</translation>
        </message>
        <message>
            <source>No colleague is written down yet. Class teachers and the members of commissions are chosen from here.</source>
            <translation>Азырынча кызматкер жазыла элек. Класс жетекчилер жана комиссиянын мүчөлөрү ушул жерден тандалат.</translation>
        </message>
        <message>
            <source>No longer in the register since</source>
            <translation>Каттоодон чыккан күнү</translation>
        </message>
        <message>
            <source>No longer: {label}</source>
            <translation>Мындан ары жок: {label}</translation>
        </message>
        <message>
            <source>No school year is written down yet.</source>
            <translation>Азырынча окуу жылы жазыла элек.</translation>
        </message>
        <message>
            <source>Nobody is written down in this family yet.</source>
            <translation>Бул үй-бүлөгө азырынча эч ким жазыла элек.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose a later date, or correct the earlier entry.</source>
            <translation>Эч нерсе өзгөргөн жок. Кийинки күндү тандаңыз же мурунку жазууну оңдоңуз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct single pupils on their cards.</source>
            <translation>Эч нерсе өзгөргөн жок. Айрым окуучуларды карточкасынан оңдоңуз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the days: each day belongs to one quarter or to one holiday.</source>
            <translation>Эч нерсе өзгөргөн жок. Күндөрдү оңдоңуз: ар бир күн бир чейрекке же бир каникулга таандык.</translation>
        </message>
        <message>
            <source>Nothing was changed. Give it another name, or show the hidden one again.</source>
            <translation>Эч нерсе өзгөргөн жок. Башка ат коюңуз же жашырылганын кайра көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Let the other card stay.</source>
            <translation>Эч нерсе өзгөргөн жок. Башка картаны калтырыңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Open one of the cards to see which cards it is made of.</source>
            <translation>Эч нерсе өзгөргөн жок. Карталардын бирин ачып, кайсы карталардан турганын караңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Open that year and correct it.</source>
            <translation>Эч нерсе өзгөргөн жок. Ошол жылды ачып, оңдоңуз.</translation>
        </message>
        <message>
            <source>Nothing was changed. The first day comes before the last, and both lie in the year.</source>
            <translation>Эч нерсе өзгөргөн жок. Биринчи күн акыркысынан мурун болуп, экөө тең окуу жылынын ичинде турушу керек.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Азыр</translation>
        </message>
        <message>
            <source>One of the set</source>
            <translation>Топтомдон бирөө</translation>
        </message>
        <message>
            <source>Optional; «уулу» and «кызы» stay small.</source>
            <translation>Милдеттүү эмес; «уулу», «кызы» кичине тамга менен жазылат.</translation>
        </message>
        <message>
            <source>Or a new one</source>
            <translation>Же жаңы үй-бүлө</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ирети</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>ПИН</translation>
        </message>
        <message>
            <source>PIN {pin}</source>
            <translation>ПИН {pin}</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Атасынын аты</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефону</translation>
        </message>
        <message>
            <source>Phone of the household</source>
            <translation>Үйдүн телефону</translation>
        </message>
        <message>
            <source>Place of work or study</source>
            <translation>Иштеген (окуган) жери</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Кызматы</translation>
        </message>
        <message>
            <source>Post as printed</source>
            <translation>Кызматы (басып чыгарууда)</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Багыты (профили)</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программасы</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Корголгон</translation>
        </message>
        <message>
            <source>Protected entries</source>
            <translation>Корголгон жазуулар</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>count</comment>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Quarters and holidays</source>
            <translation>Чейректер жана каникулдар</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Reason of leaving</source>
            <translation>Кетүү себеби</translation>
        </message>
        <message>
            <source>Registered address</source>
            <translation>Катталган дареги</translation>
        </message>
        <message>
            <source>Rename a hidden category of your own instead.</source>
            <translation>Анын ордуна өзүңүздүн жашырылган категорияңыздын атын өзгөртүңүз.</translation>
        </message>
        <message>
            <source>Russian</source>
            <comment>language</comment>
            <translation>орус</translation>
        </message>
        <message>
            <source>Russian label</source>
            <translation>Орусча аталышы</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Окуу жылы</translation>
        </message>
        <message>
            <source>School years</source>
            <translation>Окуу жылдары</translation>
        </message>
        <message>
            <source>Second card</source>
            <translation>Экинчи карта</translation>
        </message>
        <message>
            <source>Settlement or estate</source>
            <translation>Айыл же конуш (жилмассив)</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Смена</translation>
        </message>
        <message>
            <source>Shipped with the program</source>
            <translation>Программа менен келген</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Кызматкерлер</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Көчөсү</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилиясы</translation>
        </message>
        <message>
            <source>Tajik</source>
            <comment>language</comment>
            <translation>тажик</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Артка кайтарылды</translation>
        </message>
        <message>
            <source>The PIN says another birth date: {born}.</source>
            <translation>ПИНде башка туулган күн: {born}.</translation>
        </message>
        <message>
            <source>The PIN says another sex than the card.</source>
            <translation>ПИНдеги жыныс картадагыдан башка.</translation>
        </message>
        <message>
            <source>The adult</source>
            <translation>Чоң киши</translation>
        </message>
        <message>
            <source>The card that would stay says that the child left on {day}; the other one knows the child here later.</source>
            <translation>Кала турган картада бала {day} кеткен деп жазылган, ал эми башка картада бала андан кийин да бул мектепте.</translation>
        </message>
        <message>
            <source>The child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>The days of «{name}» do not fit into the school year.</source>
            <translation>«{name}» күндөрү окуу жылына сыйбайт.</translation>
        </message>
        <message>
            <source>The end lies before the beginning.</source>
            <translation>Аягы башталышынан мурун.</translation>
        </message>
        <message>
            <source>The family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>The list was made by the program from the register; the order itself is the original.</source>
            <translation>Тизме реестрден программа аркылуу түзүлдү; түп нуска — буйрук өзү.</translation>
        </message>
        <message>
            <source>The new school year cannot be taken back: «{name}» was edited in it since.</source>
            <translation>Жаңы окуу жылын артка кайтарууга болбойт: андан бери «{name}» оңдолгон.</translation>
        </message>
        <message>
            <source>The new school year was taken back already.</source>
            <translation>Жаңы окуу жылы мурда эле артка кайтарылган.</translation>
        </message>
        <message>
            <source>The other card</source>
            <translation>Экинчи карта</translation>
        </message>
        <message>
            <source>The school year {name} is written down already.</source>
            <translation>{name} окуу жылы мурунтан эле жазылган.</translation>
        </message>
        <message>
            <source>The school year {year} still runs until {day}.</source>
            <translation>{year} окуу жылы {day} чейин уланат.</translation>
        </message>
        <message>
            <source>There is no birth date in this PIN.</source>
            <translation>Бул ПИНде туулган күн жок.</translation>
        </message>
        <message>
            <source>There is no free code left in this group.</source>
            <translation>Бул топто бош код калган жок.</translation>
        </message>
        <message>
            <source>These cards were merged in another way meanwhile.</source>
            <translation>Бул карталар ошол арада башкача бириктирилген.</translation>
        </message>
        <message>
            <source>They look alike: {why}.</source>
            <translation>Алар окшош: {why}.</translation>
        </message>
        <message>
            <source>This child was not in a class yet.</source>
            <translation>Бул бала азырынча класска кире элек.</translation>
        </message>
        <message>
            <source>This date lies before the last change of this kind ({since}).</source>
            <translation>Бул күн ушундай акыркы өзгөрүүдөн ({since}) мурун.</translation>
        </message>
        <message>
            <source>This does not look like a phone number; it is kept as typed.</source>
            <translation>Бул телефон номурга окшобойт; жазылганындай сакталат.</translation>
        </message>
        <message>
            <source>This is before the birth date.</source>
            <translation>Бул туулган күндөн мурун.</translation>
        </message>
        <message>
            <source>This person is not tied to a child yet.</source>
            <translation>Бул адам азырынча эч бир балага байланыша элек.</translation>
        </message>
        <message>
            <source>This set is counted per {per}.</source>
            <translation>Бул топтом төмөнкүдөй эсептелет: {per}.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Мезгили</translation>
        </message>
        <message>
            <source>Type a name or a street</source>
            <translation>Атын же көчөсүн жазыңыз</translation>
        </message>
        <message>
            <source>Type a name or a street; empty makes a new family</source>
            <translation>Атын же көчөсүн жазыңыз; бош калса, жаңы үй-бүлө түзүлөт</translation>
        </message>
        <message>
            <source>Type a part of the name</source>
            <translation>Атынын бир бөлүгүн жазыңыз</translation>
        </message>
        <message>
            <source>Type the class: 7А</source>
            <translation>Классты жазыңыз: 7А</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Артка кайтарылган</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>Until then this list is a rehearsal: it can be looked through, corrected and printed.</source>
            <translation>Ага чейин бул тизме — машыгуу: карап чыгып, оңдоп, басып чыгарса болот.</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <comment>language</comment>
            <translation>өзбек</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мааниси</translation>
        </message>
        <message>
            <source>What becomes of the pupil</source>
            <translation>Окуучу кайда</translation>
        </message>
        <message>
            <source>What becomes of the pupils</source>
            <translation>Окуучулар кайда</translation>
        </message>
        <message>
            <source>What holds between them</source>
            <translation>Балага карата абалы</translation>
        </message>
        <message>
            <source>Where it lives</source>
            <translation>Кайда жашайт</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Кайда</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>Ким жетектейт</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Эмне үчүн</translation>
        </message>
        <message>
            <source>With whom the child lives</source>
            <translation>Бала ким менен жашайт</translation>
        </message>
        <message>
            <source>With whom the child stays</source>
            <translation>Бала ким менен калат</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Иши</translation>
        </message>
        <message>
            <source>Works abroad</source>
            <translation>Чет өлкөдө иштейт</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Туулган жылы</translation>
        </message>
        <message>
            <source>address not known</source>
            <translation>дареги белгисиз</translation>
        </message>
        <message>
            <source>also</source>
            <translation>ошондой эле</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>{year}-жылы туулган</translation>
        </message>
        <message>
            <source>boy</source>
            <translation>эркек бала</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>бир тууганы</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>кол менен</translation>
        </message>
        <message>
            <source>card of a child: family, adults, classes, categories</source>
            <translation>баланын картасы: үй-бүлө, чоңдор, класстар, категориялар</translation>
        </message>
        <message>
            <source>child</source>
            <translation>бала</translation>
        </message>
        <message>
            <source>class teacher</source>
            <translation>класс жетекчи</translation>
        </message>
        <message>
            <source>common parent</source>
            <translation>ата-энеси бир</translation>
        </message>
        <message>
            <source>common parent, same household</source>
            <translation>ата-энеси бир, бир үйдө</translation>
        </message>
        <message>
            <source>composition of the family (B10 to B16)</source>
            <translation>үй-бүлөнүн курамы (B10–B16)</translation>
        </message>
        <message>
            <source>deputy director for upbringing work</source>
            <translation>директордун тарбия иштери боюнча орун басары</translation>
        </message>
        <message>
            <source>died</source>
            <translation>каза болду</translation>
        </message>
        <message>
            <source>director</source>
            <translation>директор</translation>
        </message>
        <message>
            <source>f</source>
            <comment>sex</comment>
            <translation>К</translation>
        </message>
        <message>
            <source>family</source>
            <translation>үй-бүлө</translation>
        </message>
        <message>
            <source>father</source>
            <translation>атасы</translation>
        </message>
        <message>
            <source>finished school</source>
            <translation>мектепти бүтүрдү</translation>
        </message>
        <message>
            <source>first shift</source>
            <translation>1-смена</translation>
        </message>
        <message>
            <source>foster parent</source>
            <translation>багуучу ата-эне</translation>
        </message>
        <message>
            <source>girl</source>
            <translation>кыз бала</translation>
        </message>
        <message>
            <source>grandfather (father's side)</source>
            <translation>чоң атасы</translation>
        </message>
        <message>
            <source>grandfather (mother's side)</source>
            <translation>таятасы</translation>
        </message>
        <message>
            <source>grandmother (father's side)</source>
            <translation>чоң энеси</translation>
        </message>
        <message>
            <source>grandmother (mother's side)</source>
            <translation>таенеси</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>камкорчусу</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>жашырылган</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>каникул</translation>
        </message>
        <message>
            <source>housing (K10 to K17)</source>
            <translation>турак жай (K10–K17)</translation>
        </message>
        <message>
            <source>if there is none, write «none»</source>
            <comment>registered address</comment>
            <translation>жок болсо, «жок» деп жазыңыз</translation>
        </message>
        <message>
            <source>in the register</source>
            <translation>каттоодо</translation>
        </message>
        <message>
            <source>inspector for minors</source>
            <translation>ИДН инспектору</translation>
        </message>
        <message>
            <source>labour migration (E10 to E12)</source>
            <translation>эмгек миграциясы (E10–E12)</translation>
        </message>
        <message>
            <source>left</source>
            <translation>кетти</translation>
        </message>
        <message>
            <source>left the school</source>
            <translation>кетти</translation>
        </message>
        <message>
            <source>m</source>
            <comment>sex</comment>
            <translation>Э</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>апасы</translation>
        </message>
        <message>
            <source>next grade</source>
            <translation>кийинки класска</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>no longer in the register</source>
            <translation>каттоодон чыккан</translation>
        </message>
        <message>
            <source>no, by decision</source>
            <translation>жок, чечим боюнча</translation>
        </message>
        <message>
            <source>not in a class</source>
            <translation>класссыз</translation>
        </message>
        <message>
            <source>nurse or doctor</source>
            <translation>медайым же дарыгер</translation>
        </message>
        <message>
            <source>one of a set</source>
            <translation>топтомдон бирөө</translation>
        </message>
        <message>
            <source>other person</source>
            <translation>башка адам</translation>
        </message>
        <message>
            <source>other post</source>
            <translation>башка кызмат</translation>
        </message>
        <message>
            <source>over one grade (+2)</source>
            <translation>бир класс аттап (+2)</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>корголгон</translation>
        </message>
        <message>
            <source>psychologist</source>
            <translation>педагог-психолог</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>чейрек</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>тууганы</translation>
        </message>
        <message>
            <source>repeats the grade</source>
            <translation>класста калат</translation>
        </message>
        <message>
            <source>same household</source>
            <translation>бир үйдө жашашат</translation>
        </message>
        <message>
            <source>school year {year}</source>
            <translation>{year}-окуу жылы</translation>
        </message>
        <message>
            <source>second shift</source>
            <translation>2-смена</translation>
        </message>
        <message>
            <source>since {since}</source>
            <translation>{since} баштап</translation>
        </message>
        <message>
            <source>social pedagogue</source>
            <translation>социалдык педагог</translation>
        </message>
        <message>
            <source>speech therapist</source>
            <translation>логопед</translation>
        </message>
        <message>
            <source>stepfather</source>
            <translation>өгөй атасы</translation>
        </message>
        <message>
            <source>stepmother</source>
            <translation>өгөй апасы</translation>
        </message>
        <message>
            <source>studying</source>
            <translation>окуйт</translation>
        </message>
        <message>
            <source>teacher</source>
            <translation>мугалим</translation>
        </message>
        <message>
            <source>the same PIN</source>
            <translation>ПИНи бирдей</translation>
        </message>
        <message>
            <source>the same address</source>
            <translation>дареги бирдей</translation>
        </message>
        <message>
            <source>the same name and birth date</source>
            <translation>аты-жөнү жана туулган күнү бирдей</translation>
        </message>
        <message>
            <source>the same name, a birth date is missing</source>
            <translation>аты-жөнү бирдей, туулган күнү жазыла элек</translation>
        </message>
        <message>
            <source>the same name, birth dates a slip apart</source>
            <translation>аты-жөнү бирдей, туулган күнү бир аз башка</translation>
        </message>
        <message>
            <source>the same phone</source>
            <translation>телефону бирдей</translation>
        </message>
        <message>
            <source>the school's own</source>
            <translation>мектептики</translation>
        </message>
        <message>
            <source>third shift</source>
            <translation>3-смена</translation>
        </message>
        <message>
            <source>transferred to another school</source>
            <translation>башка мектепке которулду</translation>
        </message>
        <message>
            <source>trustee (14 to 18)</source>
            <translation>көзөмөлчүсү (14–18 жаш)</translation>
        </message>
        <message>
            <source>without a class</source>
            <translation>классы жок</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message numerus="yes">
            <source>{born}, {n} years</source>
            <translation>
                <numerusform>{born}, {n} жаш</numerusform>
                <numerusform>{born}, {n} жаш</numerusform>
            </translation>
        </message>
        <message>
            <source>{country}, since {since}</source>
            <translation>{country}, {since} баштап</translation>
        </message>
        <message>
            <source>{count}, not named to you</source>
            <translation>{count}, сизге аталбайт</translation>
        </message>
        <message>
            <source>{given} {class_name}</source>
            <translation>{given} {class_name}</translation>
        </message>
        <message>
            <source>{name}, a new class</source>
            <translation>{name}, жаңы класс</translation>
        </message>
        <message>
            <source>{name}, {class_name}</source>
            <translation>{name}, {class_name}</translation>
        </message>
        <message>
            <source>{name}, {kinship}</source>
            <translation>{name}, {kinship}</translation>
        </message>
        <message>
            <source>{reason}: {where}</source>
            <translation>{reason}: {where}</translation>
        </message>
        <message>
            <source>{since} – {until}</source>
            <translation>{since} – {until}</translation>
        </message>
        <message>
            <source>{span} · {basis}</source>
            <translation>{span} · {basis}</translation>
        </message>
        <message>
            <source>{year} · {reason}</source>
            <translation>{year} · {reason}</translation>
        </message>
        <message>
            <source>«{first}» and «{second}» have days in common.</source>
            <translation>«{first}» менен «{second}» күндөрү кайчылашып калды.</translation>
        </message>
        <message>
            <source>«{label}» came with the program, so it cannot be taken away.</source>
            <translation>«{label}» программа менен кошо берилген, андыктан өчүрүүгө болбойт.</translation>
        </message>
        <message>
            <source>«{label}» stands in this list already, with the code {code}.</source>
            <translation>«{label}» бул тизмеде бар, коду {code}.</translation>
        </message>
        <message numerus="yes">
            <source>«{label}» was entered {n} times, so it cannot be taken away.</source>
            <translation>
                <numerusform>«{label}» {n} жолу киргизилген, андыктан өчүрүүгө болбойт.</numerusform>
                <numerusform>«{label}» {n} жолу киргизилген, андыктан өчүрүүгө болбойт.</numerusform>
            </translation>
        </message>
    </context>
</TS>
