<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_backup</name>
        <message>
            <source>A drill with the password of that time can open it.</source>
            <translation>Её можно открыть при пробе с паролем того времени.</translation>
        </message>
        <message>
            <source>A save of the psychologist's records was cut off. Let the psychologist log in once; then make a new copy.</source>
            <translation>Сохранение записей психолога оборвалось. Пусть психолог один раз войдёт в программу; затем сделайте новую копию.</translation>
        </message>
        <message>
            <source>A save was cut off. Its owner must log in once; then make a new copy.</source>
            <translation>Одно сохранение оборвалось. Пусть владелец один раз войдёт в программу; затем сделайте новую копию.</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Другой файл…</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Другая папка…</translation>
        </message>
        <message>
            <source>Backup made today</source>
            <translation>Резервная копия сделана сегодня</translation>
        </message>
        <message>
            <source>Backup made yesterday</source>
            <translation>Резервная копия сделана вчера</translation>
        </message>
        <message>
            <source>Backup to restore from</source>
            <translation>Копия для восстановления</translation>
        </message>
        <message numerus="yes">
            <source>Backup {n} days ago</source>
            <translation>
                <numerusform>Резервная копия {n} день назад</numerusform>
                <numerusform>Резервная копия {n} дня назад</numerusform>
                <numerusform>Резервная копия {n} дней назад</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup: dated in the future, check the computer's clock</source>
            <translation>Резервная копия: дата в будущем, проверьте часы компьютера</translation>
        </message>
        <message>
            <source>Backup: none yet</source>
            <translation>Резервная копия: пока нет</translation>
        </message>
        <message>
            <source>Backup: the last one is not complete</source>
            <translation>Резервная копия: последняя неполна</translation>
        </message>
        <message>
            <source>Backup: today {time}, verified</source>
            <translation>Резервная копия: сегодня {time}, проверена</translation>
        </message>
        <message>
            <source>Backup: yesterday {time}, verified</source>
            <translation>Резервная копия: вчера {time}, проверена</translation>
        </message>
        <message numerus="yes">
            <source>Backup: {n} days ago</source>
            <translation>
                <numerusform>Резервная копия: {n} день назад</numerusform>
                <numerusform>Резервная копия: {n} дня назад</numerusform>
                <numerusform>Резервная копия: {n} дней назад</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Begin the drill</source>
            <translation>Начать проверку</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Carried, not opened: {name}, last checked {day}.</source>
            <translation>Перенесены без открытия: {name}, последняя проверка {day}.</translation>
        </message>
        <message>
            <source>Carried, not opened: {name}.</source>
            <translation>Перенесены без открытия: {name}.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Check the date of this computer, then make a new copy.</source>
            <translation>Проверьте дату этого компьютера, затем сделайте новую копию.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>Copies in this place</source>
            <translation>Копии в этом месте</translation>
        </message>
        <message>
            <source>Copy them as they are</source>
            <translation>Скопировать как есть</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Повреждена</translation>
        </message>
        <message>
            <source>Drill…</source>
            <translation>Проба…</translation>
        </message>
        <message>
            <source>Every byte of the backup is whole.</source>
            <translation>Каждый байт копии цел.</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Папка для копий</translation>
        </message>
        <message>
            <source>For a new copy, put the stick in and press the button. It takes about two minutes.</source>
            <translation>Для новой копии вставьте флешку и нажмите кнопку. Это займёт около двух минут.</translation>
        </message>
        <message>
            <source>If this computer breaks, everything is lost. Put a stick in and press the button.</source>
            <translation>Если этот компьютер сломается, пропадёт всё. Вставьте флешку и нажмите кнопку.</translation>
        </message>
        <message>
            <source>It is not complete: a save was cut off when it was made.</source>
            <translation>Она неполна: при её создании одно сохранение оборвалось.</translation>
        </message>
        <message>
            <source>Keep this copy and the older ones apart, and show both to whoever looks after this computer.</source>
            <translation>Храните эту копию и прежние отдельно и покажите их тому, кто обслуживает этот компьютер.</translation>
        </message>
        <message>
            <source>Last drill: {day}, failed</source>
            <translation>Последняя проба: {day}, неудачно</translation>
        </message>
        <message>
            <source>Last drill: {day}, passed</source>
            <translation>Последняя проба: {day}, успешно</translation>
        </message>
        <message>
            <source>Made by {name}</source>
            <translation>Сделал(а): {name}</translation>
        </message>
        <message>
            <source>Made {moment}.</source>
            <translation>Сделана {moment}.</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Создать копию</translation>
        </message>
        <message>
            <source>Make a new copy on another stick and keep this one apart.</source>
            <translation>Сделайте новую копию на другую флешку, а эту отложите.</translation>
        </message>
        <message>
            <source>Make a new copy on another stick and repeat the drill.</source>
            <translation>Сделайте новую копию на другую флешку и повторите пробу.</translation>
        </message>
        <message>
            <source>Making and checking the backup</source>
            <translation>Копия создаётся и проверяется</translation>
        </message>
        <message>
            <source>No copies yet.</source>
            <translation>Копий пока нет.</translation>
        </message>
        <message>
            <source>No place for the backup is picked.</source>
            <translation>Место для копии не выбрано.</translation>
        </message>
        <message>
            <source>No stick is in. Put one in: it appears here by itself.</source>
            <translation>Флешка не вставлена. Вставьте её: она появится здесь сама.</translation>
        </message>
        <message>
            <source>Nobody knows a password: open with the recovery sheet</source>
            <translation>Пароль никто не помнит: открыть листом восстановления</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Неполная</translation>
        </message>
        <message>
            <source>Once a year try it out: pick a copy and press “Drill…”. Nothing of yours is touched.</source>
            <translation>Раз в год попробуйте: выберите копию и нажмите «Проба…». Ваши данные не затрагиваются.</translation>
        </message>
        <message>
            <source>Open and check, too</source>
            <translation>Открыть и проверить</translation>
        </message>
        <message>
            <source>Opening and checking the backup</source>
            <translation>Копия открывается и проверяется</translation>
        </message>
        <message>
            <source>Opening the restored data</source>
            <translation>Восстановленные данные открываются</translation>
        </message>
        <message>
            <source>Other data</source>
            <translation>Другие данные</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Protocol…</source>
            <translation>Протокол…</translation>
        </message>
        <message>
            <source>Put a stick in, or choose a folder.</source>
            <translation>Вставьте флешку или выберите папку.</translation>
        </message>
        <message>
            <source>Put in the stick with the backup. Nothing is changed before you type a password.</source>
            <translation>Вставьте флешку с копией. До ввода пароля ничего не изменится.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Копия читается</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Restore drill</source>
            <translation>Пробное восстановление</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Восстановление из копии</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Восстановить из файла…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Восстановить…</translation>
        </message>
        <message>
            <source>The backup was made and verified.</source>
            <translation>Копия сделана и проверена.</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>Создание копии остановлено.</translation>
        </message>
        <message>
            <source>The copy is restored beside your data with only the stick and your password, checked, counted and deleted.</source>
            <translation>Копия восстанавливается рядом с вашими данными только по флешке и паролю, проверяется, пересчитывается и удаляется.</translation>
        </message>
        <message>
            <source>The copy is whole, but it was made under earlier keys.</source>
            <translation>Копия цела, но сделана с прежними ключами.</translation>
        </message>
        <message>
            <source>The copy is whole: every byte was compared.</source>
            <translation>Копия цела: каждый байт сверен.</translation>
        </message>
        <message>
            <source>The copy opens, and every page and index in it is whole.</source>
            <translation>Копия открывается, каждая страница и каждый указатель в ней целы.</translation>
        </message>
        <message>
            <source>The copy opens, but damage was found in it.</source>
            <translation>Копия открывается, но в ней найдено повреждение.</translation>
        </message>
        <message>
            <source>The copy was written, but it is not complete.</source>
            <translation>Копия записана, но она неполна.</translation>
        </message>
        <message>
            <source>The data that are on this computer now are first copied, encrypted, into {folder}, and stay in their folder; the restored ones take their place.</source>
            <translation>Данные, которые сейчас на этом компьютере, сначала копируются в зашифрованном виде в папку {folder} и остаются в своей папке; их место занимают восстановленные.</translation>
        </message>
        <message>
            <source>The data were copied as they are, with the damage in them.</source>
            <translation>Данные скопированы как есть, вместе с повреждением.</translation>
        </message>
        <message>
            <source>The drill failed.</source>
            <translation>Пробное восстановление не удалось.</translation>
        </message>
        <message>
            <source>The drill passed.</source>
            <translation>Пробное восстановление прошло успешно.</translation>
        </message>
        <message>
            <source>The last backup is dated in the future</source>
            <translation>Дата последней копии — в будущем</translation>
        </message>
        <message>
            <source>The last backup is not complete</source>
            <translation>Последняя копия неполна</translation>
        </message>
        <message>
            <source>The older copies are unchanged.</source>
            <translation>Прежние копии не изменились.</translation>
        </message>
        <message>
            <source>The school could go on working from this copy.</source>
            <translation>Школа могла бы продолжить работу с этой копии.</translation>
        </message>
        <message>
            <source>There are no backups here yet.</source>
            <translation>Здесь пока нет копий.</translation>
        </message>
        <message>
            <source>There is no backup yet</source>
            <translation>Резервной копии пока нет</translation>
        </message>
        <message>
            <source>There was no drill yet.</source>
            <translation>Пробного восстановления ещё не было.</translation>
        </message>
        <message>
            <source>Two sticks in turn, each kept apart from this computer, are safer than one.</source>
            <translation>Две флешки по очереди, каждая отдельно от компьютера, надёжнее одной.</translation>
        </message>
        <message>
            <source>Type all eight groups of the recovery sheet.</source>
            <translation>Введите все восемь групп листа восстановления.</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>Введите пароль.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Введите свой пароль.</translation>
        </message>
        <message>
            <source>Way back</source>
            <translation>Восстановление</translation>
        </message>
        <message>
            <source>Where the copies are</source>
            <translation>Где лежат копии</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Куда</translation>
        </message>
        <message>
            <source>Your data are not touched. At the end there is a protocol of one page to sign.</source>
            <translation>Ваши данные не затрагиваются. В конце будет протокол на одну страницу для подписи.</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Ваш пароль</translation>
        </message>
        <message>
            <source>Your present data stay in their folder, and a safety copy of them is made first.</source>
            <translation>Нынешние данные останутся в своей папке, и сначала с них снимается страховочная копия.</translation>
        </message>
        <message>
            <source>not readable</source>
            <translation>не читается</translation>
        </message>
        <message>
            <source>number {number}, {size}</source>
            <translation>№ {number}, {size}</translation>
        </message>
        <message>
            <source>number {number}, {size}, {who}</source>
            <translation>№ {number}, {size}, {who}</translation>
        </message>
        <message>
            <source>{moment}, number {number}, {size}</source>
            <translation>{moment}, № {number}, {size}</translation>
        </message>
        <message numerus="yes">
            <source>{n} older ones</source>
            <translation>
                <numerusform>Ещё {n} более старая</numerusform>
                <numerusform>Ещё {n} более старые</numerusform>
                <numerusform>Ещё {n} более старых</numerusform>
            </translation>
        </message>
        <message>
            <source>{path}, nothing can be written to it</source>
            <translation>{path} · запись закрыта</translation>
        </message>
        <message>
            <source>{path}, {free} free of {total}</source>
            <translation>{path} · свободно {free} из {total}</translation>
        </message>
        <message>
            <source>{path}: not there now</source>
            <translation>{path} · сейчас недоступно</translation>
        </message>
        <message>
            <source>{place}, {time}, verified. Keep the stick apart from this computer.</source>
            <translation>{place}, {time}, проверена. Храните флешку отдельно от этого компьютера.</translation>
        </message>
        <message>
            <source>{size}, damaged data as they lay</source>
            <translation>{size}, повреждённые данные как есть</translation>
        </message>
        <message>
            <source>{size}, {place}, {moment}. You can take the stick out now.</source>
            <translation>{size}, {place}, {moment}. Теперь флешку можно вынуть.</translation>
        </message>
    </context>
</TS>
