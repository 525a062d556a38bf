<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_newyear</name>
        <message>
            <source>A child's file from another school</source>
            <translation>Дело ребёнка из другой школы</translation>
        </message>
        <message>
            <source>Act of destruction</source>
            <translation>Акт об уничтожении</translation>
        </message>
        <message>
            <source>All pupils are in their new classes. First graders come by import.</source>
            <translation>Все учащиеся в новых классах. Первоклассники приходят импортом.</translation>
        </message>
        <message>
            <source>An empty field means: as long as it is needed. A child's file goes whole, when the longest term is over.</source>
            <translation>Пустое поле означает: пока нужно. Дело ребёнка уничтожается целиком, когда истёк самый долгий срок.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Назад к списку</translation>
        </message>
        <message>
            <source>Basis: request of the school, application of the parents</source>
            <translation>Основание: запрос школы, заявление родителей</translation>
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
            <source>Choose the file first.</source>
            <translation>Сначала выберите файл.</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Choose the lines, print the act, have it signed by two people, then destroy. Nothing is destroyed by itself.</source>
            <translation>Выберите строки, напечатайте акт, дайте подписать его двоим, затем уничтожьте. Само ничего не уничтожается.</translation>
        </message>
        <message>
            <source>Choose the whole class</source>
            <translation>Выбрать весь класс</translation>
        </message>
        <message>
            <source>Code of the file</source>
            <translation>Код файла</translation>
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
            <source>Everything is as before; the card is in the recycle bin.</source>
            <translation>Всё как прежде; карточка в корзине.</translation>
        </message>
        <message>
            <source>File of a pupil for another school</source>
            <translation>Дело учащегося для другой школы</translation>
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
            <source>It is an attachment of an entry of your requests; nobody else opens it.</source>
            <translation>Она приложена к записи в ваших запросах; больше никто её не откроет.</translation>
        </message>
        <message>
            <source>Its papers lie on the child's card.</source>
            <translation>Его бумаги лежат на карточке ребёнка.</translation>
        </message>
        <message>
            <source>Keep it with my requests</source>
            <translation>Сохранить в моих запросах</translation>
        </message>
        <message>
            <source>Letter of the new class…</source>
            <translation>Литера нового класса…</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Сделать копию сейчас</translation>
        </message>
        <message>
            <source>Make the file</source>
            <translation>Создать файл</translation>
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
            <source>No file is chosen yet.</source>
            <translation>Файл ещё не выбран.</translation>
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
            <source>Nothing is written before you have seen what is inside. The class is chosen on the card afterwards.</source>
            <translation>Ничего не записывается, пока вы не увидите содержимое. Класс выбирают потом в карточке.</translation>
        </message>
        <message>
            <source>Now choose the class on the card. What was sent lies among the card's papers.</source>
            <translation>Теперь выберите класс на карточке. Присланные бумаги лежат в документах карточки.</translation>
        </message>
        <message>
            <source>One encrypted file is made for the other school, and a list of what is in it. It is written into the register of hand-overs.</source>
            <translation>Для другой школы создаётся один зашифрованный файл и опись к нему. Передача записывается в журнал передач.</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Открыть карточку</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>Открыть запись</translation>
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
            <source>Read the psychologist's part</source>
            <translation>Прочитать часть психолога</translation>
        </message>
        <message>
            <source>Say on what basis it goes.</source>
            <translation>Укажите основание передачи.</translation>
        </message>
        <message>
            <source>Say to which school it goes.</source>
            <translation>Укажите, в какую школу передаётся.</translation>
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
            <source>Take the child in</source>
            <translation>Принять ребёнка</translation>
        </message>
        <message>
            <source>Terms by kind…</source>
            <translation>Сроки по видам…</translation>
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
            <source>The card, the family, the adults and the class history always go.</source>
            <translation>Карточка, семья, взрослые и история классов передаются всегда.</translation>
        </message>
        <message>
            <source>The child is in the register.</source>
            <translation>Ребёнок внесён в реестр.</translation>
        </message>
        <message>
            <source>The code is shown once. Tell it by telephone or on paper, never together with the file.</source>
            <translation>Код показывается один раз. Сообщите его по телефону или на бумаге, никогда вместе с файлом.</translation>
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
            <source>The psychologist's part is kept.</source>
            <translation>Часть психолога сохранена.</translation>
        </message>
        <message>
            <source>This child's file was taken in already.</source>
            <translation>Это дело ребёнка уже принято.</translation>
        </message>
        <message>
            <source>This may be a child of your register: {names}. Taking in makes a second card; two cards can be joined later.</source>
            <translation>Возможно, этот ребёнок уже есть в реестре: {names}. Приём создаст вторую карточку; две карточки можно потом объединить.</translation>
        </message>
        <message>
            <source>To which school, who receives it</source>
            <translation>В какую школу, кто принимает</translation>
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
            <source>Why without a consent, if there is none</source>
            <translation>Почему без согласия, если его нет</translation>
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
            <source>letter</source>
            <comment>of a class</comment>
            <translation>литера</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>посмотреть</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>следующее поле</translation>
        </message>
        <message>
            <source>several</source>
            <translation>несколько</translation>
        </message>
        <message>
            <source>the letter as now</source>
            <translation>как сейчас</translation>
        </message>
        <message>
            <source>whole class</source>
            <translation>весь класс</translation>
        </message>
        <message>
            <source>without a letter</source>
            <translation>без литеры</translation>
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
        <message numerus="yes">
            <source>{what} ({n})</source>
            <translation>
                <numerusform>{what} ({n})</numerusform>
                <numerusform>{what} ({n})</numerusform>
                <numerusform>{what} ({n})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{what} ({n}), the psychologist's own</source>
            <translation>
                <numerusform>{what} ({n}), личное психолога</numerusform>
                <numerusform>{what} ({n}), личное психолога</numerusform>
                <numerusform>{what} ({n}), личное психолога</numerusform>
            </translation>
        </message>
    </context>
</TS>
