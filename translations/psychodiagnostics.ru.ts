<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>psychodiagnostics</name>
        <message>
            <source>Choose the variant that stands on the blank.</source>
            <translation>Выберите вариант, который стоит на бланке.</translation>
        </message>
        <message>
            <source>Item {item}: “{given}” is not an answer. Possible: {allowed}.</source>
            <translation>Пункт {item}: «{given}» не может быть ответом. Возможно: {allowed}.</translation>
        </message>
        <message>
            <source>Nothing was scored. Compare the answers with the paper.</source>
            <translation>Ничего не подсчитано. Сверьте ответы с бумагой.</translation>
        </message>
        <message>
            <source>The instrument was not taken. Correct the file and try again.</source>
            <translation>Методика не принята. Исправьте файл и попробуйте снова.</translation>
        </message>
        <message>
            <source>The program knows: {known}.</source>
            <translation>Программа знает: {known}.</translation>
        </message>
        <message>
            <source>The sheet has {given} answers, but {instrument} has {wanted} items.</source>
            <translation>На листе ответов: {given}, а пунктов в {instrument}: {wanted}.</translation>
        </message>
        <message>
            <source>There is no instrument “{id}”.</source>
            <translation>Методики «{id}» нет.</translation>
        </message>
        <message>
            <source>a Latin letter first, then letters and digits, are wanted</source>
            <translation>нужна латинская буква, затем буквы и цифры</translation>
        </message>
        <message>
            <source>a list in square brackets is wanted</source>
            <translation>нужен список в квадратных скобках</translation>
        </message>
        <message>
            <source>a list of numbers is wanted</source>
            <translation>нужен список чисел</translation>
        </message>
        <message>
            <source>a number from {least} to {most}</source>
            <translation>число от {least} до {most}</translation>
        </message>
        <message>
            <source>a number is wanted</source>
            <translation>нужно число</translation>
        </message>
        <message>
            <source>a or b</source>
            <translation>а или б</translation>
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translation>целое число от {least} до {most}</translation>
        </message>
        <message>
            <source>a whole number is wanted</source>
            <translation>нужно целое число</translation>
        </message>
        <message>
            <source>an object in braces is wanted</source>
            <translation>нужен объект в фигурных скобках</translation>
        </message>
        <message>
            <source>another sheet has as many items</source>
            <translation>столько же пунктов у другого листа</translation>
        </message>
        <message>
            <source>any text</source>
            <translation>любой текст</translation>
        </message>
        <message>
            <source>each edge must be larger than the one before</source>
            <translation>каждая граница должна быть больше предыдущей</translation>
        </message>
        <message>
            <source>either an item or a scale is wanted</source>
            <translation>нужен либо пункт, либо шкала</translation>
        </message>
        <message>
            <source>either “key”, “of”, or “top” and “bottom” is wanted</source>
            <translation>нужно либо “key”, либо “of”, либо “top” и “bottom”</translation>
        </message>
        <message>
            <source>either “least” or “answer” is wanted</source>
            <translation>нужно либо “least”, либо “answer”</translation>
        </message>
        <message>
            <source>either “values” with “edges”, or “bands” are wanted</source>
            <translation>нужны либо “values” с “edges”, либо “bands”</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>оно пустое</translation>
        </message>
        <message>
            <source>it is longer than {limit} letters</source>
            <translation>оно длиннее {limit} букв</translation>
        </message>
        <message>
            <source>it must be larger than nought</source>
            <translation>значение должно быть больше нуля</translation>
        </message>
        <message>
            <source>it must be larger than “least”</source>
            <translation>значение должно быть больше “least”</translation>
        </message>
        <message>
            <source>item {item} is not answered so that it could be counted here</source>
            <translation>на пункт {item} отвечают не так, чтобы его можно было посчитать здесь</translation>
        </message>
        <message>
            <source>item {item} stands there twice</source>
            <translation>пункт {item} стоит дважды</translation>
        </message>
        <message>
            <source>numbers of items are wanted</source>
            <translation>нужны номера пунктов</translation>
        </message>
        <message>
            <source>one label per option is wanted</source>
            <translation>нужна одна подпись на каждый вариант</translation>
        </message>
        <message>
            <source>one more value than edges is wanted</source>
            <translation>значений должно быть на одно больше, чем границ</translation>
        </message>
        <message>
            <source>one number per option is wanted</source>
            <translation>нужно одно число на каждый вариант</translation>
        </message>
        <message>
            <source>one of {values}</source>
            <translation>одно из: {values}</translation>
        </message>
        <message>
            <source>only the lowest level may begin nowhere</source>
            <translation>без границы может быть только самый низкий уровень</translation>
        </message>
        <message>
            <source>small Latin letters, digits and hyphens are wanted</source>
            <translation>нужны строчные латинские буквы, цифры и дефис</translation>
        </message>
        <message>
            <source>the fields of this kind of conclusion are not complete</source>
            <translation>поля этого вида вывода неполны</translation>
        </message>
        <message>
            <source>the file was made by a newer version of the program</source>
            <translation>файл создан более новой версией программы</translation>
        </message>
        <message>
            <source>the scale has no standard score</source>
            <translation>у шкалы нет стандартного балла</translation>
        </message>
        <message>
            <source>there is another variant “{value}”</source>
            <translation>уже есть другой вариант «{value}»</translation>
        </message>
        <message>
            <source>there is another “{value}”</source>
            <translation>уже есть другое «{value}»</translation>
        </message>
        <message>
            <source>there is no item {item}</source>
            <translation>пункта {item} нет</translation>
        </message>
        <message>
            <source>there is no scale “{value}”</source>
            <translation>шкалы «{value}» нет</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>такого поля нет</translation>
        </message>
        <message>
            <source>there is no such scale above this one</source>
            <translation>выше этой шкалы такой нет</translation>
        </message>
        <message>
            <source>this field is missing</source>
            <translation>этого поля нет</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>это не JSON</translation>
        </message>
        <message>
            <source>true or false is wanted</source>
            <translation>нужно true или false</translation>
        </message>
        <message>
            <source>two whole numbers are wanted, the smaller first</source>
            <translation>нужны два целых числа, меньшее первым</translation>
        </message>
        <message>
            <source>words in quotation marks are wanted</source>
            <translation>нужны слова в кавычках</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>да или нет</translation>
        </message>
        <message>
            <source>{file}, field “{field}”: {reason}</source>
            <translation>{file}, поле «{field}»: {reason}</translation>
        </message>
        <message>
            <source>{instrument} has no variant “{variant}”. It has: {variants}.</source>
            <translation>В {instrument} нет варианта «{variant}». Есть: {variants}.</translation>
        </message>
        <message>
            <source>{value} is not from {least} to {most}</source>
            <translation>{value} — не от {least} до {most}</translation>
        </message>
        <message>
            <source>“{value}” is none of: {known}</source>
            <translation>«{value}» — не из списка: {known}</translation>
        </message>
    </context>
</TS>
