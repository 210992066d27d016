#include "groupcolours.h"
#include "paperparts.h"
#include "placedpapers.h"
#include "words.h"

#include <ruam/format/collation.h>
#include <ruam/format/tilemap.h>

#include <algorithm>
#include <map>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

const PageSetup kCoveragePage{210, 297, 25, 15, 15, 15, 9};
constexpr QSizeF kTile{12.5, 12.5};
constexpr double kTileGap = 0.9;
constexpr double kMapWidth = 170;
constexpr double kHeadingRoom = 24; // the title, and the programme on two lines
constexpr double kStatusRoom = 9.5;
constexpr double kLegendGap = 4;
constexpr double kTotalRoom = 14; // two lines
constexpr double kTileRadius = 1;
constexpr double kLegendRow = 5.6;
constexpr double kHatchStep = 1.6;
constexpr double kHatchRule = 0.2; // points
constexpr double kTileRule = 0.5;
constexpr Colour kHatchColour{0x70, 0x70, 0x70};
enum CoverageText { TileName = 1, TileNumber, LegendLine };

class CoverageBuilder
{
public:
    explicit CoverageBuilder(const PaperInput &input)
        : m_input(input), m_plan(input.plan),
          m_words(input.plan, input.options, input.options.digits.value_or(Digits::Thai))
    {
        for (const auto &[id, membership] : m_plan.all<GroupMembership>())
            m_memberships[membership.province] = &membership;
    }

    Result<Document> build()
    {
        Document document = startDocument(m_words, m_input.options, paperTitle(PaperKind::Coverage, m_words.texts()));
        document.sections = {mapSection(document.title)};
        if (const std::optional<Error> error = m_words.missing())
            return *error;
        return document;
    }

private:
    Section mapSection(const QString &title)
    {
        Section section;
        section.title = title;
        section.page = kCoveragePage;
        Paragraph heading = paragraph(title, bold(Token::T1), Align::Centre);
        heading.level = 1;
        Paragraph programme = paragraph(m_words.title(m_plan.programme()), bold(Token::B), Align::Centre);
        programme.after = 3;
        section.blocks = {heading, programme, map(), legend(), total(), list()};
        section.continuation = paragraph(m_words.translate("reports", "%1 (continued)").arg(title), bold(Token::B));
        section.continuation->after = 2;
        if (m_hasProposed)
            section.status = m_words.translate("reports", "Draft (to be confirmed)");
        section.footerCentre =
            m_words.translate("reports", "Page %1 of %2").arg(QString(kPageMark), QString(kPagesMark));
        section.footerRight = m_words.printedAt(m_input.options.printedAt);
        return section;
    }

    static std::vector<ProvinceId> provincesOf(const Plan &plan)
    {
        std::vector<ProvinceId> ids;
        for (const auto &[id, province] : plan.all<Province>())
            ids.push_back(id);
        return ids;
    }

    int legendRows() const { return (int(m_plan.groups().size()) + 1) / 2; }

    double mapHeight() const
    {
        const double room = kCoveragePage.height - kCoveragePage.top - kCoveragePage.bottom - kCoveragePage.footer;
        const double below = kLegendGap + legendRows() * kLegendRow + kTotalRoom;
        return std::max(room / 2, room - kHeadingRoom - kStatusRoom - below);
    }

    Canvas map()
    {
        const TileMap tiles(provincesOf(m_plan));
        const QSizeF whole = tiles.sizeOf(kTile, kTileGap);
        // A map that grew is drawn smaller, never cut; what its colours mean stands below it on the same page.
        const double scale = std::min({1.0, kMapWidth / whole.width(), mapHeight() / whole.height()});
        Canvas canvas;
        canvas.size = {kMapWidth, whole.height() * scale};
        const QPointF origin((kMapWidth - whole.width() * scale) / 2, 0);
        for (const TileMap::Tile &tile : tiles.tiles()) {
            const QRectF place = TileMap::rectOf(tile, kTile, kTileGap);
            drawTile(*m_plan.find(tile.province), QRectF(origin + place.topLeft() * scale, place.size() * scale),
                     canvas);
        }
        return canvas;
    }

    void drawTile(const Province &province, const QRectF &place, Canvas &canvas)
    {
        Box box;
        box.rect = place;
        box.radius = kTileRadius;
        box.outline = kTileRule;
        box.outlineColour = kHintGrey;
        const auto found = m_memberships.find(province.id);
        const GroupMembership *membership = found == m_memberships.end() ? nullptr : found->second;
        const bool confirmed = membership && membership->state == MembershipState::Confirmed;
        const int group = membership ? groupIndex(m_plan, membership->group) : -1;
        box.fill = confirmed ? groupGround(group) : kWhite;
        box.dashed = membership && !confirmed;
        canvas.boxes.append(box);
        m_hasProposed = m_hasProposed || box.dashed;
        if (confirmed)
            canvas.rules +=
                hatched(place.adjusted(kTileRadius / 3, kTileRadius / 3, -kTileRadius / 3, -kTileRadius / 3),
                        groupHatch(group), kHatchStep, kHatchRule, kHatchColour);
        if (!membership && !province.inScope)
            return;
        drawLetters(province, membership, place, canvas);
    }

    /// Provinces are abbreviated in Thai alone; an English reader gets the number of ISO 3166-2, which the list
    /// repeats.
    QString tileLetters(const Province &province) const
    {
        return m_words.isThai() ? province.shortName : provinceCode(province.id.value).section(u'-', 1);
    }

