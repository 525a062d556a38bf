<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>psychodiagnostics</name>
        <message numerus="yes">
            <source>*: fewer than {n} children; the number is not told, so that nobody can be recognised.</source>
            <translation>
                <numerusform>*: {n} баладан аз; эч ким таанылбасын деп саны айтылбайт.</numerusform>
                <numerusform>*: {n} баладан аз; эч ким таанылбасын деп саны айтылбайт.</numerusform>
            </translation>
        </message>
        <message>
            <source>A result of screening, not a clinical diagnosis.</source>
            <translation>Скринингдин натыйжасы, клиникалык диагноз эмес.</translation>
        </message>
        <message>
            <source>A scale is scored from so many answers</source>
            <translation>Шкала ушунча жооптон эсептелет</translation>
        </message>
        <message>
            <source>A sum of scales is written as =A+B-C, with the codes of scales above it.</source>
            <translation>Шкалалардын суммасы =A+B-C түрүндө, жогорудагы шкалалардын коддору менен жазылат.</translation>
        </message>
        <message>
            <source>A whole class</source>
            <translation>Бүтүндөй класс</translation>
        </message>
        <message>
            <source>About it</source>
            <translation>Маалымат</translation>
        </message>
        <message>
            <source>Add a correction with its reason; both are printed together.</source>
            <translation>Себебин жазып, түзөтүү кошуңуз; экөө чогуу басылат.</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Жашы</translation>
        </message>
        <message>
            <source>Age from</source>
            <translation>Жашы, баштап</translation>
        </message>
        <message>
            <source>Age to</source>
            <translation>Жашы, чейин</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Жашы</translation>
        </message>
        <message>
            <source>Ages are written as 9, 9-11 or 12+, grades as 5-6 кл.</source>
            <translation>Жаш 9, 9-11 же 12+, ал эми класс 5-6 кл түрүндө жазылат.</translation>
        </message>
        <message>
            <source>Ages or grades</source>
            <translation>Жашы же классы</translation>
        </message>
        <message>
            <source>Another kind of answer</source>
            <translation>Башка түрдөгү жооп</translation>
        </message>
        <message>
            <source>Answered</source>
            <comment>of items</comment>
            <translation>Жооптор</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Жооптор</translation>
        </message>
        <message>
            <source>Answers and questions</source>
            <translation>Жооптор жана суроолор</translation>
        </message>
        <message>
            <source>Answers are written already: who is examined cannot change.</source>
            <translation>Жооптор жазылып калган: ким изилденери өзгөртүлбөйт.</translation>
        </message>
        <message>
            <source>Answers as they stand on the blank</source>
            <translation>Баштапкы жооптор (бланктагыдай)</translation>
        </message>
        <message>
            <source>Answers from its paper blank can be entered and scored.</source>
            <translation>Кагаз бланктагы жоопторду киргизип, эсептөөгө болот.</translation>
        </message>
        <message>
            <source>Area</source>
            <comment>of a test</comment>
            <translation>Чөйрөсү</translation>
        </message>
        <message>
            <source>Asks for attention</source>
            <translation>Көңүл бурууну талап кылат</translation>
        </message>
        <message>
            <source>Attitude, pace, tiredness, help that was given</source>
            <translation>Мамилеси, темпи, чарчашы, көрсөтүлгөн жардам</translation>
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
            <source>Be careful</source>
            <translation>Этият болуңуз</translation>
        </message>
        <message>
            <source>Beginning</source>
            <comment>of an hour</comment>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>Beside each other: {scale}</source>
            <translation>Салыштыруу: {scale}</translation>
        </message>
        <message>
            <source>Blanks</source>
            <translation>Бланк</translation>
        </message>
        <message>
            <source>Boys</source>
            <comment>column</comment>
            <translation>Эркек балдар</translation>
        </message>
        <message>
            <source>By level: {scale}</source>
            <translation>Деңгээл боюнча: {scale}</translation>
        </message>
        <message>
            <source>By the validity scale the answers are doubtful.</source>
            <translation>Ишенимдүүлүк шкаласы боюнча жооптор күмөндүү.</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Этият болуңуз</translation>
        </message>
        <message>
            <source>Choice of a profession</source>
            <comment>sphere</comment>
            <translation>Кесиптик багыт</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>Алардын бирин тандаңыз.</translation>
        </message>
        <message>
            <source>Choose one pupil, or a class, or give your own list a name.</source>
            <translation>Бир окуучуну же классты тандаңыз, болбосо өз тизмеңизге ат коюңуз.</translation>
        </message>
        <message>
            <source>Choose the variant that stands on the blank.</source>
            <translation>Бланкта турган вариантты тандаңыз.</translation>
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
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Cognitive sphere</source>
            <translation>Таанып-билүү чөйрөсү</translation>
        </message>
        <message>
            <source>Communication</source>
            <comment>sphere</comment>
            <translation>Баарлашуу чөйрөсү</translation>
        </message>
        <message>
            <source>Compared with my blank</source>
            <translation>Менин бланкым менен салыштырылган</translation>
        </message>
        <message>
            <source>Conclusion No.</source>
            <translation>Корутунду №</translation>
        </message>
        <message>
            <source>Conclusion for the parents</source>
            <translation>Ата-эне үчүн корутунду</translation>
        </message>
        <message>
            <source>Conclusion in short</source>
            <translation>Жыйынтык (кыскача)</translation>
        </message>
        <message>
            <source>Conclusions</source>
            <translation>Корутундулар</translation>
        </message>
        <message>
            <source>Conclusions</source>
            <comment>column</comment>
            <translation>Корутундулар</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Шарттары</translation>
        </message>
        <message>
            <source>Confidential. To be passed on only with consent.</source>
            <translation>Купуя. Башкага берүү макулдук менен гана.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Макулдук</translation>
        </message>
        <message>
            <source>Content</source>
            <comment>of a conclusion</comment>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Copied from</source>
            <translation>Эмнеден көчүрүлгөн</translation>
        </message>
        <message>
            <source>Corrections and additions</source>
            <translation>Түзөтүүлөр жана кошумчалар</translation>
        </message>
        <message>
            <source>Count: yes, a, mark</source>
            <translation>Эсептелет: ооба, а, баа</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Коркунуч</translation>
        </message>
        <message>
            <source>Dangers</source>
            <translation>Коркунучтар</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Diagnostic work</source>
            <translation>Диагностикалык иш</translation>
        </message>
        <message>
            <source>Different</source>
            <translation>Айырма</translation>
        </message>
        <message>
            <source>Difficulties and their supposed causes</source>
            <translation>Кыйынчылыктар жана болжолдуу себептери</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>Бөлүнөт</translation>
        </message>
        <message>
            <source>Draft, not signed.</source>
            <translation>Долбоор, кол коюлган эмес.</translation>
        </message>
        <message>
            <source>Each example is a sheet of answers with the result it must give: from published sources, or reckoned apart from the program. A single slip in a key makes at least one of them fail.</source>
            <translation>Ар бир мисал — жооптордун барагы жана ал бериши керек болгон натыйжа: жарыяланган булактардан же программадан тышкары эсептелген. Ачкычтагы бир эле ката болсо, алардын жок дегенде бири туура чыкпайт.</translation>
        </message>
        <message>
            <source>Either one pupil, or a class, or a list.</source>
            <translation>Же бир окуучу, же класс, же тизме.</translation>
        </message>
        <message>
            <source>Emotions and will</source>
            <translation>Эмоциялык-эрктик чөйрө</translation>
        </message>
        <message>
            <source>Empty: as many as there are questions below.</source>
            <translation>Бош калса: төмөндө канча суроо болсо, ошончо.</translation>
        </message>
        <message>
            <source>Empty: one blank leaves the form unscored. A number: blanks are made up for by the mean of the scale.</source>
            <translation>Бош болсо: бир жооп жок болсо да барак эсептелбейт. Сан болсо: жок жооптор шкаланын орточосу менен толукталат.</translation>
        </message>
        <message>
            <source>Empty: the number of the line.</source>
            <translation>Бош калса: саптын номери.</translation>
        </message>
        <message>
            <source>End</source>
            <comment>of an hour</comment>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>Examinations</source>
            <translation>Изилдөөлөр</translation>
        </message>
        <message>
            <source>Examined on</source>
            <translation>Изилденген күнү</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Мисалдар</translation>
        </message>
        <message>
            <source>Examples scored: {scored}; single values compared: {values}; different: {wrong}.</source>
            <translation>Эсептелген мисалдар: {scored}; салыштырылган маанилер: {values}; айырмасы бар: {wrong}.</translation>
        </message>
        <message>
            <source>Examples that check it</source>
            <translation>Текшерүүчү мисалдар</translation>
        </message>
        <message>
            <source>Facts about the key</source>
            <translation>Ачкыч жөнүндө</translation>
        </message>
        <message>
            <source>First scale of each instrument, its own levels, the last result of each pupil; results of screening, no diagnoses.</source>
            <translation>Ар бир методиканын биринчи шкаласы жана өз деңгээлдери, окуучунун акыркы натыйжасы боюнча; скрининг натыйжалары, клиникалык корутунду эмес.</translation>
        </message>
        <message>
            <source>For the psychologist only</source>
            <translation>Толук, психолог үчүн гана</translation>
        </message>
        <message>
            <source>Form</source>
            <comment>of an examination</comment>
            <translation>Жеке/топтук</translation>
        </message>
        <message>
            <source>From</source>
            <comment>a score</comment>
            <translation>Баштап</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>Чектери</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Жалпы маалымат</translation>
        </message>
        <message>
            <source>Girls</source>
            <comment>column</comment>
            <translation>Кыздар</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Кимге берилди</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Класстар</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Тобу</translation>
        </message>
        <message>
            <source>Group</source>
            <comment>examinations</comment>
            <translation>Топтук</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Кантип өтөт</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>Жооп берүү ыкмасы</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>In order, separated by semicolons: never; seldom; often.</source>
            <translation>Тартиби менен, үтүрлүү чекит аркылуу: эч качан; кээде; көп.</translation>
        </message>
        <message>
            <source>Individual</source>
            <comment>examinations</comment>
            <translation>Жеке</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Методика</translation>
        </message>
        <message>
            <source>Instruments used</source>
            <translation>Колдонулган методикалар</translation>
        </message>
        <message>
            <source>It is not said who is examined.</source>
            <translation>Ким изилдене турганы айтылган эмес.</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Item No.</source>
            <translation>Пункттун №</translation>
        </message>
        <message>
            <source>Item {item}: “{given}” is not an answer; possible is {allowed}.</source>
            <translation>{item}-пункт: «{given}» деген жооп болбойт; мүмкүн болгону — {allowed}.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Пункттар</translation>
        </message>
        <message>
            <source>Items taken away</source>
            <translation>Кемитилүүчү пункттар</translation>
        </message>
        <message>
            <source>Items that count reversed: no, b</source>
            <translation>Тескери эсептелүүчү пункттар: жок, б</translation>
        </message>
        <message>
            <source>Items that count: yes, a, the mark</source>
            <translation>Эсептелүүчү пункттар: ооба, а, баа</translation>
        </message>
        <message>
            <source>Its items have no text here: the school must hold the right to it and enter it. Use the paper blank.</source>
            <translation>Суроолорунун тексти бул жерде жок: мектептин ага укугу болуп, текстин киргизиши керек. Кагаз бланкты колдонуңуз.</translation>
        </message>
        <message>
            <source>Journal of diagnostics</source>
            <translation>Диагностика журналы</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>Сактоо мөөнөтү</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Сакталган жери</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Ачкыч</translation>
        </message>
        <message>
            <source>Key</source>
            <comment>of an instrument</comment>
            <translation>Ачкыч</translation>
        </message>
        <message>
            <source>Kind of answer</source>
            <translation>Жооптун түрү</translation>
        </message>
        <message>
            <source>Largest mark</source>
            <translation>Эң чоң баа</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Акыркы жолу</translation>
        </message>
        <message>
            <source>Left empty, it is counted by itself.</source>
            <translation>Бош калса, өзү эсептелет.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгээл</translation>
        </message>
        <message>
            <source>Level</source>
            <comment>of a scale</comment>
            <translation>Деңгээл</translation>
        </message>
        <message>
            <source>Level in Kyrgyz</source>
            <translation>Деңгээл кыргызча</translation>
        </message>
        <message>
            <source>Level in Russian</source>
            <translation>Деңгээл орусча</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Деңгээлдер</translation>
        </message>
        <message>
            <source>Levels</source>
            <comment>part of a report</comment>
            <translation>Деңгээлдер</translation>
        </message>
        <message>
            <source>Levels and norms</source>
            <translation>Деңгээлдер жана ченемдер</translation>
        </message>
        <message>
            <source>Levels by instrument</source>
            <translation>Методикалар боюнча деңгээлдер</translation>
        </message>
        <message>
            <source>Levels, each with the score it begins with; the lowest begins nowhere</source>
            <translation>Деңгээлдер, ар бири башталган баллы менен; эң төмөнкүсүнүн башталышы жок</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Licence, permission, source</source>
            <translation>Лицензия, уруксат, булак</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Жылдык пландын сабы</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>{line}-сап: {reason}</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тизме</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Баалар</translation>
        </message>
        <message>
            <source>May stay blank</source>
            <translation>Бош калышы мүмкүн</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Орточо</translation>
        </message>
        <message>
            <source>Motivation to learn</source>
            <translation>Окуу мотивациясы</translation>
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
            <source>Name in Kyrgyz</source>
            <translation>Кыргызча аталышы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орусча аталышы</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Көңүл буруу керек</translation>
        </message>
        <message>
            <source>New conclusion…</source>
            <translation>Жаңы корутунду…</translation>
        </message>
        <message>
            <source>New examination…</source>
            <translation>Жаңы изилдөө…</translation>
        </message>
        <message>
            <source>No conclusion yet</source>
            <translation>Азырынча корутунду жок</translation>
        </message>
        <message>
            <source>No examination yet</source>
            <translation>Азырынча изилдөө жок</translation>
        </message>
        <message>
            <source>Not scorable: no answer to items {items}.</source>
            <translation>Эсептелбейт: {items}-суроолорго жооп жок.</translation>
        </message>
        <message>
            <source>Nothing is scored: figures and words are written down.</source>
            <translation>Эсептелбейт: сандар жана сөздөр жазылат.</translation>
        </message>
        <message>
            <source>Nothing was changed. Make a new examination for the others, and delete this one if it was a mistake.</source>
            <translation>Эч нерсе өзгөргөн жок. Башкалар үчүн жаңы изилдөө түзүңүз, бул жаңылыш болсо, аны өчүрүңүз.</translation>
        </message>
        <message>
            <source>Nothing was lost. Fill this in and sign again.</source>
            <translation>Эч нерсе жоголгон жок. Толтуруп, кайра кол коюңуз.</translation>
        </message>
        <message>
            <source>Nothing was scored. Compare the answers with the paper.</source>
            <translation>Эч нерсе эсептелген жок. Жоопторду кагаз менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>Nothing was taken. Either the key or the example has a slip.</source>
            <translation>Эч нерсе алынган жок. Же ачкычта, же мисалда ката бар.</translation>
        </message>
        <message>
            <source>Number of blanks</source>
            <translation>Бланктардын саны</translation>
        </message>
        <message>
            <source>Number of items</source>
            <translation>Пункттардын саны</translation>
        </message>
        <message>
            <source>Numbers are separated by semicolons: 3; 5; 8.</source>
            <translation>Сандар үтүрлүү чекит менен бөлүнөт: 3; 5; 8.</translation>
        </message>
        <message>
            <source>Observation</source>
            <comment>of a child</comment>
            <translation>Байкоо</translation>
        </message>
        <message>
            <source>Observation during the work</source>
            <translation>Иш учурундагы байкоо</translation>
        </message>
        <message>
            <source>Observation: attitude, pace, tiredness, help</source>
            <translation>Байкоо: мамилеси, темпи, чарчашы, жардам</translation>
        </message>
        <message>
            <source>On what basis</source>
            <translation>Кандай негизде</translation>
        </message>
        <message>
            <source>One pupil</source>
            <translation>Бир окуучу</translation>
        </message>
        <message>
            <source>Only above it</source>
            <translation>Андан жогору гана</translation>
        </message>
        <message>
            <source>Or a list of your own: its name</source>
            <translation>Же өз тизмеңиз: аталышы</translation>
        </message>
        <message>
            <source>Own words cannot be counted: choose another kind of answer for the items of a scale.</source>
            <translation>Өз сөздөрдү эсептөөгө болбойт: шкаланын пункттары үчүн башка түрдөгү жоопту тандаңыз.</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Уруксат</translation>
        </message>
        <message>
            <source>Permission: from whom, number, day</source>
            <translation>Уруксат: кимден, номери, күнү</translation>
        </message>
        <message>
            <source>Personality</source>
            <translation>Инсандык чөйрө</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>Кошуу</translation>
        </message>
        <message>
            <source>Points of the options</source>
            <translation>Варианттардын упайлары</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Катышуусу</translation>
        </message>
        <message>
            <source>Profile of a pupil</source>
            <translation>Окуучунун профили</translation>
        </message>
        <message>
            <source>Protocol of a check of the scoring</source>
            <translation>Эсептөөнү текшерүүнүн протоколу</translation>
        </message>
        <message>
            <source>Protocol of a psychodiagnostic examination (draft, not signed)</source>
            <translation>Психодиагностикалык изилдөө протоколу (долбоор, кол коюлган эмес)</translation>
        </message>
        <message>
            <source>Protocol of a psychodiagnostic examination No. {number}</source>
            <translation>№ {number} психодиагностикалык изилдөө протоколу</translation>
        </message>
        <message>
            <source>Psychological conclusion</source>
            <translation>Психологиялык корутунду</translation>
        </message>
        <message>
            <source>Psychological conclusion No. {number}</source>
            <translation>№ {number} психологиялык корутунду</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <comment>who signs</comment>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>column</comment>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>number</comment>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Pupils: those who answered, each once. Conclusions: signed in this period.</source>
            <translation>Окуучулар: жооп бергендер, ар бири бир жолу. Корутундулар: ушул мезгилде кол коюлгандары.</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Question in Kyrgyz</source>
            <translation>Суроо кыргызча</translation>
        </message>
        <message>
            <source>Question in Russian</source>
            <translation>Суроо орусча</translation>
        </message>
        <message>
            <source>Questions (only your own, or those the school holds the right to)</source>
            <translation>Суроолор (өзүңүздүкү же мектептин укугу барлары гана)</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>Катыш</translation>
        </message>
        <message>
            <source>Raw score</source>
            <translation>Баштапкы балл</translation>
        </message>
        <message>
            <source>Raw scores the second, third… begin with</source>
            <translation>Экинчи, үчүнчү… башталган баштапкы баллдар</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Түзөтүүнүн себеби</translation>
        </message>
        <message>
            <source>Reason of the request</source>
            <translation>Кайрылуунун себеби</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Сунуш</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Сунуштар</translation>
        </message>
        <message>
            <source>Recommendations for the administration</source>
            <translation>Администрация үчүн сунуштар</translation>
        </message>
        <message>
            <source>Recommendations for the class teacher</source>
            <translation>Класс жетекчиге сунуштар</translation>
        </message>
        <message>
            <source>Recommendations only, for the administration</source>
            <translation>Администрация үчүн сунуштар гана</translation>
        </message>
        <message>
            <source>Register of the psychologist's protocols</source>
            <translation>Педагог-психологдун протоколдорун каттоо журналы</translation>
        </message>
        <message>
            <source>Request</source>
            <comment>register</comment>
            <translation>Кайрылуу</translation>
        </message>
        <message>
            <source>Request to the psychologist</source>
            <translation>Психологго кайрылуу</translation>
        </message>
        <message>
            <source>Rests on the result</source>
            <translation>Таянган натыйжа</translation>
        </message>
        <message>
            <source>Rests on: {ground}</source>
            <translation>Негизи: {ground}</translation>
        </message>
        <message>
            <source>Result</source>
            <comment>of an examination</comment>
            <translation>Изилдөөнүн натыйжасы</translation>
        </message>
        <message>
            <source>Results</source>
            <comment>column</comment>
            <translation>Натыйжалар</translation>
        </message>
        <message>
            <source>Results by spheres</source>
            <translation>Натыйжалар чөйрөлөр боюнча</translation>
        </message>
        <message>
            <source>Results of a group, for the administration</source>
            <translation>Топтун натыйжалары, администрация үчүн</translation>
        </message>
        <message>
            <source>Reversed: no, b</source>
            <translation>Тескери: жок, б</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Укуктар</translation>
        </message>
        <message>
            <source>SPPS · school year {year}</source>
            <translation>СППК · {year}-окуу жылы</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Тандоо</translation>
        </message>
        <message>
            <source>Say how many items there are, or write the questions.</source>
            <translation>Канча пункт бар экенин жазыңыз же суроолорду киргизиңиз.</translation>
        </message>
        <message>
            <source>Say the smallest and the largest mark.</source>
            <translation>Эң кичине жана эң чоң бааны жазыңыз.</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Шкала</translation>
        </message>
        <message>
            <source>Scales and key</source>
            <translation>Шкалалар жана ачкыч</translation>
        </message>
        <message>
            <source>Scales: items as 1, 3, 5-8; a sum of scales as =A+B</source>
            <translation>Шкалалар: пункттар 1, 3, 5-8 түрүндө; шкалалардын суммасы =A+B</translation>
        </message>
        <message>
            <source>School year {year}</source>
            <translation>{year}-окуу жылы</translation>
        </message>
        <message>
            <source>Schulte table {number} of {total} · set {seed}</source>
            <translation>Шульте таблицасы {number} / {total} · топтом № {seed}</translation>
        </message>
        <message>
            <source>Scored</source>
            <comment>number of pupils</comment>
            <translation>Эсептелгени</translation>
        </message>
        <message>
            <source>Scored with another version of the key.</source>
            <translation>Ачкычтын башка версиясы менен эсептелген.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Баллдар</translation>
        </message>
        <message>
            <source>Scores and levels</source>
            <translation>Баллдар жана деңгээлдер</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Share</source>
            <comment>column</comment>
            <translation>Үлүшү</translation>
        </message>
        <message>
            <source>Short, for the class teacher</source>
            <translation>Кыска, класс жетекчи үчүн</translation>
        </message>
        <message>
            <source>Short, for the parents</source>
            <translation>Ата-эне үчүн кыска түрү</translation>
        </message>
        <message>
            <source>Smallest mark</source>
            <translation>Эң кичине баа</translation>
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
            <source>Source of the norms</source>
            <translation>Ченемдердин булагы</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Адис</translation>
        </message>
        <message>
            <source>Sphere</source>
            <translation>Чөйрө</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Чачырашы (σ)</translation>
        </message>
        <message>
            <source>Standard score</source>
            <translation>Стандарттуу балл</translation>
        </message>
        <message>
            <source>Standard scores</source>
            <translation>Стандарттуу баллдар</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Күчтүү жактары</translation>
        </message>
        <message>
            <source>Sum of scales</source>
            <translation>Шкалалардын суммасы</translation>
        </message>
        <message>
            <source>Summary of diagnostics for a class</source>
            <translation>Класс боюнча диагностиканын жыйынтыгы</translation>
        </message>
        <message>
            <source>Tables of standard scores (stens, points)</source>
            <translation>Стандарттуу баллдардын таблицалары (стендер, упайлар)</translation>
        </message>
        <message>
            <source>Texts on the screen</source>
            <translation>Суроолор экранда</translation>
        </message>
        <message>
            <source>The conclusion cannot be signed yet: {what}.</source>
            <translation>Корутундуга азырынча кол коюуга болбойт: {what}.</translation>
        </message>
        <message>
            <source>The instrument was not taken. Correct the file and try again.</source>
            <translation>Методика кабыл алынган жок. Файлды оңдоп, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>The key was compared with the blank on</source>
            <translation>Ачкыч бланк менен салыштырылган күн</translation>
        </message>
        <message>
            <source>The keys differ: the groups are not comparable number by number.</source>
            <translation>Ачкычтар ар башка: сандарды түз салыштырууга болбойт.</translation>
        </message>
        <message>
            <source>The owner of this test allows no copy of it on the screen.</source>
            <translation>Бул тесттин ээси анын электрондук көчүрмөсүнө уруксат бербейт.</translation>
        </message>
        <message>
            <source>The sheet has {given} answers, but {instrument} has {wanted} items.</source>
            <translation>Баракта {given} жооп бар, ал эми {instrument} методикасында {wanted} пункт.</translation>
        </message>
        <message>
            <source>There are no norms: the psychologist enters her own.</source>
            <translation>Ченемдер жок: психолог өзүнүкүн киргизет.</translation>
        </message>
        <message>
            <source>There is no instrument “{id}”; the program knows: {known}.</source>
            <translation>«{id}» деген методика жок; программа билгендери: {known}.</translation>
        </message>
        <message>
            <source>There is no scale “{code}” above.</source>
            <translation>Жогоруда «{code}» деген шкала жок.</translation>
        </message>
        <message>
            <source>There must be as many words in Russian as in Kyrgyz.</source>
            <translation>Орусча сөздөр кыргызчадай эле сандуу болушу керек.</translation>
        </message>
        <message>
            <source>This cannot be scored yet. {reason}</source>
            <translation>Бул түрдө азырынча эсептөөгө болбойт. {reason}</translation>
        </message>
        <message>
            <source>This instrument cannot be answered on the screen.</source>
            <translation>Бул методикага экранда жооп берүүгө болбойт.</translation>
        </message>
        <message>
            <source>This instrument stays off until the school has a permission.</source>
            <translation>Мектептин уруксаты болмоюнча бул методика өчүк турат.</translation>
        </message>
        <message>
            <source>This is signed already and cannot be changed.</source>
            <translation>Кол коюлган, өзгөртүүгө болбойт.</translation>
        </message>
        <message>
            <source>Through the years: {scale}</source>
            <translation>Жылдар боюнча: {scale}</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Көбөйтүү</translation>
        </message>
        <message>
            <source>To be examined again</source>
            <translation>Кайра изилдөө мөөнөтү</translation>
        </message>
        <message>
            <source>To whom</source>
            <comment>a recommendation</comment>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>Validity and dangers</source>
            <translation>Ишенимдүүлүк, коркунучтар</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Маанилер</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Варианттар</translation>
        </message>
        <message>
            <source>Version of the key</source>
            <translation>Ачкычтын версиясы</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версиялар</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Толкун</translation>
        </message>
        <message>
            <source>What and with whom</source>
            <translation>Эмне жана ким менен</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Эмне түзөтүлөт же кошулат</translation>
        </message>
        <message>
            <source>What it asks</source>
            <translation>Эмнени сурайт</translation>
        </message>
        <message>
            <source>What must be acted upon at once</source>
            <translation>Токтоосуз чара көрүлүүчү белгилер</translation>
        </message>
        <message>
            <source>What was used</source>
            <translation>Колдонулган методикалар</translation>
        </message>
        <message>
            <source>What you wrote is kept as a draft.</source>
            <translation>Жазганыңыз долбоор катары сакталды.</translation>
        </message>
        <message>
            <source>Where</source>
            <comment>place of an examination</comment>
            <translation>Орду</translation>
        </message>
        <message>
            <source>Where the blanks are kept</source>
            <translation>Бланктар сакталган жер</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Ким кайрылды</translation>
        </message>
        <message>
            <source>Who is examined? A pupil, a class, or a list.</source>
            <translation>Ким изилденет? Окуучу, класс же тизме.</translation>
        </message>
        <message>
            <source>Whose application, of which day</source>
            <translation>Кимдин арызы, кайсы күнкү</translation>
        </message>
        <message>
            <source>Why it is off</source>
            <translation>Эмнеге өчүрүлгөн</translation>
        </message>
        <message>
            <source>Why without a consent</source>
            <translation>Эмне үчүн макулдуксуз</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Ким менен</translation>
        </message>
        <message>
            <source>Wording</source>
            <comment>of her own</comment>
            <translation>Сүйлөм</translation>
        </message>
        <message>
            <source>Words of the marks in Kyrgyz</source>
            <translation>Баалардын сөздөрү кыргызча</translation>
        </message>
        <message>
            <source>Words of the marks in Russian</source>
            <translation>Баалардын сөздөрү орусча</translation>
        </message>
        <message>
            <source>Write from whom the permission is, its number and day.</source>
            <translation>Уруксат кимден экенин, номерин жана күнүн жазыңыз.</translation>
        </message>
        <message>
            <source>Write the reason, mark them as not there, or say that a danger does not allow to wait.</source>
            <translation>Себебин жазыңыз, келбегенин белгилеңиз же коркунуч күтүүгө мүмкүндүк бербесин көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>Жазылган күнү</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жылы</translation>
        </message>
        <message>
            <source>a / b</source>
            <comment>answers</comment>
            <translation>а / б</translation>
        </message>
        <message>
            <source>a Latin letter first, then letters and digits, are wanted</source>
            <translation>адегенде латын тамгасы, андан кийин тамгалар жана цифралар керек</translation>
        </message>
        <message>
            <source>a list in square brackets is wanted</source>
            <translation>чарчы кашаадагы тизме керек</translation>
        </message>
        <message>
            <source>a list of numbers is wanted</source>
            <translation>сандардын тизмеси керек</translation>
        </message>
        <message>
            <source>a mark from … to …</source>
            <comment>answers</comment>
            <translation>… менен … аралыгындагы баа</translation>
        </message>
        <message>
            <source>a measured number</source>
            <comment>answers</comment>
            <translation>өлчөнгөн сан</translation>
        </message>
        <message>
            <source>a number from {least} to {most}</source>
            <translation>{least} менен {most} аралыгындагы сан</translation>
        </message>
        <message>
            <source>a number is wanted</source>
            <translation>сан керек</translation>
        </message>
        <message>
            <source>a or b</source>
            <translation>а же б</translation>
        </message>
        <message>
            <source>a recommendation has no text or no addressee</source>
            <translation>сунуштун тексти же ээси жок</translation>
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translation>{least} менен {most} аралыгындагы бүтүн сан</translation>
        </message>
        <message>
            <source>a whole number is wanted</source>
            <translation>бүтүн сан керек</translation>
        </message>
        <message>
            <source>added</source>
            <translation>кошулат</translation>
        </message>
        <message>
            <source>age does not suit</source>
            <translation>жашы туура келбейт</translation>
        </message>
        <message>
            <source>all</source>
            <comment>norms</comment>
            <translation>баары</translation>
        </message>
        <message>
            <source>an object in braces is wanted</source>
            <translation>фигуралуу кашаадагы объект керек</translation>
        </message>
        <message>
            <source>another key</source>
            <translation>башка ачкыч</translation>
        </message>
        <message>
            <source>another sheet has as many items</source>
            <translation>дагы бир барактын пункттары ушунча</translation>
        </message>
        <message>
            <source>answers are being entered</source>
            <translation>жооптор киргизилүүдө</translation>
        </message>
        <message>
            <source>answers doubtful</source>
            <translation>жооптор күмөндүү</translation>
        </message>
        <message>
            <source>answers not to be believed</source>
            <translation>жоопторго ишенүүгө болбойт</translation>
        </message>
        <message>
            <source>any text</source>
            <translation>каалагандай текст</translation>
        </message>
        <message>
            <source>application of the parents</source>
            <translation>ата-эненин арызы</translation>
        </message>
        <message>
            <source>boys</source>
            <comment>norms</comment>
            <translation>эркек балдар</translation>
        </message>
        <message>
            <source>choice of profession</source>
            <comment>area of a test</comment>
            <translation>кесиптик багыт</translation>
        </message>
        <message>
            <source>cognitive</source>
            <comment>area of a test</comment>
            <translation>таанып-билүү</translation>
        </message>
        <message>
            <source>copy: administration</source>
            <translation>администрациянын нускасы</translation>
        </message>
        <message>
            <source>copy: class teacher</source>
            <translation>класс жетекчинин нускасы</translation>
        </message>
        <message>
            <source>copy: parents</source>
            <translation>ата-эненин нускасы</translation>
        </message>
        <message>
            <source>copy: psychologist</source>
            <translation>психологдун нускасы</translation>
        </message>
        <message>
            <source>danger</source>
            <translation>коркунуч</translation>
        </message>
        <message>
            <source>danger, nobody told yet</source>
            <translation>коркунуч, азырынча билдирилген эмес</translation>
        </message>
        <message>
            <source>danger: domestic violence</source>
            <translation>коркунуч: үй-бүлөлүк зомбулук</translation>
        </message>
        <message>
            <source>danger: not awaited</source>
            <translation>коркунуч: күтүлбөйт</translation>
        </message>
        <message>
            <source>danger: suicide, self-harm</source>
            <translation>коркунуч: суицид, өзүнө зыян</translation>
        </message>
        <message>
            <source>danger: told</source>
            <translation>коркунуч: билдирилди</translation>
        </message>
        <message>
            <source>danger: violence</source>
            <translation>коркунуч: зомбулук</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>долбоор</translation>
        </message>
        <message>
            <source>each edge must be larger than the one before</source>
            <translation>ар бир чек мурункусунан чоң болушу керек</translation>
        </message>
        <message>
            <source>either an item or a scale is wanted</source>
            <translation>же пункт, же шкала керек</translation>
        </message>
        <message>
            <source>either “key”, “of”, or “top” and “bottom” is wanted</source>
            <translation>же “key”, же “of”, же “top” менен “bottom” керек</translation>
        </message>
        <message>
            <source>either “least” or “answer” is wanted</source>
            <translation>же “least”, же “answer” керек</translation>
        </message>
        <message>
            <source>either “values” with “edges”, or “bands” are wanted</source>
            <translation>же “values” менен “edges”, же “bands” керек</translation>
        </message>
        <message>
            <source>emotions and will</source>
            <comment>area of a test</comment>
            <translation>эмоциялык-эрктик</translation>
        </message>
        <message>
            <source>examinations and their results</source>
            <translation>изилдөөлөр жана алардын жыйынтыктары</translation>
        </message>
        <message>
            <source>for the administration</source>
            <translation>администрацияга</translation>
        </message>
        <message>
            <source>for the class teacher and teachers</source>
            <translation>класс жетекчиге жана мугалимдерге</translation>
        </message>
        <message>
            <source>for the parents</source>
            <translation>ата-энеге</translation>
        </message>
        <message>
            <source>for the pupil</source>
            <translation>окуучуга</translation>
        </message>
        <message>
            <source>free result</source>
            <translation>эркин натыйжа</translation>
        </message>
        <message>
            <source>free to be shown</source>
            <translation>эркин көрсөтсө болот</translation>
        </message>
        <message>
            <source>girls</source>
            <comment>norms</comment>
            <translation>кыздар</translation>
        </message>
        <message>
            <source>grades {span}</source>
            <translation>{span}-класстар</translation>
        </message>
        <message>
            <source>in a group</source>
            <translation>топтук</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>ал бош</translation>
        </message>
        <message>
            <source>it is longer than {limit} letters</source>
            <translation>ал {limit} тамгадан узун</translation>
        </message>
        <message>
            <source>it is not said what a recommendation rests on</source>
            <translation>сунуш эмнеге таянары айтылган эмес</translation>
        </message>
        <message>
            <source>it must be larger than nought</source>
            <translation>ал нөлдөн чоң болушу керек</translation>
        </message>
        <message>
            <source>it must be larger than “least”</source>
            <translation>ал “least” маанисинен чоң болушу керек</translation>
        </message>
        <message>
            <source>item {item} is not answered so that it could be counted here</source>
            <translation>{item}-пункттун жообу бул жерде эсептелгидей эмес</translation>
        </message>
        <message>
            <source>item {item} stands there twice</source>
            <translation>{item}-пункт эки жолу турат</translation>
        </message>
        <message>
            <source>key version {version}</source>
            <translation>ачкычтын версиясы {version}</translation>
        </message>
        <message>
            <source>line of the annual plan</source>
            <translation>жылдык пландын сабы</translation>
        </message>
        <message>
            <source>motivation of learning</source>
            <comment>area of a test</comment>
            <translation>окуу мотивациясы</translation>
        </message>
        <message>
            <source>my own</source>
            <translation>менин</translation>
        </message>
        <message>
            <source>neglect</source>
            <comment>alert</comment>
            <translation>кароосуз калуу</translation>
        </message>
        <message>
            <source>no consent of a parent</source>
            <translation>ата-эненин макулдугу жок</translation>
        </message>
        <message>
            <source>no instrument needs such a value</source>
            <translation>бир да методикага мындай маани керек эмес</translation>
        </message>
        <message>
            <source>no own consent</source>
            <translation>өз макулдугу жок</translation>
        </message>
        <message>
            <source>norms of another population</source>
            <translation>башка калктын ченемдери</translation>
        </message>
        <message>
            <source>not awaited: danger to life or health</source>
            <translation>күтүлгөн эмес: өмүргө же ден соолукка коркунуч</translation>
        </message>
        <message>
            <source>not scorable: {items}</source>
            <translation>эсептелбейт: {items}</translation>
        </message>
        <message>
            <source>not scored yet</source>
            <translation>азырынча эсептелген эмес</translation>
        </message>
        <message>
            <source>numbers of items are wanted</source>
            <translation>пункттардын номерлери керек</translation>
        </message>
        <message>
            <source>off</source>
            <comment>instrument</comment>
            <translation>өчүк</translation>
        </message>
        <message>
            <source>on</source>
            <comment>instrument</comment>
            <translation>колдонууда</translation>
        </message>
        <message>
            <source>on paper, typed in afterwards</source>
            <translation>кагазда, кийин киргизилет</translation>
        </message>
        <message>
            <source>on this screen</source>
            <translation>ушул экранда</translation>
        </message>
        <message>
            <source>one label per option is wanted</source>
            <translation>ар бир вариантка бир аталыш керек</translation>
        </message>
        <message>
            <source>one more value than edges is wanted</source>
            <translation>маанилер чектерден бирөөгө көп болушу керек</translation>
        </message>
        <message>
            <source>one number per option is wanted</source>
            <translation>ар бир вариантка бир сан керек</translation>
        </message>
        <message>
            <source>one of {values}</source>
            <translation>булардын бири: {values}</translation>
        </message>
        <message>
            <source>one pupil</source>
            <translation>жеке</translation>
        </message>
        <message>
            <source>only the lowest level may begin nowhere</source>
            <translation>эң төмөнкү деңгээлде гана чек жок болушу мүмкүн</translation>
        </message>
        <message>
            <source>only where the school holds the right</source>
            <translation>мектептин укугу болсо гана</translation>
        </message>
        <message>
            <source>or on what else (observation, talk)</source>
            <translation>же башка негиз (байкоо, маек)</translation>
        </message>
        <message>
            <source>or scale</source>
            <translation>же шкала</translation>
        </message>
        <message>
            <source>other</source>
            <comment>basis</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>own words</source>
            <comment>answers</comment>
            <translation>өз сөзү менен</translation>
        </message>
        <message>
            <source>own: {day}</source>
            <translation>өзүнүкү: {day}</translation>
        </message>
        <message>
            <source>paper</source>
            <comment>way of answering</comment>
            <translation>кагаз</translation>
        </message>
        <message>
            <source>paper only</source>
            <translation>кагазда гана</translation>
        </message>
        <message>
            <source>parent: {day}</source>
            <translation>ата-эне: {day}</translation>
        </message>
        <message>
            <source>personality</source>
            <comment>area of a test</comment>
            <translation>инсандык</translation>
        </message>
        <message>
            <source>plan</source>
            <comment>basis</comment>
            <translation>план</translation>
        </message>
        <message>
            <source>prepared</source>
            <comment>examination</comment>
            <translation>даярдалды</translation>
        </message>
        <message>
            <source>protocols of examinations</source>
            <translation>изилдөө протоколдору</translation>
        </message>
        <message>
            <source>psychoactive substances</source>
            <comment>alert</comment>
            <translation>психоактивдүү заттар</translation>
        </message>
        <message>
            <source>psychological conclusions</source>
            <translation>психологиялык корутундулар</translation>
        </message>
        <message>
            <source>relations and behaviour</source>
            <comment>area of a test</comment>
            <translation>баарлашуу жана жүрүм-турум</translation>
        </message>
        <message>
            <source>request</source>
            <comment>basis</comment>
            <translation>кайрылуу</translation>
        </message>
        <message>
            <source>reversed</source>
            <comment>items</comment>
            <translation>тескери</translation>
        </message>
        <message>
            <source>scored</source>
            <translation>эсептелди</translation>
        </message>
        <message>
            <source>screen</source>
            <comment>way of answering</comment>
            <translation>экран</translation>
        </message>
        <message>
            <source>signed</source>
            <comment>conclusion</comment>
            <translation>кол коюлган</translation>
        </message>
        <message>
            <source>small Latin letters, digits and hyphens are wanted</source>
            <translation>кичине латын тамгалары, цифралар жана дефис керек</translation>
        </message>
        <message>
            <source>suicide, self-harm</source>
            <comment>alert</comment>
            <translation>суицид, өзүнө зыян келтирүү</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>кемитилет</translation>
        </message>
        <message>
            <source>the fields of this kind of conclusion are not complete</source>
            <translation>жыйынтыктын бул түрүнүн талаалары толук эмес</translation>
        </message>
        <message>
            <source>the file was made by a newer version of the program</source>
            <translation>файлды программанын жаңыраак версиясы түзгөн</translation>
        </message>
        <message>
            <source>the scale has no standard score</source>
            <translation>шкалада стандарттуу балл жок</translation>
        </message>
        <message>
            <source>the short conclusion is not written</source>
            <translation>кыскача жыйынтык жазылган эмес</translation>
        </message>
        <message>
            <source>the strengths are not written</source>
            <translation>күчтүү жактары жазылган эмес</translation>
        </message>
        <message>
            <source>there is another variant “{value}”</source>
            <translation>«{value}» деген башка вариант бар</translation>
        </message>
        <message>
            <source>there is another “{value}”</source>
            <translation>дагы бир «{value}» бар</translation>
        </message>
        <message>
            <source>there is no item {item}</source>
            <translation>{item} деген пункт жок</translation>
        </message>
        <message>
            <source>there is no recommendation</source>
            <translation>сунуш жок</translation>
        </message>
        <message>
            <source>there is no scale “{value}”</source>
            <translation>«{value}» деген шкала жок</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>мындай талаа жок</translation>
        </message>
        <message>
            <source>there is no such scale above this one</source>
            <translation>мындан жогору мындай шкала жок</translation>
        </message>
        <message>
            <source>this field is missing</source>
            <translation>бул талаа жок</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>бул JSON эмес</translation>
        </message>
        <message>
            <source>true or false is wanted</source>
            <translation>true же false керек</translation>
        </message>
        <message>
            <source>two whole numbers are wanted, the smaller first</source>
            <translation>эки бүтүн сан керек, кичинеси биринчи</translation>
        </message>
        <message>
            <source>violence, bullying</source>
            <comment>alert</comment>
            <translation>зомбулук, кордоо</translation>
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
            <source>with an older key only: compare again</source>
            <translation>эски ачкыч менен гана: кайра салыштырыңыз</translation>
        </message>
        <message>
            <source>without a consent: {reason}</source>
            <translation>макулдуксуз: {reason}</translation>
        </message>
        <message>
            <source>words in quotation marks are wanted</source>
            <translation>тырмакчадагы сөздөр керек</translation>
        </message>
        <message>
            <source>yes / no</source>
            <comment>answers</comment>
            <translation>ооба / жок</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ооба же жок</translation>
        </message>
        <message>
            <source>{file}, field “{field}”: {reason}</source>
            <translation>{file}, «{field}» талаасы: {reason}</translation>
        </message>
        <message>
            <source>{file}: the example {vector} must give {what} {wanted}, but the key gives {got}.</source>
            <translation>{file}: {vector}-мисал {what} {wanted} бериши керек, ал эми ачкыч {got} берет.</translation>
        </message>
        <message>
            <source>{instrument} has no variant “{variant}”, but it has: {variants}.</source>
            <translation>{instrument} методикасында «{variant}» деген вариант жок, барлары: {variants}.</translation>
        </message>
        <message>
            <source>{instrument}, example {vector}: {what} must be {wanted} and is {got}.</source>
            <translation>{instrument}, {vector}-мисал: {what} {wanted} болушу керек, чыкканы {got}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils have no consent to the examination.</source>
            <translation>
                <numerusform>{n} окуучунун изилдөөгө макулдугу жок.</numerusform>
                <numerusform>{n} окуучунун изилдөөгө макулдугу жок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} results</source>
            <translation>
                <numerusform>{n} натыйжа</numerusform>
                <numerusform>{n} натыйжа</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} years after leaving</source>
            <translation>
                <numerusform>кеткенден кийин {n} жыл</numerusform>
                <numerusform>кеткенден кийин {n} жыл</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} years old</source>
            <translation>
                <numerusform>{n} жашта</numerusform>
                <numerusform>{n} жашта</numerusform>
            </translation>
        </message>
        <message>
            <source>{scale}, {day}</source>
            <translation>{scale}, {day}</translation>
        </message>
        <message>
            <source>{span} years</source>
            <translation>{span} жаш</translation>
        </message>
        <message>
            <source>{value} is not from {least} to {most}</source>
            <translation>{value} саны {least} менен {most} аралыгында эмес</translation>
        </message>
        <message>
            <source>“A mark from … to …” is for scales such as never – seldom – often.</source>
            <translation>«… менен … аралыгындагы баа» — эч качан – кээде – көп сыяктуу шкалалар үчүн.</translation>
        </message>
        <message>
            <source>“a” counts</source>
            <translation>«а» эсептелет</translation>
        </message>
        <message>
            <source>“b” counts</source>
            <translation>«б» эсептелет</translation>
        </message>
        <message>
            <source>“no” counts</source>
            <translation>«жок» эсептелет</translation>
        </message>
        <message>
            <source>“yes” counts</source>
            <translation>«ооба» эсептелет</translation>
        </message>
        <message>
            <source>“{value}” is none of: {known}</source>
            <translation>«{value}» булардын бири эмес: {known}</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
