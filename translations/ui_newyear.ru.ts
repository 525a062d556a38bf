<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_newyear</name>
        <message>
            <source>All pupils are in their new classes. First graders come by import.</source>
            <translation>Все учащиеся в новых классах. Первоклассники приходят импортом.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Назад к списку</translation>
        </message>
        <message>
            <source>Begin the new school year</source>
            <translation>Перевести на новый учебный год</translation>
        </message>
        <message>
            <source>Carry out now</source>
            <translation>Исполнить сейчас</translation>
        </message>
        <message>
            <source>Carry out the orders of destruction</source>
            <translation>Исполнить поручения об уничтожении</translation>
        </message>
        <message>
            <source>Choose lines in the list first.</source>
            <translation>Сначала выберите строки в списке.</translation>
        </message>
        <message>
            <source>Choose the lines, print the act, have it signed by two people, then destroy. Nothing is destroyed by itself.</source>
            <translation>Выберите строки, напечатайте акт, дайте подписать его двоим, затем уничтожьте. Само ничего не уничтожается.</translation>
        </message>
        <message>
            <source>Ctrl and Shift choose several.</source>
            <translation>С Ctrl и Shift можно выбрать несколько.</translation>
        </message>
        <message>
            <source>Destroy for ever</source>
            <translation>Уничтожить навсегда</translation>
        </message>
        <message>
            <source>Destroy for ever…</source>
            <translation>Уничтожить навсегда…</translation>
        </message>
        <message>
            <source>First signature</source>
            <translation>Первая подпись</translation>
        </message>
        <message>
            <source>Go on without a new backup</source>
            <translation>Продолжить без новой копии</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Сделать копию сейчас</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>ФИО или класс</translation>
        </message>
        <message>
            <source>Name or year</source>
            <translation>ФИО или год</translation>
        </message>
        <message>
            <source>Nobody waits for the new school year</source>
            <translation>Перевода никто не ждёт</translation>
        </message>
        <message>
            <source>Not possible in this grade: {names}.</source>
            <translation>В этом классе так нельзя: {names}.</translation>
        </message>
        <message>
            <source>Nothing is open for the pupils who leave.</source>
            <translation>У выбывающих учащихся незакрытого нет.</translation>
        </message>
        <message>
            <source>Nothing is past its term</source>
            <translation>Истёкших сроков нет</translation>
        </message>
        <message>
            <source>Open work of leavers</source>
            <translation>Незакрытое у выбывающих</translation>
        </message>
        <message>
            <source>Print the act</source>
            <translation>Напечатать акт</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Напечатать список</translation>
        </message>
        <message>
            <source>Second signature</source>
            <translation>Вторая подпись</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Terms of keeping and destruction</source>
            <translation>Сроки хранения и уничтожение</translation>
        </message>
        <message>
            <source>The act must be signed on paper by two people: the deputy director and the holder of the records.</source>
            <translation>Акт должны подписать на бумаге двое: заместитель директора и хранитель документов.</translation>
        </message>
        <message>
            <source>The data are then written anew under a new key, and older copies on this computer are removed.</source>
            <translation>Затем данные перезаписываются под новым ключом, а старые копии на этом компьютере удаляются.</translation>
        </message>
        <message>
            <source>The list is worth a look every summer.</source>
            <translation>В этот список стоит заглядывать каждое лето.</translation>
        </message>
        <message>
            <source>The other lines are as you chose.</source>
            <translation>Остальные строки — как вы выбрали.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Введите свой пароль.</translation>
        </message>
        <message>
            <source>What was decided by an act is now removed from the records that only you can open.</source>
            <translation>Решённое по акту сейчас будет удалено из записей, которые открываете только вы.</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Ваш пароль</translation>
        </message>
        <message>
            <source>all</source>
            <comment>rows</comment>
            <translation>все</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>как предложено</translation>
        </message>
        <message>
            <source>several</source>
            <translation>несколько</translation>
        </message>
        <message numerus="yes">
            <source>{n} lines are destroyed with everything that belongs to them. There is no way back.</source>
            <translation>
                <numerusform>Будет уничтожена {n} строка со всем, что к ней относится. Вернуть нельзя.</numerusform>
                <numerusform>Будут уничтожены {n} строки со всем, что к ним относится. Вернуть нельзя.</numerusform>
                <numerusform>Будет уничтожено {n} строк со всем, что к ним относится. Вернуть нельзя.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines are past their term</source>
            <translation>
                <numerusform>Истёк срок у {n} строки</numerusform>
                <numerusform>Истёк срок у {n} строк</numerusform>
                <numerusform>Истёк срок у {n} строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils</source>
            <translation>
                <numerusform>{n} учащийся</numerusform>
                <numerusform>{n} учащихся</numerusform>
                <numerusform>{n} учащихся</numerusform>
            </translation>
        </message>
    </context>
</TS>
