<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>reporting</name>
        <message>
            <source>Chart: {table}</source>
            <translation>Диаграмма: {table}</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Конфиденциально: служебный документ</translation>
        </message>
        <message>
            <source>Correction: {text}</source>
            <translation>Исправление: {text}</translation>
        </message>
        <message>
            <source>Criteria of the self-assessment</source>
            <translation>Критерии самооценки</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Evidence base</source>
            <translation>Подтверждающая база</translation>
        </message>
        <message>
            <source>How the minimum requirements are met, and the evidence base</source>
            <translation>Анализ выполнения минимальных требований и подтверждающая база</translation>
        </message>
        <message>
            <source>In brackets: the change since {period}.</source>
            <translation>В скобках: изменение с периода {period}.</translation>
        </message>
        <message>
            <source>Line of the register of hand-overs</source>
            <translation>Строка журнала передачи сведений</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>Nothing was changed. Write a correction below the signed report.</source>
            <translation>Ничего не изменено. Напишите исправление под подписанным отчётом.</translation>
        </message>
        <message>
            <source>Nothing was signed. Choose a period that has begun.</source>
            <translation>Ничего не подписано. Выберите период, который уже начался.</translation>
        </message>
        <message>
            <source>Nothing was written down for this period.</source>
            <translation>За этот период ничего не записано.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Part</source>
            <comment>of a report</comment>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Results of the self-assessment</source>
            <translation>Результаты самооценки</translation>
        </message>
        <message>
            <source>SPPS</source>
            <comment>service on the passport</comment>
            <translation>СППС</translation>
        </message>
        <message>
            <source>Self-assessment</source>
            <comment>sheet</comment>
            <translation>Самооценка</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Дата подписания</translation>
        </message>
        <message>
            <source>Signed report</source>
            <translation>Подписанный отчёт</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>Text</source>
            <comment>of a report</comment>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Texts</source>
            <comment>sheet</comment>
            <translation>Тексты</translation>
        </message>
        <message>
            <source>The report for this period is already signed.</source>
            <translation>Отчёт за этот период уже подписан.</translation>
        </message>
        <message>
            <source>This period has not begun yet.</source>
            <translation>Этот период ещё не начался.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По какой день</translation>
        </message>
        <message>
            <source>What is corrected, and why</source>
            <translation>Что исправляется и почему</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>before</source>
            <comment>a column of the period before</comment>
            <translation>ранее</translation>
        </message>
        <message>
            <source>before</source>
            <comment>bar of a chart</comment>
            <translation>ранее</translation>
        </message>
        <message>
            <source>half-year {name}, {days}</source>
            <translation>{name}-е полугодие, {days}</translation>
        </message>
        <message>
            <source>now</source>
            <comment>bar of a chart</comment>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>quarter {name}, {days}</source>
            <translation>{name}-я четверть, {days}</translation>
        </message>
        <message>
            <source>reports and their texts</source>
            <translation>отчёты и их тексты</translation>
        </message>
        <message>
            <source>school year {name}, {days}</source>
            <translation>{name} учебный год, {days}</translation>
        </message>
        <message>
            <source>{since} – {until}</source>
            <translation>{since} – {until}</translation>
        </message>
    </context>
</TS>
