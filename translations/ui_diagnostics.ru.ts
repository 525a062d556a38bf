<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_diagnostics</name>
        <message>
            <source>A signed card is final.</source>
            <translation>Подписанная карта окончательна.</translation>
        </message>
        <message>
            <source>Add a correction…</source>
            <translation>Добавить исправление…</translation>
        </message>
        <message>
            <source>Add the correction</source>
            <translation>Добавить исправление</translation>
        </message>
        <message>
            <source>Back to the cards</source>
            <translation>Назад к картам</translation>
        </message>
        <message>
            <source>Card No. {number} is signed.</source>
            <translation>Карта № {number} подписана.</translation>
        </message>
        <message>
            <source>Choose a child or a family; the signs are a key press each.</source>
            <translation>Выберите ребёнка или семью; каждый признак — одно нажатие.</translation>
        </message>
        <message>
            <source>Choose the pupil who is taken off in the list.</source>
            <translation>Выберите в списке учащегося, которого снимают с учёта.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Correction of a signed card</source>
            <translation>Исправление подписанной карты</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Исправления</translation>
        </message>
        <message>
            <source>Danger: {signs}. Its check-list was opened.</source>
            <translation>Опасность: {signs}. Список оповещения открыт.</translation>
        </message>
        <message>
            <source>Danger: {signs}. Tell these people now.</source>
            <translation>Опасность: {signs}. Сообщите сейчас.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Empty form</source>
            <translation>Пустой бланк</translation>
        </message>
        <message>
            <source>Families in a difficult situation</source>
            <translation>Семьи в трудной жизненной ситуации</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Fill a card in…</source>
            <translation>Заполнить карту…</translation>
        </message>
        <message>
            <source>Fill the card in</source>
            <translation>Заполнить карту</translation>
        </message>
        <message>
            <source>Form with what is known</source>
            <translation>Бланк с известными данными</translation>
        </message>
        <message>
            <source>It can be printed, and a help plan can be made of it.</source>
            <translation>Её можно напечатать и составить по ней план помощи.</translation>
        </message>
        <message>
            <source>It does not open by itself: you decide.</source>
            <translation>Сам он не открывается: решаете вы.</translation>
        </message>
        <message>
            <source>Key to the service marks</source>
            <translation>Расшифровка служебных пометок</translation>
        </message>
        <message>
            <source>Leave it as a draft</source>
            <translation>Оставить черновиком</translation>
        </message>
        <message>
            <source>Make a help plan</source>
            <translation>Составить план помощи</translation>
        </message>
        <message>
            <source>Name of the pupil</source>
            <translation>ФИО учащегося</translation>
        </message>
        <message>
            <source>No card is filled in yet</source>
            <translation>Пока нет ни одной карты</translation>
        </message>
        <message>
            <source>No line is chosen.</source>
            <translation>Строка не выбрана.</translation>
        </message>
        <message>
            <source>Nobody's consent is needed for it. The check-list stays open until everybody is told.</source>
            <translation>Ничьё согласие для этого не нужно. Список открыт, пока не оповещены все.</translation>
        </message>
        <message>
            <source>Nothing was corrected.</source>
            <translation>Исправлений нет.</translation>
        </message>
        <message>
            <source>Open the check-list</source>
            <translation>Открыть список</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Во времени</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Причина исправления</translation>
        </message>
        <message>
            <source>Scans…</source>
            <translation>Сканы…</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Sign this card?</source>
            <translation>Подписать эту карту?</translation>
        </message>
        <message>
            <source>Signs and levels…</source>
            <translation>Признаки и уровни…</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Подписать…</translation>
        </message>
        <message>
            <source>Some fields cannot be read yet.</source>
            <translation>Некоторые поля пока не прочесть.</translation>
        </message>
        <message>
            <source>Somebody should be told of: {signs}</source>
            <translation>Возможно, об этом нужно сообщить: {signs}</translation>
        </message>
        <message>
            <source>Sum of the signs</source>
            <translation>Сумма признаков</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Снять</translation>
        </message>
        <message>
            <source>Take off the register</source>
            <translation>Снять с учёта</translation>
        </message>
        <message>
            <source>Take off…</source>
            <translation>Снять…</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>The card cannot be signed yet.</source>
            <translation>Карту пока нельзя подписать.</translation>
        </message>
        <message>
            <source>The card stays as it was signed.</source>
            <translation>Карта остаётся такой, какой подписана.</translation>
        </message>
        <message>
            <source>The card, protected facts as codes</source>
            <translation>Карта, защищённые сведения кодами</translation>
        </message>
        <message>
            <source>The cards compared</source>
            <translation>Сравнение карт</translation>
        </message>
        <message>
            <source>The cards compared, with codes</source>
            <translation>Сравнение карт, кодами</translation>
        </message>
        <message>
            <source>The chosen card</source>
            <translation>Выбранная карта</translation>
        </message>
        <message>
            <source>The entry stays in the list of those taken off; the social passport counts the pupil until that day.</source>
            <translation>Запись остаётся в списке снятых; социальный паспорт считает учащегося до этого дня.</translation>
        </message>
        <message>
            <source>The pupil is taken off the register.</source>
            <translation>Учащийся снят с учёта.</translation>
        </message>
        <message>
            <source>The record was moved to the recycle bin.</source>
            <translation>Запись перемещена в корзину.</translation>
        </message>
        <message>
            <source>They are marked. Your text is kept as a draft.</source>
            <translation>Они отмечены. Текст сохранён в черновике.</translation>
        </message>
        <message>
            <source>This is a proposal of the program, not a validated scale. Cards that are signed keep the rules they had.</source>
            <translation>Это предложение программы, не валидизированная шкала. Подписанные карты сохраняют свои правила.</translation>
        </message>
        <message>
            <source>This is compared once two cards are signed.</source>
            <translation>Сравнение появится, когда подписаны две карты.</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Что исправляется или добавляется</translation>
        </message>
        <message>
            <source>Whom to tell: open the check-list</source>
            <translation>Кому сообщить: открыть список</translation>
        </message>
        <message>
            <source>Whose card is to be filled in?</source>
            <translation>Чья карта заполняется?</translation>
        </message>
        <message>
            <source>Whose form is this?</source>
            <comment>card</comment>
            <translation>Чей это бланк?</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key</comment>
            <translation>назад</translation>
        </message>
        <message>
            <source>level</source>
            <comment>key</comment>
            <translation>уровень</translation>
        </message>
        <message>
            <source>next section</source>
            <comment>key</comment>
            <translation>следующий раздел</translation>
        </message>
        <message>
            <source>not looked at</source>
            <comment>key</comment>
            <translation>не выяснено</translation>
        </message>
        <message numerus="yes">
            <source>{n} cards of adolescents</source>
            <translation>
                <numerusform>{n} карта подростка</numerusform>
                <numerusform>{n} карты подростков</numerusform>
                <numerusform>{n} карт подростков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cards of families</source>
            <translation>
                <numerusform>{n} карта семьи</numerusform>
                <numerusform>{n} карты семей</numerusform>
                <numerusform>{n} карт семей</numerusform>
            </translation>
        </message>
        <message>
            <source>“Difficult” adolescents</source>
            <translation>«Трудные» подростки</translation>
        </message>
    </context>
</TS>
