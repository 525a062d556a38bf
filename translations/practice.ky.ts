<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>practice</name>
        <message>
            <source>A code of your own is enough: П-7.</source>
            <translation>Өз кодуңуз жетиштүү: П-7.</translation>
        </message>
        <message>
            <source>After the deadline</source>
            <comment>column</comment>
            <translation>Мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>Again</source>
            <comment>column</comment>
            <translation>Кайталап</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Answered</source>
            <comment>column</comment>
            <translation>Жооп берилди</translation>
        </message>
        <message>
            <source>Attended for observation</source>
            <translation>Байкоо үчүн катышуу</translation>
        </message>
        <message>
            <source>Boys</source>
            <comment>column</comment>
            <translation>Эркек балдар</translation>
        </message>
        <message>
            <source>By the request</source>
            <translation>Кайрылуу боюнча</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категориясы</translation>
        </message>
        <message>
            <source>Category of client</source>
            <translation>Кайрылгандын категориясы</translation>
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
            <source>Conclusion</source>
            <translation>Корутунду</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Консультациялар</translation>
        </message>
        <message>
            <source>Consultations; girls and boys are pupils named by card, each once. Where first or again is not told, in all.</source>
            <translation>Консультациялар; кыздар жана эркек балдар – картасы бар окуучулар, ар бири бир жолу. Биринчи же кайталап экени жазылбаса, жалпысында гана.</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Correction sessions</source>
            <translation>Коррекциялык сабактар</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>Education</source>
            <comment>part of a report</comment>
            <translation>Агартуу</translation>
        </message>
        <message>
            <source>Education and prevention</source>
            <translation>Агартуу жана алдын алуу</translation>
        </message>
        <message>
            <source>Examinations</source>
            <translation>Изилдөөлөр</translation>
        </message>
        <message>
            <source>Expert and organising work</source>
            <translation>Эксперттик жана уюштуруу иши</translation>
        </message>
        <message>
            <source>Expert work</source>
            <translation>Эксперттик иш</translation>
        </message>
        <message>
            <source>First</source>
            <comment>column</comment>
            <translation>Биринчи</translation>
        </message>
        <message>
            <source>For others</source>
            <comment>column</comment>
            <translation>Башкалар үчүн</translation>
        </message>
        <message>
            <source>For parents</source>
            <comment>column</comment>
            <translation>Ата-энелер үчүн</translation>
        </message>
        <message>
            <source>For pupils</source>
            <comment>column</comment>
            <translation>Окуучулар үчүн</translation>
        </message>
        <message>
            <source>For teachers</source>
            <comment>column</comment>
            <translation>Мугалимдер үчүн</translation>
        </message>
        <message>
            <source>For the first time</source>
            <translation>Биринчи жолу</translation>
        </message>
        <message>
            <source>For whom</source>
            <comment>audience</comment>
            <translation>Кимдер үчүн</translation>
        </message>
        <message>
            <source>Form of work</source>
            <translation>Иштин формасы</translation>
        </message>
        <message>
            <source>From what age</source>
            <translation>Канча жаштан</translation>
        </message>
        <message>
            <source>From whom, to whom</source>
            <translation>Кимден, кимге</translation>
        </message>
        <message>
            <source>Girls</source>
            <comment>column</comment>
            <translation>Кыздар</translation>
        </message>
        <message>
            <source>Grades</source>
            <comment>column</comment>
            <translation>Класстар</translation>
        </message>
        <message>
            <source>Grades {low}–{high}</source>
            <translation>{low}–{high}-класстар</translation>
        </message>
        <message>
            <source>Group</source>
            <comment>column</comment>
            <translation>Топтук</translation>
        </message>
        <message>
            <source>Group work of the psychologist</source>
            <translation>Топтук иштер</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>column</comment>
            <translation>Саат</translation>
        </message>
        <message>
            <source>Hours are summed where the time was written down.</source>
            <translation>Сааттар убакыт жазылган жазуулардан кошулат.</translation>
        </message>
        <message>
            <source>How it is done</source>
            <translation>Кантип өткөрүлөт</translation>
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
            <source>Individual</source>
            <comment>column</comment>
            <translation>Жеке</translation>
        </message>
        <message>
            <source>Informal group</source>
            <translation>Формалдуу эмес топ</translation>
        </message>
        <message>
            <source>Informal group: {name}</source>
            <translation>Формалдуу эмес топ: {name}</translation>
        </message>
        <message>
            <source>Informal groups</source>
            <translation>Формалдуу эмес топтор</translation>
        </message>
        <message>
            <source>Its influence on the pupils</source>
            <translation>Окуучуларга тийгизген таасири</translation>
        </message>
        <message>
            <source>Journal of observed lessons</source>
            <translation>Сабакка байкоо жүргүзүү журналы</translation>
        </message>
        <message>
            <source>Journal of organising and methodical work</source>
            <translation>Уюштуруу-методикалык иштин журналы</translation>
        </message>
        <message>
            <source>Journal of requests to the psychologist</source>
            <translation>Психологго кайрылууларды каттоо журналы</translation>
        </message>
        <message>
            <source>Journal of the psychologist's group work</source>
            <translation>Психологдун топтук иштер журналы</translation>
        </message>
        <message>
            <source>Journal of the psychologist's individual consultations</source>
            <translation>Психологдун жеке консультациялар журналы</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Иштин түрү</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Качантан белгилүү</translation>
        </message>
        <message>
            <source>Letters and referrals of the psychologist</source>
            <translation>Психологдун каттары жана жолдомолору</translation>
        </message>
        <message>
            <source>Level of risk</source>
            <translation>Тобокелдик деңгээли</translation>
        </message>
        <message>
            <source>Library of methods</source>
            <translation>Усулдар китепканасы</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Жылдык пландын сабы</translation>
        </message>
        <message>
            <source>Methodical and other work</source>
            <translation>Методикалык жана башка иштер</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Мүнөт</translation>
        </message>
        <message>
            <source>Name or code, where no card is chosen</source>
            <translation>Карта тандалбаса: аты-жөнү же коду</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>Жаңы консультация</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Жаңы жазуу</translation>
        </message>
        <message>
            <source>New group work</source>
            <translation>Жаңы топтук иш</translation>
        </message>
        <message>
            <source>New informal group</source>
            <translation>Жаңы формалдуу эмес топ</translation>
        </message>
        <message>
            <source>New method</source>
            <translation>Жаңы усул</translation>
        </message>
        <message>
            <source>New observation</source>
            <translation>Жаңы байкоо</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Жаңы кайрылуу</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Кийинки жолугушуу</translation>
        </message>
        <message>
            <source>No consultation is written down yet. Talks with a pupil, a parent or a teacher stand here.</source>
            <translation>Азырынча консультация жазылган жок. Окуучу, ата-эне же мугалим менен болгон консультациялар бул жерде турат.</translation>
        </message>
        <message>
            <source>No group work is written down yet. Lectures, trainings, meetings and other work with groups stand here.</source>
            <translation>Азырынча топтук иш жазылган жок. Лекциялар, тренингдер, чогулуштар жана топтор менен башка иштер бул жерде турат.</translation>
        </message>
        <message>
            <source>No informal group is known. A group whose influence reaches pupils of the school is studied here.</source>
            <translation>Формалдуу эмес топ белгилүү эмес. Мектептин окуучуларына таасир эткен топтор бул жерде изилденет.</translation>
        </message>
        <message>
            <source>No lesson was observed yet. What the psychologist saw at lessons and events stands here.</source>
            <translation>Азырынча сабакка байкоо жүргүзүлгөн жок. Сабактарда жана иш-чараларда байкалгандар бул жерде турат.</translation>
        </message>
        <message>
            <source>No longer active since</source>
            <translation>Качантан активдүү эмес</translation>
        </message>
        <message>
            <source>No request is written down yet. Whoever asks the psychologist for help is written down here, with a day.</source>
            <translation>Азырынча кайрылуу жазылган жок. Психологдон жардам сурагандар бул жерге мөөнөтү менен жазылат.</translation>
        </message>
        <message>
            <source>Nothing is written down yet. Preparation, documents, councils, self-education stand here with their time.</source>
            <translation>Азырынча эч нерсе жазылган жок. Даярдануу, документтер, кеңештер, өз алдынча билим алуу убактысы менен бул жерде турат.</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>column</comment>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>of people</comment>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Observed lesson</source>
            <translation>Байкоо жүргүзүлгөн сабак</translation>
        </message>
        <message>
            <source>Observed lessons</source>
            <translation>Сабакка байкоо</translation>
        </message>
        <message>
            <source>Observed pupil</source>
            <translation>Байкоого алынган окуучу</translation>
        </message>
        <message>
            <source>Observed: {what}</source>
            <translation>Байкоо: {what}</translation>
        </message>
        <message>
            <source>One consultation may have several reasons.</source>
            <translation>Бир консультациянын бир нече себеби болушу мүмкүн.</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>request</comment>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Other pupils who were observed</source>
            <translation>Байкоого алынган башка окуучулар</translation>
        </message>
        <message>
            <source>Parents</source>
            <comment>column</comment>
            <translation>Ата-энелер</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Катышуучулар</translation>
        </message>
        <message>
            <source>Place in the group</source>
            <translation>Топтогу орду</translation>
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
            <comment>contingent</comment>
            <translation>Контингент</translation>
        </message>
        <message>
            <source>Pupils named</source>
            <comment>column</comment>
            <translation>Аталган окуучулар</translation>
        </message>
        <message>
            <source>Pupils of the school</source>
            <translation>Мектептин контингенти</translation>
        </message>
        <message>
            <source>Pupils of the school who belong to it</source>
            <translation>Топко кирген мектептин окуучулары</translation>
        </message>
        <message>
            <source>Pupils under a code or of another grade</source>
            <translation>Код менен же башка класстагы окуучулар</translation>
        </message>
        <message>
            <source>Pupils who took part, by name</source>
            <translation>Катышкан окуучулар, аты-жөнү менен</translation>
        </message>
        <message>
            <source>Pupils, grades {low}–{high}</source>
            <translation>Окуучулар, {low}–{high}-класстар</translation>
        </message>
        <message>
            <source>Reason of the contact</source>
            <translation>Кайрылуу себеби</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Себептер</translation>
        </message>
        <message>
            <source>Reasons of consultations</source>
            <translation>Кайрылуу себептери</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Сунуштар</translation>
        </message>
        <message>
            <source>Register of informal groups</source>
            <translation>Формалдуу эмес топторду каттоо</translation>
        </message>
        <message>
            <source>Request to the psychologist {number}</source>
            <translation>Психологго кайрылуу {number}</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>part of a report</comment>
            <translation>Кайрылуулар</translation>
        </message>
        <message>
            <source>Requests and referrals</source>
            <translation>Кайрылуулар жана жолдомолор</translation>
        </message>
        <message>
            <source>Requests in all</source>
            <translation>Жалпы кайрылуу</translation>
        </message>
        <message>
            <source>Requests that came, by who asked</source>
            <translation>Түшкөн кайрылуулар, ким кайрылганы боюнча</translation>
        </message>
        <message>
            <source>Requests to the psychologist</source>
            <translation>Психологго кайрылуулар</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Right to use it</source>
            <translation>Пайдалануу укугу</translation>
        </message>
        <message>
            <source>Say with whom: a pupil, a family, an adult, or a name or code.</source>
            <translation>Ким менен экенин көрсөтүңүз: окуучу, үй-бүлө, чоң киши же аты-жөнү, коду.</translation>
        </message>
        <message>
            <source>Sent out in all</source>
            <translation>Жалпы жөнөтүлдү</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Колу</translation>
        </message>
        <message>
            <source>Source (author, book, year)</source>
            <translation>Булагы (автору, китеби, жылы)</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Күчтүү жактары</translation>
        </message>
        <message>
            <source>Subject, topic</source>
            <translation>Предмети, темасы</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Мугалим</translation>
        </message>
        <message>
            <source>Teachers</source>
            <comment>column</comment>
            <translation>Мугалимдер</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>The lesson</source>
            <translation>Сабак</translation>
        </message>
        <message>
            <source>The library is empty. Exercises, programmes and scenarios with their source and right of use stand here.</source>
            <translation>Китепкана бош. Көнүгүүлөр, программалар, сценарийлер булагы жана пайдалануу укугу менен бул жерде турат.</translation>
        </message>
        <message>
            <source>The method</source>
            <translation>Усул</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>Кайрылуу</translation>
        </message>
        <message>
            <source>The work</source>
            <translation>Иш</translation>
        </message>
        <message>
            <source>This is less than the age it begins with.</source>
            <translation>Бул баштапкы жаштан кичине.</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>Бул башталышынан мурда.</translation>
        </message>
        <message>
            <source>This lies before the request came.</source>
            <translation>Бул кайрылуу түшкөн күндөн мурда.</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>Убакыт</translation>
        </message>
        <message>
            <source>Times</source>
            <comment>column</comment>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Title</source>
            <comment>of a method</comment>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>To what age</source>
            <translation>Канча жашка чейин</translation>
        </message>
        <message>
            <source>Took part</source>
            <comment>column</comment>
            <translation>Катышты</translation>
        </message>
        <message>
            <source>Took part: the sum of what was written down; unknown where nobody counted.</source>
            <translation>Катышкандар: жазылган сандардын суммасы; саналбаган жерде белгисиз.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Темасы</translation>
        </message>
        <message>
            <source>What binds it together</source>
            <translation>Аларды эмне бириктирет</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Кайрылуунун мазмуну</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>Топ жөнүндө эмне белгилүү</translation>
        </message>
        <message>
            <source>What it is for and how it is done</source>
            <translation>Максаты жана өткөрүлүшү</translation>
        </message>
        <message>
            <source>What it stands for</source>
            <translation>Эмнеге багытталган</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>What the group is called</source>
            <translation>Топтун аталышы</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Эмне чечилди</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалган</translation>
        </message>
        <message>
            <source>What was observed</source>
            <translation>Эмнеге байкоо жүргүзүлдү</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Эмне байкалды</translation>
        </message>
        <message>
            <source>When and with whom</source>
            <translation>Качан жана ким менен</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Кайдан алынган</translation>
        </message>
        <message>
            <source>Where it meets</source>
            <translation>Кайда чогулат</translation>
        </message>
        <message>
            <source>Where the material is kept</source>
            <translation>Материал кайда сакталат</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Ким кайрылды</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Ким кайрылды</translation>
        </message>
        <message>
            <source>Whom it was discussed with</source>
            <translation>Ким менен талкууланды</translation>
        </message>
        <message>
            <source>With what difficulty it helps</source>
            <translation>Кандай кыйынчылыкта жардам берет</translation>
        </message>
        <message>
            <source>With whom (group, audience)</source>
            <translation>Ким менен (топ, угуучулар)</translation>
        </message>
        <message>
            <source>Without a time</source>
            <comment>column</comment>
            <translation>Убактысы жок</translation>
        </message>
        <message>
            <source>Without an answer</source>
            <comment>column</comment>
            <translation>Жоопсуз</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Иши</translation>
        </message>
        <message>
            <source>Write where to, or why.</source>
            <translation>Кайда же эмне үчүн экенин жазыңыз.</translation>
        </message>
        <message>
            <source>administration</source>
            <comment>clients</comment>
            <translation>администрация</translation>
        </message>
        <message>
            <source>administration of the school</source>
            <translation>мектептин администрациясы</translation>
        </message>
        <message>
            <source>advice in a typical situation</source>
            <translation>типтүү кырдаал боюнча кеңеш</translation>
        </message>
        <message>
            <source>book, article</source>
            <translation>китеп, макала</translation>
        </message>
        <message>
            <source>break between lessons</source>
            <comment>observed</comment>
            <translation>танапис</translation>
        </message>
        <message>
            <source>class hour</source>
            <translation>класс сааты</translation>
        </message>
        <message>
            <source>commission</source>
            <comment>meeting</comment>
            <translation>комиссия</translation>
        </message>
        <message>
            <source>consilium</source>
            <translation>консилиум</translation>
        </message>
        <message>
            <source>documents and reports</source>
            <translation>документтер жана отчеттор</translation>
        </message>
        <message>
            <source>event</source>
            <comment>form of work</comment>
            <translation>иш-чара</translation>
        </message>
        <message>
            <source>exercise, game</source>
            <translation>көнүгүү, оюн</translation>
        </message>
        <message>
            <source>extended-day group</source>
            <comment>observed</comment>
            <translation>узартылган күн тобу</translation>
        </message>
        <message>
            <source>group consultation</source>
            <translation>топтук консультация</translation>
        </message>
        <message>
            <source>individual consultation</source>
            <translation>жеке консультация</translation>
        </message>
        <message>
            <source>information stand</source>
            <translation>маалымат стенди</translation>
        </message>
        <message>
            <source>it is not told who</source>
            <translation>ким экени жазылган эмес</translation>
        </message>
        <message>
            <source>leaflet, memo</source>
            <translation>баракча, эскерткич</translation>
        </message>
        <message>
            <source>lecture</source>
            <translation>лекция</translation>
        </message>
        <message>
            <source>lesson</source>
            <comment>observed</comment>
            <translation>сабак</translation>
        </message>
        <message>
            <source>making of materials</source>
            <translation>материалдарды даярдоо</translation>
        </message>
        <message>
            <source>meeting with the administration</source>
            <translation>администрация менен кеңешме</translation>
        </message>
        <message>
            <source>memo for pupils, parents, teachers</source>
            <translation>окуучуларга, ата-энелерге, мугалимдерге эскерткич</translation>
        </message>
        <message>
            <source>methodical association</source>
            <translation>методикалык бирикме</translation>
        </message>
        <message>
            <source>methodical work of the psychologist</source>
            <translation>психологдун методикалык иши</translation>
        </message>
        <message>
            <source>of them redirected to others</source>
            <translation>анын ичинен башкаларга багытталганы</translation>
        </message>
        <message>
            <source>organising and methodical work</source>
            <translation>уюштуруу-методикалык иш</translation>
        </message>
        <message>
            <source>other</source>
            <comment>kind of work</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>others</source>
            <comment>clients</comment>
            <translation>башкалар</translation>
        </message>
        <message>
            <source>out-of-class event</source>
            <comment>observed</comment>
            <translation>класстан тышкаркы иш-чара</translation>
        </message>
        <message>
            <source>parent or representative</source>
            <translation>ата-эне же мыйзамдуу өкүл</translation>
        </message>
        <message>
            <source>parents</source>
            <comment>audience</comment>
            <translation>ата-энелер</translation>
        </message>
        <message>
            <source>parents</source>
            <comment>clients</comment>
            <translation>ата-энелер</translation>
        </message>
        <message>
            <source>parents' meeting</source>
            <translation>ата-энелер чогулушу</translation>
        </message>
        <message>
            <source>pedagogical council</source>
            <translation>педагогикалык кеңеш</translation>
        </message>
        <message>
            <source>plan of a talk or lecture</source>
            <translation>баарлашуунун же лекциянын планы</translation>
        </message>
        <message>
            <source>preparation of sessions and examinations</source>
            <translation>сабактарга жана изилдөөлөргө даярдануу</translation>
        </message>
        <message>
            <source>preventive talk</source>
            <translation>алдын алуу баарлашуусу</translation>
        </message>
        <message>
            <source>processing of results</source>
            <translation>натыйжаларды иштеп чыгуу</translation>
        </message>
        <message>
            <source>programme of sessions</source>
            <translation>сабактардын программасы</translation>
        </message>
        <message>
            <source>pupil</source>
            <comment>client</comment>
            <translation>окуучу</translation>
        </message>
        <message>
            <source>pupils</source>
            <comment>audience</comment>
            <translation>окуучулар</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>анкета</translation>
        </message>
        <message>
            <source>requests, consultations and observed lessons of the psychologist</source>
            <translation>психологго кайрылуулар, консультациялар, байкоо жүргүзүлгөн сабактар</translation>
        </message>
        <message>
            <source>review of literature</source>
            <translation>адабияттарга обзор</translation>
        </message>
        <message>
            <source>scenario of a training</source>
            <translation>тренингдин сценарийи</translation>
        </message>
        <message>
            <source>self-education, courses</source>
            <translation>өз алдынча билим алуу, курстар</translation>
        </message>
        <message>
            <source>seminar</source>
            <translation>семинар</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>башка адам</translation>
        </message>
        <message>
            <source>supervision, advice of a colleague</source>
            <translation>супервизия, кесиптештин кеңеши</translation>
        </message>
        <message>
            <source>talk with a group</source>
            <translation>топ менен баарлашуу</translation>
        </message>
        <message>
            <source>teacher</source>
            <comment>client</comment>
            <translation>мугалим</translation>
        </message>
        <message>
            <source>teachers</source>
            <comment>audience</comment>
            <translation>мугалимдер</translation>
        </message>
        <message>
            <source>teachers</source>
            <comment>clients</comment>
            <translation>мугалимдер</translation>
        </message>
        <message>
            <source>the reason is not told</source>
            <translation>себеби айтылган эмес</translation>
        </message>
        <message>
            <source>to somebody who is not in the directory</source>
            <translation>маалымдамада жок тарапка</translation>
        </message>
        <message>
            <source>training</source>
            <translation>тренинг</translation>
        </message>
        <message>
            <source>{name}: answer the request</source>
            <translation>{name}: кайрылууга жооп берүү</translation>
        </message>
        <message>
            <source>{name}: next meeting</source>
            <translation>{name}: кийинки жолугушуу</translation>
        </message>
    </context>
</TS>
