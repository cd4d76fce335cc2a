using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers.Slots;

/// <summary>What the named parts inside a component have left for it to place.</summary>
internal sealed class SlotContents
{
    private readonly Dictionary<string, List<IHtmlContent>> slots = new(StringComparer.Ordinal);

    public static SlotContents Open(TagHelperContext context)
    {
        var contents = new SlotContents();
        context.Items[typeof(SlotContents)] = contents;
        return contents;
    }

    public static void Leave(TagHelperContext context, string slot, IHtmlContent content)
    {
        if (context.Items.TryGetValue(typeof(SlotContents), out var found) && found is SlotContents contents)
        {
            contents.Add(slot, content);
        }
    }

    public IReadOnlyList<IHtmlContent> this[string slot] => slots.TryGetValue(slot, out var parts) ? parts : [];

    private void Add(string slot, IHtmlContent content)
    {
        if (!slots.TryGetValue(slot, out var parts))
        {
            slots[slot] = parts = [];
        }

        parts.Add(content);
    }
}
