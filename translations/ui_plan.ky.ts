<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_plan</name>
        <message>
            <source>A plan begins empty or with last year's lines on the same days.</source>
            <translation>План бош же былтыркы саптар менен, ошол эле күндөрдө башталат.</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>All work done this year stands in a plan.</source>
            <translation>Быйыл аткарылган иштин баары планда турат.</translation>
        </message>
        <message>
            <source>Annual plan by section</source>
            <translation>Жылдык план бөлүмдөр боюнча</translation>
        </message>
        <message>
            <source>Annual plan, {year}</source>
            <translation>Жылдык план, {year}</translation>
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
            <source>Change of an approved plan</source>
            <translation>Бекитилген планга өзгөртүү</translation>
        </message>
        <message>
            <source>Choose a line to see what was done for it.</source>
            <translation>Эмне аткарылганын көрүү үчүн сапты тандаңыз.</translation>
        </message>
        <message>
            <source>Choose a record of work first.</source>
            <translation>Адегенде иштин жазуусун тандаңыз.</translation>
        </message>
        <message>
            <source>Considered…</source>
            <translation>Каралды…</translation>
        </message>
        <message>
            <source>Content of the work</source>
            <translation>Иштин мазмуну</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Багыты</translation>
        </message>
        <message>
            <source>Earlier months</source>
            <translation>Мурунку айлар</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Күтүлгөн натыйжа</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Формасы</translation>
        </message>
        <message>
            <source>From now on the plan changes by amendments only.</source>
            <translation>Мындан ары план себеби көрсөтүлгөн өзгөртүү менен гана өзгөрөт.</translation>
        </message>
        <message>
            <source>Fulfilment</source>
            <translation>Аткарылышы</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Hour of the week</source>
            <translation>Жуманын сааты</translation>
        </message>
        <message>
            <source>Later months</source>
            <translation>Кийинки айлар</translation>
        </message>
        <message>
            <source>Line of the plan</source>
            <translation>Пландын сабы</translation>
        </message>
        <message>
            <source>Link to a line of the plan</source>
            <translation>Пландын сабына байлоо</translation>
        </message>
        <message>
            <source>Link work done</source>
            <translation>Аткарылган ишти байлоо</translation>
        </message>
        <message>
            <source>Linked: {work}</source>
            <translation>Байланды: {work}</translation>
        </message>
        <message>
            <source>Make a change…</source>
            <translation>Өзгөртүү киргизүү…</translation>
        </message>
        <message>
            <source>Make a plan</source>
            <translation>План түзүү</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Айлар</translation>
        </message>
        <message>
            <source>Moved to {month}.</source>
            <translation>{month} айына жылдырылды.</translation>
        </message>
        <message>
            <source>New hour</source>
            <translation>Жаңы саат</translation>
        </message>
        <message>
            <source>New hour of the week</source>
            <translation>Жуманын жаңы сааты</translation>
        </message>
        <message>
            <source>New work</source>
            <translation>Жаңы иш</translation>
        </message>
        <message>
            <source>New work: {section}</source>
            <translation>Жаңы иш: {section}</translation>
        </message>
        <message>
            <source>No work of this year is left to link</source>
            <translation>Бул жылы байлай турган иш калган жок</translation>
        </message>
        <message>
            <source>Nothing is linked yet: what was done becomes the evidence.</source>
            <translation>Азырынча эч нерсе байланган жок: аткарылган иш далил болот.</translation>
        </message>
        <message>
            <source>Number and day of the protocol.</source>
            <translation>Протоколдун номери жана күнү.</translation>
        </message>
        <message>
            <source>Open the line</source>
            <translation>Сапты ачуу</translation>
        </message>
        <message>
            <source>Outside the plan</source>
            <translation>Пландан тышкары</translation>
        </message>
        <message>
            <source>Plan: {name}</source>
            <translation>План: {name}</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>School year: {year}</source>
            <translation>Окуу жылы: {year}</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Бөлүмдөр</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>The hour is moved.</source>
            <translation>Саат жылдырылды.</translation>
        </message>
        <message>
            <source>The hour is taken out.</source>
            <translation>Саат алынып салынды.</translation>
        </message>
        <message>
            <source>The line is changed.</source>
            <translation>Сап өзгөртүлдү.</translation>
        </message>
        <message>
            <source>The line is put there.</source>
            <translation>Сап жылдырылды.</translation>
        </message>
        <message>
            <source>The line is taken out.</source>
            <translation>Сап алынып салынды.</translation>
        </message>
        <message>
            <source>The plan is approved. The change is kept as an amendment, with the day and your name.</source>
            <translation>План бекитилген. Өзгөртүү күнү жана сиздин атыңыз менен сакталат.</translation>
        </message>
        <message>
            <source>The plan of one month: {month}</source>
            <translation>Бир айдын планы: {month}</translation>
        </message>
        <message>
            <source>The plan of the month for the office (DOCX)…</source>
            <translation>Айдын планы кеңсе үчүн (DOCX)…</translation>
        </message>
        <message>
            <source>The step is written down.</source>
            <translation>Баскыч жазылды.</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>План толугу менен</translation>
        </message>
        <message>
            <source>The whole plan for the office (DOCX)…</source>
            <translation>План толугу менен кеңсе үчүн (DOCX)…</translation>
        </message>
        <message>
            <source>There is no plan of this year yet.</source>
            <translation>Бул жылдын планы азырынча жок.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Ажыратуу</translation>
        </message>
        <message>
            <source>Unlinked: {work}</source>
            <translation>Ажыратылды: {work}</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Жума</translation>
        </message>
        <message>
            <source>Weekly cyclogram</source>
            <translation>Жумалык циклограмма</translation>
        </message>
        <message>
            <source>Weekly cyclogram for the office (DOCX)…</source>
            <translation>Жумалык циклограмма кеңсе үчүн (DOCX)…</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалган</translation>
        </message>
        <message>
            <source>Why the plan changes</source>
            <translation>План эмне үчүн өзгөрөт</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Жазуу</translation>
        </message>
        <message numerus="yes">
            <source>and {n} earlier records</source>
            <translation>
                <numerusform>жана дагы {n} мурунку жазуу</numerusform>
                <numerusform>жана дагы {n} мурунку жазуу</numerusform>
            </translation>
        </message>
        <message>
            <source>another day</source>
            <comment>key</comment>
            <translation>башка күн</translation>
        </message>
        <message>
            <source>another month</source>
            <comment>key</comment>
            <translation>башка ай</translation>
        </message>
        <message>
            <source>edit in place</source>
            <comment>key</comment>
            <translation>ордунда оңдоо</translation>
        </message>
        <message>
            <source>new</source>
            <comment>key</comment>
            <translation>жаңы</translation>
        </message>
        <message>
            <source>open</source>
            <comment>key</comment>
            <translation>ачуу</translation>
        </message>
        <message>
            <source>order</source>
            <comment>key</comment>
            <translation>тартиби</translation>
        </message>
        <message>
            <source>print</source>
            <comment>key</comment>
            <translation>басып чыгаруу</translation>
        </message>
        <message>
            <source>take out</source>
            <comment>key</comment>
            <translation>алып салуу</translation>
        </message>
        <message>
            <source>{name}: copy last year's plan</source>
            <translation>{name}: былтыркы планды көчүрүү</translation>
        </message>
        <message>
            <source>{name}: empty plan</source>
            <translation>{name}: бош план</translation>
        </message>
        <message numerus="yes">
            <source>{n} records of work outside the plan</source>
            <translation>
                <numerusform>Пландан тышкары {n} иш</numerusform>
                <numerusform>Пландан тышкары {n} иш</numerusform>
            </translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
