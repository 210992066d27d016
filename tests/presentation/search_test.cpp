#include "modeltest.h"

#include <ruam/format/fieldtext.h>
#include <ruam/presentation/search.h>

using namespace ruam::core;
using ruam::format::Language;
using ruam::presentation::Search;
using ruam::presentation::SearchHit;

namespace ruam::test {
namespace {

class SearchTest : public ModelTest
{
protected:
    QStringList titles(const QString &word)
    {
        QStringList found;
        for (const SearchHit &hit : search.find(word))
            found += hit.title;
        return found;
    }
    bool finds(const QString &word, RecordRef record)
    {
        const auto hits = search.find(word);
        return std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) { return hit.record == record; });
    }
    Search search{session, thai};
    const RecordRef group{Kind::TrainingGroup, 111};
};

TEST_F(SearchTest, FindsAGroupByItsNumberHoweverItIsTyped)
{
    const auto *found = session.plan().find(TrainingGroupId{111});
    ASSERT_TRUE(found && found->number);
    const QString number = QString::number(*found->number);
    for (const QString &word :
         {QStringLiteral("กลุ่มที่ ") + number, QStringLiteral("กลุ่ม") + number,
          QStringLiteral("กลุมที") + format::toThaiDigits(number), QStringLiteral("group ") + number})
        EXPECT_TRUE(finds(word, group)) << word.toStdString();
}

TEST_F(SearchTest, TitlesThatBeginSoStandBeforeWhatStandsWithin)
{
    FoundIn last = FoundIn::GivenName;
    const auto hits = search.find(QStringLiteral("ก"));
    ASSERT_FALSE(hits.empty());
    for (const SearchHit &hit : hits) {
        EXPECT_GE(int(hit.in), int(last));
        last = hit.in;
        EXPECT_FALSE(hit.title.isEmpty());
        EXPECT_FALSE(hit.detail.isEmpty());
    }
}

TEST_F(SearchTest, FollowsEditsAndUndo)
{
    EXPECT_FALSE(finds(QStringLiteral("ฮฮฮ"), group));
    ASSERT_TRUE(set(group, u"name", QStringLiteral("ฮ้ ฮฮ ใหม่")).ok());
    EXPECT_TRUE(finds(QStringLiteral("ฮฮฮ"), group));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_FALSE(finds(QStringLiteral("ฮฮฮ"), group));
}

TEST_F(SearchTest, FollowsWhatARecordRefersTo)
{
    const auto *found = session.plan().find(TrainingGroupId{111});
    const RecordRef event{Kind::Event, found->event.value};
    EXPECT_FALSE(finds(QStringLiteral("ฮะฮะ"), group));
    ASSERT_TRUE(set(event, u"note", QStringLiteral("ฮะฮะ")).ok());
    EXPECT_TRUE(finds(QStringLiteral("ฮะฮะ"), group));
    EXPECT_FALSE(finds(QStringLiteral("ฮะฮะ"), event)); // found as its group
}

TEST_F(SearchTest, TheWordForARoundIsFollowed)
{
    search.prepare();
    const RecordRef programme{Kind::Programme, session.plan().programme().id.value};
    ASSERT_TRUE(set(programme, u"round_word", QStringLiteral("รุ่น")).ok());
    EXPECT_TRUE(titles(QStringLiteral("รุน")).contains(format::recordTitle(session.plan(), group, thai)));
}

TEST_F(SearchTest, FindsNothingForAnEmptyWord)
{
    EXPECT_TRUE(search.find(QString()).empty());
    EXPECT_TRUE(search.find(QStringLiteral(" ่ ")).empty());
    EXPECT_TRUE(search.find(QStringLiteral("ฮฮฮฮ")).empty());
}

} // namespace
} // namespace ruam::test
