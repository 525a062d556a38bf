<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>sociometry</name>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Келген жок</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Ask whom one would not choose</source>
            <translation>Кимди тандабастыгын сурайбызбы</translation>
        </message>
        <message>
            <source>At most {limit} may be chosen.</source>
            <translation>Эң көбү {limit} тандоого болот.</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translation>Тандоо баракчасы</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>Тандоо баракчалары</translation>
        </message>
        <message>
            <source>Ballots are written already: the class of this sociometry cannot change.</source>
            <translation>Баракчалар жазылып калган: бул социометриянын классын өзгөртүүгө болбойт.</translation>
        </message>
        <message>
            <source>Ballots still missing</source>
            <translation>Дагы киргизилбеген баракчалар</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>status</comment>
            <translation>Өзгөрүү</translation>
        </message>
        <message>
            <source>Choices</source>
            <comment>limit</comment>
            <translation>Тандоо</translation>
        </message>
        <message>
            <source>Choices received on the average</source>
            <translation>Орто эсеп менен алынган тандоо</translation>
        </message>
        <message>
            <source>Chose</source>
            <comment>times</comment>
            <translation>Тандады</translation>
        </message>
        <message>
            <source>Chosen</source>
            <comment>times</comment>
            <translation>Тандалган</translation>
        </message>
        <message>
            <source>Chosen, {day}</source>
            <translation>Тандалган, {day}</translation>
        </message>
        <message>
            <source>Circle: girl, square: boy. Black: star; thick outline: preferred; thin: accepted; dashed: without choices. A thick line with two heads is a mutual choice.</source>
            <translation>Тегерек – кыз, чарчы – эркек бала. Кара: жылдыз; калың сызык: артыкчылыктуу; ичке: кабыл алынган; үзүк: тандалбаган. Эки учтуу калың сызык – өз ара тандоо.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Cohesion of the group</source>
            <translation>Топтун ынтымагы</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Корутунду</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Купуя: кызматтык документ.</translation>
        </message>
        <message>
            <source>Conflict in the group</source>
            <translation>Топтогу чыр-чатактуулук</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Each pupil then and now</source>
            <translation>Ар бир окуучу мурда жана азыр</translation>
        </message>
        <message>
            <source>Expansiveness</source>
            <translation>Экспансивдүүлүк</translation>
        </message>
        <message>
            <source>Expansiveness of the group</source>
            <translation>Топтун экспансивдүүлүгү</translation>
        </message>
        <message>
            <source>First question</source>
            <translation>Биринчи суроо</translation>
        </message>
        <message>
            <source>How many may be chosen</source>
            <translation>Канчаны тандоого болот</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Көрсөткүч</translation>
        </message>
        <message>
            <source>Indices of each pupil</source>
            <translation>Ар бир окуучунун көрсөткүчтөрү</translation>
        </message>
        <message>
            <source>Indices of the group</source>
            <translation>Топтун көрсөткүчтөрү</translation>
        </message>
        <message>
            <source>Integration of the group</source>
            <translation>Топтун интеграциясы</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Жылдык пландын сабы</translation>
        </message>
        <message>
            <source>Matrix</source>
            <comment>sociometry</comment>
            <translation>Матрица</translation>
        </message>
        <message>
            <source>Mutual</source>
            <comment>choices</comment>
            <translation>Өз ара</translation>
        </message>
        <message>
            <source>Mutual negative pairs</source>
            <translation>Өз ара терс жуптар</translation>
        </message>
        <message>
            <source>Mutual positive pairs</source>
            <translation>Өз ара оң жуптар</translation>
        </message>
        <message>
            <source>My number on the list: {line}</source>
            <translation>Тизмедеги менин номерим: {line}</translation>
        </message>
        <message>
            <source>Negative choices</source>
            <translation>Терс тандоолор</translation>
        </message>
        <message>
            <source>New sociometry</source>
            <translation>Жаңы социометрия</translation>
        </message>
        <message>
            <source>No sociometry was made yet. Choose a class and write the question; the ballots are typed in as numbers.</source>
            <translation>Азырынча социометрия өткөрүлгөн жок. Классты тандап, суроону жазыңыз; баракчалар номерлер менен терилет.</translation>
        </message>
        <message>
            <source>Nobody is in this class on this day.</source>
            <translation>Бул күнү бул класста эч ким жок.</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <comment>times</comment>
            <translation>Четтетилген</translation>
        </message>
        <message>
            <source>Nothing was changed. Make a new sociometry for the other class.</source>
            <translation>Эч нерсе өзгөргөн жок. Башка класс үчүн жаңы социометрия түзүңүз.</translation>
        </message>
        <message>
            <source>Nothing was saved. Choose another class or another day.</source>
            <translation>Эч нерсе сакталган жок. Башка классты же башка күндү тандаңыз.</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>of people</comment>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Number {number} is written twice.</source>
            <translation>{number} номери эки жолу жазылган.</translation>
        </message>
        <message>
            <source>Number {number} stands in both columns.</source>
            <translation>{number} номери эки мамычада тең турат.</translation>
        </message>
        <message>
            <source>Opposite question</source>
            <translation>Тескери суроо</translation>
        </message>
        <message>
            <source>Positive index</source>
            <translation>Оң статус</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <comment>signature</comment>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Pupils on the list, absent</source>
            <translation>Тизмедеги окуучулар, келбегендери</translation>
        </message>
        <message>
            <source>Pupils stand under codes. Do not look for who is who: help the whole class.</source>
            <translation>Окуучулар код менен берилген. Ким экенин издебеңиз: бүт класска жардам бериңиз.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо</translation>
        </message>
        <message>
            <source>Questions (criteria) of the ballot</source>
            <translation>Баракчанын суроолору (критерийлер)</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Алды</translation>
        </message>
        <message>
            <source>Reciprocity of choices</source>
            <translation>Тандоолордун өз аралыгы (референттүүлүк)</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Сунуштар</translation>
        </message>
        <message>
            <source>Recommendations for the class teacher</source>
            <translation>Класс жетекчиге сунуштар</translation>
        </message>
        <message numerus="yes">
            <source>Refused at least {n} times as often as chosen: {names}. The threshold is set in the program, the source gives no number; the status groups do not depend on it.</source>
            <translation>
                <numerusform>Тандалганынан кеминде {n} эсе көп четке кагылгандар: {names}. Бул чек программанын өзүндө коюлган, булакта саны жок; статустук топтор ага көз каранды эмес.</numerusform>
                <numerusform>Тандалганынан кеминде {n} эсе көп четке кагылгандар: {names}. Бул чек программанын өзүндө коюлган, булакта саны жок; статустук топтор ага көз каранды эмес.</numerusform>
            </translation>
        </message>
        <message>
            <source>Relations in the class: for the class teacher</source>
            <translation>Класстагы мамилелер: класс жетекчи үчүн</translation>
        </message>
        <message>
            <source>Report on the sociometry of a class</source>
            <translation>Класстын социометриясы боюнча отчет</translation>
        </message>
        <message>
            <source>Rows choose, columns are chosen; a choice in a box is mutual.</source>
            <translation>Саптар тандайт, мамычалар тандалат; чарчыдагы тандоо – өз ара.</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Канааттануу</translation>
        </message>
        <message>
            <source>Say why the negative question is needed and how nobody is hurt by it.</source>
            <translation>Терс суроо эмне үчүн керек экенин жана эч кимдин көңүлү оорубашы кантип камсыздаларын жазыңыз.</translation>
        </message>
        <message>
            <source>Socio-psychological-pedagogical service</source>
            <translation>Социалдык-психологиялык-педагогикалык кызмат</translation>
        </message>
        <message>
            <source>Sociogram</source>
            <translation>Социограмма</translation>
        </message>
        <message>
            <source>Sociogram as a target</source>
            <translation>Социограмма-бута</translation>
        </message>
        <message>
            <source>Sociometry</source>
            <translation>Социометрия</translation>
        </message>
        <message>
            <source>Sociometry of a class: then and now</source>
            <translation>Класстын социометриясы: мурда жана азыр</translation>
        </message>
        <message>
            <source>Sociometry, {class_name}, {day}</source>
            <translation>Социометрия, {class_name}, {day}</translation>
        </message>
        <message>
            <source>Status group</source>
            <translation>Статустук топ</translation>
        </message>
        <message>
            <source>Status groups</source>
            <translation>Статустук топтор</translation>
        </message>
        <message>
            <source>Status index</source>
            <translation>Статус индекси</translation>
        </message>
        <message>
            <source>Status, {day}</source>
            <translation>Статусу, {day}</translation>
        </message>
        <message>
            <source>Such a question can hurt; the answers stay with you and stand on no paper for others.</source>
            <translation>Мындай суроо баланын көңүлүн оорутушу мүмкүн; жооптор сизде гана калат, башкаларга берилген кагазда турбайт.</translation>
        </message>
        <message>
            <source>The group then and now</source>
            <translation>Топ мурда жана азыр</translation>
        </message>
        <message>
            <source>The line before is kept. Write the numbers of the list with spaces between them.</source>
            <translation>Мурунку сап сакталды. Тизмедеги номерлерди боштук менен бөлүп жазыңыз.</translation>
        </message>
        <message>
            <source>The status groups were made for three choices: read them with care.</source>
            <translation>Статустук топтор үч тандоо үчүн иштелип чыккан: этият окуңуз.</translation>
        </message>
        <message>
            <source>The test</source>
            <translation>Социометрия</translation>
        </message>
        <message>
            <source>There is no number {number} on the list.</source>
            <translation>Тизмеде {number} деген номер жок.</translation>
        </message>
        <message>
            <source>This is the pupil's own number.</source>
            <translation>Бул окуучунун өз номери.</translation>
        </message>
        <message>
            <source>This line of the ballot cannot be taken.</source>
            <translation>Баракчанын бул сабын кабыл алууга болбойт.</translation>
        </message>
        <message>
            <source>Took part</source>
            <translation>Катышты</translation>
        </message>
        <message>
            <source>Usually 3; empty: as many as one likes.</source>
            <translation>Адатта 3; бош: каалаганча.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мааниси</translation>
        </message>
        <message>
            <source>Well-being of the relations</source>
            <translation>Мамилелердин жагымдуулук деңгээли</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Whom would you choose?</source>
            <translation>Кимди тандайт элең?</translation>
        </message>
        <message>
            <source>Whom would you not choose?</source>
            <translation>Кимди тандабайт элең?</translation>
        </message>
        <message>
            <source>Why it is asked, and how the children are protected</source>
            <translation>Эмне үчүн суралат жана балдар кантип корголот</translation>
        </message>
        <message>
            <source>Write at least one question.</source>
            <translation>Жок дегенде бир суроо жазыңыз.</translation>
        </message>
        <message>
            <source>Write the numbers of classmates. Your answers are seen by the psychologist alone.</source>
            <translation>Классташтарыңдын номерлерин жаз. Жообуңду психолог гана көрөт.</translation>
        </message>
        <message>
            <source>Write the opposite of a question.</source>
            <translation>Суроонун тескерисин жазыңыз.</translation>
        </message>
        <message>
            <source>accepted</source>
            <comment>sociometry</comment>
            <translation>кабыл алынган</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>каалаганча</translation>
        </message>
        <message>
            <source>fell</source>
            <comment>status</comment>
            <translation>төмөндөдү</translation>
        </message>
        <message>
            <source>high</source>
            <comment>well-being of relations</comment>
            <translation>жогору</translation>
        </message>
        <message>
            <source>isolated</source>
            <comment>sociometry</comment>
            <translation>обочолонгон</translation>
        </message>
        <message>
            <source>low</source>
            <comment>well-being of relations</comment>
            <translation>төмөн</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>well-being of relations</comment>
            <translation>орто</translation>
        </message>
        <message>
            <source>preferred</source>
            <comment>sociometry</comment>
            <translation>артыкчылыктуу</translation>
        </message>
        <message>
            <source>rejected</source>
            <comment>sociometry</comment>
            <translation>четтетилген</translation>
        </message>
        <message>
            <source>rose</source>
            <comment>status</comment>
            <translation>жогорулады</translation>
        </message>
        <message>
            <source>sociometry</source>
            <translation>социометрия</translation>
        </message>
        <message>
            <source>stars (leaders)</source>
            <translation>жылдыздар (лидерлер)</translation>
        </message>
        <message>
            <source>without choices</source>
            <translation>тандалбагандар</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices were given to absent pupils; they are in no index.</source>
            <translation>
                <numerusform>Келбеген окуучуларга {n} тандоо берилген; алар көрсөткүчтөргө кирбейт.</numerusform>
                <numerusform>Келбеген окуучуларга {n} тандоо берилген; алар көрсөткүчтөргө кирбейт.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils on the list, {absent} absent</source>
            <translation>
                <numerusform>тизмеде {n} окуучу, {absent} келген жок</numerusform>
                <numerusform>тизмеде {n} окуучу, {absent} келген жок</numerusform>
            </translation>
        </message>
        <message>
            <source>{voted} of {wanted}</source>
            <translation>{wanted} ичинен {voted}</translation>
        </message>
        <message>
            <source>“{word}” is not a number of the list.</source>
            <translation>«{word}» – тизмедеги номер эмес.</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
