using System.Globalization;
using Governance.Complaints.Domain.Deadlines;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Complaints.Intake;

/// <summary>By when a case that is registered now is answered, in words that the clerk can say aloud.</summary>
internal sealed record DuePanel(string Day, string Words)
{
    public static DuePanel Of(CaseClock clock, DateOnly today, int days, Texts texts)
    {
        var reckoning = clock.Reckon(today, days, []);
        var passed = DayCodes.Read(reckoning.Days, today);
        var off = passed.Where(d => !d.Counts).Select(d => d.Day.ToString("M-d", CultureInfo.InvariantCulture)).ToList();
        var words = texts["Complaints:Intake.DueWords", days, texts.Day(passed.First(d => d.Counts).Day), texts.Time(reckoning.DueAt)];
        if (off.Count > 0)
        {
            words += texts["Complaints:Intake.DaysOff", string.Join(texts["Complaints:Books.ListSeparator"], off)];
        }

        return new DuePanel(texts.Day(reckoning.DueOn), reckoning.Provisional ? words + texts["Complaints:Case.Provisional"] : words);
    }
}
