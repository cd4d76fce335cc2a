using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers.Slots;

/// <summary>One step of the path above a page's title; without <c>href</c> it is the page itself.</summary>
[HtmlTargetElement("crumb", ParentTag = "page-head")]
public sealed class CrumbTagHelper : SlotTagHelper
{
    internal const string Name = "crumb";

    /// <summary>Where the step leads.</summary>
    public string? Href { get; set; }

    private protected override string Slot => Name;

    private protected override IHtmlContent Wrap(IHtmlContent content) => string.IsNullOrEmpty(Href)
        ? Tag.Of("span").With("aria-current", "page").Holding(content)
        : Tag.Of("a").With("href", Href).Holding(content);
}

/// <summary>One fact of the line under a page's title: document number, period, freshness. Several are joined by dots.</summary>
[HtmlTargetElement("fact", ParentTag = "page-head")]
public sealed class FactTagHelper : SlotTagHelper
{
    internal const string Name = "fact";

    private protected override string Slot => Name;
}

/// <summary>Badges beside a page's title.</summary>
[HtmlTargetElement("marks", ParentTag = "page-head")]
public sealed class MarksTagHelper : SlotTagHelper
{
    internal const string Name = "marks";

    private protected override string Slot => Name;
}

/// <summary>Buttons at the right of a page's title: one filled, the rest outlined.</summary>
[HtmlTargetElement("actions", ParentTag = "page-head")]
public sealed class ActionsTagHelper : SlotTagHelper
{
    internal const string Name = "actions";

    private protected override string Slot => Name;
}
