#include <ruam/core/papertemplates.h>

#include <algorithm>

namespace ruam::core {
namespace {

constexpr const char *kOfEveryLetter[] = {"office", "unit",  "head",          "programme", "partners",
                                          "funder", "group", "letter_number", "course",    "dates",
                                          "venue",  "room",  "venue_name",    "people",    "provinces"};
constexpr const char *kOfProvinces[] = {"province", "quota", "reply_by", "sent"};

bool isLetterToProvinces(QStringView paper)
{
    return paper == u"invitation" || paper == u"letter-followup" || paper == u"letter-change" ||
           paper == u"letter-thanks";
}

bool isLetter(QStringView paper)
{
    return paper == u"invitation" || paper.startsWith(u"letter-") || paper.startsWith(u"memo-");
}

bool saysNothing(const PaperTemplate &paper)
{
    PaperTemplate bare;
    bare.id = paper.id;
    bare.paper = paper.paper;
    return paper == bare;
}

} // namespace

const PaperTemplate *paperTemplate(const Plan &plan, QStringView paper)
{
    return plan.findIf<PaperTemplate>([paper](const PaperTemplate &one) { return one.paper == paper; });
}

std::vector<const Signatory *> signatoriesOf(const Plan &plan, SigningRole role)
{
    return plan.ordered<Signatory>([role](const Signatory &one) { return one.role == role; });
}

std::vector<QString> placeholdersOf(QStringView paper)
{
    std::vector<QString> names;
    const auto add = [&names](const char *name) { names.push_back(QString::fromLatin1(name)); };
    if (isLetter(paper))
        std::for_each(std::begin(kOfEveryLetter), std::end(kOfEveryLetter), add);
    if (isLetterToProvinces(paper))
        std::for_each(std::begin(kOfProvinces), std::end(kOfProvinces), add);
    if (paper == u"letter-trainer")
        add("person");
    if (paper == u"memo-results")
        add("results");
    return names;
}

Result<void> checkWording(QStringView paper, QStringView text)
{
    const std::vector<QString> known = placeholdersOf(paper);
    const Error unpaired{Code::UnpairedBrackets, {}, {}};
    bool inPart = false;
    qsizetype open = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isBrace = c == u'{' || c == u'}';
        // Braces stand within a part, never around one, and neither reaches over a line.
        if ((c == u'{') == (open >= 0) && isBrace)
            return unpaired;
        if (((c == u'[' || c == u']') && (inPart == (c == u'[') || open >= 0)) || (c == u'\n' && (inPart || open >= 0)))
            return unpaired;
        if (c == u'[' || c == u']')
            inPart = c == u'[';
        if (c == u'{') {
            open = i + 1;
        } else if (c == u'}') {
            const QString name = text.mid(open, i - open).toString();
            if (std::find(known.begin(), known.end(), name) == known.end())
                return Error{Code::UnknownPlaceholder, {name}, {}};
            open = -1;
        }
    }
    return inPart || open >= 0 ? Result<void>(unpaired) : Result<void>();
}

Result<Edit> setPaperText(const Plan &plan, QStringView paper, QStringView field, const Value &value, IdSource &ids)
{
    const PaperTemplate *now = paperTemplate(plan, paper);
    if (!now && isEmpty(value))
        return Edit{Verb::SetField, {}, {}};
    const QByteArray name = field.toLatin1();
    if (!now)
        return addRecord(plan, Kind::PaperTemplate, {{"paper", paper.toString()}, {name.constData(), value}}, ids);
    Result<Edit> edit = setField(plan, refOf(*now), field, value);
    if (!edit)
        return edit;
    const RowChange<PaperTemplate> *row = edit->changes.find(now->id);
    if (row && row->after && saysNothing(*row->after))
        return removeRecord(plan, refOf(*now));
    return edit;
}

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff");
}

QString pictureText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Result<Edit> setEmblem(const Plan &plan, const QByteArray &bytes)
{
    return setField(plan, refOf(plan.programme()), u"emblem", pictureText(bytes));
}

} // namespace ruam::core
