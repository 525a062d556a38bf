<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_activity</name>
        <message>
            <source>Back to the list</source>
            <translation>Назад к списку</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>a notification</comment>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Close the notification</source>
            <translation>Закрыть оповещение</translation>
        </message>
        <message>
            <source>Close the notification…</source>
            <translation>Закрыть оповещение…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Find a register</source>
            <translation>Найти журнал</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Чем закончилось</translation>
        </message>
        <message>
            <source>Journals and registers</source>
            <translation>Журналы и реестры</translation>
        </message>
        <message>
            <source>Log</source>
            <comment>of a notification</comment>
            <translation>Ход оповещения</translation>
        </message>
        <message>
            <source>Mark as not needed</source>
            <translation>Отметить, что не требуется</translation>
        </message>
        <message>
            <source>Mark as told</source>
            <translation>Отметить как оповещённого</translation>
        </message>
        <message>
            <source>Not needed: {whom}</source>
            <translation>Не требуется: {whom}</translation>
        </message>
        <message>
            <source>Not needed…</source>
            <translation>Не требуется…</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Put onto the list</source>
            <translation>Внести в список</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Снять отметку</translation>
        </message>
        <message>
            <source>Tell somebody else</source>
            <translation>Сообщить ещё кому-то</translation>
        </message>
        <message>
            <source>Tell somebody else…</source>
            <translation>Сообщить ещё кому-то…</translation>
        </message>
        <message>
            <source>Told: {whom}</source>
            <translation>Оповещён: {whom}</translation>
        </message>
        <message>
            <source>Told…</source>
            <translation>Сообщено…</translation>
        </message>
        <message>
            <source>What is marked here stays in the log.</source>
            <translation>Отмеченное здесь остаётся в журнале.</translation>
        </message>
        <message>
            <source>Who is told</source>
            <translation>Кого оповестить</translation>
        </message>
        <message>
            <source>Why it is not needed</source>
            <translation>Почему не требуется</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>on a chip</comment>
            <translation>сразу</translation>
        </message>
        <message>
            <source>not needed: {why}</source>
            <translation>не потребовалось: {why}</translation>
        </message>
    </context>
</TS>
