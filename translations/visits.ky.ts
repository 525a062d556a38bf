<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>visits</name>
        <message>
            <source>0</source>
            <comment>sign</comment>
            <translation>0</translation>
        </message>
        <message>
            <source>1</source>
            <comment>sign</comment>
            <translation>1</translation>
        </message>
        <message>
            <source>1. How the visits ended</source>
            <translation>1. Баруулардын жыйынтыгы</translation>
        </message>
        <message>
            <source>2</source>
            <comment>sign</comment>
            <translation>2</translation>
        </message>
        <message>
            <source>2. What was found</source>
            <translation>2. Эмне аныкталды</translation>
        </message>
        <message>
            <source>3. Measures taken</source>
            <translation>3. Көрүлгөн чаралар</translation>
        </message>
        <message>
            <source>4. Conclusions and proposals</source>
            <translation>4. Корутунду жана сунуштар</translation>
        </message>
        <message>
            <source>5. By families</source>
            <translation>5. Үй-бүлөлөр боюнча</translation>
        </message>
        <message>
            <source>A month, som</source>
            <translation>Айына, сом</translation>
        </message>
        <message>
            <source>A parent is convicted or in prison</source>
            <translation>Ата-эне соттолгон же абакта</translation>
        </message>
        <message>
            <source>ACT of examination of the dwelling</source>
            <comment>title, line 1</comment>
            <translation>Үй-бүлөнүн турак жай-турмуш шарттарын</translation>
        </message>
        <message>
            <source>APPROVED</source>
            <comment>block</comment>
            <translation>БЕКИТЕМИН</translation>
        </message>
        <message>
            <source>Acquainted with the act (parent, representative)</source>
            <translation>Акт менен тааныштым (ата-эне, өкүл)</translation>
        </message>
        <message>
            <source>Acquainted: parent</source>
            <comment>paper</comment>
            <translation>Акт менен тааныштым (ата-эне, өкүл)</translation>
        </message>
        <message>
            <source>Act No.</source>
            <comment>paper</comment>
            <translation>Акт №</translation>
        </message>
        <message>
            <source>Act number</source>
            <translation>Актынын №</translation>
        </message>
        <message>
            <source>Act of examination</source>
            <translation>Изилдөө актысы</translation>
        </message>
        <message>
            <source>Act of examination No. {number}</source>
            <translation>Изилдөө актысы № {number}</translation>
        </message>
        <message>
            <source>Act of examination of the dwelling and living conditions of a family No. {number}</source>
            <translation>Үй-бүлөнүн турак жай-турмуш шарттарын изилдөө АКТЫСЫ № {number}</translation>
        </message>
        <message>
            <source>Act of examination of the dwelling and living conditions of a family: DRAFT, not signed</source>
            <translation>Үй-бүлөнүн турак жай-турмуш шарттарын изилдөө АКТЫСЫ: ДОЛБООР, кол коюла элек</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Address</source>
            <comment>note</comment>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Address where they live</source>
            <translation>Жашаган дареги</translation>
        </message>
        <message>
            <source>Address: registered</source>
            <comment>paper</comment>
            <translation>Дареги: катталган</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Appearance, health</source>
            <translation>Сырткы көрүнүшү, ден соолугу</translation>
        </message>
        <message>
            <source>Appearance, health</source>
            <comment>paper</comment>
            <translation>Сырткы көрүнүшү, ден соолугу</translation>
        </message>
        <message>
            <source>Area, m²</source>
            <translation>Аянты, м²</translation>
        </message>
        <message>
            <source>At home (4)</source>
            <comment>paper</comment>
            <translation>Үйдө болду (4)</translation>
        </message>
        <message>
            <source>At home during the visit</source>
            <translation>Изилдөөдө үйдө болду</translation>
        </message>
        <message>
            <source>At least one member of the commission must have signed the paper.</source>
            <translation>Кагазга комиссиянын жок дегенде бир мүчөсү кол коюшу керек.</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Тиркемелер</translation>
        </message>
        <message>
            <source>Attachments</source>
            <comment>paper</comment>
            <translation>Тиркемелер</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Түзгөн адам</translation>
        </message>
        <message>
            <source>Bad sanitary condition of the house</source>
            <translation>Үйдүн санитардык абалы начар</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Негизи</translation>
        </message>
        <message>
            <source>Basis</source>
            <comment>paper</comment>
            <translation>Негизи</translation>
        </message>
        <message>
            <source>Basis document</source>
            <translation>Негизи (документ)</translation>
        </message>
        <message>
            <source>Basis of the visit</source>
            <translation>Изилдөөнүн негизи</translation>
        </message>
        <message>
            <source>Basis: {basis}</source>
            <translation>Негизи: {basis}</translation>
        </message>
        <message>
            <source>Bath or washing place</source>
            <translation>Жуунуучу жай</translation>
        </message>
        <message>
            <source>Benefits and help received</source>
            <translation>Жөлөкпулдар, жардамдар</translation>
        </message>
        <message>
            <source>Benefits, help</source>
            <comment>paper</comment>
            <translation>Жөлөкпул, жардам</translation>
        </message>
        <message>
            <source>Birth date</source>
            <comment>paper</comment>
            <translation>Туулган күнү</translation>
        </message>
        <message>
            <source>Birth date or year</source>
            <translation>Туулган күнү же жылы</translation>
        </message>
        <message>
            <source>Books and school supplies</source>
            <translation>Китеп, окуу куралдары</translation>
        </message>
        <message>
            <source>Books, supplies</source>
            <comment>paper</comment>
            <translation>Китеп, окуу куралы</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>visit</comment>
            <translation>Жокко чыгарылды</translation>
        </message>
        <message>
            <source>Categories of the family</source>
            <translation>Категориялары</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категориясы</translation>
        </message>
        <message>
            <source>Chair</source>
            <comment>signature</comment>
            <translation>Төрага</translation>
        </message>
        <message>
            <source>Child labour</source>
            <translation>Бала эмгеги</translation>
        </message>
        <message>
            <source>Child labour or danger of early marriage</source>
            <translation>Балдар эмгеги же эрте нике коркунучу</translation>
        </message>
        <message>
            <source>Children do not study or miss lessons</source>
            <translation>Бала окубайт же сабак калтырат</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Класстар</translation>
        </message>
        <message>
            <source>Classes</source>
            <comment>route</comment>
            <translation>Класстар</translation>
        </message>
        <message>
            <source>Clothes and shoes for the season</source>
            <translation>Кийими, бут кийими мезгилге ылайык</translation>
        </message>
        <message>
            <source>Clothes for the season</source>
            <comment>paper</comment>
            <translation>Кийими мезгилге ылайык</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Commission and signatures</source>
            <translation>Комиссия жана кол тамгалар</translation>
        </message>
        <message>
            <source>Commission: {names}</source>
            <translation>Комиссия: {names}</translation>
        </message>
        <message>
            <source>Computer or phone for study</source>
            <translation>Окууга компьютер же телефон</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Корутунду</translation>
        </message>
        <message>
            <source>Conclusion in words</source>
            <translation>Корутунду (сөз менен)</translation>
        </message>
        <message>
            <source>Conclusion of the act</source>
            <translation>Актынын корутундусу</translation>
        </message>
        <message>
            <source>Conclusion of the commission</source>
            <translation>Комиссиянын корутундусу</translation>
        </message>
        <message>
            <source>Conclusion of the commission: conditions</source>
            <translation>Комиссиянын корутундусу: шарттар</translation>
        </message>
        <message>
            <source>Conclusion, measures</source>
            <comment>note</comment>
            <translation>Корутунду, чара</translation>
        </message>
        <message>
            <source>Conclusion: conditions</source>
            <comment>paper</comment>
            <translation>Корутунду: шарттар</translation>
        </message>
        <message>
            <source>Conclusions and proposals</source>
            <translation>Корутунду жана сунуштар</translation>
        </message>
        <message>
            <source>Condition of the building</source>
            <translation>Имараттын абалы</translation>
        </message>
        <message>
            <source>Condition of the building</source>
            <comment>paper</comment>
            <translation>Имараттын абалы</translation>
        </message>
        <message>
            <source>Conditions of the child</source>
            <translation>Баланын шарттары</translation>
        </message>
        <message>
            <source>Confidential. Comes back together with the acts.</source>
            <translation>Купуя. Актылар менен чогуу кайтарылат.</translation>
        </message>
        <message>
            <source>Confidential. — = not looked at.</source>
            <translation>Купуя. «—» = каралган жок.</translation>
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
            <source>Consent to photographs</source>
            <translation>Сүрөткө тартууга макулдук</translation>
        </message>
        <message>
            <source>Constant conflicts, on the verge of divorce</source>
            <translation>Тынымсыз чыр-чатак, ажырашуу алдында</translation>
        </message>
        <message>
            <source>Contact with school</source>
            <comment>paper</comment>
            <translation>Мектеп менен байланыш</translation>
        </message>
        <message>
            <source>Contact with the school</source>
            <translation>Мектеп менен байланышы</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Control of study</source>
            <translation>Окуусун көзөмөлдөө</translation>
        </message>
        <message>
            <source>Control of study</source>
            <comment>paper</comment>
            <translation>Окуусун көзөмөлдөө</translation>
        </message>
        <message>
            <source>Corrections added after signing</source>
            <translation>Кол коюлгандан кийинки түзөтүүлөр</translation>
        </message>
        <message>
            <source>Cruel punishments</source>
            <translation>Катаал жаза колдонуу</translation>
        </message>
        <message>
            <source>DANGER TO LIFE</source>
            <comment>paper</comment>
            <translation>ӨМҮРҮНӨ КОРКУНУЧ</translation>
        </message>
        <message>
            <source>Daily regime</source>
            <comment>paper</comment>
            <translation>Күн тартиби сакталабы</translation>
        </message>
        <message>
            <source>Daily regime is kept</source>
            <translation>Күн тартиби сакталабы</translation>
        </message>
        <message>
            <source>Danger to life or health</source>
            <translation>Өмүргө, ден соолукка коркунуч</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Date</source>
            <comment>paper visit</comment>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Date</source>
            <comment>visit list</comment>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Date of the parent's signature</source>
            <translation>Ата-эне кол койгон күн</translation>
        </message>
        <message>
            <source>Date of the raid</source>
            <translation>Рейддин күнү</translation>
        </message>
        <message>
            <source>Date of the visit</source>
            <translation>Изилдөө күнү</translation>
        </message>
        <message>
            <source>Death of a close person, heavy loss</source>
            <translation>Жакын адамы каза болгон, оор жоготуу</translation>
        </message>
        <message>
            <source>Debts and loans (as told)</source>
            <translation>Карыздар, насыялар (айтуусу боюнча)</translation>
        </message>
        <message>
            <source>Debts, loans</source>
            <comment>paper</comment>
            <translation>Карызы, насыясы</translation>
        </message>
        <message>
            <source>Dependence on alcohol or narcotics</source>
            <translation>Ичкиликке, банги затка көз карандылык</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Does not cooperate with the school</source>
            <translation>Мектеп менен кызматташпайт</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Аткарылган күнү</translation>
        </message>
        <message>
            <source>Draft</source>
            <comment>visit</comment>
            <translation>Долбоор</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>Турак жайы</translation>
        </message>
        <message>
            <source>Education / class</source>
            <comment>paper</comment>
            <translation>Билими / классы</translation>
        </message>
        <message>
            <source>Education or class</source>
            <translation>Билими же классы</translation>
        </message>
        <message>
            <source>Electric light</source>
            <translation>Электр жарыгы</translation>
        </message>
        <message>
            <source>Examined: {when}</source>
            <translation>Изилденди: {when}</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Families</source>
            <comment>column</comment>
            <translation>Үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Families on the list</source>
            <translation>Тизмедеги үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Families: {families}; streets: {streets}</source>
            <translation>Үй-бүлө: {families}; көчө: {streets}</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Family</source>
            <comment>route</comment>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Family, who was at home</source>
            <translation>Үй-бүлө мүчөлөрү</translation>
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
            <source>Fill in what the list names and sign again.</source>
            <translation>Тизмеде айтылганды толтуруп, кайра кол коюңуз.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Бүттү</translation>
        </message>
        <message>
            <source>Food</source>
            <comment>paper</comment>
            <translation>Тамак-ашы</translation>
        </message>
        <message>
            <source>Food in the house</source>
            <translation>Тамак-аш, азык-түлүк</translation>
        </message>
        <message>
            <source>For one person, m²</source>
            <translation>Бир адамга, м²</translation>
        </message>
        <message>
            <source>Free time, friends</source>
            <comment>paper</comment>
            <translation>Бош убактысы, достору</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Full name (pupils in bold)</source>
            <comment>paper</comment>
            <translation>Аты-жөнү (окуучу — жоон тамга)</translation>
        </message>
        <message>
            <source>Harmful habits in the family</source>
            <translation>Үй-бүлөдөгү зыяндуу адаттар</translation>
        </message>
        <message>
            <source>Head of the act</source>
            <translation>Актынын башы</translation>
        </message>
        <message>
            <source>Heating</source>
            <translation>Жылытуу</translation>
        </message>
        <message>
            <source>Home visit, act not signed</source>
            <translation>Үйгө баруу, актыга кол коюла элек</translation>
        </message>
        <message>
            <source>Home visit, act {number}</source>
            <translation>Үйгө баруу, акт № {number}</translation>
        </message>
        <message>
            <source>Home visit, overdue</source>
            <translation>Үйгө баруу, мөөнөтү өттү</translation>
        </message>
        <message>
            <source>Home visit, planned</source>
            <translation>Үйгө баруу, пландалган</translation>
        </message>
        <message>
            <source>Home visit: {outcome}</source>
            <translation>Үйгө баруу: {outcome}</translation>
        </message>
        <message>
            <source>Home visits and raids</source>
            <translation>Үйгө баруулар жана рейддер</translation>
        </message>
        <message>
            <source>Hot water</source>
            <translation>Ысык суу</translation>
        </message>
        <message>
            <source>Hot water, toilet, bath</source>
            <translation>Ысык суу, даараткана, жуунуучу жай</translation>
        </message>
        <message>
            <source>House</source>
            <comment>route</comment>
            <translation>Үйү</translation>
        </message>
        <message>
            <source>How the parents treat the child</source>
            <translation>Ата-эненин балага мамилеси</translation>
        </message>
        <message>
            <source>In danger: leave, call 102 or 112, then tell the chair.</source>
            <translation>Коркунуч болсо: чыгуу, 102 / 112ге чалуу, анан төрагага билдирүү.</translation>
        </message>
        <message>
            <source>Income</source>
            <comment>section</comment>
            <translation>Киреше</translation>
        </message>
        <message>
            <source>Income is not sufficient</source>
            <translation>Киреше жетишсиз</translation>
        </message>
        <message>
            <source>Income of the family</source>
            <translation>Үй-бүлөнүн кирешеси</translation>
        </message>
        <message>
            <source>Income together</source>
            <translation>Киреше бардыгы</translation>
        </message>
        <message>
            <source>Incomplete family</source>
            <translation>Толук эмес үй-бүлө</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Көрсөткүч</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Интернет</translation>
        </message>
        <message>
            <source>Kind</source>
            <comment>paper dwelling</comment>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Kind and social category of the family</source>
            <translation>Үй-бүлөнүн түрү жана социалдык категориясы</translation>
        </message>
        <message>
            <source>Kind and social category of the family (several)</source>
            <translation>Үй-бүлөнүн түрү жана социалдык категориясы (бир нечеси)</translation>
        </message>
        <message>
            <source>Kind of dwelling</source>
            <translation>Турак жайдын түрү</translation>
        </message>
        <message>
            <source>Kinship</source>
            <translation>Тууганчылыгы</translation>
        </message>
        <message>
            <source>Kinship</source>
            <comment>paper</comment>
            <translation>Тууган­чылыгы</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>Акыркы баруу</translation>
        </message>
        <message>
            <source>Last visit</source>
            <comment>route</comment>
            <translation>Мурунку баруу</translation>
        </message>
        <message>
            <source>Light, internet, TV, computer</source>
            <translation>Жарык, интернет, сыналгы, компьютер</translation>
        </message>
        <message>
            <source>Lives here</source>
            <comment>paper</comment>
            <translation>Чогуу жашайт</translation>
        </message>
        <message>
            <source>Lives together with the family</source>
            <translation>Бирге жашайт</translation>
        </message>
        <message>
            <source>Many children and a low income</source>
            <translation>Көп балалуу жана аз камсыз</translation>
        </message>
        <message>
            <source>Meaning of the service marks (the family does not see this)</source>
            <translation>Кызматтык белгилердин (КБ) мааниси — үй-бүлөгө көрсөтүлбөйт</translation>
        </message>
        <message>
            <source>Measures</source>
            <comment>paper</comment>
            <translation>Чара</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Көрүлгөн чаралар</translation>
        </message>
        <message>
            <source>Measures taken in the raid</source>
            <translation>Рейдде көрүлгөн чаралар</translation>
        </message>
        <message>
            <source>Member</source>
            <comment>signature</comment>
            <translation>Мүчө</translation>
        </message>
        <message>
            <source>Member of staff</source>
            <translation>Кызматкер</translation>
        </message>
        <message>
            <source>Members of the family, pupils, who was at home</source>
            <translation>Үй-бүлө мүчөлөрү, окуучулар, үйдө болгондор</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Кийинки баруу күнү</translation>
        </message>
        <message>
            <source>Next visit</source>
            <comment>paper</comment>
            <translation>Кийинки баруу</translation>
        </message>
        <message>
            <source>Next visit</source>
            <comment>section</comment>
            <translation>Кийинки баруу</translation>
        </message>
        <message>
            <source>No documents</source>
            <translation>Документтери жок</translation>
        </message>
        <message>
            <source>No dwelling, unsafe or crowded dwelling</source>
            <translation>Турак жайы жок, авариялык же тар</translation>
        </message>
        <message>
            <source>No measure is ticked, not even «no measures needed».</source>
            <translation>Көрүлгөн чара белгиленген эмес, «чара талап кылынбайт» да жок.</translation>
        </message>
        <message>
            <source>Nobody of the commission is named.</source>
            <translation>Комиссиядан эч ким жазылган эмес.</translation>
        </message>
        <message>
            <source>Not visited</source>
            <translation>Барылган эмес</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>paper</comment>
            <translation>Эскер­түү</translation>
        </message>
        <message>
            <source>Note on the results</source>
            <translation>Жыйынтыгы боюнча маалымкат</translation>
        </message>
        <message>
            <source>Note on the results of raid No. {number}</source>
            <translation>№ {number} рейддин жыйынтыгы боюнча маалымкат</translation>
        </message>
        <message>
            <source>Note on the results of the raid</source>
            <translation>Рейддин жыйынтыгы боюнча маалымкат</translation>
        </message>
        <message>
            <source>Notes (on the way):</source>
            <translation>Эскертүү (жолдо):</translation>
        </message>
        <message>
            <source>Nothing was changed. Look in the list of raids.</source>
            <translation>Эч нерсе өзгөргөн жок. Рейддердин тизмесинен караңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look in the recycle bin or in the list of visits.</source>
            <translation>Эч нерсе өзгөргөн жок. Таштанды кутусунан же баруулардын тизмесинен караңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Write an addendum with its reason.</source>
            <translation>Эч нерсе өзгөргөн жок. Себебин көрсөтүп, түзөтүү жазыңыз.</translation>
        </message>
        <message>
            <source>Number of the raid</source>
            <translation>Рейддин №</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Opinion and requests of the parents (the child)</source>
            <translation>Ата-эненин (баланын) пикири, өтүнүчү</translation>
        </message>
        <message>
            <source>Opinion, conclusion, recommendations</source>
            <translation>Пикир, корутунду, сунуштар</translation>
        </message>
        <message>
            <source>Opinion, requests</source>
            <translation>Пикири, өтүнүчү</translation>
        </message>
        <message>
            <source>Opinion, requests</source>
            <comment>paper</comment>
            <translation>Ата-эненин (баланын) пикири, өтүнүчү</translation>
        </message>
        <message>
            <source>Others present</source>
            <comment>paper</comment>
            <translation>Дагы ким болду</translation>
        </message>
        <message>
            <source>Others present at the visit</source>
            <translation>Изилдөөдө дагы ким болду</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Outcome</source>
            <comment>note</comment>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Outcome</source>
            <comment>paper</comment>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Overdue</source>
            <comment>visit</comment>
            <translation>Мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>Own room</source>
            <comment>paper</comment>
            <translation>Өзүнчө бөлмөсү</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Менчик түрү</translation>
        </message>
        <message>
            <source>Ownership</source>
            <comment>paper</comment>
            <translation>Менчик түрү</translation>
        </message>
        <message>
            <source>Parents in labour migration</source>
            <translation>Ата-эне эмгек миграциясында</translation>
        </message>
        <message>
            <source>Parents without work</source>
            <translation>Ата-эне жумушсуз</translation>
        </message>
        <message>
            <source>People living here</source>
            <translation>Жашагандардын саны</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Photographs only with consent.</source>
            <translation>Сүрөттөр макулдук менен гана.</translation>
        </message>
        <message>
            <source>Place for lessons</source>
            <translation>Сабак даярдоочу жери</translation>
        </message>
        <message>
            <source>Place for lessons</source>
            <comment>paper</comment>
            <translation>Сабак даярдоочу жери</translation>
        </message>
        <message>
            <source>Place of work (study), phone</source>
            <translation>Иштеген (окуган) жери, телефону</translation>
        </message>
        <message>
            <source>Place of work, phone</source>
            <comment>paper</comment>
            <translation>Иштеген жери, телефону</translation>
        </message>
        <message>
            <source>Planned</source>
            <comment>visit</comment>
            <translation>Пландалган</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Пландалган күнү</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Кызматы</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Purpose</source>
            <comment>paper</comment>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Purpose of the next visit</source>
            <translation>Кийинки баруунун максаты</translation>
        </message>
        <message>
            <source>Purpose of the raid</source>
            <translation>Рейддин максаты</translation>
        </message>
        <message>
            <source>Purpose of the visit</source>
            <translation>Баруунун максаты</translation>
        </message>
        <message>
            <source>Purpose: {purpose}</source>
            <translation>Максаты: {purpose}</translation>
        </message>
        <message>
            <source>Put families on the list, then print.</source>
            <translation>Тизмеге үй-бүлөлөрдү кошуп, анан басып чыгарыңыз.</translation>
        </message>
        <message>
            <source>Raid</source>
            <translation>Рейд</translation>
        </message>
        <message>
            <source>Raid No. {number}</source>
            <translation>Рейд № {number}</translation>
        </message>
        <message>
            <source>Raid, {day}</source>
            <translation>Рейд, {day}</translation>
        </message>
        <message numerus="yes">
            <source>Raid: {n} families</source>
            <translation>
                <numerusform>Рейд: {n} үй-бүлө</numerusform>
                <numerusform>Рейд: {n} үй-бүлө</numerusform>
            </translation>
        </message>
        <message>
            <source>Raids held</source>
            <translation>Өткөрүлгөн рейддер</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Түзөтүүнүн себеби</translation>
        </message>
        <message>
            <source>Reason of the refusal</source>
            <translation>Баш тартуунун себеби</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Сунуштар</translation>
        </message>
        <message>
            <source>Registered address</source>
            <translation>Катталган дареги</translation>
        </message>
        <message>
            <source>Relations and upbringing in the family</source>
            <translation>Үй-бүлөдөгү мамиле жана тарбия</translation>
        </message>
        <message>
            <source>Relations in the family</source>
            <translation>Үй-бүлөдөгү мамиле</translation>
        </message>
        <message>
            <source>Relations in the family</source>
            <comment>paper</comment>
            <translation>Үй-бүлөдөгү мамиле</translation>
        </message>
        <message>
            <source>Remark on the sanitary condition</source>
            <translation>Санитардык абалы боюнча эскертүү</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Risk of early marriage</source>
            <translation>Эрте нике коркунучу</translation>
        </message>
        <message>
            <source>Role in the commission</source>
            <translation>Комиссиядагы орду</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Бөлмөлөрдүн саны</translation>
        </message>
        <message>
            <source>Rooms, area, people</source>
            <translation>Бөлмө, аянты, жашаган</translation>
        </message>
        <message>
            <source>Route list of raid No. {number}</source>
            <translation>Рейддин маршрут баракчасы № {number}</translation>
        </message>
        <message>
            <source>Route list of the raid</source>
            <translation>Рейддин маршрут баракчасы</translation>
        </message>
        <message>
            <source>S01</source>
            <comment>paper sign</comment>
            <translation>Киреше жетишсиз</translation>
        </message>
        <message>
            <source>S02</source>
            <comment>paper sign</comment>
            <translation>Ата-эне жумушсуз</translation>
        </message>
        <message>
            <source>S03</source>
            <comment>paper sign</comment>
            <translation>Турак жай жок, тар</translation>
        </message>
        <message>
            <source>S04</source>
            <comment>paper sign</comment>
            <translation>Үйдүн тазалыгы начар</translation>
        </message>
        <message>
            <source>S05</source>
            <comment>paper sign</comment>
            <translation>Тамак, кийим жетпейт</translation>
        </message>
        <message>
            <source>S06</source>
            <comment>paper sign</comment>
            <translation>Толук эмес үй-бүлө</translation>
        </message>
        <message>
            <source>S07</source>
            <comment>paper sign</comment>
            <translation>Көп бала, аз камсыз</translation>
        </message>
        <message>
            <source>S08</source>
            <comment>paper sign</comment>
            <translation>Эмгек миграциясында</translation>
        </message>
        <message>
            <source>S09</source>
            <comment>paper sign</comment>
            <translation>Камкордуксуз тууганда</translation>
        </message>
        <message>
            <source>S10</source>
            <comment>paper sign</comment>
            <translation>Оор оору, майыптык</translation>
        </message>
        <message>
            <source>S13</source>
            <comment>paper sign</comment>
            <translation>Чыр-чатак, ажырашуу</translation>
        </message>
        <message>
            <source>S14</source>
            <comment>paper sign</comment>
            <translation>Балага кароо жок</translation>
        </message>
        <message>
            <source>S16</source>
            <comment>paper sign</comment>
            <translation>Соттолгон / абакта</translation>
        </message>
        <message>
            <source>S17</source>
            <comment>paper sign</comment>
            <translation>Документтери жок</translation>
        </message>
        <message>
            <source>S18</source>
            <comment>paper sign</comment>
            <translation>Окубайт / калтырат</translation>
        </message>
        <message>
            <source>S19</source>
            <comment>paper sign</comment>
            <translation>Мектеп менен иштебейт</translation>
        </message>
        <message>
            <source>S20</source>
            <comment>paper sign</comment>
            <translation>Жакынын жоготкон</translation>
        </message>
        <message>
            <source>S21</source>
            <comment>paper sign</comment>
            <translation>Бала эмгеги</translation>
        </message>
        <message>
            <source>S22</source>
            <comment>paper sign</comment>
            <translation>Эрте нике коркунучу</translation>
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
            <source>Sanitary condition</source>
            <translation>Санитардык-гигиеналык абалы</translation>
        </message>
        <message>
            <source>Sanitary condition</source>
            <comment>paper</comment>
            <translation>Санитардык абалы</translation>
        </message>
        <message>
            <source>Say how the visit ended: examined, nobody at home, not let in, wrong address, moved.</source>
            <translation>Баруунун жыйынтыгын көрсөтүңүз: изилденди, үйдө эч ким жок, киргизишкен жок, дарек туура эмес, көчүп кетишкен.</translation>
        </message>
        <message>
            <source>Say whether the parent signed.</source>
            <translation>Ата-эне кол койдубу? Көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Say who of the parents signed.</source>
            <translation>Ата-энеден ким кол койгонун жазыңыз.</translation>
        </message>
        <message>
            <source>Say why the parent did not sign.</source>
            <translation>Ата-эне эмне үчүн кол койгон жок? Себебин жазыңыз.</translation>
        </message>
        <message>
            <source>Say why there is no signature of {name}.</source>
            <translation>{name} эмне үчүн кол койгон жок? Себебин жазыңыз.</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Окуу жылы</translation>
        </message>
        <message>
            <source>Serious illness or disability</source>
            <translation>Оор оору же майыптык</translation>
        </message>
        <message>
            <source>Sheet code</source>
            <translation>Баракчанын коду</translation>
        </message>
        <message>
            <source>Sheet code</source>
            <comment>route</comment>
            <translation>Баракча коду</translation>
        </message>
        <message>
            <source>Signature of the parent</source>
            <translation>Ата-эненин колу</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Кол тамгалар</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>member</comment>
            <translation>Кол койду</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>visit</comment>
            <translation>Кол коюлду</translation>
        </message>
        <message>
            <source>Signs of a difficult situation: 0 — none, 1 — weak, 2 — clear</source>
            <translation>Оор кырдаалдын белгилери: 0 — жок, 1 — алсыз, 2 — айкын</translation>
        </message>
        <message>
            <source>Signs of difficulty</source>
            <translation>Кырдаал белгилери</translation>
        </message>
        <message>
            <source>Signs of injury</source>
            <translation>Жаракат белгилери</translation>
        </message>
        <message>
            <source>Signs of violence in the family</source>
            <translation>Үй-бүлөдө зомбулук белгилери</translation>
        </message>
        <message>
            <source>Signs together</source>
            <translation>Белгилердин жыйынтыгы</translation>
        </message>
        <message>
            <source>Size of the dwelling</source>
            <translation>Турак жайдын көлөмү</translation>
        </message>
        <message>
            <source>Sleeping place</source>
            <translation>Уктоочу жайы</translation>
        </message>
        <message>
            <source>Sleeping place</source>
            <comment>paper</comment>
            <translation>Уктоочу жайы</translation>
        </message>
        <message>
            <source>Social, psychological and pedagogical service (SPPS)</source>
            <translation>Социалдык-психологиялык-педагогикалык кызмат (СППК)</translation>
        </message>
        <message>
            <source>Source of income</source>
            <translation>Кирешенин булагы</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>Started ____:____     Finished ____:____</source>
            <translation>Башталды ____:____     Бүттү ____:____</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Status of the raid</source>
            <translation>Рейддин абалы</translation>
        </message>
        <message>
            <source>Still ahead</source>
            <translation>Алдыда</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Көчөсү</translation>
        </message>
        <message>
            <source>Street unknown, no address</source>
            <translation>Көчөсү белгисиз же дареги жок</translation>
        </message>
        <message>
            <source>TV</source>
            <comment>paper</comment>
            <translation>сыналгы</translation>
        </message>
        <message>
            <source>Television</source>
            <translation>Сыналгы</translation>
        </message>
        <message>
            <source>The act cannot be signed yet.</source>
            <translation>Актыга азырынча кол коюуга болбойт.</translation>
        </message>
        <message>
            <source>The basis of the visit is not chosen.</source>
            <translation>Баруунун негизи тандалган эмес.</translation>
        </message>
        <message>
            <source>The child does not attend school</source>
            <translation>Бала мектепке келбейт</translation>
        </message>
        <message>
            <source>The child is neglected, indifference</source>
            <translation>Балага кароо жок, кайдыгерлик</translation>
        </message>
        <message>
            <source>The child is not cared for</source>
            <translation>Балага кароо жок</translation>
        </message>
        <message>
            <source>The child lacks food or clothes</source>
            <translation>Балага тамак, кийим жетишпейт</translation>
        </message>
        <message>
            <source>The child lives with relatives without guardianship</source>
            <translation>Бала расмий камкордуксуз туугандарда</translation>
        </message>
        <message>
            <source>The child's appearance and health</source>
            <translation>Баланын сырткы көрүнүшү, ден соолугу</translation>
        </message>
        <message>
            <source>The child's free time and friends</source>
            <translation>Баланын бош убактысы, достору</translation>
        </message>
        <message>
            <source>The child's own room</source>
            <translation>Баланын өзүнчө бөлмөсү</translation>
        </message>
        <message>
            <source>The commission has one member; at least two must sign.</source>
            <translation>Комиссияда бир адам; жок дегенде экөө кол коюшу керек.</translation>
        </message>
        <message>
            <source>The commission has two members; three are better.</source>
            <translation>Комиссияда эки адам; үчөө болгону жакшы.</translation>
        </message>
        <message>
            <source>The conclusion is not written in words.</source>
            <translation>Корутунду сөз менен жазылган эмес.</translation>
        </message>
        <message>
            <source>The conclusion of the commission is not chosen.</source>
            <translation>Комиссиянын корутундусу тандалган эмес.</translation>
        </message>
        <message>
            <source>The day of the visit is not written.</source>
            <translation>Барган күн жазылган эмес.</translation>
        </message>
        <message>
            <source>The day of the visit lies in the future.</source>
            <translation>Барган күн али келе элек.</translation>
        </message>
        <message>
            <source>The next visit cannot be before this one.</source>
            <translation>Кийинки баруу бул баруудан мурун болушу мүмкүн эмес.</translation>
        </message>
        <message>
            <source>The parent cannot have signed and not signed.</source>
            <translation>Ата-эне кол койгон же койгон эмес: экөө чогуу болбойт.</translation>
        </message>
        <message>
            <source>The raid</source>
            <translation>Рейд</translation>
        </message>
        <message>
            <source>The visit</source>
            <translation>Баруу</translation>
        </message>
        <message>
            <source>There is no family on the list of this raid.</source>
            <translation>Бул рейддин тизмесинде үй-бүлө жок.</translation>
        </message>
        <message>
            <source>This act is signed; a signed act is not changed.</source>
            <translation>Бул актыга кол коюлган; кол коюлган акт өзгөртүлбөйт.</translation>
        </message>
        <message>
            <source>This raid is no longer in the register.</source>
            <translation>Бул рейд каттоодо жок.</translation>
        </message>
        <message>
            <source>This visit is no longer in the register.</source>
            <translation>Бул баруу каттоодо жок.</translation>
        </message>
        <message>
            <source>Time of the visit</source>
            <translation>Изилдөө убактысы</translation>
        </message>
        <message>
            <source>Toilet</source>
            <translation>Даараткана</translation>
        </message>
        <message>
            <source>Treatment of the child</source>
            <comment>paper</comment>
            <translation>Балага мамилеси</translation>
        </message>
        <message>
            <source>Violence in the family</source>
            <translation>Үй-бүлөлүк зомбулук</translation>
        </message>
        <message>
            <source>Violence or harsh punishment</source>
            <translation>Зомбулук же катаал жаза</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Баруу</translation>
        </message>
        <message>
            <source>Visits</source>
            <comment>column</comment>
            <translation>Баруулар</translation>
        </message>
        <message>
            <source>Visits and raids</source>
            <translation>Баруулар, рейддер</translation>
        </message>
        <message>
            <source>Visits made</source>
            <translation>Үйгө баруулар</translation>
        </message>
        <message>
            <source>Water</source>
            <comment>paper</comment>
            <translation>Суу</translation>
        </message>
        <message>
            <source>Water supply</source>
            <translation>Суу</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Эмне түзөтүлөт же кошулат</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Эмне кылуу керек</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Эмне аныкталды</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Who raises</source>
            <comment>paper</comment>
            <translation>Ким тарбиялайт</translation>
        </message>
        <message>
            <source>Who takes part in upbringing</source>
            <translation>Тарбиялоодо ким катышат</translation>
        </message>
        <message>
            <source>Why it was cancelled</source>
            <translation>Эмне үчүн жокко чыгарылды</translation>
        </message>
        <message>
            <source>Why not signed</source>
            <translation>Эмне үчүн кол коюлган жок</translation>
        </message>
        <message>
            <source>With a result</source>
            <translation>Жыйынтыгы бар</translation>
        </message>
        <message>
            <source>Write the visit down</source>
            <translation>Барууну жазуу</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>paper</comment>
            <translation>айына</translation>
        </message>
        <message>
            <source>acts of visits, raids, printed sheets</source>
            <translation>үйгө баруу актылары, рейддер, басылган барактар</translation>
        </message>
        <message>
            <source>acts signed</source>
            <comment>visits</comment>
            <translation>кол коюлган актылар</translation>
        </message>
        <message>
            <source>actual</source>
            <comment>paper address</comment>
            <translation>иш жүзүндө</translation>
        </message>
        <message>
            <source>address</source>
            <comment>route</comment>
            <translation>дарек ката</translation>
        </message>
        <message>
            <source>adequate</source>
            <comment>paper</comment>
            <translation>ылайыктуу</translation>
        </message>
        <message>
            <source>alcohol</source>
            <translation>ичкилик</translation>
        </message>
        <message>
            <source>always</source>
            <comment>control</comment>
            <translation>дайыма</translation>
        </message>
        <message>
            <source>and living conditions of a family</source>
            <comment>title, line 2</comment>
            <translation>изилдөө АКТЫСЫ</translation>
        </message>
        <message>
            <source>application of the parents</source>
            <translation>ата-эненин арызы</translation>
        </message>
        <message>
            <source>area, m²</source>
            <comment>paper</comment>
            <translation>аянты, м²</translation>
        </message>
        <message>
            <source>at relatives'</source>
            <comment>paper</comment>
            <translation>тууганда</translation>
        </message>
        <message>
            <source>bath</source>
            <comment>paper</comment>
            <translation>жуунуучу жай</translation>
        </message>
        <message>
            <source>belongs to relatives</source>
            <comment>property</comment>
            <translation>туугандардыкы</translation>
        </message>
        <message>
            <source>better</source>
            <translation>жакшырды</translation>
        </message>
        <message>
            <source>better</source>
            <comment>paper change</comment>
            <translation>жак­шырды</translation>
        </message>
        <message>
            <source>better, was: {last}</source>
            <translation>жакшырды, мурда: {last}</translation>
        </message>
        <message>
            <source>by when</source>
            <comment>paper recommendation</comment>
            <translation>мөөнөтү</translation>
        </message>
        <message>
            <source>calm</source>
            <comment>paper relations</comment>
            <translation>тынч</translation>
        </message>
        <message>
            <source>calm</source>
            <comment>relations</comment>
            <translation>тынч</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>raid</comment>
            <translation>жокко чыгарылды</translation>
        </message>
        <message>
            <source>caring</source>
            <comment>paper parenting</comment>
            <translation>камкор</translation>
        </message>
        <message>
            <source>caring</source>
            <comment>parenting</comment>
            <translation>камкор</translation>
        </message>
        <message>
            <source>carried</source>
            <comment>paper</comment>
            <translation>ташып алат</translation>
        </message>
        <message>
            <source>carried from elsewhere</source>
            <translation>ташып алат</translation>
        </message>
        <message>
            <source>central</source>
            <comment>heating</comment>
            <translation>борбордук</translation>
        </message>
        <message>
            <source>central</source>
            <comment>paper heating</comment>
            <translation>борбордук</translation>
        </message>
        <message>
            <source>chair</source>
            <comment>paper commission</comment>
            <translation>төрага</translation>
        </message>
        <message>
            <source>chair of the commission</source>
            <translation>комиссиянын төрагасы</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>өзгөрдү</translation>
        </message>
        <message>
            <source>child protection unit (OPSD)</source>
            <translation>ҮБКБ</translation>
        </message>
        <message>
            <source>child protection unit (OPSD), local authority</source>
            <translation>ҮБКБ, айыл өкмөтү (муниципалитет)</translation>
        </message>
        <message>
            <source>child protection unit (OPSD), prosecutor</source>
            <translation>ҮБКБ, прокуратура</translation>
        </message>
        <message>
            <source>civil registry (ZAGS)</source>
            <translation>ЖААК (ЗАГС)</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>paper</comment>
            <translation>кл. жетекчи</translation>
        </message>
        <message>
            <source>clear sign</source>
            <translation>айкын белги</translation>
        </message>
        <message>
            <source>coal stove</source>
            <translation>көмүр меш</translation>
        </message>
        <message>
            <source>coal stove</source>
            <comment>paper</comment>
            <translation>көмүр меш</translation>
        </message>
        <message>
            <source>comes</source>
            <comment>paper school</comment>
            <translation>келип турат</translation>
        </message>
        <message>
            <source>comes by themselves</source>
            <comment>school</comment>
            <translation>келип турат</translation>
        </message>
        <message>
            <source>comes when called</source>
            <comment>school</comment>
            <translation>чакырганда келет</translation>
        </message>
        <message>
            <source>commission for children (BIK), local authority</source>
            <translation>БИК, айыл өкмөтү (муниципалитет)</translation>
        </message>
        <message>
            <source>complete</source>
            <comment>paper family</comment>
            <translation>толук</translation>
        </message>
        <message>
            <source>computer / phone for study</source>
            <comment>paper</comment>
            <translation>окууга компьютер / телефон</translation>
        </message>
        <message>
            <source>conditions are adequate</source>
            <translation>шарттар ылайыктуу</translation>
        </message>
        <message>
            <source>conditions are not adequate</source>
            <translation>шарттар ылайыксыз</translation>
        </message>
        <message>
            <source>conditions are partly adequate</source>
            <translation>шарттар жарым-жартылай ылайыктуу</translation>
        </message>
        <message>
            <source>conflict</source>
            <comment>paper relations</comment>
            <translation>чатактуу</translation>
        </message>
        <message>
            <source>consent to photos</source>
            <comment>paper</comment>
            <translation>сүрөткө макулдук</translation>
        </message>
        <message>
            <source>date</source>
            <comment>paper signature</comment>
            <translation>күнү</translation>
        </message>
        <message>
            <source>demanding</source>
            <comment>paper parenting</comment>
            <translation>талапкер</translation>
        </message>
        <message>
            <source>demanding</source>
            <comment>parenting</comment>
            <translation>талап койгуч</translation>
        </message>
        <message>
            <source>difficult life situation</source>
            <translation>турмуштук оор кырдаал</translation>
        </message>
        <message>
            <source>difficult situation</source>
            <comment>paper family</comment>
            <translation>оор кырдаалда</translation>
        </message>
        <message>
            <source>dilapidated</source>
            <comment>condition</comment>
            <translation>эски</translation>
        </message>
        <message>
            <source>director, police 102, ambulance 103</source>
            <translation>директор, милиция 102, тез жардам 103</translation>
        </message>
        <message>
            <source>does not check</source>
            <comment>control</comment>
            <translation>көзөмөлдөбөйт</translation>
        </message>
        <message>
            <source>does not check</source>
            <comment>paper control</comment>
            <translation>көзөмөлдөбөйт</translation>
        </message>
        <message>
            <source>does not come</source>
            <comment>paper school</comment>
            <translation>келбейт</translation>
        </message>
        <message>
            <source>does not come</source>
            <comment>school</comment>
            <translation>келбейт</translation>
        </message>
        <message>
            <source>electric</source>
            <comment>heating</comment>
            <translation>электр</translation>
        </message>
        <message>
            <source>enough</source>
            <comment>supplies</comment>
            <translation>жетиштүү</translation>
        </message>
        <message>
            <source>equipped</source>
            <comment>desk</comment>
            <translation>жабдылган</translation>
        </message>
        <message>
            <source>equipped</source>
            <comment>paper desk</comment>
            <translation>жабдылган</translation>
        </message>
        <message>
            <source>examined</source>
            <comment>paper</comment>
            <translation>изилденди</translation>
        </message>
        <message>
            <source>examined</source>
            <comment>route</comment>
            <translation>изил­денди</translation>
        </message>
        <message>
            <source>families on the list</source>
            <translation>тизмедеги үй-бүлө</translation>
        </message>
        <message>
            <source>family visited and examined</source>
            <translation>үй-бүлө изилденди</translation>
        </message>
        <message>
            <source>father</source>
            <comment>paper raises</comment>
            <translation>атасы</translation>
        </message>
        <message>
            <source>father</source>
            <comment>raises</comment>
            <translation>атасы</translation>
        </message>
        <message>
            <source>father only</source>
            <comment>paper family</comment>
            <translation>атасы гана</translation>
        </message>
        <message>
            <source>finished</source>
            <comment>raid</comment>
            <translation>бүттү</translation>
        </message>
        <message numerus="yes">
            <source>for {n} months</source>
            <translation>
                <numerusform>{n} айдан бери</numerusform>
                <numerusform>{n} айдан бери</numerusform>
            </translation>
        </message>
        <message>
            <source>friendly</source>
            <comment>paper relations</comment>
            <translation>достук</translation>
        </message>
        <message>
            <source>friendly</source>
            <comment>relations</comment>
            <translation>достук</translation>
        </message>
        <message>
            <source>full of conflict</source>
            <comment>relations</comment>
            <translation>чыр-чатактуу</translation>
        </message>
        <message>
            <source>gambling</source>
            <translation>оюнга көз каранды</translation>
        </message>
        <message>
            <source>gas</source>
            <comment>heating</comment>
            <translation>газ</translation>
        </message>
        <message>
            <source>good</source>
            <comment>condition</comment>
            <translation>жакшы</translation>
        </message>
        <message>
            <source>got better</source>
            <translation>жакшырды</translation>
        </message>
        <message>
            <source>got worse</source>
            <translation>начарлады</translation>
        </message>
        <message>
            <source>grandfather</source>
            <comment>raises</comment>
            <translation>чоң ата</translation>
        </message>
        <message>
            <source>grandmother</source>
            <comment>raises</comment>
            <translation>чоң эне</translation>
        </message>
        <message>
            <source>guardian</source>
            <comment>paper family</comment>
            <translation>камкорчу</translation>
        </message>
        <message>
            <source>has a corner</source>
            <comment>room</comment>
            <translation>бурчу бар</translation>
        </message>
        <message>
            <source>has one</source>
            <comment>room</comment>
            <translation>бар</translation>
        </message>
        <message>
            <source>help plan</source>
            <comment>paper measure</comment>
            <translation>жеке план</translation>
        </message>
        <message>
            <source>hostel</source>
            <translation>жатакана</translation>
        </message>
        <message>
            <source>hostel</source>
            <comment>paper</comment>
            <translation>жатакана</translation>
        </message>
        <message>
            <source>hot water</source>
            <comment>paper</comment>
            <translation>ысык суу</translation>
        </message>
        <message>
            <source>house</source>
            <comment>paper toilet</comment>
            <translation>үйдө</translation>
        </message>
        <message>
            <source>house in a new settlement (not legalised)</source>
            <translation>жаңы конуштагы үй (мыйзамдаштырылбаган)</translation>
        </message>
        <message>
            <source>in the house</source>
            <comment>toilet</comment>
            <translation>үйдө</translation>
        </message>
        <message>
            <source>in the house</source>
            <comment>water</comment>
            <translation>үйдө</translation>
        </message>
        <message>
            <source>in the house of relatives</source>
            <translation>туугандарынын үйүндө</translation>
        </message>
        <message>
            <source>in the yard</source>
            <comment>toilet</comment>
            <translation>короодо</translation>
        </message>
        <message>
            <source>in the yard</source>
            <comment>water</comment>
            <translation>короодо</translation>
        </message>
        <message>
            <source>include in an individual help plan</source>
            <translation>жеке жардам планына киргизүү</translation>
        </message>
        <message>
            <source>indifferent</source>
            <comment>paper relations</comment>
            <translation>кайдыгер</translation>
        </message>
        <message>
            <source>indifferent</source>
            <comment>parenting</comment>
            <translation>кайдыгер</translation>
        </message>
        <message>
            <source>indifferent</source>
            <comment>relations</comment>
            <translation>кайдыгер</translation>
        </message>
        <message>
            <source>inspector for minors (IDN), commission for children (BIK)</source>
            <translation>ИДН, БИК</translation>
        </message>
        <message>
            <source>internet</source>
            <comment>paper</comment>
            <translation>интернет</translation>
        </message>
        <message>
            <source>labour migrants</source>
            <comment>paper family</comment>
            <translation>эмгек мигранты</translation>
        </message>
        <message>
            <source>light</source>
            <comment>paper</comment>
            <translation>жарык</translation>
        </message>
        <message>
            <source>local authority</source>
            <translation>айыл өкмөтү (муниципалитет)</translation>
        </message>
        <message>
            <source>local authority, education department, child protection unit (OPSD)</source>
            <translation>айыл өкмөтү, билим берүү бөлүмү, ҮБКБ</translation>
        </message>
        <message>
            <source>low income</source>
            <comment>paper family</comment>
            <translation>аз камсыз</translation>
        </message>
        <message>
            <source>many children</source>
            <comment>paper family</comment>
            <translation>көп балалуу</translation>
        </message>
        <message>
            <source>material help</source>
            <translation>материалдык жардам</translation>
        </message>
        <message>
            <source>material help</source>
            <comment>paper measure</comment>
            <translation>мат. жардам</translation>
        </message>
        <message>
            <source>member</source>
            <comment>paper commission</comment>
            <translation>мүчө</translation>
        </message>
        <message>
            <source>member of the commission</source>
            <translation>комиссиянын мүчөсү</translation>
        </message>
        <message>
            <source>mother</source>
            <comment>paper raises</comment>
            <translation>апасы</translation>
        </message>
        <message>
            <source>mother</source>
            <comment>raises</comment>
            <translation>апасы</translation>
        </message>
        <message>
            <source>mother only</source>
            <comment>paper family</comment>
            <translation>апасы гана</translation>
        </message>
        <message>
            <source>moved</source>
            <comment>paper</comment>
            <translation>көчүп кетишкен</translation>
        </message>
        <message>
            <source>moved</source>
            <comment>route</comment>
            <translation>көч­көн</translation>
        </message>
        <message>
            <source>narcotics</source>
            <translation>банги зат</translation>
        </message>
        <message>
            <source>new settlement</source>
            <comment>paper</comment>
            <translation>жаңы конуш</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>no</source>
            <comment>kept</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>өзгөрүүсүз</translation>
        </message>
        <message>
            <source>no changes</source>
            <translation>өзгөрүү жок</translation>
        </message>
        <message>
            <source>no dwelling</source>
            <translation>турак жайы жок</translation>
        </message>
        <message>
            <source>no dwelling</source>
            <comment>paper</comment>
            <translation>үйү жок</translation>
        </message>
        <message>
            <source>no heating</source>
            <translation>жылытуу жок</translation>
        </message>
        <message>
            <source>no information</source>
            <comment>habits</comment>
            <translation>маалымат жок</translation>
        </message>
        <message>
            <source>no measures are needed</source>
            <translation>чара талап кылынбайт</translation>
        </message>
        <message>
            <source>no risk</source>
            <translation>тобокелдик жок</translation>
        </message>
        <message>
            <source>no sign</source>
            <translation>белги жок</translation>
        </message>
        <message>
            <source>no toilet</source>
            <translation>даараткана жок</translation>
        </message>
        <message>
            <source>nobody</source>
            <comment>route</comment>
            <translation>үйдө жок</translation>
        </message>
        <message>
            <source>nobody at home</source>
            <translation>үйдө эч ким жок</translation>
        </message>
        <message>
            <source>nobody at home</source>
            <comment>paper</comment>
            <translation>үйдө эч ким жок</translation>
        </message>
        <message>
            <source>none</source>
            <comment>bed</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>none</source>
            <comment>desk</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>none</source>
            <comment>habits</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>none</source>
            <comment>paper</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>none</source>
            <comment>room</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>none</source>
            <comment>supplies</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>none of these</source>
            <translation>эч бири</translation>
        </message>
        <message>
            <source>not adequate</source>
            <comment>paper</comment>
            <translation>ылайыксыз</translation>
        </message>
        <message>
            <source>not comparable</source>
            <translation>салыштырууга болбойт</translation>
        </message>
        <message>
            <source>not enough</source>
            <comment>supplies</comment>
            <translation>жетишсиз</translation>
        </message>
        <message>
            <source>not equipped</source>
            <comment>paper desk</comment>
            <translation>жабдылбаган</translation>
        </message>
        <message>
            <source>not let in</source>
            <translation>кирүүгө уруксат беришкен жок</translation>
        </message>
        <message>
            <source>not let in</source>
            <comment>paper</comment>
            <translation>киргизишкен жок</translation>
        </message>
        <message>
            <source>not let in</source>
            <comment>route</comment>
            <translation>кирги­збеди</translation>
        </message>
        <message>
            <source>not needed</source>
            <comment>paper measure</comment>
            <translation>керек эмес</translation>
        </message>
        <message>
            <source>not signed: {reason}</source>
            <translation>кол койгон жок: {reason}</translation>
        </message>
        <message>
            <source>not visited yet</source>
            <translation>азырынча барыла элек</translation>
        </message>
        <message>
            <source>on raids</source>
            <comment>visits</comment>
            <translation>анын ичинде рейддерде</translation>
        </message>
        <message>
            <source>orphan</source>
            <comment>paper family</comment>
            <translation>жетим бала бар</translation>
        </message>
        <message>
            <source>other</source>
            <comment>paper raises</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>property</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>outside body</source>
            <comment>paper</comment>
            <translation>тышкы орган</translation>
        </message>
        <message>
            <source>overprotective</source>
            <comment>paper parenting</comment>
            <translation>ашыкча</translation>
        </message>
        <message>
            <source>overprotective</source>
            <comment>parenting</comment>
            <translation>ашыкча камкор</translation>
        </message>
        <message>
            <source>own</source>
            <comment>bed</comment>
            <translation>өзүнчө</translation>
        </message>
        <message>
            <source>own</source>
            <comment>property</comment>
            <translation>өздүк</translation>
        </message>
        <message>
            <source>own flat</source>
            <translation>жеке батир</translation>
        </message>
        <message>
            <source>own flat</source>
            <comment>paper</comment>
            <translation>жеке батир</translation>
        </message>
        <message>
            <source>own house</source>
            <translation>жеке үй</translation>
        </message>
        <message>
            <source>own house</source>
            <comment>paper</comment>
            <translation>жеке үй</translation>
        </message>
        <message>
            <source>parents' application</source>
            <comment>paper</comment>
            <translation>ата-эне арызы</translation>
        </message>
        <message>
            <source>parents, class teacher</source>
            <translation>ата-эне, класс жетекчи</translation>
        </message>
        <message>
            <source>partly</source>
            <comment>kept</comment>
            <translation>жарым-жартылай</translation>
        </message>
        <message>
            <source>partly adequate</source>
            <comment>paper</comment>
            <translation>жарым-жартылай</translation>
        </message>
        <message>
            <source>patronage</source>
            <translation>патронаж</translation>
        </message>
        <message>
            <source>patronage</source>
            <comment>paper family</comment>
            <translation>патронажда</translation>
        </message>
        <message>
            <source>patronage</source>
            <comment>paper measure</comment>
            <translation>патронаж</translation>
        </message>
        <message>
            <source>people living</source>
            <comment>paper</comment>
            <translation>жашайт, адам</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>raid</comment>
            <translation>пландалган</translation>
        </message>
        <message>
            <source>planned raid</source>
            <translation>пландуу рейд</translation>
        </message>
        <message>
            <source>planned raid</source>
            <comment>paper</comment>
            <translation>пландуу рейд</translation>
        </message>
        <message>
            <source>police 102, inspector for minors (IDN)</source>
            <translation>милиция 102, ИДН</translation>
        </message>
        <message>
            <source>pupil</source>
            <comment>kinship</comment>
            <translation>окуучу</translation>
        </message>
        <message>
            <source>purpose</source>
            <comment>paper next visit</comment>
            <translation>максаты</translation>
        </message>
        <message>
            <source>receives benefit</source>
            <comment>paper family</comment>
            <translation>жөлөкпул алат</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>жолдомо</translation>
        </message>
        <message>
            <source>referral</source>
            <comment>paper measure</comment>
            <translation>жолдомо</translation>
        </message>
        <message>
            <source>refused to sign</source>
            <translation>кол коюудан баш тартты</translation>
        </message>
        <message>
            <source>refused to sign, reason</source>
            <comment>paper</comment>
            <translation>кол коюудан баш тартты, себеби</translation>
        </message>
        <message>
            <source>refused: {reason}</source>
            <translation>баш тартты: {reason}</translation>
        </message>
        <message>
            <source>relatives</source>
            <comment>paper raises</comment>
            <translation>туугандар</translation>
        </message>
        <message>
            <source>relatives</source>
            <comment>raises</comment>
            <translation>туугандар</translation>
        </message>
        <message>
            <source>relatives'</source>
            <comment>paper property</comment>
            <translation>туугандардыкы</translation>
        </message>
        <message>
            <source>rented</source>
            <comment>paper</comment>
            <translation>ижара</translation>
        </message>
        <message>
            <source>rented</source>
            <comment>property</comment>
            <translation>ижара</translation>
        </message>
        <message>
            <source>rented dwelling</source>
            <translation>ижарадагы үй</translation>
        </message>
        <message>
            <source>repeated</source>
            <comment>paper</comment>
            <translation>кайталап</translation>
        </message>
        <message>
            <source>repeated visit</source>
            <translation>кайталап баруу</translation>
        </message>
        <message>
            <source>report</source>
            <comment>paper measure</comment>
            <translation>ИДН, ҮБКБ</translation>
        </message>
        <message>
            <source>report to the inspection for minors or the department of family support</source>
            <translation>ИДНге, ҮБКБга билдирүү</translation>
        </message>
        <message>
            <source>request of an outside body</source>
            <translation>тышкы органдын суроо-талабы</translation>
        </message>
        <message>
            <source>request of the class teacher</source>
            <translation>класс жетекчинин кайрылуусу</translation>
        </message>
        <message>
            <source>risk group</source>
            <translation>тобокелдик тобу</translation>
        </message>
        <message>
            <source>risk group</source>
            <comment>paper family</comment>
            <translation>тобокелдик тобу</translation>
        </message>
        <message>
            <source>rooms</source>
            <comment>paper</comment>
            <translation>бөлмө</translation>
        </message>
        <message>
            <source>rude</source>
            <comment>paper parenting</comment>
            <translation>орой</translation>
        </message>
        <message>
            <source>rude</source>
            <comment>parenting</comment>
            <translation>орой</translation>
        </message>
        <message>
            <source>same</source>
            <comment>paper change</comment>
            <translation>ошол эле</translation>
        </message>
        <message>
            <source>satisfactory</source>
            <comment>condition</comment>
            <translation>канааттандырарлык</translation>
        </message>
        <message>
            <source>satisfactory</source>
            <comment>paper</comment>
            <translation>канааттандырарлык</translation>
        </message>
        <message>
            <source>satisfactory</source>
            <comment>paper sanitary</comment>
            <translation>канааттандырарлык</translation>
        </message>
        <message>
            <source>shared</source>
            <comment>paper bed</comment>
            <translation>чогуу</translation>
        </message>
        <message>
            <source>shared with somebody</source>
            <comment>bed</comment>
            <translation>бирөө менен чогуу</translation>
        </message>
        <message>
            <source>signed</source>
            <comment>parent</comment>
            <translation>кол койду</translation>
        </message>
        <message>
            <source>socially dangerous situation</source>
            <translation>социалдык коркунучтуу абал</translation>
        </message>
        <message>
            <source>som</source>
            <translation>сом</translation>
        </message>
        <message>
            <source>somebody else</source>
            <comment>raises</comment>
            <translation>башка адам</translation>
        </message>
        <message>
            <source>sometimes</source>
            <comment>control</comment>
            <translation>кээде</translation>
        </message>
        <message>
            <source>source</source>
            <comment>paper</comment>
            <translation>булагы</translation>
        </message>
        <message>
            <source>state</source>
            <comment>paper property</comment>
            <translation>мамлекеттик</translation>
        </message>
        <message>
            <source>state-owned</source>
            <comment>property</comment>
            <translation>мамлекеттик</translation>
        </message>
        <message>
            <source>step-parent</source>
            <comment>paper family</comment>
            <translation>өгөй ата/эне</translation>
        </message>
        <message>
            <source>street pump</source>
            <translation>көчөдөгү колонка</translation>
        </message>
        <message>
            <source>street pump</source>
            <comment>paper</comment>
            <translation>колонка</translation>
        </message>
        <message>
            <source>take under watch</source>
            <translation>көзөмөлгө алуу</translation>
        </message>
        <message>
            <source>temporary or unsafe dwelling</source>
            <translation>убактылуу же авариялык турак жай</translation>
        </message>
        <message>
            <source>the address is wrong</source>
            <translation>дареги туура эмес</translation>
        </message>
        <message>
            <source>the family has moved</source>
            <translation>көчүп кетишкен</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>өзгөрүүсүз</translation>
        </message>
        <message>
            <source>there is</source>
            <comment>has</comment>
            <translation>бар</translation>
        </message>
        <message>
            <source>there is a danger to life or health</source>
            <translation>өмүрүнө же ден соолугуна коркунуч бар</translation>
        </message>
        <message>
            <source>there is none</source>
            <comment>has</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>there is one, not equipped</source>
            <comment>desk</comment>
            <translation>бар, жабдылган эмес</translation>
        </message>
        <message>
            <source>time</source>
            <comment>paper visit</comment>
            <translation>убактысы</translation>
        </message>
        <message>
            <source>tobacco</source>
            <translation>тамеки</translation>
        </message>
        <message>
            <source>toilet</source>
            <comment>paper</comment>
            <translation>даараткана</translation>
        </message>
        <message>
            <source>under way</source>
            <comment>raid</comment>
            <translation>жүрүп жатат</translation>
        </message>
        <message>
            <source>unsafe</source>
            <comment>condition</comment>
            <translation>авариялык</translation>
        </message>
        <message>
            <source>unsafe dwelling</source>
            <comment>paper</comment>
            <translation>авариялык</translation>
        </message>
        <message>
            <source>unsatisfactory</source>
            <comment>condition</comment>
            <translation>канааттандырарлык эмес</translation>
        </message>
        <message>
            <source>unsatisfactory</source>
            <comment>paper</comment>
            <translation>канаатт. эмес</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>paper relations</comment>
            <translation>туруксуз</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>relations</comment>
            <translation>туруксуз</translation>
        </message>
        <message>
            <source>urgent</source>
            <comment>paper</comment>
            <translation>шашылыш</translation>
        </message>
        <message>
            <source>urgent signal</source>
            <translation>шашылыш билдирүү</translation>
        </message>
        <message>
            <source>visited on {day}, act {number}</source>
            <translation>{day} барылды, акт № {number}</translation>
        </message>
        <message>
            <source>was not there</source>
            <comment>parent</comment>
            <translation>болгон жок</translation>
        </message>
        <message>
            <source>was: {last}</source>
            <translation>мурда: {last}</translation>
        </message>
        <message>
            <source>watch</source>
            <comment>paper measure</comment>
            <translation>көзөмөл</translation>
        </message>
        <message>
            <source>weak sign</source>
            <translation>алсыз белги</translation>
        </message>
        <message>
            <source>what</source>
            <comment>paper recommendation</comment>
            <translation>эмне</translation>
        </message>
        <message>
            <source>when called</source>
            <comment>paper school</comment>
            <translation>чакырганда</translation>
        </message>
        <message>
            <source>who</source>
            <comment>paper recommendation</comment>
            <translation>ким</translation>
        </message>
        <message>
            <source>with relatives</source>
            <comment>paper family</comment>
            <translation>тууганда</translation>
        </message>
        <message>
            <source>without a result yet</source>
            <translation>жыйынтыгы жок</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>начарлады</translation>
        </message>
        <message>
            <source>worse</source>
            <comment>paper change</comment>
            <translation>начар­лады</translation>
        </message>
        <message>
            <source>worse, was: {last}</source>
            <translation>начарлады, мурда: {last}</translation>
        </message>
        <message>
            <source>wrong address</source>
            <comment>paper</comment>
            <translation>дарек туура эмес</translation>
        </message>
        <message>
            <source>yard</source>
            <comment>paper toilet</comment>
            <translation>короодо</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>kept</comment>
            <translation>ооба</translation>
        </message>
        <message>
            <source>{day}, from {time}</source>
            <translation>{day}, саат {time} баштап</translation>
        </message>
        <message>
            <source>{family}: act not signed yet</source>
            <translation>{family}: актыга кол коюла элек</translation>
        </message>
        <message>
            <source>{family}: home visit</source>
            <translation>{family}: үйгө баруу</translation>
        </message>
        <message numerus="yes">
            <source>{n} facts better</source>
            <translation>
                <numerusform>{n} факт жакшырды</numerusform>
                <numerusform>{n} факт жакшырды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} facts changed</source>
            <translation>
                <numerusform>{n} факт өзгөрдү</numerusform>
                <numerusform>{n} факт өзгөрдү</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} facts were not looked at: they stay «unknown» in the act.</source>
            <translation>
                <numerusform>{n} факт каралган жок: актыда «белгисиз» бойдон калат.</numerusform>
                <numerusform>{n} факт каралган жок: актыда «белгисиз» бойдон калат.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} facts worse</source>
            <translation>
                <numerusform>{n} факт начарлады</numerusform>
                <numerusform>{n} факт начарлады</numerusform>
            </translation>
        </message>
        <message>
            <source>{points} points; looked at {seen} of {all}</source>
            <translation>{points} балл; {all} белгинин {seen} каралган</translation>
        </message>
        <message>
            <source>{sum} som a month</source>
            <translation>айына {sum} сом</translation>
        </message>
        <message>
            <source>{sum} som a month → {each} som per head</source>
            <translation>айына {sum} сом → бир кишиге {each} сом</translation>
        </message>
        <message>
            <source>{sum} som a month; per head when 6.3 says how many live here</source>
            <translation>айына {sum} сом; 6.3 толтурулса, бир кишиге эсептелет</translation>
        </message>
        <message numerus="yes">
            <source>{total} of {most}: at least «{level}»; {n} signs not looked at</source>
            <translation>
                <numerusform>{most} баллдан {total}: кеминде «{level}»; {n} белги каралган жок</numerusform>
                <numerusform>{most} баллдан {total}: кеминде «{level}»; {n} белги каралган жок</numerusform>
            </translation>
        </message>
        <message>
            <source>{total} of {most}: {level}</source>
            <translation>{most} баллдан {total}: {level}</translation>
        </message>
        <message>
            <source>{total}; {each} som for one person</source>
            <translation>{total}; бир адамга {each} сом</translation>
        </message>
        <message>
            <source>— = not looked at. The original is the paper signed by hand.</source>
            <translation>«—» = каралган жок. Түп нускасы — кол коюлган кагаз.</translation>
        </message>
        <message>
            <source>“No measures are needed” cannot stand beside a measure.</source>
            <translation>«Чара талап кылынбайт» башка чара менен чогуу белгиленбейт.</translation>
        </message>
        <message>
            <source>“None” and “no information” cannot stand beside a habit.</source>
            <translation>«Жок» жана «маалымат жок» башка жооп менен чогуу белгиленбейт.</translation>
        </message>
        <message>
            <source>→ {area} m² per head</source>
            <translation>→ {area} м²/киши</translation>
        </message>
    </context>
</TS>
