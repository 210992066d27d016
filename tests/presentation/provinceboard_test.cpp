#include "modeltest.h"

#include <ruam/presentation/provinceboard.h>

#include <QMimeData>
#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;
using ruam::test::ModelLog;

namespace {

ProvinceId packed(const char *iso)
{
    return {packedProvinceCode(QString::fromLatin1(iso))};
}

/// The sample plan with น่าน proposed for group 1, and ตรัง, พังงา and Bangkok besides; Bangkok takes no part.
ChangeSet withBangkok()
{
    ChangeSet changes = ruam::test::sampleChanges();
    Province phangnga;
    phangnga.id = packed("TH-82");
    phangnga.name = QStringLiteral("พังงา");
    phangnga.nameEn = QStringLiteral("Phangnga");
    phangnga.inScope = true;
    changes.insert(phangnga);
    Province bangkok;
    bangkok.id = packed("TH-10");
    bangkok.name = QStringLiteral("กรุงเทพมหานคร");
    bangkok.nameEn = QStringLiteral("Bangkok");
    changes.insert(bangkok);
    return changes;
}

class ProvinceBoardTest : public ruam::test::ModelTest
{
protected:
    ProvinceBoardTest() : ModelTest(withBangkok()) {}

    QModelIndex lane(int row) const { return model.index(row, 0); }
    QModelIndex card(int laneRow, int row, int column = 0) const { return model.index(row, column, lane(laneRow)); }
    QStringList names(int laneRow) const { return column(model, ProvinceBoard::NameColumn, lane(laneRow)); }
    bool drop(const QModelIndexList &cards, const QModelIndex &onto)
    {
        const std::unique_ptr<QMimeData> data(model.mimeData(cards));
        return data && model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, onto);
    }

    const ProvinceId nan = packed("TH-55");
    const ProvinceId trang = packed("TH-92");
    const ProvinceId phangnga = packed("TH-82");
    const ProvinceId bangkok = packed("TH-10");
    ProvinceBoard model{session, thai};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ModelLog log{model};
};

} // namespace

TEST_F(ProvinceBoardTest, TheTrayStandsBeforeTheGroupsAndProvincesInThaiOrder)
{
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.laneTitle(0), u"ยังไม่ได้จัดกลุ่ม"_qs);
    EXPECT_EQ(names(0), (QStringList{u"ตรัง"_qs, u"พังงา"_qs}));
    EXPECT_EQ(model.laneTitle(1), u"กลุ่มที่ 1"_qs);
    EXPECT_EQ(model.laneName(1), u"กลุ่มสมมุติ 1"_qs);
    EXPECT_EQ(names(1), QStringList{u"น่าน"_qs});
    EXPECT_EQ(model.indexOf(refOf(nan)), card(1, 0));
    EXPECT_EQ(model.indexOf(refOf(TrainingGroupId{112})), lane(2));
    EXPECT_EQ(model.parent(card(0, 1, 2)), lane(0));
}

TEST_F(ProvinceBoardTest, AProposalIsSaidToBeOneUntilItIsConfirmed)
{
    EXPECT_TRUE(model.isProposed(card(1, 0)));
    EXPECT_FALSE(model.isProposed(card(0, 0))) << "nothing is proposed in the tray";
    EXPECT_EQ(card(1, 0).data(Qt::AccessibleTextRole).toString(), u"น่าน (เสนอ)"_qs);
    EXPECT_EQ(shown(card(1, 0, ProvinceBoard::StateColumn)), u"เสนอ (รอยืนยัน)"_qs);
    ASSERT_TRUE(model.assign({trang, phangnga}, {112}).ok());
    log.take();
    ASSERT_TRUE(model.confirm({111}).ok());
    EXPECT_EQ(log.take(), (QStringList{u"p1: changed 0-0/0-2"_qs, u"changed 1-1/0-2"_qs}));
    EXPECT_FALSE(model.isProposed(card(1, 0)));
    EXPECT_EQ(card(1, 0).data(Qt::AccessibleTextRole).toString(), u"น่าน"_qs);
    ASSERT_TRUE(model.unconfirm({111}).ok());
    EXPECT_TRUE(model.isProposed(card(1, 0)));
}

