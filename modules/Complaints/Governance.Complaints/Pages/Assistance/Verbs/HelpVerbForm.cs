using System.Globalization;
using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Assistance.Verbs;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Assistance.Verbs;

/// <summary>The form of one verb.</summary>
/// <param name="Verb">What is done.</param>
/// <param name="Order">To what.</param>
/// <param name="Input">What is typed.</param>
/// <param name="IsOffered">Whether it can be done to the order as it stands now.</param>
/// <param name="Helpers">Whom to choose from.</param>
internal sealed record HelpVerbForm(
    AssistanceVerb Verb, AssistanceView Order, HelpVerbInput Input, bool IsOffered, IReadOnlyList<HelperLoad> Helpers)
{
    public string Href => HrefOf(Verb, Order.Number);

    public static string HrefOf(AssistanceVerb verb, string number) => $"/assistance/{number}/" + verb switch
    {
        AssistanceVerb.Assign => "assign",
        AssistanceVerb.Consent => "consent",
        AssistanceVerb.Appoint => "appointment",
        AssistanceVerb.Step => "step",
        AssistanceVerb.Complete => "complete",
        AssistanceVerb.Rate => "rating",
        AssistanceVerb.HandOver => "hand-over",
        _ => "cancel",
    };

    /// <summary>Each with what he has to do.</summary>
    public IReadOnlyList<SelectListItem> Choices(Texts texts) =>
        [.. Helpers.Select(h => new SelectListItem(texts["Complaints:Assistance.HelperWithLoad", h.Name, h.Open], h.Id.ToString("D", CultureInfo.InvariantCulture)))];
}
