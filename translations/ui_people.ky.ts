<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_people</name>
        <message>
            <source>A certificate, a consent, a photograph: PDF or picture, up to 20 MB. It is kept encrypted in the vault.</source>
            <translation>Күбөлүк, макулдук, сүрөт: PDF же сүрөт файлы, 20 МБга чейин. Ал сактагычта шифрленип турат.</translation>
        </message>
        <message>
            <source>Attach a paper</source>
            <translation>Документ тиркөө</translation>
        </message>
        <message>
            <source>Attach a paper…</source>
            <translation>Документ тиркөө…</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Тизмеге кайтуу</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Dates of visits and plans come here by themselves.</source>
            <translation>Баруулардын жана пландардын мөөнөттөрү бул жерге өзү чыгат.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Delete «{name}»?</source>
            <translation>«{name}» өчүрүлсүнбү?</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Түзөтүү</translation>
        </message>
        <message>
            <source>Families, adults, classes, staff, school years, doubles</source>
            <translation>Үй-бүлөлөр, чоңдор, класстар, кызматкерлер, окуу жылдары, окшош карталар</translation>
        </message>
        <message>
            <source>Families: {count}</source>
            <translation>Үй-бүлөлөр: {count}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Жашыруу</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттоо</translation>
        </message>
        <message>
            <source>Is this one card?</source>
            <translation>Бул бир эле картабы?</translation>
        </message>
        <message>
            <source>It cannot be brought back.</source>
            <translation>Кайра калыбына келтирүүгө болбойт.</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Мөөнөтү өтүп кеткен</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тизме</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Тизмелер</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Көчүрмө түзүү</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Кийинки ай</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Мурунку ай</translation>
        </message>
        <message>
            <source>More</source>
            <comment>menu</comment>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Кийинки жума</translation>
        </message>
        <message>
            <source>No paper is attached yet</source>
            <translation>Документ тиркеле элек</translation>
        </message>
        <message>
            <source>Nothing for today, nothing this week.</source>
            <translation>Бүгүн да, ушул жумада да мөөнөттүү иш жок.</translation>
        </message>
        <message>
            <source>Nothing for today; {week} this week.</source>
            <translation>Бүгүнкү иш жок; ушул жумада: {week}.</translation>
        </message>
        <message>
            <source>Nothing is due on this day.</source>
            <translation>Бул күнгө иш жок.</translation>
        </message>
        <message>
            <source>Nothing is due this week.</source>
            <translation>Бул жумада мөөнөтү келген иш жок.</translation>
        </message>
        <message>
            <source>Nothing is moved or lost: both numbers lead to one card, and merging can be undone.</source>
            <translation>Эч нерсе жылбайт жана жоголбойт: эки жазуу тең бир картага алып барат, бириктирүүнү артка кайтарса болот.</translation>
        </message>
        <message>
            <source>One: the left card stays</source>
            <translation>Бир карта: сол жагы калат</translation>
        </message>
        <message>
            <source>One: the right card stays</source>
            <translation>Бир карта: оң жагы калат</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Print the week</source>
            <translation>Жуманы басып чыгаруу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсөтүү</translation>
        </message>
        <message>
            <source>Show that card</source>
            <translation>Ошол картаны ачуу</translation>
        </message>
        <message>
            <source>The file is kept as it is.</source>
            <translation>Файл кандай болсо, ошондой сакталды.</translation>
        </message>
        <message>
            <source>These are two</source>
            <translation>Булар эки башка</translation>
        </message>
        <message>
            <source>These are two children</source>
            <translation>Булар эки башка бала</translation>
        </message>
        <message>
            <source>These are two households</source>
            <translation>Булар эки башка үй-бүлө</translation>
        </message>
        <message>
            <source>This looks like a card that is here already: {who}</source>
            <translation>Мындай карта бар окшойт: {who}</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Ушул жумада</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгүн</translation>
        </message>
        <message>
            <source>Unfinished drafts</source>
            <translation>Бүтпөгөн долбоорлор</translation>
        </message>
        <message>
            <source>Work of colleagues</source>
            <translation>Кесиптештердин иштери</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more</source>
            <translation>
                <numerusform>жана дагы {n}</numerusform>
                <numerusform>жана дагы {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>back</source>
            <translation>артка</translation>
        </message>
        <message>
            <source>day</source>
            <comment>key</comment>
            <translation>күн</translation>
        </message>
        <message>
            <source>deeds of the day</source>
            <comment>key</comment>
            <translation>күндүн иштери</translation>
        </message>
        <message>
            <source>first gap</source>
            <translation>биринчи бош</translation>
        </message>
        <message>
            <source>month</source>
            <comment>key</comment>
            <translation>ай</translation>
        </message>
        <message>
            <source>new</source>
            <comment>key</comment>
            <translation>жаңы</translation>
        </message>
        <message>
            <source>next</source>
            <translation>кийинки</translation>
        </message>
        <message>
            <source>now</source>
            <translation>азыр</translation>
        </message>
        <message>
            <source>over</source>
            <translation>бүткөн</translation>
        </message>
        <message>
            <source>save</source>
            <comment>key</comment>
            <translation>сактоо</translation>
        </message>
        <message>
            <source>today</source>
            <comment>on a chip</comment>
            <translation>бүгүн</translation>
        </message>
        <message>
            <source>{now} for today, nothing is late.</source>
            <translation>Бүгүн {now} иш бар, мөөнөтү өткөнү жок.</translation>
        </message>
        <message>
            <source>{now} for today, {late} are late.</source>
            <translation>Бүгүн {now} иш бар, {late} иштин мөөнөтү өтүп кеткен.</translation>
        </message>
        <message numerus="yes">
            <source>{n} days late</source>
            <translation>
                <numerusform>{n} күн кечикти</numerusform>
                <numerusform>{n} күн кечикти</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} due</source>
            <comment>duties of a day</comment>
            <translation>
                <numerusform>{n} иш</numerusform>
                <numerusform>{n} иш</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <comment>duties of a day</comment>
            <translation>
                <numerusform>дагы {n}</numerusform>
                <numerusform>дагы {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>«{name}» cannot be shown.</source>
            <translation>«{name}» көрсөтүлбөйт.</translation>
        </message>
    </context>
</TS>
