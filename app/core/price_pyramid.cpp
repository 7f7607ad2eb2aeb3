#include "core/price_pyramid.h"
namespace tidemark {
struct PricePyramid::Levels {};
PricePyramid::PricePyramid(std::size_t) : m_levels(std::make_unique<Levels>()) {}
PricePyramid::~PricePyramid() = default;
}
