<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_passport</name>
        <message>
            <source>A family is counted once, however many of its children study here.</source>
            <translation>Семья учитывается один раз, сколько бы её детей здесь ни училось.</translation>
        </message>
        <message>
            <source>A family is counted once: the columns of a family line may add up to more than its total.</source>
            <translation>Семья учитывается один раз: сумма по столбцам может быть больше общего числа.</translation>
        </message>
        <message>
            <source>A family stands in the column of its youngest child only, so that the columns make the total.</source>
            <translation>Семья стоит только в столбце младшего ребёнка, поэтому столбцы складываются в итог.</translation>
        </message>
        <message>
            <source>A signed passport in another form…</source>
            <translation>Подписанный паспорт в другом виде…</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Все {count}</translation>
        </message>
        <message>
            <source>Also lines with nobody</source>
            <translation>Показывать и нулевые строки</translation>
        </message>
        <message>
            <source>As</source>
            <comment>form of a document</comment>
            <translation>Вид</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>На дату</translation>
        </message>
        <message>
            <source>Basis document</source>
            <translation>Основание (документ)</translation>
        </message>
        <message>
            <source>By class</source>
            <translation>По классам</translation>
        </message>
        <message>
            <source>By grade band</source>
            <translation>По ступеням</translation>
        </message>
        <message>
            <source>By grade band: {group}</source>
            <translation>По ступеням: {group}</translation>
        </message>
        <message>
            <source>By parallel</source>
            <translation>По параллелям</translation>
        </message>
        <message>
            <source>By sex</source>
            <translation>По полу</translation>
        </message>
        <message>
            <source>Came {count}</source>
            <translation>Прибыли {count}</translation>
        </message>
        <message>
            <source>Categories are entered class by class in the grid, on the card of a child or a family, or come back with the sheets of the class teachers: the button «Fill in».</source>
            <translation>Категории отмечают в сетке по классам, в карточке ребёнка или семьи либо получают с листами классных руководителей: кнопка «Заполнить».</translation>
        </message>
        <message>
            <source>Categories of the class</source>
            <translation>Категории класса</translation>
        </message>
        <message>
            <source>Category</source>
            <comment>head of the passport</comment>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>since another day</comment>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Changes of {time} that were not saved are shown again.</source>
            <translation>Несохранённые изменения от {time} показаны снова.</translation>
        </message>
        <message>
            <source>Choose a number</source>
            <translation>Выберите число</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>Выбрать место…</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class grid</source>
            <translation>Сетка класса</translation>
        </message>
        <message>
            <source>Comparison of two days</source>
            <translation>Сравнение двух дней</translation>
        </message>
        <message>
            <source>Comparison of two days…</source>
            <translation>Сравнение двух дней…</translation>
        </message>
        <message>
            <source>Counted from the register as it is now; a signed passport may say otherwise.</source>
            <translation>Подсчитано по реестру в его нынешнем виде; в подписанном паспорте может быть иначе.</translation>
        </message>
        <message>
            <source>Counting the passport</source>
            <translation>Паспорт считается</translation>
        </message>
        <message>
            <source>Counting the years</source>
            <translation>Подсчёт по годам</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Считается…</translation>
        </message>
        <message>
            <source>Course and structure</source>
            <translation>Динамика и структура</translation>
        </message>
        <message>
            <source>Every pupil with parents, address and categories, then the numbers of the class.</source>
            <translation>Каждый учащийся с родителями, адресом и категориями, затем показатели класса.</translation>
        </message>
        <message>
            <source>Figures of the passport</source>
            <translation>Числа паспорта</translation>
        </message>
        <message>
            <source>Folder for the sheets</source>
            <translation>Папка для листов</translation>
        </message>
        <message>
            <source>For what, on whose request</source>
            <translation>Для чего, по чьему запросу</translation>
        </message>
        <message>
            <source>From {before} to {now}: what changed, who came and who left.</source>
            <translation>{before} – {now}: что изменилось, кто пришёл и кто ушёл.</translation>
        </message>
        <message>
            <source>Give the changes up</source>
            <translation>Отказаться от изменений</translation>
        </message>
        <message>
            <source>Health and registers too</source>
            <translation>Также здоровье и учёт</translation>
        </message>
        <message>
            <source>It is printed as it was signed, whatever was corrected later.</source>
            <translation>Печатается таким, каким был подписан, что бы ни исправили потом.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Left {count}</source>
            <translation>Выбыли {count}</translation>
        </message>
        <message>
            <source>Line of the passport</source>
            <translation>Строка паспорта</translation>
        </message>
        <message>
            <source>List of names</source>
            <translation>Список имён</translation>
        </message>
        <message>
            <source>Lists of names</source>
            <translation>Списки имён</translation>
        </message>
        <message>
            <source>Lists of names…</source>
            <translation>Списки имён…</translation>
        </message>
        <message>
            <source>Looking at these names is written into the journal.</source>
            <translation>Просмотр списка записан в журнал.</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Составить</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Ещё…</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Names behind the number</source>
            <translation>Список за числом</translation>
        </message>
        <message>
            <source>No category is written down as of this day.</source>
            <translation>На этот день не записано ни одной категории.</translation>
        </message>
        <message>
            <source>No. {number}, as of {day}</source>
            <translation>№ {number}, на {day}</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Не заполнено</translation>
        </message>
        <message>
            <source>Nothing to save</source>
            <translation>Нечего сохранять</translation>
        </message>
        <message>
            <source>Numbers of one class…</source>
            <translation>Числа одного класса…</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>На шаг назад</translation>
        </message>
        <message>
            <source>Only the number is shown to your role.</source>
            <translation>Вашей роли показывается только число.</translation>
        </message>
        <message>
            <source>Order or protocol</source>
            <translation>Приказ или протокол</translation>
        </message>
        <message>
            <source>PINs too</source>
            <translation>Также ПИН</translation>
        </message>
        <message>
            <source>Passport of a class</source>
            <translation>Паспорт класса</translation>
        </message>
        <message>
            <source>Passport of a class with its roster…</source>
            <translation>Паспорт класса со списком…</translation>
        </message>
        <message>
            <source>Percent of the children, or of the families, of each band.</source>
            <translation>Процент от детей или семей каждой ступени.</translation>
        </message>
        <message>
            <source>Preparing the sheets</source>
            <translation>Подготовка листов</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>Печать списка…</translation>
        </message>
        <message>
            <source>Protected columns</source>
            <translation>Защищённые столбцы</translation>
        </message>
        <message>
            <source>Protected columns are shown. Looking at them is written into the journal.</source>
            <translation>Показаны защищённые столбцы. Их просмотр записывается в журнал.</translation>
        </message>
        <message>
            <source>Protected lines too</source>
            <translation>Также защищённые строки</translation>
        </message>
        <message>
            <source>Save them, or give them up.</source>
            <translation>Сохраните их или откажитесь от них.</translation>
        </message>
        <message>
            <source>Save to a file</source>
            <translation>Сохранение в файл</translation>
        </message>
        <message numerus="yes">
            <source>Save {n} changes</source>
            <translation>
                <numerusform>Сохранить {n} изменение</numerusform>
                <numerusform>Сохранить {n} изменения</numerusform>
                <numerusform>Сохранить {n} изменений</numerusform>
            </translation>
        </message>
        <message>
            <source>Say on the card with whom the child lives; then set this here.</source>
            <translation>Укажите в карточке, с кем живёт ребёнок, затем поставьте здесь.</translation>
        </message>
        <message>
            <source>School passport as a workbook (XLSX)…</source>
            <translation>Паспорт школы файлом XLSX…</translation>
        </message>
        <message>
            <source>School passport as on the screen: {columns}</source>
            <translation>Паспорт школы как на экране: {columns}</translation>
        </message>
        <message>
            <source>School passport by class</source>
            <translation>Паспорт школы по классам</translation>
        </message>
        <message>
            <source>School passport for the office (DOCX)…</source>
            <translation>Паспорт школы для канцелярии (DOCX)…</translation>
        </message>
        <message>
            <source>School passport with protected lines</source>
            <translation>Паспорт школы с защищёнными строками</translation>
        </message>
        <message>
            <source>Sheets for class teachers</source>
            <translation>Листы для классных руководителей</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Показать список</translation>
        </message>
        <message>
            <source>Sign and keep the passport</source>
            <translation>Подписать и сохранить паспорт</translation>
        </message>
        <message>
            <source>Sign and keep…</source>
            <translation>Зафиксировать…</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Дата подписания</translation>
        </message>
        <message>
            <source>Signed passport</source>
            <translation>Подписанный паспорт</translation>
        </message>
        <message>
            <source>Signed: No. {number}, as of {day}</source>
            <translation>Подписанный: № {number}, на {day}</translation>
        </message>
        <message>
            <source>Social passport</source>
            <translation>Социальный паспорт</translation>
        </message>
        <message>
            <source>Social passport as of {day}</source>
            <translation>Социальный паспорт на {day}</translation>
        </message>
        <message>
            <source>Social passport of class {name}</source>
            <translation>Социальный паспорт класса {name}</translation>
        </message>
        <message>
            <source>Space</source>
            <comment>key</comment>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>The changes were given up.</source>
            <translation>Изменения отменены.</translation>
        </message>
        <message>
            <source>The names behind every line of the passport. Who asked, when and for how many names is written into the journal.</source>
            <translation>Имена за каждой строкой паспорта. Кто и когда запросил и сколько в них имён, записывается в журнал.</translation>
        </message>
        <message>
            <source>The names behind it are shown here. Arrow keys go from number to number.</source>
            <translation>Здесь появится список тех, кого оно считает. Стрелки ведут от числа к числу.</translation>
        </message>
        <message>
            <source>The passport as of {day} is kept as it is now and printed the same for ever, whatever is corrected later.</source>
            <translation>Паспорт на {day} сохраняется таким, какой он сейчас, и всегда печатается одинаково, что бы ни исправили потом.</translation>
        </message>
        <message>
            <source>The passport is kept as signed.</source>
            <translation>Паспорт сохранён как подписанный.</translation>
        </message>
        <message>
            <source>These files are outside the vault. Delete them when they are no longer needed.</source>
            <translation>Эти файлы вне хранилища. Удалите их, когда они больше не нужны.</translation>
        </message>
        <message>
            <source>Through the years: {line}</source>
            <translation>По годам: {line}</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>True from</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>What the register knows of each child is written in already. An empty cell erases nothing when the sheet comes back. Notes are never on it.</source>
            <translation>В лист уже вписано то, что реестр знает о каждом ребёнке. Когда лист вернётся, пустая ячейка ничего не сотрёт. Примечания в лист не попадают.</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>С именами</translation>
        </message>
        <message>
            <source>Without columns</source>
            <translation>Без столбцов</translation>
        </message>
        <message>
            <source>all classes, into a folder</source>
            <translation>все классы, в папку</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>на {day}</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key</comment>
            <translation>назад</translation>
        </message>
        <message>
            <source>came</source>
            <comment>change</comment>
            <translation>прибыл</translation>
        </message>
        <message>
            <source>class {name}</source>
            <translation>класс {name}</translation>
        </message>
        <message>
            <source>compared with</source>
            <translation>сравнить с</translation>
        </message>
        <message>
            <source>counts by {code} of the family</source>
            <translation>считается по {code} семьи</translation>
        </message>
        <message>
            <source>document (DOCX)</source>
            <translation>документ (DOCX)</translation>
        </message>
        <message>
            <source>find a column</source>
            <comment>key</comment>
            <translation>найти столбец</translation>
        </message>
        <message>
            <source>for the child</source>
            <translation>для ребёнка</translation>
        </message>
        <message>
            <source>for the whole family</source>
            <translation>для всей семьи</translation>
        </message>
        <message>
            <source>group</source>
            <comment>key</comment>
            <translation>группа</translation>
        </message>
        <message>
            <source>left</source>
            <comment>change</comment>
            <translation>выбыл</translation>
        </message>
        <message>
            <source>line after line</source>
            <comment>key</comment>
            <translation>строка за строкой</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>one of its set</source>
            <translation>только одна из набора</translation>
        </message>
        <message>
            <source>paper (PDF)</source>
            <translation>бумага (PDF)</translation>
        </message>
        <message>
            <source>print</source>
            <comment>key</comment>
            <translation>печать</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>± {day}</translation>
        </message>
        <message>
            <source>turn</source>
            <comment>key</comment>
            <translation>переключить</translation>
        </message>
        <message>
            <source>workbook (XLSX)</source>
            <translation>таблица (XLSX)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>yes, no</source>
            <comment>key</comment>
            <translation>да, нет</translation>
        </message>
        <message>
            <source>{column}, as of {day}</source>
            <translation>{column}, на {day}</translation>
        </message>
        <message>
            <source>{count} · {line}</source>
            <translation>{count} · {line}</translation>
        </message>
        <message>
            <source>{families}, {children}</source>
            <translation>{families}, {children}</translation>
        </message>
        <message>
            <source>{name} lives in no family of the register.</source>
            <translation>{name} не живёт ни в одной семье реестра.</translation>
        </message>
        <message numerus="yes">
            <source>{n} adults</source>
            <comment>listed</comment>
            <translation>
                <numerusform>{n} взрослый</numerusform>
                <numerusform>{n} взрослых</numerusform>
                <numerusform>{n} взрослых</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changes were saved, true from {day}.</source>
            <translation>
                <numerusform>Сохранено {n} изменение, действует с {day}.</numerusform>
                <numerusform>Сохранено {n} изменения, действуют с {day}.</numerusform>
                <numerusform>Сохранено {n} изменений, действуют с {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} children in them</source>
            <comment>of families</comment>
            <translation>
                <numerusform>в них {n} ребёнок</numerusform>
                <numerusform>в них {n} ребёнка</numerusform>
                <numerusform>в них {n} детей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families</source>
            <comment>listed</comment>
            <translation>
                <numerusform>{n} семья</numerusform>
                <numerusform>{n} семьи</numerusform>
                <numerusform>{n} семей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <comment>warnings</comment>
            <translation>
                <numerusform>Ещё {n}</numerusform>
                <numerusform>Ещё {n}</numerusform>
                <numerusform>Ещё {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils</source>
            <comment>listed</comment>
            <translation>
                <numerusform>{n} учащийся</numerusform>
                <numerusform>{n} учащихся</numerusform>
                <numerusform>{n} учащихся</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sheets were saved.</source>
            <translation>
                <numerusform>Сохранён {n} лист.</numerusform>
                <numerusform>Сохранено {n} листа.</numerusform>
                <numerusform>Сохранено {n} листов.</numerusform>
            </translation>
        </message>
        <message>
            <source>{typed}: no such column</source>
            <translation>{typed}: такого столбца нет</translation>
        </message>
    </context>
</TS>
