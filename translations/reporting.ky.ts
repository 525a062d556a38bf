<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>reporting</name>
        <message>
            <source>Chart: {table}</source>
            <translation>Диаграмма: {table}</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Купуя: кызматтык документ</translation>
        </message>
        <message>
            <source>Correction: {text}</source>
            <translation>Оңдоо: {text}</translation>
        </message>
        <message>
            <source>Criteria of the self-assessment</source>
            <translation>Өзүн-өзү баалоо үчүн критерийлер</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Evidence base</source>
            <translation>Тастыктоочу база</translation>
        </message>
        <message>
            <source>How the minimum requirements are met, and the evidence base</source>
            <translation>Минималдуу талаптардын аткарылышын талдоо жана тастыктоочу база</translation>
        </message>
        <message>
            <source>In brackets: the change since {period}.</source>
            <translation>Кашаада: {period} мезгилинен бери өзгөрүү.</translation>
        </message>
        <message>
            <source>Line of the register of hand-overs</source>
            <translation>Берилген маалыматтар журналынын сабы</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>Nothing was changed. Write a correction below the signed report.</source>
            <translation>Эч нерсе өзгөргөн жок. Кол коюлган отчеттун астына оңдоо жазыңыз.</translation>
        </message>
        <message>
            <source>Nothing was signed. Choose a period that has begun.</source>
            <translation>Кол коюлган жок. Башталган мезгилди тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was written down for this period.</source>
            <translation>Бул мезгил үчүн эч нерсе жазылган эмес.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Part</source>
            <comment>of a report</comment>
            <translation>Бөлүмү</translation>
        </message>
        <message>
            <source>Results of the self-assessment</source>
            <translation>Өзүн-өзү баалоонун натыйжалары</translation>
        </message>
        <message>
            <source>SPPS</source>
            <comment>service on the passport</comment>
            <translation>СППК</translation>
        </message>
        <message>
            <source>Self-assessment</source>
            <comment>sheet</comment>
            <translation>Өзүн-өзү баалоо</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Кол коюлган күнү</translation>
        </message>
        <message>
            <source>Signed report</source>
            <translation>Кол коюлган отчет</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>Text</source>
            <comment>of a report</comment>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Texts</source>
            <comment>sheet</comment>
            <translation>Тексттер</translation>
        </message>
        <message>
            <source>The report for this period is already signed.</source>
            <translation>Бул мезгилдин отчетуна кол коюлган.</translation>
        </message>
        <message>
            <source>This period has not begun yet.</source>
            <translation>Бул мезгил баштала элек.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>What is corrected, and why</source>
            <translation>Эмне оңдолот жана эмне үчүн</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>before</source>
            <comment>a column of the period before</comment>
            <translation>мурун</translation>
        </message>
        <message>
            <source>before</source>
            <comment>bar of a chart</comment>
            <translation>мурда</translation>
        </message>
        <message>
            <source>half-year {name}, {days}</source>
            <translation>{name}-жарым жылдык, {days}</translation>
        </message>
        <message>
            <source>now</source>
            <comment>bar of a chart</comment>
            <translation>азыр</translation>
        </message>
        <message>
            <source>quarter {name}, {days}</source>
            <translation>{name}-чейрек, {days}</translation>
        </message>
        <message>
            <source>reports and their texts</source>
            <translation>отчеттор жана алардын тексттери</translation>
        </message>
        <message>
            <source>school year {name}, {days}</source>
            <translation>{name} окуу жылы, {days}</translation>
        </message>
        <message>
            <source>{since} – {until}</source>
            <translation>{since} – {until}</translation>
        </message>
    </context>
</TS>
