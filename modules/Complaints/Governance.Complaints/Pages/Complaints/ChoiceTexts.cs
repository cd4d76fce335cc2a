using System.Globalization;
using Governance.Complaints.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Complaints;

/// <summary>What the forms let one choose from, in words.</summary>
internal static class ChoiceTexts
{
    private const int Best = 5;

    /// <summary>Yes and no, each in its own words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="prefix">The key up to its last word.</param>
    /// <param name="days">A number that the words of yes and of no name.</param>
    public static IReadOnlyList<SelectListItem> YesNo(this Texts texts, string prefix, params int[] days) =>
    [
        new(texts[prefix + "Yes", days.Length > 0 ? days[0] : null], bool.TrueString),
        new(texts[prefix + "No", days.Length > 1 ? days[1] : null], bool.FalseString),
    ];

    public static IReadOnlyList<SelectListItem> Levels(this Texts texts) =>
    [
        .. Enumerable.Range(1, Best).Reverse().Select(level => level.ToString(CultureInfo.InvariantCulture))
            .Select(level => new SelectListItem(texts[$"Complaints:Case.Level.{level}"], level)),
    ];

    /// <summary>The channels by which the tenant answers, the two of all tenants first.</summary>
    public static IReadOnlyList<SelectListItem> AnswerChannels(this Texts texts, CaseRules rules) =>
    [
        new(texts["Complaints:Case.InPerson"], Domain.AnswerChannels.InPerson),
        .. rules.AnswerChannels.Select(c => new SelectListItem(c.Name, c.Code)),
        new(texts["Complaints:Case.TrackingPage"], Domain.AnswerChannels.TrackingPage),
    ];

    /// <summary>What a channel is called.</summary>
    public static string Channel(this Texts texts, CaseRules rules, string code) =>
        texts.AnswerChannels(rules).FirstOrDefault(c => c.Value == code)?.Text
        ?? rules.Channels.FirstOrDefault(c => c.Code == code)?.Name ?? code;
}
