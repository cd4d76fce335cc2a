using Governance.Calendar;
using Governance.Halls.Application.Public;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Halls.Pages.Public;

/// <summary>What a citizen reads, said as a person at the window would.</summary>
internal static class PublicTexts
{
    /// <summary>Where a window is: A 区 8 号窗口.</summary>
    public static string Window(this Texts texts, PublicWindow window) => (window.Zone, window.Number.All(char.IsAsciiLetterOrDigit)) switch
    {
        ("", true) => texts["Halls:Public.WindowNumber", window.Number],
        ("", false) => window.Number,
        (var zone, true) => texts["Halls:Public.WindowInZone", zone, window.Number],
        var (zone, _) => texts["Halls:Public.WindowNamed", zone, window.Number],
    };

    /// <summary>What a window is for.</summary>
    public static string Kinds(this Texts texts, PublicWindow window) =>
        string.Join(texts["Halls:ListComma"], window.Kinds.Select(kind => texts[$"Halls:Public.Kind.{kind}"]));

    /// <summary>Who stands at a window: the name, the title, the work number.</summary>
    public static string Staff(this Texts texts, PublicStaff member) => member.Title is { } title
        ? texts["Halls:Public.StaffWithTitle", member.Name, title, member.WorkNumber]
        : texts["Halls:Public.Staff", member.Name, member.WorkNumber];

    /// <summary>What is special about days ahead.</summary>
    public static string Special(this Texts texts, SpecialDays days, DateOnly today)
    {
        var when = texts.Days(days.From, days.To, today);
        return days.Reason switch
        {
            DayReason.MakeUpDay => texts["Halls:Public.MakeUpDay", when, days.Name],
            DayReason.Holiday => texts["Halls:Public.Holiday", when, days.Name],
            _ => texts["Halls:Public.Closure", when, days.Name],
        };
    }

    /// <summary>In what time an item is done.</summary>
    public static string Time(this Texts texts, ServiceItemState item) => (item.PromisedWorkingDays, item.StatutoryWorkingDays) switch
    {
        (0, _) => texts["Halls:Public.OnTheSpot"],
        ({ } promised, { } statutory) => texts["Halls:Public.TimeOfBoth", promised, statutory],
        ({ } promised, null) => texts["Halls:Public.TimePromised", promised],
        (null, { } statutory) => texts["Halls:Public.TimeStatutory", statutory],
        _ => texts["Halls:Public.TimeUnknown"],
    };

    /// <summary>What an item costs.</summary>
    public static string Fee(this Texts texts, ServiceItemState item) => (item.FeeYuan, item.FeeBasis) switch
    {
        (null, _) => texts["Halls:Public.FeeUnknown"],
        (0, _) => texts["Halls:Public.Free"],
        ({ } fee, { } basis) => texts["Halls:Public.FeeWithBasis", fee, basis],
        ({ } fee, null) => texts["Halls:Public.Fee", fee],
    };
}
