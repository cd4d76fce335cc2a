using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.TagHelpers.Ladder;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls;

internal static class PageTexts
{
    /// <summary>Several names in a row.</summary>
    public static string List(this Texts texts, IEnumerable<string> names) => string.Join(texts["Halls:ListComma"], names);

    public static LadderWords LadderWords(this Texts texts) => new(
        texts["Halls:Step.None"], texts["Halls:Step.Declared"], texts["Halls:Step.Documented"],
        texts["Halls:Step.Alive"], texts["Halls:Step.Verified"]);

    /// <summary>The values of an enum to choose from.</summary>
    public static IEnumerable<SelectListItem> Choices<TEnum>(this Texts texts, params TEnum[] values)
        where TEnum : struct, Enum => values.Select(v => new SelectListItem(texts.Of("Halls", v), v.ToString()));
}
