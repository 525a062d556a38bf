<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>meetings</name>
        <message>
            <source>APPROVED</source>
            <comment>block</comment>
            <translation>БЕКИТЕМИН</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>Эмне жөнүндө</translation>
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
            <source>Acquainted with the order:</source>
            <translation>Буйрук менен таанышты:</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Күн тартиби</translation>
        </message>
        <message>
            <source>Agenda and decisions</source>
            <translation>Күн тартиби жана чечимдер</translation>
        </message>
        <message>
            <source>Approved by the director on</source>
            <translation>Директор бекиткен күнү</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>{day} карата</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Негизи</translation>
        </message>
        <message>
            <source>Basis: {basis}</source>
            <translation>Негизи: {basis}</translation>
        </message>
        <message>
            <source>By the meeting</source>
            <translation>Жыйын боюнча</translation>
        </message>
        <message>
            <source>By the order</source>
            <translation>Буйрук боюнча</translation>
        </message>
        <message>
            <source>CONSIDERED by the pedagogical council, minutes No. {number}, {day}</source>
            <translation>КАРАЛДЫ: педагогикалык кеңештин № {number} протоколу, {day}</translation>
        </message>
        <message>
            <source>Carrying out</source>
            <translation>Аткарылышы</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төрага</translation>
        </message>
        <message>
            <source>Charged with carrying it out: {who}.</source>
            <translation>Аткаруу жүктөлсүн: {who}.</translation>
        </message>
        <message>
            <source>Checked on</source>
            <comment>act</comment>
            <translation>Текшерилген күнү</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Кызматкер</translation>
        </message>
        <message>
            <source>Composition of the service</source>
            <translation>Кызматтын курамы</translation>
        </message>
        <message>
            <source>Composition of the service today</source>
            <translation>Кызматтын бүгүнкү курамы</translation>
        </message>
        <message>
            <source>Composition of the socio-psychological-pedagogical service</source>
            <translation>Социалдык-психологиялык-педагогикалык кызматтын курамы</translation>
        </message>
        <message>
            <source>Considered by the pedagogical council on</source>
            <translation>Педагогикалык кеңеште каралган күнү</translation>
        </message>
        <message>
            <source>DECIDED:</source>
            <translation>ЧЕЧИМ КЫЛЫНДЫ:</translation>
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
            <source>Deadline: {day}.</source>
            <translation>Мөөнөтү: {day}.</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>Decisions of meetings</source>
            <translation>Жыйындардын чечимдери</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Аткарылган күнү</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Милдеттери</translation>
        </message>
        <message>
            <source>EXTRACT from the minutes No. {number}</source>
            <translation>№ {number} ПРОТОКОЛДОН КӨЧҮРМӨ</translation>
        </message>
        <message>
            <source>Extract from the minutes</source>
            <translation>Протоколдон көчүрмө</translation>
        </message>
        <message>
            <source>From when to when</source>
            <translation>Качандан качанга чейин</translation>
        </message>
        <message>
            <source>HEARD:</source>
            <translation>УГУЛДУ:</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Угулду</translation>
        </message>
        <message>
            <source>How he or she took part</source>
            <translation>Кантип катышты</translation>
        </message>
        <message>
            <source>How it was approved</source>
            <translation>Кантип бекитилген</translation>
        </message>
        <message>
            <source>How many were present</source>
            <translation>Канча адам катышты</translation>
        </message>
        <message>
            <source>I ORDER:</source>
            <translation>БУЙРУК КЫЛАМ:</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Күчү</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Legal base</source>
            <translation>Укуктук негиз</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Жылдык пландын сабы</translation>
        </message>
        <message>
            <source>MINUTES No. {number}</source>
            <translation>№ {number} ПРОТОКОЛ</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Жыйын</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Жыйындар</translation>
        </message>
        <message>
            <source>Meetings, orders, legal base</source>
            <translation>Жыйындар, буйруктар, актылар</translation>
        </message>
        <message>
            <source>Minutes</source>
            <comment>of a meeting</comment>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Name, if not in the register</source>
            <translation>Аты-жөнү, эгер каттоодо жок болсо</translation>
        </message>
        <message>
            <source>New act</source>
            <translation>Жаңы акт</translation>
        </message>
        <message>
            <source>New decision</source>
            <translation>Жаңы чечим</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Жаңы жыйын</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Жаңы мүчө</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Жаңы буйрук</translation>
        </message>
        <message>
            <source>New participation</source>
            <translation>Жаңы катышуу</translation>
        </message>
        <message>
            <source>No act is written down yet.</source>
            <translation>Азырынча акт жазылган жок.</translation>
        </message>
        <message>
            <source>No decision is written down yet. They come from the agenda of a meeting.</source>
            <translation>Азырынча чечим жок. Алар жыйындын күн тартибинен келет.</translation>
        </message>
        <message>
            <source>No meeting is written down yet. Councils and meetings with the director stand here.</source>
            <translation>Азырынча жыйын жазылган жок. Педагогикалык кеңеш жана директордун кеңешмелери ушул жерде турат.</translation>
        </message>
        <message>
            <source>No order is written down yet.</source>
            <translation>Азырынча буйрук жазылган жок.</translation>
        </message>
        <message>
            <source>Nobody is written down yet. Who works in the service, from when to when, stands here.</source>
            <translation>Азырынча эч ким жазылган жок. Кызматта ким, качандан бери иштейт – ушул жерде турат.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Nothing is written down yet. Commissions and methodical associations of others stand here.</source>
            <translation>Азырынча эч нерсе жазылган жок. Комиссияларга жана методикалык бирикмелерге катышуу ушул жерде турат.</translation>
        </message>
        <message>
            <source>ORDER No. {number}</source>
            <translation>№ {number} БУЙРУК</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>of the director</comment>
            <translation>Буйрук</translation>
        </message>
        <message>
            <source>Order No.</source>
            <translation>Буйрук №</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Буйруктар</translation>
        </message>
        <message>
            <source>Our part</source>
            <translation>Биздин катышуубуз</translation>
        </message>
        <message>
            <source>Participation in commissions</source>
            <translation>Комиссияларга катышуу</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>of an event</comment>
            <translation>Жери</translation>
        </message>
        <message>
            <source>Protocol No.</source>
            <translation>Протокол №</translation>
        </message>
        <message>
            <source>Question of the agenda</source>
            <translation>Күн тартибиндеги маселе</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>Responsible: {who}. Deadline: {day}.</source>
            <translation>Жооптуу: {who}. Мөөнөтү: {day}.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Role in the service</source>
            <translation>Кызматтагы ролу</translation>
        </message>
        <message>
            <source>Say who it is: a colleague of the register, or a name.</source>
            <translation>Ким экенин көрсөтүңүз: тизмедеги кызматкер же аты-жөнү.</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Катчы</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Кол койгон</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Баяндамачы</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Адис</translation>
        </message>
        <message>
            <source>Text</source>
            <comment>of an act</comment>
            <translation>Тексти</translation>
        </message>
        <message>
            <source>Text</source>
            <comment>of an order</comment>
            <translation>Тексти</translation>
        </message>
        <message>
            <source>The act</source>
            <translation>Акт</translation>
        </message>
        <message>
            <source>The act on paper</source>
            <translation>Актыны басып чыгаруу</translation>
        </message>
        <message>
            <source>The extract is true: {name}, {day}</source>
            <translation>Көчүрмө туура: {name}, {day}</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>Жыйын</translation>
        </message>
        <message>
            <source>The order</source>
            <translation>Буйрук</translation>
        </message>
        <message>
            <source>The question</source>
            <translation>Маселе</translation>
        </message>
        <message>
            <source>The text is not kept in the program; see the attached file.</source>
            <translation>Тексти программада сакталган эмес; тиркелген файлды караңыз.</translation>
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
            <source>Title in Kyrgyz</source>
            <translation>Кыргызча аталышы</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Орусча аталышы</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Темасы</translation>
        </message>
        <message>
            <source>Topic of the talk or opinion</source>
            <translation>Баяндаманын же корутундунун темасы</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>What is ordered, point by point</source>
            <translation>Эмне буйрулат (пункттар боюнча)</translation>
        </message>
        <message>
            <source>What it was, who held it</source>
            <translation>Эмне болду, ким өткөрдү</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Орду</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Who is charged with it</source>
            <translation>Аткаруу кимге жүктөлдү</translation>
        </message>
        <message>
            <source>Who took part for the service</source>
            <translation>Кызматтан ким катышты</translation>
        </message>
        <message>
            <source>Who was absent, why</source>
            <translation>Ким жок болду, эмне үчүн</translation>
        </message>
        <message>
            <source>Who was present</source>
            <translation>Катышкандар</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Ким катышты</translation>
        </message>
        <message>
            <source>Who watches over it</source>
            <translation>Ким көзөмөлдөйт</translation>
        </message>
        <message>
            <source>about pupils</source>
            <translation>окуучулар жөнүндө</translation>
        </message>
        <message>
            <source>approval of plans and papers</source>
            <translation>пландарды жана документтерди бекитүү</translation>
        </message>
        <message>
            <source>by order No. {number} of the director</source>
            <translation>директордун № {number} буйругу менен</translation>
        </message>
        <message>
            <source>charter of the school</source>
            <translation>мектептин уставы</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>client</comment>
            <translation>класс жетекчи</translation>
        </message>
        <message>
            <source>commission</source>
            <comment>meeting</comment>
            <translation>комиссия</translation>
        </message>
        <message>
            <source>commissions and councils</source>
            <translation>комиссиялар жана кеңештер</translation>
        </message>
        <message>
            <source>composition, appointment</source>
            <translation>курамы, дайындоо</translation>
        </message>
        <message>
            <source>consilium</source>
            <translation>консилиум</translation>
        </message>
        <message>
            <source>council for prevention</source>
            <translation>алдын алуу кеңеши</translation>
        </message>
        <message>
            <source>creation and work of the service</source>
            <translation>кызматты түзүү жана анын иши</translation>
        </message>
        <message>
            <source>decree of the government</source>
            <translation>өкмөттүн токтому</translation>
        </message>
        <message>
            <source>events and raids</source>
            <translation>иш-чаралар жана рейддер</translation>
        </message>
        <message>
            <source>gave a talk</source>
            <translation>баяндама жасады</translation>
        </message>
        <message>
            <source>gave an opinion</source>
            <translation>корутунду берди</translation>
        </message>
        <message>
            <source>head of the service</source>
            <translation>кызматтын жетекчиси</translation>
        </message>
        <message>
            <source>in force</source>
            <comment>act</comment>
            <translation>күчүндө</translation>
        </message>
        <message>
            <source>in force as changed</source>
            <translation>өзгөртүүлөрү менен күчүндө</translation>
        </message>
        <message>
            <source>international act</source>
            <translation>эл аралык акт</translation>
        </message>
        <message>
            <source>job description, instruction</source>
            <translation>кызматтык нускама</translation>
        </message>
        <message>
            <source>law, code</source>
            <translation>мыйзам, кодекс</translation>
        </message>
        <message>
            <source>listened</source>
            <translation>угуп катышты</translation>
        </message>
        <message>
            <source>meeting of the service</source>
            <translation>кызматтын жыйыны</translation>
        </message>
        <message>
            <source>meeting with the director</source>
            <translation>директордун кеңешмеси</translation>
        </message>
        <message>
            <source>member</source>
            <comment>of a commission</comment>
            <translation>мүчөсү</translation>
        </message>
        <message>
            <source>methodical association</source>
            <translation>методикалык бирикме</translation>
        </message>
        <message>
            <source>minutes and orders: copies, the originals are on paper</source>
            <translation>протоколдор жана буйруктар: көчүрмөлөрү, түп нускасы кагазда</translation>
        </message>
        <message>
            <source>no longer in force</source>
            <translation>күчүн жоготкон</translation>
        </message>
        <message>
            <source>nurse or doctor</source>
            <translation>медайым же дарыгер</translation>
        </message>
        <message>
            <source>oblast or municipal document</source>
            <translation>областтык же муниципалдык документ</translation>
        </message>
        <message>
            <source>order of a ministry</source>
            <translation>министрликтин буйругу</translation>
        </message>
        <message>
            <source>order of the school</source>
            <comment>legal act</comment>
            <translation>мектептин буйругу</translation>
        </message>
        <message>
            <source>other</source>
            <comment>meeting</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>order</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>role</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>parents' committee</source>
            <translation>ата-энелер комитети</translation>
        </message>
        <message>
            <source>pedagogical council</source>
            <translation>педагогикалык кеңеш</translation>
        </message>
        <message>
            <source>pedagogue-psychologist</source>
            <translation>педагог-психолог</translation>
        </message>
        <message>
            <source>regulation of the service</source>
            <translation>кызматтын жобосу</translation>
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
            <source>to be checked</source>
            <comment>act</comment>
            <translation>текшерүү керек</translation>
        </message>
        <message>
            <source>{name}: decision to be carried out</source>
            <translation>{name}: чечимди аткаруу керек</translation>
        </message>
        <message>
            <source>{name}: order to be carried out</source>
            <translation>{name}: буйрукту аткаруу керек</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
