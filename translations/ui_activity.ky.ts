<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_activity</name>
        <message>
            <source>Back to the list</source>
            <translation>Тизмеге кайтуу</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>a notification</comment>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Close the notification</source>
            <translation>Билдирүүнү жабуу</translation>
        </message>
        <message>
            <source>Close the notification…</source>
            <translation>Билдирүүнү жабуу…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Түзөтүү</translation>
        </message>
        <message>
            <source>Find a register</source>
            <translation>Журналды табуу</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Эмне менен бүттү</translation>
        </message>
        <message>
            <source>Journals and registers</source>
            <translation>Журналдар жана каттоолор</translation>
        </message>
        <message>
            <source>Log</source>
            <comment>of a notification</comment>
            <translation>Жүргүзүлгөн иштер</translation>
        </message>
        <message>
            <source>Mark as not needed</source>
            <translation>Керек эмес деп белгилөө</translation>
        </message>
        <message>
            <source>Mark as told</source>
            <translation>Билдирилди деп белгилөө</translation>
        </message>
        <message>
            <source>Not needed: {whom}</source>
            <translation>Керек эмес: {whom}</translation>
        </message>
        <message>
            <source>Not needed…</source>
            <translation>Керек эмес…</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Кайра ачуу</translation>
        </message>
        <message>
            <source>Put onto the list</source>
            <translation>Тизмеге кошуу</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Кайра алуу</translation>
        </message>
        <message>
            <source>Tell somebody else</source>
            <translation>Дагы бирөөгө билдирүү</translation>
        </message>
        <message>
            <source>Tell somebody else…</source>
            <translation>Дагы бирөөгө билдирүү…</translation>
        </message>
        <message>
            <source>Told: {whom}</source>
            <translation>Билдирилди: {whom}</translation>
        </message>
        <message>
            <source>Told…</source>
            <translation>Билдирилди…</translation>
        </message>
        <message>
            <source>What is marked here stays in the log.</source>
            <translation>Бул жерде белгиленген нерсе журналда калат.</translation>
        </message>
        <message>
            <source>Who is told</source>
            <translation>Кимге билдирилет</translation>
        </message>
        <message>
            <source>Why it is not needed</source>
            <translation>Эмне үчүн керек эмес</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>on a chip</comment>
            <translation>дароо</translation>
        </message>
        <message>
            <source>not needed: {why}</source>
            <translation>керек болгон жок: {why}</translation>
        </message>
    </context>
</TS>
