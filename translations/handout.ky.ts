<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>handout</name>
        <message>
            <source>Choose a longer period, or put entries back that were left out.</source>
            <translation>Узагыраак мезгилди тандаңыз же алынган жазууларды кайтарыңыз.</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Купуя: кызматтык документ</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Extract from the records of the service</source>
            <translation>Кызматтын жазууларынан көчүрмө</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Given out on {day}.</source>
            <translation>Берилген күнү: {day}.</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Берилиши</translation>
        </message>
        <message>
            <source>Not every page is confirmed.</source>
            <translation>Бардык барактар ырастала элек.</translation>
        </message>
        <message>
            <source>Nothing was printed. Look at each page and confirm it.</source>
            <translation>Эч нерсе басылган жок. Ар бир баракты карап, ырастаңыз.</translation>
        </message>
        <message>
            <source>Number or code of the print</source>
            <translation>Басма нускасынын номери же коду</translation>
        </message>
        <message>
            <source>Period: {since} – {until}</source>
            <translation>Мезгил: {since} – {until}</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>SPPS</source>
            <comment>service on the passport</comment>
            <translation>СППК</translation>
        </message>
        <message>
            <source>There is nothing to print for this period.</source>
            <translation>Бул мезгил үчүн басып чыгара турган эч нерсе жок.</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>Эмне жазылган</translation>
        </message>
        <message>
            <source>Words in square brackets stand for the names and numbers of other people.</source>
            <translation>Чарчы кашаадагы сөздөр башка адамдардын аттарынын жана номерлеринин ордунда турат.</translation>
        </message>
        <message>
            <source>a colleague</source>
            <comment>role on a paper</comment>
            <translation>мектеп кызматкери</translation>
        </message>
        <message>
            <source>a person</source>
            <comment>role on a paper</comment>
            <translation>адам</translation>
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
            <translation>дарек</translation>
        </message>
        <message>
            <source>an e-mail</source>
            <comment>role on a paper</comment>
            <translation>электрондук дарек</translation>
        </message>
        <message>
            <source>another adult</source>
            <comment>role on a paper</comment>
            <translation>башка чоң киши</translation>
        </message>
        <message>
            <source>another family</source>
            <comment>role on a paper</comment>
            <translation>башка үй-бүлө</translation>
        </message>
        <message>
            <source>another pupil</source>
            <comment>role on a paper</comment>
            <translation>башка окуучу</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <comment>role on a paper</comment>
            <translation>бир тууганы</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>role on a paper</comment>
            <translation>алынып салынды</translation>
        </message>
    </context>
</TS>
