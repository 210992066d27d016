#include <ruam/presentation/previewmodel.h>

#include "fieldedit.h"

#include <ruam/core/text.h>
#include <ruam/format/fieldtext.h>

namespace ruam::presentation {

using namespace core;
using State = PreviewRow::State;

namespace {

/// The text behind a column; null for the province, which is an id, and for what is not typed.
QString *textAt(NewParticipant &person, int column)
{
    switch (column) {
    case PreviewModel::TitleColumn:
        return &person.title;
    case PreviewModel::GivenColumn:
        return &person.given;
    case PreviewModel::SurnameColumn:
        return &person.surname;
    case PreviewModel::PositionColumn:
        return &person.positionTitle;
    case PreviewModel::OrganisationColumn:
        return &person.organisation;
    default:
        return nullptr;
    }
}

const char *fieldNameAt(int column)
{
    constexpr const char *kNames[] = {"state",          "title",        "given",    "surname",
                                      "position_title", "organisation", "province", ""};
    return kNames[column];
}

} // namespace

PreviewModel::PreviewModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_texts(texts)
{
}

void PreviewModel::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT countsChanged();
}

void PreviewModel::setRows(std::vector<PreviewRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (PreviewRow &row : m_rows)
        if (row.state == State::Refused)
            row.taken = false;
    endResetModel();
    Q_EMIT countsChanged();
}

int PreviewModel::count(State state) const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const PreviewRow &row) { return row.state == state; }));
}

QString PreviewModel::countsText() const
{
    QStringList parts;
    for (State state : {State::New, State::Matches, State::Doubtful, State::Refused})
        if (const int rows = count(state); rows > 0)
            parts.append(QStringLiteral("%1 %2").arg(format::importStateText(state, m_texts)).arg(rows));
    return parts.join(QStringLiteral(" · "));
}

std::vector<const PreviewRow *> PreviewModel::accepted() const
{
    std::vector<const PreviewRow *> rows;
    for (const PreviewRow &row : m_rows)
        if (row.taken)
            rows.push_back(&row);
    return rows;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewModel::displayText(const PreviewRow &row, int column) const
{
    if (column == StateColumn)
        return format::importStateText(row.state, m_texts);
    if (column == ReasonColumn)
        return row.reason;
    if (column == ProvinceColumn) {
        const Province *province = m_session.plan().find(row.person.province);
        return province ? province->name : QString();
    }
    NewParticipant person = row.person;
    return *textAt(person, column);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewRow &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return displayText(row, column);
    case Qt::CheckStateRole:
        if (column != StateColumn)
            return {};
        return int(row.taken ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return column == ReasonColumn && !row.reason.isEmpty() ? row.reason : row.source;
    case EditorRole:
        if (column == StateColumn || column == ReasonColumn)
            return int(Editor::ReadOnly);
        return int(column == ProvinceColumn ? Editor::Reference : Editor::Line);
    case ChoicesRole:
        if (column == ProvinceColumn)
            return QVariant::fromValue(provinceChoices(m_session.plan()));
        if (column == TitleColumn)
            return QVariant::fromValue(titleChoices());
        return {};
    default:
        return {};
    }
}

bool PreviewModel::setText(PreviewRow &row, int column, const QString &typed, QString &error) const
{
    if (QString *text = textAt(row.person, column)) {
        *text = storedText(typed);
        return true;
    }
    if (column != ProvinceColumn)
        return false;
    const Field &field = *findField(Kind::Registration, u"province");
    const auto value = format::readField(m_session.plan(), field, typed, m_texts);
    if (!value) {
        error = refusalText(value.error(), Editor::Reference, typed, m_session.plan(), m_texts);
        return false;
    }
    const auto *id = std::get_if<qint64>(&*value);
    row.person.province = id ? ProvinceId{*id} : ProvinceId();
    return true;
}

void PreviewModel::judge(PreviewRow &row) const
{
    const bool wasRefused = row.state == State::Refused;
    if (row.person.given.isEmpty()) {
        row.state = State::Refused;
        row.reason = m_texts.translate("presentation", "no given name");
    } else if (m_judge) {
        m_judge(row);
    } else if (row.state != State::Matches) {
        row.state = State::New;
        row.reason.clear();
        row.taken = row.taken || wasRefused;
    }
    if (row.state == State::Refused)
        row.taken = false;
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    PreviewRow row = m_rows[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == StateColumn) {
        if (row.state == State::Refused)
            return false;
        row.taken = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole) {
        QString error;
        if (!setText(row, index.column(), value.toString(), error)) {
            if (!error.isEmpty())
                Q_EMIT editRefused(index, error);
            return false;
        }
        if (row.person == m_rows[size_t(index.row())].person)
            return true;
        judge(row);
    } else {
        return false;
    }
    m_rows[size_t(index.row())] = std::move(row);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT countsChanged();
    return true;
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == StateColumn && m_rows[size_t(index.row())].state != State::Refused)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() != StateColumn && index.column() != ReasonColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == StateColumn)
        return m_texts.translate("presentation", "Check");
    if (section == ReasonColumn)
        return m_texts.translate("presentation", "Remark");
    return participantHeading(QLatin1String(fieldNameAt(section)), m_texts);
}

bool PreviewModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
    endRemoveRows();
    Q_EMIT countsChanged();
    return true;
}

} // namespace ruam::presentation
