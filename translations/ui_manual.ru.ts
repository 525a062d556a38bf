<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_manual</name>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Contents of the manual</source>
            <translation>Содержание руководства</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Страницы с такими словами нет.</translation>
        </message>
        <message>
            <source>Page of the manual</source>
            <translation>Страница руководства</translation>
        </message>
        <message>
            <source>Preparing the document</source>
            <translation>Документ готовится</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая</translation>
        </message>
        <message>
            <source>Print the page…</source>
            <translation>Напечатать страницу…</translation>
        </message>
        <message>
            <source>Quick card</source>
            <translation>Краткая памятка</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Поиск по руководству</translation>
        </message>
        <message>
            <source>Whole manual</source>
            <translation>Всё руководство</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key</comment>
            <translation>назад</translation>
        </message>
        <message>
            <source>close</source>
            <comment>key</comment>
            <translation>закрыть</translation>
        </message>
        <message>
            <source>on</source>
            <comment>key</comment>
            <translation>вперёд</translation>
        </message>
        <message>
            <source>search</source>
            <comment>key</comment>
            <translation>поиск</translation>
        </message>
    </context>
</TS>
