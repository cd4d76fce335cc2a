using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers.Slots;

/// <summary>A named part of a component: it renders nothing itself, the component around it places its content.</summary>
public abstract class SlotTagHelper : TagHelper
{
    private protected abstract string Slot { get; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = new HtmlContentBuilder();
        (await output.GetChildContentAsync()).CopyTo(content);
        SlotContents.Leave(context, Slot, Wrap(content));
        output.SuppressOutput();
    }

    private protected virtual IHtmlContent Wrap(IHtmlContent content) => content;
}
