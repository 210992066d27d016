#include <ruam/core/papertemplates.h>
#include <support/fixedclock.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam;
using namespace ruam::core;

namespace {

class PaperTemplates : public testing::Test
{
protected:
    Result<void> set(const char *paper, const char *field, const Value &value)
    {
        const auto edit = setPaperText(m_plan, QString::fromLatin1(paper), QString::fromLatin1(field), value, m_ids);
        if (!edit)
            return edit.error();
        m_plan.apply(edit->changes);
        return {};
    }

    Plan m_plan = test::samplePlan();
    test::CountingIds m_ids;
};

TEST_F(PaperTemplates, AreMadeWithTheFirstOwnSentenceAndGoWithTheLast)
{
    EXPECT_EQ(paperTemplate(m_plan, u"memo-names"), nullptr);
    ASSERT_TRUE(set("memo-names", "subject", QStringLiteral("ขออนุมัติรายชื่อ {group}")));
    ASSERT_TRUE(set("memo-names", "size_step", qint64(1)));
    ASSERT_NE(paperTemplate(m_plan, u"memo-names"), nullptr);
    ASSERT_TRUE(set("memo-names", "subject", QString()));
    ASSERT_NE(paperTemplate(m_plan, u"memo-names"), nullptr);
    ASSERT_TRUE(set("memo-names", "size_step", Value()));
    EXPECT_EQ(paperTemplate(m_plan, u"memo-names"), nullptr);
}

TEST_F(PaperTemplates, RefuseAPlaceholderThatThePaperDoesNotKnowByItsName)
{
    const auto refused = set("memo-names", "body", QStringLiteral("จำนวน {people} คน จาก {provinse}"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::UnknownPlaceholder);
    EXPECT_EQ(refused.error().args, QList<Arg>{QStringLiteral("provinse")});
    // A memo is about no single province, a sign-in book fills in nothing.
    EXPECT_FALSE(checkWording(u"memo-names", u"{province}"));
    EXPECT_TRUE(checkWording(u"invitation", u"{province}[ จำนวน {quota} คน]"));
    EXPECT_FALSE(checkWording(u"signin", u"{group}"));
    EXPECT_EQ(paperTemplate(m_plan, u"memo-names"), nullptr);
}

TEST_F(PaperTemplates, RefuseBracketsWithoutTheirOtherHalf)
{
    for (const char16_t *text :
         {u"{group", u"group}", u"[ {group}", u"{group} ]", u"[[{group}]]", u"{{group}}", u"[{group]}", u"[ก\nข]"}) {
        const auto checked = checkWording(u"invitation", text);
        ASSERT_FALSE(checked) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(checked.error().code, Code::UnpairedBrackets) << QString::fromUtf16(text).toStdString();
    }
    EXPECT_TRUE(checkWording(u"invitation", u"ก[ข {group}]\n[{quota}] ค"));
}

TEST_F(PaperTemplates, AreAtMostOneAPaperAndWithinTheSizes)
{
    EXPECT_FALSE(addRecord(m_plan, Kind::PaperTemplate, {{"paper", QStringLiteral("invitation")}}, m_ids));
    EXPECT_FALSE(set("invitation", "size_step", qint64(5)));
    EXPECT_TRUE(set("invitation", "size_step", qint64(-2)));
}

TEST_F(PaperTemplates, TheFirstSignatoryOfARoleSigns)
{
    const auto added = addRecord(m_plan, Kind::Signatory, {{"name", QStringLiteral("นางสมศรี รักไทย")}}, m_ids);
    ASSERT_TRUE(added);
    m_plan.apply(added->changes);
    const auto memo =
        addRecord(m_plan, Kind::Signatory,
                  {{"role", enumName(SigningRole::Memo)}, {"name", QStringLiteral("นายสมมติ จริงใจ")}}, m_ids);
    ASSERT_TRUE(memo);
    m_plan.apply(memo->changes);
    auto letters = signatoriesOf(m_plan, SigningRole::Letter);
    ASSERT_EQ(letters.size(), 2u);
    EXPECT_EQ(letters[1]->name, QStringLiteral("นางสมศรี รักไทย"));
    const auto moved = moveRecord(m_plan, refOf(*letters[1]), 1);
    ASSERT_TRUE(moved);
    m_plan.apply(moved->changes);
    EXPECT_EQ(signatoriesOf(m_plan, SigningRole::Letter).front()->name, QStringLiteral("นางสมศรี รักไทย"));
    EXPECT_EQ(signatoriesOf(m_plan, SigningRole::Memo).front()->position, 1);
}

TEST_F(PaperTemplates, AnEmblemIsAPictureOfBoundedSize)
{
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(100, 'x');
    const auto kept = setEmblem(m_plan, png);
    ASSERT_TRUE(kept) << testing::PrintToString(kept.error());
    m_plan.apply(kept->changes);
    EXPECT_EQ(QByteArray::fromBase64(m_plan.programme().emblem.toLatin1()), png);
    EXPECT_EQ(setEmblem(m_plan, "<svg xmlns='http://www.w3.org/2000/svg'/>").error().code, Code::NoPicture);
    EXPECT_EQ(setEmblem(m_plan, png + QByteArray(400'000, 'x')).error().code, Code::PictureTooLarge);
    const auto typed = setField(m_plan, refOf(m_plan.programme()), u"emblem", QStringLiteral("ไม่ใช่รูป"));
    EXPECT_EQ(typed.error().code, Code::NoPicture);
    const auto gone = setEmblem(m_plan, {});
    ASSERT_TRUE(gone);
    m_plan.apply(gone->changes);
    EXPECT_TRUE(m_plan.programme().emblem.isEmpty());
}

} // namespace
