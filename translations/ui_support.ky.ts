<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_support</name>
        <message>
            <source>+ a goal</source>
            <translation>+ максат</translation>
        </message>
        <message>
            <source>+ a measure: sum of the card, missed lessons, a score…</source>
            <translation>+ көрсөткүч: картанын суммасы, калтырган сабактар, балл…</translation>
        </message>
        <message>
            <source>+ an action</source>
            <translation>+ иш-чара</translation>
        </message>
        <message>
            <source>A draft changes freely; once approved, with a reason.</source>
            <translation>Долбоор эркин өзгөрөт; бекитилгенден кийин себеби менен гана.</translation>
        </message>
        <message>
            <source>A plan begins with a pupil or a family, or with a diagnostic card.</source>
            <translation>План окуучудан же үй-бүлөдөн, же диагностикалык картадан башталат.</translation>
        </message>
        <message>
            <source>A signed review is final. The goals and the day of the next review follow from it.</source>
            <translation>Кол коюлган карап чыгуу өзгөртүлбөйт. Максаттардын абалы жана кийинки күн ушундан алынат.</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Иш-чаралар</translation>
        </message>
        <message>
            <source>Agreed with the parents</source>
            <translation>Ата-эне менен макулдашылды</translation>
        </message>
        <message>
            <source>Agreed with the parents…</source>
            <translation>Ата-эне менен макулдашылды…</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Бекитилди</translation>
        </message>
        <message>
            <source>Approved…</source>
            <translation>Бекитилди…</translation>
        </message>
        <message>
            <source>Back to a draft</source>
            <translation>Долбоорго кайтаруу</translation>
        </message>
        <message>
            <source>Begin the work</source>
            <translation>Аткарууну баштоо</translation>
        </message>
        <message>
            <source>Blank plan of a family</source>
            <translation>Үй-бүлөгө пландын бош бланкы</translation>
        </message>
        <message>
            <source>Blank plan of an adolescent</source>
            <translation>Өспүрүмгө пландын бош бланкы</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>of a measure</comment>
            <translation>Өзгөрүү</translation>
        </message>
        <message>
            <source>Change header…</source>
            <translation>Башкы бөлүгүн өзгөртүү…</translation>
        </message>
        <message>
            <source>Change of an approved plan</source>
            <translation>Бекитилген планга өзгөртүү</translation>
        </message>
        <message>
            <source>Changes</source>
            <comment>help plan</comment>
            <translation>Өзгөртүүлөр</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Close it before a new one begins.</source>
            <translation>Жаңысын баштоодон мурда аны жабыңыз.</translation>
        </message>
        <message>
            <source>Close the plan</source>
            <translation>Планды жабуу</translation>
        </message>
        <message>
            <source>Close the plan…</source>
            <translation>Планды жабуу…</translation>
        </message>
        <message>
            <source>Closing report</source>
            <translation>Жабуу отчету</translation>
        </message>
        <message>
            <source>Closing report for the office (DOCX)…</source>
            <translation>Жабуу отчету кеңсе үчүн (DOCX)…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Бүгүн аткарылды</translation>
        </message>
        <message>
            <source>Effect, closing</source>
            <translation>Натыйжа, жабуу</translation>
        </message>
        <message>
            <source>Family, child, adult or street</source>
            <translation>Үй-бүлө, бала, чоң киши же көчө</translation>
        </message>
        <message>
            <source>Final values from the last card</source>
            <translation>Акыркы картадан алуу</translation>
        </message>
        <message>
            <source>For a family…</source>
            <translation>Үй-бүлөгө…</translation>
        </message>
        <message>
            <source>For an adolescent…</source>
            <translation>Өспүрүмгө…</translation>
        </message>
        <message>
            <source>For which family is the plan?</source>
            <translation>План кайсы үй-бүлөгө?</translation>
        </message>
        <message>
            <source>For which pupil is the plan?</source>
            <translation>План кайсы окуучуга?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Максаттар</translation>
        </message>
        <message>
            <source>Goals reached: {reached} of {all} ({percent} %), partly: {partly}</source>
            <translation>Жетишилген максаттар: {all} ичинен {reached} ({percent} %), жарым-жартылай: {partly}</translation>
        </message>
        <message>
            <source>Goals, actions</source>
            <translation>Максат, иш-чара</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Байлоо</translation>
        </message>
        <message>
            <source>Link to the annual plan</source>
            <translation>Жылдык планга байлоо</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Көрсөткүчтөр</translation>
        </message>
        <message>
            <source>Measures before and after</source>
            <translation>Баштапкы жана акыркы көрсөткүчтөр</translation>
        </message>
        <message>
            <source>New help plan</source>
            <translation>Жаңы жардам планы</translation>
        </message>
        <message>
            <source>New review</source>
            <translation>Жаңы карап чыгуу</translation>
        </message>
        <message>
            <source>No consent to the help plan is registered: register it in the journal of consents, or write why without one.</source>
            <translation>Жардам планына макулдук катталган эмес: аны макулдуктар журналына каттаңыз же эмне үчүн макулдуксуз экенин жазыңыз.</translation>
        </message>
        <message>
            <source>No measure was written: what came out can only be told in words.</source>
            <translation>Көрсөткүч жазылган эмес: жыйынтыкты сөз менен гана айтууга болот.</translation>
        </message>
        <message>
            <source>No review was held yet.</source>
            <translation>Азырынча карап чыгуу болгон эмес.</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Pupil or family</source>
            <translation>Окуучу же үй-бүлө</translation>
        </message>
        <message>
            <source>Result of every goal</source>
            <translation>Ар бир максат боюнча жыйынтык</translation>
        </message>
        <message>
            <source>Review sheet for the office (DOCX)…</source>
            <translation>Карап чыгуу барагы кеңсе үчүн (DOCX)…</translation>
        </message>
        <message>
            <source>Review sheet, to be written by hand</source>
            <translation>Карап чыгуу барагы, кол менен толтурулат</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Карап чыгуулар</translation>
        </message>
        <message>
            <source>Reviews begin once the plan is approved.</source>
            <translation>Карап чыгуулар план бекитилгенден кийин башталат.</translation>
        </message>
        <message>
            <source>Scans and files of the plan…</source>
            <translation>Пландын сканы жана файлдары…</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Кол коюу</translation>
        </message>
        <message>
            <source>Sign the review…</source>
            <translation>Карап чыгууга кол коюу…</translation>
        </message>
        <message>
            <source>Sign this review?</source>
            <translation>Бул карап чыгууга кол коёсузбу?</translation>
        </message>
        <message>
            <source>The action is done.</source>
            <translation>Иш-чара аткарылды.</translation>
        </message>
        <message>
            <source>The action is linked to the annual plan.</source>
            <translation>Иш-чара жылдык планга байланды.</translation>
        </message>
        <message>
            <source>The approved plan was not changed.</source>
            <translation>Бекитилген план өзгөртүлгөн жок.</translation>
        </message>
        <message>
            <source>The deputy director writes down that it is approved.</source>
            <translation>Бекитилгенин директордун орун басары жазат.</translation>
        </message>
        <message>
            <source>The draft was moved to the recycle bin.</source>
            <translation>Долбоор таштандыга салынды.</translation>
        </message>
        <message>
            <source>The final values are taken from the last card.</source>
            <translation>Акыркы маанилер акыркы картадан алынды.</translation>
        </message>
        <message>
            <source>The help plan cannot be agreed yet.</source>
            <translation>Жардам планын азырынча макулдашууга болбойт.</translation>
        </message>
        <message>
            <source>The help plan is closed.</source>
            <translation>Жардам планы жабылды.</translation>
        </message>
        <message>
            <source>The last review</source>
            <translation>Акыркы карап чыгуу</translation>
        </message>
        <message>
            <source>The last review for the office (DOCX)…</source>
            <translation>Акыркы карап чыгуу кеңсе үчүн (DOCX)…</translation>
        </message>
        <message>
            <source>The line is changed.</source>
            <translation>Сап өзгөртүлдү.</translation>
        </message>
        <message>
            <source>The line is taken out.</source>
            <translation>Сап алынып салынды.</translation>
        </message>
        <message>
            <source>The plan for the office (DOCX)…</source>
            <translation>План кеңсе үчүн (DOCX)…</translation>
        </message>
        <message>
            <source>The plan gets its number and is frozen: from now on it changes with a reason only.</source>
            <translation>План номер алат жана бекемделет: мындан ары себеби менен гана өзгөрөт.</translation>
        </message>
        <message>
            <source>The plan is a draft again.</source>
            <translation>План кайра долбоор болду.</translation>
        </message>
        <message>
            <source>The plan is agreed with the parents.</source>
            <translation>План ата-эне менен макулдашылды.</translation>
        </message>
        <message>
            <source>The plan is approved.</source>
            <translation>План бекитилди.</translation>
        </message>
        <message>
            <source>The plan is approved. The change is kept with the reason, the day and your name.</source>
            <translation>План бекитилген. Өзгөртүү себеби, күнү жана сиздин атыңыз менен сакталат.</translation>
        </message>
        <message>
            <source>The plan is in work.</source>
            <translation>План аткарыла баштады.</translation>
        </message>
        <message>
            <source>The plan, for signing</source>
            <translation>План, кол коюу үчүн</translation>
        </message>
        <message>
            <source>The review cannot be signed yet.</source>
            <translation>Карап чыгууга азырынча кол коюуга болбойт.</translation>
        </message>
        <message>
            <source>The review is signed.</source>
            <translation>Карап чыгууга кол коюлду.</translation>
        </message>
        <message>
            <source>The same measures now</source>
            <translation>Ошол эле көрсөткүчтөр азыр</translation>
        </message>
        <message>
            <source>There is no help plan yet</source>
            <translation>Азырынча жардам планы жок</translation>
        </message>
        <message>
            <source>This family</source>
            <translation>Ушул үй-бүлөнүкү</translation>
        </message>
        <message>
            <source>This plan is not closed yet.</source>
            <translation>Бул план жабыла элек.</translation>
        </message>
        <message>
            <source>This pupil</source>
            <translation>Ушул окуучу</translation>
        </message>
        <message>
            <source>Why the plan changes</source>
            <translation>План эмне үчүн өзгөрөт</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>annual plan</source>
            <comment>key</comment>
            <translation>жылдык план</translation>
        </message>
        <message>
            <source>done today</source>
            <comment>key</comment>
            <translation>бүгүн аткарылды</translation>
        </message>
        <message>
            <source>edit in place</source>
            <comment>key</comment>
            <translation>ордунда оңдоо</translation>
        </message>
        <message>
            <source>next review {day}</source>
            <translation>кийинки карап чыгуу {day}</translation>
        </message>
        <message>
            <source>no consent to the help plan is registered</source>
            <translation>жардам планына макулдук катталган эмес</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>каралган жок</translation>
        </message>
        <message>
            <source>order</source>
            <comment>key</comment>
            <translation>тартиби</translation>
        </message>
        <message>
            <source>present: {names}</source>
            <translation>катышкандар: {names}</translation>
        </message>
        <message>
            <source>reason: {reason}</source>
            <translation>себеби: {reason}</translation>
        </message>
        <message>
            <source>take out</source>
            <comment>key</comment>
            <translation>алып салуу</translation>
        </message>
        <message numerus="yes">
            <source>{n} help plans</source>
            <translation>
                <numerusform>{n} жардам планы</numerusform>
                <numerusform>{n} жардам планы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} measures have no final value yet: write them in section 3 first, if they are known.</source>
            <translation>
                <numerusform>{n} көрсөткүчтүн акыркы мааниси жок: белгилүү болсо, адегенде 3-бөлүмгө жазыңыз.</numerusform>
                <numerusform>{n} көрсөткүчтүн акыркы мааниси жок: белгилүү болсо, адегенде 3-бөлүмгө жазыңыз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reviews were held. A signed review is final.</source>
            <translation>
                <numerusform>{n} карап чыгуу болду. Кол коюлганы өзгөртүлбөйт.</numerusform>
                <numerusform>{n} карап чыгуу болду. Кол коюлганы өзгөртүлбөйт.</numerusform>
            </translation>
        </message>
        <message>
            <source>↓ shows the lines of this month. Once the action is done, it stands there as evidence.</source>
            <translation>↓ ушул айдын саптарын көрсөтөт. Иш-чара аткарылганда, ал ошол жерде далил болуп турат.</translation>
        </message>
    </context>
</TS>
