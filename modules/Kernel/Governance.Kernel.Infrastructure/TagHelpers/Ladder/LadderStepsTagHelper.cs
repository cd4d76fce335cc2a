using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers.Ladder;

/// <summary>One hall's ladder: four pieces, filled up to the step reached, which is printed bold; the rest is hatched. In a narrow
/// place, such as a table's cell, only the step reached has its word.</summary>
[HtmlTargetElement("ladder-steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LadderStepsTagHelper : TagHelper
{
    /// <summary>The step reached.</summary>
    public LadderStep Step { get; set; }

    /// <summary>The steps' names.</summary>
    public LadderWords Words { get; set; } = new("", "", "", "", "");

    /// <summary>The whole in words ("in use, step 3 of 4"), for those who cannot see the pieces.</summary>
    public string Label { get; set; } = "";

    /// <summary>Whether only the step reached has its word.</summary>
    public bool Compact { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", Compact ? "steps is-compact" : "steps").Content.Clear();
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        foreach (var step in Enum.GetValues<LadderStep>().Where(step => step != LadderStep.None))
        {
            var fill = step <= Step ? (int)step : (int)LadderStep.None;
            output.Content.AppendHtml(Tag.Of("span", step == Step ? "step is-reached" : "step")
                .Holding(Tag.Of("span", $"step-bar step-{fill}"), Compact ? null : Tag.Of("span", "step-word").Saying(Words[step])));
        }

        if (Compact)
        {
            output.Content.AppendHtml(Tag.Of("span", Step == LadderStep.None ? "step" : "step is-reached").Saying(Words[Step]));
        }
    }
}