TEST_F(ProvinceBoardTest, HeadsCountWhatIsThereAndWhatIsConfirmed)
{
    EXPECT_EQ(model.countsText(0), u"2 จังหวัด"_qs);
    EXPECT_EQ(model.countsText(1), u"1 จังหวัด · ยืนยัน 0"_qs);
    EXPECT_EQ(model.proposedIn(1), 1);
    ASSERT_TRUE(model.assign({trang, phangnga}, {111}).ok());
    ASSERT_TRUE(model.confirm({111}).ok());
    EXPECT_EQ(model.countsText(1), u"3 จังหวัด · ยืนยัน 3"_qs);
    EXPECT_EQ(model.proposedIn(1), 0);
    model.setTexts(english);
    EXPECT_EQ(model.countsText(1), u"3 provinces · 3 confirmed"_qs);
}

TEST_F(ProvinceBoardTest, SeveralProvincesMoveInOneStep)
{
    ASSERT_TRUE(model.assign({trang, phangnga}, {111}).ok());
    EXPECT_EQ(names(1), (QStringList{u"ตรัง"_qs, u"น่าน"_qs, u"พังงา"_qs}));
    EXPECT_EQ(log.take(), (QStringList{u"p0: removed 0-1"_qs, u"changed 0-0/0-2"_qs, u"p1: inserted 0-0"_qs,
                                       u"p1: inserted 2-2"_qs, u"changed 1-1/0-2"_qs}));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(names(0), (QStringList{u"ตรัง"_qs, u"พังงา"_qs}));
    EXPECT_EQ(names(1), QStringList{u"น่าน"_qs});
    EXPECT_EQ(session.nextUndo(), nullptr);
}

TEST_F(ProvinceBoardTest, WhatIsDroppedOnAGroupOrOnAProvinceInItGoesThere)
{
    EXPECT_TRUE(drop({card(0, 0), card(0, 1)}, card(1, 0)));
    EXPECT_EQ(names(1).size(), 3);
    EXPECT_TRUE(drop({card(1, 1)}, lane(0)));
    EXPECT_EQ(names(0), QStringList{u"น่าน"_qs});
}

TEST_F(ProvinceBoardTest, WhatComesFromElsewhereOrFallsBesideTheBoardIsNotTaken)
{
    QMimeData words;
    words.setText(QStringLiteral("ตรัง"));
    EXPECT_FALSE(model.dropMimeData(&words, Qt::MoveAction, -1, -1, lane(1)));
    EXPECT_FALSE(drop({card(0, 0)}, {}));
    QMimeData broken;
    broken.setData(model.mimeTypes().front(), "abc");
    EXPECT_FALSE(model.dropMimeData(&broken, Qt::MoveAction, -1, -1, lane(1)));
    EXPECT_EQ(session.nextUndo(), nullptr);
}

TEST_F(ProvinceBoardTest, AGroupIsChosenByItsNumberOrAPartOfItsTitle)
{
    EXPECT_TRUE(model.setData(card(0, 0), u"2"_qs));
    EXPECT_EQ(names(2), QStringList{u"ตรัง"_qs});
    EXPECT_TRUE(model.setData(card(2, 0), u"๓"_qs));
    EXPECT_EQ(names(3), QStringList{u"ตรัง"_qs});
    EXPECT_TRUE(model.setData(card(3, 0), u"สมมุติ 1"_qs));
    EXPECT_EQ(names(1), (QStringList{u"ตรัง"_qs, u"น่าน"_qs}));
    EXPECT_TRUE(model.setChoice(card(1, 0), card(1, 0).data(ChoicesRole).value<Choices>().front()));
    EXPECT_EQ(names(0), (QStringList{u"ตรัง"_qs, u"พังงา"_qs}));
}

