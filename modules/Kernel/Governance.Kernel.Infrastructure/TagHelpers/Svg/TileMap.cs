using Governance.Kernel.Infrastructure.TagHelpers.Ladder;

namespace Governance.Kernel.Infrastructure.TagHelpers.Svg;

/// <summary>A map of tiles, one tile a unit, in blocks that lie about where they lie in the country.</summary>
/// <param name="Id">Unique on its page; letters, digits and hyphens.</param>
/// <param name="Title">What the map shows.</param>
/// <param name="Description">How to read it, with the main numbers.</param>
/// <param name="Blocks">The blocks, in reading order.</param>
public sealed record TileMap(string Id, string Title, string Description, IReadOnlyList<TileBlock> Blocks);

/// <summary>The tiles of one city under its name.</summary>
/// <param name="Title">The city.</param>
/// <param name="Column">From the left, starting with 0.</param>
/// <param name="Row">From the top, starting with 0.</param>
/// <param name="Tiles">The tiles, four to a line.</param>
/// <param name="Href">The city's own page, if there is one.</param>
/// <param name="Note">A short figure behind the name, such as 3/12.</param>
public sealed record TileBlock(string Title, int Column, int Row, IReadOnlyList<Tile> Tiles, string? Href = null, string? Note = null);

/// <summary>One unit.</summary>
/// <param name="Code">The unit's code.</param>
/// <param name="Label">Two characters fit best; longer ones are set smaller.</param>
/// <param name="Step">The step it stands on.</param>
/// <param name="Late">Whether it got there after the deadline.</param>
/// <param name="Href">The cases behind the tile.</param>
/// <param name="TitleText">The unit's full name, its step and its lateness in words.</param>
public sealed record Tile(string Code, string Label, LadderStep Step, bool Late, string Href, string TitleText);
