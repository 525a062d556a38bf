<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>activity</name>
        <message>
            <source>A child is in danger</source>
            <translation>Бала коркунучта</translation>
        </message>
        <message>
            <source>About how many people</source>
            <translation>Болжол менен канча адам</translation>
        </message>
        <message>
            <source>About which family</source>
            <translation>Кайсы үй-бүлө жөнүндө</translation>
        </message>
        <message>
            <source>About which pupil</source>
            <translation>Кайсы окуучу жөнүндө</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Кимге карата</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Кабыл алды</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Administration</source>
            <comment>participants</comment>
            <translation>Администрация</translation>
        </message>
        <message>
            <source>Adult</source>
            <translation>Чоң киши</translation>
        </message>
        <message>
            <source>After the deadline</source>
            <comment>column</comment>
            <translation>Мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>Again and again</source>
            <translation>Системалуу</translation>
        </message>
        <message>
            <source>All entries</source>
            <translation>Бардык жазуулар</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жообу</translation>
        </message>
        <message>
            <source>Answer and result</source>
            <translation>Жообу жана натыйжасы</translation>
        </message>
        <message>
            <source>Answer expected by</source>
            <translation>Жооп күтүлгөн мөөнөт</translation>
        </message>
        <message>
            <source>Answer, or why not</source>
            <translation>Жообу же эмне үчүн жок</translation>
        </message>
        <message>
            <source>Answered</source>
            <comment>column</comment>
            <translation>Жооп берилди</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Жооп берилген күнү</translation>
        </message>
        <message>
            <source>Answered or closed</source>
            <comment>column</comment>
            <translation>Жооп берилген же жабылган</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>{day} карата</translation>
        </message>
        <message>
            <source>As who</source>
            <translation>Ким катары</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Дароо</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Негизи</translation>
        </message>
        <message>
            <source>Basis (request, law, consent)</source>
            <translation>Негизи (суроо-талап, мыйзам, макулдук)</translation>
        </message>
        <message>
            <source>Boys</source>
            <comment>column</comment>
            <translation>Эркек балдар</translation>
        </message>
        <message>
            <source>By direction of prevention</source>
            <translation>Алдын алуунун багыты боюнча</translation>
        </message>
        <message>
            <source>By form of work</source>
            <translation>Иштин формасы боюнча</translation>
        </message>
        <message>
            <source>By the journal of absences; lessons are summed where they were written down.</source>
            <translation>Сабак калтыруу журналы боюнча; сабактар жазылган жеринде гана кошулат.</translation>
        </message>
        <message>
            <source>By the notification</source>
            <translation>Билдирүү боюнча</translation>
        </message>
        <message>
            <source>By the request</source>
            <translation>Кайрылуу боюнча</translation>
        </message>
        <message>
            <source>By what the events stood for</source>
            <translation>Иш-чаралардын багыттары боюнча</translation>
        </message>
        <message>
            <source>Came back on</source>
            <translation>Кайтып келген күнү</translation>
        </message>
        <message>
            <source>Card of a family</source>
            <translation>Үй-бүлөнүн картасы</translation>
        </message>
        <message>
            <source>Card of an adolescent</source>
            <translation>Өспүрүмдүн картасы</translation>
        </message>
        <message>
            <source>Cases</source>
            <comment>column</comment>
            <translation>Учурлар</translation>
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
            <source>Child or family</source>
            <translation>Бала же үй-бүлө</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class, age</source>
            <translation>Классы, жашы</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Класстар</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Жабылган күнү</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Купуя: кызматтык документ.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Макулдук</translation>
        </message>
        <message>
            <source>Consent to the work of the service</source>
            <translation>Кызматтын ишине макулдук</translation>
        </message>
        <message>
            <source>Consent, or why without it</source>
            <translation>Макулдук же эмне үчүн ансыз</translation>
        </message>
        <message>
            <source>Consent, withdrawn on {day}</source>
            <translation>Макулдук, {day} кайтарып алынган</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Макулдуктар</translation>
        </message>
        <message>
            <source>Consultations and talks</source>
            <translation>Консультация, баарлашуулар</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Байланыш адамы</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Danger: {situation}</source>
            <translation>Коркунуч: {situation}</translation>
        </message>
        <message>
            <source>Dangers that were reported</source>
            <translation>Билдирилген коркунучтар</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Date, time (minutes)</source>
            <translation>Күнү, убактысы (мүнөт)</translation>
        </message>
        <message>
            <source>Date: {line}</source>
            <translation>Күнү: {line}</translation>
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
            <source>Defence of children's rights</source>
            <translation>Балдардын укугун коргоо</translation>
        </message>
        <message>
            <source>Defence of rights</source>
            <translation>Укук коргоо</translation>
        </message>
        <message>
            <source>Direction of prevention</source>
            <translation>Алдын алуу багыты</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Done, answered</source>
            <comment>column</comment>
            <translation>Аткарылды, жооп берилди</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электрондук почта</translation>
        </message>
        <message>
            <source>Enclosed papers</source>
            <translation>Тиркелген кагаздар</translation>
        </message>
        <message>
            <source>Enclosed: list of participants, photographs, presentation (underline what there is).</source>
            <translation>Тиркелет: катышуучулардын тизмеси, сүрөттөр, презентация (барынын астын сызыңыз).</translation>
        </message>
        <message>
            <source>Entries</source>
            <comment>column</comment>
            <translation>Жазуулар</translation>
        </message>
        <message>
            <source>Essence</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>First / again</source>
            <translation>Биринчи / кайталап</translation>
        </message>
        <message>
            <source>For the first time</source>
            <translation>Биринчи жолу</translation>
        </message>
        <message>
            <source>Form</source>
            <comment>of a consent</comment>
            <translation>Формасы</translation>
        </message>
        <message>
            <source>Form of work</source>
            <translation>Иштин формасы</translation>
        </message>
        <message>
            <source>Form or direction</source>
            <translation>Формасы же багыты</translation>
        </message>
        <message>
            <source>From</source>
            <comment>absence</comment>
            <translation>Башталган күнү</translation>
        </message>
        <message>
            <source>From outside</source>
            <comment>participants</comment>
            <translation>Тышкы уюмдар</translation>
        </message>
        <message>
            <source>Girls</source>
            <comment>column</comment>
            <translation>Кыздар</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Берилген күнү</translation>
        </message>
        <message>
            <source>Group of participants</source>
            <translation>Катышуучулардын тобу</translation>
        </message>
        <message>
            <source>Group work and events</source>
            <translation>Топтук иштер, иш-чаралар</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>Берилген маалыматтар</translation>
        </message>
        <message>
            <source>Handed over: {document}</source>
            <translation>Берилди: {document}</translation>
        </message>
        <message>
            <source>Held</source>
            <comment>column</comment>
            <translation>Өткөрүлдү</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Жашырылган</translation>
        </message>
        <message>
            <source>Hidden ones</source>
            <translation>Жашырылгандар</translation>
        </message>
        <message>
            <source>How</source>
            <comment>of telling</comment>
            <translation>Кантип</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Эмне менен бүттү</translation>
        </message>
        <message>
            <source>How long it holds</source>
            <translation>Канча убакытка жарактуу</translation>
        </message>
        <message>
            <source>How many took part</source>
            <translation>Канча киши катышты</translation>
        </message>
        <message>
            <source>How to reach it</source>
            <translation>Кантип байланышса болот</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Макулмун</translation>
        </message>
        <message>
            <source>I can see what is written about the child and ask for corrections; nobody outside is told without a legal basis.</source>
            <translation>Бала жөнүндө жазылган маалыматты көрүп, түзөтүүнү талап кыла алам; мыйзамдуу негизсиз тышкы эч кимге айтылбайт.</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>Макул эмесмин</translation>
        </message>
        <message>
            <source>I know that I can take this consent back in writing at any time, wholly or in part.</source>
            <translation>Бул макулдукту каалаган убакта жазуу жүзүндө толук же жарым-жартылай кайтарып ала аларымды билем.</translation>
        </message>
        <message>
            <source>I, {name}</source>
            <translation>Мен, {name}</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Көрсөткүч</translation>
        </message>
        <message>
            <source>Its influence on the pupils</source>
            <translation>Окуучуларга тийгизген таасири</translation>
        </message>
        <message>
            <source>Journal of group work and events</source>
            <translation>Топтук иштер жана иш-чаралар журналы</translation>
        </message>
        <message>
            <source>Journal of individual consultations and talks</source>
            <translation>Жеке консультациялар жана баарлашуулар журналы</translation>
        </message>
        <message>
            <source>Journal of missed lessons</source>
            <translation>Сабак калтырууларды каттоо журналы</translation>
        </message>
        <message>
            <source>Journal of offences</source>
            <translation>Укук бузуулар журналы</translation>
        </message>
        <message>
            <source>Journal of requests</source>
            <translation>Кайрылууларды каттоо журналы</translation>
        </message>
        <message>
            <source>Keep this sheet apart from the journal, under lock.</source>
            <translation>Бул баракты журналдан бөлөк, кулпулап сактаңыз.</translation>
        </message>
        <message>
            <source>Key to the codes of a journal</source>
            <translation>Журналдын коддорунун ачкычы</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Качантан белгилүү</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Сабактар</translation>
        </message>
        <message>
            <source>Lessons</source>
            <comment>column</comment>
            <translation>Сабактар</translation>
        </message>
        <message>
            <source>Letters and requests</source>
            <translation>Кайрылуулар</translation>
        </message>
        <message>
            <source>Letters to outside bodies and requests</source>
            <translation>Тышкы органдарга кайрылуулар жана суроо-талаптар</translation>
        </message>
        <message>
            <source>Level of risk</source>
            <translation>Тобокелдик деңгээли</translation>
        </message>
        <message>
            <source>Line</source>
            <comment>of a check-list</comment>
            <translation>Сап</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Жылдык пландын сабы</translation>
        </message>
        <message>
            <source>Log</source>
            <comment>of a notification</comment>
            <translation>Жүргүзүлгөн иштер</translation>
        </message>
        <message>
            <source>Mark who was told, or write why it was not needed; then close it.</source>
            <translation>Кимге кабарланганын белгилеңиз же эмне үчүн керек болбогонун жазып, анан жабыңыз.</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Көрүлгөн чаралар</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Мүнөт</translation>
        </message>
        <message>
            <source>Missed lessons</source>
            <translation>Сабак калтыруулар</translation>
        </message>
        <message>
            <source>Missed lessons, until {until}</source>
            <translation>Сабак калтыруу, {until} чейин</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of an organisation</comment>
            <translation>Аталышы</translation>
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
            <source>Name of who asked</source>
            <translation>Кайрылгандын аты-жөнү</translation>
        </message>
        <message>
            <source>Name of who received it</source>
            <translation>Алган адамдын аты-жөнү</translation>
        </message>
        <message>
            <source>Name, if not in the register</source>
            <translation>Аты-жөнү, эгер каттоодо жок болсо</translation>
        </message>
        <message>
            <source>Name, post</source>
            <translation>Аты-жөнү, кызматы</translation>
        </message>
        <message>
            <source>New consent</source>
            <translation>Жаңы макулдук</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Жаңы жазуу</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Жаңы иш-чара</translation>
        </message>
        <message>
            <source>New hand-over</source>
            <translation>Жаңы жазуу, маалымат берүү</translation>
        </message>
        <message>
            <source>New offence</source>
            <translation>Жаңы укук бузуу</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Жаңы уюм</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Жаңы кайрылуу</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>Жаңы баарлашуу</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Кийинки жолугушуу</translation>
        </message>
        <message>
            <source>No consent is written down yet. Consents of parents and of pupils from 14 stand here.</source>
            <translation>Азырынча макулдук жазылган эмес. Ата-энелердин жана 14 жаштан жогорку окуучулардын макулдуктары бул жерде турат.</translation>
        </message>
        <message>
            <source>No consent to this is registered.</source>
            <translation>Буга макулдук катталган эмес.</translation>
        </message>
        <message>
            <source>No danger is written down. When there is one, its check-list opens here at once.</source>
            <translation>Коркунуч жазылган эмес. Ал болгондо, кимге билдирүү тизмеси бул жерде дароо ачылат.</translation>
        </message>
        <message>
            <source>No event is written down yet. Lectures, class hours, meetings and other group work stand here.</source>
            <translation>Азырынча иш-чара жазылган эмес. Лекциялар, класс сааттары, чогулуштар жана башка топтук иштер бул жерде турат.</translation>
        </message>
        <message>
            <source>No longer active since</source>
            <translation>Качантан активдүү эмес</translation>
        </message>
        <message>
            <source>No missed lessons are written down.</source>
            <translation>Сабак калтыруу жазылган эмес.</translation>
        </message>
        <message>
            <source>No offence is written down.</source>
            <translation>Укук бузуу жазылган эмес.</translation>
        </message>
        <message>
            <source>No request is written down yet. Whoever asks the service for help is written down here, with a deadline.</source>
            <translation>Азырынча кайрылуу жазылган эмес. Кызматка жардам сурап кайрылгандар мөөнөтү менен бул жерге жазылат.</translation>
        </message>
        <message>
            <source>No talk is written down yet. Consultations and preventive talks with one person or family stand here.</source>
            <translation>Азырынча баарлашуу жазылган эмес. Бир адам же үй-бүлө менен болгон консультациялар жана алдын алуу баарлашуулары бул жерде турат.</translation>
        </message>
        <message>
            <source>Not everybody on the check-list has been told yet.</source>
            <translation>Тизмедегилердин баарына али кабарланган жок.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <comment>column</comment>
            <translation>Азырынча жок</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Nothing was handed over yet. Whatever leaves the school is written down here, with its basis.</source>
            <translation>Азырынча эч нерсе берилген эмес. Мектептен чыккан ар бир маалымат негизи менен бул жерге жазылат.</translation>
        </message>
        <message>
            <source>Nothing was saved. Register the consent, or write why it is done without one.</source>
            <translation>Эч нерсе сакталган жок. Макулдукту каттаңыз же эмне үчүн макулдуксуз жасалып жатканын жазыңыз.</translation>
        </message>
        <message>
            <source>Noticed on</source>
            <translation>Байкалган күнү</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>Билдирүү</translation>
        </message>
        <message>
            <source>Notification of danger No. {number}</source>
            <translation>Коркунуч жөнүндө № {number} билдирүү</translation>
        </message>
        <message>
            <source>Notifications of danger</source>
            <translation>Коркунуч билдирүүлөрү</translation>
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
            <source>Number of the answer</source>
            <translation>Жооптун номери</translation>
        </message>
        <message>
            <source>Number or code of the print</source>
            <translation>Басма нускасынын номери же коду</translation>
        </message>
        <message>
            <source>Offence: {kind}</source>
            <translation>Укук бузуу: {kind}</translation>
        </message>
        <message>
            <source>Offences</source>
            <translation>Укук бузуулар</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>request</comment>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Open the check-list</source>
            <translation>Тизмени ачуу</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ирети</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Уюм</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Уюмдар</translation>
        </message>
        <message>
            <source>Out of school altogether</source>
            <translation>Окуудан таптакыр тышкары калган</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Own text of the letter, in place of the template's</source>
            <translation>Каттын өз тексти (үлгүнүн ордуна)</translation>
        </message>
        <message>
            <source>Parent (legal representative)</source>
            <comment>signature</comment>
            <translation>Ата-энеси (мыйзамдуу өкүлү)</translation>
        </message>
        <message>
            <source>Parents</source>
            <comment>notice</comment>
            <translation>Ата-энеси</translation>
        </message>
        <message>
            <source>Parents</source>
            <comment>participants</comment>
            <translation>Ата-энелер</translation>
        </message>
        <message>
            <source>Parents were told on</source>
            <translation>Ата-энесине билдирилген күнү</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Катышуучулар</translation>
        </message>
        <message>
            <source>Participants</source>
            <comment>part</comment>
            <translation>Катышуучулар</translation>
        </message>
        <message>
            <source>Participants (class, group)</source>
            <translation>Катышуучулар (класс, топ)</translation>
        </message>
        <message>
            <source>Participants of events by groups</source>
            <translation>Иш-чаралардын катышуучулары топтор боюнча</translation>
        </message>
        <message>
            <source>Period: {since} – {until}</source>
            <translation>Мезгил: {since} – {until}</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефону</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>of an event</comment>
            <translation>Жери</translation>
        </message>
        <message>
            <source>Preventive work</source>
            <translation>Алдын алуу иши</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Pupil</source>
            <comment>signature</comment>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>column</comment>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>participants</comment>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Pupils and others</source>
            <comment>participants</comment>
            <translation>Окуучулар жана башкалар</translation>
        </message>
        <message>
            <source>Pupils named</source>
            <comment>column</comment>
            <translation>Аталган окуучулар</translation>
        </message>
        <message>
            <source>Pupils who took part, by name</source>
            <translation>Катышкан окуучулар, аты-жөнү менен</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Reason</source>
            <comment>absences</comment>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Reason of the contact</source>
            <translation>Кайрылуу себеби</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Сунуштар</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Register</source>
            <comment>book of entries</comment>
            <translation>Реестр</translation>
        </message>
        <message>
            <source>Register of consents</source>
            <translation>Макулдуктарды каттоо</translation>
        </message>
        <message>
            <source>Register of hand-overs</source>
            <translation>Берилген маалыматтарды каттоо</translation>
        </message>
        <message>
            <source>Register of notifications of danger</source>
            <translation>Коркунуч жөнүндө билдирүүлөрдү каттоо</translation>
        </message>
        <message>
            <source>Report on the event</source>
            <translation>Иш-чара боюнча отчет</translation>
        </message>
        <message>
            <source>Request {number}</source>
            <translation>{number} кайрылуу</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Кайрылуулар</translation>
        </message>
        <message>
            <source>Requests in all</source>
            <translation>Жалпы кайрылуу</translation>
        </message>
        <message>
            <source>Requests that came</source>
            <translation>Түшкөн кайрылуулар</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Негизи</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Result and answer</source>
            <translation>Натыйжасы жана жообу</translation>
        </message>
        <message>
            <source>Result, day of the answer</source>
            <translation>Натыйжасы, жооп берилген күнү</translation>
        </message>
        <message>
            <source>Result, next meeting</source>
            <translation>Натыйжасы, кийинки жолугушуу</translation>
        </message>
        <message>
            <source>Rights and interests of the child</source>
            <translation>Баланын укуктары жана кызыкчылыктары</translation>
        </message>
        <message>
            <source>Say who is in danger: a pupil or a family.</source>
            <translation>Ким коркунучта экенин көрсөтүңүз: окуучу же үй-бүлө.</translation>
        </message>
        <message>
            <source>Say whom the consent is about: a pupil or a family.</source>
            <translation>Макулдук кимге тиешелүү экенин көрсөтүңүз: окуучуга же үй-бүлөгө.</translation>
        </message>
        <message>
            <source>Say with whom: a pupil, a family, an adult or in words.</source>
            <translation>Ким менен экенин көрсөтүңүз: окуучу, үй-бүлө, чоң киши же сөз менен.</translation>
        </message>
        <message>
            <source>School days</source>
            <translation>Окуу күндөрү</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Окуу жылы</translation>
        </message>
        <message>
            <source>Sent out</source>
            <translation>Жөнөтүлгөн кайрылуулар</translation>
        </message>
        <message>
            <source>Sent out in all</source>
            <translation>Жалпы жөнөтүлдү</translation>
        </message>
        <message>
            <source>Short name in Kyrgyz</source>
            <translation>Кыргызча кыскача аталышы</translation>
        </message>
        <message>
            <source>Short name in Russian</source>
            <translation>Орусча кыскача аталышы</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Колу</translation>
        </message>
        <message>
            <source>Socio-psychological-pedagogical service</source>
            <translation>Социалдык-психологиялык-педагогикалык кызмат</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Адис</translation>
        </message>
        <message>
            <source>Staff of the school</source>
            <comment>participants</comment>
            <translation>Мектеп кызматкерлери</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Subject</source>
            <comment>of a paper</comment>
            <translation>Темасы</translation>
        </message>
        <message>
            <source>Sums of what was written down; where a group was not counted, it is not in the sum.</source>
            <translation>Жазылгандардын суммасы; саналбаган топ суммага кирбейт.</translation>
        </message>
        <message>
            <source>Teachers</source>
            <comment>participants</comment>
            <translation>Мугалимдер</translation>
        </message>
        <message>
            <source>Template of the letter</source>
            <translation>Каттын үлгүсү</translation>
        </message>
        <message>
            <source>The consent</source>
            <translation>Макулдук</translation>
        </message>
        <message>
            <source>The consent is valid until {day}.</source>
            <translation>Макулдук {day} чейин жарактуу.</translation>
        </message>
        <message>
            <source>The danger</source>
            <translation>Коркунуч</translation>
        </message>
        <message>
            <source>The directory is empty.</source>
            <translation>Маалымдама бош.</translation>
        </message>
        <message>
            <source>The groups make {sum} in all; leave this empty or correct it.</source>
            <translation>Топтордун суммасы {sum}; бош калтырыңыз же оңдоңуз.</translation>
        </message>
        <message>
            <source>The offence</source>
            <translation>Укук бузуу</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Уюм</translation>
        </message>
        <message>
            <source>The parents themselves are the danger</source>
            <translation>Коркунуч ата-эненин өзүнөн</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>Кайрылуу</translation>
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
            <source>Time</source>
            <comment>of day</comment>
            <translation>Убактысы</translation>
        </message>
        <message>
            <source>To what</source>
            <translation>Эмнеге</translation>
        </message>
        <message>
            <source>To whom</source>
            <comment>a paper</comment>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>To whom and why</source>
            <translation>Кимге жана эмне үчүн</translation>
        </message>
        <message>
            <source>To whom, from whom</source>
            <translation>Кимге, кимден</translation>
        </message>
        <message>
            <source>Told</source>
            <comment>count</comment>
            <translation>Билдирилди</translation>
        </message>
        <message>
            <source>Told at</source>
            <translation>Билдирилген убакыт</translation>
        </message>
        <message>
            <source>Took part</source>
            <comment>column</comment>
            <translation>Катышты</translation>
        </message>
        <message>
            <source>Took part: the sum of what was written down for groups. One piece of work may have several directions.</source>
            <translation>Катышкандар: топтор боюнча жазылгандын суммасы. Бир иштин бир нече багыты болушу мүмкүн.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Темасы</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Кайсы күнгө чейин</translation>
        </message>
        <message>
            <source>What binds it together</source>
            <translation>Аларды эмне бириктирет</translation>
        </message>
        <message>
            <source>What danger</source>
            <translation>Кандай коркунуч</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Эмне үчүн</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Эмне болду</translation>
        </message>
        <message>
            <source>What holds for a time is counted in every period it holds in; each child is counted once in a line.</source>
            <translation>Белгилүү мөөнөткө күчүндө болгон жазуу ошол мөөнөткө кирген ар бир мезгилде эсептелет; бала бир сапта бир жолу эсептелет.</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Кайрылуунун мазмуну</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Эмне белгилүү</translation>
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
            <source>What was given</source>
            <translation>Эмне берилди</translation>
        </message>
        <message>
            <source>What was missed</source>
            <translation>Эмне калтырылды</translation>
        </message>
        <message>
            <source>When and with whom</source>
            <translation>Качан жана ким менен</translation>
        </message>
        <message>
            <source>When, who told</source>
            <translation>Качан, ким билдирди</translation>
        </message>
        <message>
            <source>Where it is known from</source>
            <translation>Кайдан белгилүү болду</translation>
        </message>
        <message>
            <source>Where it meets</source>
            <translation>Кайда чогулат</translation>
        </message>
        <message>
            <source>Where the life or health of the child is in danger, the service acts at once, without waiting for a consent.</source>
            <translation>Баланын өмүрүнө же ден соолугуна коркунуч болгондо, кызмат макулдукту күтпөй дароо аракеттенет.</translation>
        </message>
        <message>
            <source>Where to, or why it is refused</source>
            <translation>Кайда багытталды же эмне үчүн баш тартылды</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Ким кайрылды</translation>
        </message>
        <message>
            <source>Who gave it</source>
            <translation>Ким берди</translation>
        </message>
        <message>
            <source>Who gave it out</source>
            <translation>Ким берди</translation>
        </message>
        <message>
            <source>Who is told</source>
            <translation>Кимге билдирилет</translation>
        </message>
        <message>
            <source>Who keeps the journal</source>
            <translation>Журналды жүргүзгөн адам</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>Ким жетектейт</translation>
        </message>
        <message>
            <source>Who led it</source>
            <translation>Өткөргөн</translation>
        </message>
        <message>
            <source>Who prepared it</source>
            <translation>Ким даярдады</translation>
        </message>
        <message>
            <source>Who sent</source>
            <translation>Ким жиберди</translation>
        </message>
        <message>
            <source>Who told</source>
            <translation>Ким билдирди</translation>
        </message>
        <message>
            <source>Who told, paper</source>
            <translation>Ким билдирди, документ</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Кабыл алган адис</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Ким катышты</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Эмне үчүн жок</translation>
        </message>
        <message>
            <source>Why without a consent</source>
            <translation>Эмне үчүн макулдуксуз</translation>
        </message>
        <message>
            <source>With whom (group, audience)</source>
            <translation>Ким менен (топ, угуучулар)</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Кайтарып алынган күнү</translation>
        </message>
        <message>
            <source>Without a consent</source>
            <translation>Макулдуксуз</translation>
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
            <source>a line was added</source>
            <translation>сап кошулду</translation>
        </message>
        <message>
            <source>a teacher's burnout</source>
            <translation>мугалимдин чарчашы</translation>
        </message>
        <message>
            <source>accepted</source>
            <comment>request</comment>
            <translation>кабыл алынды</translation>
        </message>
        <message>
            <source>accompanying the child</source>
            <translation>баланы коштоп баруучу</translation>
        </message>
        <message>
            <source>act with signs of a crime</source>
            <translation>кылмыш белгилери бар иш</translation>
        </message>
        <message>
            <source>addictions</source>
            <translation>көз карандылык</translation>
        </message>
        <message>
            <source>administration of the school</source>
            <translation>мектептин администрациясы</translation>
        </message>
        <message>
            <source>again</source>
            <comment>consultation</comment>
            <translation>кайталап</translation>
        </message>
        <message>
            <source>against substance use</source>
            <translation>ПАЗ колдонууга каршы</translation>
        </message>
        <message>
            <source>alcohol, tobacco, other substances</source>
            <translation>ичимдик, тамеки, башка заттар</translation>
        </message>
        <message>
            <source>an offence</source>
            <translation>укук бузуу</translation>
        </message>
        <message>
            <source>an organisation</source>
            <translation>уюм</translation>
        </message>
        <message>
            <source>an outside organisation</source>
            <translation>тышкы орган</translation>
        </message>
        <message>
            <source>another specialist</source>
            <translation>башка адис</translation>
        </message>
        <message>
            <source>answered</source>
            <comment>state</comment>
            <translation>жооп берилди</translation>
        </message>
        <message>
            <source>application</source>
            <comment>appeal</comment>
            <translation>арыз</translation>
        </message>
        <message>
            <source>attendance and schooling</source>
            <translation>сабакка катышуу жана окуу</translation>
        </message>
        <message>
            <source>behaviour</source>
            <translation>жүрүм-турум</translation>
        </message>
        <message>
            <source>bringing up children</source>
            <translation>балдарды тарбиялоо</translation>
        </message>
        <message>
            <source>brought back to school</source>
            <translation>мектепке кайтарылгандар</translation>
        </message>
        <message>
            <source>bullying</source>
            <translation>буллинг</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>кат аркылуу</translation>
        </message>
        <message>
            <source>by message</source>
            <translation>билдирүү аркылуу</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>телефон аркылуу</translation>
        </message>
        <message>
            <source>by word of mouth</source>
            <translation>оозеки</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>кайтып келди</translation>
        </message>
        <message>
            <source>came by himself or herself</source>
            <translation>өзү келди</translation>
        </message>
        <message>
            <source>check of attendance</source>
            <translation>сабакка катышуусун көзөмөлдөө</translation>
        </message>
        <message>
            <source>check of out-of-class engagement</source>
            <translation>бош убактысынын уюштурулушун көзөмөлдөө</translation>
        </message>
        <message>
            <source>check of the daily regime</source>
            <translation>күн тартибин көзөмөлдөө</translation>
        </message>
        <message>
            <source>child protection</source>
            <translation>балдарды коргоо</translation>
        </message>
        <message>
            <source>child without documents</source>
            <translation>документи жок бала</translation>
        </message>
        <message>
            <source>choice of a profession</source>
            <translation>кесип тандоо</translation>
        </message>
        <message>
            <source>class hour</source>
            <translation>класс сааты</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>client</comment>
            <translation>класс жетекчи</translation>
        </message>
        <message>
            <source>class {name}</source>
            <translation>{name} классы</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>notice</comment>
            <translation>жабылды</translation>
        </message>
        <message>
            <source>conflict with a teacher</source>
            <translation>мугалим менен чыр</translation>
        </message>
        <message>
            <source>conflict with classmates</source>
            <translation>курдаштар менен чыр</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>макулдук</translation>
        </message>
        <message>
            <source>consents</source>
            <translation>макулдуктар</translation>
        </message>
        <message>
            <source>contact with an organisation</source>
            <translation>уюм менен байланыш</translation>
        </message>
        <message>
            <source>council, commission or meeting</source>
            <translation>кеңеш, комиссия же жыйын</translation>
        </message>
        <message>
            <source>court</source>
            <comment>client</comment>
            <translation>сот</translation>
        </message>
        <message>
            <source>court and prosecutor</source>
            <translation>сот жана прокуратура</translation>
        </message>
        <message>
            <source>crisis help and trust line</source>
            <translation>кризистик жардам жана ишеним телефону</translation>
        </message>
        <message>
            <source>cultural heritage</source>
            <translation>маданий мурас</translation>
        </message>
        <message>
            <source>damage to property</source>
            <translation>мүлккө зыян келтирүү</translation>
        </message>
        <message>
            <source>difficulties in communication</source>
            <translation>баарлашуудагы кыйынчылык</translation>
        </message>
        <message>
            <source>difficulties in learning</source>
            <translation>окуудагы кыйынчылык</translation>
        </message>
        <message>
            <source>divorce of the parents</source>
            <translation>ата-эненин ажырашуусу</translation>
        </message>
        <message>
            <source>does not attend, is out of school</source>
            <translation>сабакка келбейт, окуудан тышкары калган</translation>
        </message>
        <message>
            <source>does not want to study</source>
            <translation>окугусу келбейт</translation>
        </message>
        <message>
            <source>domestic violence</source>
            <translation>үй-бүлөлүк зомбулук</translation>
        </message>
        <message>
            <source>done</source>
            <comment>state</comment>
            <translation>аткарылды</translation>
        </message>
        <message>
            <source>education</source>
            <comment>organisation</comment>
            <translation>билим берүү</translation>
        </message>
        <message>
            <source>emotional state (anxiety, fear, low mood)</source>
            <translation>эмоциялык абал (тынчсыздануу, коркуу, көңүл чөгүү)</translation>
        </message>
        <message>
            <source>event</source>
            <comment>form of work</comment>
            <translation>иш-чара</translation>
        </message>
        <message>
            <source>expired</source>
            <comment>consent</comment>
            <translation>мөөнөтү бүттү</translation>
        </message>
        <message>
            <source>extortion</source>
            <translation>кыйнап акча алуу</translation>
        </message>
        <message>
            <source>family and school together</source>
            <translation>үй-бүлө жана мектеп бирге</translation>
        </message>
        <message>
            <source>family circumstances</source>
            <comment>absence</comment>
            <translation>үй-бүлөлүк жагдай</translation>
        </message>
        <message>
            <source>fight, beating</source>
            <translation>мушташ, сабоо</translation>
        </message>
        <message>
            <source>first</source>
            <comment>consultation</comment>
            <translation>биринчи жолу</translation>
        </message>
        <message>
            <source>folk traditions</source>
            <translation>элдик салттар</translation>
        </message>
        <message>
            <source>getting used to school</source>
            <translation>мектепке адаптация</translation>
        </message>
        <message>
            <source>give the socio-psychological-pedagogical service of the school my consent to the following:</source>
            <translation>мектептин социалдык-психологиялык-педагогикалык кызматына төмөнкүлөргө макулдук берем:</translation>
        </message>
        <message>
            <source>granted</source>
            <comment>appeal</comment>
            <translation>канааттандырылды</translation>
        </message>
        <message>
            <source>granted in part</source>
            <translation>жарым-жартылай канааттандырылды</translation>
        </message>
        <message>
            <source>group consultation</source>
            <translation>топтук консультация</translation>
        </message>
        <message>
            <source>guardian or trustee</source>
            <translation>камкорчу же көзөмөлчү</translation>
        </message>
        <message>
            <source>health</source>
            <translation>саламаттык</translation>
        </message>
        <message>
            <source>healthy way of life</source>
            <translation>сергек жашоо образы</translation>
        </message>
        <message>
            <source>help to the pupil or the family</source>
            <translation>окуучуга же үй-бүлөгө жардам</translation>
        </message>
        <message>
            <source>high</source>
            <comment>danger of a group</comment>
            <translation>жогору</translation>
        </message>
        <message>
            <source>holds now</source>
            <comment>state</comment>
            <translation>күчүндө</translation>
        </message>
        <message>
            <source>illness</source>
            <comment>absence</comment>
            <translation>оору</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>өзү менен сүйлөшүп</translation>
        </message>
        <message>
            <source>in person</source>
            <comment>short</comment>
            <translation>жеке</translation>
        </message>
        <message>
            <source>in work</source>
            <comment>state</comment>
            <translation>каралууда</translation>
        </message>
        <message>
            <source>individual consultation</source>
            <translation>жеке консультация</translation>
        </message>
        <message>
            <source>individual work with the child</source>
            <translation>бала менен жеке иштөөгө</translation>
        </message>
        <message>
            <source>information stand</source>
            <translation>маалымат стенди</translation>
        </message>
        <message>
            <source>journals: work done, requests, offences, missed lessons</source>
            <translation>журналдар: аткарылган иштер, кайрылуулар, укук бузуулар, калтырылган сабактар</translation>
        </message>
        <message>
            <source>kind not told</source>
            <translation>түрү көрсөтүлгөн эмес</translation>
        </message>
        <message>
            <source>lecture</source>
            <translation>лекция</translation>
        </message>
        <message>
            <source>left without guardianship</source>
            <translation>камкорчусуз калган</translation>
        </message>
        <message>
            <source>letter</source>
            <comment>way of telling</comment>
            <translation>кат</translation>
        </message>
        <message>
            <source>local authority</source>
            <comment>organisation</comment>
            <translation>жергиликтүү бийлик</translation>
        </message>
        <message>
            <source>loss, grief</source>
            <translation>жоготуу, кайгы</translation>
        </message>
        <message>
            <source>low</source>
            <comment>danger of a group</comment>
            <translation>төмөн</translation>
        </message>
        <message>
            <source>medium</source>
            <comment>danger of a group</comment>
            <translation>орто</translation>
        </message>
        <message>
            <source>member of the commission</source>
            <translation>комиссиянын мүчөсү</translation>
        </message>
        <message>
            <source>message</source>
            <comment>way of telling</comment>
            <translation>билдирүү</translation>
        </message>
        <message>
            <source>methodical support of the service</source>
            <translation>кызматты методикалык колдоо</translation>
        </message>
        <message>
            <source>missing lessons again and again</source>
            <translation>сабакты тынымсыз калтыргандар</translation>
        </message>
        <message>
            <source>neglect, difficult life situation</source>
            <translation>кароосуздук, турмуштук оор кырдаал</translation>
        </message>
        <message>
            <source>not come back yet</source>
            <translation>али келе элек</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <comment>request</comment>
            <translation>азырынча чечиле элек</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>керек болбоду</translation>
        </message>
        <message>
            <source>observation</source>
            <comment>form of work</comment>
            <translation>байкоо</translation>
        </message>
        <message>
            <source>offence by a pupil</source>
            <translation>окуучунун укук бузуусу</translation>
        </message>
        <message>
            <source>official letter</source>
            <translation>расмий кат</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>кагаз түрүндө</translation>
        </message>
        <message>
            <source>opened again</source>
            <translation>кайра ачылды</translation>
        </message>
        <message>
            <source>other</source>
            <comment>absence</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>offence</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>organisation</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>reason of a contact</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>out of school altogether</source>
            <translation>окуудан тышкары калгандар</translation>
        </message>
        <message>
            <source>over</source>
            <comment>state</comment>
            <translation>бүткөн</translation>
        </message>
        <message>
            <source>overdue</source>
            <comment>state</comment>
            <translation>мөөнөтү өттү</translation>
        </message>
        <message>
            <source>parent (legal representative) of {child}</source>
            <translation>баланын ата-энеси (мыйзамдуу өкүлү): {child}</translation>
        </message>
        <message>
            <source>parent or representative</source>
            <translation>ата-эне же мыйзамдуу өкүл</translation>
        </message>
        <message>
            <source>parents' meeting</source>
            <translation>ата-энелер чогулушу</translation>
        </message>
        <message>
            <source>participation in a hearing</source>
            <translation>кароого катышуу</translation>
        </message>
        <message>
            <source>passing data on to an organisation</source>
            <translation>маалыматты уюмга берүүгө</translation>
        </message>
        <message>
            <source>people are being told</source>
            <translation>билдирилүүдө</translation>
        </message>
        <message>
            <source>petition</source>
            <translation>өтүнүч кат</translation>
        </message>
        <message>
            <source>petty hooliganism</source>
            <translation>майда бейбаштык</translation>
        </message>
        <message>
            <source>phone</source>
            <comment>way of telling</comment>
            <translation>телефон</translation>
        </message>
        <message>
            <source>photographs and recordings</source>
            <translation>сүрөткө, видеого жана үн жаздырууга</translation>
        </message>
        <message>
            <source>police and inspection for minors</source>
            <translation>милиция жана ИДН</translation>
        </message>
        <message>
            <source>prevention of offences</source>
            <translation>укук бузуунун алдын алуу</translation>
        </message>
        <message>
            <source>preventive talk</source>
            <translation>алдын алуу баарлашуусу</translation>
        </message>
        <message>
            <source>processing of personal data</source>
            <translation>жеке маалыматты иштетүүгө</translation>
        </message>
        <message>
            <source>proposal to the administration</source>
            <translation>администрацияга сунуш кат</translation>
        </message>
        <message>
            <source>protection of the child's rights</source>
            <translation>баланын укугун коргоо</translation>
        </message>
        <message>
            <source>protection: letters to organisations, notifications of danger</source>
            <translation>коргоо: уюмдарга каттар, коркунуч билдирүүлөрү</translation>
        </message>
        <message>
            <source>psychological examination</source>
            <translation>психологиялык изилдөөгө</translation>
        </message>
        <message>
            <source>pupil</source>
            <comment>client</comment>
            <translation>окуучу</translation>
        </message>
        <message>
            <source>pupil of this school, 14 or older, {child}</source>
            <translation>ушул мектептин 14 жаштан жогорку окуучусу: {child}</translation>
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
            <source>readiness for school</source>
            <translation>мектепке даярдык</translation>
        </message>
        <message>
            <source>redirected</source>
            <comment>request</comment>
            <translation>багытталды</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>жолдомо</translation>
        </message>
        <message>
            <source>refused</source>
            <comment>appeal</comment>
            <translation>четке кагылды</translation>
        </message>
        <message>
            <source>refused</source>
            <comment>request</comment>
            <translation>баш тартылды</translation>
        </message>
        <message>
            <source>refused</source>
            <comment>state</comment>
            <translation>баш тартылды</translation>
        </message>
        <message>
            <source>register of hand-overs, papers for an audience</source>
            <translation>берилген маалыматтарды каттоо, сырткы окурман үчүн кагаздар</translation>
        </message>
        <message>
            <source>relations in the family</source>
            <translation>үй-бүлөлүк мамиле</translation>
        </message>
        <message>
            <source>report of a danger (signal)</source>
            <translation>билдирүү (сигнал)</translation>
        </message>
        <message>
            <source>representative of the child's interests</source>
            <translation>баланын кызыкчылыгынын өкүлү</translation>
        </message>
        <message>
            <source>review of literature</source>
            <translation>адабияттарга обзор</translation>
        </message>
        <message>
            <source>running away from home</source>
            <translation>үйдөн качуу</translation>
        </message>
        <message>
            <source>school mediation</source>
            <translation>мектептик медиация</translation>
        </message>
        <message>
            <source>self-esteem, lack of confidence</source>
            <translation>өзүн-өзү баалоо, ишенбөөчүлүк</translation>
        </message>
        <message>
            <source>self-harm, suicidal thoughts</source>
            <translation>өзүнө зыян келтирүү, суицид ойлору</translation>
        </message>
        <message>
            <source>seminar</source>
            <translation>семинар</translation>
        </message>
        <message>
            <source>show hidden ones</source>
            <translation>жашырылгандарды көрсөтүү</translation>
        </message>
        <message>
            <source>signal</source>
            <translation>сигнал</translation>
        </message>
        <message>
            <source>signs of a crime</source>
            <translation>кылмыш белгиси</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>башка адам</translation>
        </message>
        <message>
            <source>specialist giving an opinion</source>
            <translation>корутунду берген адис</translation>
        </message>
        <message>
            <source>stress before exams</source>
            <translation>экзамен алдындагы стресс</translation>
        </message>
        <message>
            <source>substance use</source>
            <translation>ПАЗ</translation>
        </message>
        <message>
            <source>substances</source>
            <translation>ПАЗ</translation>
        </message>
        <message>
            <source>suicidal statement or self-harm</source>
            <translation>суицид жөнүндө сөз же өзүнө зыян келтирүү</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>кайра алынды</translation>
        </message>
        <message>
            <source>taken note of</source>
            <translation>эске алынды</translation>
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
            <source>the check-list was opened</source>
            <translation>тизме ачылды</translation>
        </message>
        <message>
            <source>the child works</source>
            <translation>бала иштейт</translation>
        </message>
        <message>
            <source>the family has gone away</source>
            <translation>үй-бүлө көчүп кеткен</translation>
        </message>
        <message>
            <source>the help plan</source>
            <translation>жардам планына</translation>
        </message>
        <message>
            <source>the psychologist's work</source>
            <translation>психологдун иши</translation>
        </message>
        <message>
            <source>the pupil (14 and older)</source>
            <translation>окуучунун өзү (14 жаштан)</translation>
        </message>
        <message>
            <source>the reason is not told</source>
            <translation>себеби айтылган эмес</translation>
        </message>
        <message>
            <source>theft</source>
            <translation>уурулук</translation>
        </message>
        <message>
            <source>to somebody who is not in the directory</source>
            <translation>маалымдамада жок тарапка</translation>
        </message>
        <message>
            <source>told</source>
            <translation>билдирилди</translation>
        </message>
        <message>
            <source>traffic offence</source>
            <translation>жол эрежесин бузуу</translation>
        </message>
        <message>
            <source>training</source>
            <translation>тренинг</translation>
        </message>
        <message>
            <source>use of psychoactive substances</source>
            <translation>психоактивдүү заттарды колдонуу</translation>
        </message>
        <message>
            <source>vagrancy, begging</source>
            <translation>селсаяктык, тилемчилик</translation>
        </message>
        <message>
            <source>valid</source>
            <comment>consent</comment>
            <translation>күчүндө</translation>
        </message>
        <message>
            <source>violence</source>
            <translation>зомбулук</translation>
        </message>
        <message>
            <source>violence or sexual abuse</source>
            <translation>зомбулук же сексуалдык зомбулук</translation>
        </message>
        <message>
            <source>visits to the home</source>
            <translation>үйгө барууга</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <comment>consent</comment>
            <translation>кайтарып алынды</translation>
        </message>
        <message>
            <source>without a good reason</source>
            <translation>жүйөөсүз</translation>
        </message>
        <message>
            <source>witness</source>
            <translation>күбө</translation>
        </message>
        <message>
            <source>work with documents</source>
            <translation>документтер менен иштөө</translation>
        </message>
        <message>
            <source>{done} of {all} told</source>
            <translation>{all} ичинен {done} билдирилди</translation>
        </message>
        <message>
            <source>{name}: answer the request</source>
            <translation>{name}: кайрылууга жооп берүү</translation>
        </message>
        <message>
            <source>{name}: danger, tell everybody</source>
            <translation>{name}: коркунуч, баарына билдириңиз</translation>
        </message>
        <message>
            <source>{name}: next meeting</source>
            <translation>{name}: кийинки жолугушуу</translation>
        </message>
        <message>
            <source>{name}: the consent runs out</source>
            <translation>{name}: макулдуктун мөөнөтү бүтөт</translation>
        </message>
        <message>
            <source>{register} {number}</source>
            <translation>{register} {number}</translation>
        </message>
        <message>
            <source>“____” ______________ 20___</source>
            <comment>date by hand</comment>
            <translation>20___-ж. «____» ______________</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
