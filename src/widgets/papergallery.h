#pragma once

#include <ruam/format/texts.h>
#include <ruam/reports/papers.h>

#include <QListWidget>

namespace ruam::widgets {

/// Every paper by its title, under headings of what it is for. The headings are only read: no key and no click stops
/// at them. One paper is always the current one.
class PaperGallery : public QListWidget
{
    Q_OBJECT

public:
    PaperGallery(const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    reports::PaperKind paper() const;
    void setPaper(reports::PaperKind paper);
    /// In which every title can be read.
    int widthOfTitles() const;

Q_SIGNALS:
    void paperChosen(ruam::reports::PaperKind paper);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void colourHeadings();

    format::Texts m_texts;
};

} // namespace ruam::widgets
