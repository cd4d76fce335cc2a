using Governance.Complaints.Application.Refusals;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Refusals;

/// <summary>What a refusal says, fact by fact, as staff and the citizen read it.</summary>
internal static class RefusalFacts
{
    public static IEnumerable<(string Name, string Value)> Of(RefusalView view, Texts texts)
    {
        foreach (var (key, value) in Parts(view, texts))
        {
            if (!string.IsNullOrEmpty(value))
            {
                yield return (texts[key], value);
            }
        }
    }

    private static IEnumerable<(string Key, string? Value)> Parts(RefusalView view, Texts texts)
    {
        yield return ("Complaints:Case.Item", view.ItemName);
        yield return ("Complaints:Case.Window", view.WindowName);
        yield return ("Complaints:Refusals.Staff", view.StaffName);
        yield return ("Complaints:Refusals.Basis", view.Basis);
        yield return ("Complaints:Refusals.Reason", view.Reason);
        yield return ("Complaints:Refusals.Alternative", view.Alternative);
        foreach (var part in OnThePaper(view, texts))
        {
            yield return part;
        }
    }

    private static IEnumerable<(string Key, string? Value)> OnThePaper(RefusalView view, Texts texts)
    {
        yield return ("Complaints:Refusals.Body", view.Signpost?.Body);
        yield return ("Complaints:Refusals.Place", view.Signpost?.Place);
        yield return ("Complaints:Refusals.Telephone", view.Signpost?.Telephone);
        yield return ("Complaints:Refusals.Missing", view.Requirements?.Missing);
        if (view.Requirements is { } note)
        {
            string[] ways =
            [
                .. note.TakenFirst ? [texts["Complaints:Refusals.TakenFirst"]] : Array.Empty<string>(),
                .. note.Promised ? [texts["Complaints:Refusals.Promised"]] : Array.Empty<string>(),
                .. note.Helped ? [texts["Complaints:Refusals.Helped"]] : Array.Empty<string>(),
            ];
            yield return ("Complaints:Refusals.Ways", string.Join(texts["Complaints:Refusals.Or"], ways));
        }

        yield return ("Complaints:Refusals.Question", view.Question);
    }
}
