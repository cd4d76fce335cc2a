using System.Globalization;
using System.Xml.Linq;
using Governance.Kernel.Infrastructure.TagHelpers.Ladder;

namespace Governance.Kernel.Infrastructure.TagHelpers.Svg;

/// <summary>
/// Draws a tile map as one SVG: the same input gives the same bytes, each tile is a link with a name, nothing needs script or
/// a style sheet. Sizes are in rem so that the picture grows with the reader's text.
/// </summary>
public static class TileMapSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The picture as text, ready to stand inside a page or in a file of its own.</summary>
    public static string Render(TileMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var layout = new TileMapLayout(map.Blocks);
        var id = XmlText.Clean(map.Id);
        var root = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {layout.Width} {layout.Height}"),
            new XAttribute("width", Rem(layout.Width)),
            new XAttribute("height", Rem(layout.Height)),
            new XAttribute("role", "group"),
            new XAttribute("aria-labelledby", $"{id}-title"),
            new XAttribute("aria-describedby", $"{id}-desc"),
            new XElement(Svg + "title", new XAttribute("id", $"{id}-title"), XmlText.Clean(map.Title)),
            new XElement(Svg + "desc", new XAttribute("id", $"{id}-desc"), XmlText.Clean(map.Description)),
            new XElement(Svg + "defs", Hatch(id)),
            map.Blocks.Select(block => Block(block, layout, id)));
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Hatch(string id) => new(
        Svg + "pattern",
        new XAttribute("id", $"{id}-hatch"),
        new XAttribute("width", 6),
        new XAttribute("height", 6),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        new XAttribute("patternTransform", "rotate(45)"),
        Rectangle(0, 0, 6, 6, LadderPalette.Paper),
        Rectangle(0, 0, 1, 6, LadderPalette.HatchLine));

    private static XElement Block(TileBlock block, TileMapLayout layout, string id)
    {
        var (left, top) = layout.Corner(block);
        return new XElement(
            Svg + "g",
            new XAttribute("role", "group"),
            new XAttribute("aria-label", XmlText.Clean(block.Title)),
            Heading(block, left, top),
            block.Tiles.Select((tile, index) =>
            {
                var (x, y) = TileMapLayout.TileCorner(left, top, index);
                return Tile(tile, x, y, id);
            }));
    }

    private static XElement Heading(TileBlock block, int left, int top)
    {
        var text = new XElement(
            Svg + "text",
            new XAttribute("x", left + 1),
            new XAttribute("y", top + 16),
            new XAttribute("font-size", 15),
            new XAttribute("font-weight", 600),
            new XAttribute("fill", "#18222b"),
            XmlText.Clean(block.Title));
        if (block.Note is { Length: > 0 } note)
        {
            text.Add(new XElement(
                Svg + "tspan",
                new XAttribute("dx", 6),
                new XAttribute("font-size", 12),
                new XAttribute("font-weight", 400),
                new XAttribute("fill", "#51606b"),
                XmlText.Clean(note)));
        }

        return block.Href is null ? text : new XElement(Svg + "a", new XAttribute("href", XmlText.Clean(block.Href)), text);
    }

    private static XElement Tile(Tile tile, int x, int y, string id)
    {
        var (label, size) = TileLabel.Fit(XmlText.Clean(tile.Label));
        var name = XmlText.Clean(tile.TitleText);
        var hatched = tile.Step == LadderStep.None;
        var box = Rectangle(x + 0.5m, y + 0.5m, TileMapLayout.TileWidth - 1, TileMapLayout.TileHeight - 1,
            hatched ? $"url(#{id}-hatch)" : LadderPalette.Fill(tile.Step));
        box.Add(new XAttribute("rx", 3), new XAttribute("stroke", hatched ? LadderPalette.HatchLine : LadderPalette.Fill(tile.Step)));
        var text = new XElement(
            Svg + "text",
            new XAttribute("x", Number(x + (TileMapLayout.TileWidth / 2m))),
            new XAttribute("y", Number(y + (TileMapLayout.TileHeight / 2m) + (size * 0.36m))),
            new XAttribute("font-size", Number(size)),
            new XAttribute("text-anchor", "middle"),
            new XAttribute("fill", LadderPalette.Text(tile.Step)));
        if (hatched)
        {
            // A white edge keeps the lines out of the strokes of the characters.
            text.Add(new XAttribute("stroke", LadderPalette.Paper), new XAttribute("stroke-width", 3), new XAttribute("paint-order", "stroke"));
        }

        text.Add(label);
        return new XElement(
            Svg + "a",
            new XAttribute("href", XmlText.Clean(tile.Href)),
            new XAttribute("data-code", XmlText.Clean(tile.Code)),
            new XAttribute("data-step", (int)tile.Step),
            new XElement(Svg + "title", name),
            box,
            text,
            tile.Late ? LateCorner(x, y) : null);
    }

    private static XElement LateCorner(int x, int y)
    {
        var right = x + TileMapLayout.TileWidth;
        return new XElement(
            Svg + "path",
            new XAttribute("class", "late"),
            new XAttribute("d", $"M{right - 11} {y}H{right}V{y + 11}Z"),
            new XAttribute("fill", LadderPalette.Late),
            new XAttribute("stroke", LadderPalette.Paper),
            new XAttribute("stroke-width", "1.5"));
    }

    private static XElement Rectangle(decimal x, decimal y, decimal width, decimal height, string fill) => new(
        Svg + "rect",
        new XAttribute("x", Number(x)),
        new XAttribute("y", Number(y)),
        new XAttribute("width", Number(width)),
        new XAttribute("height", Number(height)),
        new XAttribute("fill", fill));

    private static string Rem(int pixels) => Number(pixels / 16m) + "rem";

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
