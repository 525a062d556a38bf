<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_people</name>
        <message>
            <source>A certificate, a consent, a photograph: PDF or picture, up to 20 MB. It is kept encrypted in the vault.</source>
            <translation>Справка, согласие, фотография: PDF или изображение до 20 МБ. Хранится в хранилище в зашифрованном виде.</translation>
        </message>
        <message>
            <source>Attach a paper</source>
            <translation>Прикрепить документ</translation>
        </message>
        <message>
            <source>Attach a paper…</source>
            <translation>Прикрепить документ…</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Назад к списку</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Dates of visits and plans come here by themselves.</source>
            <translation>Сроки посещений и планов появляются здесь сами.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Delete «{name}»?</source>
            <translation>Удалить «{name}»?</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Families, adults, classes, staff, school years, doubles</source>
            <translation>Семьи, взрослые, классы, сотрудники, учебные годы, похожие карточки</translation>
        </message>
        <message>
            <source>Families: {count}</source>
            <translation>Семьи: {count}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Is this one card?</source>
            <translation>Это одна и та же карточка?</translation>
        </message>
        <message>
            <source>It cannot be brought back.</source>
            <translation>Вернуть его будет нельзя.</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Списки</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Создать копию</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Следующий месяц</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>More</source>
            <comment>menu</comment>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Следующая неделя</translation>
        </message>
        <message>
            <source>No paper is attached yet</source>
            <translation>Документы не прикреплены</translation>
        </message>
        <message>
            <source>Nothing for today, nothing this week.</source>
            <translation>На сегодня и на этой неделе дел нет.</translation>
        </message>
        <message>
            <source>Nothing for today; {week} this week.</source>
            <translation>На сегодня дел нет; на этой неделе: {week}.</translation>
        </message>
        <message>
            <source>Nothing is due on this day.</source>
            <translation>На этот день дел нет.</translation>
        </message>
        <message>
            <source>Nothing is due this week.</source>
            <translation>На этой неделе сроков нет.</translation>
        </message>
        <message>
            <source>Nothing is moved or lost: both numbers lead to one card, and merging can be undone.</source>
            <translation>Ничего не переносится и не теряется: обе записи ведут к одной карточке, объединение можно отменить.</translation>
        </message>
        <message>
            <source>One: the left card stays</source>
            <translation>Одна карточка: остаётся левая</translation>
        </message>
        <message>
            <source>One: the right card stays</source>
            <translation>Одна карточка: остаётся правая</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Print the week</source>
            <translation>Печать недели</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show that card</source>
            <translation>Показать ту карточку</translation>
        </message>
        <message>
            <source>The file is kept as it is.</source>
            <translation>Файл сохранён как есть.</translation>
        </message>
        <message>
            <source>These are two</source>
            <translation>Это разные люди</translation>
        </message>
        <message>
            <source>These are two children</source>
            <translation>Это двое разных детей</translation>
        </message>
        <message>
            <source>These are two households</source>
            <translation>Это две разные семьи</translation>
        </message>
        <message>
            <source>This looks like a card that is here already: {who}</source>
            <translation>Похоже, такая карточка уже есть: {who}</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>На этой неделе</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Unfinished drafts</source>
            <translation>Незаконченные черновики</translation>
        </message>
        <message>
            <source>Work of colleagues</source>
            <translation>Дела коллег</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more</source>
            <translation>
                <numerusform>и ещё {n}</numerusform>
                <numerusform>и ещё {n}</numerusform>
                <numerusform>и ещё {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>back</source>
            <translation>назад</translation>
        </message>
        <message>
            <source>day</source>
            <comment>key</comment>
            <translation>день</translation>
        </message>
        <message>
            <source>deeds of the day</source>
            <comment>key</comment>
            <translation>дела дня</translation>
        </message>
        <message>
            <source>first gap</source>
            <translation>первый пропуск</translation>
        </message>
        <message>
            <source>month</source>
            <comment>key</comment>
            <translation>месяц</translation>
        </message>
        <message>
            <source>new</source>
            <comment>key</comment>
            <translation>новая</translation>
        </message>
        <message>
            <source>next</source>
            <translation>далее</translation>
        </message>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>over</source>
            <translation>закончилась</translation>
        </message>
        <message>
            <source>save</source>
            <comment>key</comment>
            <translation>сохранить</translation>
        </message>
        <message>
            <source>today</source>
            <comment>on a chip</comment>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>{now} for today, nothing is late.</source>
            <translation>На сегодня дел: {now}; просроченных нет.</translation>
        </message>
        <message>
            <source>{now} for today, {late} are late.</source>
            <translation>На сегодня дел: {now}; просрочено: {late}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} days late</source>
            <translation>
                <numerusform>{n} день опоздания</numerusform>
                <numerusform>{n} дня опоздания</numerusform>
                <numerusform>{n} дней опоздания</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} due</source>
            <comment>duties of a day</comment>
            <translation>
                <numerusform>{n} дело</numerusform>
                <numerusform>{n} дела</numerusform>
                <numerusform>{n} дел</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <comment>duties of a day</comment>
            <translation>
                <numerusform>ещё {n}</numerusform>
                <numerusform>ещё {n}</numerusform>
                <numerusform>ещё {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>«{name}» cannot be shown.</source>
            <translation>«{name}» нельзя показать.</translation>
        </message>
    </context>
</TS>
