<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_catalogues</name>
        <message>
            <source>A new entry</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Catalogues</source>
            <translation>Справочники</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>How the passport counts</source>
            <translation>Как считает паспорт</translation>
        </message>
        <message>
            <source>One place down (Alt+↓)</source>
            <translation>На место ниже (Alt+↓)</translation>
        </message>
        <message>
            <source>One place up (Alt+↑)</source>
            <translation>На место выше (Alt+↑)</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>На шаг назад</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Saved. The passport counts so from now on.</source>
            <translation>Сохранено. Теперь паспорт считает так.</translation>
        </message>
        <message>
            <source>Search by word or code</source>
            <translation>Поиск по слову или коду</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Показать снова</translation>
        </message>
        <message>
            <source>The entry is hidden: it is not offered any more.</source>
            <translation>Запись скрыта: больше не предлагается.</translation>
        </message>
        <message>
            <source>The entry is offered again.</source>
            <translation>Запись снова предлагается.</translation>
        </message>
        <message>
            <source>The entry was added.</source>
            <translation>Запись добавлена.</translation>
        </message>
        <message>
            <source>The entry was changed.</source>
            <translation>Запись изменена.</translation>
        </message>
        <message>
            <source>The entry was moved to the recycle bin.</source>
            <translation>Запись перемещена в корзину.</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>Заполните это поле.</translation>
        </message>
        <message>
            <source>What is signed keeps its words. What was entered with a hidden entry stays and is counted in its set.</source>
            <translation>Подписанное сохраняет свои слова. Внесённое со скрытой записью остаётся и считается в своём наборе.</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key</comment>
            <translation>назад</translation>
        </message>
        <message>
            <source>change</source>
            <comment>key</comment>
            <translation>изменить</translation>
        </message>
        <message>
            <source>hide</source>
            <comment>key</comment>
            <translation>скрыть</translation>
        </message>
        <message>
            <source>new</source>
            <comment>key</comment>
            <translation>новая</translation>
        </message>
        <message>
            <source>place</source>
            <comment>key</comment>
            <translation>место</translation>
        </message>
        <message>
            <source>the other side</source>
            <comment>key</comment>
            <translation>другая сторона</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries</source>
            <translation>
                <numerusform>{n} запись</numerusform>
                <numerusform>{n} записи</numerusform>
                <numerusform>{n} записей</numerusform>
            </translation>
        </message>
    </context>
</TS>
