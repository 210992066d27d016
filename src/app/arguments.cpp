#include "arguments.h"

#include <algorithm>

namespace ruam::app {

Arguments parseArguments(const QStringList &typed, std::span<const Option> options)
{
    Arguments found;
    const auto wrong = [&](Arguments::Mistake mistake, const QString &option) {
        found.mistake = mistake;
        found.mistaken = option;
        return found;
    };
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed[i];
        if (word == u"--") {
            found.operands += typed.mid(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == u"-") {
            found.operands.append(word);
            continue;
        }
        const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&](const Option &o) { return name == QLatin1String(o.name); });
        if (option == options.end())
            return wrong(Arguments::Mistake::UnknownOption, name);
        if (found.options.contains(name) && !option->repeats)
            return wrong(Arguments::Mistake::Repeated, name);
        if (!option->value && equals >= 0)
            return wrong(Arguments::Mistake::NeedlessValue, name);
        if (option->value && equals < 0 && i + 1 == typed.size())
            return wrong(Arguments::Mistake::MissingValue, name);
        const QString value = equals >= 0 ? word.mid(equals + 1) : option->value ? typed[++i] : QString();
        found.options.insert(name, value);
        if (option->repeats)
            found.repeated[name].append(value);
    }
    return found;
}

} // namespace ruam::app
