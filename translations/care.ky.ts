<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>care</name>
        <message>
            <source>Act of material help</source>
            <translation>Материалдык жардам берүү актысы</translation>
        </message>
        <message>
            <source>Act of material help No. {number}</source>
            <translation>Материалдык жардам берүү актысы № {number}</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Жашы</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Aim and result</source>
            <translation>Максаты жана натыйжасы</translation>
        </message>
        <message>
            <source>Answer for the school</source>
            <translation>Мектеп үчүн жооп</translation>
        </message>
        <message>
            <source>Ate</source>
            <comment>tick</comment>
            <translation>Жеди</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Негизи</translation>
        </message>
        <message>
            <source>Born: {day}</source>
            <translation>Туулган күнү: {day}</translation>
        </message>
        <message>
            <source>By class</source>
            <translation>Класс боюнча</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Күндөр боюнча</translation>
        </message>
        <message>
            <source>By source</source>
            <comment>help</comment>
            <translation>Булагы боюнча</translation>
        </message>
        <message>
            <source>Came on</source>
            <translation>Келген күнү</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Камкордук</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Текшерилген күнү</translation>
        </message>
        <message>
            <source>Children</source>
            <comment>column</comment>
            <translation>Балдар</translation>
        </message>
        <message>
            <source>Children of the group</source>
            <translation>Топтун балдары</translation>
        </message>
        <message>
            <source>Children who were there</source>
            <translation>Катышкан балдар</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class {name}</source>
            <translation>{name} классы</translation>
        </message>
        <message>
            <source>Compensatory work</source>
            <translation>Тегиздөөчү иш</translation>
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
            <source>Days</source>
            <translation>Күндөрү</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Дарыгер</translation>
        </message>
        <message>
            <source>Doctor</source>
            <comment>to whom</comment>
            <translation>Дарыгер</translation>
        </message>
        <message>
            <source>Educator</source>
            <translation>Тарбиячы</translation>
        </message>
        <message>
            <source>Engagement in the holidays: list of the children</source>
            <translation>Каникулдагы бош эместик: балдардын тизмеси</translation>
        </message>
        <message>
            <source>Extended-day groups</source>
            <translation>Узартылган күн топтору</translation>
        </message>
        <message>
            <source>Families</source>
            <comment>column</comment>
            <translation>Үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>For the canteen</source>
            <translation>Ашкана үчүн</translation>
        </message>
        <message>
            <source>From</source>
            <comment>holidays</comment>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>From</source>
            <comment>meals</comment>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>From</source>
            <comment>time of day</comment>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>From</source>
            <comment>work</comment>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Тобу</translation>
        </message>
        <message>
            <source>Group for physical education</source>
            <translation>Дене тарбия боюнча тобу</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Тапшырды</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <translation>Берилген күнү</translation>
        </message>
        <message>
            <source>Handing over</source>
            <translation>Тапшыруу</translation>
        </message>
        <message>
            <source>Health group</source>
            <translation>Ден соолук тобу</translation>
        </message>
        <message>
            <source>Holidays</source>
            <comment>entry</comment>
            <translation>Каникул</translation>
        </message>
        <message>
            <source>Holidays: camps and playgrounds</source>
            <translation>Каникул: лагерлер жана аянтчалар</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Сааттар</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Жумасына саат</translation>
        </message>
        <message>
            <source>Hours held</source>
            <translation>Өткөрүлгөн саат</translation>
        </message>
        <message>
            <source>How many meals</source>
            <translation>Тамактын саны</translation>
        </message>
        <message>
            <source>How much</source>
            <comment>things</comment>
            <translation>Саны</translation>
        </message>
        <message>
            <source>How the child eats</source>
            <translation>Кантип тамактанат</translation>
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
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Топтон чыккан күнү</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Жылдык пландын сабы</translation>
        </message>
        <message>
            <source>List of the children</source>
            <translation>Балдардын тизмеси</translation>
        </message>
        <message>
            <source>List of the extended-day group</source>
            <translation>Узартылган күн тобунун тизмеси</translation>
        </message>
        <message>
            <source>Material help</source>
            <translation>Материалдык жардам</translation>
        </message>
        <message>
            <source>Meals</source>
            <translation>Тамактануу</translation>
        </message>
        <message>
            <source>Meals of last month by class and by day</source>
            <translation>Өткөн айдагы тамактануу: класстар жана күндөр боюнча</translation>
        </message>
        <message>
            <source>Meals of the month</source>
            <translation>Бир айдагы тамактануу</translation>
        </message>
        <message>
            <source>Meals of this month by class and by day</source>
            <translation>Ушул айдагы тамактануу: класстар жана күндөр боюнча</translation>
        </message>
        <message>
            <source>Medical service</source>
            <translation>Медициналык тейлөө</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a camp</comment>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Топтун аталышы</translation>
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
            <source>New help</source>
            <translation>Жаңы жардам</translation>
        </message>
        <message>
            <source>No check-up and no referral is written down yet. The nurse's note is seen by the service only.</source>
            <translation>Кароо да, жолдомо да азырынча жазыла элек. Медайымдын эскертүүсүн кызмат гана көрөт.</translation>
        </message>
        <message>
            <source>No compensatory work is written down yet: catching up, individual programmes, teaching at home.</source>
            <translation>Тегиздөөчү иш азырынча жазыла элек: артта калууну жоюу, жеке программа, үйдөн окутуу.</translation>
        </message>
        <message>
            <source>No help is written down yet. Clothes, school supplies, money and food get an act here.</source>
            <translation>Жардам азырынча жазыла элек. Кийим, окуу куралдары, акча жана азык-түлүк боюнча акты ушул жерде түзүлөт.</translation>
        </message>
        <message>
            <source>Nobody is on the list of meals yet. Who eats free of charge or at a reduced price is written down here.</source>
            <translation>Тамактануу тизмесинде азырынча эч ким жок. Акысыз же жеңилдик менен тамактангандар ушул жерге жазылат.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Nothing is written down for the holidays yet.</source>
            <translation>Каникул боюнча азырынча эч нерсе жазыла элек.</translation>
        </message>
        <message>
            <source>Nurse's note (protected)</source>
            <translation>Медайымдын эскертүүсү (корголгон)</translation>
        </message>
        <message>
            <source>On what it rests</source>
            <translation>Негизи</translation>
        </message>
        <message>
            <source>Only what the school is to mind: load, physical education, diet, seat in class.</source>
            <translation>Мектеп эске ала турган гана маалымат: жүктөм, дене тарбия, тамактануу, класстагы орду.</translation>
        </message>
        <message>
            <source>Order (№, date)</source>
            <translation>Буйрук (№, күнү)</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Уюм</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Paper it rests on (№, date)</source>
            <translation>Негиздөөчү документ (№, күнү)</translation>
        </message>
        <message>
            <source>Phys. ed. group</source>
            <translation>Дене тарбия тобу</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>of an event</comment>
            <translation>Жери</translation>
        </message>
        <message>
            <source>Portions by the list of meals, school days up to {day}; who was absent is not taken off.</source>
            <translation>Порциялар тамактануу тизмеси боюнча, {day} чейинки окуу күндөрү; келбегендер эсептен алынган эмес.</translation>
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
            <source>Reason: {reason}</source>
            <translation>Себеби: {reason}</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Алды</translation>
        </message>
        <message>
            <source>Received by (name, who to the child)</source>
            <translation>Ким алды (аты-жөнү, балага кимиси)</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Жолдомо</translation>
        </message>
        <message>
            <source>Referral to a doctor</source>
            <translation>Дарыгерге жолдомо</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
        <message>
            <source>Say who is helped: a pupil or a family.</source>
            <translation>Кимге жардам берилерин көрсөтүңүз: окуучуга же үй-бүлөгө.</translation>
        </message>
        <message>
            <source>Sheet of meals</source>
            <translation>Тамактануу баракчасы</translation>
        </message>
        <message>
            <source>Sheet of meals for today</source>
            <translation>Бүгүнкү тамактануу баракчасы</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>of help</comment>
            <translation>Булагы</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Адис</translation>
        </message>
        <message>
            <source>Subject or topic</source>
            <translation>Предмет же тема</translation>
        </message>
        <message>
            <source>The child and the meal</source>
            <translation>Бала жана тамактануу</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>The help was received in full; there are no complaints.</source>
            <translation>Жардам толук алынды, доомат жок.</translation>
        </message>
        <message>
            <source>The school asks to examine {who}</source>
            <translation>Мектеп төмөнкү окуучуну кароону суранат: {who}</translation>
        </message>
        <message>
            <source>There is no extended-day group yet.</source>
            <translation>Узартылган күн тобу азырынча жок.</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>Бул башталышынан мурда.</translation>
        </message>
        <message>
            <source>Times</source>
            <comment>column</comment>
            <translation>Саны</translation>
        </message>
        <message>
            <source>To</source>
            <comment>time of day</comment>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>To be checked by</source>
            <translation>Текшерүү мөөнөтү</translation>
        </message>
        <message>
            <source>To be handed over by</source>
            <translation>Тапшыруу мөөнөтү</translation>
        </message>
        <message>
            <source>To whom</source>
            <comment>help</comment>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>To: {name}</source>
            <translation>Кимге: {name}</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>We, the undersigned, have drawn up this act that the following help was handed over.</source>
            <translation>Биз, төмөндө кол койгондор, төмөнкү жардам берилгендиги жөнүндө ушул актыны түздүк.</translation>
        </message>
        <message>
            <source>What exactly</source>
            <translation>Тагыраагы</translation>
        </message>
        <message>
            <source>What follows for the school</source>
            <translation>Мектеп эмнени эске алат</translation>
        </message>
        <message>
            <source>What is given</source>
            <translation>Эмне берилет</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>Эмне кылуу керек</translation>
        </message>
        <message>
            <source>What kind of help</source>
            <translation>Жардамдын түрү</translation>
        </message>
        <message>
            <source>What the school is to mind</source>
            <translation>Мектеп эске алчу сунуштар</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалган</translation>
        </message>
        <message>
            <source>What was handed over within the period; the worth is summed where it was written down.</source>
            <translation>Мезгил ичинде тапшырылгандар; баасы жазылган жерде суммаланат.</translation>
        </message>
        <message>
            <source>Where and when</source>
            <translation>Кайда жана качан</translation>
        </message>
        <message>
            <source>Who eats</source>
            <translation>Тамактангандар</translation>
        </message>
        <message>
            <source>Who gave it</source>
            <comment>help</comment>
            <translation>Ким берди</translation>
        </message>
        <message>
            <source>Who gave it (name, organisation)</source>
            <translation>Ким берди (аты-жөнү, уюм)</translation>
        </message>
        <message>
            <source>Who handed it over</source>
            <translation>Ким тапшырды</translation>
        </message>
        <message>
            <source>Who is helped and why</source>
            <translation>Кимге жана эмне үчүн</translation>
        </message>
        <message>
            <source>Who keeps the list</source>
            <translation>Тизмени жүргүзгөн</translation>
        </message>
        <message>
            <source>Who paid</source>
            <translation>Ким төлөдү</translation>
        </message>
        <message>
            <source>Why help is needed, paper</source>
            <translation>Эмне үчүн жардам керек, документ</translation>
        </message>
        <message>
            <source>With whom and what</source>
            <translation>Ким менен жана эмне</translation>
        </message>
        <message>
            <source>Witness: class teacher</source>
            <translation>Күбө: класс жетекчи</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Иштей баштаган күнү</translation>
        </message>
        <message>
            <source>Worth in all: {sum} som.</source>
            <translation>Жалпы баасы: {sum} сом.</translation>
        </message>
        <message>
            <source>Worth, som</source>
            <translation>Баасы, сом</translation>
        </message>
        <message>
            <source>Write who received it: the act is signed by him or her.</source>
            <translation>Ким алганын жазыңыз: актыга ошол кол коёт.</translation>
        </message>
        <message>
            <source>a sponsor</source>
            <translation>демөөрчү</translation>
        </message>
        <message>
            <source>at a reduced price</source>
            <translation>жеңилдик менен</translation>
        </message>
        <message>
            <source>camp out of town</source>
            <translation>шаардан сырткары лагерь</translation>
        </message>
        <message>
            <source>care: meals, health, extended day, holidays, material help</source>
            <translation>камкордук: тамактануу, ден соолук, узартылган күн, каникул, материалдык жардам</translation>
        </message>
        <message>
            <source>catching up in a subject</source>
            <translation>предмет боюнча артта калууну жоюу</translation>
        </message>
        <message>
            <source>charity or fund</source>
            <translation>кайрымдуулук уюму, фонд</translation>
        </message>
        <message>
            <source>child with a disability</source>
            <translation>майыптыгы бар бала</translation>
        </message>
        <message>
            <source>clothes and shoes</source>
            <translation>кийим жана бут кийим</translation>
        </message>
        <message>
            <source>coal, firewood</source>
            <translation>көмүр, отун</translation>
        </message>
        <message>
            <source>day camp at school</source>
            <translation>мектептеги күндүзгү лагерь</translation>
        </message>
        <message>
            <source>decision of the school</source>
            <translation>мектептин чечими</translation>
        </message>
        <message>
            <source>difficult life situation</source>
            <translation>турмуштук оор кырдаал</translation>
        </message>
        <message>
            <source>excused from lessons</source>
            <translation>сабактан бошотулган</translation>
        </message>
        <message>
            <source>family with many children</source>
            <translation>көп балалуу үй-бүлө</translation>
        </message>
        <message>
            <source>first aid at school</source>
            <translation>мектептеги биринчи жардам</translation>
        </message>
        <message>
            <source>food</source>
            <translation>азык-түлүк</translation>
        </message>
        <message>
            <source>free of charge</source>
            <translation>акысыз</translation>
        </message>
        <message>
            <source>getting used to school</source>
            <translation>мектепке адаптация</translation>
        </message>
        <message>
            <source>hot meal</source>
            <translation>ысык тамак</translation>
        </message>
        <message>
            <source>hot meal of the primary classes</source>
            <translation>башталгыч класстын ысык тамагы</translation>
        </message>
        <message>
            <source>individual programme</source>
            <translation>жеке программа</translation>
        </message>
        <message>
            <source>labour team</source>
            <translation>эмгек отряды</translation>
        </message>
        <message>
            <source>local authority</source>
            <comment>source of help</comment>
            <translation>жергиликтүү бийлик</translation>
        </message>
        <message>
            <source>low income of the family</source>
            <translation>аз камсыз болгон үй-бүлө</translation>
        </message>
        <message>
            <source>main group</source>
            <translation>негизги топ</translation>
        </message>
        <message>
            <source>medical check-up</source>
            <translation>медициналык кароо</translation>
        </message>
        <message>
            <source>medicine, treatment</source>
            <translation>дары-дармек, дарылоо</translation>
        </message>
        <message>
            <source>money</source>
            <translation>акча</translation>
        </message>
        <message>
            <source>orphan or without parental care</source>
            <translation>жетим же ата-эненин камкордугусуз</translation>
        </message>
        <message>
            <source>other</source>
            <comment>basis of meals</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>compensatory work</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>help</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>holidays</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>medical</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>other</source>
            <comment>source of help</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>paid by the parents</source>
            <translation>ата-энеси төлөйт</translation>
        </message>
        <message>
            <source>parents' fund</source>
            <translation>ата-энелер фонду</translation>
        </message>
        <message>
            <source>partly paid</source>
            <translation>жарым-жартылай төлөнөт</translation>
        </message>
        <message>
            <source>playground</source>
            <translation>аянтча</translation>
        </message>
        <message>
            <source>preparatory group</source>
            <translation>даярдоо тобу</translation>
        </message>
        <message>
            <source>referral to a doctor</source>
            <translation>дарыгерге жолдомо</translation>
        </message>
        <message>
            <source>sanatorium, treatment</source>
            <translation>санаторий, дарылануу</translation>
        </message>
        <message>
            <source>school supplies</source>
            <translation>окуу куралдары</translation>
        </message>
        <message>
            <source>social protection</source>
            <translation>социалдык коргоо</translation>
        </message>
        <message>
            <source>special group</source>
            <translation>атайын топ</translation>
        </message>
        <message>
            <source>state programme for the primary classes</source>
            <translation>башталгыч класстардын мамлекеттик программасы</translation>
        </message>
        <message>
            <source>support in the language of teaching</source>
            <translation>окутуу тилин өздөштүрүүгө жардам</translation>
        </message>
        <message>
            <source>teaching at home</source>
            <translation>үйдөн окутуу</translation>
        </message>
        <message>
            <source>textbooks</source>
            <translation>окуу китептери</translation>
        </message>
        <message>
            <source>the school</source>
            <translation>мектеп</translation>
        </message>
        <message>
            <source>the school's staff</source>
            <translation>мектептин кызматкерлери</translation>
        </message>
        <message>
            <source>trip or hike</source>
            <translation>экскурсия, жөө жүрүш</translation>
        </message>
        <message>
            <source>under a doctor's observation</source>
            <translation>дарыгердин көзөмөлүндө</translation>
        </message>
        <message>
            <source>vaccination</source>
            <translation>эмдөө</translation>
        </message>
        <message>
            <source>work with a speech therapist</source>
            <translation>логопед менен иш</translation>
        </message>
        <message>
            <source>{name}: compensatory work ends, sum it up</source>
            <translation>{name}: тегиздөөчү иш аяктайт, жыйынтыктаңыз</translation>
        </message>
        <message>
            <source>{name}: hand over the help</source>
            <translation>{name}: жардамды тапшыруу керек</translation>
        </message>
        <message>
            <source>{name}: medical check is due</source>
            <translation>{name}: медициналык текшерүү мөөнөтү келди</translation>
        </message>
        <message>
            <source>{name}: the group ends</source>
            <translation>{name}: топтун мөөнөтү аяктайт</translation>
        </message>
        <message>
            <source>{name}: the right to meals runs out</source>
            <translation>{name}: тамактануу укугунун мөөнөтү бүтөт</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
