<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>office_papers</name>
        <message>
            <source>About which pupil</source>
            <translation>О каком учащемся</translation>
        </message>
        <message>
            <source>Ask for a paper</source>
            <translation>Запросить документ</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Запрошено</translation>
        </message>
        <message>
            <source>Characteristics and extracts</source>
            <translation>Характеристики и выписки</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Colleagues and their papers</source>
            <translation>Документы сотрудников</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date: {line}</source>
            <translation>Дата: {line}</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Documents of specialists</source>
            <translation>Документы специалистов</translation>
        </message>
        <message>
            <source>For what time</source>
            <translation>За какое время</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>У кого</translation>
        </message>
        <message>
            <source>I have access to: {what}</source>
            <translation>Мне доступно: {what}</translation>
        </message>
        <message>
            <source>I was acquainted with the law on personal information and know that I answer for a breach of this obligation.</source>
            <translation>С законом об информации персонального характера ознакомлен(а) и знаю, что отвечаю за нарушение этого обязательства.</translation>
        </message>
        <message>
            <source>I, {name}</source>
            <translation>Я, {name}</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>Name, if not in the register</source>
            <translation>ФИО, если нет в картотеке</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>Новый документ</translation>
        </message>
        <message>
            <source>New obligation</source>
            <translation>Новое обязательство</translation>
        </message>
        <message>
            <source>No document is written down yet. Papers of the speech therapist, the nurse and class teachers stand here.</source>
            <translation>Документов пока не записано. Здесь стоят документы логопеда, медсестры и классных руководителей.</translation>
        </message>
        <message>
            <source>No obligation is written down yet. Everybody who sees these papers signs one.</source>
            <translation>Обязательств пока не записано. Каждый, кто видит эти документы, подписывает обязательство.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Nothing was asked yet. Characteristics and extracts asked from teachers stand here, with a deadline.</source>
            <translation>Пока ничего не запрошено. Здесь стоят характеристики и выписки, запрошенные у учителей, со сроком.</translation>
        </message>
        <message>
            <source>OBLIGATION not to disclose information</source>
            <translation>ОБЯЗАТЕЛЬСТВО О НЕРАЗГЛАШЕНИИ ИНФОРМАЦИИ</translation>
        </message>
        <message>
            <source>Obligation not to disclose</source>
            <translation>Обязательство о неразглашении</translation>
        </message>
        <message>
            <source>Obligations not to disclose</source>
            <translation>Обязательства о неразглашении</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Received the request</source>
            <translation>Запрос получил(а)</translation>
        </message>
        <message>
            <source>Request for a paper No. {number}</source>
            <translation>Запрос документа № {number}</translation>
        </message>
        <message>
            <source>Request for the paper</source>
            <translation>Запрос документа</translation>
        </message>
        <message>
            <source>Say who signed: a colleague of the register, or a name.</source>
            <translation>Укажите, кто подписал: сотрудник из списка или имя.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Подписал(а)</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Дата подписания</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Специалист</translation>
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
            <translation>Право знакомиться с этими документами следует из Положения о службе (раздел 8).</translation>
        </message>
        <message>
            <source>Title</source>
            <comment>of a document</comment>
            <translation>Название</translation>
        </message>
        <message>
            <source>To: {name}</source>
            <translation>Кому: {name}</translation>
        </message>
        <message>
            <source>Wanted by</source>
            <translation>Нужно до</translation>
        </message>
        <message>
            <source>What a characteristic tells</source>
            <translation>О чём говорит характеристика</translation>
        </message>
        <message>
            <source>What came</source>
            <translation>Что получено</translation>
        </message>
        <message>
            <source>What for, what must be in it</source>
            <translation>Для чего, что в нём должно быть</translation>
        </message>
        <message>
            <source>What he or she has access to</source>
            <translation>К чему имеет доступ</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Содержание запроса</translation>
        </message>
        <message>
            <source>What is asked from whom</source>
            <translation>Что и у кого запрошено</translation>
        </message>
        <message>
            <source>What it says, briefly</source>
            <translation>Что в нём, кратко</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Где он находится</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Где хранится</translation>
        </message>
        <message>
            <source>Where the life or health of a child is in danger, I tell those who must help at once; this is no disclosure.</source>
            <translation>Если жизни или здоровью ребёнка угрожает опасность, я сразу сообщаю тем, кто обязан помочь; это не является разглашением.</translation>
        </message>
        <message>
            <source>Where the signed paper is kept</source>
            <translation>Где хранится подписанный документ</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Кто запрашивает</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Кто подписал</translation>
        </message>
        <message>
            <source>Whose document</source>
            <translation>Чей документ</translation>
        </message>
        <message>
            <source>Works with us until</source>
            <translation>Работает у нас до</translation>
        </message>
        <message>
            <source>behaviour, relations with classmates and teachers;</source>
            <translation>поведение, отношения с одноклассниками и учителями;</translation>
        </message>
        <message>
            <source>card of a pupil</source>
            <translation>карта ученика</translation>
        </message>
        <message>
            <source>certificate of the nurse</source>
            <translation>справка медсестры</translation>
        </message>
        <message>
            <source>characteristic of a pupil</source>
            <translation>характеристика на учащегося</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>client</comment>
            <translation>классный руководитель</translation>
        </message>
        <message>
            <source>conclusion</source>
            <comment>paper</comment>
            <translation>заключение</translation>
        </message>
        <message>
            <source>deputy director</source>
            <translation>заместитель директора</translation>
        </message>
        <message>
            <source>difficulties and when they show themselves: facts with days, no diagnoses and no labels;</source>
            <translation>трудности и когда они проявляются: факты с датами, без диагнозов и ярлыков;</translation>
        </message>
        <message>
            <source>extract from the class journal</source>
            <translation>выписка из классного журнала</translation>
        </message>
        <message>
            <source>journal</source>
            <comment>paper</comment>
            <translation>журнал</translation>
        </message>
        <message>
            <source>not to leave papers or an open program where others can see them, and to give my password to nobody;</source>
            <translation>не оставлять документы и открытую программу там, где их могут увидеть, и никому не передавать свой пароль;</translation>
        </message>
        <message>
            <source>not to tell anybody what I learn about a child or a family, and not to publish it or send it by messengers;</source>
            <translation>никому не сообщать то, что узнаю о ребёнке или семье, не публиковать это и не пересылать в мессенджерах;</translation>
        </message>
        <message>
            <source>nurse or doctor</source>
            <translation>медсестра или врач</translation>
        </message>
        <message>
            <source>obligations, papers asked from colleagues and specialists</source>
            <translation>обязательства, документы, запрошенные у коллег и специалистов</translation>
        </message>
        <message>
            <source>other</source>
            <comment>paper</comment>
            <translation>другое</translation>
        </message>
        <message>
            <source>other</source>
            <comment>role</comment>
            <translation>другое</translation>
        </message>
        <message>
            <source>pedagogue-psychologist</source>
            <translation>педагог-психолог</translation>
        </message>
        <message>
            <source>plan of work</source>
            <translation>план работы</translation>
        </message>
        <message>
            <source>post: {post}</source>
            <translation>должность: {post}</translation>
        </message>
        <message>
            <source>report</source>
            <comment>paper</comment>
            <translation>отчёт</translation>
        </message>
        <message>
            <source>sheet of attendance</source>
            <translation>ведомость посещаемости</translation>
        </message>
        <message>
            <source>sheet of marks</source>
            <translation>ведомость оценок</translation>
        </message>
        <message>
            <source>since when the child is known; attendance and learning;</source>
            <translation>с какого времени знает ребёнка; посещаемость и учёба;</translation>
        </message>
        <message>
            <source>social pedagogue</source>
            <translation>социальный педагог</translation>
        </message>
        <message>
            <source>speech therapist</source>
            <translation>логопед</translation>
        </message>
        <message>
            <source>strengths, interests, clubs;</source>
            <translation>сильные стороны, интересы, кружки;</translation>
        </message>
        <message>
            <source>subject teacher</source>
            <translation>учитель-предметник</translation>
        </message>
        <message>
            <source>the family's part in bringing up and learning;</source>
            <translation>участие семьи в воспитании и учёбе;</translation>
        </message>
        <message>
            <source>timetable</source>
            <comment>paper</comment>
            <translation>график, расписание</translation>
        </message>
        <message>
            <source>to give all papers back when I leave this work, and to keep silent after that, too.</source>
            <translation>при уходе с этой работы сдать все документы и хранить молчание и после этого.</translation>
        </message>
        <message>
            <source>to print and copy only what is needed, and to write down what is handed over to whom and on what basis;</source>
            <translation>печатать и копировать только необходимое и записывать, что, кому и на каком основании передано;</translation>
        </message>
        <message>
            <source>to tell the director at once if papers, a stick or a password were lost;</source>
            <translation>сразу сообщать директору о пропаже документов, флешки или пароля;</translation>
        </message>
        <message>
            <source>to use this information only for my duties in the service and only as far as they need it;</source>
            <translation>использовать эти сведения только для своих обязанностей в службе и только в нужном объёме;</translation>
        </message>
        <message>
            <source>what was done already and what helped.</source>
            <translation>что уже сделано и что помогло.</translation>
        </message>
        <message>
            <source>work with information about children and families and oblige myself:</source>
            <translation>работаю со сведениями о детях и семьях и обязуюсь:</translation>
        </message>
        <message>
            <source>{name}: document of a specialist</source>
            <translation>{name}: документ специалиста</translation>
        </message>
        <message>
            <source>{name}: paper asked from a teacher</source>
            <translation>{name}: документ, запрошенный у учителя</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
