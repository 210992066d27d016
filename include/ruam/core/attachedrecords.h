#pragma once

#include <ruam/core/planrecords.h>

/// What can be attached to any record of the plan.
namespace ruam::core {

/// A dated remark on a record of the plan; it goes with the record.
struct Note
{
    static constexpr Kind kKind = Kind::Note;
    Id<Note> id;
    Revision rev;
    QString about; ///< aboutText of the record
    QDate date;
    QString text;
    friend bool operator==(const Note &, const Note &) = default;
};

/// A file that belongs to a record of the plan; it goes with the record. The file itself is not kept.
struct FileLink
{
    static constexpr Kind kKind = Kind::FileLink;
    Id<FileLink> id;
    Revision rev;
    QString about; ///< aboutText of the record
    QString title;
    QString path; ///< relative to the folder of the programme's file where it lies beside it, with slashes
    friend bool operator==(const FileLink &, const FileLink &) = default;
};

} // namespace ruam::core
