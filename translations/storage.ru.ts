<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>storage</name>
        <message>
            <source>Check the keyboard layout and Caps Lock, then type it again.</source>
            <translation>Проверьте раскладку клавиатуры и Caps Lock и введите пароль ещё раз.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the file vault.sppk, or restore a backup.</source>
            <translation>Выберите папку с файлом vault.sppk или восстановите данные из резервной копии.</translation>
        </message>
        <message>
            <source>Choose your own name, or ask a colleague to open an account with you.</source>
            <translation>Выберите своё имя или попросите коллегу открыть вам учётную запись вместе с вами.</translation>
        </message>
        <message>
            <source>Compare every group with the paper. A sheet printed earlier no longer opens anything.</source>
            <translation>Сверьте каждую группу с бумагой. Лист, напечатанный раньше, больше ничего не открывает.</translation>
        </message>
        <message>
            <source>Do not use names, years, the school's number or keys that lie side by side. Four chance words are good.</source>
            <translation>Не используйте имена, годы, номер школы и соседние клавиши. Хороши четыре случайных слова.</translation>
        </message>
        <message>
            <source>Hand over to a successor instead, or keep the recovery sheet at hand.</source>
            <translation>Лучше передайте дела преемнику или держите под рукой лист восстановления.</translation>
        </message>
        <message>
            <source>It cannot be deleted for ever here: the psychologist's records, which only she can open, may belong to it.</source>
            <translation>Здесь удалить навсегда нельзя: к этому могут относиться записи психолога, открыть которые может только она.</translation>
        </message>
        <message>
            <source>It cannot be deleted for ever: other records belong to it which are not in the recycle bin.</source>
            <translation>Удалить навсегда нельзя: к этому относятся другие записи, которых нет в корзине.</translation>
        </message>
        <message>
            <source>Lock or close it there, then try again.</source>
            <translation>Заблокируйте или закройте её там и попробуйте снова.</translation>
        </message>
        <message>
            <source>Nobody else could open the data of this account.</source>
            <translation>Никто другой не смог бы открыть данные этой учётной записи.</translation>
        </message>
        <message>
            <source>Nothing was changed. A colleague who holds it can give it to you at this computer.</source>
            <translation>Ничего не изменено. Коллега, у которого он есть, может передать его вам за этим компьютером.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose a file whose name ends in .sppkb.</source>
            <translation>Ничего не изменилось. Выберите файл, имя которого кончается на .sppkb.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose an empty or new folder.</source>
            <translation>Ничего не изменилось. Выберите пустую или новую папку.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another folder, or ask whoever looks after this computer.</source>
            <translation>Ничего не изменено. Выберите другую папку или обратитесь к тому, кто отвечает за этот компьютер.</translation>
        </message>
        <message>
            <source>Nothing was changed. First press “New password…” with this colleague, then change the roles and give the key.</source>
            <translation>Ничего не изменено. Сначала вместе с коллегой нажмите «Новый пароль…», затем измените роли и передайте ключ.</translation>
        </message>
        <message>
            <source>Nothing was changed. Install SPPK Desktop {needs} or newer.</source>
            <translation>Ничего не изменено. Установите SPPK Desktop {needs} или новее.</translation>
        </message>
        <message>
            <source>Nothing was changed. Install the newer version of the program, then try again.</source>
            <translation>Ничего не изменилось. Установите более новую версию программы и повторите.</translation>
        </message>
        <message>
            <source>Nothing was changed. Put the stick in again and repeat, or use another copy.</source>
            <translation>Ничего не изменилось. Вставьте флешку снова и повторите или возьмите другую копию.</translation>
        </message>
        <message>
            <source>Nothing was changed. Remove those records first, or let it lie in the recycle bin.</source>
            <translation>Ничего не изменено. Сначала удалите те записи или оставьте это в корзине.</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore the newest backup, or try again on another disk.</source>
            <translation>Ничего не изменено. Восстановите последнюю резервную копию или попробуйте на другом диске.</translation>
        </message>
        <message>
            <source>Nothing was changed. She can delete it for ever when she is at work, or let it lie in the recycle bin.</source>
            <translation>Ничего не изменено. Навсегда удалить может психолог под своим именем, или пусть это остаётся в корзине.</translation>
        </message>
        <message>
            <source>Nothing was opened. Tell the director, and restore the newest backup.</source>
            <translation>Ничего не открыто. Сообщите директору и восстановите последнюю резервную копию.</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Choose another folder, or open the data that are there.</source>
            <translation>Ничего не перезаписано. Выберите другую папку или откройте имеющиеся данные.</translation>
        </message>
        <message>
            <source>Nothing was restored. Use another copy, and tell the director about it.</source>
            <translation>Ничего не восстановлено. Возьмите другую копию и сообщите об этом директору.</translation>
        </message>
        <message>
            <source>Nothing was restored: there is not enough room.</source>
            <translation>Ничего не восстановлено: не хватает места.</translation>
        </message>
        <message>
            <source>Nothing was taken in. Ask the other school for a new copy.</source>
            <translation>Ничего не принято. Попросите у другой школы новую копию.</translation>
        </message>
        <message>
            <source>Nothing was taken in. Choose the file that ends in .sppkc.</source>
            <translation>Ничего не принято. Выберите файл с окончанием .sppkc.</translation>
        </message>
        <message>
            <source>Nothing was taken in. Compare the digits with those the other school gave you.</source>
            <translation>Ничего не принято. Сверьте цифры с теми, что сообщила другая школа.</translation>
        </message>
        <message>
            <source>Nothing was taken in. Install the newer SPPK Desktop first.</source>
            <translation>Ничего не принято. Сначала установите более новую SPPK Desktop.</translation>
        </message>
        <message>
            <source>Nothing was written. Choose a folder that exists.</source>
            <translation>Ничего не записано. Выберите существующую папку.</translation>
        </message>
        <message>
            <source>Nothing was written. Choose a stick or a folder outside of it.</source>
            <translation>Ничего не записано. Выберите флешку или другую папку.</translation>
        </message>
        <message>
            <source>Nothing was written. Leave some of the scans out.</source>
            <translation>Ничего не записано. Не включайте часть сканов.</translation>
        </message>
        <message>
            <source>Scan it in grey at 150 dots per inch, or attach it in parts.</source>
            <translation>Отсканируйте его в оттенках серого с разрешением 150 точек на дюйм или прикрепите по частям.</translation>
        </message>
        <message numerus="yes">
            <source>Take at least {n} characters.</source>
            <translation>
                <numerusform>Возьмите не меньше {n} знака.</numerusform>
                <numerusform>Возьмите не меньше {n} знаков.</numerusform>
                <numerusform>Возьмите не меньше {n} знаков.</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup cannot be read: the stick was pulled out, or it does not answer.</source>
            <translation>Копия не читается: флешку вынули, или она не отвечает.</translation>
        </message>
        <message>
            <source>The backup is damaged: {part}.</source>
            <translation>Копия повреждена: {part}.</translation>
        </message>
        <message>
            <source>The backup was not finished: the stick was pulled out or does not answer.</source>
            <translation>Копия не закончена: флешку вынули, или она не отвечает.</translation>
        </message>
        <message>
            <source>The backup was not written: it has {needed}, and this stick (FAT32) holds no file larger than 4 GB.</source>
            <translation>Копия не записана: её размер {needed}, а эта флешка (FAT32) не хранит файлы больше 4 ГБ.</translation>
        </message>
        <message>
            <source>The backup was not written: nothing can be written to this place.</source>
            <translation>Копия не записана: в это место нельзя писать.</translation>
        </message>
        <message>
            <source>The backup was not written: the disk of this computer is full.</source>
            <translation>Копия не записана: диск этого компьютера заполнен.</translation>
        </message>
        <message>
            <source>The backup was not written: the folder lies too deep, its path is too long for Windows.</source>
            <translation>Резервная копия не записана: папка лежит слишком глубоко, путь к ней слишком длинный для Windows.</translation>
        </message>
        <message>
            <source>The backup was not written: there is not enough room.</source>
            <translation>Копия не записана: не хватает места.</translation>
        </message>
        <message>
            <source>The backup was written, but the stick gives back something else.</source>
            <translation>Копия записана, но флешка возвращает не то, что на неё записали.</translation>
        </message>
        <message>
            <source>The code does not open this file.</source>
            <translation>Код не открывает этот файл.</translation>
        </message>
        <message>
            <source>The data are busy with other work.</source>
            <translation>Данные заняты другой работой.</translation>
        </message>
        <message>
            <source>The disk does not read or write as it should.</source>
            <translation>Диск читает или записывает с ошибками.</translation>
        </message>
        <message>
            <source>The file is larger than {most} MB.</source>
            <translation>Файл больше {most} МБ.</translation>
        </message>
        <message>
            <source>The file would be larger than {most} MB.</source>
            <translation>Файл получился бы больше {most} МБ.</translation>
        </message>
        <message>
            <source>The file {file} is damaged.</source>
            <translation>Файл {file} повреждён.</translation>
        </message>
        <message>
            <source>The file {file} is missing.</source>
            <translation>Файл {file} отсутствует.</translation>
        </message>
        <message>
            <source>The key file was changed outside the program: {what}.</source>
            <translation>Файл ключей был изменён вне программы: {what}.</translation>
        </message>
        <message>
            <source>The keys were renewed while this account was without that role: the key it still has opens nothing.</source>
            <translation>Пока у этой учётной записи не было той роли, ключи обновили: оставшийся у неё ключ ничего не открывает.</translation>
        </message>
        <message>
            <source>The password is wrong.</source>
            <translation>Неверный пароль.</translation>
        </message>
        <message>
            <source>The program is already open: {owner} on the computer {host}.</source>
            <translation>Программа уже открыта: {owner}, компьютер {host}.</translation>
        </message>
        <message>
            <source>The program may not write in this folder.</source>
            <translation>Программе не разрешено писать в эту папку.</translation>
        </message>
        <message>
            <source>The restored copy is not complete: {part}.</source>
            <translation>Восстановленная копия неполна: {part}.</translation>
        </message>
        <message>
            <source>There are no SPPK data in this folder.</source>
            <translation>В этой папке нет данных СППК.</translation>
        </message>
        <message>
            <source>There is already something at {path}.</source>
            <translation>В месте {path} уже что-то есть.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <translation>Папки {path} нет.</translation>
        </message>
        <message>
            <source>These are not the digits of the newest recovery sheet.</source>
            <translation>Это не цифры последнего листа восстановления.</translation>
        </message>
        <message>
            <source>These data were saved by a newer program.</source>
            <translation>Эти данные сохранены более новой программой.</translation>
        </message>
        <message>
            <source>This account is closed.</source>
            <translation>Эта учётная запись закрыта.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of the program.</source>
            <translation>Эта копия сделана более новой версией программы.</translation>
        </message>
        <message>
            <source>This backup was not made by your program, or somebody changed it afterwards.</source>
            <translation>Эта копия сделана не вашей программой, или её кто-то потом изменил.</translation>
        </message>
        <message>
            <source>This child's file is damaged or cut off.</source>
            <translation>Это дело ребёнка повреждено или обрезано.</translation>
        </message>
        <message>
            <source>This child's file was made by a newer program.</source>
            <translation>Это дело ребёнка создано более новой программой.</translation>
        </message>
        <message>
            <source>This file is not a backup of this program.</source>
            <translation>Этот файл не является резервной копией этой программы.</translation>
        </message>
        <message>
            <source>This file is not a child's file from another school.</source>
            <translation>Этот файл — не дело ребёнка из другой школы.</translation>
        </message>
        <message>
            <source>This folder already holds data.</source>
            <translation>В этой папке уже есть данные.</translation>
        </message>
        <message>
            <source>This folder belongs to the program's own data.</source>
            <translation>Эта папка принадлежит данным самой программы.</translation>
        </message>
        <message>
            <source>This password is too easy to guess.</source>
            <translation>Этот пароль слишком легко угадать.</translation>
        </message>
        <message>
            <source>Too many wrong passwords.</source>
            <translation>Слишком много неверных паролей.</translation>
        </message>
        <message>
            <source>Use more different characters.</source>
            <translation>Используйте больше разных знаков.</translation>
        </message>
        <message numerus="yes">
            <source>Wait {n} seconds, then try again.</source>
            <translation>
                <numerusform>Подождите {n} секунду и попробуйте снова.</numerusform>
                <numerusform>Подождите {n} секунды и попробуйте снова.</numerusform>
                <numerusform>Подождите {n} секунд и попробуйте снова.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was saved before is safe. Make a backup onto another disk now.</source>
            <translation>Сохранённое раньше в безопасности. Сделайте сейчас резервную копию на другой диск.</translation>
        </message>
        <message>
            <source>What was saved before is safe. Wait until that work ends and try again.</source>
            <translation>Сохранённое раньше в безопасности. Дождитесь окончания той работы и попробуйте снова.</translation>
        </message>
        <message>
            <source>You do not hold the key of this part of the data.</source>
            <translation>У вас нет ключа от этой части данных.</translation>
        </message>
        <message>
            <source>Your data and the older backups are unchanged. Put the stick in again and repeat, or use another one.</source>
            <translation>Ваши данные и прежние копии не изменились. Вставьте флешку снова и повторите или возьмите другую.</translation>
        </message>
        <message>
            <source>Your data and the older backups are unchanged. This stick is not to be trusted: use another one.</source>
            <translation>Ваши данные и прежние копии не изменились. Этой флешке доверять нельзя: возьмите другую.</translation>
        </message>
        <message>
            <source>Your data are unchanged. Choose a folder nearer to the beginning of the disk.</source>
            <translation>Ваши данные не изменились. Выберите папку ближе к началу диска.</translation>
        </message>
        <message>
            <source>Your data are unchanged. Format a stick as exFAT or NTFS, or use another one.</source>
            <translation>Ваши данные не изменились. Отформатируйте флешку в exFAT или NTFS или возьмите другую.</translation>
        </message>
        <message>
            <source>Your data are unchanged. Slide the stick's write lock off, or choose another stick or folder.</source>
            <translation>Ваши данные не изменились. Снимите с флешки защиту от записи или выберите другую флешку или папку.</translation>
        </message>
        <message>
            <source>Your data in the program are unchanged. Make a new backup on another stick and repeat the drill.</source>
            <translation>Ваши данные в программе не изменились. Сделайте новую копию на другую флешку и повторите проверку.</translation>
        </message>
        <message>
            <source>Your data in the program are unchanged. Make a new backup on another stick; to restore, use an older copy.</source>
            <translation>Ваши данные в программе не изменились. Сделайте новую копию на другую флешку; для восстановления возьмите более старую копию.</translation>
        </message>
        <message>
            <source>a file was put in place of another</source>
            <translation>один файл подложен вместо другого</translation>
        </message>
        <message>
            <source>a key was sent to you by somebody who does not hold it</source>
            <translation>ключ прислал вам тот, у кого его нет</translation>
        </message>
        <message>
            <source>a part of the data was taken out</source>
            <translation>часть данных убрана</translation>
        </message>
        <message>
            <source>its content is not what this program wrote</source>
            <translation>его содержимое записано не этой программой</translation>
        </message>
        <message>
            <source>its length is wrong, part of it is missing or added</source>
            <translation>длина неверна, часть отсутствует или добавлена</translation>
        </message>
        <message>
            <source>its list of contents</source>
            <translation>её оглавление</translation>
        </message>
        <message>
            <source>somebody was added who does not hold the key</source>
            <translation>добавлен человек, у которого нет ключа</translation>
        </message>
        <message>
            <source>somebody who holds the key was taken out</source>
            <translation>убран человек, у которого есть ключ</translation>
        </message>
        <message>
            <source>the compartment {name}</source>
            <translation>раздел {name}</translation>
        </message>
        <message>
            <source>the key file</source>
            <translation>файл ключей</translation>
        </message>
        <message>
            <source>the psychologist's own records</source>
            <translation>собственные записи психолога</translation>
        </message>
        <message>
            <source>the service's common records</source>
            <translation>общие записи службы</translation>
        </message>
        <message>
            <source>your new key was taken out</source>
            <translation>ваш новый ключ убран</translation>
        </message>
        <message>
            <source>{amount} GB</source>
            <translation>{amount} ГБ</translation>
        </message>
        <message>
            <source>{amount} KB</source>
            <translation>{amount} КБ</translation>
        </message>
        <message>
            <source>{amount} MB</source>
            <translation>{amount} МБ</translation>
        </message>
        <message>
            <source>{needed} are needed, {free} are free. Free some room or choose a folder on another disk.</source>
            <translation>Нужно {needed}, свободно {free}. Освободите место или выберите папку на другом диске.</translation>
        </message>
        <message>
            <source>{needed} are needed, {free} are free. Your data are unchanged. Free some room on this computer.</source>
            <translation>Нужно {needed}, свободно {free}. Ваши данные не изменились. Освободите место на этом компьютере.</translation>
        </message>
        <message>
            <source>{needed} are needed, {free} are free. Your data are unchanged. Free some room or use another stick.</source>
            <translation>Нужно {needed}, свободно {free}. Ваши данные не изменились. Освободите место или вставьте другую флешку.</translation>
        </message>
        <message>
            <source>{why}</source>
            <translation>{why}</translation>
        </message>
    </context>
</TS>
