<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>reports</name>
        <message>
            <source>= last visit {day}</source>
            <translation>= мурунку баруу {day}</translation>
        </message>
        <message>
            <source>A</source>
            <comment>sheet of the office</comment>
            <translation>А</translation>
        </message>
        <message>
            <source>About it</source>
            <comment>a duty</comment>
            <translation>Толугураак</translation>
        </message>
        <message>
            <source>B</source>
            <comment>sheet of the psychologist</comment>
            <translation>Б</translation>
        </message>
        <message>
            <source>Code: 8 groups of 6 digits, the last digit of each checks it</source>
            <translation>Код: 8 топ, ар биринде 6 цифра (акыркысы — текшерүү үчүн)</translation>
        </message>
        <message>
            <source>Commission: {names}</source>
            <translation>Комиссия: {names}</translation>
        </message>
        <message>
            <source>Continuation of other points (write the point's number)</source>
            <translation>Башка пункттардын уландысы (пункттун № көрсөтүңүз)</translation>
        </message>
        <message>
            <source>Does NOT open</source>
            <translation>Ачпайт</translation>
        </message>
        <message>
            <source>Done, remark</source>
            <translation>Аткарылышы, эскертүү</translation>
        </message>
        <message>
            <source>Fold it with the code inside, put it into an envelope, sign across the seal. Do not keep it beside the computer.</source>
            <translation>Кодду ичине каратып бүктөп, конвертке салып, жабыштырылган жерине кол коюңуз. Компьютердин жанында сактабаңыз.</translation>
        </message>
        <message>
            <source>In the file {name} there is a filled cell very far from the table.</source>
            <translation>{name} файлында таблицадан өтө алыс турган толтурулган уяча бар.</translation>
        </message>
        <message>
            <source>Journal of actions: codes for the monthly report</source>
            <translation>Аракеттер журналы: айлык отчет үчүн коддор</translation>
        </message>
        <message>
            <source>Keep this page with the report. To check later: open the journal and type the number of the line and the code.</source>
            <translation>Бул баракты отчет менен чогуу сактаңыз. Кийин текшерүү үчүн журналды ачып, саптын номерин жана кодду териңиз.</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>Ким эсептейт</translation>
        </message>
        <message>
            <source>L.S.</source>
            <comment>seal</comment>
            <translation>М.О.</translation>
        </message>
        <message>
            <source>Late</source>
            <comment>duties</comment>
            <translation>Мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>Lines in the journal</source>
            <translation>Журналдагы саптар</translation>
        </message>
        <message>
            <source>Lost or opened? Print a new sheet at once and destroy this one: the old code stops working.</source>
            <translation>Жоголсо же ачылып калса, дароо жаңы баракча басып, мунусун жок кылыңыз: эски код иштебей калат.</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Түзүлгөн күнү</translation>
        </message>
        <message>
            <source>Nothing is written down in this period.</source>
            <translation>Бул мезгилде эч нерсе жазылган эмес.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check that the file is still there and is not open in another program.</source>
            <translation>Эч нерсе өзгөргөн жок. Файл ордунда экенин жана башка программада ачык эместигин текшериңиз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose an XLSX, XLS or CSV file.</source>
            <translation>Эч нерсе өзгөргөн жок. XLSX, XLS же CSV файлын тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose the file with the list.</source>
            <translation>Эч нерсе өзгөргөн жок. Тизмеси бар файлды тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was taken from the file. Ask who sent it to save the list again as XLSX.</source>
            <translation>Файлдан эч нерсе алынган жок. Аны жөнөткөн адамдан тизмени XLSX кылып кайра сактоону сураныңыз.</translation>
        </message>
        <message>
            <source>Nothing was taken from the file. Copy the table alone into a new file and choose that.</source>
            <translation>Файлдан эч нерсе алынган жок. Таблицанын өзүн гана жаңы файлга көчүрүп, ошону тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was taken from the file. Leave only the list in it, save it anew and choose it again.</source>
            <translation>Файлдан эч нерсе алынган жок. Анда тизмени гана калтырып, кайра сактап, кайра тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was taken from the file. Open it in Excel or LibreOffice, save it as XLSX and choose it again.</source>
            <translation>Файлдан эч нерсе алынган жок. Аны Excel же LibreOffice менен ачып, XLSX кылып сактап, кайра тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was taken from the file. Open it, take the password off, save it and choose it again.</source>
            <translation>Файлдан эч нерсе алынган жок. Аны ачып, сырсөзүн алып салып, сактап, кайра тандаңыз.</translation>
        </message>
        <message>
            <source>Once a year: is the envelope whole? Have the sheet checked in the program (Settings, Recovery sheet).</source>
            <translation>Жылына бир жолу: конверт бүтүнбү? Программадан текшериңиз (Жөндөөлөр, Калыбына келтирүү баракчасы).</translation>
        </message>
        <message>
            <source>Opened on, why</source>
            <translation>Ачылган күнү, себеби</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Эмнени ачат</translation>
        </message>
        <message>
            <source>Printed on {day}. Names stand on this sheet: keep it like a diary.</source>
            <translation>Басылган күнү: {day}. Бул баракта ысымдар бар: аны күндөлүктөй сактаңыз.</translation>
        </message>
        <message>
            <source>Received: signature</source>
            <translation>Кабыл алдым: колу</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Калыбына келтирүү баракчасы</translation>
        </message>
        <message>
            <source>SM</source>
            <comment>service marks</comment>
            <translation>КБ</translation>
        </message>
        <message>
            <source>SM {code}</source>
            <comment>service mark</comment>
            <translation>КБ {code}</translation>
        </message>
        <message>
            <source>SPPK Desktop</source>
            <translation>СППК Desktop</translation>
        </message>
        <message>
            <source>SPPK Desktop: manual</source>
            <translation>СППК: колдонмо</translation>
        </message>
        <message>
            <source>Service marks are below; the commission has their meaning.</source>
            <comment>paper</comment>
            <translation>Кызматтык белгилер — төмөндө, маанилери комиссиянын эстеткичинде.</translation>
        </message>
        <message>
            <source>Sheet of the week</source>
            <translation>Жума баракчасы</translation>
        </message>
        <message>
            <source>Signatures: chair</source>
            <comment>paper</comment>
            <translation>Кол тамгалар: төрага</translation>
        </message>
        <message>
            <source>The code replaces the password: whoever sees it reads everything named above. Do not photograph it, copy it or write it into a telephone.</source>
            <translation>Код сырсөздү алмаштырат: аны көргөн адам жогоруда аталгандын баарын окуй алат. Сүрөткө тартпаңыз, көчүрбөңүз, телефонго жазбаңыз.</translation>
        </message>
        <message>
            <source>The file {name} cannot be opened.</source>
            <translation>{name} файлы ачылбай жатат.</translation>
        </message>
        <message>
            <source>The file {name} is a web page and not a workbook, whatever its name says.</source>
            <translation>{name} файлынын аты башкача болгону менен, ал таблица эмес, веб-барак.</translation>
        </message>
        <message>
            <source>The file {name} is built in a way that can be dangerous.</source>
            <translation>{name} файлы коркунучтуу болушу мүмкүн болгон түрдө түзүлгөн.</translation>
        </message>
        <message>
            <source>The file {name} is damaged and cannot be read.</source>
            <translation>{name} файлы бузулган, окулбайт.</translation>
        </message>
        <message>
            <source>The file {name} is empty.</source>
            <translation>{name} файлы бош.</translation>
        </message>
        <message>
            <source>The file {name} is not a table.</source>
            <translation>{name} файлы таблица эмес.</translation>
        </message>
        <message>
            <source>The file {name} is protected by a password.</source>
            <translation>{name} файлы сырсөз менен корголгон.</translation>
        </message>
        <message>
            <source>The file {name} is too large for a list of a school.</source>
            <translation>{name} файлы мектептин тизмеси үчүн өтө чоң.</translation>
        </message>
        <message>
            <source>The file {name} takes too long to read.</source>
            <translation>{name} файлын окуу өтө көп убакыт алды.</translation>
        </message>
        <message>
            <source>There is nothing about children or families on this sheet. The QR is the same 48 digits.</source>
            <translation>Бул баракта балдардын жана үй-бүлөлөрдүн маалыматы жок. QR — ошол эле 48 цифра.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Версия {version}</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Эмне кылуу керек</translation>
        </message>
        <message>
            <source>Where to keep</source>
            <translation>Кайда сакталат</translation>
        </message>
        <message>
            <source>Who keeps the journal</source>
            <translation>Журналды жүргүзгөн адам</translation>
        </message>
        <message>
            <source>Whole, checked:</source>
            <translation>Бүтүн, текшерилди:</translation>
        </message>
        <message>
            <source>before: {text}</source>
            <translation>мурда: {text}</translation>
        </message>
        <message>
            <source>better</source>
            <comment>paper change</comment>
            <translation>жак­шырды</translation>
        </message>
        <message>
            <source>chair</source>
            <comment>paper commission</comment>
            <translation>төрага</translation>
        </message>
        <message>
            <source>cut here, paste the lower part on the envelope</source>
            <translation>кесүү сызыгы: төмөнкүсүн конвертке чаптаңыз</translation>
        </message>
        <message>
            <source>date</source>
            <comment>by hand</comment>
            <translation>күнү</translation>
        </message>
        <message>
            <source>fold here, the code inside</source>
            <translation>бүктөө сызыгы: код ичинде калсын</translation>
        </message>
        <message>
            <source>h</source>
            <comment>letter of there is</comment>
            <translation>б</translation>
        </message>
        <message>
            <source>in the director's safe, in a sealed and signed envelope</source>
            <translation>директордун сейфинде, жабыштырылып, кол коюлган конвертте</translation>
        </message>
        <message>
            <source>is written</source>
            <comment>protected text</comment>
            <translation>жазылган</translation>
        </message>
        <message>
            <source>member</source>
            <comment>paper commission</comment>
            <translation>мүчө</translation>
        </message>
        <message>
            <source>n</source>
            <comment>letter of no</comment>
            <translation>ж</translation>
        </message>
        <message>
            <source>no</source>
            <comment>said</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>none of them</source>
            <comment>said</comment>
            <translation>эч бири</translation>
        </message>
        <message>
            <source>other</source>
            <comment>paper category</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>page {page} / {total}</source>
            <translation>бет {page} / {total}</translation>
        </message>
        <message>
            <source>parent</source>
            <comment>paper signature</comment>
            <translation>ата-эне</translation>
        </message>
        <message>
            <source>pupils, families, visits, acts, diaries: the common work of the service</source>
            <translation>окуучулар, үй-бүлөлөр, актылар, күндөлүктөр (кызматтын жалпы иши)</translation>
        </message>
        <message>
            <source>same</source>
            <comment>paper change</comment>
            <translation>ошол эле</translation>
        </message>
        <message>
            <source>see sheet {page}</source>
            <translation>{page}-бетти караңыз</translation>
        </message>
        <message>
            <source>see the signatures</source>
            <comment>paper</comment>
            <translation>кол тамгаларды караңыз</translation>
        </message>
        <message>
            <source>sheet code</source>
            <comment>paper</comment>
            <translation>баракча коду</translation>
        </message>
        <message>
            <source>signature</source>
            <comment>paper</comment>
            <translation>колу</translation>
        </message>
        <message>
            <source>the common work of the service: it has a sheet of its own</source>
            <translation>кызматтын жалпы ишин — анын өзүнчө баракчасы бар</translation>
        </message>
        <message>
            <source>the psychologist's own records: examinations, conclusions, consultations</source>
            <translation>психологдун өз жазуулары: изилдөөлөр, корутундулар, консультациялар</translation>
        </message>
        <message>
            <source>the psychologist's own records: they have a sheet of their own</source>
            <translation>психологдун өз жазууларын — алардын өзүнчө баракчасы бар</translation>
        </message>
        <message>
            <source>there is</source>
            <comment>has</comment>
            <translation>бар</translation>
        </message>
        <message>
            <source>there is</source>
            <comment>paper has</comment>
            <translation>бар</translation>
        </message>
        <message>
            <source>there is none</source>
            <comment>has</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>there is none</source>
            <comment>paper has</comment>
            <translation>жок</translation>
        </message>
        <message>
            <source>worse</source>
            <comment>paper change</comment>
            <translation>начар­лады</translation>
        </message>
        <message>
            <source>y</source>
            <comment>letter of yes</comment>
            <translation>о</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>said</comment>
            <translation>ооба</translation>
        </message>
        <message>
            <source>{count} more on sheet {page} (continued)</source>
            <translation>Дагы {count} адам — {page}-бетте (уландысы)</translation>
        </message>
        <message>
            <source>{day} · vault {mark} · generation {generation}</source>
            <translation>{day} · сейф {mark} · {generation}-муун (поколение)</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries in all</source>
            <translation>
                <numerusform>Бардыгы {n} жазуу</numerusform>
                <numerusform>Бардыгы {n} жазуу</numerusform>
            </translation>
        </message>
        <message>
            <source>{since} – {until}</source>
            <translation>{since} – {until}</translation>
        </message>
        <message>
            <source>{sum} som</source>
            <translation>{sum} сом</translation>
        </message>
        <message>
            <source>{title} (continued)</source>
            <translation>{title} (уландысы)</translation>
        </message>
        <message>
            <source>{title} — continued</source>
            <translation>{title} — уландысы</translation>
        </message>
        <message>
            <source>“____” ______________ 20___</source>
            <comment>date by hand</comment>
            <translation>20___-ж. «____» ______________</translation>
        </message>
    </context>
</TS>
