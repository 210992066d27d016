#include "cardsheet.h"
#include "paperparts.h"
#include "placedpapers.h"
#include "words.h"

#include <ruam/format/collation.h>

#include <algorithm>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr CardGrid kLabels{2, 7, {99, 38}, false};
// A long envelope, as offices use it: 235 by 108.
const PageSetup kEnvelope{235, 108, 12, 12, 10, 10};

struct Addressee
{
    QString to;    ///< "ผู้ว่าราชการจังหวัดนนทบุรี"
    QString place; ///< "ศาลากลางจังหวัดนนทบุรี"
    QString code;  ///< the reply code, by which the letter is known when it comes back
};

/// The provinces of the rounds, or those selected, in the order of the dictionary.
Result<std::vector<Addressee>> addresseesOf(const PaperInput &input, const Words &words)
{
    const Result<std::vector<Round>> rounds = roundsOf(input);
    if (!rounds)
        return rounds.error();
    std::vector<const Province *> provinces;
    for (const auto &[id, membership] : input.plan.all<GroupMembership>()) {
        const bool inRound = std::any_of(rounds->begin(), rounds->end(), [&](const Round &round) {
            return round.group && round.group->id == membership.group;
        });
        const auto &chosen = input.scope.provinces;
        const bool isChosen = chosen.empty() || std::count(chosen.begin(), chosen.end(), membership.province) > 0;
        const Province *province = input.plan.find(membership.province);
        if (inRound && isChosen && province)
            provinces.push_back(province);
    }
    const Collation collation;
    std::sort(provinces.begin(), provinces.end(), [&](const Province *a, const Province *b) {
        return collation.sortKey(a->name) < collation.sortKey(b->name);
    });
    std::vector<Addressee> found;
    for (const Province *province : provinces) {
        const QString name = words.province(province->id);
        found.push_back({words.translate("reports", "The Governor of %1").arg(name),
                         words.translate("reports", "Provincial Hall, %1").arg(name), province->shortName});
    }
    return found;
}

CanvasText addressLine(const QString &text, const QRectF &area, const Style &style)
{
    CanvasText made;
    made.text = text;
    made.area = area;
    made.style = style;
    made.valign = VAlign::Middle;
    made.leastPoints = 6;
    return made;
}

void drawLabel(const Addressee &to, const Words &words, const QRectF &place, Canvas &canvas)
{
    const QRectF inner = place.adjusted(5, 4, -5, -4);
    canvas.texts.append(
        addressLine(words.translate("reports", "To"), {inner.left(), inner.top(), 12, 9}, bold(Token::B)));
    canvas.texts.append(addressLine(to.to, {inner.left() + 13, inner.top(), inner.width() - 13, 9}, bold(Token::B)));
    canvas.texts.append(
        addressLine(to.place, {inner.left() + 13, inner.top() + 10, inner.width() - 13, 8}, plain(Token::B)));
    CanvasText code = addressLine(to.code, {inner.right() - 20, inner.bottom() - 6, 20, 6}, plain(Token::N));
    code.align = Align::Right;
    canvas.texts.append(code);
}

Canvas envelope(const Addressee &to, const Words &words, const PaperInput &input)
{
    Canvas canvas;
    canvas.size = {kEnvelope.textWidth(), kEnvelope.height - kEnvelope.top - kEnvelope.bottom};
    const OwnerTexts &owner = input.options.owner;
    QStringList from{sendingOffice(words, owner.letter)};
    for (const QString &line : owner.letter.address)
        from.append(words.ofOffice(line));
    if (const QString number = words.ofOffice(owner.letter.number); !number.isEmpty())
        from.append(words.translate("reports", "No. %1").arg(number));
    from.removeAll(QString());
    double y = 0;
    for (const QString &line : from) {
        canvas.texts.append(addressLine(line, {0, y, 100, 7}, y > 0 ? plain(Token::C) : bold(Token::C)));
        y += 7;
    }
    canvas.texts.append(addressLine(words.translate("reports", "To"), {85, 42, 14, 10}, bold(Token::B)));
    canvas.texts.append(addressLine(to.to, {100, 42, canvas.size.width() - 100, 10}, bold(Token::B)));
    canvas.texts.append(addressLine(to.place, {100, 54, canvas.size.width() - 100, 9}, plain(Token::B)));
    return canvas;
}

} // namespace

Result<Document> buildLabels(const PaperInput &input)
{
    const Words words(input.plan, input.options, input.options.digits.value_or(Digits::Thai));
    const Result<std::vector<Addressee>> addressees = addresseesOf(input, words);
    if (!addressees)
        return addressees.error();
    Document document = startDocument(words, input.options, paperTitle(PaperKind::Labels, words.texts()));
    Section section;
    section.title = document.title;
    section.page = cardPage(kLabels);
    const qint64 skip = std::clamp<qint64>(input.options.firstCard - 1, 0, kLabels.count() - 1);
    for (const Canvas &sheet :
         cardSheets(kLabels, qint64(addressees->size()), skip, [&](qint64 card, const QRectF &place, Canvas &canvas) {
             drawLabel((*addressees)[size_t(card)], words, place, canvas);
         }))
        section.blocks.append(sheet);
    document.sections.append(section);
    return document;
}

Result<Document> buildEnvelopes(const PaperInput &input)
{
    const Words words(input.plan, input.options, input.options.digits.value_or(Digits::Thai));
    const Result<std::vector<Addressee>> addressees = addresseesOf(input, words);
    if (!addressees)
        return addressees.error();
    Document document = startDocument(words, input.options, paperTitle(PaperKind::Envelopes, words.texts()));
    Section section;
    section.title = document.title;
    section.page = kEnvelope;
    for (const Addressee &to : *addressees)
        section.blocks.append(envelope(to, words, input));
    document.sections.append(section);
    if (const std::optional<Error> error = words.missing())
        return *error;
    return document;
}

} // namespace ruam::reports
