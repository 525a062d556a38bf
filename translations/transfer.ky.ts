<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>transfer</name>
        <message>
            <source>Card of the child, family, adults, class history</source>
            <translation>Баланын карточкасы, үй-бүлөсү, чоңдор, класстарынын тарыхы</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Категориялар</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Купуя: кызматтык документ</translation>
        </message>
        <message>
            <source>Family: {name}</source>
            <translation>Үй-бүлө: {name}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Талаа</translation>
        </message>
        <message>
            <source>File of a pupil</source>
            <translation>Окуучунун иши</translation>
        </message>
        <message>
            <source>File: {file}</source>
            <translation>Файл: {file}</translation>
        </message>
        <message>
            <source>Gave it</source>
            <translation>Тапшырды</translation>
        </message>
        <message>
            <source>Given by {school} on {day}</source>
            <translation>Берген мектеп: {school}, {day}</translation>
        </message>
        <message>
            <source>Given to: {whom} · hand-over № {number} of {day}</source>
            <translation>Кимге берилди: {whom} · берүү № {number}, {day}</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Канча</translation>
        </message>
        <message>
            <source>List of what is in the file of a pupil</source>
            <translation>Окуучунун ишиндеги документтердин тизмеси</translation>
        </message>
        <message>
            <source>Nothing was changed. Look for the child in the list of pupils.</source>
            <translation>Эч нерсе өзгөргөн жок. Баланы окуучулардын тизмесинен издеңиз.</translation>
        </message>
        <message>
            <source>Received it</source>
            <translation>Кабыл алды</translation>
        </message>
        <message>
            <source>Scans and files of the card</source>
            <translation>Карточканын сканы жана файлдары</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>The file is encrypted. Its code is told to the receiving school another way, never together with the file.</source>
            <translation>Файл шифрленген. Коду кабыл алуучу мектепке бөлөк жол менен айтылат, эч качан файл менен бирге берилбейт.</translation>
        </message>
        <message>
            <source>This child's file was taken in already.</source>
            <translation>Бул баланын иши мурда эле кабыл алынган.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мааниси</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
    </context>
</TS>
