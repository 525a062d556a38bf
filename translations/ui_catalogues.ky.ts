<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_catalogues</name>
        <message>
            <source>A new entry</source>
            <translation>Жаңы жазуу</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Кошуу</translation>
        </message>
        <message>
            <source>Catalogues</source>
            <translation>Каталогдор</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Жашыруу</translation>
        </message>
        <message>
            <source>How the passport counts</source>
            <translation>Паспорт кантип эсептейт</translation>
        </message>
        <message>
            <source>One place down (Alt+↓)</source>
            <translation>Бир орун ылдый (Alt+↓)</translation>
        </message>
        <message>
            <source>One place up (Alt+↑)</source>
            <translation>Бир орун өйдө (Alt+↑)</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Бир кадам артка</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Saved. The passport counts so from now on.</source>
            <translation>Сакталды. Паспорт мындан ары ушундай эсептейт.</translation>
        </message>
        <message>
            <source>Search by word or code</source>
            <translation>Сөз же код боюнча издөө</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Кайра көрсөтүү</translation>
        </message>
        <message>
            <source>The entry is hidden: it is not offered any more.</source>
            <translation>Жазуу жашырылды: мындан ары сунушталбайт.</translation>
        </message>
        <message>
            <source>The entry is offered again.</source>
            <translation>Жазуу кайра сунушталат.</translation>
        </message>
        <message>
            <source>The entry was added.</source>
            <translation>Жазуу кошулду.</translation>
        </message>
        <message>
            <source>The entry was changed.</source>
            <translation>Жазуу өзгөртүлдү.</translation>
        </message>
        <message>
            <source>The entry was moved to the recycle bin.</source>
            <translation>Жазуу себетке жылдырылды.</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>Муну толтуруңуз.</translation>
        </message>
        <message>
            <source>What is signed keeps its words. What was entered with a hidden entry stays and is counted in its set.</source>
            <translation>Кол коюлган документ өз сөздөрүн сактайт. Жашырылган жазуу менен киргизилгендер кала берет жана өз топтомунда эсептелет.</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key</comment>
            <translation>артка</translation>
        </message>
        <message>
            <source>change</source>
            <comment>key</comment>
            <translation>өзгөртүү</translation>
        </message>
        <message>
            <source>hide</source>
            <comment>key</comment>
            <translation>жашыруу</translation>
        </message>
        <message>
            <source>new</source>
            <comment>key</comment>
            <translation>жаңы</translation>
        </message>
        <message>
            <source>place</source>
            <comment>key</comment>
            <translation>орду</translation>
        </message>
        <message>
            <source>the other side</source>
            <comment>key</comment>
            <translation>экинчи тарап</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries</source>
            <translation>
                <numerusform>{n} жазуу</numerusform>
                <numerusform>{n} жазуу</numerusform>
            </translation>
        </message>
    </context>
</TS>
