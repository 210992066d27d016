#include "packedrows.h"

#include "sqlvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>
#include <algorithm>

namespace ruam::storage {

using namespace core;

namespace {

/// No pack comes near it; what says it is larger was made by somebody else, and is not unpacked.
constexpr quint32 kMostBytes = 64 << 20;

/// As QJsonDocument writes it. That is asked only for what is neither number nor plain text: by it a list of a hundred
/// thousand takes five times as long.
void addJson(QByteArray &json, const QJsonValue &value)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate(); };
    if (value.isString()) {
        const QString text = value.toString();
        if (std::all_of(text.begin(), text.end(), isPlain)) {
            json.append('"').append(text.toUtf8()).append('"');
            return;
        }
    }
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json.append(list.mid(1, list.size() - 2));
}

} // namespace

void RowPacker::add(Kind kind, qint64 id, const void *record, const void *other)
{
    m_first = m_count == 0 ? id : std::min(m_first, id);
    m_last = m_count == 0 ? id : std::max(m_last, id);
    m_json.append(m_count++ == 0 ? '[' : ',').append('[').append(QByteArray::number(id)).append(',');
    char before = '{';
    for (const Field &field : fieldsOf(kind)) {
        const Value value = field.get(record);
        if (value == field.get(other))
            continue;
        m_json.append(std::exchange(before, ',')).append('"').append(field.name).append("\":");
        if (const auto *number = std::get_if<qint64>(&value); number && field.type != FieldType::Reference)
            m_json.append(QByteArray::number(*number));
        else
            addJson(m_json, toJson(field, value));
    }
    m_json.append(before == '{' ? "{}]" : "}]");
}

PackedRows RowPacker::take()
{
    constexpr int kLevel = 1; // the others take three times as long for a few per cent
    m_json.append(']');
    PackedRows packed{m_first, m_last, m_count, qCompress(m_json, kLevel)};
    m_json.resize(0);
    m_count = 0;
    return packed;
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
