<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>transfer</name>
        <message>
            <source>Card of the child, family, adults, class history</source>
            <translation>Карточка ребёнка, семья, взрослые, история классов</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Категории</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Конфиденциально: служебный документ</translation>
        </message>
        <message>
            <source>Family: {name}</source>
            <translation>Семья: {name}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>File of a pupil</source>
            <translation>Дело учащегося</translation>
        </message>
        <message>
            <source>File: {file}</source>
            <translation>Файл: {file}</translation>
        </message>
        <message>
            <source>Gave it</source>
            <translation>Сдал</translation>
        </message>
        <message>
            <source>Given by {school} on {day}</source>
            <translation>Передано: {school}, {day}</translation>
        </message>
        <message>
            <source>Given to: {whom} · hand-over № {number} of {day}</source>
            <translation>Передано: {whom} · передача № {number} от {day}</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>List of what is in the file of a pupil</source>
            <translation>Опись дела учащегося</translation>
        </message>
        <message>
            <source>Nothing was changed. Look for the child in the list of pupils.</source>
            <translation>Ничего не изменено. Найдите ребёнка в списке учащихся.</translation>
        </message>
        <message>
            <source>Received it</source>
            <translation>Принял</translation>
        </message>
        <message>
            <source>Scans and files of the card</source>
            <translation>Сканы и файлы карточки</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>The file is encrypted. Its code is told to the receiving school another way, never together with the file.</source>
            <translation>Файл зашифрован. Код сообщают принимающей школе отдельно, никогда вместе с файлом.</translation>
        </message>
        <message>
            <source>This child's file was taken in already.</source>
            <translation>Это дело ребёнка уже принято.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По какой день</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
</TS>
