#pragma once

#include <ruam/reports/render.h>

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace ruam::widgets {

/// The pages of a paper below each other, as they will be printed. Only those in sight are drawn, and a few are kept.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Page, Width, None };

    explicit PagePreview(QWidget *parent = nullptr);

    /// Shows pages, or nothing. `fonts` measured them and must outlive them. What is in sight stays where it was.
    void setPages(std::shared_ptr<const reports::Fonts> fonts, std::optional<reports::Pages> pages);
    /// Nothing where there are none.
    const std::optional<reports::Pages> &pages() const { return m_pages; }
    int pageCount() const { return m_pages ? m_pages->count() : 0; }
    /// The one that fills most of the upper half; from 0.
    int currentPage() const;
    void goToPage(int page);

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// One step larger or smaller.
    void zoom(int steps);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    /// Pixels from the top of all pages to the top of a page; for the number of pages, to the end.
    int topOf(int page) const { return m_tops[size_t(page)]; }
    QSize pixels(int page) const;
    int pageAt(int y) const;
    void place();
    void tellPage();
    const QPixmap &picture(int page);

    std::shared_ptr<const reports::Fonts> m_fonts;
    std::optional<reports::Pages> m_pages;
    Fit m_fit = Fit::Page;
    double m_scale = 3; ///< pixels a millimetre
    std::vector<int> m_tops;
    int m_widest = 0;
    int m_told = -1;
    QCache<int, QPixmap> m_pictures;
};

} // namespace ruam::widgets
