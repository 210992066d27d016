#pragma once

#include <ruam/presentation/coverage.h>

#include <QAbstractButton>

namespace ruam::widgets {

/// One province of the map: the number of its group on the group's ground.
class ProvinceTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ProvinceTile(QWidget *parent = nullptr);

    void setTile(const presentation::CoverageTile &tile);
    const presentation::CoverageTile &tile() const { return m_tile; }

Q_SIGNALS:
    /// An arrow key, Home or End.
    void moved(int key);
    /// The mouse came to it or left it, or the focus.
    void lookedAt();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    presentation::CoverageTile m_tile;
};

/// ความครอบคลุมจังหวัด: the provinces as tiles. One stop of the Tab key; arrows lead from tile to tile.
class ProvinceMap : public QWidget
{
    Q_OBJECT

public:
    explicit ProvinceMap(QWidget *parent = nullptr);

    void setCoverage(const presentation::Coverage &coverage);
    const std::vector<ProvinceTile *> &tiles() const { return m_tiles; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void openRequested(ruam::core::RecordRef record);
    /// The words of the tile under the mouse, else of the one with the focus, else none.
    void lookedAt(const QString &words);
    /// The tile that has the focus now, to be scrolled to.
    void reached(QWidget *tile);

protected:
    void changeEvent(QEvent *event) override;

private:
    ProvinceTile *addTile();
    QSizeF tileSize() const;
    void place();
    void go(size_t from, int key);
    void makeStop(size_t tile);
    void look();

    format::TileMap m_map{{}};
    std::vector<ProvinceTile *> m_tiles;
};

} // namespace ruam::widgets
