<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_handout</name>
        <message>
            <source>A name is kept without a reason.</source>
            <translation>Имя оставлено без причины.</translation>
        </message>
        <message>
            <source>As it is printed</source>
            <translation>Как будет напечатано</translation>
        </message>
        <message>
            <source>Basis (request, law, consent)</source>
            <translation>Основание (запрос, закон, согласие)</translation>
        </message>
        <message>
            <source>Choose a marked word, or mark words the program does not know: select them and press M.</source>
            <translation>Выберите отмеченное слово или отметьте слова, которых программа не знает: выделите их и нажмите M.</translation>
        </message>
        <message>
            <source>Choose words of one entry with the mouse or Shift.</source>
            <translation>Выделите слова одной записи мышью или с Shift.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Confirm the page</source>
            <translation>Подтвердить страницу</translation>
        </message>
        <message numerus="yes">
            <source>Decided the same in {n} more places.</source>
            <translation>
                <numerusform>Так же решено ещё в {n} месте.</numerusform>
                <numerusform>Так же решено ещё в {n} местах.</numerusform>
                <numerusform>Так же решено ещё в {n} местах.</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract from the records of the service</source>
            <translation>Выписка из записей службы</translation>
        </message>
        <message>
            <source>For an audience: {name}</source>
            <translation>Документ для передачи: {name}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Give out and print…</source>
            <translation>Выдать и напечатать…</translation>
        </message>
        <message>
            <source>Give the paper out</source>
            <translation>Выдать документ</translation>
        </message>
        <message>
            <source>Keep</source>
            <comment>a name</comment>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Name of who received it</source>
            <translation>ФИО получившего</translation>
        </message>
        <message>
            <source>No words are chosen.</source>
            <translation>Слова не выделены.</translation>
        </message>
        <message>
            <source>Nothing in this period</source>
            <translation>За этот период записей нет</translation>
        </message>
        <message>
            <source>Nothing the vault knows was found on this page. Read it all the same: select what must not leave and press M.</source>
            <translation>На этой странице не найдено ничего известного хранилищу. Всё же прочитайте её: выделите то, что не должно уйти, и нажмите M.</translation>
        </message>
        <message>
            <source>Page of the paper</source>
            <translation>Страница документа</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страница {page} из {pages}</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Say why it stays: the reason is kept with the paper.</source>
            <translation>Напишите, почему оно остаётся: причина сохраняется вместе с документом.</translation>
        </message>
        <message>
            <source>Take the mark away</source>
            <translation>Снять отметку</translation>
        </message>
        <message>
            <source>The page after</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>The paper and this hand-over are written into the register; the paper is kept word for word.</source>
            <translation>Документ и его передача записываются в реестр; документ сохраняется дословно.</translation>
        </message>
        <message>
            <source>The paper was composed anew.</source>
            <translation>Документ составлен заново.</translation>
        </message>
        <message>
            <source>The same on the whole paper</source>
            <translation>Так же во всём документе</translation>
        </message>
        <message>
            <source>This day lies before the first one.</source>
            <translation>Этот день раньше первого.</translation>
        </message>
        <message>
            <source>To</source>
            <comment>day</comment>
            <translation>По</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Что с этим сделать</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>What stands in its place</source>
            <translation>Что стоит на этом месте</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>Почему остаётся</translation>
        </message>
        <message>
            <source>Why without a consent</source>
            <translation>Почему без согласия</translation>
        </message>
        <message>
            <source>Write down and print</source>
            <translation>Записать и напечатать</translation>
        </message>
        <message>
            <source>Write why it stays, or replace it.</source>
            <translation>Напишите, почему оно остаётся, или замените его.</translation>
        </message>
        <message>
            <source>a name the vault knows</source>
            <translation>имя, известное хранилищу</translation>
        </message>
        <message>
            <source>a personal number (PIN)</source>
            <translation>персональный номер (ПИН)</translation>
        </message>
        <message>
            <source>a phone number</source>
            <translation>номер телефона</translation>
        </message>
        <message>
            <source>an address</source>
            <translation>адрес</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>адрес электронной почты</translation>
        </message>
        <message>
            <source>confirmed</source>
            <comment>page</comment>
            <translation>подтверждена</translation>
        </message>
        <message>
            <source>keep</source>
            <comment>key</comment>
            <translation>оставить</translation>
        </message>
        <message>
            <source>leave out</source>
            <comment>key</comment>
            <translation>исключить</translation>
        </message>
        <message>
            <source>left out of the paper: Delete puts it back</source>
            <translation>не войдёт в документ: Delete вернёт</translation>
        </message>
        <message>
            <source>mark words</source>
            <comment>key</comment>
            <translation>отметить слова</translation>
        </message>
        <message>
            <source>marked by hand</source>
            <translation>отмечено вручную</translation>
        </message>
        <message>
            <source>next mark</source>
            <translation>следующая отметка</translation>
        </message>
        <message>
            <source>replace</source>
            <comment>key</comment>
            <translation>заменить</translation>
        </message>
        <message>
            <source>{done} of {pages} pages confirmed</source>
            <translation>подтверждено страниц: {done} из {pages}</translation>
        </message>
        <message>
            <source>{kind}, or an ordinary word</source>
            <translation>{kind} или обычное слово</translation>
        </message>
        <message>
            <source>{kind}; the child's own</source>
            <translation>{kind}; самого ребёнка</translation>
        </message>
    </context>
</TS>
