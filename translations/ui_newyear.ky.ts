<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_newyear</name>
        <message>
            <source>A child's file from another school</source>
            <translation>Башка мектептен келген баланын иши</translation>
        </message>
        <message>
            <source>Act of destruction</source>
            <translation>Жок кылуу актысы</translation>
        </message>
        <message>
            <source>All pupils are in their new classes. First graders come by import.</source>
            <translation>Бардык окуучулар жаңы класстарында. Биринчи класстар импорт менен келет.</translation>
        </message>
        <message>
            <source>An empty field means: as long as it is needed. A child's file goes whole, when the longest term is over.</source>
            <translation>Бош талаа — керек болгонго чейин дегенди билдирет. Баланын иши эң узун мөөнөт бүткөндө бүтүндөй жок кылынат.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Тизмеге кайтуу</translation>
        </message>
        <message>
            <source>Basis: request of the school, application of the parents</source>
            <translation>Негизи: мектептин сурамы, ата-эненин арызы</translation>
        </message>
        <message>
            <source>Begin the new school year</source>
            <translation>Жаңы окуу жылына өткөрүү</translation>
        </message>
        <message>
            <source>Carry out now</source>
            <translation>Азыр аткаруу</translation>
        </message>
        <message>
            <source>Carry out the orders of destruction</source>
            <translation>Жок кылуу тапшырмаларын аткаруу</translation>
        </message>
        <message>
            <source>Choose lines in the list first.</source>
            <translation>Адегенде тизмеден саптарды тандаңыз.</translation>
        </message>
        <message>
            <source>Choose the file first.</source>
            <translation>Адегенде файлды тандаңыз.</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Файлды тандоо…</translation>
        </message>
        <message>
            <source>Choose the lines, print the act, have it signed by two people, then destroy. Nothing is destroyed by itself.</source>
            <translation>Саптарды тандап, актыны басып, эки кишиге кол койдуруп, анан жок кылыңыз. Эч нерсе өзүнөн өзү жок кылынбайт.</translation>
        </message>
        <message>
            <source>Choose the whole class</source>
            <translation>Бүт классты тандоо</translation>
        </message>
        <message>
            <source>Code of the file</source>
            <translation>Файлдын коду</translation>
        </message>
        <message>
            <source>Ctrl and Shift choose several.</source>
            <translation>Ctrl жана Shift менен бир нечесин тандаса болот.</translation>
        </message>
        <message>
            <source>Destroy for ever</source>
            <translation>Биротоло жок кылуу</translation>
        </message>
        <message>
            <source>Destroy for ever…</source>
            <translation>Биротоло жок кылуу…</translation>
        </message>
        <message>
            <source>Everything is as before; the card is in the recycle bin.</source>
            <translation>Баары мурдагыдай; карточка таштанды кутусунда.</translation>
        </message>
        <message>
            <source>File of a pupil for another school</source>
            <translation>Окуучунун башка мектепке иши</translation>
        </message>
        <message>
            <source>First signature</source>
            <translation>Биринчи кол</translation>
        </message>
        <message>
            <source>Go on without a new backup</source>
            <translation>Жаңы көчүрмөсүз улантуу</translation>
        </message>
        <message>
            <source>It is an attachment of an entry of your requests; nobody else opens it.</source>
            <translation>Ал кайрылууларыңыздын жазуусуна тиркелди; аны башка эч ким ачпайт.</translation>
        </message>
        <message>
            <source>Its papers lie on the child's card.</source>
            <translation>Анын кагаздары баланын картасында турат.</translation>
        </message>
        <message>
            <source>Keep it with my requests</source>
            <translation>Менин кайрылууларыма сактоо</translation>
        </message>
        <message>
            <source>Letter of the new class…</source>
            <translation>Жаңы класстын тамгасы…</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Карап көрүү</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Азыр камдык көчүрмө жасоо</translation>
        </message>
        <message>
            <source>Make the file</source>
            <translation>Файлды түзүү</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>Аты-жөнү же классы</translation>
        </message>
        <message>
            <source>Name or year</source>
            <translation>Аты-жөнү же жылы</translation>
        </message>
        <message>
            <source>No file is chosen yet.</source>
            <translation>Файл тандала элек.</translation>
        </message>
        <message>
            <source>Nobody waits for the new school year</source>
            <translation>Жаңы окуу жылын эч ким күтпөйт</translation>
        </message>
        <message>
            <source>Not possible in this grade: {names}.</source>
            <translation>Бул класста мүмкүн эмес: {names}.</translation>
        </message>
        <message>
            <source>Nothing is open for the pupils who leave.</source>
            <translation>Кеткен окуучуларда бүтпөгөн иш жок.</translation>
        </message>
        <message>
            <source>Nothing is past its term</source>
            <translation>Мөөнөтү бүткөн эч нерсе жок</translation>
        </message>
        <message>
            <source>Nothing is written before you have seen what is inside. The class is chosen on the card afterwards.</source>
            <translation>Ичиндегини көргөнгө чейин эч нерсе жазылбайт. Классы кийин карточкада тандалат.</translation>
        </message>
        <message>
            <source>Now choose the class on the card. What was sent lies among the card's papers.</source>
            <translation>Эми картадан классты тандаңыз. Жөнөтүлгөн кагаздар картанын «Документтер» бөлүгүндө турат.</translation>
        </message>
        <message>
            <source>One encrypted file is made for the other school, and a list of what is in it. It is written into the register of hand-overs.</source>
            <translation>Башка мектеп үчүн бир шифрленген файл жана анын ичиндегилердин тизмеси түзүлөт. Ал берүүлөрдүн журналына жазылат.</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Картаны ачуу</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>Жазууну ачуу</translation>
        </message>
        <message>
            <source>Open work of leavers</source>
            <translation>Кеткендердин бүтпөгөн иштери</translation>
        </message>
        <message>
            <source>Print the act</source>
            <translation>Актыны басуу</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Тизмени басуу</translation>
        </message>
        <message>
            <source>Read the psychologist's part</source>
            <translation>Психологдун бөлүгүн окуу</translation>
        </message>
        <message>
            <source>Say on what basis it goes.</source>
            <translation>Эмненин негизинде бериле турганын жазыңыз.</translation>
        </message>
        <message>
            <source>Say to which school it goes.</source>
            <translation>Кайсы мектепке бериле турганын жазыңыз.</translation>
        </message>
        <message>
            <source>Second signature</source>
            <translation>Экинчи кол</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Артка кайтаруу</translation>
        </message>
        <message>
            <source>Take the child in</source>
            <translation>Баланы кабыл алуу</translation>
        </message>
        <message>
            <source>Terms by kind…</source>
            <translation>Түрлөр боюнча мөөнөттөр…</translation>
        </message>
        <message>
            <source>Terms of keeping and destruction</source>
            <translation>Сактоо мөөнөттөрү жана жок кылуу</translation>
        </message>
        <message>
            <source>The act must be signed on paper by two people: the deputy director and the holder of the records.</source>
            <translation>Актыга кагазда эки киши кол коюшу керек: директордун орун басары жана документтерди сактоочу.</translation>
        </message>
        <message>
            <source>The card, the family, the adults and the class history always go.</source>
            <translation>Карточка, үй-бүлө, чоңдор жана класстардын тарыхы дайыма берилет.</translation>
        </message>
        <message>
            <source>The child is in the register.</source>
            <translation>Бала реестрге кирди.</translation>
        </message>
        <message>
            <source>The code is shown once. Tell it by telephone or on paper, never together with the file.</source>
            <translation>Код бир жолу гана көрсөтүлөт. Аны телефон менен же кагазда айтыңыз, эч качан файл менен бирге бербеңиз.</translation>
        </message>
        <message>
            <source>The data are then written anew under a new key, and older copies on this computer are removed.</source>
            <translation>Анан маалымат жаңы ачкыч менен кайра жазылып, бул компьютердеги эски көчүрмөлөр өчүрүлөт.</translation>
        </message>
        <message>
            <source>The list is worth a look every summer.</source>
            <translation>Бул тизмени жай сайын карап туруңуз.</translation>
        </message>
        <message>
            <source>The other lines are as you chose.</source>
            <translation>Калган саптар сиз тандагандай.</translation>
        </message>
        <message>
            <source>The psychologist's part is kept.</source>
            <translation>Психологдун бөлүгү сакталды.</translation>
        </message>
        <message>
            <source>This child's file was taken in already.</source>
            <translation>Бул баланын иши мурда эле кабыл алынган.</translation>
        </message>
        <message>
            <source>This may be a child of your register: {names}. Taking in makes a second card; two cards can be joined later.</source>
            <translation>Бул реестриңиздеги бала болушу мүмкүн: {names}. Кабыл алуу экинчи карточка түзөт; эки карточканы кийин бириктирсе болот.</translation>
        </message>
        <message>
            <source>To which school, who receives it</source>
            <translation>Кайсы мектепке, ким кабыл алат</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Сырсөзүңүздү териңиз.</translation>
        </message>
        <message>
            <source>What was decided by an act is now removed from the records that only you can open.</source>
            <translation>Акт менен чечилгендер азыр сиз гана ача турган жазуулардан өчүрүлөт.</translation>
        </message>
        <message>
            <source>Why without a consent, if there is none</source>
            <translation>Макулдук жок болсо, эмне үчүн ансыз</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Сырсөзүңүз</translation>
        </message>
        <message>
            <source>all</source>
            <comment>rows</comment>
            <translation>баарын</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>сунушталгандай</translation>
        </message>
        <message>
            <source>letter</source>
            <comment>of a class</comment>
            <translation>тамга</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>карап көрүү</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>кийинки талаа</translation>
        </message>
        <message>
            <source>several</source>
            <translation>бир нечесин</translation>
        </message>
        <message>
            <source>the letter as now</source>
            <translation>азыркы тамгасы</translation>
        </message>
        <message>
            <source>whole class</source>
            <translation>бүт класс</translation>
        </message>
        <message>
            <source>without a letter</source>
            <translation>тамгасыз</translation>
        </message>
        <message numerus="yes">
            <source>{n} lines are destroyed with everything that belongs to them. There is no way back.</source>
            <translation>
                <numerusform>{n} сап ага тиешелүүнүн баары менен жок кылынат. Артка жол жок.</numerusform>
                <numerusform>{n} сап ага тиешелүүнүн баары менен жок кылынат. Артка жол жок.</numerusform>
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
            <source>{n} pupils</source>
            <translation>
                <numerusform>{n} окуучу</numerusform>
                <numerusform>{n} окуучу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{what} ({n})</source>
            <translation>
                <numerusform>{what} ({n})</numerusform>
                <numerusform>{what} ({n})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{what} ({n}), the psychologist's own</source>
            <translation>
                <numerusform>{what} ({n}), психологдун өзүнүкү</numerusform>
                <numerusform>{what} ({n}), психологдун өзүнүкү</numerusform>
            </translation>
        </message>
    </context>
</TS>
