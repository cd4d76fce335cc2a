using System.Globalization;
using Governance.Complaints.Application.TrackingCards;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>Sentences about cards that more than one page says.</summary>
internal static class CardTexts
{
    public static string FullDay(this Texts texts, DateOnly day) => texts["Complaints:Cards.Day", day];

    /// <summary>A part, its whole and the share, which is cut; a dash where there is no whole.</summary>
    public static string Share(this Texts texts, int part, int whole) => CardShare.Of(part, whole) is { } percent
        ? texts["Complaints:CardFigures.Share", part, whole, percent.ToString("0.#", CultureInfo.InvariantCulture)]
        : "–";

    /// <summary>What was done, in a sentence.</summary>
    public static string Sentence(this Texts texts, CardEntryView entry) => entry.Change switch
    {
        Domain.TrackingCards.CardChange.HandedOut => texts["Complaints:Cards.Did.HandedOut", entry.Added],
        Domain.TrackingCards.CardChange.Revised => texts["Complaints:Cards.Did.Revised", entry.Brought, entry.Waived, entry.Added],
        _ when entry.Succeeded == true => texts["Complaints:Cards.Did.Succeeded", entry.Brought, entry.Added],
        _ => texts["Complaints:Cards.Did.Failed", entry.Brought, entry.Added, entry.Reason],
    };
}
