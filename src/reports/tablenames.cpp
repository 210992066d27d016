#include "paperparts.h"
#include "placedpapers.h"
#include "words.h"

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

// A4, folded across the middle: it stands, and says the name to both sides.
const PageSetup kTentPage{210, 297, 10, 10, 10, 10};
constexpr double kTentNamePoints = 72;
constexpr double kTentLeastPoints = 14; // a name is never cut
constexpr double kFoldMark = 5;
constexpr double kFoldRule = 0.25; // points
constexpr double kHandLine = 70;   // from the fold
constexpr double kHandInset = 20;
constexpr double kHandRule = 0.75; // points

class TentBuilder
{
public:
    TentBuilder(const Plan &plan, const PaperOptions &options)
        : m_options(options), m_words(plan, options, options.digits.value_or(Digits::Arabic))
    {
    }

    Canvas card(const Participant &one) const
    {
        Canvas canvas = folded();
        const double fold = canvas.size.height() / 2;
        draw(one, {0, fold + 30, canvas.size.width(), 70}, false, canvas);
        draw(one, {0, fold - 100, canvas.size.width(), 70}, true, canvas);
        return canvas;
    }

    /// A line on each side for a name that is written by hand.
    Canvas blank() const
    {
        Canvas canvas = folded();
        const double fold = canvas.size.height() / 2;
        for (const double line : {fold - kHandLine, fold + kHandLine})
            canvas.rules.append({kHandInset, line, canvas.size.width() - kHandInset, line, kHandRule, true});
        return canvas;
    }

private:
    static Canvas folded()
    {
        Canvas canvas;
        canvas.size = {kTentPage.textWidth(), kTentPage.height - kTentPage.top - kTentPage.bottom};
        const double fold = canvas.size.height() / 2;
        canvas.rules = {{0, fold, kFoldMark, fold, kFoldRule, false, true},
                        {canvas.size.width() - kFoldMark, fold, canvas.size.width(), fold, kFoldRule, false, true}};
        return canvas;
    }

    void draw(const Participant &one, const QRectF &half, bool turned, Canvas &canvas) const
    {
        CanvasText name;
        name.text = nameText(one.person, NameStyle::Full, m_options.doctor);
        name.style = bold(Token::T1);
        name.style.points = kTentNamePoints;
        name.leastPoints = kTentLeastPoints;
        name.align = Align::Centre;
        name.valign = VAlign::Middle;
        name.area = {half.left(), turned ? half.bottom() - 45 : half.top(), half.width(), 45};
        CanvasText post = name;
        post.text = paperDigits(one.registration.positionTitle, m_words.digits());
        post.style = plain(Token::T1);
        post.style.points = 24;
        post.leastPoints = 12;
        post.area = {half.left(), turned ? half.top() : half.bottom() - 20, half.width(), 20};
        for (CanvasText *text : {&name, &post}) {
            text->turned = turned;
            text->decoration = turned; // the same once more
            canvas.texts.append(*text);
        }
    }

    const PaperOptions &m_options;
    Words m_words;
};

} // namespace

Result<Document> buildTableNames(const PaperInput &input)
{
    const Result<std::vector<Round>> rounds = roundsOf(input);
    if (!rounds)
        return rounds.error();
    const Words words(input.plan, input.options,
                      input.options.digits.value_or(paperInfo(PaperKind::TableNames).digits));
    Document document = startDocument(words, input.options, paperTitle(PaperKind::TableNames, words.texts()));
    const TentBuilder builder(input.plan, input.options);
    Section section;
    section.title = document.title;
    section.page = kTentPage;
    for (const Round &round : *rounds) {
        if (!round.event)
            continue;
        Result<std::vector<Participant>> people = participantsOf(input, round.event->id);
        if (!people)
            return people.error();
        orderAsSigned(input, *people);
        for (const Participant &one : *people)
            section.blocks.append(builder.card(one));
    }
    if (section.blocks.isEmpty())
        section.blocks.append(builder.blank());
    document.sections = {section};
    return document;
}

} // namespace ruam::reports
