#include "packedrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>
#include <algorithm>

namespace ruam::storage {

namespace {

/// No pack comes near it; what says it is larger was made by somebody else, and is not unpacked.
constexpr quint32 kMostBytes = 64 << 20;

} // namespace

PackedRows packRows(const std::vector<KeptImage> &rows)
{
    constexpr int kLevel = 1; // the others take three times as long for a few per cent
    QJsonArray all;
    for (const KeptImage &row : rows)
        all.append(QJsonArray{row.id, row.fields});
    const QByteArray json = QJsonDocument(all).toJson(QJsonDocument::Compact);
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end(),
                                                   [](const KeptImage &a, const KeptImage &b) { return a.id < b.id; });
    return {first->id, last->id, int(rows.size()), qCompress(json, kLevel)};
}

std::optional<std::vector<KeptImage>> unpackRows(const QByteArray &bytes)
{
    if (bytes.size() < qsizetype(sizeof(quint32)) || qFromBigEndian<quint32>(bytes.constData()) > kMostBytes ||
        bytes.size() > qsizetype(kMostBytes))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(qUncompress(bytes));
    if (!document.isArray())
        return std::nullopt;
    std::vector<KeptImage> rows;
    for (const QJsonValue &row : document.array()) {
        if (!row[0].isDouble() || !row[1].isObject())
            return std::nullopt;
        rows.push_back({row[0].toInteger(), row[1].toObject()});
    }
    return rows;
}

} // namespace ruam::storage
