<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_psychodiagnostics</name>
        <message>
            <source>1 Pupils</source>
            <translation>1 Окуучулар</translation>
        </message>
        <message>
            <source>2 Answers</source>
            <translation>2 Жооптор</translation>
        </message>
        <message>
            <source>3 Results</source>
            <translation>3 Натыйжалар</translation>
        </message>
        <message>
            <source>A changed key asks for it again.</source>
            <translation>Ачкыч өзгөрсө, кайра суралат.</translation>
        </message>
        <message>
            <source>A line is one pupil, a column is one item; the first column may hold the names.</source>
            <translation>Бир сап — бир окуучу, бир тилке — бир суроо; биринчи тилкеде аты-жөнү турса болот.</translation>
        </message>
        <message>
            <source>A new instrument or questionnaire</source>
            <translation>Жаңы методика же анкета</translation>
        </message>
        <message>
            <source>A protocol is signed from the results of an examination.</source>
            <translation>Протоколго изилдөөнүн натыйжаларынан кол коюлат.</translation>
        </message>
        <message>
            <source>A table of answers</source>
            <translation>Жооптордун таблицасы</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Кошуу</translation>
        </message>
        <message>
            <source>Add pupils…</source>
            <translation>Окуучуларды кошуу…</translation>
        </message>
        <message numerus="yes">
            <source>And {n} more below.</source>
            <translation>
                <numerusform>Төмөндө дагы {n}.</numerusform>
                <numerusform>Төмөндө дагы {n}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Жооптор</translation>
        </message>
        <message>
            <source>Answers typed before are replaced for these pupils. Cells that are no answer stay blank and are shown as gaps.</source>
            <translation>Бул окуучулардын мурун киргизилген жооптору алмаштырылат. Жооп эмес уячалар бош калып, боштук катары көрүнөт.</translation>
        </message>
        <message>
            <source>Answers: pupils and items</source>
            <translation>Жооптор: окуучулар жана суроолор</translation>
        </message>
        <message>
            <source>Beside each other: {scale}</source>
            <translation>Салыштыруу: {scale}</translation>
        </message>
        <message>
            <source>Both readings agree: the answers are checked.</source>
            <translation>Эки киргизүү тең дал келди: жооптор текшерилди.</translation>
        </message>
        <message>
            <source>By level:</source>
            <translation>Деңгээл боюнча:</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Check the scoring</source>
            <translation>Эсептөөнү текшерүү</translation>
        </message>
        <message>
            <source>Choose a child to see the results</source>
            <translation>Натыйжаларды көрүү үчүн баланы тандаңыз</translation>
        </message>
        <message>
            <source>Choose a group to see its summary</source>
            <translation>Жыйынтыгын көрүү үчүн топту тандаңыз</translation>
        </message>
        <message>
            <source>Choose a pupil in the list first.</source>
            <translation>Адегенде тизмеден окуучуну тандаңыз.</translation>
        </message>
        <message>
            <source>Choose the file of an instrument</source>
            <translation>Методиканын файлын тандаңыз</translation>
        </message>
        <message>
            <source>Choose the protocol you want to correct.</source>
            <translation>Түзөткүңүз келген протоколду тандаңыз.</translation>
        </message>
        <message>
            <source>Class or instrument</source>
            <translation>Класс же методика</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Compare its key with your blank before the first use.</source>
            <translation>Биринчи колдонуудан мурун ачкычын бланкыңыз менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Салыштыруу…</translation>
        </message>
        <message>
            <source>Conclusion No. {number}</source>
            <translation>Корутунду № {number}</translation>
        </message>
        <message>
            <source>Conclusion, not signed</source>
            <translation>Корутунду, кол коюлган эмес</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Таблицаны көчүрүп алуу</translation>
        </message>
        <message>
            <source>Copy, to change norms or levels</source>
            <translation>Көчүрүү (ченемдерди же деңгээлдерди өзгөртүү үчүн)</translation>
        </message>
        <message>
            <source>Correction of a signed document</source>
            <translation>Кол коюлган документти түзөтүү</translation>
        </message>
        <message>
            <source>Correction…</source>
            <translation>Түзөтүү…</translation>
        </message>
        <message>
            <source>Danger: do not wait</source>
            <translation>Коркунуч: күтпөө</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Differences: {count}</source>
            <translation>Айырмачылыктар: {count}</translation>
        </message>
        <message>
            <source>Draft kept, {time}</source>
            <translation>Долбоор сакталды, {time}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Түзөтүү</translation>
        </message>
        <message>
            <source>Empty: a new set. A number brings an earlier one back.</source>
            <translation>Бош калса: жаңы топтом. Номери жазылса, мурункусу кайтат.</translation>
        </message>
        <message>
            <source>End of the line: Enter goes to the next pupil</source>
            <translation>Саптын аягы: Enter кийинки окуучуга өтөт</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation>Текшерүүнү бүтүрүү</translation>
        </message>
        <message>
            <source>Enter the answers and press «Score».</source>
            <translation>Жоопторду киргизип, «Эсептөөнү» басыңыз.</translation>
        </message>
        <message>
            <source>Enter these answers</source>
            <translation>Ушул жоопторду киргизүү</translation>
        </message>
        <message>
            <source>Examinations</source>
            <translation>Изилдөөлөр</translation>
        </message>
        <message>
            <source>Examine a class, enter the answers, score.</source>
            <translation>Классты изилдеп, жоопторду киргизип, эсептеңиз.</translation>
        </message>
        <message>
            <source>Examine…</source>
            <translation>Изилдөө…</translation>
        </message>
        <message>
            <source>File of an instrument</source>
            <translation>Методиканын файлы</translation>
        </message>
        <message>
            <source>For the chosen one…</source>
            <translation>Тандалганга…</translation>
        </message>
        <message>
            <source>From whom the permission is, its number and day.</source>
            <translation>Уруксат кимден, номери жана күнү.</translation>
        </message>
        <message>
            <source>Go into the section you are writing first.</source>
            <translation>Адегенде жазып жаткан бөлүмгө кириңиз.</translation>
        </message>
        <message>
            <source>Go on comparing</source>
            <translation>Салыштырууну улантуу</translation>
        </message>
        <message>
            <source>Groups beside each other</source>
            <translation>Топторду салыштыруу</translation>
        </message>
        <message>
            <source>Head of the examination…</source>
            <translation>Изилдөөнүн маалыматы…</translation>
        </message>
        <message>
            <source>I compared the key with my blank</source>
            <translation>Ачкычты бланкым менен салыштырдым</translation>
        </message>
        <message>
            <source>In the table</source>
            <translation>Таблицада</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>Методикалар</translation>
        </message>
        <message>
            <source>Instruments (*.json)</source>
            <translation>Методикалар (*.json)</translation>
        </message>
        <message>
            <source>It stands so in the protocol.</source>
            <translation>Протоколдо ушундай жазылат.</translation>
        </message>
        <message>
            <source>Keep what is written here as a wording</source>
            <translation>Бул жердегини даяр сүйлөм катары сактоо</translation>
        </message>
        <message>
            <source>Left: {what}.</source>
            <translation>Калганы: {what}.</translation>
        </message>
        <message>
            <source>Life or health is in danger: nobody's consent is awaited.</source>
            <translation>Өмүргө же ден соолукка коркунуч бар: макулдук күтүлбөйт.</translation>
        </message>
        <message>
            <source>My instrument: {name}</source>
            <translation>Менин методикам: {name}</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>Аты-жөнү же классы</translation>
        </message>
        <message>
            <source>New instrument</source>
            <translation>Жаңы методика</translation>
        </message>
        <message>
            <source>No answers were found there.</source>
            <translation>Ал жерден жооптор табылган жок.</translation>
        </message>
        <message>
            <source>No danger after all</source>
            <translation>Коркунуч жок экен</translation>
        </message>
        <message>
            <source>No group is scored yet</source>
            <translation>Азырынча топ эсептелген эмес</translation>
        </message>
        <message>
            <source>No instrument yet</source>
            <translation>Азырынча методика жок</translation>
        </message>
        <message>
            <source>No line is chosen.</source>
            <translation>Эч бир сап тандалган жок.</translation>
        </message>
        <message>
            <source>No protocol is signed yet</source>
            <translation>Азырынча протоколго кол коюлган эмес</translation>
        </message>
        <message>
            <source>No test content goes into the notice.</source>
            <translation>Билдирүүгө тесттин мазмуну кирбейт.</translation>
        </message>
        <message>
            <source>Nobody has a result yet</source>
            <translation>Азырынча эч кимде натыйжа жок</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>Тизмеде азырынча эч ким жок</translation>
        </message>
        <message>
            <source>Not there (F4)</source>
            <translation>Келген жок (F4)</translation>
        </message>
        <message>
            <source>Noted: the key is that of your blank.</source>
            <translation>Белгиленди: ачкыч бланкыңызга дал келет.</translation>
        </message>
        <message>
            <source>Nothing is scored yet</source>
            <translation>Азырынча эсептелген жок</translation>
        </message>
        <message>
            <source>Number of the set</source>
            <translation>Топтомдун номери</translation>
        </message>
        <message>
            <source>Number, pupil or instrument</source>
            <translation>Номери, окуучу же методика</translation>
        </message>
        <message>
            <source>Offer no more</source>
            <translation>Мындан ары сунуштабоо</translation>
        </message>
        <message numerus="yes">
            <source>Older results: {n}</source>
            <translation>
                <numerusform>Мурунку натыйжалар: {n}</numerusform>
                <numerusform>Мурунку натыйжалар: {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages of psychodiagnostics</source>
            <translation>Психодиагностиканын барактары</translation>
        </message>
        <message>
            <source>Paste from a spreadsheet</source>
            <translation>Excelден чаптоо</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Уруксат</translation>
        </message>
        <message>
            <source>Print tables</source>
            <translation>Таблицаларды басып чыгаруу</translation>
        </message>
        <message>
            <source>Profile</source>
            <comment>of a child</comment>
            <translation>Профили</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Тизмеге кошуу</translation>
        </message>
        <message>
            <source>Read again and compare</source>
            <translation>Кайра киргизип текшерүү</translation>
        </message>
        <message>
            <source>Read from a file…</source>
            <translation>Файлдан окуу…</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>Таблица окулууда</translation>
        </message>
        <message>
            <source>Reason…</source>
            <translation>Себеби…</translation>
        </message>
        <message>
            <source>Results come from examinations that are scored.</source>
            <translation>Натыйжалар эсептелген изилдөөлөрдөн келет.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Файл катары сактоо…</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Шкала</translation>
        </message>
        <message>
            <source>Scale through the years</source>
            <translation>Шкала жылдар боюнча</translation>
        </message>
        <message>
            <source>Score</source>
            <comment>button</comment>
            <translation>Эсептөө</translation>
        </message>
        <message>
            <source>Search by name or author</source>
            <translation>Аты же автору боюнча издөө</translation>
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
            <source>Signed as No. {number}.</source>
            <translation>№ {number} менен кол коюлду.</translation>
        </message>
        <message>
            <source>Space</source>
            <comment>key</comment>
            <translation>Боштук</translation>
        </message>
        <message>
            <source>Summary of the group</source>
            <translation>Топтун жыйынтыгы</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Күйгүзүү</translation>
        </message>
        <message>
            <source>Table of answers</source>
            <translation>Жооптордун таблицасы</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Тизмеден чыгаруу</translation>
        </message>
        <message>
            <source>Tell of the danger now (F7)</source>
            <translation>Коркунуч жөнүндө азыр билдирүү (F7)</translation>
        </message>
        <message>
            <source>Test at this screen</source>
            <translation>Ушул экранда тест</translation>
        </message>
        <message numerus="yes">
            <source>The age of {n} pupils is outside the range of the instrument.</source>
            <translation>
                <numerusform>{n} окуучунун жашы методикага туура келбейт.</numerusform>
                <numerusform>{n} окуучунун жашы методикага туура келбейт.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answers are kept.</source>
            <translation>Жооптор сакталды.</translation>
        </message>
        <message>
            <source>The answers are not marked as checked.</source>
            <translation>Жооптор текшерилди деп белгиленген жок.</translation>
        </message>
        <message>
            <source>The correction is added.</source>
            <translation>Түзөтүү кошулду.</translation>
        </message>
        <message>
            <source>The instrument was moved to the recycle bin. Results made with it stay.</source>
            <translation>Методика себетке жылдырылды. Аны менен алынган натыйжалар сакталат.</translation>
        </message>
        <message>
            <source>The instrument was switched off. Results stay.</source>
            <translation>Методика өчүрүлдү. Натыйжалар сакталат.</translation>
        </message>
        <message>
            <source>The instrument was switched on.</source>
            <translation>Методика күйгүзүлдү.</translation>
        </message>
        <message>
            <source>The instrument was taken in.</source>
            <translation>Методика кабыл алынды.</translation>
        </message>
        <message>
            <source>The pupil is taken off the list.</source>
            <translation>Окуучу тизмеден чыгарылды.</translation>
        </message>
        <message>
            <source>The reason is printed in the protocol. A danger to life or health needs none.</source>
            <translation>Себеп протоколдо басылат. Өмүргө же ден соолукка коркунуч болсо, себеп талап кылынбайт.</translation>
        </message>
        <message>
            <source>The signed text stays as it is; the correction is printed below it.</source>
            <translation>Кол коюлган текст ошол бойдон калат; түзөтүү анын астына басылат.</translation>
        </message>
        <message>
            <source>Their levels are only a hint: the norms do not speak of this age.</source>
            <translation>Алардын деңгээли болжол гана: ченемдер бул жаш жөнүндө эмес.</translation>
        </message>
        <message>
            <source>This key is no answer here</source>
            <translation>Бул баскыч бул жерде жооп эмес</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>Муну толтуруңуз.</translation>
        </message>
        <message>
            <source>This would be entered</source>
            <translation>Ушулар киргизилет</translation>
        </message>
        <message>
            <source>Through the years:</source>
            <translation>Жылдар боюнча:</translation>
        </message>
        <message>
            <source>To the answers</source>
            <translation>Жоопторго</translation>
        </message>
        <message>
            <source>What is read</source>
            <translation>Эмне окулду</translation>
        </message>
        <message>
            <source>Who takes part?</source>
            <translation>Ким катышат?</translation>
        </message>
        <message>
            <source>Whom is it for?</source>
            <translation>Ким үчүн?</translation>
        </message>
        <message>
            <source>Why they take part without a consent</source>
            <translation>Эмне үчүн макулдуксуз катышат</translation>
        </message>
        <message>
            <source>Without a consent</source>
            <translation>Макулдуксуз</translation>
        </message>
        <message>
            <source>Wordings (Ctrl+J)</source>
            <translation>Даяр сүйлөмдөр (Ctrl+J)</translation>
        </message>
        <message>
            <source>Wordings are kept for each section.</source>
            <translation>Даяр сүйлөмдөр ар бир бөлүм үчүн өзүнчө сакталат.</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Write the reason for all…</source>
            <translation>Баарына себеп жазуу…</translation>
        </message>
        <message>
            <source>Write the reason…</source>
            <translation>Себебин жазуу…</translation>
        </message>
        <message>
            <source>Write why they take part, or mark them as not there.</source>
            <translation>Эмне үчүн катышарын жазыңыз же келбегенин белгилеңиз.</translation>
        </message>
        <message>
            <source>answer</source>
            <comment>key</comment>
            <translation>жооп</translation>
        </message>
        <message>
            <source>first</source>
            <comment>of a pair</comment>
            <translation>биринчиси</translation>
        </message>
        <message>
            <source>first difference</source>
            <translation>биринчи айырма</translation>
        </message>
        <message>
            <source>first gap</source>
            <translation>биринчи бош</translation>
        </message>
        <message>
            <source>in two lines with unlike answers: left out</source>
            <translation>эки сапта ар башка жооптор: калтырылат</translation>
        </message>
        <message>
            <source>item {label}</source>
            <translation>{label}-суроо</translation>
        </message>
        <message>
            <source>key version {version}</source>
            <translation>ачкычтын версиясы {version}</translation>
        </message>
        <message>
            <source>next</source>
            <translation>кийинки</translation>
        </message>
        <message>
            <source>next item</source>
            <translation>кийинки суроо</translation>
        </message>
        <message>
            <source>next pupil</source>
            <translation>кийинки окуучу</translation>
        </message>
        <message>
            <source>next section</source>
            <translation>кийинки бөлүм</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>no answer</source>
            <comment>key</comment>
            <translation>жооп жок</translation>
        </message>
        <message>
            <source>no answer: {items}</source>
            <translation>жооп эмес: {items}</translation>
        </message>
        <message>
            <source>nobody of this name: left out</source>
            <translation>мындай окуучу жок: калтырылат</translation>
        </message>
        <message>
            <source>not read again: {count}</source>
            <translation>кайра окулбагандар: {count}</translation>
        </message>
        <message>
            <source>number</source>
            <comment>answer</comment>
            <translation>сан</translation>
        </message>
        <message>
            <source>read twice</source>
            <translation>эки жолу киргизилген</translation>
        </message>
        <message>
            <source>save</source>
            <comment>key</comment>
            <translation>сактоо</translation>
        </message>
        <message>
            <source>second</source>
            <comment>of a pair</comment>
            <translation>экинчиси</translation>
        </message>
        <message>
            <source>several of this name: left out</source>
            <translation>мындай окуучу бирөө эмес: калтырылат</translation>
        </message>
        <message>
            <source>was not there</source>
            <comment>absent pupil</comment>
            <translation>келген жок</translation>
        </message>
        <message>
            <source>wave {number}</source>
            <translation>{number}-толкун</translation>
        </message>
        <message>
            <source>with blanks: {count}</source>
            <translation>бош жооптору барлар: {count}</translation>
        </message>
        <message>
            <source>without a consent: {count}</source>
            <translation>макулдуксуз: {count}</translation>
        </message>
        <message>
            <source>without any answer: {count}</source>
            <translation>жообу жоктор: {count}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>{name}: {danger}.</source>
            <translation>{name}: {danger}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} blank answers: {where}</source>
            <translation>
                <numerusform>{n} бош жооп: {where}</numerusform>
                <numerusform>{n} бош жооп: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} differences: {where}</source>
            <translation>
                <numerusform>{n} айырма: {where}</numerusform>
                <numerusform>{n} айырма: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} groups</source>
            <translation>
                <numerusform>{n} топ</numerusform>
                <numerusform>{n} топ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} instruments</source>
            <translation>
                <numerusform>{n} методика</numerusform>
                <numerusform>{n} методика</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} items</source>
            <translation>
                <numerusform>{n} суроо</numerusform>
                <numerusform>{n} суроо</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines</source>
            <translation>
                <numerusform>{n} сап</numerusform>
                <numerusform>{n} сап</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them were not there</source>
            <translation>
                <numerusform>{n} келген жок</numerusform>
                <numerusform>{n} келген жок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} protocols</source>
            <translation>
                <numerusform>{n} протокол</numerusform>
                <numerusform>{n} протокол</numerusform>
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
            <source>{n} pupils have no consent to the examination.</source>
            <translation>
                <numerusform>{n} окуучунун изилдөөгө макулдугу жок.</numerusform>
                <numerusform>{n} окуучунун изилдөөгө макулдугу жок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils were scored.</source>
            <translation>
                <numerusform>{n} окуучу эсептелди.</numerusform>
                <numerusform>{n} окуучу эсептелди.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} results</source>
            <translation>
                <numerusform>{n} натыйжа</numerusform>
                <numerusform>{n} натыйжа</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}. The first reading stands.</source>
            <translation>{what}. Биринчи киргизилгени калды.</translation>
        </message>
    </context>
</TS>
