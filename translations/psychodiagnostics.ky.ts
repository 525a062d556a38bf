<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>psychodiagnostics</name>
        <message>
            <source>Choose the variant that stands on the blank.</source>
            <translation>Бланкта турган вариантты тандаңыз.</translation>
        </message>
        <message>
            <source>Item {item}: “{given}” is not an answer. Possible: {allowed}.</source>
            <translation>{item}-пункт: «{given}» деген жооп болбойт. Мүмкүн болгону: {allowed}.</translation>
        </message>
        <message>
            <source>Nothing was scored. Compare the answers with the paper.</source>
            <translation>Эч нерсе эсептелген жок. Жоопторду кагаз менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>The instrument was not taken. Correct the file and try again.</source>
            <translation>Курал кабыл алынган жок. Файлды оңдоп, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>The program knows: {known}.</source>
            <translation>Программа билгендери: {known}.</translation>
        </message>
        <message>
            <source>The sheet has {given} answers, but {instrument} has {wanted} items.</source>
            <translation>Баракта {given} жооп бар, ал эми {instrument} усулунда {wanted} пункт.</translation>
        </message>
        <message>
            <source>There is no instrument “{id}”.</source>
            <translation>«{id}» деген курал жок.</translation>
        </message>
        <message>
            <source>a Latin letter first, then letters and digits, are wanted</source>
            <translation>адегенде латын тамгасы, андан кийин тамгалар жана цифралар керек</translation>
        </message>
        <message>
            <source>a list in square brackets is wanted</source>
            <translation>чарчы кашаадагы тизме керек</translation>
        </message>
        <message>
            <source>a list of numbers is wanted</source>
            <translation>сандардын тизмеси керек</translation>
        </message>
        <message>
            <source>a number from {least} to {most}</source>
            <translation>{least} менен {most} аралыгындагы сан</translation>
        </message>
        <message>
            <source>a number is wanted</source>
            <translation>сан керек</translation>
        </message>
        <message>
            <source>a or b</source>
            <translation>а же б</translation>
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translation>{least} менен {most} аралыгындагы бүтүн сан</translation>
        </message>
        <message>
            <source>a whole number is wanted</source>
            <translation>бүтүн сан керек</translation>
        </message>
        <message>
            <source>an object in braces is wanted</source>
            <translation>фигуралуу кашаадагы объект керек</translation>
        </message>
        <message>
            <source>another sheet has as many items</source>
            <translation>дагы бир барактын пункттары ушунча</translation>
        </message>
        <message>
            <source>any text</source>
            <translation>каалагандай текст</translation>
        </message>
        <message>
            <source>each edge must be larger than the one before</source>
            <translation>ар бир чек мурункусунан чоң болушу керек</translation>
        </message>
        <message>
            <source>either an item or a scale is wanted</source>
            <translation>же пункт, же шкала керек</translation>
        </message>
        <message>
            <source>either “key”, “of”, or “top” and “bottom” is wanted</source>
            <translation>же “key”, же “of”, же “top” менен “bottom” керек</translation>
        </message>
        <message>
            <source>either “least” or “answer” is wanted</source>
            <translation>же “least”, же “answer” керек</translation>
        </message>
        <message>
            <source>either “values” with “edges”, or “bands” are wanted</source>
            <translation>же “values” менен “edges”, же “bands” керек</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>ал бош</translation>
        </message>
        <message>
            <source>it is longer than {limit} letters</source>
            <translation>ал {limit} тамгадан узун</translation>
        </message>
        <message>
            <source>it must be larger than nought</source>
            <translation>ал нөлдөн чоң болушу керек</translation>
        </message>
        <message>
            <source>it must be larger than “least”</source>
            <translation>ал “least” маанисинен чоң болушу керек</translation>
        </message>
        <message>
            <source>item {item} is not answered so that it could be counted here</source>
            <translation>{item}-пункттун жообу бул жерде эсептелгидей эмес</translation>
        </message>
        <message>
            <source>item {item} stands there twice</source>
            <translation>{item}-пункт эки жолу турат</translation>
        </message>
        <message>
            <source>numbers of items are wanted</source>
            <translation>пункттардын номерлери керек</translation>
        </message>
        <message>
            <source>one label per option is wanted</source>
            <translation>ар бир вариантка бир аталыш керек</translation>
        </message>
        <message>
            <source>one more value than edges is wanted</source>
            <translation>маанилер чектерден бирөөгө көп болушу керек</translation>
        </message>
        <message>
            <source>one number per option is wanted</source>
            <translation>ар бир вариантка бир сан керек</translation>
        </message>
        <message>
            <source>one of {values}</source>
            <translation>булардын бири: {values}</translation>
        </message>
        <message>
            <source>only the lowest level may begin nowhere</source>
            <translation>эң төмөнкү деңгээлде гана чек жок болушу мүмкүн</translation>
        </message>
        <message>
            <source>small Latin letters, digits and hyphens are wanted</source>
            <translation>кичине латын тамгалары, цифралар жана дефис керек</translation>
        </message>
        <message>
            <source>the fields of this kind of conclusion are not complete</source>
            <translation>жыйынтыктын бул түрүнүн талаалары толук эмес</translation>
        </message>
        <message>
            <source>the file was made by a newer version of the program</source>
            <translation>файлды программанын жаңыраак версиясы түзгөн</translation>
        </message>
        <message>
            <source>the scale has no standard score</source>
            <translation>шкалада стандарттуу балл жок</translation>
        </message>
        <message>
            <source>there is another variant “{value}”</source>
            <translation>«{value}» деген башка вариант бар</translation>
        </message>
        <message>
            <source>there is another “{value}”</source>
            <translation>дагы бир «{value}» бар</translation>
        </message>
        <message>
            <source>there is no item {item}</source>
            <translation>{item} деген пункт жок</translation>
        </message>
        <message>
            <source>there is no scale “{value}”</source>
            <translation>«{value}» деген шкала жок</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>мындай талаа жок</translation>
        </message>
        <message>
            <source>there is no such scale above this one</source>
            <translation>мындан жогору мындай шкала жок</translation>
        </message>
        <message>
            <source>this field is missing</source>
            <translation>бул талаа жок</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>бул JSON эмес</translation>
        </message>
        <message>
            <source>true or false is wanted</source>
            <translation>true же false керек</translation>
        </message>
        <message>
            <source>two whole numbers are wanted, the smaller first</source>
            <translation>эки бүтүн сан керек, кичинеси биринчи</translation>
        </message>
        <message>
            <source>words in quotation marks are wanted</source>
            <translation>тырмакчадагы сөздөр керек</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ооба же жок</translation>
        </message>
        <message>
            <source>{file}, field “{field}”: {reason}</source>
            <translation>{file}, «{field}» талаасы: {reason}</translation>
        </message>
        <message>
            <source>{instrument} has no variant “{variant}”. It has: {variants}.</source>
            <translation>{instrument} усулунда «{variant}» деген вариант жок. Бар варианттары: {variants}.</translation>
        </message>
        <message>
            <source>{value} is not from {least} to {most}</source>
            <translation>{value} саны {least} менен {most} аралыгында эмес</translation>
        </message>
        <message>
            <source>“{value}” is none of: {known}</source>
            <translation>«{value}» булардын бири эмес: {known}</translation>
        </message>
    </context>
</TS>
