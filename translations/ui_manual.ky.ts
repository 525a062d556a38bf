<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_manual</name>
        <message>
            <source>Contents</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Contents of the manual</source>
            <translation>Колдонмонун мазмуну</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Колдонмо</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Кийинки барак</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Мындай сөздөрү бар барак жок.</translation>
        </message>
        <message>
            <source>Page of the manual</source>
            <translation>Колдонмонун барагы</translation>
        </message>
        <message>
            <source>Preparing the document</source>
            <translation>Документ даярдалууда</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Мурунку барак</translation>
        </message>
        <message>
            <source>Print the page…</source>
            <translation>Баракты басып чыгаруу…</translation>
        </message>
        <message>
            <source>Quick card</source>
            <translation>Кыскача эскертме</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Колдонмодон издөө</translation>
        </message>
        <message>
            <source>Whole manual</source>
            <translation>Колдонмо толугу менен</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key</comment>
            <translation>артка</translation>
        </message>
        <message>
            <source>close</source>
            <comment>key</comment>
            <translation>жабуу</translation>
        </message>
        <message>
            <source>on</source>
            <comment>key</comment>
            <translation>алдыга</translation>
        </message>
        <message>
            <source>search</source>
            <comment>key</comment>
            <translation>издөө</translation>
        </message>
    </context>
</TS>
