<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>advice</name>
        <message>
            <source>A visit, an observation, a talk, results: what shows that this is needed (with the day).</source>
            <translation>Баруу, байкоо, аңгеме, натыйжа: муну керектигин эмне көрсөтөт (күнү менен).</translation>
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
            <source>Acquainted</source>
            <comment>signature</comment>
            <translation>Тааныштым</translation>
        </message>
        <message>
            <source>Agreement of reconciliation</source>
            <translation>Элдешүү макулдашуусу</translation>
        </message>
        <message>
            <source>Agreement of the sides</source>
            <translation>Тараптардын макулдашуусу</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жообу</translation>
        </message>
        <message>
            <source>Answer expected by</source>
            <translation>Жооп күтүлгөн мөөнөт</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Жооп берилген күнү</translation>
        </message>
        <message>
            <source>As who</source>
            <translation>Ким катары</translation>
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
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Date: {line}</source>
            <translation>Күнү: {line}</translation>
        </message>
        <message>
            <source>Decision on the proposal</source>
            <translation>Сунуш боюнча чечим</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Does it hold</source>
            <translation>Сакталып жатабы</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <comment>advice</comment>
            <translation>Тапшырылган күнү</translation>
        </message>
        <message>
            <source>Handing over</source>
            <translation>Тапшыруу</translation>
        </message>
        <message>
            <source>How</source>
            <comment>of telling</comment>
            <translation>Кантип</translation>
        </message>
        <message>
            <source>I propose:</source>
            <translation>Сунуштайм:</translation>
        </message>
        <message>
            <source>I received recommendation No. {number} and it was explained to me.</source>
            <translation>№ {number} сунушту алдым, мага түшүндүрүлдү.</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>Таасири</translation>
        </message>
        <message>
            <source>Informal group</source>
            <translation>Формалдуу эмес топ</translation>
        </message>
        <message>
            <source>Informal youth groups</source>
            <translation>Формалдуу эмес жаштар топтору</translation>
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
            <source>Look again by</source>
            <translation>Кайра кароо мөөнөтү</translation>
        </message>
        <message>
            <source>Looked at on</source>
            <translation>Кайра каралган күнү</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>Медиация</translation>
        </message>
        <message>
            <source>Mediation and self-government</source>
            <translation>Медиация жана өзүн-өзү башкаруу</translation>
        </message>
        <message>
            <source>NOTIFICATION about the work of the service</source>
            <translation>КЫЗМАТТЫН ИШИ ЖӨНҮНДӨ БИЛДИРМЕ</translation>
        </message>
        <message>
            <source>Name of who is advised</source>
            <translation>Сунуш алуучунун аты-жөнү</translation>
        </message>
        <message>
            <source>Name, post</source>
            <translation>Аты-жөнү, кызматы</translation>
        </message>
        <message>
            <source>Name, signature: {line}</source>
            <translation>Аты-жөнү, колу: {line}</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Жаңы жазуу</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Жаңы топ</translation>
        </message>
        <message>
            <source>New notification</source>
            <translation>Жаңы билдирүү</translation>
        </message>
        <message>
            <source>New proposal</source>
            <translation>Жаңы сунуш</translation>
        </message>
        <message>
            <source>New recommendation</source>
            <translation>Жаңы сунуш</translation>
        </message>
        <message>
            <source>No group is written down yet. Groups whose influence on pupils is a danger stand here.</source>
            <translation>Азырынча топ жазылган жок. Окуучуларга терс таасир эткен топтор ушул жерде турат.</translation>
        </message>
        <message>
            <source>No proposal is written down yet. What the service asks the administration to change stands here.</source>
            <translation>Азырынча сунуш жазылган жок. Кызматтын администрацияга сунуштары ушул жерде турат.</translation>
        </message>
        <message>
            <source>No recommendation is written down yet. What is advised to a teacher, a parent or a pupil stands here.</source>
            <translation>Азырынча сунуш жазылган жок. Мугалимге, ата-энеге же окуучуга берилген сунуштар ушул жерде турат.</translation>
        </message>
        <message>
            <source>No. {number} of {day}</source>
            <translation>№ {number}, {day}</translation>
        </message>
        <message>
            <source>Nobody was informed yet. Whom the service told about the course of its work stands here.</source>
            <translation>Азырынча эч кимге билдирилген жок. Кызмат ишинин жүрүшү жөнүндө кимге билдиргени ушул жерде турат.</translation>
        </message>
        <message>
            <source>Nothing is written down yet. Mediation of conflicts and pupils' self-government stand here.</source>
            <translation>Азырынча эч нерсе жазылган жок. Чыр-чатактарды медиациялоо жана окуучулардын өзүн-өзү башкаруусу ушул жерде турат.</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>Билдирүү</translation>
        </message>
        <message>
            <source>Notifications about the work</source>
            <translation>Иш жөнүндө билдирүүлөр</translation>
        </message>
        <message>
            <source>On which evidence</source>
            <translation>Эмнеге негизделген</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>request</comment>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Картаны ачуу</translation>
        </message>
        <message>
            <source>Other participants (adults, groups)</source>
            <translation>Башка катышуучулар (чоңдор, топтор)</translation>
        </message>
        <message>
            <source>PROPOSAL TO THE ADMINISTRATION</source>
            <translation>СУНУШ КАТ (администрацияга)</translation>
        </message>
        <message>
            <source>Place in the group</source>
            <translation>Топтогу орду</translation>
        </message>
        <message>
            <source>Please answer by {day}.</source>
            <translation>Жоопту төмөнкү мөөнөткө чейин бериңиз: {day}.</translation>
        </message>
        <message>
            <source>Proposal to the administration</source>
            <translation>Администрацияга сунуш кат</translation>
        </message>
        <message>
            <source>Proposals to the administration</source>
            <translation>Администрацияга сунуштар</translation>
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
            <source>Pupils of this school</source>
            <translation>Ушул мектептин окуучулары</translation>
        </message>
        <message>
            <source>Pupils who took part, by name</source>
            <translation>Катышкан окуучулар, аты-жөнү менен</translation>
        </message>
        <message>
            <source>Receipt</source>
            <comment>of a recommendation</comment>
            <translation>Алгандыгы жөнүндө белги</translation>
        </message>
        <message>
            <source>Receipt was signed</source>
            <translation>Алганына кол койду</translation>
        </message>
        <message>
            <source>Recommendation No. {number}</source>
            <translation>Сунуш № {number}</translation>
        </message>
        <message>
            <source>Recommendation with a receipt</source>
            <translation>Сунуш, алгандыгы жөнүндө белги менен</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Сунуштар</translation>
        </message>
        <message>
            <source>Recommendations and telling</source>
            <translation>Сунуштар жана билдирүүлөр</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Say when it was handed over: nobody follows what was not told.</source>
            <translation>Качан тапшырылганын көрсөтүңүз: айтылбаган сунуш аткарылбайт.</translation>
        </message>
        <message>
            <source>Say whose case it is: a pupil or a family.</source>
            <translation>Кимдин иши экенин көрсөтүңүз: окуучу же үй-бүлө.</translation>
        </message>
        <message>
            <source>Strengths to lean on</source>
            <translation>Таяна турган күчтүү жактары</translation>
        </message>
        <message>
            <source>Talks in a month: {count}; nobody was informed</source>
            <translation>Бир айда аңгемелер: {count}; эч кимге билдирилген жок</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>Сунуш</translation>
        </message>
        <message>
            <source>The recommendation</source>
            <translation>Сунуш</translation>
        </message>
        <message>
            <source>To whom and about whom</source>
            <translation>Кимге жана ким жөнүндө</translation>
        </message>
        <message>
            <source>To whom it is given</source>
            <translation>Кимге берилет</translation>
        </message>
        <message>
            <source>To whom: the director, a deputy, the council</source>
            <translation>Кимге: директорго, орун басарга, кеңешке</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Темасы</translation>
        </message>
        <message>
            <source>Was it followed</source>
            <translation>Аткарылдыбы</translation>
        </message>
        <message>
            <source>We inform you about the work with: {who}.</source>
            <translation>Төмөнкү окуучу (үй-бүлө) менен жүргүзүлгөн иш жөнүндө билдиребиз: {who}.</translation>
        </message>
        <message>
            <source>We took part of our own will, were heard, and keep what was agreed. What was said stays between us.</source>
            <translation>Биз өз эркибиз менен катыштык, пикирибиз угулду, макулдашууну сактайбыз. Айтылган сөз өз арабызда калат.</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>Эмне сунушталат</translation>
        </message>
        <message>
            <source>What is recommended</source>
            <translation>Эмне сунушталат</translation>
        </message>
        <message>
            <source>What is the matter, on which evidence</source>
            <translation>Маселе эмнеде, эмнеге негизделген</translation>
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
            <source>What was agreed</source>
            <translation>Эмне жөнүндө макулдашылды</translation>
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
            <source>What was told</source>
            <translation>Эмне билдирилди</translation>
        </message>
        <message>
            <source>When and with whom</source>
            <translation>Качан жана ким менен</translation>
        </message>
        <message>
            <source>Who mediated</source>
            <translation>Ким медиация жүргүздү</translation>
        </message>
        <message>
            <source>Who recommends</source>
            <translation>Ким сунуштайт</translation>
        </message>
        <message>
            <source>Who told</source>
            <translation>Ким билдирди</translation>
        </message>
        <message>
            <source>Who was informed</source>
            <translation>Кимге билдирилди</translation>
        </message>
        <message>
            <source>administration of the school</source>
            <translation>мектептин администрациясы</translation>
        </message>
        <message>
            <source>circle of reconciliation</source>
            <translation>элдешүү айлампасы</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>client</comment>
            <translation>класс жетекчи</translation>
        </message>
        <message>
            <source>followed</source>
            <comment>advice</comment>
            <translation>аткарылды</translation>
        </message>
        <message>
            <source>followed in part</source>
            <translation>жарым-жартылай аткарылды</translation>
        </message>
        <message>
            <source>mediation of a conflict</source>
            <translation>чыр-чатакты медиациялоо</translation>
        </message>
        <message>
            <source>meeting of the school parliament</source>
            <translation>мектеп парламентинин жыйыны</translation>
        </message>
        <message>
            <source>not followed</source>
            <comment>advice</comment>
            <translation>аткарылган жок</translation>
        </message>
        <message>
            <source>other</source>
            <comment>mediation</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>parent or representative</source>
            <translation>ата-эне же мыйзамдуу өкүл</translation>
        </message>
        <message>
            <source>pupil</source>
            <comment>client</comment>
            <translation>окуучу</translation>
        </message>
        <message>
            <source>recommendations, informing, mediation, informal groups</source>
            <translation>сунуштар, маалымдоо, медиация, формалдуу эмес топтор</translation>
        </message>
        <message>
            <source>self-government: duty, initiative</source>
            <translation>өзүн-өзү башкаруу: нөөмөт, демилге</translation>
        </message>
        <message>
            <source>teacher</source>
            <comment>client</comment>
            <translation>мугалим</translation>
        </message>
        <message>
            <source>vote, survey of opinion</source>
            <translation>добуш берүү, пикир сурамжылоо</translation>
        </message>
        <message>
            <source>{name}: answer to the notification</source>
            <translation>{name}: билдирүүгө жооп</translation>
        </message>
        <message>
            <source>{name}: answer to the proposal</source>
            <translation>{name}: сунушка жооп</translation>
        </message>
        <message>
            <source>{name}: does the agreement hold?</source>
            <translation>{name}: макулдашуу сакталып жатабы?</translation>
        </message>
        <message>
            <source>{name}: hand the recommendation over</source>
            <translation>{name}: сунушту тапшырыңыз</translation>
        </message>
        <message>
            <source>{name}: tell somebody about the work</source>
            <translation>{name}: иш жөнүндө билдириңиз</translation>
        </message>
        <message>
            <source>{name}: was the recommendation followed?</source>
            <translation>{name}: сунуш аткарылдыбы?</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