TEST_F(ProvinceBoardTest, WordsThatFitNoGroupOrSeveralAreRefused)
{
    QSignalSpy refused(&model, &RecordModel::editRefused);
    for (const QString &typed : {u"9"_qs, u"กลุ่ม"_qs, u"ไม่มี"_qs})
        EXPECT_FALSE(model.setData(card(0, 0), typed)) << typed.toStdString();
    EXPECT_EQ(refused.size(), 3);
    EXPECT_TRUE(ruam::test::refusalIn(refused).contains(u"ไม่มี"_qs));
    EXPECT_EQ(names(0).size(), 2);
}

TEST_F(ProvinceBoardTest, ConfirmingIsRefusedWhileAProvinceIsMissingAndNamesIt)
{
    ASSERT_TRUE(model.assign({trang}, {112}).ok());
    const auto refused = model.confirm({});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Code::ProvincesUnassigned);
    EXPECT_EQ(refused.error().args, QList<Arg>{refOf(phangnga)});
    ASSERT_TRUE(model.assign({phangnga}, {113}).ok());
    ASSERT_TRUE(model.confirm({}).ok());
    EXPECT_EQ(model.confirmedIn(1) + model.confirmedIn(2) + model.confirmedIn(3), 3);
    const Step *last = session.nextUndo();
    ASSERT_TRUE(model.confirm({}).ok());
    EXPECT_EQ(session.nextUndo(), last) << "nothing was left to confirm, so there is no step";
}

TEST_F(ProvinceBoardTest, AProvinceThatTakesNoPartStandsApartAndCannotBeAssigned)
{
    EXPECT_EQ(model.outside(), std::vector<ProvinceId>{bangkok});
    EXPECT_FALSE(model.indexOf(refOf(bangkok)).isValid());
    EXPECT_EQ(model.assign({bangkok}, {111}).error().code, Code::ProvinceNotInScope);
    ASSERT_TRUE(set(refOf(bangkok), u"in_scope", true).ok());
    EXPECT_EQ(names(0).front(), u"กรุงเทพมหานคร"_qs);
}

TEST_F(ProvinceBoardTest, AProvinceIsFoundByItsBeginningInEitherLanguageAndLayout)
{
    EXPECT_EQ(model.provinceNamed(u"น"_qs), nan);
    EXPECT_EQ(model.provinceNamed(u"จังหวัดพัง"_qs), phangnga);
    EXPECT_EQ(model.provinceNamed(u"pha"_qs), phangnga);
    EXPECT_EQ(model.provinceNamed(u"9iy'"_qs), trang) << "typed in the wrong layout";
    EXPECT_EQ(model.provinceNamed(u"รัง"_qs), trang) << "within the name where none begins so";
    EXPECT_EQ(model.provinceNamed(u"กรุง"_qs), bangkok);
    EXPECT_FALSE(model.provinceNamed(u"ฮ"_qs).isValid());
    EXPECT_FALSE(model.provinceNamed({}).isValid());
}

TEST_F(ProvinceBoardTest, TheSameLettersAgainGoToTheNextThatBeginsSo)
{
    ASSERT_TRUE(set(refOf(nan), u"name", u"ตาก"_qs).ok());
    EXPECT_EQ(model.provinceNamed(u"ต"_qs), trang);
    EXPECT_EQ(model.provinceNamed(u"ต"_qs, trang), nan);
    EXPECT_EQ(model.provinceNamed(u"ต"_qs, nan), trang);
}

TEST_F(ProvinceBoardTest, GroupsThatComeAndGoAreFollowed)
{
    ASSERT_TRUE(perform(addGroup(session.plan(), {42}, ids)).ok());
    EXPECT_EQ(model.rowCount(), 5);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(model.rowCount(), 4);
    log.take();
    ASSERT_TRUE(set(refOf(TrainingGroupId{112}), u"name", u"ชื่อใหม่"_qs).ok());
    EXPECT_EQ(model.laneName(2), u"ชื่อใหม่"_qs);
    EXPECT_TRUE(log.take().contains(u"changed 0-3/0-2"_qs));
}

TEST_F(ProvinceBoardTest, AReadOnlyProgrammeIsOnlyLookedAt)
{
    store.setReadOnly(true);
    EXPECT_EQ(card(1, 0).flags(), Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    EXPECT_FALSE(drop({card(1, 0)}, lane(2)));
}
