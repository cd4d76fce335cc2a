using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers;

/// <summary>
/// Asks before something that is hard to undo. The child content names what will happen; it stands inside the page's
/// own <c>form method="post"</c>, so that the way out is a link and the deed is a button.
/// </summary>
[HtmlTargetElement("confirm-panel")]
public sealed class ConfirmPanelTagHelper : TagHelper
{
    /// <summary>The question.</summary>
    public string Title { get; set; } = "";

    /// <summary>The deed, as a verb: the button's words.</summary>
    public string ConfirmText { get; set; } = "";

    /// <summary>Whether the deed cannot be undone: the button is outlined then, the way out is filled.</summary>
    public bool Dangerous { get; set; }

    /// <summary>Where the way out leads.</summary>
    public string CancelHref { get; set; } = "";

    /// <summary>The way out's words.</summary>
    public string CancelText { get; set; } = "";

    /// <summary>The button's name, where the form has several.</summary>
    public string? Name { get; set; }

    /// <summary>The button's value, where the form has several.</summary>
    public string? Value { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var consequences = Tag.Of("div", "confirm-what").Holding(await output.GetChildContentAsync());
        var confirm = Tag.Of("button", Dangerous ? "button danger" : "button primary")
            .With("type", "submit").With("name", Name).With("value", Value).Saying(ConfirmText);
        var cancel = Tag.Of("a", Dangerous ? "button primary" : "button").With("href", CancelHref).Saying(CancelText);
        output.Become("section", "panel confirm-panel").Content
            .SetHtmlContent(Tag.Of("h2").Saying(Title))
            .AppendHtml(consequences)
            .AppendHtml(Tag.Of("div", "actions").Holding(confirm, cancel));
    }
}
