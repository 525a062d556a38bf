<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_table</name>
        <message>
            <source>As at first</source>
            <translation>Как было</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Сбросить фильтр</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фильтры</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Nothing found for «{search}»</source>
            <translation>По запросу «{search}» ничего не найдено</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Здесь пока ничего нет</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>The filter is on: {names}.</source>
            <translation>Включён фильтр: {names}.</translation>
        </message>
        <message>
            <source>Type fewer letters: a part of the name is enough.</source>
            <translation>Введите меньше букв: достаточно части имени.</translation>
        </message>
        <message>
            <source>all</source>
            <comment>filter</comment>
            <translation>все</translation>
        </message>
        <message>
            <source>card</source>
            <translation>карточка</translation>
        </message>
        <message>
            <source>clear</source>
            <comment>key</comment>
            <translation>очистить</translation>
        </message>
        <message>
            <source>of {total} in all</source>
            <translation>всего {total}</translation>
        </message>
        <message>
            <source>to the list</source>
            <translation>к списку</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message numerus="yes">
            <source>{n} rows</source>
            <translation>
                <numerusform>{n} строка</numerusform>
                <numerusform>{n} строки</numerusform>
                <numerusform>{n} строк</numerusform>
            </translation>
        </message>
    </context>
</TS>
