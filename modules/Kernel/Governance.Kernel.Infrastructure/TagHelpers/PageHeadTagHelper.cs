using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Governance.Kernel.Infrastructure.TagHelpers.Slots;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers;

/// <summary>The head of a page: path, title with marks, facts, actions.</summary>
[HtmlTargetElement("page-head")]
public sealed class PageHeadTagHelper : TagHelper
{
    private SlotContents slots = null!;

    /// <summary>The page's title, its only first-level heading.</summary>
    public string Title { get; set; } = "";

    /// <summary>Name of the path for those who cannot see it.</summary>
    public string? PathLabel { get; set; }

    /// <inheritdoc />
    public override void Init(TagHelperContext context) => slots = SlotContents.Open(context);

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.Become("div", "page-head").Content.SetHtmlContent(Words());
        if (slots[ActionsTagHelper.Name] is { Count: > 0 } actions)
        {
            output.Content.AppendHtml(Tag.Of("div", "actions").Holding([.. actions]));
        }
    }

    private TagBuilder Words()
    {
        var words = Tag.Of("div", "page-head-words");
        if (slots[CrumbTagHelper.Name] is { Count: > 0 } crumbs)
        {
            var list = Tag.Of("ol");
            foreach (var crumb in crumbs)
            {
                list.Holding(Tag.Of("li").Holding(crumb));
            }

            words.Holding(Tag.Of("nav", "crumbs").With("aria-label", string.IsNullOrEmpty(PathLabel) ? null : PathLabel).Holding(list));
        }

        words.Holding(Tag.Of("div", "page-title").Holding([Tag.Of("h1").Saying(Title), .. slots[MarksTagHelper.Name]]));
        if (slots[FactTagHelper.Name] is { Count: > 0 } facts)
        {
            var line = Tag.Of("p", "facts");
            foreach (var fact in facts)
            {
                line.Holding(Tag.Of("span").Holding(fact));
                line.InnerHtml.Append(" ");
            }

            words.Holding(line);
        }

        return words;
    }
}
