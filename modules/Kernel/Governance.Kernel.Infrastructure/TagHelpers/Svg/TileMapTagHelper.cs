using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers.Svg;

/// <summary>A tile map in its own scrolling region, with a caption (the child content) that links to the same numbers as a table.</summary>
[HtmlTargetElement("tile-map")]
public sealed class TileMapTagHelper : TagHelper
{
    /// <summary>The map.</summary>
    public TileMap? Map { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Map is null)
        {
            output.SuppressOutput();
            return;
        }

        var caption = await output.ChildrenOrNullAsync();
        output.Become("figure", "tile-map").Content.SetHtmlContent(
            Tag.Of("div", "scroll-region").With("role", "region").With("tabindex", "0").With("aria-label", Map.Title)
                .Holding(new HtmlString(TileMapSvg.Render(Map))));
        if (caption is not null)
        {
            output.Content.AppendHtml(Tag.Of("figcaption", "meta").Holding(caption));
        }
    }
}
