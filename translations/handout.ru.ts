<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>handout</name>
        <message>
            <source>Choose a longer period, or put entries back that were left out.</source>
            <translation>Выберите более длинный период или верните исключённые записи.</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Конфиденциально: служебный документ</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Extract from the records of the service</source>
            <translation>Выписка из записей службы</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Given out on {day}.</source>
            <translation>Выдано: {day}.</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Передача</translation>
        </message>
        <message>
            <source>Not every page is confirmed.</source>
            <translation>Подтверждены не все страницы.</translation>
        </message>
        <message>
            <source>Nothing was printed. Look at each page and confirm it.</source>
            <translation>Ничего не напечатано. Просмотрите и подтвердите каждую страницу.</translation>
        </message>
        <message>
            <source>Number or code of the print</source>
            <translation>Номер или код распечатки</translation>
        </message>
        <message>
            <source>Period: {since} – {until}</source>
            <translation>Период: {since} – {until}</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>SPPS</source>
            <comment>service on the passport</comment>
            <translation>СППС</translation>
        </message>
        <message>
            <source>There is nothing to print for this period.</source>
            <translation>За этот период печатать нечего.</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>Что записано</translation>
        </message>
        <message>
            <source>Words in square brackets stand for the names and numbers of other people.</source>
            <translation>Слова в квадратных скобках стоят вместо имён и номеров других людей.</translation>
        </message>
        <message>
            <source>a colleague</source>
            <comment>role on a paper</comment>
            <translation>сотрудник школы</translation>
        </message>
        <message>
            <source>a person</source>
            <comment>role on a paper</comment>
            <translation>лицо</translation>
        </message>
        <message>
            <source>a personal number</source>
            <comment>role on a paper</comment>
            <translation>ПИН</translation>
        </message>
        <message>
            <source>a phone number</source>
            <comment>role on a paper</comment>
            <translation>телефон</translation>
        </message>
        <message>
            <source>an address</source>
            <comment>role on a paper</comment>
            <translation>адрес</translation>
        </message>
        <message>
            <source>an e-mail</source>
            <comment>role on a paper</comment>
            <translation>эл. адрес</translation>
        </message>
        <message>
            <source>another adult</source>
            <comment>role on a paper</comment>
            <translation>другой взрослый</translation>
        </message>
        <message>
            <source>another family</source>
            <comment>role on a paper</comment>
            <translation>другая семья</translation>
        </message>
        <message>
            <source>another pupil</source>
            <comment>role on a paper</comment>
            <translation>другой учащийся</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <comment>role on a paper</comment>
            <translation>брат или сестра</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>role on a paper</comment>
            <translation>изъято</translation>
        </message>
    </context>
</TS>
