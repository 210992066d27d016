#include <ruam/core/contacts.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using namespace ruam::test;

namespace {

const PersonId kPerson{700};

Contact contactOf(qint64 id, ContactKind kind, const QString &value)
{
    Contact contact;
    contact.id = {id};
    contact.person = kPerson;
    contact.kind = kind;
    contact.value = value;
    return contact;
}

class Contacts : public testing::Test
{
protected:
    Result<Edit> set(std::vector<Contact> wanted, RecordRef owner = refOf(kPerson))
    {
        return setContacts(plan, {owner, QStringLiteral("นายสมมุติ")}, known, std::move(wanted), ids);
    }
    static Contact fresh(ContactKind kind, const QString &value)
    {
        Contact contact = contactOf(0, kind, value);
        contact.person = {};
        return contact;
    }

    Plan plan = samplePlan();
    CountingIds ids;
    std::vector<Contact> known{contactOf(701, ContactKind::Telephone, QStringLiteral("0 7750 0000")),
                               contactOf(702, ContactKind::Fax, QStringLiteral("0 7750 0001"))};
};

} // namespace

TEST_F(Contacts, AreSetAddedAndRemovedInOneStep)
{
    Contact telephone = known[0];
    telephone.value = QStringLiteral(" 0 7750 0009 ");
    const auto edit = set({telephone, fresh(ContactKind::Email, QStringLiteral("somebody@example.go.th"))});
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->verb, Verb::SetContacts);
    EXPECT_EQ(edit->changes.size(Kind::Contact), 3);
    EXPECT_EQ(edit->changes.find(ContactId{701})->after->value, QStringLiteral("0 7750 0009"));
    EXPECT_FALSE(edit->changes.find(ContactId{702})->after);
    const auto &added = edit->changes.find(ContactId{1000})->after;
    ASSERT_TRUE(added);
    EXPECT_EQ(added->person, kPerson);
}

TEST_F(Contacts, OneWithoutAValueIsRemovedAndOneUnchangedStays)
{
    Contact telephone = known[0];
    telephone.value.clear();
    const auto edit = set({telephone, known[1], fresh(ContactKind::Email, QString())});
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->changes.size(Kind::Contact), 1);
    EXPECT_FALSE(edit->changes.find(ContactId{701})->after);
}

TEST_F(Contacts, BelongToSomebodyWhoHasSome)
{
    known.clear();
    const auto office = set({fresh(ContactKind::Telephone, QStringLiteral("1"))}, refOf(OrganisationId{30}));
    ASSERT_TRUE(office);
    EXPECT_EQ(office->changes.of<Contact>().front().after->organisation, OrganisationId{30});
    EXPECT_EQ(set({}, refOf(OrganisationId{99'999})).error().code, Code::NotFound);
    EXPECT_EQ(set({}, refOf(TrainingGroupId{111})).error().code, Code::NotFound);
    EXPECT_EQ(set({contactOf(703, ContactKind::Fax, QStringLiteral("1"))}).error().code, Code::BadValue)
        << "a row that does not stand in the store";
}
