#pragma once

#include <ruam/core/edits.h>
#include <ruam/presentation/recordmodel.h>

#include <QObject>

namespace ruam::presentation {

/// One line of the details pane. It may belong to another record than the one shown: a group shows its event's dates.
struct DetailField
{
    core::RecordRef record; ///< whose field it is
    const core::Field *field = nullptr;
    const core::Field *last = nullptr; ///< the second field of a range: last day, end time
    QString label;
    QString text; ///< as it stands in the plan, in a form that can be typed back
    Editor editor = Editor::Line;
    bool readOnly = false;
    bool required = false;
    bool folded = false; ///< an English or a short name: in the part of a form that can be closed
    QString error;       ///< why the last edit of this field was refused; empty after one that was accepted
};

/// The fields of one record of any kind of the plan, for the pane at the right and for the page of a group. Emits for
/// those fields alone that a change report names, and never for the one that is being typed in.
class DetailsModel final : public QObject
{
    Q_OBJECT

public:
    /// The session outlives the model.
    DetailsModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    void setTexts(const format::Texts &texts);

    /// A zero id, or a record that is not in the plan, shows nothing.
    void setRecord(core::RecordRef record);
    /// Only these fields; all where there are none.
    void setShown(std::vector<QLatin1String> fields);
    core::RecordRef record() const { return m_record; }
    const core::Plan &plan() const { return m_session.plan(); }
    /// The record's title and its kind, for the pane's heading.
    QString title() const;
    QString kindTitle() const;

    /// Whether the record can be deleted by itself.
    bool isRemovable() const;

    int count() const { return int(m_fields.size()); }
    const DetailField &at(int row) const { return m_fields[size_t(row)]; }
    /// -1 if no line shows that field.
    int rowOf(core::RecordRef record, QStringView field) const;
    /// The entries of a Choice or Reference, in Thai order; an empty one first where the field may be empty.
    Choices choices(int row) const;

    /// Performs what was typed. False if it was refused: at(row).error says why, the plan is as it was. An unchanged
    /// text is accepted and performs nothing.
    bool set(int row, const QString &typed);
    /// The same with a Choice, or with a bool for a Flag.
    bool choose(int row, const core::Value &value);
    /// What is offered where the title typed into a Reference is that of no record: "เพิ่มสถานที่ “…”"; empty for nothing.
    QString newRecordOffer(int row, const QString &typed) const;
    /// Makes the record that was offered and refers to it, in one step.
    bool chooseNew(int row, const QString &typed);

    /// While a line is typed in, changes from elsewhere do not emit fieldChanged() for it; they do when typing has
    /// ended.
    void beginTyping(int row);
    void endTyping();

Q_SIGNALS:
    /// Other lines: another record, another language, or the record shown is gone (count() is 0 then).
    void reset();
    /// Text, label or error of one line.
    void fieldChanged(int row);
    void titleChanged();

private:
    void follow(const core::ChangeReport &report);
    void rebuild();
    std::vector<DetailField> linesOfRecord() const;
    DetailField lineFor(core::RecordRef record, const core::Field &field) const;
    void renew(DetailField &line) const;
    bool settle(int row, const QString &typed, const MaybeEdit &edit);
    void tell(int row);

    session::Session &m_session;
    format::Texts m_texts;
    core::RecordRef m_record;
    std::vector<QLatin1String> m_shown;
    std::vector<DetailField> m_fields;
    QString m_title;
    int m_typing = -1;
    bool m_typingStale = false;
};

} // namespace ruam::presentation
