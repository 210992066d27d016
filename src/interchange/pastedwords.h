#pragma once

#include <ruam/core/plan.h>
#include <ruam/interchange/pastedpeople.h>

#include <QHash>
#include <functional>
#include <set>

/// What single cells of a paste look like.
namespace ruam::interchange {

/// A heading or a name of a place without what people write in different ways: blanks, dashes, dots, brackets, case.
QString bareText(const QString &cell);

/// What a heading says of its column; nothing where the text is no heading.
std::optional<PastedColumn> headingColumn(const QString &cell);

/// "12", "๑๒.", "(3)", "4)": the number of a row, or -1.
int rowNumber(const QString &cell);
/// The text without a row number or a bullet glued in front of it. A name begins with neither.
QString withoutRowNumber(const QString &cell);

/// Begins as the name of an office does.
bool isOffice(const QString &cell);
/// Begins as a post does.
bool isPost(const QString &cell);
/// A telephone number or a mail address.
bool isContact(const QString &cell);
/// A line such as "รวม 40 คน" or "รายชื่อผู้เข้าอบรม กลุ่มที่ 3": of the list, not of a person.
bool isListLine(const QString &cell);
/// The mark for "as above".
bool isDitto(const QString &cell);
/// What a spreadsheet shows for a formula that fails: "#N/A".
bool isSheetError(const QString &cell);
bool isEmailAddress(const QString &text);
/// A dash that stands for nothing.
bool isDash(const QString &cell);

/// The plan's provinces by name, with or without จังหวัด or จ., in Thai or English.
class ProvinceNames
{
public:
    explicit ProvinceNames(const core::Plan &plan);
    std::optional<core::ProvinceId> find(const QString &cell) const;
    QString nameOf(core::ProvinceId province) const { return m_names.value(province.value); }
    /// The one province whose name is but a letter or a few marks from what stands there, or else begins or ends with
    /// it, as สุราษฎร์ and อยุธยา do; empty where it is none.
    QString nearest(const QString &cell) const;
    /// Whether a cell says the name by which it is found itself: other signs and doubled marks are another spelling;
    /// blanks, case, dots and what looks the same in print are not.
    static bool isExact(const QString &cell);

private:
    static QString bareName(const QString &cell);
    std::set<core::ProvinceId> withName(const std::function<bool(const QString &)> &fits) const;

    QHash<QString, core::ProvinceId> m_ids;
    QHash<qint64, QString> m_names;
};

} // namespace ruam::interchange
