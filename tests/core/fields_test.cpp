#include <ruam/core/fields.h>
#include <support/print.h>

#include <QSet>
#include <gtest/gtest.h>

using namespace ruam::core;

namespace {

Value otherValue(const Field &field, const Value &than)
{
    switch (field.type) {
    case FieldType::Flag:
        return !std::get<bool>(than);
    case FieldType::Integer:
    case FieldType::Money:
        return qint64(77);
    case FieldType::Text:
        return QStringLiteral("ข้อความอื่น");
    case FieldType::Enum:
        return QString::fromLatin1(Value(QString::fromLatin1(field.enumNames.back())) == than ? field.enumNames.front()
                                                                                              : field.enumNames.back());
    case FieldType::Date:
        return QDate(2024, 2, 29);
    case FieldType::Time:
        return QTime(13, 30);
    case FieldType::DateTime:
        return QDateTime(QDate(2024, 2, 29), QTime(13, 30), Qt::UTC);
    case FieldType::TextList:
        return QStringList{QStringLiteral("หนึ่ง"), QStringLiteral("สอง")};
    case FieldType::Reference:
        return qint64(4711);
    }
    return {};
}

} // namespace

TEST(Fields, EachFieldReadsBackWhatIsSetAndTouchesNoOther)
{
    forEachKind([]<class R>() {
        for (const Field &field : fieldsOf(R::kKind)) {
            R record;
            const Value value = otherValue(field, fieldValue(record, field));
            ASSERT_TRUE(field.set(&record, value)) << kindName(R::kKind) << '.' << field.name;
            EXPECT_EQ(fieldValue(record, field), value) << kindName(R::kKind) << '.' << field.name;
            EXPECT_FALSE(record == R()) << kindName(R::kKind) << '.' << field.name;
            for (const Field &other : fieldsOf(R::kKind))
                if (other.name != field.name) {
                    EXPECT_EQ(fieldValue(record, other), fieldValue(R(), other)) << field.name << '/' << other.name;
                }
        }
    });
}

TEST(Fields, RefuseValuesOfAnotherTypeAndLeaveTheRecordAlone)
{
    forEachKind([]<class R>() {
        for (const Field &field : fieldsOf(R::kKind)) {
            R record;
            const Value wrong = field.type == FieldType::Text ? Value(true) : Value(QStringLiteral("no such thing"));
            if (field.type == FieldType::Flag)
                continue;
            EXPECT_FALSE(field.set(&record, wrong)) << kindName(R::kKind) << '.' << field.name;
            EXPECT_TRUE(record == R());
        }
        R record;
        for (const Field &field : fieldsOf(R::kKind))
            if (field.type == FieldType::Flag) {
                EXPECT_FALSE(field.set(&record, qint64(1)));
            }
    });
}

TEST(Fields, NamesAreUniqueWithinAKindAndKindsHaveUniqueNames)
{
    QSet<QByteArray> kinds;
    for (int kind = 0; kind < kKindCount; ++kind) {
        kinds.insert(kindName(Kind(kind)));
        EXPECT_EQ(kindFromName(QString::fromLatin1(kindName(Kind(kind)))), Kind(kind));
        QSet<QByteArray> names{"id", "rev"};
        for (const Field &field : fieldsOf(Kind(kind))) {
            EXPECT_FALSE(names.contains(field.name)) << kindName(Kind(kind)) << '.' << field.name;
            names.insert(field.name);
            EXPECT_EQ(findField(Kind(kind), QString::fromLatin1(field.name)), &field);
        }
    }
    EXPECT_EQ(kinds.size(), kKindCount);
    EXPECT_EQ(findField(Kind::Event, u"no_such_field"), nullptr);
}

TEST(Fields, AKindRefersOnlyToKindsBeforeItOrToItself)
{
    for (int kind = 0; kind < kKindCount; ++kind)
        for (const Field &field : fieldsOf(Kind(kind)))
            if (field.type == FieldType::Reference) {
                EXPECT_LE(int(field.target), kind) << kindName(Kind(kind)) << '.' << field.name;
            }
}

TEST(Fields, MoreThanSixtyFourWouldNotFitTheReportsMask)
{
    for (int kind = 0; kind < kKindCount; ++kind)
        EXPECT_LE(fieldsOf(Kind(kind)).size(), 64u);
}

TEST(Fields, ACivilStampIsNotShiftedByAZone)
{
    Announcement announcement;
    const QDateTime elsewhere(QDate(2024, 1, 9), QTime(8, 30), Qt::OffsetFromUTC, 7 * 3600);
    ASSERT_TRUE(findField(Kind::Announcement, u"published")->set(&announcement, elsewhere));
    EXPECT_EQ(announcement.published.date(), QDate(2024, 1, 9));
    EXPECT_EQ(announcement.published.time(), QTime(8, 30));
    EXPECT_EQ(announcement.published.timeSpec(), Qt::UTC);
}
