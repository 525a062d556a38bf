<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>correction</name>
        <message>
            <source>Add a member</source>
            <translation>Катышуучу кошуу</translation>
        </message>
        <message>
            <source>After the work</source>
            <translation>Иштен кийин</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Катышуу</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Мурда жана кийин</translation>
        </message>
        <message>
            <source>Before the work</source>
            <translation>Ишке чейин</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>By the request</source>
            <translation>Кайрылуу боюнча</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Келди</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>count</comment>
            <translation>Келди</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>of a member</comment>
            <translation>Динамика</translation>
        </message>
        <message>
            <source>Change of those it was written down of</source>
            <translation>Динамикасы жазылгандардын жыйынтыгы</translation>
        </message>
        <message>
            <source>Choose at least one pupil.</source>
            <translation>Жок дегенде бир окуучуну тандаңыз.</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Жабылган күнү</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Купуя: кызматтык документ.</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Correction and development work</source>
            <translation>Коррекциялык-өнүктүрүүчү иш</translation>
        </message>
        <message>
            <source>Correction groups</source>
            <translation>Коррекциялык топтор</translation>
        </message>
        <message>
            <source>Correction programme</source>
            <translation>Коррекциялык программа</translation>
        </message>
        <message>
            <source>Correction work</source>
            <translation>Коррекциялык иш</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Days and hours</source>
            <translation>Күндөрү жана сааты</translation>
        </message>
        <message>
            <source>Ends by the plan</source>
            <translation>План боюнча аягы</translation>
        </message>
        <message>
            <source>Examination after</source>
            <translation>Аяктагандагы изилдөө</translation>
        </message>
        <message>
            <source>Examination before</source>
            <translation>Башталгандагы изилдөө</translation>
        </message>
        <message>
            <source>From</source>
            <comment>member</comment>
            <translation>Качантан</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Эмне менен бүттү</translation>
        </message>
        <message>
            <source>In all</source>
            <comment>column</comment>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>In groups</source>
            <comment>column</comment>
            <translation>Топтордо</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Көрсөткүч</translation>
        </message>
        <message>
            <source>Individual correction</source>
            <translation>Жеке коррекция</translation>
        </message>
        <message>
            <source>Individual work is with one pupil; for several choose a group.</source>
            <translation>Жеке иш бир окуучу менен жүргүзүлөт; бир нечөө болсо, топту тандаңыз.</translation>
        </message>
        <message>
            <source>Journal of correction and development work</source>
            <translation>Коррекциялык-өнүктүрүүчү иштердин журналы</translation>
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
            <source>Members</source>
            <translation>Катышуучулар</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Мүнөт</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a correction group</comment>
            <translation>Аталышы</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Жаңы топ</translation>
        </message>
        <message>
            <source>New individual programme</source>
            <translation>Жаңы жеке программа</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Жаңы сабак</translation>
        </message>
        <message>
            <source>No correction group yet. A programme, its members, sessions and their result stand here.</source>
            <translation>Азырынча коррекциялык топ жок. Программа, катышуучулар, сабактар жана алардын натыйжасы бул жерде турат.</translation>
        </message>
        <message>
            <source>No individual correction yet. A programme for one pupil and its result stand here.</source>
            <translation>Азырынча жеке коррекция жок. Бир окуучу үчүн программа жана анын натыйжасы бул жерде турат.</translation>
        </message>
        <message>
            <source>No session was held yet. Write the first one down.</source>
            <translation>Азырынча сабак өткөн жок. Биринчисин жазыңыз.</translation>
        </message>
        <message>
            <source>Nobody takes part yet.</source>
            <translation>Азырынча эч ким катышпайт.</translation>
        </message>
        <message>
            <source>Observations, dynamics</source>
            <translation>Байкоолор, динамика</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программасы</translation>
        </message>
        <message>
            <source>Programme (title, author)</source>
            <translation>Программа (аталышы, автору)</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Программалар</translation>
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
            <source>Pupils</source>
            <comment>column</comment>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>row</comment>
            <translation>Окуучулар</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Сунуштар</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сабак</translation>
        </message>
        <message>
            <source>Sessions</source>
            <comment>correction</comment>
            <translation>Сабактар</translation>
        </message>
        <message>
            <source>Sessions</source>
            <comment>planned</comment>
            <translation>Сабактар</translation>
        </message>
        <message>
            <source>Sessions by the programme</source>
            <translation>Программадагы сабактардын саны</translation>
        </message>
        <message>
            <source>Sessions held</source>
            <translation>Өткөн сабактар</translation>
        </message>
        <message>
            <source>Share</source>
            <comment>column</comment>
            <translation>Үлүшү</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Колу</translation>
        </message>
        <message>
            <source>Single pupils</source>
            <comment>column</comment>
            <translation>Жеке</translation>
        </message>
        <message>
            <source>Socio-psychological-pedagogical service</source>
            <translation>Социалдык-психологиялык-педагогикалык кызмат</translation>
        </message>
        <message>
            <source>State after</source>
            <translation>Аяктагандагы абалы</translation>
        </message>
        <message>
            <source>State before</source>
            <translation>Башталгандагы абалы</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>The programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>The session</source>
            <translation>Сабак</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>Бул башталышынан мурда.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Темасы</translation>
        </message>
        <message>
            <source>What was achieved</source>
            <translation>Эмнеге жетишилди</translation>
        </message>
        <message>
            <source>Where</source>
            <comment>sessions</comment>
            <translation>Өтүүчү жери</translation>
        </message>
        <message>
            <source>Who else takes part</source>
            <translation>Дагы кимдер катышат</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Кимдер катышат</translation>
        </message>
        <message>
            <source>With what difficulty</source>
            <translation>Кандай кыйынчылык менен</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Ким менен</translation>
        </message>
        <message>
            <source>a</source>
            <comment>did not come, one or two letters</comment>
            <translation>к/э</translation>
        </message>
        <message>
            <source>another specialist</source>
            <translation>башка адис</translation>
        </message>
        <message>
            <source>c</source>
            <comment>came, one letter</comment>
            <translation>к</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>client</comment>
            <translation>класс жетекчи</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>programme</comment>
            <translation>жабык</translation>
        </message>
        <message>
            <source>closed on {day}</source>
            <translation>{day} жабылган</translation>
        </message>
        <message>
            <source>correction programmes and their sessions</source>
            <translation>коррекциялык программалар жана алардын сабактары</translation>
        </message>
        <message>
            <source>deterioration</source>
            <comment>outcome</comment>
            <translation>Начарлады</translation>
        </message>
        <message>
            <source>doctor or nurse</source>
            <translation>дарыгер же медайым</translation>
        </message>
        <message>
            <source>group</source>
            <comment>correction</comment>
            <translation>топ</translation>
        </message>
        <message>
            <source>improvement</source>
            <comment>outcome</comment>
            <translation>Жакшырды</translation>
        </message>
        <message>
            <source>no change</source>
            <comment>outcome</comment>
            <translation>Өзгөрүүсүз</translation>
        </message>
        <message>
            <source>not told yet</source>
            <comment>outcome</comment>
            <translation>азырынча жазылган эмес</translation>
        </message>
        <message>
            <source>of them begun in the period</source>
            <translation>анын ичинен мезгилде башталганы</translation>
        </message>
        <message>
            <source>of them closed in the period</source>
            <translation>анын ичинен мезгилде жабылганы</translation>
        </message>
        <message>
            <source>one pupil</source>
            <comment>correction</comment>
            <translation>бир окуучу</translation>
        </message>
        <message>
            <source>running</source>
            <comment>programme</comment>
            <translation>жүрүп жатат</translation>
        </message>
        <message>
            <source>since {day}</source>
            <comment>programme</comment>
            <translation>{day} тартып</translation>
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
            <source>{came} – came, {away} – did not come, × – was not in the group then, empty – not noted</source>
            <translation>{came} – келди, {away} – келген жок, × – ал кезде топто болгон эмес, бош – белгиленген эмес</translation>
        </message>
        <message>
            <source>{held} of {planned}</source>
            <translation>{planned} ичинен {held}</translation>
        </message>
        <message numerus="yes">
            <source>{n} by the programme</source>
            <translation>
                <numerusform>программада {n}</numerusform>
                <numerusform>программада {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sessions held</source>
            <translation>
                <numerusform>{n} сабак өттү</numerusform>
                <numerusform>{n} сабак өттү</numerusform>
            </translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
