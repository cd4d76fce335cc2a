namespace Governance.Kernel.Infrastructure.TagHelpers.Svg;

/// <summary>Where blocks and tiles lie: each row of blocks is as high as its tallest block.</summary>
internal sealed class TileMapLayout
{
    public const int TileWidth = 36;
    public const int TileHeight = 33;
    private const int TilesPerLine = 4;
    private const int Gap = 2;
    private const int BlockGap = 12;
    private const int HeadingHeight = 24;
    private const int BlockWidth = (TilesPerLine * (TileWidth + Gap)) - Gap;

    private readonly Dictionary<int, int> rowTops = [];

    public TileMapLayout(IReadOnlyList<TileBlock> blocks)
    {
        var bottom = 0;
        var lastRow = blocks.Count == 0 ? -1 : blocks.Max(block => block.Row);
        for (var row = 0; row <= lastRow; row++)
        {
            rowTops[row] = bottom;
            var lines = blocks.Where(block => block.Row == row).Select(Lines).DefaultIfEmpty(0).Max();
            bottom += lines == 0 ? 0 : HeadingHeight + (lines * (TileHeight + Gap)) + BlockGap - Gap;
        }

        Height = Math.Max(bottom - BlockGap, 1);
        Width = blocks.Count == 0 ? 1 : (blocks.Max(block => block.Column) * (BlockWidth + BlockGap)) + BlockWidth;
    }

    public int Width { get; }

    public int Height { get; }

    public static (int X, int Y) TileCorner(int left, int top, int index) =>
        (left + (index % TilesPerLine * (TileWidth + Gap)), top + HeadingHeight + (index / TilesPerLine * (TileHeight + Gap)));

    public (int Left, int Top) Corner(TileBlock block) => (block.Column * (BlockWidth + BlockGap), rowTops[block.Row]);

    private static int Lines(TileBlock block) => Math.Max(1, (block.Tiles.Count + TilesPerLine - 1) / TilesPerLine);
}
