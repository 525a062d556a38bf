<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>office_papers</name>
        <message>
            <source>About which pupil</source>
            <translation>Кайсы окуучу жөнүндө</translation>
        </message>
        <message>
            <source>Ask for a paper</source>
            <translation>Документ суроо</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Суралган күнү</translation>
        </message>
        <message>
            <source>Characteristics and extracts</source>
            <translation>Мүнөздөмөлөр жана көчүрмөлөр</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Кызматкер</translation>
        </message>
        <message>
            <source>Colleagues and their papers</source>
            <translation>Кызматкерлердин документтери</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Date: {line}</source>
            <translation>Күнү: {line}</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Documents of specialists</source>
            <translation>Адистердин документтери</translation>
        </message>
        <message>
            <source>For what time</source>
            <translation>Кайсы мезгилге</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Кимден</translation>
        </message>
        <message>
            <source>I have access to: {what}</source>
            <translation>Мага ачык маалымат: {what}</translation>
        </message>
        <message>
            <source>I was acquainted with the law on personal information and know that I answer for a breach of this obligation.</source>
            <translation>Жеке мүнөздөгү маалымат жөнүндө мыйзам менен тааныштым жана бул милдеттенмени бузгандыгым үчүн жоопкерчилигимди билем.</translation>
        </message>
        <message>
            <source>I, {name}</source>
            <translation>Мен, {name}</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Жылдык пландын сабы</translation>
        </message>
        <message>
            <source>Name, if not in the register</source>
            <translation>Аты-жөнү, эгер каттоодо жок болсо</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>Жаңы документ</translation>
        </message>
        <message>
            <source>New obligation</source>
            <translation>Жаңы милдеттенме</translation>
        </message>
        <message>
            <source>No document is written down yet. Papers of the speech therapist, the nurse and class teachers stand here.</source>
            <translation>Азырынча документ жазылган жок. Логопеддин, медайымдын жана класс жетекчилердин документтери ушул жерде турат.</translation>
        </message>
        <message>
            <source>No obligation is written down yet. Everybody who sees these papers signs one.</source>
            <translation>Азырынча милдеттенме жазылган жок. Бул документтерди көргөн ар бир адам милдеттенмеге кол коёт.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Nothing was asked yet. Characteristics and extracts asked from teachers stand here, with a deadline.</source>
            <translation>Азырынча эч нерсе суралган жок. Мугалимдерден суралган мүнөздөмөлөр жана көчүрмөлөр мөөнөтү менен ушул жерде турат.</translation>
        </message>
        <message>
            <source>OBLIGATION not to disclose information</source>
            <translation>МААЛЫМАТТЫ АЧЫККА ЧЫГАРБОО ЖӨНҮНДӨ МИЛДЕТТЕНМЕ</translation>
        </message>
        <message>
            <source>Obligation not to disclose</source>
            <translation>Ачыкка чыгарбоо милдеттенмеси</translation>
        </message>
        <message>
            <source>Obligations not to disclose</source>
            <translation>Ачыкка чыгарбоо милдеттенмелери</translation>
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
            <source>Received on</source>
            <translation>Алынган күнү</translation>
        </message>
        <message>
            <source>Received the request</source>
            <translation>Суроону алдым</translation>
        </message>
        <message>
            <source>Request for a paper No. {number}</source>
            <translation>Документ суроо № {number}</translation>
        </message>
        <message>
            <source>Request for the paper</source>
            <translation>Документ суроо барагы</translation>
        </message>
        <message>
            <source>Say who signed: a colleague of the register, or a name.</source>
            <translation>Ким кол койгонун көрсөтүңүз: тизмедеги кызматкер же аты-жөнү.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Кол койгон</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Кол коюлган күнү</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Адис</translation>
        </message>
        <message>
            <source>The document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>The right to be acquainted with these papers follows from the Regulation of the service (section 8).</source>
            <translation>Бул документтер менен таанышуу укугу кызматтын Жобосунан келип чыгат (8-бөлүм).</translation>
        </message>
        <message>
            <source>Title</source>
            <comment>of a document</comment>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>To: {name}</source>
            <translation>Кимге: {name}</translation>
        </message>
        <message>
            <source>Wanted by</source>
            <translation>Керек болгон мөөнөтү</translation>
        </message>
        <message>
            <source>What a characteristic tells</source>
            <translation>Мүнөздөмөдө эмнелер айтылат</translation>
        </message>
        <message>
            <source>What came</source>
            <translation>Эмне келди</translation>
        </message>
        <message>
            <source>What for, what must be in it</source>
            <translation>Эмне үчүн, эмнелер болушу керек</translation>
        </message>
        <message>
            <source>What he or she has access to</source>
            <translation>Кандай маалыматка кире алат</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Кайрылуунун мазмуну</translation>
        </message>
        <message>
            <source>What is asked from whom</source>
            <translation>Эмне жана кимден суралат</translation>
        </message>
        <message>
            <source>What it says, briefly</source>
            <translation>Кыскача мазмуну</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Ал кайда</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Кайда сакталат</translation>
        </message>
        <message>
            <source>Where the life or health of a child is in danger, I tell those who must help at once; this is no disclosure.</source>
            <translation>Баланын өмүрүнө же ден соолугуна коркунуч болсо, жардам бере турган адамдарга дароо билдирем; бул маалыматты ачыкка чыгаруу болуп эсептелбейт.</translation>
        </message>
        <message>
            <source>Where the signed paper is kept</source>
            <translation>Кол коюлган кагаз кайда сакталат</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Ким сурайт</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Ким кол койду</translation>
        </message>
        <message>
            <source>Whose document</source>
            <translation>Кимдин документи</translation>
        </message>
        <message>
            <source>Works with us until</source>
            <translation>Бизде иштеген мөөнөтү (чейин)</translation>
        </message>
        <message>
            <source>behaviour, relations with classmates and teachers;</source>
            <translation>жүрүм-туруму, классташтары жана мугалимдер менен мамилеси;</translation>
        </message>
        <message>
            <source>card of a pupil</source>
            <translation>окуучунун картасы</translation>
        </message>
        <message>
            <source>certificate of the nurse</source>
            <translation>медайымдын маалымкаты</translation>
        </message>
        <message>
            <source>characteristic of a pupil</source>
            <translation>окуучуга мүнөздөмө</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>client</comment>
            <translation>класс жетекчи</translation>
        </message>
        <message>
            <source>conclusion</source>
            <comment>paper</comment>
            <translation>корутунду</translation>
        </message>
        <message>
            <source>deputy director</source>
            <translation>директордун орун басары</translation>
        </message>
        <message>
            <source>difficulties and when they show themselves: facts with days, no diagnoses and no labels;</source>
            <translation>кыйынчылыктар жана алар качан байкалат: күнү менен фактылар, диагнозсуз жана баа бербей;</translation>
        </message>
        <message>
            <source>extract from the class journal</source>
            <translation>класстык журналдан көчүрмө</translation>
        </message>
        <message>
            <source>journal</source>
            <comment>paper</comment>
            <translation>журнал</translation>
        </message>
        <message>
            <source>not to leave papers or an open program where others can see them, and to give my password to nobody;</source>
            <translation>кагаздарды жана ачык программаны башкалар көрө турган жерде калтырбоого, сырсөзүмдү эч кимге бербөөгө;</translation>
        </message>
        <message>
            <source>not to tell anybody what I learn about a child or a family, and not to publish it or send it by messengers;</source>
            <translation>бала же үй-бүлө жөнүндө билгенимди эч кимге айтпоого, жарыялабоого жана мессенджерлер аркылуу жөнөтпөөгө;</translation>
        </message>
        <message>
            <source>nurse or doctor</source>
            <translation>медайым же дарыгер</translation>
        </message>
        <message>
            <source>obligations, papers asked from colleagues and specialists</source>
            <translation>милдеттенмелер, кесиптештерден жана адистерден суралган кагаздар</translation>
        </message>
        <message>
            <source>other</source>
            <comment>paper</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>role</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>pedagogue-psychologist</source>
            <translation>педагог-психолог</translation>
        </message>
        <message>
            <source>plan of work</source>
            <translation>иш планы</translation>
        </message>
        <message>
            <source>post: {post}</source>
            <translation>кызмат орду: {post}</translation>
        </message>
        <message>
            <source>report</source>
            <comment>paper</comment>
            <translation>отчет</translation>
        </message>
        <message>
            <source>sheet of attendance</source>
            <translation>катышуу ведомосту</translation>
        </message>
        <message>
            <source>sheet of marks</source>
            <translation>баалар ведомосту</translation>
        </message>
        <message>
            <source>since when the child is known; attendance and learning;</source>
            <translation>баланы качантан бери билет; сабакка катышуусу жана окуусу;</translation>
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
            <source>strengths, interests, clubs;</source>
            <translation>күчтүү жактары, кызыкчылыктары, ийримдери;</translation>
        </message>
        <message>
            <source>subject teacher</source>
            <translation>предметтик мугалим</translation>
        </message>
        <message>
            <source>the family's part in bringing up and learning;</source>
            <translation>үй-бүлөнүн тарбияга жана окууга катышуусу;</translation>
        </message>
        <message>
            <source>timetable</source>
            <comment>paper</comment>
            <translation>иш графиги</translation>
        </message>
        <message>
            <source>to give all papers back when I leave this work, and to keep silent after that, too.</source>
            <translation>бул иштен кеткенде бардык кагаздарды тапшырууга жана андан кийин да сыр сактоого.</translation>
        </message>
        <message>
            <source>to print and copy only what is needed, and to write down what is handed over to whom and on what basis;</source>
            <translation>керектүүсүн гана басып чыгарууга жана көчүрүүгө, эмне кимге жана эмненин негизинде берилгенин каттоого;</translation>
        </message>
        <message>
            <source>to tell the director at once if papers, a stick or a password were lost;</source>
            <translation>кагаздар, флешка же сырсөз жоголсо, директорго дароо билдирүүгө;</translation>
        </message>
        <message>
            <source>to use this information only for my duties in the service and only as far as they need it;</source>
            <translation>бул маалыматты кызматтык милдетим үчүн гана жана керектүү өлчөмдө гана пайдаланууга;</translation>
        </message>
        <message>
            <source>what was done already and what helped.</source>
            <translation>эмнелер жасалды жана эмне жардам берди.</translation>
        </message>
        <message>
            <source>work with information about children and families and oblige myself:</source>
            <translation>балдар жана үй-бүлөлөр жөнүндө маалымат менен иштейм жана милдеттенем:</translation>
        </message>
        <message>
            <source>{name}: document of a specialist</source>
            <translation>{name}: адистин документи</translation>
        </message>
        <message>
            <source>{name}: paper asked from a teacher</source>
            <translation>{name}: мугалимден суралган документ</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
