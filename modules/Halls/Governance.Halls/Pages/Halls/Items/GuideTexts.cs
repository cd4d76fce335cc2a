using System.Globalization;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Halls.Pages.Halls.Items;

/// <summary>A guide in the words of somebody who explains it at the window.</summary>
internal static class GuideTexts
{
    /// <summary>How long it takes.</summary>
    public static string GuideTime(this Texts texts, ServiceItemState item) => (item.PromisedWorkingDays, item.StatutoryWorkingDays) switch
    {
        (null, null) => texts["Halls:Items.TimeUnknown"],
        (null, { } legal) => texts["Halls:Items.OnlyLegalTime", legal],
        (0, null or 0) => texts["Halls:Items.OnTheSpot"],
        (0, { } legal) => texts["Halls:Items.OnTheSpotAndLegal", legal],
        ({ } days, null) => texts["Halls:Items.Within", days],
        ({ } days, { } legal) => texts["Halls:Items.WithinAndLegal", days, legal],
    };

    /// <summary>What it costs.</summary>
    public static string GuideFee(this Texts texts, ServiceItemState item) => item.FeeYuan switch
    {
        null => texts["Halls:Items.FeeUnknown"],
        0 => texts["Halls:Items.Free"],
        { } fee => texts["Halls:Items.Fee", fee.ToString("0.##", CultureInfo.InvariantCulture)],
    };

    /// <summary>What kind of paper, and how many.</summary>
    public static string GuidePaper(this Texts texts, RequiredPaper paper) =>
        texts["Halls:Items.PaperLine", texts.Of("Halls", paper.Form), paper.Copies];
}