    void drawLetters(const Province &province, const GroupMembership *membership, const QRectF &place, Canvas &canvas)
    {
        CanvasText name;
        name.text = tileLetters(province);
        name.area = place.adjusted(0.6, 1, -0.6, -place.height() * 0.38);
        name.style = bold(Token::C);
        name.align = Align::Centre;
        name.valign = VAlign::Middle;
        name.leastPoints = 4;
        name.kind = TileName;
        // Letters stand on a plain ground, however dense the hatch.
        Box ground;
        ground.rect = QRectF(0, 0, place.width() * 0.74, place.height() * 0.44);
        ground.rect.moveCenter(name.area.center());
        ground.fill = canvas.boxes.last().fill;
        ground.overRules = true;
        canvas.boxes.append(ground);
        const TrainingGroup *group = membership ? m_plan.find(membership->group) : nullptr;
        canvas.texts.append(name);
        CanvasText number = name;
        number.text = group && group->number ? m_words.number(*group->number) : QStringLiteral("–");
        number.area = {place.right() - 5.2, place.bottom() - 4.6, 4.6, 4.2};
        number.style = plain(Token::N);
        number.align = Align::Right;
        number.kind = TileNumber;
        canvas.texts.append(number);
    }

    qint64 provincesIn(TrainingGroupId group) const
    {
        return std::count_if(m_memberships.begin(), m_memberships.end(),
                             [&](const auto &entry) { return entry.second->group == group; });
    }

    Canvas legend() const
    {
        const std::vector<const TrainingGroup *> groups = m_plan.groups();
        const int perColumn = legendRows();
        const double column = kCoveragePage.textWidth() / 2;
        Canvas canvas;
        canvas.size = {kCoveragePage.textWidth(), perColumn * kLegendRow};
        canvas.before = kLegendGap;
        canvas.keepWithNext = true;
        for (int i = 0; i < int(groups.size()); ++i) {
            const QPointF at(i / std::max(1, perColumn) * column, i % std::max(1, perColumn) * kLegendRow);
            Box sample;
            sample.rect = QRectF(at + QPointF(0, 0.8), QSizeF(8, kLegendRow - 1.6));
            sample.fill = groupGround(i);
            sample.outline = kTileRule;
            sample.outlineColour = kHintGrey;
            canvas.boxes.append(sample);
            canvas.rules += hatched(sample.rect, groupHatch(i), kHatchStep, kHatchRule, kHatchColour);
            CanvasText words;
            const qint64 count = provincesIn(groups[size_t(i)]->id);
            words.text = m_words.groupAndName(*groups[size_t(i)]) + QStringLiteral("  ") +
                         m_words.translate("reports", "%1 province(s)", nullptr, int(count)).arg(m_words.number(count));
            words.area = {at.x() + 10, at.y(), column - 12, kLegendRow};
            words.style = plain(Token::C);
            words.valign = VAlign::Middle;
            words.leastPoints = 6;
            words.kind = LegendLine;
            canvas.texts.append(words);
        }
        return canvas;
    }

    /// Never split: between names a line may end, within one it may not.
    QString listedName(const Province &province) const
    {
        QString name = m_words.text(province.name, province.nameEn, refOf(province));
        if (!m_words.isThai())
            name.prepend(tileLetters(province) + u' ');
        return name.replace(u' ', QChar(QChar::Nbsp));
    }

    /// Always ก-ฮ.
    QStringList namesOf(std::vector<const Province *> provinces) const
    {
        const Collation collation;
        std::sort(provinces.begin(), provinces.end(), [&](const Province *a, const Province *b) {
            return collation.sortKey(a->name) < collation.sortKey(b->name);
        });
        QStringList names;
        for (const Province *province : provinces)
            names.append(listedName(*province));
        return names;
    }

    Paragraph total() const
    {
        std::vector<const Province *> without;
        qint64 all = 0;
        for (const auto &[id, province] : m_plan.all<Province>()) {
            if (m_memberships.count(id) > 0)
                ++all;
            else if (province.inScope) {
                ++all;
                without.push_back(&province);
            }
        }
        QString text = m_words.translate("reports", "%1 of %2 provinces have a group")
                           .arg(m_words.number(all - qint64(without.size())), m_words.number(all));
        if (!without.empty())
            text += QStringLiteral("  ") + m_words.translate("reports", "Without a group: %1")
                                               .arg(namesOf(std::move(without)).join(QStringLiteral(", ")));
        Paragraph made = paragraph(text, bold(Token::C));
        made.before = 2;
        made.after = 4;
        return made;
    }

    Table list() const
    {
        Table table;
        table.columns = {14, 46, 14, 96};
        table.header = {
            headingRow({m_words.roundWord(), m_words.translate("reports", "Name of the group"),
                        m_words.translate("reports", "Number"), m_words.translate("reports", "Provinces")})};
        for (const TrainingGroup *group : m_plan.groups()) {
            std::vector<const Province *> provinces;
            for (const auto &[id, membership] : m_memberships)
                if (const Province *province = m_plan.find(id); province && membership->group == group->id)
                    provinces.push_back(province);
            const QStringList names = namesOf(std::move(provinces));
            Cell cell = textCell(names.join(QStringLiteral("  ")));
            cell.breakAtBlanks = true;
            Row row;
            row.cells = {centredCell(group->number ? m_words.number(*group->number) : QStringLiteral("–")),
                         textCell(m_words.title(*group)), centredCell(m_words.number(qint64(names.size()))), cell};
            table.rows.append(row);
        }
        return table;
    }

    const PaperInput &m_input;
    const Plan &m_plan;
    Words m_words;
    std::map<ProvinceId, const GroupMembership *> m_memberships;
    bool m_hasProposed = false;
};

} // namespace

Result<Document> buildCoverage(const PaperInput &input)
{
    return CoverageBuilder(input).build();
}

} // namespace ruam::reports
