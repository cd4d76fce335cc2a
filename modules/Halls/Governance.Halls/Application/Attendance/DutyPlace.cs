using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Attendance;

/// <summary>Where in a hall the leader on duty is to be found: at its complaint window, if the hall book has one.</summary>
internal sealed class DutyPlace(HallsDbContext db, Texts texts)
{
    public async Task<string?> OfAsync(Guid hallId, DateOnly day, CancellationToken cancellationToken)
    {
        // What a window is for is stored as one text; a hall has a few dozen windows.
        var windows = await db.Windows.AsNoTracking()
            .Where(w => w.HallId == hallId && w.From <= day && (w.To == null || w.To >= day)).ToListAsync(cancellationToken);
        var window = windows.Where(w => w.Kinds.Contains(WindowKind.Complaint))
            .OrderBy(w => w.Zone, StringComparer.Ordinal).ThenBy(w => w.Number.Length).ThenBy(w => w.Number, StringComparer.Ordinal).FirstOrDefault();
        return window is null ? null : InWords(window);
    }

    private string InWords(Window window)
    {
        var sign = string.IsNullOrWhiteSpace(window.Zone)
            ? texts["Halls:Attendance.Window", window.Number]
            : texts["Halls:Attendance.WindowInZone", window.Zone, window.Number];
        return string.IsNullOrWhiteSpace(window.Place) ? sign : texts["Halls:Attendance.WindowAtPlace", window.Place, sign];
    }
}
