#include "groupcolours.h"

#include <algorithm>
#include <cmath>

namespace ruam::reports {

namespace {

/// From hue in degrees, saturation and lightness of 255.
Colour fromHsl(int hue, int saturation, int lightness)
{
    const double light = lightness / 255.0;
    const double chroma = (1 - std::abs(2 * light - 1)) * saturation / 255.0;
    const auto channel = [&](int turn) {
        const double at = std::fmod((hue + turn) / 60.0, 6.0);
        const double share = std::clamp(std::abs(at - 3) - 1, 0.0, 1.0);
        return quint8(std::lround(255 * std::clamp(light + chroma * (share - 0.5), 0.0, 1.0)));
    };
    return {channel(0), channel(240), channel(120)};
}

int hueOf(int group)
{
    constexpr int kGoldenAngle = 137; // hues spread evenly, however many groups there are
    return (group * kGoldenAngle + 200) % 360;
}

double brightness(Colour colour)
{
    const auto linear = [](quint8 value) { return std::pow(value / 255.0, 2.2); };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

int groupIndex(const core::Plan &plan, core::TrainingGroupId group)
{
    const std::vector<const core::TrainingGroup *> groups = plan.groups();
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const core::TrainingGroup *one) { return one->id == group; });
    return int(found - groups.begin());
}

Colour groupGround(int group)
{
    return fromHsl(hueOf(group), 150, 208);
}

Colour groupBand(int group)
{
    return fromHsl(hueOf(group), 170, 92);
}

Hatch groupHatch(int group)
{
    constexpr Hatch kHatches[] = {Hatch::None,    Hatch::Rising,  Hatch::Falling, Hatch::Level,
                                  Hatch::Upright, Hatch::Crossed, Hatch::Squared};
    return kHatches[size_t(group) % std::size(kHatches)];
}

Colour letterColour(Colour ground)
{
    // Where black and white contrast alike.
    return brightness(ground) > 0.179 ? kBlack : kWhite;
}

} // namespace ruam::reports
