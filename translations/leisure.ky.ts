<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>leisure</name>
        <message>
            <source>Age</source>
            <translation>Жашы</translation>
        </message>
        <message>
            <source>All pupils</source>
            <translation>Бардык окуучулар</translation>
        </message>
        <message>
            <source>Are present</source>
            <translation>Келгендер</translation>
        </message>
        <message>
            <source>Attendance and regime: checks</source>
            <translation>Катышуу жана режим: текшерүүлөр</translation>
        </message>
        <message>
            <source>Attendance, engagement and regime: checks</source>
            <translation>Катышуу, бош убакыт жана режим: текшерүүлөр</translation>
        </message>
        <message>
            <source>Came on</source>
            <translation>Келген күнү</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>of order</comment>
            <translation>Текшерүү</translation>
        </message>
        <message>
            <source>Checked again on</source>
            <translation>Кайра текшерилген күнү</translation>
        </message>
        <message>
            <source>Checks</source>
            <comment>part</comment>
            <translation>Текшерүүлөр</translation>
        </message>
        <message>
            <source>Checks of engagement</source>
            <translation>Бош убакытты текшерүүлөр</translation>
        </message>
        <message>
            <source>Children</source>
            <comment>column</comment>
            <translation>Балдар</translation>
        </message>
        <message>
            <source>Children found</source>
            <comment>column</comment>
            <translation>Аныкталган балдар</translation>
        </message>
        <message>
            <source>Children of the class</source>
            <translation>Класстын балдары</translation>
        </message>
        <message>
            <source>Children who were found</source>
            <translation>Аныкталган балдар</translation>
        </message>
        <message>
            <source>Children; a class without a list gets its list when it is saved</source>
            <translation>Балдар; тизмеси жок класстын тизмеси сактаганда түзүлөт</translation>
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
            <source>Club</source>
            <comment>entry</comment>
            <translation>Ийрим</translation>
        </message>
        <message>
            <source>Clubs</source>
            <comment>column</comment>
            <translation>Ийримдер</translation>
        </message>
        <message>
            <source>Clubs and sections</source>
            <translation>Ийримдер жана секциялар</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндөрү</translation>
        </message>
        <message>
            <source>Direction</source>
            <comment>of a club</comment>
            <translation>Багыты</translation>
        </message>
        <message>
            <source>Engagement of pupils out of class</source>
            <translation>Окуучулардын бош убактысынын уюштурулушу</translation>
        </message>
        <message>
            <source>Engagement of pupils today</source>
            <translation>Бүгүнкү күнгө бош убакыттын уюштурулушу</translation>
        </message>
        <message>
            <source>Found: absent, late, in a public place at night, engaged nowhere and the like; each child once in a line.</source>
            <translation>Аныкталды: келбеген, кечиккен, түнкүсүн коомдук жайда жүргөн, эч кайда катышпаган ж.б.; ар бир бала сапта бир эсептелет.</translation>
        </message>
        <message>
            <source>From</source>
            <comment>time of day</comment>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>Held</source>
            <comment>column</comment>
            <translation>Өткөрүлдү</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Сааттар</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>Деңгээли</translation>
        </message>
        <message>
            <source>How it was found out</source>
            <translation>Кантип аныкталды</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Канча</translation>
        </message>
        <message>
            <source>How to develop it</source>
            <translation>Кантип өнүктүрүү керек</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Жалпы</translation>
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
            <source>In what, where, which days</source>
            <translation>Эмнеге, кайда, кайсы күндөрү</translation>
        </message>
        <message>
            <source>Interests and inclinations</source>
            <translation>Кызыгуулары жана шыктары</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Жетекчиси</translation>
        </message>
        <message>
            <source>Leader, if not of the school</source>
            <translation>Жетекчиси, мектептен болбосо</translation>
        </message>
        <message>
            <source>Leader, of the school's staff</source>
            <translation>Жетекчиси, мектептин кызматкери</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Топтон чыккан күнү</translation>
        </message>
        <message>
            <source>Leisure and order</source>
            <translation>Бош убакыт жана тартип</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Сабактар</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Жылдык пландын сабы</translation>
        </message>
        <message>
            <source>List of the club</source>
            <translation>Ийримдин тизмеси</translation>
        </message>
        <message>
            <source>List of the club or section</source>
            <translation>Ийримдин же секциянын тизмеси</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Көрүлгөн чаралар</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Катышуучулар</translation>
        </message>
        <message>
            <source>Members</source>
            <comment>column</comment>
            <translation>Мүчөлөр</translation>
        </message>
        <message>
            <source>More are present than should be.</source>
            <translation>Келгендер болууга тийиштен көп.</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a club</comment>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Named</source>
            <comment>column</comment>
            <translation>Аталган</translation>
        </message>
        <message>
            <source>New check</source>
            <translation>Жаңы текшерүү</translation>
        </message>
        <message>
            <source>New club</source>
            <translation>Жаңы ийрим</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Жаңы жазуу</translation>
        </message>
        <message>
            <source>Next check by</source>
            <translation>Кийинки текшерүү мөөнөтү</translation>
        </message>
        <message>
            <source>No check is written down yet: attendance, truancy, regime of work and rest, evening checks.</source>
            <translation>Текшерүү азырынча жазыла элек: катышуу, сабак калтыруу, эмгек жана эс алуу режими, кечки текшерүү.</translation>
        </message>
        <message>
            <source>No check of engagement is written down yet. Choose a class and save: its list comes with the clubs filled in.</source>
            <translation>Текшерүү азырынча жазыла элек. Классты тандап сактаңыз: тизмеси ийримдери менен даяр болот.</translation>
        </message>
        <message>
            <source>No club is written down yet. Members of clubs are counted as engaged in the passport and reports.</source>
            <translation>Ийрим азырынча жазыла элек. Ийримдин мүчөлөрү паспортто жана отчеттордо катышат деп эсептелет.</translation>
        </message>
        <message>
            <source>No interest is written down yet. What children like stands here and on their timelines.</source>
            <translation>Кызыгуулар азырынча жазыла элек. Балдар эмнеге кызыкканы ушул жерде жана алардын тарыхында турат.</translation>
        </message>
        <message>
            <source>Nobody.</source>
            <translation>Эч ким жок.</translation>
        </message>
        <message>
            <source>Not asked: {count}</source>
            <translation>Суралган жок: {count}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Note on the check</source>
            <translation>Текшерүү боюнча маалымкат</translation>
        </message>
        <message>
            <source>On the last day of the period; a child in two clubs is counted once in all.</source>
            <translation>Мезгилдин акыркы күнүнө; эки ийримге барган бала жалпысында бир эсептелет.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Уюм</translation>
        </message>
        <message>
            <source>Outside the school</source>
            <translation>Мектептен тышкары</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>of an event</comment>
            <translation>Жери</translation>
        </message>
        <message>
            <source>Present / should be</source>
            <translation>Келген / тийиш</translation>
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
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Result of the check of engagement</source>
            <translation>Бош убакыттын уюштурулушун текшерүүнүн жыйынтыгы</translation>
        </message>
        <message>
            <source>Risk group: in no club and no section</source>
            <translation>Тобокелдик тобу: ийримге да, секцияга да барбайт</translation>
        </message>
        <message>
            <source>Share</source>
            <comment>column</comment>
            <translation>Үлүшү</translation>
        </message>
        <message>
            <source>Should be present</source>
            <translation>Болууга тийиш</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Адис</translation>
        </message>
        <message>
            <source>Successes</source>
            <translation>Ийгиликтери</translation>
        </message>
        <message>
            <source>The check</source>
            <translation>Текшерүү</translation>
        </message>
        <message>
            <source>The club</source>
            <translation>Ийрим</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>Бул башталышынан мурда.</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>of day</comment>
            <translation>Убактысы</translation>
        </message>
        <message>
            <source>To</source>
            <comment>time of day</comment>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>To be checked again by</source>
            <translation>Кайра текшерүү мөөнөтү</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Ким менен бирге</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>What exactly</source>
            <translation>Тагыраагы</translation>
        </message>
        <message>
            <source>What is checked</source>
            <translation>Эмне текшерилет</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>Эмне сунушталат</translation>
        </message>
        <message>
            <source>What the child likes</source>
            <translation>Бала эмнени жактырат</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалган</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Эмне аныкталды</translation>
        </message>
        <message>
            <source>What would help to develop it</source>
            <translation>Өнүктүрүүгө эмне жардам берет</translation>
        </message>
        <message>
            <source>Where engaged</source>
            <translation>Кайда катышат</translation>
        </message>
        <message>
            <source>Where it is known from</source>
            <translation>Кайдан белгилүү болду</translation>
        </message>
        <message>
            <source>Who keeps the list</source>
            <translation>Тизмени жүргүзгөн</translation>
        </message>
        <message>
            <source>Who leads it and when</source>
            <translation>Ким жетектейт жана качан</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Иштей баштаган күнү</translation>
        </message>
        <message>
            <source>a teacher</source>
            <comment>source</comment>
            <translation>мугалим</translation>
        </message>
        <message>
            <source>absent without a reason</source>
            <translation>себепсиз жок</translation>
        </message>
        <message>
            <source>all in order</source>
            <translation>баары жайында</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>катышуу</translation>
        </message>
        <message>
            <source>attendance of lessons, truancy</source>
            <translation>сабакка катышуу, сабак калтыруу</translation>
        </message>
        <message>
            <source>attendance out of class</source>
            <translation>сабактан тышкары катышуу</translation>
        </message>
        <message>
            <source>came late</source>
            <translation>кечикти</translation>
        </message>
        <message>
            <source>club</source>
            <comment>leisure</comment>
            <translation>ийрим</translation>
        </message>
        <message>
            <source>club (at school)</source>
            <translation>ийрим (мектепте)</translation>
        </message>
        <message>
            <source>club (outside)</source>
            <translation>ийрим (сыртта)</translation>
        </message>
        <message>
            <source>computers</source>
            <translation>компьютер</translation>
        </message>
        <message>
            <source>courses, tutor</source>
            <translation>курстар, репетитор</translation>
        </message>
        <message>
            <source>dance and theatre</source>
            <translation>бий жана театр</translation>
        </message>
        <message>
            <source>diagnostics of interests</source>
            <translation>кызыгууларды диагностикалоо</translation>
        </message>
        <message>
            <source>direction not told</source>
            <translation>багыты жазылган эмес</translation>
        </message>
        <message>
            <source>drawing and handicraft</source>
            <translation>сүрөт жана кол өнөрчүлүк</translation>
        </message>
        <message>
            <source>ensemble, studio</source>
            <translation>ансамбль, студия</translation>
        </message>
        <message>
            <source>evening check</source>
            <translation>кечки текшерүү</translation>
        </message>
        <message>
            <source>evening check of public places</source>
            <translation>коомдук жайларды кечки текшерүү</translation>
        </message>
        <message>
            <source>helping others</source>
            <translation>башкаларга жардам берүү</translation>
        </message>
        <message>
            <source>helps at home</source>
            <translation>үйдө жардам берет</translation>
        </message>
        <message>
            <source>history, Manas, folk traditions</source>
            <translation>тарых, «Манас», элдик салттар</translation>
        </message>
        <message>
            <source>hours at the telephone</source>
            <translation>телефонго көп отурат</translation>
        </message>
        <message>
            <source>is able, has results</source>
            <translation>жөндөмдүү, жетишкендиктери бар</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>тилдер</translation>
        </message>
        <message>
            <source>leading and organising</source>
            <translation>уюштуруу, лидерлик</translation>
        </message>
        <message>
            <source>left the lessons</source>
            <translation>сабактан кетти</translation>
        </message>
        <message>
            <source>leisure and order: clubs, checks, interests</source>
            <translation>бош убакыт жана тартип: ийримдер, текшерүүлөр, кызыкчылыктар</translation>
        </message>
        <message>
            <source>likes it, does it steadily</source>
            <translation>жактырат, туруктуу катышат</translation>
        </message>
        <message>
            <source>load of homework</source>
            <translation>үй тапшырманын жүктөмү</translation>
        </message>
        <message>
            <source>mathematics and science</source>
            <translation>математика жана илим</translation>
        </message>
        <message>
            <source>music and singing</source>
            <translation>музыка жана ырдоо</translation>
        </message>
        <message>
            <source>nature and animals</source>
            <translation>жаратылыш жана жаныбарлар</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>эч кайда</translation>
        </message>
        <message>
            <source>observation</source>
            <comment>source</comment>
            <translation>байкоо</translation>
        </message>
        <message>
            <source>of them in the risk group or on a register</source>
            <translation>алардын ичинен тобокелдик тобунда же эсепте</translation>
        </message>
        <message>
            <source>of them risk group</source>
            <comment>column</comment>
            <translation>анын ичинде тобокелдик тобу</translation>
        </message>
        <message>
            <source>optional course</source>
            <translation>факультатив</translation>
        </message>
        <message>
            <source>other</source>
            <comment>club</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>interest</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>what was found</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>out late at night</source>
            <translation>түнкүсүн көчөдө</translation>
        </message>
        <message>
            <source>out of class</source>
            <translation>сабактан тышкары</translation>
        </message>
        <message>
            <source>pupils' self-government</source>
            <translation>окуучулардын өзүн-өзү башкаруусу</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>анкета</translation>
        </message>
        <message>
            <source>reading and writing</source>
            <translation>окуу жана жазуу</translation>
        </message>
        <message>
            <source>regime</source>
            <translation>режим</translation>
        </message>
        <message>
            <source>regime of work and rest</source>
            <translation>эмгек жана эс алуу режими</translation>
        </message>
        <message>
            <source>school mediation</source>
            <translation>мектептик медиация</translation>
        </message>
        <message>
            <source>sleeps little, overloaded</source>
            <translation>чарчайт</translation>
        </message>
        <message>
            <source>sport</source>
            <translation>спорт</translation>
        </message>
        <message>
            <source>sports section</source>
            <translation>спорт секциясы</translation>
        </message>
        <message>
            <source>technique and construction</source>
            <translation>техника жана конструкциялоо</translation>
        </message>
        <message>
            <source>the child's own words</source>
            <translation>баланын өз сөзүнөн</translation>
        </message>
        <message>
            <source>the parents</source>
            <comment>source</comment>
            <translation>ата-энеси</translation>
        </message>
        <message>
            <source>tries it</source>
            <comment>interest</comment>
            <translation>аракет кылып көрүүдө</translation>
        </message>
        <message>
            <source>volunteers</source>
            <translation>волонтёрлор</translation>
        </message>
        <message>
            <source>work of minors</source>
            <translation>жашы жетпегендердин эмгеги</translation>
        </message>
        <message>
            <source>works</source>
            <translation>иштейт</translation>
        </message>
        <message>
            <source>works in lesson time</source>
            <translation>сабак убагында иштейт</translation>
        </message>
        <message>
            <source>{name}: check the engagement again</source>
            <translation>{name}: бош убактысын кайра текшерүү керек</translation>
        </message>
        <message>
            <source>{name}: check the order again</source>
            <translation>{name}: тартипти кайра текшерүү керек</translation>
        </message>
    </context>
</TS>
