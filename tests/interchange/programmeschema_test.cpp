#include "programmeshape.h"

#include <support/print.h>
#include <support/source.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

/// docs/programme.schema.json says what the field tables say.
using namespace ruam;
using namespace ruam::core;
using interchange::Member;

namespace {

QJsonObject readSchema()
{
    QFile file(test::sourcePath(QStringLiteral("docs/programme.schema.json")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll(), &error).object();
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return schema;
}

QStringList namesOf(const std::vector<Member> &members)
{
    QStringList names;
    for (const Member &member : members)
        names << QString::fromLatin1(member.name);
    names.sort();
    return names;
}

TEST(ProgrammeSchema, HasTheListsOfTheDocument)
{
    QStringList names{QStringLiteral("format"), QStringLiteral("programme")};
    for (const auto &section : interchange::sections())
        names << QString::fromLatin1(section.name);
    names.sort();
    EXPECT_EQ(readSchema()[QStringLiteral("properties")].toObject().keys(), names);
}

TEST(ProgrammeSchema, HasTheMembersOfEveryKind)
{
    const QJsonObject definitions = readSchema()[QStringLiteral("$defs")].toObject();
    for (int i = 0; i < kKindCount; ++i) {
        const Kind kind = Kind(i);
        const QJsonObject definition = definitions[QLatin1String(kindName(kind))].toObject();
        const QJsonObject properties = definition[QStringLiteral("properties")].toObject();
        EXPECT_EQ(properties.keys(), namesOf(interchange::membersOf(kind))) << kindName(kind);
        EXPECT_EQ(definition[QStringLiteral("additionalProperties")], QJsonValue(false)) << kindName(kind);
        for (const Member &member : interchange::membersOf(kind)) {
            if (!member.field || member.field->type != FieldType::Enum)
                continue;
            QStringList names;
            for (const QJsonValue &value : properties[QLatin1String(member.name)][QStringLiteral("enum")].toArray())
                if (value.isString())
                    names << value.toString();
            QStringList stored;
            for (const char *name : member.field->enumNames)
                stored << QString::fromLatin1(name);
            EXPECT_EQ(names, stored) << kindName(kind) << ' ' << member.name.constData();
        }
    }
    EXPECT_EQ(definitions[QStringLiteral("nested_agreement")][QStringLiteral("properties")].toObject().keys(),
              namesOf(interchange::nestedAgreementMembers()));
}

} // namespace
