<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>core</name>
        <message>
            <source>Deputy director</source>
            <translation>Директордун тарбия иштери боюнча орун басары</translation>
        </message>
        <message>
            <source>Fri</source>
            <comment>day of the week</comment>
            <translation>жм</translation>
        </message>
        <message>
            <source>Mon</source>
            <comment>day of the week</comment>
            <translation>дш</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask the colleague whose work this is.</source>
            <translation>Эч нерсе өзгөргөн жок. Бул ишке жооптуу кесиптешиңизге кайрылыңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Take the installer from another stick, or copy it anew.</source>
            <translation>Эч нерсе өзгөргөн жок. Орноткучту башка флешкадан алыңыз же кайра көчүрүңүз.</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>kind of entry in a line of time</comment>
            <translation>Башка</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Sat</source>
            <comment>day of the week</comment>
            <translation>иш</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социалдык педагог</translation>
        </message>
        <message>
            <source>Sun</source>
            <comment>day of the week</comment>
            <translation>жк</translation>
        </message>
        <message>
            <source>There is no room left on the disk.</source>
            <translation>Дискте орун калган жок.</translation>
        </message>
        <message>
            <source>This did not work.</source>
            <translation>Бул иш аткарылган жок.</translation>
        </message>
        <message>
            <source>This file cannot be read to its end.</source>
            <translation>Бул файлды аягына чейин окууга болбойт.</translation>
        </message>
        <message>
            <source>This record was changed since you opened it.</source>
            <translation>Сиз ачкандан бери бул жазуу өзгөртүлгөн.</translation>
        </message>
        <message>
            <source>Thu</source>
            <comment>day of the week</comment>
            <translation>бш</translation>
        </message>
        <message>
            <source>Tue</source>
            <comment>day of the week</comment>
            <translation>шш</translation>
        </message>
        <message>
            <source>Wed</source>
            <comment>day of the week</comment>
            <translation>шр</translation>
        </message>
        <message>
            <source>What was saved before is safe. Free some space and try again.</source>
            <translation>Буга чейин сакталгандар аман. Орун бошотуп, дагы аракет кылыңыз.</translation>
        </message>
        <message>
            <source>Your data are unchanged. Try again.</source>
            <translation>Маалыматыңыз өзгөргөн жок. Дагы бир жолу аракет кылыңыз.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Сиздин ролуңуз буга уруксат бербейт.</translation>
        </message>
        <message>
            <source>Your text is kept as a draft. Open the record again and compare.</source>
            <translation>Текстиңиз долбоор катары сакталды. Жазууну кайра ачып, салыштырыңыз.</translation>
        </message>
        <message>
            <source>another reason</source>
            <comment>closing</comment>
            <translation>башка себеп</translation>
        </message>
        <message>
            <source>before</source>
            <comment>bar of a chart</comment>
            <translation>мурда</translation>
        </message>
        <message>
            <source>death</source>
            <comment>closing</comment>
            <translation>каза болду</translation>
        </message>
        <message>
            <source>finished school</source>
            <comment>closing</comment>
            <translation>мектепти бүтүрдү</translation>
        </message>
        <message>
            <source>for the commission</source>
            <comment>audience</comment>
            <translation>комиссия үчүн</translation>
        </message>
        <message>
            <source>for the court</source>
            <comment>audience</comment>
            <translation>сот үчүн</translation>
        </message>
        <message>
            <source>for the parents</source>
            <comment>audience</comment>
            <translation>ата-эне үчүн</translation>
        </message>
        <message>
            <source>handed over to another body</source>
            <comment>closing</comment>
            <translation>башка органга өткөрүлдү</translation>
        </message>
        <message>
            <source>moved away</source>
            <comment>closing</comment>
            <translation>көчүп кетти</translation>
        </message>
        <message>
            <source>moved to another school</source>
            <comment>closing</comment>
            <translation>башка мектепке которулду</translation>
        </message>
        <message>
            <source>now</source>
            <comment>bar of a chart</comment>
            <translation>азыр</translation>
        </message>
        <message>
            <source>the aim is reached</source>
            <comment>closing</comment>
            <translation>максатка жетти</translation>
        </message>
        <message>
            <source>the parents refused</source>
            <comment>closing</comment>
            <translation>ата-эне баш тартты</translation>
        </message>
        <message>
            <source>the situation is better</source>
            <comment>closing</comment>
            <translation>кырдаал жакшырды</translation>
        </message>
        <message>
            <source>the term is over, a new plan</source>
            <comment>closing</comment>
            <translation>мөөнөтү бүттү, жаңы план</translation>
        </message>
    </context>
</TS>
