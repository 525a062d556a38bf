<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_table</name>
        <message>
            <source>As at first</source>
            <translation>Баштапкыдай</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Чыпканы тазалоо</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Издөөнү тазалоо</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Тилкелер</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Чыпкалар</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тизме</translation>
        </message>
        <message>
            <source>Nothing found for «{search}»</source>
            <translation>«{search}» боюнча эч нерсе табылган жок</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Бул жерде азырынча эч нерсе жок</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Издөө</translation>
        </message>
        <message>
            <source>The filter is on: {names}.</source>
            <translation>Чыпка коюлган: {names}.</translation>
        </message>
        <message>
            <source>Type fewer letters: a part of the name is enough.</source>
            <translation>Азыраак тамга жазыңыз: аттын бир бөлүгү жетиштүү.</translation>
        </message>
        <message>
            <source>all</source>
            <comment>filter</comment>
            <translation>баары</translation>
        </message>
        <message>
            <source>card</source>
            <translation>карта</translation>
        </message>
        <message>
            <source>clear</source>
            <comment>key</comment>
            <translation>тазалоо</translation>
        </message>
        <message>
            <source>of {total} in all</source>
            <translation>жалпысы {total}</translation>
        </message>
        <message>
            <source>to the list</source>
            <translation>тизмеге</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message numerus="yes">
            <source>{n} rows</source>
            <translation>
                <numerusform>{n} сап</numerusform>
                <numerusform>{n} сап</numerusform>
            </translation>
        </message>
    </context>
</TS>
